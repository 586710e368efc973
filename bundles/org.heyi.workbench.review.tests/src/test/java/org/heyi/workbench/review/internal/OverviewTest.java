package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.testdata.SampleSession;
import org.heyi.workbench.review.internal.ReaderView.Spot;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private final Session session = SampleSession.load();
    private final ReportText report = new ReportText(Models.currentVersion(session));
    private final Overview overview = new Overview(report);

    private List<Integer> filled() {
        return IntStream.range(0, Overview.SLICES).filter(i -> overview.at(i).comments() > 0).boxed().toList();
    }

    private int count() {
        return IntStream.range(0, Overview.SLICES).map(i -> overview.at(i).comments()).sum();
    }

    @Test
    void aPlaceIsFoundAgainWithinALine() {
        for (int offset = 0; offset < report.text().length(); offset += 37) {
            int again = overview.offset(overview.share(offset));
            assertTrue(Math.abs(again - offset) <= 2, offset + " " + again);
        }
        assertEquals(0, overview.offset(-1));
        assertEquals(report.text().length(), overview.offset(2));
    }

    @Test
    void everyCommentOnTheTextIsCountedOnceAndGoesAgain() {
        overview.read(session.getAnnotations());
        long placed = session.getAnnotations().stream().filter(each -> report.range(each.getAnchor()) != null).count();
        assertEquals(placed, count());
        List<Integer> before = filled();
        Annotation one = session.getAnnotations().stream().filter(each -> report.range(each.getAnchor()) != null).findFirst().orElseThrow();
        overview.update(one, false);
        assertEquals(placed - 1, count());
        one.setKind(AnnotationKind.TYPO);
        overview.update(one, true);
        overview.update(one, true);
        assertEquals(placed, count());
        assertEquals(before, filled());
    }

    @Test
    void whatIsFoundIsNearWhereOnePoints() {
        int middle = report.text().length() / 2;
        assertTrue(overview.found(List.of(new Spot(middle, middle + 2, false))));
        int slice = (int) (overview.share(middle) * Overview.SLICES);
        assertEquals(slice, overview.nearest(slice + 3, 3));
        assertEquals(-1, overview.nearest(slice + 4, 3));
        assertEquals(1, overview.at(slice).found());
        overview.found(List.of());
        assertEquals(-1, overview.nearest(slice, 3));
    }

    @Test
    void aConflictIsToldWhereAnUndecidedCommentBegins() {
        List<Annotation> two = session.getAnnotations().stream().filter(each -> report.range(each.getAnchor()) != null).limit(2).toList();
        two.forEach(each -> each.setDisposition(null));
        Signs signs = new Signs(report, Map.of(two.get(0), List.of(two.get(1))));
        int start = report.range(two.get(0).getAnchor())[0];
        int paragraph = report.indexAt(start);
        assertTrue(signs.isIn(paragraph));
        List<Annotation> there = signs.within(paragraph, start, start + 1);
        assertEquals(List.of(two.get(0)), there);
        assertEquals(List.of(), signs.within(paragraph, start + 1, start + 40));
        assertEquals(2, signs.all(there).size());
        String told = Signs.tell(signs.all(there));
        assertTrue(told.contains(Integer.toString(two.get(0).getNumber())) && told.contains(Integer.toString(two.get(1).getNumber())), told);
        assertFalse(Signs.NONE.isIn(paragraph));
    }
}
