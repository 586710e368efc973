package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.heyi.base.HeyiException;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

class AnnotatedDocxTest {

    private final AnnotatedDocx exporter = new AnnotatedDocx();
    private final SessionBuilder builder = new SessionBuilder();
    private final Group group = builder.group("第一代表团", GroupType.DELEGATION);
    private final Participant wang = builder.participant("wang", "王建国", Role.DEPUTY, group);
    private final Participant clerk = builder.participant("wumin", "吴敏", Role.SECRETARIAT, null);

    @Test
    void everyCommentOfTheSampleIsOnItsVeryCharacters() throws Exception {
        Session session = SampleSession.load();
        Written written = Written.by(exporter, Written.request(session));
        Map<Integer, String> ranges = written.ranges();
        List<String> quotes = new ArrayList<>();
        for (Row row : Collation.of(session, Order.POSITION).rows()) {
            quotes.add(row.original());
            if (row.decision() != null) {
                quotes.add(row.original());
            }
        }
        assertEquals(95, quotes.size());
        for (int id = 0; id < quotes.size(); id++) {
            assertEquals(quotes.get(id), ranges.get(id), "comment " + id);
        }
        assertEquals(quotes.size(), ranges.size());
    }

    @Test
    void anotherReaderFindsTextStylesAndComments() throws IOException {
        Session session = SampleSession.load();
        try (XWPFDocument document = new XWPFDocument(Written.by(exporter, Written.request(session)).stream())) {
            List<String> expected = session.getReport().getVersions().getFirst().getParagraphs().stream().map(Paragraph::getText).toList();
            assertEquals(expected, document.getParagraphs().stream().map(XWPFParagraph::getText)
                    .map(text -> text.replaceAll("\\[Comments? .*?]", "")).toList());
            assertEquals("Title", document.getParagraphs().getFirst().getStyle());
            assertEquals("Heading1", document.getParagraphs().get(5).getStyle());
            assertEquals("heading 1", document.getStyles().getStyle("Heading1").getName());
            XWPFComment comment = document.getDocComments().getCommentByID("0");
            assertEquals("王建国", comment.getAuthor());
            assertTrue(comment.getText().startsWith("【总体评价】报告实事求是"), comment.getText());
            // 09:30 in Shanghai, as Word writes it.
            assertTrue(Written.by(exporter, Written.request(session)).entry("word/comments.xml").contains("w:date=\"2021-12-12T09:30:00Z\""));
        }
    }

    @Test
    void homonymsAreToldApart() throws IOException {
        Written written = Written.by(exporter, Written.request(SampleSession.load()));
        String comments = written.entry("word/comments.xml");
        assertTrue(comments.contains("w:author=\"陈明（第二代表团）\"") && comments.contains("w:author=\"陈明（经济界）\""));
    }

    @Test
    void overlappingNestedEqualAndEmptyRangesAreRight() throws Exception {
        builder.paragraph(ParagraphKind.BODY, "甲乙丙丁戊己庚辛壬癸").paragraph(ParagraphKind.BODY, "子丑寅卯\t😀辰");
        List<String> quotes = new ArrayList<>();
        for (String quote : List.of("乙丙丁戊", "丙丁", "丁戊己庚", "丙丁", "乙丙丁戊", "甲", "癸", "甲乙丙丁戊己庚辛壬癸", "卯\t😀")) {
            builder.comment(wang, AnnotationKind.WORDING, quote, quote);
        }
        Annotation empty = builder.comment(wang, AnnotationKind.ADDITION, "己庚", "空");
        empty.getAnchor().setEnd(empty.getAnchor().getStart());
        Annotation across = builder.comment(wang, AnnotationKind.WORDING, "壬癸", "跨");
        across.getAnchor().setEndParagraph(builder.version().getParagraphs().getLast());
        across.getAnchor().setEnd(2);
        Annotation half = builder.comment(wang, AnnotationKind.WORDING, "😀辰", "半");
        half.getAnchor().setStart(half.getAnchor().getStart() + 1);
        Written written = Written.by(exporter, Written.request(builder.session()));
        Map<Integer, String> ranges = written.ranges();
        List<Row> rows = Collation.of(builder.session(), Order.POSITION).rows();
        for (int id = 0; id < rows.size(); id++) {
            String expected = switch (rows.get(id).demand()) {
                case "空" -> "";
                case "跨" -> "壬癸\n子丑";
                case "半" -> "😀辰";
                default -> rows.get(id).demand();
            };
            assertEquals(expected, ranges.get(id));
        }
        assertEquals(rows.size(), ranges.size());
        try (XWPFDocument document = new XWPFDocument(written.stream())) {
            assertEquals(rows.size(), document.getDocComments().getComments().size());
        }
    }

