package org.heyi.importing.internal.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.internal.source.SourceFile;
import org.heyi.importing.internal.source.TextDecoder;
import org.heyi.importing.table.TableCell;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;

/** Tables in text files: fields between commas, semicolons or tabs. */
public final class CsvFormat {

    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final int SAMPLE_LINES = 20;
    /** The first line by which spreadsheet programs tell each other the delimiter; some put it in quotes. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(\"?)sep=([^\"\\r\\n\\w])\\1[,;\\t]*(?:\\r?\\n|$)", Pattern.CASE_INSENSITIVE);

    /** The line in which an export of ours says where it comes from is none of the table. */
    private static final String NOTE = "#heyi ";

    private final Texts texts;

    public CsvFormat(Texts texts) {
        this.texts = texts;
    }

    /** The table of the file, nothing when all its fields are empty. */
    public List<TableSheet> read(SourceFile file) {
        String text = new TextDecoder(texts).decode(file).text();
        Matcher said = SEPARATOR_LINE.matcher(text);
        boolean isSaid = said.lookingAt();
        char delimiter = isSaid ? said.group(2).charAt(0) : delimiter(text);
        List<TableRow> rows = new ArrayList<>();
        int count = 0;
        long line = 0;
        // Blank records count, so that numbers are those a spreadsheet program shows.
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord fields : parser) {
                line = parser.getCurrentLineNumber();
                int number = Math.toIntExact(fields.getRecordNumber());
                if (number == 1 && isSaid || fields.get(0).startsWith(NOTE)) {
                    continue;
                }
                List<TableCell> cells = new ArrayList<>();
                for (int i = 0; i < fields.size(); i++) {
                    if (!fields.get(i).isBlank()) {
                        cells.add(new TableCell(number, i, fields.get(i).replace("\r\n", "\n"), null, null));
                    }
                }
                count += cells.size();
                if (count > TableReader.MOST_CELLS) {
                    throw new HeyiException(texts.get("error.tooManyCells", file.name(), TableReader.MOST_CELLS));
                }
                if (!cells.isEmpty()) {
                    rows.add(new TableRow(number, cells));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new HeyiException(texts.get("error.csv", file.name(), line + 1), e);
        }
        return rows.isEmpty() ? List.of() : List.of(new TableSheet(file.name(), "", rows, List.of()));
    }

    /** The delimiter that stands in most of the first lines, outside quotes, the same number of times. */
    private static char delimiter(String text) {
        char best = ',';
        int bestScore = 0;
        for (char delimiter : DELIMITERS) {
            int score = 0;
            int first = 0;
            int inLine = 0;
            int lines = 0;
            boolean quoted = false;
            for (int i = 0; i <= text.length() && lines < SAMPLE_LINES; i++) {
                char c = i == text.length() ? '\n' : text.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && c == delimiter) {
                    inLine++;
                } else if (c == '\n' && (!quoted || i == text.length())) {
                    first = lines == 0 ? inLine : first;
                    score += inLine > 0 ? inLine == first ? 3 : 1 : 0;
                    lines++;
                    inLine = 0;
                }
            }
            if (score > bestScore) {
                bestScore = score;
                best = delimiter;
            }
        }
        return best;
    }
}
