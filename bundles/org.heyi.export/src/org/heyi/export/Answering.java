package org.heyi.export;

import java.util.Map;
import java.util.Objects;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;

/**
 * That an export is what one person hears back: their own comments, what they said themselves, and what the secretariat answers;
 * nothing that somebody else said.
 *
 * @param person who hears back
 * @param words what is answered to each comment, in lines; a comment that is missing gets no answer
 */
public record Answering(Participant person, Map<Annotation, String> words) {

    /** Copies the map. */
    public Answering {
        Objects.requireNonNull(person);
        words = Map.copyOf(words);
    }
}
