package org.heyi.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.heyi.anchoring.Outcome.Kind;
import org.heyi.anchoring.Outcome.Level;
import org.heyi.anchoring.TextDocument.Paragraph;
import org.junit.jupiter.api.Test;

class ReanchoringTest {

    private final TextDocument report = Samples.heping();

    @Test
    void keepsWhatIsUntouched() {
        Outcome outcome = reanchor("办复率和满意率均达100%", text -> text.replace("7.8万个", "8.1万个"));
        assertEquals(Kind.KEPT, outcome.kind());
        assertEquals("办复率和满意率均达100%", outcome.after());
        assertEquals(1, outcome.confidence());
    }

    @Test
    void keepsWordsWhosePunctuationWasNormalised() {
        Outcome outcome = reanchor("主动适应新常态,凝心聚力抓发展、稳增长", text -> text.replace(',', '，'));
        assertEquals(Kind.KEPT, outcome.kind());
        assertEquals("主动适应新常态，凝心聚力抓发展、稳增长", outcome.after());
    }

    @Test
    void namesTheNewWordsOfAChange() {
        Outcome outcome = reanchor("预计地区生产总值年均增长5.8%", text -> text.replace("增长5.8%", "增长6.2%"));
        assertEquals(Kind.CHANGED, outcome.kind());
        assertEquals("预计地区生产总值年均增长6.2%", outcome.after());
        Outcome figure = reanchor("5.8", text -> text.replace("增长5.8%", "增长6.2%"));
        assertEquals(Kind.CHANGED, figure.kind());
        assertEquals("6.2", figure.after());
    }

    @Test
    void aFigureStaysWhole() {
        Outcome outcome = reanchor("办复人大代表建议和政协提案1448件",
                text -> text.replace("建议和政协提案1448件", "建议830件、政协提案618件"));
        assertEquals("办复人大代表建议830件、政协提案618件", outcome.after());
        assertEquals("政协提案618件", reanchor("政协提案1448件",
                text -> text.replace("建议和政协提案1448件", "建议830件、政协提案618件")).after());
        assertEquals("48件", reanchor("48件", text -> text).after());
    }

    @Test
    void takesInTheEndOfThePassageWhereMuchElseIsNew() {
        Outcome outcome = reanchor("预计居民人均可支配收入突破6万元", text -> text.strip().replace("突破6万元。",
                "突破6.1万元。\n各位代表,前进中还有不少困难和问题,发展空间受限,设施老化,供给还不够均衡。我们将高度重视,切实加以解决。"));
        assertEquals("预计居民人均可支配收入突破6.1万元", outcome.after());
        assertEquals(Kind.CHANGED, outcome.kind());
        outcome = reanchor("实现内资到位额69亿元,同比增长210%",
                text -> text.replaceAll("同比增长210%。\\s*——抓创新", "为上年的3.1倍。抓创新"));
        assertEquals("实现内资到位额69亿元,为上年的3.1倍", outcome.after());
    }

    @Test
    void otherCapitalsAreAChange() {
        Outcome outcome = reanchor("pm2.5平均浓度", text -> text.replace("pm2.5", "PM2.5"));
        assertEquals(Kind.CHANGED, outcome.kind());
        assertEquals("PM2.5平均浓度", outcome.after());
        assertEquals(Kind.KEPT, reanchor("pm2.5平均浓度", text -> text.replace("pm2.5", "ｐｍ２.５")).kind());
    }

    @Test
    void piecesFarApartAreNoOnePlace() {
        String second = "聚焦“两不愁三保障”,投入财政资金4.5亿元,组织实施项目190个,";
        Outcome outcome = reanchor("全国扫黑除恶重点培育区。聚焦“两不愁三保障”,投入财政资金4.5亿元,组织实施项目190个",
                text -> text.strip().replace(second, "") + "\n\n" + second + "成效明显。");
        assertEquals(Kind.SPLIT, outcome.kind());
        assertEquals(2, outcome.ranges().size());
        assertTrue(outcome.range().length() > 1000);
        assertEquals(outcome.ranges().getLast(), outcome.place());
    }

