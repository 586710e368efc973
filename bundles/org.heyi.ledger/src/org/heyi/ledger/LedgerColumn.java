package org.heyi.ledger;

import java.util.Locale;

import org.heyi.base.Texts;

/** The columns of 办理台账, in their order (domain rules 4.1). */
public enum LedgerColumn {
    /** 序号. */
    NO(6, Type.NUMBER),
    /** 届次. */
    SESSION(20, Type.TEXT),
    /** 类型. */
    INSTRUMENT(10, Type.TEXT),
    /** 编号. */
    NUMBER(8, Type.TEXT),
    /** 案由. */
    TITLE(40, Type.TEXT),
    /** 分类. */
    CATEGORY(14, Type.TEXT),
    /** 领衔人. */
    LEAD(10, Type.TEXT),
    /** 联名人: names, or their number where names are not known. */
    CO_SIGNERS(20, Type.TEXT),
    /** 代表团, 界别. */
    GROUP(14, Type.TEXT),
    /** 联系电话. */
    PHONE(14, Type.TEXT),
    /** 提交日期. */
    SUBMITTED(12, Type.DATE),
    /** 审查结果. */
    REVIEW(10, Type.TEXT),
    /** 并案号: number of the master. */
    MERGED_INTO(8, Type.TEXT),
    /** 交办日期. */
    ASSIGNED(12, Type.DATE),
    /** 主办单位; for 分办 all of them. */
    MAIN_UNIT(18, Type.TEXT),
    /** 会办单位. */
    CO_UNITS(18, Type.TEXT),
    /** 办理方式. */
    HANDLING(10, Type.TEXT),
    /** 签收日期. */
    SIGNED(12, Type.DATE),
    /** 要求办结日期, before extensions. */
    DUE(12, Type.DATE),
    /** 延期至. */
    EXTENDED_TO(12, Type.DATE),
    /** 实际答复日期: the first reply. */
    REPLIED(12, Type.DATE),
    /** 答复文号. */
    DOCUMENT(22, Type.TEXT),
    /** 办理结果 in force. */
    CLASS(12, Type.TEXT),
    /** 解决情况. */
    SOLUTION(14, Type.TEXT),
    /** 采纳情况. */
    ADOPTION(14, Type.TEXT),
    /** 面商人. */
    MET_WITH(12, Type.TEXT),
    /** 协商形式/日期. */
    CONTACT(24, Type.TEXT),
    /** 态度满意度, last round. */
    ATTITUDE(10, Type.TEXT),
    /** 结果满意度, last round. */
    RESULT(10, Type.TEXT),
    /** 是否重办/次数. */
    REHANDLED(24, Type.TEXT),
    /** 公开属性. */
    PUBLICITY(12, Type.TEXT),
    /** 公开日期/链接. */
    PUBLISHED(20, Type.TEXT),
    /** 重点督办（督办领导）. */
    SUPERVISED(14, Type.TEXT),
    /** 跟踪情况. */
    FOLLOW_UP(24, Type.TEXT),
    /** 备注. */
    REMARK(20, Type.TEXT);

    /** What stands in a column. */
    public enum Type {
        /** Text, left. */
        TEXT,
        /** A whole number, right. */
        NUMBER,
        /** A day, centred. */
        DATE
    }

    private static final Texts TEXTS = Texts.of(LedgerColumn.class);

    private final int width;
    private final Type type;

    LedgerColumn(int width, Type type) {
        this.width = width;
        this.type = type;
    }

    /** @return stable name for mappings and JSON, e.g. co-signers */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the header in the language in force */
    public String header() {
        return TEXTS.get("LedgerColumn." + name());
    }

    /** @return width in half-width characters; a Chinese one takes two */
    public int width() {
        return width;
    }

    /** @return what stands in it */
    public Type type() {
        return type;
    }
}
