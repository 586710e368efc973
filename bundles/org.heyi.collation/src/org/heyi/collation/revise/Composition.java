package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.anchoring.TextRange;
import org.heyi.collation.AmendmentPreview.Edit;
import org.heyi.collation.AmendmentPreview;

/**
 * Puts demands that do not collide together, in this order: changes at passages, from the beginning of the text to its end;
 * within what is moved, before it is moved; what is unified in the whole text last, so that it holds for new words, too.
 */
final class Composition {

    private final BaseText base;

    private Composition(BaseText base) {
        this.base = base;
    }

    /** @return what reads otherwise, ascending, without overlap */
    static List<Stretch> of(BaseText base, List<RequestedChange> accepted) {
        Composition composition = new Composition(base);
        List<Stretch> stretches = composition.paragraphs(composition.joined(composition.passages(accepted)));
        for (RequestedChange demand : accepted) {
            if (demand.isUnify()) {
                stretches = Unification.of(base, stretches, demand);
            }
        }
        return stretches;
    }

    private List<Stretch> passages(List<RequestedChange> accepted) {
        List<RequestedChange> moves = accepted.stream().filter(RequestedChange::isMove).toList();
        Map<RequestedChange, List<RequestedChange>> carried = new IdentityHashMap<>();
        List<Stretch> stretches = new ArrayList<>();
        for (RequestedChange demand : accepted) {
            RequestedChange move = moves.stream().filter(each -> each.carries(demand)).findFirst().orElse(null);
            if (move != null) {
                carried.computeIfAbsent(move, each -> new ArrayList<>()).add(demand);
            } else if (!demand.isMove()) {
                demand.edits().forEach(each -> stretches.add(new Stretch(each.start(), each.end(), each.text(), List.of(demand), -1)));
            }
        }
        for (RequestedChange move : moves) {
            stretches.addAll(moved(move, carried.getOrDefault(move, List.of())));
        }
        // Words at the end of a paragraph come before a paragraph behind it.
        stretches.sort(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end)
                .thenComparing(each -> each.text().startsWith("\n")).thenComparingInt(each -> each.by().getFirst().number()));
        return stretches;
    }

    /** What is moved, with the changes made within. */
    private List<Stretch> moved(RequestedChange move, List<RequestedChange> within) {
        Edit taken = move.taken();
        Edit put = move.put();
        String words = put.text();
        List<RequestedChange> by = List.of(move);
        if (!within.isEmpty()) {
            String before = base.text().substring(taken.start(), taken.end());
            List<Edit> edits = joined(within.stream().flatMap(each -> each.edits().stream()
                    .map(edit -> new Stretch(edit.start() - taken.start(), edit.end() - taken.start(), edit.text(), List.of(each), -1)))
                    .sorted(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end)
                            .thenComparingInt(each -> each.by().getFirst().number())).toList())
                    .stream().map(each -> new Edit(each.start(), each.end(), each.text())).toList();
            words = (words.startsWith("\n") ? "\n" : "") + new AmendmentPreview(before, edits).changed();
            for (RequestedChange each : within) {
                by = new ArrayList<>(by);
                by.add(each);
            }
        }
        int from = base.isWhole(new TextRange(taken.start(), taken.end())) ? base.paragraphAt(taken.start()) : -1;
        return List.of(new Stretch(taken.start(), taken.end(), "", by, -1), new Stretch(put.start(), put.end(), words, by, from));
    }

    /** The same change asked for by several is made once, and what several take away goes once. */
    private List<Stretch> joined(List<Stretch> sorted) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch each : sorted) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            boolean deletions = last != null && !last.isInsertion() && !each.isInsertion() && last.text().isEmpty() && each.text().isEmpty()
                    && each.start() <= last.end() && last.by().stream().noneMatch(RequestedChange::isMove)
                    && each.by().stream().noneMatch(RequestedChange::isMove);
            boolean same = last != null && last.start() == each.start() && last.end() == each.end() && last.text().equals(each.text());
            if (deletions || same) {
                joined.removeLast();
                joined.add(new Stretch(last.start(), Math.max(last.end(), each.end()), last.text(), Stretch.union(last.by(), each.by()), last.movedFrom()));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    /** A paragraph of which nothing is left takes its mark with it. */
    private List<Stretch> paragraphs(List<Stretch> stretches) {
        List<Stretch> whole = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch each = stretches.get(i);
            int next = i + 1 < stretches.size() ? stretches.get(i + 1).start() : base.text().length();
            boolean gone = each.text().isEmpty() && base.isWhole(new TextRange(each.start(), each.end()))
                    && (i == 0 || stretches.get(i - 1).end() < each.start());
            // An insertion at the end stays in the paragraph, unless a new paragraph follows.
            boolean kept = i + 1 < stretches.size() && next == each.end() && !stretches.get(i + 1).text().startsWith("\n");
            if (gone && !kept) {
                each = each.start() - 1 >= free && each.start() > 0 ? each.at(each.start() - 1, each.end())
                        : each.end() < base.text().length() && next > each.end() ? each.at(each.start(), each.end() + 1) : each;
            }
            free = each.end();
            whole.add(each);
        }
        return whole;
    }
}
