package org.heyi.collation.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.printing.Printings;
import org.heyi.collation.revise.Basis;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Body;
import org.heyi.model.review.Decision;
import org.heyi.model.review.FormerAnchor;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PapersTest {

    private final SessionBuilder builder = new SessionBuilder();
    private Group first;
    private Group second;
    private Participant li;
    private Participant wang;
    private Participant zhao;

    @BeforeEach
    void aReport() {
        first = builder.group("东风县代表团", GroupType.DELEGATION);
        second = builder.group("解放区代表团", GroupType.DELEGATION);
        li = builder.participant("li", "李四", Role.DEPUTY, first);
        wang = builder.participant("wang", "王五", Role.DEPUTY, first);
        zhao = builder.participant("zhao", "赵六", Role.DEPUTY, second);
        builder.paragraph(ParagraphKind.TITLE, "政府工作报告");
        builder.section(1, "一", "、", "过去五年");
        builder.paragraph(ParagraphKind.BODY, "新增学位5000个。办学条件得到改善。");
        builder.section(1, "二", "、", "今后打算");
        builder.paragraph(ParagraphKind.BODY, "建成社区食堂100个，方便老年人。");
    }

    private Annotation amend(Participant author, String quote, String text) {
        return SessionBuilder.amend(builder.comment(author, AnnotationKind.WORDING, quote, ""), AmendmentOperation.REPLACE, text, null);
    }

    private static void merge(Annotation comment, Annotation into) {
        SessionBuilder.decide(comment, Decision.DUPLICATE, "相同。", null).setDuplicateOf(into);
    }

    private Collation collation(Attribution attribution) {
        return Collation.of(builder.session(), Order.POSITION, attribution);
    }

    private Adoption adoption() {
        return Adoption.of(collation(Attribution.NAMED), Changes.of(builder.session(), Basis.decisions(), Printings.NONE));
    }

    private static int sum(List<Adoption.Line> lines, ToIntFunction<Adoption.Line> of) {
        return lines.stream().mapToInt(of).sum();
    }

    private static void addsUp(Adoption adoption) {
        Adoption.Line total = adoption.total();
        for (List<Adoption.Line> lines : List.of(adoption.sections(), adoption.groups(), List.of(total))) {
            assertTrue(lines.stream().allMatch(Adoption.Line::reconciles));
            assertEquals(total.received().size(), sum(lines, each -> each.received().size()));
            assertEquals(total.merged().size(), sum(lines, each -> each.merged().size()));
            for (OpinionOutcome outcome : OpinionOutcome.values()) {
                assertEquals(total.of(outcome).size(), sum(lines, each -> each.of(outcome).size()), outcome.name());
            }
            // Nobody is counted twice, and nobody is left out.
            Set<Annotation> counted = new HashSet<>();
            for (Adoption.Line line : lines) {
                line.merged().forEach(each -> assertTrue(counted.add(each)));
                line.opinions().values().forEach(list -> list.forEach(each -> assertTrue(counted.add(each.comment()))));
            }
            assertEquals(new HashSet<>(total.received()), counted);
        }
        assertEquals(total.places().size(), sum(adoption.sections(), each -> each.places().size()));
    }

    @Test
    void theCountsAddUp() {
        Annotation degrees = amend(li, "5000", "6000");
        SessionBuilder.decide(degrees, Decision.ADOPTED, "以使数字更为准确。", null);
        merge(amend(zhao, "5000", "6000"), degrees);
        Annotation chained = amend(wang, "5000个", "6000个");
        merge(chained, builder.session().getAnnotations().get(1));
        SessionBuilder.decide(builder.comment(zhao, AnnotationKind.WORK_SUGGESTION, "社区食堂", "多建食堂。"), Decision.TRANSFERRED, "研办。", "区民政局");
        builder.comment(null, AnnotationKind.FACT, null, "口径是什么？");
        builder.comment(wang, AnnotationKind.FACT, "100", "还没有交。").setState(AnnotationState.DRAFT);
        Adoption adoption = adoption();
        addsUp(adoption);
        assertEquals(5, adoption.total().received().size());
        assertEquals(2, adoption.total().merged().size());
        assertEquals(3, adoption.total().count());
        assertEquals(List.of("1、2、3"), adoption.total().of(OpinionOutcome.ADOPTED).stream().map(Opinion::numbers).toList());
        assertEquals("33.3%", adoption.total().rate(Adoption.Rate.ADOPTED));
        assertEquals("66.7%", adoption.total().rate(Adoption.Rate.DECIDED));
        assertEquals(List.of("报告全文", "一、过去五年", "二、今后打算"), adoption.sections().stream().map(Adoption.Line::name).toList());
        assertEquals(List.of("东风县代表团", "解放区代表团", "未注明代表团（界别）"), adoption.groups().stream().map(Adoption.Line::name).toList());
    }

    @Test
    void theSampleAddsUpAsTheCollationDoes() {
        Session session = SampleSession.load();
        Collation collation = Collation.of(session, Order.POSITION);
        Adoption adoption = Adoption.of(collation, Changes.of(session, Basis.decisions(), Printings.NONE));
        addsUp(adoption);
        assertEquals(collation.counts().received(), adoption.total().received().size());
        assertEquals(collation.counts().of(Decision.DUPLICATE), adoption.total().merged().size());
        assertEquals(collation.counts().of(Decision.ADOPTED), adoption.total().of(OpinionOutcome.ADOPTED).size());
        assertEquals(collation.counts().undecided(), adoption.total().of(OpinionOutcome.UNDECIDED).size());
    }

    @Test
    void whatWasMergedIntoAWithdrawnCommentIsUndecided() {
        Annotation gone = amend(li, "5000", "6000");
        SessionBuilder.decide(gone, Decision.ADOPTED, null, null);
        merge(amend(zhao, "5000", "6000"), gone);
        gone.setState(AnnotationState.WITHDRAWN);
        Adoption adoption = adoption();
        addsUp(adoption);
        assertEquals(1, adoption.total().of(OpinionOutcome.UNDECIDED).size());
        assertEquals(0, adoption.total().merged().size());
    }

    @Test
    void nothingWasSaid() {
        Adoption adoption = adoption();
        addsUp(adoption);
        assertEquals("—", adoption.total().rate(Adoption.Rate.ADOPTED));
        assertEquals(List.of(), adoption.groups());
        assertEquals(List.of("无。"), Briefing.of(builder.session(), Attribution.NAMED, Briefing.ALL).getFirst().lines());
        assertEquals(List.of(), AmendmentList.of(collation(Attribution.NAMED)));
        assertEquals(List.of(), Theme.of(collation(Attribution.GROUP), 10, Progress.NONE));
        assertEquals(List.of(), ProposerLetter.of(collation(Attribution.NAMED), new Changes(List.of(), false), "政府工作报告"));
        assertEquals(List.of(), Changes.of(ReviewFactory.eINSTANCE.createSession(), Basis.decisions(), Printings.NONE).places());
    }

    @Test
    void groupsAreNotToldWhereTheyAreHidden() {
        amend(li, "5000", "6000");
        assertEquals(List.of(), Adoption.of(collation(Attribution.NONE), new Changes(List.of(), false)).groups());
    }

    @Test
    void aBriefingSaysTheSameOnceAndCriticismAsSpoken() {
        builder.comment(li, AnnotationKind.OVERALL, null, "报告实事求是");
        Annotation degrees = amend(li, "5000", "6000");
        degrees.setReason("数字有误");
        merge(amend(wang, "5000", "6000"), degrees);
        merge(amend(zhao, "5000", "6000"), degrees);
        builder.comment(wang, AnnotationKind.CRITICISM, "社区食堂", "食堂只建不管，老年人不满意。");
        List<Briefing> briefings = Briefing.of(builder.session(), Attribution.NAMED, Briefing.ALL);
        assertEquals(List.of("东风县代表团", "解放区代表团"), briefings.stream().map(Briefing::name).toList());
        assertEquals("东风县代表团审议政府工作报告", briefings.getFirst().title());
        assertEquals(List.of("一、总体评价", "李四代表说：报告实事求是。", "二、关于“过去五年”部分",
                "李四、王五代表建议：将“5000”修改为“6000”。理由：数字有误。", "三、关于“今后打算”部分",
                "王五代表指出：食堂只建不管，老年人不满意。"), briefings.getFirst().lines());
        assertEquals(2, briefings.getFirst().speakers());
        // What another group's member said first is still what this one's said.
        assertEquals(List.of("一、关于“过去五年”部分", "赵六代表建议：将“5000”修改为“6000”。"), briefings.get(1).lines());
        assertEquals(1, briefings.get(1).speakers());
    }

    @Test
    void severalGroupsShareAnIssueWithFullNames() {
        Annotation degrees = amend(li, "5000", "6000");
        merge(amend(zhao, "5000", "6000"), degrees);
        Briefing both = Briefing.of(builder.session(), Attribution.NAMED, "东风县代表团、解放区代表团").getFirst();
        assertEquals("李四代表（东风县代表团）、赵六代表（解放区代表团）建议：将“5000”修改为“6000”。", both.lines().getLast());
        HeyiException unknown = assertThrows(HeyiException.class, () -> Briefing.of(builder.session(), Attribution.NAMED, "东风代表团"));
        assertEquals("没有“东风代表团”这个代表团（界别）；有的是：东风县代表团、解放区代表团。", unknown.getMessage());
    }

    @Test
    void aBriefingTellsNoMoreThanItMay() {
        builder.comment(li, AnnotationKind.CRITICISM, "社区食堂", "李四和东风县代表团都不满意。");
        assertEquals("有的代表指出：×××和东风县代表团都不满意。", Briefing.of(builder.session(), Attribution.GROUP, Briefing.ALL).getFirst().lines().getLast());
        Briefing nobody = Briefing.of(builder.session(), Attribution.NONE, Briefing.ALL).getFirst();
        assertEquals("全体代表（委员）审议政府工作报告", nobody.title());
        assertEquals("有的代表指出：×××和×××都不满意。", nobody.lines().getLast());
        builder.session().setBody(Body.CPPCC);
        assertEquals("东风县代表团讨论政府工作报告", Briefing.of(builder.session(), Attribution.GROUP, Briefing.ALL).getFirst().title());
    }

    @Test
    void amendmentsAreInTheOrderOfTheReport() {
        amend(zhao, "100个", "120个");
        Annotation degrees = amend(li, "5000", "6000");
        SessionBuilder.decide(degrees, Decision.PARTLY_ADOPTED, "数字另核", null).setAdopted("5500");
        merge(amend(zhao, "5000", "6000"), degrees);
        builder.comment(wang, AnnotationKind.CRITICISM, "社区食堂", "不满意。");
        List<AmendmentList.Item> items = AmendmentList.of(collation(Attribution.NAMED));
        assertEquals(List.of("将“5000”修改为“6000”。", "将“100个”修改为“120个”。"), items.stream().map(AmendmentList.Item::sentence).toList());
        assertEquals("李四（东风县代表团）、赵六（解放区代表团）", items.getFirst().proposers());
        assertEquals("采用的文字：“5500”。数字另核。", items.getFirst().reason());
        assertEquals("东风县代表团、解放区代表团", AmendmentList.of(collation(Attribution.GROUP)).getFirst().proposers());
        assertEquals("", AmendmentList.of(collation(Attribution.NONE)).getFirst().proposers());
        assertEquals(4, AmendmentList.all(collation(Attribution.NAMED)).size());
    }

    @Test
    void whatManyAskForIsSaidInTheirOwnWords() {
        Annotation canteen = builder.comment(li, AnnotationKind.WORK_SUGGESTION, "社区食堂", "食堂少。建议区政府在每个街道增设社区食堂，方便老人就餐。");
        merge(builder.comment(zhao, AnnotationKind.WORK_SUGGESTION, "社区食堂", "食堂应当多建。"), canteen);
        merge(amend(wang, "5000", "6000"), amend(li, "5000", "6000"));
        merge(amend(zhao, "5000", "6000"), builder.session().getAnnotations().get(3));
        amend(zhao, "改善", "明显改善");
        List<Theme> themes = Theme.of(collation(Attribution.GROUP), 10, Progress.NONE);
        assertEquals(List.of("希望报告将“5000”改为“6000”。", "希望在每个街道增设社区食堂，方便老人就餐。"), themes.stream().map(Theme::sentence).toList());
        assertEquals(List.of("3、4、5", "1、2"), themes.stream().map(each -> Opinion.numbers(each.comments())).toList());
        assertEquals(1, Theme.of(collation(Attribution.GROUP), 1, Progress.NONE).size());
    }

    @Test
    void changesAreSaidAsTheyArePublished() {
        SessionBuilder.decide(amend(li, "5000", "6000"), Decision.ADOPTED, "以使数字更为准确。", null);
        SessionBuilder.decide(SessionBuilder.amend(builder.comment(zhao, AnnotationKind.ADDITION, "方便老年人", ""), AmendmentOperation.INSERT_AFTER,
                "和儿童", null), Decision.ADOPTED, "已补写。", null);
        Changes changes = Changes.of(builder.session(), Basis.decisions(), Printings.NONE);
        assertFalse(changes.made());
        assertEquals(List.of("在《政府工作报告》第一部分“过去五年”第一段，将“5000”改为“6000”，以使数字更为准确。",
                "在《政府工作报告》第二部分“今后打算”第一段，在“方便老年人”后增加“和儿童”。"),
                changes.places().stream().map(each -> each.published("政府工作报告")).toList());
        assertEquals(List.of(2), changes.important("2").stream().map(ChangedPlace::number).toList());
        assertEquals(List.of(), changes.important(" "));
        HeyiException wrong = assertThrows(HeyiException.class, () -> changes.important("1,7"));
        assertTrue(wrong.getMessage().contains("“7”") && wrong.getMessage().contains("1–2"), wrong.getMessage());
    }

    @Test
    void theVerbChangesAndTheWordsInMarksDoNot() {
        assertEquals("将“修改为”改为“删除”", ChangedPlace.verb("将“修改为”修改为“删除”"));
        assertEquals("删去“A”", ChangedPlace.verb("删除“A”"));
        assertEquals("将“pm2.5”改为“PM2.5”", ChangedPlace.verb("勘误：“pm2.5”应为“PM2.5”"));
        assertEquals("第一部分“第3段”第十二段", ChangedPlace.counted("第一部分“第3段”第12段"));
    }

    @Test
    void placesThatWereNotedAreReadAgain() {
        Annotation degrees = amend(li, "5000", "6000");
        SessionBuilder.decide(degrees, Decision.ADOPTED, null, null);
        revision(2, "第二部分“今后：打算”第1段：在“方便老年人”后增加“和儿童：老少皆宜”");
        revision(1, "第一部分“过去五年”第1段：将“5000”修改为“6000”").getAnnotations().add(degrees);
        Changes changes = Changes.of(builder.session(), Basis.decisions(), Printings.NONE);
        assertTrue(changes.made());
        assertEquals(List.of("第一部分“过去五年”第1段", "第二部分“今后：打算”第1段"), changes.places().stream().map(ChangedPlace::place).toList());
        assertEquals("在“方便老年人”后增加“和儿童：老少皆宜”", changes.places().get(1).sentence());
        assertEquals(1, changes.byComment().get(degrees).size());
    }

    private Revision revision(int number, String description) {
        Revision revision = ReviewFactory.eINSTANCE.createRevision();
        revision.setNumber(number);
        revision.setDescription(description);
        builder.session().getRevisions().add(revision);
        return revision;
    }

    @Test
    void aLetterAnswersAllThatSomebodyProposed() {
        Annotation degrees = amend(li, "5000", "6000");
        SessionBuilder.decide(degrees, Decision.ADOPTED, "已改。", null);
        merge(amend(zhao, "5000", "6000个"), degrees);
        SessionBuilder.decide(builder.comment(li, AnnotationKind.CRITICISM, "社区食堂", "“食堂”太少。"), Decision.NOT_ADOPTED, "限于篇幅", null);
        SessionBuilder.decide(builder.comment(zhao, AnnotationKind.WORK_SUGGESTION, "老年人", "请王五代表说明。"), Decision.TRANSFERRED, "研办。", "区民政局");
        revision(1, "第一部分“过去五年”第1段：将“5000”修改为“6000”").getAnnotations().addAll(builder.session().getAnnotations().subList(0, 2));
        List<ProposerLetter> letters = letters(Attribution.NAMED);
        assertEquals(List.of("李四代表", "赵六代表"), letters.stream().map(ProposerLetter::address).toList());
        assertEquals(List.of("1．关于将“5000”修改为“6000”的意见（您等2名代表提出，一并办理）：已采纳。"
                + "根据您的意见，我们已在《政府工作报告》第一部分“过去五年”第一段照此修改。说明：已改。",
                "2．关于“‘食堂’太少”的意见：未采纳。理由：限于篇幅。"), letters.getFirst().lines());
        assertEquals(List.of("1．关于将“5000”修改为“6000个”的意见（您等2名代表提出，一并办理）：已采纳。"
                + "根据您的意见，我们已在《政府工作报告》第一部分“过去五年”第一段，将“5000”改为“6000”。说明：已改。",
                "2．关于“请王五代表说明”的意见：已转区民政局研究办理。理由：研办。"), letters.get(1).lines());
        assertEquals("东风县代表团代表", letters(Attribution.GROUP).getFirst().address());
        assertTrue(letters(Attribution.GROUP).get(1).lines().get(1).contains("“请×××代表说明”"));
        assertEquals("代表", letters(Attribution.NONE).getFirst().address());
    }

    private List<ProposerLetter> letters(Attribution attribution) {
        return ProposerLetter.of(collation(attribution), Changes.of(builder.session(), Basis.decisions(), Printings.NONE), "政府工作报告");
    }

    @Test
    void aVersionThatWasMadeElsewhereIsTold() {
        Annotation degrees = amend(li, "5000个", "6000个");
        SessionBuilder.decide(degrees, Decision.ADOPTED, null, null);
        builder.version().setImportedAt(degrees.getModifiedAt().minusSeconds(60));
        Version second = ReportFactory.eINSTANCE.createVersion();
        second.setNumber(2);
        second.setImportedAt(degrees.getModifiedAt().plusSeconds(60));
        Paragraph now = ReportFactory.eINSTANCE.createParagraph();
        now.setText("新增学位6000个。办学条件得到改善。");
        second.getParagraphs().add(now);
        builder.session().getReport().getVersions().add(second);
        FormerAnchor former = ReviewFactory.eINSTANCE.createFormerAnchor();
        former.setVersion(builder.version());
        former.setParagraph(degrees.getAnchor().getParagraph());
        former.setStart(degrees.getAnchor().getStart());
        former.setEnd(degrees.getAnchor().getEnd());
        former.setQuote("5000个");
        degrees.getFormerAnchors().add(former);
        degrees.getAnchor().setVersion(second);
        degrees.getAnchor().setParagraph(now);
        degrees.getAnchor().setQuote("6000个");
        String line = letters(Attribution.NAMED).getFirst().lines().getFirst();
        assertTrue(line.endsWith("已采纳。根据您的意见，我们已在《政府工作报告》开头第一段照此修改。"), line);
    }
}
