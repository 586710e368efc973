package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Map<Demand, Set<Place>> byDemand = new IdentityHashMap<>();

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

    List<Place> of(Demand demand) {
        return List.copyOf(byDemand.getOrDefault(demand, Set.of()));
    }

    Map<Stretch, Place> byStretch() {
        return byStretch;
    }

    private List<List<Stretch>> groups(List<Stretch> stretches) {
        List<List<Stretch>> groups = new ArrayList<>();
        Map<Demand, List<Stretch>> ends = new IdentityHashMap<>();
        Map<Stretch, List<Stretch>> groupOf = new IdentityHashMap<>();
        Stretch last = null;
        for (Stretch each : stretches) {
            Demand both = each.by().stream().filter(Places::hasTwoEnds).findFirst().orElse(null);
            List<Stretch> group = both == null ? null : ends.get(both);
            if (group == null && last != null && touches(last, each)) {
                group = groupOf.get(last);
            }
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(each);
            groupOf.put(each, group);
            for (Demand demand : each.by()) {
                if (hasTwoEnds(demand)) {
                    ends.put(demand, group);
                }
            }
            last = each;
        }
        return groups;
    }

    private static boolean hasTwoEnds(Demand demand) {
        return demand.operation() == AmendmentOperation.MOVE || demand.operation() == AmendmentOperation.MERGE;
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
        String before = words(group.stream().map(each -> base.text(new TextRange(each.start(), each.end()))).toList());
        String after = words(group.stream().map(Stretch::text).toList());
        String words = locators.of(paragraph);
        return new Place(places.size() + 1, words, paragraph, before, after, annotations,
                TEXTS.get("description", words, sentence(group, before, after, paragraph)));
    }

    /** What goes or comes, the two ends of one change parted; touching pieces are one. */
    private static String words(List<String> pieces) {
        return pieces.stream().map(String::strip).filter(each -> !each.isEmpty()).collect(Collectors.joining(AmendmentPreview.GAP));
    }

    private String sentence(List<Stretch> group, String before, String after, Paragraph paragraph) {
        Stretch first = group.getFirst();
        List<Demand> by = group.stream().flatMap(each -> each.by().stream()).distinct().toList();
        Demand only = by.size() == 1 ? by.getFirst() : null;
        if (only != null && !only.own() && (hasTwoEnds(only) || only.edits().size() == 1 && !only.isReplacement())) {
            return AmendmentSentence.of(only.annotations().getFirst(), locators);
        }
        if (group.size() == 1 && first.isInsertion() && first.text().startsWith("\n")) {
            return AmendmentSentence.of(AmendmentOperation.ADD_PARAGRAPH, shortened(paragraph.getText()), after, null);
        }
        if (!before.isEmpty()) {
            return AmendmentSentence.of(after.isEmpty() ? AmendmentOperation.DELETE : AmendmentOperation.REPLACE, before, after, null);
        }
        TextRange range = base.range(base.paragraphAt(first.start()));
        String ahead = base.text(new TextRange(Math.max(range.start(), first.start() - CONTEXT), first.start()));
        String behind = base.text(new TextRange(first.start(), Math.min(range.end(), first.start() + CONTEXT)));
        return ahead.isEmpty() ? AmendmentSentence.of(AmendmentOperation.INSERT_BEFORE, behind, after, null)
                : AmendmentSentence.of(AmendmentOperation.INSERT_AFTER, ahead, after, null);
    }

    private static String shortened(String text) {
        return text.length() <= CONTEXT ? text : text.substring(0, CONTEXT) + "…";
    }
}
