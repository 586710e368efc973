package org.heyi.collation.printing;

import org.heyi.base.Texts;
import org.heyi.importing.PrintedLine;

/**
 * Where a passage is printed.
 *
 * @param from the line where it begins
 * @param to the line where it ends, perhaps the same
 * @param exact whether the printing has the very words; else some differ between those that it begins and ends with
 */
public record PrintedPlace(PrintedLine from, PrintedLine to, boolean exact) {

    private static final Texts TEXTS = Texts.of(PrintedPlace.class);

    /** @return for a table, e.g. 第12页第3行, 第12页第3至5行, 第12页第30行至第13页第2行; lines are counted from the top */
    public String words() {
        String words;
        if (from.sheet() != to.sheet() || from.column() != to.column()) {
            words = TEXTS.get("pages", page(from), top(from), page(to), top(to));
        } else {
            words = TEXTS.get(from.line() == to.line() ? "line" : "lines", page(from), top(from), Integer.toString(to.line()));
        }
        return exact ? words : TEXTS.get("differs", words);
    }

    /** @return for a letter: where it begins, e.g. 第29页倒数第10行; in the lower half of the page, lines are counted from below */
    public String inLetter() {
        String begin = TEXTS.get(from.isLow() ? "below" : "line", page(from), Integer.toString(from.isLow() ? from.below() : from.line()));
        return from.sheet() == to.sheet() && from.column() == to.column() && from.line() == to.line() ? begin : TEXTS.get("begins", begin);
    }

    private static String top(PrintedLine line) {
        return Integer.toString(line.line());
    }

    private static String page(PrintedLine line) {
        String page = line.page() > 0 ? TEXTS.get("page", Integer.toString(line.page())) : TEXTS.get("sheet", Integer.toString(line.sheet()));
        return line.column() == 0 ? page : TEXTS.get(line.column() == 1 ? "left" : "right", page);
    }
}
