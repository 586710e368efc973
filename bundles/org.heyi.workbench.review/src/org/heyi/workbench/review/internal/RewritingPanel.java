package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.revise.Rewriting;
import org.heyi.collation.revise.Rewriting.Asked;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.util.Models;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.workbench.Background;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.TrackedWords;
import org.heyi.workbench.widgets.Composing;
import org.heyi.workbench.widgets.Rows;

/** Where words of the report are written anew, at their place on the page and in its type; below them what that asks for. */
final class RewritingPanel extends PagePanel {

    private static final Texts TEXTS = Texts.of(RewritingPanel.class);
    private static final int ABOVE = 1;
    /** So much of what stays is shown beside a change in a preview, characters. */
    static final int CONTEXT = 18;
    /** What is asked for is read from the words at such a pause in writing, milliseconds. */
    private static final int PAUSE = 150;
    /** So much of a change is shown at most, lines. */
    private static final int MOST = 5;
    /** Of long words their ends are shown, characters. */
    private static final int LONG = 160;

    private final OwnConflicts conflicts;
    private final StyledText words;
    private final Composite below;
    private final StyledText change;
    private final Label sentence;
    private final Label against;
    private final StyledText reason;
    private final Runnable reading = this::read;
    private Rewriting rewriting;
    /** What is moved, where that is what is written; else null. */
    private Paragraph moving;

    /**
     * @param reader the page
     * @param background looks for comments that stand against it
     * @param desk told when nothing is written any more
     */
    RewritingPanel(ReaderView reader, Background background, Desk desk) {
        super(reader, desk);
        conflicts = new OwnConflicts(background, numbers -> {
            if (!isDisposed() && isWriting()) {
                tellAgainst(numbers);
            }
        });
        addListener(SWT.Dispose, event -> conflicts.stop());
        Faces faces = Faces.of(getDisplay());
        words = field(this, "rewrite.words", "rewrite.words", false);
        words.setMargins(PAD, ABOVE, PAD, ABOVE + 1);
        words.setLayoutData(Rows.fill());
        words.addListener(SWT.Paint, event -> before(event.gc));
        below = Rows.styled(new Composite(this, SWT.NONE), "chrome");
        below.setLayout(Rows.grid(1, PAD, 8, 0, 4));
        below.setLayoutData(Rows.row());
        change = Rows.styled(new StyledText(below, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.NO_FOCUS), "chrome");
        change.setLineSpacing(4);
        change.setLayoutData(wide());
        change.setData("org.heyi.id", "rewrite.change");
        sentence = line(below, "heading", "rewrite.sentence");
        against = line(below, "secondary", "rewrite.against");
        Rows.show(false, against);
        Composite why = Rows.styled(new Composite(below, SWT.NONE), "chrome");
        why.setLayout(Rows.grid(2, 0, 4, 8, 0));
        why.setLayoutData(Rows.row());
        Rows.caption(why, TEXTS.get("editor.reason"));
        reason = field(why, "editor.reason", "rewrite.reason", true);
        reason.setFont(faces.normal());
        reason.setMargins(6, 3, 6, 4);
        // A reason is one line.
        reason.addVerifyKeyListener(event -> event.doit &= event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR);
        GridData one = Rows.row();
        one.heightHint = reason.getLineHeight() + 8;
        reason.setLayoutData(one);
        problem(below, "rewrite.problem");
        Composite foot = Rows.styled(new Composite(below, SWT.NONE), "chrome");
        foot.setLayout(Rows.grid(5, 0, 0, 8, 0));
        foot.setLayoutData(Rows.row());
        saving(foot, "rewrite.");
        cancelling(foot, "rewrite.");
        setTabList(new Control[] {words, below});
    }

    // ---- where it lies

    /** What stands in the first line before the words that are written anew. */
    private void before(GC gc) {
        String text = reader.before(offset());
        if (isWriting() && !text.isEmpty() && words.getTopPixel() == 0) {
            gc.setFont(words.getFont());
            gc.setForeground(Palette.of(getDisplay()).pale());
            Rectangle clip = gc.getClipping();
            gc.setClipping(PAD, 0, words.getLineIndent(0), words.getLinePixel(0) + words.getLineHeight() + 4);
            gc.drawText(text, PAD + words.getLineIndent(0) - gc.textExtent(text).x, words.getLocationAtOffset(0).y, true);
            gc.setClipping(clip);
        }
    }

    @Override
    int offset() {
        int index = reader.report().index(rewriting.from());
        return index < 0 ? -1 : reader.report().start(index) + rewriting.start();
    }

