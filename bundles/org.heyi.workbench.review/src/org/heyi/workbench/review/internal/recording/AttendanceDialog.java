package org.heyi.workbench.review.internal.recording;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Group;
import org.heyi.model.review.Presence;
import org.heyi.model.review.Sitting;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Moments;
import org.heyi.usecase.Sittings;
import org.heyi.workbench.HelpTopic;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Who was at a sitting of a group, ticked on the group's roster, with the keys alone. */
final class AttendanceDialog extends Dialog {

    private static final Texts TEXTS = Texts.of(AttendanceDialog.class);
    private static final int REMOVE = IDialogConstants.CLIENT_ID;

    private final ReviewDocument document;
    private final List<Group> groups;
    private final Consumer<Sittings.Record> then;
    /** What was read from minutes; null to choose one of those that are recorded, or a new one. */
    private final Sittings.Record read;
    private final List<Sitting> recorded = new ArrayList<>();
    private AttendanceLines lines;
    private List<AttendanceLines.Line> shown = List.of();
    private Combo sitting;
    private Combo group;
    private Text time;
    private Text place;
    private Text search;
    private Text reason;
    private Grid grid;
    private Label count;
    private AlertLine problem;
    private boolean setting;

    /**
     * @param parent the window
     * @param document the workspace
     * @param read what was read from minutes; null to choose one of those that are recorded, or a new one
     * @param then gets what is recorded; what it throws is shown, and the dialog stays
     */
    AttendanceDialog(Shell parent, ReviewDocument document, Sittings.Record read, Consumer<Sittings.Record> then) {
        super(parent);
        this.document = document;
        this.read = read;
        this.then = then;
        groups = Sittings.groups(document.archive(), document.actor());
        if (read == null) {
            Sittings.of(document.session()).stream().filter(each -> groups.contains(each.getGroup())).forEach(recorded::addFirst);
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("attendance.title"));
        shell.setData("org.heyi.id", "attendance");
        HelpTopic.set(shell, "11-clerk");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 640);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 8));
        area.setLayoutData(Rows.fill());
        meeting(area);
        // A caption, because a hint inside the field disappears when the field has the focus.
        Rows.caption(area, TEXTS.get("attendance.search"));
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setData("org.heyi.id", "attendance.search");
        search.setLayoutData(Rows.row());
        search.addModifyListener(event -> show(0));
        search.addListener(SWT.KeyDown, this::key);
        grid = new Grid(area, "attendance.people", this::line).column(TEXTS.get("attendance.name"), 230, SWT.LEFT)
                .column(TEXTS.get("attendance.presence"), 90, SWT.LEFT).column(TEXTS.get("attendance.chair"), 70, SWT.LEFT)
                .column(TEXTS.get("attendance.reason"), 200, SWT.FILL).whenEmpty(() -> TEXTS.get("attendance.empty"));
        GridData list = Rows.fill();
        list.heightHint = 260;
        grid.table().setLayoutData(list);
        grid.table().addListener(SWT.KeyDown, this::key);
        grid.whenChosen(row -> chosen());
        actions(area);
        count = new Label(area, SWT.WRAP);
        count.setData("org.heyi.id", "attendance.count");
        count.setLayoutData(Rows.row());
        problem = new AlertLine(area, "attendance.problem");
        begin();
        return area;
    }

    private void meeting(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Rows.grid(2, 0, 0, 12, 8));
        row.setLayoutData(Rows.row());
        if (!recorded.isEmpty()) {
            sitting = combo(row, "attendance.sitting");
            sitting.add(TEXTS.get("attendance.new"));
            recorded.forEach(each -> sitting.add(TEXTS.get("attendance.one", each.getGroup().getName(), shown(each.getAt()))));
            sitting.select(0);
            sitting.addListener(SWT.Selection, event -> begin());
        }
        group = combo(row, "attendance.group");
        groups.forEach(each -> group.add(each.getName()));
        group.addListener(SWT.Selection, event -> renew(read == null ? List.of() : lines.said()));
        time = text(row, "attendance.time");
        place = text(row, "attendance.place");
    }

    private static Combo combo(Composite row, String key) {
        new Label(row, SWT.NONE).setText(TEXTS.get(key));
        Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setData("org.heyi.id", key);
        combo.setLayoutData(Rows.row());
        return combo;
    }

    private static Text text(Composite row, String key) {
        new Label(row, SWT.NONE).setText(TEXTS.get(key));
        Text text = new Text(row, SWT.SINGLE | SWT.BORDER);
        text.setData("org.heyi.id", key);
        text.setLayoutData(Rows.row());
        return text;
    }

    private void actions(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Rows.grid(7, 0, 0, 8, 0));
        row.setLayoutData(Rows.row());
        button(row, "attendance.PRESENT", () -> say(Presence.PRESENT));
        button(row, "attendance.ON_LEAVE", () -> say(Presence.ON_LEAVE));
        button(row, "attendance.ABSENT", () -> say(Presence.ABSENT));
        button(row, "attendance.presides", this::preside);
        button(row, "attendance.rest", this::rest);
        new Label(row, SWT.NONE).setText(TEXTS.get("attendance.reason"));
        reason = new Text(row, SWT.SINGLE | SWT.BORDER);
        reason.setData("org.heyi.id", "attendance.why");
        reason.setLayoutData(Rows.row());
        reason.addModifyListener(event -> because());
        reason.addListener(SWT.KeyDown, this::key);
    }

    private static void button(Composite parent, String key, Runnable action) {
        LinkButton button = new LinkButton(parent, null, TEXTS.get(key), TEXTS.get(key + ".tip"), false, action);
        button.setFramed(true);
        button.setData("org.heyi.id", key);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!recorded.isEmpty()) {
            createButton(parent, REMOVE, TEXTS.get("attendance.remove"), false).setData("org.heyi.id", "attendance.remove");
            getButton(REMOVE).setEnabled(false);
        }
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("attendance.ok"), false).setData("org.heyi.id", "attendance.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("attendance.cancel"), false).setData("org.heyi.id", "attendance.cancel");
        search.setFocus();
    }

    private String shown(Instant at) {
        return Moments.words(at, document.zone());
    }

    private Sitting edited() {
        return sitting == null || sitting.getSelectionIndex() <= 0 ? null : recorded.get(sitting.getSelectionIndex() - 1);
    }

    /** Fills in what was read, what is recorded of the sitting that is chosen, or nothing. */
    private void begin() {
        Sitting edited = edited();
        Sittings.Record start = edited != null ? Sittings.recordOf(edited) : read != null ? read
                : new Sittings.Record(groups.isEmpty() ? null : groups.getFirst(), Instant.now(), "", List.of());
        group.select(groups.indexOf(start.group()));
        time.setText(shown(start.at()));
        place.setText(start.place());
        // A sitting is that of its group at its time; a wrong one is removed and recorded anew.
        group.setEnabled(edited == null);
        time.setEditable(edited == null);
        if (getButton(REMOVE) != null) {
            getButton(REMOVE).setEnabled(edited != null);
        }
        renew(start.people());
    }

    private void renew(List<Sittings.Who> said) {
        lines = new AttendanceLines(document.session(), of(), said);
        show(0);
    }

    private Group of() {
        return group.getSelectionIndex() < 0 ? null : groups.get(group.getSelectionIndex());
    }

    private void show(int row) {
        shown = lines.find(search.getText());
        grid.refill(shown.size());
        grid.choose(shown.isEmpty() ? -1 : Math.clamp(row, 0, shown.size() - 1));
        chosen();
    }

    private AttendanceLines.Line selected() {
        int row = grid.table().getSelectionIndex();
        return row < 0 || row >= shown.size() ? null : shown.get(row);
    }

    private void chosen() {
        AttendanceLines.Line line = selected();
        setting = true;
        reason.setText(line == null ? "" : line.reason());
        setting = false;
        tally();
    }

    private void tally() {
        List<Sittings.Who> said = lines.said();
        count.setText(TEXTS.get("attendance.count", Sittings.count(said, Presence.PRESENT), Sittings.count(said, Presence.ON_LEAVE),
                Sittings.count(said, Presence.ABSENT), lines.open()));
    }

    private Grid.Line line(int row) {
        AttendanceLines.Line each = shown.get(row);
        Palette palette = Palette.of(grid.table().getDisplay());
        Color ink = each.person() == null ? palette.error() : null;
        String presence = each.presence() == Presence.PRESENT ? TEXTS.get("attendance.tick", Labels.of(each.presence())) : Labels.of(each.presence());
        return new Grid.Line(new String[] {each.person() == null ? TEXTS.get("attendance.unknown", each.name()) : each.name(), presence,
            each.presides() ? TEXTS.get("attendance.chair") : "", each.presence() == Presence.ON_LEAVE ? each.reason() : ""},
                new Color[] {ink, each.presence() == Presence.PRESENT ? null : palette.secondary(), null, palette.secondary()});
    }

    private void change(Consumer<AttendanceLines.Line> action) {
        AttendanceLines.Line line = selected();
        if (line != null) {
            action.accept(line);
            grid.renew(grid.table().getSelectionIndex());
            problem.error("");
            chosen();
        }
    }

    private void say(Presence presence) {
        change(line -> line.say(presence));
    }

    private void preside() {
        change(line -> line.preside(!line.presides()));
    }

    private void rest() {
        lines.restPresent();
        show(grid.table().getSelectionIndex());
    }

    private void because() {
        if (!setting) {
            AttendanceLines.Line line = selected();
            if (line != null) {
                line.because(reason.getText());
                grid.renew(grid.table().getSelectionIndex());
                tally();
            }
        }
    }

    /** The same keys in the field, in the table and in the reason; what is typed stays typed. */
    private void key(Event event) {
        int mask = event.stateMask & SWT.MODIFIER_MASK;
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        event.doit = !(enter && mask == SWT.MOD1 ? done(this::okPressed) : mask == SWT.ALT ? alt(event.keyCode) : mask == 0 && plain(event, enter));
    }

    private boolean alt(int key) {
        return switch (key) {
            case '1' -> done(() -> say(Presence.PRESENT));
            case '2' -> done(() -> say(Presence.ON_LEAVE));
            case '3' -> done(() -> say(Presence.ABSENT));
            case '4' -> done(this::preside);
            case '5' -> done(this::rest);
            default -> false;
        };
    }

    private boolean plain(Event event, boolean enter) {
        boolean inTable = event.widget == grid.table();
        if (enter) {
            return done(() -> {
                if (event.widget != reason) {
                    say(Presence.PRESENT);
                }
                search.setFocus();
                search.selectAll();
            });
        }
        return switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> !inTable && done(() -> {
                grid.choose(Math.clamp(grid.table().getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), 0, Math.max(0, shown.size() - 1)));
                chosen();
            });
            case ' ' -> inTable && done(() -> change(AttendanceLines.Line::next));
            case SWT.DEL -> inTable && done(() -> say(null));
            default -> false;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == REMOVE) {
            store(() -> document.execute(TEXTS.get("attendance.label.remove"), Sittings.remove(document.session(), document.me(), edited())));
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        store(() -> {
            Sittings.Record record = new Sittings.Record(of(), at(), place.getText(), lines.said());
            if (edited() == null && Sittings.isKnown(document.session(), record)) {
                throw new HeyiException(TEXTS.get("attendance.there", record.group().getName()));
            }
            // Also refuses what is wrong with it.
            Sittings.record(document.session(), document.me(), record);
            then.accept(record);
        });
    }

    private void store(Runnable action) {
        try {
            action.run();
            super.okPressed();
        } catch (HeyiException e) {
            problem.error(e.getMessage());
        }
    }

    private Instant at() {
        String typed = time.getText().strip();
        try {
            return edited() != null ? edited().getAt() : Moments.parse(typed, document.zone());
        } catch (DateTimeException e) {
            throw new HeyiException(TEXTS.get("record.time.wrong", typed), e);
        }
    }
}
