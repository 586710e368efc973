package org.heyi.workbench.review.internal;

import java.util.Arrays;
import java.util.List;

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
import org.heyi.collation.Locators;
import org.heyi.collation.UnifiedPlace;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.Rows;

/** The places that 全文统一 changes. Where some are ticked off, those that are left become amendments of their own. */
final class UnifyDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(UnifyDialog.class);
    /** So much is shown on either side of the words, characters. */
    private static final int CONTEXT = 14;

    private final List<UnifiedPlace> places;
    private final Locators locators;
    private final String words;
    private Table table;
    private List<UnifiedPlace> chosen;

    /**
     * @param parent the window
     * @param places in the order of the report
     * @param locators name them
     * @param words how they are to read
     */
    UnifyDialog(Shell parent, List<UnifiedPlace> places, Locators locators, String words) {
        super(parent, "03-comments");
        this.places = places;
        this.locators = locators;
        this.words = words;
    }

    /** @return the places that are to be amended each by itself; null when all are meant, or the dialog was cancelled */
    List<UnifiedPlace> chosen() {
        return chosen;
    }

    @Override
    protected String title() {
        return TEXTS.get("unify.title", places.size());
    }

    @Override
    protected Point size() {
        return new Point(680, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 8));
        area.setLayoutData(Rows.fill());
        Label how = new Label(area, SWT.WRAP);
        how.setText(TEXTS.get("unify.how"));
        GridData wide = Rows.row();
        wide.widthHint = 600;
        how.setLayoutData(wide);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setData("org.heyi.id", "unify.places");
        table.setLayoutData(Rows.fill());
        table.setHeaderVisible(true);
        for (String each : List.of("unify.place", "unify.reads")) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(TEXTS.get(each));
            column.setWidth(each.equals("unify.place") ? 220 : 400);
        }
        for (UnifiedPlace each : places) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {locators.of(each.paragraph()), each.before(CONTEXT) + "【" + words + "】" + each.behind(CONTEXT)});
            item.setChecked(true);
        }
        table.addListener(SWT.Selection, event -> name());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("unify.all"), true).setData("org.heyi.id", "unify.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("raise.cancel"), false);
        name();
    }

    private List<UnifiedPlace> ticked() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(table::indexOf).map(places::get).toList();
    }

    /** The button says what becomes of it. */
    private void name() {
        int ticked = ticked().size();
        getButton(IDialogConstants.OK_ID).setText(ticked == places.size() ? TEXTS.get("unify.all") : TEXTS.get("unify.each", ticked));
        getButton(IDialogConstants.OK_ID).setEnabled(ticked > 0);
        getButton(IDialogConstants.OK_ID).getParent().layout(true);
        setButtonLayoutData(getButton(IDialogConstants.OK_ID));
    }

    @Override
    protected void okPressed() {
        List<UnifiedPlace> ticked = ticked();
        chosen = ticked.size() == places.size() ? null : ticked;
        super.okPressed();
    }
}
