package org.heyi.workbench.review.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.heyi.base.Texts;
import org.heyi.collation.view.Facet;
import org.heyi.collation.view.RowFilter;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Comments;
import org.heyi.workbench.FacetMenu;
import org.heyi.workbench.FacetWords;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** The comments as a table, a line each: sorted by a click on a head, grouped, narrowed, several selected at once. */
public final class ListTable extends Composite {

    private static final Texts TEXTS = Texts.of(ListTable.class);
    private static final List<ListColumn> COLUMNS = List.of(ListColumn.values());
    /** The order in which facets are offered. */
    private static final List<Facet> FACETS = List.of(Facet.KIND, Facet.GROUP, Facet.AUTHOR, Facet.STATE, Facet.TAG, Facet.AUDIENCE);
    /** Wider than this, all columns find room, pixels. */
    private static final int WIDE = 880;
    /** English has words for kinds as long as sentences. */
    private static final int MOST = 112;

    /** Carries out what is done in the table. */
    public interface Desk {

        /** @param annotation the comment that was chosen last, null for none */
        void choose(Annotation annotation);

        /** @param annotation the comment that shall be edited */
        void edit(Annotation annotation);

        /**
         * @param what is to be done
         * @param annotations to which comments, at least one
         */
        void act(ListActions.What what, List<Annotation> annotations);

        /** Esc was pressed. */
        void escape();
    }

    private final Desk desk;
    private final ListRows rows = new ListRows();
    private final Grid grid;
    private final LinkButton filter;
    private final LinkButton by;
    private final LinkButton columns;
    private final Label count;
    private ReviewDocument document;
    private ListView view = ListView.USUAL;
    /** Whether rows are shown anew, and what is selected with them is not the person's choice. */
    private boolean filling;

