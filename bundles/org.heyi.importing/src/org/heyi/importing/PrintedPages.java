package org.heyi.importing;

import java.util.List;

/**
 * The pages of a report as it was printed: the copy that lies before everybody, whatever file the report was imported from.
 *
 * @param fileName the file's name without folders
 * @param sha256 of the file, lower-case hex
 * @param sheets how many pages the file has that something is printed on
 * @param lines its lines in reading order, at least one
 */
public record PrintedPages(String fileName, String sha256, int sheets, List<PrintedLine> lines) {

    /** Copies the list. */
    public PrintedPages {
        lines = List.copyOf(lines);
    }
}
