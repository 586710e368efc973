package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Body;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewUseCasesTest {

    private static final Path SAMPLE = Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt");

    @TempDir
    Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
    }

    @AfterEach
    void close() {
        assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        workspace.close();
    }

    private Version imported() {
        ParsedReport parsed = ImportReport.read(SAMPLE, Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE);
        return ImportReport.add(workspace.archive(), parsed).apply(workspace, "test");
    }

    private Annotation comment(String quote, Comment comment) {
        Session session = Sessions.current(workspace.archive());
        Anchor anchor = new Passages(Models.currentVersion(session)).find(quote, null, null);
        return Annotate.add(session, Sessions.participant(session, "lina", "李娜", "第一代表团"), anchor, comment)
                .apply(workspace, "lina");
    }

    @Test
    void theSampleReportComesInWithItsSession() {
        Version version = imported();
        assertEquals("和平区人民政府工作报告", version.getTitle());
        assertEquals(LocalDate.of(2021, 12, 12), version.getDate());
        assertEquals("郑伟铭", version.getSpeaker());
        assertEquals("区长", version.getPost());
        assertEquals(1, version.getSections().size());
        assertEquals("一", version.getSections().get(0).getNumber().replace("、", ""));
        assertEquals(8, version.getParagraphs().stream().filter(p -> p.getKind() == ParagraphKind.LEAD_ITEM).count());
        assertEquals(2301, version.getParagraphs().stream().mapToInt(p -> Models.characters(p.getText())).sum());
        assertEquals(199, version.getSetAside().stream().mapToInt(s -> Models.characters(s.getRawText())).sum());
        assertTrue(version.getWarnings().stream().anyMatch(w -> w.getCode().equals("truncated")));
        for (Paragraph paragraph : version.getParagraphs()) {
            assertEquals(paragraph.getRawText(),
                    version.getRawText().substring(paragraph.getRawStart(), paragraph.getRawEnd()));
        }
        Session session = workspace.archive().getCurrent();
        assertEquals(Body.CONGRESS, session.getBody());
        assertEquals(18, session.getTerm());
        assertEquals(1, session.getOrdinal());
        HeyiException again = assertThrows(HeyiException.class, this::imported);
        assertTrue(again.getMessage().contains("report update"));
    }

    @Test
    void aCommentIsAnchoredToItsWords() {
        imported();
        Annotation annotation = comment("办复率和满意率均达100%", new Comment(AnnotationKind.FACT, "满意率是否含基本满意？"));
        Anchor anchor = annotation.getAnchor();
        assertEquals(anchor.getQuote(), anchor.getParagraph().getText().substring(anchor.getStart(), anchor.getEnd()));
        assertTrue(anchor.getPrefix().endsWith("1448件，"));
        assertTrue(anchor.getSuffix().startsWith("。"));
        assertEquals(1, annotation.getNumber());
        assertEquals("第一代表团", annotation.getAuthor().getGroup().getName());
        assertSame(annotation, Annotate.require(workspace.archive().getCurrent(), "1"));
    }

    @Test
    void aQuoteMustStandAtOnePlace() {
        imported();
        Passages passages = new Passages(Sessions.currentVersion(workspace.archive()));
        HeyiException many = assertThrows(HeyiException.class, () -> passages.find("——五年来", null, null));
        assertTrue(many.getMessage().contains("5") && many.getMessage().contains("--prefix"), many.getMessage());
        HeyiException none = assertThrows(HeyiException.class, () -> passages.find("此句报告中没有", null, null));
        assertTrue(none.getMessage().contains("此句报告中没有"), none.getMessage());
        assertTrue(passages.find("五年来", "——", "，我们坚持高质量发展").getQuote().equals("五年来"));
    }

    @Test
    void aSelectionMayCrossParagraphs() {
        Version version = imported();
        Paragraph from = version.getParagraphs().get(6);
        Paragraph to = version.getParagraphs().get(7);
        Anchor anchor = new Passages(version).at(from, from.getText().length() - 5, to, 4);
        assertSame(to, anchor.getEndParagraph());
        assertEquals(from.getText().substring(from.getText().length() - 5) + "\n" + to.getText().substring(0, 4),
                anchor.getQuote());
    }

    @Test
    void incompleteCommentsAreRefused() {
        imported();
        assertThrows(HeyiException.class, () -> comment("1448件", new Comment(AnnotationKind.FACT, " ")));
        assertThrows(HeyiException.class, () -> comment("1448件", new Comment(AnnotationKind.WORDING, "改",
                AmendmentOperation.REPLACE, "", null, null, AnnotationState.SUBMITTED)));
        assertEquals(0, workspace.archive().getCurrent().getAnnotations().size());
        assertEquals(0, workspace.archive().getCurrent().getParticipants().size());
    }

    @Test
    void decisionsAreCheckedAndKept() {
        imported();
        Annotation first = comment("1448件", new Comment(AnnotationKind.FACT, "是否合并计算？"));
        Annotation second = comment("1448件", new Comment(AnnotationKind.FACT, "口径？"));
        assertThrows(HeyiException.class, () -> Dispose.decide(first, Decision.NOT_ADOPTED, " ", null, null, "mishu"));
        assertThrows(HeyiException.class, () -> Dispose.decide(first, Decision.TRANSFERRED, null, null, null, "mishu"));
        Dispose.decide(second, Decision.DUPLICATE, null, null, first, "mishu").apply(workspace, "mishu");
        assertThrows(HeyiException.class, () -> Dispose.decide(first, Decision.DUPLICATE, null, null, second, "mishu"));
        assertThrows(HeyiException.class, () -> Annotate.delete(first));
        Dispose.undecide(second).apply(workspace, "mishu");
        assertNull(second.getDisposition());
        Annotate.delete(first).apply(workspace, "lina");
        assertEquals(2, comment("1448件", new Comment(AnnotationKind.FACT, "x")).getNumber() - 1);
        Participant author = second.getAuthor();
        assertSame(author, Sessions.participant(workspace.archive().getCurrent(), "lina", null, null));
    }
}
