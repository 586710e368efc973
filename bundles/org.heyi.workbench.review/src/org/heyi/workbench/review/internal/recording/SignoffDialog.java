package org.heyi.workbench.review.internal.recording;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Locators;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Signoff;
import org.heyi.model.util.Moments;
import org.heyi.model.util.SignedOff;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Rights;
import org.heyi.usecase.Signoffs;
import org.heyi.workbench.Background;
import org.heyi.workbench.HelpTopic;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** 团长审签: what of a group is signed off or taken back, who signs, when, and whether on paper; what stays a draft is told. */
public final class SignoffDialog extends Dialog {

    private static final Texts TEXTS = Texts.of(SignoffDialog.class);

    private final ReviewDocument document;
    private final Background background;
    private final Map<Group, Signoffs.Comments> comments;
    private final List<Group> groups;
    private final Locators locators;
    private final Set<Annotation> left = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Annotation> rows = List.of();
    private List<Participant> heads = List.of();
    private Combo group;
    private Segments mode;
    private Combo head;
    private Button paper;
    private Label recorded;
    private Label timeLabel;
    private Text time;
    private Label reasonLabel;
    private Text reason;
    private Grid grid;
    private Label summary;
    private Label problem;

    /**
     * @param parent the window
     * @param document the workspace
     * @param background looks what is signed
     * @param comments of every group for which the person at the window may sign or record it, their own first; at least one
     */
    SignoffDialog(Shell parent, ReviewDocument document, Background background, Map<Group, Signoffs.Comments> comments) {
        super(parent);
        this.document = document;
        this.background = background;
        this.comments = comments;
        groups = List.copyOf(comments.keySet());
        locators = new Locators(document.version());
    }

    /**
     * Opens it on what the person at the window may sign off or record; says why not, where that is nothing.
     *
     * @param parent above which it stands
     * @param document the workspace, with a person at it
     * @param background looks which comments there are
     */
    public static void open(Shell parent, ReviewDocument document, Background background) {
        background.run(TEXTS.get("signoff.preparing"), progress -> comments(document), found -> new SignoffDialog(parent, document, background, found).open());
    }

