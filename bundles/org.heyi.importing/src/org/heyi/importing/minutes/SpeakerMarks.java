package org.heyi.importing.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what minutes put before the words of a speaker: 张三代表说：, 李四：, 王五委员建议, （赵六）. Names of the roster are known wherever they
 * stand; others have to look like names, and need more around them.
 */
final class SpeakerMarks {

    /** Whom a stretch is by. {@code end} is where their words begin. */
    record Mark(List<String> speakers, String title, String verb, int end) {
    }

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫"
            + "段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤温康施文牛樊葛邢安齐庞颜倪庄聂章鲁岳翟申欧耿关焦祁柳毕单季";
    private static final String TITLE = "(?:副?主任委员|常委|委员|代表|副?主任|副?局长|副?书记|副?主席|副?团长|副?组长|副?召集人|副?校长|副?院长|副?处长|副?科长|副?区长|副?镇长|副?乡长|副?所长|副?秘书长|副?会长|副?总经理"
            + "|副?董事长|经理|律师|教授|老师|医生|同志|先生|女士|师傅)";
    private static final String VERB = "(?:发言说|发言|补充说|补充|插话说|插话|接着说|接过话头说|说|讲|认为|建议|提议|提出|指出|表示|强调|谈到|提到|反映|希望|呼吁|询问|问|回应说|回应|介绍说|介绍|要求|质疑|赞成|同意)(?![得的])";
    private static final String ADVERB = "(?:(?:也|还|都|又|则|再次|首先|进一步|最后|随后|继续|一致|在(?:发言|讨论|审议|会)(?:时|中|上)?|结合[^，。：]{1,20})[，,]?)*";
    private static final String NOTE = "(?:[（(][^（）()]{1,30}[）)])?";
    /** What follows a name: title, note, verb and sign. */
    private static final String CALLED = NOTE + "(" + TITLE + "*)" + NOTE + "[】\\]）)]?\\s*(?:" + ADVERB + "(" + VERB + ")[了道到过]?)?\\s*([：:，,]?)\\s*";
    private static final String SOMEBODY = "(?:有的|也有|还有|有|多位|几位|部分|一些|许多|不少|与会|其他|另一位|一位)(?:人大|政协)?(?:代表|委员|同志)们?|大家|代表们|委员们";
    /** Verbs that belong to what was said unless a colon parts them from it. */
    private static final Set<String> KEPT = Set.of("建议", "提议", "希望", "呼吁", "反映", "要求", "质疑", "赞成", "同意");
    /** Words before a colon that begin as a surname does, and are none. */
    private static final Set<String> NO_NAMES = Set.of("任务", "方案", "方向", "方法", "程序", "金额", "高校", "段落", "顾问", "余额", "文件", "文化", "石油", "江河", "白天", "方面", "安全",
            "安排", "关于", "关键", "关键词", "向上", "万元", "严格", "施工", "于是", "何时", "文体", "金融", "高度", "高新区", "温馨提示", "石材", "单位", "陈述", "许可", "康复", "方式", "项目", "庄重", "顾虑");

    private final Pattern known;
    private final Pattern somebody = Pattern.compile("(" + SOMEBODY + ")" + ADVERB + "(" + VERB + ")[了道到过]?([：:，,]?)\\s*");
    /** A group, or the people of a place: nobody of the roster, but not the one who spoke before either. */
    private final Pattern group = Pattern.compile("([\\u4e00-\\u9fa5]{2,12}?(?:代表团|小组|(?:单位|企业|居民|群众|部门)代表))" + ADVERB + "(" + VERB + ")[了道到过]?([：:，,]?)\\s*");
    private final Pattern unknown = Pattern.compile("[【\\[（(]?(" + name() + "(?:[、和与及]" + name() + ")*)(?:等)?" + CALLED);
    private final Pattern surname = Pattern.compile("[【\\[（(]?([" + SURNAMES + "])(?=" + TITLE + ")" + CALLED);
    private final Pattern knownTail;
    private final Pattern unknownTail = Pattern.compile("(?:[（(]|——)(" + name() + "(?:[、和与及]" + name() + ")*)(" + TITLE + ")[）)]?[。.]?$");
    private final Pattern called;
    private final Pattern listed;

    /** @param names of those who may speak, as the roster has them */
    SpeakerMarks(Collection<String> names) {
        String all = names.stream().map(String::strip).filter(each -> each.length() > 1).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(SpeakerMarks::spaced).collect(Collectors.joining("|"));
        // A pattern that matches nothing, where nobody is known.
        String one = all.isEmpty() ? "(?!)" : "(?:" + all + ")";
        String several = one + "(?:[、和与及，,]" + one + ")*";
        String before = "(?:[\\u4e00-\\u9fa5]{0,12}?(?:代表团|小组|组|界|" + TITLE + "))?";
        known = Pattern.compile("[【\\[（(]?" + before + "(" + several + ")(?:等)?" + CALLED);
        knownTail = Pattern.compile("(?:[（(]|——)(" + several + ")(" + TITLE + "*)[）)]?[。.]?$");
        called = Pattern.compile("请[^，。！？]{0,12}?(" + one + "|" + name() + "(?=" + TITLE + "))(" + TITLE + "*)[^，。！？]{0,6}发言");
        listed = Pattern.compile("(?:" + one + "|" + name() + ")(?:" + TITLE + ")*(?:[、，,\\s]+(?:" + one + "|" + name() + ")(?:" + TITLE + ")*)*[。.]?");
    }

