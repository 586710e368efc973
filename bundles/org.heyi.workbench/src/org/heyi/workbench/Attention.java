package org.heyi.workbench;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.usecase.Collect;

/** Comments to be looked at again: two desks of their author say different things, or they say something else, or were withdrawn, since the decision. */
public final class Attention {

    private static final Texts TEXTS = Texts.of(Attention.class);

    private Attention() {
    }

    /**
     * @param annotation a comment
     * @return whether it is in dispute with itself
     */
    public static boolean isDisputed(Annotation annotation) {
        return annotation.getState() == AnnotationState.SUBMITTED && annotation.getDisputed() != null && !annotation.getDisputed().isEmpty();
    }

    /**
     * @param annotation a comment
     * @return whether it says something else since it was decided on
     */
    public static boolean isChanged(Annotation annotation) {
        return annotation.getState() == AnnotationState.SUBMITTED && Collect.changedSinceDecision(annotation);
    }

    /**
     * @param annotation a comment
     * @return whether its author took it back since it was decided on, and nobody has taken note
     */
    public static boolean isWithdrawn(Annotation annotation) {
        return Collect.withdrawnSinceDecision(annotation);
    }

    /**
     * @param annotation a comment
     * @return whether it is one of these
     */
    public static boolean isWanted(Annotation annotation) {
        return isDisputed(annotation) || isChanged(annotation) || isWithdrawn(annotation);
    }

    /**
     * @param comments all of them
     * @return how many of each there are, localised; empty when there are none
     */
    public static String words(Comments comments) {
        return Stream.of(words("attention.changed", comments.changedSinceDecision()),
                words("attention.withdrawn", comments.withdrawnSinceDecision()), words("attention.disputed", comments.disputed()))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(TEXTS.get("attention.and")));
    }

    /**
     * @param comments all of them
     * @return the same for a narrow place: of several kinds only how many comments there are; empty when there are none
     */
    public static String brief(Comments comments) {
        int wanted = comments.wanted();
        boolean one = wanted == comments.changedSinceDecision() + comments.withdrawnSinceDecision() + comments.disputed()
                && (wanted == comments.changedSinceDecision() || wanted == comments.withdrawnSinceDecision() || wanted == comments.disputed());
        return one ? words(comments) : words("attention.all", wanted);
    }

    private static String words(String key, int count) {
        return count == 0 ? "" : TEXTS.get(key, count);
    }
}
