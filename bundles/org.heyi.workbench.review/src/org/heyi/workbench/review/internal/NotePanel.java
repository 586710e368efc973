package org.heyi.workbench.review.internal;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.heyi.base.Texts;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.workbench.Faces;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Where somebody says something about a passage, just below it: of what kind it is, and the words. What asks for other words is another panel. */
final class NotePanel extends PagePanel {

    private static final Texts TEXTS = Texts.of(NotePanel.class);
    /** How high the words are at least, and at most before they scroll; lines. */
    private static final int LEAST = 2;
    private static final int MOST = 8;
    /** From the words it is about, pixels. */
    private static final int GAP = 4;

    private final KindChips chips;
    private final StyledText body;
    private final Runnable rewrite;
    private final LinkButton draft;
    private final LinkButton rewriting;
    private Anchor anchor;
    private Annotation annotation;
    private Comment original;

    /**
     * @param reader the page
     * @param desk told when nothing is written any more
     * @param rewrite writes the passage anew instead
     * @param form goes on with a comment where it has all its fields
     */
    NotePanel(ReaderView reader, Desk desk, Runnable rewrite, Consumer<Unsaved.Words> form) {
        super(reader, desk);
        this.rewrite = rewrite;
        Composite inner = Rows.styled(new Composite(this, SWT.NONE), "chrome");
        inner.setLayout(Rows.grid(1, PAD, 8, 0, 6));
        inner.setLayoutData(Rows.fill());
        chips = new KindChips(inner, this::choose);
        chips.setLayoutData(Rows.row());
        body = field(inner, "editor.body", "note.body", true);
        body.setFont(Faces.of(getDisplay()).normal());
        body.setMargins(6, 4, 6, 4);
        body.setLineSpacing(2);
        body.setLayoutData(Rows.row());
        problem(inner, "note.problem");
        Composite foot = Rows.styled(new Composite(inner, SWT.NONE), "chrome");
        foot.setLayout(Rows.grid(7, 0, 0, 8, 0));
        foot.setLayoutData(Rows.row());
        draft = saving(foot, "note.");
        rewriting = button(foot, "note.rewrite", "note.rewrite", false, rewrite);
        rewriting.setToolTipText(TEXTS.get("editor.rewrite.tip"));
        button(foot, "note.more", "note.more", false, () -> form.accept(begun())).setToolTipText(TEXTS.get("note.more.tip"));
        cancelling(foot, "note.");
        // The text gets the focus first; the kind is set by keys from within it.
        inner.setTabList(new Control[] {chips, body, foot});
        chords(this);
    }

    private void chords(Composite in) {
        for (Control each : in.getChildren()) {
            each.addListener(each instanceof StyledText ? ST.VerifyKey : SWT.KeyDown, event -> chips.chord(event));
            escape(each);
            if (each instanceof Composite inner && !(each instanceof StyledText)) {
                chords(inner);
            }
        }
    }

    /** Sets the kind; for a change of words it goes over to writing on the page, unless a note was begun. */
    private void choose(AnnotationKind wanted) {
        boolean words = wanted == AnnotationKind.WORDING || wanted == AnnotationKind.ADDITION;
        if (words && annotation == null && body.getText().isBlank()) {
            rewrite.run();
        } else {
            chips.show(wanted);
            written();
        }
    }

    @Override
    boolean isWriting() {
        return anchor != null;
    }

    /** @return the comment that is changed; null for a new one, or none */
    Annotation annotation() {
        return annotation;
    }

    /** @return the passage it is on; null while nothing is written */
    Anchor anchor() {
        return anchor;
    }

    /**
     * Begins a new comment.
     *
     * @param in where
     * @param passage on which words
     * @param kind of what kind at first
     */
    void begin(ReviewDocument in, Anchor passage, AnnotationKind kind) {
        open(in, Unsaved.slot(), null, passage, new Comment(kind, "", null, "", "", "", AnnotationState.SUBMITTED, AudienceButton.last(in)));
    }

    /**
     * Opens a comment that asks for no other words.
     *
     * @param in where
     * @param existing the comment, on a passage
     */
    void begin(ReviewDocument in, Annotation existing) {
        open(in, Unsaved.slot(existing), existing, existing.getAnchor(), Annotate.commentOf(existing));
    }