    /** What only moved is not measured again. */
    @Override
    void follow() {
        ReaderView.Place at = reader.place(offset());
        if (at.width() + 2 * (PAD + BORDER) == getSize().x) {
            setLocation(at.x() - PAD - BORDER, at.y() - ABOVE - BORDER);
        } else {
            indent();
            place();
        }
    }

    /** Lays it over the words, as large as what is written needs. */
    @Override
    void place() {
        if (!isPlaced()) {
            return;
        }
        ReaderView.Place at = reader.place(offset());
        int width = at.width() + 2 * (PAD + BORDER);
        int most = Math.max(80, reader.height() - heightBelow(width) - 2 * BORDER - FREE);
        int wanted = words.computeSize(width - 2 * BORDER, SWT.DEFAULT).y;
        bar(words, wanted > most);
        int height = Math.min(wanted, most) + heightBelow(width) + 2 * BORDER;
        Rectangle box = new Rectangle(at.x() - PAD - BORDER, at.y() - ABOVE - BORDER, width, height);
        if (!box.equals(getBounds())) {
            setBounds(box);
            layout(true, true);
        }
    }

    private int heightBelow(int width) {
        return below.computeSize(width - 2 * BORDER, SWT.DEFAULT).y;
    }

    /** Takes the page's type, in its size of now. */
    void set() {
        if (isWriting()) {
            int index = reader.report().index(rewriting.from());
            words.setFont(reader.font(index));
            words.setLineSpacing(reader.text().getLineSpacing());
            change.setFont(Faces.of(getDisplay()).font(Faces.Face.BODY, Faces.of(getDisplay()).normal().getFontData()[0].getHeight(), SWT.NORMAL));
            indent();
            place();
        }
    }

    private void indent() {
        int usual = reader.text().getIndent();
        words.setIndent(usual);
        words.setLineIndent(0, 1, reader.place(offset()).indent());
    }

    // ---- writing

    @Override
    boolean isWriting() {
        return rewriting != null;
    }

    /**
     * Begins to write words anew.
     *
     * @param in where
     * @param wanted which words
     * @param kept what was written before and not saved; null for nothing
     */
    void begin(ReviewDocument in, Rewriting wanted, Unsaved.Words kept) {
        moving = null;
        open(in, wanted, kept == null ? Unsaved.slot() : kept.slot(), kept == null ? wanted.words() : kept.rewritten(),
                kept == null ? "" : Objects.toString(kept.comment().reason(), ""));
        audience().choose(kept == null || kept.comment().audience() == null ? AudienceButton.last(in) : kept.comment().audience());
        if (kept == null) {
            // The selection in the report is selected in the editor too, so that typing replaces it.
            Point chosen = reader.text().getSelection();
            int all = words.getCharCount();
            words.setSelection(Math.clamp((long) chosen.x - offset(), 0, all), Math.clamp((long) chosen.y - offset(), 0, all));
        }
    }

    /**
     * Begins with a paragraph at another place, or goes on with it.
     *
     * @param in where
     * @param wanted the paragraphs between its place and the other one, and itself
     * @param moved the paragraph
     * @param typed how they read then
     */
    void begin(ReviewDocument in, Rewriting wanted, Paragraph moved, String typed) {
        String why = moving == moved ? reason.getText() : "";
        if (moving != moved) {
            audience().choose(AudienceButton.last(in));
        }
        moving = moved;
        open(in, wanted, slot() == null ? Unsaved.slot() : slot(), typed, why);
        // Scrolls to where the sentence was moved.
        int at = typed.indexOf(moved.getText());
        StyleRange style = TrackedWords.style(at, moved.getText().length(), false, Palette.of(getDisplay()));
        style.underline = false;
        words.setStyleRange(style);
        words.setSelection(at);
        words.showSelection();
        written();
    }

    private void open(ReviewDocument in, Rewriting wanted, String slot, String typed, String why) {
        rewriting = wanted;
        begin(in, slot, () -> {
            words.setText(typed);
            reason.setText(why);
        });
        reader.makeRoom(offset());
        set();
        read();
        int missing = getBounds().y + getSize().y + BORDER - reader.height();
        if (missing > 0) {
            // Scrolls so that the panel is visible from its first line to its buttons, as far as it fits.
            reader.scroll(Math.min(missing, Math.max(0, getBounds().y - BORDER)));
        }
        words.setFocus();
    }

    /** @return the paragraph that is moved; null where something else is written, or nothing */
    Paragraph moving() {
        return isWriting() ? moving : null;
    }

    /** Writes in place of the selected words, or at the cursor. */
    void type(String typed) {
        int at = words.getSelection().x;
        words.insert(typed);
        words.setCaretOffset(at + typed.length());
        getDisplay().timerExec(-1, reading);
        read();
    }

    @Override
    void focusWords() {
        words.setFocus();
    }

