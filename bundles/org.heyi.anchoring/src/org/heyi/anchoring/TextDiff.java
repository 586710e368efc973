package org.heyi.anchoring;

import java.util.ArrayList;
import java.util.List;
import org.heyi.anchoring.internal.Aligner;
import org.heyi.anchoring.internal.Folding;
import org.heyi.anchoring.internal.Runs;

/**
 * What changed from one text to another, for people to read: whole phrases rather than single characters that happen
 * to agree, figures and Latin words whole, borders at punctuation where there is a choice. Linear space, bounded
 * time; passages that moved are a deletion and an insertion here, see {@link TextAlignment} for moves.
 */
public final class TextDiff {

    /**
     * One step from the old text to the new one.
     *
     * @param kind what was done
     * @param before place in the old text; empty for {@code INSERTED}
     * @param after  place in the new text; empty for {@code DELETED}
     */
    public record Edit(Kind kind, TextRange before, TextRange after) {
    }

    /** What was done. */
    public enum Kind {
        /** To the letter. */
        KEPT,
        /** The same up to width, style of punctuation or traditional characters. */
        RESTYLED,
        /** Other words in the same place. */
        REPLACED,
        /** Words of the old text that are gone. */
        DELETED,
        /** Words that the old text did not have. */
        INSERTED
    }

    private final String before;
    private final String after;
    /** Places where something was kept: offset before, offset after, length. */
    private final List<int[]> kept = new ArrayList<>();

    private TextDiff(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /**
     * @param before the old text
     * @param after the new text
     * @return the steps from the first character to the last; together they cover both texts
     */
    public static List<Edit> diff(String before, String after) {
        TextDiff diff = new TextDiff(before, after);
        Runs runs = Aligner.alignInOrder(before, after);
        for (int i = 0; i < runs.size(); i++) {
            diff.kept.add(new int[] {runs.a(i), runs.b(i), runs.length(i)});
        }
        diff.keepTokensWhole();
        diff.joinChanges();
        return diff.edits();
    }

    /** Gives the beginning or end of a figure or word to the change that concerns the rest of it. */
    private void keepTokensWhole() {
        for (int[] run : kept) {
            int a = run[0];
            int b = run[1];
            int start = 0;
            if ((a > 0 || b > 0) && (Tokens.at(before, a - 1) || Tokens.at(after, b - 1))) {
                while (start < run[2] && Tokens.at(before, a + start)) {
                    start++;
                }
            }
            int end = run[2];
            if ((a + end < before.length() || b + end < after.length())
                    && (Tokens.at(before, a + end) || Tokens.at(after, b + end))) {
                while (end > start && Tokens.at(before, a + end - 1)) {
                    end--;
                }
            }
            run[0] = a + start;
            run[1] = b + start;
            run[2] = end - start;
        }
        kept.removeIf(run -> run[2] == 0);
    }

    /** Gives up single characters that two changes happen to have in between; marks stay, they divide phrases. */
    private void joinChanges() {
        for (int i = 0; i < kept.size(); i++) {
            int[] run = kept.get(i);
            boolean changeBefore = i > 0 ? run[0] > kept.get(i - 1)[0] + kept.get(i - 1)[2]
                    || run[1] > kept.get(i - 1)[1] + kept.get(i - 1)[2] : run[0] > 0 || run[1] > 0;
            boolean changeBehind = run[0] + 1 < (i + 1 < kept.size() ? kept.get(i + 1)[0] : before.length())
                    || run[1] + 1 < (i + 1 < kept.size() ? kept.get(i + 1)[1] : after.length());
            if (run[2] == 1 && changeBefore && changeBehind && Folding.isWord(before.charAt(run[0]))) {
                kept.remove(i--);
            }
        }
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (int[] run : kept) {
            change(edits, a, run[0], b, run[1]);
            a = run[0];
            b = run[1];
            int end = a + run[2];
            while (a < end) {
                boolean same = before.charAt(a) == after.charAt(b);
                int length = 1;
                while (a + length < end && (before.charAt(a + length) == after.charAt(b + length)) == same) {
                    length++;
                }
                edits.add(new Edit(same ? Kind.KEPT : Kind.RESTYLED, new TextRange(a, a + length),
                        new TextRange(b, b + length)));
                a += length;
                b += length;
            }
        }
        change(edits, a, before.length(), b, after.length());
        return edits;
    }

    private static void change(List<Edit> edits, int a, int aEnd, int b, int bEnd) {
        if (a < aEnd || b < bEnd) {
            Kind kind = a == aEnd ? Kind.INSERTED : b == bEnd ? Kind.DELETED : Kind.REPLACED;
            edits.add(new Edit(kind, new TextRange(a, aEnd), new TextRange(b, bEnd)));
        }
    }
}
