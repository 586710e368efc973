package org.heyi.export.data.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes csv by RFC 4180, in UTF-8 with a byte order mark: without it, spreadsheets on Chinese desktops take the file for
 * GB18030. A text that a spreadsheet would run as a formula gets an apostrophe in front, as spreadsheets themselves do it.
 */
public final class Csv {

    /** What begins a formula; spreadsheets in East Asian languages take the wide forms, too. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final Writer out;

    /**
     * @param out where to; gets the byte order mark at once; not closed
     * @throws IOException if out fails
     */
    public Csv(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write('\uFEFF');
    }

    /**
     * Writes a line.
     *
     * @param fields its fields
     * @throws IOException if out fails
     */
    public void line(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            field(fields.get(i));
        }
        out.write("\r\n");
    }

    /**
     * Brings everything to the stream.
     *
     * @throws IOException if out fails
     */
    public void flush() throws IOException {
        out.flush();
    }

    private void field(String text) throws IOException {
        String value = text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        if (value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
            out.write(value);
        } else {
            out.write('"');
            out.write(value.replace("\"", "\"\""));
            out.write('"');
        }
    }
}
