package org.heyi.workbench.collation.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.revise.Proposal;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.office.RevisedDocx;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ReviseReport;
import org.heyi.workbench.Background;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

/** Makes the next version of what was adopted: proposed in a job, shown, and made when the person agrees. */
public final class Revising implements ReviseDialog.Actions {

    /** What is done, by the names of the table of rights. */
    static final String RIGHT = "report.revise";

    private static final Texts TEXTS = Texts.of(Revising.class);

    private final Shell shell;
    private final ReviewDocument document;
    private final Background background;
    private final IEventBroker events;

    /**
     * @param shell the window
     * @param document of which a version is made
     * @param background proposes
     * @param events where it is told what came
     */
    public Revising(Shell shell, ReviewDocument document, Background background, IEventBroker events) {
        this.shell = shell;
        this.document = document;
        this.background = background;
        this.events = events;
    }

    /**
     * Proposes and shows it.
     *
     * @param last a final text made elsewhere to compare with it at once; null for none
     */
    public void begin(Path last) {
        if (background.mayBegin(document, RIGHT)) {
            background.run(TEXTS.get("revise.proposing"), this::propose, draft -> {
                ReviseDialog dialog = new ReviseDialog(shell, draft, background, this);
                if (last != null) {
                    shell.getDisplay().asyncExec(() -> check(dialog, last));
                }
                dialog.open();
            });
        }
    }

    private RevisionDraft propose(Progress progress) {
        String head = document.head();
        return RevisionDraft.of(document.snapshot(progress), head);
    }

    // ---- what can be done with a draft

    @Override
    public void export(ReviseDialog dialog) {
        Proposal proposal = dialog.draft().proposal();
        FileDialog ask = new FileDialog(dialog.getShell(), SWT.SAVE);
        ask.setText(TEXTS.get("revise.export.title"));
        ask.setOverwrite(true);
        ask.setFilterExtensions(new String[] {"*.docx"});
        ask.setFileName(ExportFile.nameFor(TEXTS.get("revise.export.file", proposal.base().getTitle(), proposal.base().getNumber() + 1), "docx"));
        String chosen = ask.open();
        if (chosen != null) {
            export(dialog, Path.of(chosen));
        }
    }

    /** Writes a draft; the file dialog has asked already whether a file there may be replaced. */
    void export(ReviseDialog dialog, Path file) {
        RevisionDraft draft = dialog.draft();
        ExportRequest request = ExportRequest.of(draft.proposal().session(), Instant.now()).withHead(draft.head()).withBasis(draft.basis());
        dialog.working(TEXTS.get("revise.writing"));
        background.run(TEXTS.get("revise.writing"), progress -> {
            ExportFile.write(file, ExportFile.Existing.REPLACE, out -> RevisedDocx.write(draft.proposal(), request, out, progress));
            return file;
        }, written -> {
            dialog.working(null);
            dialog.tell(TEXTS.get("revise.written", written), false);
        }, failed(dialog));
    }

    private static Consumer<RuntimeException> failed(ReviseDialog dialog) {
        // The window's own notice stands behind the dialog.
        return error -> {
            dialog.working(null);
            dialog.tell(error == null ? "" : Background.message(error), true);
        };
    }

    @Override
    public void check(ReviseDialog dialog) {
        FileDialog ask = new FileDialog(dialog.getShell(), SWT.OPEN);
        ask.setText(TEXTS.get("revise.check.choose"));
        ask.setFilterNames(new String[] {TEXTS.get("revise.check.files"), TEXTS.get("revise.check.all")});
        ask.setFilterExtensions(new String[] {"*.docx;*.txt;*.html;*.htm;*.md;*.pdf;*.rtf;*.doc", "*.*"});
        String chosen = ask.open();
        if (chosen != null) {
            check(dialog, Path.of(chosen));
        }
    }

    /** Compares a text made elsewhere with a draft. */
    void check(ReviseDialog dialog, Path file) {
        RevisionDraft draft = dialog.draft();
        dialog.working(TEXTS.get("revise.checking"));
        background.run(TEXTS.get("revise.checking"), progress -> Checked.of(file,
                ReviseReport.check(draft.copy(), file, draft.basis(), progress), draft.locators()), found -> {
                    dialog.working(null);
                    if (dialog.isOpen()) {
                        new CheckDialog(dialog.getShell(), found).open();
                    }
                }, failed(dialog));
    }

    @Override
    public void accept(ReviseDialog dialog) {
        RevisionDraft draft = dialog.draft();
        if (document.isBusy()) {
            dialog.tell(TEXTS.get("revise.busy"), true);
            return;
        }
        // Nobody may edit comments while their new places are looked for.
        document.setBusy(true);
        dialog.working(TEXTS.get("revise.accepting"));
        background.run(TEXTS.get("revise.accepting"), progress -> edit(draft), edit -> {
            document.setBusy(false);
            dialog.working(null);
            if (edit == null) {
                again(dialog);
                return;
            }
            if (dialog.isOpen()) {
                dialog.close();
            }
            take(edit, draft.written());
        }, error -> {
            document.setBusy(false);
            failed(dialog).accept(error);
        });
    }

    /** What was shown is a copy. Null where others decided or commented since, so that another version would come of it. */
    private Edit<ReviseReport.Accepted> edit(RevisionDraft draft) {
        Proposal now = ReviseReport.propose(document.archive(), draft.basisIn(document.archive()));
        return draft.saysTheSameAs(now) ? ReviseReport.accept(document.archive(), now) : null;
    }

    private void again(ReviseDialog dialog) {
        RevisionDraft before = dialog.draft();
        dialog.working(TEXTS.get("revise.again"));
        background.run(TEXTS.get("revise.proposing"), progress -> {
            String head = document.head();
            return before.again(document.snapshot(progress), head);
        }, draft -> {
            dialog.working(null);
            if (dialog.isOpen()) {
                dialog.show(draft);
                dialog.tell(TEXTS.get("revise.changed"), true);
            }
        }, failed(dialog));
    }

    private void take(Edit<ReviseReport.Accepted> edit, int comments) {
        int number = edit.subject().update().version().getNumber();
        int places = edit.subject().places().size();
        try {
            document.executeLarge(TEXTS.get("revise.change", number), edit, () -> {
                int toCheck = document.comments().unchecked();
                String done = TEXTS.get(toCheck == 0 ? "revise.done" : "revise.done.check", number, comments, places, toCheck);
                events.send(Topics.NOTICE, new Notice(done, false));
            });
        } catch (HeyiException e) {
            background.tell(e);
        }
    }
}
