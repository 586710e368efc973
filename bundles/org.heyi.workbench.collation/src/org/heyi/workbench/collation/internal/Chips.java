package org.heyi.workbench.collation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.heyi.base.Texts;
import org.heyi.collation.view.Facet;
import org.heyi.collation.view.RowFilter;
import org.heyi.collation.view.TableView;
import org.heyi.model.review.Session;
import org.heyi.workbench.Faces;
import org.heyi.workbench.FacetWords;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** What the table is narrowed to, one chip each, that goes when it is clicked. */
final class Chips {

    private static final Texts TEXTS = Texts.of(Chips.class);
    /** So many values of one facet have a chip of their own; more share one. */
    private static final int SEPARATE = 3;

    private final Composite line;
    private final Consumer<TableView> changing;
    private Map<String, RowFilter> shown = Map.of();

    /**
     * @param page where they stand
     * @param changing is told how the table is to be from now on
     */
    Chips(Composite page, Consumer<TableView> changing) {
        this.changing = changing;
        line = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 8;
        layout.marginTop = 4;
        layout.marginBottom = 0;
        layout.spacing = 4;
        layout.center = true;
        line.setLayout(layout);
        line.setData("org.heyi.id", "summary.chips");
        line.setLayoutData(SummaryBar.leftOut());
        line.setVisible(false);
    }

    /** Shows what the view is narrowed to, but for what is searched, which stands in its field. */
    void show(TableView view, Session session) {
        Map<String, RowFilter> now = chips(view.filter(), session);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        for (Control each : line.getChildren()) {
            each.dispose();
        }
        now.forEach((words, without) -> {
            boolean all = without.equals(RowFilter.ALL.withText(view.filter().text())) && words.equals(TEXTS.get("filter.clear"));
            LinkButton chip = new LinkButton(line, all ? null : "close", words, all ? null : TEXTS.get("filter.remove", words), false,
                    () -> line.getDisplay().asyncExec(() -> changing.accept(view.withFilter(all ? RowFilter.ALL : without))));
            chip.setFont(Faces.of(line.getDisplay()).small());
            chip.setFramed(!all);
        });
        boolean some = !now.isEmpty();
        if (some || line.getVisible()) {
            line.setVisible(some);
            ((GridData) line.getLayoutData()).exclude = !some;
            line.getParent().layout(true, true);
        }
    }

    /** By its words what each chip leaves. */
    private static Map<String, RowFilter> chips(RowFilter filter, Session session) {
        Map<String, RowFilter> chips = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            List<String> keys = FacetWords.sorted(facet, filter.of(facet), session);
            String label = FacetWords.label(facet, session);
            if (keys.size() > SEPARATE) {
                chips.put(TEXTS.get("filter.chip.more", label, FacetWords.value(facet, keys.getFirst(), session), keys.size()), filter.with(facet, Set.of()));
            } else {
                keys.forEach(key -> chips.put(TEXTS.get("filter.facet", label, FacetWords.value(facet, key, session)), filter.toggled(facet, key)));
            }
        }
        filter.flags().stream().sorted().forEach(flag -> chips.put(FacetWords.flag(flag), filter.toggled(flag)));
        if (!chips.isEmpty()) {
            chips.put(TEXTS.get("filter.clear"), RowFilter.ALL.withText(filter.text()));
        }
        return chips;
    }

    /** Draws what the toolkit does not. */
    void redraw() {
        for (Control each : line.getChildren()) {
            each.redraw();
        }
    }
}
