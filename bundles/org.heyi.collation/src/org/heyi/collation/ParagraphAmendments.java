package org.heyi.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.collation.AmendmentPreview.Edit;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Annotation;

/**
 * What all comments on a paragraph would change in it, in one text: each piece that goes or comes with those who ask for it. What
 * collides stands there side by side; nothing is chosen.
 *
 * @param pieces in reading order, none of them empty
 */
public record ParagraphAmendments(List<Piece> pieces) {

    /**
     * @param change what happens to it
     * @param text never empty
     * @param by who asks for it, by their numbers; empty for what is kept
     */
    public record Piece(Change change, String text, List<Annotation> by) {

        /** Copies the list. */
        public Piece {
            by = List.copyOf(by);
        }
    }

    /** Copies the list. */
    public ParagraphAmendments {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param paragraph a paragraph
     * @param annotations comments; those that change nothing in it are passed over
     * @return its text with all that they would change
     */
    public static ParagraphAmendments of(Paragraph paragraph, Collection<Annotation> annotations) {
        Map<Edit, List<Annotation>> edits = new LinkedHashMap<>();
        annotations.stream().sorted(Comparator.comparingInt(Annotation::getNumber)).forEach(each -> {
            AmendmentPreview preview = each.getAnchor() == null || each.getAnchor().getParagraph() != paragraph ? null : AmendmentPreview.of(each);
            if (preview != null) {
                preview.edits().forEach(edit -> edits.computeIfAbsent(edit, key -> new ArrayList<>()).add(each));
            }
        });
        return new ParagraphAmendments(pieces(paragraph.getText(), edits));
    }

    private static List<Piece> pieces(String text, Map<Edit, List<Annotation>> edits) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        edits.keySet().forEach(each -> cuts.addAll(List.of(each.start(), each.end())));
        List<Piece> pieces = new ArrayList<>();
        Integer from = null;
        for (int cut : cuts) {
            if (from != null && from < cut) {
                int start = from;
                List<Annotation> by = edits.entrySet().stream().filter(each -> each.getKey().start() <= start && each.getKey().end() >= cut)
                        .flatMap(each -> each.getValue().stream()).distinct().sorted(Comparator.comparingInt(Annotation::getNumber)).toList();
                pieces.add(new Piece(by.isEmpty() ? Change.KEPT : Change.DELETED, text.substring(start, cut), by));
            }
            // What comes in place of words stands behind the last of them.
            edits.forEach((edit, by) -> {
                if (edit.end() == cut && !edit.text().isEmpty()) {
                    pieces.add(new Piece(Change.INSERTED, edit.text(), by));
                }
            });
            from = cut;
        }
        return pieces;
    }
}
