package org.heyi.collation.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.heyi.base.Progress;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.junit.jupiter.api.Test;

/** Which sentences are promises, and what single sentences of this year's report say of them. */
class PromisesTest {

    private final Version lastYear = ReportFactory.eINSTANCE.createVersion();
    private final Version thisYear = ReportFactory.eINSTANCE.createVersion();

    private static void section(Version version, String title, String... paragraphs) {
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setLevel(1);
        section.setTitle(title);
        version.getSections().add(section);
        add(version, section, ParagraphKind.HEADING, title);
        for (String each : paragraphs) {
            add(version, section, ParagraphKind.BODY, each);
        }
    }

    private static void add(Version version, Section section, ParagraphKind kind, String text) {
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setKind(kind);
        paragraph.setText(text);
        paragraph.setSection(section);
        version.getParagraphs().add(paragraph);
    }

    private List<String> promises(String plan) {
        section(lastYear, "二、2021年工作安排", plan);
        return Promises.of(lastYear).stream().map(Promise::text).toList();
    }

    private Reported reported(String promise, String review) {
        assertEquals(1, promises(promise).size());
        section(thisYear, "一、2021年工作回顾", review);
        return Reported.of(Promises.of(lastYear), thisYear, null, Progress.NONE).getFirst();
    }

    @Test
    void eachFigureAndEachDoingIsAPromise() {
        assertEquals(List.of("新建幼儿园3所", "小学2所", "加快老旧小区改造"), promises("新建幼儿园3所、小学2所。加快老旧小区改造。"));
    }

    @Test
    void howItIsDoneBelongsToWhatIsDone() {
        assertEquals(List.of("建设智慧菜市场，一场一策"), promises("建设智慧菜市场，一场一策。"));
    }

    @Test
    void rhetoricIsNone() {
        assertEquals(List.of(), promises("2021年是开局之年。我们要坚持以人民为中心的发展思想，牢记初心使命。各位代表，让我们团结奋斗！"));
    }

    @Test
    void wordsInQuotationMarksAreNotParted() {
        assertEquals(List.of("开展“一刻钟，走进社区”活动"), promises("开展“一刻钟，走进社区”活动。"));
    }

    @Test
    void withoutHeadingsThePlanBeginsWhereTheAimsAreNamed() {
        add(lastYear, null, ParagraphKind.BODY, "去年，新建公园2座。");
        add(lastYear, null, ParagraphKind.BODY, "今年的主要预期目标是：新增就业2万人。");
        add(lastYear, null, ParagraphKind.BODY, "新建公园5座。");
        assertEquals(List.of("新增就业2万人", "新建公园5座"), Promises.of(lastYear).stream().map(Promise::text).toList());
    }

    @Test
    void aReportWithoutAPlanPromisesNothing() {
        section(lastYear, "一、2020年工作回顾", "新建公园2座。");
        assertEquals(List.of(), Promises.of(lastYear));
    }

    @Test
    void anotherStretchOfARiverOrAnotherRoadIsNotTheOne() {
        assertEquals(Verdict.NOT_FOUND, reported("治理云溪河中段水土流失面积15平方公里。", "云溪河上段治理水土流失面积18平方公里。").verdict());
    }

    @Test
    void whatIsBegunIsNotWhatIsFinished() {
        Reported reported = reported("建成区文化馆新馆。", "区文化馆新馆开工建设。");
        assertEquals(Verdict.MENTIONED, reported.verdict());
        assertEquals("区文化馆新馆开工建设", reported.passage().text());
        assertNull(reported.passage().figure());
    }

    @Test
    void whatIsDeniedIsSaidToBe() {
        Reported reported = reported("西环路北延工程开工。", "西环路北延工程因征地未能开工。");
        assertEquals(Verdict.MENTIONED, reported.verdict());
        assertTrue(reported.passage().why().contains("尚未做到"), reported.passage().why());
    }

    @Test
    void whatIsOnlyPlannedAgainIsNotReported() {
        section(lastYear, "二、2021年工作安排", "建设冷链物流中心。");
        section(thisYear, "一、2021年工作回顾", "新建公园2座。");
        section(thisYear, "二、2022年工作安排", "建设冷链物流中心。");
        assertEquals(Verdict.NOT_FOUND, Reported.of(Promises.of(lastYear), thisYear, null, Progress.NONE).getFirst().verdict());
    }

    @Test
    void aFigureInPartsStandsForNone() {
        assertEquals(Verdict.MENTIONED, reported("新建改扩建学校6所。", "新建学校4所、改扩建学校3所。").verdict());
    }
}
