package org.heyi.workbench.collation.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.Texts;
import org.heyi.collation.Collation;
import org.heyi.collation.view.Facet;
import org.heyi.collation.view.Facet.Share;
import org.heyi.collation.view.Flag;
import org.heyi.collation.view.RowFilter;
import org.heyi.collation.view.TableView;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.workbench.ReviewDocument;

/** What the table can be narrowed to: a submenu for each facet, with how many comments there are of each value. */
final class FilterMenu {

    private static final Texts TEXTS = Texts.of(FilterMenu.class);
    /** The order in which facets are offered. */
    private static final List<Facet> FACETS = List.of(Facet.DECISION, Facet.KIND, Facet.GROUP, Facet.AUTHOR, Facet.UNIT, Facet.ASSIGNEE);

    private final Collation collation;
    private final Session session;
    private final TableView view;
    private final Consumer<TableView> changing;

    private FilterMenu(Collation collation, TableView view, Consumer<TableView> changing) {
        this.collation = collation;
        this.session = collation.session();
        this.view = view;
        this.changing = changing;
    }

    /** @return the menu; not shown yet */
    static Menu of(Control in, ReviewDocument document, Collation collation, TableView view, Consumer<TableView> changing) {
        Menu menu = new Menu(in);
        if (collation != null) {
            new FilterMenu(collation, view, changing).fill(menu, document.me() != null);
        }
        return menu;
    }

    private void fill(Menu menu, boolean known) {
        for (Flag flag : Flag.values()) {
            MenuItem item = check(menu, FacetWords.flag(flag), view.filter().has(flag), view.filter().toggled(flag));
            item.setEnabled(flag != Flag.MINE || known || view.filter().has(flag));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (Facet facet : FACETS) {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(FacetWords.label(facet, session));
            Menu values = new Menu(item);
            item.setMenu(values);
            // Counting and five hundred names are for whoever looks at them.
            whenShown(values, () -> values(values, facet));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem clear = new MenuItem(menu, SWT.PUSH);
        clear.setText(TEXTS.get("filter.clear"));
        clear.setEnabled(!view.filter().isAll());
        clear.addListener(SWT.Selection, event -> changing.accept(view.withFilter(RowFilter.ALL)));
    }

    private static void whenShown(Menu menu, Runnable filling) {
        // GTK does not open an empty submenu.
        MenuItem first = new MenuItem(menu, SWT.PUSH);
        menu.addListener(SWT.Show, event -> {
            if (!first.isDisposed()) {
                first.dispose();
                filling.run();
            }
        });
    }

    private void values(Menu menu, Facet facet) {
        Map<String, Share> shares = new TreeMap<>(facet.shares(collation));
        // What is asked for and not there any more can still be given up.
        view.filter().of(facet).forEach(key -> shares.putIfAbsent(key, new Share(0, 0)));
        List<String> keys = FacetWords.sorted(facet, shares.keySet(), session);
        if (facet == Facet.AUTHOR) {
            authors(menu, keys, shares);
        } else {
            keys.forEach(key -> value(menu, facet, key, shares));
        }
    }

    /** Five hundred people are found by their groups. */
    private void authors(Menu menu, List<String> keys, Map<String, Share> shares) {
        Map<String, List<String>> groups = new TreeMap<>();
        keys.forEach(key -> groups.merge(group(key), List.of(key), (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        for (String group : FacetWords.sorted(Facet.GROUP, groups.keySet(), session)) {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(FacetWords.value(Facet.GROUP, group, session));
            Menu people = new Menu(item);
            item.setMenu(people);
            groups.get(group).forEach(key -> value(people, Facet.AUTHOR, key, shares));
        }
    }

    private String group(String handle) {
        Participant person = handle.isEmpty() ? null : Models.participant(session, handle);
        return person == null || person.getGroup() == null ? Facet.NONE : person.getGroup().getName();
    }

    private void value(Menu menu, Facet facet, String key, Map<String, Share> shares) {
        check(menu, TEXTS.get("filter.value", FacetWords.value(facet, key, session), shares.get(key).all()), view.filter().of(facet).contains(key),
                view.filter().toggled(facet, key));
    }

    private MenuItem check(Menu menu, String words, boolean checked, RowFilter then) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(words.replace("&", "&&"));
        item.setSelection(checked);
        item.addListener(SWT.Selection, event -> changing.accept(view.withFilter(then)));
        return item;
    }
}
