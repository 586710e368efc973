package org.heyi.importing;

/** By what a heading was recognised. */
public enum ParsedHeadingStyle {
    /** 第一部分. */
    PART,
    /** A line of its own without number or full stop. */
    BARE,
    /** 一、. */
    CHINESE,
    /** （一）. */
    CHINESE_PARENTHESISED,
    /** A paragraph that is one whole sentence and sums up those after it. */
    TOPIC_SENTENCE,
    /** 1. */
    ARABIC,
    /** （1）. */
    ARABIC_PARENTHESISED,
    /** ①. */
    CIRCLED,
    /** The first sentence of a paragraph, one of several alike; the paragraph itself is body text. */
    RUN_IN,
    /** 附件, 名词解释. */
    APPENDIX,
    /** By a style or an outline level of the word processor. */
    STYLED
}
