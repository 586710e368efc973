package org.heyi.importing.internal.clean;

/** One kind of clean-up. Rules are applied to one paragraph at a time, each on what those before it left. */
public interface CleanRule {

    /** Stable name, under which the places it changed are counted. */
    String name();

    /** Writes into {@code edit}, from left to right, what is to be changed in {@code text}. */
    void apply(String text, Cleaning.Edit edit);
}
