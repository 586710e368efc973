package org.heyi.workbench.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.usecase.People;
import org.heyi.usecase.Rights;
import org.heyi.workbench.Faces;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.PersonPicker;
import org.heyi.workbench.widgets.Rows;

/** Who sits at the window: somebody of the roster, or somebody who enters themselves. */
final class WhoDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(WhoDialog.class);
    private static final int WIDTH = 560;

    private final ReviewDocument document;
    private PersonPicker picker;
    private PersonForm form;
    private AlertLine problem;

    WhoDialog(Shell parent, ReviewDocument document) {
        super(parent, "08-people", "who");
        this.document = document;
    }

    @Override
    protected String title() {
        return TEXTS.get("introduce.title");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Session session = document.session();
        List<Participant> people = session == null ? List.of() : session.getParticipants().stream().filter(each -> !each.isInactive()).toList();
        boolean founding = session == null || !Rights.hasSecretariat(session);
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 8));
        area.setLayoutData(Rows.fill());
        words(area, TEXTS.get("introduce.why"));
        if (!people.isEmpty()) {
            picker = new PersonPicker(area, false, this::okPressed, this::allow);
            picker.show(people, document.me());
            Label other = new Label(area, SWT.NONE);
            other.setFont(Faces.of(parent.getDisplay()).bold());
            other.setText(TEXTS.get("introduce.other"));
            GridData below = Rows.row();
            below.verticalIndent = 8;
            other.setLayoutData(below);
        }
        Composite fields = new Composite(area, SWT.NONE);
        fields.setLayout(Rows.grid(2, 0, 0, 16, 8));
        fields.setLayoutData(Rows.row());
        Role usual = session == null ? Role.DEPUTY : People.usualRole(session);
        // People who enter themselves can only be deputies or members; other roles are given in the roster.
        List<Role> roles = founding ? Role.VALUES : List.of(Role.DEPUTY, Role.MEMBER);
        form = new PersonForm(fields, session, roles, false, this::typed);
        form.choose(founding && people.isEmpty() ? Role.SECRETARIAT : usual);
        if (founding && people.isEmpty()) {
            words(area, TEXTS.get("introduce.founder"));
        } else if (!founding) {
            words(area, TEXTS.get("introduce.roles"));
        }
        problem = new AlertLine(area, "who.problem");
        GridData wide = Rows.row();
        wide.widthHint = WIDTH;
        problem.setLayoutData(wide);
        problem.folding();
        return area;
    }

    private static Label words(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridData data = Rows.row();
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("introduce.add"), true).setData("org.heyi.id", "who.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false).setData("org.heyi.id", "who.cancel");
        allow();
        if (picker != null) {
            picker.setFocus();
        } else {
            form.setFocus();
        }
    }

    /** One is somebody of the list, or somebody who is typed. */
    private void typed() {
        if (picker != null && form.isNamed()) {
            picker.deselect();
        }
        allow();
    }

    private void allow() {
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(picker != null && picker.selected() != null || form.isNamed());
        }
    }

    @Override
    protected void okPressed() {
        Participant chosen = picker == null ? null : picker.selected();
        try {
            if (chosen != null) {
                document.setMe(chosen);
            } else if (form.isNamed()) {
                People.Person person = form.person();
                Participant known = known(person);
                if (known == null) {
                    document.enter(People.add(document.archive(), null, person));
                } else {
                    document.setMe(known);
                }
            } else {
                return;
            }
            super.okPressed();
        } catch (HeyiException e) {
            problem.error(e.getMessage());
            getShell().layout(true, true);
            getShell().setSize(getShell().getSize().x, Math.max(getShell().getSize().y, getShell().computeSize(getShell().getSize().x, SWT.DEFAULT).y));
        }
    }

    /** Who types the name and group of somebody on the roster is that one. */
    private Participant known(People.Person person) {
        if (document.session() == null) {
            return null;
        }
        List<Participant> same = document.session().getParticipants().stream().filter(each -> !each.isInactive() && each.getName().equals(person.name())
                && Objects.equals(each.getGroup() == null ? "" : each.getGroup().getName(), person.group())).toList();
        return same.size() == 1 ? same.get(0) : null;
    }
}
