package org.heyi.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.heyi.exchange.pack.Said;
import org.heyi.exchange.pack.Wordings;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Wording;

/** What a comment said at another time, or says at another desk of its author. */
public final class Formerly {

    private Formerly() {
    }

    /**
     * @param annotation a comment
     * @return what it said when it was decided on; null when it was not decided on, or nothing of it was handed in then
     */
    public static Said decidedOn(Annotation annotation) {
        String decided = annotation.getDisposition() == null ? "" : Sayings.text(annotation.getDisposition().getWording());
        List<Wording> wordings = upTo(annotation, decided);
        return wordings.isEmpty() ? null : new Sayings().outcome(wordings).said();
    }

    /**
     * @param annotation a comment
     * @return what it says by all that was handed in of it; null when nothing was
     */
    public static Said handedIn(Annotation annotation) {
        Wordings.Outcome outcome = new Sayings().outcome(annotation.getWordings());
        return outcome == null ? null : outcome.said();
    }

    /** Those of which the wordings with these digests take the place, and they themselves. */
    private static List<Wording> upTo(Annotation annotation, String digests) {
        Set<String> wanted = new TreeSet<>(Arrays.asList(digests.split(" ")));
        int before = 0;
        while (before != wanted.size()) {
            before = wanted.size();
            for (Wording each : annotation.getWordings()) {
                if (wanted.contains(each.getDigest())) {
                    wanted.addAll(Sayings.wording(each).parents());
                }
            }
        }
        return annotation.getWordings().stream().filter(each -> wanted.contains(each.getDigest())).toList();
    }

    /**
     * @param annotation a comment
     * @return what its author's desks say that did not know of each other, that in force first; one when they agree, none when
     *         nothing was handed in
     */
    public static List<Said> desks(Annotation annotation) {
        Sayings sayings = new Sayings();
        Wordings.Outcome outcome = sayings.outcome(annotation.getWordings());
        if (outcome == null) {
            return List.of();
        }
        List<Said> said = annotation.getWordings().stream().filter(each -> outcome.heads().contains(each.getDigest()))
                .map(each -> sayings.parse(each.getContent())).distinct().toList();
        return said.stream().sorted(Comparator.comparingInt(each -> -alike(each, outcome.said()))).toList();
    }

    /**
     * What a comment said from a moment on.
     *
     * @param at when it was handed in, or changed last; null when that is not known
     * @param said what it said
     * @param handedIn whether it was handed in so; if not, it is what it says on its author's desk alone
     */
    public record Step(Instant at, Said said, boolean handedIn) {
    }

    /**
     * @param annotation a comment
     * @return all that was handed in of it, one after the other, and last what it says now where that is something else; at least one
     */
    public static List<Step> steps(Annotation annotation) {
        Sayings sayings = new Sayings();
        List<Step> steps = new ArrayList<>(annotation.getWordings().stream()
                .map(each -> new Step(each.getHandedInAt(), sayings.parse(each.getContent()), true))
                .sorted(Comparator.comparing(Step::at, Comparator.nullsFirst(Comparator.naturalOrder()))).toList());
        if (steps.isEmpty() || sayings.unsaid(annotation, false) != null) {
            steps.add(new Step(annotation.getModifiedAt() == null ? annotation.getCreatedAt() : annotation.getModifiedAt(), sayings.of(annotation), false));
        }
        return steps;
    }

    private static int alike(Said one, Said other) {
        int alike = one.kind() == other.kind() ? 1 : 0;
        alike += one.body().equals(other.body()) ? 1 : 0;
        alike += one.reason().equals(other.reason()) ? 1 : 0;
        alike += one.text().equals(other.text()) && one.operation() == other.operation() && one.target().equals(other.target()) ? 1 : 0;
        return alike + (one.place().equals(other.place()) ? 1 : 0);
    }
}
