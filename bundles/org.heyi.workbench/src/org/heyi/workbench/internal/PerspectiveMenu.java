package org.heyi.workbench.internal;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.heyi.workbench.ReviewDocument;

/** The desks in the menu 查看. */
public class PerspectiveMenu {

    private static final String STATE = "desk";

    @AboutToShow
    void fill(List<MMenuElement> items, EModelService models, Desks desks, @Optional ReviewDocument document) {
        for (MPerspective desk : desks.all()) {
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            item.setElementId("org.heyi.menuitem." + desk.getElementId());
            item.setLabel(desk.getLocalizedLabel());
            item.setType(ItemType.RADIO);
            item.setEnabled(document != null && document.session() != null);
            item.setSelected(desks.marked().equals(desk.getElementId()));
            item.getTransientData().put(STATE, desk.getElementId());
            item.setContributionURI("bundleclass://org.heyi.workbench/" + Choose.class.getName());
            items.add(item);
        }
    }

    /** What an item does. */
    public static class Choose {

        @Execute
        void choose(MMenuItem item, Desks desks) {
            if (item.isSelected()) {
                desks.show((String) item.getTransientData().get(STATE));
            }
        }
    }
}
