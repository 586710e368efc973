package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Heard;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.TextUndo;

/**
 * What is written over the page of the report, at the words it is about. It lies over the page and pushes nothing. Whoever goes
 * elsewhere on the page has written it: what is complete is saved then.
 */
abstract class PagePanel extends Composite {

    /** Between what is written and the edge, pixels. */
    static final int PAD = 12;
    static final int BORDER = 2;
    /** Of the page left free above and below, pixels. */
    static final int FREE = 24;
    private static final Texts TEXTS = Texts.of(PagePanel.class);
    /** Words are kept at such a pause in writing, milliseconds. */
    private static final int REST = 600;

    /** What the panels need of the desk. */
    interface Desk {

        /** Nothing is written in the panel any more. */
        void left();

        /** @param message what became of what was written */
        void tell(String message);
    }

    final ReaderView reader;
    private final Desk desk;
    private final List<LinkButton> buttons = new ArrayList<>();
    private final List<TextUndo> undos = new ArrayList<>();
    private final Runnable keeping = this::keepWords;
    private AlertLine problem;
    private AudienceButton audience;
    private ReviewDocument document;
    private String slot;
    private boolean filling;

    PagePanel(ReaderView reader, Desk desk) {
        super(reader, SWT.NONE);
        this.reader = reader;
        this.desk = desk;
        Rows.styled(this, "paper");
        GridData floating = new GridData();
        floating.exclude = true;
        setLayoutData(floating);
        setLayout(Rows.grid(1, BORDER, BORDER, 0, 0));
        setVisible(false);
        moveAbove(null);
        addListener(SWT.Paint, event -> frame(event.gc));
        reader.addGeometryListener(() -> {
            if (isPlaced()) {
                follow();
            }
        });
    }

    // ---- what a panel says of itself

    /** @return whether something is being written */
    abstract boolean isWriting();

    /** @return whether there is something that would be missed */
    abstract boolean changed();

    /** @return offset into the report's text of the words it is at; less than 0 when they are not there any more */
    abstract int offset();

    /** Lays it where it belongs, as large as what is written needs. */
    abstract void place();

    /** The page was scrolled, or is another one. */
    abstract void follow();

    /** Puts the cursor into what is written. */
    abstract void focusWords();

    /** @return what is written so far, to be kept in a slot */
    abstract Unsaved.Words begun();

    /** @return in which state it is saved when the person goes on elsewhere */
    AnnotationState whenLeft() {
        return AnnotationState.SUBMITTED;
    }

    /**
     * @param wanted in which state
     * @return the comment as it was written down
     * @throws HeyiException when it cannot be, and why
     */
    abstract Annotation write(AnnotationState wanted);

    /** Forgets what was written. */
    abstract void ended();

    /** Something was written. */
    void written() {
        getDisplay().timerExec(REST, keeping);
    }

    // ---- parts

    final ReviewDocument document() {
        return document;
    }

    /** @return under what the words are kept; null while nothing is written */
    final String slot() {
        return isWriting() ? slot : null;
    }

    final AudienceButton audience() {
        return audience;
    }

