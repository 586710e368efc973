package org.heyi.collation.promises;

import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.collation.Locators;

/** The columns of a table of promises, the same in the window and in files. */
public enum PromiseColumn {
    /** Number of the promise. */
    NUMBER,
    /** Target, project or measure. */
    KIND,
    /** Its words. */
    PROMISE,
    /** The verdict. */
    VERDICT,
    /** Words of this year's report; empty where nothing was found. */
    PASSAGE,
    /** Where they stand. */
    PLACE,
    /** What was promised and what was reported; where nothing was compared, what was promised. */
    FIGURES,
    /** What the verdict goes by. */
    WHY;

    private static final Texts TEXTS = Texts.of(PromiseColumn.class);

    /** @return the heading, localised */
    public String label() {
        return TEXTS.get("column." + name());
    }

    /**
     * @param reported a promise and what became of it
     * @param locators of this year's report
     * @return what the column says of it; empty for nothing
     */
    public String of(Reported reported, Locators locators) {
        ReportedPassage passage = reported.passage();
        return switch (this) {
            case NUMBER -> Integer.toString(reported.promise().number());
            case KIND -> reported.promise().kind().label();
            case PROMISE -> reported.promise().text();
            case VERDICT -> reported.verdict().label();
            case PASSAGE -> passage == null ? "" : passage.text();
            case PLACE -> passage == null ? "" : locators.of(passage.paragraph());
            case FIGURES -> passage != null && passage.figure() != null ? TEXTS.get("figures", passage.promised().words(), passage.figure().words())
                    : reported.promise().figures().stream().map(StatedAmount::words).collect(Collectors.joining(TEXTS.get("comma")));
            case WHY -> passage == null ? "" : passage.why();
        };
    }
}
