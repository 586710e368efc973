package org.heyi.importing.internal.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.ParsedSetAside;
import org.heyi.importing.Revisions;
import org.heyi.importing.internal.docx.DocxParagraph.CommentMark;
import org.heyi.importing.internal.ooxml.XmlNode;

/**
 * Goes through the body of a Word document (ECMA-376 part 1, chapter 17) and makes paragraphs of it, with tracked
 * changes accepted or rejected (17.13.5).
 */
final class DocxWalker {

    /** Where text goes. */
    private enum Sink { TEXT, INSERTION, NOWHERE }

    private final Styles styles;
    private final WordNumbering numbering;
    private final boolean accept;
    private final boolean amendments;
    private final Set<String> footnotes = new LinkedHashSet<>();
    private final Set<String> endnotes = new LinkedHashSet<>();

    private List<DocxParagraph> target = new ArrayList<>();
    /** A paragraph whose end is gone: the next one goes on with it. */
    private DocxParagraph open;
    /** Comment marks that stand between paragraphs. */
    private final List<CommentMark> waiting = new ArrayList<>();
    /** Rows that were inserted, waiting for what stands below them. */
    private final List<DocxParagraph.Change> rows = new ArrayList<>();
    private Sink sink = Sink.TEXT;
    private String author = "";
    private String date;
    /** For every field that is open, whether its code is still being read. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocxWalker(Styles styles, WordNumbering numbering, Revisions revisions) {
        this.styles = styles;
        this.numbering = numbering;
        this.accept = revisions == Revisions.ACCEPT;
        this.amendments = revisions == Revisions.AMENDMENTS;
    }

    /** Paragraphs of the blocks below {@code container}. */
    List<DocxParagraph> walk(XmlNode container) {
        List<DocxParagraph> outer = target;
        DocxParagraph outerOpen = open;
        target = new ArrayList<>();
        open = null;
        blocks(container);
        finishOpen();
        List<DocxParagraph> found = target;
        if (!found.isEmpty()) {
            DocxParagraph last = found.getLast();
            for (DocxParagraph.Change row : rows) {
                last.inserted("\n" + row.inserted.substring(0, row.inserted.length() - 1), row.author, row.date);
            }
            rows.clear();
        }
        target = outer;
        open = outerOpen;
        return found;
    }

    /** Ids of the footnotes that the text refers to, in their order. */
    Set<String> footnotes() {
        return footnotes;
    }

    /** Ids of the endnotes that the text refers to, in their order. */
    Set<String> endnotes() {
        return endnotes;
    }

    private void blocks(XmlNode container) {
        for (XmlNode child : container.children()) {
            switch (child.name()) {
                case "p" -> paragraph(child);
                case "tbl" -> {
                    finishOpen();
                    table(child);
                }
                case "sdt" -> {
                    int before = target.size();
                    if (child.child("sdtContent") != null) {
                        blocks(child.child("sdtContent"));
                    }
                    if ("Table of Contents".equals(child.value("sdtPr", "docPartObj", "docPartGallery"))) {
                        target.subList(before, target.size()).forEach(p -> p.setAside = ParsedSetAside.CONTENTS);
                    }
                }
                case "AlternateContent" -> {
                    if (child.alternative() != null) {
                        blocks(child.alternative());
                    }
                }
                case "customXml", "smartTag" -> blocks(child);
                case "ins", "moveTo", "del", "moveFrom" -> {
                    if (kept(child.name())) {
                        blocks(child);
                    }
                }
                case "commentRangeStart", "commentRangeEnd" -> waiting.add(new CommentMark(child.attribute("id"),
                        child.name().endsWith("Start") ? CommentMark.Type.START : CommentMark.Type.END, 0));
                default -> {
                    // Section properties, bookmarks and the like say nothing about the text.
                }
            }
        }
    }

    private boolean kept(String change) {
        return (change.equals("ins") || change.equals("moveTo")) == accept;
    }

    /** Whether the change that these properties carry takes what they belong to away. */
    private boolean gone(XmlNode properties, String inserted, String deleted) {
        return properties != null && properties.child(accept ? deleted : inserted) != null;
    }

    private void paragraph(XmlNode p) {
        DocxParagraph current = open == null ? new DocxParagraph() : open;
        open = null;
        waiting.forEach(m -> current.marks.add(new CommentMark(m.id(), m.type(), current.text.length())));
        waiting.clear();
        takeRows(current);
        for (XmlNode child : p.children()) {
            inline(child, current);
        }
        fields.removeIf(reading -> reading);
        XmlNode properties = p.child("pPr");
        XmlNode mark = properties == null ? null : properties.child("rPr");
        if (gone(mark, "ins", "del") || gone(mark, "moveTo", "moveFrom")) {
            if (amendments) {
                XmlNode by = mark.child("ins") == null ? mark.child("moveTo") : mark.child("ins");
                current.inserted("\n", text(by.attribute("author")), by.attribute("date"));
            }
            open = current;
            return;
        }
        finish(current, properties);
    }