    @Test
    void anAnswerNeverCoversTheArticlesOfOthers() {
        String article = "第四条 本法所称数据处理，包括数据的收集、存储、使用、加工、传输、提供、公开等活动。";
        TextDocument before = TextDocument.ofText("第三条 国家维护数据安全。\n" + article + "\n第五条 任何组织应当守法。");
        TextDocument after = TextDocument.ofText("第三条 国家维护数据安全。\n第四条 本法所称数据处理，包括数据的收集、存储、使用。\n"
                + "第五条 中央国家安全领导机构负责决策和议事协调，研究制定国家数据安全战略。\n"
                + "第六条 各地区、各部门对本地区的数据负责。\n第七条 加工、传输、提供、公开等活动也是处理。\n第八条 任何组织应当守法。");
        Outcome outcome = Reanchoring.reanchor(before, after, List.of(before.range(1))).getFirst();
        assertTrue(after.pieces(outcome.place()).size() == 1, outcome.place().of(after.text()));
        assertTrue(outcome.ranges().stream().allMatch(range -> after.pieces(range).size() == 1), outcome.after());
        assertTrue(outcome.place().of(after.text()).startsWith("第四条 本法所称"), outcome.place().of(after.text()));
    }

    @Test
    void theNumberOfAnArticleIsNotCut() {
        TextDocument before = TextDocument.ofText("第三条 本法所称数据，是指任何记录。\n第四条 国家统筹发展和安全。");
        TextDocument after = TextDocument.ofText("第三条 为了规范活动，制定本法。\n第十四条 本法所称数据，是指任何记录。\n第十五条 国家统筹发展和安全。");
        for (Outcome outcome : Reanchoring.reanchor(before, after, List.of(before.range(0), before.range(1), new TextRange(0, 8)))) {
            assertTrue(outcome.after().startsWith("第十"), outcome.after());
        }
        Outcome body = Reanchoring.reanchor(before, after, List.of(new TextRange(4, 10))).getFirst();
        assertEquals("本法所称数据", body.after());
    }

    @Test
    void wordsThatStandOnceAnywhereAreNotSaidToBeLost() {
        TextDocument before = TextDocument.ofText("提示\n甲乙丙丁戊己庚辛壬癸。\n尝试下列例子");
        TextDocument after = TextDocument.ofText("子丑寅卯，尝试下列例子，辰巳午未。\n申酉戌亥");
        Outcome outcome = Reanchoring.reanchor(before, after, List.of(before.range(2))).getFirst();
        assertEquals("尝试下列例子", outcome.after());
        assertEquals(Kind.LOST, Reanchoring.reanchor(before, after, List.of(before.range(1))).getFirst().kind());
    }

    @Test
    void followsAMovedSentence() {
        String sentence = "完成100项民心工程,新增就业17.5万人,支出保障救助资金10亿元,";
        Outcome outcome = reanchor("新增就业17.5万人",
                text -> text.replace(sentence, "").replace("——抓服务、", sentence + "——抓服务、"));
        assertEquals(Kind.MOVED, outcome.kind());
        assertTrue(outcome.moved());
        assertEquals("新增就业17.5万人", outcome.after());
    }

    @Test
    void tellsRepeatedPhrasesApart() {
        // the second of five paragraphs that begin alike goes; each of the others keeps its own beginning
        List<String> lines = new ArrayList<>(report.text().lines().toList());
        lines.removeIf(line -> line.startsWith("——五年来,我们落实国家战略"));
        TextDocument after = TextDocument.ofText(String.join("\n", lines));
        Reanchoring reanchoring = new Reanchoring(TextAlignment.of(report, after));
        int at = report.text().indexOf("——五年来");
        for (int i = 0; at >= 0; i++, at = report.text().indexOf("——五年来", at + 1)) {
            Outcome outcome = reanchoring.reanchor(new TextRange(at + 2, at + 5));
            if (i == 1) {
                assertEquals(Kind.LOST, outcome.kind());
            } else {
                assertEquals(Kind.KEPT, outcome.kind());
                assertEquals(report.text().substring(at, at + 14),
                        after.text().substring(outcome.range().start() - 2, outcome.range().start() + 12));
            }
        }
    }

    @Test
    void showsBothPartsOfASplitPassage() {
        Outcome outcome = reanchor("经济保持平稳健康运行。预计地区生产总值年均增长5.8%",
                text -> text.replace("。预计地区生产总值", "。\n预计地区生产总值"));
        assertEquals(Kind.SPLIT, outcome.kind());
        assertEquals("经济保持平稳健康运行。\n预计地区生产总值年均增长5.8%", outcome.after());
    }

