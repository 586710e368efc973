package org.heyi.workbench.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.LedgerImport;
import org.heyi.model.util.Labels;
import org.heyi.usecase.ImportPeople;
import org.heyi.usecase.ImportPeople.Outcome;
import org.heyi.workbench.Background;
import org.heyi.workbench.ImportErrors;
import org.heyi.workbench.Palette;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** What a roster in a file says, who of it is new or changed, and everything that is wrong with it, before it is taken in. */
final class ImportPeopleDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(ImportPeopleDialog.class);
    private static final int REPORT = IDialogConstants.CLIENT_ID;

    private final Background background;
    private final Reading reading;
    private Label summary;
    private Segments pages;
    private Composite stack;
    private Grid preview;
    private Grid problems;

    /**
     * A roster that was read.
     *
     * @param table as it stands in the file
     * @param result what would become of it
     */
    record Reading(TableSheet table, ImportPeople.Result result) {
    }

    ImportPeopleDialog(Shell parent, Background background, Reading reading) {
        super(parent, "08-people");
        this.background = background;
        this.reading = reading;
    }

    @Override
    protected String title() {
        return TEXTS.get("import.title", Path.of(reading.table.fileName()).getFileName());
    }

    @Override
    protected Point size() {
        return new Point(820, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        ImportPeople.Result result = reading.result;
        int errors = result.errors().size();
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 12));
        area.setLayoutData(Rows.fill());
        summary = new Label(area, SWT.WRAP);
        summary.setData("org.heyi.id", "people.import.summary");
        summary.setText(errors > 0 ? TEXTS.get("people.import.bad", errors) : TEXTS.get("people.import.good", result.count(Outcome.NEW),
                result.count(Outcome.CHANGED), result.count(Outcome.SAME)));
        summary.setForeground(errors > 0 ? Palette.of(parent.getDisplay()).error() : Palette.of(parent.getDisplay()).text());
        GridData across = Rows.row();
        across.widthHint = 600;
        summary.setLayoutData(across);
        pages = new Segments(area, this::page);
        pages.setLayoutData(Rows.own());
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Rows.fill());
        preview = new Grid(stack, "people.import.preview", this::line).column(TEXTS.get("people.import.row"), 48, SWT.RIGHT)
                .column(TEXTS.get("people.import.outcome"), 84, SWT.LEFT).column(TEXTS.get("people.name"), 96, SWT.LEFT)
                .column(TEXTS.get("people.group"), 120, SWT.LEFT).column(TEXTS.get("people.role"), 92, SWT.LEFT)
                .column(TEXTS.get("people.import.what"), 200, SWT.FILL);
        problems = new Grid(stack, "people.import.problems", this::problem).column(TEXTS.get("people.import.cell"), 76, SWT.LEFT)
                .column(TEXTS.get("people.import.what"), 300, SWT.FILL);
        return area;
    }

    private void page(int index) {
        pages.select(index);
        ((StackLayout) stack.getLayout()).topControl = index == 0 ? preview.table() : problems.table();
        stack.layout(true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        int errors = reading.result.errors().size();
        createButton(parent, REPORT, TEXTS.get("people.import.report"), false).setEnabled(errors > 0);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("people.import.do"), true)
                .setEnabled(errors == 0 && reading.result.count(Outcome.SAME) < reading.result.lines().size());
        getButton(IDialogConstants.OK_ID).setData("org.heyi.id", "people.import.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false).setData("org.heyi.id", "people.import.cancel");
        pages.setItems(List.of(TEXTS.get("people.import.people", reading.result.lines().size()), TEXTS.get("people.import.problems", errors)), List.of());
        preview.refill(reading.result.lines().size());
        problems.refill(errors);
        page(errors > 0 ? 1 : 0);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == REPORT) {
            ImportErrors.save(getShell(), background, reading.table, reading.result.errors(), summary::setText);
        } else {
            super.buttonPressed(id);
        }
    }

    private Grid.Line line(int index) {
        ImportPeople.Line line = reading.result.lines().get(index);
        Palette palette = Palette.of(preview.table().getDisplay());
        boolean same = line.outcome() == Outcome.SAME;
        String group = line.person() != null && line.person().group() != null ? line.person().group()
                : line.participant().getGroup() == null ? "" : line.participant().getGroup().getName();
        String role = Labels.of(line.person() != null && line.person().role() != null ? line.person().role() : line.participant().getRole());
        Color ink = same ? palette.secondary() : null;
        return new Grid.Line(new String[] {Integer.toString(line.row()), TEXTS.get("people.import." + line.outcome().name()), line.participant().getName(),
            group, role, String.join("；", line.changes())}, new Color[] {palette.secondary(), ink, ink, ink, ink, palette.secondary()});
    }

    private Grid.Line problem(int index) {
        LedgerImport.Problem problem = reading.result.errors().get(index);
        return new Grid.Line(new String[] {problem.cell(), problem.message()}, new Color[] {Palette.of(problems.table().getDisplay()).secondary(), null});
    }
}
