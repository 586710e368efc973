package org.heyi.benchmarks.anchoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text before and after a seeded editor went over it, with the truth of where every character went. The truth is
 * the editor's own: each character carries the offset it had before through every edit.
 */
final class Revision {

    enum Level {
        LIGHT("light", 0.02), MEDIUM("medium", 0.10), HEAVY("heavy", 0.30);

        final String label;
        /** Share of the text's characters that edits insert, delete, replace or move. */
        final double share;

        Level(String label, double share) {
            this.label = label;
            this.share = share;
        }
    }

    final Corpus corpus;
    final Level level;
    final long seed;
    final String before;
    final String after;
    /** For each character of the new text its offset in the old one, or -1. */
    final int[] origin;
    /** For each character of the new text the replacement it came with, or 0. */
    final int[] replacement;
    /** For each character of the old text the replacement it went with, or 0. */
    final int[] replacedBy;
    private final Map<Integer, List<Integer>> placesOfReplacement = new HashMap<>();
    /** For a replacement that was itself replaced, what came for it. */
    private final Map<Integer, Set<Integer>> successors;
    private final int[] placeOf;

    private Revision(Editor editor, Corpus corpus, Level level, long seed) {
        this.corpus = corpus;
        this.level = level;
        this.seed = seed;
        this.before = corpus.text();
        int n = editor.cells.size();
        char[] chars = new char[n];
        origin = new int[n];
        replacement = new int[n];
        placeOf = new int[before.length()];
        java.util.Arrays.fill(placeOf, -1);
        for (int i = 0; i < n; i++) {
            Cell cell = editor.cells.get(i);
            chars[i] = cell.c;
            origin[i] = cell.origin;
            replacement[i] = cell.replacement;
            if (cell.origin >= 0) {
                placeOf[cell.origin] = i;
            }
            if (cell.replacement != 0) {
                placesOfReplacement.computeIfAbsent(cell.replacement, key -> new ArrayList<>()).add(i);
            }
        }
        after = new String(chars);
        replacedBy = editor.replacedBy;
        successors = editor.successors;
    }

    static Revision make(Corpus corpus, Level level, long seed) {
        Editor editor = new Editor(corpus, new Random(seed * 31 + level.ordinal() + corpus.name().hashCode()));
        editor.edit((int) (corpus.text().length() * level.share));
        return new Revision(editor, corpus, level, seed);
    }

    /** What may count as the place of a passage. */
    static final class Truth {
        /** Characters of the passage that are still there, by their new offset. */
        final BitSet survivors = new BitSet();
        /** All that may be taken for the passage: survivors, what replaced the others, and what came in between. */
        final BitSet allowed = new BitSet();
        /** Less than a quarter is left: to say that the passage is gone is right too. */
        boolean gone;
    }

    Truth truth(int start, int end) {
        Truth truth = new Truth();
        BitSet replaced = new BitSet();
        boolean inOrder = true;
        int last = -1;
        int length = 0;
        for (int i = start; i < end; i++) {
            if (before.charAt(i) != '\n') {
                length++;
            }
            int place = placeOf[i];
            if (place >= 0) {
                inOrder &= place > last;
                last = place;
                truth.allowed.set(place);
                if (before.charAt(i) != '\n') {
                    truth.survivors.set(place);
                }
            } else if (replacedBy[i] != 0) {
                addReplacement(replacedBy[i], replaced, new HashSet<>());
            }
        }
        truth.allowed.or(replaced);
        if (inOrder && !truth.allowed.isEmpty()) {
            truth.allowed.set(truth.allowed.nextSetBit(0), truth.allowed.length());
        } else {
            // torn apart: between two neighbours in the new text, what the editor put in belongs to the passage
            for (int i = truth.allowed.nextSetBit(0); i >= 0; i = truth.allowed.nextSetBit(i + 1)) {
                int next = truth.allowed.nextSetBit(i + 1);
                boolean inserted = next > 0;
                for (int k = i + 1; k < next; k++) {
                    inserted &= origin[k] < 0;
                }
                if (inserted) {
                    truth.allowed.set(i, next);
                }
            }
        }
        truth.gone = truth.survivors.cardinality() * 4 < length;
        return truth;
    }

    private void addReplacement(int group, BitSet places, Set<Integer> seen) {
        if (seen.add(group)) {
            placesOfReplacement.getOrDefault(group, List.of()).forEach(places::set);
            successors.getOrDefault(group, Set.of()).forEach(next -> addReplacement(next, places, seen));
        }
    }

    private record Cell(char c, int origin, int replacement) {
    }

