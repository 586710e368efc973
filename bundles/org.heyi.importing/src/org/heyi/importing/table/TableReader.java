package org.heyi.importing.table;

import java.nio.file.Path;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.ReportReader;
import org.heyi.importing.internal.source.SourceFile;
import org.heyi.importing.internal.table.CsvFormat;
import org.heyi.importing.internal.table.XlsxFormat;

/** Reads tables from {@code .xlsx}, {@code .csv} and {@code .tsv} files. Instances hold no state and may be shared. */
public final class TableReader {

    /** Most cells that are read from one file. */
    public static final int MOST_CELLS = 2_000_000;

    private final Texts texts = Texts.of(ReportReader.class);

    /**
     * Reads the first visible sheet that is not empty.
     *
     * @param file the file, from an unknown hand
     * @return the sheet
     * @throws HeyiException when there is none, or the file cannot be read as a table
     */
    public TableSheet read(Path file) {
        return readAll(file).getFirst();
    }

    /**
     * Reads every visible sheet that is not empty, in their order; at least one.
     *
     * @param file the file, from an unknown hand
     * @return the sheets
     * @throws HeyiException when there is none, or the file cannot be read as a table
     */
    public List<TableSheet> readAll(Path file) {
        SourceFile source = SourceFile.read(file, texts);
        List<TableSheet> sheets = switch (source.extension()) {
            case "xlsx", "xlsm" -> new XlsxFormat(texts).read(source);
            case "csv", "tsv", "txt" -> new CsvFormat(texts).read(source);
            case "xls", "et" -> throw new HeyiException(texts.get("error.oldTable", file));
            default -> throw new HeyiException(texts.get("error.extension", file, ".xlsx .csv .tsv"));
        };
        if (sheets.isEmpty()) {
            throw new HeyiException(texts.get("error.noCells", file));
        }
        return sheets;
    }
}
