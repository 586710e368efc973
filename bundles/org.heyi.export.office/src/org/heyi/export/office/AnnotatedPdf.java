package org.heyi.export.office;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.export.Passages;
import org.heyi.export.RunningWords;
import org.heyi.export.office.CommentThreads.Thread;
import org.heyi.export.office.internal.CellText;
import org.heyi.export.office.internal.PdfFile;
import org.heyi.export.office.internal.PdfFonts;
import org.heyi.export.office.internal.PdfText;
import org.heyi.export.office.internal.ReportPage;
import org.heyi.importing.table.PdfWords;
import org.heyi.model.report.Version;
import org.heyi.model.util.Models;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.osgi.service.component.annotations.Component;

/**
 * The report as a PDF with numbered marks in the text and the comments in the margin, where they fit; those that do not fit
 * beside the page follow at the end. Numbers lead from the text to the comment and back. Or the report alone.
 *
 * <p>A comment on the report as a whole, or on words that only an older version has, stands on the title; none is dropped.
 */
@Component(service = Exporter.class)
public final class AnnotatedPdf extends OfficeExporter {

    private static final Texts TEXTS = Texts.of(AnnotatedPdf.class);
    private static final ExportOption AMENDMENTS = ExportOption.on("amendments", TEXTS.get("option.amendments"));
    private static final ExportOption DECISIONS = ExportOption.on("decisions", TEXTS.get("option.decisions"));
    private static final ExportOption NOTES = ExportOption.on("notes", TEXTS.get("option.notes"));
    /** Around the text of an A4 page, in millimetres; the right one holds the comments as well. */
    private static final float[] MARGINS = {20, 20, 20, 20};
    /** Without comments the text has the room, with margins as wide as those of GB/T 9704 on both sides. */
    private static final float[] PLAIN = {27, 27, 30, 27};
    private static final float SIZE = 11.5f;
    private static final float LEADING = 20;
    /** The text is larger, comments are smaller. */
    private static final float SMALLEST = 10;
    private static final float SAME = 0.25f;
    private static final float RISE = 5;
    /** The ground of a passage, by how many comments are on it: one, up to four, more. */
    private static final List<Color> GROUNDS = List.of(new Color(0xFF, 0xF3, 0xC4), new Color(0xFF, 0xE0, 0x8A), new Color(0xFF, 0xC9, 0x4D));
    private static final int MANY = 5;

    @Override
    public String id() {
        return "annotated.pdf";
    }

    @Override
    public boolean isAvailable() {
        return PdfFonts.areInstalled();
    }

    @Override
    public List<ExportOption> options() {
        return List.of(NOTES, AMENDMENTS, DECISIONS, PdfFile.PAPER);
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        Version version = Models.currentVersion(request.session());
        boolean empty = isEmpty(version);
        List<Thread> threads = threads(request, version);
        progress.begin(TEXTS.get("task.annotated"), empty ? 1 : version.getParagraphs().size());
        String title = version == null || version.getTitle() == null ? request.session().getName() : version.getTitle();
        PdfFonts fonts = PdfFonts.find();
        String shown = title == null ? "" : title;
        Rectangle paper = PdfFile.paper(request);
        boolean noted = request.isOn(NOTES);
        PdfFile file = new PdfFile(paper, margins(paper, noted), fonts, request, noted ? TEXTS.get("pdf.title", shown) : shown);
        MarginNotes notes = new MarginNotes(file, fonts, threads, request.zone());
        if (empty) {
            file.document().add(plain(TEXTS.get("pdf.noReport"), fonts));
        } else {
            text(file, fonts, version, threads, notes, progress);
        }
        if (threads.isEmpty() && noted) {
            file.document().add(plain(TEXTS.get("pdf.noComments"), fonts));
        }
        notes.finish();
        String said = notes.written().stream().flatMap(each -> MarginNotes.words(threads.get(each), request.zone()).stream())
                .collect(Collectors.joining());
        file.note(Imprint.of(this, request, RunningWords.checksum(List.of(String.join("", text(request, version, threads)), said))));
        file.writeTo(out);
    }

    /** On larger paper all margins are as much wider, so that lines stay as long as one can read them. */
    private static float[] margins(Rectangle paper, boolean noted) {
        float[] margins = (noted ? MARGINS : PLAIN).clone();
        float share = paper.getWidth() / PageSize.A4.getWidth();
        margins[1] += noted ? MarginNotes.WIDTH : 0;
        margins[0] *= share;
        margins[1] *= share;
        return margins;
    }

    private static boolean isEmpty(Version version) {
        return version == null || version.getParagraphs().isEmpty();
    }