    /**
     * @param parent where it stands
     * @param desk carries out what is done in the table
     */
    public ListTable(Composite parent, Desk desk) {
        super(parent, SWT.NONE);
        this.desk = desk;
        Rows.styled(this, "chrome");
        setLayout(Rows.grid(1, 0, 0, 0, 4));
        Composite bar = Rows.styled(new Composite(this, SWT.NONE), "chrome");
        bar.setLayout(Rows.grid(4, 8, 0, 4, 0));
        bar.setLayoutData(Rows.row());
        filter = button(bar, "filter", "table.filter", this::openFilter);
        by = button(bar, null, "table.by", this::openBy);
        columns = button(bar, null, "table.columns", this::openColumns);
        count = Rows.styled(new Label(bar, SWT.RIGHT), "secondary");
        count.setFont(Faces.of(getDisplay()).small());
        count.setData("org.heyi.id", "comments.table.count");
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        grid = new Grid(this, "comments.table", SWT.MULTI, this::line);
        COLUMNS.forEach(each -> grid.column(TEXTS.get("column." + each), width(each), each == ListColumn.NUMBER || each == ListColumn.REPLIES ? SWT.RIGHT
                : each == ListColumn.SAID ? SWT.FILL : SWT.LEFT));
        grid.columns().whenChosen(index -> change(view.sortedAfter(COLUMNS.get(index))));
        grid.columns().whenMoved(this::moved);
        grid.whenChosen(this::chosen);
        grid.whenEmpty(() -> TEXTS.get(view.filter().isAll() ? "table.empty" : "table.filteredAway"));
        grid.offerWhenEmpty(TEXTS.get("table.clear"), () -> !view.filter().isAll(), () -> change(view.withFilter(RowFilter.ALL)));
        Table table = grid.table();
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseDoubleClick, event -> {
            if (selected().size() == 1) {
                desk.edit(selected().getFirst());
            }
        });
        table.addListener(SWT.Resize, event -> arrange());
        table.addListener(SWT.MenuDetect, event -> openActions(event));
    }

    private static LinkButton button(Composite bar, String icon, String key, Runnable action) {
        LinkButton button = new LinkButton(bar, icon, TEXTS.get(key), TEXTS.get(key + ".tip"), false, action);
        button.setFont(Faces.of(bar.getDisplay()).small());
        button.setData("org.heyi.id", "comments." + key);
        button.setLayoutData(Rows.own());
        return button;
    }

    private int width(ListColumn column) {
        String label = TEXTS.get("column." + column);
        return switch (column) {
            case NUMBER -> widest(Stream.of(label), 48);
            case KIND -> Math.min(MOST, widest(Arrays.stream(AnnotationKind.values()).map(Labels::of), 80));
            case PLACE -> widest(Stream.of(label, TEXTS.get("table.whole"), TEXTS.get("table.paragraph", 188)), 60);
            case WORDS -> 110;
            case SAID -> 200;
            case AUTHOR, TAGS -> widest(Stream.of(label), 66);
            case GROUP -> widest(Stream.of(label), 90);
            case STATE -> widest(Arrays.stream(AnnotationState.values()).map(Labels::of), 60);
            case AUDIENCE -> widest(Stream.of(label), 84);
            case REPLIES -> widest(Stream.of(label), 48);
        };
    }

    /** How wide a column must be for every one of these words: they differ much between languages. */
    private int widest(Stream<String> words, int least) {
        GC gc = new GC(this);
        gc.setFont(Faces.of(getDisplay()).normal());
        int widest = words.mapToInt(each -> gc.textExtent(each).x).max().orElse(0);
        gc.dispose();
        return Math.max(least, widest + 16);
    }

    // ---- what is shown

    /**
     * Shows the comments of a workspace, or shows them anew.
     *
     * @param open the workspace
     * @param saying tells what a comment says, in one line
     */
    public void show(ReviewDocument open, Function<Annotation, String> saying) {
        if (document != open) {
            document = open;
            view = ListView.recall(open.view());
        }
        rows.forget(saying);
        arrange();
        refill();
    }

    /** @param touched comments that came, went or were edited */
    public void update(Set<Annotation> touched) {
        List<Annotation> before = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            before.add(rows.annotation(i));
        }
        rows.forget(touched);
        fill();
        boolean same = before.size() == rows.count();
        for (int i = 0; same && i < before.size(); i++) {
            same = before.get(i) == rows.annotation(i);
        }
        if (same) {
            touched.forEach(each -> grid.renew(rows.row(each)));
            // The name of a group can change when its only comment does, so all groups are looked at.
            for (int i = 0; i < rows.count(); i++) {
                if (rows.head(i) != null) {
                    grid.renew(i);
                }
            }
        } else {
            refill();
        }
    }

    /** @param annotation the comment that is selected in the window, or null */
    public void follow(Annotation annotation) {
        if (annotation == null || !selected().contains(annotation)) {
            grid.choose(rows.row(annotation));
            count();
        }
    }

    /**
     * @param from a comment, or null
     * @param step 1 for the next, -1 for the one before
     * @return the comment so many rows on; null where there are none
     */
    public Annotation next(Annotation from, int step) {
        return rows.step(from, step);
    }

    /** Light became dark, or the other way round. */
    public void recolour() {
        List.of(filter, by, columns).forEach(Control::redraw);
        grid.refill(rows.count());
    }

    @Override
    public boolean setFocus() {
        return grid.table().setFocus();
    }

    private void fill() {
        rows.fill(document.session(), document.shown(), view);
    }

    private void refill() {
        List<Annotation> chosen = selected();
        fill();
        filling = true;
        grid.refill(rows.count());
        int[] again = chosen.stream().mapToInt(rows::row).filter(each -> each >= 0).toArray();
        if (again.length > 1) {
            grid.chooseAll(again);
        } else {
            grid.choose(rows.row(document.annotation()));
        }
        filling = false;
        grid.columns().sorted(view.sort() == null ? -1 : COLUMNS.indexOf(view.sort()), view.descending());
        say();
    }

    private void say() {
        String narrowed = FacetWords.all(view.filter(), document.session());
        filter.setChecked(!view.filter().isAll());
        filter.setToolTipText(narrowed.isEmpty() ? TEXTS.get("table.filter.tip") : narrowed);
        by.setChecked(view.by() != ListView.By.NOTHING);
        by.setText(view.by() == ListView.By.NOTHING ? TEXTS.get("table.by") : TEXTS.get("by." + view.by()));
        columns.setChecked(!view.columns().isEmpty());
        count();
        by.getParent().layout(true);
    }

    private void count() {
        int chosen = grid.table().getSelectionCount();
        Rows.put(count, chosen > 1 ? TEXTS.get("table.selected", selected().size(), rows.size())
                : document != null && rows.size() < document.shown().size() ? TEXTS.get("table.part", rows.size(), document.shown().size()) : "");
    }

    private void change(ListView wanted) {
        if (document != null && !view.equals(wanted)) {
            view = wanted;
            view.remember(document.view());
            document.keepView();
            arrange();
            refill();
        }
    }

    /** As many columns as there is room for, until somebody chooses them. */
    private List<ListColumn> wanted() {
        boolean wide = grid.table().getClientArea().width >= WIDE;
        return !view.columns().isEmpty() ? view.columns() : COLUMNS.stream().filter(each -> wide || each.isBrief()).toList();
    }

    private void arrange() {
        grid.columns().arrange(wanted().stream().map(COLUMNS::indexOf).toList());
    }

    /** The toolkit also tells of columns that were arranged here. */
    private void moved() {
        List<ListColumn> shown = grid.columns().shown().stream().map(COLUMNS::get).toList();
        if (!shown.equals(wanted())) {
            change(view.withColumns(shown));
        }
    }

    private Grid.Line line(int row) {
        Palette palette = Palette.of(getDisplay());
        String[] texts = new String[COLUMNS.size()];
        ListRows.Head head = rows.head(row);
        Color[] colours = new Color[COLUMNS.size()];
        if (head != null) {
            Arrays.fill(texts, "");
            texts[ListColumn.SAID.ordinal()] = TEXTS.get("table.group", head.words(), head.count());
            colours[ListColumn.SAID.ordinal()] = palette.secondary();
            return new Grid.Line(texts, colours, palette.chrome());
        }
        Annotation annotation = rows.annotation(row);
        for (ListColumn each : COLUMNS) {
            texts[each.ordinal()] = each == ListColumn.PLACE ? place(annotation) : rows.cell(annotation, each);
        }
        colours[ListColumn.NUMBER.ordinal()] = palette.secondary();
        colours[ListColumn.KIND.ordinal()] = palette.mark(annotation.getKind());
        colours[ListColumn.STATE.ordinal()] = annotation.getState() == AnnotationState.SUBMITTED ? null : palette.secondary();
        if (annotation.getState() == AnnotationState.WITHDRAWN || annotation.isResolved()) {
            colours[ListColumn.SAID.ordinal()] = palette.secondary();
        }
        return new Grid.Line(texts, colours);
    }

    private String place(Annotation annotation) {
        int paragraph = document.comments().paragraphOf(annotation);
        return paragraph == Comments.WHOLE ? TEXTS.get("table.whole") : TEXTS.get("table.paragraph", paragraph + 1);
    }

    // ---- what is done

    /** @return the comments that are selected, from the first row to the last */
    public List<Annotation> selected() {
        return Arrays.stream(grid.chosen()).filter(each -> each < rows.count()).mapToObj(rows::annotation).filter(Objects::nonNull).toList();
    }

    private void chosen(int row) {
        if (!filling) {
            count();
            if (rows.annotation(row) != null) {
                desk.choose(rows.annotation(row));
            }
        }
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (control && event.keyCode == 'a') {
            grid.table().selectAll();
            count();
            event.doit = false;
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && selected().size() == 1) {
            desk.edit(selected().getFirst());
        } else if (event.keyCode == SWT.DEL && !selected().isEmpty()) {
            desk.act(ListActions.What.delete(), selected());
        } else if (event.keyCode == SWT.ESC) {
            desk.escape();
        }
    }

    private void openActions(Event event) {
        List<Annotation> chosen = selected();
        event.doit = false;
        if (!chosen.isEmpty()) {
            Menu menu = ListActions.menu(grid.table(), chosen, desk);
            menu.setLocation(event.x, event.y);
            open(menu, grid.table());
        }
    }

    private void openFilter() {
        Menu menu = new Menu(filter);
        new FacetMenu(document.session(), view.filter(), facet -> facet.shares(document.shown()), wanted -> change(view.withFilter(wanted)))
                .fill(menu, FACETS);
        below(menu, filter);
    }

    private void openBy() {
        Menu menu = new Menu(by);
        for (ListView.By each : ListView.By.values()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(TEXTS.get("by." + each));
            item.setSelection(view.by() == each);
            item.addListener(SWT.Selection, event -> {
                // The radio item that is switched off sends an event too.
                if (item.getSelection()) {
                    change(view.withBy(each));
                }
            });
        }
        below(menu, by);
    }

    private void openColumns() {
        Menu menu = new Menu(columns);
        List<ListColumn> shown = grid.columns().shown().stream().map(COLUMNS::get).toList();
        for (ListColumn each : COLUMNS) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(TEXTS.get("column." + each));
            item.setSelection(shown.contains(each));
            item.setEnabled(each.isOptional());
            item.addListener(SWT.Selection, event -> change(view.withColumns(toggled(shown, each))));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem usual = new MenuItem(menu, SWT.PUSH);
        usual.setText(TEXTS.get("table.columns.usual"));
        usual.setEnabled(!view.columns().isEmpty());
        usual.addListener(SWT.Selection, event -> change(view.withColumns(List.of())));
        below(menu, columns);
    }

    /** One column more, where it usually stands, or one less. */
    private static List<ListColumn> toggled(List<ListColumn> shown, ListColumn column) {
        if (shown.contains(column)) {
            return shown.stream().filter(each -> each != column).toList();
        }
        List<ListColumn> more = new ArrayList<>(shown);
        ListColumn before = EnumSet.range(ListColumn.NUMBER, column).stream().filter(shown::contains).reduce((one, next) -> next).orElse(ListColumn.NUMBER);
        more.add(more.indexOf(before) + 1, column);
        return more;
    }

    private static void below(Menu menu, Control button) {
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        open(menu, button);
    }

    /** A menu goes with the next one of the same control. */
    private static void open(Menu menu, Control of) {
        if (of.getData("menu") instanceof Menu last && !last.isDisposed()) {
            last.dispose();
        }
        of.setData("menu", menu);
        menu.setVisible(true);
    }
}
