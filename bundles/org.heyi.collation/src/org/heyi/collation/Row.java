package org.heyi.collation;

import org.heyi.collation.printing.Printed;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;

/**
 * One line of the 汇总表. Texts are never null, already reduced to the collation's {@link Attribution},
 * and in the language in force.
 *
 * @param number 序号 in this collation, 1-based; other comments are never named by it, as it moves with every comment that comes in
 * @param annotation the comment itself; its author is not masked
 * @param group 代表团（界别）
 * @param proposer 提出人
 * @param locator 部分、段
 * @param original 原文: the words the comment is on; empty for the report as a whole
 * @param demand what the author says
 * @param amendment the change asked for in formal words, without a full stop; may be empty
 * @param preview the changed sentences as they would read; may be empty
 * @param reason 理由
 * @param kind 意见类型
 * @param unit 责任单位
 * @param decision 采纳情况; null while undecided
 * @param decisionReason 未采纳理由、说明
 * @param remark 备注: what it was merged with, which revision took it up, what suggestion it became
 * @param assignee 谁办
 * @param opinion 起草组意见
 * @param conflicts 冲突: the lasting numbers of the comments with which it cannot be met together, as far as the collation knows
 * @param printed where the passage is printed; null where no printing is known, or the printing does not have it
 */
public record Row(int number, Annotation annotation, String group, String proposer, Locator locator, String original,
        String demand, String amendment, String preview, String reason, AnnotationKind kind, String unit,
        Decision decision, String decisionReason, String remark, String assignee, String opinion, String conflicts,
        Printed printed) {

    /** @return the place in words, with page and line where a printing tells them */
    public String placeInList() {
        return printed == null ? locator.words() : CollationTexts.get("place.printed", locator.place(), printed.words());
    }

    /** @return the same as a letter puts it, which counts lines from below in the lower half of a page */
    public String placeInLetter() {
        return printed == null ? locator.words() : CollationTexts.get("place.printed", locator.place(), printed.inLetter());
    }
}
