package org.heyi.collation.papers;

import org.heyi.collation.Duplicates;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.util.Labels;

/** What became of an opinion: exactly one of these holds, so that their counts add up to all opinions. */
public enum OpinionOutcome {
    /** 采纳. */
    ADOPTED,
    /** 部分采纳. */
    PARTLY_ADOPTED,
    /** 未采纳. */
    NOT_ADOPTED,
    /** 转部门研办. */
    TRANSFERRED,
    /** 留作参考. */
    REFERENCE,
    /** 未定; so is what was merged into a comment that was withdrawn since. */
    UNDECIDED;

    /**
     * @param comment a comment that stands for itself
     * @return what became of it
     */
    static OpinionOutcome of(Annotation comment) {
        return comment.getDisposition() == null || Duplicates.isMerged(comment) ? UNDECIDED
                : valueOf(comment.getDisposition().getDecision().getName());
    }

    /** @return whether something of it goes into the text */
    public boolean isAdopted() {
        return this == ADOPTED || this == PARTLY_ADOPTED;
    }

    /** @return the term in the language in force, e.g. 部分采纳 */
    public String label() {
        return this == UNDECIDED ? PaperTexts.get("undecided") : Labels.of(Decision.valueOf(name()));
    }
}
