package org.heyi.workbench.review.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.FileNames;
import org.heyi.base.Texts;
import org.heyi.model.report.Report;
import org.heyi.model.report.Version;
import org.heyi.workbench.Faces;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** What stands above the table of figures: how many there are, what they are compared with, and what is looked for. */
final class FiguresHead extends Composite {

    private static final Texts TEXTS = Texts.of(FiguresHead.class);
    private static final int SEARCH = 120;

    private final Label title;
    private final Label note;
    private final LinkButton beside;
    private final Text search;
    private final LinkButton export;

    /** What the head asks of the part. */
    interface Desk {
        /** The newest version; null for none. */
        Version version();

        Beside beside();

        void compare(Beside with);

        /** Other words are looked for. */
        void searched();

        void export();

        void close();
    }

    FiguresHead(Composite parent, Desk desk) {
        super(parent, SWT.NONE);
        Rows.styled(this, "chrome");
        setLayout(Rows.grid(6, 16, 2, 4, 0));
        setLayoutData(Rows.row());
        Faces faces = Faces.of(getDisplay());
        title = Rows.styled(new Label(this, SWT.NONE), "heading");
        title.setFont(faces.bold());
        title.setLayoutData(Rows.own());
        note = Rows.styled(new Label(this, SWT.NONE), "secondary");
        note.setFont(faces.small());
        note.setData("org.heyi.id", "figures.note");
        GridData rest = Rows.row();
        rest.widthHint = 10;
        rest.horizontalIndent = 8;
        note.setLayoutData(rest);
        beside = new LinkButton(this, "down", "", TEXTS.get("figures.beside.tip"), false, () -> offer(desk));
        beside.setData("org.heyi.id", "figures.beside");
        beside.setFont(faces.small());
        beside.setLayoutData(Rows.own());
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setData("org.heyi.id", "figures.search");
        search.setMessage(TEXTS.get("figures.search"));
        search.setFont(faces.small());
        GridData narrow = Rows.own();
        narrow.widthHint = SEARCH;
        search.setLayoutData(narrow);
        // An input method sends no modify event before its word is finished, so nothing is searched for half a word.
        search.addModifyListener(event -> desk.searched());
        export = new LinkButton(this, "export", "", TEXTS.get("figures.export"), false, desk::export);
        export.setLayoutData(Rows.own());
        new LinkButton(this, "close", "", TEXTS.get("figures.close"), false, desk::close).setLayoutData(Rows.own());
    }

    /** @return the words that are looked for; empty for none */
    String wanted() {
        return search.getText();
    }

    void focusSearch() {
        search.setFocus();
    }

    /**
     * @param count how many figures are shown; negative while they are read
     * @param words more about them, localised
     * @param with what they are compared with
     */
    void tell(int count, String words, Beside with) {
        title.setText(count < 0 ? TEXTS.get("figures") : TEXTS.get("figures.count", count));
        note.setText(words);
        note.setToolTipText(words.isEmpty() ? null : words);
        beside.setText(TEXTS.get("figures.beside", words(with)));
        export.setEnabled(count > 0);
        layout(true, true);
    }

    private static String words(Beside with) {
        return with.file() != null ? shortened(FileNames.of(with.file())) : with.version() > 0 ? TEXTS.get("figures.version", with.version())
                : TEXTS.get("figures.beside.nothing");
    }

    private static String shortened(String name) {
        int most = 14;
        return name.length() <= most ? name : name.substring(0, most - 1) + "…";
    }

    private void offer(Desk desk) {
        Menu menu = new Menu(beside);
        Version now = desk.version();
        choice(menu, TEXTS.get("figures.beside.none"), desk, Beside.NOTHING);
        if (now != null) {
            List<Version> all = ((Report) now.eContainer()).getVersions();
            for (Version each : all.reversed()) {
                if (each != now) {
                    String words = TEXTS.get("figures.version", each.getNumber());
                    boolean isBefore = each.getNumber() == now.getNumber() - 1;
                    choice(menu, isBefore ? TEXTS.get("figures.beside.former", words) : words, desk, new Beside(each.getNumber(), null));
                }
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem file = new MenuItem(menu, SWT.RADIO);
        file.setText(TEXTS.get("figures.beside.file"));
        file.setSelection(desk.beside().file() != null);
        file.addListener(SWT.Selection, event -> {
            if (file.getSelection()) {
                ask(path -> desk.compare(new Beside(0, path)));
            }
        });
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(beside.toDisplay(0, beside.getSize().y));
        menu.setVisible(true);
    }

    private static void choice(Menu menu, String words, Desk desk, Beside with) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(words);
        item.setSelection(with.equals(desk.beside()));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection() && !with.equals(desk.beside())) {
                desk.compare(with);
            }
        });
    }

    private void ask(Consumer<Path> chosen) {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(TEXTS.get("figures.beside.title"));
        String file = dialog.open();
        if (file != null) {
            chosen.accept(Path.of(file));
        }
    }
}
