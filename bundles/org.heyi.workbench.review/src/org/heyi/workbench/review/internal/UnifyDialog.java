package org.heyi.workbench.review.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.collation.UnifiedPlace;
import org.heyi.model.report.Version;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.Rows;

/** The places that 全文统一 changes. Where some are ticked off, those that are left become amendments of their own. */
final class UnifyDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(UnifyDialog.class);
    /** So much is shown on either side of the words, characters. */
    private static final int CONTEXT = 14;
    /** Of the words in the title, characters. */
    private static final int TITLE = 20;

    private final Version version;
    private final Locators locators;
    private final String old;
    private String words;
    private List<UnifiedPlace> places = List.of();
    private Label count;
    private Table table;
    private List<UnifiedPlace> chosen;

    /**
     * @param parent the window
     * @param version whose words they are
     * @param old the words that are to read otherwise
     * @param words how they are to read; empty when that is yet to be said
     */
    UnifyDialog(Shell parent, Version version, String old, String words) {
        super(parent, "03-comments");
        this.version = version;
        this.old = old;
        this.words = words;
        locators = new Locators(version);
    }

    /** @return the places that are to be amended, in the order of the report; null when the dialog was cancelled */
    List<UnifiedPlace> chosen() {
        return chosen;
    }

    /** @return whether these are all there are */
    boolean isEverywhere() {
        return chosen.size() == places.size();
    }

    /** @return how the words are to read */
    String words() {
        return words;
    }

    @Override
    protected String title() {
        return TEXTS.get("unify.title", old.length() <= TITLE ? old : old.substring(0, TITLE) + "\u2026");
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
        Composite by = new Composite(area, SWT.NONE);
        by.setLayout(Rows.grid(3, 0, 4, 8, 0));
        by.setLayoutData(Rows.row());
        new Label(by, SWT.NONE).setText(TEXTS.get("unify.words"));
        Text field = new Text(by, SWT.SINGLE | SWT.BORDER);
        field.setData("org.heyi.id", "unify.words");
        field.setText(words);
        field.setLayoutData(Rows.row());
        field.addListener(SWT.Modify, event -> {
            words = field.getText().strip();
            fill();
            name();
        });
        count = new Label(by, SWT.NONE);
        count.setLayoutData(Rows.own());
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setData("org.heyi.id", "unify.places");
        table.setLayoutData(Rows.fill());
        table.setHeaderVisible(true);
        for (String each : List.of("unify.place", "unify.reads")) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(TEXTS.get(each));
            column.setWidth(each.equals("unify.place") ? 220 : 400);
        }
        table.addListener(SWT.Selection, event -> name());
        fill();
        field.selectAll();
        field.setFocus();
        return area;
    }

    /** Lists where the words stand; what was ticked off stays so while the same places are meant. */
    private void fill() {
        List<UnifiedPlace> now = words.equals(old) ? List.of() : UnifiedPlace.in(version, old, words);
        List<UnifiedPlace> off = places.stream().filter(each -> !table.getItem(places.indexOf(each)).getChecked()).toList();
        table.setRedraw(false);
        table.setItemCount(now.size());
        for (int i = 0; i < now.size(); i++) {
            UnifiedPlace each = now.get(i);
            table.getItem(i).setText(new String[] {locators.of(each.paragraph()),
                each.before(CONTEXT) + "\u3010" + (words.isEmpty() ? old : words) + "\u3011" + each.behind(CONTEXT)});
            table.getItem(i).setChecked(!off.contains(each));
        }
        places = now;
        table.setRedraw(true);
        Rows.put(count, TEXTS.get("unify.count", places.size()));
        count.getParent().layout();
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
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            int ticked = ticked().size();
            ok.setText(ticked == places.size() ? TEXTS.get("unify.all") : TEXTS.get("unify.each", ticked));
            ok.setEnabled(ticked > 0 && !words.isEmpty());
            ok.getParent().layout(true);
            setButtonLayoutData(ok);
        }
    }

    @Override
    protected void okPressed() {
        chosen = ticked();
        super.okPressed();
    }
}
