package org.heyi.importing.internal.pdf;

import java.util.List;

import org.heyi.importing.Span;

/**
 * A printed line of a column.
 *
 * @param text its characters from left to right
 * @param page from 1
 * @param column 0 across the page, 1 left, 2 right
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param baseline where it stands, in points from the page's top
 * @param size height of most of its characters, in points
 * @param marks small raised figures and signs in the text, which may refer to notes
 */
record PdfLine(String text, int page, int column, float left, float right, float baseline, float size,
        List<Span> marks) {
}
