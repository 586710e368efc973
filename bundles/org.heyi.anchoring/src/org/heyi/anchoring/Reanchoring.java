package org.heyi.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.heyi.anchoring.Outcome.Kind;
import org.heyi.anchoring.Outcome.Level;
import org.heyi.anchoring.internal.CompactText;
import org.heyi.anchoring.internal.Folding;
import org.heyi.anchoring.internal.LeadingNumbers;
import org.heyi.anchoring.internal.Runs;

/**
 * Carries passages from one version of a report to the next. The alignment of the two versions says where each
 * character went; a passage it lost is looked for by its words and context in the text that is new. A place that is
 * not sure is doubtful, never silently wrong; a passage that is gone keeps its paragraph, its section, or at least
 * the report. Not thread-safe.
 */
public final class Reanchoring {

    /** A place is trusted from this confidence on; chosen on the tuning half of the benchmark's texts. */
    public static final double TRUSTED = 0.975;
    /** Confidence of a place when a part of the passage went where it may be a coincidence, of one that was found by
     *  its likeness, and of one for words that came in the place of others. */
    private static final double TORN = 0.1;
    private static final double ALIKE = 0.7;
    private static final double REPLACED = 0.98;
    /** Confidence that a passage is gone: when nothing is like it, and when something is just like enough to be shown. */
    private static final double GONE = 0.99;
    private static final double HARDLY_GONE = 0.85;
    /** A passage with a smaller share of its characters left is gone. */
    private static final double LEFT = 0.15;
    /** New text that is this similar in words and context may be a lost passage. */
    private static final double SIMILAR = 0.75;
    /** Words of so many characters that stand once in each version are likely the same ones. */
    private static final int DISTINCT = 3;
    /** Characters before and behind a passage that count as its context. */
    private static final int CONTEXT = Selectors.CONTEXT;
    /** Bits beyond chance that a match needs to be trusted on its own: in order, and elsewhere. */
    private static final int SURE_IN_ORDER = 8 * Runs.BIT;
    private static final int SURE_ELSEWHERE = 24 * Runs.BIT;
    /** Characters between two pieces that stand beside one another. */
    private static final int BESIDE = 2;
    /** Most new characters between two pieces that a comment covers together. */
    private static final int BETWEEN = 60;
    /** Longest text that is taken for a replacement of words at the edge of a passage. */
    private static final int REPLACEMENT = 12;

    /** Pieces of so few characters are left as they are. */
    private static final int SMALL = 10;
    /** Folded marks that part clauses. */
    private static final String BORDERS = ",\u3001;:.!?";

    /** Size of the table of triples of characters. */
    private static final int TRIPLE_BITS = 20;
    private static final int TRIPLES = 1 << TRIPLE_BITS;

    private final TextDocument before;
    private final TextDocument after;
    private final Runs runs;
    private final int[] heirs;
    private QuoteFinder finder;
    private BitSet known;
    private List<TextRange> added;
    private BitSet addedTriples;

    /** @param alignment of the two versions */
    public Reanchoring(TextAlignment alignment) {
        this.before = alignment.before();
        this.after = alignment.after();
        this.runs = alignment.rows();
        this.heirs = alignment.heirs();
    }

    /**
     * Carries all passages of the old document over, in the order given; see {@link #reanchor(TextRange)}.
     *
     * @param before the old version
     * @param after the new version
     * @param passages stretches of the old version
     * @return what became of it
     */
    public static List<Outcome> reanchor(TextDocument before, TextDocument after, List<TextRange> passages) {
        Reanchoring reanchoring = new Reanchoring(TextAlignment.of(before, after));
        return passages.stream().map(reanchoring::reanchor).toList();
    }

