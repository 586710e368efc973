package org.heyi.workbench.internal.settings;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.internal.Preferences;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** The colours of the kinds of comments, each as a passage and a label would look. */
final class ColoursPage {

    private static final Texts TEXTS = Texts.of(ColoursPage.class);

    private final Composite page;
    private final Preferences preferences;
    private final Map<AnnotationKind, Canvas> samples = new EnumMap<>(AnnotationKind.class);
    private LinkButton restore;

    ColoursPage(Composite parent, Preferences preferences) {
        this.preferences = preferences;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Rows.grid(3, 0, 0, 16, 8));
        for (AnnotationKind each : AnnotationKind.VALUES) {
            row(each);
        }
        Label note = new Label(page, SWT.WRAP);
        note.setFont(Faces.of(page.getDisplay()).small());
        note.setText(TEXTS.get("settings.colours.note"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        wide.widthHint = 400;
        wide.verticalIndent = 8;
        note.setLayoutData(wide);
        restore = new LinkButton(page, null, TEXTS.get("settings.colours.restore"), null, false, () -> {
            preferences.ownColours();
            refresh();
        });
        restore.setFramed(true);
        restore.setData("org.heyi.id", "settings.colours.restore");
        restore.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 3, 1));
        refresh();
    }

    private void row(AnnotationKind kind) {
        Label name = new Label(page, SWT.NONE);
        name.setText(Labels.of(kind));
        Canvas sample = new Canvas(page, SWT.DOUBLE_BUFFERED);
        GridData size = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        size.widthHint = 220;
        size.heightHint = 28;
        sample.setLayoutData(size);
        sample.addListener(SWT.Paint, event -> paint(event.gc, sample.getSize(), kind));
        samples.put(kind, sample);
        LinkButton change = new LinkButton(page, "edit", TEXTS.get("settings.colours.change"), null, false, () -> choose(kind));
        change.setFramed(true);
        change.setData("org.heyi.id", "settings.colour." + kind.getName());
    }

    private static void paint(GC gc, Point size, AnnotationKind kind) {
        Palette palette = Palette.of((org.eclipse.swt.widgets.Display) gc.getDevice());
        gc.setBackground(palette.ground(kind));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setForeground(palette.text());
        String words = TEXTS.get("settings.colours.sample");
        int y = (size.y - gc.textExtent(words).y) / 2;
        gc.drawText(words, 8, y, true);
        gc.setForeground(palette.mark(kind));
        gc.drawText(Labels.of(kind), size.x - 8 - gc.textExtent(Labels.of(kind)).x, y, true);
        gc.setBackground(palette.mark(kind));
        gc.fillRectangle(0, size.y - 2, size.x, 2);
    }

    private void choose(AnnotationKind kind) {
        ColorDialog dialog = new ColorDialog(page.getShell());
        dialog.setText(Labels.of(kind));
        dialog.setRGB(preferences.settings().colours().getOrDefault(kind, Palette.of(page.getDisplay()).mark(kind).getRGB()));
        RGB chosen = dialog.open();
        if (chosen != null) {
            preferences.colour(kind, chosen);
            refresh();
        }
    }

    private void refresh() {
        samples.values().forEach(Canvas::redraw);
        restore.setEnabled(!preferences.settings().colours().isEmpty());
    }
}
