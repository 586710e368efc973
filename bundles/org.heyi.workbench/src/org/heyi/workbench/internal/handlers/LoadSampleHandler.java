package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.heyi.base.Texts;
import org.heyi.usecase.LoadSample;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;

/** Fills an empty workspace with the sample. */
public class LoadSampleHandler {

    private static final Texts TEXTS = Texts.of(LoadSampleHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() == null;
    }

    @Execute
    void execute(ReviewDocument document, Background background) {
        document.setBusy(true);
        background.run(TEXTS.get("sample.loading"), progress -> {
            LoadSample.into(document.workspace(), true);
            return document;
        }, loaded -> {
            loaded.setBusy(false);
            loaded.replaced();
        }, () -> document.setBusy(false));
    }
}