    /**
     * Carries one passage over.
     *
     * @param passage a stretch of the old document
     * @return what became of it
     * @throws IndexOutOfBoundsException if the passage reaches behind the old document
     * @throws IllegalArgumentException  if it is empty
     */
    public Outcome reanchor(TextRange passage) {
        Objects.checkFromToIndex(passage.start(), passage.end(), before.text().length());
        if (passage.isEmpty()) {
            throw new IllegalArgumentException("An empty passage has no words to find again");
        }
        int row = runs.lastAtOrBefore(passage.start());
        if (row < 0 || runs.aEnd(row) <= passage.start()) {
            row++;
        }
        List<Piece> pieces = pieces(passage, row);
        if (pieces.isEmpty()) {
            TextRange replacement = replacement(passage, row);
            return replacement == null ? lost(passage) : changed(passage, replacement);
        }
        TextRange verbatim = verbatim(passage, pieces);
        if (verbatim != null) {
            return certain(passage, verbatim, pieces);
        }
        boolean sure = dropStrays(pieces, passage);
        if (pieces.stream().mapToInt(piece -> piece.survivors).sum() < LEFT * passage.length()) {
            return lost(passage);
        }
        takeInReplacements(pieces, passage, row);
        takeInRest(pieces, passage);
        int completed = keepTokensWhole(pieces, passage);
        leaveOutMarks(pieces, passage);
        return placed(passage, pieces, sure, completed);
    }

    /**
     * Places in the new document that are similar to a passage of the old one in words and context, best first: what
     * a person chooses from when the passage is lost or doubtful.
     *
     * @param passage a stretch of the old version
     * @return the places; empty when nothing is similar
     */
    public List<Match> candidates(TextRange passage) {
        return finder().findSimilar(Selectors.describe(before, passage));
    }

    // ---- where the characters went ----

    /** A place in the new document that part of a passage went to. */
    private static final class Piece {
        final int block;
        int firstRow;
        int lastRow;
        int start;
        int end;
        /** Characters of the passage. */
        int survivors;
        /** Other characters between them. */
        int between;
        /** Characters of the passage that the alignment did not find, but stand beside the rest. */
        int restored;
        /** Of the surest row. */
        int surplus;

        Piece(int block, int row, int start) {
            this.block = block;
            this.firstRow = row;
            this.start = start;
            this.end = start;
        }
    }

    private List<Piece> pieces(TextRange passage, int row) {
        List<Piece> pieces = new ArrayList<>(1);
        int apart = 60 + 2 * passage.length();
        for (int i = row; i < runs.size() && runs.a(i) < passage.end(); i++) {
            int shift = runs.b(i) - runs.a(i);
            int start = Math.max(passage.start(), runs.a(i)) + shift;
            int end = Math.min(passage.end(), runs.aEnd(i)) + shift;
            Piece piece = null;
            for (int k = pieces.size() - 1; k >= 0 && piece == null; k--) {
                Piece known = pieces.get(k);
                if (known.block == runs.block(i) && known.end <= start && start - known.end <= apart
                        && strangers(known.end, start) <= REPLACEMENT) {
                    piece = known;
                }
            }
            if (piece == null) {
                piece = new Piece(runs.block(i), i, start);
                pieces.add(piece);
            }
            piece.lastRow = i;
            piece.between += Math.max(0, start - piece.end);
            piece.end = end;
            piece.survivors += end - start;
            piece.surplus = Math.max(piece.surplus, runs.surplus(i));
        }
        return pieces;
    }

    /** Characters between two places of the new text that other words of the old one went to. */
    private int strangers(int from, int to) {
        return to - from <= REPLACEMENT ? 0 : known().get(from, to).cardinality();
    }

    /**
     * Where the passage stands word for word, if that touches a piece and it stands nowhere else in either version: then
     * there is no doubt, whatever the alignment made of its edges. Null otherwise, and where nothing is in question.
     */
    private TextRange verbatim(TextRange passage, List<Piece> pieces) {
        String text = after.text();
        String words = passage.of(before.text());
        int bare = words.length() - (mark(words, 0) ? 1 : 0) - (mark(words, words.length() - 1) ? 1 : 0);
        if (longest(passage, pieces) >= bare) {
            return null; // but for a mark, which may be that of another sentence
        }
        for (Piece piece : pieces) {
            int from = Math.max(0, piece.start - words.length());
            int at = text.indexOf(words, from, Math.min(text.length(), piece.end + words.length()));
            if (at >= 0 && alone(text, words, at) && alone(before.text(), words, passage.start())) {
                return new TextRange(at, at + words.length());
            }
        }
        return null;
    }

