package org.heyi.export.office.internal;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.export.ImprintWords;
import org.heyi.export.Xml;
import org.heyi.importing.table.PdfWords;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF of ours: what it says about itself, and the line below every page with its number and how many there are. */
public final class PdfFile {

    /** 1 mm in points. */
    public static final float MM = 72 / 25.4f;
    /** Of what is not the text itself. */
    public static final Color SOFT = new Color(0x57, 0x60, 0x6a);

    private static final Texts TEXTS = Texts.of(PdfFile.class);
    /** Which paper the pages are made for, by its name. */
    private static final Map<String, Rectangle> PAPERS = Map.of("A4", PageSize.A4, "A3", PageSize.A3, "B5", PageSize.B5);
    /** The choice of paper. */
    public static final ExportOption PAPER = new ExportOption("paper", TEXTS.get("option.paper"), List.of("A4", "A3", "B5"));

    private static final float FOOT = 8.5f;
    private static final float FOOT_HEIGHT = 10 * MM;
    /** What stands lower is the line below the page. */
    private static final float LOWEST = 13 * MM;
    /** Letters of a font's subset and the id of the file are made by chance. */
    private static final Pattern CHANCE = Pattern.compile("/[A-Z]{6}\\+|/ID ?\\[<[0-9a-fA-F]{32}><[0-9a-fA-F]{32}>]");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PdfFonts fonts;
    private final Document document;
    private final PdfWriter writer;
    private final String what;
    private PdfTemplate total;

    /**
     * @param size of a page
     * @param margins left, right, top and bottom, in millimetres
     * @param fonts its fonts
     * @param request what is exported
     * @param title of the document
     */
    public PdfFile(Rectangle size, float[] margins, PdfFonts fonts, ExportRequest request, String title) {
        this.fonts = fonts;
        document = new Document(size, margins[0] * MM, margins[1] * MM, margins[2] * MM, margins[3] * MM);
        writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new Foot());
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        what = ImprintWords.made(request);
        document.addTitle(Xml.clean(title));
        document.addSubject(what + TEXTS.get("pdf.font", fonts.name()) + ImprintWords.history(request));
        document.addCreator("Heyi");
        GregorianCalendar at = new GregorianCalendar(TimeZone.getTimeZone(request.zone()));
        at.setTimeInMillis(request.madeAt().toEpochMilli());
        document.open();
        // When it opens, it notes the time of day.
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(at));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    }

    /**
     * @param request of an exporter that has the choice of {@link #PAPER}
     * @return the size of a page upright
     */
    public static Rectangle paper(ExportRequest request) {
        return PAPERS.get(request.value(PAPER));
    }

    /** @return to add to */
    public Document document() {
        return document;
    }

    /** @return what writes it */
    public PdfWriter writer() {
        return writer;
    }

    /**
     * Notes what the file says of itself, where programs that write a PDF anew keep it.
     *
     * @param imprint what it says
     */
    public void note(Imprint imprint) {
        Imprints.properties(imprint).forEach((name, value) -> writer.getInfo().put(new PdfName(name), new PdfString(value, PdfObject.TEXT_UNICODE)));
    }

    /**
     * Ends the file.
     *
     * @param out where to; not closed
     * @throws IOException if out fails
     */
    public void writeTo(OutputStream out) throws IOException {
        document.close();
        // What was made by chance is replaced by what follows from the content, as long: the same request gives the same file.
        String file = CHANCE.matcher(bytes.toString(StandardCharsets.ISO_8859_1)).replaceAll(found -> found.group().startsWith("/ID")
                ? found.group().replaceAll("[0-9a-fA-F]{32}", "0".repeat(32)) : "/HEYIPD+");
        out.write(file.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /**
     * Reads the words of a file that was written here.
     *
     * @param exporter whose file it may be
     * @param file from an unknown hand
     * @param words takes them from its pages, without the line below every page
     * @return what it says of itself, and its words; empty where it is not of this exporter
     */
    public static Optional<Exported> read(Exporter exporter, Path file, Function<List<List<PdfWords.Piece>>, List<String>> words) {
        PdfWords found = PdfWords.read(file);
        return Imprint.of(found.properties()).filter(each -> each.exporter().equals(exporter.id())).map(imprint -> {
            List<List<PdfWords.Piece>> pages = found.pages().stream()
                    .map(page -> page.pieces().stream().filter(each -> each.height() > LOWEST).toList()).toList();
            List<ExportRows.Row> rows = new ArrayList<>();
            words.apply(pages).forEach(each -> rows.add(new ExportRows.Row("", "", List.of(each))));
            // Whatever somebody wrote upon the pages was not exported.
            String notes = found.pages().stream().flatMap(page -> page.notes().stream()).collect(Collectors.joining());
            if (!notes.isEmpty()) {
                rows.add(new ExportRows.Row("", "", List.of(notes)));
            }
            return new Exported(imprint, new ExportRows(List.of(), rows));
        });
    }

    private final class Foot extends PdfPageEventHelper {

        @Override
        public void onOpenDocument(PdfWriter to, Document of) {
            total = to.getDirectContent().createTemplate(40, 12);
        }

        @Override
        public void onEndPage(PdfWriter to, Document of) {
            PdfContentByte canvas = to.getDirectContent();
            Rectangle page = of.getPageSize();
            float left = 15 * MM;
            ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, phrase(what), left, FOOT_HEIGHT, 0);
            String number = TEXTS.get("pdf.page", Integer.toString(to.getPageNumber())) + " ";
            float right = page.getWidth() - left - 30;
            ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, phrase(number), right, FOOT_HEIGHT, 0);
            canvas.addTemplate(total, right, FOOT_HEIGHT);
        }

        @Override
        public void onCloseDocument(PdfWriter to, Document of) {
            ColumnText.showTextAligned(total, Element.ALIGN_LEFT, phrase(TEXTS.get("pdf.pages", Integer.toString(to.getPageNumber() - 1))), 0, 0, 0);
        }

        private Phrase phrase(String text) {
            return new Phrase(PdfText.chunk(text, fonts.text(), FOOT, SOFT));
        }
    }
}
