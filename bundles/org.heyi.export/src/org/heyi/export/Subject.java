package org.heyi.export;

/** What an exporter writes about. */
public enum Subject {
    /** The report and the comments on it, of one session. */
    REVIEW,
    /** 办理台账: the suggestions of one or more sessions. */
    LEDGER
}
