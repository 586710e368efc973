package org.heyi.importing.internal.structure;

import java.util.List;
import java.util.Objects;

import org.heyi.importing.ParsedAmendment;
import org.heyi.importing.ParsedComment;
import org.heyi.importing.ParsedParagraph;
import org.heyi.importing.Span;
import org.heyi.importing.internal.format.RawChange;
import org.heyi.importing.internal.format.RawComment;

/** Finds what stands at offsets of the raw text again in the paragraphs. */
public final class Places {

    private final List<ParsedParagraph> paragraphs;

    public Places(List<ParsedParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The comments on their passages. */
    public List<ParsedComment> comments(List<RawComment> comments) {
        return comments.stream().map(this::comment).toList();
    }

    /** The changes as amendments; those of what was set aside are left out. */
    public List<ParsedAmendment> amendments(List<RawChange> changes) {
        return changes.stream().map(this::amendment).filter(Objects::nonNull).toList();
    }

    /** Where a place of the raw text stands: the paragraph's index and the offset in it; null in none of them. */
    public int[] of(int rawOffset) {
        int index = rawOffset < 0 ? paragraphs.size() : endingAfter(rawOffset);
        if (index == paragraphs.size() || paragraphs.get(index).rawStart() > rawOffset) {
            return null;
        }
        ParsedParagraph p = paragraphs.get(index);
        return new int[] {index, p.map().toClean(rawOffset - p.rawStart())};
    }

    private ParsedComment comment(RawComment c) {
        int first = c.start() < 0 ? -1 : endingAfter(c.start());
        int last = c.start() < 0 ? -1 : beginningBefore(c.end());
        if (first < 0 || first >= paragraphs.size() || last < first) {
            // Between two paragraphs, or in what was set aside: the nearest paragraph takes it as a whole.
            int near = first < 0 ? -1 : Math.min(first, paragraphs.size() - 1);
            return comment(c, near, 0, near, 0);
        }
        ParsedParagraph from = paragraphs.get(first);
        ParsedParagraph to = paragraphs.get(last);
        int start = Math.max(0, c.start() - from.rawStart());
        int end = Math.min(to.raw().length(), c.end() - to.rawStart());
        if (first == last) {
            Span span = from.map().toClean(new Span(Math.min(start, end), end));
            return comment(c, first, span.start(), last, span.end());
        }
        return comment(c, first, from.map().toClean(start), last, to.map().toClean(new Span(0, end)).end());
    }

    private static ParsedComment comment(RawComment c, int startParagraph, int start, int endParagraph, int end) {
        return new ParsedComment(c.id(), c.parent(), c.author(), c.initials(), c.time(), c.utc(), c.resolved(),
                c.text(), startParagraph, start, endParagraph, end);
    }

    private ParsedAmendment amendment(RawChange change) {
        int index = endingAfter(change.start());
        if (index >= paragraphs.size() || paragraphs.get(index).rawStart() > change.end()) {
            index = beginningBefore(change.end());
            if (index < 0 || paragraphs.get(index).rawEnd() < change.start()) {
                return null;
            }
        }
        ParsedParagraph p = paragraphs.get(index);
        int length = p.raw().length();
        int start = Math.clamp(change.start() - p.rawStart(), 0, length);
        int end = Math.clamp(change.end() - p.rawStart(), start, length);
        Span span = p.map().toClean(new Span(start, end));
        return new ParsedAmendment(change.author(), change.time(), index, span.start(), span.end(),
                p.text().substring(span.start(), span.end()), change.inserted());
    }

    /** Index of the first paragraph that ends at or after a raw offset. */
    private int endingAfter(int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).rawEnd() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Index of the last paragraph that begins at or before a raw offset, -1 when there is none. */
    private int beginningBefore(int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).rawStart() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }
}
