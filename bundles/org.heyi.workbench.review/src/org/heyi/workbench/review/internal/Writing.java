package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.UnifiedPlace;
import org.heyi.collation.revise.Rewriting;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.usecase.Signoffs;
import org.heyi.workbench.Background;
import org.heyi.workbench.Passage;
import org.heyi.workbench.ReviewDocument;

/** What a person writes on the page of the report, one thing at a time: what is to be said about words, or other words for them. */
public final class Writing {

    private static final Texts TEXTS = Texts.of(Writing.class);
    /** What most comments are that ask for no other words. */
    private static final AnnotationKind USUAL = AnnotationKind.WORK_SUGGESTION;

    /** The window is there first, milliseconds. */
    private static final int LATER = 1500;

    /** What it needs of the desk. */
    interface Desk extends PagePanel.Desk {

        /** @return whether the form beside the page, where it is open, could be left */
        boolean makeRoom();

        /** Something is to be written on the page, which is shown for that. */
        void come();

        /** Something is being written on the page now. */
        void began();

        /** @param words to be gone on with in the form, which has all fields of a comment */
        void form(Unsaved.Words words);
    }

    private final ReaderView view;
    private final Background background;
    private final Supplier<ReviewDocument> documents;
    private final Desk desk;
    private final RewritingPanel rewriting;
    private final NotePanel note;
    /** By how many places the paragraph that is moved has gone. */
    private int places;

    /**
     * @param view the page
     * @param background looks for comments that stand against what is written
     * @param documents asked for the open workspace
     * @param desk what is around the page
     */
    Writing(ReaderView view, Background background, Supplier<ReviewDocument> documents, Desk desk) {
        this.view = view;
        this.background = background;
        this.documents = documents;
        this.desk = desk;
        rewriting = new RewritingPanel(view, background, desk);
        note = new NotePanel(view, desk, this::rewriteInstead, this::toForm);
        view.onPressed(() -> view.getDisplay().asyncExec(this::leave));
        view.onTyped(this::type);
        Job loading = Job.createSystem(TEXTS.get("writing.loading"), monitor -> {
            Rewriting.prepare();
            return Status.OK_STATUS;
        });
        loading.setPriority(Job.DECORATE);
        loading.schedule(LATER);
    }

    private boolean mayBegin(ReviewDocument document) {
        if (!document.may("annotation.add", null)) {
            background.tell(new HeyiException(document.whyNot("annotation.add", null)));
            return false;
        }
        return desk.makeRoom();
    }

    // ---- a comment

    /**
     * Lets the person say something about the selected words, or about the paragraph at the cursor where none are.
     *
     * @param kind of what kind it is at first; null for the usual one
     * @param here whether the paragraph at the cursor can be meant
     */
    void say(AnnotationKind kind, boolean here) {
        ReviewDocument document = documents.get();
        if (note.isWriting() && document.passage() == null) {
            note.focusWords();
            return;
        }
        Passage words = document.passage() == null && here ? paragraphInSight() : document.passage();
        if (words == null) {
            desk.tell(TEXTS.get("add.noWords"));
        } else if (leave() && mayBegin(document)) {
            begin(() -> note.begin(document, new Passages(document.version()).at(words.from(), words.start(), words.to(), words.end()),
                    kind == null ? USUAL : kind));
        }
    }

    /** The paragraph in which the cursor is; null when that is out of sight, so that nobody means it. */
    private Passage paragraphInSight() {
        Paragraph paragraph = view.report() == null || view.report().paragraphs().isEmpty() || !view.seesCaret() ? null : atCaret();
        return paragraph == null ? null : new Passage(paragraph, 0, paragraph, paragraph.getText().length());
    }

    private Paragraph atCaret() {
        return view.report().paragraphs().get(view.report().indexAt(view.text().getCaretOffset()));
    }

    /** @return whether a comment can be changed at its passage: that needs one, no other words for it, and that it is not signed off */
    boolean takes(Annotation annotation) {
        return annotation.getAmendment() == null && !Signoffs.isLocked(annotation) && isOnThePage(annotation.getAnchor()) && view.text().isVisible();
    }

    private boolean isOnThePage(Anchor anchor) {
        return view.report() != null && anchor != null && anchor.getParagraph() != null && view.report().index(anchor.getParagraph()) >= 0;
    }

