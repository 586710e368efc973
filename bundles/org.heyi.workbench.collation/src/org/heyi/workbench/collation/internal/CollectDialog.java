package org.heyi.workbench.collation.internal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.model.review.Participant;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Collect;
import org.heyi.usecase.Collect.FileOutcome;
import org.heyi.usecase.Collect.FileResult;
import org.heyi.usecase.Edit;
import org.heyi.workbench.Background;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** What a collection would bring, file by file, before any of it is written; and whose keys are seen for the first time. */
public final class CollectDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(CollectDialog.class);
    private static final int FILES = 0;
    private static final int KEYS = 1;

    private final Background background;
    private final Function<Progress, Edit<Collect.Result>> confirmed;
    /** As they were before anybody confirmed them: to be seen afterwards as well. */
    private final List<Collect.FirstKey> keys;
    private Edit<Collect.Result> edit;
    private List<FileResult> files = List.of();
    private Job reading;
    private Runnable idle;
    private boolean closed;
    private Label summary;
    private Segments pages;
    private Composite stack;
    private Composite filePage;
    private Grid fileGrid;
    private Label detail;
    private Composite keyPage;
    private Label keyHint;
    private Button confirm;
    private Grid peopleGrid;

    /**
     * @param parent the window
     * @param edit what the collection brings when no key is confirmed
     * @param background reads again
     * @param confirmed reads the same with all keys confirmed
     */
    public CollectDialog(Shell parent, Edit<Collect.Result> edit, Background background, Function<Progress, Edit<Collect.Result>> confirmed) {
        super(parent, "09-handing-in");
        this.edit = edit;
        this.background = background;
        this.confirmed = confirmed;
        keys = edit.subject().unconfirmed();
    }

    /** @return what the collection brings, as it was last shown */
    public Edit<Collect.Result> edit() {
        return edit;
    }

    /** @param then is done when the dialog is closed and nothing is read for it any more: now, or then */
    public void whenIdle(Runnable then) {
        closed = true;
        if (reading == null) {
            then.run();
        } else {
            idle = then;
            reading.cancel();
        }
    }

    @Override
    protected String title() {
        return TEXTS.get("collect.title", edit.subject().files().size());
    }

    @Override
    protected Point size() {
        return new Point(960, 600);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 12));
        area.setLayoutData(Rows.fill());
        summary = new Label(area, SWT.WRAP);
        summary.setFont(Faces.of(parent.getDisplay()).bold());
        summary.setData("org.heyi.id", "collect.summary");
        GridData wide = Rows.row();
        wide.widthHint = 600;
        summary.setLayoutData(wide);
        pages = new Segments(area, this::page);
        pages.setLayoutData(Rows.own());
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Rows.fill());
        filePage();
        keyPage();
        peopleGrid = new Grid(stack, "collect.people", this::person).column(TEXTS.get("collect.name"), 160, SWT.LEFT)
                .column(TEXTS.get("collect.group"), 200, SWT.FILL).column(TEXTS.get("collect.role"), 120, SWT.LEFT);
        return area;
    }

    private void filePage() {
        filePage = new Composite(stack, SWT.NONE);
        filePage.setLayout(Rows.grid(1, 0, 0, 0, 8));
        fileGrid = new Grid(filePage, "collect.files", this::file).column(TEXTS.get("collect.file"), 180, SWT.LEFT)
                .column(TEXTS.get("collect.author"), 84, SWT.LEFT).column(TEXTS.get("collect.outcome"), 72, SWT.LEFT)
                .column(TEXTS.get("collect.added"), 48, SWT.RIGHT).column(TEXTS.get("collect.updated"), 48, SWT.RIGHT)
                .column(TEXTS.get("collect.same"), 48, SWT.RIGHT).column(TEXTS.get("collect.withdrawn"), 48, SWT.RIGHT)
                .column(TEXTS.get("collect.look"), 200, SWT.FILL);
        fileGrid.table().addListener(SWT.Selection, event -> detail());
        detail = new Label(filePage, SWT.WRAP);
        detail.setForeground(Palette.of(detail.getDisplay()).secondary());
        detail.setData("org.heyi.id", "collect.detail");
        GridData lines = Rows.row();
        lines.widthHint = 600;
        lines.heightHint = 3 * detail.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        detail.setLayoutData(lines);
    }

    private void keyPage() {
        keyPage = new Composite(stack, SWT.NONE);
        keyPage.setLayout(Rows.grid(1, 0, 0, 0, 8));
        keyHint = new Label(keyPage, SWT.WRAP);
        GridData wide = Rows.row();
        wide.widthHint = 600;
        keyHint.setLayoutData(wide);
        Grid grid = new Grid(keyPage, "collect.keys", index -> new Grid.Line(keys.get(index).name(), keys.get(index).group(),
                keys.get(index).fingerprint())).column(TEXTS.get("collect.name"), 130, SWT.LEFT)
                .column(TEXTS.get("collect.group"), 160, SWT.LEFT).column(TEXTS.get("collect.fingerprint"), 320, SWT.FILL);
        grid.refill(keys.size());
        confirm = new Button(keyPage, SWT.PUSH);
        confirm.setText(TEXTS.get("collect.confirm"));
        confirm.setData("org.heyi.id", "collect.confirm");
        confirm.addListener(SWT.Selection, event -> confirm());
    }

    private void page(int index) {
        pages.select(index);
        ((StackLayout) stack.getLayout()).topControl = switch (index) {
            case FILES -> filePage;
            case KEYS -> keys.isEmpty() ? peopleGrid.table() : keyPage;
            default -> peopleGrid.table();
        };
        stack.layout(true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("collect.do"), true).setData("org.heyi.id", "collect.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("collect.cancel"), false).setData("org.heyi.id", "collect.cancel");
        show();
        boolean asked = !keys.isEmpty();
        page(asked ? KEYS : FILES);
        Button ok = getButton(IDialogConstants.OK_ID);
        (asked ? confirm : ok.isEnabled() ? ok : getButton(IDialogConstants.CANCEL_ID)).setFocus();
    }

    /** Takes the person's word for all keys and reads again with them. */
    private void confirm() {
        confirm.setEnabled(false);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        keyHint.setText(TEXTS.get("collect.reading"));
        reading = background.run(TEXTS.get("collect.reading"), confirmed, read -> {
            edit = closed ? edit : read;
            ended();
        }, this::ended);
    }

    private void ended() {
        reading = null;
        if (idle != null) {
            idle.run();
        } else if (getShell() != null && !getShell().isDisposed()) {
            show();
            page(FILES);
            (getButton(IDialogConstants.OK_ID).isEnabled() ? getButton(IDialogConstants.OK_ID) : getButton(IDialogConstants.CANCEL_ID)).setFocus();
        }
    }

    private void show() {
        Collect.Result result = edit.subject();
        // What a person should look at comes first.
        files = result.files().stream().sorted(Comparator.comparingInt(CollectDialog::rank)).toList();
        long refused = files.stream().filter(each -> each.outcome() == FileOutcome.REFUSED).count();
        boolean something = files.stream().anyMatch(each -> each.outcome() == FileOutcome.NEW || each.outcome() == FileOutcome.UPDATED);
        String brings = Stream.of(part("collect.count.added", sum(edit, FileResult::added)),
                part("collect.count.updated", sum(edit, FileResult::updated)), part("collect.count.withdrawn", sum(edit, FileResult::withdrawn)),
                part("collect.count.replies", sum(edit, FileResult::replies)), part("collect.count.sittings", sum(edit, FileResult::sittings)),
                part("collect.count.signoffs", sum(edit, FileResult::signoffs)),
                part("collect.count.waiting", sum(edit, FileResult::waiting)),
                part("collect.count.doubtful", sum(edit, FileResult::doubtful)), part("collect.count.lost", sum(edit, FileResult::lost)),
                part("collect.count.disputed", result.disputed().size()), part("collect.count.refused", (int) refused))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(TEXTS.get("collect.and")));
        summary.setText(something ? TEXTS.get("collect.summary", brings) : refused == 0 ? TEXTS.get("collect.nothing")
                : TEXTS.get("collect.noneYet", refused));
        boolean open = !result.unconfirmed().isEmpty();
        keyHint.setText(TEXTS.get(open ? "collect.keyHint" : "collect.keyDone", keys.size()));
        confirm.setEnabled(open);
        confirm.setVisible(open);
        getButton(IDialogConstants.OK_ID).setEnabled(something);
        String people = TEXTS.get("collect.pages.people", result.fresh().size());
        String all = TEXTS.get("collect.pages.files", files.size());
        pages.setItems(keys.isEmpty() ? List.of(all, people)
                : List.of(all, TEXTS.get(open ? "collect.pages.keys" : "collect.pages.confirmed", keys.size()), people), List.of());
        fileGrid.refill(files.size());
        peopleGrid.refill(result.fresh().size());
        detail();
        pages.getParent().layout(true, true);
    }

    private static int rank(FileResult result) {
        return result.outcome() == FileOutcome.REFUSED ? 0 : result.doubtful() + result.lost() + result.waiting() + result.foreignSittings()
                + result.foreignSignoffs() > 0 ? 1 : 2;
    }

    static int sum(Edit<Collect.Result> edit, ToIntFunction<FileResult> of) {
        return edit.subject().files().stream().mapToInt(of).sum();
    }

    private static String part(String key, int count) {
        return count == 0 ? "" : TEXTS.get(key, count);
    }

    private Grid.Line file(int index) {
        FileResult each = files.get(index);
        Palette palette = Palette.of(stack.getDisplay());
        Color colour = each.outcome() == FileOutcome.REFUSED ? palette.error()
                : each.outcome() == FileOutcome.SAME ? palette.secondary() : null;
        return new Grid.Line(new String[] {Objects.toString(Path.of(each.file()).getFileName(), each.file()), each.author(),
                TEXTS.get("collect." + each.outcome()), some(each.added()), some(each.updated()), some(each.same()), some(each.withdrawn()),
                look(each)}, new Color[] {null, null, colour, null, null, palette.secondary(), null,
                    each.outcome() == FileOutcome.REFUSED ? palette.error() : palette.secondary()});
    }

    /** A column of noughts would hide the others. */
    private static String some(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    /** Why it was refused; else what became of the places of its comments. */
    private static String look(FileResult each) {
        return each.outcome() == FileOutcome.REFUSED ? each.reason() : Stream.of(part("collect.placed", each.placed()),
                part("collect.moved", each.moved()), part("collect.doubtful", each.doubtful()), part("collect.lost", each.lost()),
                part("collect.waiting", each.waiting()), part("collect.reserved", each.reserved()),
                part("collect.count.sittings", each.sittings()), part("collect.foreignSittings", each.foreignSittings()),
                part("collect.count.signoffs", each.signoffs()), part("collect.foreignSignoffs", each.foreignSignoffs()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(TEXTS.get("collect.and")));
    }

    private void detail() {
        int index = fileGrid.table().getSelectionIndex();
        FileResult chosen = index < 0 || index >= files.size() ? null : files.get(index);
        // The sentence of a refusal names the file already.
        detail.setText(chosen == null ? TEXTS.get("collect.choose") : chosen.outcome() == FileOutcome.REFUSED ? chosen.reason()
                : TEXTS.get("collect.detail", chosen.file(), look(chosen)));
    }

    private Grid.Line person(int index) {
        Participant each = edit.subject().fresh().get(index);
        return new Grid.Line(each.getName(), each.getGroup() == null ? "" : each.getGroup().getName(), Labels.of(each.getRole()));
    }
}
