package org.heyi.export.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.heyi.base.Progress;
import org.heyi.export.ExportRequest;
import org.heyi.importing.table.TableReader;
import org.heyi.ledger.LedgerImport;
import org.heyi.ledger.SyntheticLedger;
import org.heyi.ledger.SyntheticVocabulary;
import org.heyi.model.Archive;
import org.heyi.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCsvTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 12);

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenCanBeReadInAgain() throws IOException {
        Archive archive;
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("heyi.root"), "samples", "ledger-vocabulary.json"))) {
            archive = new SyntheticLedger(SyntheticVocabulary.read(in), 2021).archive(300);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerCsv().export(ExportRequest.of(archive.getSessions(), Instant.EPOCH).withAsOf(DAY), out, Progress.NONE);
        Path file = Files.write(folder.resolve("台账.csv"), out.toByteArray());
        LedgerImport.Result result = LedgerImport.read(new TableReader().read(file),
                ModelFactory.eINSTANCE.createArchive(), LedgerImport.Options.of(null, DAY));
        assertEquals(List.of(), result.errors());
        assertEquals(300, result.items().size());
    }
}
