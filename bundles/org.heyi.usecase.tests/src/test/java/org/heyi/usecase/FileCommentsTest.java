package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.heyi.base.Progress;
import org.heyi.export.ExportRequest;
import org.heyi.export.office.AnnotatedDocx;
import org.heyi.importing.ParsedComment;
import org.heyi.importing.ParsedParagraph;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments and tracked changes of a Word file become comments of the session. */
class FileCommentsTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
            + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

    @TempDir
    Path folder;

    private static ParsedReport read(byte[] docx, Revisions revisions) {
        return new ReportReader().read("annotated.docx", docx, Profile.CLEAN, revisions, Progress.NONE);
    }

    private static byte[] export(Session session) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnnotatedDocx().export(ExportRequest.of(List.of(session), Instant.now()), out, Progress.NONE);
        return out.toByteArray();
    }

    private static String place(Annotation annotation) {
        Anchor anchor = annotation.getAnchor();
        List<?> paragraphs = anchor.getVersion().getParagraphs();
        return paragraphs.indexOf(anchor.getParagraph()) + ":" + anchor.getStart() + "-"
                + (anchor.getEndParagraph() == null ? "" : paragraphs.indexOf(anchor.getEndParagraph()) + ":")
                + anchor.getEnd() + " " + anchor.getQuote();
    }

    @Test
    void whatWasExportedComesBackOnTheSameCharacters() throws IOException {
        byte[] docx;
        List<String> places;
        List<String> authors;
        List<Annotation> before;
        try (Workspace first = Workspace.open(folder.resolve("first"))) {
            LoadSample.into(first, false);
            Session session = first.archive().getCurrent();
            Annotation talked = session.getAnnotations().get(4);
            Participant lina = Models.participant(session, "lina");
            Anchor across = new Passages(Models.currentVersion(session)).at(
                    Models.currentVersion(session).getParagraphs().get(6), 4,
                    Models.currentVersion(session).getParagraphs().get(8), 9);
            Annotate.add(session, lina, across, new Comment(AnnotationKind.CRITICISM, "跨三段的批注\n有两行"))
                    .apply(first, "lina");
            first.change("lina", "reply", () -> talked.getThread().add(message(lina, "同意。")));
            before = List.copyOf(session.getAnnotations());
            places = before.stream().map(FileCommentsTest::place).sorted().toList();
            authors = before.stream().map(a -> a.getAuthor().getName().split("（")[0]).sorted().toList();
            docx = export(session);

            // The same workspace knows all of them already.
            UpdateReport.Result again = UpdateReport.add(first.archive(), changed(docx)).subject();
            assertEquals(List.of(), again.added());
        }
        try (Workspace second = Workspace.open(folder.resolve("second"))) {
            ImportReport.add(second.archive(), read(docx, Revisions.AMENDMENTS)).apply(second, "wumin");
            Session session = second.archive().getCurrent();
            assertEquals(places, session.getAnnotations().stream().map(FileCommentsTest::place).sorted().toList());
            assertEquals(authors, session.getAnnotations().stream().map(a -> a.getAuthor().getName().split("（")[0])
                    .sorted().toList());
            assertEquals(12, session.getParticipants().size());
            Annotation fifth = find(session, "这是对自己工作的评价");
            assertEquals("同意。", fifth.getThread().get(0).getText());
            assertEquals("李娜", fifth.getThread().get(0).getAuthor().getName());
            assertEquals(AnnotationKind.WORDING, fifth.getKind());
            assertEquals("工作好不好由代表和群众评价。", fifth.getReason());
            assertEquals(AnnotationState.SUBMITTED, fifth.getState());
            assertEquals(AnnotationKind.CRITICISM, find(session, "跨三段的批注").getKind());
            assertEquals("跨三段的批注\n有两行", find(session, "跨三段的批注").getBody());
            assertEquals(before.get(4).getCreatedAt().getEpochSecond(), fifth.getCreatedAt().getEpochSecond());
            assertEquals(51, session.getAnnotations().get(50).getNumber());
            List<String> events = new ArrayList<>();
            second.history(0, event -> events.add(event.type()));
            assertEquals(1, events.stream().filter("report.import"::equals).count());
            assertTrue(events.stream().noneMatch(type -> type.startsWith("annotation")), "one edit, one event: " + events);
            assertTrue(second.verify().ok(), () -> second.verify().problems().toString());
        }
    }

    /** The file after an edit of its text. */
    private static ParsedReport changed(byte[] docx) {
        ParsedReport parsed = read(docx, Revisions.ACCEPT);
        List<ParsedParagraph> paragraphs = new ArrayList<>(parsed.paragraphs());
        paragraphs.removeLast();
        return with(parsed, paragraphs, parsed.comments().stream().filter(c -> c.endParagraph() < paragraphs.size()).toList());
    }

    /** LibreOffice writes threads as comments side by side, and drops what tells that one is an answer. */
    @Test
    void answersThatCameBackAsCommentsAreKnown() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            LoadSample.into(workspace, true);
            Session session = workspace.archive().getCurrent();
            workspace.change("lina", "reply", () -> session.getAnnotations().get(4).getThread()
                    .add(message(Models.participant(session, "lina"), "同意。")));
            long replies = session.getAnnotations().stream().mapToInt(each -> each.getThread().size()).sum();
            long decisions = session.getAnnotations().stream().filter(each -> each.getDisposition() != null).count();
            assertTrue(replies > 0 && decisions > 40);
            ParsedReport parsed = read(export(session), Revisions.AMENDMENTS);
            ParsedReport flat = with(parsed, parsed.comments().stream().map(c -> new ParsedComment(c.id(), "", c.author(), c.initials(),
                    c.time(), c.utc(), false, c.text(), c.startParagraph(), c.start(), c.endParagraph(), c.end())).toList());
            ImportAnnotations.Result result = ImportAnnotations.add(workspace.archive(), flat).subject();
            assertEquals(List.of(), result.imported());
            assertEquals(0, result.replies());
            assertEquals(session.getAnnotations().size() + replies + decisions, result.there());
            assertEquals(0, result.untracked().size(), () -> result.untracked().toString());
        }
    }

    @Test
    void whatWasMarkedAsDoneIsKeptAndWritten() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            LoadSample.into(workspace, false);
            Session session = workspace.archive().getCurrent();
            ParsedReport parsed = read(export(session), Revisions.AMENDMENTS);
            assertTrue(parsed.comments().stream().noneMatch(ParsedComment::resolved));
            ParsedReport done = with(parsed, parsed.comments().stream().map(c -> new ParsedComment(c.id(), c.parent(), c.author(),
                    c.initials(), c.time(), c.utc(), c.id().equals("3"), c.text(), c.startParagraph(), c.start(), c.endParagraph(),
                    c.end())).toList());
            ImportAnnotations.Result result = ImportAnnotations.add(workspace.archive(), done).apply(workspace, "wumin");
            assertEquals(1, result.resolved());
            assertEquals(1, session.getAnnotations().stream().filter(Annotation::isResolved).count());
            assertEquals(1, read(export(session), Revisions.AMENDMENTS).comments().stream().filter(ParsedComment::resolved).count());
            assertEquals(0, ImportAnnotations.add(workspace.archive(), done).subject().resolved(), "the second time it is known");
        }
        try (Workspace again = Workspace.open(folder)) {
            assertEquals(1, again.archive().getCurrent().getAnnotations().stream().filter(Annotation::isResolved).count());
            assertTrue(again.verify().ok(), () -> again.verify().problems().toString());
        }
    }

    @Test
    void whatWasChangedWithoutATrackedChangeIsMentioned() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            LoadSample.into(workspace, false);
            ParsedReport parsed = read(export(workspace.archive().getCurrent()), Revisions.AMENDMENTS);
            List<ParsedParagraph> paragraphs = new ArrayList<>(parsed.paragraphs());
            String last = paragraphs.removeLast().text();
            ImportAnnotations.Result result = ImportAnnotations.add(workspace.archive(), with(parsed, paragraphs, parsed.comments().stream()
                    .filter(c -> c.endParagraph() < paragraphs.size()).toList())).subject();
            assertEquals(List.of(last), result.untracked().report());
            assertEquals(List.of(), result.untracked().file());
        }
    }

    private static ParsedReport with(ParsedReport parsed, List<ParsedComment> comments) {
        return with(parsed, parsed.paragraphs(), comments);
    }

    private static ParsedReport with(ParsedReport parsed, List<ParsedParagraph> paragraphs, List<ParsedComment> comments) {
        return new ParsedReport(parsed.source(), parsed.profile(), parsed.rawText(), parsed.title(), parsed.date(),
                parsed.dateLine(), parsed.meeting(), parsed.organisation(), parsed.speaker(), parsed.post(), parsed.sections(),
                paragraphs, parsed.setAside(), parsed.warnings(), parsed.normalisations(), comments, parsed.amendments(),
                parsed.overrules());
    }

    @Test
    void aReplyFromOutsideJoinsItsThread() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            LoadSample.into(workspace, false);
            Session session = workspace.archive().getCurrent();
            Annotation first = session.getAnnotations().get(0);
            Participant lina = Models.participant(session, "lina");
            Message outside = message(lina, "我补充一点。");
            workspace.change("lina", "reply", () -> first.getThread().add(outside));
            Dispose.decide(first, Decision.REFERENCE, "汇入综述", null, null, "wumin").apply(workspace, "wumin");
            byte[] docx = export(session);
            workspace.change("lina", "take back", () -> first.getThread().clear());
            UpdateReport.Result result = UpdateReport.add(workspace.archive(), changed(docx)).apply(workspace, "wumin");
            assertEquals(List.of(), result.added());
            assertEquals(50, session.getAnnotations().size());
            assertEquals(1, first.getThread().size(), "the decision is no reply");
            assertEquals("我补充一点。", first.getThread().get(0).getText());
            assertSame(lina, first.getThread().get(0).getAuthor());
        }
    }

    /** Word keeps the seconds of replies alone, but whose, in which order, and that it is done with. */
    @Test
    void aThreadGoesToWordAndBack() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            LoadSample.into(workspace, false);
            Session session = workspace.archive().getCurrent();
            Annotation first = session.getAnnotations().get(0);
            Participant lina = Models.participant(session, "lina");
            Participant chen = Models.participant(session, "chenming");
            Instant at = Instant.parse("2021-12-12T03:00:00Z");
            Threads.reply(first, lina, "第一句", at).apply(workspace, "lina");
            Threads.reply(first, chen, "第二句", at.plusSeconds(60)).apply(workspace, "chenming");
            Threads.reply(first, lina, "收回的一句", at.plusSeconds(120)).apply(workspace, "lina");
            Threads.resolve(first, true).apply(workspace, "wumin");
            byte[] docx = export(session);
            Threads.takeBack(first.getThread().getLast(), lina).apply(workspace, "lina");
            assertEquals(List.of("第一句", "第二句"), first.getThread().stream().map(Message::getText).toList());
            UpdateReport.add(workspace.archive(), changed(docx)).apply(workspace, "wumin");
            assertEquals(List.of("第一句", "第二句"), first.getThread().stream().map(Message::getText).toList(), "what was taken back stays so");
            try (Workspace other = Workspace.open(folder.resolve("other"))) {
                ImportReport.add(other.archive(), changed(docx)).apply(other, "test");
                Annotation there = find(other.archive().getCurrent(), first.getBody().lines().findFirst().orElseThrow());
                assertEquals(List.of("李娜：第一句", "陈明（第二代表团）：第二句", "李娜：收回的一句"), there.getThread().stream()
                        .map(each -> each.getAuthor().getName() + "：" + each.getText()).filter(each -> !each.contains("留作参考")).toList());
                assertTrue(there.isResolved());
                Threads.resolve(there, false).apply(other, "test");
                assertEquals(2, there.getTurns(), "once in Word, once here");
            }
        }
    }

    private static Message message(Participant author, String text) {
        Message message = ReviewFactory.eINSTANCE.createMessage();
        message.setAuthor(author);
        message.setAt(Instant.parse("2021-12-12T03:00:00Z"));
        message.setText(text);
        return message;
    }

    private static Annotation find(Session session, String body) {
        return session.getAnnotations().stream().filter(a -> a.getBody().startsWith(body)).findFirst().orElseThrow();
    }

    @Test
    void trackedChangesBecomeAmendmentsByTheirAuthors() throws IOException {
        byte[] docx = docx("""
                <w:p><w:r><w:t>和平区人民政府工作报告</w:t></w:r></w:p>
                <w:p><w:r><w:t>五年来，</w:t></w:r>%s<w:r><w:t>完成审计项目</w:t></w:r>%s%s<w:r><w:t>个。</w:t></w:r></w:p>
                <w:p>%s<w:r><w:t>第二段没有改动。</w:t></w:r>%s</w:p>
                <w:p><w:pPr><w:rPr><w:ins w:id="9" w:author="李娜" w:date="2021-12-12T10:00:00Z"/></w:rPr></w:pPr>%s</w:p>
                <w:p><w:r><w:t>最后一段。</w:t></w:r></w:p>
                """.formatted(ins("我们"), del("240"), ins("250"), del("原来的"), ins("结尾补充。"), ins("新增的一段。")), "");
        try (Workspace workspace = Workspace.open(folder)) {
            ImportReport.add(workspace.archive(), read(docx, Revisions.AMENDMENTS)).apply(workspace, "x");
            Session session = workspace.archive().getCurrent();
            List<String> changes = session.getAnnotations().stream().map(a -> a.getAmendment().getOperation() + " "
                    + a.getAnchor().getQuote() + " → " + a.getAmendment().getText()).toList();
            assertEquals(List.of("INSERT_AFTER 五年来， → 我们", "REPLACE 240 → 250", "DELETE 原来的 → ",
                    "INSERT_AFTER 原来的第二段没有改动。 → 结尾补充。", "ADD_PARAGRAPH 原来的第二段没有改动。 → 新增的一段。"), changes);
            assertEquals(List.of("李娜"), session.getParticipants().stream().map(Participant::getName).toList());
            assertEquals(Instant.parse("2021-12-12T02:00:00Z"), session.getAnnotations().get(0).getCreatedAt());
            assertEquals(AmendmentOperation.REPLACE, session.getAnnotations().get(1).getAmendment().getOperation());
            assertTrue(workspace.verify().ok());
        }
        assertEquals(0, FileCommentsTest.accepted(folder.resolve("accepted"), docx));
    }

    private static int accepted(Path folder, byte[] docx) {
        try (Workspace workspace = Workspace.open(folder)) {
            ImportReport.add(workspace.archive(), read(docx, Revisions.ACCEPT)).apply(workspace, "x");
            return workspace.archive().getCurrent().getAnnotations().size();
        }
    }

    @Test
    void commentsWithoutWordsStandOnTitleOrParagraph() throws IOException {
        byte[] docx = docx("""
                <w:p><w:r><w:t>和平区人民政府工作报告</w:t></w:r></w:p>
                <w:p><w:r><w:t>第一段</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r><w:r><w:t>说了什么。</w:t></w:r></w:p>
                """, """
                <w:comment w:id="0" w:author="" w:date="bad"><w:p><w:r><w:t>总的不错</w:t></w:r></w:p></w:comment>
                <w:comment w:id="1" w:author="李 娜"><w:p><w:r><w:t>【错别字】看这里</w:t></w:r></w:p></w:comment>
                """);
        try (Workspace workspace = Workspace.open(folder)) {
            ImportReport.add(workspace.archive(), read(docx, Revisions.ACCEPT)).apply(workspace, "x");
            Session session = workspace.archive().getCurrent();
            Annotation overall = session.getAnnotations().get(0);
            assertEquals(AnnotationKind.OVERALL, overall.getKind());
            assertEquals("和平区人民政府工作报告", overall.getAnchor().getQuote());
            assertEquals("未署名", overall.getAuthor().getName());
            Annotation second = session.getAnnotations().get(1);
            assertEquals(AnnotationKind.TYPO, second.getKind());
            assertEquals("看这里", second.getBody());
            assertEquals("第一段说了什么。", second.getAnchor().getQuote());
            assertEquals("李娜", second.getAuthor().getHandle());
            assertEquals("李 娜", second.getAuthor().getName());
            assertEquals(Role.DEPUTY, second.getAuthor().getRole());
            assertNull(second.getAmendment());
        }
    }

    private static String ins(String text) {
        return "<w:ins w:id=\"1\" w:author=\"李娜\" w:date=\"2021-12-12T10:00:00Z\"><w:r><w:t>" + text + "</w:t></w:r></w:ins>";
    }

    private static String del(String text) {
        return "<w:del w:id=\"2\" w:author=\"李娜\" w:date=\"2021-12-12T10:00:00Z\"><w:r><w:delText>" + text
                + "</w:delText></w:r></w:del>";
    }

    static byte[] docx(String body, String comments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            String rel = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r\" Type=\"" + types + "%s\" Target=\"%s\"/></Relationships>";
            put(zip, "_rels/.rels", rel.formatted("officeDocument", "word/document.xml"));
            put(zip, "word/_rels/document.xml.rels", rel.formatted("comments", "comments.xml"));
            put(zip, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
            put(zip, "word/comments.xml", "<w:comments " + W + ">" + comments + "</w:comments>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
