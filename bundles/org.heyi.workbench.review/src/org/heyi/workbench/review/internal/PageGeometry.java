package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.heyi.workbench.Tally;
import org.heyi.workbench.Tally.Work;

/**
 * Where the words of a report stand on its page, kept by paragraph: the text control is asked once where a line breaks
 * and where a character stands, and never again until the text is laid out anew. Scrolling shifts what is known.
 */
final class PageGeometry {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final StyledText text;
    private final ReportText report;
    private final Lines[] known;

    PageGeometry(StyledText text, ReportText report) {
        this.text = text;
        this.report = report;
        known = new Lines[report.paragraphs().size()];
    }

    /** The text was laid out anew: other width, other size of type. */
    void forget() {
        Arrays.fill(known, null);
    }

    /** @return y of a paragraph's top, from the top of what is visible; pixels */
    int top(int paragraph) {
        return text.getLinePixel(paragraph);
    }

    /** @return index of the paragraph at a height, from the top of what is visible, in sight or not; the nearest one */
    int at(int y) {
        return Math.clamp(text.getLineIndex(y), 0, known.length - 1);
    }

    /** @return a paragraph's lines */
    Lines lines(int paragraph) {
        if (known[paragraph] == null) {
            Tally.count(Work.PARAGRAPH_MEASURED);
            known[paragraph] = new Lines(paragraph);
        }
        return known[paragraph];
    }

    private int y(int offset) {
        Tally.count(Work.PLACE_ASKED);
        return text.getLocationAtOffset(offset).y;
    }

    /** The lines of one paragraph. Heights are from the paragraph's top, offsets into the whole text. */
    final class Lines {

        private final int first;
        /** Where each line begins, and behind them where the last one ends. */
        private final int[] starts;
        private final int[] tops;
        private final int[] heights;
        private final int[] rights;
        private final int[] lefts;

        private Lines(int paragraph) {
            first = report.start(paragraph);
            int end = report.end(paragraph);
            lefts = new int[end - first + 1];
            Arrays.fill(lefts, UNKNOWN);
            List<Integer> breaks = new ArrayList<>();
            int at = first;
            do {
                breaks.add(at);
                at = end - at < 2 ? end : breakAfter(at, end);
            } while (at < end);
            starts = new int[breaks.size() + 1];
            tops = new int[breaks.size()];
            heights = new int[breaks.size()];
            rights = new int[breaks.size()];
            starts[tops.length] = end;
            int top = PageGeometry.this.top(paragraph);
            int space = text.getLineVerticalIndent(paragraph);
            for (int i = 0; i < tops.length; i++) {
                starts[i] = breaks.get(i);
                Rectangle bounds = bounds(starts[i]);
                // The toolkit counts the space above a paragraph to its first line.
                int above = i == 0 && bounds.y < top + space ? space : 0;
                tops[i] = bounds.y + above - top;
                heights[i] = bounds.height - above;
                rights[i] = UNKNOWN;
            }
        }

        /** Where the next line begins. */
        private int breakAfter(int start, int end) {
            int y = y(start);
            int low = start;
            int high = end - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (y(middle) == y) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low + 1;
        }

        private Rectangle bounds(int offset) {
            Tally.count(Work.PLACE_ASKED);
            int last = Math.min(offset, Math.max(0, text.getCharCount() - 1));
            return text.getTextBounds(last, last);
        }

        /** @return how many lines */
        int count() {
            return tops.length;
        }

        /** @return the line on which a character stands */
        int at(int offset) {
            int found = Arrays.binarySearch(starts, 0, tops.length, offset);
            return found >= 0 ? found : -2 - found;
        }

        /** @return where a line begins */
        int start(int line) {
            return starts[line];
        }

        /** @return a line's top */
        int top(int line) {
            return tops[line];
        }

        /** @return a line's bottom */
        int bottom(int line) {
            return tops[line] + heights[line];
        }

        private int left(int offset) {
            int index = offset - first;
            if (lefts[index] == UNKNOWN) {
                Tally.count(Work.PLACE_ASKED);
                lefts[index] = text.getLocationAtOffset(offset).x;
            }
            return lefts[index];
        }

        private int right(int line) {
            if (rights[line] == UNKNOWN) {
                Rectangle last = bounds(Math.max(starts[line], starts[line + 1] - 1));
                rights[line] = last.x + last.width;
            }
            return rights[line];
        }

        /**
         * @param line one of the lines
         * @param start where a stretch of this paragraph begins
         * @param end where it ends, exclusive
         * @return where the part of it on that line stands, y from the paragraph's top; null when there is none
         */
        Rectangle box(int line, int start, int end) {
            int from = Math.max(start, starts[line]);
            int to = Math.min(end, starts[line + 1]);
            if (from >= to) {
                return null;
            }
            int left = left(from);
            int right = to == starts[line + 1] ? right(line) : left(to);
            return new Rectangle(left, tops[line], right - left, heights[line]);
        }
    }
}
