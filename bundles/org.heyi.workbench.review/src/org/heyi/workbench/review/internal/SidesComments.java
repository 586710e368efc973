package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.collation.sides.Fate;
import org.heyi.collation.sides.SideComments;
import org.heyi.collation.sides.Sides;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Annotate;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Passage;
import org.heyi.workbench.widgets.Grid;

/** The comments of one row of a comparison, and what became of each. */
final class SidesComments {

    private static final Texts TEXTS = Texts.of(SidesComments.class);
    private static final int FATE = 4;

    private final Documents documents;
    private final Grid grid;
    private Sides sides;
    private List<String> ids = List.of();
    private Locators locators = new Locators(null);
    private boolean nothing = true;

    /** @param chosen told of the comment that a person goes to */
    SidesComments(Composite parent, Documents documents, Consumer<Annotation> chosen) {
        this.documents = documents;
        grid = new Grid(parent, "sides.comments", this::line).named(TEXTS.get("grid.sides"))
                .column(TEXTS.get("sides.column.number"), 64, SWT.RIGHT)
                .column(TEXTS.get("sides.column.author"), 150, SWT.LEFT)
                .column(TEXTS.get("sides.column.demand"), 300, SWT.FILL)
                .column(TEXTS.get("sides.column.words"), 300, SWT.LEFT)
                .column(TEXTS.get("sides.column.fate"), 190, SWT.LEFT)
                .column(TEXTS.get("sides.column.decision"), 90, SWT.LEFT)
                .whenEmpty(() -> TEXTS.get(nothing ? "sides.empty" : "sides.noComments"))
                .whenChosen(row -> {
                    if (annotation(row) != null) {
                        chosen.accept(annotation(row));
                    }
                });
    }

    Table table() {
        return grid.table();
    }

    /** @param row index of the row whose comments are shown; -1 for none, and the others null */
    void show(Sides shown, SideComments comments, int row) {
        sides = shown;
        nothing = row < 0 || comments == null;
        ids = nothing ? List.of() : comments.of(row);
        locators = new Locators(shown == null ? null : shown.after());
        grid.refill(ids.size());
    }

    /** @return whether it is one of them, and selected now */
    boolean choose(Annotation annotation) {
        int row = annotation == null ? -1 : ids.indexOf(annotation.getId());
        grid.choose(row);
        return row >= 0;
    }

    /** @return whether it is one of them */
    boolean has(Annotation annotation) {
        return annotation != null && ids.contains(annotation.getId());
    }

    private Annotation annotation(int row) {
        return row < ids.size() && documents.current() != null && documents.current().find(ids.get(row)) instanceof Annotation found ? found : null;
    }

    private Grid.Line line(int row) {
        Annotation annotation = annotation(row);
        if (annotation == null) {
            return new Grid.Line("", "", "", "", "", "");
        }
        Palette palette = Palette.of(grid.table().getDisplay());
        Fate fate = Fate.of(annotation, sides);
        String[] texts = {Integer.toString(annotation.getNumber()), Describe.author(annotation), Describe.demand(annotation, locators),
            words(fate), fate(annotation, fate), annotation.getDisposition() == null ? "" : Labels.of(annotation.getDisposition().getDecision())};
        Color[] colours = new Color[texts.length];
        colours[FATE] = Annotate.needsCheck(annotation) ? palette.mark(AnnotationKind.FACT) : null;
        colours[texts.length - 1] = palette.mark(annotation.getDisposition() == null ? null : annotation.getDisposition().getDecision());
        return new Grid.Line(texts, colours);
    }

    private static String words(Fate fate) {
        String then = quote(fate.then());
        String now = quote(fate.now());
        return then.equals(now) || then.isEmpty() ? now : now.isEmpty() ? then : TEXTS.get("sides.words", then, now);
    }

    private static String quote(Anchor anchor) {
        return anchor == null || anchor.getLevel() != AnchorLevel.WORDS ? "" : Objects.toString(anchor.getQuote(), "");
    }

    /** Where the words of a comment stood and stand. */
    static List<SidePainter.Stretch> stretches(Annotation annotation, Sides sides) {
        List<SidePainter.Stretch> stretches = new ArrayList<>();
        Fate fate = Fate.of(annotation, sides);
        for (boolean side : new boolean[] {true, false}) {
            Anchor anchor = side ? fate.then() : fate.now();
            if (anchor != null && anchor.getLevel() == AnchorLevel.WORDS && anchor.getParagraph() != null) {
                int row = sides.row(side, (side ? sides.before() : sides.after()).getParagraphs().indexOf(anchor.getParagraph()));
                int at = 0;
                int from = -1;
                for (Paragraph each : row < 0 ? List.<Paragraph>of() : sides.paragraphs(row, side)) {
                    from = each == anchor.getParagraph() ? at + anchor.getStart() : from;
                    boolean last = each == (anchor.getEndParagraph() == null ? anchor.getParagraph() : anchor.getEndParagraph());
                    at += last ? anchor.getEnd() : each.getText().length() + 1;
                    if (last) {
                        break;
                    }
                }
                stretches.add(new SidePainter.Stretch(row, side, from, at, annotation.getKind()));
            }
        }
        return stretches;
    }

    /** @return the words between two characters of the later side of a row; null when there are none */
    static Passage passage(Sides sides, int row, int from, int to) {
        Paragraph first = null;
        int firstAt = 0;
        int start = 0;
        for (Paragraph each : sides.paragraphs(row, false)) {
            int end = start + each.getText().length();
            if (first == null && from < end) {
                first = each;
                firstAt = from - start;
            }
            if (first != null && to <= end) {
                return new Passage(first, Math.max(0, firstAt), each, Math.max(0, to - start));
            }
            start = end + 1;
        }
        return null;
    }

    /** What became of it; and whether the later text has what it asked for. */
    private static String fate(Annotation annotation, Fate fate) {
        String outcome = fate.then() == null ? TEXTS.get("sides.fate.new")
                : fate.outcome() == AnchorOutcome.PLACED ? TEXTS.get("sides.fate.placed") : Labels.of(fate.outcome());
        String all = Annotate.needsCheck(annotation) ? TEXTS.get("sides.fate.check", outcome) : outcome;
        return fate.isSeen(annotation) ? TEXTS.get("sides.fate.seen", all) : all;
    }
}
