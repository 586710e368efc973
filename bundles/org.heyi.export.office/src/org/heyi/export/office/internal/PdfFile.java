package org.heyi.export.office.internal;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;

import org.heyi.base.Texts;
import org.heyi.export.ExportRequest;
import org.heyi.export.ImprintWords;
import org.heyi.export.Xml;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
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
    private static final float FOOT = 8.5f;
    private static final float FOOT_HEIGHT = 10 * MM;
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

    /** @return to add to */
    public Document document() {
        return document;
    }

    /** @return what writes it */
    public PdfWriter writer() {
        return writer;
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
