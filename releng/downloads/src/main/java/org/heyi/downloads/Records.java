package org.heyi.downloads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What p2 and Equinox write down about an installation: when, where, and in an order that is different each time. */
final class Records {

    private static final String PROFILES = "p2/org.eclipse.equinox.p2.engine/profileRegistry/HeyiProfile.profile";
    /** Left over from the installation itself. */
    private static final List<String> LEFT_OVER = List.of("p2/org.eclipse.equinox.p2.core", "p2/org.eclipse.equinox.p2.repository",
            "p2/org.eclipse.equinox.p2.engine/.settings", PROFILES + "/.lock", "configuration/org.eclipse.osgi",
            "configuration/org.eclipse.core.runtime", "configuration/org.eclipse.equinox.app");
    /** Elements whose children are a set. */
    private static final Set<String> SETS = Set.of("units", "provides", "requires", "properties", "artifacts", "iusProperties", "site");
    private static final Pattern UNIT = Pattern.compile("<unit [^>]*\\bid='([^']+)'[^>]* version='([^']+)'.*?</unit>", Pattern.DOTALL);

    private Records() {
    }

    /**
     * Makes the records of two installations of the same the same.
     *
     * @param program its folder
     * @param place where they shall say that it lies; p2 looks where it really lies
     * @param when when they shall say that it was installed
     */
    static void settle(Path program, String place, Instant when) throws IOException {
        for (String each : LEFT_OVER) {
            delete(program.resolve(each));
        }
        long millis = when.toEpochMilli();
        settleProfile(program.resolve(PROFILES), place, millis);
        Path pool = program.resolve("artifacts.xml");
        write(pool, sorted(Files.readString(pool).replaceAll("(name='p2\\.timestamp' value=)'\\d+'", "$1'" + millis + "'")));
        Path features = program.resolve("configuration/org.eclipse.update/platform.xml");
        write(features, sorted(Files.readString(features).replaceAll("date=\"\\d+\"", "date=\"" + millis + "\"")));
        Path start = program.resolve("configuration/config.ini");
        write(start, String.join("\n", Files.readAllLines(start).stream().filter(line -> !line.startsWith("#")).sorted().toList()) + "\n");
    }

    /** The last of them is the installation as it is; the others are how it came to be. */
    private static void settleProfile(Path folder, String place, long millis) throws IOException {
        List<Path> all = profiles(folder);
        String last = read(all.getLast());
        for (Path each : all) {
            Files.delete(each);
        }
        Matcher was = Pattern.compile("name='org\\.eclipse\\.equinox\\.p2\\.installFolder' value='([^']+)'").matcher(last);
        if (!was.find()) {
            throw new IllegalStateException("no installation folder in " + all.getLast());
        }
        String settled = sorted(last.replace(was.group(1), place).replaceAll("(<profile id='HeyiProfile' timestamp=)'\\d+'", "$1'" + millis + "'"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(settled.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve(millis + ".profile.gz"), bytes.toByteArray());
    }

    /** @return where each bundle was taken from, by name and version with a blank between */
    static Map<String, Component.Origin> origins(Path program) throws IOException {
        return origins(read(profiles(program.resolve(PROFILES)).getLast()));
    }

    /**
     * @param units what p2 writes down about installed or offered units
     * @return the same of them
     */
    static Map<String, Component.Origin> origins(String units) {
        Map<String, Component.Origin> origins = new HashMap<>();
        for (Matcher unit = UNIT.matcher(units); unit.find();) {
            String group = property(unit.group(), "groupId");
            if (group != null && !group.equals("org.heyi")) {
                origins.put(unit.group(1) + " " + unit.group(2), new Component.Origin(group,
                        property(unit.group(), "artifactId"), property(unit.group(), "version")));
            }
        }
        return origins;
    }

    /** @return from the oldest to the newest */
    private static List<Path> profiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".profile.gz")).sorted().toList();
        }
    }

    private static String property(String unit, String name) {
        Matcher value = Pattern.compile("<property name='maven-(?:wrapped-)?" + name + "' value='([^']*)'/>").matcher(unit);
        return value.find() ? value.group(1) : null;
    }

    private static String read(Path profile) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(profile))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    private static void delete(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            try (Stream<Path> below = Files.walk(file)) {
                for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        } else {
            Files.deleteIfExists(file);
        }
    }

    /** @return the same document, with what is a set in the order of its words; processing instructions stay in front */
    static String sorted(String xml) {
        int root = xml.indexOf('<', xml.lastIndexOf("?>"));
        try {
            Element element = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))).getDocumentElement();
            return xml.substring(0, root) + text(element, "") + "\n";
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("p2 wrote what cannot be read", e);
        }
    }

    private static String text(Element element, String indent) {
        StringBuilder text = new StringBuilder(indent).append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            text.append(' ').append(attributes.item(i).getNodeName()).append("='")
                    .append(escaped(attributes.item(i).getNodeValue()).replace("\n", "&#xA;").replace("\r", "&#xD;").replace("\t", "&#x9;")).append('\'');
        }
        List<String> children = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                children.add(text(below, indent + "  "));
            } else {
                words.append(child.getTextContent());
            }
        }
        if (SETS.contains(element.getTagName())) {
            children.sort(null);
        }
        if (children.isEmpty() && words.isEmpty()) {
            return text.append("/>").toString();
        }
        if (children.isEmpty()) {
            return text.append('>').append(escaped(words.toString())).append("</").append(element.getTagName()).append('>').toString();
        }
        return text.append(">\n").append(String.join("\n", children)).append('\n').append(indent)
                .append("</").append(element.getTagName()).append('>').toString();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&apos;").replace("\"", "&quot;");
    }
}
