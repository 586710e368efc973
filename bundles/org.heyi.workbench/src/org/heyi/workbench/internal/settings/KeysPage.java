package org.heyi.workbench.internal.settings;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.bindings.keys.KeyBindingDispatcher;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.workbench.internal.Preferences;
import org.heyi.workbench.internal.help.Keys;
import org.heyi.workbench.internal.help.Keys.Entry;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** The keys of commands: one is selected, its new keys are pressed. Keys that another command has are refused with its name. */
final class KeysPage {

    private static final Texts TEXTS = Texts.of(KeysPage.class);

    private final Composite page;
    private final Preferences preferences;
    private final Keys keys;
    private final Grid grid;
    private final Text field;
    private final AlertLine problem;
    private final LinkButton own;
    private List<Entry> commands = List.of();

    KeysPage(Composite parent, Preferences preferences, Keys keys, IEclipseContext context) {
        this.preferences = preferences;
        this.keys = keys;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Rows.grid(3, 0, 0, 16, 8));
        grid = new Grid(page, "settings.keys.list", row -> line(commands.get(row))).column(TEXTS.get("settings.keys.what"), 220, SWT.FILL)
                .column(TEXTS.get("settings.keys.keys"), 310, SWT.LEFT).whenChosen(row -> chosen());
        GridData all = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        all.heightHint = 220;
        grid.table().setLayoutData(all);
        Label label = new Label(page, SWT.NONE);
        label.setText(TEXTS.get("settings.keys.new"));
        field = new Text(page, SWT.BORDER | SWT.READ_ONLY);
        field.setMessage(TEXTS.get("settings.keys.press"));
        field.setData("org.heyi.id", "settings.keys.new");
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.KeyDown, this::pressed);
        // While keys are chosen they carry out nothing.
        KeyBindingDispatcher dispatcher = context.getActiveLeaf().get(KeyBindingDispatcher.class);
        field.addListener(SWT.FocusIn, event -> dispatcher.getKeyDownFilter().setEnabled(false));
        field.addListener(SWT.FocusOut, event -> dispatcher.getKeyDownFilter().setEnabled(true));
        field.addListener(SWT.Dispose, event -> dispatcher.getKeyDownFilter().setEnabled(true));
        own = new LinkButton(page, null, TEXTS.get("settings.keys.restore"), null, false, () -> {
            preferences.ownKeys();
            say("");
            refresh();
        });
        own.setFramed(true);
        own.setData("org.heyi.id", "settings.keys.restore");
        problem = new AlertLine(page, "settings.keys.problem");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        wide.widthHint = 400;
        problem.setLayoutData(wide);
        refresh();
    }

    private static Grid.Line line(Entry entry) {
        return new Grid.Line(entry.name(), String.join(TEXTS.get("settings.keys.or"), entry.keys()));
    }

    private void refresh() {
        int[] chosen = grid.chosen();
        commands = keys.commands();
        grid.refill(commands.size());
        grid.choose(chosen.length == 0 ? 0 : chosen[0]);
        field.setText("");
        own.setEnabled(!preferences.settings().keys().isEmpty());
    }

    private void chosen() {
        field.setText("");
        say("");
    }

    private void say(String words) {
        problem.error(words);
    }

    private void pressed(Event event) {
        boolean modifier = (event.keyCode & SWT.MODIFIER_MASK) != 0;
        boolean leaves = event.keyCode == SWT.TAB || event.keyCode == SWT.ESC;
        if (modifier || leaves || grid.chosen().length == 0) {
            return;
        }
        event.doit = false;
        KeyStroke stroke = SWTKeySupport.convertAcceleratorToKeyStroke(SWTKeySupport.convertEventToUnmodifiedAccelerator(event));
        choose(KeySequence.getInstance(stroke), (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0 || isFunctionKey(event.keyCode));
    }

    private static boolean isFunctionKey(int code) {
        return code >= SWT.F1 && code <= SWT.F20;
    }

    /** @param free whether these are keys that nobody types words with */
    private void choose(KeySequence wanted, boolean free) {
        Entry entry = commands.get(grid.chosen()[0]);
        String name = Keys.words(wanted);
        if (!free) {
            say(TEXTS.get("settings.keys.plain", name));
            return;
        }
        for (Map.Entry<Entry, String> taken : taken(entry).entrySet()) {
            if (taken.getValue().equals(name)) {
                say(TEXTS.get("settings.keys.taken", name, taken.getKey().name()));
                return;
            }
        }
        preferences.keys(entry.bindings().get(0), wanted.toString());
        say("");
        refresh();
        field.setText(name);
    }

    private Map<Entry, String> taken(Entry but) {
        Map<Entry, String> taken = new java.util.LinkedHashMap<>();
        keys.all().stream().filter(each -> !each.name().equals(but.name()))
                .forEach(each -> each.keys().forEach(key -> taken.put(new Entry(each.place(), each.name(), List.of(key), List.of()), key)));
        return taken;
    }
}