    /** The longest stretch of the passage that stayed as it was. */
    private int longest(TextRange passage, List<Piece> pieces) {
        int longest = 0;
        for (int row = pieces.getFirst().firstRow; row < runs.size() && runs.a(row) < passage.end(); row++) {
            longest = Math.max(longest, passage.overlap(new TextRange(runs.a(row), runs.aEnd(row))));
        }
        return longest;
    }

    private static boolean alone(String text, String words, int at) {
        return text.indexOf(words) == at && text.indexOf(words, at + 1) < 0;
    }

    private Outcome certain(TextRange passage, TextRange place, List<Piece> pieces) {
        Piece most = extreme(pieces, piece -> place.overlap(new TextRange(piece.start, piece.end)));
        boolean moved = most.block != Runs.IN_ORDER;
        boolean torn = after.pieces(place).size() > before.pieces(passage).size();
        String words = passage.of(before.text());
        return new Outcome(torn ? Kind.SPLIT : moved ? Kind.MOVED : Kind.KEPT, moved, 1, Level.WORDS, place, words, words);
    }

    /**
     * Drops pieces that may be coincidences, and edges that are little and far from the rest, like the full stop of
     * a sentence that was inserted before that of the passage.
     *
     * @return whether what was dropped is too little to matter
     */
    private boolean dropStrays(List<Piece> pieces, TextRange passage) {
        boolean sure = true;
        // A number that stays while what it stood before moves is the number of others now.
        int body = body(before, passage.start());
        if (body > passage.start() && pieces.stream().anyMatch(piece -> runs.aEnd(piece.lastRow) > body)) {
            pieces.removeIf(piece -> runs.aEnd(piece.lastRow) <= body);
            pieces.forEach(piece -> leaveNumber(piece, body, passage));
        }
        Piece main = main(pieces);
        for (Piece piece : List.copyOf(pieces)) {
            if (piece != main && piece.surplus < SURE_ELSEWHERE) {
                pieces.remove(piece);
                sure &= little(piece.survivors, passage);
            }
        }
        for (Piece piece : pieces) {
            sure &= little(trim(piece, passage), passage);
        }
        return sure;
    }

    private void leaveNumber(Piece piece, int body, TextRange passage) {
        while (piece.firstRow < piece.lastRow && runs.aEnd(piece.firstRow) <= body) {
            int row = piece.firstRow;
            int next = sibling(row, 1);
            if (after.paragraphAt(runs.b(row)) == after.paragraphAt(runs.b(next))) {
                return;
            }
            piece.firstRow = next;
            piece.start = runs.b(next);
            piece.between -= runs.b(next) - runs.bEnd(row);
            piece.survivors -= runs.aEnd(row) - Math.max(passage.start(), runs.a(row));
        }
    }

    private static Piece main(List<Piece> pieces) {
        return extreme(pieces, piece -> piece.survivors);
    }

    /** The piece that has the earliest characters of the passage. */
    private static Piece first(List<Piece> pieces) {
        return extreme(pieces, piece -> -piece.firstRow);
    }

    /** The piece that has the latest characters of the passage. */
    private static Piece last(List<Piece> pieces) {
        return extreme(pieces, piece -> piece.lastRow);
    }

    /** The first piece of the greatest value; mostly there is but one. */
    private static Piece extreme(List<Piece> pieces, ToIntFunction<Piece> value) {
        Piece extreme = pieces.getFirst();
        for (int i = 1; i < pieces.size(); i++) {
            extreme = value.applyAsInt(pieces.get(i)) > value.applyAsInt(extreme) ? pieces.get(i) : extreme;
        }
        return extreme;
    }

    private static boolean little(int characters, TextRange passage) {
        return characters * 10 < passage.length();
    }

