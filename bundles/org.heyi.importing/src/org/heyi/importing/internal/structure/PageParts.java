package org.heyi.importing.internal.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.heyi.importing.ParsedHeadingStyle;
import org.heyi.importing.ParsedSetAside;
import org.heyi.importing.internal.clean.Chars;

/**
 * Finds what a web page or a document library left around a report that was copied from it. A line goes by what it says
 * of itself: a page's control, a label with its value, a path, a caption, a page number. Only above the salutation and
 * below the end may a line go by its neighbours, because there the page is the rule and the report the exception.
 */
public final class PageParts {

    /** The head of a page is no longer than so many blocks where no salutation ends it. */
    public static final int HEAD_BLOCKS = 12;
    /** A salutation is looked for within so many blocks. */
    private static final int SALUTATION_WITHIN = 80;
    private static final int SHORT = 60;
    /** An entry of a page's menu is at most so long. */
    private static final int MENU_ENTRY = 8;
    private static final int SHORTEST_MENU = 3;
    /** Between lines of a page stand at most so many that do not say what they are, each at most so long. */
    private static final int MOST_ENCLOSED = 3;
    private static final int ENCLOSED = 20;
    /** Lines without a keyword that may stand between two with one. */
    private static final int BETWEEN = 4;
    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_VALUE = 40;

