package org.heyi.export.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.export.office.internal.Dom;
import org.heyi.export.office.internal.WordFile;
import org.heyi.export.office.internal.WordLinks;
import org.heyi.export.office.internal.WordRows;
import org.heyi.export.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Puts values into the places of a part of a Word file, as {@link LetterTemplate} says. */
final class TemplateFiller {

    private static final Texts TEXTS = Texts.of(TemplateFiller.class);
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]{0,60}?)\\s*}}");

    private final String name;
    private final String styles;

    /**
     * What one copy of a paper says.
     *
     * @param name what a file of this copy alone is called, without extension; empty where copies have no such names
     * @param values by name of the place
     * @param rows the rows of tables, by the name that the places of a table's row begin with: of {{item.words}} it is item
     * @param omitted names of tables, and of places in rows, that are left out: the table, or the column
     * @param options what the export has to be told to give this copy alone
     */
    record Copy(String name, Map<String, String> values, Map<String, List<Map<String, String>>> rows, Set<String> omitted,
            Map<String, String> options) {

        /** Copies what it is given. */
        Copy {
            values = Map.copyOf(values);
            rows = Map.copyOf(rows);
            omitted = Set.copyOf(omitted);
            options = Map.copyOf(options);
        }

        Copy(Map<String, String> values) {
            this(values, Map.of(), Set.of());
        }

        /** The only copy there is. */
        Copy(Map<String, String> values, Map<String, List<Map<String, String>>> rows, Set<String> omitted) {
            this("", values, rows, omitted, Map.of());
        }

        /** One of several. */
        Copy(String name, Map<String, String> values, Map<String, String> options) {
            this(name, values, Map.of(), Set.of(), options);
        }

        private Set<String> names() {
            Set<String> names = new TreeSet<>(values.keySet());
            rows.forEach((table, list) -> list.stream().limit(1).forEach(row -> row.keySet().forEach(each -> names.add(table + "." + each))));
            return names;
        }
    }

    /**
     * @param name of the template, for errors
     * @param styles its part styles.xml; empty when it has none
     */
    TemplateFiller(String name, String styles) {
        this.name = name;
        this.styles = styles;
    }

    /**
     * @param part name of the part, for errors
     * @param content its XML
     * @param copies what to fill in; each begins on a new page
     * @return the part filled
     * @throws HeyiException when it has a place that a copy does not have, or is broken
     */
    byte[] fill(String part, byte[] content, List<Copy> copies) {
        try {
            Document document = Dom.read(content);
            NodeList bodies = document.getElementsByTagNameNS(WordFile.W, "body");
            if (bodies.getLength() == 0) {
                fill(document.getDocumentElement(), copies.getFirst());
            } else {
                body((Element) bodies.item(0), copies);
            }
            WordLinks.apply(document);
            return Dom.write(document);
        } catch (SAXException | IOException e) {
            throw new HeyiException(TEXTS.get("template.brokenPart", name, part), e);
        }
    }

    /** The words of the template once for every copy; a section of its own each, so that its pages count from 1. */
    private void body(Element body, List<Copy> copies) {
        List<Element> pattern = elements(body.getChildNodes());
        Element section = !pattern.isEmpty() && "sectPr".equals(pattern.getLast().getLocalName()) ? pattern.removeLast() : null;
        pattern.forEach(body::removeChild);
        for (int i = 0; i < copies.size(); i++) {
            for (Element each : pattern) {
                Element copy = (Element) each.cloneNode(true);
                body.insertBefore(copy, section);
                fill(copy, copies.get(i));
            }
            if (i < copies.size() - 1 && section != null) {
                endSection(body, section);
            }
        }
        if (copies.size() > 1 && section != null) {
            countFromOne(section);
        }
    }

    private static void endSection(Element body, Element section) {
        Node last = section.getPreviousSibling();
        while (last != null && !(last instanceof Element)) {
            last = last.getPreviousSibling();
        }
        Document document = body.getOwnerDocument();
        if (last == null || !"p".equals(last.getLocalName())) {
            last = body.insertBefore(document.createElementNS(WordFile.W, "w:p"), section);
        }
        Element properties = elements(last.getChildNodes()).stream().filter(each -> "pPr".equals(each.getLocalName())).findFirst().orElse(null);
        if (properties == null) {
            properties = document.createElementNS(WordFile.W, "w:pPr");
            last.insertBefore(properties, last.getFirstChild());
        }
        Element own = (Element) section.cloneNode(true);
        countFromOne(own);
        properties.appendChild(own);
    }

    private static void countFromOne(Element section) {
        Element count = section.getOwnerDocument().createElementNS(WordFile.W, "w:pgNumType");
        count.setAttributeNS(WordFile.W, "w:start", "1");
        // The schema has it behind the margins.
        Node after = elements(section.getChildNodes()).stream().filter(each -> "pgMar".equals(each.getLocalName())).findFirst().orElse(null);
        section.insertBefore(count, after == null ? section.getFirstChild() : after.getNextSibling());
    }

    private void fill(Element root, Copy copy) {
        Set<String> names = copy.names();
        WordRows table = "tbl".equals(root.getLocalName()) ? WordRows.of(root, copy.rows().keySet()) : null;
        if (table == null) {
            fillAll(root, copy.values()::get, names);
        } else if (copy.omitted().contains(table.list())) {
            root.getParentNode().removeChild(root);
        } else {
            table.omit(copy.omitted());
            List<Map<String, String>> rows = copy.rows().get(table.list());
            List<Element> made = table.repeat(rows.size(), () -> fillAll(root, copy.values()::get, names));
            String prefix = table.list() + ".";
            for (int i = 0; i < made.size(); i++) {
                Map<String, String> row = rows.get(i);
                fillAll(made.get(i), each -> each.startsWith(prefix) ? row.get(each.substring(prefix.length())) : copy.values().get(each), names);
            }
        }
    }

    private void fillAll(Element root, Function<String, String> values, Set<String> names) {
        if ("p".equals(root.getLocalName())) {
            // Words in a text box within it are in paragraphs of their own.
            elements(root.getElementsByTagNameNS(WordFile.W, "p")).forEach(each -> fill(each, values, names));
            fill(root, values, names);
            return;
        }
        for (Element paragraph : elements(root.getElementsByTagNameNS(WordFile.W, "p"))) {
            fill(paragraph, values, names);
        }
    }

    private void fill(Element paragraph, Function<String, String> values, Set<String> names) {
        List<Element> texts = texts(paragraph);
        StringBuilder whole = new StringBuilder();
        texts.forEach(each -> whole.append(each.getTextContent()));
        if (whole.indexOf("{{") < 0 && whole.indexOf("}}") < 0) {
            return;
        }
        List<Matcher> places = new ArrayList<>();
        Matcher place = PLACE.matcher(whole);
        boolean empty = true;
        for (int at = 0; place.find(at); at = place.end()) {
            String value = values.apply(place.group(1));
            if (value == null) {
                throw new HeyiException(TEXTS.get("template.unknown", name, place.group(), String.join(" ", names)));
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
            replace(texts, places.get(i).start(), places.get(i).end(), Xml.clean(values.apply(places.get(i).group(1))));
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
                List<Element> own = texts(copy);
                for (int k = 0; k < own.size(); k++) {
                    boolean keep = k == index || k < index && i == 0 || k > index && i == lines.length - 1;
                    own.get(k).setTextContent(k == index ? lines[i].strip() : keep ? own.get(k).getTextContent() : "");
                }
                made.add(copy);
            }
            // What is to stay with the paragraph behind it is the last of them: all would be more than a page holds.
            made.subList(0, made.size() - 1).forEach(TemplateFiller::letGo);
            for (Element copy : made) {
                paragraph.getParentNode().insertBefore(copy, paragraph);
                heading(copy);
            }
            paragraph.getParentNode().removeChild(paragraph);
        } else {
            heading(paragraph);
        }
    }

    private static void letGo(Element paragraph) {
        for (Element each : elements(paragraph.getElementsByTagNameNS(WordFile.W, "keepNext"))) {
            each.getParentNode().removeChild(each);
        }
    }

    private void heading(Element paragraph) {
        String words = paragraph.getTextContent().strip();
        String style = words.matches("[一二三四五六七八九十]{1,3}、.*") ? "Heading1" : words.matches("（[一二三四五六七八九十]{1,3}）.*") ? "Heading2" : null;
        NodeList named = paragraph.getElementsByTagNameNS(WordFile.W, "pStyle");
        // Only a line of its own is a heading, not a paragraph that begins like one.
        if (style == null || words.endsWith("。") || named.getLength() == 0 || !styles.contains("w:styleId=\"" + style + "\"")) {
            return;
        }
        Element property = (Element) named.item(0);
        if ("BodyText".equals(property.getAttributeNS(WordFile.W, "val"))) {
            property.setAttributeNS(WordFile.W, "w:val", style);
        }
    }

    /** The pieces of text of a paragraph; a text box within it has paragraphs, and texts, of its own. */
    private static List<Element> texts(Element paragraph) {
        List<Element> texts = new ArrayList<>();
        collect(paragraph, texts);
        return texts;
    }

    private static void collect(Element from, List<Element> texts) {
        for (Node each = from.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && !(WordFile.W.equals(element.getNamespaceURI()) && "p".equals(element.getLocalName()))) {
                if (WordFile.W.equals(element.getNamespaceURI()) && "t".equals(element.getLocalName())) {
                    texts.add(element);
                } else {
                    collect(element, texts);
                }
            }
        }
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
