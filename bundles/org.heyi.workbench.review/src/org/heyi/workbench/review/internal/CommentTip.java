package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.Rows;

/** What comments say, when the pointer rests on their words. */
final class CommentTip extends ToolTip {

    private static final Texts TEXTS = Texts.of(CommentTip.class);
    /** So many of the comments on the same words are told. */
    private static final int TOLD = 3;

    private final Function<Event, List<Annotation>> under;
    private final Function<Annotation, String> describe;

    /**
     * @param text where the pointer rests
     * @param under the comments at a place
     * @param describe what a comment is told by; its first line is its head
     */
    CommentTip(StyledText text, Function<Event, List<Annotation>> under, Function<Annotation, String> describe) {
        super(text, ToolTip.NO_RECREATE, false);
        this.under = under;
        this.describe = describe;
        setShift(new Point(8, 16));
        setHideDelay(0);
    }

    @Override
    protected Object getToolTipArea(Event event) {
        List<Annotation> comments = under.apply(event);
        return comments.isEmpty() ? null : comments;
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        Palette palette = Palette.of(parent.getDisplay());
        Faces faces = Faces.of(parent.getDisplay());
        Composite tip = new Composite(parent, SWT.NONE);
        tip.setBackground(palette.card());
        tip.setLayout(Rows.grid(1, 12, 10, 0, 2));
        tip.addListener(SWT.Paint, paint -> {
            paint.gc.setForeground(palette.line());
            paint.gc.drawRectangle(0, 0, tip.getSize().x - 1, tip.getSize().y - 1);
        });
        List<Annotation> comments = under.apply(event);
        for (Annotation annotation : comments.subList(0, Math.min(TOLD, comments.size()))) {
            String[] told = describe.apply(annotation).split("\n", 2);
            line(tip, told[0], faces.smallBold(), palette.mark(annotation.getKind()), 8);
            line(tip, told.length < 2 ? "" : told[1], faces.normal(), palette.text(), 0);
        }
        if (comments.size() > TOLD) {
            line(tip, TEXTS.get("tip.more", comments.size() - TOLD), faces.small(), palette.secondary(), 8);
        }
        return tip;
    }

    private static void line(Composite tip, String words, Font font, Color colour, int above) {
        if (words.isEmpty()) {
            return;
        }
        GridData data = new GridData();
        data.verticalIndent = tip.getChildren().length == 0 ? 0 : above;
        Label label = new Label(tip, SWT.NONE);
        label.setFont(font);
        label.setForeground(colour);
        label.setBackground(tip.getBackground());
        // A label would take an ampersand for the mark of a key.
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(data);
    }
}
