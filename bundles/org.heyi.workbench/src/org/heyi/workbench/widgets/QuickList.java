package org.heyi.workbench.widgets;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.heyi.workbench.Faces;

/**
 * A light popup over the window: a field, and below it what fits what is typed. Enter takes the selected row, arrows go on in the
 * list, Esc or a click elsewhere leaves it.
 *
 * @param <T> what is chosen
 */
public final class QuickList<T> {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 380;
    /** From the top of the window. */
    private static final int BELOW = 80;
    /** What the borders take of the width. */
    private static final int ROOM = 40;
    private static final int PADDING = 24;
    /** Of so many rows the details are measured. */
    private static final int MEASURED = 200;

    private final String hint;
    private final Function<String, List<Row<T>>> find;
    private final Consumer<T> chosen;
    private Shell shell;
    private Text field;
    private Table table;
    private List<Row<T>> rows = List.of();

    /**
     * A row of the list.
     *
     * @param name localised
     * @param detail what stands at the right of it, localised; may be empty
     * @param value what is chosen with it
     * @param <T> what is chosen
     */
    public record Row<T>(String name, String detail, T value) {
    }

    /**
     * @param hint what can be typed, localised
     * @param find asked for the rows that fit what is typed; the first is selected
     * @param chosen gets what is chosen, when the popup is gone
     */
    public QuickList(String hint, Function<String, List<Row<T>>> find, Consumer<T> chosen) {
        this.hint = hint;
        this.find = find;
        this.chosen = chosen;
    }

    /** @param parent the window */
    public void open(Shell parent) {
        shell = new Shell(parent, SWT.ON_TOP | SWT.BORDER);
        shell.setLayout(Rows.grid(1, 8, 8, 0, 8));
        field = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setData("org.heyi.id", "quick.field");
        field.setMessage(hint);
        field.setLayoutData(Rows.row());
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("org.heyi.id", "quick.list");
        table.setFont(Faces.of(parent.getDisplay()).normal());
        table.setLayoutData(Rows.fill());
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.RIGHT);
        field.addModifyListener(event -> fill());
        field.addListener(SWT.KeyDown, event -> {
            int at = table.getSelectionIndex();
            if (event.keyCode == SWT.ARROW_DOWN && at < table.getItemCount() - 1) {
                event.doit = false;
                table.setSelection(at + 1);
            } else if (event.keyCode == SWT.ARROW_UP && at > 0) {
                event.doit = false;
                table.setSelection(at - 1);
            }
        });
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                choose();
            }
        });
        table.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && table.getItem(new Point(event.x, event.y)) != null) {
                choose();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.dispose());
        fill();
        Rectangle window = parent.getBounds();
        shell.setBounds(window.x + (window.width - WIDTH) / 2, window.y + BELOW, WIDTH, HEIGHT);
        shell.open();
        field.setFocus();
    }

    private void fill() {
        rows = find.apply(field.getText().strip());
        table.setRedraw(false);
        table.removeAll();
        for (Row<T> row : rows) {
            new TableItem(table, SWT.NONE).setText(new String[] {row.name, row.detail});
        }
        table.setRedraw(true);
        fit();
        if (!rows.isEmpty()) {
            table.setSelection(0);
        }
    }

    /** The names have whatever room the details leave. */
    private void fit() {
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        int detail = rows.stream().limit(MEASURED).mapToInt(row -> gc.textExtent(row.detail).x).max().orElse(0);
        gc.dispose();
        int room = Math.max(WIDTH - ROOM, table.getClientArea().width);
        table.getColumn(1).setWidth(Math.min(detail + PADDING, room / 2));
        table.getColumn(0).setWidth(room - table.getColumn(1).getWidth());
    }

    private void choose() {
        int at = table.getSelectionIndex();
        if (at >= 0) {
            T value = rows.get(at).value;
            shell.dispose();
            chosen.accept(value);
        }
    }
}
