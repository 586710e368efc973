package org.heyi.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.heyi.importing.table.TableCell;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Suggestion;

/** The vocabulary of the samples, and tables as a reader would hand them over. */
final class Samples {

    static final LocalDate REPORT = LocalDate.of(2021, 12, 12);

    private Samples() {
    }

    static SyntheticVocabulary vocabulary() {
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("heyi.root"), "samples", "ledger-vocabulary.json"))) {
            return SyntheticVocabulary.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Suggestion> items(Archive archive) {
        List<Suggestion> all = new ArrayList<>();
        archive.getSessions().forEach(session -> all.addAll(session.getSuggestions()));
        return all;
    }

    /** The written ledger; with typed cells as from xlsx, else all text as from csv. */
    static TableSheet sheet(Collection<Suggestion> items, LocalDate asOf, boolean typed) {
        List<TableRow> rows = new ArrayList<>();
        List<TableCell> header = new ArrayList<>();
        for (LedgerColumn column : LedgerColumn.values()) {
            header.add(new TableCell(1, column.ordinal(), column.header(), null, null));
        }
        rows.add(new TableRow(1, header));
        for (Map<LedgerColumn, Object> cells : LedgerTable.rows(items, asOf)) {
            List<TableCell> row = new ArrayList<>();
            cells.forEach((column, value) -> row.add(new TableCell(rows.size() + 1, column.ordinal(), value.toString(),
                    typed && value instanceof Integer i ? BigDecimal.valueOf(i) : null, typed && value instanceof LocalDate d ? d : null)));
            rows.add(new TableRow(rows.size() + 1, row));
        }
        return new TableSheet("台账.xlsx", "台账", rows, List.of());
    }

    /** A table as typed: rows of cells, null or empty for none. */
    static TableSheet sheet(String... lines) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String[] texts = lines[i].split("\\|", -1);
            List<TableCell> row = new ArrayList<>();
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isBlank()) {
                    row.add(new TableCell(i + 1, column, texts[column].strip(), null, null));
                }
            }
            if (!row.isEmpty()) {
                rows.add(new TableRow(i + 1, row));
            }
        }
        return new TableSheet("旧台账.csv", "", rows, List.of());
    }
}
