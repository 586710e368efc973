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
        return read(SourceFile.read(file, TEXTS), false);
    }

    /**
     * As {@link #read(Path)}, of a file that is not written yet.
     *
     * @param name what to call it
     * @param bytes its content
     * @return its words
     * @throws HeyiException as above
     */
    public static DocxText read(String name, byte[] bytes) {
        return read(SourceFile.of(name, bytes, TEXTS), false);
    }

    /**
     * As {@link #read(Path)}, with what tracked changes put in and took away: {+put in+} and {-taken away-}.
     *
     * @param file from an unknown hand
     * @return its words
     * @throws HeyiException as above
     */
    public static DocxText tracked(Path file) {
        return read(SourceFile.read(file, TEXTS), true);
    }

    /**
     * As {@link #tracked(Path)}, of a file that is not written yet.
     *
     * @param name what to call it
     * @param bytes its content
     * @return its words
     * @throws HeyiException as above
     */
    public static DocxText tracked(String name, byte[] bytes) {
        return read(SourceFile.of(name, bytes, TEXTS), true);
    }

    private static DocxText read(SourceFile source, boolean tracked) {
        try (OpcPackage opc = OpcPackage.open(source, Magic.DOCX, TEXTS)) {
            String part = opc.relationships("").values().stream().filter(each -> each.type().equals("officeDocument"))
                    .map(OpcPackage.Relationship::target).filter(opc::has).findFirst().orElse(DOCUMENT);
            Words words = new Words(opc, tracked);
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
        private final boolean tracked;
        private final List<String> paragraphs = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private final List<List<String>> comments = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        /** What is gathered at present: the paragraphs of a cell or of a comment; null outside of both. */
        private List<String> inside;
        private List<String> row;
        private String author;
        private int cells;

        Words(OpcPackage opc, boolean tracked) {
            this.opc = opc;
            this.tracked = tracked;
        }

        void read(String part) {
            try (XmlCursor xml = opc.xml(part)) {
                boolean text = false;
                while (xml.next()) {
                    if (xml.starts("t") || tracked && xml.starts("delText")) {
                        text = true;
                    } else if (xml.ends("t") || tracked && xml.ends("delText")) {
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
                case "ins", "del" -> mark(xml.name(), "{");
                case "tr" -> row = new ArrayList<>();
                case "tc" -> inside = new ArrayList<>();
                case "comment" -> {
                    author = xml.attribute("author") == null ? "" : xml.attribute("author");
                    inside = new ArrayList<>();
                }
                default -> { }
            }
        }

        private void mark(String change, String bracket) {
            if (tracked) {
                String sign = "ins".equals(change) ? "+" : "-";
                paragraph.append("{".equals(bracket) ? bracket + sign : sign + bracket);
            }
        }

        /** Two changes of a kind beside each other are one: programs part and join them as they like. */
        private String paragraph() {
            String text = paragraph.toString();
            return tracked ? text.replace("{++}", "").replace("{--}", "").replace("+}{+", "").replace("-}{-", "") : text;
        }

        private void close(String name) {
            switch (name) {
                // Tab stops among the properties of a paragraph are no text.
                case "pPr" -> paragraph.setLength(0);
                case "ins", "del" -> mark(name, "}");
                case "p" -> (inside == null ? paragraphs : inside).add(paragraph());
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
