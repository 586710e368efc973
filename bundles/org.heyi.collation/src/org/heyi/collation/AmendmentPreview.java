package org.heyi.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;

/**
 * What a paragraph would read like after an amendment.
 *
 * @param original the paragraph as it stands
 * @param edits what changes, ascending, without overlap; empty when the amendment changes nothing in this paragraph
 */
public record AmendmentPreview(String original, List<Edit> edits) {

    /** What separates the sentences of {@link #sentence} where unchanged ones stand between them. */
    public static final String GAP = "……";

    /**
     * One change: the words from start to end become text.
     *
     * @param start UTF-16 offset in the original
     * @param end exclusive; equal to start for an insertion
     * @param text the new words, may be empty
     */
    public record Edit(int start, int end, String text) {
    }

    /** What happens to a piece of text. */
    public enum Change {
        /** Stays. */
        KEPT,
        /** Goes. */
        DELETED,
        /** Comes. */
        INSERTED
    }

    /**
     * @param change what happens to it
     * @param text never empty
     */
    public record Piece(Change change, String text) {
    }

    /** Copies the list. */
    public AmendmentPreview {
        edits = List.copyOf(edits);
    }

    /**
     * @param paragraphText text of the paragraph in which the anchor begins
     * @param anchor a passage; one that runs on into the next paragraph counts to the end of this one
     * @param amendment what is asked for
     * @return the preview
     * @throws IndexOutOfBoundsException if the anchor does not lie in the text
     */
    public static AmendmentPreview apply(String paragraphText, Anchor anchor, Amendment amendment) {
        int end = anchor.getEndParagraph() == null || anchor.getEndParagraph() == anchor.getParagraph()
                ? anchor.getEnd() : paragraphText.length();
        return apply(paragraphText, anchor.getStart(), end, amendment.getOperation(), amendment.getText(),
                amendment.getTarget());
    }

    /**
     * @param paragraph text of a paragraph
     * @param start UTF-16 offset of the passage
     * @param end exclusive
     * @param operation what is asked for
     * @param text the new words; null counts as empty
     * @param target MOVE: the passage after which to move; MERGE: the other passage; looked for in this paragraph only
     * @return the preview
     * @throws IndexOutOfBoundsException if the passage does not lie in the text
     */
    public static AmendmentPreview apply(String paragraph, int start, int end, AmendmentOperation operation, String text,
            String target) {
        String quote = paragraph.substring(start, end);
        String words = text == null ? "" : text;
        List<Edit> edits = new ArrayList<>();
        switch (operation) {
            case REPLACE, CORRECTION -> edits.add(new Edit(start, end, words));
            case DELETE -> edits.add(new Edit(start, end, ""));
            case INSERT_BEFORE -> edits.add(new Edit(start, start, words));
            case INSERT_AFTER -> edits.add(new Edit(end, end, words));
            case APPEND_SENTENCE -> {
                int at = paragraph.stripTrailing().length();
                edits.add(new Edit(at, at, words));
            }
            case ADD_PARAGRAPH -> edits.add(new Edit(paragraph.length(), paragraph.length(), "\n" + words));
            case UNIFY -> {
                for (int at : unified(paragraph, quote, words)) {
                    edits.add(new Edit(at, at + quote.length(), words));
                }
            }
            case MOVE -> {
                edits.add(new Edit(start, end, ""));
                int at = outside(paragraph, target, start, end);
                if (at >= 0) {
                    edits.add(new Edit(at + target.length(), at + target.length(), quote));
                }
            }
            case MERGE -> {
                int at = outside(paragraph, target, start, end);
                edits.add(new Edit(start, end, words.isEmpty() ? quote + (at >= 0 ? target : "") : words));
                if (at >= 0) {
                    edits.add(new Edit(at, at + target.length(), ""));
                }
            }
        }
        edits.removeIf(edit -> paragraph.substring(edit.start, edit.end).equals(edit.text));
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        return new AmendmentPreview(paragraph, edits);
    }