    /** Makes the edits that a drafting group makes, at seeded places. */
    private static final class Editor {

        private static final Pattern HEADING = Pattern.compile("(?m)^[(（]?([一二三四五六七八九十]+|\\d+)[)）、.．]");

        final List<Cell> cells = new ArrayList<>();
        final int[] replacedBy;
        final Map<Integer, Set<Integer>> successors = new HashMap<>();
        private final Random random;
        private final List<String> donor;
        private int replacements;

        Editor(Corpus corpus, Random random) {
            this.random = random;
            this.donor = corpus.donor();
            replacedBy = new int[corpus.text().length()];
            for (int i = 0; i < replacedBy.length; i++) {
                cells.add(new Cell(corpus.text().charAt(i), i, 0));
            }
        }

        void edit(int budget) {
            int idle = 0;
            while (budget > 0 && idle < 1000) {
                int spent = one(Math.max(20, budget));
                budget -= spent;
                idle = spent == 0 ? idle + 1 : 0;
            }
        }

        /** One edit of at most {@code most} characters; returns how many it touched, 0 if it did not fit. */
        private int one(int most) {
            int dice = random.nextInt(100);
            if (dice < 30) {
                return replacePhrase();
            }
            if (dice < 44) {
                return insert(random.nextInt(cells.size() + 1), phrase(15), 0);
            }
            if (dice < 58) {
                int at = random.nextInt(cells.size());
                return delete(at, withinParagraph(at, at + length(15)), 0);
            }
            if (dice < 63) {
                return insert(sentenceStart(random.nextInt(cells.size())), sentence(), 0);
            }
            if (dice < 68) {
                int at = sentenceStart(random.nextInt(cells.size()));
                int end = sentenceEnd(at);
                return end - at > most ? 0 : delete(at, end, 0);
            }
            if (dice < 73) {
                int at = sentenceStart(random.nextInt(cells.size()));
                int end = sentenceEnd(at);
                return end - at > most ? 0 : move(at, end, false);
            }
            if (dice < 76) {
                int at = paragraphStart(random.nextInt(cells.size()));
                int end = paragraphEnd(at);
                return end - at > most ? 0 : move(at, end, true);
            }
            if (dice < 78) {
                int at = paragraphStart(random.nextInt(cells.size()));
                int end = paragraphEnd(at);
                return end - at > most ? 0 : delete(at, Math.min(cells.size(), end + 1), 0);
            }
            if (dice < 80) {
                StringBuilder paragraph = new StringBuilder();
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    paragraph.append(sentence());
                }
                return insert(paragraphStart(random.nextInt(cells.size())), paragraph.append('\n').toString(), 0);
            }
            if (dice < 84) {
                int at = sentenceStart(random.nextInt(cells.size()));
                return at == paragraphStart(at) ? 0 : insert(at, "\n", 0);
            }
            if (dice < 88) {
                int end = paragraphEnd(random.nextInt(cells.size()));
                return end == cells.size() ? 0 : delete(end, end + 1, 0);
            }
            if (dice < 92) {
                return renumber();
            }
            if (dice < 96) {
                return changeFigure();
            }
            return punctuation();
        }

        private int replacePhrase() {
            int at = random.nextInt(cells.size());
            int end = withinParagraph(at, at + length(12));
            if (end == at) {
                return 0;
            }
            return replace(at, end, phrase(12));
        }

        private int replace(int at, int end, String with) {
            int group = ++replacements;
            return delete(at, end, group) + insert(at, with, group);
        }

        private int renumber() {
            List<int[]> headings = new ArrayList<>();
            Matcher matcher = HEADING.matcher(text());
            while (matcher.find()) {
                headings.add(new int[] {matcher.start(1), matcher.end(1)});
            }
            if (headings.isEmpty()) {
                return 0;
            }
            int[] heading = headings.get(random.nextInt(headings.size()));
            boolean digits = Character.isDigit(cells.get(heading[0]).c);
            return replace(heading[0], heading[1],
                    digits ? String.valueOf(1 + random.nextInt(20)) : "一二三四五六七八九十".substring(random.nextInt(9)).substring(0, 1));
        }

        private int changeFigure() {
            int at = random.nextInt(cells.size());
            while (at < cells.size() && !Character.isDigit(cells.get(at).c)) {
                at++;
            }
            int end = at;
            while (end < cells.size() && Character.isDigit(cells.get(end).c)) {
                end++;
            }
            return end == at ? 0 : replace(at, end, String.valueOf(1 + random.nextInt(Math.max(10, (int) Math.pow(10,
                    Math.min(6, end - at))))));
        }

