package org.heyi.workbench.widgets;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Icons;
import org.heyi.workbench.Palette;

/** A flat button: an icon, a word or both, with a ground under the pointer only, or filled where it is the main one. */
public final class LinkButton extends Canvas {

    private static final int PAD = 8;
    private static final int ICON = 16;
    private static final int DOT = 6;
    private static final int DOT_GAP = 4;

    private final String icon;
    private final Runnable action;
    private boolean primary;
    private String text;
    private boolean hot;
    private boolean checked;
    private boolean framed;
    private String tip;
    private int role = ACC.ROLE_PUSHBUTTON;
    private Supplier<Color> mark;

    /**
     * @param parent where it stands
     * @param icon name of an icon, or null
     * @param text localised, or empty
     * @param tip localised tooltip, also what a screen reader says; null when the text says it
     * @param primary whether it is filled with the accent colour
     * @param action what it does
     */
    public LinkButton(Composite parent, String icon, String text, String tip, boolean primary, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.primary = primary;
        this.icon = icon;
        this.text = text;
        this.action = action;
        setToolTipText(tip);
        setFont(Faces.of(getDisplay()).normal());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> {
            hot(false);
            super.setToolTipText(this.tip);
        });
        // The tip would cover the menu that opens.
        addListener(SWT.MouseDown, event -> super.setToolTipText(null));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                press();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                press();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        Heard.of(this).role(() -> role).name(this::name).state(() -> checked ? ACC.STATE_CHECKED | ACC.STATE_PRESSED : 0)
                .does(() -> List.of(name()), index -> press());
    }

    /** What it is called: its word, or what its picture means. */
    private String name() {
        String words = text.isEmpty() ? tip : text;
        return words == null ? "" : words;
    }

    @Override
    public void setToolTipText(String words) {
        tip = words;
        super.setToolTipText(words);
    }

    @Override
    public String getToolTipText() {
        return tip;
    }

    /** Does what a click does. */
    public void press() {
        if (isEnabled()) {
            action.run();
        }
    }

    /** @param text localised */
    public void setText(String text) {
        if (!this.text.equals(text)) {
            this.text = text;
            redraw();
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** @return the text */
    public String getText() {
        return text;
    }

    /**
     * Says that it stays as it was pressed.
     *
     * @param one whether it is one of several of which one is chosen; else it goes on and off
     * @return the button
     */
    public LinkButton stays(boolean one) {
        role = one ? ACC.ROLE_RADIOBUTTON : ACC.ROLE_CHECKBUTTON;
        return this;
    }

    /** @param checked whether it is drawn as switched on */
    public void setChecked(boolean checked) {
        if (this.checked != checked) {
            this.checked = checked;
            redraw();
            Heard.changed(this, ACC.STATE_CHECKED, checked);
            Heard.changed(this, ACC.STATE_PRESSED, checked);
        }
    }

    /** @param primary whether it is filled with the accent colour: one button at a time is */
    public void setPrimary(boolean primary) {
        this.primary = primary;
        redraw();
    }

    /** @param colour of a dot before the text, asked for whenever it is drawn: the palette may change */
    public void setMark(Supplier<Color> colour) {
        mark = colour;
        redraw();
    }

    /** @param framed whether a line shows where the button is, where it stands alone on the paper */
    public void setFramed(boolean framed) {
        this.framed = framed;
        redraw();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    @Override
    public void setFont(Font font) {
        super.setFont(font);
        redraw();
    }

    private void hot(boolean now) {
        hot = now;
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int pad = primary || framed ? 2 * PAD : PAD;
        int width = text.isEmpty() ? ICON + 12
                : 2 * pad + gc.textExtent(text).x + (icon == null ? 0 : ICON + 6) + (mark == null ? 0 : DOT + DOT_GAP);
        int height = gc.getFontMetrics().getHeight() + 12;
        gc.dispose();
        return new Point(Math.max(width, wHint), height);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        Color under = getParent().getBackground();
        gc.setBackground(under);
        gc.fillRectangle(area);
        Color ink = palette.text();
        if (primary) {
            gc.setBackground(hot && isEnabled() ? Palette.mix(palette.text(), palette.accent(), 0.12) : palette.accent());
            if (!isEnabled()) {
                gc.setBackground(Palette.mix(palette.accent(), under, 0.4));
            }
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
            ink = palette.onAccent();
        } else if (checked || hot && isEnabled()) {
            gc.setBackground(checked ? palette.accentSoft() : Palette.mix(palette.text(), under, 0.08));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        }
        if (framed) {
            gc.setForeground(palette.line());
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
        if (!isEnabled() && !primary) {
            ink = palette.pale();
        }
        if (isFocusControl()) {
            // On a filled button the ring would not show at the edge.
            int in = primary ? 2 : 0;
            gc.setForeground(primary ? palette.onAccent() : palette.accent());
            gc.drawRoundRectangle(in, in, area.width - 1 - 2 * in, area.height - 1 - 2 * in, 8, 8);
        }
        gc.setForeground(ink);
        Point size = text.isEmpty() ? new Point(0, 0) : gc.textExtent(text);
        int width = size.x + (icon == null ? 0 : ICON + (text.isEmpty() ? 0 : 6)) + (mark == null ? 0 : DOT + DOT_GAP);
        int x = (area.width - width) / 2;
        if (mark != null) {
            gc.setBackground(mark.get());
            gc.fillOval(x, (area.height - DOT) / 2, DOT, DOT);
            x += DOT + DOT_GAP;
        }
        if (icon != null) {
            Image image = Icons.of(getDisplay()).get(icon, palette.dark() != primary);
            gc.setAlpha(isEnabled() ? 255 : 110);
            gc.drawImage(image, x, (area.height - ICON) / 2);
            gc.setAlpha(255);
            x += ICON + 6;
        }
        if (!text.isEmpty()) {
            gc.drawText(text, x, (area.height - size.y) / 2, true);
        }
    }
}
