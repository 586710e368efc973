package org.heyi.collation.view;

/** What else comments are chosen by. */
public enum Flag {
    /** The person at the window works on it. */
    MINE,
    /** It cannot be met together with others. */
    CONFLICT,
    /** It is to be looked at again: changed, withdrawn, or said in two ways since the decision. */
    AGAIN
}
