package org.heyi.workbench;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.custom.StyledText;

/**
 * What is written in a dialog and not taken in yet: kept at every pause beside what the window remembers, so that it survives the end of the
 * program, whatever it was, and a dialog that was closed too early.
 */
public final class KeptWords {

    private static final String KEY = "unsaved.";
    /** A pause in writing, milliseconds. */
    private static final int PAUSE = 600;

    private final ReviewDocument document;
    private final String key;
    private final boolean recalled;
    private String words;

    private KeptWords(ReviewDocument document, String what, StyledText field, BooleanSupplier wanted) {
        this.document = document;
        key = KEY + what;
        words = document.view().get(key);
        recalled = words != null;
        if (recalled) {
            field.setText(words);
        }
        Runnable keeping = this::keep;
        field.addModifyListener(event -> {
            words = wanted.getAsBoolean() && !field.getText().isBlank() ? field.getText() : null;
            field.getDisplay().timerExec(PAUSE, keeping);
        });
        field.addDisposeListener(event -> {
            field.getDisplay().timerExec(-1, keeping);
            keep();
        });
    }

    /**
     * Puts into a field what was kept, and keeps what is written there from now on.
     *
     * @param document of the workspace in which it is kept
     * @param what is written there: one name for one kind of dialog
     * @param field the field
     * @param wanted asked whether what stands there now is to be kept
     * @return to say that it is not needed any more
     */
    public static KeptWords in(ReviewDocument document, String what, StyledText field, BooleanSupplier wanted) {
        return new KeptWords(document, what, field, wanted);
    }

    private void keep() {
        if (words == null ? document.view().get(key) != null : !words.equals(document.view().get(key))) {
            document.view().set(key, words);
            document.keepView();
        }
    }

    /** @return whether something was kept when the field was made */
    public boolean isRecalled() {
        return recalled;
    }

    /** What is written is taken in, and not kept any more. */
    public void settled() {
        words = null;
        keep();
    }
}
