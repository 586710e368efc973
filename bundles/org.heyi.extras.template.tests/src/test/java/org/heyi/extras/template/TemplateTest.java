package org.heyi.extras.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.heyi.base.Progress;
import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.export.ExportRequest;
import org.heyi.extras.template.internal.CommentsMarkdown;
import org.heyi.extras.template.internal.LongSentenceCheck;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Report;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.Test;

/** On a report of one paragraph and one comment, without the program around it. */
class TemplateTest {

    private static final String TEXT = "今年新增学位两千个。";

    @Test
    void aLongSentenceIsFoundAndAShortOneIsNot() {
        String sentence = "要" + "做好".repeat(80) + "。";
        List<Finding> found = new LongSentenceCheck().check(CheckContext.of(version(TEXT + sentence), LocalDate.of(2021, 12, 12)));
        assertEquals(List.of(sentence), found.stream().map(Finding::quote).toList());
        assertTrue(found.getFirst().message().contains("162"), found.getFirst().message());
    }

    @Test
    void everyCommentIsALine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CommentsMarkdown().export(ExportRequest.of(session(), Instant.EPOCH), out, Progress.NONE);
        String written = out.toString(StandardCharsets.UTF_8);
        assertEquals(1, written.lines().count(), written);
        assertTrue(written.startsWith("- ") && written.contains("李娜") && written.contains("请说明分布。"), written);
    }

    private static Version version(String text) {
        Version version = ReportFactory.eINSTANCE.createVersion();
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setId("p1");
        paragraph.setText(text);
        version.getParagraphs().add(paragraph);
        return version;
    }

    private static Session session() {
        Session session = ReviewFactory.eINSTANCE.createSession();
        Report report = ReportFactory.eINSTANCE.createReport();
        report.getVersions().add(version(TEXT));
        session.setReport(report);
        Participant author = ReviewFactory.eINSTANCE.createParticipant();
        author.setId("lina");
        author.setName("李娜");
        session.getParticipants().add(author);
        Annotation comment = ReviewFactory.eINSTANCE.createAnnotation();
        comment.setId("a1");
        comment.setNumber(1);
        comment.setCreatedAt(Instant.EPOCH);
        comment.setAuthor(author);
        comment.setKind(AnnotationKind.FACT);
        comment.setBody("请说明分布。");
        session.getAnnotations().add(comment);
        return session;
    }
}
