package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.heyi.collation.promises.Promise;
import org.heyi.collation.promises.Promise.Kind;
import org.heyi.collation.promises.Reported;
import org.heyi.collation.promises.Verdict;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ReportFactory;
import org.junit.jupiter.api.Test;

class PromiseRowsTest {

    private final PromiseRows rows = new PromiseRows();

    private static Reported reported(Kind kind, String words, Verdict verdict) {
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setText(words);
        return new Reported(new Promise(1, kind, paragraph, 0, words.length(), words, List.of()), verdict, List.of());
    }

    private List<String> shown() {
        return rows.shown().stream().map(each -> each.promise().text()).toList();
    }

    @Test
    void countsAreThoseOfWhatIsShown() {
        rows.set(List.of(reported(Kind.TARGET, "新建公园5座", Verdict.REACHED), reported(Kind.PROJECT, "建成文化馆", Verdict.NOT_FOUND),
                reported(Kind.MEASURE, "推进垃圾分类", Verdict.NOT_FOUND)));
        assertFalse(rows.hasMeasures());
        assertEquals(List.of("新建公园5座", "建成文化馆"), shown());
        assertEquals(1, rows.counts().get(Verdict.NOT_FOUND));
        assertEquals(0, rows.counts().get(Verdict.MENTIONED));
        rows.setMeasures(true);
        assertEquals(2, rows.counts().get(Verdict.NOT_FOUND));
        rows.setVerdict(Verdict.NOT_FOUND);
        assertEquals(List.of("建成文化馆", "推进垃圾分类"), shown());
        // The switch goes on saying how many there are of the others.
        assertEquals(1, rows.counts().get(Verdict.REACHED));
        rows.setWords(" 文化馆 ");
        assertEquals(List.of("建成文化馆"), shown());
        assertEquals(0, rows.counts().get(Verdict.REACHED));
    }

    @Test
    void whereThereIsNothingElseMeasuresAreShown() {
        rows.set(List.of(reported(Kind.MEASURE, "推进垃圾分类", Verdict.MENTIONED)));
        assertTrue(rows.hasMeasures());
        assertEquals(List.of("推进垃圾分类"), shown());
    }
}