        private static final String HALF = ",:;()?!";
        private static final String FULL = "，：；（）？！";

        /** Full width for half width in one paragraph, or the reverse; characters keep their origin. */
        private int punctuation() {
            int at = paragraphStart(random.nextInt(cells.size()));
            int end = paragraphEnd(at);
            boolean widen = random.nextInt(4) > 0;
            int touched = 0;
            for (int i = at; i < end; i++) {
                Cell cell = cells.get(i);
                int mark = (widen ? HALF : FULL).indexOf(cell.c);
                if (mark >= 0) {
                    cells.set(i, new Cell((widen ? FULL : HALF).charAt(mark), cell.origin, cell.replacement));
                    touched++;
                }
            }
            return touched;
        }

        private int insert(int at, String text, int group) {
            List<Cell> inserted = new ArrayList<>(text.length());
            for (int i = 0; i < text.length(); i++) {
                inserted.add(new Cell(text.charAt(i), -1, group));
            }
            cells.addAll(at, inserted);
            return text.length();
        }

        private int delete(int at, int end, int group) {
            List<Cell> gone = cells.subList(at, end);
            for (Cell cell : gone) {
                if (cell.origin >= 0) {
                    replacedBy[cell.origin] = group;
                } else if (cell.replacement != 0 && group != 0) {
                    successors.computeIfAbsent(cell.replacement, key -> new HashSet<>()).add(group);
                }
            }
            int touched = gone.size();
            gone.clear();
            return touched;
        }

        private int move(int at, int end, boolean paragraph) {
            if (end == at) {
                return 0;
            }
            int stop = paragraph ? Math.min(cells.size(), end + 1) : end;
            List<Cell> moved = new ArrayList<>(cells.subList(at, stop));
            cells.subList(at, stop).clear();
            if (cells.isEmpty()) {
                cells.addAll(moved);
                return 0;
            }
            int to = random.nextInt(cells.size());
            to = paragraph ? paragraphStart(to) : sentenceStart(to);
            if (paragraph && moved.getLast().c != '\n') {
                moved.add(new Cell('\n', -1, 0));
            }
            cells.addAll(to, moved);
            return to == at ? 0 : moved.size();
        }

        private int length(int most) {
            return 1 + (int) (Math.pow(random.nextDouble(), 1.5) * most);
        }

        private String sentence() {
            return donor.get(random.nextInt(donor.size()));
        }

        private String phrase(int most) {
            String sentence = sentence();
            int length = Math.min(sentence.length(), length(most));
            int at = random.nextInt(sentence.length() - length + 1);
            return sentence.substring(at, at + length);
        }

        private int withinParagraph(int at, int end) {
            return Math.min(end, paragraphEnd(at));
        }

        private int paragraphStart(int at) {
            while (at > 0 && cells.get(at - 1).c != '\n') {
                at--;
            }
            return at;
        }

        private int paragraphEnd(int at) {
            while (at < cells.size() && cells.get(at).c != '\n') {
                at++;
            }
            return at;
        }

        private int sentenceStart(int at) {
            while (at > 0 && cells.get(at - 1).c != '\n' && "。！？；".indexOf(cells.get(at - 1).c) < 0) {
                at--;
            }
            return at;
        }

        private int sentenceEnd(int at) {
            while (at < cells.size() && cells.get(at).c != '\n') {
                if ("。！？；".indexOf(cells.get(at++).c) >= 0) {
                    break;
                }
            }
            return at;
        }

        private String text() {
            StringBuilder text = new StringBuilder(cells.size());
            cells.forEach(cell -> text.append(cell.c));
            return text.toString();
        }
    }

    /** Passages as people mark them: 2 to 200 characters, one half from mark to mark, seldom over a paragraph's end. */
    static List<int[]> passages(String text, int count, Random random) {
        List<int[]> passages = new ArrayList<>();
        while (passages.size() < count) {
            int length = (int) Math.round(2 * Math.pow(100, random.nextDouble()));
            int start = random.nextInt(text.length() - 1);
            if (random.nextBoolean()) {
                while (start > 0 && !isMark(text.charAt(start - 1))) {
                    start--;
                }
            }
            int end = Math.min(text.length(), start + length);
            int line = text.indexOf('\n', start);
            if (line >= 0 && line < end && random.nextInt(20) > 0) {
                end = line;
            }
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end - start >= 2) {
                passages.add(new int[] {start, end});
            }
        }
        return Collections.unmodifiableList(passages);
    }

    private static boolean isMark(char c) {
        return "，。、；：！？,;:!?\n—“”（）()".indexOf(c) >= 0;
    }
}
