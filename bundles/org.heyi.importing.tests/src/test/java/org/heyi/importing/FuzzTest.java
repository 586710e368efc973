package org.heyi.importing;

import static org.heyi.importing.DocxFile.del;
import static org.heyi.importing.DocxFile.ins;
import static org.heyi.importing.DocxFile.p;
import static org.heyi.importing.DocxFile.r;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.importing.table.TableReader;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a file, there is a report or a sentence that names it: no crash, no hang, no place outside the
 * text. {@code -Dheyi.fuzz.seconds=600} looks longer, {@code -Dheyi.fuzz.seed=…} elsewhere; a file that fails is kept.
 */
class FuzzTest {

    private static final long SECONDS = Long.getLong("heyi.fuzz.seconds", 10);
    private static final long SEED = Long.getLong("heyi.fuzz.seed", 20211212);
    private static final int LONGEST = 30;

    private static final String[] WORDS = {"", "0", "-1", "2147483648", "99999999999999999999", "\u0000", "\uFFFE", "\uD800",
        "<", ">", "&#0;", "&lt;", "\"", "'", "\n", "\r", "\t", "\u3000", "——", "一、", "（一）", "各位代表：", "<p>", "</p>",
        "<table>", "<w:p>", "</w:p>", "<w:ins>", "]]>", "<!--", "<![CDATA[", "<!DOCTYPE a>", "%1%2%3%4%5%6%7%8%9", "| a | b |", "```",
        "# ", "endobj", "stream", "/Length 999999999", "/Kids [1 0 R]", "1 0 R"};

    private final Random random = new Random(SEED);
    private final ReportReader reader = new ReportReader();
    private final TableReader tables = new TableReader();

