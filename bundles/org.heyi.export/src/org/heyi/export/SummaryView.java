package org.heyi.export;

import java.util.List;
import java.util.Map;

import org.heyi.collation.SummaryColumn;
import org.heyi.model.review.Annotation;

/**
 * A table of comments as somebody has it before them.
 *
 * @param words what it shows, localised, e.g. 采纳情况：未定; empty where it says nothing
 * @param columns from left to right, at least one
 * @param annotations the comments of the lines, from the first to the last; of the session that is exported
 * @param conflicts the comments that cannot be met together with others, with these others
 */
public record SummaryView(String words, List<SummaryColumn> columns, List<Annotation> annotations, Map<Annotation, List<Annotation>> conflicts) {

    /** Copies the lists. */
    public SummaryView {
        columns = List.copyOf(columns);
        annotations = List.copyOf(annotations);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("no column");
        }
    }
}
