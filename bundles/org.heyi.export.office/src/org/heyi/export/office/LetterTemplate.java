package org.heyi.export.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.heyi.base.Digests;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.export.office.internal.CustomProperties;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.LetterFile;
import org.heyi.ledger.Letter;
import org.xml.sax.SAXException;

/**
 * A Word file that people edit in Word, with places such as {{number}} that a letter's values are put into. A value takes
 * the looks of the character its place begins with, however Word has split the place over runs. A value of several lines
 * makes a paragraph of each; a paragraph all of whose places are empty is left out.
 */
public final class LetterTemplate {

    private static final Texts TEXTS = Texts.of(LetterTemplate.class);
    private static final String DOCUMENT = "word/document.xml";
    private static final Pattern FILLED = Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final Pattern EXTERNAL = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    /** Letters are short; what claims to be more was made to fill memory. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final Pattern PART = Pattern.compile("(?!.*(^|/)\\.\\.(/|$))[^/\\\\:\\p{Cntrl}][^\\\\:\\p{Cntrl}]*");
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
     * @param paper the file of a paper's words among the product's templates, e.g. {@code papers/changes.xml}
     * @param label what people call it
     * @param fonts what it is set in
     * @return the product's template
     */
    static LetterTemplate builtIn(String paper, String label, Fonts fonts) {
        return read(label, LetterFile.template(paper, label, fonts));
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

    static LetterTemplate read(String name, byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw new HeyiException(TEXTS.get("template.large", name));
                }
                // Word names its parts so; another name is somebody's trap for whoever unpacks what we write.
                if (!PART.matcher(entry.getName()).matches()) {
                    throw new HeyiException(TEXTS.get("template.broken", name));
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new HeyiException(TEXTS.get("template.broken", name), e);
        }
        if (!parts.containsKey(DOCUMENT) || !parts.containsKey("[Content_Types].xml")) {
            throw new HeyiException(TEXTS.get("template.noWord", name));
        }
        LetterTemplate template = new LetterTemplate(name, parts);
        template.refuseActive();
        return template;
    }

    /** A letter goes to many people: nothing in it may run, or be fetched when it is opened. */
    private void refuseActive() {
        String types = text("[Content_Types].xml").toLowerCase(Locale.ROOT);
        boolean runs = types.contains("macroenabled") || types.contains("vbaproject");
        boolean fetches = false;
        for (String part : parts.keySet()) {
            String lower = part.toLowerCase(Locale.ROOT);
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
        TemplateFiller filler = filler();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (FILLED.matcher(part.getKey()).matches()) {
                filled.put(part.getKey(), filler.fill(part.getKey(), part.getValue(), List.of(new TemplateFiller.Copy(letter.values()))));
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

    private TemplateFiller filler() {
        return new TemplateFiller(name, parts.containsKey("word/styles.xml") ? text("word/styles.xml") : "");
    }

    /**
     * Makes a paper of one or several copies, each of which begins on a page of its own that is its page 1.
     *
     * @param copies their values, at least one; what stands around the pages has those of the first
     * @param properties the part docProps/core.xml, which says how the file was made
     * @return the parts of the file by name
     * @throws HeyiException when the template has a place that the paper does not have, or is broken
     */
    Map<String, byte[]> filled(List<TemplateFiller.Copy> copies, byte[] properties) {
        Map<String, byte[]> filled = new LinkedHashMap<>(parts);
        TemplateFiller filler = filler();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (FILLED.matcher(part.getKey()).matches()) {
                boolean words = DOCUMENT.equals(part.getKey());
                filled.put(part.getKey(), filler.fill(part.getKey(), part.getValue(), words ? copies : copies.subList(0, 1)));
            }
        }
        filled.computeIfPresent("docProps/core.xml", (part, old) -> properties);
        return filled;
    }

    /**
     * Writes a paper that can be known again.
     *
     * @param filled the parts of the file
     * @param imprint what it says of itself, by name
     * @param out where to; not closed
     * @throws IOException if out fails
     * @throws HeyiException when the template is broken
     */
    void write(Map<String, byte[]> filled, Map<String, String> imprint, OutputStream out) throws IOException {
        try {
            CustomProperties.add(filled, imprint);
        } catch (SAXException e) {
            throw new HeyiException(TEXTS.get("template.broken", name), e);
        }
        write(filled, out);
    }

    /** @return SHA-256 of its words and looks in lower-case hex; what an office program notes of whoever saved it does not count */
    String digest() {
        StringBuilder all = new StringBuilder();
        parts.entrySet().stream().filter(each -> each.getKey().startsWith("word/")).sorted(Map.Entry.comparingByKey())
                .forEach(each -> all.append(each.getKey()).append(' ').append(Digests.sha256(each.getValue())).append('\n'));
        return Digests.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @return whether it has a place that something is put into */
    boolean hasPlaces() {
        return parts.keySet().stream().anyMatch(part -> FILLED.matcher(part).matches() && text(part).replaceAll("<[^>]*>", "").contains("{{"));
    }

    static byte[] bytes(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(parts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }
}
