package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;

/** Where undecided comments stand that cannot be met together with others; kept by paragraph. */
final class Signs {

    static final Signs NONE = new Signs(null, Map.of());

    private static final Texts TEXTS = Texts.of(Signs.class);
    /** So many numbers are told. */
    private static final int TOLD = 12;

    private final Map<Integer, List<Sign>> byParagraph;
    private final Map<Annotation, List<Annotation>> conflicts;

    /** A comment that collides with others, and where it begins in the whole text. */
    private record Sign(int offset, Annotation annotation) {
    }

    /**
     * @param report the text
     * @param conflicts for each comment that collides with others these others
     */
    Signs(ReportText report, Map<Annotation, List<Annotation>> conflicts) {
        this.conflicts = conflicts;
        byParagraph = conflicts.keySet().stream().filter(each -> each.getDisposition() == null && report.range(each.getAnchor()) != null)
                .map(each -> new Sign(report.range(each.getAnchor())[0], each)).sorted(Comparator.comparingInt(Sign::offset))
                .collect(Collectors.groupingBy(each -> report.indexAt(each.offset)));
    }

    /**
     * @param paragraph index of a paragraph
     * @param start where one of its lines begins, offset into the whole text
     * @param end where the line ends, exclusive
     * @return the undecided comments that begin in that line and collide with others
     */
    List<Annotation> within(int paragraph, int start, int end) {
        List<Annotation> there = new ArrayList<>(0);
        for (Sign sign : byParagraph.getOrDefault(paragraph, List.of())) {
            if (sign.offset >= start && sign.offset < end) {
                there.add(sign.annotation);
            }
        }
        return there;
    }

    /** @return whether there are any in a paragraph */
    boolean isIn(int paragraph) {
        return byParagraph.containsKey(paragraph);
    }

    /**
     * @param some comments that collide with others
     * @return they and these others, by their numbers
     */
    List<Annotation> all(List<Annotation> some) {
        Set<Annotation> all = new LinkedHashSet<>(some);
        some.forEach(each -> all.addAll(conflicts.getOrDefault(each, List.of())));
        return all.stream().sorted(Comparator.comparingInt(Annotation::getNumber)).toList();
    }

    /**
     * @param all comments that cannot be met together
     * @return that, with their numbers
     */
    static String tell(List<Annotation> all) {
        String numbers = all.stream().limit(TOLD).map(each -> Integer.toString(each.getNumber())).collect(Collectors.joining(TEXTS.get("and")));
        return all.size() > TOLD ? TEXTS.get("conflict.many", numbers, all.size()) : TEXTS.get("conflict", numbers);
    }
}
