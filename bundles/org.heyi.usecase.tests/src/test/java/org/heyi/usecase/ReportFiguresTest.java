package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.collation.figures.Figure;
import org.heyi.collation.figures.FigureChange;
import org.heyi.collation.figures.FigureColumn;
import org.heyi.collation.figures.FigureTable;
import org.heyi.collation.figures.Figures;
import org.heyi.export.ExportFile;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of whole reports against lists that were made by hand, and those of one report against another's. */
class ReportFiguresTest {

    private static final Path SAMPLES = Path.of(System.getProperty("heyi.root")).resolve("samples");
    private static final double VALUES = 0.98;
    private static final double SUBJECTS = 0.85;
    private static final double MEASURES = 0.95;

    @TempDir
    Path folder;

    /** What somebody who reads the report writes down. */
    private record Expected(String text, BigDecimal value, BigDecimal upper, String unit, String measure, List<String> subjects) {

        static Expected of(String line) {
            String[] cells = line.split("\t", -1);
            String[] ends = cells[1].split("—");
            return new Expected(cells[0], new BigDecimal(ends[0]), ends.length < 2 ? null : new BigDecimal(ends[1]), cells[2], cells[3], List.of(cells[4].split("\\|")));
        }

        boolean isSameValue(Figure figure) {
            return value.compareTo(figure.value()) == 0 && unit.equals(figure.unit())
                    && (upper == null ? figure.upper() == null : figure.upper() != null && upper.compareTo(figure.upper()) == 0);
        }
    }

