package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.testdata.LibreOffice;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {

    private static final List<PaperDocx> PAPERS = List.of(new AdoptionDocx(), new AmendmentsDocx(), new BriefingDocx(), new ChangesDocx(),
            new ProposerLettersDocx(), new ReviewSummaryDocx());
    private static final Duration SOME_SECONDS = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final Session session = SampleSession.load();

    private static ExportRequest request(Session session, String... options) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            values.put(options[i], options[i + 1]);
        }
        return Written.request(session).withOptions(values);
    }

    private static List<String> paragraphs(Written written) throws IOException {
        try (XWPFDocument document = new XWPFDocument(written.stream())) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static List<List<String>> table(XWPFTable table) {
        return table.getRows().stream().map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList()).toList();
    }

    private static String text(Written written) throws IOException {
        return written.entry("word/document.xml").replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "");
    }

    @Test
    void noPlaceIsLeftAndEveryLinkLeadsSomewhere() throws IOException {
        for (PaperDocx each : PAPERS) {
            String document = Written.by(each, request(session)).entry("word/document.xml");
            assertFalse(document.contains("{{") || document.contains("}}"), each.id());
            Set<String> marks = new HashSet<>(all("w:bookmarkStart [^>]*w:name=\"(\\w+)\"", document));
            List<String> links = all("w:hyperlink [^>]*w:anchor=\"(\\w+)\"", document);
            assertTrue(marks.containsAll(links), each.id());
            assertEquals(each instanceof AdoptionDocx || each instanceof ReviewSummaryDocx, !links.isEmpty(), each.id());
            assertEquals(all("w:bookmarkStart [^>]*w:name=\"(\\w+)\"", document).size(), marks.size(), "each name once in " + each.id());
        }
    }

    private static List<String> all(String pattern, String in) {
        return Pattern.compile(pattern).matcher(in).results().map(found -> found.group(1)).toList();
    }

    @Test
    void theAdoptionTableHasTheCounts() throws IOException {
        try (XWPFDocument document = new XWPFDocument(Written.by(new AdoptionDocx(), request(session)).stream())) {
            List<XWPFTable> tables = document.getTables();
            assertEquals(List.of(List.of("采纳", "14", "31.1%", "11"), List.of("部分采纳", "12", "26.7%", "0"), List.of("未采纳", "6", "13.3%", "0"),
                    List.of("转部门研办", "6", "13.3%", "0"), List.of("留作参考", "2", "4.4%", "0"), List.of("未定", "5", "11.1%", "0"),
                    List.of("合计", "45", "100.0%", "11")), table(tables.getFirst()).subList(1, 8));
            assertEquals(List.of("合计", "50", "5", "45", "14", "12", "6", "6", "2", "5", "11", "57.8%"), table(tables.get(1)).getLast());
            assertEquals(List.of("第一代表团", "13", "2", "11", "6", "3", "1", "0", "1", "0", "4", "81.8%"), table(tables.get(2)).get(1));
            assertEquals(51, tables.get(4).getNumberOfRows());
            List<String> master = table(tables.get(4)).get(11);
            assertEquals(List.of("11", "陈明（经济界）、何秀莲（经济界）"), master.subList(0, 2));
            assertEquals(List.of("采纳", "含批注12"), master.subList(4, 6));
        }
    }

    @Test
    void everyNumberOfTheSheetLeadsToAsManyRows() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Written.by(new AdoptionXlsx(), request(session)).stream())) {
            XSSFSheet table = workbook.getSheetAt(0);
            assertFalse(table.getHyperlinkList().isEmpty());
            int places = 0;
            for (XSSFHyperlink link : table.getHyperlinkList()) {
                Matcher target = Pattern.compile("'([^']+)'!(.+)").matcher(link.getLocation());
                assertTrue(target.matches(), link.getLocation());
                CellRangeAddress range = CellRangeAddress.valueOf(target.group(2));
                XSSFSheet sheet = workbook.getSheet(target.group(1));
                double number = table.getRow(link.getFirstRow()).getCell(link.getFirstColumn()).getNumericCellValue();
                int rows = range.getLastRow() - range.getFirstRow() + 1;
                assertTrue(range.getLastRow() <= sheet.getLastRowNum(), link.getLocation());
                assertEquals(number, rows, link.getCellRef());
                boolean named = target.group(1).startsWith("改动（");
                assertTrue(sheet.getRow(range.getFirstRow()).getCell(named ? 1 : 0).getNumericCellValue() > 0);
                if (named) {
                    places++;
                    for (int i = range.getFirstRow(); i <= range.getLastRow(); i++) {
                        assertEquals(table.getRow(link.getFirstRow()).getCell(0).getStringCellValue(), sheet.getRow(i).getCell(0).getStringCellValue());
                    }
                }
            }
            assertTrue(places > 3);
            assertEquals(List.of("采纳情况", "明细（按结果）", "明细（按部分）", "明细（按代表团）", "改动", "改动（按结果）", "改动（按部分）", "改动（按代表团）"),
                    IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList());
        }
    }

    @Test
    void anIssueForEveryGroupOrOneForSome() throws IOException {
        Written all = Written.by(new BriefingDocx(), request(session, "issue", "3", "signer", "王建国", "report", "主席团", "copies", "60"));
        List<String> lines = paragraphs(all);
        assertEquals(List.of("第3期", "第4期", "第5期", "第6期"), lines.stream().filter(line -> line.matches("第\\d期")).toList());
        assertTrue(lines.containsAll(List.of("和平区第十八届人民代表大会第一次会议", "简　报", "大会秘书处编\t2021年12月13日", "第一代表团审议政府工作报告",
                "签发人：王建国", "报：主席团", "大会秘书处\t共印60份")), lines::toString);
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("送：")), "what is sent to nobody has no line");
        // Each begins on its own page 1.
        assertEquals(4, all("(w:pgNumType) [^>]*w:start=\"1\"", all.entry("word/document.xml")).size());
        Written one = Written.by(new BriefingDocx(), request(session, "group", "第二代表团"));
        assertEquals(1, paragraphs(one).stream().filter(line -> line.matches("第\\d期")).count());
    }

    @Test
    void aBriefingIsNotSentWithoutALook() {
        List<String> remarks = new BriefingDocx().remarks(request(session, "max", "500", "group", "教育界"));
        assertEquals(3, remarks.size(), remarks::toString);
        assertTrue(remarks.get(0).contains("签发人"));
        assertTrue(remarks.get(1).startsWith("教育界的简报正文") && remarks.get(1).contains("多于500字"));
        assertTrue(remarks.get(2).contains("没有合并"));
        SessionBuilder alone = new SessionBuilder();
        alone.paragraph(ParagraphKind.BODY, "正文。");
        alone.comment(alone.participant("a", "甲乙", Role.DEPUTY, alone.group("一团", GroupType.DELEGATION)), AnnotationKind.CRITICISM, "正文", "不好。");
        remarks = new BriefingDocx().remarks(request(alone.session(), "signer", "丙"));
        assertEquals(2, remarks.size(), remarks::toString);
        assertTrue(remarks.get(0).contains("只有一个人发言") && remarks.get(1).contains("少于300字"));
        HeyiException wrong = assertThrows(HeyiException.class, () -> new BriefingDocx().remarks(request(session, "max", "viel")));
        assertEquals("“max”要写整数，而不是“viel”，例如 --option max=3。", wrong.getMessage());
    }

    @Test
    void columnsCanBeLeftOut() throws IOException {
        for (boolean decisions : new boolean[] {true, false}) {
            ExportRequest request = request(session, "decisions", decisions ? ExportOption.YES : ExportOption.NO);
            for (Attribution attribution : List.of(Attribution.NAMED, Attribution.NONE)) {
                try (XWPFDocument document = new XWPFDocument(Written.by(new AmendmentsDocx(), request.withAttribution(attribution)).stream())) {
                    XWPFTable table = document.getTables().getFirst();
                    List<String> head = new ArrayList<>(List.of("序号", "位置", "修正案", "提出人", "采纳情况"));
                    head.removeIf(each -> "采纳情况".equals(each) && !decisions || "提出人".equals(each) && attribution == Attribution.NONE);
                    assertEquals(head, table(table).getFirst());
                    assertTrue(table(table).stream().allMatch(row -> row.size() == head.size()));
                    assertEquals(29, table.getNumberOfRows());
                    assertEquals(8844, table.getCTTbl().getTblGrid().getGridColList().stream()
                            .mapToInt(column -> Integer.parseInt(column.getW().toString())).sum(), "as wide as before");
                }
            }
        }
    }

    @Test
    void bothCountsStandInTheExplanation() throws IOException {
        ExportRequest request = request(session, "important", "1,3", "government", "区人民政府");
        List<String> lines = paragraphs(Written.by(new ChangesDocx(), request));
        assertTrue(lines.contains("根据出席和平区第十八届人民代表大会第一次会议代表审议提出的意见和建议，区人民政府拟对《政府工作报告》修改11处，其中比较重要的2处如下："), lines::toString);
        assertEquals(2, lines.stream().filter(line -> line.startsWith("在《政府工作报告》")).count());
        List<String> remarks = new ChangesDocx().remarks(request);
        assertEquals(1, remarks.stream().filter(each -> !each.contains("××")).count(), "the next version is not made");
        assertEquals(remarks.size() + 1, new ChangesDocx().remarks(request(session)).size());
        assertTrue(remarks.size() > 1, "what is to be filled in is said");
        Revision place = ReviewFactory.eINSTANCE.createRevision();
        place.setNumber(1);
        place.setDescription("第一部分“本届政府工作回顾”第4段：将“pm2.5”修改为“PM2.5”");
        session.getRevisions().add(place);
        lines = paragraphs(Written.by(new ChangesDocx(), request(session, "important", "1")));
        assertTrue(lines.stream().anyMatch(line -> line.endsWith("进行了反复推敲和认真修改，共修改1处，其中比较重要的修改1处，说明如下：")), lines::toString);
        assertTrue(lines.contains("在《政府工作报告》第一部分“本届政府工作回顾”第四段，将“pm2.5”改为“PM2.5”。"));
    }

    @Test
    void namesAreToldOnlyWhereTheyMayBe() throws IOException {
        List<String> names = session.getParticipants().stream().filter(each -> each.getRole() != Role.SECRETARIAT).map(Participant::getName).toList();
        List<String> groups = session.getGroups().stream().map(Group::getName).toList();
        for (Exporter each : exporters()) {
            for (Attribution attribution : List.of(Attribution.GROUP, Attribution.NONE)) {
                Written written = Written.by(each, request(session).withAttribution(attribution));
                String words = each instanceof PaperDocx ? text(written) : written.entry("xl/sharedStrings.xml");
                names.forEach(name -> assertFalse(words.contains(name), each.id() + " " + attribution + " tells " + name));
                if (attribution == Attribution.NONE) {
                    groups.forEach(name -> assertFalse(words.contains(name), each.id() + " tells " + name));
                }
            }
        }
        // The summary for the 主席团 names nobody whatever is asked for.
        String summary = text(Written.by(new ReviewSummaryDocx(), request(session)));
        names.forEach(name -> assertFalse(summary.contains(name), name));
        assertTrue(text(Written.by(new AmendmentsDocx(), request(session))).contains("王建国"));
    }

    private static List<Exporter> exporters() {
        List<Exporter> all = new ArrayList<>(PAPERS);
        all.add(new AdoptionXlsx());
        return all;
    }

    @Test
    void anEmptySessionSaysSo() throws IOException {
        for (Session each : List.of(new SessionBuilder().session(), withoutReport())) {
            for (PaperDocx paper : PAPERS) {
                String words = text(Written.by(paper, request(each)));
                assertTrue(words.contains("无。") || words.contains("没有收到意见") || words.contains("共收到意见0条"), paper.id() + words);
                paper.remarks(request(each)).forEach(remark -> assertFalse(remark.isBlank()));
            }
            Written.by(new AdoptionXlsx(), request(each));
        }
    }

    private static Session withoutReport() {
        Session session = new SessionBuilder().session();
        session.setReport(null);
        session.setName(null);
        return session;
    }

    @Test
    void whatWasEditedInWordIsUsed() throws IOException {
        for (PaperDocx each : PAPERS) {
            ByteArrayOutputStream template = new ByteArrayOutputStream();
            each.writeTemplate(template);
            Path own = Files.write(folder.resolve(each.id()), edited(template.toByteArray()));
            Written written = Written.by(each, request(session).withTemplate(own));
            assertTrue(text(written).contains("本院自拟"), each.id());
            assertFalse(text(written).contains("{{"), each.id());
            assertTrue(written.entry("docProps/core.xml").contains("署名方式"), each.id());
        }
        Path wrong = Files.write(folder.resolve("wrong.docx"), new byte[] {1, 2, 3});
        assertThrows(HeyiException.class, () -> Written.by(new ChangesDocx(), request(session).withTemplate(wrong)));
    }

    /** With a line of its own at the beginning, as POI writes what it read. */
    private static byte[] edited(byte[] template) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.insertNewParagraph(document.getParagraphs().getFirst().getCTP().newCursor()).createRun().setText("本院自拟");
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void oneFileForEachPersonAndGroup() throws IOException {
        SequencedMap<String, ExportFile.Content> letters = new ProposerLettersDocx().parts(request(session), Progress.NONE);
        assertEquals(session.getAnnotations().stream().map(Annotation::getAuthor).distinct().count(), letters.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        letters.get("给王建国的信 wangjianguo").writeTo(out);
        List<String> lines = paragraphs(new Written(out.toByteArray()));
        assertTrue(lines.contains("王建国代表：") && !lines.contains("李娜代表："), lines::toString);
        assertArrayEquals(out.toByteArray(), Written.by(new ProposerLettersDocx(), request(session, "person", "wangjianguo")).bytes());
        assertEquals(List.of("简报第1期 第一代表团", "简报第2期 第二代表团", "简报第3期 经济界", "简报第4期 教育界"),
                List.copyOf(new BriefingDocx().parts(request(session), Progress.NONE).keySet()));
        assertTrue(new ChangesDocx().parts(request(session), Progress.NONE).isEmpty());
        HeyiException nobody = assertThrows(HeyiException.class, () -> Written.by(new ProposerLettersDocx(), request(session, "person", "niemand")));
        assertTrue(nobody.getMessage().contains("niemand") && nobody.getMessage().contains("wangjianguo"), nobody.getMessage());
    }

    @Test
    void papersAreInChineseWhateverTheLanguage() throws IOException {
        for (PaperDocx each : PAPERS) {
            Written chinese = Written.by(each, request(session));
            Written english = Texts.speaking(Locale.ENGLISH, () -> Written.by(each, request(session)));
            assertEquals(text(chinese), text(english), each.id());
        }
    }

    @Test
    void whatPeopleWroteIsNoTemplate() throws IOException {
        SessionBuilder builder = new SessionBuilder();
        builder.paragraph(ParagraphKind.BODY, "正文{{date}}。");
        builder.comment(builder.participant("a", "甲乙", Role.DEPUTY, builder.group("一团", GroupType.DELEGATION)), AnnotationKind.CRITICISM,
                "正文", "见{{meeting}}和{{不存在}}、\uFDD0row1\uFDD1假\uFDD3\uFDD2。");
        for (PaperDocx each : List.of(new AdoptionDocx(), new BriefingDocx(), new ReviewSummaryDocx(), new ProposerLettersDocx())) {
            String words = text(Written.by(each, request(builder.session())));
            assertTrue(words.contains("见{{meeting}}和{{不存在}}、"), each.id());
            assertFalse(words.chars().anyMatch(c -> c >= 0xFDD0 && c <= 0xFDD3), each.id());
        }
    }

    @Test
    void fiveThousandCommentsTakeSomeSeconds() {
        Session large = large();
        for (Exporter each : exporters()) {
            assertTimeout(SOME_SECONDS, () -> assertTrue(Written.by(each, request(large)).bytes().length > 5_000), each.id());
        }
        assertTimeout(SOME_SECONDS, () -> {
            SequencedMap<String, ExportFile.Content> letters = new ProposerLettersDocx().parts(request(large), Progress.NONE);
            assertEquals(500, letters.size());
            letters.lastEntry().getValue().writeTo(new ByteArrayOutputStream());
        });
    }

    /** 5,000 comments of 500 people in 20 groups on 200 paragraphs; a tenth of them is merged. */
    private static Session large() {
        SessionBuilder builder = new SessionBuilder();
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Group group = builder.group("第" + i + "代表团", GroupType.DELEGATION);
            for (int k = 0; k < 25; k++) {
                people.add(builder.participant("p" + i + "x" + k, "代表" + i + "之" + k, Role.DEPUTY, group));
            }
        }
        for (int i = 0; i < 200; i++) {
            if (i % 40 == 0) {
                builder.section(1, List.of("一", "二", "三", "四", "五").get(i / 40), "、", "第" + i / 40 + "项工作");
            }
            builder.paragraph(ParagraphKind.BODY, "第" + i + "件：新建学校、医院、公园和道路，" + "推进各项民生工程建设取得明显成效。".repeat(5));
        }
        Decision[] decisions = {Decision.ADOPTED, Decision.PARTLY_ADOPTED, Decision.NOT_ADOPTED, Decision.TRANSFERRED, Decision.REFERENCE};
        Annotation before = null;
        for (int i = 0; i < 5_000; i++) {
            Annotation comment = builder.comment(people.get(i % people.size()), AnnotationKind.values()[i % AnnotationKind.values().length],
                    "第" + i % 200 + "件", "关于第" + i + "项，建议加大" + i * 7 % 97 + "街道第" + i % 31 + "小学的投入，改善" + i % 13 + "类条件。");
            if (i % 3 == 0) {
                SessionBuilder.amend(comment, AmendmentOperation.REPLACE, "第" + i + "类件", null);
            }
            if (i % 10 == 9) {
                SessionBuilder.decide(comment, Decision.DUPLICATE, "相同。", null).setDuplicateOf(before);
            } else {
                SessionBuilder.decide(comment, decisions[i % decisions.length], "理由" + i, "区教育局");
                before = comment;
            }
        }
        return builder.session();
    }

    @Test
    void libreOfficeSetsThemAsPapers() throws Exception {
        Map<String, String> first = Map.of("adoption", "《政府工作报告》意见采纳情况表", "amendments", "《政府工作报告》修正案清单", "briefing", "简", "changes",
                "《政府工作报告》修改情况说明", "proposer-letters", "关于对政府工作报告所提意见", "review-summary", "关于代表审议政府工作报告");
        List<Path> files = new ArrayList<>();
        for (PaperDocx each : PAPERS) {
            files.add(Files.write(folder.resolve(each.id()), Written.by(each, request(session)).bytes()));
        }
        files.add(Files.write(folder.resolve("sheet.xlsx"), Written.by(new AdoptionXlsx(), request(session)).bytes()));
        LibreOffice.convert("pdf", folder, files.toArray(Path[]::new));
        for (Map.Entry<String, String> each : first.entrySet()) {
            try (PDDocument document = Loader.loadPDF(folder.resolve(each.getKey() + ".pdf").toFile())) {
                assertEquals(210, document.getPage(0).getMediaBox().getWidth() * 25.4 / 72, 1, each.getKey());
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setEndPage(1);
                assertTrue(stripper.getText(document).contains(each.getValue()), each.getKey());
                // What Word would say is also what is read here.
                Set<Integer> written = han(text(new Written(Files.readAllBytes(folder.resolve(each.getKey() + ".docx")))));
                written.removeAll(han(new PDFTextStripper().getText(document)));
                assertEquals(Set.of(), written, each.getKey());
                boolean letter = each.getKey().startsWith("proposer");
                assertEquals(!letter, stripper.getText(document).contains("— 1 —"), each.getKey() + ": a letter has no number on page 1");
            }
        }
        try (PDDocument document = Loader.loadPDF(folder.resolve("sheet.pdf").toFile())) {
            assertEquals(297, document.getPage(0).getMediaBox().getWidth() * 25.4 / 72, 1);
            assertTrue(new PDFTextStripper().getText(document).contains("57.8%"));
        }
    }

    private static Set<Integer> han(String text) {
        return text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }
}
