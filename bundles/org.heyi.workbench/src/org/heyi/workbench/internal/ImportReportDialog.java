package org.heyi.workbench.internal;

import java.text.NumberFormat;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.base.Texts;
import org.heyi.importing.ImportWarning;
import org.heyi.importing.Normalisation;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.SetAside;
import org.heyi.workbench.Faces;
import org.heyi.workbench.widgets.Rows;

/** What was made of a report, before it is accepted: head, parts, what was set aside, what to look at. */
public final class ImportReportDialog extends Dialog {

    private static final Texts TEXTS = Texts.of(ImportReportDialog.class);

    private final ParsedReport parsed;

    /**
     * @param parent the window
     * @param parsed what was read
     */
    public ImportReportDialog(Shell parent, ParsedReport parsed) {
        super(parent);
        this.parsed = parsed;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("import.title", parsed.source().fileName()));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(720, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 20, 16, 16, 8));
        area.setLayoutData(Rows.fill());
        fact(area, "import.reportTitle", parsed.title());
        fact(area, "import.date", parsed.date() == null ? "" : parsed.date().toString());
        fact(area, "import.meeting", parsed.meeting());
        fact(area, "import.speaker", (parsed.post() + " " + parsed.speaker()).strip());
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        fact(area, "import.parts", TEXTS.get("import.counts", parsed.sections().size(), parsed.leadItems().size(),
                parsed.paragraphs().size(), numbers.format(parsed.characters())));
        int changes = parsed.normalisations().stream().mapToInt(Normalisation::count).sum();
        fact(area, "import.normalised", changes == 0 ? TEXTS.get("import.nothing") : TEXTS.get("import.places", changes));
        Label heading = new Label(area, SWT.NONE);
        heading.setFont(Faces.of(area.getDisplay()).bold());
        heading.setText(TEXTS.get("import.look"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        wide.verticalIndent = 8;
        heading.setLayoutData(wide);
        Table table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        fill.heightHint = 180;
        table.setLayoutData(fill);
        table.setHeaderVisible(true);
        column(table, "import.what", 150);
        column(table, "import.detail", 500);
        for (ImportWarning warning : parsed.warnings()) {
            row(table, TEXTS.get("import.warning"), warning.message());
        }
        for (SetAside aside : parsed.setAside()) {
            row(table, TEXTS.get("import.setAside", aside.characters()), aside.raw().strip().replaceAll("\\s+", " "));
        }
        if (table.getItemCount() == 0) {
            row(table, "", TEXTS.get("import.fine"));
        }
        return area;
    }

    private static void fact(Composite area, String key, String value) {
        Label name = Rows.styled(new Label(area, SWT.NONE), "secondary");
        name.setText(TEXTS.get(key));
        Label label = new Label(area, SWT.WRAP);
        label.setText(value == null || value.isEmpty() ? TEXTS.get("import.missing") : value);
        label.setLayoutData(Rows.row());
    }

    private static void column(Table table, String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(TEXTS.get(key));
        column.setWidth(width);
    }

    private static void row(Table table, String what, String detail) {
        new TableItem(table, SWT.NONE).setText(new String[] {what, detail});
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("import.accept"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false);
    }
}
