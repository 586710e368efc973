package org.heyi.collation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.heyi.model.review.Decision;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * How many 条 were received and what became of them, and how many 处 of the text were changed: two different units,
 * because one 处 often absorbs several 条 (domain rules 3).
 *
 * @param received 收到: comments handed in and not withdrawn
 * @param decisions how many of each decision; a decision that was never taken counts 0
 * @param undecided 未定
 * @param places 处: revisions of the text
 */
public record Counts(int received, Map<Decision, Integer> decisions, int undecided, int places) {

    /** Copies the map and fills it up with zeros. */
    public Counts {
        Map<Decision, Integer> all = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            all.put(decision, decisions.getOrDefault(decision, 0));
        }
        decisions = Collections.unmodifiableMap(all);
    }

    /**
     * Counts what was received from the session and what was decided from the lines, so that a line that got lost
     * between the two shows.
     *
     * @param session a session
     * @param lines what was decided, one for each line made of it; null for undecided
     * @return the counts
     */
    static Counts of(Session session, Collection<Decision> lines) {
        Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
        int undecided = 0;
        for (Decision decision : lines) {
            if (decision == null) {
                undecided++;
            } else {
                decisions.merge(decision, 1, Integer::sum);
            }
        }
        int received = (int) session.getAnnotations().stream().filter(a -> Models.isPutForward(a)).count();
        return new Counts(received, decisions, undecided, session.getRevisions().size());
    }

    /**
     * Counts on where nobody came or went.
     *
     * @param session the session as it is now
     * @param gone what some lines said that now say something else; null for undecided
     * @param come what they say now
     * @return the counts
     */
    Counts after(Session session, Collection<Decision> gone, Collection<Decision> come) {
        Map<Decision, Integer> now = new EnumMap<>(decisions);
        gone.stream().filter(Objects::nonNull).forEach(each -> now.merge(each, -1, Integer::sum));
        come.stream().filter(Objects::nonNull).forEach(each -> now.merge(each, 1, Integer::sum));
        int open = undecided - Collections.frequency(gone, null) + Collections.frequency(come, null);
        return new Counts(received, now, open, session.getRevisions().size());
    }

    /**
     * @param decision a decision
     * @return how many comments were decided so
     */
    public int of(Decision decision) {
        return decisions.get(decision);
    }

    /** @return whether the parts add up to what was received (合计勾稽) */
    public boolean reconciles() {
        return received == undecided + decisions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @return one sentence for people, e.g. 共收到意见50条：采纳15条 …；修改报告12处。 */
    public String sentence() {
        return CollationTexts.get(places > 0 ? "counts.places" : "counts", text(received), text(of(Decision.ADOPTED)), text(of(Decision.PARTLY_ADOPTED)),
                text(of(Decision.NOT_ADOPTED)), text(of(Decision.TRANSFERRED)), text(of(Decision.REFERENCE)),
                text(of(Decision.DUPLICATE)), text(undecided), text(places));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