    @Override
    void written() {
        super.written();
        getDisplay().timerExec(PAUSE, reading);
        indentLater();
    }

    /** A line that was taken away and written again has lost its indent. */
    private void indentLater() {
        if (words.getLineIndent(0) != reader.place(offset()).indent()) {
            indent();
        }
    }

    private Asked asked() {
        return rewriting.asked(words.getText(), moving);
    }

    /** Says what the words ask for. */
    private void read() {
        if (isDisposed() || !isWriting()) {
            return;
        }
        if (Composing.isOn(words)) {
            // The editor shows letters that the input method has not finished, so they are not read yet.
            getDisplay().timerExec(PAUSE, reading);
            return;
        }
        Asked asked = asked();
        // A moved sentence is shown at its new place, so the list of changes is left out.
        Rows.show(asked != null && (moving == null || asked.operation() != AmendmentOperation.MOVE), change);
        if (asked == null) {
            sentence.setText(TEXTS.get("rewrite.how"));
        } else {
            track();
            sentence.setText(brief(rewriting.sentence(asked)).replace("&", "&&"));
        }
        say("");
        if (asked == null) {
            conflicts.stop();
            tellAgainst(List.of());
        } else {
            Rewriting passage = rewriting;
            String typed = words.getText();
            conflicts.look(document(), copy -> {
                Rewriting there = passage.in(copy);
                return there == null ? null : new OwnConflicts.Demand(there, there.asked(typed));
            }, null);
        }
    }

    /** Shows what changes, the beginning of it where that is long. */
    private void track() {
        if (change.getVisible()) {
            TrackedWords.show(change, rewriting.pieces(words.getText()), CONTEXT);
            int width = reader.place(offset()).width();
            int line = change.getLineHeight() + change.getLineSpacing();
            ((GridData) change.getLayoutData()).heightHint = Math.min(change.computeSize(width, SWT.DEFAULT).y, MOST * line);
        }
    }

    private void tellAgainst(List<Integer> numbers) {
        String told = OwnConflicts.words(numbers);
        if (!against.getText().equals(told)) {
            against.setText(told);
            against.setForeground(Palette.of(getDisplay()).mark(AnnotationKind.FACT));
            Rows.show(!told.isEmpty(), against);
            place();
            layout(true, true);
        }
    }

    private static String brief(String words) {
        String line = words.replace('\n', '↵');
        return line.length() <= LONG ? line : line.substring(0, LONG / 2) + "……" + line.substring(line.length() - LONG / 2);
    }

    @Override
    boolean changed() {
        return isWriting() && (!words.getText().equals(rewriting.words()) || !reason.getText().isBlank());
    }

    @Override
    Unsaved.Words begun() {
        Asked asked = asked();
        // The passage is kept with the version it was written in; a later version looks for the words again.
        Passages passages = new Passages(Models.containing(rewriting.from(), Version.class));
        Comment comment = asked == null ? new Comment(AnnotationKind.WORDING, "", null, "", "", reason.getText().strip(),
                AnnotationState.SUBMITTED, audience().audience()) : comment(asked, AnnotationState.SUBMITTED);
        return new Unsaved.Words(slot(), null, passages.at(rewriting.from(), rewriting.start(), rewriting.to(), rewriting.end()), comment,
                words.getText());
    }

    private Comment comment(Asked asked, AnnotationState state) {
        return new Comment(kind(asked.operation()), "", asked.operation(), asked.text(), asked.target(), reason.getText().strip(), state,
                audience().audience());
    }

    private static AnnotationKind kind(AmendmentOperation operation) {
        return switch (operation) {
            case INSERT_AFTER, INSERT_BEFORE, APPEND_SENTENCE, ADD_PARAGRAPH -> AnnotationKind.ADDITION;
            default -> AnnotationKind.WORDING;
        };
    }

    @Override
    Annotation write(AnnotationState wanted) {
        Asked asked = asked();
        if (asked == null) {
            throw new HeyiException(TEXTS.get("rewrite.same"));
        }
        ReviewDocument document = document();
        Edit<Annotation> edit = Annotate.add(document.session(), document.me(),
                new Passages(document.version()).at(asked.from(), asked.start(), asked.to(), asked.end()), comment(asked, wanted));
        document.execute(TEXTS.get("rewrite.change"), edit);
        audience().remember(document);
        return edit.subject();
    }

    @Override
    void ended() {
        rewriting = null;
        moving = null;
        // The pending timer belongs to these words and must not run for the next ones.
        getDisplay().timerExec(-1, reading);
        conflicts.stop();
        tellAgainst(List.of());
    }

    @Override
    void recolour() {
        super.recolour();
        if (isWriting()) {
            read();
        }
    }
}
