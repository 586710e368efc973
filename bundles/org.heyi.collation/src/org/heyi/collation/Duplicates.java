package org.heyi.collation;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;

/** Comments that were merged into others (重复并入), which may have been merged in turn. */
public final class Duplicates {

    private Duplicates() {
    }

    /**
     * @param annotation a comment; may be null
     * @return whether it was decided that it is the same as another one
     */
    public static boolean isMerged(Annotation annotation) {
        return annotation != null && annotation.getDisposition() != null && annotation.getDisposition().getDecision() == Decision.DUPLICATE;
    }

    /**
     * @param annotation a comment; may be null
     * @return itself and what it was merged into, step by step, none twice; empty for null
     */
    public static SequencedSet<Annotation> chain(Annotation annotation) {
        SequencedSet<Annotation> chain = new LinkedHashSet<>();
        Annotation at = annotation;
        while (at != null && chain.add(at)) {
            at = isMerged(at) ? at.getDisposition().getDuplicateOf() : null;
        }
        return chain;
    }

    /**
     * @param annotation a comment
     * @return the comment that its chain ends with: itself, where it was merged into none; null where the chain ends nowhere
     */
    public static Annotation end(Annotation annotation) {
        Annotation last = chain(annotation).getLast();
        return isMerged(last) ? null : last;
    }
}
