package org.heyi.importing.internal.format;

import org.heyi.importing.Overrules;
import org.heyi.importing.ParsedParagraphKind;

/**
 * A stretch of a document's raw text that its format presents as one paragraph.
 *
 * @param start offset in the raw text
 * @param end offset after its last unit
 * @param kind what the format says it is, null when it says nothing
 * @param level outline level by the format, from 1; 0 when it says nothing
 * @param setAside reason why the format knows that it is no part of the report, null for a part
 * @param page page from 1, 0 where unknown
 * @param line line on the page from 1, 0 where unknown
 * @param ruling what a person said about it, null without
 * @param place offset in the raw text of the place it is a note to, -1 for none
 */
public record Block(int start, int end, ParsedParagraphKind kind, int level, String setAside, int page, int line,
        Overrules.Ruling ruling, int place) {

    /** A stretch about which no person said anything. */
    public Block(int start, int end, ParsedParagraphKind kind, int level, String setAside, int page, int line) {
        this(start, end, kind, level, setAside, page, line, null, -1);
    }

    /** A stretch about which nothing more is known. */
    public Block(int start, int end) {
        this(start, end, null, 0, null, 0, 0);
    }

    /** A note to the place at this offset of the raw text. */
    public Block noteTo(int offset) {
        return new Block(start, end, kind, level, setAside, page, line, ruling, offset);
    }

    /** A stretch of this block. */
    public Block between(int newStart, int newEnd) {
        return new Block(newStart, newEnd, kind, level, setAside, page, line, ruling, place);
    }

    /** This block as far as {@code newEnd}. */
    public Block until(int newEnd) {
        return between(start, newEnd);
    }

    /** This block with what a person said about it. */
    public Block ruled(Overrules.Ruling what) {
        return new Block(start, end, kind, level, setAside, page, line, what, place);
    }

    /** Whether a person gave it a kind, so that it is a paragraph of its own. */
    public boolean alone() {
        return ruling != null && ruling.kind() != null;
    }

    /** Whether a person said that it is a heading. */
    public boolean ruledHeading() {
        return alone() && ruling.kind() == ParsedParagraphKind.HEADING;
    }
}
