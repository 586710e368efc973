package org.heyi.workbench.collation.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.heyi.collation.view.TableView;

/** The menus of the table: on its head that of the columns, on its rows what can be done with them, and how they are sorted. */
final class TableMenus {

    private TableMenus() {
    }

    /** @param table has the menu of its rows already */
    static void install(Table table, Supplier<TableView> view, Consumer<TableView> changing) {
        Menu rows = table.getMenu();
        new MenuItem(rows, SWT.SEPARATOR);
        ColumnMenu.sorting(rows, view, changing);
        Menu[] head = new Menu[1];
        table.addListener(SWT.MenuDetect, event -> {
            if (isOnHead(table, event)) {
                if (head[0] != null) {
                    head[0].dispose();
                }
                head[0] = ColumnMenu.choosing(table, view.get(), changing);
                table.setMenu(head[0]);
            } else {
                table.setMenu(rows);
            }
        });
        table.addListener(SWT.Dispose, event -> rows.dispose());
    }

    private static boolean isOnHead(Table table, Event event) {
        Point at = table.getDisplay().map(null, table, new Point(event.x, event.y));
        int top = table.getClientArea().y;
        return event.detail != SWT.MENU_KEYBOARD && at.y >= top && at.y < top + table.getHeaderHeight();
    }
}
