package org.heyi.workbench.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.workbench.ViewState;

/**
 * The columns of a {@link Grid}: how wide each is, which are shown, and in which order. Columns are named by their indices, in the order
 * in which they were added, wherever they stand. Widths that the person gives them are remembered in the workspace.
 */
public final class GridColumns {

    private static final String KEY = "columns.";
    private static final int SLACK = 4;
    /** No column is made narrower than this part of its width: from there on, the table scrolls. */
    private static final double TIGHTEST = 0.85;
    /** A square one, as wide as every other in Chinese. */
    private static final String CHARACTER = Character.toString(0x56FD);
    /** How wide that is in the font that widths are given for, with what a font of that size may differ, pixels. */
    private static final int USUAL = 14;
    /** What the head of a column takes beside its words, pixels. */
    private static final int HEAD = 14;

    private final Table table;
    private final String id;
    private final List<Integer> usual = new ArrayList<>();
    private final List<Integer> wanted = new ArrayList<>();
    private final List<Integer> given = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private Runnable moved = () -> { };
    private IntConsumer head = column -> { };
    private int rest = -1;
    private ViewState recalled;
    private boolean fitting;
    private boolean arranging;
    private boolean told;
    private boolean cutThemselves;
    private int middle = -1;
    private BooleanSupplier inTheMiddle = () -> false;

    GridColumns(Table table, String id) {
        this.table = table;
        this.id = id;
    }

    void add(String title, int least, int style) {
        int width = width(title, least);
        TableColumn column = new TableColumn(table, style == SWT.RIGHT ? SWT.RIGHT : SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
        int index = usual.size();
        for (List<Integer> each : List.of(usual, wanted, given)) {
            each.add(width);
        }
        if (style == SWT.FILL) {
            rest = index;
        }
        column.addListener(SWT.Resize, event -> {
            if (!cutThemselves) {
                table.clearAll();
            }
            resized(index);
        });
        column.addListener(SWT.Move, event -> moved());
        column.addListener(SWT.Selection, event -> head.accept(index));
    }

    /** As much wider as the desktop's font is larger than the one that columns are made for, and a little more where the head needs it. */
    private int width(String title, int least) {
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        int character = gc.textExtent(CHARACTER).x;
        int head = title.isEmpty() ? 0 : gc.textExtent(title).x + HEAD;
        gc.dispose();
        int wanted = least * Math.max(character, USUAL) / USUAL;
        return Math.max(wanted, Math.min(head, wanted * 5 / 4));
    }

    void cutInTheMiddle(int column, BooleanSupplier now) {
        middle = column;
        inTheMiddle = now;
    }

    /** Has the toolkit cut what does not fit; it forgets it when columns are added. */
    void cut() {
        cutThemselves = true;
        for (int i = 0; i < wanted.size(); i++) {
            cutThemselves &= Ellipsis.natively(table.getColumn(i), i == middle && inTheMiddle.getAsBoolean() ? Ellipsis.MIDDLE : Ellipsis.END);
        }
    }

    /** Whether cells take all of a text, and show as much of it as there is room for. */
    boolean cutThemselves() {
        return cutThemselves;
    }

    /** Where one column goes elsewhere, the toolkit tells of every other that makes room. */
    private void moved() {
        if (!arranging && !fitting && !told) {
            told = true;
            table.getDisplay().asyncExec(() -> {
                told = false;
                if (!table.isDisposed()) {
                    moved.run();
                }
            });
        }
    }

    /** @param changed the person can move columns, and has moved one */
    public void whenMoved(Runnable changed) {
        moved = changed;
        Arrays.stream(table.getColumns()).forEach(each -> each.setMoveable(true));
    }

    /** @param chosen gets the column whose head is clicked */
    public void whenChosen(IntConsumer chosen) {
        head = chosen;
    }

    /**
     * Shows by which column the rows stand.
     *
     * @param column its index; -1 for none
     * @param descending from the last to the first
     */
    public void sorted(int column, boolean descending) {
        table.setSortColumn(column < 0 ? null : table.getColumn(column));
        table.setSortDirection(column < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
    }

    boolean isHidden(int column) {
        return hidden.contains(column);
    }

    /** @return indices of the columns that are shown, from left to right */
    public List<Integer> shown() {
        return Arrays.stream(table.getColumnOrder()).filter(each -> !hidden.contains(each)).boxed().toList();
    }

    /** @param shown indices of the columns that are shown from now on, from left to right; the first column is one of them */
    public void arrange(List<Integer> shown) {
        if (shown.equals(shown())) {
            return;
        }
        List<Integer> order = new ArrayList<>(shown);
        IntStream.range(0, wanted.size()).filter(each -> !shown.contains(each)).forEach(order::add);
        arranging = true;
        table.setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
        arranging = false;
        hidden.clear();
        IntStream.range(0, wanted.size()).filter(each -> !shown.contains(each)).forEach(hidden::add);
        // Cells of hidden columns were not filled.
        table.clearAll();
        fit();
    }

    /** The column of a row that is under the pointer; -1 for none. */
    int at(TableItem item, int x) {
        for (int each : shown()) {
            Rectangle cell = item.getBounds(each);
            if (x >= cell.x && x < cell.x + cell.width) {
                return each;
            }
        }
        return -1;
    }

    /** The widths that the person gave the columns in this workspace, or else the usual ones. */
    void recall() {
        ViewState view = ViewState.of(table.getDisplay());
        if (view == null || view == recalled) {
            return;
        }
        recalled = view;
        for (int i = 0; i < wanted.size(); i++) {
            wanted.set(i, Math.clamp(view.get(KEY + id + "." + i, usual.get(i)), 16, 2000));
        }
    }

    /** A column that is not as wide as it was made was made so by the person. */
    private void resized(int index) {
        int width = table.getColumn(index).getWidth();
        // The toolkit gives the last column what is left over, and that is nobody's wish.
        if (!fitting && recalled != null && !hidden.contains(index) && index != rest && index != shown().getLast()
                && Math.abs(width - given.get(index)) > SLACK) {
            wanted.set(index, width);
            given.set(index, width);
            recalled.set(KEY + id + "." + index, Math.abs(width - usual.get(index)) > SLACK ? width : null);
        }
    }

    /** One column takes what the others leave; where that is too little, all of them make room. */
    void fit() {
        int room = table.getClientArea().width - 2;
        if (rest < 0 || room <= 0) {
            return;
        }
        int taken = IntStream.range(0, wanted.size()).filter(each -> each != rest && !hidden.contains(each)).map(wanted::get).sum();
        int least = hidden.contains(rest) ? 0 : usual.get(rest) * 2 / 3;
        double share = Math.clamp((room - least) / (double) Math.max(1, taken), TIGHTEST, 1);
        fitting = true;
        for (int i = 0; i < wanted.size(); i++) {
            int width = hidden.contains(i) ? 0 : i == rest ? Math.max(least, room - (int) (taken * share)) : (int) (wanted.get(i) * share);
            given.set(i, width);
            if (table.getColumn(i).getWidth() != width) {
                table.getColumn(i).setWidth(width);
            }
        }
        fitting = false;
    }
}
