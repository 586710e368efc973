package org.heyi.collation.revise;

import java.util.List;

import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Annotation;

/**
 * 处: one place at which the proposal reads otherwise. Changes belong to one place when one comment asks for them at its passage,
 * be it the two ends of a move, or when no word between them is kept; what is unified is a place wherever it stands.
 *
 * @param number from 1, in the order of the report
 * @param words where it is, e.g. 第一部分“本届政府工作回顾”第3段
 * @param paragraph the paragraph in which it begins
 * @param before the words that read otherwise; empty where only something comes
 * @param after how they read; empty where something only goes
 * @param annotations the comments (条) that it takes up, by their numbers, those merged into others included
 * @param description place and change in formal words, without a full stop
 */
public record Place(int number, String words, Paragraph paragraph, String before, String after, List<Annotation> annotations,
        String description) {

    /** Copies the list. */
    public Place {
        annotations = List.copyOf(annotations);
    }
}
