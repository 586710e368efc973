package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.testdata.SampleSession;
import org.heyi.workbench.review.internal.Marks.Mark;
import org.heyi.workbench.review.internal.Marks.Stretch;
import org.junit.jupiter.api.Test;

class MarksTest {

    private final Session session = SampleSession.load();
    private final Version version = Models.currentVersion(session);
    private final ReportText report = new ReportText(version);
    private final Marks marks = Marks.of(session.getAnnotations(), report);

    @Test
    void everyCommentLiesOnItsWords() {
        assertEquals(session.getAnnotations().size(), marks.all().size());
        for (Mark mark : marks.all()) {
            assertEquals(mark.annotation().getAnchor().getQuote(), report.text().substring(mark.start(), mark.end()));
        }
    }

    @Test
    void commentsOnTheSameWordsTakeDifferentLanes() {
        List<Mark> title = marks.at(0);
        assertEquals(3, title.size());
        assertEquals(3, title.stream().mapToInt(Mark::lane).distinct().count());
    }

    @Test
    void stretchesCoverTheMarksAndNothingElse() {
        int[] over = new int[report.text().length()];
        for (Mark mark : marks.all()) {
            for (int i = mark.start(); i < mark.end(); i++) {
                over[i]++;
            }
        }
        int end = 0;
        for (Stretch stretch : marks.stretches()) {
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
        outline.count(all);
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
