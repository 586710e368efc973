package org.heyi.workbench.review.internal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportFile;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Encryption;
import org.heyi.usecase.HandIn;
import org.heyi.workbench.Background;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** What a person hands in, what stays and what is to be looked at; where it is written, and then what to do with it. */
public final class HandInDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(HandInDialog.class);
    private static final int FOLDER = IDialogConstants.CLIENT_ID;
    private static final String REMEMBERED = "handIn.folder";
    /** Of the title of a report in the name of a file; characters. */
    private static final int TITLE = 40;
    private static final int DONE_HEIGHT = 280;

    private final ReviewDocument document;
    private final Background background;
    private final Map<Audience, Edit<HandIn.Prepared>> edits;
    private final Signer.Known key;
    private final Locators locators;
    private final List<Row> rows = new ArrayList<>();
    private Audience audience;
    private HandIn.Prepared prepared;
    private Label summary;
    private Grid grid;
    private StackLayout pages;
    private Composite offer;
    private Composite done;
    private Text file;
    private Text passphrase;
    private RecipientRow recipient;
    private AlertLine problem;
    private Label written;
    private Text fingerprint;
    private Path target;

    /** A comment, what becomes of it, and what to look at. */
    private record Row(Annotation annotation, String becomes, String remark, boolean prevents) {
    }

    /**
     * @param parent the window
     * @param document the workspace
     * @param background writes
     * @param edits what goes to whom it may go
     * @param key what it is signed with; null when that is yet to be made
     */
    public HandInDialog(Shell parent, ReviewDocument document, Background background, Map<Audience, Edit<HandIn.Prepared>> edits,
            Signer.Known key) {
        super(parent, "09-handing-in");
        this.document = document;
        this.background = background;
        this.edits = edits;
        this.key = key;
        this.locators = new Locators(document.version());
        boolean toGroup = edits.containsKey(Audience.GROUP) && !isNew(edits.get(Audience.SECRETARIAT).subject());
        choose(toGroup ? Audience.GROUP : Audience.SECRETARIAT);
    }

    /** Whether something goes that did not go before. */
    private static boolean isNew(HandIn.Prepared prepared) {
        return !prepared.fresh().isEmpty() || !prepared.changed().isEmpty() || prepared.replies() > 0 || !prepared.handedIn().sittings().isEmpty()
                || !prepared.handedIn().signoffs().isEmpty();
    }

    private void choose(Audience to) {
        audience = to;
        prepared = edits.get(to).subject();
        rows.clear();
        prepared.fresh().forEach(each -> add(each, "handIn.fresh"));
        prepared.changed().forEach(each -> add(each, each.getState() == AnnotationState.WITHDRAWN ? "handIn.withdrawn" : "handIn.changed"));
        prepared.drafts().forEach(each -> add(each, "handIn.draft"));
    }

    private void add(Annotation annotation, String becomes) {
        List<HandIn.Remark> remarks = prepared.remarks().stream().filter(each -> each.annotation() == annotation).toList();
        rows.add(new Row(annotation, TEXTS.get(becomes), remarks.stream().map(HandIn.Remark::what).collect(Collectors.joining(" ")),
                remarks.stream().anyMatch(HandIn.Remark::prevents)));
    }

    @Override
    protected String title() {
        return TEXTS.get("handIn.title", prepared.author().getName());
    }

    @Override
    protected Point size() {
        return prepared.isEmpty() ? new Point(520, 220) : new Point(760, 620);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(Rows.fill());
        pages = new StackLayout();
        area.setLayout(pages);
        offer = prepared.isEmpty() ? nothing(area) : offer(area);
        done = done(area);
        pages.topControl = offer;
        return area;
    }

    private Composite nothing(Composite area) {
        Composite page = new Composite(area, SWT.NONE);
        page.setLayout(Rows.grid(1, 20, 20, 0, 12));
        Label head = new Label(page, SWT.NONE);
        head.setFont(Faces.of(page.getDisplay()).bold());
        head.setText(TEXTS.get("handIn.nothing") + reserved());
        head.setData("org.heyi.id", "handIn.summary");
        Label how = new Label(page, SWT.WRAP);
        how.setText(TEXTS.get("handIn.nothing.how"));
        how.setLayoutData(Rows.fill());
        return page;
    }

    private Composite offer(Composite area) {
        Composite page = new Composite(area, SWT.NONE);
        page.setLayout(Rows.grid(3, 20, 16, 12, 8));
        summary = new Label(page, SWT.WRAP);
        summary.setFont(Faces.of(page.getDisplay()).bold());
        summary.setText(summary());
        summary.setData("org.heyi.id", "handIn.summary");
        summary.setLayoutData(across());
        recipients(page);
        grid = new Grid(page, "handIn.comments", this::line).column(TEXTS.get("handIn.number"), 48, SWT.RIGHT)
                .column(TEXTS.get("handIn.becomes"), 116, SWT.LEFT).column(TEXTS.get("handIn.words"), 220, SWT.FILL)
                .column(TEXTS.get("handIn.remark"), 250, SWT.LEFT).whenEmpty(() -> TEXTS.get("handIn.same"));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.widthHint = 600;
        data.heightHint = 160;
        grid.table().setLayoutData(data);
        grid.table().addListener(SWT.Selection, event -> document.select(rows.get(grid.table().getSelectionIndex()).annotation));
        grid.table().addListener(SWT.MouseMove, event -> {
            TableItem item = grid.table().getItem(new Point(event.x, event.y));
            String tip = item == null ? null : rows.get(grid.table().indexOf(item)).remark;
            if (!Objects.equals(tip, grid.table().getToolTipText())) {
                grid.table().setToolTipText(tip);
            }
        });
        grid.refill(rows.size());
        new Label(page, SWT.NONE).setText(TEXTS.get("handIn.file"));
        file = new Text(page, SWT.SINGLE | SWT.BORDER);
        file.setData("org.heyi.id", "handIn.file");
        file.setText(suggested());
        file.setSelection(file.getCharCount());
        file.setLayoutData(Rows.row());
        Button choose = new Button(page, SWT.PUSH);
        choose.setText(TEXTS.get("handIn.choose"));
        choose.addListener(SWT.Selection, event -> choose());
        if (key != null && key.locked()) {
            new Label(page, SWT.NONE).setText(TEXTS.get("handIn.passphrase"));
            passphrase = new Text(page, SWT.SINGLE | SWT.BORDER | SWT.PASSWORD);
            passphrase.setData("org.heyi.id", "handIn.passphrase");
            passphrase.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
        recipient = new RecipientRow(page, document, background);
        new Label(page, SWT.NONE).setText(TEXTS.get("handIn.fingerprint"));
        Label print = new Label(page, SWT.WRAP);
        print.setText(key == null ? TEXTS.get("handIn.newKey") : key.fingerprint());
        print.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        problem = new AlertLine(page, "handIn.problem");
        problem.setLayoutData(across());
        problem.folding();
        return page;
    }

    /** To whom it goes, where there is a choice. */
    private void recipients(Composite page) {
        if (!edits.containsKey(Audience.GROUP)) {
            return;
        }
        new Label(page, SWT.NONE).setText(TEXTS.get("handIn.to"));
        List<Audience> choices = List.of(Audience.SECRETARIAT, Audience.GROUP);
        Segments to = new Segments(page, index -> {
            choose(choices.get(index));
            summary.setText(summary());
            grid.refill(rows.size());
            getButton(IDialogConstants.OK_ID).setText(TEXTS.get(isNew(prepared) ? "handIn.do" : "handIn.doAgain"));
            getButton(IDialogConstants.OK_ID).setEnabled(!prepared.isEmpty());
            getShell().layout(true, true);
        });
        to.setData("org.heyi.id", "handIn.to");
        to.setItems(choices.stream().map(Labels::of).toList(), List.of());
        to.select(choices.indexOf(audience));
        to.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
    }

    private Composite done(Composite area) {
        Faces faces = Faces.of(area.getDisplay());
        Composite page = new Composite(area, SWT.NONE);
        page.setLayout(Rows.grid(1, 20, 20, 0, 8));
        Label head = new Label(page, SWT.NONE);
        head.setFont(faces.bold());
        head.setText(TEXTS.get("handIn.done"));
        written = new Label(page, SWT.WRAP);
        written.setData("org.heyi.id", "handIn.written");
        written.setLayoutData(Rows.row());
        Label next = new Label(page, SWT.WRAP);
        next.setText(TEXTS.get("handIn.next"));
        GridData below = Rows.row();
        below.verticalIndent = 16;
        next.setLayoutData(below);
        fingerprint = new Text(page, SWT.SINGLE | SWT.READ_ONLY);
        fingerprint.setFont(faces.bold());
        fingerprint.setBackground(page.getBackground());
        fingerprint.setData("org.heyi.id", "handIn.fingerprint");
        fingerprint.setLayoutData(Rows.row());
        return page;
    }

    private static GridData across() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        data.widthHint = 600;
        return data;
    }

    private String summary() {
        long withdrawn = prepared.changed().stream().filter(each -> each.getState() == AnnotationState.WITHDRAWN).count();
        int going = prepared.fresh().size() + prepared.changed().size();
        int sittings = prepared.handedIn().sittings().size();
        int signoffs = prepared.handedIn().signoffs().size();
        if (going == 0) {
            if (prepared.isEmpty()) {
                return TEXTS.get("handIn.nothing", prepared.same().size()) + reserved();
            }
            String beside = part("handIn.replies", prepared.replies()) + part("handIn.sittings", sittings) + part("handIn.signoffs", signoffs);
            boolean besideAlone = prepared.same().isEmpty() && !beside.isEmpty() || prepared.replies() > 0;
            return (besideAlone ? beside : TEXTS.get("handIn.again", prepared.same().size()) + beside) + reserved();
        }
        return TEXTS.get("handIn.summary", going) + Stream.of(part("handIn.count.fresh", prepared.fresh().size()),
                part("handIn.count.changed", prepared.changed().size() - withdrawn), part("handIn.count.withdrawn", withdrawn),
                part("handIn.count.same", prepared.same().size()), part("handIn.count.drafts", prepared.drafts().size()),
                part("handIn.count.replies", prepared.replies()), part("handIn.count.sittings", sittings),
                part("handIn.count.signoffs", signoffs))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(TEXTS.get("handIn.and"))) + reserved();
    }

    /** How many stay because they are for fewer people. */
    private String reserved() {
        return prepared.reserved().isEmpty() ? "" : '\n' + TEXTS.get("handIn.reserved", prepared.reserved().size());
    }

    private static String part(String key, long count) {
        return count == 0 ? "" : TEXTS.get(key, count);
    }

    private Grid.Line line(int index) {
        Row row = rows.get(index);
        Palette palette = Palette.of(getShell().getDisplay());
        boolean stays = row.annotation.getState() == AnnotationState.DRAFT || row.prevents;
        return new Grid.Line(new String[] {Integer.toString(row.annotation.getNumber()), row.becomes, Describe.demand(row.annotation, locators),
                row.remark}, new Color[] {palette.secondary(), stays ? palette.secondary() : null, stays ? palette.secondary() : null,
                    row.prevents ? palette.error() : palette.mark(AnnotationKind.FACT)});
    }

    private String suggested() {
        String folder = document.view().get(REMEMBERED);
        String title = Objects.toString(document.version().getTitle(), "");
        String name = TEXTS.get("handIn.fileName", prepared.author().getName(), title.substring(0, Math.min(TITLE, title.length())),
                LocalDate.now(document.zone()));
        return (folder == null ? System.getProperty("user.home") : folder) + File.separator + ExportFile.nameFor(name, "heyi");
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(TEXTS.get("handIn.title", prepared.author().getName()));
        dialog.setFilterExtensions(new String[] {"*.heyi"});
        File now = new File(file.getText().strip());
        dialog.setFilterPath(now.getParent());
        dialog.setFileName(now.getName());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
            file.setSelection(file.getCharCount());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (prepared.isEmpty()) {
            createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("handIn.close"), true);
            return;
        }
        Button folder = createButton(parent, FOLDER, TEXTS.get("handIn.folder"), false);
        folder.setData("org.heyi.id", "handIn.folder");
        show(folder, false);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get(isNew(prepared) ? "handIn.do" : "handIn.doAgain"), true)
                .setData("org.heyi.id", "handIn.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("raise.cancel"), false);
        (passphrase == null ? getButton(IDialogConstants.OK_ID) : passphrase).setFocus();
    }

    private static void show(Button button, boolean visible) {
        button.setVisible(visible);
        ((GridData) button.getLayoutData()).exclude = !visible;
        // An empty column would leave a gap.
        ((GridLayout) button.getParent().getLayout()).numColumns = (int) Arrays.stream(button.getParent().getChildren())
                .filter(each -> !((GridData) each.getLayoutData()).exclude).count();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == FOLDER) {
            Program.launch(target.getParent().toString());
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        if (pages.topControl == done) {
            super.okPressed();
            return;
        }
        if (recipient.isMissing()) {
            say(TEXTS.get("encrypt.missing"));
            return;
        }
        Path chosen;
        try {
            chosen = Path.of(file.getText().strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            say(TEXTS.get("handIn.noFile", file.getText()));
            file.setFocus();
            return;
        }
        if (Files.isRegularFile(chosen) && !MessageDialog.openConfirm(getShell(), TEXTS.get("handIn.title", prepared.author().getName()),
                TEXTS.get("handIn.exists", chosen.getFileName()))) {
            return;
        }
        char[] secret = passphrase == null ? null : passphrase.getTextChars();
        Encryption.Recipient to = recipient.recipient();
        say("");
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        background.run(TEXTS.get("handIn.writing"), progress -> {
            Signer signer = HandIn.signer(prepared.author(), secret);
            byte[] bytes = HandIn.bytes(prepared, signer, document::content, to == null ? null : to.key());
            // The person was asked already whether a file there may be replaced.
            ExportFile.write(chosen, ExportFile.Existing.REPLACE, out -> out.write(bytes));
            return signer;
        }, signer -> written(chosen, signer, to), this::failed);
    }

    private void written(Path chosen, Signer signer, Encryption.Recipient to) {
        target = chosen;
        document.setBusy(false);
        try {
            document.execute(TEXTS.get("handIn.change"), HandIn.signed(edits.get(audience), signer));
        } catch (HeyiException e) {
            background.tell(e);
            failed(e);
            return;
        }
        document.view().set(REMEMBERED, chosen.getParent());
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        recipient.remember();
        written.setText(to == null ? chosen.toString() : TEXTS.get("handIn.encrypted", chosen, to.name()));
        fingerprint.setText(Signer.fingerprint(signer.publicKey()));
        pages.topControl = done;
        show(getButton(FOLDER), true);
        show(getButton(IDialogConstants.CANCEL_ID), false);
        Button ok = getButton(IDialogConstants.OK_ID);
        ok.setText(TEXTS.get("handIn.finish"));
        ok.setEnabled(true);
        ok.setFocus();
        // The list is hidden when the package is written, so the dialog shrinks.
        getShell().setSize(getShell().getSize().x, DONE_HEIGHT);
        getShell().layout(true, true);
    }

    /** Null when it was cancelled. */
    private void failed(RuntimeException error) {
        if (getShell() != null && !getShell().isDisposed()) {
            getButton(IDialogConstants.OK_ID).setEnabled(true);
            say(error == null ? "" : Background.message(error));
            if (passphrase != null) {
                passphrase.selectAll();
                passphrase.setFocus();
            }
        }
    }

    private void say(String message) {
        problem.error(message);
    }
}
