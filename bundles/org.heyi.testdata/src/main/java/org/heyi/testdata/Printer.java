package org.heyi.testdata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints a text as an office does: size 三号, indented paragraphs, a running head, numbered pages. */
public final class Printer {

    private Printer() {
    }

    /**
     * Prints a text by LibreOffice; skips the test where there is none.
     *
     * @param text a paragraph a line
     * @param columns how many columns a page has
     * @param first number of the first page
     * @param folder where to
     * @param name of the file, without extension
     * @return the PDF
     * @throws IOException when soffice cannot be started
     * @throws InterruptedException when the test is stopped
     */
    public static Path print(String text, int columns, int first, Path folder, String name) throws IOException, InterruptedException {
        Path document = folder.resolve(name + ".fodt");
        Files.writeString(document, document(text, columns, first), StandardCharsets.UTF_8);
        LibreOffice.convert("pdf", folder, document);
        return folder.resolve(name + ".pdf");
    }

    private static String document(String text, int columns, int first) {
        String plain = text.strip().replace("&", "&amp;").replace("<", "&lt;");
        String paragraphs = plain.replaceFirst("\\R", "</text:p>\n").replaceAll("(?m)^(.+)$", "<text:p text:style-name=\"Body\">$1</text:p>")
                .replaceFirst("\"Body\"", "\"First\"").replace("</text:p></text:p>", "</text:p>");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
                <office:styles>
                <style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-indent="1.13cm" fo:line-height="28pt"/>
                <style:text-properties fo:font-size="%1$s" style:font-size-asian="%1$s"/></style:style>
                </office:styles>
                <office:automatic-styles>
                <style:style style:name="First" style:family="paragraph" style:parent-style-name="Body" style:master-page-name="Standard">
                <style:paragraph-properties style:page-number="%2$d"/></style:style>
                <style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm">
                <style:columns fo:column-count="%3$d" fo:column-gap="1cm"/></style:page-layout-properties>
                <style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style>
                <style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout>
                </office:automatic-styles>
                <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">
                <style:header><text:p>会议文件 请妥善保管</text:p></style:header>
                <style:footer><text:p>— <text:page-number text:select-page="current">1</text:page-number> —</text:p></style:footer>
                </style:master-page></office:master-styles>
                <office:body><office:text>
                %4$s
                </office:text></office:body></office:document>
                """.formatted(columns > 1 ? "10pt" : "16pt", first, columns, paragraphs);
    }
}
