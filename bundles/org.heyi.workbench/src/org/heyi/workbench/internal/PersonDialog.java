package org.heyi.workbench.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.usecase.People;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Rows;

/** Somebody on the roster: new, or what is so of them from now on. */
final class PersonDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(PersonDialog.class);
    private static final int WIDTH = 360;

    private final ReviewDocument document;
    private final Participant person;
    private PersonForm form;
    private Button head;
    private AlertLine problem;

    /** @param person who; null for somebody new */
    PersonDialog(Shell parent, ReviewDocument document, Participant person) {
        super(parent, "08-people");
        this.document = document;
        this.person = person;
    }

    @Override
    protected String title() {
        return person == null ? TEXTS.get("person.title") : TEXTS.get("person.change", person.getName());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 20, 16, 16, 8));
        area.setLayoutData(Rows.fill());
        form = new PersonForm(area, document.session(), Role.VALUES, true, this::allow);
        new Label(area, SWT.NONE);
        head = new Button(area, SWT.CHECK);
        head.setText(TEXTS.get("person.head"));
        head.setToolTipText(TEXTS.get("person.head.tip"));
        head.setData("org.heyi.id", "person.head");
        head.setSelection(person != null && person.isHead());
        String said = "";
        if (person == null) {
            form.choose(document.session() == null ? Role.DEPUTY : People.usualRole(document.session()));
        } else {
            form.fill(person);
            List<String> former = People.formerNames(person);
            said = former.isEmpty() ? TEXTS.get("person.renaming") : TEXTS.get("person.former", String.join("、", former));
        }
        if (!said.isEmpty()) {
            words(area, said).setForeground(Palette.of(parent.getDisplay()).secondary());
        }
        problem = new AlertLine(area, "person.problem");
        GridData across = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        across.widthHint = WIDTH;
        problem.setLayoutData(across);
        problem.folding();
        return area;
    }

    private static Label words(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get(person == null ? "person.add" : "person.save"), true)
                .setData("org.heyi.id", "person.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false);
        allow();
        form.setFocus();
    }

    private void allow() {
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(form.isNamed());
        }
    }

    @Override
    protected void okPressed() {
        try {
            People.Person typed = form.person();
            if (head.getSelection() && typed.group().isEmpty()) {
                throw new HeyiException(TEXTS.get("person.head.group"));
            }
            if (person == null) {
                document.execute(TEXTS.get("change.addPerson"), People.heading(People.add(document.archive(), null, typed), head.getSelection()));
            } else {
                document.execute(TEXTS.get("change.person"), People.heading(People.change(person, typed), head.getSelection()));
            }
            super.okPressed();
        } catch (HeyiException e) {
            problem.error(e.getMessage());
            getShell().layout(true, true);
            getShell().pack();
        }
    }
}
