package org.heyi.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.table.TableSheet;
import org.heyi.model.review.Participant;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportPeople;
import org.heyi.usecase.People;
import org.heyi.usecase.Rights;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.PersonPicker;
import org.heyi.workbench.widgets.Rows;

/** The roster: who takes part, and what becomes of it. */
public final class PeopleDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(PeopleDialog.class);

    private final ReviewDocument document;
    private final Background background;
    private PersonPicker picker;
    private Label said;
    private Button add;
    private Button change;
    private Button merge;
    private Button retire;
    private Button take;

    /**
     * @param parent the window
     * @param document whose roster
     * @param background reads files
     */
    public PeopleDialog(Shell parent, ReviewDocument document, Background background) {
        super(parent, "08-people", "people");
        this.document = document;
        this.background = background;
    }

    @Override
    protected String title() {
        return TEXTS.get("people.title");
    }

    @Override
    protected Point size() {
        return new Point(820, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 20, 16, 12, 8));
        area.setLayoutData(Rows.fill());
        Composite list = new Composite(area, SWT.NONE);
        list.setLayout(Rows.grid(1, 0, 0, 0, 8));
        list.setLayoutData(Rows.fill());
        picker = new PersonPicker(list, true, () -> edit(picker.selected()), this::allow);
        Composite side = new Composite(area, SWT.NONE);
        side.setLayout(Rows.grid(1, 0, 0, 0, 8));
        side.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        add = button(side, "people.add", () -> edit(null));
        change = button(side, "people.change", () -> edit(picker.selected()));
        merge = button(side, "people.merge", this::merge);
        retire = button(side, "people.retire", this::retire);
        take = button(side, "people.import", this::take);
        ((GridData) take.getLayoutData()).verticalIndent = 16;
        said = new Label(area, SWT.WRAP);
        said.setData("org.heyi.id", "people.said");
        GridData across = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        across.widthHint = 600;
        said.setLayoutData(across);
        return area;
    }

    private static Button button(Composite side, String key, Runnable action) {
        Button button = new Button(side, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.setData("org.heyi.id", key);
        GridData data = Rows.row();
        data.widthHint = 128;
        button.setLayoutData(data);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("people.close"), true).setData("org.heyi.id", "people.close");
        show(document.me());
        picker.setFocus();
    }

    private List<Participant> people() {
        return document.session() == null ? List.of() : document.session().getParticipants();
    }

    private void show(Participant selected) {
        picker.show(people(), selected);
        allow();
    }

    private void allow() {
        boolean may = document.may(People.EDIT, null);
        Participant selected = picker.selected();
        add.setEnabled(may);
        take.setEnabled(may);
        change.setEnabled(may && selected != null);
        merge.setEnabled(may && selected != null && people().size() > 1);
        retire.setEnabled(may && selected != null);
        retire.setText(TEXTS.get(selected != null && selected.isInactive() ? "people.restore" : "people.retire"));
        int active = (int) people().stream().filter(each -> !each.isInactive()).count();
        say(may ? TEXTS.get("people.count", people().size(), active) : TEXTS.get("people.others", Rights.allowed(document.archive(), People.EDIT)));
    }

    private void say(String words) {
        Rows.put(said, words);
        said.getParent().layout(true, true);
    }

    private void edit(Participant person) {
        if (person != null && !document.may(People.EDIT, null)) {
            return;
        }
        if (identified() && new PersonDialog(getShell(), document, person).open() == Window.OK) {
            List<Participant> all = people();
            show(person != null ? person : all.get(all.size() - 1));
        }
    }

    /** Asks first who changes it, so that no form is filled in for nothing. */
    private boolean identified() {
        try {
            document.identify();
            allow();
            return document.may(People.EDIT, null);
        } catch (HeyiException e) {
            say(e.getMessage());
            return false;
        }
    }

    private void merge() {
        Participant from = picker.selected();
        if (identified()) {
            MergeDialog dialog = new MergeDialog(getShell(), document, from);
            if (dialog.open() == Window.OK) {
                execute("change.mergePeople", () -> People.merge(from, dialog.into()), dialog.into());
            }
        }
    }

    private void retire() {
        Participant person = picker.selected();
        if (identified()) {
            execute(person.isInactive() ? "change.restorePerson" : "change.retirePerson", () -> People.retire(person, !person.isInactive()), person);
        }
    }

    private void execute(String label, Supplier<Edit<?>> edit, Participant then) {
        try {
            document.execute(TEXTS.get(label), edit.get());
            show(then);
        } catch (HeyiException e) {
            say(e.getMessage());
        }
    }

    private void take() {
        if (!identified()) {
            return;
        }
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(TEXTS.get("people.import.choose"));
        dialog.setFilterNames(new String[] {TEXTS.get("people.import.files"), TEXTS.get("allFiles")});
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv", "*.*"});
        String file = dialog.open();
        if (file != null) {
            take(Path.of(file));
        }
    }

    /**
     * Reads a roster, shows what it says, and adds it when the person agrees.
     *
     * @param file the roster
     */
    void take(Path file) {
        background.run(TEXTS.get("people.import.reading"), progress -> {
            TableSheet table = ImportPeople.table(file);
            return new ImportPeopleDialog.Reading(table, ImportPeople.read(document.archive(), table));
        }, this::offer, error -> say(Background.message(error)));
    }

    private void offer(ImportPeopleDialog.Reading reading) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        // The dialog is modal: what is previewed still fits what it is added to.
        if (new ImportPeopleDialog(getShell(), background, reading).open() == Window.OK) {
            execute("change.importPeople", () -> ImportPeople.add(document.archive(), reading.result()), document.me());
        }
    }

    /** Who stays of two that are one. */
    private static final class MergeDialog extends Dialog {

        private final ReviewDocument document;
        private final Participant from;
        private PersonPicker picker;
        private Participant into;

        MergeDialog(Shell parent, ReviewDocument document, Participant from) {
            super(parent);
            this.document = document;
            this.from = from;
        }

        Participant into() {
            return into;
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setText(TEXTS.get("people.merge.title", from.getName()));
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            area.setLayout(Rows.grid(1, 20, 16, 0, 8));
            area.setLayoutData(Rows.fill());
            Label why = new Label(area, SWT.WRAP);
            why.setText(TEXTS.get("people.merge.why", People.name(from)));
            GridData data = Rows.row();
            data.widthHint = 520;
            why.setLayoutData(data);
            picker = new PersonPicker(area, false, this::okPressed, this::allow);
            List<Participant> others = document.session().getParticipants().stream().filter(each -> each != from).toList();
            // Another spelling is most often of somebody of the same name.
            picker.show(others, others.stream().filter(each -> each.getName().equals(from.getName())).findFirst().orElse(null));
            return area;
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            createButton(parent, IDialogConstants.OK_ID, TEXTS.get("people.merge.do"), true);
            createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false);
            allow();
            picker.setFocus();
        }

        private void allow() {
            Control ok = getButton(IDialogConstants.OK_ID);
            if (ok != null) {
                ok.setEnabled(picker.selected() != null);
            }
        }

        @Override
        protected void okPressed() {
            into = picker.selected();
            if (into != null) {
                super.okPressed();
            }
        }
    }
}