    private static String name() {
        return "(?:(?:欧阳|上官|司马|诸葛|司徒|令狐|皇甫|慕容|夏侯|尉迟)[\\u4e00-\\u9fa5]{1,2}?|[" + SURNAMES + "]\\s{0,4}[\\u4e00-\\u9fa5]{1,2}?)(?=\\s*(?:"
                + TITLE + "|等?" + VERB + "|[：:（(】\\]）)、和与及，,\\s。]|$))";
    }

    /** Names of two characters are set with a blank between them, to be as wide as others. */
    private static String spaced(String name) {
        return Arrays.stream(name.split("")).map(Pattern::quote).collect(Collectors.joining("[\\s\\u3000]{0,4}"));
    }

    /**
     * @param text a line
     * @param from where a sentence begins in it
     * @param inline whether something was said before on the same line, so that a name alone is no mark
     * @return the mark that stands there; null for none
     */
    Mark at(String text, int from, boolean inline) {
        Matcher matcher = known.matcher(text).region(from, text.length());
        if (matcher.lookingAt() && !matcher.group(1).isBlank() && speaks(matcher, text, inline, true)) {
            return mark(matcher);
        }
        for (Pattern each : inline ? List.of(somebody) : List.of(somebody, group)) {
            matcher = each.matcher(text).region(from, text.length());
            if (!matcher.lookingAt()) {
                continue;
            }
            return new Mark(List.of(), matcher.group(1), matcher.group(2), words(matcher, 2, 3));
        }
        matcher = surname.matcher(text).region(from, text.length());
        if (matcher.lookingAt() && speaks(matcher, text, inline, false)) {
            return mark(matcher);
        }
        matcher = unknown.matcher(text).region(from, text.length());
        if (matcher.lookingAt() && !NO_NAMES.contains(matcher.group(1)) && speaks(matcher, text, inline, false)) {
            return mark(matcher);
        }
        return null;
    }

    private static boolean speaks(Matcher matcher, String text, boolean inline, boolean known) {
        boolean title = !matcher.group(2).isEmpty();
        boolean verb = matcher.group(3) != null;
        String sign = matcher.group(4);
        boolean colon = sign.equals("：") || sign.equals(":");
        boolean bracketed = matcher.group().matches("[【\\[（(].*[】\\]）)][：:]?\\s*");
        boolean alone = matcher.end() == text.length();
        if (verb) {
            return title || known || colon && !inline;
        }
        return colon ? title || known || !inline : !inline && (known || title) && (alone && !sign.equals("，") || known && bracketed);
    }

    private static Mark mark(Matcher matcher) {
        String verb = matcher.group(3);
        return new Mark(names(matcher.group(1)), matcher.group(2), verb == null ? "" : verb, verb == null ? matcher.end() : words(matcher, 3, 4));
    }

    private static int words(Matcher matcher, int verb, int sign) {
        boolean parted = matcher.group(sign).equals("：") || matcher.group(sign).equals(":");
        return !parted && KEPT.contains(matcher.group(verb)) ? matcher.start(verb) : matcher.end();
    }

    private static List<String> names(String written) {
        List<String> names = new ArrayList<>();
        for (String each : written.split("[、和与及，,]")) {
            names.add(each.replaceAll("[\\s\\u3000]", ""));
        }
        return names;
    }

    /**
     * @param text a line
     * @return who is named at its end, as in …（张三代表）; {@code end} is where that begins; null for nobody
     */
    Mark tail(String text) {
        Matcher matcher = knownTail.matcher(text);
        if (matcher.find() && matcher.start() > 0) {
            return new Mark(names(matcher.group(1)), matcher.group(2), "", matcher.start());
        }
        matcher = unknownTail.matcher(text);
        return matcher.find() && matcher.start() > 0 ? new Mark(names(matcher.group(1)), matcher.group(2), "", matcher.start()) : null;
    }

    /**
     * @param words what the chair said
     * @return who is asked to speak next; null for nobody
     */
    Mark called(String words) {
        Matcher matcher = called.matcher(words);
        Mark last = null;
        while (matcher.find()) {
            last = new Mark(names(matcher.group(1)), matcher.group(2), "", matcher.end());
        }
        return last;
    }

    /** Whether a line is names alone. */
    boolean isList(String words) {
        return listed.matcher(words.strip()).matches();
    }
}
