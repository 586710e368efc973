package org.heyi.collation.promises;

import org.heyi.base.Texts;

/** What a report says of a promise, as far as its words tell. None of it is a judgement on what was done. */
public enum Verdict {
    /** The report gives a figure that reaches what was promised, or says that it is finished. */
    REACHED,
    /** The report gives another figure for the same thing, which does not reach it. */
    OTHER_FIGURE,
    /** The report speaks of it, and gives nothing that can be compared. */
    MENTIONED,
    /** Nothing was found in the report; what that means, a person has to see. */
    NOT_FOUND;

    private static final Texts TEXTS = Texts.of(Verdict.class);

    /** @return localised, e.g. 报告中未见 */
    public String label() {
        return TEXTS.get("verdict." + name());
    }
}
