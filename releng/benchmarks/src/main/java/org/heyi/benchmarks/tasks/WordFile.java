package org.heyi.benchmarks.tasks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What is written down in a Word file beside its text: comments on words, and tracked changes. */
final class WordFile {

    /** So many characters before and behind a change are told. */
    private static final int CONTEXT = 4;

    private final StringBuilder paragraph = new StringBuilder();
    private final Map<String, StringBuilder> open = new LinkedHashMap<>();
    private final Map<String, StringBuilder> passages = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private WordFile() {
    }

    /**
     * Reads a file.
     *
     * @return {@code comment PASSAGE AUTHOR: WORDS} for each comment, {@code change …{-old-}{+new+}…} for each paragraph that was changed
     * @throws IOException when it is no Word file
     */
    static List<String> lines(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            WordFile word = new WordFile();
            word.walk(xml(zip, "word/document.xml").getDocumentElement(), "");
            if (zip.getEntry("word/comments.xml") != null) {
                word.comments(xml(zip, "word/comments.xml"));
            }
            return word.lines;
        }
    }

    private static Document xml(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name, e);
        }
    }

    private void comments(Document comments) {
        for (Node each = comments.getDocumentElement().getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element comment) {
                String passage = passages.getOrDefault(comment.getAttribute("w:id"), new StringBuilder()).toString();
                lines.add("comment " + (passage.length() > 60 ? passage.substring(0, 20) + "…" + passage.substring(passage.length() - 20) : passage)
                        + " " + comment.getAttribute("w:author") + ": " + comment.getTextContent().strip());
            }
        }
    }

    /** @param mark {@code +} within what was put in, {@code -} within what was taken away, or nothing */
    private void walk(Element in, String mark) {
        switch (in.getTagName()) {
            case "w:commentRangeStart" -> open.put(in.getAttribute("w:id"), new StringBuilder());
            case "w:commentRangeEnd" -> passages.put(in.getAttribute("w:id"), open.remove(in.getAttribute("w:id")));
            case "w:t", "w:delText" -> words(in.getTextContent(), mark);
            case "w:p" -> {
                paragraph.setLength(0);
                inner(in, mark);
                tell();
            }
            case "w:ins", "w:moveTo" -> {
                if (in.getParentNode().getNodeName().equals("w:rPr")) {
                    paragraph.append("{+¶+}");
                }
                inner(in, "+");
            }
            case "w:del", "w:moveFrom" -> {
                if (in.getParentNode().getNodeName().equals("w:rPr")) {
                    paragraph.append("{-¶-}");
                }
                inner(in, "-");
            }
            default -> inner(in, mark);
        }
    }

    private void inner(Element in, String mark) {
        for (Node each = in.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                walk(element, mark);
            }
        }
    }

    private void words(String words, String mark) {
        paragraph.append(mark.isEmpty() ? words : "{" + mark + words + mark + "}");
        open.values().forEach(each -> each.append(words));
    }

    /** Of what was not changed only so much is told that the place is known. */
    private void tell() {
        String all = paragraph.toString().replace("+}{+", "").replace("-}{-", "");
        if (!all.contains("{+") && !all.contains("{-")) {
            return;
        }
        StringBuilder told = new StringBuilder("change ");
        for (String part : all.split("(?=\\{[+-])|(?<=[+-]\\})")) {
            told.append(part.startsWith("{") && part.length() > 64 ? part.substring(0, 22) + "…" + part.substring(part.length() - 22)
                    : part.startsWith("{") || part.length() <= 2 * CONTEXT ? part
                            : part.substring(0, CONTEXT) + "…" + part.substring(part.length() - CONTEXT));
        }
        lines.add(told.toString());
    }
}