    /** @param annotation opened to be changed */
    void edit(Annotation annotation) {
        if (note.isWriting() && note.annotation() == annotation) {
            note.focusWords();
        } else if (leave() && desk.makeRoom()) {
            begin(annotation, () -> note.begin(documents.get(), annotation));
        }
    }

    /** @param kept what was written on the page and not saved, or in the form where the page does for it */
    void resume(Unsaved.Words kept) {
        if (!leave()) {
            return;
        }
        if (kept.rewritten() == null) {
            begin(() -> note.begin(documents.get(), kept));
        } else {
            begin(() -> rewriting.begin(documents.get(), over(kept.anchor()), kept));
        }
    }

    /** @return whether what is kept can be gone on with on the page */
    boolean takes(Unsaved.Words kept) {
        return kept.rewritten() != null || isOnThePage(kept.anchor()) && kept.comment().operation() == null && kept.comment().reason().isBlank();
    }

    private void toForm(Unsaved.Words words) {
        note.handOver();
        desk.form(words);
    }

    private void begin(Runnable what) {
        // The selection is dropped first: otherwise the new words would go into the comment that was selected.
        begin(null, what);
    }

    private void begin(Annotation annotation, Runnable what) {
        documents.get().select(annotation);
        desk.come();
        what.run();
        desk.began();
    }

    // ---- other words

    /** Lets the person write the selected words anew, or the sentence at the caret, in their place. */
    public void rewrite() {
        ReviewDocument document = documents.get();
        if (rewriting.isWriting()) {
            rewriting.focusWords();
        } else if (note.isWriting()) {
            rewriteInstead();
        } else if (mayBegin(document)) {
            Passage words = document.passage();
            int caret = view.text().getCaretOffset();
            Paragraph paragraph = atCaret();
            int offset = Math.min(caret - view.report().start(view.report().index(paragraph)), paragraph.getText().length());
            begin(() -> rewriting.begin(document, words == null ? new Rewriting(document.session(), paragraph, offset, paragraph, offset)
                    : new Rewriting(document.session(), words.from(), words.start(), words.to(), words.end()), null));
        }
    }

    private Rewriting over(Anchor anchor) {
        Paragraph to = anchor.getEndParagraph() == null ? anchor.getParagraph() : anchor.getEndParagraph();
        return new Rewriting(documents.get().session(), anchor.getParagraph(), anchor.getStart(), to, anchor.getEnd());
    }

    /** The words that something was to be said about are written anew; what was said already is saved. */
    private void rewriteInstead() {
        Rewriting words = over(note.anchor());
        if (note.leave()) {
            begin(() -> rewriting.begin(documents.get(), words, null));
        }
    }

    /** Writes the sentence of the selected words anew, without them. */
    void strike() {
        if (documents.get() != null && documents.get().passage() != null) {
            type("");
        }
    }

    /** Somebody types on the page: in place of the selected words, or at the cursor. */
    private void type(String typed) {
        if (note.isWriting() || documents.get() == null || view.report() == null || !documents.get().may("annotation.add", null)) {
            return;
        }
        if (!rewriting.isWriting()) {
            rewrite();
        }
        if (rewriting.isWriting()) {
            rewriting.type(typed);
        }
    }

    /**
     * Moves the paragraph at the cursor, or the one that is being moved, by one place.
     *
     * @param by 1 for down, -1 for up
     */
    public void move(int by) {
        ReviewDocument document = documents.get();
        boolean goesOn = rewriting.moving() != null;
        if (!goesOn && !(leave() && mayBegin(document))) {
            return;
        }
        List<Paragraph> all = view.report().paragraphs();
        Paragraph moved = goesOn ? rewriting.moving() : document.passage() == null ? atCaret() : document.passage().from();
        int home = view.report().index(moved);
        int to = home + (goesOn ? places : 0) + by;
        if (to < 0 || to >= all.size()) {
            desk.tell(TEXTS.get("move.edge"));
            return;
        }
        places = to - home;
        if (places == 0) {
            rewriting.handOver();
            return;
        }
        int first = Math.min(home, to);
        int last = Math.max(home, to);
        List<String> texts = IntStream.rangeClosed(first, last).mapToObj(all::get).map(Paragraph::getText).collect(Collectors.toList());
        texts.add(to - first, texts.remove(home - first));
        Rewriting words = new Rewriting(document.session(), all.get(first), 0, all.get(last), all.get(last).getText().length());
        Runnable begin = () -> rewriting.begin(document, words, moved, String.join("\n", texts));
        if (goesOn) {
            begin.run();
        } else {
            begin(begin);
        }
    }

