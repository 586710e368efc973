package org.heyi.importing.minutes;

import java.util.List;

/**
 * A stretch of minutes: what was said, or what is no remark on anything.
 *
 * @param line where it begins, from 1
 * @param kind what it is
 * @param speakers names as written, without blanks inside; one, or those who said the same; of 王代表 the surname alone; empty where
 *        the minutes name nobody
 * @param title what the speakers are called by, e.g. 代表; empty for nothing
 * @param verb how the words are put, e.g. 建议; empty for nothing
 * @param words what was said, lines parted by line feeds; of what is no remark the line as it stands
 */
public record Utterance(int line, Kind kind, List<String> speakers, String title, String verb, String words) {

    /** What a stretch is. */
    public enum Kind {
        /** What somebody said. */
        SAID,
        /** What the chair said to lead through the meeting. */
        CHAIR,
        /** Head and foot, dates, lists of those present, applause. */
        SET_ASIDE
    }

    /** Copies the list. */
    public Utterance {
        speakers = List.copyOf(speakers);
    }
}
