package org.heyi.importing;

/** How much of a file's text an import may touch. */
public enum Profile {
    /** Broken lines joined, characters normalised, what is no part of the report set aside. All of it reversible. */
    CLEAN,
    /** Every line as it stands; only the structure is recognised. */
    RAW
}
