package org.heyi.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.heyi.importing.internal.source.Lines;

/**
 * What became of a stretch of the raw text, for a person to look at before an import is accepted.
 *
 * @param line its first line in the raw text, from 1
 * @param lastLine its last one
 * @param raw the raw text
 * @param text the cleaned text, empty when it was set aside
 * @param paragraph index of the paragraph, -1 when it was set aside
 * @param kind what it is, null when it was set aside
 * @param level of a heading or of the section that its topic sentence opens, else 0
 * @param rule why: the reason it was set aside, the style of the heading, {@link Overrules#BY_HAND}, or empty
 * @param rules which clean-up rules changed it
 */
public record ReadLine(int line, int lastLine, String raw, String text, int paragraph, ParsedParagraphKind kind, int level,
        String rule, List<String> rules) {

    /** @return whether the reader changed, set aside or guessed something here */
    public boolean changed() {
        return kind == null || !raw.equals(text);
    }

    /**
     * @param report what was read
     * @return everything in a report that is not blank, in the order of the text
     */
    public static List<ReadLine> of(ParsedReport report) {
        Lines lines = new Lines(report.rawText());
        List<ReadLine> found = new ArrayList<>();
        for (ParsedParagraph p : report.paragraphs()) {
            String rule = p.byHand() ? Overrules.BY_HAND
                    : p.level() > 0 ? Overrules.rule(report.sections().get(p.section()).style()) : "";
            found.add(new ReadLine(lines.at(p.rawStart()), lines.at(p.rawEnd()), p.raw(), p.text(), p.index(),
                    p.kind(), p.level(), rule, p.rules()));
        }
        for (ParsedSetAside piece : report.setAside()) {
            // Line by line, as it can be taken back.
            for (int line = lines.at(piece.rawStart()); line <= lines.at(piece.rawEnd()); line++) {
                int start = Math.max(lines.start(line), piece.rawStart());
                int end = Math.min(lines.end(line), piece.rawEnd());
                String raw = start < end ? report.rawText().substring(start, end).strip() : "";
                if (!raw.isEmpty()) {
                    found.add(new ReadLine(line, line, raw, "", -1, null, 0, piece.reason(), List.of()));
                }
            }
        }
        found.sort(Comparator.comparingInt(ReadLine::line));
        return found;
    }
}
