package org.heyi.importing.internal.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;

/** The set phrases of a work report, in simplified and traditional characters. */
public final class Phrases {

    private static final String YEAR = "[0-9０-９〇○零一二三四五六七八九]{4}";
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十]{1,3}";
    private static final String DASH = "[\\u2014\\u2015\\u2500\\uFF0D\\-]*";
    private static final Pattern DATE = Pattern.compile(
            "(" + YEAR + ")\\s*年\\s*(" + NUMBER + ")\\s*月\\s*(" + NUMBER + ")\\s*日");
    private static final Pattern DATE_LINE = Pattern.compile("^\\s*" + DASH + "\\s*[（(]?\\s*" + DATE.pattern()
            + "(?:\\s*在(.*))?\\s*[）)]?$", Pattern.DOTALL);
    private static final Pattern DATE_LINE_DONE = Pattern.compile("(?:会议|會議)上?\\s*[）)]?$|[会會]上\\s*[）)]?$");
    private static final Pattern MEETING = Pattern.compile("^(.{2,80}?(?:会议|會議|大会|大會))上?\\s*[）)]?$");
    private static final String POST = "区长|區長|市长|市長|县长|縣長|省长|省長|镇长|鎮長|乡长|鄉長|旗长|旗長|州长|州長|盟长|盟長"
            + "|主席|总理|總理|院长|院長|检察长|檢察長|主任|专员|專員";
    private static final String NAME = "\\p{IsHan}{2,4}|\\p{IsHan} +\\p{IsHan}|\\p{IsHan}{1,8}·\\p{IsHan}{1,12}";
    private static final Pattern SPEAKER = Pattern.compile("^(?:(?:报告|報告)人[：:]\\s*)?(\\p{IsHan}{0,30}?)\\s*"
            + "((?:代理|代|副)?(?:" + POST + "))\\s*[：:]?\\s*(" + NAME + ")$");
    private static final Pattern POST_ALONE = Pattern.compile(
            "^(\\p{IsHan}{0,30}?)\\s*((?:代理|代|副)?(?:" + POST + "))$");
    private static final Pattern NAME_ALONE = Pattern.compile("^(?:" + NAME + ")$");
    private static final Pattern SALUTATION = Pattern.compile(
            "^(?:(?:各位(?:代表|委员|委員|同志|领导|領導|来宾|來賓))|同志们|同志們|主席团|主席團|主任|副主任|[、，, ])+\\s*[：:！!]$");
    private static final Pattern OPENING = Pattern.compile("^(?:现在|現在|我代表|受).{0,40}(?:代表|委托|委託).{0,80}(?:报告|報告)");
    private static final Pattern APPENDIX = Pattern.compile(
            "^[（(]?(?:附件|附表|附录|附錄|附注|附|名词解释|名詞解釋|名词注释|有关名词解释|相关名词解释|注释|註釋)"
                    + "[0-9０-９一二三四五六七八九十]{0,2}[）)]?(?:[：:]?$|[：: ].{0,40}$)");
    private static final Pattern CALL = Pattern.compile("(?:奋斗|奮鬥|前进|前進|努力|贡献|貢獻|谢谢|謝謝|篇章|胜利|勝利|明天|未来|未來).{0,12}[！!]$");

    private Phrases() {
    }

    /**
     * The date line's parts.
     *
     * @param date null when there is no such day
     * @param meeting empty when the line names none
     */
    record DateLine(LocalDate date, String meeting) {
    }

    /**
     * The speaker's parts; what is not there is empty.
     */
    record Speaker(String organisation, String post, String name) {
    }

    /** The parts of a date line, null when it is none. */
    static DateLine dateLine(String text) {
        if (text.length() > 150) {
            return null;
        }
        Matcher matcher = DATE_LINE.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        LocalDate date = null;
        try {
            date = LocalDate.of(ChineseNumerals.value(matcher.group(1)), ChineseNumerals.value(matcher.group(2)),
                    ChineseNumerals.value(matcher.group(3)));
        } catch (DateTimeException e) {
            // No such day: the line is a date line all the same, without a date.
        }
        Matcher meeting = MEETING.matcher(matcher.group(4) == null ? "" : matcher.group(4).strip());
        return new DateLine(date, meeting.find() ? meeting.group(1) : "");
    }

    /** Whether a line begins a date line whose end is missing. */
    public static boolean unfinishedDateLine(String text) {
        if (text.length() > 100) {
            return false;
        }
        Matcher matcher = DATE_LINE.matcher(text);
        return matcher.find() && matcher.group(4) != null && !DATE_LINE_DONE.matcher(text.stripTrailing()).find();
    }

    /** Whether a line can be the end of a date line. */
    public static boolean finishesDateLine(String text) {
        return text.length() <= 60 && DATE_LINE_DONE.matcher(text.stripTrailing()).find();
    }

    /** Office and name, null when the line does not give them. */
    static Speaker speaker(String text) {
        if (text.length() > 60) {
            return null;
        }
        Matcher matcher = SPEAKER.matcher(text);
        if (matcher.find()) {
            return new Speaker(matcher.group(1), matcher.group(2), matcher.group(3).replace(" ", ""));
        }
        matcher = POST_ALONE.matcher(text);
        return matcher.find() ? new Speaker(matcher.group(1), matcher.group(2), "") : null;
    }

    static boolean name(String text) {
        return text.length() <= 24 && NAME_ALONE.matcher(text).find();
    }

    static boolean salutation(String text) {
        return text.length() <= 40 && SALUTATION.matcher(text).find();
    }

    static boolean opening(String text) {
        return OPENING.matcher(text.substring(0, Math.min(text.length(), 200))).find();
    }

    static boolean appendix(String text) {
        return text.length() <= 50 && APPENDIX.matcher(text).find();
    }

    /** Whether the paragraph ends like the call at the end of a report. */
    static boolean call(String text) {
        return CALL.matcher(text.substring(Math.max(0, text.length() - 40))).find();
    }

    /** Whether a line ends like the title of a report. */
    public static boolean titleEnd(String text) {
        return text.matches("(?s).{0,60}(?:报告|報告|纲要|綱要|意见|计划)\\s*(?:[（(].{1,12}[）)])?\\s*");
    }
}
