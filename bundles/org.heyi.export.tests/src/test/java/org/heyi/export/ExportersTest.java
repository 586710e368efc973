package org.heyi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

class ExportersTest {

    private record Named(String id, Subject subject) implements Exporter {
        @Override
        public String format() {
            return "text/plain";
        }

        @Override
        public String label() {
            return id;
        }

        @Override
        public void export(ExportRequest request, OutputStream out, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }

    private final Exporters exporters = new Exporters(List.of(new Named("summary.xlsx", Subject.REVIEW),
            new Named("ledger.csv", Subject.LEDGER), new Named("summary.csv", Subject.REVIEW)));

    @Test
    void areFoundByIdAndSubject() {
        assertEquals(List.of("ledger.csv", "summary.csv", "summary.xlsx"), exporters.all().stream().map(Exporter::id).toList());
        assertEquals(List.of("summary.csv", "summary.xlsx"), exporters.of(Subject.REVIEW).stream().map(Exporter::id).toList());
        assertEquals("xlsx", exporters.get("summary.xlsx").extension());
    }

    @Test
    void anUnknownOneIsAnsweredWithThoseThereAre() {
        HeyiException e = assertThrows(HeyiException.class, () -> exporters.get("summary.pdf"));
        assertTrue(e.getMessage().contains("summary.pdf") && e.getMessage().contains("ledger.csv, summary.csv, summary.xlsx"),
                e.getMessage());
    }

    @Test
    void aRequestKeepsWhatIsNotChanged() {
        // Half past four in the afternoon of UTC is the next day in Shanghai.
        ExportRequest request = ExportRequest.of(new SessionBuilder().session(), Instant.parse("2021-12-12T16:30:00Z"))
                .withOrder(Order.UNIT).withAttribution(Attribution.GROUP).withOptions(Map.of("decisions", "no"));
        assertEquals(LocalDate.of(2021, 12, 13), request.asOf());
        assertEquals(LocalDate.of(2021, 12, 13), request.madeOn());
        assertEquals(Order.UNIT, request.collation().order());
        assertEquals(Attribution.GROUP, request.collation().attribution());
        assertFalse(request.isOn(ExportOption.on("decisions", "")));
        assertTrue(request.isOn(ExportOption.on("amendments", "")));
        assertEquals(LocalDate.of(2022, 1, 1), request.withAsOf(LocalDate.of(2022, 1, 1)).asOf());
    }
}
