package org.heyi.extras.proofread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.check.CheckContext;
import org.heyi.check.Checks;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.extras.proofread.internal.NameCheck;
import org.heyi.extras.proofread.internal.PercentCheck;
import org.heyi.extras.proofread.internal.PunctuationCheck;
import org.heyi.extras.proofread.internal.SourcePunctuationCheck;
import org.heyi.extras.proofread.internal.TermCheck;
import org.heyi.extras.proofread.internal.TotalsCheck;
import org.heyi.extras.proofread.internal.UnitCheck;
import org.heyi.importing.ParsedParagraph;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a package of its own: the bundle's jar is signed, and Java keeps others out of its packages. */
class ProofreadTest {

    private static CheckContext report(String... paragraphs) {
        Version version = ReportFactory.eINSTANCE.createVersion();
        for (String text : paragraphs) {
            Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
            paragraph.setId("p" + version.getParagraphs().size());
            paragraph.setText(text);
            version.getParagraphs().add(paragraph);
        }
        return CheckContext.of(version, LocalDate.of(2021, 12, 12));
    }

    private static List<Finding> find(ReviewCheck check, String text) {
        return check.check(report(text));
    }

    private static String corrected(ReviewCheck check, String text) {
        StringBuilder result = new StringBuilder(text);
        for (Finding finding : find(check, text).reversed()) {
            assertEquals(finding.quote(), result.substring(finding.start(), finding.end()));
            result.replace(finding.start(), finding.end(), finding.replacements().getFirst());
        }
        return result.toString();
    }

    // Published figures that add up (councils, congresses and conferences of several places and years).
    @ParameterizedTest
    @ValueSource(strings = {
        "共收到提案2276件，其中立案1882件、并案369件、转为意见25件。",
        "共办理1450件，其中A类1332件（占91.9%）、B类108件（占7.4%）、C类10件（占0.7%）。",
        "立案987件，其中委员提案943件，集体提案38件，界别提案6件。",
        "已答复820件，其中解决采纳652件、正在解决22件、计划解决31件、留作参考115件。",
        "128件建议中，其中A类64件、B类38件、C类21件、D类5件。",
        "收到92件，其中A22件、B68件、C2件。",
        "答复93件，其中A类54、B类33、C类2、D类4。",
        "67件建议分别为满意62件、基本满意1件、不满意4件，其中联名3件。",
        "收到建议768件，其中经济293件、政治41件、文化29件、社会335件、生态70件。",
        "收到5,002件，其中经济建设2,133件，政治建设419件，文化建设459件，社会建设1,387件，生态建设604件。",
        "建议168件，其中48件、29件、21件、38件、15件、12件、5件。",
        "立案252件，包括25件、13件、20件、97件、54件、9件、22件和12件。",
        "全年办理建议43件、提案86件，共129件。",
        "投入1.5亿元，其中区级9000万元、市级6000万元。",
    })
    void sumsThatAddUpAreLeftAlone(String text) {
        assertEquals(List.of(), find(new TotalsCheck(), text));
    }

