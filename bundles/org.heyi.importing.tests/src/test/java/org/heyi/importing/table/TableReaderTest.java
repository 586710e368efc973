package org.heyi.importing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.heyi.base.HeyiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    @TempDir
    private Path folder;

    private final TableReader reader = new TableReader();

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String refuse(Path file) {
        String message = assertThrows(HeyiException.class, () -> reader.read(file)).getMessage();
        assertTrue(message.contains(file.getFileName().toString()) && message.lines().count() == 1, message);
        return message;
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("台账.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Heyi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            sheet.value(0, 0, "办理台账");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(1, 0, "序号");
            sheet.value(1, 1, "案由");
            sheet.value(1, 2, "提交日期");
            sheet.value(1, 3, "占比");
            sheet.value(2, 0, 1);
            sheet.value(2, 1, "关于加装电梯的建议\n（续）");
            sheet.value(2, 2, LocalDate.of(2021, 12, 12));
            sheet.style(2, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(2, 3, 0.058);
            sheet.value(4, 0, 12);
            sheet.value(4, 2, LocalDateTime.of(2022, 1, 6, 9, 30));
            sheet.style(4, 2).format("yyyy-mm-dd hh:mm").set();
            workbook.newWorksheet("空表");
        }
        return file;
    }

    @Test
    void readsAWorkbook() throws IOException {
        List<TableSheet> sheets = reader.readAll(workbook());
        assertEquals(1, sheets.size());
        TableSheet sheet = sheets.getFirst();
        assertEquals("台账", sheet.name());
        assertEquals(4, sheet.columns());
        assertEquals(List.of(1, 2, 3, 5), sheet.rows().stream().map(TableRow::number).toList());
        TableRow row = sheet.rows().get(2);
        assertEquals("C3", row.cell(2).orElseThrow().address());
        assertEquals(LocalDate.of(2021, 12, 12), row.cell(2).orElseThrow().date());
        assertEquals("2021-12-12", row.text(2));
        assertEquals("关于加装电梯的建议\n（续）", row.text(1));
        assertEquals(new BigDecimal("0.058"), row.cell(3).orElseThrow().number());
        assertNull(row.cell(0).orElseThrow().date());
        assertEquals("1", row.text(0));
        assertEquals("2022-01-06 09:30", sheet.rows().get(3).text(2));
        assertEquals("办理台账", sheet.shown(sheet.rows().get(0), 3).orElseThrow().text());
        assertEquals("占比", sheet.shown(sheet.rows().get(1), 3).orElseThrow().text());
    }

    /** A workbook of one sheet, written by hand. */
    private Path byHand(String name, String sheet, String workbookProperties) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "_rels/.rels", "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='/xl/workbook.xml'/>"
                    + "</Relationships>");
            part(zip, "xl/workbook.xml", "<workbook xmlns:r='r'>" + workbookProperties
                    + "<sheets><sheet name='隐' state='hidden' sheetId='1' r:id='s2'/><sheet name='表' sheetId='7' r:id='s1'/>"
                    + "</sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<Relationships>"
                    + "<Relationship Id='s1' Type='x/worksheet' Target='../xl/worksheets/one.xml'/>"
                    + "<Relationship Id='s2' Type='x/worksheet' Target='worksheets/none.xml'/>"
                    + "<Relationship Id='t' Type='x/styles' Target='styles.xml'/>"
                    + "<Relationship Id='u' Type='x/sharedStrings' Target='strings.xml'/></Relationships>");
            part(zip, "xl/styles.xml", "<styleSheet><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
            part(zip, "xl/strings.xml", "<sst><si><r><t>和</t></r><r><t xml:space='preserve'>平 </t></r>"
                    + "<rPh><t>heping</t></rPh></si><si><t>a_x000A_b</t></si></sst>");
            part(zip, "xl/worksheets/one.xml", sheet);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void readsWhatOtherProgramsWrite() throws IOException {
        TableSheet sheet = reader.read(byHand("a.xlsx", "<worksheet><sheetData>"
                + "<row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>行内</t></is></c><c/><c t='b'><v>1</v></c></row>"
                + "<row r='4'><c r='B4' s='1'><v>60</v></c><c r='C4' s='1'><v>59</v></c><c r='D4' s='1'><v>44542</v></c>"
                + "<c r='E4' t='s'><v>1</v></c><c r='F4' t='s'><v>99</v></c><c r='G4' t='e'><v>#DIV/0!</v></c>"
                + "<c r='H4' t='str'><f>A1&amp;\"x\"</f><v>和平x</v></c><c r='I4' s='1'><v>-1</v></c>"
                + "<c r='J4'><v>5.7999999999999998</v></c></row></sheetData></worksheet>", ""));
        assertEquals("表", sheet.name());
        TableRow first = sheet.rows().get(0);
        assertEquals(1, first.number());
        assertEquals("和平", first.text(0));
        assertEquals("行内", first.text(1));
        assertEquals("TRUE", first.text(3));
        TableRow fourth = sheet.rows().get(1);
        assertEquals(4, fourth.number());
        assertEquals(LocalDate.of(1900, 2, 28), fourth.cell(1).orElseThrow().date());
        assertEquals(LocalDate.of(1900, 2, 28), fourth.cell(2).orElseThrow().date());
        assertEquals(LocalDate.of(2021, 12, 12), fourth.cell(3).orElseThrow().date());
        assertEquals("a\nb", fourth.text(4));
        assertTrue(fourth.cell(5).isEmpty());
        assertEquals("#DIV/0!", fourth.text(6));
        assertEquals("和平x", fourth.text(7));
        assertNull(fourth.cell(8).orElseThrow().date());
        assertEquals("5.8", fourth.text(9));
    }

    @Test
    void countsDaysFrom1904WhenTheWorkbookSaysSo() throws IOException {
        TableSheet sheet = reader.read(byHand("a.xlsx",
                "<worksheet><sheetData><row><c s='1'><v>43080</v></c></row></sheetData></worksheet>",
                "<workbookPr date1904='1'/>"));
        assertEquals(LocalDate.of(2021, 12, 12), sheet.rows().get(0).cell(0).orElseThrow().date());
    }

    @Test
    void refusesEntitiesAndBombs() throws IOException {
        refuse(byHand("laughs.xlsx", "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>"
                + "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>", ""));
        refuse(byHand("outside.xlsx", "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + "<worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>", ""));
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] blanks = new byte[1024 * 1024];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }
        String message = assertTimeout(Duration.ofSeconds(60), () -> refuse(bomb));
        assertTrue(message.contains("异常庞大"), message);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException, GeneralSecurityException {
        assertTrue(refuse(write("a.xlsx", "序号,案由\n")).contains("损坏"));
        byte[] whole = Files.readAllBytes(workbook());
        refuse(write("cut.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)));
        refuse(write("b.xlsx", new byte[0]));
        assertTrue(refuse(write("c.csv", whole)).contains("Excel"));
        assertTrue(refuse(write("d.xls", "x")).contains(".xlsx"));
        refuse(write("e.ods", "x"));
        refuse(folder.resolve("none.xlsx"));
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(whole);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }
        assertTrue(refuse(locked).contains("密码"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {",|UTF-8", ";|UTF-8", "\t|UTF-8", ",|GB18030", "\t|UTF-16LE"})
    void readsTextTables(String delimiter, String charset) throws IOException {
        String mark = delimiter == null ? "\t" : delimiter;
        String text = String.join(mark, "序号", "案由", "主办单位") + "\r\n" + String.join(mark, "1", "\"关于\"\"加装\"\"电梯" + mark
                + "的建议\n第二行\"", "住建委") + "\r\n\r\n" + String.join(mark, "2", "", "教育局") + "\r\n";
        TableSheet sheet = reader.read(write("a.csv", text.getBytes(Charset.forName(charset))));
        assertEquals(List.of(1, 2, 4), sheet.rows().stream().map(TableRow::number).toList());
        assertEquals("关于\"加装\"电梯" + mark + "的建议\n第二行", sheet.rows().get(1).text(1));
        assertEquals("C2", sheet.rows().get(1).cell(2).orElseThrow().address());
        assertTrue(sheet.rows().get(2).cell(1).isEmpty());
        assertEquals("教育局", sheet.rows().get(2).text(2));
    }

    @Test
    void namesTheLineOfAnOpenQuote() throws IOException {
        assertTrue(refuse(write("a.csv", "序号,案由\n1,\"关于\n2,x\n")).contains("第 2 行"));
    }

    @Test
    void refusesATableOfBlanks() throws IOException {
        refuse(write("a.csv", ", ,\n,,\n"));
    }

    @Test
    void namesColumnsLikeASpreadsheet() {
        assertEquals("A", TableCell.columnName(0));
        assertEquals("Z", TableCell.columnName(25));
        assertEquals("AA", TableCell.columnName(26));
        assertEquals("XFD", TableCell.columnName(16_383));
    }

    @Test
    void readsALedgerOfFifteenThousandRowsQuickly() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Heyi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            for (int row = 0; row < 15_000; row++) {
                for (int column = 0; column < 36; column++) {
                    sheet.value(row, column, "第" + row + "行" + column);
                }
            }
        }
        TableSheet sheet = assertTimeout(Duration.ofSeconds(60), () -> reader.read(file));
        assertEquals(15_000, sheet.rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "SEP=;\n", "\"sep=;\"\n", "\uFEFFsep=;\n", "sep=;\r\n\r\n"})
    void aFirstLineThatNamesTheDelimiterIsUnderstood(String first) throws IOException {
        TableSheet sheet = reader.read(write("a.csv", first + "序号;案由,全称\n1;关于甲,乙\n"));
        assertEquals(2, sheet.rows().size());
        assertEquals("案由,全称", sheet.rows().get(0).cell(1).orElseThrow().text());
        assertEquals("1", sheet.rows().get(1).cell(0).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=", "sep=\n", "sep=\"\n", "sep=\r", "sep=ab\n"})
    void aFirstLineThatNamesNoDelimiterIsNoBug(String first) throws IOException {
        try {
            reader.read(write("a.csv", first + "序号,案由\n1,关于甲\n"));
        } catch (HeyiException e) {
            assertTrue(e.getMessage().contains("a.csv"), e.getMessage());
        }
    }
}
