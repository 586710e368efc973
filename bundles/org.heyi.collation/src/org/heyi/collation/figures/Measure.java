package org.heyi.collation.figures;

import org.heyi.base.Texts;

/** What a figure says of its subject. */
public enum Measure {
    /** How much there is, or came together. */
    TOTAL,
    /** How much there is for each: 人均. */
    AVERAGE,
    /** By how much it grew or fell. */
    GROWTH,
    /** Which part of a whole: 办复率, 占比. */
    SHARE,
    /** Which place it takes among others. */
    RANK,
    /** How long it lasts or takes. */
    DURATION,
    /** What it was before: 由21家增加到236家. */
    FORMER;

    private static final Texts TEXTS = Texts.of(Measure.class);

    /** @return localised */
    public String label() {
        return TEXTS.get("measure." + name());
    }
}
