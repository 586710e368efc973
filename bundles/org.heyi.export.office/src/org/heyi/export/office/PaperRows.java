package org.heyi.export.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.export.ExportRows;
import org.heyi.importing.table.DocxText;

/** The words of a Word file as rows: its paragraphs, the rows of its tables, and its comments in an order that no program changes. */
final class PaperRows {

    private PaperRows() {
    }

    static ExportRows of(DocxText text) {
        List<ExportRows.Row> rows = new ArrayList<>();
        Stream.of(text.paragraphs().stream().map(List::of), text.rows().stream(),
                text.comments().stream().sorted((one, other) -> String.join("\n", one).compareTo(String.join("\n", other))))
                .flatMap(each -> each).filter(each -> each.stream().anyMatch(cell -> !cell.isBlank()))
                .forEach(each -> rows.add(new ExportRows.Row("", String.join(" ", each).strip(), each)));
        return new ExportRows(List.of(), rows);
    }
}
