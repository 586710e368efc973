package org.heyi.export.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heyi.base.HeyiException;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.SummaryView;
import org.heyi.export.office.internal.PdfFonts;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.testdata.ManyComments;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF as PDFBox reads it, which did not write it; skipped where no Chinese font is installed. */
class PdfTest {

    private static PDDocument read(Exporter exporter, ExportRequest request) throws IOException {
        assumeTrue(exporter.isAvailable(), "no Chinese font is installed: no PDF can be written here");
        return Loader.loadPDF(Written.by(exporter, request).bytes());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** How many links lead to a page of the document, but for those that say how many more comments there are. */
    private static int links(PDDocument document) throws IOException {
        Set<COSBase> pages = new HashSet<>();
        document.getPages().forEach(page -> pages.add(page.getCOSObject()));
        int links = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                COSArray to = (COSArray) annotation.getCOSObject().getCOSDictionary(COSName.A).getDictionaryObject(COSName.D);
                assertTrue(pages.contains(to.getObject(0)));
                links++;
            }
        }
        return links - (text(document).split("另有", -1).length - 1);
    }

    @Test
    void whatAPdfSaysOfItselfHoldsForItsWords(@TempDir Path folder) throws IOException {
        for (Exporter each : List.of(new SummaryPdf(), new AnnotatedPdf())) {
            Path file = Files.write(folder.resolve(each.id()), Written.by(each, Written.request(SampleSession.load())).bytes());
            Exported read = each.read(file).orElseThrow();
            assertEquals(read.imprint().checksum(), read.rows().checksum(), each.id());
        }
    }

    @Test
    void theReportAndEveryCommentAreInIt() throws IOException {
        Session session = SampleSession.load();
        try (PDDocument document = read(new AnnotatedPdf(), Written.request(session))) {
            String text = text(document);
            List<Row> rows = Written.request(session).collation().rows();
            for (Row row : rows) {
                assertTrue(text.contains(row.annotation().getNumber() + row.proposer()), row.annotation().getNumber() + row.proposer());
            }
            assertEquals(2 * rows.size(), links(document), "there and back");
            Paragraph title = session.getReport().getVersions().getFirst().getParagraphs().getFirst();
            assertTrue(text.contains(title.getText()) && text.contains("另有10条，见文后") && text.contains("批注（续）"), text);
        }
    }

    @Test
    void fontsArePartsOfWhatIsInstalledAndTheFileSaysWhatItIs() throws IOException {
        try (PDDocument document = read(new AnnotatedPdf(), Written.request(SampleSession.load()))) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().startsWith("HEYIPD+"), font.getName());
            }
            assertEquals("和平区人民政府工作报告（批注版）", document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentInformation().getSubject().startsWith("署名方式：实名。"));
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getDocumentOutline().hasChildren());
        }
    }

    @Test
    void theTableHasItsHeadingAndTheNumberOfPagesOnEveryPage() throws IOException {
        ExportRequest request = Written.request(SampleSession.load()).withOrder(Order.GROUP);
        try (PDDocument document = read(new SummaryPdf(), request)) {
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = squeezed(stripper.getText(document));
                assertTrue(text.contains("序号") && text.contains("第" + page + "页，共" + pages + "页"), text);
            }
            String all = text(document);
            assertTrue(all.contains("第一代表团（"), "a band for each group");
            request.collation().rows().forEach(row -> assertTrue(all.contains(row.proposer())));
        }
    }

    @Test
    void namesStayOutWhenHidden() throws IOException {
        Session session = SampleSession.load();
        for (Exporter exporter : List.of(new AnnotatedPdf(), new SummaryPdf())) {
            for (Attribution attribution : List.of(Attribution.GROUP, Attribution.NONE)) {
                try (PDDocument document = read(exporter, Written.request(session).withAttribution(attribution))) {
                    String text = text(document) + document.getDocumentInformation().getSubject();
                    for (Participant participant : session.getParticipants()) {
                        assertFalse(text.contains(participant.getName()), participant.getName());
                    }
                    assertEquals(attribution == Attribution.GROUP, text.contains("经济界"));
                    assertTrue(text.contains("署名方式：" + attribution.label()));
                }
            }
        }
    }

    @Test
    void withoutReportOrCommentsTheFileSaysSo() throws IOException {
        Session bare = ReviewFactory.eINSTANCE.createSession();
        bare.setName("某次会议");
        try (PDDocument document = read(new AnnotatedPdf(), Written.request(bare))) {
            assertTrue(text(document).startsWith("正文：无。批注：无。"), text(document));
        }
        try (PDDocument document = read(new SummaryPdf(), Written.request(new SessionBuilder().session()))) {
            assertTrue(text(document).contains("无"), text(document));
        }
    }

    @Test
    void whatTheFontLacksIsSeenToBeMissing() throws IOException {
        SessionBuilder builder = new SessionBuilder();
        builder.paragraph(ParagraphKind.BODY, "甲\u0001乙\uDBFF\uDFFD丙\t丁\uD800戊");
        Annotation annotation = builder.comment(null, AnnotationKind.WORDING, "乙", "第一行\n第二行\u202e");
        annotation.setResolved(true);
        try (PDDocument document = read(new AnnotatedPdf(), Written.request(builder.session()))) {
            String text = text(document);
            assertTrue(text.matches("(?s).*甲乙1?[〓?]丙丁[〓?]戊.*") && text.contains("（已解决）") && text.contains("第一行第二行"), text);
        }
    }

    @Test
    void noCommentOfManyIsLost() throws IOException {
        Session session = ManyComments.session(300);
        try (PDDocument document = read(new AnnotatedPdf(), Written.request(session))) {
            assertEquals(600, links(document));
        }
        assertArrayEquals(Written.by(new AnnotatedPdf(), Written.request(session)).bytes(), Written.by(new AnnotatedPdf(), Written.request(session)).bytes());
    }

    @Test
    void theReportAloneHasNoCommentAndNoMark(@TempDir Path folder) throws IOException {
        Session session = SampleSession.load();
        ExportRequest alone = Written.request(session).withOptions(Map.of("notes", "no"));
        try (PDDocument document = read(new AnnotatedPdf(), alone)) {
            assertEquals(0, links(document));
            assertEquals("和平区人民政府工作报告", document.getDocumentInformation().getTitle());
            String text = text(document);
            session.getReport().getVersions().getFirst().getParagraphs().forEach(each -> assertTrue(
                    text.contains(squeezed(each.getText()).substring(0, Math.min(20, squeezed(each.getText()).length()))), each.getText()));
            assertFalse(text.contains("批注"), "it does not say that there are none, either");
        }
        Exporter exporter = new AnnotatedPdf();
        Path file = Files.write(folder.resolve("alone.pdf"), Written.by(exporter, alone).bytes());
        Exported found = exporter.read(file).orElseThrow();
        assertEquals(exporter.rows(alone).orElseThrow().rows().stream().map(ExportRows.Row::cells).toList(),
                exporter.parted(found.rows(), exporter.rows(alone).orElseThrow()).rows().stream().map(ExportRows.Row::cells).toList(), "it is known again");
    }

    @Test
    void pagesAreAsLargeAsThePaper() throws IOException {
        Session session = SampleSession.load();
        for (Exporter exporter : List.of(new AnnotatedPdf(), new SummaryPdf())) {
            for (String paper : List.of("A4", "A3", "B5")) {
                try (PDDocument document = read(exporter, Written.request(session).withOptions(Map.of("paper", paper)))) {
                    PDPage page = document.getPage(0);
                    float wide = page.getRotation() % 180 == 0 ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
                    Map<String, Integer> upright = Map.of("A4", 210, "A3", 297, "B5", 176);
                    Map<String, Integer> across = Map.of("A4", 297, "A3", 420, "B5", 250);
                    assertEquals((exporter instanceof SummaryPdf ? across : upright).get(paper), wide * 25.4 / 72, 1.5, exporter.id() + paper);
                    Row last = Written.request(session).collation().rows().getLast();
                    assertTrue(text(document).contains(last.proposer()), paper);
                }
            }
        }
    }

    @Test
    void whatSomebodyHasBeforeThemIsPrintedDraftsIncluded() throws IOException {
        Session session = SampleSession.load();
        List<Annotation> some = session.getAnnotations().subList(2, 5);
        some.getFirst().setState(AnnotationState.DRAFT);
        some.getFirst().setBody("只是草稿的一条意见");
        ExportRequest request = Written.request(session)
                .withView(new SummaryView("我的批注", List.of(SummaryColumn.COMMENT, SummaryColumn.DEMAND), some, Map.of()));
        try (PDDocument document = read(new AnnotatedPdf(), request)) {
            assertEquals(2 * some.size(), links(document));
            assertTrue(text(document).contains("只是草稿的一条意见"));
        }
        try (PDDocument document = read(new SummaryPdf(), request)) {
            assertTrue(text(document).contains("只是草稿的一条意见") && text(document).contains("我的批注"), text(document));
        }
    }

    @Test
    void withoutAFontOneSentenceNamesTheWayOut(@TempDir Path empty) {
        HeyiException e = assertThrows(HeyiException.class, () -> PdfFonts.find(List.of(empty, empty.resolve("missing"))));
        assertTrue(e.getMessage().contains("思源宋体") && e.getMessage().contains("annotated.docx"), e.getMessage());
    }
}
