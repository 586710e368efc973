package org.heyi.collation.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.heyi.model.report.Version;

/**
 * The figures of a report as a table, alone or beside those of another report.
 *
 * @param rows one for each figure, in the order wanted
 * @param report title of the report
 * @param other what it is compared with, in words; empty where it is alone
 */
public record FigureTable(List<FigureChange> rows, String report, String other) {

    /** Its own list. */
    public FigureTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param version of a report
     * @return its figures in the order of its text
     */
    public static FigureTable of(Version version) {
        return alone(Figures.of(version).counted(), version);
    }

    /**
     * @param version of a report
     * @return its figures with its dates, ordinals and numbers in names, in the order of its text
     */
    public static FigureTable ofAll(Version version) {
        return alone(Figures.of(version).all(), version);
    }

    private static FigureTable alone(List<Figure> figures, Version version) {
        return new FigureTable(figures.stream().map(each -> FigureChange.of(null, each)).toList(), title(version), "");
    }

    /**
     * @param former the one that came before
     * @param version the one that is looked at
     * @param other what the former one is called, localised
     * @return the figures of both side by side, as {@link FigureComparison} has them
     */
    public static FigureTable compared(Version former, Version version, String other) {
        return new FigureTable(FigureComparison.of(former, version).all(), title(version), other);
    }

    private static String title(Version version) {
        return version.getTitle() == null ? "" : version.getTitle();
    }

    /** @return whether there is another report beside */
    public boolean isCompared() {
        return !other.isEmpty();
    }

    /** @return the columns that say something */
    public List<FigureColumn> columns() {
        return FigureColumn.shown(isCompared());
    }

    /**
     * @param unit as the column has it, e.g. 元; as it is written, e.g. 亿元, serves as well
     * @return the rows of that unit alone
     */
    public FigureTable in(String unit) {
        return with(rows.stream().filter(each -> unit.equals(each.figure().unit()) || unit.equals(each.figure().writtenUnit())).toList());
    }

    /**
     * @param words looked for in figure, subject and sentence, without regard to case; empty for all
     * @return the rows that have them
     */
    public FigureTable matching(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return with(rows.stream().filter(each -> (FigureColumn.FIGURE.of(each) + '\n' + each.figure().subject() + '\n' + FigureColumn.FORMER.of(each) + '\n'
                + each.figure().sentence()).toLowerCase(Locale.ROOT).contains(wanted)).toList());
    }

    /**
     * @param column to go by
     * @param isDescending whether the largest comes first
     * @return the rows in that order, equal ones as they were; those that have nothing there come last either way
     */
    public FigureTable sorted(FigureColumn column, boolean isDescending) {
        List<FigureChange> sorted = new ArrayList<>(rows);
        Comparator<FigureChange> order = isDescending ? column.order().reversed() : column.order();
        // Rows without a value come last in both directions.
        sorted.sort(Comparator.<FigureChange>comparingInt(each -> switch (column) {
            case FIGURE, VALUE -> each.now() == null ? 1 : 0;
            case FORMER -> each.former() == null ? 1 : 0;
            case CHANGE -> each.difference() == null ? 1 : 0;
            default -> 0;
        }).thenComparing(order));
        return with(sorted);
    }

    private FigureTable with(List<FigureChange> other) {
        return new FigureTable(other, report, this.other);
    }

    /**
     * @param kind of change
     * @return how many rows have it
     */
    public int count(FigureChange.Kind kind) {
        return (int) rows.stream().filter(each -> each.kind() == kind).count();
    }
}
