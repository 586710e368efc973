package org.heyi.importing.internal.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The set phrases of a work report, in simplified and traditional characters. */
public final class Phrases {

    private static final Pattern SALUTATION = Pattern.compile(
            "^(?:(?:各位(?:代表|委员|委員|同志|领导|領導|来宾|來賓))|同志们|同志們|主席团|主席團|主任|副主任|秘书长|秘書長|[、，, ])+\\s*[：:！!]$"
                    + "|^[\\p{IsHan}xX×*]{0,20}(?:常务委员会|常務委員會|常委会)[：:]$");
    /** A salutation in front of what it opens: 各位代表：现在，我代表……. */
    private static final Pattern SALUTATION_INSIDE = Pattern.compile("(?:主任、|各位副主任、|秘书长、)*各位(?:代表|委员|委員|领导|領導|同志)"
            + "(?:[、，, ]|各位(?:代表|委员|委員|领导|領導|同志|来宾|來賓)|同志们|同志們)*[：:]");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:现在|現在|我代表|我受|受).{0,60}(?:代表|委托|委託).{0,80}(?:报告|報告)");
    private static final Pattern APPENDIX = Pattern.compile(
            "^[（(]?(?:附件|附表|附录|附錄|附注|附|名词解释|名詞解釋|名词注释|有关名词解释|相关名词解释|注释|註釋)"
                    + "[0-9０-９一二三四五六七八九十]{0,2}[）)]?(?:[：:]?$|[：: ].{0,40}$)");
    private static final Pattern CALL = Pattern.compile("(?:奋斗|奮鬥|前进|前進|努力|贡献|貢獻|谢谢|謝謝|篇章|胜利|勝利|明天|未来|未來|审议|審議|辉煌|輝煌"
            + "|答卷|新局面).{0,12}[！!]$");
    private static final Pattern TITLE_END = Pattern.compile(
            "(?s).{0,60}(?:报告|報告|纲要|綱要|意见|意見|计划|計劃|汇报|匯報|讲话|講話)\\s*(?:[（(].{1,12}[）)])?\\s*");
    private static final Pattern REPORT = Pattern.compile("(?s).{0,60}(?:报告|報告|汇报|匯報)\\s*(?:[（(].{1,12}[）)])?\\s*");
    /** What says that somebody gives a report, and so is none: 左军作政府工作报告. */
    private static final Pattern TOLD = Pattern.compile(
            "^.{2,40}(?:(?<![工合操运協协动動写寫創创制著])作了?|作了?(?:政府|法院|检察院|檢察院|常委会|政协)(?=工作)"
                    + "|做了?(?:政府|法院|检察院|檢察院|常委会|政协)?(?=工作)|听取(?:和审议)?|聽取(?:和審議)?"
                    + "|(?:代表|委员|委員|会议|會議|大会|大會|分组|分組|分团|分團|认真).{0,4}(?:审议|審議|讨论|討論)|热议|熱議|解读|解讀)"
                    + ".{0,30}(?:报告|報告)[。！]?(?:\\s.*)?$");
    private static final Pattern NEWS = Pattern.compile("^.{0,12}(?:本[报報网網台刊]|新华社|新華社|中新社|记者|記者).{0,20}(?:讯|訊|电|電|报道|報道)"
            + "[^\\p{IsHan}]|^(?:本[报報网網台]|新华社).{0,20}[（(]\\s*(?:全媒体)?(?:记者|記者|通讯员)");
    /** How the parts of a report are called: they name a time or what is done with it. */
    private static final Pattern PART_TITLE = Pattern.compile("年|时期|時期|回顾|回顧|回望|总结|總結|安排|部署|打算|本届|本屆|任期|任务|任務|重点工作|主要工作|工作要点"
            + "|总体要求|總體要求");
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?:以下|下列|如下|下面|方面|几点|幾點|几个|[件项項个個]).{0,8}(?:工作|任务|任務|方面|要求|努力|事项|打算|实事|努力|意见)?[。：:]?$");

    private Phrases() {
    }

    static boolean salutation(String text) {
        return text.length() <= 40 && SALUTATION.matcher(text).find();
    }

    /** Where in a text, of which the first part is looked at, a salutation with its colon begins and ends; null without. */
    static int[] salutationInside(String text, int reach) {
        int first = text.indexOf("各位");
        if (first < 0 || first > reach) {
            return null;
        }
        Matcher matcher = SALUTATION_INSIDE.matcher(text.substring(0, Math.min(text.length(), reach)));
        return matcher.find() ? new int[] {matcher.start(), matcher.end()} : null;
    }

    static boolean opening(String text) {
        return OPENING.matcher(text.substring(0, Math.min(text.length(), 200))).find();
    }

    /** A title without what a page added to it: 政府工作报告（全文）. */
    static String withoutAddition(String title) {
        return title.replaceFirst("\\s*[（(](?:全文|附全文|全文发布|实录|文字实录)[）)]$", "");
    }

    static boolean appendix(String text) {
        return text.length() <= 50 && APPENDIX.matcher(text).find();
    }

    /** Whether the paragraph ends like the call at the end of a report. */
    static boolean call(String text) {
        return (text.endsWith("！") || text.endsWith("!")) && CALL.matcher(text.substring(Math.max(0, text.length() - 40))).find();
    }

    /** Whether a line ends like the title of a report, a plan or a speech. */
    static boolean titleEnd(String text) {
        return TITLE_END.matcher(text).matches() && !told(text);
    }

    /** Whether a line calls itself a report. */
    static boolean report(String text) {
        return REPORT.matcher(text).matches() && !told(text);
    }

    /** Whether a line tells that somebody gives or hears a report. */
    static boolean told(String text) {
        return text.length() <= 80 && TOLD.matcher(text).find();
    }

    /** Whether a paragraph begins like a piece of news. */
    static boolean news(String text) {
        return NEWS.matcher(text.substring(0, Math.min(text.length(), 60))).find();
    }

    /** Whether a line can be the title of a part of a report, not only of a point in it. */
    static boolean partTitle(String text) {
        return PART_TITLE.matcher(text).find();
    }

    /** Whether a sentence only says that points follow. */
    static boolean announces(String text) {
        return ANNOUNCES.matcher(text).find();
    }
}