    private void finish(DocxParagraph paragraph, XmlNode properties) {
        XmlNode valid = properties;
        if (!accept && properties != null && properties.path("pPrChange", "pPr") != null) {
            valid = properties.path("pPrChange", "pPr");
        }
        XmlNode own = valid == null ? null : valid.child("numPr");
        if (own != null && gone(own, "ins", "del")) {
            own = null;
        }
        String number = numbering.next(own == null || own.child("numId") == null ? styles.numbering(valid) : own,
                styles.id(valid));
        if (!number.isEmpty() && !paragraph.text.isEmpty()) {
            paragraph.number(number);
        }
        paragraph.level = styles.level(valid);
        if (styles.contents(valid)) {
            paragraph.setAside = ParsedSetAside.CONTENTS;
        }
        target.add(paragraph);
        target.addAll(paragraph.boxes);
        paragraph.boxes.clear();
    }

    /** Ends a paragraph that has nothing to go on with; an empty one leaves no trace but its comments. */
    private void finishOpen() {
        if (open == null) {
            return;
        }
        DocxParagraph last = open;
        open = null;
        if (last.text.isEmpty() && last.changes.isEmpty()) {
            last.marks.forEach(m -> waiting.add(new CommentMark(m.id(), m.type(), 0)));
        } else {
            finish(last, null);
        }
    }

    private void table(XmlNode table) {
        for (XmlNode child : table.children()) {
            switch (child.name()) {
                case "tr" -> row(child);
                case "sdt" -> {
                    if (child.child("sdtContent") != null) {
                        table(child.child("sdtContent"));
                    }
                }
                case "customXml", "ins", "del" -> table(child);
                default -> {
                    // Properties and the grid.
                }
            }
        }
    }

    private void row(XmlNode row) {
        if (gone(row.child("trPr"), "ins", "del")) {
            if (amendments) {
                insertedRow(row, row.path("trPr", "ins"));
            }
            return;
        }
        DocxParagraph line = new DocxParagraph();
        line.kind = ParsedParagraphKind.TABLE_ROW;
        takeRows(line);
        List<XmlNode> cells = new ArrayList<>();
        cells(row, cells);
        boolean first = true;
        for (XmlNode cell : cells) {
            if (gone(cell.child("tcPr"), "cellIns", "cellDel")) {
                continue;
            }
            boolean begin = true;
            for (DocxParagraph paragraph : walk(cell)) {
                if (ParsedSetAside.HIDDEN.equals(paragraph.setAside)) {
                    line.boxes.add(paragraph);
                    continue;
                }
                line.append(begin ? first ? "" : "\t" : paragraph.text.isEmpty() ? "" : " ", paragraph);
                begin = false;
                first = false;
            }
        }
        target.add(line);
        target.addAll(line.boxes);
        line.boxes.clear();
    }

    private void insertedRow(XmlNode row, XmlNode by) {
        DocxWalker other = new DocxWalker(styles, new WordNumbering(null), Revisions.ACCEPT);
        other.row(row);
        for (DocxParagraph inserted : other.target) {
            DocxParagraph.Change change = new DocxParagraph.Change(text(by.attribute("author")), by.attribute("date"), 0,
                    0);
            change.inserted.append(inserted.text).append('\n');
            rows.add(change);
        }
    }

    private void takeRows(DocxParagraph next) {
        if (next.text.isEmpty()) {
            next.changes.addAll(rows);
            rows.clear();
        }
    }

    private static void cells(XmlNode parent, List<XmlNode> found) {
        for (XmlNode child : parent.children()) {
            if (child.name().equals("tc")) {
                found.add(child);
            } else if (child.name().equals("sdt") && child.child("sdtContent") != null) {
                cells(child.child("sdtContent"), found);
            } else if (child.name().equals("customXml")) {
                cells(child, found);
            }
        }
    }

    private void inline(XmlNode node, DocxParagraph current) {
        switch (node.name()) {
            case "r", "m:r" -> run(node, current);
            case "ins", "moveTo", "del", "moveFrom" -> change(node, current);
            // In mathematics a change stands inside a run, not around it.
            case "t", "delText", "m:t" -> put(node.text(), current);
            case "commentRangeStart" -> mark(node, CommentMark.Type.START, current);
            case "commentRangeEnd" -> mark(node, CommentMark.Type.END, current);
            case "sdt" -> {
                if (node.child("sdtContent") != null) {
                    inlines(node.child("sdtContent"), current);
                }
            }
            case "AlternateContent" -> {
                if (node.alternative() != null) {
                    inlines(node.alternative(), current);
                }
            }
            case "ruby" -> {
                if (node.child("rubyBase") != null) {
                    inlines(node.child("rubyBase"), current);
                }
            }
            case "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "subDoc" -> inlines(node, current);
            default -> {
                if (node.name().startsWith("m:") && !node.name().endsWith("Pr")) {
                    inlines(node, current);
                }
            }
        }
    }

