package org.heyi.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heyi.anchoring.internal.Aligner;
import org.heyi.anchoring.internal.Runs;

/**
 * Which character of one version stands where in another, passages that moved included. Characters that readers take
 * for the same (see {@link QuoteFinder}) count as the same. Immutable. Time and space are bounded for any input: two
 * unrelated texts of 200,000 characters take about a second.
 */
public final class TextAlignment {

    /**
     * A stretch that both versions have.
     *
     * @param before offset in the old document
     * @param after  offset in the new document
     * @param length UTF-16 units, the same in both
     * @param moved  whether it left the order of its neighbours
     */
    public record Run(int before, int after, int length, boolean moved) {
    }

    private final TextDocument before;
    private final TextDocument after;
    private final Runs runs;

    private TextAlignment(TextDocument before, TextDocument after) {
        this.before = before;
        this.after = after;
        this.runs = Aligner.align(before.text(), after.text());
    }

    /**
     * @param before the old version
     * @param after the new version
     * @return what the two have in common
     */
    public static TextAlignment of(TextDocument before, TextDocument after) {
        return new TextAlignment(before, after);
    }

    /** @return the old version */
    public TextDocument before() {
        return before;
    }

    /** @return the new version */
    public TextDocument after() {
        return after;
    }

    /** @return the stretches that both versions have, in the order of the old one; they overlap in neither */
    public List<Run> runs() {
        List<Run> list = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            list.add(new Run(runs.a(i), runs.b(i), runs.length(i), runs.block(i) != Runs.IN_ORDER));
        }
        return list;
    }

    /**
     * @param offset UTF-16 offset in the old version
     * @return where the character at this offset of the old document stands in the new one, or -1 if it is gone
     */
    public int map(int offset) {
        int row = runs.lastAtOrBefore(offset);
        return row >= 0 && offset < runs.aEnd(row) ? runs.b(row) + offset - runs.a(row) : -1;
    }

    Runs rows() {
        return runs;
    }

    /** Two paragraphs, and how many characters they share. */
    private record Link(int before, int after, int shared, int moved) {
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        int[] shared = new int[after.paragraphs().size()];
        int[] moved = new int[shared.length];
        int row = 0;
        for (int p = 0; p < before.paragraphs().size(); p++) {
            TextRange paragraph = before.range(p);
            TreeSet<Integer> touched = new TreeSet<>();
            while (row < runs.size() && runs.aEnd(row) <= paragraph.start()) {
                row++;
            }
            for (int i = row; i < runs.size() && runs.a(i) < paragraph.end(); i++) {
                int shift = runs.b(i) - runs.a(i);
                int from = Math.max(paragraph.start(), runs.a(i)) + shift;
                int to = Math.min(paragraph.end(), runs.aEnd(i)) + shift;
                for (int q = after.paragraphAt(from); from < to; q++) {
                    int characters = Math.max(0, Math.min(to, after.range(q).end()) - from);
                    shared[q] += characters;
                    moved[q] += runs.block(i) == Runs.IN_ORDER ? 0 : characters;
                    touched.add(q);
                    from = Math.max(from, after.range(q).end() + 1);
                }
            }
            for (int q : touched) {
                if (shared[q] > 0) {
                    links.add(new Link(p, q, shared[q], moved[q]));
                }
                shared[q] = 0;
                moved[q] = 0;
            }
        }
        return links;
    }

    /**
     * For each paragraph of the old document the paragraph of the new one that has most of its characters, or -1
     * where none has at least a third of them.
     */
    int[] heirs() {
        int[] heirs = new int[before.paragraphs().size()];
        int[] most = new int[heirs.length];
        Arrays.fill(heirs, -1);
        for (Link link : links()) {
            if (link.shared() * 3 >= before.range(link.before()).length() && link.shared() > most[link.before()]) {
                heirs[link.before()] = link.after();
                most[link.before()] = link.shared();
            }
        }
        return heirs;
    }

    /**
     * What became of the paragraphs: first those of the old document in its order, then what was added. Two
     * paragraphs belong together if they share at least a third of the shorter one. Empty paragraphs are left out.
     *
     * @return what became of each, or of several together
     */
    public List<ParagraphChange> paragraphs() {
        int olds = before.paragraphs().size();
        int[] group = new int[olds + after.paragraphs().size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        List<Link> links = links();
        links.removeIf(link -> link.shared() * 3 < Math.min(before.range(link.before()).length(),
                after.range(link.after()).length()));
        for (Link link : links) {
            int first = root(group, link.before());
            int second = root(group, olds + link.after());
            group[Math.max(first, second)] = Math.min(first, second);
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            if (!(i < olds ? before.range(i) : after.range(i - olds)).isEmpty()) {
                members.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(i);
            }
        }
        int[] shared = new int[group.length];
        int[] moved = new int[group.length];
        for (Link link : links) {
            shared[root(group, link.before())] += link.shared();
            moved[root(group, link.before())] += link.moved();
        }
        List<ParagraphChange> changes = new ArrayList<>();
        members.forEach((root, all) -> changes.add(change(all.stream().filter(i -> i < olds).toList(),
                all.stream().filter(i -> i >= olds).map(i -> i - olds).toList(), moved[root] * 2 > shared[root])));
        return changes;
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private ParagraphChange change(List<Integer> old, List<Integer> now, boolean moved) {
        ParagraphChange.Kind kind;
        if (now.isEmpty()) {
            kind = ParagraphChange.Kind.REMOVED;
        } else if (old.isEmpty()) {
            kind = ParagraphChange.Kind.ADDED;
        } else if (old.size() == 1 && now.size() == 1) {
            kind = before.paragraphs().get(old.getFirst()).text().equals(after.paragraphs().get(now.getFirst()).text())
                    ? ParagraphChange.Kind.UNCHANGED
                    : ParagraphChange.Kind.CHANGED;
        } else if (old.size() == 1) {
            kind = ParagraphChange.Kind.SPLIT;
        } else {
            kind = now.size() == 1 ? ParagraphChange.Kind.MERGED : ParagraphChange.Kind.REARRANGED;
        }
        return new ParagraphChange(kind, old, now, moved);
    }
}
