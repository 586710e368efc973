package org.heyi.workbench.review.internal;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Puts the comparison in the place of the other parts of the desk, and them back. */
public final class SidesDesk {

    private SidesDesk() {
    }

    /** @param sides the part of the comparison */
    public static void show(MPart sides) {
        sides.setToBeRendered(true);
        set(sides, true);
    }

    static void hide(MPart sides) {
        set(sides, false);
    }

    private static void set(MPart sides, boolean shown) {
        if (!sides.isToBeRendered()) {
            return;
        }
        MElementContainer<MUIElement> desk = sides.getParent();
        // Never nothing: what comes, comes first.
        sides.setVisible(shown || !others(desk, sides));
        for (MUIElement each : desk.getChildren()) {
            if (each != sides) {
                each.setVisible(!shown);
            }
        }
        sides.setVisible(shown);
    }

    private static boolean others(MElementContainer<MUIElement> desk, MUIElement sides) {
        return desk.getChildren().stream().anyMatch(each -> each != sides && each.isVisible());
    }

    /** @return whether a part of the same desk is hidden by it */
    static boolean hides(MPart sides, MPart other) {
        if (other == sides || !sides.isVisible()) {
            return false;
        }
        MUIElement each = other;
        while (each != null && each.getParent() != (Object) sides.getParent()) {
            each = each.getParent();
        }
        return each != null;
    }
}
