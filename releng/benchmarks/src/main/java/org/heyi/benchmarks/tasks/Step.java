package org.heyi.benchmarks.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One thing that is done at a window: what is counted is what is done.
 *
 * @param verb what is done
 * @param object of what: a key, words, or the name of a control
 * @param times how often, one after the other
 * @param looks whether a person looks each time whether it is far enough
 */
record Step(Verb verb, String object, int times, boolean looks) {

    /** What can be done. */
    enum Verb {
        /** Keys of which the last is struck while the others are held. */
        KEY,
        /** Words that are the same in every program: they are no part of the reckoning. */
        TYPE,
        /** One click of the mouse: on words ({@code @…}), on the comment beside words ({@code >…}), or on a control. */
        CLICK,
        /** The same, twice. */
        DOUBLE,
        /** The same, three times. */
        TRIPLE,
        /** The mouse is pressed before words and released behind them. */
        DRAG,
        /** Words are brought to where they can be seen: this goes before the task and is no part of the reckoning. */
        SEE,
        /** What is written down when everything is right. */
        EXPECT
    }

    /** Keys that only carry on with what was begun, or end it, unless Alt is held: nobody stops to think of them. */
    private static final Set<String> CARRIES_ON = Set.of("Enter", "Escape", "Tab", "Up", "Down", "Left", "Right", "Home", "End", "Delete", "Space");

    /** @param line of the file of tasks, as {@code key Shift+Right x4}, or {@code key F8 x4 looking} */
    static Step of(String line) {
        int space = line.indexOf(' ');
        Verb verb = Verb.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
        String object = line.substring(space + 1).strip();
        int times = 1;
        boolean looks = object.endsWith(" looking");
        object = looks ? object.substring(0, object.lastIndexOf(' ')) : object;
        if (verb == Verb.KEY && object.matches(".* x\\d+")) {
            int x = object.lastIndexOf(" x");
            times = Integer.parseInt(object.substring(x + 2));
            object = object.substring(0, x);
        }
        return new Step(verb, object, times, looks);
    }

    /** @return whether this is part of what a person does for the task */
    boolean isReckoned() {
        return verb != Verb.SEE && verb != Verb.EXPECT;
    }

    /** @return whether the mouse does it */
    boolean isPointing() {
        return clicks() > 0 || verb == Verb.DRAG;
    }

    /** @return how many clicks this is; 0 for what is none */
    int clicks() {
        return switch (verb) {
            case CLICK -> 1;
            case DOUBLE -> 2;
            case TRIPLE -> 3;
            default -> 0;
        };
    }

    /** @return the keys of a chord, those that are held first */
    List<String> keys() {
        return Arrays.asList(object.split("\\+"));
    }

    /** @return how often a person thinks before or while doing it: when a command is given, when something is pointed at, at each look */
    int thoughts() {
        if (looks) {
            return times;
        }
        boolean carriesOn = verb == Verb.KEY && CARRIES_ON.contains(keys().getLast()) && !keys().contains("Alt");
        return isPointing() || verb == Verb.KEY && !carriesOn ? 1 : 0;
    }
}
