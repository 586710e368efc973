package org.heyi.collation.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.Progress;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Collation;
import org.heyi.collation.Row;
import org.heyi.collation.similar.Clusters;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;

/**
 * What many ask for: opinions that seem to ask the same, in the words of one of them. The program only proposes it; whoever
 * signs the paper reads the comments, whose numbers are given.
 *
 * @param sentence 希望…, with its full stop, in a comment's own words
 * @param comments the comments behind it, by their numbers
 */
public record Theme(String sentence, List<Annotation> comments) {

    private static final Pattern ASKED = Pattern.compile("(?:^|[，。；：,;:！？])[^，。；：,;:！？]{0,8}?(?:建议|希望|应当|应该|请)(?:区政府|市政府|政府|有关部门)?[，,：:]?([^。；！？\\n]{4,})");
    private static final int LONGEST = 120;

    /** Copies the list. */
    public Theme {
        comments = List.copyOf(comments);
    }

    /**
     * @param collation the comments in line
     * @param most how many themes at most, at least 0
     * @param progress asked whether to stop
     * @return the themes, that of the most comments first; those of one comment alone are none
     */
    public static List<Theme> of(Collation collation, int most, Progress progress) {
        Opinions opinions = Opinions.of(collation);
        Map<Opinion, SequencedSet<Annotation>> groups = new LinkedHashMap<>();
        Map<Opinion, Opinion> in = new IdentityHashMap<>();
        for (List<Annotation> cluster : Clusters.members(collation.session(), progress)) {
            List<Opinion> members = cluster.stream().map(opinions::of).filter(each -> each != null).distinct().toList();
            if (!members.isEmpty()) {
                Opinion first = members.getFirst();
                SequencedSet<Annotation> all = new LinkedHashSet<>();
                members.forEach(each -> all.addAll(each.all()));
                members.forEach(each -> in.put(each, first));
                groups.put(first, all);
            }
        }
        for (Opinion each : opinions.all()) {
            if (!in.containsKey(each) && !each.merged().isEmpty()) {
                groups.put(each, new LinkedHashSet<>(each.all()));
            }
        }
        List<Theme> themes = new ArrayList<>();
        groups.forEach((first, all) -> {
            if (all.size() > 1 && first.comment().getKind() != AnnotationKind.OVERALL) {
                themes.add(new Theme(sentence(collation.row(first.comment())),
                        all.stream().sorted(Comparator.comparingInt(Annotation::getNumber)).toList()));
            }
        });
        themes.sort(Comparator.comparingInt((Theme each) -> -each.comments.size()).thenComparingInt(each -> each.comments.getFirst().getNumber()));
        return themes.stream().limit(most).toList();
    }

    /** In the comment's own words: the change of the report asked for, else what is asked for, else what is said. */
    static String sentence(Row row) {
        if (!row.amendment().isEmpty()) {
            return PaperTexts.sentence(PaperTexts.get("theme.amendment", ChangedPlace.verb(PaperTexts.bare(AmendmentSentence.asAsked(row.amendment())))));
        }
        Matcher asked = ASKED.matcher(row.demand());
        if (asked.find()) {
            return PaperTexts.sentence(PaperTexts.get("theme.asked", shortened(PaperTexts.bare(asked.group(1)))));
        }
        return PaperTexts.get("theme.said", AmendmentSentence.quoted(shortened(PaperTexts.bare(row.demand().split("[。！？\\n]", 2)[0]))));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "……";
    }
}
