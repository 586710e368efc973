package org.heyi.collation.sides;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.heyi.collation.Fulfilment;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;

/**
 * What became of a comment from one version to another.
 *
 * @param then where it stood in the former; null where it was not there yet
 * @param now where it stands in the later; null where it was not there yet
 * @param outcome what the versions after the former one did to its words, the gravest of it; PLACED where a person said since where
 *        they are, or where there is nothing to tell
 */
public record Fate(Anchor then, Anchor now, AnchorOutcome outcome) {

    /** From what does not matter to what does. */
    private static final List<AnchorOutcome> BY_WEIGHT = List.of(AnchorOutcome.PLACED, AnchorOutcome.KEPT, AnchorOutcome.MOVED,
            AnchorOutcome.CHANGED, AnchorOutcome.SPLIT);

    /**
     * @param annotation a comment
     * @param sides two versions of its report
     * @return what became of it from the former to the later
     */
    public static Fate of(Annotation annotation, Sides sides) {
        Anchor then = anchor(annotation, sides.before());
        Anchor now = anchor(annotation, sides.after());
        AnchorOutcome outcome = AnchorOutcome.PLACED;
        if (then != null && now != null) {
            List<Anchor> steps = all(annotation).filter(each -> number(each) > number(then) && number(each) <= number(now)).toList();
            for (Anchor each : steps) {
                outcome = !BY_WEIGHT.contains(each.getOutcome()) || each.getOutcome() == AnchorOutcome.PLACED || BY_WEIGHT.indexOf(outcome) < 0
                        || BY_WEIGHT.indexOf(each.getOutcome()) > BY_WEIGHT.indexOf(outcome) ? each.getOutcome() : outcome;
            }
        }
        return new Fate(then, now, outcome);
    }

    /**
     * @param annotation the comment
     * @return whether it asked for a change that the later version has: 已按意见修改
     */
    public boolean isSeen(Annotation annotation) {
        return annotation.getAmendment() != null && then != null && Fulfilment.isSeen(annotation, now, annotation.getAmendment().getText());
    }

    private static Stream<Anchor> all(Annotation annotation) {
        return Stream.concat(annotation.getFormerAnchors().stream(), Stream.ofNullable(annotation.getAnchor()));
    }

    private static int number(Anchor anchor) {
        return anchor.getVersion() == null ? 0 : anchor.getVersion().getNumber();
    }

    /** Where it stands in a version; null where it does not. */
    static Anchor anchor(Annotation annotation, Version version) {
        return version.getId() == null ? null : all(annotation)
                .filter(each -> each.getVersion() != null && Objects.equals(each.getVersion().getId(), version.getId()))
                .reduce((one, other) -> other).orElse(null);
    }
}
