package org.heyi.collation.revise;

/** Why a comment that was adopted is not in the proposal. */
public enum Reason {
    /** It says what should be done, and no words. */
    NO_AMENDMENT,
    /** 部分采纳 without the words that were adopted. */
    NO_WORDING,
    /** Its author took it back after it was decided on. */
    WITHDRAWN,
    /** It says something else since it was decided on. */
    OUTDATED,
    /** It is on the report as a whole, or a part of it: no place to change. */
    NO_PLACE,
    /** Its words are not in the newest version any more. */
    LOST,
    /** Nobody has confirmed yet where its words are in the newest version. */
    DOUBTFUL,
    /** Its words read otherwise in the newest version. */
    CHANGED,
    /** The passage to move it to, or to merge it with, is not there. */
    NO_TARGET,
    /** The passage to move it to, or to merge it with, is there several times. */
    SEVERAL_TARGETS,
    /** The text reads so anyway. */
    NO_CHANGE,
    /** It collides with others, and none of them was chosen. */
    CONFLICT,
    /** It collides with one that was chosen. */
    NOT_CHOSEN,
    /** The comment it was merged into is not in the proposal. */
    MASTER,
    /** It was left out of this version by hand. */
    LEFT_OUT
}
