package org.heyi.workbench.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.base.Texts;
import org.heyi.ledger.Breakdown;
import org.heyi.ledger.Dimension;
import org.heyi.ledger.Indicator;
import org.heyi.ledger.LedgerFigure;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ledger.internal.Behind.Side;
import org.heyi.workbench.widgets.Grid;

/** Every figure with its definition, and the figures by unit, year and so on. Coloured numbers lead to their rows. */
final class FigureTables {

    private static final Texts TEXTS = Texts.of(FigureTables.class);
    private static final List<Indicator> BY = List.of(Indicator.REPLIED, Indicator.IN_TIME);

    private final Consumer<Behind> asked;
    private final Grid figures;
    private final Grid breakdown;
    private LedgerStatistics statistics;
    private List<LedgerFigure> all = List.of();
    /** Below the program's own. */
    private List<MoreFigures.Line> more = List.of();
    private Breakdown by;
    private List<String> shares = List.of();

    /**
     * @param parent a stack
     * @param asked told of the rows that shall be shown
     */
    FigureTables(Composite parent, Consumer<Behind> asked) {
        this.asked = asked;
        figures = new Grid(parent, "figures", this::figure).named(TEXTS.get("grid.figures")).column(TEXTS.get("figure.name"), 200, SWT.LEFT)
                .column(TEXTS.get("figure.value"), 76, SWT.RIGHT).column(TEXTS.get("figure.numerator"), 64, SWT.RIGHT)
                .column(TEXTS.get("figure.denominator"), 64, SWT.RIGHT).column(TEXTS.get("figure.definition"), 160, SWT.FILL);
        listen(figures.table());
        breakdown = new Grid(parent, "breakdown", this::row).named(TEXTS.get("grid.breakdown")).column("", 120, SWT.FILL)
                .column(TEXTS.get("by.items"), 64, SWT.RIGHT).column(TEXTS.get("by.share"), 70, SWT.RIGHT)
                .column(Indicator.REPLIED.label(), 76, SWT.RIGHT).column(TEXTS.get("by.open"), 64, SWT.RIGHT)
                .column(Indicator.IN_TIME.label(), 92, SWT.RIGHT).column(TEXTS.get("by.late"), 64, SWT.RIGHT)
                .column(TEXTS.get("by.satisfaction"), 76, SWT.RIGHT).column(TEXTS.get("by.rated"), 64, SWT.RIGHT);
        listen(breakdown.table());
    }

    /** @return the table of every figure, or that by something */
    Table page(boolean everyFigure) {
        return everyFigure ? figures.table() : breakdown.table();
    }

