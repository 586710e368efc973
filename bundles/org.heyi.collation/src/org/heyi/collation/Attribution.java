package org.heyi.collation;

/**
 * How much an output tells about who said something (domain rules 3: 实名、仅代表团（界别）、隐去).
 *
 * <p>A consolidated table that leaves the meeting often carries the delegation only. The level is written into
 * the output itself.
 */
public enum Attribution {
    /** 实名: name and group. */
    NAMED,
    /** 仅代表团（界别）: the group; names of participants in what people wrote are masked too. */
    GROUP,
    /** 隐去: neither; names of participants and groups in what people wrote are masked too. */
    NONE;

    /** @return the level's name in the language in force, e.g. 实名 */
    public String label() {
        return CollationTexts.get("attribution." + name());
    }
}
