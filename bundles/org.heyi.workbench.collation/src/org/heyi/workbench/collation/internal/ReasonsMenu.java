package org.heyi.workbench.collation.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.model.review.Session;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Reasons;
import org.heyi.workbench.Faces;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** The reasons that are given again and again: chosen into the field, and edited as a list of lines. */
final class ReasonsMenu {

    private static final Texts TEXTS = Texts.of(ReasonsMenu.class);
    private static final String EDIT = "session.reasons";
    private static final int LONGEST = 40;

    private final LinkButton button;
    private final Supplier<ReviewDocument> document;
    private final Consumer<String> chosen;
    private final BiConsumer<String, Edit<?>> executing;

    /**
     * @param form where its button stands
     * @param document the open workspace
     * @param chosen is told which reason was chosen
     * @param executing carries an edit out, under the name of it that is localised
     */
    ReasonsMenu(Composite form, Supplier<ReviewDocument> document, Consumer<String> chosen, BiConsumer<String, Edit<?>> executing) {
        this.document = document;
        this.chosen = chosen;
        this.executing = executing;
        button = new LinkButton(form, "down", TEXTS.get("reasons"), TEXTS.get("reasons.tip"), false, this::open);
        button.setData("org.heyi.id", "decision.reasons");
        button.setFont(Faces.of(form.getDisplay()).small());
        button.setLayoutData(Rows.own());
    }

    private void open() {
        Menu menu = menu();
        menu.setLocation(button.toDisplay(new Point(0, button.getSize().y)));
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private Menu menu() {
        Session session = document.get().session();
        Menu menu = new Menu(button.getShell(), SWT.POP_UP);
        for (String each : Reasons.of(session)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText((each.length() <= LONGEST ? each : each.substring(0, LONGEST - 1) + "\u2026").replace("&", "&&"));
            item.addListener(SWT.Selection, event -> chosen.accept(each));
        }
        if (document.get().may(EDIT, null)) {
            new MenuItem(menu, SWT.SEPARATOR);
            MenuItem edit = new MenuItem(menu, SWT.PUSH);
            edit.setText(TEXTS.get("reasons.edit"));
            edit.addListener(SWT.Selection, event -> button.getDisplay().asyncExec(() -> edit(session)));
        }
        return menu;
    }

    private void edit(Session session) {
        Lines dialog = new Lines(button.getShell(), String.join("\n", Reasons.of(session)));
        if (dialog.open() == Window.OK) {
            List<String> lines = dialog.getValue().lines().toList();
            executing.accept(TEXTS.get("change.reasons"), Reasons.set(session, lines));
        }
    }

    /** Asks for lines. */
    private static final class Lines extends InputDialog {

        Lines(Shell parent, String lines) {
            super(parent, TEXTS.get("reasons.title"), TEXTS.get("reasons.message"), lines, null);
        }

        @Override
        protected int getInputTextStyle() {
            return SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL;
        }

        @Override
        protected boolean isResizable() {
            return true;
        }

        /** The library has its buttons in English alone, and room for one line. */
        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            super.createButtonsForButtonBar(parent);
            getButton(IDialogConstants.OK_ID).setText(TEXTS.get("places.ok"));
            getButton(IDialogConstants.OK_ID).setData("org.heyi.id", "reasons.ok");
            getButton(IDialogConstants.CANCEL_ID).setText(TEXTS.get("collect.cancel"));
            // Enter begins another line.
            getShell().setDefaultButton(null);
            getText().setData("org.heyi.id", "reasons.lines");
            GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
            tall.heightHint = 12 * getText().getLineHeight();
            tall.widthHint = 520;
            getText().setLayoutData(tall);
            // All of it is selected when it opens: the next key would replace the list.
            getShell().getDisplay().asyncExec(() -> {
                if (!getText().isDisposed()) {
                    getText().setSelection(getText().getCharCount());
                }
            });
        }
    }
}
