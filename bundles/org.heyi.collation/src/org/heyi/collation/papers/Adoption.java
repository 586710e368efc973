package org.heyi.collation.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;

/**
 * 采纳情况: what was received and what became of it, in 条 and in 处. Of every line and of all of them it holds that
 * 收到 = 合并 + 采纳 + 部分采纳 + 未采纳 + 转部门研办 + 留作参考 + 未定; the lines add up to the total, but for the places of the groups,
 * because one place may take up comments of several.
 */
public final class Adoption {

    /** Decimal places of a rate. */
    private static final int DECIMALS = 1;

    /** What is part of what: rates of opinions, in percent. */
    public enum Rate {
        /** 采纳率: adopted wholly or in part, of all opinions. */
        ADOPTED,
        /** 全部采纳率: adopted wholly, of all opinions. */
        WHOLLY,
        /** 处理率: decided on, of all opinions. */
        DECIDED;

        /** @return its name in the language in force */
        public String label() {
            return PaperTexts.get("rate." + name());
        }

        /** @return what is divided by what, in the language in force */
        public String definition() {
            return PaperTexts.get("rate." + name() + ".definition");
        }
    }

    /**
     * A line of the table.
     *
     * @param name what it is about
     * @param received every comment that was handed in (收到)
     * @param merged those of them that were merged into others, where those are counted (合并)
     * @param opinions those of them that stand for themselves, by what became of them
     * @param places the places that take up one of the comments
     */
    public record Line(String name, List<Annotation> received, List<Annotation> merged, Map<OpinionOutcome, List<Opinion>> opinions,
            List<ChangedPlace> places) {

        /**
         * @param outcome what became of opinions
         * @return those opinions, in the order of the report
         */
        public List<Opinion> of(OpinionOutcome outcome) {
            return opinions.getOrDefault(outcome, List.of());
        }

        /** @return how many opinions there are: what was received without what was merged */
        public int count() {
            return opinions.values().stream().mapToInt(List::size).sum();
        }

        /** @return whether the parts add up to what was received */
        public boolean reconciles() {
            return received.size() == merged.size() + count();
        }

        /**
         * @param rate a rate
         * @return in percent to one decimal place, e.g. 52.0%; a dash where there is no opinion
         */
        public String rate(Rate rate) {
            int part = switch (rate) {
                case ADOPTED -> of(OpinionOutcome.ADOPTED).size() + of(OpinionOutcome.PARTLY_ADOPTED).size();
                case WHOLLY -> of(OpinionOutcome.ADOPTED).size();
                case DECIDED -> count() - of(OpinionOutcome.UNDECIDED).size();
            };
            return percent(part);
        }

        /**
         * @param outcome what became of opinions
         * @return how many of all opinions these are, in percent to one decimal place; a dash where there is no opinion
         */
        public String share(OpinionOutcome outcome) {
            return percent(of(outcome).size());
        }

        private String percent(int part) {
            return count() == 0 ? "—" : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(count()), DECIMALS, RoundingMode.HALF_UP) + "%";
        }
    }

    private final List<Line> sections;
    private final List<Line> groups;
    private final Line total;
    private final Opinions opinions;

    private Adoption(Collation collation, Changes changes) {
        opinions = Opinions.of(collation);
        List<Annotation> comments = new ArrayList<>();
        for (int i = 0; i < collation.size(); i++) {
            comments.add(collation.annotation(i));
        }
        total = line(PaperTexts.get("total"), comments, changes.places());
        sections = sections(collation, comments, changes);
        groups = collation.attribution() == Attribution.NONE ? List.of() : groups(collation, comments, changes);
    }

    /**
     * @param collation the comments by place in the report
     * @param changes the places that changed
     * @return what became of them
     */
    public static Adoption of(Collation collation, Changes changes) {
        return new Adoption(collation, changes);
    }

    private List<Line> sections(Collation collation, List<Annotation> comments, Changes changes) {
        Map<String, List<Annotation>> by = comments.stream().collect(Collectors.groupingBy(Parts::of, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<ChangedPlace>> places = new HashMap<>();
        for (ChangedPlace place : changes.places()) {
            String part = Parts.of(place.paragraph());
            by.computeIfAbsent(part, each -> new ArrayList<>());
            places.computeIfAbsent(part, each -> new ArrayList<>()).add(place);
        }
        return Parts.inOrder(collation.session(), new LinkedHashSet<>(by.keySet())).stream()
                .map(each -> line(each, by.get(each), places.getOrDefault(each, List.of()))).toList();
    }

    private List<Line> groups(Collation collation, List<Annotation> comments, Changes changes) {
        Map<Group, List<Annotation>> by = new IdentityHashMap<>();
        List<Annotation> others = new ArrayList<>();
        for (Annotation each : comments) {
            Group group = each.getAuthor() == null ? null : each.getAuthor().getGroup();
            (group == null ? others : by.computeIfAbsent(group, any -> new ArrayList<>())).add(each);
        }
        List<Line> lines = new ArrayList<>();
        for (Group group : collation.session().getGroups()) {
            if (by.containsKey(group)) {
                lines.add(line(group.getName(), by.get(group), taking(changes, by.get(group))));
            }
        }
        if (!others.isEmpty()) {
            lines.add(line(PaperTexts.get("group.none"), others, taking(changes, others)));
        }
        return lines;
    }

    private static List<ChangedPlace> taking(Changes changes, List<Annotation> comments) {
        Set<Annotation> those = new HashSet<>(comments);
        return changes.places().stream().filter(place -> place.comments().stream().anyMatch(those::contains)).toList();
    }

    private Line line(String name, List<Annotation> comments, List<ChangedPlace> places) {
        Map<OpinionOutcome, List<Opinion>> by = new EnumMap<>(OpinionOutcome.class);
        List<Annotation> merged = new ArrayList<>();
        Function<OpinionOutcome, List<Opinion>> none = each -> new ArrayList<>();
        for (Annotation each : comments) {
            Opinion opinion = opinions.of(each);
            if (opinion.comment() == each) {
                by.computeIfAbsent(opinion.outcome(), none).add(opinion);
            } else {
                merged.add(each);
            }
        }
        return new Line(name, List.copyOf(comments), List.copyOf(merged), Collections.unmodifiableMap(by), List.copyOf(places));
    }

    /** @return a line for each part of the report that there is something on, in the order of the report */
    public List<Line> sections() {
        return sections;
    }

    /** @return a line for each group that somebody of said something, in the session's order; none where groups may not be told */
    public List<Line> groups() {
        return groups;
    }

    /** @return the sum */
    public Line total() {
        return total;
    }

    /** @return the opinions counted */
    public Opinions opinions() {
        return opinions;
    }
}