    /** A run; hidden text, which no reader of the document sees, goes to a paragraph of its own that is set aside. */
    private void run(XmlNode run, DocxParagraph current) {
        XmlNode properties = run.child("rPr");
        if (sink != Sink.TEXT || properties == null || !properties.on("vanish")) {
            run.children().forEach(c -> runPart(c, current));
            return;
        }
        DocxParagraph last = current.boxes.isEmpty() ? null : current.boxes.getLast();
        DocxParagraph hidden = last != null && ParsedSetAside.HIDDEN.equals(last.setAside) ? last : new DocxParagraph();
        hidden.setAside = ParsedSetAside.HIDDEN;
        run.children().forEach(c -> runPart(c, c.name().equals("t") || c.name().equals("tab") ? hidden : current));
        if (hidden != last && !hidden.text.isEmpty()) {
            current.boxes.add(hidden);
        }
    }

    private void inlines(XmlNode node, DocxParagraph current) {
        node.children().forEach(c -> inline(c, current));
    }

    private void change(XmlNode node, DocxParagraph current) {
        Sink outer = sink;
        String outerAuthor = author;
        String outerDate = date;
        boolean insertion = node.name().equals("ins") || node.name().equals("moveTo");
        author = text(node.attribute("author"));
        date = node.attribute("date");
        int start = current.text.length();
        if (!kept(node.name())) {
            // What was inserted by one and deleted by another was never part of the text.
            sink = amendments && insertion && sink == Sink.TEXT ? Sink.INSERTION : Sink.NOWHERE;
        }
        inlines(node, current);
        if (amendments && !insertion && sink == Sink.TEXT) {
            current.deleted(start, current.text.length(), author, date);
        }
        sink = outer;
        author = outerAuthor;
        date = outerDate;
    }

    private void mark(XmlNode node, CommentMark.Type type, DocxParagraph current) {
        current.marks.add(new CommentMark(node.attribute("id"), type, current.text.length()));
    }

    private void runPart(XmlNode part, DocxParagraph current) {
        switch (part.name()) {
            case "t", "delText", "m:t" -> put(part.text(), current);
            case "tab", "ptab" -> put("\t", current);
            case "br", "cr" -> {
                String type = part.attribute("type");
                put(type == null || type.equals("textWrapping") ? "\n" : "", current);
            }
            case "noBreakHyphen" -> put("\u2011", current);
            case "sym" -> put(symbol(part.attribute("char")), current);
            case "commentReference" -> mark(part, CommentMark.Type.REFERENCE, current);
            case "footnoteReference" -> note(part, footnotes, CommentMark.Type.FOOTNOTE, current);
            case "endnoteReference" -> note(part, endnotes, CommentMark.Type.ENDNOTE, current);
            case "fldChar" -> field(part.attribute("fldCharType"));
            case "ruby", "ins", "moveTo", "del", "moveFrom" -> inline(part, current);
            case "drawing", "pict", "object", "AlternateContent" -> {
                if (sink == Sink.TEXT) {
                    part.each("txbxContent", box -> box(box, current));
                }
            }
            default -> {
                // Field codes, page numbers and properties are not part of the text.
            }
        }
    }

    private void box(XmlNode content, DocxParagraph current) {
        for (DocxParagraph paragraph : walk(content)) {
            paragraph.kind = paragraph.kind == null ? ParsedParagraphKind.TEXT_BOX : paragraph.kind;
            current.boxes.add(paragraph);
        }
    }

    private void note(XmlNode reference, Set<String> notes, CommentMark.Type type, DocxParagraph current) {
        if (sink == Sink.TEXT && reference.attribute("id") != null) {
            notes.add(reference.attribute("id"));
            mark(reference, type, current);
        }
    }

    private void field(String type) {
        if (sink != Sink.TEXT || type == null) {
            return;
        }
        switch (type) {
            case "begin" -> fields.push(true);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            default -> fields.poll();
        }
    }

    private void put(String what, DocxParagraph current) {
        if (what.isEmpty() || fields.contains(true)) {
            return;
        }
        if (sink == Sink.TEXT) {
            current.text.append(what);
        } else if (sink == Sink.INSERTION) {
            current.inserted(what, author, date);
        }
    }

    /** Symbol fonts have their signs in the private area, where they mean nothing without the font. */
    private static String symbol(String code) {
        try {
            int value = code == null ? 0 : Integer.parseInt(code, 16);
            return value >= 0x20 && (value < 0xE000 || value > 0xF8FF) && value <= 0xFFFD
                    && !Character.isSurrogate((char) value) ? String.valueOf((char) value) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
