package org.heyi.workbench.widgets;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Tally;
import org.heyi.workbench.Tally.Work;

/**
 * Native tables as the window has them: rows of 28 pixels, filled as they come into sight, one column that takes the
 * rest of the width, and text that ends in an ellipsis where it does not fit.
 */
public final class Grid {

    /** No cell is wide enough for more, and what is not seen takes its time all the same. */
    private static final int LONGEST = 400;
    /** Together with the toolkit's own margins: rows of 28 pixels. */
    private static final int HEIGHT = 26;
    private static final int PADDING = 14;
    private static final int HINT = 16;
    /** So many rows before or behind what is in sight are scrolled to row by row. */
    private static final int NEXT = 3;
    /** How long no other row must be chosen before the frame of the keys follows, milliseconds: it has GTK paint all rows. */
    private static final int REST = 1000;

    /**
     * What a row shows.
     *
     * @param texts one for each column
     * @param colours one for each column, null for the usual one; null when all are usual
     * @param ground what the row is drawn on; null for the usual one
     */
    public record Line(String[] texts, Color[] colours, Color ground) {

        /** @param texts one for each column */
        public Line(String... texts) {
            this(texts, null, null);
        }

        /**
         * @param texts one for each column
         * @param colours one for each column, null for the usual one; null when all are usual
         */
        public Line(String[] texts, Color[] colours) {
            this(texts, colours, null);
        }
    }

    private final Table table;
    private final IntFunction<Line> lines;
    private final Image spacer;
    private final Label hint;
    private final GridColumns columns;
    private Supplier<String> empty = () -> "";
    private Control offer;
    private BooleanSupplier isOffered = () -> false;
    private int count;
    private boolean refilling;
    /** Pixels; 0 when it is to be asked for. */
    private int itemHeight;
    /** Whether the row that keys go on from is another one than the selected. */
    private boolean keysElsewhere;
    private final Runnable resting = this::rest;

    /**
     * @param parent where it stands
     * @param id by which tests find it, and by which the widths of its columns are remembered
     * @param lines asked for a row when it comes into sight
     */
    public Grid(Composite parent, String id, IntFunction<Line> lines) {
        this(parent, id, SWT.SINGLE, lines);
    }

