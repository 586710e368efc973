package org.heyi.collation.view;

import java.util.Map;
import java.util.TreeMap;

import org.heyi.collation.Collation;
import org.heyi.collation.SummaryColumn;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;

/** By what comments are told apart where only some of them are to be shown. */
public enum Facet {
    /** 提出人 */
    AUTHOR(SummaryColumn.PROPOSER),
    /** 代表团（界别） */
    GROUP(SummaryColumn.GROUP),
    /** 责任单位 */
    UNIT(SummaryColumn.UNIT),
    /** 意见类型 */
    KIND(SummaryColumn.KIND),
    /** 采纳情况 */
    DECISION(SummaryColumn.DECISION),
    /** 谁办 */
    ASSIGNEE(SummaryColumn.ASSIGNEE);

    /** The key of comments that have nothing there: no author, no unit, undecided, nobody. */
    public static final String NONE = "";

    private final SummaryColumn column;

    Facet(SummaryColumn column) {
        this.column = column;
    }

    /** @return the column that shows it */
    public SummaryColumn column() {
        return column;
    }

    /**
     * @param annotation a comment
     * @return what it is told by: the handle of a person, the name of a group or unit, the name of a kind or decision; {@link #NONE}
     */
    public String key(Annotation annotation) {
        return switch (this) {
            case AUTHOR -> handle(annotation.getAuthor());
            case GROUP -> annotation.getAuthor() == null || annotation.getAuthor().getGroup() == null ? NONE
                    : text(annotation.getAuthor().getGroup().getName());
            case UNIT -> Collation.unit(annotation);
            case KIND -> annotation.getKind().getName();
            case DECISION -> annotation.getDisposition() == null ? NONE : annotation.getDisposition().getDecision().getName();
            case ASSIGNEE -> handle(annotation.getAssignee());
        };
    }

    /** How many comments there are, and how many of them are decided on. */
    public record Share(int all, int decided) {

        private Share and(boolean one) {
            return new Share(all + 1, decided + (one ? 1 : 0));
        }
    }

    /**
     * @param collation comments
     * @return by key how many there are
     */
    public Map<String, Share> shares(Collation collation) {
        Map<String, Share> shares = new TreeMap<>();
        for (int i = 0; i < collation.size(); i++) {
            boolean decided = collation.decision(i) != null;
            shares.merge(key(collation.annotation(i)), new Share(1, decided ? 1 : 0), (before, one) -> before.and(decided));
        }
        return shares;
    }

    private static String handle(Participant person) {
        return person == null ? NONE : text(person.getHandle());
    }

    private static String text(String value) {
        return value == null ? NONE : value;
    }
}
