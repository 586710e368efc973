package org.heyi.workbench.internal.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.workbench.Faces;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** What is to be printed, how it will look page by page, and where it goes: to a printer or into a PDF. */
public final class PrintPreview extends WorkDialog {

    private static final Texts TEXTS = Texts.of(PrintPreview.class);
    private static final int WIDTH = 980;
    private static final int HEIGHT = 680;
    private static final int CHOICES = 240;
    private static final int SAVE = IDialogConstants.CLIENT_ID + 1;
    /** So many lines say what became of it. */
    private static final int TOLD = 2;

    /** What is done with what is chosen. */
    public interface Desk {

        /** Something else was chosen. */
        void chosen(PrintChoice choice);

        /** Another page, or another size of it, is wanted. */
        void page(int page, float resolution);

        /** Asks for a printer and prints. */
        void print();

        /** Asks for a file and writes the PDF. */
        void save();

        /** Stops what is under way. */
        void cancel();

        /** Opens what was written with the program that the system has for it. */
        void open(Path file);

        /** The dialog is closed. */
        void closed();
    }

    private final Desk desk;
    private final List<String> papers;
    private final boolean staff;
    private PrintChoice choice;
    private final List<Button> what = new ArrayList<>();
    private Combo which;
    private SheetView sheet;
    private Label place;
    private LinkButton before;
    private LinkButton after;
    private AlertLine told;
    private LinkButton open;
    private LinkButton cancel;
    private Path written;
    private int page;
    private int count;

    /**
     * @param parent the window
     * @param choice what to begin with
     * @param papers values of the choice of paper
     * @param staff whether the person may choose how much is told about others
     * @param desk does what is asked for
     */
    PrintPreview(Shell parent, PrintChoice choice, List<String> papers, boolean staff, Desk desk) {
        super(parent, "03-comments");
        this.choice = choice;
        this.papers = papers;
        this.staff = staff;
        this.desk = desk;
    }

    /** @return what is done with what is chosen */
    public Desk desk() {
        return desk;
    }

    /** @return whether the page that is wanted is shown */
    public boolean isDrawn() {
        return isOpen() && sheet.hasPage();
    }

    @Override
    protected String title() {
        return TEXTS.get("print.title");
    }

