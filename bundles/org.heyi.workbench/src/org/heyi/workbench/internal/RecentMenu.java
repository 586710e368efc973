package org.heyi.workbench.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.heyi.base.Texts;
import org.heyi.workbench.Documents;

/** 文件 → 最近的工作区. */
public class RecentMenu {

    private static final Texts TEXTS = Texts.of(RecentMenu.class);
    private static final String FOLDER = "folder";

    @AboutToShow
    void fill(List<MMenuElement> items, EModelService models, Settings settings, Documents documents) {
        Path open = documents.current() == null ? null : documents.current().workspace().folder();
        for (Path folder : settings.recent()) {
            if (!folder.equals(open)) {
                MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
                item.setElementId("org.heyi.menuitem.recent." + items.size());
                // A menu takes what follows & for the key.
                item.setLabel(folder.toString().replace("&", "&&"));
                item.getTransientData().put(FOLDER, folder);
                item.setContributionURI("bundleclass://org.heyi.workbench/" + Open.class.getName());
                items.add(item);
            }
        }
        if (items.isEmpty()) {
            MDirectMenuItem none = models.createModelElement(MDirectMenuItem.class);
            none.setElementId("org.heyi.menuitem.recent.none");
            none.setLabel(TEXTS.get("recent.none"));
            none.setEnabled(false);
            items.add(none);
        }
    }

    /** What an item does. */
    public static class Open {

        @Execute
        void open(MMenuItem item, Documents documents) {
            if (documents.mayLeave()) {
                documents.open((Path) item.getTransientData().get(FOLDER));
            }
        }
    }
}
