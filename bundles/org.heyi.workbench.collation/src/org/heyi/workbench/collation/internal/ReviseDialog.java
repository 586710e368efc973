package org.heyi.workbench.collation.internal;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.collation.revise.Place;
import org.heyi.collation.revise.Proposal;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Background;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** The next version before it is one: what changes, what was adopted and is not in it, and what collides and waits for a choice. */
final class ReviseDialog extends WorkDialog {

    /** What can be done with a draft. */
    interface Actions {

        /** Compares a text made elsewhere with it. */
        void check(ReviseDialog dialog);

        /** Writes it as a Word file. */
        void export(ReviseDialog dialog);

        /** Makes it the next version, and closes the dialog. */
        void accept(ReviseDialog dialog);
    }

    private static final Texts TEXTS = Texts.of(ReviseDialog.class);
    private static final int PLACES = 0;
    private static final int OUT = 1;
    private static final int CONFLICTS = 2;
    private static final int CHECK_ID = IDialogConstants.CLIENT_ID;
    private static final int EXPORT_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int ACCEPT_ID = IDialogConstants.CLIENT_ID + 2;

    private final Background background;
    private final Actions actions;
    private RevisionDraft draft;
    private boolean working;
    private Label summary;
    private Label more;
    private Segments pages;
    private Composite stack;
    private Grid places;
    private Grid out;
    private Grid conflicts;
    private ReviseDetail detail;
    private AlertLine told;

    /**
     * @param parent the window
     * @param draft nothing is chosen in it yet
     * @param background makes other drafts
     * @param actions what can be done with a draft
     */
    ReviseDialog(Shell parent, RevisionDraft draft, Background background, Actions actions) {
        super(parent, "04-collation");
        this.draft = draft;
        this.background = background;
        this.actions = actions;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    /** @return as it is shown now */
    RevisionDraft draft() {
        return draft;
    }

    /** @return whether nobody closed it meanwhile */
    boolean isOpen() {
        return getShell() != null && !getShell().isDisposed();
    }

    @Override
    protected String title() {
        return TEXTS.get("revise.title");
    }

    /** As large as the window that it stands before, but for an edge. */
    @Override
    protected Point getInitialSize() {
        Rectangle room = getParentShell().getMonitor().getClientArea();
        Point parent = getParentShell().getSize();
        return new Point(Math.clamp(parent.x - 80L, Math.min(760, room.width), Math.min(1320, room.width)),
                Math.clamp(parent.y - 60L, Math.min(480, room.height), Math.min(860, room.height)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 8));
        area.setLayoutData(Rows.fill());
        summary = new Label(area, SWT.WRAP);
        summary.setFont(Faces.of(parent.getDisplay()).bold());
        summary.setData("org.heyi.id", "revise.summary");
        summary.setLayoutData(Rows.row());
        more = new Label(area, SWT.WRAP);
        more.setForeground(Palette.of(parent.getDisplay()).secondary());
        more.setLayoutData(Rows.row());
        pages = new Segments(area, this::page);
        pages.setData("org.heyi.id", "revise.pages");
        pages.setLayoutData(Rows.own());
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(Rows.fill());
        sash.setSashWidth(8);
        stack = new Composite(sash, SWT.NONE);
        stack.setLayout(new StackLayout());
        places = new Grid(stack, "revise.places", this::place).column(TEXTS.get("revise.nth"), 44, SWT.RIGHT)
                .column(TEXTS.get("place"), 140, SWT.LEFT).column(TEXTS.get("revise.before"), 130, SWT.LEFT)
                .column(TEXTS.get("revise.after"), 130, SWT.FILL).column(TEXTS.get("revise.comments"), 72, SWT.LEFT)
                .column(TEXTS.get("proposer"), 90, SWT.LEFT).whenEmpty(this::nothing).whenChosen(row -> detail());
        out = new Grid(stack, "revise.out", this::notApplied).column(TEXTS.get("revise.comments"), 72, SWT.LEFT)
                .column(TEXTS.get("place"), 130, SWT.LEFT).column(TEXTS.get("proposer"), 90, SWT.LEFT).column(TEXTS.get("revise.reason"), 240, SWT.FILL)
                .whenEmpty(() -> TEXTS.get("revise.out.empty")).whenChosen(row -> detail());
        conflicts = new Grid(stack, "revise.conflicts", this::conflict).column(TEXTS.get("place"), 160, SWT.FILL)
                .column(TEXTS.get("revise.comments"), 120, SWT.LEFT).column(TEXTS.get("revise.chosen"), 120, SWT.LEFT)
                .whenEmpty(() -> TEXTS.get("revise.conflicts.empty")).whenChosen(row -> detail());
        detail = new ReviseDetail(sash, this::choose, this::put);
        sash.setWeights(56, 44);
        return area;
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayout(Rows.grid(0, 20, 12, 8, 0));
        bar.setLayoutData(Rows.row());
        createButton(bar, CHECK_ID, TEXTS.get("revise.check"), false).setData("org.heyi.id", "revise.check");
        told = new AlertLine(bar, "revise.told");
        ((GridLayout) bar.getLayout()).numColumns++;
        createButton(bar, EXPORT_ID, TEXTS.get("revise.export"), false).setData("org.heyi.id", "revise.export");
        createButton(bar, ACCEPT_ID, TEXTS.get("revise.accept", draft.proposal().base().getNumber() + 1), false)
                .setData("org.heyi.id", "revise.accept");
        createButton(bar, IDialogConstants.CANCEL_ID, TEXTS.get("revise.close"), false).setData("org.heyi.id", "revise.close");
        show(draft);
        boolean waits = !draft.proposal().conflicts().isEmpty();
        page(draft.proposal().places().isEmpty() && waits ? CONFLICTS : PLACES);
        grid().table().setFocus();
        return bar;
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case CHECK_ID -> actions.check(this);
            case EXPORT_ID -> actions.export(this);
            case ACCEPT_ID -> actions.accept(this);
            default -> super.buttonPressed(id);
        }
    }

