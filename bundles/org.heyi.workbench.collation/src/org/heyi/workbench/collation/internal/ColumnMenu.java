package org.heyi.workbench.collation.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.Texts;
import org.heyi.collation.SummaryColumn;
import org.heyi.collation.view.RowSort;
import org.heyi.collation.view.TableView;

/** Which columns the table shows, and by which of them its rows stand, for mouse and keyboard. */
final class ColumnMenu {

    private static final Texts TEXTS = Texts.of(ColumnMenu.class);

    private ColumnMenu() {
    }

    /** @return a menu to choose columns from; not shown yet */
    static Menu choosing(Control in, TableView view, Consumer<TableView> changing) {
        Menu menu = new Menu(in);
        for (SummaryColumn column : SummaryCells.all()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(SummaryCells.label(column));
            item.setSelection(view.columns().contains(column) || column == SummaryColumn.COMMENT);
            // The number of the comment is always shown, because every other place refers to it.
            item.setEnabled(column != SummaryColumn.COMMENT);
            item.addListener(SWT.Selection, event -> changing.accept(view.toggled(column)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        sorting(menu, () -> view, changing);
        MenuItem usual = new MenuItem(menu, SWT.PUSH);
        usual.setText(TEXTS.get("columns.usual"));
        usual.setEnabled(!view.columns().equals(TableView.USUAL.columns()));
        usual.addListener(SWT.Selection, event -> changing.accept(view.withColumns(TableView.USUAL.columns())));
        return menu;
    }

    /** Adds a submenu to sort by any column, shown or not. */
    static void sorting(Menu menu, Supplier<TableView> view, Consumer<TableView> changing) {
        MenuItem sort = new MenuItem(menu, SWT.CASCADE);
        sort.setText(TEXTS.get("sort"));
        Menu columns = new Menu(sort);
        sort.setMenu(columns);
        item(columns, "sort.none", () -> !view.get().sort().isOn(), () -> changing.accept(view.get().withSort(RowSort.NONE)));
        item(columns, "sort.descending", () -> view.get().sort().descending(),
                () -> changing.accept(view.get().withSort(new RowSort(view.get().sort().column(), !view.get().sort().descending()))));
        new MenuItem(columns, SWT.SEPARATOR);
        for (SummaryColumn column : SummaryCells.all()) {
            MenuItem item = new MenuItem(columns, SWT.RADIO);
            item.setText(SummaryCells.label(column));
            item.addListener(SWT.Selection, event -> {
                // The radio item that is switched off sends an event too.
                if (item.getSelection() && view.get().sort().column() != column) {
                    changing.accept(view.get().withSort(new RowSort(column, false)));
                }
            });
            columns.addListener(SWT.Show, event -> item.setSelection(view.get().sort().column() == column));
        }
    }

    private static void item(Menu menu, String key, Supplier<Boolean> checked, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(TEXTS.get(key));
        item.addListener(SWT.Selection, event -> action.run());
        menu.addListener(SWT.Show, event -> item.setSelection(checked.get()));
    }
}
