package org.heyi.workbench.review.internal.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Participant;
import org.heyi.usecase.Passages;
import org.heyi.usecase.Recording;
import org.heyi.usecase.Rights;
import org.heyi.workbench.Background;
import org.heyi.workbench.Passage;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.recording.RecordDialog;

/** Writes down what people say at a meeting. */
public class RecordHandler {

    private static final Texts TEXTS = Texts.of(RecordHandler.class);

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
        Passage passage = document.passage();
        background.run(TEXTS.get("record.preparing"), progress -> new RecordDialog.Start(speakers(document), passage == null ? null
                : new Passages(document.version()).at(passage.from(), passage.start(), passage.to(), passage.end()),
                Recording.by(document.session(), document.me())), start -> new RecordDialog(shell, document, background, start).open());
    }

    /** @throws HeyiException that says who may, where that is for nobody */
    static List<Participant> speakers(ReviewDocument document) {
        List<Participant> speakers = Recording.speakers(document.archive(), document.actor());
        if (speakers.isEmpty()) {
            Rights.require(document.archive(), document.actor(), Recording.RIGHT, null);
        }
        return speakers;
    }
}