    /** Cuts stray edges off and returns how many characters they had. */
    private int trim(Piece piece, TextRange passage) {
        int cut = 0;
        while (piece.firstRow < piece.lastRow) {
            int row = piece.lastRow;
            int previous = sibling(row, -1);
            int length = Math.min(passage.end(), runs.aEnd(row)) - runs.a(row);
            if (!stray(length, runs.b(row) - runs.bEnd(previous))) {
                break;
            }
            piece.lastRow = previous;
            piece.between -= runs.b(row) - runs.bEnd(previous);
            piece.end = runs.bEnd(previous);
            cut += length;
        }
        while (piece.firstRow < piece.lastRow) {
            int row = piece.firstRow;
            int next = sibling(row, 1);
            int length = runs.aEnd(row) - Math.max(passage.start(), runs.a(row));
            if (!stray(length, runs.b(next) - runs.bEnd(row))) {
                break;
            }
            piece.firstRow = next;
            piece.between -= runs.b(next) - runs.bEnd(row);
            piece.start = runs.b(next);
            cut += length;
        }
        piece.survivors -= cut;
        return cut;
    }

    private int sibling(int row, int step) {
        int next = row + step;
        while (runs.block(next) != runs.block(row)) {
            next += step;
        }
        return next;
    }

    private static boolean stray(int length, int gap) {
        return length <= 4 && gap > 3 * length + 4;
    }

    /** Takes in the words that came for the first or the last words of the passage. */
    private void takeInReplacements(List<Piece> pieces, TextRange passage, int row) {
        for (Piece piece : pieces) {
            if (piece.firstRow == row && row > 0 && passage.start() == runs.aEnd(row - 1)
                    && passage.start() < runs.a(row) && replaces(row - 1, row)) {
                piece.start = runs.bEnd(row - 1);
            }
            int next = piece.lastRow + 1;
            if (next < runs.size() && passage.end() == runs.a(next) && passage.end() > runs.aEnd(next - 1)
                    && replaces(next - 1, next)) {
                piece.end = runs.b(next);
            }
        }
    }

    /**
     * Takes in what stands beside a piece: the end of the passage itself, after few new characters, or what came for
     * it up to the mark at which the passage ended. Where much else is new, too little is left there for the alignment.
     */
    private void takeInRest(List<Piece> pieces, TextRange passage) {
        String text = after.text();
        Piece last = last(pieces);
        int gone = runs.aEnd(last.lastRow);
        if (gone < passage.end() && last.end == runs.bEnd(last.lastRow)) {
            String rest = before.text().substring(gone, passage.end());
            int end = free(last.end, 1, rest.length());
            int at = last.end;
            last.end = restAt(rest, text.substring(last.end, end), before.text(), passage.end()) + last.end;
            last.restored += restored(rest, text.substring(at, last.end));
        }
        Piece first = first(pieces);
        gone = runs.a(first.firstRow);
        if (gone > passage.start() && first.start == runs.b(first.firstRow)) {
            String rest = reversed(before.text().substring(passage.start(), gone));
            int start = free(first.start, -1, rest.length());
            int at = first.start;
            first.start -= restAt(rest, reversed(text.substring(start, first.start)),
                    reversed(before.text().substring(Math.max(0, passage.start() - 1), passage.start())), 0);
            first.restored += restored(rest, reversed(text.substring(first.start, at)));
        }
    }

    /** How far from here in one direction the text of the paragraph is new, as far as a replacement may reach. */
    private int free(int from, int step, int rest) {
        int farthest = Math.min(REPLACEMENT, 2 * rest + 4) + rest + 1;
        int at = from;
        while (Math.abs(at - from) < farthest) {
            int next = step > 0 ? at : at - 1;
            if (next < 0 || next >= after.text().length() || known().get(next)
                    || after.text().charAt(next) == TextDocument.SEPARATOR) {
                break;
            }
            at += step;
        }
        return at;
    }

