package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.SummaryView;
import org.heyi.export.office.internal.CellText;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Body;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final int HEAD = 3;

    private final Session session = SampleSession.load();

    private static List<List<String>> expected(Collation collation) {
        return collation.rows().stream()
                .map(row -> SummaryColumn.shown(collation.attribution(), false).stream().map(column -> column.value(row)).toList()).toList();
    }

    private static List<List<String>> sheet(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        int columns = sheet.getRow(HEAD).getLastCellNum();
        for (int i = HEAD + 1; i <= sheet.getLastRowNum(); i++) {
            List<String> row = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                XSSFCell cell = sheet.getRow(i).getCell(j);
                row.add(cell == null ? "" : cell.getCellType() == CellType.NUMERIC
                        ? Integer.toString((int) cell.getNumericCellValue()) : cell.getStringCellValue());
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void theSheetHoldsEveryLine() throws IOException {
        for (Order order : Order.values()) {
            Written written = Written.by(new SummaryXlsx(), Written.request(session).withOrder(order));
            try (XSSFWorkbook workbook = new XSSFWorkbook(written.stream())) {
                assertEquals(expected(Collation.of(session, order)), sheet(workbook.getSheetAt(0)));
            }
        }
    }

    @Test
    void aViewIsWrittenWithItsColumnsAndLinesInTheirOrder() throws IOException {
        Collation collation = Collation.of(session, Order.GROUP);
        List<SummaryColumn> columns = List.of(SummaryColumn.DECISION, SummaryColumn.NUMBER, SummaryColumn.OPINION, SummaryColumn.CONFLICT,
                SummaryColumn.PROPOSER);
        List<Annotation> lines = List.of(collation.annotation(7), collation.annotation(2), collation.annotation(30));
        lines.get(1).setOpinion("=可以吸收");
        SummaryView view = new SummaryView("类型：事实", columns, lines, Map.of(lines.get(0), List.of(lines.get(2))));
        ExportRequest request = Written.request(session).withOrder(Order.GROUP).withView(view);
        List<List<String>> expected = lines.stream().map(collation.withConflicts(view.conflicts())::row)
                .map(row -> columns.stream().map(column -> column.value(row)).toList()).toList();
        assertEquals(Integer.toString(lines.get(2).getNumber()), expected.getFirst().get(3));
        assertEquals("=可以吸收", expected.get(1).get(2));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Written.by(new SummaryXlsx(), request).stream())) {
            assertEquals(expected, sheet(workbook.getSheetAt(0)));
            assertEquals("本表 3 条，全部意见 50 条。只列：类型：事实。", workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue());
        }
        try (XWPFDocument document = new XWPFDocument(Written.by(new SummaryDocx(), request).stream())) {
            XWPFTable table = document.getTables().getFirst();
            assertEquals(4, table.getNumberOfRows(), "no parts by group");
            assertEquals(expected.getFirst().get(3), table.getRow(1).getCell(3).getText());
        }
        // Without names the column of names is left out, and who works on it.
        try (XSSFWorkbook workbook = new XSSFWorkbook(Written.by(new SummaryXlsx(), request.withAttribution(Attribution.GROUP)).stream())) {
            assertEquals(4, workbook.getSheetAt(0).getRow(HEAD).getLastCellNum());
        }
    }

    @Test
    void aTableOfOneColumnIsAWholeTable() throws IOException {
        List<Annotation> lines = List.of(session.getAnnotations().get(3));
        ExportRequest request = Written.request(session).withView(new SummaryView("", List.of(SummaryColumn.KIND), lines, Map.of()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Written.by(new SummaryXlsx(), request).stream())) {
            assertEquals(0, workbook.getSheetAt(0).getNumMergedRegions(), "one cell cannot be merged with itself");
            assertEquals(1, sheet(workbook.getSheetAt(0)).size());
        }
    }

    @Test
    void theSheetSaysWhatItIsAndPrintsWell() throws IOException {
        Written written = Written.by(new SummaryXlsx(), Written.request(session).withAttribution(Attribution.GROUP));
        try (XSSFWorkbook workbook = new XSSFWorkbook(written.stream())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("《政府工作报告》审议意见汇总表", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals("和平区第十八届人民代表大会第一次会议　　制表日期：2021年12月13日　　排序：按报告位置　　署名方式：仅代表团（界别）",
                    sheet.getRow(1).getCell(0).getStringCellValue());
            assertTrue(sheet.getRow(2).getCell(0).getStringCellValue().startsWith("共收到意见50条"));
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertEquals(HEAD, sheet.getRepeatingRows().getFirstRow());
            assertEquals(HEAD + 1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getRow(HEAD + 1).getCell(5).getCellStyle().getWrapText());
            assertEquals(12, sheet.getRow(HEAD).getLastCellNum());
            double width = 0;
            for (int i = 0; i < 12; i++) {
                width += sheet.getColumnWidthInPixels(i) * 25.4 / 96;
            }
            assertEquals(267, width, 4, "as wide as the page between its margins, in mm");
        }
    }

    @Test
    void formulasStayText() throws IOException {
        SessionBuilder builder = new SessionBuilder();
        Participant author = builder.participant("x", "=HYPERLINK(\"http://x\")", Role.DEPUTY, builder.group("@SUM(1)", GroupType.DELEGATION));
        builder.paragraph(ParagraphKind.BODY, "-1+1 正文");
        builder.comment(author, AnnotationKind.WORDING, "-1+1", "=1+1\u0000\r\n+2").setReason("@cmd");
        Written written = Written.by(new SummaryXlsx(), Written.request(builder.session()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(written.stream())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.forEach(row -> row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA)));
            assertEquals(List.of("1", "1", "@SUM(1)", "=HYPERLINK(\"http://x\")", "开头第1段", "-1+1", "=1+1\n+2", "@cmd", "修改意见", "", "未定", "", ""),
                    sheet(sheet).getFirst());
        }
    }

    @Test
    void aTextTooLongForOneRowGoesOnInTheNext() throws IOException {
        SessionBuilder builder = new SessionBuilder();
        String longText = "建议进一步完善社区养老服务设施。".repeat(150);
        builder.paragraph(ParagraphKind.BODY, "正文");
        builder.comment(null, AnnotationKind.WORK_SUGGESTION, "正文", longText);
        builder.comment(null, AnnotationKind.WORK_SUGGESTION, "正文", "短");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Written.by(new SummaryXlsx(), Written.request(builder.session())).stream())) {
            List<List<String>> rows = sheet(workbook.getSheetAt(0));
            assertTrue(rows.size() > 4, rows::toString);
            assertEquals("续", rows.get(1).getFirst());
            assertEquals("2", rows.getLast().getFirst());
            assertEquals(longText, rows.subList(0, rows.size() - 1).stream().map(row -> row.get(6)).collect(Collectors.joining()));
        }
    }

    @Test
    void splittingLosesNothing() {
        for (String text : List.of("", "短", "一\n二\n", "长".repeat(5000), "a\n".repeat(100), "😀".repeat(500))) {
            List<String> parts = CellText.split(text, 20);
            assertEquals(text, String.join("", parts));
            assertFalse(parts.isEmpty());
        }
    }

    @Test
    void theWordTableHoldsEveryLine() throws IOException {
        Written written = Written.by(new SummaryDocx(), Written.request(session));
        try (XWPFDocument document = new XWPFDocument(written.stream())) {
            XWPFTable table = document.getTables().getFirst();
            List<List<String>> rows = table.getRows().stream().skip(1).map(SummaryTest::cells).toList();
            assertEquals(expected(Collation.of(session, Order.POSITION)), rows);
            assertTrue(table.getRow(0).isRepeatHeader());
            assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
            assertEquals("《政府工作报告》审议意见汇总表", document.getParagraphs().getFirst().getText());
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(SummaryTest::text).toList();
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(p -> p.getText()).collect(Collectors.joining("\n"));
    }

    @Test
    void theWordTableHasAPartForEveryGroup() throws IOException {
        Written written = Written.by(new SummaryDocx(), Written.request(session).withOrder(Order.GROUP));
        try (XWPFDocument document = new XWPFDocument(written.stream())) {
            Map<String, Long> groups = Collation.of(session, Order.GROUP).rows().stream()
                    .collect(Collectors.groupingBy(Row::group, java.util.LinkedHashMap::new, Collectors.counting()));
            List<String> bands = document.getTables().getFirst().getRows().stream().filter(row -> row.getTableCells().size() == 1)
                    .map(row -> row.getCell(0).getText()).toList();
            assertEquals(groups.entrySet().stream().map(g -> g.getKey() + "（" + g.getValue() + "条）").toList(), bands);
        }
    }

    @Test
    void membersOfACppccDiscuss() throws IOException {
        session.setBody(Body.CPPCC);
        try (XWPFDocument document = new XWPFDocument(Written.by(new SummaryDocx(), Written.request(session)).stream())) {
            assertEquals("《政府工作报告》讨论意见汇总表", document.getParagraphs().getFirst().getText());
        }
    }

    @Test
    void openFontsStandInWhenChosenAndTheFileSaysSo() throws IOException {
        for (Exporter exporter : List.of(new SummaryXlsx(), new SummaryDocx(), new AnnotatedDocx())) {
            String styles = exporter.extension().equals("xlsx") ? "xl/styles.xml" : "word/styles.xml";
            Written official = Written.by(exporter, Written.request(session));
            Written open = Written.by(exporter, Written.request(session).withOptions(Map.of("fonts", "open")));
            assertTrue(official.entry(styles).contains("方正小标宋简体") && !official.entry(styles).contains("Noto"));
            assertTrue(open.entry(styles).contains("Noto Serif CJK SC") && !open.entry(styles).contains("方正小标宋简体"));
            assertTrue(open.entry("docProps/core.xml").contains("思源宋体"));
        }
    }

    @Test
    void theEndOfTheHistoryStandsInTheProperties() throws IOException {
        String head = "a1".repeat(32);
        ExportRequest request = Written.request(SampleSession.load()).withHead(head);
        for (Exporter each : List.of(new SummaryXlsx(), new SummaryDocx(), new AnnotatedDocx())) {
            assertTrue(Written.by(each, request).entry("docProps/core.xml").contains(head), each.id());
        }
    }

    @Test
    void theSameRequestGivesTheSameFile() {
        assertArrayEquals(Written.by(new SummaryDocx(), Written.request(session)).bytes(),
                Written.by(new SummaryDocx(), Written.request(SampleSession.load())).bytes());
        assertArrayEquals(Written.by(new SummaryXlsx(), Written.request(session)).bytes(),
                Written.by(new SummaryXlsx(), Written.request(SampleSession.load())).bytes());
    }
}