    /**
     * Goes on with what was written before and not saved.
     *
     * @param in where
     * @param kept on a passage, without other words
     */
    void begin(ReviewDocument in, Unsaved.Words kept) {
        open(in, kept.slot(), kept.annotation(), kept.anchor(), kept.comment());
        original = kept.annotation() == null ? new Comment(kept.comment().kind(), "", null, "", "", "", kept.comment().state(), audience().audience())
                : Annotate.commentOf(kept.annotation());
    }

    private void open(ReviewDocument in, String slot, Annotation existing, Anchor at, Comment comment) {
        anchor = at;
        annotation = existing;
        begin(in, slot, () -> {
            body.setText(Objects.toString(comment.body(), ""));
            chips.show(comment.kind());
            audience().choose(comment.audience() == null ? AudienceButton.last(in) : comment.audience());
        });
        original = new Comment(comment.kind(), text(comment.body()), null, "", "", text(comment.reason()), comment.state(), audience().audience());
        Rows.show(existing == null, rewriting);
        Rows.show(mayBeDraft(), draft);
        place();
        layout(true, true);
        reader.makeRoom(start(), end(), getSize().y + 2 * GAP);
        place();
        body.setFocus();
        body.setCaretOffset(body.getCharCount());
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    // ---- where it lies

    private int start() {
        int index = reader.report().index(anchor.getParagraph());
        return index < 0 ? -1 : Math.min(reader.report().start(index) + anchor.getStart(), reader.report().end(index));
    }

    private int end() {
        int index = reader.report().index(anchor.getEndParagraph() == null ? anchor.getParagraph() : anchor.getEndParagraph());
        return index < 0 ? start() : Math.min(reader.report().start(index) + anchor.getEnd(), reader.report().end(index));
    }

    @Override
    int offset() {
        return start();
    }

    @Override
    void follow() {
        place();
    }

    @Override
    void place() {
        if (!isPlaced()) {
            return;
        }
        ReaderView.Place at = reader.place(start());
        int width = at.width() + 2 * (PAD + BORDER);
        GridData words = (GridData) body.getLayoutData();
        int line = body.getLineHeight() + body.getLineSpacing();
        int wanted = body.computeSize(width - 2 * (BORDER + PAD), SWT.DEFAULT).y;
        bar(body, wanted > MOST * line + 8);
        words.heightHint = Math.clamp(wanted, LEAST * line + 8, MOST * line + 8);
        int height = computeSize(width, SWT.DEFAULT).y;
        Rectangle box = new Rectangle(at.x() - PAD - BORDER, reader.below(end()) + GAP, width, height);
        if (!box.equals(getBounds())) {
            boolean only = box.width == getSize().x && box.height == getSize().y;
            setBounds(box);
            if (!only) {
                layout(true, true);
            }
        }
    }

    @Override
    void written() {
        super.written();
        place();
    }

    @Override
    void focusWords() {
        body.setFocus();
    }

    // ---- what is written

    private Comment comment(AnnotationState state) {
        return new Comment(chips.kind(), body.getText().strip(), null, "", "", original.reason(), state, audience().audience());
    }

    @Override
    boolean changed() {
        boolean bare = annotation == null && body.getText().isBlank();
        return isWriting() && !bare && !comment(original.state()).equals(original);
    }

    @Override
    boolean mayBeDraft() {
        return annotation == null || annotation.getState() == AnnotationState.DRAFT;
    }

    @Override
    AnnotationState whenLeft() {
        // Leaving the panel submits what is new and keeps a draft a draft.
        return annotation == null ? AnnotationState.SUBMITTED : original.state();
    }

    @Override
    Unsaved.Words begun() {
        return new Unsaved.Words(slot(), annotation, anchor, comment(original.state()));
    }

    @Override
    Annotation write(AnnotationState wanted) {
        ReviewDocument document = document();
        Edit<Annotation> edit = annotation == null ? Annotate.add(document.session(), document.me(), anchor, comment(wanted))
                : Annotate.change(annotation, comment(wanted));
        document.execute(TEXTS.get(annotation == null ? "change.add" : "change.edit"), edit);
        if (annotation == null) {
            audience().remember(document);
        }
        return edit.subject();
    }

    @Override
    void ended() {
        anchor = null;
        annotation = null;
    }

    /** Leaves when the comment that is changed is not there any more. */
    void refresh() {
        if (isWriting() && annotation != null && annotation.eContainer() == null) {
            handOver();
        }
    }

    @Override
    void recolour() {
        super.recolour();
        chips.recolour();
    }
}
