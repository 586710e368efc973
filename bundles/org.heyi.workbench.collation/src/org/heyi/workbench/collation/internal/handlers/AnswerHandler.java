package org.heyi.workbench.collation.internal.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.Signer;
import org.heyi.model.review.Participant;
import org.heyi.usecase.Answers;
import org.heyi.usecase.HandIn;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

/** Writes an answer for everybody who handed in, into a folder that is asked for. */
public class AnswerHandler {

    private static final Texts TEXTS = Texts.of(AnswerHandler.class);
    private static final String FOLDER = "answers.folder";

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, IEventBroker events) {
        if (!background.mayBegin(document, "annotations.answer")) {
            return;
        }
        if (Answers.people(document.session()).isEmpty()) {
            background.tell(new HeyiException(TEXTS.get("answer.nobody")));
            return;
        }
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.get("answer.folder"));
        String before = document.view().get(FOLDER);
        // Without one, the desktop shows what was used last in other programs.
        dialog.setFilterPath(before == null ? System.getProperty("user.home") : before);
        String chosen = dialog.open();
        Participant me = document.me();
        char[] passphrase = chosen == null ? null : passphrase(shell, me);
        if (chosen == null || passphrase == null) {
            return;
        }
        document.view().set(FOLDER, chosen);
        write(document, me, passphrase, Path.of(chosen), background, events);
    }

    /** Empty where the key has none; null when the person does not go on. */
    private static char[] passphrase(Shell shell, Participant me) {
        Signer.Known key = HandIn.key(me);
        if (key == null || !key.locked()) {
            return new char[0];
        }
        InputDialog dialog = new InputDialog(shell, TEXTS.get("answer.title"), TEXTS.get("answer.passphrase", key.fingerprint()), "", null) {
            @Override
            protected int getInputTextStyle() {
                return super.getInputTextStyle() | SWT.PASSWORD;
            }
        };
        return dialog.open() == Window.OK ? dialog.getValue().toCharArray() : null;
    }

    private static void write(ReviewDocument document, Participant me, char[] passphrase, Path folder, Background background, IEventBroker events) {
        // What is answered must be of one moment.
        document.setBusy(true);
        background.run(TEXTS.get("answer.writing"), progress -> Answers.write(document.archive(), Answers.people(document.session()), me,
                HandIn.signer(me, passphrase.length == 0 ? null : passphrase), document.head(), folder, progress), written -> {
                    document.setBusy(false);
                    int decided = written.stream().mapToInt(Answers.Written::decided).sum();
                    int comments = written.stream().mapToInt(Answers.Written::comments).sum();
                    events.send(Topics.NOTICE, new Notice(TEXTS.get("answer.done", written.size(), comments, decided, folder), false));
                }, () -> document.setBusy(false));
    }
}
