package org.heyi.collation.promises;

import java.util.regex.Pattern;

/** The words by which reports say that something is to be done, is begun, or is finished. */
final class Doing {

    private static final Pattern STARTS = Pattern.compile("开工|启动|动工|开建");
    private static final Pattern ENDS = Pattern.compile("建成|完成|竣工|完工|投用|投入使用|通车|通水|通气|开街|投产|交付|落成|开园|开业|投入运营|建成运营|正式运营|挂牌|封顶|建好");
    private static final Pattern BUILDS = Pattern.compile(
            "新建|改建|扩建|续建|新改建|(?<!廉政|作风|队伍|能力|制度|体系|文化|文明|政府|法治|自身|市场|试点|环境|机制|组织|思想)建设|打造|修缮|创建|设立|组建|成立|(?<!人才)引进|搭建|修建|铺设|布设|新装|安装|改造|片区更新|城市更新|新开");
    private static final String EVERYWHERE = "全覆盖";
    private static final Pattern DENIES = Pattern.compile("未能|尚未|没有|未(?!来|成年|雨|病)|不快|不够|不足|滞后|难以|仍需|有待");
    private static final Pattern MEASURES = Pattern.compile("推进|实施|开展|完善|加强|深化|健全|推动|优化|强化|落实|支持|确保|力争|推广|推行|制定|出台|加快|提高|提升|扩大|培育|发展|做好|抓好|办好|办理"
            + "|加大|整治|治理|修订|编制|招聘|发放|组织|举办|实现|完成|新增|打击|严厉|保障|改善|帮办|促进|拓展|构建|建立|规范|严格|鼓励|引导|培养|巩固|探索|试点|防范|化解|争取|启用|招生|覆盖|延伸|压减|保护|创新|全部|免费|出清|清零|达标");
    /** What says nothing of what is promised. */
    private static final Pattern RHETORIC = Pattern.compile("^(?:我们)?(?:要|将)?(?:坚持|高举|牢记|不忘|团结|勇毅|携手|紧紧围绕|紧扣|始终)|为指导|精神|不动摇"
            + "|重要指示|决策部署|代表团结|奋斗|新篇章|蓝图|开局之年|开启之年"
            + "|关键之年|总基调|新发展理念|以人民为中心|总体要求|主要(?:预期)?目标|^为实现|重点(?:做好|抓好)|^各位代表|方面(?:的)?工作$|方面$|工作[:：]?$|为抓手|为主线|为统领|为引领");
    /** What promises begin with, whatever they are about. */
    private static final Pattern LEAD = Pattern.compile("^(?:[一二三四五六七八九十]+是|全年|常态化|如期|按期|全力|加速|狠抓|严格|鼓励|再|坚定有序|年内|年底前|今年|继续|加快|积极|大力|着力|深入|扎实"
            + "|全面|力争|确保|努力|进一步|有序|稳步"
            + "|统筹|持续|切实|严厉|高质量|高标准|实现|完成|新增|新建|新改建"
            + "|改扩建|新装|新开|建成|建设|推进|推动|启动|开展|实施|加强|强化|深化|优化|提升|提高|改造|培育|发展|组织|举办|制定|编制|修订|推行|推广|打造|搭建|引进|设立|创建|办好|做好|抓好|办理|治理|铺设|发放|招聘|落实|完善|健全"
            + "|支持|促进|压减|将|要|使)+");
    private static final Pattern TAIL = Pattern.compile("(?:开工建设|年内|投入使用|建成|开工|通车|通水|通气|开街|投产|竣工|完工|投用|建设|工程|工作|增长|提高|达到|控制在|稳定在|突破|压缩至|以上|以内|以下|左右|不低于|等)+$");

    private static final Pattern INSIDE = Pattern.compile("新增|新认定|新培育");

    private Doing() {
    }

    static boolean isProject(String clause) {
        return BUILDS.matcher(clause).find() || STARTS.matcher(clause).find() || ENDS.matcher(clause).find() && !clause.contains("完成");
    }

    static boolean isMeasure(String clause) {
        return MEASURES.matcher(clause).find();
    }

    static boolean isRhetoric(String clause) {
        return RHETORIC.matcher(clause).find();
    }

    /** Whether a promise of a beginning or an end is what a passage says came true, in so many words. */
    static boolean isDone(String promised, String said) {
        if (DENIES.matcher(said).find() || promised.contains(EVERYWHERE) && !said.contains(EVERYWHERE)) {
            return false;
        }
        boolean ends = ENDS.matcher(said).find();
        boolean starts = ends || STARTS.matcher(said).find();
        return promised.contains(EVERYWHERE) || ENDS.matcher(promised).find() && ends || STARTS.matcher(promised).find() && starts;
    }

    /** The word by which a passage says so. */
    static String doneBy(String said) {
        var ends = ENDS.matcher(said);
        var starts = STARTS.matcher(said);
        return said.contains(EVERYWHERE) ? EVERYWHERE : ends.find() ? ends.group() : starts.find() ? starts.group() : "";
    }

    static boolean isDenied(String said) {
        return DENIES.matcher(said).find();
    }

    /** What a clause is about: without its figures and the words of doing around it. */
    static String subject(String clause) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (StatedAmount each : StatedAmount.in(clause)) {
            rest.append(clause, from, each.start()).append(' ');
            from = each.end();
        }
        String words = rest.append(clause.substring(from)).toString().strip();
        String bare = TAIL.matcher(LEAD.matcher(words).replaceFirst("").replaceAll("\\s+", " ").strip()).replaceFirst("").strip();
        return written(bare.length() < 2 ? words : bare);
    }

    /** Without words of doing inside, and with what is shortened in one report and not in the other written out. */
    private static String written(String subject) {
        return INSIDE.matcher(subject).replaceAll(" ").replace("规上", "规模以上").replace("限上", "限额以上");
    }
}