    /** Lets the person change the selected words throughout, and say where not. */
    public void unify() {
        ReviewDocument document = documents.get();
        Passage words = document.passage();
        if (words == null || words.from() != words.to()) {
            desk.tell(TEXTS.get("unify.noWords"));
        } else if (leave() && mayBegin(document)) {
            UnifyDialog dialog = new UnifyDialog(view.getShell(), document.version(), words.quote(), "");
            dialog.open();
            try {
                store(document, words, dialog);
            } catch (HeyiException e) {
                background.tell(e);
            }
        }
    }

    private static void store(ReviewDocument document, Passage words, UnifyDialog dialog) {
        if (dialog.chosen() == null) {
            return;
        }
        document.identify();
        Passages passages = new Passages(document.version());
        if (dialog.isEverywhere()) {
            Edit<Annotation> edit = Annotate.add(document.session(), document.me(), passages.at(words.from(), words.start(), words.to(), words.end()),
                    comment(AmendmentOperation.UNIFY, dialog.words()));
            document.execute(TEXTS.get("rewrite.change"), edit);
            document.select((Passage) null);
            document.select(edit.subject());
        } else {
            unify(document, dialog.chosen(), comment(AmendmentOperation.REPLACE, dialog.words()));
        }
    }

    private static Comment comment(AmendmentOperation operation, String words) {
        return new Comment(AnnotationKind.WORDING, "", operation, words, "", "", AnnotationState.SUBMITTED);
    }

    /**
     * Writes an amendment for each of some places, in one step.
     *
     * @param document where
     * @param places where the words stand
     * @param each what is said of each
     * @throws HeyiException when it cannot be written
     */
    static void unify(ReviewDocument document, List<UnifiedPlace> places, Comment each) {
        Passages passages = new Passages(document.version());
        Edit<List<Annotation>> edit = Annotate.addAll(document.session(), document.me(),
                places.stream().map(at -> passages.at(at.paragraph(), at.start(), at.paragraph(), at.end())).toList(), each);
        document.execute(TEXTS.get("change.everywhere", places.size()), edit);
        document.select((Passage) null);
        document.select(edit.subject().getFirst());
    }

    // ---- both

    /** @return whether something is being written */
    boolean isOn() {
        return rewriting.isWriting() || note.isWriting();
    }

    /** @return under what it is kept; null while nothing is written */
    String slot() {
        return rewriting.isWriting() ? rewriting.slot() : note.slot();
    }

    /**
     * The person goes on elsewhere: what is complete is saved.
     *
     * @return false when the person goes on writing
     */
    boolean leave() {
        return rewriting.leave() && note.leave();
    }

    /**
     * The window, or the workspace, is to be closed.
     *
     * @return false when the person goes on writing
     */
    boolean mayClose() {
        return rewriting.mayClose() && note.mayClose();
    }

    /** Keeps what is written until it is asked for again, where nobody can be asked any more. */
    void keep() {
        rewriting.keep();
        note.keep();
    }

    /** The workspace goes: what is said about words is written down as a draft, or as what it was, and the rest is kept. */
    void close() {
        rewriting.keep();
        note.writeOrKeep(note.annotation() == null ? AnnotationState.DRAFT : note.whenLeft());
    }

    /** Leaves what is not there any more. */
    void refresh() {
        note.refresh();
    }

    /** Puts the cursor into what is written. */
    void focus() {
        if (rewriting.isWriting()) {
            rewriting.focusWords();
        } else {
            note.focusWords();
        }
    }

    /** Takes the page's type, in its size of now. */
    void set() {
        rewriting.set();
        note.place();
    }

    /** Repaints in the colours that are now in force. */
    void recolour() {
        rewriting.recolour();
        note.recolour();
    }
}
