package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heyi.base.HeyiException;
import org.heyi.export.ExportRequest;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.Dimension;
import org.heyi.ledger.EvaluationTable;
import org.heyi.ledger.HolidayCalendar;
import org.heyi.ledger.LedgerImport;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.SyntheticLedger;
import org.heyi.ledger.SyntheticVocabulary;
import org.heyi.ledger.Urging;
import org.heyi.model.Archive;
import org.heyi.model.ModelFactory;
import org.heyi.model.ledger.Suggestion;
import org.heyi.testdata.LibreOffice;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerSheetsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 20);
    private static final int HEAD = 5;

    @TempDir
    Path folder;

    private final Archive archive = archive(SyntheticLedger.ITEMS);

    private static Archive archive(int items) {
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("heyi.root"), "samples", "ledger-vocabulary.json"))) {
            return new SyntheticLedger(SyntheticVocabulary.read(in), 2021).archive(items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportRequest request() {
        return ExportRequest.of(archive.getSessions(), Written.AT).withAsOf(DAY);
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : new DataFormatter().formatCellValue(cell);
    }

    @Test
    void theEvaluationTableHasThreeTiersAndAddsUp() throws IOException {
        List<Suggestion> all = request().ledger();
        LedgerStatistics statistics = LedgerStatistics.of(all, DAY, LedgerStatistics.Options.of(request().session().getRules()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Written.by(new EvaluationXlsx(), request()).stream())) {
            assertEquals(2, workbook.getNumberOfSheets());
            for (int i = 0; i < 2; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                EvaluationTable table = EvaluationTable.of(statistics, i == 0 ? Dimension.UNIT : Dimension.GROUP);
                int first = i == 0 ? 2 : 3;
                assertEquals(List.of("主办单位", "代表团（界别）").get(i), text(sheet.getRow(2), 0));
                assertEquals("类别", text(sheet.getRow(2), first));
                assertEquals(table.columns().get(0).label(), text(sheet.getRow(3), first));
                assertEquals("数量", text(sheet.getRow(4), first));
                assertEquals("占比", text(sheet.getRow(4), first + 1));
                Set<String> merged = new HashSet<>();
                sheet.getMergedRegions().forEach(range -> merged.add(range.formatAsString()));
                assertTrue(merged.contains("A3:A5"), merged.toString());
                long classes = table.columns().stream().filter(c -> c.group().equals("类别")).count();
                assertTrue(merged.contains(new CellRangeAddress(2, 2, first, first + 2 * (int) classes - 1).formatAsString()), merged.toString());
                int rows = table.rows().size();
                for (int c = 0; c < table.columns().size(); c++) {
                    int sum = 0;
                    for (int r = 0; r < rows; r++) {
                        Row row = sheet.getRow(HEAD + r);
                        assertEquals(table.rows().get(r).label(), text(row, 0));
                        assertEquals(Integer.toString(table.rows().get(r).count(c)), text(row, first + 2 * c));
                        assertEquals(table.rows().get(r).share(c, 2), text(row, first + 2 * c + 1));
                        assertEquals(CellType.NUMERIC, row.getCell(first + 2 * c + 1).getCellType(), "a share is a number");
                        sum += Integer.parseInt(text(row, first + 2 * c));
                    }
                    assertEquals(Integer.toString(table.total().count(c)), text(sheet.getRow(HEAD + rows), first + 2 * c));
                    assertTrue(sum >= table.total().count(c), table.columns().get(c).label());
                    assertEquals(table.total().share(c, 2), text(sheet.getRow(HEAD + rows + 1), first + 2 * c + 1));
                }
                assertEquals("合计（件）", text(sheet.getRow(HEAD + rows), 0));
                assertTrue(sheet.getCTWorksheet().getAutoFilter().getRef().endsWith(Integer.toString(HEAD + rows)), "totals are not filtered");
                assertTrue(workbook.getPrintArea(i).endsWith("$" + (HEAD + rows + 2)), workbook.getPrintArea(i));
                assertEquals("占比", text(sheet.getRow(HEAD + rows + 1), 0));
                assertEquals(Integer.toString(table.total().items().size()), text(sheet.getRow(HEAD + rows), 1));
            }
        }
    }

    @Test
    void nothingToDivideByIsADash() throws IOException {
        ExportRequest empty = request().withSuggestions(List.of());
        Written written = Written.by(new EvaluationXlsx(), empty);
        try (XSSFWorkbook workbook = new XSSFWorkbook(written.stream())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("无", text(sheet.getRow(HEAD), 0));
            assertEquals("0", text(sheet.getRow(HEAD + 1), 1));
            assertEquals("—", text(sheet.getRow(HEAD + 2), 1));
            assertEquals("—", text(sheet.getRow(HEAD + 2), 3));
        }
        assertFalse(written.entry("xl/sharedStrings.xml").contains("NaN"));
    }

    @Test
    void whatIsDueIsListedByUnit() throws IOException {
        LocalDate busy = LocalDate.of(2019, 4, 15);
        List<Urging.Duty> duties = new Urging(HolidayCalendar.builtIn()).within(Lifecycle.states(request().ledger(), busy), 30);
        assertTrue(duties.size() > 50, () -> "duties: " + duties.size());
        ExportRequest request = request().withAsOf(busy).withOptions(Map.of("days", "30"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Written.by(new UrgingXlsx(), request).stream())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(2 + duties.size(), sheet.getLastRowNum());
            for (int i = 0; i < duties.size(); i++) {
                Row row = sheet.getRow(3 + i);
                assertTrue(Integer.parseInt(text(row, 8)) <= 30);
                assertEquals(duties.get(i).overdue() ? "逾期" : "临近", text(row, 10));
                assertEquals(duties.get(i).due(), row.getCell(7).getLocalDateTimeCellValue().toLocalDate());
            }
            XSSFSheet units = workbook.getSheetAt(1);
            assertEquals(Integer.toString(duties.size()), text(units.getRow(units.getLastRowNum()), 3));
        }
        HeyiException wrong = Assertions.assertThrows(HeyiException.class,
                () -> Written.by(new UrgingXlsx(), request().withOptions(Map.of("days", "soon"))));
        assertTrue(wrong.getMessage().contains("soon"));
    }

    @Test
    void offendingCellsAreFilledAndSayWhatIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("旧台账.csv"), """
                办理台账,,,,
                届次,编号,案由,领衔人,交办日期
                十七届人大一次会议,1,关于修路的建议,张三,2021-02-30
                十七届人大一次会议,1,=1+1,李四,2021-03-01
                """, StandardCharsets.UTF_8);
        TableSheet table = new TableReader().read(file);
        LedgerImport.Result result = LedgerImport.read(table, ModelFactory.eINSTANCE.createArchive(), LedgerImport.Options.of(null, LocalDate.of(2021, 12, 1)));
        assertTrue(result.errors().size() >= 2, result.errors().toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImportErrorsXlsx.write(table, result.errors(), Written.AT, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<String> marked = new ArrayList<>();
            for (LedgerImport.Problem error : result.errors()) {
                org.apache.poi.ss.util.CellAddress at = new org.apache.poi.ss.util.CellAddress(
                        error.cell().isEmpty() ? "A" + error.row() : error.cell());
                Cell cell = sheet.getRow(at.getRow()).getCell(at.getColumn());
                assertEquals("FFFFC7CE", ((org.apache.poi.xssf.usermodel.XSSFCellStyle) cell.getCellStyle()).getFillForegroundColorColor().getARGBHex());
                assertTrue(cell.getCellComment().getString().getString().contains(error.message()), error.cell());
                marked.add(error.cell());
            }
            assertTrue(marked.containsAll(List.of("E3", "B4")), marked.toString());
            assertEquals("关于修路的建议", sheet.getRow(2).getCell(2).getStringCellValue());
            assertEquals(CellType.STRING, sheet.getRow(3).getCell(2).getCellType());
            assertEquals(result.errors().size(), workbook.getSheetAt(1).getLastRowNum() - 1);
        }
        Path report = Files.write(folder.resolve("errors.xlsx"), out.toByteArray());
        try {
            LibreOffice.convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0", folder, report);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertTrue(Files.readString(folder.resolve("errors.csv")).contains("关于修路的建议"));
    }
}
