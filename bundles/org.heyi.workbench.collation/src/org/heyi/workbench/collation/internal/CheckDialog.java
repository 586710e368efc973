package org.heyi.workbench.collation.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.revise.OnlyAndAll;
import org.heyi.collation.revise.OnlyAndAll.Taken;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** What a final text took over of the comments, and what it says beside that. */
final class CheckDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(CheckDialog.class);
    private static final int ODD = 0;
    private static final int DIFFERENCES = 2;

    private final Checked checked;
    private Segments pages;
    private Composite stack;
    private Grid verdicts;
    private Grid differences;
    private StyledText detail;

    /**
     * @param parent the dialog before which it stands
     * @param checked what was found
     */
    CheckDialog(Shell parent, Checked checked) {
        super(parent, "04-collation");
        this.checked = checked;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected String title() {
        return TEXTS.get("check.title", checked.file().getFileName());
    }

    @Override
    protected Point getInitialSize() {
        Point parent = getParentShell().getSize();
        return new Point(Math.max(720, parent.x - 80), Math.max(440, parent.y - 60));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 8));
        area.setLayoutData(Rows.fill());
        Label summary = new Label(area, SWT.WRAP);
        summary.setFont(Faces.of(parent.getDisplay()).bold());
        summary.setText(TEXTS.get(checked.found().holds() ? "check.holds" : "check.differs", checked.found().differences().size()));
        summary.setData("org.heyi.id", "check.summary");
        summary.setLayoutData(Rows.row());
        Label counts = new Label(area, SWT.WRAP);
        counts.setForeground(Palette.of(parent.getDisplay()).secondary());
        counts.setText(TEXTS.get("check.counts", checked.count(Taken.FULLY), checked.count(Taken.PARTLY), checked.count(Taken.NOT),
                checked.count(Taken.UNTOLD)));
        counts.setLayoutData(Rows.row());
        pages = new Segments(area, this::page);
        pages.setItems(List.of(TEXTS.get("check.pages.odd", checked.odd().size()), TEXTS.get("check.pages.all", checked.all().size()),
                TEXTS.get("check.pages.differences", checked.found().differences().size())),
                List.of(TEXTS.get("check.pages.odd.tip"), TEXTS.get("check.pages.all.tip"), TEXTS.get("check.pages.differences.tip")));
        pages.setLayoutData(Rows.own());
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Rows.fill());
        verdicts = new Grid(stack, "check.verdicts", this::verdict).column(TEXTS.get("revise.comments"), 80, SWT.LEFT)
                .column(TEXTS.get("proposer"), 72, SWT.LEFT).column(TEXTS.get("decision"), 80, SWT.LEFT)
                .column(TEXTS.get("check.taken"), 120, SWT.LEFT).column(TEXTS.get("demand"), 240, SWT.FILL)
                .column(TEXTS.get("check.words"), 220, SWT.LEFT).whenEmpty(() -> TEXTS.get(checked.all().isEmpty() ? "check.none" : "check.odd.empty"))
                .whenChosen(row -> detail());
        differences = new Grid(stack, "check.differences", this::difference).column(TEXTS.get("place"), 200, SWT.LEFT)
                .column(TEXTS.get("check.proposal"), 240, SWT.LEFT).column(TEXTS.get("check.final"), 240, SWT.FILL)
                .whenEmpty(() -> TEXTS.get("check.differences.empty")).whenChosen(row -> detail());
        detail = Rows.styled(new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "paper");
        detail.setFont(Faces.of(parent.getDisplay()).normal());
        detail.setLineSpacing(4);
        detail.setMargins(12, 8, 12, 8);
        detail.setAlwaysShowScrollBars(false);
        detail.setData("org.heyi.id", "check.detail");
        GridData lines = Rows.row();
        lines.heightHint = 6 * detail.getLineHeight();
        detail.setLayoutData(lines);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("revise.close"), false).setData("org.heyi.id", "check.close");
        page(checked.odd().isEmpty() && !checked.found().differences().isEmpty() ? DIFFERENCES : ODD);
        verdicts.table().setFocus();
    }

    private void page(int index) {
        pages.select(index);
        verdicts.refill(rows().size());
        differences.refill(checked.found().differences().size());
        Grid shown = index == DIFFERENCES ? differences : verdicts;
        int count = index == DIFFERENCES ? checked.found().differences().size() : rows().size();
        shown.choose(count == 0 ? -1 : 0);
        ((StackLayout) stack.getLayout()).topControl = shown.table();
        stack.layout(true);
        detail();
    }

    private List<OnlyAndAll.Verdict> rows() {
        return pages.selection() == ODD ? checked.odd() : checked.all();
    }

    private void detail() {
        Prose prose = new Prose(Palette.of(stack.getDisplay()));
        if (pages.selection() == DIFFERENCES) {
            int row = differences.table().getSelectionIndex();
            if (row >= 0 && row < checked.found().differences().size()) {
                OnlyAndAll.Difference each = checked.found().differences().get(row);
                prose.bold(each.place()).plain("\n").changed(each.before(), each.after());
            }
        } else {
            int row = verdicts.table().getSelectionIndex();
            if (row >= 0 && row < rows().size()) {
                OnlyAndAll.Verdict each = rows().get(row);
                prose.bold(ReviseDetail.numbers(List.of(each.annotation()))).secondary("\u3000" + decision(each.annotation()) + "\u3000" + taken(each))
                        .plain("\n").plain(demand(each.annotation()));
                if (!each.words().isEmpty()) {
                    prose.plain("\n").secondary(TEXTS.get("check.reads")).plain(each.words());
                }
            }
        }
        prose.show(detail);
    }

    private static String taken(OnlyAndAll.Verdict verdict) {
        return TEXTS.get("check.taken." + verdict.taken());
    }

    private static String decision(Annotation annotation) {
        Decision decision = annotation.getDisposition() == null ? null : annotation.getDisposition().getDecision();
        return decision == null ? TEXTS.get("undecided") : Labels.of(decision);
    }

    private String demand(Annotation annotation) {
        String sentence = AmendmentSentence.of(annotation, checked.locators());
        return sentence.isEmpty() && annotation.getBody() != null ? annotation.getBody() : sentence;
    }

    private Grid.Line verdict(int index) {
        OnlyAndAll.Verdict each = rows().get(index);
        Palette palette = Palette.of(stack.getDisplay());
        Decision decision = each.annotation().getDisposition() == null ? null : each.annotation().getDisposition().getDecision();
        Color outcome = Checked.isOdd(each) ? palette.error() : each.taken() == Taken.FULLY ? palette.mark(AnnotationKind.ADDITION) : palette.secondary();
        return new Grid.Line(new String[] {ReviseDetail.numbers(List.of(each.annotation())), ReviseDetail.proposers(List.of(each.annotation())),
            decision(each.annotation()), taken(each), demand(each.annotation()), each.words()},
                new Color[] {null, palette.secondary(), palette.mark(decision), outcome, null, null});
    }

    private Grid.Line difference(int index) {
        OnlyAndAll.Difference each = checked.found().differences().get(index);
        Palette palette = Palette.of(stack.getDisplay());
        return new Grid.Line(new String[] {ReviseDetail.brief(each.place()), each.before(), each.after()},
                new Color[] {null, palette.mark(AnnotationKind.CRITICISM), palette.mark(AnnotationKind.ADDITION)});
    }
}
