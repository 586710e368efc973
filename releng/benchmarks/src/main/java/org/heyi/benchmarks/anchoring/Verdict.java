package org.heyi.benchmarks.anchoring;

import java.util.BitSet;

/** How an answer compares with the truth; one rule for every matcher. */
enum Verdict {
    /** At least 0.9 of the surviving characters, and at least 0.9 of the answer is the passage's; or gone and said so. */
    RIGHT,
    /** Said to be doubtful, whatever the place. */
    DOUBTFUL,
    /** Another place, and not said. */
    WRONG,
    /** Said to be lost though a quarter or more is there. */
    LOST;

    private static final double OVERLAP = 0.9;

    /** @param answer offsets that the answer covers; empty for "lost" */
    static Verdict of(Revision.Truth truth, BitSet answer, boolean doubtful) {
        if (doubtful) {
            return DOUBTFUL;
        }
        if (answer.isEmpty()) {
            return truth.gone ? RIGHT : LOST;
        }
        BitSet covered = (BitSet) answer.clone();
        covered.and(truth.survivors);
        BitSet belonging = (BitSet) answer.clone();
        belonging.and(truth.allowed);
        boolean right = covered.cardinality() >= OVERLAP * truth.survivors.cardinality()
                && belonging.cardinality() >= OVERLAP * answer.cardinality();
        return right ? RIGHT : WRONG;
    }
}
