package org.heyi.workbench.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.heyi.workbench.Palette;

/** The line in which a form says what is wrong, or what became of what one did. A screen reader says it at once, wherever it is. */
public final class AlertLine extends Composite {

    private final Label words;
    private boolean folds;

    /**
     * @param parent where it stands; it takes a row of a grid
     * @param id by which tests find the words
     */
    public AlertLine(Composite parent, String id) {
        super(parent, SWT.NONE);
        setLayout(Rows.grid(1, 0, 0, 0, 0));
        setLayoutData(Rows.row());
        words = new Label(this, SWT.WRAP);
        words.setLayoutData(Rows.fill());
        words.setData("org.heyi.id", id);
        Heard.of(this).role(ACC.ROLE_ALERT).name(words::getText);
        fold();
    }

    /**
     * Has it take no room while it says nothing.
     *
     * @return this
     */
    public AlertLine folding() {
        folds = true;
        fold();
        return this;
    }

    /**
     * @param style the ground it stands on, see the style sheets
     * @return this
     */
    public AlertLine on(String style) {
        Rows.styled(this, style);
        Rows.styled(words, style);
        return this;
    }

    /** While it says nothing it is not there for a screen reader. */
    private void fold() {
        boolean empty = words.getText().isEmpty();
        setVisible(!empty);
        if (folds) {
            ((GridData) getLayoutData()).exclude = empty;
        }
    }

    /** @param what localised; empty for nothing that is wrong */
    public void error(String what) {
        tell(what, true);
    }

    /** @param what localised; empty for nothing to say */
    public void note(String what) {
        tell(what, false);
    }

    /**
     * @param what localised; empty for nothing to say
     * @param error whether it is something that is wrong
     */
    public void tell(String what, boolean error) {
        Palette palette = Palette.of(getDisplay());
        words.setForeground(error ? palette.error() : palette.secondary());
        words.setToolTipText(what.isEmpty() ? null : what);
        Rows.put(words, what);
        fold();
        requestLayout();
        if (!what.isEmpty()) {
            Heard.alert(this);
        }
    }

    /** @return what it says now; empty for nothing */
    public String said() {
        return words.getText();
    }
}
