package org.heyi.collation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.util.Models;

/** The formal wording of an amendment, by the grammar of domain rules 3: 将“A”修改为“B”, 在“A”后增加“B” … */
public final class AmendmentSentence {

    private static final String NUMBER = "\u0001";

    private AmendmentSentence() {
    }

    /**
     * What a comment asks for, of the words that its author saw: where a later version reads otherwise at its place, the
     * sentence names the version, and where it reads as demanded, it says so.
     *
     * @param annotation a comment
     * @param locators to name paragraphs by
     * @return the sentence without a full stop; empty when the comment asks for no change
     */
    public static String of(Annotation annotation, Locators locators) {
        Amendment amendment = annotation.getAmendment();
        if (amendment == null) {
            return "";
        }
        Anchor anchor = Models.writtenOn(annotation);
        String quote = anchor == null || anchor.getQuote() == null ? "" : anchor.getQuote();
        Paragraph after = amendment.getOperation() == AmendmentOperation.MOVE ? paragraph(anchor, amendment.getTarget()) : null;
        String sentence = after == null ? of(amendment.getOperation(), quote, amendment.getText(), amendment.getTarget())
                : CollationTexts.get("amendment.MOVE.paragraph",
                        isWholeParagraph(anchor) ? locators.of(anchor.getParagraph()) : quoted(quote), locators.of(after));
        Anchor now = annotation.getAnchor();
        if (anchor == now || anchor.getVersion() == null) {
            return sentence;
        }
        String version = Integer.toString(anchor.getVersion().getNumber());
        if (Fulfilment.isSeen(annotation)) {
            return CollationTexts.get("amendment.seen", sentence, version, Integer.toString(now.getVersion().getNumber()));
        }
        return now != null && quote.equals(now.getQuote()) ? sentence : CollationTexts.get("amendment.version", sentence, version);
    }

    /**
     * @param words words with sentences of {@link #of(Annotation, Locators)} in them
     * @return the same as their author would have put it: without what was noted of versions since
     */
    public static String asAsked(String words) {
        String asked = words;
        for (String key : List.of("amendment.seen", "amendment.version")) {
            String note = CollationTexts.get(key, "", NUMBER, NUMBER);
            asked = asked.replaceAll(Arrays.stream(note.split(NUMBER, -1)).map(Pattern::quote).collect(Collectors.joining("\\d+")), "");
        }
        return asked;
    }

    /**
     * @param operation what is asked for
     * @param quote the words of the report
     * @param text the new words; null counts as empty
     * @param target MOVE: the passage after which to move; MERGE: the other passage; null counts as empty
     * @return the sentence without a full stop
     */
    public static String of(AmendmentOperation operation, String quote, String text, String target) {
        boolean noQuote = quote == null || quote.isEmpty();
        boolean noText = text == null || text.isEmpty();
        String key = switch (operation) {
            case ADD_PARAGRAPH -> noQuote ? "amendment.ADD_PARAGRAPH.plain" : "amendment.ADD_PARAGRAPH";
            case MERGE -> noText ? "amendment.MERGE.plain" : "amendment.MERGE";
            // To change words into nothing is to delete them.
            case REPLACE -> noText ? "amendment.DELETE" : "amendment.REPLACE";
            default -> "amendment." + operation.getName();
        };
        return CollationTexts.get(key, quoted(quote), quoted(text), quoted(target));
    }

    /**
     * @param words any words; null counts as empty
     * @return them in quotation marks; marks inside change level, as GB/T 15834 has it: ‘ ’ within “ ”
     */
    public static String quoted(String words) {
        StringBuilder inner = new StringBuilder(words == null ? "" : words);
        for (int i = 0; i < inner.length(); i++) {
            switch (inner.charAt(i)) {
                case '“' -> inner.setCharAt(i, '‘');
                case '”' -> inner.setCharAt(i, '’');
                case '‘' -> inner.setCharAt(i, '“');
                case '’' -> inner.setCharAt(i, '”');
                default -> { }
            }
        }
        return "“" + inner + "”";
    }

    private static boolean isWholeParagraph(Anchor anchor) {
        return anchor.getEndParagraph() == null && anchor.getStart() == 0
                && anchor.getEnd() == anchor.getParagraph().getText().length();
    }

    /** The target of a move may be a paragraph, by its id, or a passage, by its words. */
    private static Paragraph paragraph(Anchor anchor, String target) {
        Version version = anchor == null ? null : Models.containing(anchor.getParagraph(), Version.class);
        if (version == null || target == null) {
            return null;
        }
        return version.getParagraphs().stream().filter(p -> target.equals(p.getId())).findFirst().orElse(null);
    }
}
