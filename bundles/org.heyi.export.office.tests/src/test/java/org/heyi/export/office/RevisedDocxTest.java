package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.collation.revise.Basis;
import org.heyi.collation.revise.Proposal;
import org.heyi.export.ExportRequest;
import org.heyi.importing.ParsedParagraph;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.testdata.LibreOffice;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file with the next version: what is read of it again, here and by LibreOffice. */
class RevisedDocxTest {

    @TempDir
    Path folder;

    private static Written write(Proposal proposal, ExportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RevisedDocx.write(proposal, request, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(out.toByteArray());
    }

    private static List<String> read(byte[] file, Revisions revisions) {
        ParsedReport parsed = new ReportReader().read("a.docx", file, Profile.RAW, revisions, Progress.NONE);
        // What stands above and below the text of a page is read as well.
        return parsed.paragraphs().stream().map(ParsedParagraph::text)
                .filter(each -> !each.isBlank() && !each.contains("署名方式") && !each.matches("— \\d+ —")).toList();
    }

    private static SessionBuilder report() {
        SessionBuilder builder = new SessionBuilder();
        builder.paragraph(ParagraphKind.TITLE, "和平区人民政府工作报告");
        builder.section(1, "一", "、", "回顾");
        builder.paragraph(ParagraphKind.BODY, "五年来引进企业近200家，成效明显。");
        builder.paragraph(ParagraphKind.BODY, "我区学位增加，我区很好。");
        builder.paragraph(ParagraphKind.BODY, "治理pm2.5取得进展。");
        builder.section(1, "二", "、", "安排");
        builder.paragraph(ParagraphKind.BODY, "坚持稳中求进工作总基调。");
        Group first = builder.group("第一代表团", GroupType.DELEGATION);
        Participant lina = builder.participant("lina", "李娜", Role.DEPUTY, first);
        Participant wang = builder.participant("wang", "王强", Role.DEPUTY, builder.group("第二代表团", GroupType.DELEGATION));
        amend(builder, lina, "近200家", AmendmentOperation.REPLACE, "186家", null);
        amend(builder, wang, "近200家", AmendmentOperation.CORRECTION, "186家", null);
        amend(builder, wang, "我区学位增加，我区很好。", AmendmentOperation.DELETE, null, null);
        amend(builder, lina, "pm2.5", AmendmentOperation.ADD_PARAGRAPH, "新的一段。", null);
        amend(builder, lina, "稳中求进", AmendmentOperation.ADD_PARAGRAPH, "最后一段。", null);
        amend(builder, wang, "治理pm2.5取得进展。", AmendmentOperation.MOVE, null, "稳中求进");
        amend(builder, wang, "pm2.5", AmendmentOperation.CORRECTION, "PM2.5", null);
        return builder;
    }

    private static Annotation amend(SessionBuilder builder, Participant who, String quote, AmendmentOperation operation, String text, String target) {
        Annotation annotation = builder.comment(who, AnnotationKind.WORDING, quote, "");
        SessionBuilder.amend(annotation, operation, text, target);
        SessionBuilder.decide(annotation, Decision.ADOPTED, null, null);
        return annotation;
    }

    private static List<String> before(SessionBuilder builder) {
        return builder.version().getParagraphs().stream().map(Paragraph::getText).toList();
    }

    private static List<String> after(Proposal proposal) {
        return proposal.paragraphs().stream().map(Proposal.Passage::text).toList();
    }

    @Test
    void acceptedInFullItIsTheProposalAndRejectedTheOldVersion() {
        SessionBuilder builder = report();
        // Two add a paragraph at the end of the text: the one moved there, and the new one.
        Proposal proposal = Proposal.of(builder.session(), Basis.decisions().withChosen(builder.session().getAnnotations()));
        assertEquals(List.of("和平区人民政府工作报告", "一、回顾", "五年来引进企业186家，成效明显。", "新的一段。", "二、安排", "坚持稳中求进工作总基调。",
                "最后一段。", "治理PM2.5取得进展。"), after(proposal), proposal.notApplied().toString());
        byte[] file = write(proposal, Written.request(builder.session())).bytes();
        assertEquals(after(proposal), read(file, Revisions.ACCEPT));
        assertEquals(before(builder), read(file, Revisions.REJECT));
    }

    @Test
    void everyChangeIsByItsProposerAndEveryPlaceSaysWhatItTakesUp() throws Exception {
        SessionBuilder builder = report();
        Annotation partly = amend(builder, null, "成效明显", AmendmentOperation.REPLACE, "成绩斐然", null);
        partly.getDisposition().setDecision(Decision.PARTLY_ADOPTED);
        Basis basis = Basis.decisions().withChosen(builder.session().getAnnotations()).withAdopted(each -> each == partly ? "成效十分明显" : null);
        Proposal proposal = Proposal.of(builder.session(), basis);
        Written named = write(proposal, Written.request(builder.session()));
        String document = named.entry("word/document.xml");
        assertTrue(Pattern.compile("<w:ins [^>]*w:author=\"李娜\"[^>]*><w:r>(?:(?!</w:ins>).)*186").matcher(document).find(), document);
        assertTrue(Pattern.compile("<w:del [^>]*w:author=\"王强\"[^>]*><w:r>(?:(?!</w:del>).)*<w:delText[^>]*>我区学位").matcher(document).find(), document);
        assertTrue(Pattern.compile("<w:ins [^>]*w:author=\"大会秘书处\"[^>]*><w:r>(?:(?!</w:ins>).)*十分").matcher(document).find(), document);
        String comments = named.entry("word/comments.xml");
        assertTrue(comments.contains("吸收意见：批注1（李娜）、批注2（王强）。"), comments);
        assertEquals(proposal.places().size(), named.ranges().size());
        // Changes within changes are read in as many ways as there are readers.
        assertFalse(Pattern.compile("<w:(ins|del) [^>]*>(?:(?!</w:\\1>).)*<w:(?:ins|del) [^>]*[^/]>").matcher(document.replaceAll("<w:pPr>.*?</w:pPr>", ""))
                .find());
        Set<String> ids = new HashSet<>();
        Pattern.compile("<w:(?:ins|del|commentRangeStart) [^>]*w:id=\"(\\d+)\"").matcher(document).results()
                .forEach(each -> assertTrue(ids.add(each.group(1)), () -> each.group(1) + " is there twice"));
        for (Attribution hidden : List.of(Attribution.GROUP, Attribution.NONE)) {
            Written file = write(proposal, Written.request(builder.session()).withAttribution(hidden));
            String all = file.entry("word/document.xml") + file.entry("word/comments.xml");
            assertFalse(all.contains("李娜") || all.contains("王强"), hidden.name());
            assertEquals(hidden == Attribution.GROUP, all.contains("第一代表团"));
        }
    }

    private static SessionBuilder random(long seed) {
        Random random = new Random(seed);
        SessionBuilder builder = new SessionBuilder();
        int paragraphs = 1 + random.nextInt(5);
        for (int i = 0; i < paragraphs; i++) {
            builder.paragraph(ParagraphKind.BODY, words(random, 1 + random.nextInt(20)));
        }
        AmendmentOperation[] operations = AmendmentOperation.values();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            Paragraph paragraph = builder.version().getParagraphs().get(random.nextInt(paragraphs));
            int length = paragraph.getText().length();
            int start = random.nextInt(3) == 0 ? 0 : random.nextInt(length);
            int end = random.nextInt(3) == 0 ? length : start + 1 + random.nextInt(length - start);
            Annotation annotation = builder.comment(null, AnnotationKind.WORDING, null, "");
            annotation.setAnchor(builder.anchor(paragraph, start, end));
            SessionBuilder.amend(annotation, operations[random.nextInt(operations.length)], words(random, random.nextInt(6)),
                    builder.version().getParagraphs().get(random.nextInt(paragraphs)).getText());
            SessionBuilder.decide(annotation, Decision.ADOPTED, null, null);
        }
        builder.session();
        return builder;
    }