    private static Map<Group, Signoffs.Comments> comments(ReviewDocument document) {
        List<Group> groups = Signoffs.groups(document.archive(), document.actor());
        if (groups.isEmpty()) {
            Rights.require(document.archive(), document.actor(), Signoffs.SIGN, null);
        }
        List<Group> headed = groups.stream().filter(each -> !Signoffs.heads(document.session(), each).isEmpty()).toList();
        if (headed.isEmpty()) {
            throw Signoffs.headless(groups.getFirst());
        }
        Map<Group, Signoffs.Comments> comments = new LinkedHashMap<>();
        headed.forEach(each -> comments.put(each, Signoffs.of(document.session(), each)));
        return comments;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("signoff.title"));
        shell.setData("org.heyi.id", "signoff");
        HelpTopic.set(shell, "11-clerk");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 600);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 8));
        area.setLayoutData(Rows.fill());
        mode = new Segments(area, index -> begin());
        mode.setData("org.heyi.id", "signoff.mode");
        mode.setItems(List.of(TEXTS.get("signoff.sign"), TEXTS.get("signoff.back")), List.of());
        mode.select(0);
        mode.setLayoutData(Rows.own());
        signature(area);
        grid = new Grid(area, "signoff.comments", this::line).column(TEXTS.get("signoff.chosen"), 36, SWT.LEFT)
                .column(TEXTS.get("signoff.number"), 56, SWT.RIGHT).column(TEXTS.get("signoff.author"), 84, SWT.LEFT)
                .column(TEXTS.get("signoff.words"), 320, SWT.FILL).column(TEXTS.get("signoff.standing"), 110, SWT.LEFT)
                .whenEmpty(() -> TEXTS.get(isBack() ? "signoff.noneBack" : "signoff.none"));
        GridData list = Rows.fill();
        list.heightHint = 240;
        grid.table().setLayoutData(list);
        grid.table().addListener(SWT.KeyDown, this::key);
        grid.table().addListener(SWT.DefaultSelection, event -> toggle());
        grid.table().addListener(SWT.MouseDown, event -> {
            if (event.button == 1 && event.x < grid.table().getColumn(0).getWidth() && grid.table().getItem(new Point(event.x, event.y)) != null) {
                getShell().getDisplay().asyncExec(this::toggle);
            }
        });
        LinkButton all = new LinkButton(area, null, TEXTS.get("signoff.all"), TEXTS.get("signoff.all.tip"), false, this::all);
        all.setData("org.heyi.id", "signoff.all");
        all.setFramed(true);
        all.setLayoutData(Rows.own());
        summary = new Label(area, SWT.WRAP);
        summary.setData("org.heyi.id", "signoff.summary");
        summary.setLayoutData(Rows.row());
        problem = new Label(area, SWT.WRAP);
        problem.setForeground(Palette.of(area.getDisplay()).error());
        problem.setData("org.heyi.id", "signoff.problem");
        problem.setLayoutData(Rows.row());
        return area;
    }

    private void signature(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Rows.grid(2, 0, 0, 12, 8));
        row.setLayoutData(Rows.row());
        if (groups.size() > 1) {
            new Label(row, SWT.NONE).setText(TEXTS.get("signoff.group"));
            group = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
            group.setData("org.heyi.id", "signoff.group");
            group.setLayoutData(Rows.row());
            groups.forEach(each -> group.add(each.getName()));
            group.select(0);
            group.addListener(SWT.Selection, event -> begin());
        }
        new Label(row, SWT.NONE).setText(TEXTS.get("signoff.head"));
        head = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        head.setData("org.heyi.id", "signoff.head");
        head.setLayoutData(Rows.row());
        head.addListener(SWT.Selection, event -> sign());
        new Label(row, SWT.NONE);
        Composite how = new Composite(row, SWT.NONE);
        how.setLayout(Rows.grid(1, 0, 0, 0, 0));
        how.setLayoutData(Rows.row());
        paper = new Button(how, SWT.CHECK);
        paper.setText(TEXTS.get("signoff.paper"));
        paper.setData("org.heyi.id", "signoff.paper");
        paper.setLayoutData(Rows.row());
        recorded = new Label(how, SWT.NONE);
        recorded.setText(TEXTS.get("signoff.paper.recorded", document.me().getName()));
        recorded.setData("org.heyi.id", "signoff.recorded");
        recorded.setLayoutData(Rows.row());
        timeLabel = new Label(row, SWT.NONE);
        timeLabel.setLayoutData(Rows.own());
        time = new Text(row, SWT.SINGLE | SWT.BORDER);
        time.setData("org.heyi.id", "signoff.time");
        time.setLayoutData(Rows.row());
        time.setText(Moments.words(Instant.now(), document.zone()));
        reasonLabel = new Label(row, SWT.NONE);
        reasonLabel.setText(TEXTS.get("signoff.reason"));
        reasonLabel.setLayoutData(Rows.own());
        reason = new Text(row, SWT.SINGLE | SWT.BORDER);
        reason.setData("org.heyi.id", "signoff.reason");
        reason.setLayoutData(Rows.row());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("signoff.sign"), true).setData("org.heyi.id", "signoff.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("signoff.close"), false).setData("org.heyi.id", "signoff.close");
        begin();
        grid.table().setFocus();
    }

    private Group of() {
        return groups.get(group == null ? 0 : Math.max(0, group.getSelectionIndex()));
    }

    private boolean isBack() {
        return mode.selection() == 1;
    }

    /** Shows what can be signed, or taken back, of the group that is chosen. */
    private void begin() {
        left.clear();
        Signoffs.Comments all = comments.get(of());
        rows = new ArrayList<>(isBack() ? all.toTakeBack() : all.toSign());
        if (isBack()) {
            // Nothing is chosen at first: usually a single comment is taken back, to be corrected.
            left.addAll(rows);
        }
        heads = Signoffs.heads(document.session(), of());
        head.setItems(heads.stream().map(Participant::getName).toArray(String[]::new));
        head.select(Math.max(0, heads.indexOf(document.me())));
        Rows.show(isBack(), reasonLabel, reason);
        timeLabel.setText(TEXTS.get(isBack() ? "signoff.time.back" : "signoff.time"));
        getButton(IDialogConstants.OK_ID).setText(TEXTS.get(isBack() ? "signoff.back" : "signoff.sign"));
        problem.setText("");
        grid.refill(rows.size());
        grid.choose(rows.isEmpty() ? -1 : 0);
        tally();
        sign();
    }

    private Participant signer() {
        return head.getSelectionIndex() < 0 ? null : heads.get(head.getSelectionIndex());
    }

    /** Shows what fits the signer: the head may note that it was signed on paper, anybody else records such a paper. */
    private void sign() {
        boolean own = signer() == document.me();
        Rows.show(own, paper);
        Rows.show(!own, recorded);
        getShell().layout(true, true);
    }

    private List<Annotation> chosen() {
        return rows.stream().filter(each -> !left.contains(each)).toList();
    }

    private void tally() {
        Signoffs.Comments all = comments.get(of());
        int count = rows.size() - left.size();
        List<String> words = new ArrayList<>(List.of(TEXTS.get(isBack() ? "signoff.count.back" : "signoff.count", count)));
        if (!isBack() && !all.drafts().isEmpty()) {
            words.add(TEXTS.get("signoff.drafts", all.drafts().size(), String.join(TEXTS.get("attendance.comma"),
                    all.drafts().stream().map(each -> each.getAuthor().getName()).distinct().toList())));
        }
        if (!isBack() && !all.reserved().isEmpty()) {
            words.add(TEXTS.get("signoff.reserved", all.reserved().size()));
        }
        summary.setText(String.join("\n", words));
        summary.requestLayout();
        getButton(IDialogConstants.OK_ID).setEnabled(count > 0);
    }

    private Grid.Line line(int row) {
        Annotation each = rows.get(row);
        Palette palette = Palette.of(grid.table().getDisplay());
        boolean taken = !left.contains(each);
        SignedOff.Standing standing = SignedOff.of(each).standing();
        String sentence = each.getAmendment() == null ? each.getBody() : AmendmentSentence.of(each, locators);
        Color ink = taken ? null : palette.secondary();
        return new Grid.Line(new String[] {taken ? TEXTS.get("signoff.tick") : "", Integer.toString(each.getNumber()), each.getAuthor().getName(), sentence,
            standing.label()}, new Color[] {ink, palette.secondary(), ink, ink,
                standing == SignedOff.Standing.CHANGED ? palette.error() : palette.secondary()});
    }

    private void key(Event event) {
        if (event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            event.doit = false;
            toggle();
        }
    }

    private void toggle() {
        int row = grid.table().getSelectionIndex();
        if (row >= 0 && row < rows.size()) {
            Annotation each = rows.get(row);
            if (!left.remove(each)) {
                left.add(each);
            }
            grid.renew(row);
            tally();
        }
    }

    /** All of them, or none where all are. */
    private void all() {
        if (left.isEmpty()) {
            left.addAll(rows);
        } else {
            left.clear();
        }
        grid.refill(rows.size());
        tally();
    }

    /** What is signed is read and digested in a job; nothing else changes meanwhile. */
    @Override
    protected void okPressed() {
        try {
            Signoffs.Signature signature = new Signoffs.Signature(document.me(), signer(), paper.getVisible() && paper.getSelection(), at());
            Group wanted = of();
            List<Annotation> all = chosen();
            String why = reason.getText();
            boolean back = isBack();
            getButton(IDialogConstants.OK_ID).setEnabled(false);
            document.setBusy(true);
            background.run(TEXTS.get("signoff.preparing"), progress -> back ? Signoffs.takeBack(document.session(), wanted, signature, why, all)
                    : Signoffs.sign(document.session(), wanted, signature, all), this::store, this::failed);
        } catch (HeyiException e) {
            say(e.getMessage());
        }
    }

    private void store(Edit<List<Signoff>> edit) {
        document.setBusy(false);
        try {
            document.execute(TEXTS.get(edit.type().equals(Signoffs.SIGN) ? "signoff.label" : "signoff.label.back"), edit);
            if (getShell() != null && !getShell().isDisposed()) {
                super.okPressed();
            }
        } catch (HeyiException e) {
            background.tell(e);
            failed(e);
        }
    }

    /** Null when it was cancelled. */
    private void failed(RuntimeException error) {
        document.setBusy(false);
        if (getShell() != null && !getShell().isDisposed()) {
            getButton(IDialogConstants.OK_ID).setEnabled(true);
            say(error == null ? "" : Background.message(error));
        }
    }

    private void say(String words) {
        problem.setText(words);
        problem.requestLayout();
    }

    private Instant at() {
        try {
            return Moments.parse(time.getText(), document.zone());
        } catch (DateTimeException e) {
            throw new HeyiException(TEXTS.get("record.time.wrong", time.getText().strip()), e);
        }
    }
}
