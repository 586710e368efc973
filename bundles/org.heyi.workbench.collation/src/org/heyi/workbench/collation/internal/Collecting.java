package org.heyi.workbench.collation.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.usecase.Collect;
import org.heyi.usecase.Collect.FileResult;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Encryption;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

/** Takes in what people handed in: read in a job, shown, and taken in when the person agrees. */
public final class Collecting {

    /** What is done, by the names of the table of rights. */
    static final String RIGHT = "annotations.collect";

    private static final Texts TEXTS = Texts.of(Collecting.class);

    private final Shell shell;
    private final ReviewDocument document;
    private final Background background;
    private final IEventBroker events;
    /** Of the key that opens encrypted packages; null until it is needed. */
    private char[] passphrase;

    /**
     * @param shell the window
     * @param document where to
     * @param background reads
     * @param events where it is told what came
     */
    public Collecting(Shell shell, ReviewDocument document, Background background, IEventBroker events) {
        this.shell = shell;
        this.document = document;
        this.background = background;
        this.events = events;
    }

    /** @param chosen files, and folders of which all is taken that can be */
    public void begin(List<Path> chosen) {
        if (!background.mayBegin(document, RIGHT)) {
            return;
        }
        // Nothing may change while files are read: the preview has to fit the session it is added to.
        document.setBusy(true);
        background.run(TEXTS.get("collect.reading"), progress -> read(chosen, false, progress), edit -> show(chosen, edit),
                () -> document.setBusy(false));
    }

    private Edit<Collect.Result> read(List<Path> chosen, boolean confirm, Progress progress) {
        List<Path> files = new ArrayList<>();
        chosen.forEach(each -> files.addAll(Collect.within(each)));
        if (files.isEmpty()) {
            throw new HeyiException(TEXTS.get("collect.none", chosen.getFirst()));
        }
        return Collect.prepare(document.archive(), files, Encryption.ring(passphrase), confirm, null, document.actor(), progress);
    }

    /** Asks for the passphrase when a package needs it; who has none goes on without that package. */
    private void show(List<Path> chosen, Edit<Collect.Result> edit) {
        long locked = edit.subject().files().stream().filter(FileResult::locked).count();
        if (locked > 0) {
            PassphraseDialog dialog = new PassphraseDialog(shell, TEXTS.get("collect.passphrase.title"),
                    TEXTS.get(passphrase == null ? "collect.passphrase" : "collect.passphrase.wrong", locked));
            if (dialog.open() == Window.OK) {
                passphrase = dialog.passphrase();
                background.run(TEXTS.get("collect.reading"), progress -> read(chosen, false, progress), again -> show(chosen, again),
                        () -> document.setBusy(false));
                return;
            }
        }
        offer(chosen, edit);
    }

    private void offer(List<Path> chosen, Edit<Collect.Result> edit) {
        CollectDialog dialog = new CollectDialog(shell, edit, background, progress -> read(chosen, true, progress));
        int answer = Window.CANCEL;
        try {
            answer = dialog.open();
        } finally {
            boolean agreed = answer == Window.OK;
            // The window behind the dialog is painted before the long work begins.
            dialog.whenIdle(() -> shell.getDisplay().asyncExec(() -> {
                if (agreed && !dialog.edit().subject().brought().isEmpty()) {
                    keepAttached(dialog.edit());
                    return;
                }
                document.setBusy(false);
                if (agreed) {
                    take(dialog.edit());
                }
            }));
        }
    }

    /** Files of hundreds of people are not read while the window waits. */
    private void keepAttached(Edit<Collect.Result> edit) {
        background.run(TEXTS.get("collect.keeping"), progress -> {
            edit.subject().keepAttached(document::keepContent);
            return edit;
        }, kept -> {
            document.setBusy(false);
            take(kept);
        }, () -> document.setBusy(false));
    }

    private void take(Edit<Collect.Result> edit) {
        try {
            document.executeLarge(TEXTS.get("collect.change"), edit, () -> events.send(Topics.NOTICE, new Notice(TEXTS.get("collect.done",
                    CollectDialog.sum(edit, FileResult::added), CollectDialog.sum(edit, FileResult::updated),
                    CollectDialog.sum(edit, FileResult::withdrawn)), false)));
        } catch (HeyiException e) {
            background.tell(e);
        }
    }
}
