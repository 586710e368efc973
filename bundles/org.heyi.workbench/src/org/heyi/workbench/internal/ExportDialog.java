package org.heyi.workbench.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.export.Exporter;
import org.heyi.usecase.Export;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Which export, with which options, and how it begins; it stays open, so that what was written can be opened or written otherwise. */
public final class ExportDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(ExportDialog.class);
    private static final int WIDTH = 920;
    private static final int HEIGHT = 620;
    private static final int LIST = 300;
    /** Beside a name in the list, pixels. */
    private static final int EDGE = 12;

    /** What is done with what is chosen. */
    interface Desk {

        /** What was chosen the last time. */
        Export.Choice remembered(Exporter exporter);

        /** Something else was chosen: the preview is out of date. */
        void chosen(ExportDialog dialog);

        /** Asks for a file and writes it. */
        void export(ExportDialog dialog);

        /** Stops writing. */
        void cancel();

        /** Opens a file or folder with the program that the system has for it. */
        void open(ExportDialog dialog, Path what);

        /** The dialog is closed. */
        void closed();
    }

    private final List<Exporter> exporters;
    private final Desk desk;
    private Exporter exporter;
    /** So many lines say what became of it. */
    private static final int TOLD = 3;

    private Table table;
    private ExportChoices choices;
    private Text preview;
    private AlertLine told;
    private LinkButton open;
    private LinkButton folder;
    private LinkButton cancel;
    private Path written;

    /**
     * @param parent the window
     * @param exporters what there is, at least one
     * @param selected the one to begin with
     * @param desk does what is asked for
     */
    ExportDialog(Shell parent, List<Exporter> exporters, Exporter selected, Desk desk) {
        super(parent, "10-papers");
        this.exporters = exporters;
        this.exporter = selected;
        this.desk = desk;
    }

    /** @return the export that is chosen */
    public Exporter exporter() {
        return exporter;
    }

    /** @return what is done with what is chosen */
    Desk desk() {
        return desk;
    }

    /** @return what is chosen for it */
    public Export.Choice choice() {
        return choices.choice();
    }

    @Override
    protected String title() {
        return TEXTS.get("export.title");
    }

    @Override
    protected Point size() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 20, 16, 20, 8));
        area.setLayoutData(Rows.fill());
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setData("org.heyi.id", "export.formats");
        GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
        table.setLayoutData(left);
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setWidth(LIST - 8);
        for (Exporter each : exporters) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(each.label());
            item.setData(each);
        }
        GC gc = new GC(table);
        int widest = exporters.stream().mapToInt(each -> gc.textExtent(each.label()).x).max().orElse(0);
        gc.dispose();
        // The list of names grows with the type, but leaves at least half of the dialog to the choices.
        left.widthHint = Math.clamp(widest + 2 * EDGE, LIST, WIDTH / 2);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.Selection, event -> show((Exporter) event.item.getData()));
        Composite right = new Composite(area, SWT.NONE);
        right.setLayout(Rows.grid(1, 0, 0, 0, 8));
        right.setLayoutData(Rows.fill());
        choices = new ExportChoices(right, () -> desk.chosen(this));
        Rows.caption(right, TEXTS.get("export.preview"));
        preview = new Text(right, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        preview.setData("org.heyi.id", "export.preview");
        preview.setLayoutData(Rows.fill());
        result(area);
        table.setSelection(exporters.indexOf(exporter));
        show(exporter);
        return area;
    }

    /** What became of it stands below, with what can be done with it. */
    private void result(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Rows.grid(4, 0, 0, 8, 0));
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        row.setLayoutData(below);
        told = new AlertLine(row, "export.told");
        GridData words = Rows.row();
        words.widthHint = LIST;
        told.setLayoutData(words);
        open = link(row, "export.open", () -> desk.open(this, written));
        folder = link(row, "export.folder", () -> desk.open(this, written.getParent()));
        cancel = link(row, "export.cancel", desk::cancel);
        // Room for two lines and the links is kept, so that nothing moves when they appear.
        GC gc = new GC(told);
        below.heightHint = Math.max(row.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, TOLD * gc.getFontMetrics().getHeight());
        gc.dispose();
        offer(null, false);
    }

    private static LinkButton link(Composite row, String key, Runnable action) {
        LinkButton link = new LinkButton(row, null, TEXTS.get(key), null, false, action);
        link.setData("org.heyi.id", key);
        link.setLayoutData(Rows.own());
        return link;
    }

    private void offer(Path file, boolean working) {
        written = file;
        Rows.show(file != null, open);
        Rows.show(file != null, folder);
        Rows.show(working, cancel);
        open.getParent().layout();
    }

    private void show(Exporter chosen) {
        exporter = chosen;
        choices.show(chosen, desk.remembered(chosen));
        desk.chosen(this);
    }

    /** Shows how the export begins. */
    void preview(String words) {
        if (isOpen()) {
            preview.setText(words);
        }
    }

    /** Shows how far writing is. */
    void working(String words) {
        if (isOpen()) {
            tell(words, false);
            offer(null, true);
            enable(false);
        }
    }

    /** Shows what was written. */
    void done(String words, Path file) {
        if (isOpen()) {
            tell(words, false);
            offer(file, false);
            enable(true);
            // The button that was pressed lost the focus while it was disabled, and no key would reach the dialog.
            open.setFocus();
        }
    }

    /** Shows that nothing was written, and why; without words, that it was not wanted any more. */
    void failed(String words) {
        if (isOpen()) {
            tell(words, true);
            offer(null, false);
            enable(true);
            getButton(IDialogConstants.OK_ID).setFocus();
        }
    }

    /** Says something at the foot of the dialog. */
    void tell(String words, boolean error) {
        told.tell(words, error);
    }

    boolean isOpen() {
        return getShell() != null && !getShell().isDisposed() && !told.isDisposed();
    }

    private void enable(boolean free) {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setEnabled(free);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("export.choose"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("export.close"), false);
    }

    @Override
    protected void okPressed() {
        desk.export(this);
    }

    @Override
    public boolean close() {
        desk.closed();
        return super.close();
    }
}
