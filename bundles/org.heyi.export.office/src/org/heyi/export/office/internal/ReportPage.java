package org.heyi.export.office.internal;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

import org.heyi.base.Texts;
import org.heyi.export.ExportRequest;
import org.heyi.export.Xml;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;

/** A work report as pages in the looks of GB/T 9704. */
public final class ReportPage {

    private static final Texts TEXTS = Texts.of(ReportPage.class);
    private static final int MAX_HEADING = 4;
    /** 156 mm, and the sizes of 2号 and 3号, in points; twips are twentieths of them. */
    private static final double TEXT_WIDTH = 442.2;
    private static final int TITLE_SIZE = 22;
    private static final int BODY_SIZE = 16;
    private static final int TWIPS = 20;

    private final Map<Paragraph, Section> headings = new IdentityHashMap<>();

    /** @param version whose paragraphs are written */
    public ReportPage(Version version) {
        version.getSections().forEach(section -> headings.put(section.getHeading(), section));
    }

    /**
     * @param paragraph a paragraph of the version; null for a new one
     * @return the id of its style; see styles.xml
     */
    public String style(Paragraph paragraph) {
        if (paragraph == null) {
            return "BodyText";
        }
        return switch (paragraph.getKind()) {
            case TITLE -> "Title";
            case SUBTITLE, DATE_LINE, SPEAKER -> "Subtitle";
            case SALUTATION -> "Salutation";
            case HEADING -> {
                Section section = headings.getOrDefault(paragraph, paragraph.getSection());
                yield "Heading" + (section == null ? 1 : Math.min(Math.max(section.getLevel(), 1), MAX_HEADING));
            }
            case TABLE_ROW -> "Normal";
            default -> "BodyText";
        };
    }

    /**
     * Begins a paragraph; close it with {@link Xml#close}. Lines in the middle that do not fit break where both parts are about
     * as long, as titles do (梯形、菱形), not before the last word.
     *
     * @param xml where to
     * @param style id of its style
     * @param text its text
     * @param mark what is said of the mark at its end; null for nothing
     * @throws IOException if that fails
     */
    public static void open(Xml xml, String style, String text, OfficePackage.Content mark) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        int size = "Title".equals(style) ? TITLE_SIZE : "Subtitle".equals(style) ? BODY_SIZE : 0;
        double length = size * CellText.ems(text);
        if (size != 0 && length > TEXT_WIDTH) {
            double line = length / Math.ceil(length / TEXT_WIDTH) + 1.5 * size;
            String side = Long.toString(Math.round(Math.max(0, TEXT_WIDTH - line) / 2 * TWIPS));
            xml.empty("w:ind", "w:left", side, "w:right", side);
        }
        if (mark != null) {
            xml.open("w:rPr");
            mark.writeTo(xml);
            xml.close();
        }
        xml.close();
    }

    /**
     * Adds what stands above and below the text of every page.
     *
     * @param file the file
     * @param request what is exported
     * @throws IOException if that fails
     */
    public static void around(WordFile file, ExportRequest request) throws IOException {
        for (int i = 1; i <= 2; i++) {
            file.part("header" + i, xml -> header(xml, request));
        }
        file.part("footer1", xml -> footer(xml, "right"));
        file.part("footer2", xml -> footer(xml, "left"));
    }

    private static void header(Xml xml, ExportRequest request) throws IOException {
        xml.open("w:hdr", "xmlns:w", WordFile.W);
        String meeting = request.session().getName() == null ? "" : request.session().getName();
        String what = request.answering() == null ? TEXTS.get("page.header", request.attribution().label()) + "　" + Imprints.version(request)
                : TEXTS.get("page.answer", request.answering().person().getName());
        WordText.paragraph(xml, "Header", meeting + "\t" + what);
        xml.close();
    }

    /** 4号半角宋体 digits between dashes, one character in; odd pages right, even pages left. */
    private static void footer(Xml xml, String side) throws IOException {
        xml.open("w:ftr", "xmlns:w", WordFile.W).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer")
                .empty("w:ind", "w:" + side, "280").empty("w:jc", "w:val", side).close();
        WordText.run(xml, "— ");
        WordText.field(xml, "PAGE");
        WordText.run(xml, " —");
        xml.close().close();
    }

    /**
     * Writes the properties of the only section, as GB/T 9704 has it: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28
     * characters. The 28 characters come from the spacing of the style, not from a grid of characters, which LibreOffice sets
     * far too wide.
     *
     * @param xml where to, at the end of the body
     * @param file the file, with what is {@link #around} the text
     * @throws IOException if that fails
     */
    public static void section(Xml xml, WordFile file) throws IOException {
        xml.open("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", file.reference("header1"))
                .empty("w:headerReference", "w:type", "even", "r:id", file.reference("header2"))
                .empty("w:footerReference", "w:type", "default", "r:id", file.reference("footer1"))
                .empty("w:footerReference", "w:type", "even", "r:id", file.reference("footer2"))
                .empty("w:pgSz", "w:w", WordText.twips(210), "w:h", WordText.twips(297))
                .empty("w:pgMar", "w:top", WordText.twips(37), "w:right", WordText.twips(26), "w:bottom", WordText.twips(35),
                        "w:left", WordText.twips(28), "w:header", WordText.twips(20), "w:footer", WordText.twips(24), "w:gutter", "0")
                .empty("w:docGrid", "w:type", "lines", "w:linePitch", "579")
                .close();
    }
}
