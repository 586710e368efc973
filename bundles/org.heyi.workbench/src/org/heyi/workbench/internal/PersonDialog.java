package org.heyi.workbench.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.model.review.Group;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.workbench.widgets.Rows;

/** A person who takes part: name and delegation or sector. */
final class PersonDialog extends Dialog {

    private static final Texts TEXTS = Texts.of(PersonDialog.class);

    private final Session session;
    private Text nameField;
    private Combo groupField;
    private String name;
    private String group;

    PersonDialog(Shell parent, Session session) {
        super(parent);
        this.session = session;
    }

    /** @return the name that was typed */
    String name() {
        return name;
    }

    /** @return the group that was chosen or typed, or null */
    String group() {
        return group;
    }

    /** @return a handle made from the name; people of the same name get different ones */
    String handle() {
        String base = name.replaceAll("\\s", "");
        String handle = base;
        for (int i = 2; Models.participant(session, handle) != null; i++) {
            handle = base + i;
        }
        return handle;
    }

    /** Whether it is the person at the window who says who they are. */
    private boolean first() {
        return session.getParticipants().isEmpty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get(first() ? "introduce.title" : "person.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 20, 16, 16, 8));
        area.setLayoutData(Rows.fill());
        if (first()) {
            Label why = new Label(area, SWT.WRAP);
            why.setText(TEXTS.get("introduce.why"));
            GridData across = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
            across.widthHint = 360;
            why.setLayoutData(across);
        }
        new Label(area, SWT.NONE).setText(TEXTS.get("person.name"));
        nameField = new Text(area, SWT.BORDER);
        GridData wide = Rows.row();
        wide.widthHint = 260;
        nameField.setLayoutData(wide);
        nameField.addModifyListener(event ->
                getButton(IDialogConstants.OK_ID).setEnabled(!nameField.getText().isBlank()));
        new Label(area, SWT.NONE).setText(TEXTS.get("person.group"));
        groupField = new Combo(area, SWT.DROP_DOWN);
        groupField.setLayoutData(Rows.row());
        for (Group each : session.getGroups()) {
            groupField.add(each.getName());
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get(first() ? "introduce.add" : "person.add"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false);
    }

    @Override
    protected void okPressed() {
        name = nameField.getText().strip();
        group = groupField.getText().isBlank() ? null : groupField.getText().strip();
        super.okPressed();
    }
}
