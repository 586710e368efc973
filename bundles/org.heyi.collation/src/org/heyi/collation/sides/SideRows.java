package org.heyi.collation.sides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.heyi.anchoring.ParagraphChange;
import org.heyi.anchoring.TextAlignment;
import org.heyi.anchoring.TextDocument;

/**
 * Puts paragraphs beside one another by an alignment. What keeps the order of its neighbours stands in one row; what left it stands
 * in two, where it was and where it is, so that either side can be read from the first paragraph to the last.
 */
final class SideRows {

    private final TextDocument before;
    private final TextDocument after;
    private final List<SideRow> rows = new ArrayList<>();
    /** The group of each row; null for one that came or went. */
    private final List<Group> groups = new ArrayList<>();
    /** The group of a paragraph that stands alone on its side; null for one that came or went. */
    private final Group[] aloneBefore;
    private final Group[] aloneAfter;
    private int nextBefore;
    private int nextAfter;

    /** Paragraphs that belong together, as far as each side has them in one piece. */
    private static final class Group {

        private final ParagraphChange fate;
        private final List<Integer> before;
        private final List<Integer> after;
        private final long weight;
        /** The row where it stands now, and the one where it stood if that is another. */
        private int row = -1;
        private int away = -1;
        private int change = 0;

        Group(ParagraphChange fate, List<Integer> before, List<Integer> after, long weight) {
            this.fate = fate;
            this.before = before;
            this.after = after;
            this.weight = weight;
        }
    }

    private SideRows(TextDocument before, TextDocument after) {
        this.before = before;
        this.after = after;
        aloneBefore = new Group[before.paragraphs().size()];
        aloneAfter = new Group[after.paragraphs().size()];
    }

    /** @return the rows in reading order */
    static List<SideRow> of(TextDocument before, TextDocument after) {
        return new SideRows(before, after).make(TextAlignment.of(before, after).paragraphs());
    }

    private List<SideRow> make(List<ParagraphChange> changes) {
        List<Group> pairs = new ArrayList<>();
        for (ParagraphChange each : changes) {
            if (!each.before().isEmpty() && !each.after().isEmpty()) {
                pairs.add(new Group(each, piece(before, each.before()), piece(after, each.after()), characters(before, each.before())));
            }
        }
        pairs.sort(Comparator.comparingInt(each -> each.before.getFirst()));
        Set<Group> spine = spine(pairs);
        for (Group each : pairs) {
            boolean keeps = spine.contains(each);
            each.fate.before().stream().filter(i -> !keeps || !each.before.contains(i)).forEach(i -> aloneBefore[i] = each);
            each.fate.after().stream().filter(i -> !keeps || !each.after.contains(i)).forEach(i -> aloneAfter[i] = each);
        }
        for (Group each : pairs) {
            if (spine.contains(each)) {
                upTo(each.before.getFirst(), each.after.getFirst());
                each.row = rows.size();
                add(each.fate.kind() == ParagraphChange.Kind.UNCHANGED ? SideRow.Kind.UNCHANGED : SideRow.Kind.CHANGED, each.before, each.after, each);
                nextBefore = each.before.getLast() + 1;
                nextAfter = each.after.getLast() + 1;
            }
        }
        upTo(before.paragraphs().size(), after.paragraphs().size());
        return numbered();
    }

    private void add(SideRow.Kind kind, List<Integer> former, List<Integer> later, Group group) {
        rows.add(new SideRow(kind, former, later, 0, -1));
        groups.add(group);
    }

    /** What went and came before the next paragraphs that both sides have: first what went, then what came. */
    private void upTo(int endBefore, int endAfter) {
        for (int i = nextBefore; i < endBefore; i++) {
            if (!before.range(i).isEmpty()) {
                Group group = aloneBefore[i];
                // Paragraphs that moved together form one row; deleted ones have a row each.
                List<Integer> members = group != null && group.before.contains(i) ? group.before : List.of(i);
                if (group != null && (group.away < 0 || members == group.before)) {
                    group.away = rows.size();
                }
                add(group == null ? SideRow.Kind.REMOVED : SideRow.Kind.MOVED_AWAY, members, List.of(), group);
                i = members.getLast();
            }
        }
        for (int i = nextAfter; i < endAfter; i++) {
            if (!after.range(i).isEmpty()) {
                Group group = aloneAfter[i];
                List<Integer> members = group != null && group.after.contains(i) ? group.after : List.of(i);
                if (group != null && (group.row < 0 || members == group.after)) {
                    group.row = rows.size();
                }
                add(group == null ? SideRow.Kind.ADDED : SideRow.Kind.MOVED_HERE, List.of(), members, group);
                i = members.getLast();
            }
        }
        nextBefore = endBefore;
        nextAfter = endAfter;
    }

    /** Numbers the changes where they stand now, and tells both ends of what moved of each other. */
    private List<SideRow> numbered() {
        int last = 0;
        int[] numbers = new int[rows.size()];
        for (int i = 0; i < numbers.length; i++) {
            Group group = groups.get(i);
            if (rows.get(i).isChange() && rows.get(i).kind() != SideRow.Kind.MOVED_AWAY) {
                numbers[i] = group == null ? ++last : group.change > 0 ? group.change : (group.change = ++last);
            }
        }
        List<SideRow> numbered = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            SideRow row = rows.get(i);
            Group group = groups.get(i);
            numbered.add(switch (row.kind()) {
                case MOVED_AWAY -> row.at(group.change, group.row);
                case MOVED_HERE -> row.at(numbers[i], i != group.row ? group.row : group.away);
                default -> row.at(numbers[i], -1);
            });
        }
        return numbered;
    }

    /** The largest piece of a side in which no other paragraph lies between. */
    private static List<Integer> piece(TextDocument document, List<Integer> members) {
        List<Integer> best = List.of();
        List<Integer> piece = new ArrayList<>();
        for (int each : members) {
            if (!piece.isEmpty() && !IntStream.range(piece.getLast() + 1, each).allMatch(i -> document.range(i).isEmpty())) {
                piece = new ArrayList<>();
            }
            piece.add(each);
            if (best.isEmpty() || characters(document, piece) > characters(document, best)) {
                best = List.copyOf(piece);
            }
        }
        return best;
    }

    private static int characters(TextDocument document, List<Integer> members) {
        return members.stream().mapToInt(each -> document.range(each).length()).sum();
    }

    /** Which of them keep their order: those of the most characters that do so together, of those that did not move. */
    private static Set<Group> spine(List<Group> inOrder) {
        int size = inOrder.size();
        long[] best = new long[size];
        int[] from = new int[size];
        int end = -1;
        for (int i = 0; i < size; i++) {
            Group group = inOrder.get(i);
            from[i] = -1;
            if (group.fate.moved()) {
                continue;
            }
            best[i] = group.weight;
            for (int j = 0; j < i; j++) {
                if (best[j] > 0 && inOrder.get(j).after.getLast() < group.after.getFirst() && best[j] + group.weight > best[i]) {
                    best[i] = best[j] + group.weight;
                    from[i] = j;
                }
            }
            end = end < 0 || best[i] > best[end] ? i : end;
        }
        Set<Group> spine = new HashSet<>();
        for (int i = end; i >= 0; i = from[i]) {
            spine.add(inOrder.get(i));
        }
        return spine;
    }
}
