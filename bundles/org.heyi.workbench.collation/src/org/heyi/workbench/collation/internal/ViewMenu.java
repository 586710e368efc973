package org.heyi.workbench.collation.internal;

import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.Texts;
import org.heyi.collation.view.TableView;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.collation.internal.Views.Preset;
import org.heyi.workbench.collation.internal.Views.Saved;

/** The views that have a name, and what can be done with them. */
final class ViewMenu {

    private static final Texts TEXTS = Texts.of(ViewMenu.class);

    private final Control in;
    private final ReviewDocument document;
    private final TableView view;
    private final Consumer<TableView> changing;

    private ViewMenu(Control in, ReviewDocument document, TableView view, Consumer<TableView> changing) {
        this.in = in;
        this.document = document;
        this.view = view;
        this.changing = changing;
    }

    /** @return the menu; not shown yet */
    static Menu of(Control in, ReviewDocument document, TableView view, Consumer<TableView> changing) {
        Menu menu = new Menu(in);
        if (document != null) {
            new ViewMenu(in, document, view, changing).fill(menu);
        }
        return menu;
    }

    private void fill(Menu menu) {
        Saved chosen = Views.chosen(document).orElse(null);
        for (Preset preset : Preset.values()) {
            MenuItem item = item(menu, SWT.RADIO, preset.label(), () -> {
                Views.choose(document, null);
                changing.accept(Views.of(preset, view));
            });
            item.setSelection(chosen == null && preset.filter().equals(view.filter()));
            item.setEnabled(preset != Preset.MINE || document.me() != null);
        }
        if (!Views.saved(document).isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        for (Saved saved : Views.saved(document)) {
            MenuItem item = item(menu, SWT.RADIO, saved.name().replace("&", "&&"), () -> {
                Views.choose(document, saved.name());
                changing.accept(saved.view());
            });
            item.setSelection(chosen != null && chosen.key().equals(saved.key()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.PUSH, TEXTS.get("view.save"), () -> ask("view.save.title", "", null, name -> Views.save(document, name, view)));
        if (chosen != null) {
            String name = chosen.name().replace("&", "&&");
            item(menu, SWT.PUSH, TEXTS.get("view.update", name), () -> {
                Views.save(document, chosen.name(), view);
                changing.accept(view);
            }).setEnabled(!chosen.view().equals(view));
            item(menu, SWT.PUSH, TEXTS.get("view.rename", name), () -> ask("view.rename.title", chosen.name(), chosen.name(),
                    other -> Views.rename(document, chosen, other)));
            item(menu, SWT.PUSH, TEXTS.get("view.delete", name), () -> {
                Views.delete(document, chosen);
                changing.accept(view);
            });
        }
    }

    private void ask(String title, String initial, String before, Consumer<String> then) {
        NameDialog dialog = new NameDialog(in.getShell(), TEXTS.get(title), TEXTS.get("view.name"), initial,
                typed -> Views.problem(document, typed, before));
        if (dialog.open() == Window.OK) {
            then.accept(dialog.name());
            changing.accept(view);
        }
    }

    private static MenuItem item(Menu menu, int style, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(words);
        item.addListener(SWT.Selection, event -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
        return item;
    }
}