    private static String words(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("甲乙丙丁戊己庚辛".charAt(random.nextInt(8)));
        }
        return text.toString();
    }

    @Property(tries = 300)
    void acceptedOrRejectedInFullItReadsAsItShould(@ForAll long seed) {
        SessionBuilder builder = random(seed);
        Proposal proposal = Proposal.of(builder.session(), Basis.decisions());
        if (!proposal.paragraphs().isEmpty()) {
            byte[] file = write(proposal, Written.request(builder.session())).bytes();
            assertEquals(after(proposal), read(file, Revisions.ACCEPT));
            assertEquals(before(builder), read(file, Revisions.REJECT));
        }
    }

    @Test
    void libreOfficeHandsOnWhatItRead() throws Exception {
        List<SessionBuilder> reports = new ArrayList<>(List.of(report()));
        for (int seed = 1; seed <= 12; seed++) {
            reports.add(random(seed));
        }
        List<Path> files = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        Path sources = Files.createDirectory(folder.resolve("in"));
        for (SessionBuilder each : reports) {
            proposals.add(Proposal.of(each.session(), Basis.decisions().withChosen(Set.copyOf(each.session().getAnnotations()))));
            files.add(Files.write(sources.resolve(files.size() + ".docx"), write(proposals.getLast(), Written.request(each.session())).bytes()));
        }
        LibreOffice.convert("docx", folder, files.toArray(Path[]::new));
        for (int i = 0; i < files.size(); i++) {
            byte[] back = Files.readAllBytes(folder.resolve(i + ".docx"));
            assertEquals(after(proposals.get(i)), read(back, Revisions.ACCEPT), "accepted, file " + i);
            assertEquals(before(reports.get(i)), read(back, Revisions.REJECT), "rejected, file " + i);
        }
    }
}
