package org.heyi.workbench.ledger.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.export.ExportFile;
import org.heyi.export.office.LetterForms;
import org.heyi.export.office.LetterTemplate;
import org.heyi.ledger.Letter;
import org.heyi.ledger.LetterForm;
import org.heyi.ledger.Standing;
import org.heyi.ledger.UnitStanding;
import org.heyi.usecase.Templates;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;

/** The letters that can be written about an item now, offered in a menu. */
final class Letters {

    private static final Texts TEXTS = Texts.of(Letters.class);

    /** A letter, and the unit that it is from or to where there are several. */
    record Choice(Letter letter, String label) {
    }

    private Letters() {
    }

    /**
     * @param standing how far the item is
     * @param today the day written where no step gives one
     * @return the letters that it is far enough for
     */
    static List<Choice> of(Standing standing, LocalDate today) {
        List<Choice> all = new ArrayList<>();
        for (Letter.Kind kind : Letter.Kind.values()) {
            List<UnitStanding> units = standing.units().stream().filter(unit -> can(kind, standing, unit, today)).toList();
            for (UnitStanding unit : units) {
                String name = unit.unit().getName();
                all.add(new Choice(Letter.of(kind, standing.suggestion(), name, today, Map.of()),
                        units.size() == 1 ? kind.label() : TEXTS.get("letter.of", kind.label(), name)));
            }
        }
        return all;
    }

    private static boolean can(Letter.Kind kind, Standing standing, UnitStanding unit, LocalDate today) {
        try {
            Letter.of(kind, standing.suggestion(), unit.unit().getName(), today, Map.of());
            return true;
        } catch (HeyiException e) {
            // Too early for this letter, or not this unit's to write: it is not offered.
            return false;
        }
    }

    /**
     * @param under the control that the menu hangs on
     * @param choices what it offers
     * @param document whose templates are taken, where it has some of its own
     * @param background writes
     * @param done told the file
     * @return the menu
     */
    static Menu menu(Control under, List<Choice> choices, ReviewDocument document, Background background,
            Consumer<Path> done) {
        Menu menu = new Menu(under);
        for (Choice choice : choices) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(TEXTS.get("letter.item", choice.label().replace("&", "&&")));
            item.addListener(SWT.Selection, event -> save(under, choice, null, document, background, done));
            for (LetterForm form : LetterForms.program().of(choice.letter().kind())) {
                MenuItem other = new MenuItem(menu, SWT.PUSH);
                other.setText(TEXTS.get("letter.form", choice.label(), form.name()).replace("&", "&&"));
                other.addListener(SWT.Selection, event -> save(under, choice, form.id(), document, background, done));
            }
        }
        return menu;
    }

    /** @param form of a plug-in; null for the workspace's own template or the program's */
    private static void save(Control under, Choice choice, String form, ReviewDocument document, Background background,
            Consumer<Path> done) {
        FileDialog dialog = new FileDialog(under.getShell(), SWT.SAVE);
        dialog.setText(choice.label());
        dialog.setFilterExtensions(new String[] {"*.docx"});
        dialog.setFilterNames(new String[] {TEXTS.get("letter.files")});
        dialog.setFileName((choice.label() + "-" + choice.letter().values().get("number")).replaceAll("[\\\\/:*?\"<>|\\s]+", "_")
                + ".docx");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen.toLowerCase().endsWith(".docx") ? chosen : chosen + ".docx");
        Path own = Templates.own(document.folder(), choice.letter().kind().code() + ".docx");
        // The dialog has asked whether a file of the name that was typed may be replaced, not one of another name.
        ExportFile.Existing existing = file.toString().equals(chosen) ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE;
        background.run(TEXTS.get("letter.running", choice.label()), progress -> {
            LetterTemplate template = form != null ? LetterForms.program().get(choice.letter().kind(), form)
                    : own != null ? LetterTemplate.read(own) : LetterTemplate.builtIn(choice.letter().kind());
            ExportFile.write(file, existing, out -> template.fill(choice.letter(), out));
            return file;
        }, done);
    }
}
