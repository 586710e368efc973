package org.heyi.importing;

import java.util.List;
import java.util.Objects;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One more thing that is put right when a report is taken in. A plug-in provides it as an OSGi service, for which a declarative
 * component with this interface is enough. Each change can be traced back to the raw text, is counted under the rule, and the rule can
 * be switched off for one report ({@code --no-rule}). Rules of plug-ins come after the program's own, by id, each on what those before
 * it left. Called on a background thread, for one paragraph after the other; keeps nothing between calls.
 */
@ConsumerType
public interface CleanUpRule {

    /** @return stable and unique, with a dot in it, so that it is none of the program's own: e.g. {@code org.example.units} */
    String id();

    /** @return what it puts right, in the person's language, a few words: they follow a number of places */
    String name();

    /**
     * @param paragraph the words of one paragraph
     * @return what is to be changed, from left to right, without overlap; empty when it is right
     */
    List<Replacement> changes(String paragraph);

    /**
     * Words that take the place of others.
     *
     * @param start offset of the first unit that is replaced
     * @param end offset after the last one; not before the start
     * @param text what stands there instead; empty to take something out
     */
    record Replacement(int start, int end, String text) {

        /** Refuses what is no stretch of a text. */
        public Replacement {
            Objects.requireNonNull(text, "text");
            if (start < 0 || end < start) {
                throw new IllegalArgumentException(start + ".." + end);
            }
        }
    }
}
