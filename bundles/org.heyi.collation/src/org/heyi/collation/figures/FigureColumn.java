package org.heyi.collation.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.heyi.base.Texts;

/** The columns of a table of figures, the same in the window, on the command line and in files. */
public enum FigureColumn {
    /** The figure as it stands there, with its unit; empty for one that the other report alone has. */
    FIGURE(change -> change.now() == null ? "" : change.now().text(), Comparator.comparing(change -> change.figure().value())),
    /** Its value without 万 and 亿. */
    VALUE(change -> change.now() == null ? "" : change.now().plain(), Comparator.comparing(change -> change.figure().value())),
    /** What the value counts. */
    UNIT(change -> change.figure().unit(), Comparator.comparing(change -> change.figure().unit())),
    /** What it is about. */
    SUBJECT(change -> change.figure().subject(), Comparator.comparing(change -> change.figure().subject())),
    /** What it says of that. */
    MEASURE(change -> change.figure().measure().label(), Comparator.comparing(change -> change.figure().measure())),
    /** The figure of the former version or of last year's report. */
    FORMER(change -> change.former() == null ? "" : change.former().text(),
            Comparator.comparing(FigureColumn::former, Comparator.nullsLast(Comparator.naturalOrder()))),
    /** What changed. */
    CHANGE(FigureChange::words, Comparator.comparing(FigureColumn::relative, Comparator.nullsLast(Comparator.naturalOrder()))),
    /** The sentence that it stands in. */
    SENTENCE(change -> change.figure().sentence(), Comparator.comparing(change -> change.figure().sentence()));

    private static final Texts TEXTS = Texts.of(FigureColumn.class);
    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;
    private static final int MOST_PLACES = 4;

    private final Function<FigureChange, String> words;
    private final Comparator<FigureChange> order;

    FigureColumn(Function<FigureChange, String> words, Comparator<FigureChange> order) {
        this.words = words;
        this.order = order;
    }

    /**
     * @param isCompared whether there is another report beside
     * @return the columns that say something then, in the order of a table
     */
    public static List<FigureColumn> shown(boolean isCompared) {
        return isCompared ? List.of(values()) : List.of(FIGURE, VALUE, UNIT, SUBJECT, MEASURE, SENTENCE);
    }

    /** @return the heading, localised */
    public String label() {
        return TEXTS.get("column." + name());
    }

    /**
     * @param change a figure, alone or beside another one
     * @return what the column says of it; empty for nothing
     */
    public String of(FigureChange change) {
        return words.apply(change);
    }

    /** @return the smallest first; what has nothing to go by last */
    public Comparator<FigureChange> order() {
        return order;
    }

    private static BigDecimal former(FigureChange change) {
        return change.former() == null ? null : change.former().value();
    }

    /** Relative where it can be, so that money and people compare. */
    private static BigDecimal relative(FigureChange change) {
        return change.growth() == null ? change.difference() : change.growth();
    }

    /** A value with its unit as reports write it: 1.2亿元, 3.4万人. */
    static String print(BigDecimal value, String unit) {
        int scale = value.precision() - value.scale() > HUNDRED_MILLION ? HUNDRED_MILLION : value.precision() - value.scale() > TEN_THOUSAND ? TEN_THOUSAND : 0;
        BigDecimal shown = value.movePointLeft(scale).setScale(MOST_PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.toPlainString() + (scale == HUNDRED_MILLION ? "亿" : scale == TEN_THOUSAND ? "万" : "") + unit;
    }
}
