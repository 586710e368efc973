package org.heyi.workbench.collation.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;

/** Asks for the passphrase of a key. */
public final class PassphraseDialog extends InputDialog {

    private static final Texts TEXTS = Texts.of(PassphraseDialog.class);

    /**
     * @param parent the window
     * @param title of the dialog
     * @param message which key, and what for
     */
    public PassphraseDialog(Shell parent, String title, String message) {
        super(parent, title, message, "", typed -> typed.isEmpty() ? "" : null);
    }

    /** The library has its buttons in English alone. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(TEXTS.get("passphrase.ok"));
        getButton(IDialogConstants.OK_ID).setData("org.heyi.id", "passphrase.ok");
        getText().setData("org.heyi.id", "passphrase");
        getButton(IDialogConstants.CANCEL_ID).setText(TEXTS.get("collect.cancel"));
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
