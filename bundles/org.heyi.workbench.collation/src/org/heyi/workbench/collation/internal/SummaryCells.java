package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.heyi.base.Texts;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.util.Labels;
import org.heyi.model.util.SignedOff;
import org.heyi.model.util.SignedOff.Standing;
import org.heyi.usecase.Signoffs;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.Grid;

/** The columns of the table, and what they show of a comment. Where they stand from left to right is a matter of the view. */
final class SummaryCells {

    private static final Texts TEXTS = Texts.of(SummaryCells.class);
    /** Says to which group a comment belongs, where the table stands by groups. */
    private static final int GROUP = 1;
    /** By their indices in the table; null for the one that no view has. */
    private static final List<SummaryColumn> COLUMNS = Arrays.asList(SummaryColumn.COMMENT, null, SummaryColumn.LOCATOR, SummaryColumn.ORIGINAL,
            SummaryColumn.DEMAND, SummaryColumn.PROPOSER, SummaryColumn.KIND, SummaryColumn.DECISION, SummaryColumn.CONFLICT, SummaryColumn.GROUP,
            SummaryColumn.UNIT, SummaryColumn.ASSIGNEE, SummaryColumn.OPINION, SummaryColumn.REASON, SummaryColumn.DECISION_REASON,
            SummaryColumn.REMARK, SummaryColumn.NUMBER, SummaryColumn.PRINTED, SummaryColumn.SIGNOFF);

    /** English has words for kinds and decisions as long as sentences; the columns behind them would not be seen. */
    private static final int MOST = 112;

    private SummaryCells() {
    }

    /** Adds the columns. */
    static void create(Grid grid, Composite in) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            SummaryColumn column = COLUMNS.get(i);
            grid.column(column == null ? TEXTS.get("group") : label(column), width(column, in), style(column));
        }
    }

    private static int width(SummaryColumn column, Composite in) {
        return switch (column) {
            case null -> 40;
            case NUMBER -> 48;
            case CONFLICT, COMMENT -> widest(in, Stream.of(label(column)), 56);
            case LOCATOR -> widest(in, Stream.of(label(column), TEXTS.get("whole"), TEXTS.get("paragraph", 188)), 66);
            case PROPOSER, ASSIGNEE -> widest(in, Stream.of(label(column)), 66);
            case ORIGINAL -> 100;
            case DEMAND -> 180;
            case OPINION, REASON, DECISION_REASON, REMARK -> widest(in, Stream.of(label(column)), 120);
            case PRINTED -> widest(in, Stream.of(label(column), TEXTS.get("printed", 28)), 96);
            case SIGNOFF -> widest(in, Stream.concat(Stream.of(label(column)), Arrays.stream(Standing.values()).map(Standing::label)), 90);
            case GROUP, UNIT -> widest(in, Stream.of(label(column)), 96);
            case KIND -> Math.min(MOST, widest(in, Arrays.stream(AnnotationKind.values()).map(Labels::of), 90));
            case DECISION -> Math.min(MOST, widest(in, Arrays.stream(Decision.values()).map(Labels::of), 90));
        };
    }

    private static int style(SummaryColumn column) {
        boolean figure = column == null || column == SummaryColumn.NUMBER || column == SummaryColumn.COMMENT;
        return figure ? SWT.RIGHT : column == SummaryColumn.DEMAND ? SWT.FILL : SWT.LEFT;
    }

    /** How wide a column must be for every one of these words: they differ much between languages. */
    private static int widest(Composite in, Stream<String> words, int least) {
        GC gc = new GC(in);
        gc.setFont(Faces.of(in.getDisplay()).normal());
        int widest = words.mapToInt(each -> gc.textExtent(each).x).max().orElse(0);
        gc.dispose();
        return Math.max(least, widest + 16);
    }

    /** @return every column that a view can have, in the order of the printed table and what is behind it */
    static List<SummaryColumn> all() {
        return Arrays.stream(SummaryColumn.values()).filter(COLUMNS::contains).toList();
    }

    /** @return its short name */
    static String label(SummaryColumn column) {
        return TEXTS.get("column." + column.name());
    }

    /** @return the index of a column in the table; -1 for null */
    static int index(SummaryColumn column) {
        return column == null ? -1 : COLUMNS.indexOf(column);
    }

    /** @return the column of that index; null for the one that no view has */
    static SummaryColumn column(int index) {
        return COLUMNS.get(index);
    }

    /**
     * @param columns of a view
     * @param byGroup whether the table stands by groups that seem to ask the same
     * @return indices of the columns of the table, from left to right; the number that a comment keeps is always among them
     */
    static List<Integer> shown(List<SummaryColumn> columns, boolean byGroup) {
        List<Integer> shown = new ArrayList<>(columns.stream().map(SummaryCells::index).toList());
        int number = index(SummaryColumn.COMMENT);
        if (!shown.contains(number)) {
            shown.addFirst(number);
        }
        if (byGroup) {
            shown.add(shown.indexOf(number) + 1, GROUP);
        }
        return shown;
    }

    /** @return the columns of a view of which the table shows these */
    static List<SummaryColumn> columns(List<Integer> shown) {
        return shown.stream().map(COLUMNS::get).filter(Objects::nonNull).toList();
    }

    /**
     * @param display whose colours
     * @param row a comment
     * @param listed whether it has a number, or was withdrawn
     * @param group the number of its group, from 1; 0 for none
     * @param against with how many others it cannot be met together
     * @param place where it is, in few words
     * @param ground what it stands on; null for the usual one
     * @return what the table shows of it
     */
    static Grid.Line line(Display display, Row row, boolean listed, int group, int against, String place, Color ground) {
        Palette palette = Palette.of(display);
        String[] texts = new String[COLUMNS.size()];
        Color[] colours = new Color[COLUMNS.size()];
        for (int i = 0; i < texts.length; i++) {
            SummaryColumn column = COLUMNS.get(i);
            texts[i] = switch (column) {
                case null -> group == 0 ? "" : Integer.toString(group);
                case NUMBER -> listed ? Integer.toString(row.number()) : "";
                case LOCATOR -> place;
                case DEMAND -> row.amendment().isEmpty() ? row.demand() : row.amendment();
                case CONFLICT -> against == 0 ? "" : TEXTS.get("conflict", against);
                case DECISION -> listed ? column.value(row) : TEXTS.get("gone");
                default -> column.value(row);
            };
            colours[i] = switch (column) {
                case null -> palette.secondary();
                case NUMBER, REMARK, COMMENT -> palette.secondary();
                case KIND -> palette.mark(row.kind());
                case CONFLICT -> palette.error();
                case SIGNOFF -> SignedOff.of(row.annotation()).standing() == Standing.CHANGED ? palette.error() : palette.secondary();
                case DECISION -> listed ? palette.mark(row.decision()) : palette.secondary();
                default -> null;
            };
        }
        return new Grid.Line(texts, colours, ground);
    }

    /** @return what is said of a cell under the pointer; null for nothing */
    static String tip(Row row, int column) {
        if (COLUMNS.get(column) == SummaryColumn.PRINTED) {
            // 第12页第30行至第13页第2行 is longer than the column.
            return row.printed() == null ? null : row.printed().words();
        }
        if (COLUMNS.get(column) == SummaryColumn.SIGNOFF) {
            String told = Signoffs.told(row.annotation());
            return told.isEmpty() ? null : told;
        }
        return COLUMNS.get(column) == SummaryColumn.CONFLICT && !row.conflicts().isEmpty() ? TEXTS.get("conflict.tip", row.conflicts()) : null;
    }
}
