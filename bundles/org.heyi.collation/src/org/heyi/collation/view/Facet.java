package org.heyi.collation.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.heyi.collation.Collation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.util.SignedOff;

/** By what comments are told apart where only some of them are to be shown. */
public enum Facet {
    /** 提出人 */
    AUTHOR,
    /** 代表团（界别） */
    GROUP,
    /** 责任单位 */
    UNIT,
    /** 意见类型 */
    KIND,
    /** 采纳情况 */
    DECISION,
    /** 谁办 */
    ASSIGNEE,
    /** 状态 of what one has on one's own desk: draft, submitted, withdrawn */
    STATE,
    /** 标签, of which a comment may have several */
    TAG,
    /** 给谁看 */
    AUDIENCE,
    /** 团长审签 */
    SIGNOFF;

    /** The key of comments that have nothing there: no author, no unit, undecided, nobody. */
    public static final String NONE = "";

    /**
     * @param annotation a comment
     * @return what it is told by: the handle of a person, the name of a group or unit, the name of a kind, decision, state or audience, how it
     *         stands to the head of the group, its tags; {@link #NONE} where there is nothing; at least one
     */
    public List<String> keys(Annotation annotation) {
        return this == TAG && annotation.getTags() != null && !annotation.getTags().isEmpty() ? annotation.getTags().lines().toList()
                : List.of(key(annotation));
    }

    private String key(Annotation annotation) {
        return switch (this) {
            case AUTHOR -> handle(annotation.getAuthor());
            case GROUP -> annotation.getAuthor() == null || annotation.getAuthor().getGroup() == null ? NONE
                    : text(annotation.getAuthor().getGroup().getName());
            case UNIT -> Collation.unit(annotation);
            case KIND -> annotation.getKind().getName();
            case DECISION -> annotation.getDisposition() == null ? NONE : annotation.getDisposition().getDecision().getName();
            case ASSIGNEE -> handle(annotation.getAssignee());
            case STATE -> annotation.getState().getName();
            case TAG -> NONE;
            case AUDIENCE -> annotation.getAudience().getName();
            case SIGNOFF -> SignedOff.of(annotation).standing().name();
        };
    }

    /**
     * How many comments there are, and how many of them are decided on.
     *
     * @param all how many there are
     * @param decided how many of them are decided on
     */
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
            add(shares, collation.annotation(i), decided);
        }
        return shares;
    }

    /**
     * @param annotations comments, drafts among them
     * @return by key how many there are
     */
    public Map<String, Share> shares(Iterable<Annotation> annotations) {
        Map<String, Share> shares = new TreeMap<>();
        annotations.forEach(each -> add(shares, each, each.getDisposition() != null));
        return shares;
    }

    private void add(Map<String, Share> shares, Annotation annotation, boolean decided) {
        keys(annotation).forEach(key -> shares.merge(key, new Share(1, decided ? 1 : 0), (before, one) -> before.and(decided)));
    }

    private static String handle(Participant person) {
        return person == null ? NONE : text(person.getHandle());
    }

    private static String text(String value) {
        return value == null ? NONE : value;
    }
}
