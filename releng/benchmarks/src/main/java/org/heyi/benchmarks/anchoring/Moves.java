package org.heyi.benchmarks.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A text before and after some of its paragraphs changed places, with no other edit but that numbers stay in order.
 * All that moved begins alike and ends alike, as the paragraphs of a report do. Asked for are passages that stand word
 * for word exactly once in the new text, so that there is no doubt where they belong.
 */
final class Moves {

    enum Kind {
        SWAPPED("two paragraphs swapped"), ITEMS("two list items swapped"), ARTICLES("two articles swapped, numbers kept in order"),
        ROTATED("three paragraphs rotated");

        final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    private static final List<String> OPENINGS = List.of("——五年来，我们", "一年来，我们坚持", "各位代表，", "进一步", "我们",
            "全面贯彻落实党中央决策部署，");
    private static final List<String> ENDINGS = List.of("。", "。", "，取得明显成效。", "；");
    private static final String NUMERALS = "一二三四五六七八九";
    /** Paragraphs of a list or a law of which some change places. */
    private static final int NUMBERED = 6;
    /** Longest body of a list item. */
    private static final int ITEM = 30;
    /** Paragraphs from the first to the last that may change places. */
    private static final int SPAN = 7;

    final Kind kind;
    final Corpus corpus;
    final String before;
    final String after;
    /** Offsets of start and end in the old text. */
    final List<int[]> passages = new ArrayList<>();
    /** For each passage where it stands in the new text. */
    final List<Revision.Truth> truths = new ArrayList<>();

    private Moves(Corpus corpus, Kind kind, List<String> before, List<String> after) {
        this.corpus = corpus;
        this.kind = kind;
        this.before = String.join("\n", before);
        this.after = String.join("\n", after);
    }

    static Moves make(Corpus corpus, Kind kind, long seed, int passages) {
        Random random = new Random(seed * 31 + kind.ordinal() + corpus.name().hashCode());
        boolean numbered = kind == Kind.ITEMS || kind == Kind.ARTICLES;
        List<String> lines = new ArrayList<>(corpus.text().lines().toList());
        int size = numbered ? NUMBERED : kind == Kind.ROTATED ? 3 : 2;
        int[] places = new int[size];
        places[0] = random.nextInt(lines.size() - SPAN);
        for (int i = 1; i < size; i++) {
            places[i] = places[i - 1] + 1 + (numbered ? 0 : random.nextInt(3));
        }
        String opening = OPENINGS.get(random.nextInt(OPENINGS.size()));
        String ending = ENDINGS.get(random.nextInt(ENDINGS.size()));
        List<String> bodies = new ArrayList<>();
        while (bodies.size() < size) {
            String body = opening + body(corpus, kind, random) + ending;
            if (bodies.stream().noneMatch(other -> other.contains(body) || body.contains(other))) {
                bodies.add(body);
            }
        }
        int[] order = order(kind, size, random);
        List<String> old = new ArrayList<>(lines);
        List<String> now = new ArrayList<>(lines);
        String[] heads = new String[size];
        for (int i = 0; i < size; i++) {
            char numeral = NUMERALS.charAt(i + 1);
            heads[i] = kind == Kind.ITEMS ? "（" + numeral + "）" : kind == Kind.ARTICLES ? "第" + numeral + "条　" : "";
            old.set(places[i], heads[i] + bodies.get(i));
            now.set(places[i], heads[i] + bodies.get(order[i]));
        }
        Moves moves = new Moves(corpus, kind, old, now);
        for (int i = 0; i < size; i++) {
            if (order[i] != i) {
                int from = order[i];
                moves.ask(bodies.get(from), start(old, places[from]) + heads[from].length(), start(now, places[i]) + heads[i].length(),
                        passages, random);
            }
        }
        return moves;
    }

    private static String body(Corpus corpus, Kind kind, Random random) {
        StringBuilder body = new StringBuilder();
        int least = kind == Kind.ITEMS ? 4 : 20 + random.nextInt(120);
        while (body.length() < least) {
            body.append(corpus.donor().get(random.nextInt(corpus.donor().size())));
        }
        if (kind == Kind.ITEMS) {
            body.setLength(Math.min(body.length(), 4 + random.nextInt(ITEM)));
        }
        return body.toString().replaceFirst("[。；，]+$", "");
    }

    /** Which of the paragraphs comes to which place. */
    private static int[] order(Kind kind, int size, Random random) {
        int[] order = IntStream.range(0, size).toArray();
        if (kind == Kind.ROTATED) {
            return random.nextBoolean() ? new int[] {1, 2, 0} : new int[] {2, 0, 1};
        }
        int first = random.nextInt(size - 1);
        order[first] = first + 1;
        order[first + 1] = first;
        return order;
    }

    private static int start(List<String> lines, int line) {
        return lines.subList(0, line).stream().mapToInt(each -> each.length() + 1).sum();
    }

    /** The whole paragraph, and stretches of it of any length and place. */
    private void ask(String body, int from, int to, int count, Random random) {
        for (int i = 0; i < count; i++) {
            int length = i == 0 ? body.length() : Math.min(body.length(), (int) Math.round(2 * Math.pow(100, random.nextDouble())));
            int start = i == 1 ? 0 : random.nextInt(body.length() - length + 1);
            String words = body.substring(start, start + length);
            int at = after.indexOf(words);
            boolean asked = passages.stream().anyMatch(p -> p[0] == from + start && p[1] == from + start + length);
            if (!asked && at == to + start && after.indexOf(words, at + 1) < 0) {
                passages.add(new int[] {from + start, from + start + length});
                Revision.Truth truth = new Revision.Truth();
                truth.survivors.set(at, at + length);
                truth.allowed.set(at, at + length);
                truths.add(truth);
            }
        }
    }
}
