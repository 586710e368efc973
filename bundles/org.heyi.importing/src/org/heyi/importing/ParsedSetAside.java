package org.heyi.importing;

import java.util.List;

/**
 * A piece of the file that is no part of the report. It is kept, and can be taken back.
 *
 * @param reason {@link #WEB_HEAD}, {@link #WEB_TAIL} or another code of the same kind
 * @param rawStart offset in {@link ParsedReport#rawText()}
 * @param rawEnd offset after its last unit there
 * @param raw the raw text between the two
 */
public record ParsedSetAside(String reason, int rawStart, int rawEnd, String raw) {

    /** What a web page shows above a report: path, date of publication, font size. */
    public static final String WEB_HEAD = "web-head";
    /** What a web page shows below a report: disclaimer, address, comment box, site map. */
    public static final String WEB_TAIL = "web-tail";

    /** Headers and footers of a word processor. */
    public static final String HEADER_FOOTER = "header-footer";
    /** What a web page shows around a report: menus, forms, links to other pages. */
    public static final String WEB_PAGE = "web-page";
    /** Lines that only shape a file: rules, code fences, front matter. */
    public static final String MARKUP = "markup";
    /** A table of contents. */
    public static final String CONTENTS = "contents";
    /** Words that a word processor hides from its readers. */
    public static final String HIDDEN = "hidden";
    /** What a person set aside. */
    public static final String BY_HAND = "by-hand";

    /** The reasons for which the reader itself sets something aside. */
    static final List<String> REASONS = List.of(WEB_HEAD, WEB_TAIL, HEADER_FOOTER, WEB_PAGE, MARKUP, CONTENTS,
            HIDDEN);

    /** @return number of characters that are not white space */
    public int characters() {
        return TextCounts.characters(raw);
    }
}
