package org.heyi.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.internal.help.Keys.Entry;
import org.heyi.workbench.internal.help.Keys.Place;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;

/** The list of keys, in a window of its own: by the place where they hold, searched while one types. */
final class KeysWindow {

    private static final Texts TEXTS = Texts.of(KeysWindow.class);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 560;

    private final Shell shell;
    private final List<Entry> all;
    private final Text search;
    private final Grid grid;
    /** What the rows show; an entry without keys and bindings is the name of a place. */
    private List<Grid.Line> lines = List.of();

    KeysWindow(Shell parent, Keys keys) {
        all = keys.all().stream().filter(each -> !each.keys().isEmpty()).toList();
        shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(TEXTS.get("keys.title"));
        shell.setData("org.heyi.id", "keys");
        shell.setImages(parent.getImages());
        shell.setLayout(Rows.grid(1, 16, 12, 0, 8));
        search = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("keys.search"));
        search.setData("org.heyi.id", "keys.search");
        search.setLayoutData(Rows.row());
        search.addModifyListener(event -> fill());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.widget.getDisplay().asyncExec(() -> shell.traverse(SWT.TRAVERSE_TAB_NEXT));
            }
        });
        grid = new Grid(shell, "keys.list", row -> lines.get(row)).column(TEXTS.get("keys.what"), 260, SWT.FILL)
                .column(TEXTS.get("keys.keys"), 320, SWT.LEFT).whenEmpty(() -> TEXTS.get("keys.none"));
        Label note = new Label(shell, SWT.WRAP);
        note.setFont(Faces.of(shell.getDisplay()).small());
        note.setText(TEXTS.get("keys.change"));
        note.setLayoutData(Rows.row());
        fill();
        Rectangle window = parent.getBounds();
        Rectangle screen = parent.getMonitor().getClientArea();
        int width = Math.min(WIDTH, screen.width - 40);
        int height = Math.min(HEIGHT, screen.height - 60);
        shell.setBounds(Math.clamp(window.x + (window.width - width) / 2, screen.x, screen.x + screen.width - width),
                Math.clamp(window.y + 60, screen.y, screen.y + screen.height - height), width, height);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                shell.close();
            }
        });
        shell.open();
        search.setFocus();
    }

    boolean isOpen() {
        return !shell.isDisposed();
    }

    Shell shell() {
        return shell;
    }

    private void fill() {
        String words = search.getText().strip().toLowerCase(Locale.ROOT);
        Palette palette = Palette.of(shell.getDisplay());
        List<Grid.Line> rows = new ArrayList<>();
        Place place = null;
        for (Entry each : all) {
            String keys = String.join(TEXTS.get("keys.or"), each.keys());
            if (!(each.name() + " " + keys).toLowerCase(Locale.ROOT).contains(words)) {
                continue;
            }
            if (each.place() != place) {
                place = each.place();
                rows.add(new Grid.Line(new String[] {place.label(), ""}, new Color[] {palette.accent(), null}, palette.chrome()));
            }
            rows.add(new Grid.Line("    " + each.name(), keys));
        }
        lines = rows;
        grid.refill(rows.size());
    }
}