    private static Version read(Path file) {
        return ImportReport.version(ImportReport.read(file, Profile.CLEAN, Revisions.ACCEPT, Progress.NONE));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportFiguresTest.class.getResourceAsStream("figures/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Version qingshi() throws IOException {
        Path file = folder.resolve("qingshi-2024.txt");
        Files.writeString(file, resource("qingshi-2024.txt"));
        return read(file);
    }

    private static List<Expected> expected(String name) throws IOException {
        return resource(name).lines().filter(each -> !each.startsWith("#")).map(Expected::of).toList();
    }

    @Test
    void figuresAreReadAsAReaderWritesThemDown() throws IOException {
        int all = 0;
        int values = 0;
        int measures = 0;
        int subjects = 0;
        List<String> wrong = new ArrayList<>();
        for (String name : List.of("heping-2021", "heping-2021-v2", "qingshi-2024")) {
            List<Figure> found = new ArrayList<>(Figures.of(name.startsWith("heping") ? read(SAMPLES.resolve(name + ".txt")) : qingshi()).counted());
            for (Expected each : expected(name + ".tsv")) {
                all++;
                Figure figure = found.stream().filter(one -> one.text().equals(each.text())).findFirst().orElse(null);
                found.remove(figure);
                boolean isRight = figure != null && each.isSameValue(figure);
                boolean isAbout = figure != null && each.subjects().contains(figure.subject());
                boolean says = figure != null && each.measure().equals(figure.measure().name());
                values += isRight ? 1 : 0;
                subjects += isAbout ? 1 : 0;
                measures += says ? 1 : 0;
                if (!isRight || !isAbout || !says) {
                    wrong.add(each + " " + (figure == null ? "not found" : figure.plain() + figure.unit() + " " + figure.measure() + " " + figure.subject()));
                }
            }
            // One that nobody would write down is a wrong one as well.
            all += found.size();
            found.forEach(each -> wrong.add("too much: " + each.text() + " in " + each.sentence()));
        }
        assertTrue(all >= 60, "a list that is worth it: " + all);
        assertTrue(values >= VALUES * all, values + " of " + all + " values: " + wrong);
        assertTrue(subjects >= SUBJECTS * all, subjects + " of " + all + " subjects: " + wrong);
        assertTrue(measures >= MEASURES * all, measures + " of " + all + " measures: " + wrong);
    }

    @Test
    void offsetsAreThoseOfTheWords() throws IOException {
        for (Figure each : Figures.of(qingshi()).all()) {
            String text = each.paragraph().getText();
            assertEquals(each.text(), text.substring(each.start(), each.end()));
            assertTrue(each.sentenceStart() <= each.start() && each.end() <= each.sentenceEnd() && each.sentence().contains(each.text()), each.toString());
        }
    }

    private static FigureChange of(FigureTable table, String subject, String text) {
        return table.rows().stream().filter(each -> each.figure().subject().equals(subject) && each.figure().text().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(subject + " " + text));
    }

    @Test
    void aVersionBesideTheOneBefore() {
        Version former = read(SAMPLES.resolve("heping-2021.txt"));
        Version now = read(SAMPLES.resolve("heping-2021-v2.txt"));
        FigureTable table = ReportFigures.with(former, now);
        FigureChange income = of(table, "居民人均可支配收入", "6.1万元");
        assertEquals(FigureChange.Kind.CHANGED, income.kind());
        assertEquals("6万元", income.former().text());
        assertEquals(new BigDecimal("1000"), income.difference());
        assertEquals(new BigDecimal("1.7"), income.growth());
        // It moved to another paragraph.
        assertEquals(FigureChange.Kind.SAME, of(table, "资金到位额", "218亿元").kind());
        assertEquals(FigureChange.Kind.ONLY_NOW, of(table, "社区老年助餐点", "36个").kind());
        FigureChange gone = of(table, "标杆示范楼门", "329个");
        assertEquals(FigureChange.Kind.ONLY_FORMER, gone.kind());
        assertNull(gone.difference());
        // 210 % more and 3.1 times as much are no figures of one kind.
        assertEquals(FigureChange.Kind.ONLY_NOW, of(table, "内资到位额", "3.1倍").kind());
        long news = Figures.of(now).counted().size();
        assertEquals(news, table.rows().stream().filter(each -> each.now() != null).count(), "every figure once");
        assertEquals(Figures.of(former).counted().size(), table.rows().stream().filter(each -> each.former() != null).count());
        assertThrows(HeyiException.class, () -> ReportFigures.with(now, now));
    }

    @Test
    void aReportOfTheYearBefore() throws IOException {
        Path file = folder.resolve("last.txt");
        Files.writeString(file, resource("qingshi-2024.txt").replace("2024年1月10日", "2023年1月9日").replace("增长6.1%", "下降1.9%").replace("1200万人次", "800万人次")
                .replace("完成1286.4亿元", "完成1200亿元"));
        FigureTable table = ReportFigures.with(file, qingshi(), Progress.NONE);
        FigureChange product = of(table, "地区生产总值", "6.1%");
        assertEquals("1.9%", product.former().text());
        assertEquals(new BigDecimal("8.0"), product.difference(), "from a fall to a rise");
        assertNull(product.growth(), "of percentages there is no percentage");
        assertEquals("+400万人次（+50.0%）", of(table, "游客", "1200万人次").words());
        assertEquals(new BigDecimal("7.2"), of(table, "地区生产总值", "1286.4亿元").growth());
        FigureTable sorted = table.sorted(FigureColumn.CHANGE, true);
        assertEquals("游客", sorted.rows().getFirst().figure().subject());
        assertNotNull(sorted.rows().getFirst().difference());
    }

    @Test
    void whatCannotBeComparedSaysWhy() throws IOException {
        Version now = qingshi();
        Path none = folder.resolve("none.txt");
        Files.writeString(none, "云溪区人民政府工作报告\n\n各位代表：\n\n我们取得了成绩。\n");
        assertTrue(assertThrows(HeyiException.class, () -> ReportFigures.with(none, now, Progress.NONE)).getMessage().contains("none.txt"));
        assertTrue(assertThrows(HeyiException.class, () -> ReportFigures.with(folder.resolve("qingshi-2024.txt"), now, Progress.NONE)).getMessage()
                .contains("qingshi-2024.txt"));
        assertTrue(assertThrows(HeyiException.class, () -> ReportFigures.write(FigureTable.of(now), folder.resolve("a.txt"), ExportFile.Existing.REFUSE, Instant.now()))
                .getMessage().contains("xlsx"));
    }

    @Test
    void aTableIsSortedSearchedAndNarrowed() throws IOException {
        FigureTable table = FigureTable.of(qingshi());
        List<BigDecimal> values = table.in("元").sorted(FigureColumn.VALUE, true).rows().stream().map(each -> each.now().value()).toList();
        assertEquals(values.stream().sorted((one, other) -> other.compareTo(one)).toList(), values);
        assertEquals(new BigDecimal("128640000000"), values.getFirst());
        assertEquals(table.in("元").rows().stream().filter(each -> each.now().writtenUnit().equals("亿元")).toList(), table.in("亿元").rows());
        assertTrue(table.matching("新能源").rows().stream().anyMatch(each -> each.now().text().equals("5.6万辆")));
        assertTrue(table.matching("没有这样的字").rows().isEmpty());
        assertTrue(FigureTable.ofAll(qingshi()).rows().size() > table.rows().size());
    }
}
