package org.heyi.collation.revise;

import org.heyi.anchoring.TextRange;
import org.heyi.collation.Sentences;

/** The stretch within which a text and what was made of it differ; what stands on either side of it is the same in both. */
final class Span {

    private final String before;
    private final String after;
    private final WordBorders bordersBefore;
    private final WordBorders bordersAfter;
    private int start;
    private int end;
    private int newStart;
    private int newEnd;

    Span(String before, String after, int start, int end, int newStart, int newEnd) {
        this.before = before;
        this.after = after;
        this.start = start;
        this.end = end;
        this.newStart = newStart;
        this.newEnd = newEnd;
        bordersBefore = new WordBorders(before);
        bordersAfter = new WordBorders(after);
    }

    boolean isInsertion() {
        return start == end;
    }

    boolean isDeletion() {
        return newStart == newEnd;
    }

    boolean isMarks() {
        return WordBorders.isMarks(before.substring(start, end)) && WordBorders.isMarks(words());
    }

    /** @param by where the old text begins @return the old words */
    TextRange old(int by) {
        return new TextRange(by + start, by + end);
    }

    /** @return the new words */
    String words() {
        return after.substring(newStart, newEnd);
    }

    /** What comes or goes may be said to stand a little further on or back where the same characters stand there: whole words, whole sentences. */
    void settle() {
        if (isInsertion()) {
            shift(after, newStart, newEnd, bordersAfter);
        } else if (isDeletion()) {
            shift(before, start, end, bordersBefore);
        }
        while (!partsCharacters()) {
            widen(!bordersBefore.partsCharacters(start) || !bordersAfter.partsCharacters(newStart));
        }
    }

    private void shift(String text, int from, int to, WordBorders borders) {
        int best = 0;
        int most = -1;
        int back = 0;
        while (back < from && text.charAt(from - back - 1) == text.charAt(to - back - 1)) {
            back++;
        }
        int on = 0;
        while (to + on < text.length() && text.charAt(from + on) == text.charAt(to + on)) {
            on++;
        }
        for (int by = -back; by <= on; by++) {
            int good = quality(text, from + by, borders) + quality(text, to + by, borders);
            if (good > most || good == most && Math.abs(by) < Math.abs(best)) {
                best = by;
                most = good;
            }
        }
        start += best;
        end += best;
        newStart += best;
        newEnd += best;
    }

    /** How well a text is cut at a place. */
    private static int quality(String text, int at, WordBorders borders) {
        if (at == 0 || at == text.length() || Sentences.ends(text, at)) {
            return 8;
        }
        return Demands.hasMark(text.substring(at - 1, at)) ? 4 : borders.parts(at) ? 2 : 0;
    }

    private boolean partsCharacters() {
        return bordersBefore.partsCharacters(start) && bordersBefore.partsCharacters(end) && bordersAfter.partsCharacters(newStart)
                && bordersAfter.partsCharacters(newEnd);
    }

    /** @return whether no word is torn apart in either text */
    boolean partsWords() {
        return isSoundAtStart() && isSoundAtEnd();
    }

    private boolean isSoundAtStart() {
        return bordersBefore.parts(start) && bordersAfter.parts(newStart);
    }

    private boolean isSoundAtEnd() {
        return bordersBefore.parts(end) && bordersAfter.parts(newEnd);
    }

    /** Takes in what stands beside it until words are whole, and both the old words and the new ones can be quoted. */
    void widen() {
        while (!isSoundAtStart() || start > 0 && (beginsWithBreak() || isEmpty() && end == before.length())) {
            widen(true);
        }
        while (!isSoundAtEnd() || end < before.length() && (endsWithBreak() || isEmpty())) {
            widen(false);
        }
        while (!isSoundAtStart() || start > 0 && isEmpty()) {
            widen(true);
        }
    }

    /** Words that cannot be quoted: none, or none but breaks and blanks. */
    private boolean isEmpty() {
        return before.substring(start, end).isBlank() || newEnd > newStart && words().isBlank();
    }

    /** @return whether its old and its new words can be quoted as they are */
    boolean isQuotable() {
        return !isEmpty() && !beginsWithBreak() && !endsWithBreak();
    }

    private boolean beginsWithBreak() {
        return start < end && before.charAt(start) == '\n' || newStart < newEnd && after.charAt(newStart) == '\n';
    }

    private boolean endsWithBreak() {
        return start < end && before.charAt(end - 1) == '\n' || newStart < newEnd && after.charAt(newEnd - 1) == '\n';
    }

    private void widen(boolean atStart) {
        if (atStart) {
            start--;
            newStart--;
        } else {
            end++;
            newEnd++;
        }
    }
}
