package org.heyi.importing.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.ReportReader;
import org.heyi.importing.internal.pdf.PageWords;
import org.heyi.importing.internal.pdf.PdfDocuments;
import org.heyi.importing.internal.source.SourceFile;

/**
 * The words of a PDF as they were written, without any attempt to make lines or a report of them.
 *
 * @param properties what the file says of itself, by name
 * @param pages its pages
 */
public record PdfWords(Map<String, String> properties, List<Page> pages) {

    private static final Texts TEXTS = Texts.of(ReportReader.class);

    /**
     * A page.
     *
     * @param pieces its words in the order in which they were drawn, which need not be that of reading
     * @param notes what was written on it later, as notes
     */
    public record Page(List<Piece> pieces, List<String> notes) {
    }

    /**
     * Characters of one size that follow one another on one height.
     *
     * @param text the characters; a program that makes a PDF may leave out spaces
     * @param size in points
     * @param height of the baseline above the lower edge of the page as it is seen, in points
     */
    public record Piece(String text, float size, float height) {
    }

    /**
     * Reads a file.
     *
     * @param file from an unknown hand
     * @return its words
     * @throws org.heyi.base.HeyiException when it cannot be read, is no PDF, or was made to fill the memory
     */
    public static PdfWords read(Path file) {
        return PdfDocuments.read(SourceFile.read(file, TEXTS), TEXTS, document -> {
            List<List<Piece>> pieces = new PageWords(Progress.NONE).pages(document).stream().map(PdfWords::pieces).toList();
            List<Page> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(new Page(pages.size() < pieces.size() ? pieces.get(pages.size()) : List.of(), notes(page)));
            }
            return new PdfWords(properties(document), pages);
        });
    }

    private static List<Piece> pieces(List<PageWords.Words> words) {
        return words.stream().map(each -> new Piece(each.text(), each.size(), each.height())).toList();
    }

    private static Map<String, String> properties(PDDocument document) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String name : document.getDocumentInformation().getMetadataKeys()) {
            String value = document.getDocumentInformation().getCustomMetadataValue(name);
            if (value != null) {
                properties.put(name, value);
            }
        }
        return properties;
    }

    private static List<String> notes(PDPage page) throws IOException {
        List<String> notes = new ArrayList<>();
        for (PDAnnotation each : page.getAnnotations()) {
            if (each.getContents() != null && !each.getContents().isBlank()) {
                notes.add(each.getContents());
            }
        }
        return notes;
    }
}