    /** Shows the figures of a day. */
    void show(LedgerStatistics of, Dimension dimension) {
        statistics = of;
        all = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            all.add(of.figure(indicator));
        }
        figures.refill(all.size() + more.size());
        by = of.by(dimension);
        shares = by.shares(of.options().decimals(), of.options().rounding()).stream().map(each -> each.toPlainString() + "%").toList();
        breakdown.table().getColumn(0).setText(dimension.label());
        breakdown.refill(by.rows().isEmpty() ? 0 : by.rows().size() + 1);
    }

    /** Shows the figures that plug-ins add, below the others. */
    void show(List<MoreFigures.Line> figuresOfPlugins) {
        if (!figures.table().isDisposed()) {
            more = figuresOfPlugins;
            figures.refill(all.size() + more.size());
        }
    }

    private MoreFigures.Line more(int index) {
        return index < all.size() ? null : more.get(index - all.size());
    }

    private Grid.Line figure(int index) {
        MoreFigures.Line of = more(index);
        if (of != null) {
            Palette palette = Palette.of(figures.table().getDisplay());
            int rows = of.rows().size();
            int among = of.among().size();
            return new Grid.Line(new String[] {of.counted().name(), of.counted().value().text(), String.format("%,d", rows), String.format("%,d", among),
                    of.counted().definition()}, new Color[] {null, null, link(palette, rows), link(palette, among), palette.secondary()});
        }
        LedgerFigure figure = all.get(index);
        Palette palette = Palette.of(figures.table().getDisplay());
        return new Grid.Line(new String[] {figure.indicator().label(), figure.percent(statistics.options().decimals()),
                String.format("%,d", figure.count()), String.format("%,d", figure.of()), figure.indicator().definition()},
                new Color[] {null, null, link(palette, figure.count()), link(palette, figure.of()), palette.secondary()});
    }

    private static Color link(Palette palette, int count) {
        return count == 0 ? palette.secondary() : palette.accent();
    }

    private boolean isTotal(int index) {
        return index == by.rows().size();
    }

    private Breakdown.Row at(int index) {
        return isTotal(index) ? by.total() : by.rows().get(index);
    }

    private LedgerFigure figure(Breakdown.Row row, int column) {
        return row.figure(switch (column) {
            case 3, 4 -> BY.get(0);
            case 5, 6 -> BY.get(1);
            default -> statistics.satisfaction().indicator();
        });
    }

    private Grid.Line row(int index) {
        Breakdown.Row row = at(index);
        int decimals = statistics.options().decimals();
        Palette palette = Palette.of(breakdown.table().getDisplay());
        LedgerFigure replied = figure(row, 3);
        LedgerFigure inTime = figure(row, 5);
        LedgerFigure satisfied = figure(row, 7);
        int open = replied.of() - replied.count();
        int late = inTime.of() - inTime.count();
        return new Grid.Line(new String[] {row.label(), String.format("%,d", row.count()),
                isTotal(index) ? "" : shares.get(index), replied.percent(decimals), String.format("%,d", open),
                inTime.percent(decimals), String.format("%,d", late), satisfied.percent(decimals),
                String.format("%,d", satisfied.of())},
                new Color[] {null, link(palette, row.count()), palette.secondary(), null, link(palette, open), null,
                    link(palette, late), null, link(palette, satisfied.of())});
    }

    private void listen(Table table) {
        table.addListener(SWT.MouseUp, event -> {
            int column = column(table, event);
            boolean link = table == figures.table() ? column == 2 || column == 3
                    : column == 1 || column == 4 || column == 6 || column == 8;
            if (event.button == 1 && link) {
                ask(table, table.getSelectionIndex(), column);
            }
        });
        table.addListener(SWT.DefaultSelection, event -> ask(table, table.getSelectionIndex(), table == figures.table() ? 2 : 1));
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            String tip = item == null || table != figures.table() ? null : definition(table.indexOf(item));
            if (!Objects.equals(tip, table.getToolTipText())) {
                table.setToolTipText(tip);
            }
        });
    }

    private String definition(int index) {
        return more(index) == null ? all.get(index).indicator().definition() : more(index).counted().definition();
    }

    private static int column(Table table, Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(event.x, event.y)) {
                return i;
            }
        }
        return -1;
    }

    /** Asks for the rows behind a number. */
    private void ask(Table table, int index, int column) {
        if (index < 0) {
            return;
        }
        if (table == figures.table()) {
            asked.accept(more(index) != null ? more(index).behind(column == 3)
                    : Behind.of(all.get(index).indicator(), column == 3 ? Side.DENOMINATOR : Side.NUMERATOR));
            return;
        }
        Dimension dimension = by.dimension();
        String label = at(index).label();
        boolean total = isTotal(index);
        LedgerFigure shown = figure(at(index), column);
        Side side = column == 8 ? Side.DENOMINATOR : Side.REST;
        String name = total ? label : TEXTS.get("by.row", dimension.label(), label);
        asked.accept(column == 1 ? new Behind(name, "", now -> row(now, dimension, label, total).suggestions())
                : new Behind(TEXTS.get("by.figure", name, TEXTS.get("behind." + side, shown.indicator().label())),
                        shown.indicator().definition(),
                        now -> side.of(row(now, dimension, label, total).figure(shown.indicator()))));
    }

    /** The row of that name as the ledger now is; one without items when nothing is in it any more. */
    private static Breakdown.Row row(LedgerStatistics now, Dimension dimension, String label, boolean total) {
        Breakdown all = now.by(dimension);
        return total ? all.total() : all.rows().stream().filter(each -> each.label().equals(label)).findFirst()
                .orElse(new Breakdown.Row(label, List.of()));
    }
}
