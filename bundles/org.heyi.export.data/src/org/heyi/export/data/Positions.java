package org.heyi.export.data;

import java.util.IdentityHashMap;
import java.util.Map;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;

/** Where characters stand in the plain text of a version, in code points. */
final class Positions {

    private final Map<Version, Map<Paragraph, Integer>> starts = new IdentityHashMap<>();

    /**
     * @param version a version
     * @param paragraph one of its paragraphs
     * @param offset in it, in UTF-16 units
     * @return the same in the whole text, in code points
     */
    int of(Version version, Paragraph paragraph, int offset) {
        return starts.computeIfAbsent(version, Positions::starts).get(paragraph) + paragraph.getText().codePointCount(0, offset);
    }

    private static Map<Paragraph, Integer> starts(Version version) {
        Map<Paragraph, Integer> starts = new IdentityHashMap<>();
        int at = 0;
        for (Paragraph paragraph : version.getParagraphs()) {
            starts.put(paragraph, at);
            at += paragraph.getText().codePointCount(0, paragraph.getText().length()) + 1;
        }
        return starts;
    }
}
