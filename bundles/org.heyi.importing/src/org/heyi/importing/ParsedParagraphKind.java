package org.heyi.importing;

/** What a paragraph of a work report is. */
public enum ParsedParagraphKind {
    /** What the report is called. */
    TITLE,
    /** A line under the title, such as （征求意见稿）. */
    SUBTITLE,
    /** ——2021年12月12日在……会议上. */
    DATE_LINE,
    /** Office and name of the person who gives the report. */
    SPEAKER,
    /** 各位代表： standing alone, at the beginning or later. */
    SALUTATION,
    /** 现在，我代表……报告工作，请予审议. */
    OPENING,
    /** A heading of any level. */
    HEADING,
    /** Running text. */
    BODY,
    /** A paragraph that begins with ——, its first sentence being the topic. */
    LEAD_ITEM,
    /** The call at the end. */
    CLOSING,
    /** What stands in an appendix: 名词解释, 附件. */
    NOTE,
    /** A row of a table, cells separated by tabs. */
    TABLE_ROW,
    /** A note at the foot of a page, or at the end. */
    FOOTNOTE,
    /** What stands in a box beside the text. */
    TEXT_BOX
}
