package org.heyi.workbench.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.usecase.People;
import org.heyi.workbench.widgets.Rows;

/** What is known of a person, as fields: name, group and role; post, unit, phone and number where there is room for all. */
final class PersonForm {

    private static final Texts TEXTS = Texts.of(PersonForm.class);

    private final List<Role> roles;
    private final Text name;
    private final Combo group;
    private final Combo role;
    private final Text post;
    private final Text unit;
    private final Text phone;
    private final Text code;

    /**
     * @param parent a grid of two columns
     * @param session whose groups are offered; null for none
     * @param roles which are offered
     * @param all whether there are fields for everything
     * @param changed something was typed
     */
    PersonForm(Composite parent, Session session, List<Role> roles, boolean all, Runnable changed) {
        this.roles = roles;
        name = field(parent, "person.name", changed);
        label(parent, "person.group");
        group = new Combo(parent, SWT.DROP_DOWN);
        group.setData("org.heyi.id", "person.group");
        group.setLayoutData(wide());
        if (session != null) {
            session.getGroups().stream().map(Group::getName).forEach(group::add);
        }
        label(parent, "person.role");
        role = new Combo(parent, SWT.READ_ONLY);
        role.setData("org.heyi.id", "person.role");
        role.setLayoutData(wide());
        roles.forEach(each -> role.add(Labels.of(each)));
        role.addListener(SWT.Selection, event -> changed.run());
        post = all ? field(parent, "person.post", changed) : null;
        unit = all ? field(parent, "person.unit", changed) : null;
        phone = all ? field(parent, "person.phone", changed) : null;
        code = all ? field(parent, "person.code", changed) : null;
    }

    /** As wide as there is room, and not narrower than what usually stands in it. */
    private static GridData wide() {
        GridData data = Rows.row();
        data.widthHint = 260;
        return data;
    }

    private static void label(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(TEXTS.get(key));
    }

    private static Text field(Composite parent, String key, Runnable changed) {
        label(parent, key);
        Text field = new Text(parent, SWT.BORDER);
        field.setData("org.heyi.id", key);
        field.setLayoutData(wide());
        field.addModifyListener(event -> changed.run());
        return field;
    }

    void fill(Participant person) {
        name.setText(person.getName());
        group.setText(person.getGroup() == null ? "" : person.getGroup().getName());
        choose(person.getRole());
        post.setText(Objects.toString(person.getPost(), ""));
        unit.setText(Objects.toString(person.getUnit(), ""));
        phone.setText(Objects.toString(person.getPhone(), ""));
        code.setText(Objects.toString(person.getCode(), ""));
    }

    void choose(Role wanted) {
        role.select(roles.indexOf(wanted));
    }

    boolean isNamed() {
        return !name.getText().isBlank();
    }

    void setFocus() {
        name.setFocus();
        name.selectAll();
    }

    /** @return what is typed */
    People.Person person() {
        Role chosen = role.getSelectionIndex() < 0 ? null : roles.get(role.getSelectionIndex());
        return new People.Person(name.getText().strip(), group.getText().strip(), null, chosen, text(post), text(unit), text(phone), text(code), null);
    }

    private static String text(Text field) {
        return field == null ? null : field.getText().strip();
    }
}