    @Test
    void wordsInANewOrderAreOnePlace() {
        Outcome outcome = reanchor("创新思路调结构、换动能,经济保持平稳健康运行",
                text -> text.replace("创新思路调结构、换动能,经济保持平稳健康运行", "经济保持平稳健康运行,创新思路调结构、换动能"));
        assertEquals(1, outcome.ranges().size());
        assertEquals("经济保持平稳健康运行,创新思路调结构、换动能", outcome.after());
        assertEquals(Kind.CHANGED, outcome.kind());
        outcome = reanchor("小白楼国际航运服务业集聚区、解放北路金融创新运营示范区", text -> text.replace(
                "小白楼国际航运服务业集聚区、解放北路金融创新运营示范区", "解放北路金融创新运营示范区、小白楼国际航运服务业集聚区"));
        assertEquals("解放北路金融创新运营示范区、小白楼国际航运服务业集聚区", outcome.after());
    }

    @Test
    void whatIsGoneKeepsItsParagraph() {
        String sentence = "组织特色文化惠民演出1300场,率先完成体育设施“五个一”工程,成功创建国家全域旅游示范区,荣获全国“书香城市”称号。";
        TextDocument after = TextDocument.ofText(report.text().replace(sentence, ""));
        Outcome outcome = reanchor("特色文化惠民演出", text -> text.replace(sentence, ""));
        assertEquals(Kind.LOST, outcome.kind());
        assertEquals(Level.PARAGRAPH, outcome.level());
        assertEquals("", outcome.after());
        assertTrue(outcome.range().of(after.text()).startsWith("——五年来,我们聚焦民生福祉"));
    }

    @Test
    void aParagraphThatIsGoneLeavesItsSection() {
        List<String> one = List.of("一、回顾");
        List<String> two = List.of("二、展望");
        TextDocument before = TextDocument.of(List.of(new Paragraph("1", "经济保持平稳健康运行，效益提高。", one),
                new Paragraph("2", "量子信息产业园一期工程开工建设。", one), new Paragraph("3", "坚持以人民为中心。", two)));
        TextDocument after = TextDocument.of(List.of(before.paragraphs().get(0), before.paragraphs().get(2)));
        Outcome outcome = Reanchoring.reanchor(before, after, List.of(before.range(new ParagraphRange("2", 0, 6)))).getFirst();
        assertEquals(Kind.LOST, outcome.kind());
        assertEquals(Level.SECTION, outcome.level());
        assertEquals(List.of(new ParagraphRange("1", 0, 16)), after.pieces(outcome.range()));
    }

    @Test
    void fromAWhollyOtherReportOnlyTheReportRemains() {
        Outcome outcome = reanchor("新增就业17.5万人", text -> "朝辞白帝彩云间");
        assertEquals(Kind.LOST, outcome.kind());
        assertEquals(Level.REPORT, outcome.level());
        assertEquals(new TextRange(0, 7), outcome.range());
        assertEquals(Level.REPORT, reanchor("新增就业17.5万人", text -> "").level());
    }

    @Test
    void offersCandidates() {
        TextDocument after = TextDocument.ofText("我们新增了就业岗位17.5万个。\n其他。");
        int at = report.text().indexOf("新增就业17.5万人");
        Reanchoring reanchoring = new Reanchoring(TextAlignment.of(report, after));
        List<Match> candidates = reanchoring.candidates(new TextRange(at, at + 10));
        assertTrue(candidates.isEmpty() || candidates.getFirst().text().contains("17.5万"));
    }

    @Test
    void refusesWhatIsNoPassage() {
        Reanchoring reanchoring = new Reanchoring(TextAlignment.of(report, report));
        assertThrows(IllegalArgumentException.class, () -> reanchoring.reanchor(new TextRange(3, 3)));
        TextRange behind = new TextRange(3, report.text().length() + 1);
        assertThrows(IndexOutOfBoundsException.class, () -> reanchoring.reanchor(behind));
    }

    private Outcome reanchor(String quote, java.util.function.UnaryOperator<String> edit) {
        int at = report.text().indexOf(quote);
        return Reanchoring.reanchor(report, TextDocument.ofText(edit.apply(report.text())),
                List.of(new TextRange(at, at + quote.length()))).getFirst();
    }
}
