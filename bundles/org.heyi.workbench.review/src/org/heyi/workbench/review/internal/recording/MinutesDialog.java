package org.heyi.workbench.review.internal.recording;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.ReportReader;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.usecase.Edit;
import org.heyi.usecase.MinutesDraft;
import org.heyi.usecase.SittingDraft;
import org.heyi.usecase.Sittings;
import org.heyi.workbench.Background;
import org.heyi.workbench.Faces;
import org.heyi.workbench.KeptWords;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.WritingField;

/** Minutes that are pasted or read from a file, split into remarks: a person looks at each and puts it right before any is written. */
public final class MinutesDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(MinutesDialog.class);

    private final ReviewDocument document;
    private final Background background;
    private final List<Participant> speakers;
    private final List<Group> groups;
    private StackLayout pages;
    private Composite area;
    private Composite paste;
    private Composite look;
    private StyledText minutes;
    private KeptWords kept;
    private Combo group;
    private Text date;
    private AlertLine problem;
    private Label summary;
    private Grid grid;
    private RemarkForm form;
    private AttendanceRow attendance;
    private MinutesDraft draft;
    private List<MinutesDraft.Row> rows = List.of();

    /**
     * @param parent the window
     * @param document the workspace
     * @param background reads
     * @param speakers for whom the person at the window may write down
     */
    public MinutesDialog(Shell parent, ReviewDocument document, Background background, List<Participant> speakers) {
        super(parent, "11-clerk", "minutes");
        this.document = document;
        this.background = background;
        this.speakers = speakers;
        groups = List.copyOf(document.session().getGroups());
    }

    @Override
    protected String title() {
        return TEXTS.get("minutes.title");
    }

    @Override
    protected Point size() {
        return new Point(1100, 700);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite whole = new Composite(parent, SWT.NONE);
        whole.setLayout(Rows.grid(1, 20, 16, 0, 8));
        whole.setLayoutData(Rows.fill());
        area = new Composite(whole, SWT.NONE);
        area.setLayoutData(Rows.fill());
        pages = new StackLayout();
        area.setLayout(pages);
        paste = paste(area);
        look = look(area);
        pages.topControl = paste;
        problem = new AlertLine(whole, "minutes.problem");
        if (kept.isRecalled()) {
            problem.note(TEXTS.get("minutes.kept"));
        }
        return whole;
    }

    private Composite paste(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Rows.grid(1, 0, 0, 0, 8));
        Label how = new Label(page, SWT.WRAP);
        how.setText(TEXTS.get("minutes.how"));
        how.setLayoutData(Rows.row());
        minutes = WritingField.create(page, "minutes.text");
        kept = KeptWords.in(document, "minutes", minutes, () -> true);
        minutes.setLayoutData(Rows.fill());
        Composite row = new Composite(page, SWT.NONE);
        row.setLayout(Rows.grid(5, 0, 0, 12, 0));
        row.setLayoutData(Rows.row());
        new Label(row, SWT.NONE).setText(TEXTS.get("minutes.group"));
        group = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        group.setData("org.heyi.id", "minutes.group");
        group.add(TEXTS.get("minutes.noGroup"));
        groups.forEach(each -> group.add(each.getName()));
        Participant me = document.me();
        group.select(me == null || me.getGroup() == null ? 0 : groups.indexOf(me.getGroup()) + 1);
        new Label(row, SWT.NONE).setText(TEXTS.get("minutes.date"));
        date = new Text(row, SWT.SINGLE | SWT.BORDER);
        date.setData("org.heyi.id", "minutes.date");
        date.setText(LocalDate.now(document.zone()).toString());
        date.setLayoutData(Rows.asWideAs(date, date.getText()));
        LinkButton file = new LinkButton(row, null, TEXTS.get("minutes.file"), null, false, this::file);
        file.setFramed(true);
        file.setData("org.heyi.id", "minutes.file");
        return page;
    }

    private Composite look(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Rows.grid(1, 0, 0, 0, 8));
        summary = new Label(page, SWT.WRAP);
        summary.setFont(Faces.of(page.getDisplay()).bold());
        summary.setData("org.heyi.id", "minutes.summary");
        summary.setLayoutData(Rows.row());
        attendance = new AttendanceRow(page, document);
        table(page);
        Composite row = new Composite(page, SWT.NONE);
        row.setLayout(Rows.grid(3, 0, 0, 8, 0));
        row.setLayoutData(Rows.row());
        button(row, "minutes.take", () -> draft.take(at(), !rows.get(at()).taken()));
        button(row, "minutes.join", () -> {
            int at = at();
            draft.join(at);
            grid.choose(at - 1);
        });
        button(row, "minutes.split", () -> draft.split(at(), form.caret()));
        form = new RemarkForm(page, "minutes", changes());
        form.setPeople(speakers);
        return page;
    }

    private void table(Composite page) {
        grid = new Grid(page, "minutes.rows", this::line).column(TEXTS.get("minutes.taken"), 40, SWT.LEFT).column(TEXTS.get("minutes.line"), 44, SWT.RIGHT)
                .column(TEXTS.get("form.speaker"), 150, SWT.LEFT).column(TEXTS.get("record.kind"), 104, SWT.LEFT)
                .column(TEXTS.get("form.words"), 260, SWT.FILL).column(TEXTS.get("form.place"), 200, SWT.LEFT).column(TEXTS.get("form.sure"), 60, SWT.RIGHT);
        GridData list = Rows.fill();
        list.heightHint = 170;
        grid.table().setLayoutData(list);
        grid.whenChosen(this::show);
        grid.table().addListener(SWT.KeyDown, this::key);
    }

    /** What is changed below goes into the chosen row. */
    private RemarkForm.Changes changes() {
        return new RemarkForm.Changes() {
            @Override
            public void speaker() {
                if (form.speaker() != null && at() >= 0 && form.speaker() != rows.get(at()).speaker()) {
                    change(() -> draft.setSpeaker(at(), form.speaker()), false);
                }
            }

            @Override
            public void kind() {
                change(() -> draft.setKind(at(), form.kind()), false);
            }

            @Override
            public void words() {
                change(() -> draft.setWords(at(), form.words()), false);
            }

            @Override
            public void place() {
                change(() -> draft.setPlace(at(), form.place()), false);
            }
        };
    }

    private void button(Composite parent, String key, Runnable action) {
        LinkButton button = new LinkButton(parent, null, TEXTS.get(key), TEXTS.get(key + ".tip"), false, () -> change(action, true));
        button.setFramed(true);
        button.setData("org.heyi.id", key);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("minutes.splitUp"), false).setData("org.heyi.id", "minutes.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("minutes.cancel"), false).setData("org.heyi.id", "minutes.cancel");
        minutes.setFocus();
    }

    @Override
    protected void okPressed() {
        if (draft == null) {
            String text = minutes.getText();
            read(() -> text.lines().toList());
        } else {
            write();
        }
    }

    private void file() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(TEXTS.get("minutes.file"));
        String chosen = dialog.open();
        if (chosen != null) {
            read(Path.of(chosen));
        }
    }

    /** @param file of the minutes */
    void read(Path file) {
        background.run(TEXTS.get("minutes.reading"), progress -> new ReportReader().lines(file, progress), lines -> {
            if (!area.isDisposed()) {
                minutes.setText(String.join("\n", lines));
                read(() -> lines);
            }
        }, error -> failed(error));
    }

    private void read(Supplier<List<String>> lines) {
        Group of = group.getSelectionIndex() <= 0 ? null : groups.get(group.getSelectionIndex() - 1);
        problem.error("");
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        String day = date.getText().strip();
        Consumer<Read> then = read -> {
            if (!area.isDisposed()) {
                draft = read.draft;
                attendance.show(read.sitting);
                if (read.sitting.timed() && day.equals(LocalDate.now(document.zone()).toString())) {
                    // Nobody chose a day: it is that of the minutes.
                    date.setText(LocalDate.ofInstant(read.sitting.record().at(), document.zone()).toString());
                }
                pages.topControl = look;
                getButton(IDialogConstants.OK_ID).setText(TEXTS.get("minutes.store"));
                getButton(IDialogConstants.OK_ID).setEnabled(true);
                area.layout();
                renew();
                choose(first());
                grid.table().setFocus();
            }
        };
        background.run(TEXTS.get("minutes.reading"), progress -> {
            List<String> all = lines.get();
            return new Read(MinutesDraft.of(document.session(), of, all), SittingDraft.of(document.session(), of, all, day(day)));
        }, then, this::failed);
    }

    /** What was made of minutes: who said what, and who was there. */
    private record Read(MinutesDraft draft, SittingDraft sitting) {
    }

    private Instant day(String typed) {
        try {
            return LocalDate.parse(typed).atStartOfDay(document.zone()).toInstant();
        } catch (DateTimeException e) {
            throw new HeyiException(TEXTS.get("minutes.date.wrong", typed), e);
        }
    }

    private void failed(RuntimeException error) {
        if (!area.isDisposed()) {
            getButton(IDialogConstants.OK_ID).setEnabled(true);
            problem.error(error == null ? "" : Background.message(error));
        }
    }

    /** The first that asks for something, or else the first that is taken. */
    private int first() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).asksWho()) {
                return i;
            }
        }
        return rows.stream().filter(MinutesDraft.Row::taken).findFirst().map(rows::indexOf).orElse(0);
    }

    private int at() {
        return grid.table().getSelectionIndex();
    }

    private Grid.Line line(int row) {
        return MinutesLine.of(rows.get(row), Palette.of(grid.table().getDisplay()));
    }

    private void renew() {
        int at = at();
        rows = draft.rows();
        grid.refill(rows.size());
        grid.choose(Math.min(at, rows.size() - 1));
        summarise();
    }

    private void summarise() {
        long taken = rows.stream().filter(MinutesDraft.Row::taken).count();
        long asked = rows.stream().filter(MinutesDraft.Row::asksWho).count();
        long guessed = rows.stream().filter(each -> each.taken() && each.asksToLook()).count();
        summary.setText(TEXTS.get("minutes.summary", taken, rows.size() - taken, asked, guessed));
    }

    private void choose(int row) {
        grid.choose(row);
        show(row);
    }

    private void show(int row) {
        if (row >= 0 && row < rows.size()) {
            MinutesDraft.Row each = rows.get(row);
            List<Participant> order = new ArrayList<>(each.candidates().stream().filter(speakers::contains).toList());
            speakers.stream().filter(person -> !order.contains(person)).forEach(order::add);
            form.setPeople(order);
            form.setSpeaker(each.speaker());
            form.setWords(each.words());
            form.setKind(each.kind());
            form.setPlaces(each.places(), each.place());
        }
    }

    /** @param again whether the form shows something else now, too */
    private void change(Runnable action, boolean again) {
        if (at() < 0) {
            return;
        }
        problem.error("");
        try {
            action.run();
            renew();
            if (again) {
                show(at());
            }
        } catch (HeyiException e) {
            problem.error(e.getMessage());
        }
    }

    private void key(Event event) {
        if (event.keyCode == ' ' && event.stateMask == 0) {
            change(() -> draft.take(at(), !rows.get(at()).taken()), true);
            event.doit = false;
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && at() >= 0 && event.stateMask == 0) {
            // Enter accepts the proposed passage.
            change(() -> draft.setPlace(at(), rows.get(at()).place()), true);
            choose(Math.min(at() + 1, rows.size() - 1));
            event.doit = false;
        }
    }

    private void write() {
        try {
            if (!draft.unknown().isEmpty()) {
                choose(first());
                throw new HeyiException(TEXTS.get("minutes.asked", rows.stream().filter(MinutesDraft.Row::asksWho).count()));
            }
            Sittings.Record there = attendance.record();
            if (rows.stream().anyMatch(MinutesDraft.Row::taken)) {
                Instant at = day(date.getText().strip());
                Edit<List<Annotation>> edit = there == null ? draft.take(document.me(), at) : draft.take(document.me(), at, there);
                document.execute(TEXTS.get("minutes.label", edit.subject().size()), edit);
            } else if (there != null) {
                document.execute(TEXTS.get("attendance.label"), Sittings.record(document.session(), document.me(), there));
            }
            kept.settled();
            super.okPressed();
        } catch (HeyiException e) {
            problem.error(e.getMessage());
        }
    }
}
