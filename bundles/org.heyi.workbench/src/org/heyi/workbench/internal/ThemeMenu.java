package org.heyi.workbench.internal;

import java.util.List;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.heyi.base.Texts;

/** 窗口 → 外观. */
public class ThemeMenu {

    private static final Texts TEXTS = Texts.of(ThemeMenu.class);
    private static final String STATE = "theme";

    @AboutToShow
    void fill(List<MMenuElement> items, EModelService models, Settings settings) {
        for (String theme : List.of(Settings.THEME_SYSTEM, Settings.THEME_LIGHT, Settings.THEME_DARK)) {
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            item.setElementId("org.heyi.menuitem.theme." + theme);
            item.setLabel(TEXTS.get("theme." + theme));
            item.setType(ItemType.RADIO);
            item.setSelected(settings.theme().equals(theme));
            item.getTransientData().put(STATE, theme);
            item.setContributionURI("bundleclass://org.heyi.workbench/" + Choose.class.getName());
            items.add(item);
        }
    }

    /** What an item does. */
    public static class Choose {

        @Execute
        void choose(MMenuItem item, Themes themes) {
            if (item.isSelected()) {
                themes.choose((String) item.getTransientData().get(STATE));
            }
        }
    }
}
