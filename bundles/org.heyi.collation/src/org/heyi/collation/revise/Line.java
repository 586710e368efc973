package org.heyi.collation.revise;

import java.util.List;

import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Annotation;

/**
 * A line of the text with its changes: a paragraph that is kept, goes, or comes. Where the mark at its end goes, it is one
 * paragraph with the next line in the proposal; where its mark comes, it was one with the next line before.
 *
 * @param paragraph whose looks it has: its own, or that of the paragraph that is moved here; null for a new paragraph
 * @param pieces in reading order; may be empty
 * @param mark what becomes of the mark at its end
 */
public record Line(Paragraph paragraph, List<Piece> pieces, Piece mark) {

    /**
     * A piece of a line.
     *
     * @param change what becomes of it
     * @param text its words; empty for a mark
     * @param place the place that it belongs to; null where it is kept
     * @param proposer the comment that it is of; null where it is kept
     * @param own whether the secretariat put the words so
     */
    public record Piece(Change change, String text, Place place, Annotation proposer, boolean own) {
    }

    /** Copies the list. */
    public Line {
        pieces = List.copyOf(pieces);
    }
}
