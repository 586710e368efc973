package org.heyi.export.office.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import org.heyi.ledger.Letter;

/** The templates of the product, put together from the parts in the folders letters and papers beside this class. */
public final class LetterFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private LetterFile() {
    }

    /**
     * @param kind which letter
     * @return a Word file with places such as {{number}}
     */
    public static byte[] template(Letter.Kind kind) {
        return template("letters/" + kind.code() + ".xml", kind.label(), Fonts.OFFICIAL);
    }

    /**
     * @param document the file with its words, beside this class
     * @param title what people call it
     * @param fonts what it is set in
     * @return a Word file with places such as {{number}}
     */
    public static byte[] template(String document, String title, Fonts fonts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            OfficePackage office = new OfficePackage(out, "word", "document", TYPE + "document.main+xml");
            // The ids by which the documents refer to footers follow from this order.
            part(office, "styles", "letters/styles.xml", fonts);
            part(office, "fontTable", "fontTable.xml", fonts);
            part(office, "settings", "settings.xml", fonts);
            part(office, "footer1", "letters/foot-odd.xml", fonts);
            part(office, "footer2", "letters/foot-even.xml", fonts);
            part(office, "footer3", "letters/foot-first.xml", fonts);
            office.readyMain(document, fonts);
            office.finish(title, "", Instant.EPOCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }

    private static void part(OfficePackage office, String name, String file, Fonts fonts) throws IOException {
        String kind = name.replaceAll("[0-9]+$", "");
        office.ready(name, file, fonts, TYPE + kind + "+xml", kind);
    }
}
