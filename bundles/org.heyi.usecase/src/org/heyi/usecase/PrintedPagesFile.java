package org.heyi.usecase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.heyi.base.Digests;
import org.heyi.importing.PrintedLine;
import org.heyi.importing.PrintedPages;

/**
 * The file in which the lines of a printing are kept: a head, a line for each line with its numbers before it, and what all of that adds
 * up to, so that a file that was altered or torn is known.
 */
final class PrintedPagesFile {

    private static final String FORMAT = "heyi printing 1";
    private static final String TAB = "\t";
    private static final String END = "end" + TAB;
    /** The head: format, name, digest, sheets. */
    private static final int HEAD = 4;
    private static final int FIELDS = 6;

    private PrintedPagesFile() {
    }

    static String write(PrintedPages pages) {
        StringBuilder text = new StringBuilder(FORMAT).append('\n').append(plain(pages.fileName())).append('\n').append(pages.sha256()).append('\n')
                .append(pages.sheets()).append('\n');
        for (PrintedLine line : pages.lines()) {
            text.append(String.join(TAB, Integer.toString(line.sheet()), Integer.toString(line.page()), Integer.toString(line.column()),
                    Integer.toString(line.line()), Integer.toString(line.below()), plain(line.text()))).append('\n');
        }
        return text + END + digest(text.toString()) + '\n';
    }

    private static String plain(String text) {
        return text.replaceAll("[\\r\\n\\t]", " ");
    }

    private static String digest(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return what was written; null when it is not whole */
    static PrintedPages read(String text) {
        int end = text.lastIndexOf("\n" + END) + 1;
        if (end == 0 || !text.startsWith(FORMAT + '\n') || !text.substring(end + END.length()).strip().equals(digest(text.substring(0, end)))) {
            return null;
        }
        // The checksum is right, so the file is as it was written.
        String[] lines = text.substring(0, end).split("\n");
        List<PrintedLine> printed = new ArrayList<>();
        for (int i = HEAD; i < lines.length; i++) {
            String[] fields = lines[i].split(TAB, FIELDS);
            printed.add(new PrintedLine(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), Integer.parseInt(fields[2]),
                    Integer.parseInt(fields[3]), Integer.parseInt(fields[4]), fields[5]));
        }
        return new PrintedPages(lines[1], lines[2], Integer.parseInt(lines[3]), printed);
    }
}
