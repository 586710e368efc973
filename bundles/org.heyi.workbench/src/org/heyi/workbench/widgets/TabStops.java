package org.heyi.workbench.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

/**
 * Has Tab pass by words that are only read. A text that does not want the focus (SWT.NO_FOCUS) is given it by the toolkit all the same, as
 * it takes keys; whoever clicks into it, to copy from it, goes on having it.
 */
public final class TabStops {

    private int going;

    private TabStops() {
    }

    /** @param display of which all windows are looked after from now on */
    public static void install(Display display) {
        TabStops stops = new TabStops();
        display.addFilter(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                stops.going = event.detail;
                display.asyncExec(() -> stops.going = SWT.TRAVERSE_NONE);
            }
        });
        display.addFilter(SWT.FocusIn, event -> {
            if (stops.going != SWT.TRAVERSE_NONE && event.widget instanceof StyledText text && (text.getStyle() & SWT.NO_FOCUS) != 0) {
                text.traverse(stops.going);
            }
        });
    }
}