    /**
     * While something is worked out of what is shown, nothing else is begun.
     *
     * @param what is told meanwhile, localised; null when it is done
     */
    void working(String what) {
        working = what != null;
        tell(what == null ? "" : what, false);
        enable();
    }

    /** Tells what came of something, beside the buttons. */
    void tell(String words, boolean error) {
        if (isOpen()) {
            told.tell(words, error);
        }
    }

    private void enable() {
        if (isOpen()) {
            boolean something = !draft.proposal().places().isEmpty();
            getButton(CHECK_ID).setEnabled(!working);
            getButton(EXPORT_ID).setEnabled(!working && something);
            getButton(ACCEPT_ID).setEnabled(!working && something);
        }
    }

    /** Shows another draft, at the row of before where there is one. */
    void show(RevisionDraft other) {
        Proposal.Conflict before = row(conflicts, draft.conflicts());
        int place = Math.max(0, places.table().getSelectionIndex());
        int left = Math.max(0, out.table().getSelectionIndex());
        draft = other;
        Proposal proposal = draft.proposal();
        int waiting = proposal.conflicts().size();
        summary.setText(TEXTS.get("revise.summary", proposal.base().getNumber() + 1, proposal.base().getNumber(), draft.written(),
                proposal.places().size()));
        more.setText(TEXTS.get(waiting > 0 ? "revise.more.waiting" : "revise.more.none", draft.already(), draft.notApplied().size(), waiting));
        pages.setItems(List.of(TEXTS.get("revise.pages.places", proposal.places().size()),
                TEXTS.get("revise.pages.out", draft.notApplied().size()), TEXTS.get("revise.pages.conflicts", draft.conflicts().size())),
                List.of(TEXTS.get("revise.pages.places.tip"), TEXTS.get("revise.pages.out.tip"), TEXTS.get("revise.pages.conflicts.tip")));
        places.refill(proposal.places().size());
        out.refill(draft.notApplied().size());
        conflicts.refill(draft.conflicts().size());
        first(places, proposal.places().size(), place);
        first(out, draft.notApplied().size(), left);
        first(conflicts, draft.conflicts().size(), before == null ? 0 : same(before));
        enable();
        detail();
        pages.getParent().layout(true, true);
    }

    private static void first(Grid grid, int count, int row) {
        grid.choose(count == 0 ? -1 : Math.min(row, count - 1));
    }

    private int same(Proposal.Conflict conflict) {
        for (int i = 0; i < draft.conflicts().size(); i++) {
            if (draft.conflicts().get(i).wordings().stream().anyMatch(each -> each.annotations().stream()
                    .anyMatch(conflict.wordings().getFirst().annotations()::contains))) {
                return i;
            }
        }
        return 0;
    }

