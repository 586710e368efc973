package org.heyi.workbench.review.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.Heard;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.TextUndo;

/**
 * Where a reply is written: it lies over the card of its comment, grows with its words and goes when somebody goes elsewhere. What was
 * not sent is kept by the desk.
 */
final class ReplyField extends Composite {

    private static final Texts TEXTS = Texts.of(ReplyField.class);
    /** It grows up to so many lines; more are scrolled. */
    private static final int MOST_LINES = 8;

    private final ThreadDesk desk;
    private final Runnable left;
    private final Runnable grown;
    private final StyledText text;
    private final TextUndo undo;
    private Annotation annotation;
    private Message changed;
    private boolean filling;

    /**
     * @param parent what the cards stand in, too
     * @param desk sends and keeps what is written
     * @param left told when the person is done here, with the focus still in it
     * @param grown told when it is shown, hidden, or needs another height
     */
    ReplyField(Composite parent, ThreadDesk desk, Runnable left, Runnable grown) {
        super(parent, SWT.NONE);
        this.desk = desk;
        this.left = left;
        this.grown = grown;
        GridData floating = new GridData();
        floating.exclude = true;
        setLayoutData(floating);
        FillLayout layout = new FillLayout();
        layout.marginHeight = 2;
        layout.marginWidth = 2;
        setLayout(layout);
        setVisible(false);
        Rows.styled(this, "field");
        addListener(SWT.Paint, event -> frame(event.gc));
        text = Rows.styled(new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "field");
        text.setAlwaysShowScrollBars(false);
        text.setMargins(6, 3, 6, 3);
        text.setFont(Faces.of(getDisplay()).normal());
        text.setData("org.heyi.id", "cards.reply");
        Heard.call(text, () -> annotation == null ? TEXTS.get("thread.field")
                : TEXTS.get(changed == null ? "thread.field.of" : "thread.field.changing", annotation.getNumber()));
        text.addListener(SWT.Paint, event -> hint(event.gc));
        undo = TextUndo.install(text);
        text.addModifyListener(event -> written());
        text.addVerifyKeyListener(event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (enter && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                send();
            } else if (event.keyCode == SWT.TAB) {
                event.doit = false;
            } else if (event.keyCode == SWT.ARROW_UP && changed == null && text.getCharCount() == 0 && desk.changeable(annotation) != null) {
                event.doit = false;
                open(annotation, desk.changeable(annotation));
            }
        });
        text.addListener(SWT.Traverse, this::traversed);
        text.addListener(SWT.FocusOut, event -> getDisplay().asyncExec(this::close));
    }

    private void traversed(Event event) {
        boolean away = event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        event.doit = false;
        if (away) {
            event.detail = SWT.TRAVERSE_NONE;
            getDisplay().asyncExec(() -> {
                if (isOpen()) {
                    left.run();
                }
            });
        }
    }

    /** Somebody went elsewhere in the window; who only went to another window comes back to the words. */
    private void close() {
        if (isOpen() && !text.isFocusControl() && getDisplay().getFocusControl() != null) {
            hide();
        }
    }

    private void frame(GC gc) {
        Rectangle area = getClientArea();
        gc.setForeground(Palette.of(getDisplay()).accent());
        gc.setLineWidth(2);
        gc.drawRectangle(1, 1, area.width - 2, area.height - 2);
    }

    /** Says to what comment one replies while nothing is written yet; the field does not stand in its card where the comments are a table. */
    private void hint(GC gc) {
        if (isOpen() && text.getCharCount() == 0) {
            gc.setForeground(Palette.of(getDisplay()).secondary());
            gc.drawText(TEXTS.get("thread.hint.of", annotation.getNumber()), text.getLeftMargin() + 2, text.getTopMargin(), true);
        }
    }

    private void written() {
        if (!filling && annotation != null) {
            if (changed == null) {
                desk.keep(annotation, text.getText());
            }
            grown.run();
        }
    }

    private void send() {
        Annotation to = annotation;
        // Saving an emptied reply takes it back.
        if (changed != null && text.getText().isBlank()) {
            desk.takeBack(changed);
            left.run();
        } else if (desk.send(to, changed, text.getText()) && isOpen() && annotation == to) {
            left.run();
        }
    }

    /** @return the comment below which is written; null while nobody writes */
    Annotation annotation() {
        return isOpen() ? annotation : null;
    }

    private boolean isOpen() {
        return !isDisposed() && annotation != null;
    }

    /**
     * Begins to write, or goes on.
     *
     * @param to the comment
     * @param other one's own reply that is to say something else; null for a new one
     */
    void open(Annotation to, Message other) {
        annotation = to;
        changed = other;
        filling = true;
        text.setText(other == null ? desk.unsent(to) : other.getText());
        filling = false;
        undo.reset();
        text.setSelection(text.getCharCount());
        grown.run();
        setVisible(true);
        moveAbove(null);
        text.setFocus();
    }

    /** Closes the field. */
    void hide() {
        if (isOpen()) {
            annotation = null;
            changed = null;
            setVisible(false);
            grown.run();
        }
    }

    /**
     * @param width pixels
     * @return how high it has to be, pixels
     */
    int height(int width) {
        int most = MOST_LINES * text.getLineHeight() + 6;
        return Math.min(text.computeSize(Math.max(40, width - 4), SWT.DEFAULT).y, most) + 4;
    }

    /** @param place where it lies now, in its parent */
    void place(Rectangle place) {
        if (!place.equals(getBounds())) {
            setBounds(place);
            layout();
        }
    }

    /** The colours changed. */
    void recolour() {
        text.redraw();
        redraw();
    }
}
