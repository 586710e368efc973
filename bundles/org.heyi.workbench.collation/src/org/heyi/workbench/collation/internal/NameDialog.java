package org.heyi.workbench.collation.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;

/** Asks what something is to be called. */
public final class NameDialog extends InputDialog {

    private static final Texts TEXTS = Texts.of(NameDialog.class);

    /**
     * @param parent the window
     * @param title of the dialog
     * @param message what is named
     * @param initial the name so far
     * @param problem says what is wrong with a name; empty for nothing that need be said, null when it can be taken
     */
    public NameDialog(Shell parent, String title, String message, String initial, IInputValidator problem) {
        super(parent, title, message, initial, problem);
    }

    /** The library has its buttons in English alone. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(TEXTS.get("passphrase.ok"));
        getButton(IDialogConstants.OK_ID).setData("org.heyi.id", "name.ok");
        getText().setData("org.heyi.id", "name");
        getButton(IDialogConstants.CANCEL_ID).setText(TEXTS.get("collect.cancel"));
    }

    /** @return what was typed */
    public String name() {
        return getValue().strip();
    }
}
