package org.heyi.workbench.review.internal;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.Texts;
import org.heyi.collation.sides.SideTexts;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Version;
import org.heyi.usecase.ImportReport;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;

/** Lets a person choose what stands at the left of a comparison: an earlier version, or another report. */
final class SidesSource {

    private static final Texts TEXTS = Texts.of(SidesSource.class);

    private final Control button;
    private final Background background;
    private final Consumer<Version> chosen;

    /**
     * @param button below which the choices are offered
     * @param background reads files
     * @param chosen told of the choice, on the UI thread
     */
    SidesSource(Control button, Background background, Consumer<Version> chosen) {
        this.button = button;
        this.background = background;
        this.chosen = chosen;
    }

    /** @param now what stands there now; may be null */
    void offer(ReviewDocument document, Version now) {
        Menu menu = new Menu(button);
        for (Version each : document.session().getReport().getVersions()) {
            if (each != document.version()) {
                item(menu, SideTexts.name(each), each == now, () -> chosen.accept(each));
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, TEXTS.get("sides.file"), now != null && now.getId() == null, this::chooseFile);
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String words, boolean selected, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(words);
        item.setSelection(selected);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                action.run();
            }
        });
    }

    private void chooseFile() {
        FileDialog dialog = new FileDialog(button.getShell(), SWT.OPEN);
        dialog.setText(TEXTS.get("sides.file"));
        String file = dialog.open();
        if (file != null) {
            read(Path.of(file));
        }
    }

    /** @param file last year's report, say */
    void read(Path file) {
        background.run(TEXTS.get("sides.reading"),
                progress -> ImportReport.version(ImportReport.read(file, Profile.CLEAN, Revisions.ACCEPT, progress)), read -> {
                    if (!button.isDisposed()) {
                        chosen.accept(read);
                    }
                });
    }
}
