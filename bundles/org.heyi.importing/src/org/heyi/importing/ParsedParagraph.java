package org.heyi.importing;

import java.util.List;

/**
 * A paragraph of a report.
 *
 * @param index its place in {@link ParsedReport#paragraphs()}, in the order of the text
 * @param kind what it is
 * @param section index of the section it stands in (its own for a heading), -1 before the first
 * @param level the section's level for a paragraph that opens a section, else 0
 * @param topic UTF-16 units of {@code text} that are its topic sentence (lead items, run-in headings), else 0
 * @param rawStart offset in {@link ParsedReport#rawText()}
 * @param rawEnd offset after its last unit there
 * @param raw the raw text between the two
 * @param text the cleaned text; anchors count in it
 * @param map between {@code raw} and {@code text}
 * @param page page number as printed in the file it came from, from 1; 0 where unknown
 * @param line line on that page, from 1; 0 where unknown
 * @param byHand whether a person said what it is
 * @param rules names of the rules that changed its text, in their order
 * @param noteTo a note's place: index of the paragraph that refers to it, -1 for other paragraphs or where unknown
 * @param noteAt offset in that paragraph's text, else 0
 */
public record ParsedParagraph(int index, ParsedParagraphKind kind, int section, int level, int topic, int rawStart,
        int rawEnd, String raw, String text, OffsetMap map, int page, int line,
        boolean byHand, List<String> rules, int noteTo, int noteAt) {

    /** Copies the lists: what was given cannot change it later. */
    public ParsedParagraph {
        rules = List.copyOf(rules);
    }

    /** This paragraph as a note to a place in another. */
    ParsedParagraph noteTo(int paragraph, int offset) {
        return new ParsedParagraph(index, kind, section, level, topic, rawStart, rawEnd, raw, text, map, page, line,
                byHand, rules, paragraph, offset);
    }

    /** @return the topic sentence of a lead item or a run-in heading, empty where there is none */
    public String topicText() {
        return text.substring(0, topic);
    }
}
