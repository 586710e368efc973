package org.heyi.importing.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.ReportReader;
import org.heyi.importing.internal.ooxml.OpcPackage;
import org.heyi.importing.internal.ooxml.XmlCursor;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;

/**
 * The words of a Word file as they stand, without any attempt to make a report of them.
 *
 * @param paragraphs those that stand in no table; text that a tracked change took away is left out
 * @param rows the rows of all tables: the text of each cell, its paragraphs parted by line feeds
 * @param comments for each comment who made it, and what it says, its paragraphs parted by line feeds
 */
public record DocxText(List<String> paragraphs, List<List<String>> rows, List<List<String>> comments) {

    private static final Texts TEXTS = Texts.of(ReportReader.class);
    private static final String DOCUMENT = "word/document.xml";

    /**
     * Reads a file.
     *
     * @param file from an unknown hand
     * @return its words
     * @throws HeyiException when it cannot be read, is no Word file, or was made to fill the memory
     */
    public static DocxText read(Path file) {
        SourceFile source = SourceFile.read(file, TEXTS);
        try (OpcPackage opc = OpcPackage.open(source, Magic.DOCX, TEXTS)) {
            String part = opc.relationships("").values().stream().filter(each -> each.type().equals("officeDocument"))
                    .map(OpcPackage.Relationship::target).filter(opc::has).findFirst().orElse(DOCUMENT);
            Words words = new Words(opc);
            words.read(part);
            String comments = opc.relationships(part).values().stream().filter(each -> each.type().equals("comments"))
                    .map(OpcPackage.Relationship::target).filter(opc::has).findFirst().orElse(null);
            if (comments != null) {
                words.read(comments);
            }
            return new DocxText(words.paragraphs, words.rows, words.comments);
        }
    }

    private static final class Words {

        private final OpcPackage opc;
        private final List<String> paragraphs = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private final List<List<String>> comments = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        /** What is gathered at present: the paragraphs of a cell or of a comment; null outside of both. */
        private List<String> inside;
        private List<String> row;
        private String author;
        private int cells;

        Words(OpcPackage opc) {
            this.opc = opc;
        }

        void read(String part) {
            try (XmlCursor xml = opc.xml(part)) {
                boolean text = false;
                while (xml.next()) {
                    if (xml.starts("t")) {
                        text = true;
                    } else if (xml.ends("t")) {
                        text = false;
                    } else if (xml.starts("br") || xml.starts("tab") && !text) {
                        paragraph.append(xml.starts("br") ? '\n' : '\t');
                    } else if (text) {
                        paragraph.append(xml.text());
                    } else if (xml.starts()) {
                        open(xml);
                    } else if (xml.ends()) {
                        close(xml.name());
                    }
                }
            } catch (XMLStreamException e) {
                throw opc.broken(part, e);
            }
        }

        private void open(XmlCursor xml) {
            switch (xml.name()) {
                case "p", "pPr" -> paragraph.setLength(0);
                case "tr" -> row = new ArrayList<>();
                case "tc" -> inside = new ArrayList<>();
                case "comment" -> {
                    author = xml.attribute("author") == null ? "" : xml.attribute("author");
                    inside = new ArrayList<>();
                }
                default -> { }
            }
        }

        private void close(String name) {
            switch (name) {
                // Tab stops among the properties of a paragraph are no text.
                case "pPr" -> paragraph.setLength(0);
                case "p" -> (inside == null ? paragraphs : inside).add(paragraph.toString());
                case "tc" -> {
                    if (row != null && inside != null) {
                        row.add(String.join("\n", inside));
                        if (++cells > TableReader.MOST_CELLS) {
                            throw opc.tooLarge();
                        }
                    }
                    inside = null;
                }
                case "tr" -> {
                    if (row != null) {
                        rows.add(row);
                    }
                    row = null;
                }
                case "comment" -> {
                    comments.add(List.of(author, inside == null ? "" : String.join("\n", inside)));
                    inside = null;
                }
                default -> { }
            }
        }
    }
}