    // Published sentences in which what follows is no part of what stands before (reports of several provinces and cities).
    @ParameterizedTest
    @ValueSource(strings = {
        "新增铁路运营里程639公里、其中高铁370公里，新增高速公路2600公里、农村公路3000公里。",
        "完成新建、重组11家全国重点实验室，国家级、部级创新平台分别达到22家、182家。",
        "月最低标准提高到174元，城乡居民低保月均标准分别提高到798元和676元。",
        "“上海标准”、“上海品牌”分别新增12项和44项，累计分别达到64项和288项。",
        "企业新增1013家，概念验证中心、中试基地分别达到69家、107家。",
        "新增营造林148万亩、其中南北山绿化工程43万亩，修复治理退化草原517万亩，治理水土流失23万亩。",
    })
    void anotherFigureIsNoPartOfATotal(String text) {
        assertEquals(List.of(), find(new TotalsCheck(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "一般公共预算收入36.8亿元。再看一般公共预算收入36.8万元。 | 36.8万元 | 36.8亿元",
        "新建绿地3500平方米。改造绿地1200㎡。 | ㎡ | 平方米",
    })
    void unitsThatDoNotGoTogetherAreFound(String text, String wrong, String right) {
        List<Finding> found = find(new UnitCheck(), text);
        assertEquals(List.of(wrong), found.stream().map(Finding::quote).toList(), text);
        assertEquals(List.of(right), found.getFirst().replacements());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // Other figures of the same thing, round ones, and one way of writing throughout.
        "一般公共预算收入36.8亿元。去年一般公共预算收入33.1亿元。",
        "投入资金5亿元。投入资金5万元。",
        "改造绿地1200㎡。新建绿地3500㎡。",
        "M2同比增长8%，建设5G基站。",
    })
    void unitsThatMayStandAreLeftAlone(String text) {
        assertEquals(List.of(), find(new UnitCheck(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "昆明路改造完成。提升昆明路沿线。昆名路开街。 | 昆名路 | 昆明路",
        "王建国同志当选。王建国同志发言。王健国同志离任。 | 健国同志 | 建国同志",
        "新建5G基站100个，5G用户10万户，5g应用20个。 | 5g | 5G",
        "推广AI应用。AI企业增多。ai助手上线。 | ai | AI",
    })
    void namesInTwoWaysAreFound(String text, String wrong, String right) {
        List<Finding> found = find(new NameCheck(), text);
        assertEquals(List.of(wrong), found.stream().map(Finding::quote).toList(), text);
        assertEquals(List.of(right), found.getFirst().replacements());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // Other names, common words, and words that are as frequent as each other.
        "推进试验区建设。试验区提速。建设智能教育实验区。",
        "打造美丽城市。美丽城市。浙里城市。",
        "新型城镇化。新型城镇。融合发展兴城镇。",
        "昆明路改造。昆名路改造。",
        "XX市委员会。xx市。xx市。",
        "见http://www.abc.com和ABC公司、ABC集团。",
        "pm2.5浓度下降，PM2.5浓度下降，PM2.5达标。",
    })
    void namesThatMayStandAreLeftAlone(String text) {
        assertEquals(List.of(), find(new NameCheck(), text));
    }

    @Test
    void whatTheImportSetRightIsToldOnceForTheFile() {
        CheckContext report = report("办复率达100％，满意率99%。", "全区生产总值增长5.8%；就业稳定：好。", "第3段 没有");
        assertEquals(List.of(), new SourcePunctuationCheck().check(report), "without raw text nothing is known of the file");
        report.paragraphs().get(0).setRawText("办复率达100％，满意率99%。");
        report.paragraphs().get(1).setRawText("  全区生产总值 增长5.8%;就业稳定:好。 ");
        List<Finding> found = new SourcePunctuationCheck().check(report);
        assertEquals(1, found.size());
        assertEquals("；", found.getFirst().quote());
        assertEquals("p1", found.getFirst().paragraph());
        assertTrue(found.getFirst().message().contains(" 2 "), found.getFirst().message());
    }

    /** The table in samples/README.md says the same. */
    @Test
    void everyMistakeOfTheSampleIsFoundAndNothingElse() {
        ParsedReport sample = new ReportReader().read(Path.of(System.getProperty("heyi.root"), "samples", "heping-2021-mistakes.txt"), Profile.CLEAN,
                Progress.NONE);
        CheckContext report = report(sample.paragraphs().stream().map(ParsedParagraph::text).toArray(String[]::new));
        for (int i = 0; i < report.paragraphs().size(); i++) {
            report.paragraphs().get(i).setRawText(sample.paragraphs().get(i).raw());
        }
        Checks checks = new Checks(List.of(new PunctuationCheck(), new SourcePunctuationCheck(), new TotalsCheck(), new PercentCheck(), new TermCheck(),
                new UnitCheck(), new NameCheck()));
        assertEquals(List.of("proofread.source-punctuation ：", "proofread.percent 1.6%", "proofread.name 5g", "proofread.name 昆名路", "proofread.unit ㎡",
                "proofread.term pm2.5", "proofread.totals 128件，其中A类64件、B类38件、C类31件", "proofread.punctuation (", "proofread.punctuation )",
                "proofread.unit 36.8万元"), checks.run(report).findings().stream().map(each -> each.check() + " " + each.quote()).toList());
    }

    @Test
    void theCityThatCountedMoreThanItReceivedIsFound() {
        String text = "全年收到书面意见838件，其中重大4件、一般778件、闭会21件、转办11件、其他46件。";
        Finding finding = find(new TotalsCheck(), text).get(0);
        assertEquals("838件，其中重大4件、一般778件、闭会21件、转办11件、其他46件", finding.quote());
        assertEquals(Severity.ERROR, finding.severity());
        assertTrue(finding.message().contains("4+778+21+11+46=860件"), finding.message());
        assertTrue(finding.message().contains("多出22件"), finding.message());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "全年办理建议43件、提案87件，共129件。 | ERROR",
        "收到92件，其中A 22件、B 67件、C 2件。 | WARNING",
        "分别办理建议100件，其中城建60件、其他30件。 | WARNING",
        "办理168件，其中工业100件、农业80件。 | WARNING",
        "收到1,448件,其中建议1,000件,提案449件。 | WARNING",
        "投入1.5亿元，其中区级9000万元、市级6000万元、社会资金1万元。 | ERROR",
    })
    void sumsThatDoNotAddUpAreFound(String text, Severity severity) {
        List<Finding> found = find(new TotalsCheck(), text);
        assertEquals(1, found.size(), text);
        assertEquals(severity, found.get(0).severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // Not all parts are named, or they are of another kind, or rounded.
        "引进项目800个，其中亿元以上项目50个。",
        "建成学校12所，其中小学5所、幼儿园3所。",
        "引进各类项目近800个，其中工业300个、农业300个、服务业300个。",
        "收到252件，其中建议168件、提案84件，其中重点提案10件、一般提案20件。",
        "新增学位5000个，共建成学校12所，合计投入3亿元。",
        "完成100个重点项目，其中历时3个月、5个月、8个月的各有不同。",
        "2023年收到30件，其中2021年12月3日以来12件。",
        "办复人大代表建议和政协提案1448件，办复率和满意率均达100%。",
    })
    void openListsAreLeftAlone(String text) {
        assertEquals(List.of(), find(new TotalsCheck(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "由5.8%提高到6.2%，提高0.4% | 由5.8%提高到6.2%，提高0.4个百分点",
        "城镇化率从60%上升至65.5%，上升了5.5%。 | 城镇化率从60%上升至65.5%，上升了5.5个百分点。",
        "失业率由3%下降到2.5%，下降0.6个百分点 | 失业率由3%下降到2.5%，下降0.5个百分点",
        "增长6.2%，高于全市平均水平0.4%。 | 增长6.2%，高于全市平均水平0.4个百分点。",
        "占比36.8%，比上年提高2.1%。 | 占比36.8%，比上年提高2.1个百分点。",
        "收入36.8亿元，同比增长2.1个百分点。 | 收入36.8亿元，同比增长2.1%。",
    })
    void percentagesAndPointsAreToldApart(String wrong, String right) {
        assertEquals(right, corrected(new PercentCheck(), wrong));
        assertEquals(List.of(), find(new PercentCheck(), right), right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "由5.8%提高到6.2%，增长6.9%",
        "增长6.2%，高于全市5.8%的水平。",
        "收入36.8亿元，增长14.9%，增速提高2个百分点。",
        "就业率98%，人数比上年提高3%。",
        "改善率超过45%，土壤安全利用率保持100%。",
        "“瞪羚”企业增长33%，办理率保持90%以上。",
    })
    void percentagesThatAreRightAreLeftAlone(String text) {
        assertEquals(List.of(), find(new PercentCheck(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "各位代表: | 各位代表：",
        "增长5.8%,高质量发展 | 增长5.8%，高质量发展",
        "压缩至141项,企业(含个体)减少 | 压缩至141项，企业（含个体）减少",
        "会议开始了!大家好吗? | 会议开始了！大家好吗？",
        "时间8:30,共1,448件.办复率100% | 时间8:30，共1,448件。办复率100%",
        "达到35,000元;同比增长 | 达到35,000元；同比增长",
    })
    void halfWidthMarksInChineseAreFound(String wrong, String right) {
        assertEquals(right, corrected(new PunctuationCheck(), wrong));
        assertEquals(List.of(), find(new PunctuationCheck(), right), right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,448", "8:30", "https://example.org/a?b=c", "GDP(2021)", "U.S.A.", "PM2.5平均浓度",
        "1. 第一项", "https://example.org:8080/建议"})
    void marksInNumbersAndAddressesAreLeftAlone(String text) {
        assertEquals(List.of(), find(new PunctuationCheck(), text));
    }

    @ParameterizedTest
    @CsvSource({"pm2.5平均浓度, PM2.5平均浓度", "Pm 10和PM 2.5, PM10和PM2.5"})
    void particlesAreWrittenInCapitals(String wrong, String right) {
        assertEquals(right, corrected(new TermCheck(), wrong));
        assertEquals(List.of(), find(new TermCheck(), right + " RPM10 pm2.55"));
    }

    @Test
    void theSampleHasOneSpellingAndManyMarksButNoWrongSum() throws IOException {
        String[] lines = Files.readString(Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt"))
                .lines().limit(33).map(String::strip).filter(l -> !l.isEmpty()).toArray(String[]::new);
        CheckContext context = report(lines);
        assertEquals(List.of("pm2.5"), new TermCheck().check(context).stream().map(Finding::quote).toList());
        assertEquals(List.of(), new TotalsCheck().check(context));
        assertEquals(List.of(), new PercentCheck().check(context));
        // Every comma and colon of the raw body; the only half-width marks that belong are decimal points and the tail.
        long marks = String.join("", lines).chars().filter(c -> ",:;()?!".indexOf(c) >= 0).count();
        assertEquals(marks, new PunctuationCheck().check(context).size());
        assertTrue(marks > 90, "marks in the sample: " + marks);
    }

    @Test
    void bothLanguagesNameEveryCheck() {
        Set<String> ids = new TreeSet<>();
        for (ReviewCheck check : List.of(new TermCheck(), new TotalsCheck(), new PercentCheck(), new PunctuationCheck())) {
            assertTrue(ids.add(check.id()));
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                Texts texts = Texts.of(TermCheck.class, locale);
                String key = check.id().replace("proofread.", "");
                assertFalse(texts.get(key + ".name").isBlank());
                assertFalse(texts.get(key + ".description").isBlank());
            }
        }
    }
}