    @Test
    void randomRangesAreRight() throws Exception {
        String text = "和平区十七届人大一次会议以来的五年，是和平区发展史上具有重大意义的五年。".repeat(3);
        builder.paragraph(ParagraphKind.BODY, text);
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            int a = random.nextInt(text.length() + 1);
            int b = random.nextInt(text.length() + 1);
            Annotation annotation = builder.comment(wang, AnnotationKind.WORDING, null, "第" + i);
            annotation.setAnchor(builder.anchor(builder.version().getParagraphs().getFirst(), Math.min(a, b), Math.max(a, b)));
        }
        Map<Integer, String> ranges = Written.by(exporter, Written.request(builder.session())).ranges();
        List<Row> rows = Collation.of(builder.session(), Order.POSITION).rows();
        for (int id = 0; id < rows.size(); id++) {
            assertEquals(rows.get(id).original(), ranges.get(id));
        }
    }

    @Test
    void repliesAndDecisionsAreThreadsOfTheirComment() throws Exception {
        builder.paragraph(ParagraphKind.BODY, "甲乙丙");
        Annotation first = builder.comment(wang, AnnotationKind.WORDING, "甲乙", "改\n两段");
        SessionBuilder.amend(first, AmendmentOperation.REPLACE, "子丑", null);
        first.setReason("更准");
        SessionBuilder.reply(first, clerk, "请说明依据");
        SessionBuilder.reply(first, wang, "见附件");
        SessionBuilder.decide(first, Decision.TRANSFERRED, "转有关部门研办", "区民政局");
        builder.comment(wang, AnnotationKind.WORDING, "丙", "另一条");
        Written written = Written.by(exporter, Written.request(builder.session()));
        String comments = written.entry("word/comments.xml");
        List<String> last = new ArrayList<>();
        for (String comment : comments.split("</w:comment>")) {
            Matcher id = Pattern.compile("w14:paraId=\"([0-9A-F]{8})\"").matcher(comment);
            String found = null;
            while (id.find()) {
                found = id.group(1);
            }
            if (found != null) {
                last.add(found);
            }
        }
        assertEquals(5, last.size());
        String extended = written.entry("word/commentsExtended.xml");
        for (int reply = 1; reply <= 3; reply++) {
            assertTrue(extended.contains("<w15:commentEx w15:paraId=\"" + last.get(reply) + "\" w15:paraIdParent=\"" + last.get(0)
                    + "\" w15:done=\"0\"/>"), extended);
        }
        assertFalse(extended.contains(last.get(4) + "\" w15:paraIdParent"), extended);
        String document = written.entry("word/document.xml");
        for (int id = 0; id < 5; id++) {
            assertTrue(document.contains("<w:commentReference w:id=\"" + id + "\"/>"), document);
        }
        try (XWPFDocument word = new XWPFDocument(written.stream())) {
            assertEquals("【修改意见】改\n两段建议：将“甲乙”修改为“子丑”。理由：更准",
                    word.getDocComments().getCommentByID("0").getText().replace("\r", "").replaceAll("(?<=段|。)\n", ""));
            assertEquals("大会秘书处", word.getDocComments().getCommentByID("3").getAuthor());
            assertEquals("转部门研办（区民政局）：转有关部门研办", word.getDocComments().getCommentByID("3").getText());
        }
        Written bare = Written.by(exporter, Written.request(builder.session()).withOptions(Map.of("amendments", "no", "decisions", "no")));
        assertFalse(bare.entry("word/comments.xml").contains("将“甲乙”"));
        assertEquals(4, bare.ranges().size());
    }

    @Test
    void whatIsResolvedIsDoneInWordAndEveryAuthorIsListedOnce() throws Exception {
        builder.paragraph(ParagraphKind.BODY, "甲乙丙");
        Annotation resolved = builder.comment(wang, AnnotationKind.WORDING, "甲", "改好了");
        resolved.setResolved(true);
        SessionBuilder.reply(resolved, clerk, "已改");
        builder.comment(wang, AnnotationKind.WORDING, "丙", "还没有");
        Written written = Written.by(exporter, Written.request(builder.session()));
        String extended = written.entry("word/commentsExtended.xml");
        assertEquals(2, extended.split("w15:done=\"1\"", -1).length - 1, "the comment and its reply");
        assertEquals(1, extended.split("w15:done=\"0\"", -1).length - 1);
        String people = written.entry("word/people.xml");
        assertEquals(1, people.split("w15:author=\"王建国\"", -1).length - 1);
        assertTrue(people.contains("w15:author=\"吴敏\""), people);
        assertTrue(written.entry("[Content_Types].xml").contains("/word/people.xml"));
    }

    @Test
    void whatHasNoPlaceInThisVersionStandsOnTheTitle() throws Exception {
        builder.paragraph(ParagraphKind.TITLE, "旧报告").paragraph(ParagraphKind.BODY, "甲乙丙");
        builder.comment(wang, AnnotationKind.WORDING, "乙", "旧文");
        builder.comment(wang, AnnotationKind.OVERALL, null, "总评");
        var next = org.heyi.model.report.ReportFactory.eINSTANCE.createVersion();
        next.setNumber(2);
        Paragraph title = org.heyi.model.report.ReportFactory.eINSTANCE.createParagraph();
        title.setKind(ParagraphKind.TITLE);
        title.setText("新报告");
        next.getParagraphs().add(title);
        builder.session().getReport().getVersions().add(next);
        Written written = Written.by(exporter, Written.request(builder.session()));
        assertEquals(Map.of(0, "新报告", 1, "新报告"), written.ranges());
        assertTrue(written.entry("word/comments.xml").contains("原文（第1稿）：“乙”"));
    }

    @Test
    void namesStayOutWhenHidden() throws IOException {
        Session session = SampleSession.load();
        Written none = Written.by(exporter, Written.request(session).withAttribution(Attribution.NONE));
        Written group = Written.by(exporter, Written.request(session).withAttribution(Attribution.GROUP));
        for (byte[] entry : none.entries().values()) {
            assertHides(session, new String(entry, java.nio.charset.StandardCharsets.UTF_8));
        }
        for (byte[] entry : group.entries().values()) {
            assertHides(session, new String(entry, java.nio.charset.StandardCharsets.UTF_8));
        }
        assertTrue(group.entry("word/comments.xml").contains("w:author=\"经济界\""));
        assertFalse(none.entry("word/comments.xml").contains("经济界"));
        assertTrue(none.entry("docProps/core.xml").contains("署名方式：隐去"));
    }

    private static void assertHides(Session session, String text) {
        for (Participant participant : session.getParticipants()) {
            assertFalse(text.contains(participant.getName()), participant.getName());
        }
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        assertArrayEquals(Written.by(exporter, Written.request(SampleSession.load())).bytes(),
                Written.by(exporter, Written.request(SampleSession.load())).bytes());
    }

    @Test
    void controlCharactersDoNotSpoilTheFile() throws Exception {
        builder.paragraph(ParagraphKind.BODY, "甲\u0000乙\u000b丙\uD800丁<&>\"");
        builder.comment(wang, AnnotationKind.WORDING, "乙\u000b丙", "\u0001批\uDC00注\uFFFF");
        Written written = Written.by(exporter, Written.request(builder.session()));
        assertEquals("乙丙", written.ranges().get(0));
        try (XWPFDocument document = new XWPFDocument(written.stream())) {
            assertTrue(document.getParagraphs().getFirst().getText().startsWith("甲乙丙丁<&>\""));
        }
    }

    @Test
    void withoutAReportThereIsNothingToAnnotate() {
        Session session = ReviewFactory.eINSTANCE.createSession();
        session.setName("某次会议");
        HeyiException e = assertThrows(HeyiException.class, () -> Written.by(exporter, Written.request(session)));
        assertTrue(e.getMessage().contains("某次会议"), e.getMessage());
    }
}
