package org.heyi.importing.internal.docx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.ParsedSetAside;
import org.heyi.importing.Revisions;
import org.heyi.importing.SourceText;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.docx.DocxParagraph.CommentMark;
import org.heyi.importing.internal.format.Block;
import org.heyi.importing.internal.format.RawChange;
import org.heyi.importing.internal.format.RawComment;
import org.heyi.importing.internal.format.RawDocument;
import org.heyi.importing.internal.format.ReportFormat;
import org.heyi.importing.internal.ooxml.OpcPackage.Relationship;
import org.heyi.importing.internal.ooxml.OpcPackage;
import org.heyi.importing.internal.ooxml.XmlNode;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;

/**
 * Word documents. The raw text is what a reader sees, a paragraph a line: automatic numbers included, then footnotes
 * and endnotes, then headers and footers.
 */
public final class DocxFormat implements ReportFormat {

    private final Texts texts;

    public DocxFormat(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "docm");
    }

    @Override
    public RawDocument read(SourceFile file, Revisions revisions, Progress progress) {
        try (OpcPackage opc = OpcPackage.open(file, Magic.DOCX, texts)) {
            return new Document(opc, file, revisions, progress).read();
        }
    }

    /** The state of reading one document. */
    private final class Document {

        private final OpcPackage opc;
        private final SourceFile file;
        private final Revisions revisions;
        private final Progress progress;
        private final Map<String, Relationship> relationships;
        private final String part;

        private final StringBuilder raw = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<RawChange> changes = new ArrayList<>();
        private final Map<String, Integer> starts = new HashMap<>();
        private final Map<String, Integer> ends = new HashMap<>();
        private final Map<String, Integer> references = new HashMap<>();
        private final Map<String, Integer> footnotes = new HashMap<>();
        private final Map<String, Integer> endnotes = new HashMap<>();

        Document(OpcPackage opc, SourceFile file, Revisions revisions, Progress progress) {
            this.opc = opc;
            this.file = file;
            this.revisions = revisions;
            this.progress = progress;
            this.part = opc.relationships("").values().stream().filter(r -> r.type().equals("officeDocument"))
                    .map(Relationship::target).findFirst().orElse("word/document.xml");
            this.relationships = opc.relationships(part);
        }

        RawDocument read() {
            XmlNode body = XmlNode.read(opc, part).child("body");
            if (body == null) {
                throw opc.broken(part, null);
            }
            progress.checkCancelled();
            DocxWalker walker = new DocxWalker(new Styles(optional("styles")), new WordNumbering(optional("numbering")),
                    revisions);
            add(walker.walk(body), null, null);
            progress.checkCancelled();
            notes(walker, "footnotes", walker.footnotes(), footnotes);
            notes(walker, "endnotes", walker.endnotes(), endnotes);
            for (Relationship relationship : relationships.values()) {
                if ((relationship.type().equals("header") || relationship.type().equals("footer"))
                        && opc.has(relationship.target())) {
                    add(walker.walk(XmlNode.read(opc, relationship.target())), null, ParsedSetAside.HEADER_FOOTER);
                }
            }
            if (raw.codePoints().allMatch(Chars::blank)) {
                throw new HeyiException(texts.get("error.blank", file.name()));
            }
            SourceText source = new SourceText(file.fileName(), "docx", "", false, file.sha256());
            return new RawDocument(source, raw.toString(), blocks, false, true, comments(), changes,
                    List.of());
        }

        private XmlNode optional(String type) {
            for (Relationship relationship : relationships.values()) {
                if (relationship.type().equals(type) && opc.has(relationship.target())) {
                    return XmlNode.read(opc, relationship.target());
                }
            }
            return null;
        }

        private void notes(DocxWalker walker, String type, Collection<String> ids, Map<String, Integer> places) {
            XmlNode root = ids.isEmpty() ? null : optional(type);
            if (root == null) {
                return;
            }
            Map<String, XmlNode> byId = new HashMap<>();
            root.children().forEach(n -> byId.put(n.attribute("id"), n));
            for (String id : List.copyOf(ids)) {
                if (byId.containsKey(id)) {
                    int before = blocks.size();
                    add(walker.walk(byId.get(id)), ParsedParagraphKind.FOOTNOTE, null);
                    int place = places.getOrDefault(id, -1);
                    blocks.subList(before, blocks.size()).replaceAll(b -> b.noteTo(place));
                }
            }
        }

        private void add(List<DocxParagraph> paragraphs, ParsedParagraphKind kind, String setAside) {
            for (DocxParagraph paragraph : paragraphs) {
                int start = raw.length();
                raw.append(paragraph.text);
                if (!paragraph.text.codePoints().allMatch(Chars::blank)) {
                    blocks.add(new Block(start, raw.length(), kind == null ? paragraph.kind : kind, paragraph.level,
                            setAside == null ? paragraph.setAside : setAside, 0, 0));
                }
                for (CommentMark mark : paragraph.marks) {
                    Map<String, Integer> places = switch (mark.type()) {
                        case START -> starts;
                        case END -> ends;
                        case REFERENCE -> references;
                        case FOOTNOTE -> footnotes;
                        case ENDNOTE -> endnotes;
                    };
                    places.putIfAbsent(mark.id(), start + mark.offset());
                }
                for (DocxParagraph.Change change : paragraph.changes) {
                    if (change.end > change.start || !change.inserted.isEmpty()) {
                        changes.add(new RawChange(change.author, time(change.date), start + change.start,
                                start + change.end, change.inserted.toString()));
                    }
                }
                raw.append('\n');
            }
        }

        private List<RawComment> comments() {
            XmlNode root = optional("comments");
            if (root == null) {
                return List.of();
            }
            Map<String, String> idByParagraph = new HashMap<>();
            Map<String, String> lastParagraph = new LinkedHashMap<>();
            for (XmlNode comment : root.children()) {
                comment.each("p", p -> {
                    if (p.attribute("paraId") != null) {
                        idByParagraph.put(p.attribute("paraId"), comment.attribute("id"));
                        lastParagraph.put(comment.attribute("id"), p.attribute("paraId"));
                    }
                });
            }
            Map<String, XmlNode> extended = byAttribute(optional("commentsExtended"), "paraId");
            Map<String, XmlNode> ids = byAttribute(optional("commentsIds"), "paraId");
            Map<String, XmlNode> extensible = byAttribute(optional("commentsExtensible"), "durableId");
            List<RawComment> found = new ArrayList<>();
            for (XmlNode comment : root.children()) {
                if (!comment.name().equals("comment")) {
                    continue;
                }
                String id = comment.attribute("id");
                String paragraph = lastParagraph.get(id);
                XmlNode more = extended.get(paragraph);
                XmlNode durable = ids.get(paragraph);
                XmlNode utc = durable == null ? null : extensible.get(durable.attribute("durableId"));
                String parent = more == null ? null : idByParagraph.get(more.attribute("paraIdParent"));
                int reference = references.getOrDefault(id, -1);
                int start = starts.getOrDefault(id, reference);
                int end = Math.max(start, ends.getOrDefault(id, start));
                found.add(new RawComment(id, parent == null ? "" : parent, orEmpty(comment.attribute("author")),
                        orEmpty(comment.attribute("initials")), time(comment.attribute("date")),
                        utc == null ? null : instant(utc.attribute("dateUtc")),
                        more != null && "1".equals(more.attribute("done")), text(comment), start, end));
            }
            return found;
        }

        private String text(XmlNode comment) {
            DocxWalker walker = new DocxWalker(new Styles(null), new WordNumbering(null), Revisions.ACCEPT);
            return String.join("\n", walker.walk(comment).stream().map(p -> p.text.toString()).toList()).strip();
        }
    }

    private static Map<String, XmlNode> byAttribute(XmlNode root, String attribute) {
        Map<String, XmlNode> found = new HashMap<>();
        if (root != null) {
            root.children().forEach(n -> found.put(n.attribute(attribute), n));
        }
        return found;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    /** Word writes the author's local time, with a Z that does not mean UTC. */
    private static LocalDateTime time(String value) {
        try {
            return value == null ? null : LocalDateTime.parse(value.replaceAll("(?:Z|[+-]\\d\\d:\\d\\d)$", ""));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant instant(String value) {
        try {
            return value == null ? null : DateTimeFormatter.ISO_INSTANT.parse(value, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
