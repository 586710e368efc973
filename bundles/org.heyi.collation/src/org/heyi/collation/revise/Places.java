package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.heyi.anchoring.TextRange;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentPreview;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Locators;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;

/** Counts the places (处) that change: several 条 may come together in one, and one 条 may change several. */
final class Places {

    private static final Texts TEXTS = Texts.of(Places.class);
    /** So many words before something new tell where it comes, at most. */
    private static final int CONTEXT = 12;

    private final BaseText base;
    private final Locators locators;
    private final List<Place> places = new ArrayList<>();
    private final Map<Stretch, Place> byStretch = new IdentityHashMap<>();
    private final Map<RequestedChange, Set<Place>> byDemand = new IdentityHashMap<>();

    Places(BaseText base, Locators locators, List<Stretch> stretches, Map<Annotation, Set<Annotation>> merged) {
        this.base = base;
        this.locators = locators;
        for (List<Stretch> group : groups(stretches)) {
            Place place = place(group, merged);
            places.add(place);
            group.forEach(stretch -> {
                byStretch.put(stretch, place);
                stretch.by().forEach(demand -> byDemand.computeIfAbsent(demand, each -> new LinkedHashSet<>()).add(place));
            });
        }
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    List<Place> of(RequestedChange demand) {
        return List.copyOf(byDemand.getOrDefault(demand, Set.of()));
    }

    Map<Stretch, Place> byStretch() {
        return byStretch;
    }

    /** What belongs to one place, in the order of the report; within a place, too. */
    private List<List<Stretch>> groups(List<Stretch> stretches) {
        int[] first = new int[stretches.size()];
        Map<RequestedChange, Integer> ends = new IdentityHashMap<>();
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            if (i > 0 && touches(stretches.get(i - 1), stretches.get(i))) {
                join(first, i - 1, i);
            }
            for (RequestedChange demand : stretches.get(i).by()) {
                // A wording that is unified has a place at every occurrence, all other demands have one place.
                Integer other = demand.isUnify() ? null : ends.putIfAbsent(demand, i);
                if (other != null) {
                    join(first, other, i);
                }
            }
        }
        Map<Integer, List<Stretch>> groups = new TreeMap<>();
        for (int i = 0; i < first.length; i++) {
            groups.computeIfAbsent(find(first, i), each -> new ArrayList<>()).add(stretches.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static void join(int[] first, int one, int other) {
        int a = find(first, one);
        int b = find(first, other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    private static int find(int[] first, int of) {
        int at = of;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }

    /** Nothing is kept between them; a paragraph that comes or goes is a place of its own. */
    private boolean touches(Stretch one, Stretch next) {
        boolean paragraph = one.text().startsWith("\n") || next.text().startsWith("\n") || !next.isInsertion() && base.isMark(next.start())
                || !one.isInsertion() && base.isMark(one.end() - 1);
        return one.end() == next.start() && !paragraph;
    }

    private Place place(List<Stretch> group, Map<Annotation, Set<Annotation>> merged) {
        List<Annotation> annotations = group.stream().flatMap(each -> each.by().stream()).flatMap(each -> each.annotations().stream())
                .flatMap(each -> Stream.concat(Stream.of(each), merged.getOrDefault(each, Set.of()).stream()))
                .distinct().sorted(Comparator.comparingInt(Annotation::getNumber)).toList();
        Stretch first = group.getFirst();
        int at = first.start() < first.end() && base.isMark(first.start()) ? first.start() + 1 : first.start();
        Paragraph paragraph = base.paragraph(base.paragraphAt(at));
        TextRange phrase = phrase(group);
        String before = phrase != null ? base.text(phrase)
                : words(group, each -> base.text(new TextRange(each.start(), each.end())));
        String after = phrase != null ? reworded(phrase, group) : words(group, Stretch::text);
        String words = locators.of(paragraph);
        return new Place(places.size() + 1, words, paragraph, before, after, annotations,
                TEXTS.get("description", words, sentence(group, before, after, paragraph)));
    }

    /** The words that somebody asked to read otherwise as a whole, where all that changes lies in them; the least of those. */
    private static TextRange phrase(List<Stretch> group) {
        TextRange all = new TextRange(group.getFirst().start(), group.getLast().end());
        return group.stream().flatMap(each -> each.by().stream()).filter(each -> each.isReplacement() && each.passage().contains(all))
                .map(RequestedChange::passage).min(Comparator.comparingInt(TextRange::length)).orElse(null);
    }

    private String reworded(TextRange phrase, List<Stretch> group) {
        return new AmendmentPreview(base.text(phrase), group.stream()
                .map(each -> new AmendmentPreview.Edit(each.start() - phrase.start(), each.end() - phrase.start(), each.text())).toList()).changed();
    }

    /** What goes or comes, with a gap where something between is kept. */
    private static String words(List<Stretch> group, Function<Stretch, String> piece) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (Stretch each : group) {
            String text = piece.apply(each).strip();
            words.append(!text.isEmpty() && !words.isEmpty() && end != each.start() ? AmendmentPreview.GAP : "").append(text);
            end = each.end();
        }
        return words.toString();
    }

    private String sentence(List<Stretch> group, String before, String after, Paragraph paragraph) {
        Stretch first = group.getFirst();
        List<RequestedChange> by = group.stream().flatMap(each -> each.by().stream()).distinct().toList();
        RequestedChange only = by.size() == 1 ? by.getFirst() : null;
        boolean said = only != null && !only.own() && !only.isReplacement();
        if (said && (only.edits().size() == 1 || only.isMove() || only.operation() == AmendmentOperation.MERGE)) {
            return AmendmentSentence.of(only.annotations().getFirst(), locators);
        }
        if (group.size() == 1 && first.isInsertion() && first.text().startsWith("\n")) {
            return AmendmentSentence.of(AmendmentOperation.ADD_PARAGRAPH, shortened(paragraph.getText()), after, null);
        }
        if (!before.isEmpty()) {
            return AmendmentSentence.of(after.isEmpty() ? AmendmentOperation.DELETE : AmendmentOperation.REPLACE, before, after, null);
        }
        TextRange range = base.range(base.paragraphAt(first.start()));
        String ahead = ahead(by, range, first.start());
        String behind = base.text(new TextRange(first.start(), Math.min(range.end(), first.start() + CONTEXT)));
        return ahead.isEmpty() ? AmendmentSentence.of(AmendmentOperation.INSERT_BEFORE, behind, after, null)
                : AmendmentSentence.of(AmendmentOperation.INSERT_AFTER, ahead, after, null);
    }

    /** The words behind which something comes: those that somebody named, else the rest of the clause. */
    private String ahead(List<RequestedChange> by, TextRange paragraph, int at) {
        TextRange named = by.stream().map(RequestedChange::passage).filter(each -> each.end() == at && each.start() < at && each.start() >= paragraph.start())
                .min(Comparator.comparingInt(TextRange::length)).orElse(null);
        if (named != null) {
            return base.text(named);
        }
        String near = base.text(new TextRange(Math.max(paragraph.start(), at - CONTEXT), at));
        for (int i = near.length() - 2; i >= 0; i--) {
            if (Demands.hasMark(near.substring(i, i + 1))) {
                return near.substring(i + 1);
            }
        }
        return near;
    }

    private static String shortened(String text) {
        return text.length() <= CONTEXT ? text : text.substring(0, CONTEXT) + "…";
    }
}
