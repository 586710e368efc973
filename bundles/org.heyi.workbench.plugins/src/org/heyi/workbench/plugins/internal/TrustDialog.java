package org.heyi.workbench.plugins.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.plugins.KnownTrust;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** The certificates that the person trusts for good, and the way to trust one no longer. */
final class TrustDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(TrustDialog.class);

    private Grid grid;
    private LinkButton remove;
    private AlertLine message;
    private List<KnownTrust.Entry> shown = List.of();

    TrustDialog(Shell parent) {
        super(parent, "06-plugins", "plugins.trust.dialog");
    }

    @Override
    protected String title() {
        return TEXTS.get("known.title");
    }

    @Override
    protected Point size() {
        return new Point(660, 320);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        area.setLayout(Rows.grid(1, 16, 12, 0, 8));
        area.setLayoutData(Rows.fill());
        grid = new Grid(area, "plugins.trust", index -> new Grid.Line(shown.get(index).name(), shown.get(index).since().toString(),
                shown.get(index).fingerprint().toString())).column(TEXTS.get("known.name"), 200, SWT.LEFT)
                .column(TEXTS.get("known.since"), 100, SWT.LEFT).column(TEXTS.get("known.fingerprint"), 260, SWT.FILL)
                .whenEmpty(() -> message.said().isEmpty() ? TEXTS.get("known.none") : "");
        grid.table().addListener(SWT.Selection, event -> remove.setEnabled(grid.table().getSelectionIndex() >= 0));
        message = new AlertLine(area, "plugins.trust.message").on("chrome").folding();
        remove = new LinkButton(area, null, TEXTS.get("known.remove"), null, true, this::remove);
        remove.setData("org.heyi.id", "plugins.trust.remove");
        remove.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return area;
    }

    /** After the style sheet, which would take the colour from what is wrong. */
    @Override
    public void create() {
        super.create();
        refill();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("close"), true);
    }

    private void refill() {
        try {
            shown = KnownTrust.own().all();
            message.note("");
        } catch (HeyiException e) {
            shown = List.of();
            message.error(e.getMessage());
        }
        grid.table().deselectAll();
        grid.refill(shown.size());
        remove.setEnabled(false);
    }

    private void remove() {
        int index = grid.table().getSelectionIndex();
        if (index < 0) {
            return;
        }
        try {
            KnownTrust.own().remove(shown.get(index).fingerprint());
            refill();
        } catch (HeyiException e) {
            message.error(e.getMessage());
        }
    }
}
