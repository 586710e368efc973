package org.heyi.workbench.ledger.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.heyi.base.Texts;
import org.heyi.ledger.Figure;
import org.heyi.ledger.Indicator;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.Grid;

/** One rate: its name, its value, the two numbers behind it; a click turns it over to its definition. */
final class RateCard extends Canvas {

    private static final Texts TEXTS = Texts.of(RateCard.class);
    private static final int PAD = 12;

    private Indicator indicator;
    private Figure figure;
    private Ledger ledger;
    private boolean turned;

    RateCard(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> turn());
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                turn();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = indicator == null ? "" : indicator.label() + " " + value();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = indicator == null ? "" : indicator.definition();
            }
        });
    }

    private void turn() {
        turned = !turned;
        redraw();
    }

    /** @param shown the figure, or null while there is nothing to count */
    void show(Figure shown, Indicator which, Ledger of) {
        figure = shown;
        indicator = which;
        ledger = of;
        setToolTipText(which.definition());
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
        if (turned) {
            TextLayout layout = new TextLayout(getDisplay());
            layout.setFont(faces.small());
            layout.setWidth(Math.max(40, area.width - 2 * PAD));
            layout.setText(indicator.definition());
            gc.setForeground(palette.secondary());
            layout.draw(gc, PAD, 10);
            layout.dispose();
            return;
        }
        gc.setFont(faces.small());
        gc.setForeground(palette.secondary());
        gc.drawText(Grid.shorten(gc, indicator.label(), area.width - 2 * PAD), PAD, 10, true);
        int small = gc.getFontMetrics().getHeight();
        if (figure != null) {
            String behind = TEXTS.get("rate.behind", String.format("%,d", figure.count()), String.format("%,d", figure.of()));
            gc.drawText(behind, PAD, area.height - 10 - small, true);
        }
        gc.setFont(faces.font(Faces.Face.SANS, faces.normal().getFontData()[0].getHeight() + 7, SWT.BOLD));
        gc.setForeground(palette.text());
        gc.drawText(value(), PAD, 10 + small + 4, true);
    }
}
