package org.heyi.workbench.review.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.heyi.collation.promises.Promise;
import org.heyi.collation.promises.Reported;
import org.heyi.collation.promises.Verdict;

/** Which promises the table shows: of which kinds, with which words and which verdict; and how many there are of each. */
final class PromiseRows {

    private List<Reported> all = List.of();
    private boolean measures;
    private String words = "";
    private Verdict verdict;

    /** @param found all promises, in order */
    void set(List<Reported> found) {
        all = found;
        // A report that has measures only shows them without being asked.
        measures = found.stream().allMatch(each -> each.promise().kind() == Promise.Kind.MEASURE);
        verdict = null;
        words = "";
    }

    /** @return whether measures without a figure or a project are among them */
    boolean hasMeasures() {
        return measures;
    }

    /** @param shown whether they are from now on */
    void setMeasures(boolean shown) {
        measures = shown;
    }

    /** @param searched words that a promise or a passage has; empty for any */
    void setWords(String searched) {
        words = searched.strip().toLowerCase(Locale.ROOT);
    }

    /** @param wanted the only verdict; null for any */
    void setVerdict(Verdict wanted) {
        verdict = wanted;
    }

    private Stream<Reported> ofAnyVerdict() {
        return all.stream().filter(each -> measures || each.promise().kind() != Promise.Kind.MEASURE)
                .filter(each -> words.isEmpty() || has(each.promise().text()) || each.passage() != null && has(each.passage().text()));
    }

    private boolean has(String text) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }

    /** @return those that are shown, in order */
    List<Reported> shown() {
        return ofAnyVerdict().filter(each -> verdict == null || each.verdict() == verdict).toList();
    }

    /** @return how many there are of each verdict among those of the kinds and with the words that are shown; every verdict named */
    Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict each : Verdict.values()) {
            counts.put(each, 0);
        }
        ofAnyVerdict().forEach(each -> counts.merge(each.verdict(), 1, Integer::sum));
        return counts;
    }
}