    @Test
    void neitherCrashesNorHangs() throws Exception {
        List<Map.Entry<String, byte[]>> seeds = seeds();
        ExecutorService one = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "fuzz");
            thread.setDaemon(true);
            return thread;
        });
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        int runs = 0;
        while (System.nanoTime() < end) {
            Map.Entry<String, byte[]> seed = seeds.get(runs++ % seeds.size());
            byte[] bad = mutated(seed.getKey(), seed.getValue());
            Future<?> future = one.submit(() -> read(seed.getKey(), bad));
            try {
                future.get(LONGEST, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                Path kept = Files.write(Files.createTempFile(Path.of("target"), "fuzz-", "-" + seed.getKey()), bad);
                fail("run " + runs + " of seed " + SEED + ", kept as " + kept.toAbsolutePath(),
                        e instanceof TimeoutException ? e : e.getCause());
            }
        }
        one.shutdownNow();
        assertTrue(runs >= seeds.size(), runs + " runs only");
    }

    private void read(String name, byte[] bytes) {
        try {
            if (name.endsWith(".csv") || name.endsWith(".xlsx")) {
                Path file = Files.write(Files.createDirectories(Path.of("target", "fuzz")).resolve(name), bytes);
                tables.readAll(file).forEach(sheet -> sheet.rows().size());
                return;
            }
            for (Profile profile : Profile.values()) {
                ParsedReport report = reader.read(name, bytes, profile, Revisions.values()[bytes.length % 3],
                        Progress.NONE);
                check(report);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (HeyiException refused) {
            assertTrue(refused.getMessage().contains(name) && refused.getMessage().lines().count() == 1,
                    refused.getMessage());
        }
    }

    private static void check(ParsedReport report) {
        int at = 0;
        for (ParsedParagraph p : report.paragraphs()) {
            assertTrue(at <= p.rawStart() && p.rawStart() <= p.rawEnd(), "paragraph " + p.index());
            at = p.rawEnd();
            assertTrue(p.raw().equals(report.rawText().substring(p.rawStart(), p.rawEnd())));
            assertTrue(p.topic() <= p.text().length() && p.section() < report.sections().size());
        }
        for (ParsedComment c : report.comments()) {
            assertTrue(c.startParagraph() < 0 || c.start() >= 0
                    && c.end() <= report.paragraphs().get(c.endParagraph()).text().length(), c.toString());
        }
        for (ParsedAmendment a : report.amendments()) {
            String text = report.paragraphs().get(a.paragraph()).text();
            assertTrue(text.substring(a.start(), a.end()).equals(a.original()), a.toString());
        }
        ReadLine.of(report);
    }

    // ---- mutation ----

    private byte[] mutated(String name, byte[] good) throws IOException {
        if ((name.endsWith(".docx") || name.endsWith(".xlsx")) && random.nextInt(8) > 0) {
            return mutatedParts(good);
        }
        return random.nextBoolean() ? mutatedBytes(good) : mutatedText(good, StandardCharsets.ISO_8859_1);
    }

    /** Changes the parts of an Office file and packs them soundly, so that the change is read. */
    private byte[] mutatedParts(byte[] good) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int chosen = random.nextInt(parts.size());
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            int i = 0;
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                boolean change = i++ == chosen || random.nextInt(6) == 0;
                if (!change || random.nextInt(20) > 0) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(change ? mutatedText(part.getValue(), StandardCharsets.UTF_8) : part.getValue());
                    zip.closeEntry();
                }
            }
        }
        return out.toByteArray();
    }

    private byte[] mutatedBytes(byte[] good) {
        byte[] bad = good.clone();
        for (int k = random.nextInt(8); k >= 0; k--) {
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(6) == 0 ? java.util.Arrays.copyOf(bad, 1 + random.nextInt(bad.length)) : bad;
    }

    /** Takes pieces away, doubles and moves them, and puts awkward words in; at tags where there are any. */
    private byte[] mutatedText(byte[] good, Charset charset) {
        StringBuilder text = new StringBuilder(new String(good, charset));
        for (int k = random.nextInt(5); k >= 0 && text.length() > 1; k--) {
            int from = edge(text);
            int to = Math.min(text.length(), random.nextBoolean() ? edge(text) : from + random.nextInt(40));
            int start = Math.min(from, to);
            int end = Math.max(from, to);
            String piece = text.substring(start, Math.min(end, start + 2000));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(start, Math.min(end, start + 2000));
                case 1 -> text.insert(edge(text), piece);
                case 2 -> text.insert(start, piece.repeat(1 + random.nextInt(50)));
                case 3 -> text.insert(start, WORDS[random.nextInt(WORDS.length)]);
                default -> text.replace(start, Math.min(text.length(), start + 1 + random.nextInt(4)),
                        WORDS[random.nextInt(WORDS.length)]);
            }
        }
        return text.toString().getBytes(charset);
    }

    private int edge(StringBuilder text) {
        int at = random.nextInt(text.length());
        int tag = text.indexOf("<", at);
        return tag >= 0 && random.nextInt(3) > 0 ? tag : at;
    }

    // ---- what is mutated ----

    private static List<Map.Entry<String, byte[]>> seeds() throws IOException {
        List<Map.Entry<String, byte[]>> seeds = new ArrayList<>();
        seeds.add(Map.entry("报告.docx", docx()));
        Path samples = Path.of(System.getProperty("heyi.root"), "samples");
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().matches(".*\\.(txt|csv|xlsx|docx|pdf|html|md)")) {
                    seeds.add(Map.entry(file.getFileName().toString(), Files.readAllBytes(file)));
                }
            }
        }
        seeds.add(Map.entry("网页.html", ("<!DOCTYPE html><html><head><meta charset=utf-8><title>政府工作报告</title><style>p{}</style></head>"
                + "<body><nav><a href='/'>首页</a></nav><div id=c><h1>政府工作报告</h1><p>——2022年1月6日在云溪区第五届人民代表大会上</p><p>各位代表:"
                + "</p><h2>一、回顾</h2><p>增长<b>5.8%</b>,<br>好。</p><table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table><ul><li>一<li>二"
                + "</ul><script>alert(1)</script></div><form><textarea>评论</textarea></form></body></html>")
                .getBytes(StandardCharsets.UTF_8)));
        seeds.add(Map.entry("报告.md", "---\ntitle: x\n---\n# 政府工作报告\n\n各位代表：\n\n## 一、回顾\n\n**增长** 5.8% [链](http://x)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n"
                .getBytes(StandardCharsets.UTF_8)));
        seeds.add(Map.entry("国标.txt", "政府工作报告\r\n\r\n各位代表：\r\n一、工作回顾\r\n增长5.8%,好。\r\n".getBytes(Charset.forName("GB18030"))));
        seeds.add(Map.entry("报告.pdf", pdf()));
        seeds.add(Map.entry("台账.csv", "序号,案由,\"承办\n单位\"\n1,关于停车,\"建委,交警\"\n2,\"引\"\"号\",教育局\n".getBytes(StandardCharsets.UTF_8)));
        return seeds;
    }

    private static byte[] docx() {
        return new DocxFile().part("numbering", "w:numbering", "<w:abstractNum w:abstractNumId='5'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                + "<w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl></w:abstractNum><w:num w:numId='1'>"
                + "<w:abstractNumId w:val='5'/></w:num>")
                .part("styles", "w:styles", "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:basedOn w:val='1'/>"
                        + "</w:style>")
                .part("comments", "w:comments", "<w:comment w:id='0' w:author='甲' w:date='2022-01-06T10:00:00Z'>" + p(r("批"))
                        + "</w:comment><w:comment w:id='1'>" + p(r("答")) + "</w:comment>")
                .part("footnotes", "w:footnotes", "<w:footnote w:id='2'>" + p(r("脚注")) + "</w:footnote>")
                .part("header", "w:hdr", p(r("内部资料")))
                .body(p("<w:pStyle w:val='1'/>", r("政府工作报告")) + p(r("各位代表:"))
                        + p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>", r("回顾"))
                        + p("<w:commentRangeStart w:id='0'/>" + r("增长, ") + del("5%") + ins("6%")
                                + "<w:commentRangeStart w:id='1'/><w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>")
                        + p("<w:rPr><w:ins w:id='9' w:author='甲'/></w:rPr>", ins("新段") + "<w:r><w:footnoteReference w:id='2'/></w:r>")
                        + "<w:tbl><w:tr><w:trPr><w:ins w:id='3'/></w:trPr><w:tc>" + p(ins("甲")) + "</w:tc></w:tr><w:tr><w:tc>"
                        + p(r("乙") + "<w:commentRangeEnd w:id='1'/>") + "</w:tc></w:tr></w:tbl>"
                        + p("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("果")
                                + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:sdt><w:sdtContent>" + r("控件")
                                + "</w:sdtContent></w:sdt>")).bytes();
    }

    /** Written by hand, so that a change of a byte hits its structure and not a compressed stream. */
    private static byte[] pdf() {
        String content = "BT /F1 12 Tf 72 720 Td (Report on the work) Tj 0 -20 Td (1. Review) Tj 0 -20 Td (Growth of 5.8%.) Tj ET";
        String[] objects = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
        StringBuilder out = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n \n", out.length()));
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = out.length();
        return out.append("xref\n0 6\n").append(table).append("trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n").append(start)
                .append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