    /** Words of a page's buttons and menus. Alone on a line, or with others of their kind, they are no text. */
    private static final Set<String> CONTROLS = Set.of("下载", "打印", "全屏", "收藏", "分享", "分享到", "转发", "评论", "点赞", "关注",
            "举报", "纠错", "我要纠错", "朗读", "播报", "语音播报", "语音阅读", "听全文", "字号", "字体", "字体大小", "放大", "缩小", "加大", "还原", "减小",
            "增大", "默认", "正常", "标准", "大", "中", "小", "大号", "中号", "小号", "特大", "超大", "较大", "A", "A+", "A-", "T", "T+", "T-",
            "关闭", "关闭窗口", "关闭本页", "返回", "返回顶部", "返回首页", "返回列表", "首页", "网站首页", "主页", "上一页", "下一页", "上一篇", "下一篇", "上一条",
            "下一条", "登录", "注册", "搜索", "检索", "搜本站", "站内搜索", "高级搜索", "导航", "网站导航", "菜单", "无障碍", "无障碍阅读", "无障碍浏览", "适老版",
            "适老化", "长者模式", "长者版", "关怀版", "老年版", "大字版", "简体", "繁体", "繁體", "简体版", "繁体版", "English", "手机版", "客户端", "移动版",
            "电脑版", "微信", "微博", "新浪微博", "腾讯微博", "QQ", "QQ空间", "QQ好友", "朋友圈", "微信好友", "微信朋友圈", "更多", "展开", "收起", "展开全文",
            "阅读全文", "查看全文", "复制链接", "生成海报", "扫一扫", "二维码", "手机扫码", "打印本页", "打印本文", "打印此页", "我要打印", "保存", "保存本页", "另存为",
            "导出", "预览", "在线预览", "在线阅读", "全文阅读", "刷新", "顶部", "置顶", "设为首页", "加入收藏", "收藏本页", "收藏本站", "帮助", "联系我们", "关于我们",
            "网站地图", "邮箱", "RSS", "订阅", "智能问答", "智能客服", "政务公开", "信息公开", "政府信息公开", "政务服务", "办事服务", "互动交流", "政民互动", "新闻中心",
            "新闻动态", "政务动态", "领导之窗", "机构设置", "政策文件", "数据开放", "专题专栏", "下载文档", "下载此文档", "立即下载", "免费下载", "下载Word文档",
            "文档下载", "收藏此文档", "VIP", "VIP免费", "会员", "充值", "上传", "上传文档", "文档", "举报文档", "版权申诉", "开通会员", "文库", "文库首页");
    /** Of what a page tells something; blanks in them do not count: 索 引 号. */
    private static final Pattern LABEL = Pattern.compile("(?:文章|信息|新闻|稿件|内容)?(?:来源|出处|稿源|作者|编辑)|信息来源|责任编辑|责编|校对|审核|审稿|监制"
            + "|撰稿|供稿|供图|摄影|(?:发布|发文|成文|生成|公开|更新|印发|制发|上传|添加|录入|公布|创建|修改|发表|写作|撰写|提交)?(?:时间|日期)"
            + "|(?:发布|发文|公开|制发|责任|提供|主办|承办|信息提供|内容提供)(?:机构|机关|单位|部门|者|人|方)|(?:浏览|点击|阅读|访问|查看|下载|收藏|评论|分享|转发)(?:次数|量|数|率|人气)?"
            + "|人气|热度|字号|字体|字体大小|打印|(?:信息)?索引号|文号|发文字号|文件编号|编号|(?:主题|体裁|组配|所属)?分类|主题词|服务对象|有效性|效力状态"
            + "|公开(?:形式|方式|时限|范围|属性|程序|类别)|(?:信息|文件|文档|资料|文章|公文)?名称?|标题|关键[词字]|标签|(?:所属|当前)?栏目|类别|(?:文件|文档)?(?:大小|格式|页数|字数|类型)"
            + "|上传(?:者|人|用户)|评分|星级|价格|(?:需要|所需)?(?:金币|积分|下载券)|语言|(?:快捷|热门|热点)搜索|搜索|(?:您?(?:现在)?的?|当前|所在|你的)(?:所在)?(?:位置|页面)|位置|(?:资源|文档|文件|内容)(?:描述|简介|介绍)"
            + "|(?:文档|资料|资源)?(?:编号|ID)|导语|导读|核心提示|主题发起人|开始时间|撰文|出版|责任部门|公开责任部门|公开目录|时效性|(?:施行|生效|公布)日期|效力级别");
    /** Labels of a register that are printed without a colon. */
    private static final Pattern REGISTER = Pattern.compile("^(?:发文机关|发文机构|发布机关|发文日期|发布日期|成文日期|施行日期|生效日期|公布日期|时效性|效力级别"
            + "|发文字号|索引号|法规类别|主题分类)(?!的).{2,40}$");
    private static final Pattern LABELLED = Pattern.compile("^[-•·*【\\[（(\\s]*((?:\\p{IsHan}|ID)[\\p{IsHan}\\sID]{0,14}?)\\s*[】\\]]?\\s*(?:[:：|｜]|】)\\s*(.*)$",
            Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("^(?:您?(?:现在)?的?(?:所在)?位置|当前位置|首页\\s*[>»》])"
            + "|(?:浏览|点击|阅读|访问)(?:次数|量|数)?\\s*[:：]|字[体号]\\s*[:：]|打印本页|分享到|【\\s*字体|^【\\s*$|^[】\\[\\]|｜/]+$");
    private static final String PATH_SIGN = "[>＞»›→]";
    private static final Pattern PATH_MARK = Pattern.compile("^(?:" + PATH_SIGN + "|&gt;|>>|/|\\\\)+$");
    private static final String STEP = "[^，。；！？&>＞»›→]";
    private static final Pattern PATH = Pattern.compile("^" + PATH_SIGN + "?" + STEP + "{1,20}(?:(?:" + PATH_SIGN + "|&gt;)++" + STEP + "{1,40})+$");
    /** When a page was put up, to the minute or in a machine's way of writing. */
    private static final Pattern CLOCK = Pattern.compile(
            "^\\d{4}(?:-|/|\\.|年)\\d{1,2}(?:-|/|\\.|月)\\d{1,2}日?(?:[\\sT]*\\d{1,2}:\\d{2}(?::\\d{2})?.{0,60})$"
                    + "|^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}$|^\\d{1,2}:\\d{2}(?::\\d{2})?$");
    private static final Pattern DATE_VALUE = Pattern.compile("^[（(]?\\d{2,4}\\s?[-/.年].{2,30}$|^\\d{1,2}[-/月].{1,20}$");
    private static final Pattern CAPTION = Pattern.compile(
            "(?:记者|記者|通讯员|通訊員|新华社|新華社|本报|本報).{0,24}(?:摄|攝|摄影|攝影|供图|供圖)[）)]?$|[。\\s][\\p{IsHan} ]{2,12}\\s(?:摄|攝)$"
                    + "|[。！][^。]{0,20}(?:记者|記者|通讯员|通訊員)\\s*[\\p{IsHan}\\s]{2,16}$");
    private static final Pattern AGENCY = Pattern.compile(
            "^[（(]?(?:新华社|新華社|中新社|中新网|新华网|人民网|本报|本網|本网)[\\p{IsHan}]{0,10}\\d{1,2}月\\d{1,2}日(?:电|電|讯|訊)?[）)]?$");
    private static final Pattern TAIL = Pattern.compile("仅代表(?:作者|本人|个人)|本文(?:地址|链接|网址|标题)|原文(?:地址|链接)"
            + "|留言与评论|发表评论|网友评论|我要评论|验证码|网站地图|^上一(?:篇|条)|^下一(?:篇|条)|版权(?:所有|声明|申诉)"
            + "|责任编辑|责编\\s*[:：]|^[（(【\\[]?编辑\\s*[:：]|打印(?:本页|此页|本文)|关闭(?:窗口|本页)|扫一扫|扫码|二维码|推荐阅读|猜你喜欢|ICP备|ICP证|网安备"
            + "|分享到|返回(?:顶部|首页|列表)|^(?:信息)?来源\\s*[:：]|网站标识码|(?i:copyright|all rights reserved)|联系我们|免责声明"
            + "|(?:浏览|点击)次数|您?需要(?:先)?登录|登录后|请先登录|[（(]剩余\\s*\\d+|试读(?:结束|已)|阅读已结束"
            + "|会员(?:分享|上传)|(?:下载|收藏)(?:此|本|该)?文档|^(?:附件)?下载\\s*[:：]|主办单位\\s*[:：]|承办单位\\s*[:：]|技术支持\\s*[:：]");
    /** A line under which a page names or prints other articles. */
    private static final Pattern OTHERS = Pattern.compile("^[【\\[>»·\\s]*(?:(?:相关|其他|其它)(?:的)?(?:报道|報道|文档|文章|阅读|閱讀|链接|新闻|推荐|附件|资讯|内容|信息|稿件|资料|文件|政策|解读|图解|话题"
            + "|范文|热词|搜索|主题)|(?:延伸|推荐|扩展|拓展)阅读|猜你(?:喜欢|感兴趣)|热门(?:文章|文档|推荐|新闻|排行|范文)|最新(?:文章|文档|新闻|资讯|更新)|精彩推荐|(?:为您|精品|同类|本类)?推荐"
            + "|点击排行|阅读排行|大家都在看|上一篇|下一篇|上一条|下一条)(?:[】\\]】:：>»\\s].*)?$");
    /** What a long paragraph must contain to be no part of the report. */
    private static final Pattern DISCLAIMER = Pattern.compile("仅代表(?:作者|本人|个人)|版权(?:所有|声明)|免责声明|不得转载|本站立场|(?i:all rights reserved)"
            + "|ICP备|由(?:会员|用户).{0,20}(?:分享|上传)|(?:来源|来)于?网友上传|不代表本站|(?:可在线|免费)阅读.{0,40}(?:搜索|下载)|请(?:勿|不要)(?:用于商业|转载)");
    /** What a library prints between the pages of a document. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("^第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?$"
            + "|^[-—－–]+\\s*\\d{1,4}\\s*[-—－–]+$|^\\d{1,4}\\s*/\\s*\\d{1,4}$|^(?:https?://|www\\.)\\S{4,120}$"
            + "|^(?:点击)?(?:展开|阅读|查看)(?:全文|更多)(?:内容)?[>》»]*$");
    /** Names of files and pictures, rules of tables. */
    private static final Pattern FILE = Pattern.compile("^\\S.{0,60}\\.(?i:jpe?g|png|gif|bmp|docx?|pdf|wps|txt|pptx?)$|^!\\[.*\\]\\(.*\\)[\\s|]*$"
            + "|^[|\\s:-]*\\|[|\\s:-]*$|_第\\s*\\d+\\s*页$|^https?://\\S+.{0,60}$");
    /** Characters of a page's words in their traditional form, each before its simplified one. */
    private static final String TRADITIONAL = "時时間间來来發发導导語语機机構构關关閱阅讀读瀏浏覽览點点擊击訪访問问編编輯辑責责審审號号體体標标題题欄栏類类別别鏈链報报網网頁页錄录載载"
            + "評评論论傳传聲声權权僅仅參参連连結结稱称應应開开啟启複复製制設设為为現现內内轉转佈布";
    private static final Map<Character, Character> SIMPLIFIED = IntStream.range(0, TRADITIONAL.length() / 2).boxed()
            .collect(Collectors.toMap(i -> TRADITIONAL.charAt(2 * i), i -> TRADITIONAL.charAt(2 * i + 1)));
    /** What belongs to a meeting or an office is no entry of a menu. */
    private static final Pattern ORGAN = Pattern.compile("人民|代表|委员|會|会议|大会|法院|检察|文件|报告|報告|政协|人大|年|[第（(]");

    private final List<String> lines;
    private final String[] reasons;

    private PageParts(List<String> lines) {
        this.lines = lines.stream().map(PageParts::simplified).toList();
        this.reasons = new String[lines.size()];
    }

    /**
     * Tells the parts of a page from those of a report.
     *
     * @param lines the blocks of a file, without the blanks around them; empty where it is known already
     * @return for each a reason of {@link ParsedSetAside}, null for a part of the report
     */
    public static String[] reasons(List<String> lines) {
        PageParts parts = new PageParts(lines);
        parts.head();
        parts.tail();
        parts.between();
        return parts.reasons;
    }

    /** A page's words are few, and known in their simplified form; a long text is not looked at for them. */
    private static String simplified(String line) {
        StringBuilder out = null;
        for (int i = 0; i < line.length() && line.length() <= 2 * SHORT; i++) {
            Character simple = SIMPLIFIED.get(line.charAt(i));
            if (simple != null) {
                out = out == null ? new StringBuilder(line) : out;
                out.setCharAt(i, simple);
            }
        }
        return out == null ? line : out.toString();
    }

    /**
     * The title that a page gives under a label of its own, as 文件名称 | 云溪区2025年政府工作报告.
     *
     * @param lines the blocks of a file, without the blanks around them
     * @return empty without one
     */
    public static String title(List<String> lines) {
        for (String line : lines) {
            String label = label(simplified(line));
            String value = label != null && label.matches(".*(?:名称?|标题)") ? value(line).replaceAll("[|｜\\s]+$", "") : "";
            if (!value.isEmpty() && Phrases.titleEnd(value)) {
                return value;
            }
        }
        return "";
    }

    private void head() {
        int end = Math.min(headEnd(), lines.size() - 1);
        for (int i = 0; i < end; i++) {
            String line = lines.get(i);
            if (reasons[i] != null || line.isEmpty() || line.length() > 2 * SHORT || Phrases.salutation(line)) {
                continue;
            }
            String label = label(line);
            if (label != null) {
                reasons[i] = ParsedSetAside.WEB_HEAD;
                if (value(line).isEmpty() && i + 1 < end && value(label, lines.get(i + 1))) {
                    reasons[i + 1] = ParsedSetAside.WEB_HEAD;
                }
            } else if (controls(line) || HEAD.matcher(line).find() || CLOCK.matcher(line).find() || path(i, end)
                    || caption(line) || AGENCY.matcher(line).find() || REGISTER.matcher(line).find() || row(line)
                    || FILE.matcher(line).find() || DISCLAIMER.matcher(line).find() && !Phrases.titleEnd(line)) {
                reasons[i] = ParsedSetAside.WEB_HEAD;
            }
        }
        sizes(end);
        menus(end);
        enclosed(end);
    }

    /** Where the page's head ends: at the salutation or at the first text. */
    private int headEnd() {
        int within = Math.min(SALUTATION_WITHIN, lines.size());
        for (int i = 0; i < within; i++) {
            String line = lines.get(i);
            if (Phrases.salutation(line) || Phrases.opening(line)) {
                return i;
            }
            if (line.length() > 2 * SHORT || i >= HEAD_BLOCKS && Marker.of(line) != null && !controls(line)) {
                return Math.min(i, within);
            }
        }
        return Math.min(HEAD_BLOCKS, lines.size());
    }

    /** The label that a line begins with, without blanks; null without one. */
    private static String label(String line) {
        // A label stands at the beginning; a line may be as long as somebody likes.
        String begin = line.strip();
        Matcher matcher = LABELLED.matcher(begin.substring(0, Math.min(begin.length(), 4 * SHORT)));
        if (!matcher.find()) {
            return null;
        }
        String label = matcher.group(1).replaceAll("\\s", "");
        boolean known = label.length() <= LONGEST_LABEL && (LABEL.matcher(label).matches() || CONTROLS.contains(label));
        return known ? label : null;
    }

    /** Whether a line is a row of a page's table in which some cell is a label. */
    private static boolean row(String line) {
        String[] cells = line.split("[|｜]", -1);
        boolean labelled = false;
        for (String cell : cells) {
            labelled |= LABEL.matcher(cell.replaceAll("[\\s:：]", "")).matches();
        }
        return cells.length > 2 && labelled;
    }

    private static String value(String line) {
        Matcher matcher = LABELLED.matcher(line);
        return matcher.find() ? matcher.group(2).strip() : "";
    }

    /** Whether a line can be what a label on a line of its own says. */
    private static boolean value(String label, String line) {
        if (line.length() > LONGEST_VALUE || label(line) != null || CONTROLS.contains(label) || Phrases.salutation(line)
                || Phrases.titleEnd(line) || Marker.of(line) != null || Speaker.of(line) != null || Chars.endsSentence(line)) {
            return false;
        }
        boolean time = label.endsWith("时间") || label.endsWith("日期");
        return time ? DATE_VALUE.matcher(line).find() : DateLine.of(line) == null;
    }

    /** Whether a line is made of nothing but a page's controls, one of them longer than the letters of a font size. */
    private static boolean controls(String line) {
        boolean word = false;
        for (String each : words(line)) {
            if (!CONTROLS.contains(each)) {
                return false;
            }
            word |= each.length() > 1;
        }
        return word;
    }

    private static List<String> words(String line) {
        String close = line.replaceAll("\\s", "");
        return line.length() > SHORT ? List.of() : CONTROLS.contains(close) ? List.of(close) : Arrays.stream(line.split("[\\s【】\\[\\]（()）:：|｜/·>＞»]+"))
                .filter(word -> !word.isEmpty()).map(word -> word.replace('＋', '+').replace('－', '-')).toList();
    }

    /** The letters and sizes of a font beside other lines of the page: 大, 中, 小, A. */
    private void sizes(int end) {
        for (int i = 0; i < end; i++) {
            List<String> words = words(lines.get(i));
            boolean beside = i > 0 && reasons[i - 1] != null || i + 1 < end && reasons[i + 1] != null;
            if (reasons[i] == null && beside && !words.isEmpty() && CONTROLS.containsAll(words)) {
                reasons[i] = ParsedSetAside.WEB_HEAD;
            }
        }
    }

    /** Whether a line is part of the path to the page: whole, or a step between signs on lines of their own. */
    private boolean path(int i, int end) {
        String line = lines.get(i);
        return PATH_MARK.matcher(line).find() || PATH.matcher(line).find()
                || line.length() <= LONGEST_VALUE && DateLine.of(line) == null
                        && (i > 0 && PATH_MARK.matcher(lines.get(i - 1)).find()
                                || i + 1 < end && PATH_MARK.matcher(lines.get(i + 1)).find());
    }

    /** Whether a line says what a photograph shows: a whole sentence that the report is being given, or who took it. */
    private static boolean caption(String line) {
        return CAPTION.matcher(line).find() || Phrases.told(line) && line.endsWith("。") && line.indexOf('我') < 0;
    }

    /** Short lines one after another of which half are known controls are the page's menu, the others with them. */
    private void menus(int end) {
        int i = 0;
        while (i < end) {
            int last = i;
            int known = 0;
            while (last < end && menuEntry(last)) {
                known += reasons[last] != null ? 1 : 0;
                last++;
            }
            if (last - i >= SHORTEST_MENU && 2 * known >= last - i) {
                for (int k = i; k < last; k++) {
                    reasons[k] = ParsedSetAside.WEB_HEAD;
                }
            }
            i = Math.max(last, i + 1);
        }
    }

    /** Above the first line that calls itself a report, short lines between lines of the page belong to it: its name, its parts. */
    private void enclosed(int end) {
        int before = -1;
        for (int i = 0; i < end && !(reasons[i] == null && Phrases.titleEnd(lines.get(i))); i++) {
            if (reasons[i] != null) {
                for (int k = before + 1; before >= 0 && i - before <= MOST_ENCLOSED + 1 && k < i; k++) {
                    reasons[k] = lines.get(k).isEmpty() ? null : ParsedSetAside.WEB_HEAD;
                }
                before = i;
            } else if (!lines.get(i).isEmpty() && (lines.get(i).length() > ENCLOSED || DateLine.of(lines.get(i)) != null
                    || Speaker.of(lines.get(i)) != null || Speaker.familyName(lines.get(i)))) {
                before = -1;
            }
        }
    }

    private boolean menuEntry(int i) {
        String line = lines.get(i);
        return reasons[i] != null && line.length() <= MENU_ENTRY || reasons[i] == null && line.length() <= MENU_ENTRY
                && !line.isEmpty() && Speaker.of(line) == null && !Speaker.familyName(line.replaceAll("\\s", ""))
                && !ORGAN.matcher(line).find() && Marker.of(line) == null && !Chars.endsSentence(line);
    }

    private void tail() {
        int start = Math.min(byKeyword(), othersFrom());
        for (int i = start; i < lines.size(); i++) {
            reasons[i] = ParsedSetAside.WEB_TAIL;
        }
    }

    /** Upwards from the end, as long as lines say that they belong to the page. */
    private int byKeyword() {
        int start = lines.size();
        int between = 0;
        for (int i = lines.size() - 1; i > 0; i--) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            boolean isShort = line.length() <= SHORT;
            if ((isShort ? TAIL : DISCLAIMER).matcher(line).find() || isShort && (controls(line) || others(i))) {
                start = i;
                between = 0;
            } else if (!isShort || ++between > BETWEEN || "。！？".indexOf(line.charAt(line.length() - 1)) >= 0) {
                break;
            }
        }
        return start;
    }

