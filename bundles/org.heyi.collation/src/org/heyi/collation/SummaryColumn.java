package org.heyi.collation;

import java.util.Arrays;
import java.util.List;

import org.heyi.model.util.Labels;
import org.heyi.model.util.SignedOff;
import org.heyi.model.util.SignedOff.Standing;

/**
 * The columns of 《政府工作报告》审议意见汇总表 (domain rules 3), in their order; behind them what the secretariat has for itself, which is
 * shown where somebody asks for it.
 */
public enum SummaryColumn {
    /** 序号 */
    NUMBER,
    /** 批注号: the number that a comment keeps however the lines are put; tables, papers and commands name it by this one */
    COMMENT,
    /** 代表团（界别） */
    GROUP,
    /** 提出人 */
    PROPOSER,
    /** 位置 */
    LOCATOR,
    /** 页、行 of the printing, where one is known */
    PRINTED,
    /** 原文 */
    ORIGINAL,
    /** 修改意见（修改为） */
    DEMAND,
    /** 理由 */
    REASON,
    /** 意见类型 */
    KIND,
    /** 责任单位 */
    UNIT,
    /** 采纳情况 */
    DECISION,
    /** 未采纳理由、说明 */
    DECISION_REASON,
    /** 备注 */
    REMARK,
    /** 谁办 */
    ASSIGNEE,
    /** 起草组意见 */
    OPINION,
    /** 冲突 */
    CONFLICT,
    /** 团长审签 */
    SIGNOFF;

    /**
     * @param attribution how much is told
     * @param printing whether a printing of the report is known
     * @return the columns of the printed table that have something to tell then
     */
    public static List<SummaryColumn> shown(Attribution attribution, boolean printing) {
        return Arrays.stream(values()).filter(column -> column.compareTo(REMARK) <= 0 && column.isTold(attribution) && (printing || column != PRINTED))
                .toList();
    }

    /**
     * @param attribution how much is told
     * @return whether the column has something to tell at that level
     */
    public boolean isTold(Attribution attribution) {
        return switch (this) {
            case GROUP -> attribution != Attribution.NONE;
            case PROPOSER, ASSIGNEE -> attribution == Attribution.NAMED;
            default -> true;
        };
    }

    /** @return the heading in the language in force */
    public String label() {
        return CollationTexts.get("column." + name());
    }

    /**
     * @param row a line
     * @return what stands in this column, never null; a formal amendment and the author's words are separated by a line feed
     */
    public String value(Row row) {
        return switch (this) {
            case NUMBER -> Integer.toString(row.number());
            case GROUP -> row.group();
            case PROPOSER -> row.proposer();
            case LOCATOR -> row.locator().words();
            case PRINTED -> row.printed() == null ? "" : row.printed().words();
            case ORIGINAL -> row.original();
            case DEMAND -> demand(row);
            case REASON -> row.reason();
            case KIND -> Labels.of(row.kind());
            case UNIT -> row.unit();
            case DECISION -> row.decision() == null ? CollationTexts.get("undecided") : Labels.of(row.decision());
            case DECISION_REASON -> row.decisionReason();
            case REMARK -> row.remark();
            case ASSIGNEE -> row.assignee();
            case OPINION -> row.opinion();
            case CONFLICT -> row.conflicts();
            case SIGNOFF -> signoff(SignedOff.of(row.annotation()).standing());
            case COMMENT -> Integer.toString(row.annotation().getNumber());
        };
    }

    /** Where no head signs, there is nothing to say of it. */
    private static String signoff(Standing standing) {
        return standing == Standing.NONE ? "" : standing.label();
    }

    private static String demand(Row row) {
        if (row.amendment().isEmpty()) {
            return row.demand();
        }
        String sentence = row.amendment() + CollationTexts.get("fullStop");
        return row.demand().isEmpty() ? sentence : sentence + "\n" + row.demand();
    }
}
