package org.heyi.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.ECollections;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

class CollationTest {

    private final SessionBuilder builder = new SessionBuilder();
    private final Group first = builder.group("第一代表团", GroupType.DELEGATION);
    private final Group second = builder.group("第二代表团", GroupType.DELEGATION);
    private final Participant wang = builder.participant("wang", "王建国", Role.DEPUTY, first);
    private final Participant zhou = builder.participant("zhou", "周晓燕", Role.DEPUTY, second);

    private void report() {
        builder.paragraph(ParagraphKind.TITLE, "政府工作报告").paragraph(ParagraphKind.OPENING, "请予审议。")
                .section(1, "一", "、", "回顾").paragraph(ParagraphKind.BODY, "甲乙丙丁。").paragraph(ParagraphKind.LEAD_ITEM, "——戊己庚辛。")
                .section(1, "二", "、", "任务").section(2, "（一）", "", "推动高质量发展走在全市前列并形成一批可复制可推广的经验")
                .paragraph(ParagraphKind.BODY, "壬癸。");
    }

    private List<String> bodies(Order order) {
        return Collation.of(builder.session(), order).rows().stream().map(Row::demand).toList();
    }

    @Test
    void aLineThatIsDecidedLeavesTheCountsAsIfAllWereCounted() {
        Session session = SampleSession.load();
        Random random = new Random(7);
        for (Order order : Order.values()) {
            Collation line = Collation.of(session, order);
            for (int i = 0; i < 60; i++) {
                List<Annotation> touched = new ArrayList<>();
                for (int k = 0; k <= random.nextInt(4); k++) {
                    Annotation each = line.annotation(random.nextInt(line.size()));
                    Decision decision = Decision.values()[random.nextInt(Decision.values().length)];
                    if (random.nextInt(4) == 0 || decision == Decision.DUPLICATE) {
                        each.setDisposition(null);
                    } else {
                        each.setDisposition(ReviewFactory.eINSTANCE.createDisposition());
                        each.getDisposition().setDecision(decision);
                    }
                    touched.add(each);
                }
                line = line.after(touched);
                Collation anew = Collation.of(session, order);
                assertEquals(anew.counts(), line.counts());
                assertTrue(line.counts().reconciles());
                assertEquals(anew.rows(), line.rows());
            }
        }
    }

    @Test
    void placesAreSaidInWords() {
        report();
        builder.comment(wang, AnnotationKind.OVERALL, null, "全");
        builder.comment(wang, AnnotationKind.TYPO, "政府工作", "题");
        builder.comment(wang, AnnotationKind.WORDING, "请予", "开");
        builder.comment(wang, AnnotationKind.WORDING, "回顾", "头");
        builder.comment(wang, AnnotationKind.WORDING, "乙丙", "一");
        builder.comment(wang, AnnotationKind.WORDING, "己", "二");
        Annotation across = builder.comment(wang, AnnotationKind.WORDING, "丁。", "跨");
        across.getAnchor().setEndParagraph(builder.version().getParagraphs().get(4));
        across.getAnchor().setEnd(3);
        builder.comment(wang, AnnotationKind.WORDING, "壬", "末");
        builder.version().getParagraphs().getLast().setPage(3);
        builder.version().getParagraphs().getLast().setLine(12);
        List<Row> rows = Collation.of(builder.session(), Order.POSITION).rows();
        assertEquals(List.of("全文", "标题", "开头第1段", "第一部分“回顾”标题", "第一部分“回顾”第1段", "第一部分“回顾”第1段至第2段",
                "第一部分“回顾”第2段", "第二部分“任务”（一）“推动高质量发展走在全市前列并形成一批可…”第1段（第3页第12行起）"),
                rows.stream().map(row -> row.locator().words()).toList());
        assertEquals(IntStream.rangeClosed(1, 8).boxed().toList(), rows.stream().map(Row::number).toList());
    }

