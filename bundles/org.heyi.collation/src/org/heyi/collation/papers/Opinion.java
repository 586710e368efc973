package org.heyi.collation.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.heyi.model.review.Annotation;

/**
 * One opinion, as papers count it: a comment with all that were merged into it (条合并).
 *
 * @param comment the comment that stands for all of them
 * @param merged those that were merged into it, at whatever step, in the order of the collation
 * @param outcome what became of it
 */
public record Opinion(Annotation comment, List<Annotation> merged, OpinionOutcome outcome) {

    /** Copies the list. */
    public Opinion {
        merged = List.copyOf(merged);
    }

    /** @return the comment and those merged into it */
    public List<Annotation> all() {
        List<Annotation> all = new ArrayList<>();
        all.add(comment);
        all.addAll(merged);
        return all;
    }

    /** @return the numbers of all of them in ascending order, e.g. 12、15、18 */
    public String numbers() {
        return numbers(all());
    }

    /**
     * @param comments any comments
     * @return their numbers in ascending order, e.g. 12、15、18
     */
    public static String numbers(List<Annotation> comments) {
        return comments.stream().map(Annotation::getNumber).sorted().map(String::valueOf).collect(Collectors.joining(PaperTexts.get("comma")));
    }
}
