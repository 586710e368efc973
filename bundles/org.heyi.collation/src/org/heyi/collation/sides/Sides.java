package org.heyi.collation.sides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

import org.heyi.base.Progress;
import org.heyi.collation.VersionText;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;

/**
 * Two texts side by side: the alignment that carries comments from one version to the next says which paragraphs belong together.
 * Immutable; rows and their words may be asked for from any thread.
 */
public final class Sides {

    private final Version before;
    private final Version after;
    private final boolean byPart;
    private final List<SideRow> rows;
    private final int[] rowOfBefore;
    private final int[] rowOfAfter;
    private final List<Integer> stops = new ArrayList<>();
    private final AtomicReferenceArray<SideWords> known;
    private final Totals totals;

    private Sides(Version before, Version after, boolean byPart, List<SideRow> rows, int parts) {
        this.before = before;
        this.after = after;
        this.byPart = byPart;
        this.rows = List.copyOf(rows);
        known = new AtomicReferenceArray<>(rows.size());
        rowOfBefore = none(before);
        rowOfAfter = none(after);
        int number = 0;
        for (int i = 0; i < rows.size(); i++) {
            SideRow row = rows.get(i);
            for (int each : row.before()) {
                rowOfBefore[each] = i;
            }
            for (int each : row.after()) {
                rowOfAfter[each] = i;
            }
            if (row.number() > number && row.kind() != SideRow.Kind.MOVED_AWAY) {
                number = row.number();
                stops.add(i);
            }
        }
        totals = count(parts);
    }

    private static int[] none(Version version) {
        int[] rows = new int[version.getParagraphs().size()];
        Arrays.fill(rows, -1);
        return rows;
    }

    /**
     * Compares two versions of one report.
     *
     * @param before the former one
     * @param after the later one
     * @param progress asked whether to stop
     * @return both, side by side
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Sides of(Version before, Version after, Progress progress) {
        progress.checkCancelled();
        List<SideRow> rows = SideRows.of(VersionText.of(before), VersionText.of(after));
        progress.checkCancelled();
        return new Sides(before, after, false, rows, 0);
    }

    /**
     * Puts two reports that are not versions of one another side by side, such as last year's and this one: part beside part, by
     * their headings.
     *
     * @param before the former one
     * @param after the later one
     * @param progress asked whether to stop
     * @return both, side by side
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Sides byPart(Version before, Version after, Progress progress) {
        progress.checkCancelled();
        PartRows parts = PartRows.of(before, after);
        progress.checkCancelled();
        return new Sides(before, after, true, parts.rows(), parts.pairs());
    }

    /** @return the former text */
    public Version before() {
        return before;
    }

    /** @return the later text */
    public Version after() {
        return after;
    }

    /** @return whether part stands beside part, see {@link #byPart(Version, Version, Progress)} */
    public boolean isByPart() {
        return byPart;
    }

    /** @return the rows in reading order */
    public List<SideRow> rows() {
        return rows;
    }

    /** @return indices of the rows to go to from change to change, or from part to part, ascending: the first of each number */
    public List<Integer> stops() {
        return stops;
    }

    /** @return how many changes there are */
    public Totals totals() {
        return totals;
    }

    /**
     * @param former which side
     * @param paragraph index of one of its paragraphs
     * @return index of its row; -1 for one that is empty
     */
    public int row(boolean former, int paragraph) {
        return former ? rowOfBefore[paragraph] : rowOfAfter[paragraph];
    }

    /**
     * @param row index of a row
     * @param former which side of it
     * @return the paragraphs there, in order
     */
    public List<Paragraph> paragraphs(int row, boolean former) {
        List<Integer> indices = former ? rows.get(row).before() : rows.get(row).after();
        return indices.stream().map((former ? before : after).getParagraphs()::get).toList();
    }

    private String text(int row, boolean former) {
        return paragraphs(row, former).stream().map(Paragraph::getText).collect(Collectors.joining("\n"));
    }

    /**
     * Works out what differs in all rows, so that nobody waits for it when they are shown.
     *
     * @param progress told of every row; asked whether to stop
     * @return this
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Sides prepare(Progress progress) {
        for (int i = 0; i < rows.size(); i++) {
            progress.checkCancelled();
            words(i);
            progress.worked(1);
        }
        return this;
    }

    /**
     * Works out what differs, once for each row; it takes the longer the longer the paragraphs are.
     *
     * @param index index of a row
     * @return its words; for one that moved, those at the other end stand on the side that it does not have
     */
    public SideWords words(int index) {
        SideWords words = known.get(index);
        if (words == null) {
            words = work(index);
            known.set(index, words);
        }
        return words;
    }

    private SideWords work(int index) {
        SideRow row = rows.get(index);
        String former = text(index, true);
        String later = text(index, false);
        return switch (row.kind()) {
            case MOVED_AWAY -> isWhole(row) ? SideWords.of(former, text(row.other(), false)) : new SideWords(former, "", List.of());
            case MOVED_HERE -> isWhole(row) ? SideWords.of(text(row.other(), true), later) : new SideWords("", later, List.of());
            case BESIDE -> new SideWords(former, later, List.of());
            case ADDED, REMOVED -> byPart ? new SideWords(former, later, List.of()) : SideWords.of(former, later);
            case UNCHANGED, CHANGED -> SideWords.of(former, later);
        };
    }

    /** Whether all that moved stands at either end, and not only what was split off or joined to others. */
    private boolean isWhole(SideRow row) {
        SideRow.Kind opposite = row.kind() == SideRow.Kind.MOVED_AWAY ? SideRow.Kind.MOVED_HERE : SideRow.Kind.MOVED_AWAY;
        return rows.get(row.other()).kind() == opposite;
    }

    private Totals count(int parts) {
        Map<Integer, SideRow.Kind> kinds = new HashMap<>();
        int reworded = 0;
        int unchanged = 0;
        int[] counts = new int[SideRow.Kind.values().length];
        for (int i = 0; i < rows.size(); i++) {
            SideRow row = rows.get(i);
            unchanged += row.kind() == SideRow.Kind.UNCHANGED ? 1 : 0;
            if (byPart && row.isChange()) {
                counts[row.kind().ordinal()]++;
            } else if (row.isChange() && row.kind() != SideRow.Kind.MOVED_AWAY) {
                // Of a passage that was joined or split, the paragraphs that kept their place say what it counts as.
                kinds.merge(row.number(), row.kind(), (one, other) -> one == SideRow.Kind.CHANGED ? one : other);
            }
        }
        for (int i : stops) {
            SideRow row = rows.get(i);
            boolean moved = !byPart && kinds.get(row.number()) == SideRow.Kind.MOVED_HERE;
            reworded += moved && isWhole(row) && !words(i).changes().isEmpty() ? 1 : 0;
        }
        kinds.values().forEach(each -> counts[each.ordinal()]++);
        return new Totals(counts[SideRow.Kind.CHANGED.ordinal()], counts[SideRow.Kind.ADDED.ordinal()], counts[SideRow.Kind.REMOVED.ordinal()],
                counts[SideRow.Kind.MOVED_HERE.ordinal()], reworded, unchanged, parts);
    }
}