    /**
     * @param annotation a comment
     * @return the preview on the paragraph in which its passage begins; null when it asks for no change, has no passage, or the
     *         paragraph reads as it asks already
     */
    public static AmendmentPreview of(Annotation annotation) {
        Anchor anchor = annotation.getAnchor();
        Paragraph paragraph = anchor == null ? null : anchor.getParagraph();
        // On a comment that lost its words there is nothing to change: only its paragraph is left.
        if (annotation.getAmendment() == null || paragraph == null || anchor.getLevel() != AnchorLevel.WORDS
                || Fulfilment.isSeen(annotation)) {
            return null;
        }
        return apply(paragraph.getText(), anchor, annotation.getAmendment());
    }

    private static int indexOf(String text, String words, int from) {
        return words == null || words.isEmpty() ? -1 : text.indexOf(words, from);
    }

    /**
     * @param text any text
     * @param old words that are to read otherwise everywhere
     * @param words how they are to read
     * @return where the old words begin, ascending, without overlap; not where they are a part of the new ones already, such as
     *         和平区 within 天津市和平区
     */
    public static List<Integer> unified(String text, String old, String words) {
        List<Integer> places = new ArrayList<>();
        int within = words.contains(old) ? indexOf(text, words, 0) : -1;
        for (int at = indexOf(text, old, 0); at >= 0;) {
            while (within >= 0 && within + words.length() <= at) {
                within = indexOf(text, words, within + words.length());
            }
            boolean there = within >= 0 && within <= at && at + old.length() <= within + words.length();
            if (!there) {
                places.add(at);
            }
            at = indexOf(text, old, there ? within + words.length() : at + old.length());
        }
        return places;
    }

    /** The first place of the words that has nothing in common with the passage from start to end; or -1. */
    private static int outside(String text, String words, int start, int end) {
        int at = indexOf(text, words, 0);
        while (at >= 0 && at < end && at + words.length() > start) {
            at = indexOf(text, words, at + 1);
        }
        return at;
    }

    /** @return the whole paragraph as it would read; a new paragraph begins after a line feed */
    public String changed() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            text.append(original, at, edit.start).append(edit.text);
            at = edit.end;
        }
        return text.append(original, at, original.length()).toString();
    }

    /** @return only the sentences that change, as they would read; empty when nothing changes or nothing is left */
    public String sentence() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces()) {
            if (piece.change != Change.DELETED) {
                text.append(piece.text);
            }
        }
        String sentence = text.toString().strip();
        return sentence.equals(GAP) ? "" : sentence;
    }

    /** @return the sentences that change, cut into what stays, goes and comes, in reading order */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            int from = sentenceStart(edit);
            if (i == 0) {
                at = from;
            } else if (from > at) {
                int until = sentenceEnd(edits.get(i - 1));
                add(pieces, Change.KEPT, original.substring(at, Math.min(until, edit.start)));
                if (from > until) {
                    add(pieces, Change.KEPT, GAP);
                }
                at = Math.max(from, Math.min(until, edit.start));
            }
            add(pieces, Change.KEPT, original.substring(at, edit.start));
            add(pieces, Change.DELETED, original.substring(edit.start, edit.end));
            add(pieces, Change.INSERTED, edit.text);
            at = edit.end;
        }
        if (!edits.isEmpty()) {
            add(pieces, Change.KEPT, original.substring(at, Math.max(at, sentenceEnd(edits.get(edits.size() - 1)))));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Change change, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(change, text));
        }
    }

    /** Start of the sentence an edit begins in. */
    private int sentenceStart(Edit edit) {
        int at = edit.start;
        if (edit.start == edit.end && Sentences.ends(original, at) && !joinsNext(edit)) {
            at--;
        }
        return Sentences.start(original, at);
    }

    private int sentenceEnd(Edit edit) {
        int at = edit.end;
        if (Sentences.ends(original, at) && !joinsNext(edit)) {
            return at;
        }
        return Sentences.end(original, Math.min(at + 1, original.length()));
    }

    /** What is inserted between two sentences belongs to the one before, unless it runs on into the next. */
    private boolean joinsNext(Edit edit) {
        return edit.start == edit.end && edit.end < original.length() && Sentences.ends(original, edit.end) && !edit.text.isEmpty()
                && !Sentences.endsAt(edit.text.charAt(edit.text.length() - 1));
    }
}
