package org.heyi.workbench.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.export.ExportFile;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.Rows;

/** Which export, in which order, with which names, into which file. */
public final class ExportDialog extends Dialog {

    private static final Texts TEXTS = Texts.of(ExportDialog.class);

    private final List<Exporter> exporters;
    private final ReviewDocument document;
    private Table table;
    private Combo orders;
    private Combo attributions;
    private Exporter exporter;
    private Order order = Order.POSITION;
    private Attribution attribution = Attribution.NAMED;
    private Path file;

    /**
     * @param parent the window
     * @param exporters what there is
     * @param document what is exported
     */
    public ExportDialog(Shell parent, List<Exporter> exporters, ReviewDocument document) {
        super(parent);
        this.document = document;
        this.exporters = exporters.stream().filter(each -> each.subject() == Subject.LEDGER
                ? document.archive().getSessions().stream().anyMatch(session -> !session.getSuggestions().isEmpty())
                : document.version() != null).toList();
    }

    /** @return the export that was chosen */
    public Exporter exporter() {
        return exporter;
    }

    /** @return the order that was chosen */
    public Order order() {
        return order;
    }

    /** @return whose names are told */
    public Attribution attribution() {
        return attribution;
    }

    /** @return the file that was chosen */
    public Path file() {
        return file;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("export.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(560, 460);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 20, 16, 16, 8));
        area.setLayoutData(Rows.fill());
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        new TableColumn(table, SWT.LEFT).setWidth(400);
        new TableColumn(table, SWT.LEFT).setWidth(80);
        for (Exporter each : exporters) {
            new TableItem(table, SWT.NONE).setText(new String[] {each.label(), each.extension()});
        }
        table.addListener(SWT.Selection, event -> getButton(IDialogConstants.OK_ID).setEnabled(true));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        orders = combo(area, "export.order");
        for (Order each : Order.values()) {
            orders.add(each.label());
        }
        orders.select(order.ordinal());
        attributions = combo(area, "export.attribution");
        for (Attribution each : Attribution.values()) {
            attributions.add(each.label());
        }
        attributions.select(attribution.ordinal());
        return area;
    }

    private static Combo combo(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(TEXTS.get(key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setLayoutData(Rows.row());
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("export.choose"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false);
    }

    @Override
    protected void okPressed() {
        if (table.getSelectionIndex() < 0) {
            return;
        }
        exporter = exporters.get(table.getSelectionIndex());
        order = Order.values()[orders.getSelectionIndex()];
        attribution = Attribution.values()[attributions.getSelectionIndex()];
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*." + exporter.extension()});
        dialog.setFileName(ExportFile.nameFor(TEXTS.get("export.fileName", document.version() == null ? document.session().getName()
                : document.version().getTitle(), exporter.label()), exporter.extension()));
        String chosen = dialog.open();
        if (chosen != null) {
            file = Path.of(chosen);
            super.okPressed();
        }
    }
}
