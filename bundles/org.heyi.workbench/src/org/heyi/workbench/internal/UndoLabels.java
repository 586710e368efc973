package org.heyi.workbench.internal;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.heyi.base.Texts;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

import jakarta.inject.Inject;

/** Says in the menu what would be undone and done again: it may have been done by somebody else's command. */
public class UndoLabels {

    private static final Texts TEXTS = Texts.of(UndoLabels.class);

    private final MApplication application;
    private final EModelService models;

    @Inject
    UndoLabels(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    private void show(ReviewDocument document) {
        show("org.heyi.menuitem.edit.undo", "undo", document.undoLabel());
        show("org.heyi.menuitem.edit.redo", "redo", document.redoLabel());
    }

    private void show(String item, String key, String what) {
        String label = what == null ? TEXTS.get(key + ".nothing") : TEXTS.get(key, what.replace("&", "&&"));
        List<MHandledMenuItem> items = models.findElements(application, item, MHandledMenuItem.class, null, EModelService.IN_MAIN_MENU);
        items.stream().filter(each -> !label.equals(each.getLabel())).forEach(each -> each.setLabel(label));
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        show(change.document());
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        show(document);
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        show(document);
    }
}
