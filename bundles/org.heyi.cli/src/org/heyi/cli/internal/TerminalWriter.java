package org.heyi.cli.internal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Where all output of the commands goes through: what is said by data must not move the cursor, rename the window or answer in the
 * person's name, so control characters but line feed and tab are shown as {@code \}{@code u001B} instead, which JSON reads as the
 * same character. Remembers when the output could not be written, which a print writer keeps to itself.
 */
final class TerminalWriter extends FilterWriter {

    /** What the system says when whoever read the output has gone, as {@code head} does: nobody is left to be told. */
    static final String NOBODY_READS = "Broken pipe";

    private IOException failure;

    TerminalWriter(Writer out) {
        super(out);
    }

    /** @return why the output could not be written; null when it was, or when nobody reads it any more */
    IOException failure() {
        return failure == null || NOBODY_READS.equals(failure.getMessage()) ? null : failure;
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.toCharArray(), offset, length);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        try {
            int from = offset;
            for (int i = offset; i < offset + length; i++) {
                if (Character.isISOControl(text[i]) && text[i] != '\n' && text[i] != '\t') {
                    out.write(text, from, i - from);
                    out.write(String.format("\\u%04X", (int) text[i]));
                    from = i + 1;
                }
            }
            out.write(text, from, offset + length - from);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            super.flush();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
