package org.heyi.workbench.widgets;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;

/**
 * Has the toolkit itself end the text of a cell in an ellipsis where it does not fit. The cell then holds all of its words, which is what a
 * screen reader says of it, and nothing has to be measured when rows come into sight.
 */
public final class Ellipsis {

    /** Cut at the end. */
    public static final int END = 3;
    /** Cut in the middle, as far as the end tells something. */
    public static final int MIDDLE = 2;

    private static final byte[] ELLIPSIZE = "ellipsize\0".getBytes(StandardCharsets.US_ASCII);
    private static Gtk gtk;
    private static boolean tried;

    private Ellipsis() {
    }

    /**
     * @param column a column of a table or a tree; to be said again when columns are added to it
     * @param where {@link #END} or {@link #MIDDLE}
     * @return whether the toolkit does it; else the text has to be cut before it is put into the cell
     */
    public static boolean natively(Item column, int where) {
        if (!SWT.getPlatform().equals("gtk")) {
            // Windows always does it.
            return SWT.getPlatform().equals("win32");
        }
        if (!tried) {
            tried = true;
            gtk = Gtk.find();
        }
        return gtk != null && gtk.cut(column, where);
    }

    /**
     * There is no public method for it on GTK, so it is looked up. Where there is none, cells are filled with as much as they have room for.
     */
    private record Gtk(Method cells, Method length, Method at, Method free, Method isText, Method set) {

        static Gtk find() {
            ClassLoader toolkit = Display.class.getClassLoader();
            try {
                Class<?> widgets = Class.forName("org.eclipse.swt.internal.gtk.GTK", true, toolkit);
                Class<?> system = Class.forName("org.eclipse.swt.internal.gtk.OS", true, toolkit);
                return new Gtk(widgets.getMethod("gtk_cell_layout_get_cells", long.class), system.getMethod("g_list_length", long.class),
                        system.getMethod("g_list_nth_data", long.class, int.class), system.getMethod("g_list_free", long.class),
                        widgets.getMethod("GTK_IS_CELL_RENDERER_TEXT", long.class),
                        system.getMethod("g_object_set", long.class, byte[].class, int.class, long.class));
            } catch (ReflectiveOperationException e) {
                ILog.of(Ellipsis.class).info("cells are cut by the program", e);
                return null;
            }
        }

        boolean cut(Item column, int where) {
            try {
                long list = (long) cells.invoke(null, column.getClass().getField("handle").getLong(column));
                for (int i = 0; i < (int) length.invoke(null, list); i++) {
                    long cell = (long) at.invoke(null, list, i);
                    if ((boolean) isText.invoke(null, cell)) {
                        set.invoke(null, cell, ELLIPSIZE, where, 0L);
                    }
                }
                free.invoke(null, list);
                return true;
            } catch (ReflectiveOperationException e) {
                ILog.of(Ellipsis.class).info("cells are cut by the program", e);
                return false;
            }
        }
    }
}
