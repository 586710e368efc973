package org.heyi.importing.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.ReportReader;
import org.heyi.importing.internal.ooxml.XmlCursor;
import org.heyi.importing.internal.source.SourceFile;

/**
 * The words of an XML file in blocks, and what programs noted in it.
 *
 * @param blocks what stands in each of the elements asked for, in their order; the last has what stands in none
 * @param notes the attributes of the element that is set apart, by name; empty where there is none
 */
public record XmlWords(List<Block> blocks, Map<String, String> notes) {

    private static final Texts TEXTS = Texts.of(ReportReader.class);

    /**
     * A block.
     *
     * @param name local name of its element; empty for what stands in none
     * @param words its words, a line for each element that has some
     * @param marks its elements with their attributes, in their order
     */
    public record Block(String name, String words, String marks) {
    }

    /**
     * Reads a file.
     *
     * @param file from an unknown hand
     * @param names local names of the elements that are blocks; one in another one belongs to that
     * @param apart local name of the element that is set apart and belongs to no block
     * @return its words
     * @throws HeyiException when it cannot be read, is too large, or is no XML
     */
    public static XmlWords read(Path file, Set<String> names, String apart) {
        return read(SourceFile.read(file, TEXTS), names, apart);
    }

    /**
     * As {@link #read(Path, Set, String)}, of a file that is not written yet.
     *
     * @param name what to call it
     * @param bytes its content
     * @param names as above
     * @param apart as above
     * @return its words
     */
    public static XmlWords read(String name, byte[] bytes, Set<String> names, String apart) {
        return read(new SourceFile(name, bytes), names, apart);
    }

    private static XmlWords read(SourceFile source, Set<String> names, String apart) {
        try (XmlCursor xml = XmlCursor.of(source.bytes())) {
            return new Reading(xml, names, apart).all();
        } catch (XMLStreamException | IOException e) {
            throw new HeyiException(TEXTS.get("error.xml", source.name()), e);
        }
    }

    /** A block that is being read. */
    private static final class Open {
        private final String name;
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder marks = new StringBuilder();

        Open(String name) {
            this.name = name;
        }

        Block end() {
            return new Block(name, words.toString().lines().map(each -> each.strip().replaceAll("\\s+", " ")).filter(each -> !each.isEmpty())
                    .reduce((one, other) -> one + "\n" + other).orElse(""), marks.toString());
        }
    }

    private static final class Reading {

        private final XmlCursor xml;
        private final Set<String> names;
        private final String apart;
        private final List<Block> blocks = new ArrayList<>();
        private final Map<String, String> notes = new LinkedHashMap<>();
        private final Open rest = new Open("");
        private Open block;
        private int depth;

        Reading(XmlCursor xml, Set<String> names, String apart) {
            this.xml = xml;
            this.names = names;
            this.apart = apart;
        }

        XmlWords all() throws XMLStreamException {
            while (xml.next()) {
                Open at = block == null ? rest : block;
                if (xml.starts(apart)) {
                    for (int i = 0; i < xml.attributes(); i++) {
                        notes.put(xml.attributeName(i), xml.attributeValue(i));
                    }
                } else if (xml.starts()) {
                    start();
                } else if (xml.ends() && !apart.equals(xml.name())) {
                    at.words.append('\n');
                    if (block != null && --depth == 0) {
                        blocks.add(block.end());
                        block = null;
                    }
                } else if (!xml.ends()) {
                    at.words.append(xml.text().replace('\n', ' '));
                }
            }
            blocks.add(rest.end());
            return new XmlWords(List.copyOf(blocks), notes);
        }

        private void start() {
            if (block == null && names.contains(xml.name())) {
                block = new Open(xml.name());
            }
            Open at = block == null ? rest : block;
            depth += block == null ? 0 : 1;
            at.words.append(at.words.isEmpty() || at.words.charAt(at.words.length() - 1) == '\n' ? "" : " ");
            at.marks.append(xml.name());
            for (int i = 0; i < xml.attributes(); i++) {
                at.marks.append(' ').append(xml.attributeName(i)).append('=').append(xml.attributeValue(i));
            }
            at.marks.append('\n');
        }
    }
}
