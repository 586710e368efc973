package org.heyi.importing.table;

import java.nio.file.Path;

import org.heyi.base.Texts;
import org.heyi.importing.ReportReader;
import org.heyi.importing.internal.html.HtmlFormat;
import org.heyi.importing.internal.source.SourceFile;
import org.jsoup.nodes.Document;

/** A web page as it stands, without any attempt to make a report of it. */
public final class HtmlPage {

    private static final Texts TEXTS = Texts.of(ReportReader.class);

    private HtmlPage() {
    }

    /**
     * Reads a file; nothing in it runs, and nothing is fetched.
     *
     * @param file from an unknown hand
     * @return the page
     * @throws org.heyi.base.HeyiException when it cannot be read, is too large, or is no page
     */
    public static Document read(Path file) {
        return HtmlFormat.page(SourceFile.read(file, TEXTS), TEXTS);
    }
}
