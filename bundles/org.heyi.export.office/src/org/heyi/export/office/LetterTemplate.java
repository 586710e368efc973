package org.heyi.export.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.export.office.internal.LetterFile;
import org.heyi.export.office.internal.WordFile;
import org.heyi.export.Xml;
import org.heyi.ledger.Letter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Word file that people edit in Word, with places such as {{number}} that a letter's values are put into. A value takes
 * the looks of the character its place begins with, however Word has split the place over runs. A value of several lines
 * makes a paragraph of each; a paragraph all of whose places are empty is left out.
 */
public final class LetterTemplate {

    private static final Texts TEXTS = Texts.of(LetterTemplate.class);
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]{0,60}?)\\s*}}");
    private static final Pattern FILLED = Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final Pattern EXTERNAL = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    /** Letters are short; what claims to be more was made to fill memory. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    /** As Office does: zip knows no zone, and the same values are to give the same file. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String name;
    private final Map<String, byte[]> parts;

    private LetterTemplate(String name, Map<String, byte[]> parts) {
        this.name = name;
        this.parts = parts;
    }

    /**
     * @param kind which letter
     * @return the product's template
     */
    public static LetterTemplate builtIn(Letter.Kind kind) {
        return read(kind.label(), LetterFile.template(kind));
    }

    /**
     * @param file a .docx
     * @return the template
     * @throws HeyiException when it is missing, no Word file, broken, too large, or brings macros or content from elsewhere
     */
    public static LetterTemplate read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new HeyiException(TEXTS.get("template.large", file));
            }
            return read(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new HeyiException(TEXTS.get("template.missing", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("template.unreadable", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static LetterTemplate read(String name, byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw new HeyiException(TEXTS.get("template.large", name));
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new HeyiException(TEXTS.get("template.broken", name), e);
        }
        if (!parts.containsKey("word/document.xml") || !parts.containsKey("[Content_Types].xml")) {
            throw new HeyiException(TEXTS.get("template.noWord", name));
        }
        LetterTemplate template = new LetterTemplate(name, parts);
        template.refuseActive();
        return template;
    }

    /** A letter goes to many people: nothing in it may run, or be fetched when it is opened. */
    private void refuseActive() {
        String types = text("[Content_Types].xml").toLowerCase(java.util.Locale.ROOT);
        boolean runs = types.contains("macroenabled") || types.contains("vbaproject");
        boolean fetches = false;
        for (String part : parts.keySet()) {
            String lower = part.toLowerCase(java.util.Locale.ROOT);
            runs |= lower.contains("vbaproject") || lower.contains("activex/") || lower.contains("embeddings/");
            if (lower.endsWith(".rels")) {
                Matcher relation = RELATION.matcher(text(part));
                while (relation.find()) {
                    fetches |= EXTERNAL.matcher(relation.group()).find() && !relation.group().contains("/hyperlink");
                }
            }
        }
        if (runs || fetches) {
            throw new HeyiException(TEXTS.get(runs ? "template.macros" : "template.external", name));
        }
    }

    private String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /**
     * Writes the template itself, for a person to edit.
     *
     * @param out where to; not closed
     * @throws IOException if out fails
     */
    public void writeTo(OutputStream out) throws IOException {
        write(parts, out);
    }

    /**
     * Writes a letter.
     *
     * @param letter its values
     * @param out where to; not closed
     * @throws IOException if out fails
     * @throws HeyiException when the template has a place that no letter has, or is broken
     */
    public void fill(Letter letter, OutputStream out) throws IOException {
        Map<String, byte[]> filled = new LinkedHashMap<>(parts);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (FILLED.matcher(part.getKey()).matches()) {
                filled.put(part.getKey(), filled(part.getKey(), part.getValue(), letter.values()));
            }
        }
        write(filled, out);
    }

    private static void write(Map<String, byte[]> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(ENTRY_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private byte[] filled(String part, byte[] content, Map<String, String> values) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document document;
            try (InputStream in = new ByteArrayInputStream(content)) {
                var builder = factory.newDocumentBuilder();
                builder.setErrorHandler(null);
                document = builder.parse(in);
            }
            List<Element> paragraphs = elements(document.getElementsByTagNameNS(WordFile.W, "p"));
            for (Element paragraph : paragraphs) {
                fill(paragraph, values);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory transformers = TransformerFactory.newInstance();
            transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            transformers.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (SAXException | IOException e) {
            throw new HeyiException(TEXTS.get("template.brokenPart", name, part), e);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(Element paragraph, Map<String, String> values) {
        List<Element> texts = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (Element text : elements(paragraph.getElementsByTagNameNS(WordFile.W, "t"))) {
            if (owner(text) == paragraph) {
                texts.add(text);
                whole.append(text.getTextContent());
            }
        }
        List<Matcher> places = new ArrayList<>();
        Matcher place = PLACE.matcher(whole);
        boolean empty = true;
        for (int at = 0; place.find(at); at = place.end()) {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new HeyiException(TEXTS.get("template.unknown", name, place.group(), String.join(" ", new java.util.TreeSet<>(values.keySet()))));
            }
            empty &= value.isEmpty();
            Matcher found = PLACE.matcher(whole);
            found.find(place.start());
            places.add(found);
        }
        if (places.size() != count(whole, "{{") || places.size() != count(whole, "}}")) {
            throw new HeyiException(TEXTS.get("template.open", name, whole.toString().strip()));
        }
        if (places.isEmpty()) {
            return;
        }
        if (empty && removable(paragraph)) {
            paragraph.getParentNode().removeChild(paragraph);
            return;
        }
        // From the end, so that the offsets of those before stay right.
        for (int i = places.size() - 1; i >= 0; i--) {
            replace(texts, places.get(i).start(), places.get(i).end(), Xml.clean(values.get(places.get(i).group(1))));
        }
        lines(paragraph, texts);
    }

    /** The last paragraph of a cell must stay, and a frame in the head of a page is no harm when it is empty. */
    private static boolean removable(Element paragraph) {
        return paragraph.getParentNode() instanceof Element parent && !"tc".equals(parent.getLocalName())
                && elements(parent.getChildNodes()).stream().filter(e -> "p".equals(e.getLocalName())).count() > 1
                && paragraph.getElementsByTagNameNS(WordFile.W, "sectPr").getLength() == 0;
    }

    private static int count(CharSequence text, String what) {
        return text.toString().split(Pattern.quote(what), -1).length - 1;
    }

    private static void replace(List<Element> texts, int start, int end, String value) {
        int at = 0;
        boolean put = false;
        for (Element text : texts) {
            String content = text.getTextContent();
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, content.length());
            at += content.length();
            if (from < to) {
                text.setTextContent(content.substring(0, from) + (put ? "" : value) + content.substring(to));
                text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
                put = true;
            }
        }
    }

    /** What comes after a line feed is a paragraph of its own in the same looks; a heading by its number, in the looks of headings. */
    private void lines(Element paragraph, List<Element> texts) {
        Element breaking = texts.stream().filter(t -> t.getTextContent().indexOf('\n') >= 0).findFirst().orElse(null);
        if (breaking != null) {
            String[] lines = breaking.getTextContent().split("\\R", -1);
            int index = texts.indexOf(breaking);
            List<Element> made = new ArrayList<>();
            for (int i = 0; i < lines.length; i++) {
                Element copy = (Element) paragraph.cloneNode(true);
                List<Element> own = elements(copy.getElementsByTagNameNS(WordFile.W, "t")).stream().filter(t -> owner(t) == copy).toList();
                for (int k = 0; k < own.size(); k++) {
                    boolean keep = k == index || k < index && i == 0 || k > index && i == lines.length - 1;
                    own.get(k).setTextContent(k == index ? lines[i].strip() : keep ? own.get(k).getTextContent() : "");
                }
                made.add(copy);
            }
            for (Element copy : made) {
                paragraph.getParentNode().insertBefore(copy, paragraph);
                heading(copy);
            }
            paragraph.getParentNode().removeChild(paragraph);
        } else {
            heading(paragraph);
        }
    }

    private void heading(Element paragraph) {
        String words = paragraph.getTextContent().strip();
        String style = words.matches("[一二三四五六七八九十]{1,3}、.*") ? "Heading1" : words.matches("（[一二三四五六七八九十]{1,3}）.*") ? "Heading2" : null;
        NodeList styles = paragraph.getElementsByTagNameNS(WordFile.W, "pStyle");
        // Only a line of its own is a heading, not a paragraph that begins like one.
        if (style == null || words.endsWith("。") || styles.getLength() == 0 || !parts.containsKey("word/styles.xml")
                || !text("word/styles.xml").contains("w:styleId=\"" + style + "\"")) {
            return;
        }
        Element named = (Element) styles.item(0);
        if ("BodyText".equals(named.getAttributeNS(WordFile.W, "val"))) {
            named.setAttributeNS(WordFile.W, "w:val", style);
        }
    }

    /** The paragraph a run stands in; a text box within a paragraph has paragraphs of its own. */
    private static Element owner(Node node) {
        Node at = node.getParentNode();
        while (at != null && !(at instanceof Element e && "p".equals(e.getLocalName()) && WordFile.W.equals(e.getNamespaceURI()))) {
            at = at.getParentNode();
        }
        return (Element) at;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }
}
