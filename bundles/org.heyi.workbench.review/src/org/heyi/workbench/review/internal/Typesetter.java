package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Section;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Faces.Face;

/** Sets a report as an official document is set: its type, its indents, a column of at most 42 characters. */
final class Typesetter {

    static final int COLUMN = 42;
    /** Any Han character: all are equally wide. */
    static final String HAN = Character.toString(0x56FD);
    private static final int GUTTER = 56;
    private static final int EDGE = 32;
    static final double LEADING = 1.75;
    private static final int BODY_POINTS = 13;

    private final StyledText text;
    private final ReportText report;
    private int points = BODY_POINTS;
    private int em = 17;

    Typesetter(StyledText text, ReportText report) {
        this.text = text;
        this.report = report;
    }

    static boolean isCentred(ParagraphKind kind) {
        return kind == ParagraphKind.TITLE || kind == ParagraphKind.SUBTITLE || kind == ParagraphKind.DATE_LINE
                || kind == ParagraphKind.SPEAKER;
    }

    /** @return the size of the body's type */
    static int points(int zoom) {
        return Math.max(6, Math.round(BODY_POINTS * zoom / 100f));
    }

    /** @param zoom 100 for 13 points */
    void set(int zoom) {
        points = points(zoom);
        Font body = Faces.of(text.getDisplay()).font(Face.BODY, points, SWT.NORMAL);
        text.setFont(body);
        GC gc = new GC(text);
        gc.setFont(body);
        em = gc.textExtent(HAN.repeat(10)).x / 10;
        FontMetrics metrics = gc.getFontMetrics();
        gc.dispose();
        text.setLineSpacing(Math.max(0, (int) Math.round(em * LEADING) - metrics.getHeight()));
        // Set for the whole text at once: each call on a range costs the control as much as one on everything.
        text.setJustify(true);
        text.setIndent(2 * em);
        for (int i = 0; i < report.paragraphs().size(); i++) {
            ParagraphKind kind = report.paragraphs().get(i).getKind();
            if (isCentred(kind)) {
                text.setLineJustify(i, 1, false);
            }
            if (kind == ParagraphKind.SALUTATION) {
                text.setLineIndent(i, 1, 0);
            }
            text.setLineVerticalIndent(i, switch (kind) {
                case TITLE, SALUTATION -> em * 3 / 2;
                case DATE_LINE, SUBTITLE, HEADING -> em;
                default -> em / 4;
            });
        }
        type();
    }

    /** Sets the type of every paragraph that has its own, in one batch. */
    private void type() {
        List<StyleRange> styles = new ArrayList<>();
        for (int i = 0; i < report.paragraphs().size(); i++) {
            Font font = font(report.paragraphs().get(i));
            if (font != null && report.start(i) < report.end(i)) {
                StyleRange style = new StyleRange(report.start(i), report.end(i) - report.start(i), null, null);
                style.font = font;
                styles.add(style);
            }
        }
        int[] ranges = new int[styles.size() * 2];
        for (int i = 0; i < styles.size(); i++) {
            ranges[2 * i] = styles.get(i).start;
            ranges[2 * i + 1] = styles.get(i).length;
        }
        text.setStyleRanges(ranges, styles.toArray(StyleRange[]::new));
    }

    private Font font(Paragraph paragraph) {
        return font(paragraph, Faces.of(text.getDisplay()), points);
    }

    /** @return the type of a paragraph that has its own; null for that of the body */
    static Font font(Paragraph paragraph, Faces faces, int points) {
        return switch (paragraph.getKind()) {
            case TITLE -> faces.font(Face.TITLE, Math.round(points * 1.6f), SWT.BOLD);
            case SUBTITLE, DATE_LINE, SPEAKER -> faces.font(Face.KAI, points, SWT.NORMAL);
            case HEADING -> heading(faces, paragraph.getSection(), points);
            default -> null;
        };
    }

    private static Font heading(Faces faces, Section section, int points) {
        return switch (section == null ? 1 : section.getLevel()) {
            case 1 -> faces.font(Face.HEI, points + 1, SWT.BOLD);
            case 2 -> faces.font(Face.KAI, points, SWT.NORMAL);
            default -> faces.font(Face.BODY, points, SWT.BOLD);
        };
    }

    /**
     * Keeps the column a whole number of characters wide and in the middle.
     *
     * @param width room for it, pixels
     * @return whether it stands elsewhere than before, or is as wide as it was not
     */
    boolean fit(int width) {
        int characters = Math.clamp((width - GUTTER - EDGE) / em, 8, COLUMN);
        // One pixel to spare: rounding must not push the last character of a line to the next.
        int column = characters * em + 4;
        int left = Math.max(GUTTER, (width - column) / 2);
        int right = Math.max(8, width - left - column);
        centre(column);
        boolean moves = left != text.getLeftMargin() || right != text.getRightMargin();
        if (moves) {
            text.setMargins(left, 0, right, 0);
        }
        return moves;
    }

    /** By indents: the toolkit's own alignment comes and goes with the state of its caches. */
    private void centre(int column) {
        GC gc = new GC(text);
        for (int i = 0; i < report.paragraphs().size(); i++) {
            Paragraph paragraph = report.paragraphs().get(i);
            if (isCentred(paragraph.getKind())) {
                gc.setFont(font(paragraph));
                int width = gc.textExtent(paragraph.getText()).x;
                text.setLineIndent(i, 1, Math.max(0, (column - width) / 2));
                text.setLineAlignment(i, 1, width > column ? SWT.CENTER : SWT.LEFT);
            }
        }
        gc.dispose();
    }
}
