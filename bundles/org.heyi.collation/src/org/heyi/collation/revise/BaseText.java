package org.heyi.collation.revise;

import java.util.IdentityHashMap;
import java.util.Map;

import org.heyi.anchoring.TextDocument;
import org.heyi.anchoring.TextRange;
import org.heyi.collation.VersionText;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;

/** The version that a proposal changes, as one text; offsets are UTF-16 offsets into it. */
final class BaseText {

    private final Version version;
    private final TextDocument document;
    private final Map<Paragraph, Integer> indices = new IdentityHashMap<>();

    BaseText(Version version) {
        this.version = version;
        for (Paragraph paragraph : version.getParagraphs()) {
            indices.put(paragraph, indices.size());
        }
        document = VersionText.of(version);
    }

    Version version() {
        return version;
    }

    String text() {
        return document.text();
    }

    String text(TextRange range) {
        return range.of(document.text());
    }

    int size() {
        return indices.size();
    }

    /** @return the index of the paragraph; -1 when it is of another version */
    int indexOf(Paragraph paragraph) {
        return indices.getOrDefault(paragraph, -1);
    }

    Paragraph paragraph(int index) {
        return version.getParagraphs().get(index);
    }

    /** @return where the paragraph stands, without the mark at its end */
    TextRange range(int index) {
        return document.range(index);
    }

    int paragraphAt(int offset) {
        return document.paragraphAt(offset);
    }

    /** @return where the words of an anchor stand; null when they are not of this version or lie outside of its paragraphs */
    TextRange range(Anchor anchor) {
        Paragraph last = anchor.getEndParagraph() == null ? anchor.getParagraph() : anchor.getEndParagraph();
        int from = indexOf(anchor.getParagraph());
        int to = indexOf(last);
        if (from < 0 || to < 0 || anchor.getStart() > range(from).length() || anchor.getEnd() > range(to).length()) {
            return null;
        }
        int start = range(from).start() + anchor.getStart();
        int end = range(to).start() + anchor.getEnd();
        return start <= end ? new TextRange(start, end) : null;
    }

    /** @return whether the range is one or several paragraphs from the first character to the last */
    boolean isWhole(TextRange range) {
        return !range.isEmpty() && range(paragraphAt(range.start())).start() == range.start()
                && range(paragraphAt(range.end())).end() == range.end();
    }

    /** @return whether the mark at the end of a paragraph stands there */
    boolean isMark(int offset) {
        return offset < text().length() && range(paragraphAt(offset)).end() == offset;
    }
}
