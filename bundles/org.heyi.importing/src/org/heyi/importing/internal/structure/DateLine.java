package org.heyi.importing.internal.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;

/**
 * The line under the title: ——2021年12月12日在……会议上. Day, meeting and speaker may share it or stand on lines of their
 * own; so a line is one that says at least the day or, behind a dash, the meeting.
 *
 * @param date null when it names none, or there is no such day
 * @param meeting empty when it names none
 * @param speaker null when it names none
 */
record DateLine(LocalDate date, String meeting, Speaker speaker) {

    /** Day and place are said within so many characters. */
    private static final int LONGEST = 150;
    private static final int LONGEST_BEGINNING = 100;
    private static final int LONGEST_END = 60;
    /** Spaced-out figures as well: 1 9 9 8 年. */
    private static final String FIGURE = "[0-9０-９〇○零一二三四五六七八九]";
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十](?: ?[0-9０-９一二三四五六七八九十]){0,2}";
    private static final String DATE = "(" + FIGURE + "(?: ?" + FIGURE + "){3})\\s*年\\s*(" + NUMBER + ")\\s*月\\s*(" + NUMBER
            + ")\\s*日";
    private static final String DASH = "[\\u2014\\u2015\\u2500\\u2501\\uFF0D\\-]*";
    private static final Pattern ANY_DATE = Pattern.compile(DATE);
    private static final Pattern DAY_FIRST = Pattern.compile("^\\s*" + DASH + "\\s*[（(]?\\s*" + DATE + "\\s*(.*)$",
            Pattern.DOTALL);
    private static final Pattern MEETING_FIRST = Pattern.compile("^\\s*(" + DASH + "\\s*[（(]?)\\s*在\\s*([^，。；：]{4,80}?"
            + "(?:会议|會議|大会|大會))(上)?(?:的.{0,6})?\\s*[）)]?\\s*(?:[（(]?\\s*" + DATE + "\\s*[）)]?)?$", Pattern.DOTALL);
    private static final Pattern MEETING = Pattern.compile("^(?:在|于|於)?\\s*([^，。；：]{2,80}?(?:会议|會議|大会|大會))"
            + "(?:上)?(?:的.{0,6})?\\s*[）)]?(?:\\s+(.{2,40}))?$", Pattern.DOTALL);
    private static final Pattern DONE = Pattern.compile("(?:会议|會議)上?\\s*[）)]?$|[会會]上\\s*[）)]?$");
    /** A meeting that is named by its number, wherever it is named: 第十八届人民代表大会第一次会议. */
    private static final Pattern NUMBERED = Pattern.compile("([\\p{IsHan}xX×*＊○]{0,24}?第?[\\p{IsHan}0-9０-９xX×*＊○]{1,4}[届屆]"
            + "[\\p{IsHan}]{2,16}第[\\p{IsHan}0-9０-９xX×*＊○]{1,4}次(?:全体)?(?:会议|會議))");
    private static final Pattern HELD = Pattern.compile("在([^，。；： 在]{4,60}?(?:会议|會議|大会|大會))上");

    /** The parts of a date line, null when the text is none. */
    static DateLine of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher matcher = DAY_FIRST.matcher(text);
        if (matcher.find()) {
            return dayFirst(date(matcher, 1), matcher.group(4).strip());
        }
        matcher = MEETING_FIRST.matcher(text);
        boolean sure = matcher.find() && (matcher.group(1).length() > 0 || matcher.group(4) != null
                || matcher.group(3) != null && text.strip().matches("(?s).*[上）)]"));
        return sure ? new DateLine(matcher.group(4) == null ? null : date(matcher, 4), matcher.group(2), null) : null;
    }

    private static DateLine dayFirst(LocalDate date, String rest) {
        if (rest.matches("[）)]?")) {
            return new DateLine(date, "", null);
        }
        Speaker speaker = Speaker.of(rest.replaceFirst("^[）)]\\s*", ""));
        if (speaker != null) {
            return new DateLine(date, "", speaker);
        }
        Matcher meeting = MEETING.matcher(rest);
        if (meeting.find()) {
            Speaker after = meeting.group(2) == null ? null : Speaker.of(meeting.group(2).strip());
            if (meeting.group(2) == null || after != null) {
                return new DateLine(date, meeting.group(1).strip(), after);
            }
        }
        return rest.startsWith("在") ? new DateLine(date, "", null) : null;
    }

    private static LocalDate date(Matcher matcher, int group) {
        try {
            return LocalDate.of(value(matcher.group(group)), value(matcher.group(group + 1)),
                    value(matcher.group(group + 2)));
        } catch (DateTimeException e) {
            // No such day: the line is a date line all the same, without a date.
            return null;
        }
    }

    private static int value(String figures) {
        return ChineseNumerals.value(figures.replace(" ", ""));
    }

    /** The first day that a text names, null without one. */
    static LocalDate anyDate(String text) {
        Matcher matcher = ANY_DATE.matcher(text);
        return matcher.find() ? date(matcher, 1) : null;
    }

    /** The meeting that a text names, in a title or beside other things; empty without one. */
    static String anyMeeting(String text) {
        String undated = ANY_DATE.matcher(text).replaceAll("");
        for (String each : new String[] {undated, undated.replace(" ", "")}) {
            Matcher held = HELD.matcher(each);
            Matcher numbered = NUMBERED.matcher(each);
            if (held.find() || numbered.find()) {
                return held.reset().find() ? held.group(1) : numbered.group(1);
            }
        }
        return "";
    }

    /** Whether a line begins a date line whose end is missing. */
    static boolean unfinished(String text) {
        if (text.length() > LONGEST_BEGINNING) {
            return false;
        }
        Matcher matcher = DAY_FIRST.matcher(text);
        if (!matcher.find() || !matcher.group(4).startsWith("在") || DONE.matcher(text.stripTrailing()).find()) {
            return false;
        }
        DateLine parts = of(text);
        return parts == null || parts.meeting().isEmpty();
    }

    /** Whether a line can be the end of a date line. */
    static boolean finishes(String text) {
        return text.length() <= LONGEST_END && DONE.matcher(text.stripTrailing()).find();
    }
}
