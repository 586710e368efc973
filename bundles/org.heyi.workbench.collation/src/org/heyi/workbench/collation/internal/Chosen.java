package org.heyi.workbench.collation.internal;

import java.util.List;

import org.heyi.model.review.Annotation;

/**
 * What is chosen in the table.
 *
 * @param lead the one that was come to last, which is the document's selected comment; null for none
 * @param all every comment that is chosen, in the order of the table
 * @param group the comments that ask the same as the lead, it seems, where the table shows these; null elsewhere
 * @param number of the group, from 1; 0 for none
 */
record Chosen(Annotation lead, List<Annotation> all, Alike.Group group, int number) {

    /** Topic: something else is chosen in the table; the data is the {@link Chosen}. */
    static final String TOPIC = "org/heyi/collation/chosen";

    static final Chosen NOTHING = new Chosen(null, List.of(), null, 0);

    /**
     * @param annotation the selected comment
     * @return what is decided on: all that are chosen, or that comment where something else is selected by now
     */
    List<Annotation> with(Annotation annotation) {
        return several(annotation) ? all : List.of(annotation);
    }

    /**
     * @param annotation the selected comment
     * @return whether it is one of several that are chosen
     */
    boolean several(Annotation annotation) {
        return annotation != null && lead == annotation && all.size() > 1;
    }
}
