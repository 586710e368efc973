package org.heyi.workbench.review.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.recording.MinutesDialog;

/** Takes minutes in as single remarks. */
public class MinutesHandler {

    private static final Texts TEXTS = Texts.of(MinutesHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background) {
        try {
            document.identify();
        } catch (HeyiException e) {
            background.tell(e);
            return;
        }
        background.run(TEXTS.get("record.preparing"), progress -> RecordHandler.speakers(document),
                speakers -> new MinutesDialog(shell, document, background, speakers).open());
    }
}
