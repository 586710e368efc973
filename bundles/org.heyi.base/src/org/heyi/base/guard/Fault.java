package org.heyi.base.guard;

import java.util.Objects;

import org.heyi.base.Texts;

/**
 * What a plug-in did wrong, or why it was left alone.
 *
 * @param bundle symbolic name of the bundle that it came from
 * @param contribution id of what it contributes; the name of its component as long as it has told no id
 * @param kind what went wrong
 * @param reason what is known of it, in the language in force: what was thrown, how long nothing was heard, since when it is off
 * @param cause what was thrown; null where nothing was
 */
public record Fault(String bundle, String contribution, Kind kind, String reason, Throwable cause) {

    private static final Texts TEXTS = Texts.of(Fault.class);

    /** Ways to go wrong. */
    public enum Kind {
        /** It could not be made: its class, its constructor or its activation failed. */
        START(true),
        /** It threw something that is no answer. */
        THROWN(false),
        /** Nothing was heard of it for too long. */
        HANGS(false),
        /** It gave an answer that cannot be one, such as none at all. */
        WRONG(false),
        /** It wanted to end the process. */
        EXIT(true),
        /** Another contribution has the same id. */
        TWICE(false),
        /** It did not run, because an earlier run switched its bundle off. */
        OFF(false);

        private final boolean lasting;

        Kind(boolean lasting) {
            this.lasting = lasting;
        }

        /** @return whether its bundle stays switched off until a person switches it on again */
        public boolean isLasting() {
            return lasting;
        }
    }

    /** Refuses what could not be told. */
    public Fault {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(contribution, "contribution");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }

    /** @return one sentence for people, in the language in force: which plug-in, which contribution, what, and what became of it */
    public String sentence() {
        return TEXTS.get("fault." + kind.name(), bundle, contribution, reason);
    }
}
