package org.heyi.collation.revise;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.heyi.model.review.Annotation;

/**
 * What the secretariat says beside its decisions.
 *
 * @param adopted the words that were adopted in place of those of the comment, for 部分采纳 and for 采纳 in other words; null
 *        where it has none of its own
 * @param outdated whether a comment says something else since it was decided on
 * @param chosen the comments that go in where they collide with others
 * @param leftOut the comments that do not go in this time, whatever was decided on them
 */
public record Basis(Function<Annotation, String> adopted, Predicate<Annotation> outdated, Set<Annotation> chosen,
        Set<Annotation> leftOut) {

    /** Copies the sets. */
    public Basis {
        chosen = Set.copyOf(chosen);
        leftOut = Set.copyOf(leftOut);
    }

    /** @return nothing but the decisions */
    public static Basis decisions() {
        return new Basis(annotation -> null, annotation -> false, Set.of(), Set.of());
    }

    /**
     * @param value the words adopted of a comment, or null
     * @return the same but for that
     */
    public Basis withAdopted(Function<Annotation, String> value) {
        return new Basis(value, outdated, chosen, leftOut);
    }

    /**
     * @param value whether a comment says something else since it was decided on
     * @return the same but for that
     */
    public Basis withOutdated(Predicate<Annotation> value) {
        return new Basis(adopted, value, chosen, leftOut);
    }

    /**
     * @param value the comments that go in where they collide with others
     * @return the same but for that
     */
    public Basis withChosen(Collection<Annotation> value) {
        return new Basis(adopted, outdated, Set.copyOf(value), leftOut);
    }

    /**
     * @param value the comments that do not go in this time; one merged into another stands for that one
     * @return the same but for that
     */
    public Basis withLeftOut(Collection<Annotation> value) {
        return new Basis(adopted, outdated, chosen, Set.copyOf(value));
    }
}
