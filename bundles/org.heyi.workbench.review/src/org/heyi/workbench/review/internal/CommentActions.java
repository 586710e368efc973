package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Edit;
import org.heyi.usecase.HandIn;
import org.heyi.usecase.Signoffs;
import org.heyi.workbench.AttachedFiles;
import org.heyi.workbench.Background;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.history.HistoryDialog;
import org.heyi.workbench.widgets.RaiseDialog;

/** What a person does with one comment besides writing it; why something is not done is said. */
public final class CommentActions {

    private static final Texts TEXTS = Texts.of(CommentActions.class);

    private final Documents documents;
    private final Background background;
    private final Supplier<Shell> window;
    private final Consumer<String> tell;
    private final Consumer<Suggestion> open;

    /**
     * @param documents the open workspace
     * @param background tells what went wrong
     * @param window above which dialogs stand
     * @param tell tells something
     * @param open goes to a suggestion
     */
    CommentActions(Documents documents, Background background, Supplier<Shell> window, Consumer<String> tell, Consumer<Suggestion> open) {
        this.documents = documents;
        this.background = background;
        this.window = window;
        this.tell = tell;
        this.open = open;
    }

    /**
     * Deletes a comment; 撤销 brings it back.
     *
     * @param annotation the comment; null when none is selected, which is said then
     */
    public void delete(Annotation annotation) {
        if (!mayWrite(annotation, "annotation.delete", "delete.others")) {
            return;
        }
        try {
            Edit<Annotation> edit = Annotate.delete(annotation);
            documents.current().execute(TEXTS.get("change.delete"), edit);
        } catch (HeyiException e) {
            background.tell(e);
        }
    }

    /** Whether the person at the window, who is asked who that is first, may do that to a comment; says why not. */
    boolean mayWrite(Annotation annotation, String what, String refusal) {
        if (annotation == null) {
            tell.accept(TEXTS.get("none"));
            return false;
        }
        try {
            documents.current().identify();
        } catch (HeyiException e) {
            background.tell(e);
            return false;
        }
        boolean may = documents.current().may(what, annotation);
        if (!may) {
            tell.accept(Signoffs.isLocked(annotation) ? documents.current().whyNot(what, annotation) : TEXTS.get(refusal, annotation.getNumber()));
        }
        return may;
    }

    /**
     * Takes a comment back that was handed in, which is handed in as well; 撤销 brings it back until then.
     *
     * @param annotation the comment; null when none is selected, which is said then
     */
    public void withdraw(Annotation annotation) {
        if (!mayWrite(annotation, "annotation.withdraw", "withdraw.others")) {
            return;
        }
        try {
            Edit<Annotation> edit = Annotate.withdraw(annotation);
            documents.current().execute(TEXTS.get("change.withdraw"), edit);
            tell.accept(TEXTS.get(HandIn.handedInAt(annotation) == null ? "withdrawn.own" : "withdrawn", annotation.getNumber()));
        } catch (HeyiException e) {
            background.tell(e);
        }
    }

    /**
     * Lets the person choose files that belong to a comment.
     *
     * @param annotation the comment; null when none is selected, which is said then
     */
    public void attach(Annotation annotation) {
        if (mayWrite(annotation, "annotation.edit", "edit.others")) {
            files().choose(annotation);
        }
    }

    /**
     * Shows what a comment said at each time.
     *
     * @param annotation the comment; null when none is selected, which is said then
     */
    public void history(Annotation annotation) {
        if (annotation == null) {
            tell.accept(TEXTS.get("none"));
        } else {
            new HistoryDialog(window.get(), annotation, documents.current().zone()).open();
        }
    }

    AttachedFiles files() {
        return new AttachedFiles(window.get(), documents.current(), background);
    }

    /**
     * Makes a comment the draft of a suggestion, and shows that one in the ledger.
     *
     * @param annotation the comment; null when none is selected, which is said then
     */
    public void raise(Annotation annotation) {
        if (annotation == null) {
            tell.accept(TEXTS.get("none"));
            return;
        }
        ReviewDocument document = documents.current();
        try {
            document.identify();
            RaiseDialog dialog = new RaiseDialog(window.get(), document, List.of(annotation));
            dialog.open();
            if (dialog.raised() != null) {
                open.accept(dialog.raised());
            }
        } catch (HeyiException e) {
            background.tell(e);
        }
    }

    /**
     * Goes to the suggestion that was raised from a comment; the next one when that is selected already.
     *
     * @param annotation the comment; null when none is selected, which is said then
     */
    public void follow(Annotation annotation) {
        List<Suggestion> raised = annotation == null ? List.of()
                : Trace.of(documents.current().archive()).suggestions(annotation);
        if (raised.isEmpty()) {
            tell.accept(annotation == null ? TEXTS.get("none") : TEXTS.get("follow.nothing", annotation.getNumber()));
        } else {
            open.accept(raised.get((raised.indexOf(documents.current().suggestion()) + 1) % raised.size()));
        }
    }
}
