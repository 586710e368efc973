package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.export.ExportRequest;
import org.heyi.export.office.AnnotatedDocx;
import org.heyi.importing.ParsedParagraph;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.model.Archive;
import org.heyi.model.ModelFactory;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/** What holds for any text and any edits. No database: edits are made on the model alone. */
class UpdatePropertiesTest {

    private static final int COMMENTS = 30;

    private static ParsedReport read(String name, byte[] bytes, Profile profile) {
        return new ReportReader().read(name, bytes, profile, Revisions.ACCEPT, Progress.NONE);
    }

    private static ParsedReport read(String text, Profile profile) {
        return read("r.txt", text.getBytes(StandardCharsets.UTF_8), profile);
    }

    private static List<String> texts(ParsedReport parsed) {
        return parsed.paragraphs().stream().map(ParsedParagraph::text).toList();
    }

    private static Archive archive(ParsedReport parsed) {
        Archive archive = ModelFactory.eINSTANCE.createArchive();
        ImportReport.add(archive, parsed).mutation().run();
        return archive;
    }

    /** Lines as reports have them, and things that no report should have. */
    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> words = Arbitraries.of("五年来，", "我们", "坚持", "办复率达100%", "pm2.5", "。", "，", ",", "；", "“", "”", "(", "（一）",
                "一、", "——五年来", "1.", "5.8%,", "𠮷", "😀", " ", "\u3000", "各位代表：", "各位代表:", "2021年12月12日", "A", "\t", "\u200b");
        return words.list().ofMinSize(1).ofMaxSize(12).map(each -> String.join("", each)).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 300)
    void aFileAndItsPlainTextHaveTheSameCharacters(@ForAll("lines") List<String> lines) {
        String text = String.join("\n", lines);
        ParsedReport raw;
        try {
            raw = read(text, Profile.RAW);
        } catch (HeyiException blank) {
            return;
        }
        assertEquals(text, new String(raw.rawBytes(), StandardCharsets.UTF_8));
        assertEquals(lines.stream().filter(line -> !line.isBlank() && !line.replaceAll("[\\s\\u3000\\u200b]", "").isEmpty()).toList(),
                raw.paragraphs().stream().map(ParsedParagraph::text).toList());
    }

    @Property(tries = 200)
    void whatIsCleanStaysAsItIsThroughWord(@ForAll("lines") List<String> lines) throws IOException {
        ParsedReport clean;
        try {
            clean = read("和平区人民政府工作报告\n\n" + String.join("\n\n", lines), Profile.CLEAN);
        } catch (HeyiException blank) {
            return;
        }
        Session session = archive(clean).getCurrent();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnnotatedDocx().export(ExportRequest.of(session, Instant.EPOCH), out, Progress.NONE);
        assertEquals(texts(clean), texts(read("r.docx", out.toByteArray(), Profile.CLEAN)));
    }

    /** Paragraphs in such an order that rows of a moved block cross at the end of the text. */
    @Example
    void crossingRowsAreNoError() {
        noEditLosesAComment(29866);
    }

    @Property(tries = 60)
    void noEditLosesAComment(@ForAll long seed) {
        Random random = new Random(seed);
        Archive archive = archive(LoadSample.report());
        Session session = archive.getCurrent();
        comment(session, random);
        List<String> before = places(session);
        int updates = 1 + random.nextInt(3);
        int done = 0;
        for (int i = 0; i < updates; i++) {
            List<String> edited = edited(Models.currentVersion(session), random);
            UpdateReport.Result result;
            try {
                Edit<UpdateReport.Result> edit = UpdateReport.add(archive, read(String.join("\n\n", edited), Profile.CLEAN));
                edit.mutation().run();
                result = edit.subject();
            } catch (HeyiException same) {
                continue;
            }
            done++;
            assertEquals(COMMENTS, result.comments().size());
            assertEquals(COMMENTS, result.counts().values().stream().mapToInt(Integer::intValue).sum());
            for (Annotation each : session.getAnnotations()) {
                check(each, result.version(), done);
            }
        }
        for (int i = 0; i < done; i++) {
            UpdateReport.back(archive).mutation().run();
        }
        assertEquals(before, places(session), "back where they were");
    }

    private static void check(Annotation annotation, Version version, int updates) {
        Anchor anchor = annotation.getAnchor();
        assertNotNull(anchor);
        assertEquals(version, anchor.getVersion());
        assertEquals(updates, annotation.getFormerAnchors().size());
        assertTrue(anchor.getConfidence() >= 0 && anchor.getConfidence() <= 1000, () -> "confidence " + anchor.getConfidence());
        if (anchor.getParagraph() == null) {
            assertEquals(AnchorLevel.REPORT, anchor.getLevel());
            return;
        }
        assertTrue(version.getParagraphs().contains(anchor.getParagraph()));
        if (anchor.getLevel() == AnchorLevel.WORDS) {
            assertEquals(words(anchor), anchor.getQuote());
            assertTrue(!anchor.getQuote().isEmpty());
        }
    }

    private static String words(Anchor anchor) {
        List<Paragraph> paragraphs = anchor.getVersion().getParagraphs();
        int from = paragraphs.indexOf(anchor.getParagraph());
        int to = anchor.getEndParagraph() == null ? from : paragraphs.indexOf(anchor.getEndParagraph());
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            String text = paragraphs.get(i).getText();
            words.append(i > from ? "\n" : "").append(text, i == from ? anchor.getStart() : 0, i == to ? anchor.getEnd() : text.length());
        }
        return words.toString();
    }

    private static List<String> places(Session session) {
        return session.getAnnotations().stream().map(each -> each.getAnchor().getVersion().getNumber() + " "
                + each.getAnchor().getStart() + " " + each.getAnchor().getQuote() + each.getAnchor().getOutcome()).toList();
    }

    private static void comment(Session session, Random random) {
        Version version = Models.currentVersion(session);
        Passages passages = new Passages(version);
        for (int i = 0; i < COMMENTS; i++) {
            int from = random.nextInt(version.getParagraphs().size());
            int to = Math.min(version.getParagraphs().size() - 1, from + (random.nextInt(6) == 0 ? 1 : 0));
            Paragraph first = version.getParagraphs().get(from);
            Paragraph last = version.getParagraphs().get(to);
            int start = random.nextInt(first.getText().length());
            int end = from == to ? start + 1 + random.nextInt(first.getText().length() - start) : 1 + random.nextInt(last.getText().length());
            Annotate.add(session, Sessions.participant(session, "p" + i % 5, null, null), passages.at(first, start, last, end),
                    new Comment(AnnotationKind.WORDING, "第" + i + "条")).mutation().run();
        }
    }

    /** The paragraphs after a few edits of all kinds, down to a single line. */
    private static List<String> edited(Version version, Random random) {
        List<String> lines = new ArrayList<>(version.getParagraphs().stream().map(Paragraph::getText).toList());
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int start = random.nextInt(line.length() + 1);
            int end = start + random.nextInt(line.length() - start + 1);
            switch (random.nextInt(8)) {
                case 0 -> lines.set(at, line.substring(0, start) + "新的文字" + line.substring(start));
                case 1 -> lines.set(at, line.substring(0, start) + line.substring(end));
                case 2 -> lines.set(at, line.substring(0, start) + "换成别的" + random.nextInt(100) + line.substring(end));
                case 3 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
                case 4 -> lines.add(at, line.substring(0, start));
                case 5 -> {
                    if (lines.size() > 1) {
                        lines.remove(at);
                    }
                }
                case 6 -> lines.add(random.nextInt(lines.size()), line);
                default -> Collections.shuffle(lines, random);
            }
            lines.removeIf(String::isBlank);
            if (lines.isEmpty()) {
                lines.add("只剩一行。");
            }
        }
        return lines;
    }
}
