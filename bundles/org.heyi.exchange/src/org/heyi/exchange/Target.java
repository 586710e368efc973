package org.heyi.exchange;

import java.util.List;

/**
 * What an annotation is on.
 *
 * @param source IRI of the document, or of the annotation that is answered; empty for the report at hand
 * @param selected whether only a part of the source is meant
 * @param selections ways to say which part, of which any suffices; empty when all are of kinds that plain text has not
 */
public record Target(String source, boolean selected, List<Selection> selections) {

    /** Copies the lists: what was given cannot change it later. */
    public Target {
        selections = List.copyOf(selections);
    }
}