    /**
     * @param parent where it stands
     * @param id by which tests find it, and by which the widths of its columns are remembered
     * @param selection SWT.SINGLE, or SWT.MULTI where several rows can be selected
     * @param lines asked for a row when it comes into sight
     */
    public Grid(Composite parent, String id, int selection, IntFunction<Line> lines) {
        this.lines = lines;
        table = Rows.styled(new Table(parent, SWT.VIRTUAL | selection | SWT.FULL_SELECTION), "grid");
        table.setData("org.heyi.id", id);
        table.setFont(Faces.of(parent.getDisplay()).normal());
        table.setHeaderVisible(true);
        table.setLayoutData(Rows.fill());
        columns = new GridColumns(table, id);
        // An empty picture gives the rows their height. A MeasureItem listener would, too, but GTK then forgets colours.
        spacer = new Image(table.getDisplay(), Grid::blank);
        table.addListener(SWT.Dispose, event -> spacer.dispose());
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.KeyDown, this::bringKeys);
        table.addListener(SWT.MouseDown, event -> keysElsewhere = false);
        table.addListener(SWT.Resize, event -> {
            columns.fit();
            hint();
        });
        // GTK lets nobody paint on a table without rows; what stands there has to be a control.
        hint = Rows.styled(new Label(table, SWT.WRAP), "paper-secondary");
        hint.setData("org.heyi.id", id + ".empty");
        hint.setFont(table.getFont());
        hint.setVisible(false);
    }

    /** Says why there are no rows, where they would begin. */
    private void hint() {
        hint.setVisible(count == 0 && !hint.getText().isEmpty());
        int width = Math.max(1, table.getClientArea().width - 2 * HINT);
        int top = table.getHeaderHeight() + HINT;
        int height = hint.computeSize(width, SWT.DEFAULT).y;
        hint.setBounds(HINT, top, width, height);
        if (offer != null) {
            offer.setVisible(hint.getVisible() && isOffered.getAsBoolean());
            offer.setBounds(HINT, top + height + HINT / 2, offer.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, offer.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        }
    }

    /**
     * @param text asked for what to say where there are no rows, localised: why, and what to do
     * @return the grid
     */
    public Grid whenEmpty(Supplier<String> text) {
        empty = text;
        return this;
    }

    /**
     * @param text localised: a way out of having no rows
     * @param offered asked whether there is that way
     * @param action takes it
     * @return the grid
     */
    public Grid offerWhenEmpty(String text, BooleanSupplier offered, Runnable action) {
        isOffered = offered;
        LinkButton button = new LinkButton(table, null, text, null, false, action);
        button.setFramed(true);
        button.setVisible(false);
        button.setData("org.heyi.id", table.getData("org.heyi.id") + ".offer");
        offer = button;
        return this;
    }

    /** @return the native table */
    public Table table() {
        return table;
    }

    /**
     * Adds a column.
     *
     * @param title localised
     * @param width pixels in the desktop's usual font, more in a larger one; for the one that takes what the others leave, how much it needs
     * @param style SWT.LEFT, SWT.RIGHT for figures, or SWT.FILL for the one that takes what the others leave
     * @return the grid
     */
    public Grid column(String title, int width, int style) {
        columns.add(title, width, style);
        return this;
    }

    /** @return which columns are shown, in which order, and how wide; where the person moves them, and by which the rows stand */
    public GridColumns columns() {
        return columns;
    }

    /**
     * @param column index of a column whose text is cut in its middle where it does not fit
     * @param now asked when rows are filled in whether its end tells something
     * @return the grid
     */
    public Grid cutInTheMiddle(int column, BooleanSupplier now) {
        columns.cutInTheMiddle(column, now);
        return this;
    }

    /**
     * @param name what the table is called where no label says it, localised
     * @return the grid
     */
    public Grid named(String name) {
        Heard.call(table, () -> name);
        return this;
    }

    /**
     * @param tip asked what to say of a row and a column under the pointer, localised; null for nothing
     * @return the grid
     */
    public Grid whenHovered(BiFunction<Integer, Integer, String> tip) {
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            int row = item == null ? -1 : table.indexOf(item);
            int column = row < 0 ? -1 : columns.at(item, event.x);
            String said = column < 0 || row >= count ? null : tip.apply(row, column);
            if (!Objects.equals(said, table.getToolTipText())) {
                table.setToolTipText(said);
            }
        });
        return this;
    }

    /**
     * @param chosen gets the row that the person selects, of several the one that was come to last; not one that the toolkit selects
     *        because there are rows again
     * @return the grid
     */
    public Grid whenChosen(IntConsumer chosen) {
        table.addListener(SWT.Selection, event -> {
            int row = lead(event.item instanceof TableItem item ? item : null);
            if (!refilling && row >= 0 && row < count) {
                chosen.accept(row);
            }
        });
        return this;
    }

    private int lead(TableItem item) {
        int row = item == null ? -1 : table.indexOf(item);
        return row >= 0 && table.isSelected(row) ? row : table.getSelectionIndex();
    }

    /** @return the rows that are selected, ascending */
    public int[] chosen() {
        int[] rows = Arrays.stream(table.getSelectionIndices()).filter(each -> each < count).toArray();
        Arrays.sort(rows);
        return rows;
    }

    private void fill(TableItem item, int index) {
        // The toolkit may still ask for rows of before, while their number changes; GTK then even for row -1.
        Line line = index >= 0 && index < count ? lines.apply(index) : null;
        if (line == null) {
            return;
        }
        Tally.count(Work.ROW_MADE);
        item.setImage(0, spacer);
        item.setBackground(line.ground);
        GC gc = columns.cutThemselves() ? null : new GC(table);
        if (gc != null) {
            gc.setFont(table.getFont());
        }
        for (int i = 0; i < line.texts.length; i++) {
            if (columns.isHidden(i)) {
                continue;
            }
            String text = line.texts[i] == null ? "" : line.texts[i].replace('\n', ' ');
            item.setText(i, gc != null ? shorten(gc, text, table.getColumn(i).getWidth() - PADDING)
                    : text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            // The item may have been filled for another row, so every property is set.
            item.setForeground(i, line.colours == null ? null : line.colours[i]);
        }
        if (gc != null) {
            gc.dispose();
        }
    }

    private static ImageData blank(int zoom) {
        ImageData data = new ImageData(2, HEIGHT * zoom / 100, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alphaData = new byte[data.width * data.height];
        return data;
    }

    /**
     * Shows that many rows, asking anew for each that is in sight.
     *
     * @param count how many
     */
    public void refill(int count) {
        columns.recall();
        columns.cut();
        Palette palette = Palette.of(table.getDisplay());
        table.setHeaderBackground(palette.chrome());
        table.setHeaderForeground(palette.secondary());
        this.count = count;
        itemHeight = 0;
        refilling = true;
        try {
            table.setItemCount(count);
            table.clearAll();
        } finally {
            refilling = false;
        }
        hint.setText(count == 0 ? empty.get() : "");
        columns.fit();
        hint();
    }

    /** @param rows indices of the rows that are selected from now on; where they are is not changed */
    public void chooseAll(int... rows) {
        table.deselectAll();
        table.select(rows);
    }

    /** @param row index of the row that is selected, and in sight, from now on; -1 for none */
    public void choose(int row) {
        boolean several = (table.getStyle() & SWT.MULTI) != 0;
        if (row < 0) {
            table.deselectAll();
        } else if (table.getSelectionIndex() != row || several && table.getSelectionCount() > 1) {
            int seen = seen();
            int top = table.getTopIndex();
            if (several && row >= top && row < top + seen) {
                // Without setSelection, see below; the focus row is set when a key is pressed.
                table.deselectAll();
                table.select(row);
                keysElsewhere = true;
            } else if (table.getSelectionIndex() >= 0 && row >= top && row < top + seen) {
                // From one row in sight to another, setSelection would have GTK paint all of them.
                table.select(row);
            } else {
                // From the last row in sight one goes on to the next without losing the place; what is farther comes with the rows after it.
                boolean next = row >= top - NEXT && row < top + seen + NEXT;
                table.setTopIndex(Math.max(0, !next ? row - seen / 4 : row < top ? row : row - seen + 1));
                table.setSelection(row);
                keysElsewhere = false;
            }
            if (keysElsewhere) {
                table.getDisplay().timerExec(REST, resting);
            }
        }
    }

    /** The frame that tells where the keys are follows when choosing has come to rest; whoever scrolled away meanwhile is not brought back. */
    private void rest() {
        if (!table.isDisposed()) {
            int row = table.getSelectionIndex() - table.getTopIndex();
            if (row >= 0 && row < seen()) {
                frame();
            }
        }
    }

    private void frame() {
        if (keysElsewhere && table.getSelectionCount() == 1) {
            table.setSelection(table.getSelectionIndex());
            keysElsewhere = false;
        }
    }

    /** How many rows are wholly in sight. */
    private int seen() {
        if (itemHeight == 0) {
            // GTK measures a whole row for it, and all have one height.
            itemHeight = table.getItemHeight();
        }
        return (table.getClientArea().height - table.getHeaderHeight()) / itemHeight;
    }

    /** Keys that go from row to row begin at the one that is selected. */
    private void bringKeys(Event event) {
        boolean goes = switch (event.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.PAGE_UP, SWT.PAGE_DOWN, SWT.HOME, SWT.END -> true;
            default -> event.keyCode == ' ';
        };
        if (goes) {
            frame();
        }
    }

    /** @param row index of a row that shows something else now; nothing happens where there is none */
    public void renew(int row) {
        if (row >= 0 && row < count) {
            // Cleared, it would lose the picture that gives it its height, and GTK lay out and paint all rows anew.
            fill(table.getItem(row), row);
        }
    }

    /**
     * @param gc measures
     * @param text one line
     * @param width pixels
     * @return the text, ended with an ellipsis when it is wider
     */
    public static String shorten(GC gc, String text, int width) {
        return TextWidths.of(gc).shorten(gc, text, width);
    }
}
