package org.heyi.importing;

/** What becomes of changes that a word processor tracked. */
public enum Revisions {
    /** The text as if all were accepted. */
    ACCEPT,
    /** The text as if all were rejected. */
    REJECT,
    /** The text as if all were rejected, and the changes as amendments to it. */
    AMENDMENTS
}
