package org.heyi.workbench.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/**
 * The word that an input method is composing in a text field. It stands in the field and is not written yet: the field tells nobody of it.
 * Input methods of GTK let go of it when the field loses the focus, be it to a button that saves, or is clicked into. A person has seen it
 * stand there, so it is written then as it stood.
 */
public final class Composing {

    private static final String KEY = Composing.class.getName();

    private final StyledText text;
    private int start;
    private String word = "";
    /** What the input method let go of just now, without having written it. */
    private String dropped = "";
    /** Whether the field lost the focus, or was clicked into, while the word stood there. */
    private boolean left;

    private Composing(StyledText text) {
        this.text = text;
        text.setData(KEY, this);
        if (text.getIME() != null) {
            // Added after the field's own listener, which puts the replaced text into the event.
            text.getIME().addListener(SWT.ImeComposition, this::composed);
        }
        text.addListener(SWT.FocusOut, event -> leave());
        text.addListener(SWT.MouseDown, event -> leave());
    }

    /**
     * Has words that are being composed kept from now on.
     *
     * @param text the field
     */
    static void keep(StyledText text) {
        if (text.getData(KEY) == null) {
            new Composing(text);
        }
    }

    /**
     * @param text a field
     * @return whether a word is being composed in it, so that what it holds is more than what is written
     */
    public static boolean isOn(StyledText text) {
        return text.getData(KEY) instanceof Composing composing && !composing.word.isEmpty();
    }

    /**
     * Writes the word that is being composed as it stands, before the field is emptied: the input method would go on with it.
     *
     * @param text the field
     */
    public static void finish(StyledText text) {
        if (isOn(text)) {
            // Disabling the field is the only way to make the input method give up its word.
            text.setEnabled(false);
            text.setEnabled(true);
            text.setFocus();
        }
    }

    private void composed(Event event) {
        if (event.detail == SWT.COMPOSITION_SELECTION) {
            replaceSelected(event);
        } else if (event.detail == SWT.COMPOSITION_CHANGED) {
            boolean written = !event.text.isEmpty() && event.text.length() == text.getIME().getCommitCount();
            start = event.start;
            dropped = written || !event.text.isEmpty() ? "" : word;
            word = written ? "" : event.text;
            if (written) {
                left = false;
            } else if (word.isEmpty() && left) {
                write();
            } else if (!dropped.isEmpty()) {
                // Whether the field is being left is told at once, or the person let go of the word.
                text.getDisplay().asyncExec(() -> dropped = "");
            }
        }
    }

    /** Selected words make room as they do for any key, so that it can be taken back; the field would take them away unnoticed. */
    private void replaceSelected(Event event) {
        if (event.end > event.start) {
            text.replaceTextRange(event.start, event.end - event.start, "");
            event.end = event.start;
            event.text = "";
        }
    }

    private void leave() {
        if (!dropped.isEmpty()) {
            write();
        } else {
            left = !word.isEmpty();
        }
    }

    private void write() {
        String kept = dropped;
        dropped = "";
        left = false;
        if (!kept.isEmpty() && text.getEditable() && start <= text.getCharCount()) {
            text.replaceTextRange(start, 0, kept);
            text.setCaretOffset(start + kept.length());
        }
    }
}
