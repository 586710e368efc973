package org.heyi.collation;

/** How the comments are put in line. Within every order, comments stand in the order of their passages. */
public enum Order {
    /** By place in the report: for the drafting group, which works through the text. */
    POSITION,
    /** By 代表团（界别）, in the session's order of groups. */
    GROUP,
    /** By the unit a comment was handed to; those without a unit last. */
    UNIT;

    /** @return the order's name in the language in force, e.g. 按报告位置 */
    public String label() {
        return CollationTexts.get("order." + name());
    }
}
