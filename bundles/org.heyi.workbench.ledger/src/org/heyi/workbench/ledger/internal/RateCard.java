package org.heyi.workbench.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.heyi.base.Texts;
import org.heyi.ledger.Indicator;
import org.heyi.ledger.LedgerFigure;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ledger.internal.Behind.Side;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Heard;

/**
 * One rate: its name, its value, and the numbers behind it. Each number leads to its rows; a click elsewhere leads to
 * those of the numerator. The definition is told by the tip, and beside the rows.
 */
final class RateCard extends Canvas {

    private static final Texts TEXTS = Texts.of(RateCard.class);
    private static final int PAD = 12;

    /** A number that leads to its rows. */
    private record Zone(Side side, Rectangle area) {
    }

    private final Consumer<Behind> asked;
    private final List<Zone> zones = new ArrayList<>();
    private Indicator indicator;
    private LedgerFigure figure;
    private Ledger ledger;
    private Side current = Side.NUMERATOR;
    private Side hot;

    /**
     * @param parent where it stands
     * @param asked told of the rows that shall be shown
     */
    RateCard(Composite parent, Consumer<Behind> asked) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.asked = asked;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                ask(at(event));
            }
        });
        addListener(SWT.MouseMove, event -> hot(at(event)));
        addListener(SWT.MouseExit, event -> hot(null));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        Heard.of(this).role(ACC.ROLE_PUSHBUTTON).name(this::tell).description(() -> indicator == null ? "" : indicator.definition())
                .does(() -> sides().stream().map(this::rows).toList(), index -> ask(sides().get(index)));
    }

    private String tell() {
        return indicator == null ? "" : String.join(" ", indicator.label(), value(),
                figure == null ? "" : isFocusControl() ? rows(current) : TEXTS.get("rate.behind", figure.count(), figure.of()));
    }

    /** The numbers that have rows behind them. */
    private List<Side> sides() {
        return figure == null ? List.of() : figure.count() < figure.of() ? List.of(Side.NUMERATOR, Side.DENOMINATOR, Side.REST)
                : List.of(Side.NUMERATOR, Side.DENOMINATOR);
    }

    private String rows(Side side) {
        return Behind.of(indicator, side).label() + " " + side.of(figure).size();
    }

    private Side at(Event event) {
        return zones.stream().filter(zone -> zone.area.contains(event.x, event.y)).map(Zone::side).findFirst()
                .orElse(Side.NUMERATOR);
    }

    private void hot(Side side) {
        if (side != hot) {
            hot = side;
            setCursor(side == null || figure == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            redraw();
        }
    }

    private void key(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            ask(current);
        } else if (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_LEFT) {
            List<Side> sides = sides();
            if (!sides.isEmpty()) {
                int by = event.keyCode == SWT.ARROW_RIGHT ? 1 : -1;
                current = sides.get(Math.floorMod(sides.indexOf(current) + by, sides.size()));
                redraw();
                getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            }
        }
    }

    /** Asks for the rows on one side of the figure. */
    void ask(Side side) {
        if (figure != null) {
            asked.accept(Behind.of(indicator, side));
        }
    }

    /** @param shown the figure, or null while there is nothing to count */
    void show(LedgerFigure shown, Indicator which, Ledger of) {
        figure = shown;
        indicator = which;
        ledger = of;
        setToolTipText(TEXTS.get("rate.tip", which.definition()));
        redraw();
    }

    private String value() {
        return figure == null || figure.rate() == null ? TEXTS.get("rate.none")
                : figure.percent(ledger.statistics().options().decimals());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(Faces.of(getDisplay()).normal());
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(140, 4 * line + 26);
    }

    private void paint(GC gc) {
        zones.clear();
        if (indicator == null) {
            return;
        }
        Palette palette = Palette.of(getDisplay());
        Faces faces = Faces.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.chrome());
        gc.fillRectangle(area);
        gc.setBackground(palette.dark() ? Palette.mix(palette.text(), palette.chrome(), 0.05) : palette.card());
        gc.fillRoundRectangle(0, 0, area.width, area.height, 10, 10);
        gc.setForeground(isFocusControl() ? palette.accent() : palette.line());
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 10, 10);
        gc.setFont(faces.small());
        gc.setForeground(palette.secondary());
        gc.drawText(Grid.shorten(gc, indicator.label(), area.width - 2 * PAD), PAD, 10, true);
        int small = gc.getFontMetrics().getHeight();
        if (figure != null) {
            numbers(gc, area, small, palette);
        }
        gc.setFont(faces.font(Faces.Face.SANS, faces.normal().getFontData()[0].getHeight() + 7, SWT.BOLD));
        gc.setForeground(palette.text());
        gc.drawText(value(), PAD, 10 + small + 4, true);
    }

    private void numbers(GC gc, Rectangle area, int height, Palette palette) {
        int y = area.height - 10 - height;
        int x = number(gc, Side.NUMERATOR, String.format("%,d", figure.count()), PAD, y, palette);
        gc.setForeground(palette.secondary());
        gc.drawText(" / ", x, y, true);
        x += gc.textExtent(" / ").x;
        x = number(gc, Side.DENOMINATOR, TEXTS.get("rate.items", String.format("%,d", figure.of())), x, y, palette);
        if (figure.count() < figure.of()) {
            String rest = TEXTS.get("rate.rest", String.format("%,d", figure.of() - figure.count()));
            int at = area.width - PAD - gc.textExtent(rest).x;
            if (at > x + 8) {
                number(gc, Side.REST, rest, at, y, palette);
            }
        }
    }

    private int number(GC gc, Side side, String text, int x, int y, Palette palette) {
        Point size = gc.textExtent(text);
        boolean marked = side == hot || isFocusControl() && side == current;
        gc.setForeground(marked ? palette.accent() : palette.secondary());
        gc.drawText(text, x, y, true);
        if (marked) {
            gc.drawLine(x, y + size.y - 1, x + size.x - 1, y + size.y - 1);
        }
        zones.add(new Zone(side, new Rectangle(x - 4, y - 6, size.x + 8, size.y + 12)));
        return x + size.x;
    }
}
