package org.heyi.importing.minutes;

import java.util.List;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;

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

    /** Title of a deputy of a people's congress. */
    public static final String DEPUTY = "代表";
    /** Title of a member of a political consultative conference. */
    public static final String MEMBER = "委员";

    private static final Pattern COUNT = Pattern.compile("第\\s*(" + ChineseNumerals.PATTERN + ")\\s*(?:自然)?段");

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

    /**
     * @param words what somebody says of a report
     * @return the paragraphs that are counted in it, as in 第5段, from 1; those below 1 are left out
     */
    public static List<Integer> paragraphs(String words) {
        return COUNT.matcher(words).results().map(each -> ChineseNumerals.value(each.group(1))).filter(each -> each > 0).toList();
    }
}
