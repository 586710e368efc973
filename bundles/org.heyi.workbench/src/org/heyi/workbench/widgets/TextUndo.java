package org.heyi.workbench.widgets;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Undo and redo of typing in one text field. The keys reach it through the commands 撤销 and 重做. */
public final class TextUndo {

    private static final String KEY = TextUndo.class.getName();
    private static final long PAUSE = 800;

    private record Edit(int start, String removed, String inserted) {
    }

    private final StyledText text;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private boolean working;
    private long last;

    private TextUndo(StyledText text) {
        this.text = text;
        text.setData(KEY, this);
        text.addExtendedModifyListener(this::modified);
    }

    /**
     * Lets typing in a field be taken back, and keeps words that an input method is composing there when the field is left.
     *
     * @param text the field that gets undo
     * @return its undo
     */
    public static TextUndo install(StyledText text) {
        Composing.keep(text);
        return new TextUndo(text);
    }

    /**
     * @param display the display
     * @return the undo of the field that has the focus, or null
     */
    public static TextUndo focused(Display display) {
        Control control = display.getFocusControl();
        return control != null && control.getData(KEY) instanceof TextUndo undo ? undo : null;
    }

    /** Forgets everything, for a field that is about to show something else. */
    public void reset() {
        done.clear();
        undone.clear();
    }

    /** @return whether there is typing to take back */
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /** @return whether typing was taken back */
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes back what was typed in one go; nothing while a word is being composed, because the field holds more then than was typed. */
    public void undo() {
        if (!done.isEmpty() && !Composing.isOn(text)) {
            Edit edit = done.pop();
            replace(edit.start, edit.inserted.length(), edit.removed);
            undone.push(edit);
        }
    }

    /** Types it again. */
    public void redo() {
        if (!undone.isEmpty() && !Composing.isOn(text)) {
            Edit edit = undone.pop();
            replace(edit.start, edit.removed.length(), edit.inserted);
            done.push(edit);
        }
    }

    private void replace(int start, int length, String by) {
        working = true;
        text.replaceTextRange(start, length, by);
        text.setCaretOffset(start + by.length());
        working = false;
    }

    private void modified(ExtendedModifyEvent event) {
        if (working) {
            return;
        }
        String inserted = text.getTextRange(event.start, event.length);
        long now = System.currentTimeMillis();
        Edit before = done.peek();
        // What is typed without a pause is one edit, as in every editor.
        if (before != null && now - last < PAUSE && event.replacedText.isEmpty() && before.removed.isEmpty()
                && before.start + before.inserted.length() == event.start) {
            done.pop();
            done.push(new Edit(before.start, "", before.inserted + inserted));
        } else {
            done.push(new Edit(event.start, event.replacedText, inserted));
        }
        undone.clear();
        last = now;
    }
}
