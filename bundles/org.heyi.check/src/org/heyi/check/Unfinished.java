package org.heyi.check;

import java.util.Objects;

/**
 * A check that gave no result: what it looks for may be there all the same.
 *
 * @param check its id
 * @param name what people call it
 * @param why what kept it
 * @param reason one sentence for people, in their language
 */
public record Unfinished(String check, String name, Why why, String reason) {

    /** What keeps a check from giving a result. */
    public enum Why {
        /** There was nothing of the kind that it looks at. */
        IDLE,
        /** It failed at it. */
        FAILED,
        /** It is switched off, because it failed earlier or has the id of another one. */
        OFF
    }

    /** Refuses what could not be told. */
    public Unfinished {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(reason, "reason");
    }
}
