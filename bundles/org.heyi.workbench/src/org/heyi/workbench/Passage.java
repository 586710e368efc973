package org.heyi.workbench;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;

/**
 * Words of the report that are selected.
 *
 * @param from the paragraph they begin in
 * @param start UTF-16 offset into its text
 * @param to the paragraph they end in; the same one when they lie within one paragraph
 * @param end UTF-16 offset into the text of that, exclusive
 */
public record Passage(Paragraph from, int start, Paragraph to, int end) {

    /** @return the words, with line feeds between paragraphs */
    public String quote() {
        if (from == to) {
            return from.getText().substring(start, end);
        }
        Version version = (Version) from.eContainer();
        int first = version.getParagraphs().indexOf(from);
        int last = version.getParagraphs().indexOf(to);
        StringBuilder quote = new StringBuilder(from.getText().substring(start));
        for (int i = first + 1; i < last; i++) {
            quote.append('\n').append(version.getParagraphs().get(i).getText());
        }
        return quote.append('\n').append(to.getText(), 0, end).toString();
    }
}
