package org.heyi.workbench.review.internal.list;

/** What the table tells of a comment, in the order in which the columns stand until somebody moves them. */
enum ListColumn {
    /** 批注号; always shown, by it a row is spoken of */
    NUMBER,
    /** 类型 */
    KIND,
    /** 位置 */
    PLACE,
    /** 原文 */
    WORDS,
    /** 意见; always shown, it takes the room that the others leave */
    SAID,
    /** 提出人 */
    AUTHOR,
    /** 代表团（界别） */
    GROUP,
    /** 状态 */
    STATE,
    /** 标签 */
    TAGS,
    /** 给谁看 */
    AUDIENCE,
    /** 回复 */
    REPLIES;

    /** @return whether it can be left out */
    boolean isOptional() {
        return this != NUMBER && this != SAID;
    }

    /** @return whether it stands where the table has little room and nobody chose its columns */
    boolean isBrief() {
        return switch (this) {
            case NUMBER, KIND, PLACE, SAID, AUTHOR, STATE -> true;
            case WORDS, GROUP, TAGS, AUDIENCE, REPLIES -> false;
        };
    }
}
