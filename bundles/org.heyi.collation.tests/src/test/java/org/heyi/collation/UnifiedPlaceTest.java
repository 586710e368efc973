package org.heyi.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.heyi.model.report.ParagraphKind;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

/** Where 全文统一 changes something. */
class UnifiedPlaceTest {

    @Test
    void theyAreListedInTheOrderOfTheReportWithWhatStandsBesideThem() {
        SessionBuilder builder = new SessionBuilder();
        builder.paragraph(ParagraphKind.BODY, "我区发展，我区民生。");
        builder.paragraph(ParagraphKind.BODY, "天津市和平区与我区。");
        List<UnifiedPlace> places = UnifiedPlace.in(builder.version(), "我区", "和平区");
        assertEquals(List.of(0, 5, 7), places.stream().map(UnifiedPlace::start).toList());
        assertEquals("展，", places.get(1).before(2));
        assertEquals("民生。", places.get(1).behind(9));
        assertEquals(builder.version().getParagraphs().get(1), places.get(2).paragraph());
        assertEquals(1, UnifiedPlace.in(builder.version(), "和平区", "和平区（全区）").size());
        assertEquals(List.of(), UnifiedPlace.in(builder.version(), "", "和平区"));
    }
}