    /**
     * How much of new text belongs to the passage: up to the end of its rest, or up to the mark behind it.
     *
     * @param mark where in {@code old} the character behind the passage stands
     */
    private static int restAt(String rest, String found, String old, int mark) {
        for (int length = rest.length(); length >= 2; length--) {
            int at = found.indexOf(rest.substring(rest.length() - length));
            if (at >= 0 && at <= Math.min(REPLACEMENT, 2 * (rest.length() - length) + 4)) {
                return at + length;
            }
        }
        char border = mark < old.length() ? Folding.fold(old.charAt(mark)) : 0;
        if (BORDERS.indexOf(border) < 0) {
            return 0;
        }
        for (int i = 0; i < found.length() && i <= Math.min(REPLACEMENT, 2 * rest.length() + 4); i++) {
            if (Folding.fold(found.charAt(i)) == border && !Tokens.at(found, i)) {
                return i;
            }
        }
        return 0;
    }

    /** How many characters both texts have in common at their ends. */
    private static int restored(String rest, String found) {
        int common = 0;
        while (common < Math.min(rest.length(), found.length())
                && rest.charAt(rest.length() - 1 - common) == found.charAt(found.length() - 1 - common)) {
            common++;
        }
        return common;
    }

    private static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text.length());
        for (int i = text.length() - 1; i >= 0; i--) {
            reversed.append(text.charAt(i));
        }
        return reversed.toString();
    }

    /** Leaves out a mark that stood inside the passage and now stands at its end, its pieces being in a new order. */
    private void leaveOutMarks(List<Piece> pieces, TextRange passage) {
        Piece last = extreme(pieces, piece -> piece.end);
        boolean inner = runs.aEnd(last.lastRow) < passage.end();
        if (pieces.size() > 1 && inner && last.survivors > SMALL && mark(after.text(), last.end - 1)
                && !mark(before.text(), passage.end() - 1)) {
            last.end--;
        }
    }

    /** Whether a mark that parts clauses stands here. */
    private static boolean mark(String text, int at) {
        return BORDERS.indexOf(Folding.fold(text.charAt(at))) >= 0;
    }

    /**
     * Takes in the rest of a figure, a Latin word or the number of an article that a border would cut, if the passage
     * did not cut it before.
     *
     * @return how many characters that were
     */
    private int keepTokensWhole(List<Piece> pieces, TextRange passage) {
        Piece first = first(pieces);
        Piece last = last(pieces);
        int start = first.start;
        int end = last.end;
        if (!Tokens.cut(before.text(), passage.start())) {
            while (Tokens.cut(after.text(), first.start)) {
                first.start--;
            }
        }
        if (!Tokens.cut(before.text(), passage.end())) {
            while (Tokens.cut(after.text(), last.end)) {
                last.end++;
            }
        }
        int completed = start - first.start + last.end - end;
        int paragraph = after.range(after.paragraphAt(first.start)).start();
        if (body(before, passage.start()) > passage.start() && first.start == body(after, paragraph)) {
            first.start = paragraph;
        }
        return completed;
    }

    /** Where the text of a paragraph begins behind its number; {@code at} itself if no paragraph begins there. */
    private static int body(TextDocument document, int at) {
        return document.range(document.paragraphAt(at)).start() == at ? LeadingNumbers.body(document.text(), at) : at;
    }

    /** Whether the new text between two rows is a likely replacement of the old text between them. */
    private boolean replaces(int row, int next) {
        int length = runs.b(next) - runs.bEnd(row);
        return runs.block(row) == runs.block(next) && length > 0 && length <= REPLACEMENT
                && length <= 2 * (runs.a(next) - runs.aEnd(row)) + 4
                && after.text().substring(runs.bEnd(row), runs.b(next)).indexOf(TextDocument.SEPARATOR) < 0;
    }

    /** What came for a short passage that was replaced as a whole, or null. */
    private TextRange replacement(TextRange passage, int row) {
        if (row == 0 || row == runs.size() || !replaces(row - 1, row)) {
            return null;
        }
        int gap = runs.a(row) - runs.aEnd(row - 1);
        return gap <= REPLACEMENT && passage.length() * 5 >= gap * 4
                ? new TextRange(runs.bEnd(row - 1), runs.b(row))
                : null;
    }

    /** Sorts the pieces by their new place; pieces that stand within or beside one another are one, in a new order. */
    private static void joinNeighbours(List<Piece> pieces) {
        pieces.sort(Comparator.comparingInt(piece -> piece.start));
        for (int i = 1; i < pieces.size(); i++) {
            Piece left = pieces.get(i - 1);
            Piece right = pieces.get(i);
            if (right.start - left.end <= BESIDE) {
                Piece larger = left.survivors >= right.survivors ? left : right;
                larger.survivors = left.survivors + right.survivors;
                larger.between = left.between + right.between;
                larger.restored = left.restored + right.restored;
                larger.start = left.start;
                larger.end = Math.max(left.end, right.end);
                pieces.remove(larger == left ? right : left);
                i--;
            }
        }
    }

    // ---- what to say ----

    private Outcome placed(TextRange passage, List<Piece> pieces, boolean sure, int completed) {
        joinNeighbours(pieces);
        Piece main = main(pieces);
        String words = passage.of(before.text());
        List<TextRange> ranges = pieces.stream().flatMap(piece -> whole(piece).stream()).toList();
        String now = String.join("\n", ranges.stream().map(range -> range.of(after.text())).toList());
        boolean moved = pieces.stream().anyMatch(piece -> piece.block != Runs.IN_ORDER);
        double confidence = sure ? evidence(passage, pieces, main, completed).confidence() : TORN;
        if (confidence < TRUSTED && pieces.size() == 1 && words.length() >= DISTINCT && words.equals(now)
                && alone(after.text(), words, main.start) && alone(before.text(), words, passage.start())) {
            confidence = TRUSTED;
        }
        Kind kind;
        if (confidence < TRUSTED) {
            kind = Kind.DOUBTFUL;
        } else if (ranges.size() > 1 || after.pieces(ranges.getFirst()).size() > before.pieces(passage).size()) {
            kind = Kind.SPLIT;
        } else if (!sameWords(words, now)) {
            kind = Kind.CHANGED;
        } else {
            kind = moved ? Kind.MOVED : Kind.KEPT;
        }
        return new Outcome(kind, moved, confidence, Level.WORDS, ranges, covered(ranges), words, now);
    }

    /** The parts of a piece between which no whole paragraph of others stands. */
    private List<TextRange> whole(Piece piece) {
        if (piece.firstRow == piece.lastRow || after.paragraphAt(piece.start) + 1 >= after.paragraphAt(piece.end)) {
            return List.of(new TextRange(piece.start, piece.end));
        }
        List<TextRange> parts = new ArrayList<>(1);
        int start = piece.start;
        int end = -1;
        for (int i = piece.firstRow; i <= piece.lastRow; i++) {
            boolean inside = runs.block(i) == piece.block && runs.b(i) < piece.end && runs.bEnd(i) > Math.max(start, end);
            if (inside && end >= 0 && paragraphBetween(end, runs.b(i))) {
                parts.add(new TextRange(start, end));
                start = runs.b(i);
            }
            end = inside ? Math.min(piece.end, runs.bEnd(i)) : end;
        }
        parts.add(new TextRange(start, piece.end));
        return parts;
    }

    /** Whether a whole paragraph lies between these places. */
    private boolean paragraphBetween(int from, int to) {
        return to > from && after.paragraphAt(to) > after.paragraphAt(from) + 1;
    }

    /** What a comment covers that may be in several places: those around the largest, as far as they are one for readers. */
    private TextRange covered(List<TextRange> ranges) {
        if (ranges.size() == 1) {
            return ranges.getFirst();
        }
        int largest = 0;
        for (int i = 1; i < ranges.size(); i++) {
            largest = ranges.get(i).length() > ranges.get(largest).length() ? i : largest;
        }
        int first = largest;
        while (first > 0 && together(ranges.get(first - 1), ranges.get(first))) {
            first--;
        }
        int last = largest;
        while (last + 1 < ranges.size() && together(ranges.get(last), ranges.get(last + 1))) {
            last++;
        }
        return new TextRange(ranges.get(first).start(), ranges.get(last).end());
    }

    private boolean together(TextRange left, TextRange right) {
        return right.start() - left.end() <= REPLACEMENT || right.start() - left.end() <= BETWEEN
                && known().get(left.end(), right.start()).cardinality() <= BESIDE && !paragraphBetween(left.end(), right.start());
    }

    private static boolean sameWords(String words, String now) {
        return words.equals(now) || Arrays.equals(new CompactText(words).chars(), new CompactText(now).chars())
                && capitals(words).equals(capitals(now));
    }

    /** Which of the Latin letters are capitals: to write PM2.5 for pm2.5 is a change that a reader sees. */
    private static List<Boolean> capitals(String text) {
        return text.codePoints().filter(c -> Character.isUpperCase(c) || Character.isLowerCase(c))
                .mapToObj(Character::isUpperCase).toList();
    }

    private Evidence evidence(TextRange passage, List<Piece> pieces, Piece main, int completed) {
        int restored = 0;
        int survivors = 0;
        int between = 0;
        int covered = 0;
        int first = passage.end();
        int behind = passage.start();
        for (Piece piece : pieces) {
            restored += piece.restored;
            survivors += piece.survivors + piece.restored;
            between += piece.between;
            covered += piece.end - piece.start;
            first = Math.min(first, runs.a(piece.firstRow));
            behind = Math.max(behind, runs.aEnd(piece.lastRow));
        }
        int start = pieces.getFirst().start;
        int end = pieces.getLast().end;
        int neighbour = map(passage.start() - 1);
        int next = map(passage.end());
        int last = map(passage.end() - 1);
        int gone = (neighbour < 0 ? 1 : 0) + (next < 0 ? 1 : 0);
        int beside = (neighbour >= 0 && neighbour == start - 1 ? 1 : 0) + (next == end ? 1 : 0);
        double context = (context(main, passage.start() - CONTEXT, passage.start())
                + context(main, passage.end(), passage.end() + CONTEXT)) / 2;
        int edges = Math.max(0, first - passage.start()) + Math.max(0, passage.end() - behind) - restored;
        boolean weak = main.surplus < (main.block == Runs.IN_ORDER ? SURE_IN_ORDER : SURE_ELSEWHERE);
        return new Evidence(passage.length(), survivors / (double) passage.length(), context, main.block != Runs.IN_ORDER,
                weak, 2 - gone - beside, gone, last >= 0 && last != end - 1, edges, completed > Evidence.MUCH * covered,
                (covered - survivors) / (double) covered, pieces.size() > 1 && between > Evidence.MUCH * covered);
    }

    /** Where a character of the old text went, or -1. */
    private int map(int offset) {
        int row = runs.lastAtOrBefore(offset);
        return row >= 0 && offset < runs.aEnd(row) ? runs.b(row) + offset - runs.a(row) : -1;
    }

    /** Share of these characters of the old text that went to the neighbourhood of the piece. */
    private double context(Piece piece, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(before.text().length(), to);
        if (start >= end) {
            return 1;
        }
        int near = 0;
        for (int i = Math.max(0, runs.lastAtOrBefore(start)); i < runs.size() && runs.a(i) < end; i++) {
            int first = Math.max(start, runs.a(i));
            int behind = Math.min(end, runs.aEnd(i));
            int at = first + runs.b(i) - runs.a(i);
            if (first < behind && runs.block(i) == piece.block && at > piece.start - 3 * CONTEXT
                    && at < piece.end + 3 * CONTEXT) {
                near += behind - first;
            }
        }
        return near / (double) (end - start);
    }

    private Outcome changed(TextRange passage, TextRange replacement) {
        return new Outcome(Kind.CHANGED, false, REPLACED, Level.WORDS, replacement, passage.of(before.text()),
                replacement.of(after.text()));
    }

    /** The alignment knows no place: the passage may still stand in the text that is new, or word for word anywhere. */
    private Outcome lost(TextRange passage) {
        String words = passage.of(before.text());
        int at = after.text().indexOf(words);
        if (words.length() >= DISTINCT && at >= 0 && alone(after.text(), words, at) && alone(before.text(), words, passage.start())) {
            return alike(words, new TextRange(at, at + words.length()));
        }
        List<Match> similar = resemblesAdded(words)
                ? finder().findSimilar(Selectors.describe(before, passage), added())
                : List.of();
        double score = similar.isEmpty() ? 0 : similar.getFirst().score();
        if (score >= SIMILAR) {
            return alike(words, similar.getFirst().range());
        }
        int paragraph = before.paragraphAt(passage.start());
        if (heirs[paragraph] >= 0) {
            return lost(words, score, Level.PARAGRAPH, after.range(heirs[paragraph]));
        }
        int neighbour = neighbourInSection(paragraph);
        if (neighbour >= 0) {
            return lost(words, score, Level.SECTION, after.section(heirs[neighbour]));
        }
        return lost(words, score, Level.REPORT, new TextRange(0, after.text().length()));
    }

    private Outcome alike(String words, TextRange place) {
        return new Outcome(Kind.DOUBTFUL, true, ALIKE, Level.WORDS, place, words, place.of(after.text()));
    }

    private static Outcome lost(String words, double score, Level level, TextRange range) {
        double confidence = score == 0 ? GONE : HARDLY_GONE - (score - QuoteFinder.WORTH_SHOWING);
        return new Outcome(Kind.LOST, false, confidence, level, range, words, "");
    }

    /** The nearest paragraph of the same section that is still there, or -1. */
    private int neighbourInSection(int paragraph) {
        List<String> path = before.paragraphs().get(paragraph).path();
        if (path.isEmpty()) {
            return -1;
        }
        for (int distance = 1; distance < heirs.length; distance++) {
            for (int i : new int[] {paragraph - distance, paragraph + distance}) {
                if (i >= 0 && i < heirs.length && heirs[i] >= 0 && before.paragraphs().get(i).path().equals(path)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private QuoteFinder finder() {
        if (finder == null) {
            finder = new QuoteFinder(after);
        }
        return finder;
    }

    /**
     * Whether enough triples of characters also stand in the text that is new for a search to be worth its time;
     * where two versions have little in common, thousands of passages would be looked for in vain.
     */
    private boolean resemblesAdded(String words) {
        if (addedTriples == null) {
            addedTriples = new BitSet(TRIPLES);
            for (TextRange range : added()) {
                for (int triple : triples(range.of(after.text()))) {
                    addedTriples.set(triple);
                }
            }
        }
        int[] triples = triples(words);
        int shared = 0;
        for (int triple : triples) {
            shared += addedTriples.get(triple) ? 1 : 0;
        }
        return triples.length == 0 || shared > 0 && shared * 5 >= triples.length;
    }

    private static int[] triples(String text) {
        char[] wording = new CompactText(text).chars();
        int[] triples = new int[Math.max(0, wording.length - 2)];
        for (int i = 0; i < triples.length; i++) {
            triples[i] = ((wording[i] * 31 + wording[i + 1]) * 31 + wording[i + 2]) * 0x9E3779B1 >>> 32 - TRIPLE_BITS;
        }
        return triples;
    }

    /** What the new document has and the old one has not. */
    private List<TextRange> added() {
        if (added == null) {
            added = new ArrayList<>();
            int length = after.text().length();
            for (int start = known().nextClearBit(0); start < length; start = known().nextClearBit(start)) {
                int end = known().nextSetBit(start);
                end = end < 0 ? length : end;
                if (end - start > 1) {
                    added.add(new TextRange(start, end));
                }
                start = end;
            }
        }
        return added;
    }

    /** Characters of the new document that the old one has as well. */
    private BitSet known() {
        if (known == null) {
            known = new BitSet(after.text().length());
            for (int i = 0; i < runs.size(); i++) {
                known.set(runs.b(i), runs.bEnd(i));
            }
        }
        return known;
    }
}