    @Test
    void whatIsAnnexedGoesByItsOwnHeading() {
        report();
        builder.section(1, "", "", "附件").paragraph(ParagraphKind.BODY, "子丑寅卯。")
                .section(1, "", "", "名词解释：有关说明").paragraph(ParagraphKind.BODY, "辰巳午未。");
        builder.comment(wang, AnnotationKind.WORDING, "丑寅", "附");
        builder.comment(wang, AnnotationKind.WORDING, "巳午", "释");
        assertEquals(List.of("附件第1段", "“名词解释：有关说明”第1段"),
                Collation.of(builder.session(), Order.POSITION).rows().stream().map(row -> row.locator().words()).toList());
    }

    @Test
    void positionOrderIsTotalWhateverTheOrderOfEntry() {
        Session session = SampleSession.load();
        List<Annotation> expected = Collation.of(session, Order.POSITION).rows().stream().map(Row::annotation).toList();
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            ECollections.sort(session.getAnnotations(), (a, b) -> a.getId().compareTo(b.getId()));
            List<Annotation> shuffled = new ArrayList<>(session.getAnnotations());
            Collections.shuffle(shuffled, random);
            ECollections.setEList(session.getAnnotations(), shuffled);
            assertEquals(expected, Collation.of(session, Order.POSITION).rows().stream().map(Row::annotation).toList());
        }
    }

    @Test
    void theRowOfACommentIsFoundByTheComment() {
        report();
        builder.comment(wang, AnnotationKind.WORDING, "壬", "后");
        Annotation one = builder.comment(wang, AnnotationKind.WORDING, "乙丙", "前");
        Annotation draft = builder.comment(zhou, AnnotationKind.WORDING, "己", "稿");
        draft.setState(AnnotationState.DRAFT);
        Collation collation = Collation.of(builder.session(), Order.POSITION);
        assertSame(collation.rows().getFirst(), collation.row(one));
        assertNull(collation.row(draft));
        assertNull(collation.row(null));
    }

    @Test
    void samePlaceGoesByStartEndNumber() {
        report();
        builder.comment(wang, AnnotationKind.WORDING, "乙丙丁", "3");
        builder.comment(zhou, AnnotationKind.WORDING, "乙丙", "1");
        builder.comment(wang, AnnotationKind.WORDING, "乙丙", "2");
        builder.comment(wang, AnnotationKind.WORDING, "甲", "0");
        assertEquals(List.of("0", "1", "2", "3"), bodies(Order.POSITION));
        assertEquals(List.of("0", "2", "3", "1"), bodies(Order.GROUP));
    }

    @Test
    void unitOrderPutsWhatWentToNobodyLast() {
        report();
        builder.comment(wang, AnnotationKind.WORDING, "甲", "无");
        SessionBuilder.decide(builder.comment(wang, AnnotationKind.WORK_SUGGESTION, "乙", "民政"), Decision.TRANSFERRED, "转", "区民政局");
        SessionBuilder.decide(builder.comment(zhou, AnnotationKind.WORK_SUGGESTION, "丙", "教育"), Decision.TRANSFERRED, "转", "区教育局");
        assertEquals(List.of("教育", "民政", "无"), bodies(Order.UNIT));
    }

    @Test
    void draftsAndWithdrawnOnesAreLeftOut() {
        report();
        builder.comment(wang, AnnotationKind.WORDING, "甲", "稿").setState(AnnotationState.DRAFT);
        builder.comment(wang, AnnotationKind.WORDING, "甲", "撤").setState(AnnotationState.WITHDRAWN);
        builder.comment(wang, AnnotationKind.WORDING, "甲", "交");
        Collation collation = Collation.of(builder.session(), Order.POSITION);
        assertEquals(List.of("交"), collation.rows().stream().map(Row::demand).toList());
        assertEquals(1, collation.counts().received());
    }

    @Test
    void countsOfTheSampleAddUp() {
        Counts counts = Collation.of(SampleSession.load(), Order.POSITION).counts();
        assertTrue(counts.reconciles());
        assertEquals(50, counts.received());
        assertEquals(5, counts.undecided());
        assertEquals("共收到意见50条：采纳14条，部分采纳12条，未采纳6条，转部门研办6条，留作参考2条，重复5条，未定5条。",
                counts.sentence());
    }

    @Test
    void countsThatDoNotAddUpShow() {
        // Shanghai 2023: 838 were published as 4+778+21+11+46.
        Counts counts = new Counts(838, Map.of(Decision.ADOPTED, 4, Decision.PARTLY_ADOPTED, 778, Decision.NOT_ADOPTED, 21,
                Decision.TRANSFERRED, 11, Decision.REFERENCE, 46), 0, 0);
        assertFalse(counts.reconciles());
    }

    @Test
    void remarksLinkDuplicatesRevisionsAndSuggestions() {
        report();
        Annotation master = builder.comment(wang, AnnotationKind.WORDING, "丙", "主");
        Annotation duplicate = builder.comment(zhou, AnnotationKind.WORDING, "乙", "重");
        SessionBuilder.decide(duplicate, Decision.DUPLICATE, "相同", null).setDuplicateOf(master);
        Annotation orphan = builder.comment(zhou, AnnotationKind.WORDING, "丁", "孤");
        Annotation withdrawn = builder.comment(zhou, AnnotationKind.WORDING, "丁", "撤");
        withdrawn.setState(AnnotationState.WITHDRAWN);
        SessionBuilder.decide(orphan, Decision.DUPLICATE, "相同", null).setDuplicateOf(withdrawn);
        Revision revision = ReviewFactory.eINSTANCE.createRevision();
        revision.setNumber(4);
        revision.getAnnotations().add(master);
        Suggestion suggestion = LedgerFactory.eINSTANCE.createSuggestion();
        suggestion.setInstrument(Instrument.SUGGESTION);
        suggestion.setNumber("0012");
        suggestion.getSources().add(master);
        builder.session().getRevisions().add(revision);
        builder.session().getSuggestions().add(suggestion);
        Collation collation = Collation.of(builder.session(), Order.POSITION);
        assertEquals(List.of("并入批注1", "含批注2；见第4处修改；已另提第0012号建议", "所并入的意见已撤回"),
                collation.rows().stream().map(Row::remark).toList());
        assertEquals("共收到意见3条：采纳0条，部分采纳0条，未采纳0条，转部门研办0条，留作参考0条，重复2条，未定1条；修改报告1处。",
                collation.counts().sentence());
    }

    @Test
    void attributionHidesNamesAlsoInWhatPeopleWrote() {
        report();
        Annotation annotation = builder.comment(wang, AnnotationKind.WORDING, "甲", "同意周晓燕代表和第二代表团的意见");
        SessionBuilder.decide(annotation, Decision.NOT_ADOPTED, "与周晓燕代表意见不同", null);
        Row named = Collation.of(builder.session(), Order.POSITION, Attribution.NAMED).rows().getFirst();
        Row group = Collation.of(builder.session(), Order.POSITION, Attribution.GROUP).rows().getFirst();
        Row none = Collation.of(builder.session(), Order.POSITION, Attribution.NONE).rows().getFirst();
        assertEquals("王建国|第一代表团|同意周晓燕代表和第二代表团的意见|与周晓燕代表意见不同", line(named));
        assertEquals("|第一代表团|同意×××代表和第二代表团的意见|与×××代表意见不同", line(group));
        assertEquals("||同意×××代表和×××的意见|与×××代表意见不同", line(none));
    }

    private static String line(Row row) {
        return row.proposer() + "|" + row.group() + "|" + row.demand() + "|" + row.decisionReason();
    }

    @Test
    void aSessionWithoutReportOrAuthorsHasLinesAllTheSame() {
        Annotation annotation = builder.comment(null, AnnotationKind.OVERALL, null, "好");
        annotation.setReason(null);
        Row row = Collation.of(builder.session(), Order.GROUP).rows().getFirst();
        for (SummaryColumn column : SummaryColumn.values()) {
            assertFalse(column.label().isEmpty());
            assertFalse(column.value(row) == null);
        }
    }

    @Test
    void aPassageOfAnOlderVersionSaysSo() {
        report();
        builder.comment(wang, AnnotationKind.WORDING, "乙", "旧");
        var next = org.heyi.model.report.ReportFactory.eINSTANCE.createVersion();
        next.setNumber(2);
        builder.session().getReport().getVersions().add(next);
        assertEquals("（第1稿）第一部分“回顾”第1段",
                Collation.of(builder.session(), Order.POSITION).rows().getFirst().locator().words());
    }
}
