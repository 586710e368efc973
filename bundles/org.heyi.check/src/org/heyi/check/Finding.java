package org.heyi.check;

import java.util.List;
import java.util.Objects;

import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Paragraph;

/**
 * One thing that a check found: in a passage of the report, in an item of the ledger, or in the whole.
 *
 * @param check id of the check
 * @param severity how grave it is
 * @param paragraph id of the paragraph; null when the finding is not about a passage
 * @param start where the passage begins in the paragraph's cleaned text, in UTF-16 units; 0 without a paragraph
 * @param end where it ends, exclusive
 * @param quote the passage's words; empty without a paragraph
 * @param item id of the ledger's item; null when the finding is not about one
 * @param message what is wrong and what to do, in the person's language, one or two sentences
 * @param replacements what the passage could read instead, the best first; people choose one of them. Empty when that is for
 *        people to find
 */
public record Finding(String check, Severity severity, String paragraph, int start, int end, String quote,
        String item, String message, List<String> replacements) {

    /** Refuses what could not be shown. */
    public Finding {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(message, "message");
        if (paragraph == null ? start != 0 || end != 0 : start < 0 || end < start) {
            throw new IllegalArgumentException("passage " + start + ".." + end + " of paragraph " + paragraph);
        }
        if (paragraph != null && quote.length() != end - start) {
            throw new IllegalArgumentException("quote of " + quote.length() + " units for " + start + ".." + end);
        }
        replacements = List.copyOf(replacements);
        if (paragraph == null && !replacements.isEmpty()) {
            throw new IllegalArgumentException("a replacement needs a passage");
        }
    }

    /**
     * @param check the check
     * @param severity how grave
     * @param paragraph where
     * @param start start of the passage in the paragraph's text, in UTF-16 units
     * @param end end of the passage, exclusive
     * @param message what is wrong
     * @return a finding in a passage of the report
     * @throws IndexOutOfBoundsException if the passage does not lie in the paragraph
     */
    public static Finding at(ReviewCheck check, Severity severity, Paragraph paragraph, int start, int end,
            String message) {
        return new Finding(check.id(), severity, paragraph.getId(), start, end,
                paragraph.getText().substring(start, end), null, message, List.of());
    }

    /**
     * @param check the check
     * @param severity how grave
     * @param item which item of the ledger
     * @param message what is wrong
     * @return a finding in the ledger
     */
    public static Finding about(ReviewCheck check, Severity severity, Suggestion item, String message) {
        return new Finding(check.id(), severity, null, 0, 0, "", item.getId(), message, List.of());
    }

    /**
     * @param check the check
     * @param severity how grave
     * @param message what is wrong
     * @return a finding about the report or the ledger as a whole
     */
    public static Finding general(ReviewCheck check, Severity severity, String message) {
        return new Finding(check.id(), severity, null, 0, 0, "", null, message, List.of());
    }

    /**
     * @param texts what the passage could read, the best first
     * @return the same finding with these suggestions
     */
    public Finding replacedBy(String... texts) {
        return new Finding(check, severity, paragraph, start, end, quote, item, message, List.of(texts));
    }
}
