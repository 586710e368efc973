package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.heyi.collation.Attribution;
import org.heyi.export.Checksum;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.heyi.ledger.SyntheticLedger;
import org.heyi.ledger.SyntheticVocabulary;
import org.heyi.testdata.LibreOffice;
import org.heyi.testdata.SampleSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an exported file says of itself survives a program that only saves it again. */
class KnownAgainTest {

    private static final String HEAD = "0123456789abcdef".repeat(4);
    private static final List<Exporter> ALL = List.of(new SummaryXlsx(), new SummaryDocx(), new AnnotatedDocx(), new LedgerXlsx(),
            new EvaluationXlsx(), new UrgingXlsx(), new AdoptionXlsx(), new AdoptionDocx(), new AmendmentsDocx(), new BriefingDocx(), new ChangesDocx(),
            new ProposerLettersDocx(), new ReviewSummaryDocx(), new RevisedDocx());
    private static final Map<String, String> FORMATS = Map.of("xlsx", "xlsx:Calc MS Excel 2007 XML", "docx", "docx:MS Word 2007 XML");

    @TempDir
    Path folder;

    private static ExportRequest request(Exporter exporter) throws IOException {
        ExportRequest request = ExportRequest.of(exporter.subject() == Subject.REVIEW ? List.of(SampleSession.load()) : ledger(), Written.AT);
        return request.withHead(HEAD).withAttribution(Attribution.GROUP).withAsOf(LocalDate.of(2019, 4, 15)).withOptions(Map.of("fonts", "open"));
    }

    private static List<org.heyi.model.review.Session> ledger() throws IOException {
        try (var in = Files.newInputStream(Path.of(System.getProperty("heyi.root"), "samples", "ledger-vocabulary.json"))) {
            return new SyntheticLedger(SyntheticVocabulary.read(in), 2021).archive(200).getSessions();
        }
    }

    private static void isWhole(Exporter exporter, Path file, ExportRequest request) {
        Exported read = exporter.read(file).orElseThrow(() -> new AssertionError(exporter.id() + " is not known again"));
        assertEquals(exporter.id(), read.imprint().exporter());
        assertEquals(HEAD, read.imprint().head());
        assertEquals(Map.of("fonts", "open"), read.imprint().chosen());
        assertEquals(Attribution.GROUP, read.imprint().attribution());
        ExportRows made = exporter.rows(request).orElseThrow();
        List<List<String>> expected = normal(made);
        List<List<String>> found = normal(read.rows());
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            assertEquals(expected.get(i), found.get(i), exporter.id() + " row " + i);
        }
        assertEquals(expected.size(), found.size(), exporter.id());
        assertEquals(made.checksum(), read.rows().checksum(), exporter.id());
        assertEquals(made.checksum(), read.imprint().checksum(), exporter.id());
    }

    private static List<List<String>> normal(ExportRows rows) {
        return rows.rows().stream().map(row -> row.cells().stream().map(Checksum::normal).toList()).toList();
    }

    @Test
    void asItIsWritten() throws IOException {
        for (Exporter exporter : ALL) {
            ExportRequest request = request(exporter);
            isWhole(exporter, Files.write(folder.resolve(exporter.id()), Written.by(exporter, request).bytes()), request);
            for (Exporter other : ALL) {
                assertEquals(other == exporter, other.read(folder.resolve(exporter.id())).isPresent(), other.id());
            }
        }
    }

    @Test
    void afterLibreOfficeSavedItAgain() throws Exception {
        Path saved = Files.createDirectory(folder.resolve("saved"));
        for (String extension : FORMATS.keySet()) {
            List<Exporter> exporters = ALL.stream().filter(each -> each.extension().equals(extension)).toList();
            Path[] files = new Path[exporters.size()];
            for (int i = 0; i < files.length; i++) {
                files[i] = Files.write(folder.resolve(exporters.get(i).id()), Written.by(exporters.get(i), request(exporters.get(i))).bytes());
            }
            LibreOffice.convert(FORMATS.get(extension), saved, files);
            for (Exporter exporter : exporters) {
                Path again = saved.resolve(exporter.id());
                assertTrue(Files.mismatch(folder.resolve(exporter.id()), again) >= 0, "it was written anew");
                isWhole(exporter, again, request(exporter));
            }
        }
    }
}
