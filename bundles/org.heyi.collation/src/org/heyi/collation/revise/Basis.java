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
 */
public record Basis(Function<Annotation, String> adopted, Predicate<Annotation> outdated, Set<Annotation> chosen) {

    /** Copies the set. */
    public Basis {
        chosen = Set.copyOf(chosen);
    }

    /** @return nothing but the decisions */
    public static Basis decisions() {
        return new Basis(annotation -> null, annotation -> false, Set.of());
    }

    /**
     * @param value the words adopted of a comment, or null
     * @return the same but for that
     */
    public Basis withAdopted(Function<Annotation, String> value) {
        return new Basis(value, outdated, chosen);
    }

    /**
     * @param value whether a comment says something else since it was decided on
     * @return the same but for that
     */
    public Basis withOutdated(Predicate<Annotation> value) {
        return new Basis(adopted, value, chosen);
    }

    /**
     * @param value the comments that go in where they collide with others
     * @return the same but for that
     */
    public Basis withChosen(Collection<Annotation> value) {
        return new Basis(adopted, outdated, Set.copyOf(value));
    }
}
