package org.heyi.export.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.Texts;
import org.heyi.collation.papers.Adoption;
import org.heyi.collation.papers.ChangedPlace;
import org.heyi.collation.papers.Changes;
import org.heyi.collation.papers.Opinion;
import org.heyi.collation.papers.OpinionOutcome;
import org.heyi.export.ExportRequest;

/** What the 采纳情况表 in Word and in Excel have in common: the counts and the words about them. */
final class AdoptionTable {

    private static final Texts TEXTS = Texts.of(AdoptionTable.class);

    private final Adoption adoption;
    private final Changes changes;
    private final Map<OpinionOutcome, List<ChangedPlace>> places = new EnumMap<>(OpinionOutcome.class);

    AdoptionTable(ExportRequest request) {
        changes = request.changes();
        adoption = Adoption.of(request.inOrder(), changes);
        for (ChangedPlace each : changes.places()) {
            // One place may take up several opinions: it counts once, under what was adopted most of.
            OpinionOutcome best = each.comments().stream().map(adoption.opinions()::of).filter(o -> o != null).map(Opinion::outcome)
                    .min(Comparator.naturalOrder()).orElse(OpinionOutcome.UNDECIDED);
            places.computeIfAbsent(best, any -> new ArrayList<>()).add(each);
        }
    }

    Adoption adoption() {
        return adoption;
    }

    List<ChangedPlace> places(OpinionOutcome outcome) {
        return places.getOrDefault(outcome, List.of());
    }

    /** 共收到意见50条，合并重复的5条，合并后45条：… */
    String summary() {
        Adoption.Line total = adoption.total();
        List<Object> args = new ArrayList<>(List.of(total.received().size(), total.merged().size(), total.count()));
        Arrays.stream(OpinionOutcome.values()).forEach(each -> args.add(total.of(each).size()));
        args.add(changes.places().size());
        String made = TEXTS.get(changes.made() ? "adoption.made" : "adoption.notMade", Integer.toString(changes.places().size()));
        return TEXTS.get("adoption.summary", args.stream().map(String::valueOf).toArray()) + made;
    }

    /** How the numbers come about. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(TEXTS.get("adoption.note.sum"), TEXTS.get("adoption.note.places")));
        for (Adoption.Rate each : Adoption.Rate.values()) {
            notes.add(TEXTS.get("adoption.note.rate", each.label(), each.definition(), adoption.total().rate(each)));
        }
        return notes;
    }
}
