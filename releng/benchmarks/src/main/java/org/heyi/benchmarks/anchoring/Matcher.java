package org.heyi.benchmarks.anchoring;

import java.util.BitSet;
import java.util.List;

/** Something that carries passages from one text to another. */
interface Matcher {

    /**
     * @param covered    offsets in the new text, empty for "lost"
     * @param confidence 0 to 1; 1 for a matcher that states none
     */
    record Answer(BitSet covered, boolean doubtful, double confidence) {

        static final Answer LOST = new Answer(new BitSet(), false, 1);

        static Answer of(int start, int end) {
            if (start < 0 || end <= start) {
                return LOST;
            }
            BitSet covered = new BitSet();
            covered.set(start, end);
            return new Answer(covered, false, 1);
        }
    }

    /** Some passages of one revision; offsets of start and end in the old text. */
    record Task(String before, String after, List<int[]> passages) {
    }

    /** @param nanos time for all passages of the task, preparation included */
    record Result(List<Answer> answers, long nanos) {
    }

    String name();

    /** One result for each task. */
    List<Result> run(List<Task> tasks);
}
