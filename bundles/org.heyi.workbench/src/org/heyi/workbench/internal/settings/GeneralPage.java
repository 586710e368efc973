package org.heyi.workbench.internal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.model.review.Participant;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Folders;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.internal.Preferences;
import org.heyi.workbench.internal.Settings;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** Theme, report, language, person and folders: one line for each. */
final class GeneralPage {

    private static final Texts TEXTS = Texts.of(GeneralPage.class);
    private static final List<String> THEMES = List.of(Settings.THEME_SYSTEM, Settings.THEME_LIGHT, Settings.THEME_DARK);
    private static final List<String> LANGUAGES = List.of("", "zh", "en");
    private static final List<Integer> SIZES = List.of(75, 90, 100, 110, 125, 150, 175, 200, 250, 300);
    private static final int FIELD = 300;

    private final Composite page;
    private final Preferences preferences;
    private final Documents documents;

    GeneralPage(Composite parent, Preferences preferences, Documents documents, Consumer<Boolean> restart) {
        this.preferences = preferences;
        this.documents = documents;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Rows.grid(3, 0, 0, 16, 12));
        theme();
        size();
        font();
        language(restart);
        who();
        folder("export", Folders.EXPORT);
        folder("collect", Folders.COLLECT);
    }

    private <T extends Control> T row(String key, T field, boolean wide) {
        field.setData("org.heyi.id", "settings." + key);
        GridData data = new GridData(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER, true, false, wide ? 1 : 2, 1);
        if (wide) {
            data.minimumWidth = FIELD;
        }
        field.setLayoutData(data);
        return field;
    }

    private void label(String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(TEXTS.get("settings." + key));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    private void theme() {
        label("theme");
        Segments theme = row("theme", new Segments(page, index -> preferences.theme(THEMES.get(index))), false);
        theme.setItems(THEMES.stream().map(each -> TEXTS.get("settings.theme." + each)).toList(), List.of());
        theme.select(THEMES.indexOf(preferences.settings().theme()));
    }

    private Combo combo(String key, List<String> items, int selected, Consumer<Integer> chosen) {
        label(key);
        Combo combo = row(key, new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN), false);
        combo.setItems(items.toArray(String[]::new));
        combo.select(selected);
        ((GridData) combo.getLayoutData()).widthHint = Math.max(FIELD, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        return combo;
    }

    private void size() {
        ReviewDocument document = documents.current();
        int now = document == null ? preferences.settings().zoom() : document.zoom();
        List<Integer> sizes = Stream.concat(SIZES.stream(), Stream.of(now)).distinct().sorted().toList();
        combo("size", sizes.stream().map(each -> each + " %").toList(), sizes.indexOf(now), index -> preferences.zoom(sizes.get(index)));
    }

    /** Fonts in which a report can be read: those that can be set in any size. */
    private void font() {
        List<String> names = new ArrayList<>();
        names.add("");
        Stream.of(page.getDisplay().getFontList(null, true)).map(FontData::getName).filter(each -> !each.startsWith("@")).distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER).forEach(names::add);
        combo("font", names.stream().map(each -> each.isEmpty() ? TEXTS.get("settings.font.own") : each).toList(),
                Math.max(0, names.indexOf(preferences.settings().font())), index -> preferences.font(names.get(index)));
    }

    private void language(Consumer<Boolean> restart) {
        String before = preferences.settings().language();
        combo("language", LANGUAGES.stream().map(each -> TEXTS.get("settings.language." + (each.isEmpty() ? "system" : each))).toList(),
                LANGUAGES.indexOf(before), index -> {
                    preferences.settings().setLanguage(LANGUAGES.get(index));
                    restart.accept(!LANGUAGES.get(index).equals(before));
                });
        new Label(page, SWT.NONE);
        Label note = new Label(page, SWT.WRAP);
        note.setFont(Faces.of(page.getDisplay()).small());
        note.setText(TEXTS.get(System.getenv("HEYI_LANG") == null ? "settings.language.note" : "settings.language.fixed"));
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    }

    private void who() {
        label("who");
        Label name = row("who", new Label(page, SWT.NONE), true);
        ReviewDocument document = documents.current();
        name.setText(name(document));
        LinkButton change = new LinkButton(page, "person", TEXTS.get("settings.who.change"), null, false, () -> {
            document.introduce();
            name.setText(name(document));
        });
        change.setFramed(true);
        change.setData("org.heyi.id", "settings.who.change");
        change.setEnabled(document != null && document.session() != null);
    }

    private static String name(ReviewDocument document) {
        Participant me = document == null ? null : document.me();
        if (me == null) {
            return TEXTS.get("settings.who.nobody");
        }
        return me.getGroup() == null ? me.getName() : TEXTS.get("settings.who.name", me.getName(), me.getGroup().getName());
    }

    private void folder(String key, String purpose) {
        label(key);
        Text field = row(key, new Text(page, SWT.BORDER), true);
        field.setMessage(TEXTS.get("settings.folder.last"));
        field.setText(Objects.requireNonNullElse(preferences.settings().folder(purpose), ""));
        field.addModifyListener(event -> preferences.folder(purpose, field.getText().strip()));
        LinkButton choose = new LinkButton(page, "folder", TEXTS.get("settings.folder.choose"), null, false, () -> {
            DirectoryDialog dialog = new DirectoryDialog(page.getShell());
            dialog.setText(TEXTS.get("settings." + key));
            dialog.setFilterPath(field.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                field.setText(chosen);
            }
        });
        choose.setFramed(true);
    }
}
