package org.heyi.workbench.collation.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.collation.Collation;
import org.heyi.collation.view.TableView;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.collation.internal.Views.Preset;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Above the table: which view it is, what is looked for in it, what it is narrowed to, and its columns. */
final class SummaryBar {

    private static final Texts TEXTS = Texts.of(SummaryBar.class);

    private final Documents documents;
    private final Supplier<TableView> view;
    private final Consumer<TableView> changing;
    private final LinkButton views;
    private final Text search;
    private final LinkButton filter;
    private final LinkButton columns;
    private final Chips chips;
    private Collation collation;
    private boolean filling;

    /**
     * @param page where it stands
     * @param documents the open workspace
     * @param view how the table is had at present
     * @param changing is told how it is to be from now on
     * @param down goes into the table
     */
    SummaryBar(Composite page, Documents documents, Supplier<TableView> view, Consumer<TableView> changing, Runnable down) {
        this.documents = documents;
        this.view = view;
        this.changing = changing;
        Faces faces = Faces.of(page.getDisplay());
        Composite bar = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        bar.setLayout(Rows.grid(4, 8, 0, 4, 0));
        bar.setLayoutData(Rows.row());
        views = button(bar, "list", "view.tip", "summary.views", this::openViews);
        views.setText(TEXTS.get("view.button", Preset.ALL.label()));
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("search"));
        search.setToolTipText(TEXTS.get("search.tip"));
        search.setFont(faces.small());
        search.setData("org.heyi.id", "summary.search");
        search.setLayoutData(Rows.row());
        search.addModifyListener(event -> {
            if (!filling && document() != null) {
                changing.accept(view.get().withFilter(view.get().filter().withText(search.getText())));
            }
        });
        search.addListener(SWT.KeyDown, event -> key(event, down));
        filter = button(bar, "filter", "filter.tip", "summary.filter", this::openFilter);
        filter.setText(TEXTS.get("filter"));
        columns = button(bar, null, "columns.tip", "summary.columns", this::openColumns);
        columns.setText(TEXTS.get("columns"));
        chips = new Chips(page, changing);
    }

    private static LinkButton button(Composite bar, String icon, String tip, String id, Runnable action) {
        LinkButton button = new LinkButton(bar, icon, "", TEXTS.get(tip), false, action);
        button.setFont(Faces.of(bar.getDisplay()).small());
        button.setData("org.heyi.id", id);
        button.setLayoutData(Rows.own());
        return button;
    }

    private void openViews() {
        open(ViewMenu.of(views, document(), view.get(), changing), views);
    }

    private void openFilter() {
        open(FilterMenu.of(filter, document(), collation, view.get(), changing), filter);
    }

    private void openColumns() {
        open(ColumnMenu.choosing(columns, view.get(), changing), columns);
    }

    private ReviewDocument document() {
        return documents.current();
    }

    /** Shows a menu below its button; it goes with the next one. */
    private void open(Menu menu, LinkButton button) {
        if (document() != null) {
            if (button.getMenu() != null) {
                button.getMenu().dispose();
            }
            button.setMenu(menu);
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        }
    }

    private void key(Event event, Runnable down) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
            down.run();
        } else if (event.keyCode == SWT.ESC) {
            if (search.getText().isEmpty()) {
                down.run();
            }
            search.setText("");
        }
    }

    /** Puts the cursor into the search field. */
    void find() {
        search.setFocus();
        search.selectAll();
    }

    /** @return whether somebody types what is looked for */
    boolean isSearching() {
        return search.isFocusControl();
    }

    /** Shows how the table is had. */
    void show(Collation now) {
        collation = now;
        TableView present = view.get();
        String name = TEXTS.get("view.button", Views.name(document(), present));
        if (!views.getText().equals(name)) {
            views.setText(name);
            views.getParent().layout();
        }
        // Setting the field while somebody types would move the caret.
        if (!search.getText().equals(present.filter().text())) {
            filling = true;
            search.setText(present.filter().text());
            filling = false;
        }
        filter.setChecked(!present.filter().values().isEmpty() || !present.filter().flags().isEmpty());
        columns.setChecked(!present.columns().equals(TableView.USUAL.columns()));
        chips.show(present, document().session());
    }

    /** Draws what the toolkit does not. */
    void redraw() {
        List.of(views, filter, columns).forEach(LinkButton::redraw);
        chips.redraw();
    }

    /** Data of a control that can be left out. */
    static GridData leftOut() {
        GridData data = Rows.row();
        data.exclude = true;
        return data;
    }
}
