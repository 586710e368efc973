package org.heyi.workbench.widgets;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Scrollable;
import org.heyi.workbench.Palette;

/** The line around what has the focus. */
public final class FocusRing {

    private FocusRing() {
    }

    /**
     * Draws it at the edge of a control that draws itself, where that has the focus.
     *
     * @param control the control
     * @param gc its context, as the last that is drawn with it
     */
    public static void draw(Scrollable control, GC gc) {
        if (control.isFocusControl()) {
            Rectangle area = control.getClientArea();
            gc.setForeground(Palette.of(control.getDisplay()).accent());
            gc.setLineWidth(1);
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }
}
