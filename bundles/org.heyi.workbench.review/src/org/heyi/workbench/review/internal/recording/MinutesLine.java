package org.heyi.workbench.review.internal.recording;

import org.eclipse.swt.graphics.Color;
import org.heyi.base.Texts;
import org.heyi.model.review.Anchor;
import org.heyi.model.util.Labels;
import org.heyi.usecase.MinutesDraft;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.Grid;

/** How a row of minutes stands in the table: pale where it is not taken, in the colour of errors where it asks for something. */
final class MinutesLine {

    private static final Texts TEXTS = Texts.of(MinutesLine.class);

    private MinutesLine() {
    }

    static Grid.Line of(MinutesDraft.Row row, Palette palette) {
        Color ink = row.taken() ? null : palette.pale();
        String who = row.speaker() != null ? row.speaker().getName() : row.written().isEmpty() ? "" : TEXTS.get("minutes.who", row.written());
        Anchor anchor = row.chosen().anchor();
        int confidence = row.chosen().confidence();
        String sure = row.confirmed() ? TEXTS.get("minutes.confirmed") : confidence == 0 ? "" : TEXTS.get("form.percent", confidence / 10);
        return new Grid.Line(new String[] {row.taken() ? "✓" : "", Integer.toString(row.line()), who, row.taken() ? Labels.of(row.kind()) : said(row),
            row.words(), !row.taken() ? "" : anchor.getParagraph() == null ? TEXTS.get("form.whole") : anchor.getQuote(), row.taken() ? sure : ""},
                new Color[] {ink, palette.pale(), row.asksWho() ? palette.error() : ink, ink, ink, ink, row.asksToLook() ? palette.error() : ink});
    }

    private static String said(MinutesDraft.Row row) {
        return TEXTS.get(row.there() ? "minutes.there" : "minutes.said." + row.said().name());
    }
}
