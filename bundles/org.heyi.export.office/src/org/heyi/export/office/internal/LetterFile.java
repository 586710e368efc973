package org.heyi.export.office.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import org.heyi.ledger.Letter;

/** The templates of the product, put together from the parts in the folder letters beside this class. */
public final class LetterFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private LetterFile() {
    }

    /**
     * @param kind which letter
     * @return a Word file with places such as {{number}}
     */
    public static byte[] template(Letter.Kind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            OfficePackage office = new OfficePackage(out, "word", "document", TYPE + "document.main+xml");
            // The ids by which the documents refer to footers follow from this order.
            part(office, "styles", "letters/styles.xml");
            part(office, "fontTable", "fontTable.xml");
            part(office, "settings", "settings.xml");
            part(office, "footer1", "letters/foot-odd.xml");
            part(office, "footer2", "letters/foot-even.xml");
            part(office, "footer3", "letters/foot-first.xml");
            office.readyMain("letters/" + kind.code() + ".xml", Fonts.OFFICIAL);
            office.finish(kind.label(), "", Instant.EPOCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }

    private static void part(OfficePackage office, String name, String file) throws IOException {
        String kind = name.replaceAll("[0-9]+$", "");
        office.ready(name, file, Fonts.OFFICIAL, TYPE + kind + "+xml", kind);
    }
}
