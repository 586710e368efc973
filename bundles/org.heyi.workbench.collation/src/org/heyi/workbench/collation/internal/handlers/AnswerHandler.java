package org.heyi.workbench.collation.internal.handlers;

import java.nio.file.Path;
import java.util.function.Function;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.export.Exporters;
import org.heyi.model.review.Participant;
import org.heyi.usecase.Answers;
import org.heyi.usecase.HandIn;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.collation.internal.AnswerDialog;

/** Writes an answer for everybody who handed in, in the form and into the folder that are asked for. */
public class AnswerHandler {

    private static final Texts TEXTS = Texts.of(AnswerHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.version() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background, Exporters exporters, IEventBroker events) {
        if (!background.mayBegin(document, "annotations.answer")) {
            return;
        }
        if (Answers.people(document.session()).isEmpty()) {
            background.tell(new HeyiException(TEXTS.get("answer.nobody")));
            return;
        }
        Participant me = document.me();
        AnswerDialog dialog = new AnswerDialog(shell, Answers.people(document.session()).size(), HandIn.key(me), document.view());
        if (dialog.open() == Window.OK) {
            Function<String, Answers.Form> form = dialog.inWord() ? head -> Answers.word(document.archive(), exporters, head)
                    : head -> Answers.packages(document.archive(), me, HandIn.signer(me, dialog.passphrase()), dialog.passphrase());
            write(document, me, form, dialog.folder(), background, events);
        }
    }

    private static void write(ReviewDocument document, Participant me, Function<String, Answers.Form> form, Path folder, Background background,
            IEventBroker events) {
        // Nothing may change while answers are written: all have to tell the same state.
        document.setBusy(true);
        String head = document.head();
        background.run(TEXTS.get("answer.writing"), progress -> Answers.write(document.archive(), Answers.people(document.session()), me,
                form.apply(head), head, folder, progress), written -> {
                    document.setBusy(false);
                    int decided = written.stream().mapToInt(Answers.Written::decided).sum();
                    int comments = written.stream().mapToInt(Answers.Written::comments).sum();
                    events.send(Topics.NOTICE, new Notice(TEXTS.get("answer.done", written.size(), comments, decided, folder), false));
                }, () -> document.setBusy(false));
    }
}
