package org.heyi.importing;

import java.util.Locale;

/** What a report says of itself at its head. */
public enum Fact {
    /** What the report is called. */
    TITLE,
    /** The day, written as 2021-12-12. */
    DATE,
    /** The whole name of the meeting. */
    MEETING,
    /** What the speaker speaks for. */
    ORGANISATION,
    /** Name of the speaker. */
    SPEAKER,
    /** Office of the speaker. */
    POST;

    /** @return how it is called in options and messages */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The fact that is called so.
     *
     * @param id name of a fact in options
     * @return the fact
     * @throws IllegalArgumentException when there is none
     */
    public static Fact of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
