package org.heyi.workbench.review.internal;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Puts the comparison in the place of the other parts of the desk, and them back. */
public final class SidesDesk {

    private static final String HIDDEN = "org.heyi.sides.hidden";

    private SidesDesk() {
    }

    /** @param sides the part of the comparison */
    public static void show(MPart sides) {
        sides.setToBeRendered(true);
        sides.setVisible(true);
        others(sides).forEach(SidesDesk::hideAll);
    }

    static void hide(MPart sides) {
        others(sides).forEach(SidesDesk::showAll);
        sides.setVisible(false);
    }

    private static List<MUIElement> others(MPart sides) {
        MElementContainer<MUIElement> desk = sides.getParent();
        return desk.getChildren().stream().filter(each -> each != sides).toList();
    }

    /** A container within the desk has no control of its own: to hide it does not hide what is in it. */
    private static void hideAll(MUIElement element) {
        if (element instanceof MElementContainer<?> container) {
            container.getChildren().forEach(SidesDesk::hideAll);
        }
        if (element.isVisible()) {
            element.getTransientData().put(HIDDEN, true);
            element.setVisible(false);
        }
    }

    private static void showAll(MUIElement element) {
        if (element.getTransientData().remove(HIDDEN) != null) {
            element.setVisible(true);
        }
        if (element instanceof MElementContainer<?> container) {
            container.getChildren().forEach(SidesDesk::showAll);
        }
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
