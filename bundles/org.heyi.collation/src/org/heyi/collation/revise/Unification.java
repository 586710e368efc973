package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.List;

import org.heyi.collation.AmendmentPreview.Edit;
import org.heyi.collation.AmendmentPreview;

/** Has words read the same in the whole text as it is so far, in what others put in, too (全文统一). */
final class Unification {

    /** A piece of the text as it reads: kept, of the base text from an offset on, or the new words of a stretch. */
    private record Seen(int start, int end, int base, Stretch stretch) {
    }

    private final BaseText base;
    private final RequestedChange demand;
    private final List<Seen> seen = new ArrayList<>();
    private final String text;
    private final List<Integer> places;
    private final List<Stretch> result = new ArrayList<>();
    private int next;

    private Unification(BaseText base, List<Stretch> stretches, RequestedChange demand) {
        this.base = base;
        this.demand = demand;
        StringBuilder built = new StringBuilder();
        int at = 0;
        for (Stretch each : stretches) {
            keep(built, at, each.start());
            seen.add(new Seen(built.length(), built.length() + each.text().length(), each.start(), each));
            built.append(each.text());
            at = each.end();
        }
        keep(built, at, base.text().length());
        text = built.toString();
        places = AmendmentPreview.unified(text, demand.old(), demand.words());
    }

    private void keep(StringBuilder built, int from, int to) {
        if (from < to) {
            seen.add(new Seen(built.length(), built.length() + to - from, from, null));
            built.append(base.text(), from, to);
        }
    }

    /**
     * @param base what is changed
     * @param stretches what reads otherwise so far, ascending, without overlap
     * @param demand what is to be unified
     * @return what reads otherwise then
     */
    static List<Stretch> of(BaseText base, List<Stretch> stretches, RequestedChange demand) {
        Unification unification = new Unification(base, stretches, demand);
        unification.run();
        return unification.result;
    }

    private void run() {
        int i = 0;
        while (i < seen.size()) {
            Seen piece = seen.get(i);
            if (next < places.size() && places.get(next) < piece.end) {
                i = take(i);
            } else {
                if (piece.stretch != null) {
                    result.add(piece.stretch);
                }
                i++;
            }
        }
    }

    /** Makes one stretch of all that the next words have a part in. @return the piece to go on with */
    private int take(int first) {
        Seen piece = seen.get(first);
        int from = piece.stretch == null ? places.get(next) : piece.start;
        int until = from;
        int last = first;
        List<Edit> edits = new ArrayList<>();
        while (next < places.size() && (edits.isEmpty() || places.get(next) < until)) {
            int place = places.get(next++);
            edits.add(new Edit(place - from, place - from + demand.old().length(), demand.words()));
            until = Math.max(until, place + demand.old().length());
            while (last + 1 < seen.size() && seen.get(last).end < until) {
                last++;
            }
            until = seen.get(last).stretch == null ? until : seen.get(last).end;
        }
        Seen end = seen.get(last);
        int start = piece.stretch == null ? piece.base + from - piece.start : piece.base;
        int stop = end.stretch == null ? end.base + until - end.start : end.stretch.end();
        result.add(joined(seen.subList(first, last + 1), start, stop, new AmendmentPreview(text.substring(from, until), edits).changed()));
        if (end.stretch != null) {
            return last + 1;
        }
        seen.set(last, new Seen(until, end.end, stop, null));
        return last;
    }

    private Stretch joined(List<Seen> pieces, int start, int stop, String words) {
        List<RequestedChange> by = List.of(demand);
        int movedFrom = -1;
        for (Seen each : pieces) {
            if (each.stretch != null) {
                by = Stretch.union(by, each.stretch.by());
                movedFrom = movedFrom < 0 ? each.stretch.movedFrom() : movedFrom;
            }
        }
        return new Stretch(start, stop, words, by, movedFrom);
    }
}
