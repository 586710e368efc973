package org.heyi.workbench.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;

/** Layouts in steps of 4 pixels, so that nobody has to write them out. */
public final class Rows {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    /** Around the words in a field, pixels. */
    private static final int AROUND = 12;

    private Rows() {
    }

    /**
     * @param columns how many columns
     * @param marginX left and right, pixels
     * @param marginY above and below, pixels
     * @param gapX between columns, pixels
     * @param gapY between rows, pixels
     * @return the layout
     */
    public static GridLayout grid(int columns, int marginX, int marginY, int gapX, int gapY) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = marginX;
        layout.marginHeight = marginY;
        layout.horizontalSpacing = gapX;
        layout.verticalSpacing = gapY;
        return layout;
    }

    /** @return data of a control that takes all room */
    public static GridData fill() {
        return new GridData(SWT.FILL, SWT.FILL, true, true);
    }

    /** @return data of a control that takes a whole row */
    public static GridData row() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    /** @return data of a control that is as large as it likes */
    public static GridData own() {
        return new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    }

    /**
     * Shows controls, or hides them so that they take no room either.
     *
     * @param visible whether they are to be seen
     * @param controls with data of a grid each
     */
    public static void show(boolean visible, Control... controls) {
        for (Control each : controls) {
            each.setVisible(visible);
            ((GridData) each.getLayoutData()).exclude = !visible;
        }
    }

    /**
     * @param field a field
     * @param words what is written in it as a rule, as a date is
     * @return data with which it is as wide as these words, whatever the type
     */
    public static GridData asWideAs(Control field, String words) {
        GC gc = new GC(field);
        GridData data = own();
        data.widthHint = gc.textExtent(words).x + AROUND;
        gc.dispose();
        return data;
    }

    /**
     * @param control a control
     * @param style name of a class in css/
     * @param <T> its type
     * @return the control
     */
    public static <T extends Control> T styled(T control, String style) {
        control.setData(CSS_CLASS, style);
        return control;
    }

    /**
     * A one-pixel line.
     *
     * @param parent where it stands
     * @return the line
     */
    public static Control line(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridData data = row();
        data.heightHint = 1;
        line.setLayoutData(data);
        line.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Palette.of(line.getDisplay()).line());
            event.gc.fillRectangle(line.getClientArea());
        });
        return line;
    }

    /**
     * Shows other words, if they are others: the toolkit lays out the whole window whenever words are set.
     *
     * @param label where
     * @param words localised
     */
    public static void put(Label label, String words) {
        if (!label.getText().equals(words)) {
            label.setText(words);
        }
    }

    /**
     * A line of text in the smaller size and secondary colour.
     *
     * @param parent where it stands
     * @param text localised
     * @return the label
     */
    public static Label caption(Composite parent, String text) {
        Label label = styled(new Label(parent, SWT.NONE), "caption");
        label.setFont(Faces.of(parent.getDisplay()).small());
        label.setText(text);
        return label;
    }
}
