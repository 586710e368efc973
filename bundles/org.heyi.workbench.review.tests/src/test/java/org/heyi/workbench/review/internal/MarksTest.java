package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.testdata.SampleSession;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.Comments;
import org.heyi.workbench.review.internal.Marks.Mark;
import org.heyi.workbench.review.internal.Marks.Run;
import org.heyi.workbench.review.internal.Marks.Stretch;
import org.junit.jupiter.api.Test;

class MarksTest {

    private final Session session = SampleSession.load();
    private final Version version = Models.currentVersion(session);
    private final ReportText report = new ReportText(version);
    private final Marks marks = new Marks(report);

    MarksTest() {
        marks.read(session.getAnnotations());
    }

    private List<Mark> all() {
        return IntStream.range(0, report.paragraphs().size()).boxed().flatMap(i -> marks.marks(i).stream()).toList();
    }

    private List<Stretch> stretches() {
        return IntStream.range(0, report.paragraphs().size()).boxed().flatMap(i -> marks.stretches(i).stream()).toList();
    }

    @Test
    void everyCommentLiesOnItsWords() {
        for (Annotation annotation : session.getAnnotations()) {
            assertEquals(annotation.getAnchor().getQuote().replace('\n', ' '),
                    report.text().substring(marks.start(annotation), marks.end(annotation)).replace('\n', ' '));
            assertTrue(all().stream().anyMatch(mark -> mark.annotation() == annotation));
        }
    }

    @Test
    void commentsOnTheSameWordsTakeDifferentLanes() {
        assertEquals(3, marks.at(0).size());
        assertEquals(3, marks.marks(0).stream().mapToInt(Mark::lane).distinct().count());
    }

    @Test
    void aCommentThatComesAndGoesLeavesWhatWasThere() {
        List<Mark> marksBefore = all();
        List<Stretch> before = stretches();
        for (Annotation annotation : session.getAnnotations()) {
            marks.update(annotation, false);
            assertTrue(all().stream().noneMatch(mark -> mark.annotation() == annotation));
            marks.update(annotation, true);
        }
        assertEquals(marksBefore, all());
        assertEquals(before, stretches());
    }

    @Test
    void aCrowdHasOneLineAndTheOthersTheirOwn() {
        for (int i = 0; i < report.paragraphs().size(); i++) {
            for (Run run : marks.runs(i)) {
                for (int at = run.start(); at < run.end(); at++) {
                    List<Annotation> there = marks.at(at);
                    assertEquals(run.mark() == null, there.size() > Marks.LANES);
                    assertTrue(run.mark() == null || there.contains(run.mark().annotation()));
                }
            }
        }
        Annotation title = session.getAnnotations().stream().filter(each -> marks.start(each) == 0).findFirst().orElseThrow();
        for (int i = 0; i < 4; i++) {
            Annotation more = EcoreUtil.copy(title);
            more.getAnchor().setParagraph(title.getAnchor().getParagraph());
            marks.update(more, true);
        }
        assertTrue(marks.runs(0).stream().anyMatch(run -> run.mark() == null && run.start() == 0));
    }

    @Test
    void stretchesCoverTheMarksAndNothingElse() {
        int[] over = new int[report.text().length()];
        for (Mark mark : all()) {
            for (int i = mark.start(); i < mark.end(); i++) {
                over[i]++;
            }
        }
        int end = 0;
        for (Stretch stretch : stretches()) {
            assertTrue(stretch.start() >= end && stretch.end() > stretch.start());
            end = stretch.end();
            for (int i = stretch.start(); i < stretch.end(); i++) {
                assertEquals(over[i], stretch.marks().size());
                over[i] = 0;
            }
        }
        for (int left : over) {
            assertEquals(0, left);
        }
    }

    @Test
    void aSelectionIsTheWordsWithoutTheBreaksAroundThem() {
        int line = report.start(5);
        var passage = report.passage(line - 1, line + 4);
        assertNotNull(passage);
        assertEquals(version.getParagraphs().get(5).getText().substring(0, 4), passage.quote());
        assertEquals(null, report.passage(line - 1, line));
    }

    @Test
    void theOutlineCountsEachCommentOnceAtEachLevel() {
        Outline outline = Outline.of(version);
        List<Annotation> all = session.getAnnotations();
        Comments comments = new Comments();
        comments.read(session, null, AnnotationFilter.ALL);
        outline.count(comments);
        assertEquals(all.size(), outline.roots().stream().mapToInt(Outline.Node::count).sum());
        Outline.Node section = outline.roots().get(1);
        assertEquals(8, section.children().size());
        assertTrue(section.count() >= section.children().stream().mapToInt(Outline.Node::count).sum());
        for (Outline.Node item : section.children()) {
            assertTrue(item.label().length() >= 4 && item.full().startsWith(item.label()), item::full);
        }
        assertEquals(8, section.children().stream().map(item -> item.label().substring(0, 3)).distinct().count(),
                "what all items begin with tells nothing");
    }
}
