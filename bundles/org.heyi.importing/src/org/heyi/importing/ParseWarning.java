package org.heyi.importing;

/**
 * Something that a person should look at before accepting an import. Nothing was changed because of it.
 *
 * @param code stable name, one of the constants here
 * @param message one localised sentence
 * @param paragraph index of the paragraph meant, -1 when it is about the whole report or about what was set aside
 * @param start offset in that paragraph's text; 0 when it is about the whole paragraph
 * @param end offset after the last unit meant; 0 when it is about the whole paragraph
 * @param rawOffset where to look in {@link ParsedReport#rawText()}, -1 when it is about the whole report
 */
public record ParseWarning(String code, String message, int paragraph, int start, int end, int rawOffset) {

    /** The report seems to end too early. */
    public static final String TRUNCATED = "truncated";
    /** A heading's number does not follow the one before. */
    public static final String NUMBERING = "numbering";
    /** No title was found. */
    public static final String NO_TITLE = "no-title";
    /** Nothing says that the text is a report. */
    public static final String NO_REPORT = "no-report";
    /** Title or speaker was guessed: little speaks for it. */
    public static final String UNSURE = "unsure";
    /** A question mark that seems to stand for a character which was lost; it was left as it is. */
    public static final String LOST = "lost-character";
    /** A word in an unusual spelling, with the usual one. */
    public static final String SPELLING = "spelling";
    /** Half-width punctuation that was left because a digit, a letter or a sign stands beside it. */
    public static final String HALF_WIDTH = "half-width";
    /** Quotation marks that do not come in pairs. */
    public static final String QUOTES = "quotes";
    /** Words of advertisements or gambling sites. */
    public static final String SPAM = "spam";
    /** The bytes cannot be made again exactly from the text. */
    public static final String ENCODING = "encoding";
    /** The file has tracked changes, which became amendments. */
    public static final String REVISIONS = "revisions";
    /** Short paragraphs that do not end like a sentence and have no form of a heading; they were taken for body text. */
    public static final String UNCLASSIFIED = "unclassified";
    /** A person decided against the reader; the message ends in how to say it again. */
    public static final String OVERRULED = "overruled";
}
