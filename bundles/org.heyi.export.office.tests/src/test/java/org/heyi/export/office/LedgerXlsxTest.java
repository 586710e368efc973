package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heyi.collation.Attribution;
import org.heyi.export.ExportRequest;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerImport;
import org.heyi.ledger.LedgerTable;
import org.heyi.ledger.SyntheticLedger;
import org.heyi.ledger.SyntheticVocabulary;
import org.heyi.model.Archive;
import org.heyi.model.ModelFactory;
import org.heyi.model.ledger.Suggestion;
import org.heyi.testdata.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerXlsxTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 12);
    private static final int HEAD = 2;

    @TempDir
    Path folder;

    private final Archive archive = archive(SyntheticLedger.ITEMS);

    private static Archive archive(int items) {
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("heyi.root"), "samples", "ledger-vocabulary.json"))) {
            return new SyntheticLedger(SyntheticVocabulary.read(in), 2021).archive(items);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ExportRequest request() {
        return ExportRequest.of(archive.getSessions(), Written.AT).withAsOf(DAY);
    }

    private static Object value(XSSFCell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate() : (Object) (int) cell.getNumericCellValue();
    }

    @Test
    void everyItemIsARowWithItsTypedCells() throws IOException {
        List<Suggestion> items = new ArrayList<>();
        archive.getSessions().forEach(session -> items.addAll(session.getSuggestions()));
        List<Map<LedgerColumn, Object>> expected = LedgerTable.rows(items, DAY);
        assertEquals(1448, expected.size());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Written.by(new LedgerXlsx(), request()).stream())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(HEAD + 1448, sheet.getLastRowNum());
            for (LedgerColumn column : LedgerColumn.values()) {
                assertEquals(column.header(), sheet.getRow(HEAD).getCell(column.ordinal()).getStringCellValue());
            }
            for (int i = 0; i < expected.size(); i++) {
                for (LedgerColumn column : LedgerColumn.values()) {
                    assertEquals(expected.get(i).get(column), value(sheet.getRow(HEAD + 1 + i).getCell(column.ordinal())),
                            "row " + i + " " + column);
                }
            }
            assertEquals(PrintSetup.A3_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertEquals(4, sheet.getRepeatingColumns().getLastColumn());
            assertEquals(HEAD, sheet.getRepeatingRows().getFirstRow());
        }
    }

    @Test
    void theStatisticsAddUpAndSayWhatTheyMean() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Written.by(new LedgerXlsx(), request()).stream())) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            boolean replied = false;
            int years = 0;
            boolean inYears = false;
            String last = "";
            for (var row : sheet) {
                String first = row.getCell(0) == null ? "" : String.valueOf(value((XSSFCell) row.getCell(0)));
                if (first.equals("办复率")) {
                    replied = true;
                    assertEquals(1448, value((XSSFCell) row.getCell(1)));
                    assertEquals(1448, value((XSSFCell) row.getCell(2)));
                    assertEquals(CellType.NUMERIC, row.getCell(3).getCellType());
                    assertEquals("100.00%", new DataFormatter().formatCellValue(row.getCell(3)));
                    assertTrue(row.getCell(4).getStringCellValue().startsWith("办复率＝"));
                }
                if (first.startsWith("20") && row.getCell(1) != null) {
                    years += (Integer) value((XSSFCell) row.getCell(1));
                    inYears = true;
                } else if (first.equals("合计") && inYears) {
                    assertEquals(years, value((XSSFCell) row.getCell(1)));
                    inYears = false;
                }
                last = first;
            }
            assertTrue(replied);
            assertEquals(1448, years);
            assertEquals("合计勾稽：相符。", last);
        }
    }

    @Test
    void whatIsWrittenCanBeReadInAgain() throws IOException {
        Path file = Files.write(folder.resolve("台账.xlsx"), Written.by(new LedgerXlsx(), request()).bytes());
        TableSheet sheet = new TableReader().read(file);
        LedgerImport.Result result = LedgerImport.read(sheet, ModelFactory.eINSTANCE.createArchive(), LedgerImport.Options.of(null, DAY));
        assertEquals(List.of(), result.errors());
        assertEquals(1448, result.items().size());
    }

    @Test
    void peopleStayOutWhenHidden() throws IOException {
        Written written = Written.by(new LedgerXlsx(), request().withAttribution(Attribution.NONE));
        try (XSSFWorkbook workbook = new XSSFWorkbook(written.stream())) {
            List<String> heads = new ArrayList<>();
            workbook.getSheetAt(0).getRow(HEAD).forEach(cell -> heads.add(cell.getStringCellValue()));
            assertEquals(LedgerColumn.values().length - 4, heads.size());
            assertFalse(heads.contains("领衔人") || heads.contains("联系电话"));
            assertTrue(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue().contains("署名方式：隐去"));
        }
    }

    @Test
    void anEmptyLedgerIsAnEmptyTable() throws IOException {
        Archive empty = archive(1);
        ExportRequest request = ExportRequest.of(empty.getSessions(), Written.AT).withSuggestions(List.of());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Written.by(new LedgerXlsx(), request).stream())) {
            assertEquals(HEAD + 1, workbook.getSheetAt(0).getLastRowNum());
            assertEquals("无", workbook.getSheetAt(0).getRow(HEAD + 1).getCell(0).getStringCellValue());
        }
        assertArrayEquals(Written.by(new LedgerXlsx(), request).bytes(), Written.by(new LedgerXlsx(), request).bytes());
    }

    @Test
    void libreOfficeOpensIt() throws Exception {
        Path file = Files.write(folder.resolve("ledger.xlsx"), Written.by(new LedgerXlsx(), request()).bytes());
        LibreOffice.convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0", folder, file);
        List<String> lines = Files.readAllLines(folder.resolve("ledger.csv"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("序号,届次,类型,编号,案由")), lines.get(2));
        assertEquals(1448, lines.stream().filter(line -> line.matches("\\d+,.*")).count());
    }
}
