package org.heyi.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.heyi.base.Progress;
import org.heyi.export.Checksum;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.export.data.internal.Csv;
import org.heyi.importing.table.FileNotes;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableRow;

/** A table as csv with a last line that says where it comes from, which our readers of tables leave out. */
final class CsvTable {

    private CsvTable() {
    }

    static void write(Exporter exporter, ExportRequest request, ExportRows table, OutputStream out, Progress progress) throws IOException {
        Csv csv = new Csv(out);
        csv.line(table.columns());
        Checksum checksum = new Checksum();
        for (ExportRows.Row row : table.rows()) {
            progress.checkCancelled();
            checksum.add(row.cells());
            csv.line(row.cells());
            progress.worked(1);
        }
        if (checksum.rows() == 0) {
            csv.line(List.of(ExportRows.none()));
        }
        csv.line(List.of(Imprint.of(exporter, request, checksum).line()));
        csv.flush();
    }

    static Optional<Exported> read(Exporter exporter, Path file, Function<Imprint, List<String>> columns) {
        Optional<Imprint> imprint = Imprint.ofLine(FileNotes.line(file, Imprint.LINE)).filter(each -> each.exporter().equals(exporter.id()));
        return imprint.map(each -> {
            List<String> heads = columns.apply(each);
            List<List<String>> lines = new ArrayList<>();
            List<TableRow> rows = new TableReader().read(file).rows();
            for (TableRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < heads.size(); i++) {
                    cells.add(row.text(i));
                }
                lines.add(cells);
            }
            return new Exported(each, ExportRows.read(heads, lines));
        });
    }
}
