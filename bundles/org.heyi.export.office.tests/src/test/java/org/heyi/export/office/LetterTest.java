package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.heyi.base.HeyiException;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerTable;
import org.heyi.ledger.Letter;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Presets;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Body;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.testdata.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    private static final double MM = 72 / 25.4;
    private static final String LONG = "我们高度重视您提出的建议并会同有关部门实地调研反复论证现已将相关内容纳入年度工作计划予以推进落实".repeat(24);

    @TempDir
    Path folder;

    private static HandlingUnit unit(String name) {
        HandlingUnit unit = LedgerFactory.eINSTANCE.createHandlingUnit();
        unit.setName(name);
        return unit;
    }

    private static <E extends Event> E event(Suggestion s, E event, EventType type, HandlingUnit unit, LocalDate on) {
        event.setType(type);
        event.setUnit(unit);
        event.setOn(on);
        s.getEvents().add(event);
        return event;
    }

    private static Suggestion suggestion(String reply) {
        Session session = ReviewFactory.eINSTANCE.createSession();
        session.setName("天津市和平区第十八届人民代表大会第一次会议");
        session.setBody(Body.CONGRESS);
        session.setTerm(18);
        session.setOrdinal(1);
        session.setScheme(Presets.scheme("a-c"));
        Suggestion s = LedgerFactory.eINSTANCE.createSuggestion();
        s.setInstrument(Instrument.SUGGESTION);
        s.setNumber("123");
        s.setTitle("关于完善社区养老服务的建议");
        s.setLeadName("张三");
        CoSigner second = LedgerFactory.eINSTANCE.createCoSigner();
        second.setName("李四");
        second.setState(CoSignState.CONFIRMED);
        CoSigner gone = LedgerFactory.eINSTANCE.createCoSigner();
        gone.setName("王五");
        gone.setState(CoSignState.WITHDRAWN);
        s.getCoSigners().addAll(List.of(second, gone));
        session.getSuggestions().add(s);
        HandlingUnit main = unit("区民政局");
        HandlingUnit partner = unit("区财政局");
        LocalDate given = LocalDate.of(2022, 1, 5);
        event(s, LedgerFactory.eINSTANCE.createEvent(), EventType.SUBMIT, null, given);
        event(s, LedgerFactory.eINSTANCE.createEvent(), EventType.ACCEPT, null, given);
        Assignment first = event(s, LedgerFactory.eINSTANCE.createAssignment(), EventType.ASSIGN, main, given);
        first.setHandling(HandlingRole.MAIN);
        first.setDue(LocalDate.of(2022, 4, 5));
        event(s, LedgerFactory.eINSTANCE.createAssignment(), EventType.ASSIGN, partner, given).setHandling(HandlingRole.CO);
        event(s, LedgerFactory.eINSTANCE.createEvent(), EventType.CO_OPINION, partner, LocalDate.of(2022, 2, 1)).setReason("建议列入明年预算。");
        Reply answer = event(s, LedgerFactory.eINSTANCE.createReply(), EventType.REPLY, main, DAY);
        answer.setDocumentNumber("津和民函[2022]第008号");
        answer.setReplyClass(session.getScheme().getClasses().get(0));
        answer.setPublicity(Publicity.FULL);
        answer.setText(reply);
        return s;
    }

    private static Letter letter(Letter.Kind kind, String reply) {
        return Letter.of(kind, suggestion(reply), kind == Letter.Kind.ASSIGNMENT ? "区民政局" : null, DAY, Map.of("contact", "赵六", "phone", "022-12345678"));
    }

    private Path written(Letter.Kind kind, String reply) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetterTemplate.builtIn(kind).fill(letter(kind, reply), out);
        return Files.write(folder.resolve(kind.code() + ".docx"), out.toByteArray());
    }

    /** A character on a page: x and baseline from the top left corner, in points. */
    private record Glyph(String text, double x, double y, double width) {
    }

    private static List<Glyph> glyphs(Path pdf, int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    glyphs.add(new Glyph(text.getUnicode(), text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj()));
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return glyphs;
    }

    private static TreeMap<Long, List<Glyph>> lines(List<Glyph> glyphs) {
        TreeMap<Long, List<Glyph>> lines = new TreeMap<>();
        glyphs.forEach(g -> lines.computeIfAbsent(Math.round(g.y), k -> new ArrayList<>()).add(g));
        return lines;
    }

    private static String text(List<Glyph> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(g -> text.append(g.text));
        return text.toString().strip();
    }

    @Test
    void aPageHas22LinesOf28Characters() throws Exception {
        Path letter = written(Letter.Kind.REPLY, LONG);
        LibreOffice.convert("pdf", folder, letter);
        List<Glyph> page = glyphs(folder.resolve("reply.pdf"), 2);
        List<List<Glyph>> body = lines(page).values().stream().filter(line -> !text(line).contains("—")).toList();
        assertEquals(22, body.size());
        for (List<Glyph> line : body) {
            assertEquals(28, text(line).length(), text(line));
            assertEquals(28 * MM, line.getFirst().x, 1.0);
            double right = line.getLast().x + line.getLast().width;
            assertTrue(right <= (28 + 156) * MM + 1.0, () -> "ends at " + right / MM + " mm");
        }
        double height = body.getLast().getFirst().y - body.getFirst().getFirst().y;
        assertEquals(225 * MM / 22, height / 21, 0.1);
        assertTrue(body.getFirst().getFirst().y > 37 * MM && body.getLast().getFirst().y < (37 + 225) * MM);
        // GB/T 9704: the page number stands on pages after the first, even ones at the left.
        List<Glyph> number = lines(page).values().stream().filter(line -> text(line).contains("—")).findFirst().orElseThrow();
        assertEquals("— 2 —", text(number));
        assertTrue(number.getFirst().x < 105 * MM);
        assertFalse(text(glyphs(folder.resolve("reply.pdf"), 1)).contains("— 1 —"));
    }

    @Test
    void theFirstPageIsThatOfALetter() throws Exception {
        Path letter = written(Letter.Kind.REPLY, "一、主要做法\n（一）下一步\n继续推进。");
        LibreOffice.convert("pdf", folder, letter);
        TreeMap<Long, List<Glyph>> lines = lines(glyphs(folder.resolve("reply.pdf"), 1));
        List<String> texts = lines.values().stream().map(LetterTest::text).toList();
        assertEquals(List.of("办理结果：A", "公开属性：主动公开", "区民政局", "津和民函〔2022〕8号", "关于区十八届人大一次会议", "第123号建议的答复",
                "张三、李四代表：", "您等2位代表提出的《关于完善社区养老服务的建议》（第", "123号）收悉。经研究，商区财政局，现答复如下：", "一、主要做法",
                "（一）下一步", "继续推进。"), texts.subList(0, 12));
        assertTrue(texts.contains("2022年3月10日"), texts.toString());
        assertTrue(texts.contains("（联系人：赵六　　电话：022-12345678）"), texts.toString());
        assertTrue(texts.getLast().startsWith("抄送：区人大常委会代表工作委员会"), texts.toString());
        List<Glyph> agency = lines.values().stream().filter(l -> text(l).equals("区民政局")).findFirst().orElseThrow();
        assertTrue(agency.getFirst().y > 30 * MM && agency.getFirst().y < 45 * MM, "agency at " + agency.getFirst().y / MM);
        List<Glyph> number = lines.values().stream().filter(l -> text(l).startsWith("津和民函")).findFirst().orElseThrow();
        assertEquals((28 + 156) * MM, number.getLast().x + number.getLast().width, 2);
    }

    @Test
    void everyKindOpensAndSaysWhatItShould() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Letter.Kind kind : Letter.Kind.values()) {
            files.add(written(kind, "已经开通。"));
        }
        LibreOffice.convert("pdf", folder, files.toArray(Path[]::new));
        for (Letter.Kind kind : Letter.Kind.values()) {
            try (PDDocument document = Loader.loadPDF(folder.resolve(kind.code() + ".pdf").toFile())) {
                String text = new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
                assertEquals(1, document.getNumberOfPages(), kind + " " + text);
                assertTrue(text.contains("关于完善社区养老服务的建议") && text.contains("123"), text);
                assertFalse(text.contains("{{") || text.contains("}}"), text);
                assertTrue(text.contains(switch (kind) {
                    case ASSIGNMENT -> "请于2022年4月5日前办结";
                    case REPLY -> "已经开通。";
                    case OPINION -> "建议列入明年预算。";
                    case INQUIRY -> "满意□基本满意□不满意□";
                }), text);
            }
        }
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private Path template(String body, Map<String, String> more) throws IOException {
        Map<String, String> parts = new TreeMap<>(more);
        parts.putIfAbsent("[Content_Types].xml", "<Types/>");
        parts.putIfAbsent("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body + "</w:body></w:document>");
        return Files.write(folder.resolve("own.docx"), zip(parts));
    }

    private String filled(Path template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetterTemplate.read(template).fill(letter(Letter.Kind.REPLY, "一行\n二行 <&>"), out);
        return new Written(out.toByteArray()).entry("word/document.xml");
    }

    @Test
    void aPlaceThatWordSplitIsStillOne() throws IOException {
        String document = filled(template("<w:p><w:r><w:t>第{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{num</w:t></w:r><w:proofErr/>"
                + "<w:r><w:t>ber}</w:t></w:r><w:r><w:t>}号 {{ class }}</w:t></w:r></w:p><w:p><w:r><w:t>{{body}}</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>附：{{content}}</w:t></w:r></w:p>", Map.of()));
        assertTrue(document.replaceAll("<[^>]*>", "").contains("第123号 A"), document);
        assertTrue(document.contains("一行</w:t></w:r></w:p><w:p>"), document);
        assertTrue(document.contains("二行 &lt;&amp;&gt;"), document);
        assertFalse(document.contains("附："), document);
    }

    private void refused(String expected, Path template) {
        HeyiException refusal = assertThrows(HeyiException.class, () -> filled(template));
        assertTrue(refusal.getMessage().contains(expected) && refusal.getMessage().lines().count() == 1, refusal.getMessage());
    }

    @Test
    void badTemplatesGetOneSentence() throws IOException {
        refused("{{nummer}}", template("<w:p><w:r><w:t>{{nummer}}</w:t></w:r></w:p>", Map.of()));
        refused("花括号", template("<w:p><w:r><w:t>{{number}</w:t></w:r></w:p>", Map.of()));
        refused("宏", template("<w:p/>", Map.of("word/vbaProject.bin", "x")));
        refused("完好", template("<w:p/>", Map.of("../../evil.txt", "x")));
        refused("完好", template("<w:p/>", Map.of("/etc/evil", "x")));
        refused("外部", template("<w:p/>", Map.of("word/_rels/settings.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/attachedTemplate\" Target=\"http://example.org/a.dotm\" TargetMode=\"External\"/></Relationships>")));
        refused("已损坏", template("<w:p>", Map.of()));
        refused("已损坏", template("", Map.of("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")));
        refused("不是 Word", Files.write(folder.resolve("other.docx"), zip(Map.of("a.txt", "a"))));
        refused("不是 Word", Files.writeString(folder.resolve("text.docx"), "plain text"));
        byte[] cut = zip(Map.of("word/document.xml", "x".repeat(9000), "[Content_Types].xml", LONG));
        refused("own2.docx", Files.write(folder.resolve("own2.docx"), java.util.Arrays.copyOf(cut, 40)));
        refused("没有模板", folder.resolve("none.docx"));
    }

    /** Who is called otherwise since stands in a letter as they signed, and in lists as they are called today. */
    @Test
    void whoSignedIsCalledAsTheyWereThen() {
        Suggestion item = suggestion("答复");
        Participant lead = ReviewFactory.eINSTANCE.createParticipant();
        lead.setName("张三丰");
        item.setLead(lead);
        CoSigner second = item.getCoSigners().getFirst();
        second.setParticipant(ReviewFactory.eINSTANCE.createParticipant());
        second.getParticipant().setName("李四光");
        Map<String, String> values = Letter.of(Letter.Kind.REPLY, item, null, DAY, Map.of()).values();
        assertEquals("张三", values.get("lead"));
        assertEquals("张三、李四代表", values.get("recipients"));
        assertEquals("张三丰", LedgerTable.row(Lifecycle.state(item, DAY), 1).get(LedgerColumn.LEAD));
        // Where nobody wrote down a name, there is but that of today.
        item.setLeadName(null);
        assertEquals("张三丰", Letter.of(Letter.Kind.REPLY, item, null, DAY, Map.of()).values().get("lead"));
    }

    @Test
    void numbersOfDocumentsAreWrittenAsTheStandardHasThem() {
        assertEquals("津和教函〔2022〕1号", Letter.documentNumber("津和教函(2022)第001号"));
        assertEquals("津和教函〔2022〕12号", Letter.documentNumber("津和教函〔2022〕12号"));
        assertEquals("无号", Letter.documentNumber(" 无号 "));
    }

    @Test
    void anUnknownValueIsRefusedByName() {
        HeyiException refusal = assertThrows(HeyiException.class,
                () -> Letter.of(Letter.Kind.REPLY, suggestion("x"), null, DAY, Map.of("kontakt", "y")));
        assertTrue(refusal.getMessage().contains("kontakt") && refusal.getMessage().contains("contact"), refusal.getMessage());
    }
}
