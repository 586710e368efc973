package org.heyi.workbench.collation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.collation.Collation;
import org.heyi.collation.view.Facet;
import org.heyi.collation.view.Flag;
import org.heyi.collation.view.TableView;
import org.heyi.workbench.FacetMenu;
import org.heyi.workbench.FacetWords;
import org.heyi.workbench.ReviewDocument;

/** What the table can be narrowed to. */
final class FilterMenu {

    /** The order in which facets are offered. */
    private static final List<Facet> FACETS = List.of(Facet.DECISION, Facet.KIND, Facet.GROUP, Facet.AUTHOR, Facet.UNIT, Facet.ASSIGNEE, Facet.SIGNOFF);

    private FilterMenu() {
    }

    /** @return the menu; not shown yet */
    static Menu of(Control in, ReviewDocument document, Collation collation, TableView view, Consumer<TableView> changing) {
        Menu menu = new Menu(in);
        if (collation != null) {
            FacetMenu filling = new FacetMenu(collation.session(), view.filter(), facet -> facet.shares(collation),
                    filter -> changing.accept(view.withFilter(filter)));
            for (Flag flag : Flag.values()) {
                MenuItem item = filling.check(menu, FacetWords.flag(flag), view.filter().has(flag), view.filter().toggled(flag));
                item.setEnabled(flag != Flag.MINE || document.me() != null || view.filter().has(flag));
            }
            new MenuItem(menu, SWT.SEPARATOR);
            filling.fill(menu, FACETS);
        }
        return menu;
    }
}
