package org.heyi.export.office.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.heyi.export.Checksum;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.importing.table.TableCell;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;

import org.heyi.export.Xml;

/**
 * A spreadsheet, written row by row in the looks of our exports: sheet-styles.xml beside this class.
 *
 * <p>Cells are strings or numbers, never formulas, whatever a text begins with. Rows say how high they probably are and
 * leave it to the reader to adjust that, also when somebody edits them.
 */
public final class SheetFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Margin left and right of every page, in millimetres. */
    public static final double MARGIN = 15;
    private static final double MM_PER_INCH = 25.4;
    /** What a spreadsheet takes of a column for itself, and the width of a digit of the default font, in pixels of 1/96 inch. */
    private static final double COLUMN_PADDING = 5;
    private static final double DIGIT = 7;
    private static final byte[] TEXT = Xml.bytes("<si><t xml:space=\"preserve\">");
    private static final byte[] END_OF_TEXT = Xml.bytes("</t></si>");

    private final OfficePackage office;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<ExportRows.Row> recorded = new ArrayList<>();
    private final Checksum checksum = new Checksum();
    private boolean keeping;
    /** Each text once: ledgers say the same words over and over. */
    private final Map<String, Integer> strings = new LinkedHashMap<>();

    /** How cells look; the order is that of cellXfs in sheet-styles.xml. */
    public enum Look {
        /** Nothing special. */
        PLAIN,
        /** The title above a table. */
        TITLE,
        /** A line below the title. */
        NOTE,
        /** The heading of a column. */
        HEAD,
        /** Text in a table. */
        TEXT,
        /** A short word or number in a table, in the middle. */
        CENTRED,
        /** A day. */
        DATE,
        /** What is wrong, or late. */
        WRONG,
        /** A number with two decimals. */
        DECIMAL,
        /** A percentage without decimals; those with up to four follow. */
        PERCENT_0, PERCENT_1, PERCENT_2, PERCENT_3, PERCENT_4,
        /** The same in a row of totals. */
        TOTAL_PERCENT_0, TOTAL_PERCENT_1, TOTAL_PERCENT_2, TOTAL_PERCENT_3, TOTAL_PERCENT_4,
        /** A number in the middle that leads to what it counts. */
        LINK;

        /** How a percentage looks among cells of these looks. */
        Look percent(int decimals) {
            return values()[(this == HEAD ? TOTAL_PERCENT_0 : PERCENT_0).ordinal() + decimals];
        }
    }

    /** Sizes of paper, with the format's codes. */
    public enum Paper {
        /** 297 mm across. */
        A4("9"),
        /** 420 mm across. */
        A3("8");

        private final String code;

        Paper(String code) {
            this.code = code;
        }
    }

    /**
     * A sheet and the pages it is printed on, laid across.
     *
     * @param name its name
     * @param paper what it is printed on
     * @param pagesWide how many pages it may be wide
     * @param widths widths of the columns in millimetres
     * @param headRows how many rows above the data stay in view
     * @param repeatFrom the first of them to be printed on every page, 0-based
     * @param keptColumns how many columns at the left stay in view and are printed on every page
     * @param foot what stands at the foot of a page: all of it as {@link Imprints#foot} gives it, or its middle; &amp;P is
     *        the number of the page, &amp;N how many there are
     */
    public record Page(String name, Paper paper, int pagesWide, List<Double> widths, int headRows, int repeatFrom, int keptColumns,
            String foot) {
    }

    /** A sheet that was written: how many rows it has, and up to which one it is a list that can be filtered. */
    private record Sheet(Page page, int rows, int listed) {
    }

    /** Writes the rows of a sheet. */
    @FunctionalInterface
    public interface Rows {
        /**
         * @param rows where to
         * @throws IOException if that fails
         */
        void writeTo(RowWriter rows) throws IOException;
    }

    /**
     * @param out where to; not closed
     * @param fonts what to set it in
     * @throws IOException if out fails
     */
    public SheetFile(OutputStream out, Fonts fonts) throws IOException {
        office = new OfficePackage(out, "xl", "workbook", TYPE + "sheet.main+xml");
        office.ready("styles", "sheet-styles.xml", fonts, TYPE + "styles+xml", "styles");
    }

    /**
     * Writes an export nowhere, for what its rows are.
     *
     * @param writer writes all sheets
     * @return the rows of all sheets as they would be read from the file
     */
    public static ExportRows rows(Sheets writer) {
        try {
            SheetFile file = new SheetFile(OutputStream.nullOutputStream(), Fonts.OFFICIAL);
            file.keeping = true;
            writer.writeTo(file);
            int head = file.sheets.getFirst().page.headRows;
            List<String> columns = head == 0 ? List.of() : file.recorded.get(head - 1).cells().stream().map(each -> each.replace("\n", "")).toList();
            return new ExportRows(columns, file.recorded);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nowhere does not fail
        }
    }

    /** Writes all sheets of a file. */
    @FunctionalInterface
    public interface Sheets {
        /**
         * @param file where to
         * @throws IOException if that fails
         */
        void writeTo(SheetFile file) throws IOException;
    }

    /**
     * Reads a spreadsheet that was written here.
     *
     * @param exporter whose file it may be
     * @param path from an unknown hand
     * @return what it says of itself and holds; empty where it is not of this exporter
     */
    public static Optional<Exported> read(Exporter exporter, Path path) {
        return Imprints.read(exporter, path).map(imprint -> {
            List<ExportRows.Row> rows = new ArrayList<>();
            for (TableSheet sheet : new TableReader().readAll(path)) {
                for (TableRow row : sheet.rows()) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i <= row.cells().getLast().column(); i++) {
                        cells.add(row.cell(i).map(TableCell::text).orElse(""));
                    }
                    rows.add(new ExportRows.Row("", sheet.name() + " " + row.number(), cells));
                }
            }
            return new Exported(imprint, new ExportRows(List.of(), rows));
        });
    }

    /**
     * Adds a sheet.
     *
     * @param page its page
     * @param content its rows
     * @throws IOException if out fails
     */
    public void sheet(Page page, Rows content) throws IOException {
        sheet(page, Map.of(), content);
    }

    /**
     * Adds a sheet with notes on cells.
     *
     * @param page its page
     * @param notes text by cell, e.g. H7
     * @param content its rows
     * @throws IOException if out fails
     */
    public void sheet(Page page, Map<String, String> notes, Rows content) throws IOException {
        if (!notes.isEmpty()) {
            Notes.write(office, part(sheets.size()), sheets.size() + 1, notes);
        }
        office.part(part(sheets.size()), TYPE + "worksheet+xml", "worksheet", xml -> {
            xml.open("worksheet", "xmlns", MAIN).open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
            xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
            pane(xml, page);
            xml.close().close();
            xml.empty("sheetFormatPr", "defaultRowHeight", "15").open("cols");
            for (int i = 0; i < page.widths.size(); i++) {
                String column = Integer.toString(i + 1);
                double width = (page.widths.get(i) * 96 / MM_PER_INCH - COLUMN_PADDING) / DIGIT;
                // The width of a column counts digits and its padding together.
                xml.empty("col", "min", column, "max", column, "width", decimal(width + COLUMN_PADDING / DIGIT), "customWidth", "1");
            }
            xml.close().open("sheetData");
            RowWriter rows = new RowWriter(xml, strings, row -> {
                checksum.add(row.cells());
                if (keeping) {
                    recorded.add(row.name().isEmpty() ? new ExportRows.Row(row.id(), page.name + " " + (recorded.size() + 1), row.cells()) : row);
                }
            });
            content.writeTo(rows);
            xml.close();
            Sheet sheet = new Sheet(page, rows.count(), rows.listed());
            if (page.headRows > 0) {
                xml.empty("autoFilter", "ref", filter(sheet).replace("$", ""));
            }
            if (!rows.merged().isEmpty()) {
                xml.open("mergeCells", "count", Integer.toString(rows.merged().size()));
                for (String range : rows.merged()) {
                    xml.empty("mergeCell", "ref", range);
                }
                xml.close();
            }
            if (!rows.links().isEmpty()) {
                xml.open("hyperlinks");
                for (String[] link : rows.links()) {
                    xml.empty("hyperlink", "ref", link[0], "location", link[1], "display", link[1]);
                }
                xml.close();
            }
            String side = decimal(MARGIN / MM_PER_INCH);
            xml.empty("printOptions", "horizontalCentered", "1")
                    .empty("pageMargins", "left", side, "right", side, "top", "0.6", "bottom", "0.65", "header", "0.3", "footer", "0.3")
                    .empty("pageSetup", "paperSize", page.paper.code, "orientation", "landscape",
                            "fitToWidth", Integer.toString(page.pagesWide), "fitToHeight", "0")
                    .open("headerFooter").open("oddFooter").text(page.foot.startsWith("&L") ? page.foot : "&C" + page.foot).close().close();
            if (!notes.isEmpty()) {
                xml.empty("legacyDrawing", "xmlns:r", OfficePackage.RELATIONSHIPS, "r:id", "rId2");
            }
            xml.close();
            sheets.add(sheet);
        });
    }

    /**
     * Writes the properties and what holds the file together; the last call.
     *
     * @param title title of the file
     * @param description what a reader should know about how it was made
     * @param at when it was made
     * @throws IOException if out fails
     */
    public void finish(String title, String description, Instant at) throws IOException {
        workbook();
        office.finish(title, description, at);
    }

    /**
     * As {@link #finish(String, String, Instant)}, for an export that can be known again.
     *
     * @param title title of the file
     * @param exporter which export
     * @param request of what
     * @throws IOException if out fails
     */
    public void finish(String title, Exporter exporter, ExportRequest request) throws IOException {
        workbook();
        office.finish(title, SummaryTable.description(request), request.madeAt(), Imprints.properties(Imprint.of(exporter, request, checksum)));
    }

    private void workbook() throws IOException {
        office.part("sharedStrings", TYPE + "sharedStrings+xml", "sharedStrings", xml -> {
            xml.open("sst", "xmlns", MAIN, "uniqueCount", Integer.toString(strings.size()));
            for (String text : strings.keySet()) {
                xml.raw(TEXT).text(text).raw(END_OF_TEXT);
            }
            xml.close();
        });
        office.main(xml -> {
            xml.open("workbook", "xmlns", MAIN, "xmlns:r", OfficePackage.RELATIONSHIPS).open("sheets");
            for (int i = 0; i < sheets.size(); i++) {
                xml.empty("sheet", "name", sheets.get(i).page.name, "sheetId", Integer.toString(i + 1),
                        "r:id", office.reference(part(i)));
            }
            xml.close().open("definedNames");
            for (int i = 0; i < sheets.size(); i++) {
                Page page = sheets.get(i).page;
                String name = "'" + page.name.replace("'", "''") + "'!";
                xml.open("definedName", "name", "_xlnm.Print_Area", "localSheetId", Integer.toString(i))
                        .text(name + "$A$1:$" + RowWriter.column(page.widths.size() - 1) + "$" + Math.max(sheets.get(i).rows, 1)).close();
                if (page.headRows > 0) {
                    xml.open("definedName", "name", "_xlnm._FilterDatabase", "localSheetId", Integer.toString(i), "hidden", "1")
                            .text(name + filter(sheets.get(i))).close();
                    xml.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", Integer.toString(i))
                            .text((page.keptColumns == 0 ? "" : name + "$A:$" + RowWriter.column(page.keptColumns - 1) + ",")
                                    + name + "$" + (page.repeatFrom + 1) + ":$" + page.headRows).close();
                }
            }
            xml.close().close();
        });
    }

    private static void pane(Xml xml, Page page) throws IOException {
        if (page.headRows == 0) {
            return;
        }
        String cell = RowWriter.column(page.keptColumns) + (page.headRows + 1);
        if (page.keptColumns == 0) {
            xml.empty("pane", "ySplit", Integer.toString(page.headRows), "topLeftCell", cell, "activePane", "bottomLeft",
                    "state", "frozen");
        } else {
            xml.empty("pane", "xSplit", Integer.toString(page.keptColumns), "ySplit", Integer.toString(page.headRows),
                    "topLeftCell", cell, "activePane", "bottomRight", "state", "frozen");
        }
    }

    private static String part(int sheet) {
        return "worksheets/sheet" + (sheet + 1);
    }

    /** The filter stands on the last of the head rows, and covers no totals. */
    private static String filter(Sheet sheet) {
        Page page = sheet.page;
        return "$A$" + page.headRows + ":$" + RowWriter.column(page.widths.size() - 1) + "$" + Math.max(sheet.listed, page.headRows);
    }

    /** A number as XML has it, whatever the language in force. */
    static String decimal(double value) {
        return Double.toString(Math.round(value * 10_000) / 10_000.0);
    }
}
