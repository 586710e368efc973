package org.heyi.benchmarks.tasks;

import java.util.List;

/**
 * How long an expert takes for steps by the keystroke-level model, and what of.
 *
 * @param keys struck or held, each for itself
 * @param clicks presses and releases, in pairs
 * @param points movements of the pointer
 * @param hands movements between keyboard and mouse; both hands are on the keyboard at first
 * @param thoughts mental preparations, before each command
 */
record Reckoning(int keys, int clicks, int points, int hands, int thoughts) {

    /** Seconds: Card, Moran and Newell 1980; K is that of an average typist of 40 words a minute. */
    static final double K = 0.28;
    static final double P = 1.1;
    static final double B = 0.1;
    static final double H = 0.4;
    static final double M = 1.35;

    /** Counts steps. */
    static Reckoning of(List<Step> steps) {
        int keys = 0;
        int clicks = 0;
        int points = 0;
        int hands = 0;
        int thoughts = 0;
        boolean mouse = false;
        for (Step each : steps.stream().filter(Step::isReckoned).toList()) {
            if (each.isPointing() != mouse) {
                hands++;
                mouse = each.isPointing();
            }
            thoughts += each.thoughts();
            if (each.verb() == Step.Verb.KEY) {
                // What is held is pressed once, however often the last key is struck.
                keys += each.keys().size() - 1 + each.times();
            }
            clicks += each.verb() == Step.Verb.DRAG ? 1 : each.clicks();
            points += each.verb() == Step.Verb.DRAG ? 2 : each.isPointing() ? 1 : 0;
        }
        return new Reckoning(keys, clicks, points, hands, thoughts);
    }

    /** @return what this takes without the program's own time and without the typing of words */
    double seconds() {
        return keys * K + clicks * 2 * B + points * P + hands * H + thoughts * M;
    }
}