    private static List<Thread> threads(ExportRequest request, Version version) {
        return isEmpty(version) || !request.isOn(NOTES) ? List.of()
                : new CommentThreads(request, version, request.isOn(AMENDMENTS), request.isOn(DECISIONS)).make();
    }

    /** What stands in the text, a paragraph each. */
    private static List<String> text(ExportRequest request, Version version, List<Thread> threads) {
        List<String> text = new ArrayList<>(isEmpty(version) ? List.of(TEXTS.get("pdf.noReport"))
                : version.getParagraphs().stream().map(each -> each.getText()).toList());
        if (threads.isEmpty() && request.isOn(NOTES)) {
            text.add(TEXTS.get("pdf.noComments"));
        }
        return text;
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        Version version = Models.currentVersion(request.session());
        List<Thread> threads = threads(request, version);
        List<String> text = text(request, version, threads);
        List<ExportRows.Row> rows = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            boolean paragraph = version != null && i < version.getParagraphs().size();
            rows.add(new ExportRows.Row(paragraph ? version.getParagraphs().get(i).getId() : "", text.get(i), List.of(text.get(i))));
        }
        for (int i = 0; i < threads.size(); i++) {
            rows.add(new ExportRows.Row(threads.get(i).comment().getId(), Integer.toString(threads.get(i).comment().getNumber()),
                    MarginNotes.words(threads.get(i), request.zone())));
        }
        return Optional.of(new ExportRows(List.of(TEXTS.get("column.author"), TEXTS.get("column.words"), TEXTS.get("column.replies")), rows));
    }

    @Override
    public Optional<Exported> read(Path file) {
        return PdfFile.read(this, file, pages -> {
            String text = words(pages, piece -> piece.size() >= SMALLEST);
            String end = RunningWords.folded(TEXTS.get("pdf.endnotes"));
            // Whether there are comments after the text depends on the room that its font leaves.
            text = text.replaceFirst(Pattern.quote(end) + RunningWords.PAGE + "*$", "");
            return List.of(text, words(pages, piece -> piece.size() < SMALLEST && piece.size() > MarginNotes.MARK_SIZE + SAME));
        });
    }

    private static String words(List<List<PdfWords.Piece>> pages, Predicate<PdfWords.Piece> which) {
        return pages.stream().map(page -> RunningWords.folded(page.stream().filter(which).map(PdfWords.Piece::text).collect(Collectors.joining())))
                .collect(Collectors.joining(String.valueOf(RunningWords.PAGE)));
    }

    @Override
    public ExportRows parted(ExportRows found, ExportRows expected) {
        List<String> words = found.rows().stream().map(row -> row.cells().getFirst()).toList();
        List<ExportRows.Row> text = expected.rows().stream().filter(row -> row.cells().size() == 1).toList();
        List<ExportRows.Row> rows = new ArrayList<>(RunningWords.parted(words.getFirst(), text));
        rows.addAll(RunningWords.parted(String.join("", words.subList(1, words.size())),
                expected.rows().stream().filter(row -> row.cells().size() > 1).toList()));
        return new ExportRows(List.of(), rows);
    }

    private static Paragraph plain(String words, PdfFonts fonts) {
        Paragraph paragraph = PdfText.paragraph(LEADING, Element.ALIGN_LEFT);
        paragraph.add(PdfText.chunk(words, fonts.text(), SIZE, Color.BLACK));
        return paragraph;
    }

    private static void text(PdfFile file, PdfFonts fonts, Version version, List<Thread> threads, MarginNotes notes, Progress progress) {
        ReportPage page = new ReportPage(version);
        Map<Integer, TreeMap<Integer, Place>> places = places(version, threads);
        Document document = file.document();
        float y = document.top();
        for (int i = 0; i < version.getParagraphs().size(); i++) {
            progress.checkCancelled();
            String text = version.getParagraphs().get(i).getText();
            Style style = Style.of(page.style(version.getParagraphs().get(i)));
            Paragraph paragraph = PdfText.paragraph(style.leading, style.alignment);
            paragraph.setFirstLineIndent(style.indented ? 2 * style.size : 0);
            if (style.alignment == Element.ALIGN_CENTER) {
                balance(paragraph, text, style.size, document.right() - document.left());
            }
            words(paragraph, text, style, places.getOrDefault(i, new TreeMap<>()), fonts, notes);
            // A heading needs two lines below it on its page.
            float needed = style.before + style.leading + (style.heading ? 2 * LEADING : 0);
            y = y - needed < document.bottom() ? next(document, notes) : y - style.before;
            if (style.heading && !text.isBlank()) {
                new PdfOutline(file.writer().getRootOutline(), new PdfDestination(PdfDestination.FITH, y), text);
            }
            y = flow(paragraph, y, file, notes);
            progress.worked(1);
        }
        notes.place();
    }

    /** Writes a paragraph over as many pages as it takes; the marks of a page are known when its lines are written. */
    private static float flow(Paragraph paragraph, float from, PdfFile file, MarginNotes notes) {
        Document document = file.document();
        ColumnText column = new ColumnText(file.writer().getDirectContent());
        column.addElement(paragraph);
        column.setSimpleColumn(document.left(), document.bottom(), document.right(), from);
        while (ColumnText.hasMoreText(column.go())) {
            float top = next(document, notes);
            column.setCanvas(file.writer().getDirectContent());
            column.setSimpleColumn(document.left(), document.bottom(), document.right(), top);
        }
        return column.getYLine();
    }

    private static float next(Document document, MarginNotes notes) {
        notes.place();
        document.newPage();
        return document.top();
    }

    /** Lines in the middle break where all are about as long, not before the last word. */
    private static void balance(Paragraph paragraph, String text, float size, float width) {
        double length = size * CellText.ems(text);
        if (length > width) {
            double line = length / Math.ceil(length / width) + 1.5 * size;
            float side = (float) Math.max(0, (width - line) / 2);
            paragraph.setIndentationLeft(side);
            paragraph.setIndentationRight(side);
        }
    }

    /** How a paragraph looks. */
    private record Style(float size, float leading, int alignment, boolean heading, boolean indented, float before) {

        static Style of(String name) {
            return switch (name) {
                case "Title" -> new Style(19, 30, Element.ALIGN_CENTER, true, false, 0);
                case "Subtitle" -> new Style(SIZE, LEADING, Element.ALIGN_CENTER, false, false, 0);
                case "Salutation" -> new Style(SIZE, LEADING, Element.ALIGN_LEFT, false, false, 6);
                case "Normal" -> new Style(SIZE - 1, LEADING - 2, Element.ALIGN_LEFT, false, false, 0);
                case "BodyText" -> new Style(SIZE, LEADING, Element.ALIGN_JUSTIFIED, false, true, 0);
                default -> new Style(SIZE + 1, LEADING + 1, Element.ALIGN_LEFT, true, false, 8);
            };
        }
    }

    // ---- where comments stand

    /** What happens between two characters: how many more passages there are, and whose end there. */
    private static final class Place {
        private int change;
        private final List<Integer> ended = new ArrayList<>();
    }

    private static Map<Integer, TreeMap<Integer, Place>> places(Version version, List<Thread> threads) {
        Map<Integer, TreeMap<Integer, Place>> places = new HashMap<>();
        for (int i = 0; i < threads.size(); i++) {
            Thread thread = threads.get(i);
            for (int p = thread.paragraph(); p <= thread.endParagraph(); p++) {
                String text = version.getParagraphs().get(p).getText();
                int start = p == thread.paragraph() ? Passages.whole(text, thread.start(), true) : 0;
                int end = p == thread.endParagraph() ? Passages.whole(text, thread.end(), false) : text.length();
                TreeMap<Integer, Place> here = places.computeIfAbsent(p, each -> new TreeMap<>());
                here.computeIfAbsent(start, each -> new Place()).change++;
                Place last = here.computeIfAbsent(end, each -> new Place());
                last.change--;
                if (p == thread.endParagraph()) {
                    last.ended.add(i);
                }
            }
        }
        return places;
    }

    private static void words(Paragraph to, String text, Style style, TreeMap<Integer, Place> places, PdfFonts fonts, MarginNotes notes) {
        int at = 0;
        int depth = 0;
        for (Map.Entry<Integer, Place> each : places.entrySet()) {
            run(to, text.substring(at, each.getKey()), style, depth, fonts);
            at = each.getKey();
            depth += each.getValue().change;
            List<Integer> ended = each.getValue().ended;
            for (int number : ended) {
                Chunk mark = PdfText.chunk(notes.label(number) + (number == ended.getLast() ? "" : " "), fonts.heading(), MarginNotes.MARK_SIZE,
                        MarginNotes.LINK);
                to.add(notes.mark(mark.setTextRise(RISE), number));
            }
        }
        run(to, text.substring(at), style, depth, fonts);
    }

    private static void run(Paragraph to, String text, Style style, int depth, PdfFonts fonts) {
        if (text.isEmpty()) {
            return;
        }
        Chunk chunk = PdfText.chunk(text, style.heading ? fonts.heading() : fonts.text(), style.size, Color.BLACK);
        if (depth > 0) {
            chunk.setBackground(GROUNDS.get(depth == 1 ? 0 : depth < MANY ? 1 : 2), 0, 2, 0, 1);
        }
        to.add(chunk);
    }
}
