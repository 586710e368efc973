package org.heyi.importing.internal.docx;

import java.util.ArrayList;
import java.util.List;

import org.heyi.importing.ParsedParagraphKind;

/** A paragraph of a Word document while it is put together. */
final class DocxParagraph {

    /** A place where a comment begins, ends or is referred to, or a note is referred to. */
    record CommentMark(String id, Type type, int offset) {

        enum Type { START, END, REFERENCE, FOOTNOTE, ENDNOTE }
    }

    /** A tracked change in it. */
    static final class Change {

        final String author;
        final String date;
        int start;
        int end;
        final StringBuilder inserted = new StringBuilder();

        Change(String author, String date, int start, int end) {
            this.author = author;
            this.date = date;
            this.start = start;
            this.end = end;
        }
    }

    final StringBuilder text = new StringBuilder();
    final List<CommentMark> marks = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final List<DocxParagraph> boxes = new ArrayList<>();
    ParsedParagraphKind kind;
    int level;
    String setAside;

    /** Records that {@code [start, end)} was deleted. */
    void deleted(int start, int end, String author, String date) {
        if (end > start) {
            change(start, author, date).end = end;
        }
    }

    /** Records that something was inserted at the end of what there is. */
    void inserted(String what, String author, String date) {
        change(text.length(), author, date).inserted.append(what);
    }

    /** The change that ends at {@code offset} when it is of the same hand, else a new one there. */
    private Change change(int offset, String author, String date) {
        if (!changes.isEmpty() && changes.getLast().end == offset && changes.getLast().author.equals(author)) {
            return changes.getLast();
        }
        Change change = new Change(author, date, offset, offset);
        changes.add(change);
        return change;
    }

    /** Puts an automatic number before the text. */
    void number(String number) {
        text.insert(0, number);
        shift(number.length());
    }

    /** Adds another paragraph's text and all that stands in it. */
    void append(String separator, DocxParagraph other) {
        text.append(separator);
        other.shift(text.length());
        text.append(other.text);
        marks.addAll(other.marks);
        changes.addAll(other.changes);
        boxes.addAll(other.boxes);
    }

    private void shift(int by) {
        marks.replaceAll(m -> new CommentMark(m.id(), m.type(), m.offset() + by));
        for (Change change : changes) {
            change.start += by;
            change.end += by;
        }
    }
}