    @Override
    protected Point getInitialSize() {
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 20, 12, 20, 8));
        area.setLayoutData(Rows.fill());
        choices(area);
        Composite right = new Composite(area, SWT.NONE);
        right.setLayout(Rows.grid(1, 0, 0, 0, 4));
        right.setLayoutData(Rows.fill());
        pager(right);
        sheet = new SheetView(right, this::wanted, this::turn);
        sheet.setData("org.heyi.id", "print.sheet");
        sheet.setLayoutData(Rows.fill());
        result(area);
        sheet.say(TEXTS.get("print.making"));
        // The dialog has its size before the first page is drawn in it.
        parent.getDisplay().asyncExec(() -> {
            if (isOpen()) {
                desk.chosen(choice);
                sheet.setFocus();
            }
        });
        return area;
    }

    private void choices(Composite area) {
        Composite left = new Composite(area, SWT.NONE);
        left.setLayout(Rows.grid(1, 0, 4, 0, 6));
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        left.setLayoutData(data);
        caption(left, "print.what");
        for (PrintChoice.What each : PrintChoice.What.values()) {
            Button button = new Button(left, SWT.RADIO);
            button.setText(TEXTS.get("print.what." + each));
            button.setData("org.heyi.id", "print.what." + each);
            button.setSelection(choice.what() == each);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection() && choice.what() != each) {
                    choose(new PrintChoice(each, choice.which(), choice.paper(), choice.attribution()));
                }
            });
            what.add(button);
        }
        which = combo(left, "print.which", Arrays.stream(PrintChoice.Which.values()).map(each -> TEXTS.get("print.which." + each)).toList(),
                choice.which().ordinal(),
                at -> choose(new PrintChoice(choice.what(), PrintChoice.Which.values()[at], choice.paper(), choice.attribution())));
        which.setEnabled(choice.what() != PrintChoice.What.REPORT);
        combo(left, "print.paper", papers, Math.max(0, papers.indexOf(choice.paper())),
                at -> choose(new PrintChoice(choice.what(), choice.which(), papers.get(at), choice.attribution())));
        if (staff) {
            combo(left, "print.attribution", Arrays.stream(Attribution.values()).map(Attribution::label).toList(), choice.attribution().ordinal(),
                    at -> choose(new PrintChoice(choice.what(), choice.which(), choice.paper(), Attribution.values()[at])));
        }
        // As wide as the labels need in this language and font, but never more than the page.
        data.widthHint = Math.clamp(left.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, CHOICES, 2 * CHOICES);
    }

    /** In the colours of dialogs, which are not those of the window. */
    private static Label caption(Composite in, String key) {
        Label label = new Label(in, SWT.NONE);
        label.setFont(Faces.of(in.getDisplay()).small());
        label.setText(TEXTS.get(key));
        return label;
    }

    private static Combo combo(Composite in, String key, List<String> values, int selected, Consumer<Integer> chosen) {
        GridData above = Rows.row();
        above.verticalIndent = 8;
        caption(in, key).setLayoutData(above);
        Combo combo = new Combo(in, SWT.READ_ONLY);
        combo.setData("org.heyi.id", key);
        combo.setItems(values.toArray(String[]::new));
        combo.select(selected);
        combo.setLayoutData(Rows.row());
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        return combo;
    }

    private void choose(PrintChoice wanted) {
        choice = wanted;
        which.setEnabled(choice.what() != PrintChoice.What.REPORT);
        desk.chosen(choice);
    }

    private void pager(Composite in) {
        Composite row = new Composite(in, SWT.NONE);
        row.setLayout(Rows.grid(5, 0, 0, 4, 0));
        row.setLayoutData(Rows.row());
        before = link(row, "up", "print.before", () -> turn(-1));
        after = link(row, "down", "print.after", () -> turn(1));
        place = new Label(row, SWT.NONE);
        place.setData("org.heyi.id", "print.place");
        place.setLayoutData(Rows.row());
        Segments zoom = new Segments(row, index -> sheet.zoom(SheetView.Zoom.values()[index]));
        zoom.setItems(Arrays.stream(SheetView.Zoom.values()).map(each -> TEXTS.get("print.zoom." + each)).toList(), List.of());
        zoom.setData("org.heyi.id", "print.zoom");
        zoom.setLayoutData(Rows.own());
    }

    private static LinkButton link(Composite row, String icon, String key, Runnable action) {
        LinkButton link = new LinkButton(row, icon, icon == null ? TEXTS.get(key) : "", icon == null ? null : TEXTS.get(key), false, action);
        link.setData("org.heyi.id", key);
        link.setLayoutData(Rows.own());
        return link;
    }

    /** What became of it stands below, with what can be done with it. */
    private void result(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Rows.grid(3, 0, 0, 8, 0));
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        row.setLayoutData(below);
        told = new AlertLine(row, "print.told");
        GridData words = Rows.row();
        words.widthHint = CHOICES;
        told.setLayoutData(words);
        open = link(row, null, "print.open", () -> desk.open(written));
        cancel = link(row, null, "print.cancel", () -> desk.cancel());
        // Room for two lines and the links is kept, so that nothing moves when they appear.
        GC gc = new GC(told);
        below.heightHint = Math.max(row.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, TOLD * gc.getFontMetrics().getHeight());
        gc.dispose();
        offer(null, false);
    }

    private void offer(Path file, boolean working) {
        written = file;
        Rows.show(file != null, open);
        Rows.show(working, cancel);
        open.getParent().layout();
    }

    // ---- pages

    private void turn(int by) {
        int wanted = by == Integer.MIN_VALUE ? 0 : by == Integer.MAX_VALUE ? count - 1 : Math.clamp(page + by, 0, Math.max(0, count - 1));
        if (count > 0 && wanted != page) {
            page = wanted;
            wanted();
        }
    }

    private void wanted() {
        if (count > 0 && isOpen()) {
            place();
            desk.page(page, sheet.resolution());
        }
    }

    private void place() {
        place.setText(count == 0 ? "" : TEXTS.get("print.place", page + 1, count));
        before.setEnabled(page > 0);
        after.setEnabled(page < count - 1);
    }

    /** @return index of the page that is wanted */
    int page() {
        return page;
    }

    /** There are pages now, as many as that; the same one is shown again where there is it. */
    void pages(int pages, float width, float height) {
        if (isOpen()) {
            count = pages;
            page = Math.min(page, pages - 1);
            sheet.expect(width, height);
            enable(true);
            wanted();
        }
    }

    /** Shows a page that was drawn, if it is still the one that is wanted. */
    void page(int index, ImageData data) {
        if (isOpen() && index == page && count > 0) {
            sheet.show(data, TEXTS.get("print.place", page + 1, count));
        }
    }

    /** There are no pages: they are being made, or cannot be. */
    void noPages(String words) {
        if (isOpen()) {
            count = 0;
            place();
            sheet.say(words);
            enable(false);
        }
    }

    // ---- what became of it

    /** Says how far it is. */
    void working(String words) {
        if (isOpen()) {
            tell(words, false);
            offer(null, true);
            enable(false);
        }
    }

    /** Says that it is done; what was written can be opened. */
    void done(String words, Path file) {
        if (isOpen()) {
            tell(words, false);
            offer(file, false);
            enable(true);
            // The button that was pressed lost the focus while it was disabled, and no key would reach the dialog.
            (file == null ? sheet : open).setFocus();
        }
    }

    /** Says that nothing came of it, and why; where there is no printer, the file is what is left. */
    void failed(String words, boolean offerFile) {
        if (isOpen()) {
            tell(words, true);
            offer(null, false);
            enable(count > 0);
            getButton(offerFile ? SAVE : IDialogConstants.OK_ID).setFocus();
        }
    }

    private void tell(String words, boolean error) {
        told.tell(words, error);
    }

    boolean isOpen() {
        return getShell() != null && !getShell().isDisposed() && sheet != null && !sheet.isDisposed() && told != null && !told.isDisposed();
    }

    private void enable(boolean free) {
        for (int id : new int[] {IDialogConstants.OK_ID, SAVE}) {
            Button button = getButton(id);
            if (button != null) {
                button.setEnabled(free);
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, TEXTS.get("print.save"), false);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("print.print"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("print.close"), false);
        enable(false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == SAVE) {
            desk.save();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        desk.print();
    }

    @Override
    public boolean close() {
        desk.closed();
        return super.close();
    }
}
