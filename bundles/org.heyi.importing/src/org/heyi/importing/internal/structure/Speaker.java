package org.heyi.importing.internal.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who gives a report; what a line does not say is empty.
 *
 * @param organisation what the speaker speaks for, such as 和平区人民政府
 * @param post office, such as 区长
 * @param name without spaces
 */
record Speaker(String organisation, String post, String name) {

    static final Speaker UNKNOWN = new Speaker("", "", "");

    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_NAME = 24;
    private static final String POST = "区长|區長|市长|市長|县长|縣長|省长|省長|镇长|鎮長|乡长|鄉長|旗长|旗長|州长|州長|盟长|盟長"
            + "|主席|总理|總理|院长|院長|检察长|檢察長|主任|专员|專員|行政长官|行政長官";
    private static final String RANK = "(?:代理|代|常务副|常務副|副)?";
    private static final String NAME = "\\p{IsHan}{2,4}|\\p{IsHan}(?: +\\p{IsHan}){1,3}|\\p{IsHan}{1,8}·\\p{IsHan}{1,12}";
    /** What stands for a name in a text that is to be filled in: xx, 李××, 王某某. */
    private static final String BLANK = "\\p{IsHan}?[xX×○]{1,3}";
    private static final String BODY = "(?:\\p{IsHan}|[xX×○*＊]){0,30}?";
    private static final Pattern WITH_POST = Pattern.compile("^(?:(?:报告|報告)人[：:]\\s*)?(" + BODY + ")\\s*"
            + "(" + RANK + "(?:" + POST + "))\\s*[：:]?\\s*(" + NAME + "|" + BLANK + ")$");
    private static final Pattern REPORTER = Pattern.compile("^(?:报告|報告)人[：:]\\s*(" + NAME + ")$");
    private static final Pattern POST_ALONE = Pattern.compile("^(" + BODY + ")\\s*(" + RANK + "(?:" + POST + "))\\s*[*＊]{0,4}$");
    private static final Pattern NAME_ALONE = Pattern.compile("^(?:" + NAME + ")$");
    /** An organisation without a place says no more than the office: 国务院总理, 省人民政府省长 is how it is called. */
    private static final Pattern NO_PLACE = Pattern.compile("(?:国务院|國務院|自治区|自治區|省|市|区|區|县|縣|旗|乡|鄉|镇|鎮|州|盟)(?:人民政府)?");
    /** The names of families that most people bear, and those of the districts' heads that were met beside them. */
    private static final String FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范"
            + "金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕"
            + "单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑"
            + "郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井漆巴丰"
            + "張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蘇呂盧薑鍾譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯溫齊喬龐顏莊聶魯歐關蘭寧紀畢單駱藍華饒陽時農繆簡車項連蘆麥婁竇黨宮費衛應閔鄔邊師";

    /** Office and name of a line, null when it does not give them. */
    static Speaker of(String text) {
        if (text.length() > LONGEST_LINE) {
            return null;
        }
        Matcher matcher = WITH_POST.matcher(text);
        if (matcher.find()) {
            return new Speaker(matcher.group(1), post(matcher), matcher.group(3).replace(" ", ""));
        }
        matcher = REPORTER.matcher(text);
        if (matcher.find()) {
            return new Speaker("", "", matcher.group(1).replace(" ", ""));
        }
        matcher = POST_ALONE.matcher(text);
        return matcher.find() ? new Speaker(matcher.group(1), post(matcher), "") : null;
    }

    private static String post(Matcher matcher) {
        return NO_PLACE.matcher(matcher.group(1)).matches() ? matcher.group(1) + matcher.group(2) : matcher.group(2);
    }

    /** Whether a line has the form of a name. */
    static boolean name(String text) {
        return text.length() <= LONGEST_NAME && NAME_ALONE.matcher(text).find();
    }

    /** Whether a line that has the form of a name also begins with the name of a family. */
    static boolean familyName(String text) {
        return name(text) && (FAMILIES.indexOf(text.charAt(0)) >= 0 || text.indexOf('·') >= 0);
    }

    /** This one with what is not known yet from another. */
    Speaker or(Speaker other) {
        return new Speaker(organisation.isEmpty() ? other.organisation : organisation, post.isEmpty() ? other.post : post,
                name.isEmpty() ? other.name : name);
    }
}
