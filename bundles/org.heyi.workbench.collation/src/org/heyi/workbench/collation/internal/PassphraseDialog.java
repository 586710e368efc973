package org.heyi.workbench.collation.internal;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Asks for the passphrase of a key. */
public final class PassphraseDialog extends InputDialog {

    /**
     * @param parent the window
     * @param title of the dialog
     * @param message which key, and what for
     */
    public PassphraseDialog(Shell parent, String title, String message) {
        super(parent, title, message, "", typed -> typed.isEmpty() ? "" : null);
    }

    @Override
    protected int getInputTextStyle() {
        return super.getInputTextStyle() | SWT.PASSWORD;
    }

    /** @return what was typed */
    public char[] passphrase() {
        return getValue().toCharArray();
    }
}
