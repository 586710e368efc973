package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.heyi.export.data.AnnotationsJsonLd;
import org.heyi.export.data.LedgerCsv;
import org.heyi.export.data.SummaryCsv;
import org.heyi.export.office.AnnotatedDocx;
import org.heyi.export.office.EvaluationXlsx;
import org.heyi.export.office.LedgerXlsx;
import org.heyi.export.office.SummaryDocx;
import org.heyi.export.office.SummaryXlsx;
import org.heyi.export.office.UrgingXlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** heyi export and heyi verify FILE, as they are typed. */
class ExportCommandTest extends ExportingTest {

    private static final Exporter[] ALL = {new SummaryXlsx(), new SummaryDocx(), new SummaryCsv(), new LedgerXlsx(), new LedgerCsv(),
        new EvaluationXlsx(), new UrgingXlsx(), new AnnotationsJsonLd(), new AnnotatedDocx()};
    private static final Services SERVICES = Typed.services(ALL);
    private static final List<String> NAMES = List.of("李娜", "赵桂兰", "王大山", "吴敏");

    ExportCommandTest() {
        super(SERVICES);
    }

    private void ledger() throws IOException {
        Path table = Files.writeString(folder.resolve("台账.csv"), """
                届次,类型,编号,案由,领衔人,代表团/界别,主办单位,交办日期,要求办结日期
                十八届人大一次会议,建议,1,关于赵桂兰所提停车的建议,李娜,第一代表团,交通局,2022-01-10,2022-04-10
                十七届人大一次会议,建议,2,关于绿化的建议,王大山,第二代表团,城管委,2022-01-10,2022-04-10
                """);
        done("ledger", "import", table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.xlsx", "summary.docx", "summary.csv", "annotations.jsonld", "annotated.docx"})
    void whatIsExportedIsKnownAgainUntilTheWorkspaceMovesOn(String id) throws IOException {
        for (String attribution : List.of("named", "none")) {
            Path file = export(id, "--attribution", attribution);
            assertEquals(0, verify(file), () -> out + err);
            JsonNode imprint = json().get("imprint");
            assertEquals(id, imprint.get("exporter").asText());
            assertEquals(attribution.toUpperCase(), imprint.get("attribution").asText());
            assertEquals(64, imprint.get("head").asText().length());
        }
        Path file = export(id);
        done("dispose", "2", "--as", "未采纳", "--reason", "限于篇幅", "--actor", "wumin");
        assertEquals(HeyiCommand.ATTENTION, verify(file), () -> out + err);
        assertEquals(List.of(), strings(json().get("edited")));
        assertEquals(List.of("changed 2"), strings(json().get("since")).stream().distinct().filter(each -> !each.startsWith("added")).toList(), out);
        comment("zhao", "1448件", "再来一条", null);
        assertEquals(HeyiCommand.ATTENTION, verify(file), () -> out + err);
        assertTrue(strings(json().get("since")).contains("added 4"), out);
        assertEquals(HeyiCommand.ATTENTION, heyi("verify", file));
        assertTrue(out.contains("批注 4：新增") && out.contains("批注 2"), out);
    }

    @Test
    void whatWasDecidedIsNamedByItsColumns() throws IOException {
        Path file = export("summary.xlsx");
        done("dispose", "2", "--as", "未采纳", "--reason", "限于篇幅", "--actor", "wumin");
        assertEquals(HeyiCommand.ATTENTION, verify(file));
        JsonNode columns = json().get("since").get(0).get("columns");
        assertEquals("[\"采纳情况\",\"未采纳理由、说明\"]", columns.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger.xlsx", "ledger.csv", "evaluation.xlsx", "urging.xlsx"})
    void theLedgerIsKnownAgainToo(String id) throws IOException {
        Path empty = export(id);
        assertTrue(err.contains("无"), err);
        assertTrue(words(empty).contains("无"), () -> "an empty list says so");
        assertEquals(0, verify(empty), () -> out + err);
        ledger();
        Path file = export(id, "--as-of", "2022-04-01", "--attribution", "group");
        assertEquals(0, verify(file), () -> out + err);
        done("ledger", "sign", "1", "--on", "2022-01-12", "--unit", "交通局", "--actor", "wumin");
        int code = verify(file);
        assertEquals(id.startsWith("evaluation") ? HeyiCommand.DONE : HeyiCommand.ATTENTION, code, () -> out + err);
    }

    @Test
    void anAlteredFileSaysWhichRows() throws IOException {
        Path csv = export("summary.csv");
        Files.writeString(csv, Files.readString(csv).replace("口径是什么", "口径不必说"));
        assertEquals(HeyiCommand.ATTENTION, verify(csv), () -> out + err);
        assertEquals(List.of("changed 3"), strings(json().get("edited")));
        assertEquals("[\"修改意见（修改为）\"]", json().get("edited").get(0).get("columns").toString());
        assertFalse(json().get("moved").asBoolean());
        Path xlsx = changed(export("summary.xlsx"), "xl/sharedStrings.xml", "口径是什么", "口径不必说");
        assertEquals(HeyiCommand.ATTENTION, verify(xlsx), () -> out + err);
        assertEquals(List.of("changed 3"), strings(json().get("edited")));
        Path docx = changed(export("annotated.docx"), "word/comments.xml", "口径是什么", "口径不必说");
        assertEquals(HeyiCommand.ATTENTION, verify(docx), () -> out + err);
        assertEquals(List.of("changed 3"), strings(json().get("edited")));
        Path table = changed(export("summary.docx"), "word/document.xml", "口径是什么", "口径不必说");
        assertEquals(HeyiCommand.ATTENTION, verify(table), () -> out + err);
        assertEquals(List.of("changed 3"), strings(json().get("edited")));
        Path report = changed(export("annotated.docx"), "word/document.xml", "新增就业", "新增岗位");
        assertEquals(HeyiCommand.ATTENTION, verify(report), () -> out + err);
        assertEquals(1, json().get("edited").size(), out);
        Path jsonld = export("annotations.jsonld");
        Files.writeString(jsonld, Files.readString(jsonld).replace("口径是什么", "口径不必说"));
        assertEquals(HeyiCommand.ATTENTION, verify(jsonld), () -> out + err);
        assertEquals(List.of("changed 3"), strings(json().get("edited")));
    }

    @Test
    void whatIsNotOursOrHostileIsRefusedInOneSentence() throws IOException {
        Path other = Files.writeString(folder.resolve("别的.csv"), "序号,意见\n1,好\n");
        Path stripped = export("summary.csv");
        Files.writeString(stripped, Files.readString(stripped).replaceAll("#heyi .*", ""));
        Path entity = changed(export("summary.xlsx"), "docProps/custom.xml", "<Properties",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Properties");
        Path bomb = folder.resolve("炸弹.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("docProps/custom.xml"));
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }
        Path elsewhere = export("summary.csv");
        Files.writeString(elsewhere, Files.readString(elsewhere).replaceAll("head=[0-9a-f]{8}", "head=00000000"));
        for (Path file : List.of(other, stripped, entity, bomb, elsewhere, folder.resolve("没有.xlsx"), folder)) {
            assertEquals(2, heyi("verify", file), () -> file + out + err);
            assertEquals(1, err.lines().count(), err);
        }
        assertEquals(2, heyi("verify", elsewhere, "--head", "0".repeat(64)));
        assertEquals(1, err.lines().count(), err);
    }

    @Test
    void optionsAreCheckedAgainstWhatTheExporterDeclares() {
        Path file = folder.resolve("x");
        for (Object[] wrong : new Object[][] {{"annotated.docx", "--option", "decision=no"}, {"annotated.docx", "--option", "decisions=maybe"},
            {"urging.xlsx", "--option", "days=-1"}, {"summary.csv", "--option", "fonts=open"}}) {
            Object[] args = {"export", wrong[0], "-o", file, wrong[1], wrong[2]};
            assertEquals(2, heyi(args), () -> out);
            assertEquals(1, err.lines().count(), err);
            assertFalse(Files.exists(file));
        }
        assertEquals(2, heyi("export", "annotated.docx", "-o", file, "--option", "decisions=maybe"));
        assertTrue(err.contains("decisions") && err.contains("yes, no"), err);
        refused("--as-of", "export", "summary.csv", "-o", file, "--as-of", "2022-04-01");
        assertEquals(2, heyi("export", "annotated.docx"));
        assertEquals(1, err.lines().count(), err);
        done("export", "annotated.docx", "-o", file, "--option", "decisions=no", "--option", "fonts=open");
        done("export", "urging.xlsx", "-o", folder.resolve("y.xlsx"), "--option", "days=20");
    }

    @Test
    void theListNamesWhatCanBeChosen() throws IOException {
        done("export", "--list", "--json");
        JsonNode list = json();
        assertEquals(ALL.length, list.size());
        JsonNode annotated = list.get(0);
        assertEquals("annotated.docx", annotated.get("id").asText());
        assertEquals("review", annotated.get("subject").asText());
        assertEquals("switch", annotated.get("options").get(0).get("kind").asText());
        assertEquals("yes", annotated.get("options").get(0).get("default").asText());
        done("export", "--list");
        assertTrue(out.contains("--option fonts=official（公文字体）|open") && out.contains("summary.csv"), out);
        done("ledger", "export", "--list");
        assertTrue(out.contains("ledger.csv") && !out.contains("summary.csv"), out);
    }

    /** In every part of every format: neither the columns nor what people wrote nor a property tells a name that is hidden. */
    @Test
    void noPartTellsAHiddenName() throws IOException {
        ledger();
        for (Exporter each : ALL) {
            Object[] asOf = each.subject() == Subject.LEDGER ? new Object[] {"--as-of", "2022-04-01"} : new Object[0];
            String named = words(export(each.id(), asOf));
            if (!each.id().startsWith("evaluation")) {
                assertTrue(NAMES.stream().anyMatch(named::contains), each.id());
            }
            for (String attribution : List.of("group", "none")) {
                Object[] more = Stream.concat(Stream.of("--attribution", attribution), Stream.of(asOf)).toArray();
                String words = words(export(each.id(), more));
                for (String name : NAMES) {
                    assertFalse(words.contains(name), () -> each.id() + " " + attribution + " tells " + name);
                }
                if (attribution.equals("none")) {
                    assertFalse(words.contains("第一代表团") || words.contains("第二代表团"), () -> each.id() + " tells groups");
                }
                assertFalse(words.contains("lina") || words.contains("zhao"), () -> each.id() + " tells handles");
            }
        }
    }

    private static String words(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes[0] != 'P') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder words = new StringBuilder();
        parts(bytes).forEach((name, content) -> words.append(name).append('\n').append(new String(content, StandardCharsets.UTF_8)).append('\n'));
        return words.toString();
    }

}
