package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Locators;
import org.heyi.collation.ParagraphAmendments;
import org.heyi.collation.revise.Conflicts;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.usecase.ReviseReport;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.TrackedWords;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/**
 * The paragraph of a comment: with what this one would change, or with all that anybody would change in it, each change with the
 * numbers of those who ask for it, their formal sentences beside, and which of them collide.
 */
final class PassageSection {

    private static final Texts TEXTS = Texts.of(PassageSection.class);
    private static final String VIEW = "decision.passage";
    private static final int ALL = 1;
    /** So many comments of a paragraph are shown together, those nearest to the one that was chosen; a pane holds no more. */
    private static final int MOST = 40;

    private final Segments modes;
    private final StyledText paragraph;
    private final StyledText list;
    private final Runnable moved;
    private ReviewDocument document;
    private Annotation shown;
    private boolean all;
    /** Where in the list each comment begins. */
    private final List<Line> lines = new ArrayList<>();

    private record Line(Annotation annotation, int start, int end) {
    }

    /**
     * @param form where it stands
     * @param font of the report
     * @param moved told when it takes more or less room
     */
    PassageSection(Composite form, Font font, Runnable moved) {
        this.moved = moved;
        modes = new Segments(form, index -> {
            all = index == ALL;
            document.view().set(VIEW, all ? "all" : null);
            document.keepView();
            fill();
            this.moved.run();
        });
        modes.setData("org.heyi.id", "decision.modes");
        modes.setLayoutData(Rows.own());
        paragraph = DecisionPart.prose(form, font);
        paragraph.setLineSpacing(5);
        paragraph.setData("org.heyi.id", "decision.paragraph");
        list = DecisionPart.prose(form, Faces.of(form.getDisplay()).normal());
        list.setData("org.heyi.id", "decision.together");
        list.setCursor(form.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        list.addListener(SWT.MouseUp, event -> go(list.getOffsetAtPoint(new Point(event.x, event.y))));
        list.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                go(list.getCaretOffset());
            }
        });
    }

    /** @return what may be taller or shorter than before */
    List<Control> controls() {
        return List.of(modes, paragraph, list);
    }

    /**
     * @param now the open workspace
     * @param annotation the comment
     */
    void show(ReviewDocument now, Annotation annotation) {
        document = now;
        shown = annotation;
        all = "all".equals(now.view().get(VIEW));
        Paragraph in = annotation.getAnchor() == null ? null : annotation.getAnchor().getParagraph();
        int count = in == null ? 0 : now.comments().submitted(now.comments().paragraphOf(annotation));
        modes.setItems(List.of(TEXTS.get("passage.one"), TEXTS.get("passage.all", count)), List.of(TEXTS.get("passage.one.tip"), TEXTS.get("passage.all.tip")));
        modes.select(all ? ALL : 0);
        Rows.show(count > 1, modes);
        all = all && count > 1;
        fill();
    }

    private void fill() {
        lines.clear();
        if (!all) {
            TrackedText.show(paragraph, shown);
            list.setText("");
        } else {
            Paragraph in = shown.getAnchor().getParagraph();
            List<Annotation> together = together(in);
            amended(ParagraphAmendments.of(in, together.stream().filter(each -> each == shown || isLive(each)).toList()));
            list(together);
        }
        Rows.show(!list.getText().isEmpty(), list);
    }

    /** Whether what it asks for may yet be done. */
    private static boolean isLive(Annotation annotation) {
        Decision decision = annotation.getDisposition() == null ? null : annotation.getDisposition().getDecision();
        return decision == null || decision == Decision.ADOPTED || decision == Decision.PARTLY_ADOPTED;
    }

    private List<Annotation> together(Paragraph in) {
        int here = shown.getAnchor().getStart();
        return document.session().getAnnotations().stream()
                .filter(each -> each.getAnchor() != null && each.getAnchor().getParagraph() == in && Models.isPutForward(each))
                .sorted(Comparator.comparingInt(each -> Math.abs(each.getAnchor().getStart() - here))).limit(MOST)
                .sorted(Comparator.comparingInt((Annotation each) -> each.getAnchor().getStart()).thenComparingInt(Annotation::getNumber)).toList();
    }

    private void amended(ParagraphAmendments amendments) {
        Palette palette = Palette.of(paragraph.getDisplay());
        StringBuilder text = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (ParagraphAmendments.Piece each : amendments.pieces()) {
            if (each.change() == Change.KEPT) {
                text.append(each.text());
                continue;
            }
            StyleRange style = TrackedWords.style(text.length(), each.text().length(), each.change() == Change.DELETED, palette);
            if (!each.by().contains(shown)) {
                // The one that is being decided on stands out from the others.
                style.background = null;
            }
            styles.add(style);
            text.append(each.text());
            if (each.change() == Change.INSERTED || each.by().stream().allMatch(by -> Objects.toString(by.getAmendment().getText(), "").isEmpty())) {
                String who = each.by().stream().map(by -> Integer.toString(by.getNumber())).collect(Collectors.joining(TEXTS.get("disputed.and"), "[", "]"));
                styles.add(new StyleRange(text.length(), who.length(), palette.secondary(), null));
                text.append(who);
            }
        }
        paragraph.setText(text.toString());
        paragraph.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void list(List<Annotation> together) {
        Locators locators = new Locators(document.version());
        Map<Annotation, List<Annotation>> conflicts = Conflicts.among(document.session(), together, ReviseReport.basis(List.of(), List.of()), Progress.NONE);
        Palette palette = Palette.of(list.getDisplay());
        StringBuilder text = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (Annotation each : together) {
            int start = text.length();
            String head = TEXTS.get("revise.number", each.getNumber());
            StyleRange number = new StyleRange(start, head.length(), each == shown ? null : palette.accent(), null, each == shown ? SWT.BOLD : SWT.NORMAL);
            styles.add(number);
            text.append(head);
            String by = "\u3000" + Stream.of(each.getAuthor() == null ? "" : each.getAuthor().getName(), each.getDisposition() == null ? ""
                    : Labels.of(each.getDisposition().getDecision())).filter(part -> part != null && !part.isEmpty())
                    .collect(Collectors.joining(TEXTS.get("who.between")));
            styles.add(new StyleRange(text.length(), by.length(), palette.secondary(), null));
            text.append(by);
            List<Annotation> against = conflicts.getOrDefault(each, List.of());
            if (!against.isEmpty()) {
                String alert = "\u3000" + TEXTS.get("passage.conflict", ReviseDetail.numbers(against));
                styles.add(new StyleRange(text.length(), alert.length(), palette.mark(AnnotationKind.FACT), null));
                text.append(alert);
            }
            text.append('\n').append(said(each, locators)).append('\n');
            lines.add(new Line(each, start, text.length()));
        }
        int others = document.comments().submitted(document.comments().paragraphOf(shown)) - together.size();
        if (others > 0) {
            text.append(TEXTS.get("alike.more", others));
        }
        list.setText(text.toString().stripTrailing());
        styles.removeIf(each -> each.start + each.length > list.getCharCount());
        list.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private static String said(Annotation annotation, Locators locators) {
        String sentence = AmendmentSentence.of(annotation, locators);
        return sentence.isBlank() ? Objects.toString(annotation.getBody(), "").replace('\n', ' ') : sentence;
    }

    private void go(int offset) {
        for (Line each : lines) {
            if (offset >= each.start && offset < each.end && each.annotation != shown) {
                document.select(each.annotation);
                return;
            }
        }
    }
}
