package org.heyi.workbench.review.internal.handlers;

import java.time.Instant;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.Signer;
import org.heyi.model.review.Participant;
import org.heyi.usecase.Edit;
import org.heyi.usecase.HandIn;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.HandInDialog;

/** Looks in a job what the person at the window has to hand in, shows it, and writes the package. */
public class HandInHandler {

    private static final Texts TEXTS = Texts.of(HandInHandler.class);

    /** What goes, and the key that it is signed with; null where that is yet to be made. */
    private record Offer(Edit<HandIn.Prepared> edit, Signer.Known key) {
    }

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background) {
        if (!background.mayBegin(document, "annotations.handIn")) {
            return;
        }
        Participant me = document.me();
        // What is shown must be what goes.
        document.setBusy(true);
        background.run(TEXTS.get("handIn.preparing"), progress -> new Offer(HandIn.prepare(document.archive(), me, Instant.now()), HandIn.key(me)),
                offer -> {
                    try {
                        new HandInDialog(shell, document, background, offer.edit, offer.key).open();
                    } finally {
                        document.setBusy(false);
                    }
                }, () -> document.setBusy(false));
    }
}
