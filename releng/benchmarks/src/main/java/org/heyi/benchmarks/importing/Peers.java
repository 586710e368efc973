package org.heyi.benchmarks.importing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what pandoc and LibreOffice wrote. */
final class Peers {

    private Peers() {
    }

    /** Text and comments in pandoc's JSON. */
    static Found pandoc(Path json) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> comments = new LinkedHashMap<>();
        pandoc(new ObjectMapper().readTree(json.toFile()).get("blocks"), text, comments, new HashMap<>());
        return new Found(text.toString(), comments);
    }

    private static void pandoc(JsonNode node, StringBuilder text, Map<String, int[]> comments,
            Map<String, int[]> byId) {
        String type = node.path("t").asText();
        JsonNode content = node.path("c");
        switch (type) {
            case "Str" -> text.append(content.asText());
            case "Space", "SoftBreak" -> text.append(' ');
            case "LineBreak" -> text.append('\n');
            case "Span" -> {
                String kind = content.get(0).get(1).path(0).asText();
                if (!kind.startsWith("comment-")) {
                    pandoc(content.get(1), text, comments, byId);
                    return;
                }
                String id = content.get(0).get(0).asText();
                for (JsonNode pair : content.get(0).get(2)) {
                    id = pair.get(0).asText().equals("id") ? pair.get(1).asText() : id;
                }
                if (kind.equals("comment-start")) {
                    StringBuilder says = new StringBuilder();
                    pandoc(content.get(1), says, comments, byId);
                    byId.put(id, new int[] {text.length(), text.length()});
                    comments.put(says.toString().strip(), byId.get(id));
                } else if (byId.containsKey(id)) {
                    byId.get(id)[1] = text.length();
                }
            }
            default -> {
                JsonNode inner = type.isEmpty() ? node : content;
                inner.forEach(child -> pandoc(child, text, comments, byId));
                if (type.equals("Para") || type.equals("Plain") || type.equals("Header")) {
                    text.append('\n');
                }
            }
        }
    }

    /** Text and comments in a flat OpenDocument text. */
    static Found openDocument(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> comments = new LinkedHashMap<>();
        Map<String, int[]> byName = new HashMap<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (Reader in = Files.newBufferedReader(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            StringBuilder says = null;
            int[] place = null;
            int depth = 0;
            boolean meta = false;
            while (xml.hasNext()) {
                int event = xml.next();
                String name = xml.isStartElement() || xml.isEndElement() ? xml.getPrefix() + ":" + xml.getLocalName() : "";
                boolean paragraph = name.equals("text:p") || name.equals("text:h");
                if (xml.isStartElement() && name.equals("office:annotation")) {
                    says = new StringBuilder();
                    place = new int[] {text.length(), text.length()};
                    byName.put(attribute(xml, "name"), place);
                } else if (xml.isEndElement() && name.equals("office:annotation")) {
                    comments.put(says.toString().strip(), place);
                    says = null;
                } else if (xml.isStartElement() && name.equals("office:annotation-end")) {
                    int[] begun = byName.get(attribute(xml, "name"));
                    if (begun != null) {
                        begun[1] = text.length();
                    }
                } else if (name.startsWith("dc:") || name.startsWith("meta:")) {
                    meta = xml.isStartElement();
                } else if (paragraph && xml.isStartElement()) {
                    depth++;
                } else if (paragraph && xml.isEndElement()) {
                    depth--;
                    if (says == null && depth == 0) {
                        text.append('\n');
                    }
                } else if (event == XMLStreamReader.CHARACTERS && depth > 0 && !meta) {
                    (says == null ? text : says).append(xml.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return new Found(text.toString(), comments);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