    private void page(int index) {
        pages.select(index);
        ((StackLayout) stack.getLayout()).topControl = grid().table();
        stack.layout(true);
        detail();
    }

    private Grid grid() {
        return switch (pages.selection()) {
            case OUT -> out;
            case CONFLICTS -> conflicts;
            default -> places;
        };
    }

    private static <T> T row(Grid grid, List<T> rows) {
        int index = grid.table().getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    private void detail() {
        Place place = row(places, draft.proposal().places());
        Proposal.NotApplied not = row(out, draft.notApplied());
        Proposal.Conflict conflict = row(conflicts, draft.conflicts());
        switch (pages.selection()) {
            case PLACES -> detail(place, each -> () -> detail.place(draft, each));
            case OUT -> detail(not, each -> () -> detail.notApplied(draft, each));
            case CONFLICTS -> detail(conflict, each -> () -> detail.conflict(draft, each));
            default -> detail.say("");
        }
    }

    private <T> void detail(T row, Function<T, Runnable> show) {
        if (row == null) {
            detail.say("");
        } else {
            show.apply(row).run();
        }
    }

    // ---- what a person chooses

    private void choose(Proposal.Wording wording, boolean in) {
        Proposal.Conflict conflict = row(conflicts, draft.conflicts());
        again(from -> in ? from.with(conflict, wording) : from.without(wording), "");
    }

    private void put(Annotation annotation, boolean in) {
        again(from -> from.with(List.of(annotation), in), TEXTS.get(in ? "revise.put.in" : "revise.put.out", annotation.getNumber()));
    }

    private void again(UnaryOperator<RevisionDraft> change, String done) {
        if (working) {
            // The next draft brings its own boxes.
            return;
        }
        RevisionDraft from = draft;
        working(TEXTS.get("revise.again"));
        background.run(TEXTS.get("revise.again"), progress -> change.apply(from), made -> {
            if (isOpen()) {
                working(null);
                show(made);
                tell(done, false);
            }
        }, error -> {
            working(null);
            if (isOpen()) {
                show(from);
                tell(error == null ? "" : Background.message(error), true);
            }
        });
    }

    // ---- rows

    private String nothing() {
        return TEXTS.get(draft.conflicts().isEmpty() && draft.notApplied().isEmpty() && draft.already() == 0
                ? "revise.empty" : "revise.places.empty");
    }

    private Grid.Line place(int index) {
        Place each = draft.proposal().places().get(index);
        Palette palette = Palette.of(stack.getDisplay());
        boolean comes = each.before().isEmpty();
        boolean goes = each.after().isEmpty();
        return new Grid.Line(new String[] {Integer.toString(each.number()), ReviseDetail.brief(each.words()), comes ? TEXTS.get("revise.comes") : each.before(),
                goes ? TEXTS.get("revise.goes") : each.after(), ReviseDetail.numbers(each.annotations()), ReviseDetail.proposers(each.annotations())},
                new Color[] {palette.secondary(), null, comes ? palette.secondary() : palette.mark(AnnotationKind.CRITICISM),
                    goes ? palette.secondary() : palette.mark(AnnotationKind.ADDITION), null, palette.secondary()});
    }

    private Grid.Line notApplied(int index) {
        Proposal.NotApplied each = draft.notApplied().get(index);
        Palette palette = Palette.of(stack.getDisplay());
        Anchor anchor = each.annotation().getAnchor();
        return new Grid.Line(new String[] {ReviseDetail.numbers(List.of(each.annotation())),
            anchor == null ? "" : ReviseDetail.brief(draft.locators().of(anchor).words()), ReviseDetail.proposers(List.of(each.annotation())), each.sentence()},
                new Color[] {null, null, palette.secondary(), null});
    }

    private Grid.Line conflict(int index) {
        Proposal.Conflict each = draft.conflicts().get(index);
        Palette palette = Palette.of(stack.getDisplay());
        boolean settled = draft.isSettled(each);
        String chosen = !settled ? TEXTS.get("revise.open") : ReviseDetail.numbers(each.wordings().stream().filter(draft::isIn)
                .flatMap(wording -> wording.annotations().stream()).toList());
        return new Grid.Line(new String[] {each.place(), ReviseDetail.numbers(each.wordings().stream()
                .flatMap(wording -> wording.annotations().stream()).toList()), chosen},
                new Color[] {null, null, palette.mark(settled ? AnnotationKind.ADDITION : AnnotationKind.FACT)});
    }
}
