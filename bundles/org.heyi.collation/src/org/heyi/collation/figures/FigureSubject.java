package org.heyi.collation.figures;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is about, as far as the words around it tell: the noun before it (财政资金4.5亿元), behind it (100项民心工程), or that of the
 * figure before it where it only goes on (同比增长210%).
 */
final class FigureSubject {

    private static final String ENDS_CLAUSE = "，。；：！？,;";
    private static final String AROUND = "—-－ \u3000、，的了“”‘’）（";
    /** What is measured, not counted: what it is of stands before it rather than behind. */
    private static final Set<String> MEASURED = Set.of("%", "‰", "个百分点", "元", "美元", "倍", "吨", "公里", "米", "亩", "公顷", "平方米", "平方公里", "立方米", "千瓦时",
            "年", "月", "日", "工作日",
            "小时", "分钟", "微克/立方米", "位", "岁", "斤", "公斤", "千瓦", "万千瓦", "标准箱", "人次", "人", "分");
    private static final String LINKS = "达到|达|为|至|到|突破|超过|超|逾|近|(?<![签节合])约|大约|均|共|共计|总计|合计|总共|累计|已|仅|只有|各|增长|增加|提高|提升|上升|下降|降低|降|减少|压减|压缩|缩短|控制在|控制"
            + "|保持在|保持|稳定在|稳定|维持在|完成|实现"
            + "|分别|由|从|了|的|再|年均|同比|环比|预计|将|力争|不低于|不少于|不超过|不高于|不足|至少|最多|升至|升|上涨|涨|回落|收窄|扩大|翻|是|有|占|在|连续|其中|其余|以上|以下|以内|左右|又|并|且|达成|净增|位居|位列|居|排名|名列|排"
            + "|最高|最低|可|就|高出|高|低|多|少|计|新增|增|首次|稳步|连跨|跨上|给予|整合|跨越|迈上|时期|期间|每人每年|每人每月|每人|每户|每年|每月|每天";
    private static final Pattern TRAIL = Pattern.compile("(?:" + LINKS + "|[，、：（]|\\s)+$");
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|高于|低于|快于|为)(?:上年|去年|前年|上届|同期|全国|全省|全市|全区|[^，。；]{0,8}年|[^，。；]{0,8}时期|[^，。；]{0,6}平均"
            + "|[^，。；]{0,6}水平)[^，。；率度量数额]{0,6}$");
    private static final Pattern RANKED = Pattern.compile("(?:位列|位居|位于|跃居|居|排名|排在|名列|列|跃升至|升至|排)[^，。；：]{0,14}$");
    /** 从全国第13位升至第5位. */
    private static final Pattern RANKED_BEFORE = Pattern.compile("、?[由从][^，。；]{0,8}第[\\d一二三四五六七八九十]+(?:位|名)?$");
    private static final String VERBS = "推动|供应|保障(?!房|性|救)|预计|完成|实现|累计|引进|解决|办复|办理|办结|支出|投入|总投资|组织|实施|销售|帮助|帮扶|服务|发放|安排|筹措|争取|落实|建成|建设|新建|改建|扩建|改扩建"
            + "|新改扩建|新改建|打造|培育|认定|举办|开展|节约|节省|减免|惠及|带动|盘活|接待|受理|查处|整治"
            + "|治理|清理|拆除|铺设|安装|配备|开工|启动|推进|推出|制定|出台|签约|落地|获得|获评|荣获|拥有|设立|成立|招聘|提供|吸纳|吸引|转移|开发(?!区)|化解|处置|收回|偿还|修复|栽植|种植|消除|关闭|淘汰|调解|培训|救助|资助|支持|输送|审核"
            + "|压减|压缩|制造|收到|收集|共(?![享同建])|已|仅"
            + "|筹建|改造|提升|升级|更新|治愈|减少|增加|降低|提高|确保|力争|努力|全力|全面|全程|全年|全部|今年|去年|当年|本年|年内|年底前?|现有|现已|目前|截至|同时|其中|以及|将|在(?![校建册岗库])|使|让|把|用于|涉及|覆盖|超额|提前|率先"
            + "|先后|陆续|成功|顺利|高标准(?!农田)|高质量|和(?=[改扩续]建)|大力|有效|统筹|主动|积极"
            + "|一体|深入|扎实|切实|持续|稳步|加快|我区|我市|我县|我省|全区|全市|全县|全省|区级|各类|各级|一批|共有|常态化|动员|选派|建立|增设|增发|拨付|回收|兑现|兑付|办成|做好|减轻|撬动|拉动|归集|核查|排查|整改|检查|走访|慰问|免除|减征"
            + "|退还|规划|储备|布局|谋划|集聚|入驻|入库|孵化|转化|授权|评选|表彰";
    private static final Pattern LEAD = Pattern.compile("^(?:(?:" + VERBS + ")(?![率度量额值业发])了?|(?:比|较)?(?:上年|去年|\\d{4}年|[^，]{1,3}年来|(?:近|这|过去|今后"
            + "|最近)[\\d一二两三四五六七八九十]+年)|[，、：\\s]|[一二三四五六七八九十]+是)+");
    private static final Pattern FOR = Pattern.compile("^为[^，。]{1,8}?(?=节约|节省|提供|解决|减免|减轻|办理)");
    /** Where a verb stands within, what it does something to is behind it. */
    private static final Pattern INSIDE = Pattern.compile("^.*(?:建成|完成|实现|引进|解决|发放|惠及|带动|拉动|盘活|培育|认定|组织|实施|办复|受理|投放)(?=[^率度量数额值]{2,})");
    private static final Pattern NEW_INSIDE = Pattern.compile("^.+(?=新增[^率度量数额值]{2,})");
    private static final Pattern AND_SO_ON = Pattern.compile("^.*等(?=.{2,})(?!级|待|次|效)(?:各类|各级|一批)?");
    private static final Pattern PARENTHESES = Pattern.compile("（[^（）]*）|\\([^()]*\\)");
    /** What says only in which way the subject before it is looked at. */
    private static final Pattern GENERAL = Pattern.compile("(?:总数|总量|总额|总规模|规模|占比|比重|比例|增速|增幅|余额|数量|占[^，。；]{1,12}|总投资额?|改善率|满意率|总面积|面积)");
    private static final Pattern BEHIND = Pattern.compile("^(?:以上|以内|以下|左右)?的?((?:[\\p{IsHan}“”‘’A-Za-z0-9.\\-]|（[^）]*）)+)");
    private static final Pattern STOP = Pattern.compile("整合|加快|扎实|有序|稳步|运营|贯通|提供|办理|解决|以上|以内|以下|左右|位居|位列|居全|提高|提升|增长|增加|下降|减少|达到?|占|为|被|用于|全部|均|实现|完成"
            + "|进入|纳入|获|建成|投入|投用|开工|竣工|落地|通过|成功|得到|基本|顺利|正式|增至|降至|升至|压缩|缩短|上升|改善|列入|入选|开展|到|至|在|是|有|和(?=\\d)|由|从|与|扩大|排名|连续|如期|全面|相继|稳定|免费|享受|参加|签约"
            + "|服务|持续|累计|参与|惠及|之");
    /** How what stands behind the figure before ends. */
    private static final String GOES_ON = "^(?:以上|左右|以内|以下)?[、和及与]?";
    /** Not what is counted but how far it came. */
    private static final Pattern STEP = Pattern.compile("(?:台阶|关口|大关)$");
    private static final int LONGEST = 24;

    private FigureSubject() {
    }

    /**
     * @param figure whose subject is wanted
     * @param last the figure before it in the same sentence; null where there is none
     * @return what it is about; empty where the words do not tell
     */
    static String of(Figure figure, Figure last) {
        String text = figure.paragraph().getText();
        int from = from(text, figure, last);
        String words = PARENTHESES.matcher(text.substring(from, figure.start())).replaceAll("").replaceFirst(GOES_ON, "");
        String bare = trail(words, figure);
        String before = lead(bare);
        boolean isMeasured = MEASURED.contains(figure.unit());
        String behind = behind(text, figure);
        if (!isMeasured && !behind.isEmpty()) {
            return behind;
        }
        boolean goesOn = bare.isEmpty() && last != null;
        if (goesOn && (figure.measure() != Measure.TOTAL || behind.isEmpty())) {
            return last.subject();
        }
        if (last != null && GENERAL.matcher(before).matches() && !last.subject().endsWith(before)) {
            return shortened(last.subject().replaceFirst("^新增", "") + before);
        }
        return before.isEmpty() ? behind : before;
    }

    /** Where the clause of a figure begins: behind a mark, behind the figure before, or behind 、 where that closes something with a figure. */
    private static int from(String text, Figure figure, Figure last) {
        int from = figure.start();
        int least = Math.max(figure.sentenceStart(), last == null ? 0 : last.end());
        int depth = 0;
        while (from > least) {
            char each = text.charAt(from - 1);
            depth += each == '）' ? 1 : each == '（' ? -1 : 0;
            if (depth <= 0 && ENDS_CLAUSE.indexOf(each) >= 0) {
                break;
            }
            from--;
        }
        return from;
    }

    private static String trail(String words, Figure figure) {
        String bare = figure.measure() == Measure.RANK ? RANKED_BEFORE.matcher(RANKED.matcher(words).replaceFirst("")).replaceFirst("") : words;
        String before;
        do {
            before = bare;
            bare = COMPARED.matcher(TRAIL.matcher(bare).replaceFirst("")).replaceFirst("");
        } while (!before.equals(bare));
        return strip(bare);
    }

    private static String lead(String words) {
        String bare = words;
        String before;
        do {
            before = bare;
            bare = strip(LEAD.matcher(FOR.matcher(bare).replaceFirst("")).replaceFirst(""));
        } while (!before.equals(bare));
        bare = AND_SO_ON.matcher(bare).replaceFirst("");
        bare = INSIDE.matcher(bare).replaceFirst("");
        bare = NEW_INSIDE.matcher(bare).replaceFirst("");
        return shortened(strip(bare));
    }

    private static String behind(String text, Figure figure) {
        Matcher behind = BEHIND.matcher(text.substring(figure.end(), figure.sentenceEnd()));
        if (!behind.find()) {
            return "";
        }
        String words = behind.group(1);
        Matcher stop = STOP.matcher(words);
        String noun = stop.find() ? words.substring(0, stop.start()) : words;
        Matcher number = Pattern.compile("\\d").matcher(noun);
        noun = strip(number.find() ? noun.substring(0, number.start()) : noun);
        return noun.length() < 2 || STEP.matcher(noun).find() ? "" : shortened(noun);
    }

    private static String strip(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && AROUND.indexOf(words.charAt(start)) >= 0 && words.charAt(start) != '“') {
            start++;
        }
        while (end > start && AROUND.indexOf(words.charAt(end - 1)) >= 0 && words.charAt(end - 1) != '”') {
            end--;
        }
        return words.substring(start, end);
    }

    private static String shortened(String subject) {
        int at = subject.lastIndexOf('、');
        if (subject.length() <= LONGEST) {
            return subject;
        }
        return at > 0 && subject.length() - at > 2 ? shortened(subject.substring(at + 1)) : subject.substring(subject.length() - LONGEST);
    }
}
