package org.heyi.workbench.widgets;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Controls one below the other, as wide as there is room, for forms that change with every row that is chosen: asks each
 * control once how high it wants to be and asks again only those that changed, where a grid asks all of them several
 * times. Of their {@link GridData} it heeds exclude, heightHint, verticalIndent, and a horizontalAlignment other than
 * FILL.
 */
public final class Column extends Layout {

    private final int edge;
    private final int spacing;
    private final Map<Control, Point> known = new IdentityHashMap<>();
    private int knownFor = -1;

    /**
     * @param edge room at the left, at the right and at the bottom, pixels
     * @param spacing room between two controls, pixels
     */
    public Column(int edge, int spacing) {
        this.edge = edge;
        this.spacing = spacing;
    }

    @Override
    protected Point computeSize(Composite form, int wHint, int hHint, boolean flush) {
        int width = wHint == SWT.DEFAULT ? form.getClientArea().width : wHint;
        return new Point(width, place(form, width, flush, false));
    }

    @Override
    protected boolean flushCache(Control control) {
        known.remove(control);
        return true;
    }

    @Override
    protected void layout(Composite form, boolean flush) {
        place(form, form.getClientArea().width, flush, true);
    }

    private int place(Composite form, int width, boolean flush, boolean moving) {
        int room = Math.max(1, width - 2 * edge);
        if (flush || room != knownFor) {
            known.clear();
            knownFor = room;
        }
        int y = spacing;
        for (Control child : form.getChildren()) {
            GridData data = (GridData) child.getLayoutData();
            if (!data.exclude) {
                y += data.verticalIndent;
                Point size = known.computeIfAbsent(child, each -> size(each, data, room));
                if (moving) {
                    Rectangle bounds = new Rectangle(edge, y, size.x, size.y);
                    if (!bounds.equals(child.getBounds())) {
                        child.setBounds(bounds);
                    }
                }
                y += size.y + spacing;
            }
        }
        return y + edge;
    }

    private static Point size(Control child, GridData data, int room) {
        if (data.horizontalAlignment == SWT.FILL && data.heightHint != SWT.DEFAULT) {
            return new Point(room, child.computeSize(room, data.heightHint, true).y);
        }
        return data.horizontalAlignment == SWT.FILL ? new Point(room, child.computeSize(room, SWT.DEFAULT, true).y)
                : child.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
    }
}
