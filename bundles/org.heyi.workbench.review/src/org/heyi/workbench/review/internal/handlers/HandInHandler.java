package org.heyi.workbench.review.internal.handlers;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.Signer;
import org.heyi.model.Archive;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Participant;
import org.heyi.usecase.Edit;
import org.heyi.usecase.HandIn;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.HandInDialog;

/** Looks in a job what the person at the window has to hand in, shows it, and writes the package. */
public class HandInHandler {

    private static final Texts TEXTS = Texts.of(HandInHandler.class);

    /**
     * What goes to the secretariat, and to the group where something is for that alone; and the key that it is signed with, null where
     * that is yet to be made.
     */
    private record Offer(Map<Audience, Edit<HandIn.Prepared>> edits, Signer.Known key) {

        static Offer of(Archive archive, Participant me) {
            Instant now = Instant.now();
            Map<Audience, Edit<HandIn.Prepared>> edits = new EnumMap<>(Audience.class);
            edits.put(Audience.SECRETARIAT, HandIn.prepare(archive, me, now));
            boolean toGroup = edits.get(Audience.SECRETARIAT).subject().reserved().stream().anyMatch(each -> each.getAudience() == Audience.GROUP);
            if (me.getGroup() != null && toGroup) {
                edits.put(Audience.GROUP, HandIn.prepare(archive, me, Audience.GROUP, now));
            }
            return new Offer(edits, HandIn.key(me));
        }
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
        // Nothing may change while the dialog is open: the package is to contain what the dialog shows.
        document.setBusy(true);
        background.run(TEXTS.get("handIn.preparing"), progress -> Offer.of(document.archive(), me),
                offer -> {
                    try {
                        new HandInDialog(shell, document, background, offer.edits, offer.key).open();
                    } finally {
                        document.setBusy(false);
                    }
                }, () -> document.setBusy(false));
    }
}