    static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        return data;
    }

    /** A line of words that there may be or not. */
    final Label line(Composite in, String style, String id) {
        Label line = Rows.styled(new Label(in, SWT.WRAP), style);
        line.setFont(Faces.of(getDisplay()).normal());
        line.setLayoutData(wide());
        line.setData("org.heyi.id", id);
        return line;
    }

    /** Why it cannot be saved. */
    final void problem(Composite in, String id) {
        problem = new AlertLine(in, id).folding().on("chrome");
        ((GridData) problem.getLayoutData()).widthHint = 200;
    }

    final void say(String message) {
        problem.error(message);
        place();
        layout(true, true);
    }

    /**
     * To save it, as it is or as a draft, and for whom it is.
     *
     * @return what saves it as a draft
     */
    final LinkButton saving(Composite foot, String prefix) {
        LinkButton save = button(foot, "editor.save", prefix + "save", true, () -> save(AnnotationState.SUBMITTED));
        save.setToolTipText(TEXTS.get("editor.saveTip"));
        LinkButton draft = button(foot, "editor.draft", prefix + "draft", false, () -> save(AnnotationState.DRAFT));
        draft.setToolTipText(TEXTS.get("editor.draftTip"));
        audience = new AudienceButton(foot, this::written);
        audience.setLayoutData(Rows.own());
        Rows.styled(new Label(foot, SWT.NONE), "chrome").setLayoutData(Rows.row());
        return draft;
    }

    /** To leave it as it was. */
    final void cancelling(Composite foot, String prefix) {
        button(foot, "editor.goOn", prefix + "goOn", false, this::close).setToolTipText(TEXTS.get("rewrite.cancelTip"));
    }

    final LinkButton button(Composite foot, String key, String id, boolean primary, Runnable does) {
        LinkButton button = new LinkButton(foot, null, TEXTS.get(key), null, primary, does);
        button.setData("org.heyi.id", id);
        button.setLayoutData(Rows.own());
        escape(button);
        buttons.add(button);
        return button;
    }

    /**
     * A field for words.
     *
     * @param name what it is called by a screen reader
     * @param id what tests find it by
     * @param bordered whether it is a field beside others, or the words themselves
     */
    final StyledText field(Composite in, String name, String id, boolean bordered) {
        StyledText field = Rows.styled(new StyledText(in, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | (bordered ? SWT.BORDER : SWT.NONE)),
                bordered ? "field" : "paper");
        field.setData("org.heyi.id", id);
        field.setAlwaysShowScrollBars(false);
        field.addModifyListener(event -> {
            if (!filling) {
                written();
            }
        });
        field.addVerifyKeyListener(event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (enter && event.stateMask == SWT.MOD1) {
                event.doit = false;
                save(AnnotationState.SUBMITTED);
            } else if (event.keyCode == SWT.TAB) {
                event.doit = false;
            }
        });
        field.addListener(SWT.Traverse, event -> {
            if (event.detail != SWT.TRAVERSE_ESCAPE) {
                event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            }
        });
        escape(field);
        Heard.of(field).name(() -> TEXTS.get(name));
        bar(field, false);
        ChineseWords.install(field);
        undos.add(TextUndo.install(field));
        return field;
    }

    /** A bar for scrolling would come up and fade where there is nothing to scroll. */
    static void bar(StyledText field, boolean wanted) {
        if (field.getVerticalBar().getVisible() != wanted) {
            field.getVerticalBar().setVisible(wanted);
        }
    }

    /** Esc leaves from wherever in the panel one is. */
    final void escape(Control control) {
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                event.detail = SWT.TRAVERSE_NONE;
                getDisplay().asyncExec(this::close);
            }
        });
    }

    private void frame(GC gc) {
        Rectangle area = getClientArea();
        gc.setForeground(Palette.of(getDisplay()).accent());
        gc.setLineWidth(BORDER);
        gc.drawRectangle(1, 1, area.width - BORDER, area.height - BORDER);
    }

    // ---- writing

    /** @return whether it lies at words of the page that is shown */
    final boolean isPlaced() {
        return !isDisposed() && isWriting() && reader.report() != null && offset() >= 0;
    }

    /**
     * Begins to write.
     *
     * @param in where
     * @param under where it is kept
     * @param fill puts in what there is already
     */
    final void begin(ReviewDocument in, String under, Runnable fill) {
        document = in;
        slot = under;
        filling = true;
        fill.run();
        filling = false;
        undos.forEach(TextUndo::reset);
        problem.error("");
        setVisible(true);
        moveAbove(null);
    }

    private void keepWords() {
        if (!isDisposed() && isWriting()) {
            if (changed()) {
                Unsaved.keep(document, begun());
            } else {
                Unsaved.forget(document, slot);
            }
        }
    }

    private void save(AnnotationState wanted) {
        Annotation stored = store(wanted);
        if (stored != null) {
            end(true);
            document.select(stored);
        }
    }

    /** Writes the comment; null when it cannot be, and the panel says why. */
    private Annotation store(AnnotationState wanted) {
        try {
            document.identify();
            return write(wanted);
        } catch (HeyiException e) {
            say(e.getMessage());
            return null;
        }
    }

    private void end(boolean settled) {
        if (settled) {
            Unsaved.forget(document, slot);
        }
        // The pending timer belongs to these words and must not run for the next ones.
        getDisplay().timerExec(-1, keeping);
        ended();
        setVisible(false);
        desk.left();
    }

    private void close() {
        if (!isDisposed()) {
            mayClose();
        }
    }

    /**
     * Asks what becomes of words that are not saved.
     *
     * @return false when the person goes on writing
     */
    private boolean mayLeave() {
        if (!changed()) {
            return true;
        }
        List<String> answers = new ArrayList<>(List.of("editor.save", "editor.draft", "editor.discard", "editor.goOn"));
        if (!mayBeDraft()) {
            answers.remove("editor.draft");
        }
        int answer = new MessageDialog(getShell(), TEXTS.get("editor.new"), null, TEXTS.get("editor.unsaved"), MessageDialog.QUESTION, 0,
                answers.stream().map(TEXTS::get).toArray(String[]::new)).open();
        return switch (answer < 0 ? "editor.goOn" : answers.get(answer)) {
            case "editor.save" -> store(AnnotationState.SUBMITTED) != null;
            case "editor.draft" -> store(AnnotationState.DRAFT) != null;
            case "editor.discard" -> true;
            default -> false;
        };
    }

    /** @return whether it may be a draft: what others see already is none any more */
    boolean mayBeDraft() {
        return true;
    }

    /**
     * The person goes on elsewhere. What is complete is saved, which is told and can be undone; for the rest the person is asked.
     *
     * @return false when the person goes on writing
     */
    final boolean leave() {
        if (!isWriting()) {
            return true;
        }
        Annotation stored = changed() ? store(whenLeft()) : null;
        if (stored == null && !mayLeave()) {
            return false;
        }
        end(true);
        if (stored != null) {
            desk.tell(TEXTS.get("panel.saved", stored.getNumber()));
        }
        return true;
    }

    /**
     * Leaves, having asked what becomes of what is not saved: the person wants out of it, or the window is to be closed and nothing
     * could be undone then.
     *
     * @return false when the person goes on writing
     */
    final boolean mayClose() {
        if (!isWriting()) {
            return true;
        }
        boolean left = mayLeave();
        if (left) {
            end(true);
        }
        return left;
    }

    /** Keeps the words until they are asked for again, where nobody can be asked any more. */
    final void keep() {
        if (isWriting()) {
            keepWords();
            end(!changed());
        }
    }

    /**
     * Writes what is complete where nobody can be asked any more, and keeps the rest.
     *
     * @param wanted in which state
     */
    final void writeOrKeep(AnnotationState wanted) {
        if (isWriting() && changed() && document.me() != null) {
            keepWords();
            if (store(wanted) != null) {
                end(true);
            }
        }
        keep();
    }

    /** Leaves without asking: what was written is gone on with elsewhere. */
    final void handOver() {
        end(true);
    }

    /** Repaints in the colours that are now in force. */
    void recolour() {
        redraw();
        buttons.forEach(Control::redraw);
        audience.redraw();
    }
}
