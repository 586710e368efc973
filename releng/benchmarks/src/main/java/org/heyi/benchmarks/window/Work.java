package org.heyi.benchmarks.window;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the UI thread did for one thing that a person did.
 *
 * @param ms how long it worked
 * @param cpu how long of this it had a processor, in ms
 */
record Work(double ms, double cpu) {

    /** What was not done when the benchmark lost its patience. */
    static final Work GIVEN_UP = new Work(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** @param percent by the nearest rank: with 50 things, the 99th percentile is the longest of them */
    static double percentile(List<Work> all, ToDoubleFunction<Work> of, int percent) {
        double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
        return sorted[Math.max(1, (int) Math.ceil(sorted.length * percent / 100.0)) - 1];
    }

    static double median(List<Work> all) {
        return percentile(all, Work::ms, 50);
    }

    static double high(List<Work> all) {
        return percentile(all, Work::ms, 99);
    }

    static double longest(List<Work> all) {
        return percentile(all, Work::ms, 100);
    }
}
