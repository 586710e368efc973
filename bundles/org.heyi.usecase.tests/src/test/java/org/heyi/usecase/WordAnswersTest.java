package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.export.Exporters;
import org.heyi.export.office.AnnotatedDocx;
import org.heyi.importing.ParsedComment;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.testdata.LibreOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who works with Word alone hears back in Word, of their own comments, and comments further in the same file. */
class WordAnswersTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private Session session;
    private Participant clerk;
    private Participant lina;

    @BeforeEach
    void decided() {
        workspace = Workspace.open(folder.resolve("workspace"));
        LoadSample.into(workspace, true);
        session = workspace.archive().getCurrent();
        clerk = session.getParticipants().stream().filter(each -> each.getRole() == Role.SECRETARIAT).findFirst().orElseThrow();
        lina = Models.participant(session, "lina");
    }

    @AfterEach
    void whole() {
        assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        workspace.close();
    }

    private List<Annotation> of(Participant person) {
        return session.getAnnotations().stream().filter(each -> each.getAuthor() == person && each.getState() == AnnotationState.SUBMITTED).toList();
    }

    private List<Answers.Written> write(List<Participant> people) {
        Exporters exporters = new Exporters(List.of(new AnnotatedDocx()));
        Answers.Form form = Answers.word(workspace.archive(), exporters, workspace.head().hash());
        return Answers.write(workspace.archive(), people, clerk, form, workspace.head().hash(), folder.resolve("answers"), Progress.NONE);
    }

    private Path write(Participant person) {
        return write(List.of(person)).getFirst().file();
    }

    private static ParsedReport read(Path file) throws IOException {
        return new ReportReader().read("a.docx", Files.readAllBytes(file), Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE);
    }

    private static String all(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private Collect.Result collect(Path... files) {
        return Collect.prepare(workspace.archive(), List.of(files), DecryptionKey.Ring.NONE, true, null, clerk.getHandle(), Progress.NONE)
                .apply(workspace, clerk.getHandle());
    }

    private void nothingNew(Path... files) {
        int people = session.getParticipants().size();
        int comments = session.getAnnotations().size();
        int replies = session.getAnnotations().stream().mapToInt(each -> each.getThread().size()).sum();
        for (Collect.FileResult each : collect(files).files()) {
            assertEquals(Collect.FileOutcome.SAME, each.outcome(), each.file() + each.reason());
            assertEquals(0, each.added() + each.updated() + each.withdrawn(), each.file());
        }
        assertEquals(people, session.getParticipants().size(), () -> session.getParticipants().toString());
        assertEquals(comments, session.getAnnotations().size(), () -> session.getAnnotations().toString());
        assertEquals(replies, session.getAnnotations().stream().mapToInt(each -> each.getThread().size()).sum());
    }

    private static Message message(Participant author, String text) {
        Message message = ReviewFactory.eINSTANCE.createMessage();
        message.setAuthor(author);
        message.setAt(Instant.parse("2021-12-12T03:00:00Z"));
        message.setText(text);
        return message;
    }

    /** The next version, in which one sentence of the report is gone. */
    private void update(Annotation lost) {
        String text = String.join("\n\n", Models.currentVersion(session).getParagraphs().stream().map(each -> each.getText()).toList());
        String next = text.replace(lost.getAnchor().getParagraph().getText(), "本段重写。");
        UpdateReport.add(workspace.archive(), new ReportReader().read("v2.txt", next.getBytes(StandardCharsets.UTF_8), Profile.CLEAN,
                Revisions.ACCEPT, Progress.NONE)).apply(workspace, clerk.getHandle());
    }

    @Test
    void itSaysWhatAPackageWouldAndNothingOfOthers() throws IOException {
        Annotation first = of(lina).getFirst();
        Participant other = session.getAnnotations().stream().map(Annotation::getAuthor).filter(each -> each != lina).findFirst().orElseThrow();
        workspace.change("lina", "reply", () -> first.getThread().add(message(lina, "我自己补充一点。")));
        workspace.change("wang", "reply", () -> first.getThread().add(message(other, "旁人的议论。")));
        Dispose.decide(first, Decision.TRANSFERRED, "已转请研究", "区人社局", null, clerk.getHandle()).apply(workspace, clerk.getHandle());
        TrackSuggestion.register(session, lina, "统一统计口径", "", null, List.of(first)).apply(workspace, clerk.getHandle());
        Annotation lost = of(lina).getLast();
        update(lost);
        Path file = write(lina);
        assertTrue(file.toString().endsWith("李娜-lina.docx"), file.toString());
        List<ParsedComment> comments = read(file).comments();
        assertEquals(of(lina).size(), comments.stream().filter(each -> each.author().equals("李娜") && each.parent().isEmpty()).count());
        String answer = comments.stream().map(ParsedComment::text).filter(each -> each.startsWith("【反馈" + first.getNumber() + "】")).findFirst()
                .orElseThrow();
        assertTrue(answer.contains("转部门研办（区人社局）：已转请研究"), answer);
        assertTrue(answer.contains(clerk.getName() + "处理，"), answer);
        assertTrue(answer.contains("在第2稿的位置："), answer);
        assertTrue(answer.contains("由此提出：建议（未编号）《统一统计口径》：草稿"), answer);
        String gone = comments.stream().map(ParsedComment::text).filter(each -> each.startsWith("【反馈" + lost.getNumber() + "】")).findFirst()
                .orElseThrow();
        assertTrue(gone.contains("第2稿"), gone);
        // The comment stands on its own words of the newest version.
        ParsedReport parsed = read(file);
        ParsedComment own = comments.stream().filter(each -> each.text().contains(first.getBody().lines().findFirst().orElseThrow())
                && each.parent().isEmpty()).findFirst().orElseThrow();
        assertEquals(first.getAnchor().getQuote(), parsed.paragraphs().get(own.startParagraph()).text().substring(own.start(), own.end()));
        assertTrue(comments.stream().anyMatch(each -> each.text().equals("我自己补充一点。")));
        String everything = all(file);
        assertFalse(everything.contains("旁人的议论"));
        // Whom the secretariat names in a reason, it names in a package as well.
        for (Annotation each : of(lina)) {
            everything = each.getDisposition().getReason().isEmpty() ? everything : everything.replace(each.getDisposition().getReason(), "");
        }
        for (Participant each : session.getParticipants()) {
            assertTrue(each == lina || each == clerk || !everything.contains(each.getName()), each.getName());
        }
        for (Annotation each : session.getAnnotations()) {
            assertTrue(each.getAuthor() == lina || each.getBody().length() < 6 || !everything.contains(each.getBody()), each.getBody());
        }
    }

    @Test
    void whatIsNotDecidedIsAnsweredAsThat() throws IOException {
        Annotation open = of(lina).getFirst();
        workspace.change(clerk.getHandle(), "undecide", () -> open.setDisposition(null));
        Annotation withdrawn = of(lina).getLast();
        Annotate.withdraw(withdrawn).apply(workspace, "lina");
        Path file = write(lina);
        List<ParsedComment> comments = read(file).comments();
        assertTrue(comments.stream().anyMatch(each -> each.text().startsWith("【反馈" + open.getNumber() + "】尚在处理。")
                && each.author().equals("大会秘书处")));
        assertTrue(comments.stream().noneMatch(each -> each.text().startsWith("【反馈" + withdrawn.getNumber() + "】")));
        nothingNew(file);
    }

    @Test
    void nothingComesBackTwice() throws Exception {
        workspace.change(clerk.getHandle(), "undecide", () -> of(lina).getFirst().setDisposition(null));
        workspace.change("lina", "reply", () -> of(lina).getLast().getThread().add(message(lina, "我自己补充一点。")));
        update(of(lina).getLast());
        List<Answers.Written> written = write(Answers.people(session));
        assertTrue(written.size() > 5 && written.stream().mapToInt(Answers.Written::comments).sum() == session.getAnnotations().size());
        Path[] files = written.stream().map(Answers.Written::file).toArray(Path[]::new);
        nothingNew(files);
        // A program that knows no threads makes comments of the answers; and something else may have been decided meanwhile.
        Path back = Files.createDirectories(folder.resolve("back"));
        LibreOffice.convert("docx:MS Word 2007 XML", back, files);
        for (Annotation each : of(lina)) {
            Dispose.decide(each, Decision.REFERENCE, "改作参考", null, null, clerk.getHandle()).apply(workspace, clerk.getHandle());
        }
        Path[] through = written.stream().map(each -> back.resolve(each.file().getFileName())).toArray(Path[]::new);
        nothingNew(through);
        nothingNew(files);
    }

    /** The file with every part changed by a function of its name and text. */
    private Path edited(Path file, String name, BinaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file))); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.apply(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(Files.createDirectories(folder.resolve("edited")).resolve(name), bytes.toByteArray());
    }

    private static String comment(int id, String paragraph, String text) {
        return "<w:comment w:id=\"" + id + "\" w:author=\"李娜\" w:date=\"2026-02-0" + (id - 9000) + "T10:00:00Z\" w:initials=\"李\"><w:p w14:paraId=\""
                + paragraph + "\"><w:r><w:t>" + text + "</w:t></w:r></w:p></w:comment>";
    }

    @Test
    void whatIsSaidFurtherInTheFileComesInOnce() throws Exception {
        Annotation first = of(lina).getFirst();
        Path file = write(lina);
        // A comment on words of another passage, and a reply to the answer, which Word hangs below the comment that begins the thread.
        int head = Integer.parseInt(read(file).comments().stream().filter(each -> each.parent().isEmpty()
                && each.text().contains(first.getBody().lines().findFirst().orElseThrow())).findFirst().orElseThrow().id());
        String[] parent = new String[1];
        String xml = all(file);
        int at = xml.indexOf("<w:comment w:id=\"" + head + "\"");
        String comment = xml.substring(at, xml.indexOf("</w:comment>", at));
        int last = comment.lastIndexOf("w14:paraId=\"") + "w14:paraId=\"".length();
        parent[0] = comment.substring(last, last + 8);
        Path edited = edited(file, "李娜.docx", (part, text) -> switch (part) {
            case "word/comments.xml" -> text.replace("</w:comments>", comment(9001, "7F000001", "又看到一处") + comment(9002, "7F000002", "对反馈的意见")
                    + "</w:comments>");
            case "word/commentsExtended.xml" -> text.replace("</w15:commentsEx>", "<w15:commentEx w15:paraId=\"7F000001\" w15:done=\"0\"/>"
                    + "<w15:commentEx w15:paraId=\"7F000002\" w15:paraIdParent=\"" + parent[0] + "\" w15:done=\"0\"/></w15:commentsEx>");
            case "word/document.xml" -> {
                int run = text.lastIndexOf("<w:r>", text.indexOf("各位代表"));
                int end = text.indexOf("</w:r>", run) + "</w:r>".length();
                yield text.substring(0, run) + "<w:commentRangeStart w:id=\"9001\"/>" + text.substring(run, end)
                        + "<w:commentRangeEnd w:id=\"9001\"/><w:r><w:commentReference w:id=\"9001\"/></w:r>"
                        + "<w:r><w:commentReference w:id=\"9002\"/></w:r>" + text.substring(end);
            }
            default -> text;
        });
        int before = of(lina).size();
        Collect.Result result = collect(edited);
        assertEquals(Collect.FileOutcome.UPDATED, result.files().getFirst().outcome(), result.files().getFirst().reason());
        assertEquals(before + 1, of(lina).size());
        Annotation more = of(lina).getLast();
        assertEquals("又看到一处", more.getBody());
        assertNull(more.getDisposition());
        assertTrue(more.getAnchor().getQuote().contains("各位代表"), more.getAnchor().getQuote());
        assertEquals("对反馈的意见", first.getThread().getLast().getText());
        assertEquals(lina, first.getThread().getLast().getAuthor());
        nothingNew(edited);
        Path back = Files.createDirectories(folder.resolve("back"));
        LibreOffice.convert("docx:MS Word 2007 XML", back, edited);
        nothingNew(back.resolve("李娜.docx"));
        // The next answer has both, and comes back as it went.
        Path next = write(lina);
        assertTrue(read(next).comments().stream().anyMatch(each -> each.text().equals("对反馈的意见")));
        assertTrue(read(next).comments().stream().anyMatch(each -> each.text().startsWith("【反馈" + more.getNumber() + "】尚在处理")));
        nothingNew(next, edited);
    }

    @Test
    void anAnswerIsKnownInEveryLanguageAndOnlyTheSecretariatWritesOne() throws IOException {
        Path english = Texts.speaking(Locale.ENGLISH, () -> write(lina));
        assertTrue(read(english).comments().stream().anyMatch(each -> each.text().startsWith("[Answer ")));
        assertNotNull(WordAnswers.answered("secretariat", "[Answer 12] adopted"));
        assertEquals(12, WordAnswers.answered("大会秘书处", "【反馈12】采纳\n第二行"));
        assertNull(WordAnswers.answered("李娜", "【反馈12】采纳"), "what a deputy writes is a comment whatever it begins with");
        assertNull(WordAnswers.answered("大会秘书处", "【反馈】采纳"));
        assertNull(WordAnswers.answered("大会秘书处", "请看【反馈12】"));
        assertNull(WordAnswers.answered("", ""));
    }

    @Test
    void peopleOfOneNameAreToldApart() throws IOException {
        workspace.change(clerk.getHandle(), "test", () -> {
            Participant same = ReviewFactory.eINSTANCE.createParticipant();
            same.setHandle("lina2");
            same.setName("李娜");
            same.setRole(Role.MEMBER);
            same.setGroup(Sessions.group(session, "经济界"));
            session.getParticipants().add(same);
        });
        nothingNew(write(lina));
    }
}
