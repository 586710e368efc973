package org.heyi.collation.similar;

import java.util.List;

import org.heyi.model.review.Annotation;

/**
 * Comments that seem to ask the same.
 *
 * @param id the same for the same members, eight hexadecimal digits
 * @param members two or more, by number
 * @param score mean likeness of two of them, see {@link Likeness#of}
 * @param shared what the first of them has in common with the others: the evidence, at most five
 */
public record Cluster(String id, List<Annotation> members, double score, List<Shared> shared) {

    /**
     * Words of like meaning in two comments.
     *
     * @param one as the first of them puts it
     * @param other as another one puts it; the same or other words
     */
    public record Shared(String one, String other) {

        /** @return both ways to put it, once where they are the same */
        public String words() {
            return one.equals(other) ? one : one + "/" + other;
        }
    }
}