    /** Downwards from the line under which other articles are named, when the report is over there. */
    private int othersFrom() {
        boolean called = false;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() <= SHORT && others(i) && (called || linksFrom(i + 1))) {
                return i;
            }
            called = !line.isEmpty() && (Phrases.call(line) || called && line.length() <= SHORT && !Phrases.appendix(line));
        }
        return lines.size();
    }

    /** Whether a line announces other articles; below the word 附件 it may announce what is annexed. */
    private boolean others(int i) {
        return OTHERS.matcher(lines.get(i)).find() && !(i > 0 && Phrases.appendix(lines.get(i - 1)));
    }

    /** Whether all lines from here on only name things. */
    private boolean linksFrom(int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean ends = line.endsWith("。") || line.endsWith("！") && !Phrases.titleEnd(line) || line.endsWith("；");
            if (Phrases.salutation(line) || !DISCLAIMER.matcher(line).find() && (line.length() > 2 * SHORT || ends && !TAIL.matcher(line).find())
                    || Marker.of(line) != null && Marker.of(line).style() != ParsedHeadingStyle.ARABIC) {
                return false;
            }
        }
        return true;
    }

    /** What stands between paragraphs wherever a page was broken: numbers, addresses, captions. */
    private void between() {
        for (int i = 1; i < lines.size() - 1; i++) {
            String line = lines.get(i);
            if (reasons[i] == null && !line.isEmpty() && line.length() <= 2 * SHORT
                    && "。；：！？，".indexOf(line.charAt(line.length() - 1)) < 0) {
                reasons[i] = PAGE_NUMBER.matcher(line).find() ? ParsedSetAside.HEADER_FOOTER
                        : FILE.matcher(line).find() && Marker.of(line) == null || CAPTION.matcher(line).find() ? ParsedSetAside.WEB_PAGE : null;
            }
        }
    }
}
