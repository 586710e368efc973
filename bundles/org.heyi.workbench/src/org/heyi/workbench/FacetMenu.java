package org.heyi.workbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.Texts;
import org.heyi.collation.view.Facet;
import org.heyi.collation.view.Facet.Share;
import org.heyi.collation.view.RowFilter;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/** What tables of comments can be narrowed to: a submenu for each facet, with how many comments there are of each value. */
public final class FacetMenu {

    private static final Texts TEXTS = Texts.of(FacetMenu.class);

    private final Function<Facet, Map<String, Share>> counting;
    private final Session session;
    private final RowFilter filter;
    private final Consumer<RowFilter> changing;

    /**
     * @param session whose comments
     * @param filter what is asked for at present
     * @param counting how many comments there are of each value of a facet; asked when its submenu opens
     * @param changing is told what is asked for from now on
     */
    public FacetMenu(Session session, RowFilter filter, Function<Facet, Map<String, Share>> counting, Consumer<RowFilter> changing) {
        this.session = session;
        this.filter = filter;
        this.counting = counting;
        this.changing = changing;
    }

    /**
     * Adds a submenu for each facet, and what takes all of it back.
     *
     * @param menu where to
     * @param facets in the order in which they are offered
     */
    public void fill(Menu menu, List<Facet> facets) {
        for (Facet facet : facets) {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(FacetWords.label(facet, session));
            Menu values = new Menu(item);
            item.setMenu(values);
            // Counted only when the submenu opens: there can be five hundred names.
            whenShown(values, () -> values(values, facet));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem clear = new MenuItem(menu, SWT.PUSH);
        clear.setText(TEXTS.get("filter.clear"));
        clear.setEnabled(!filter.isAll());
        clear.addListener(SWT.Selection, event -> changing.accept(RowFilter.ALL));
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
        Map<String, Share> shares = new TreeMap<>(counting.apply(facet));
        // Values that are filtered by but no longer occur are listed too, so that they can be switched off.
        filter.of(facet).forEach(key -> shares.putIfAbsent(key, new Share(0, 0)));
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
        check(menu, TEXTS.get("filter.value", FacetWords.value(facet, key, session), shares.get(key).all()), filter.of(facet).contains(key),
                filter.toggled(facet, key));
    }

    /**
     * Adds something that can be asked for or not.
     *
     * @param menu where to
     * @param words localised
     * @param checked whether it is asked for
     * @param then what is asked for when it is chosen
     * @return the item
     */
    public MenuItem check(Menu menu, String words, boolean checked, RowFilter then) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(words.replace("&", "&&"));
        item.setSelection(checked);
        item.addListener(SWT.Selection, event -> changing.accept(then));
        return item;
    }
}
