package org.heyi.export.office.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.export.Xml;

/** Native comments of a Word file. */
public final class WordComments {

    private static final int MAX_INITIALS = 9;
    /** Ids of paragraphs must be above 0 and below 0x80000000. */
    private static final int FIRST_PARAGRAPH_ID = 0x1000_0000;

    /**
     * A line of a comment.
     *
     * @param label printed bold before the text; may be empty
     * @param text what is said
     */
    public record Line(String label, String text) {
    }

    /**
     * A comment or a reply.
     *
     * @param id unique in the file
     * @param author as it is shown
     * @param at when; null when unknown
     * @param lines at least one
     */
    public record Note(int id, String author, Instant at, List<Line> lines) {
    }

    private WordComments() {
    }

    /**
     * @param zone of the readers
     * @return how times are written: Word writes local time and calls it Z
     */
    public static DateTimeFormatter time(ZoneId zone) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(zone);
    }

    /**
     * Writes the part that holds what the comments say.
     *
     * @param xml where to
     * @param notes in their order
     * @param zone of the readers
     * @return the id of the last paragraph of each, by which threads are tied
     * @throws IOException if that fails
     */
    public static Map<Note, String> write(Xml xml, List<Note> notes, ZoneId zone) throws IOException {
        Map<Note, String> ids = new IdentityHashMap<>();
        DateTimeFormatter time = time(zone);
        int paragraph = FIRST_PARAGRAPH_ID;
        xml.open("w:comments", "xmlns:w", WordFile.W, "xmlns:w14", WordFile.W14, "xmlns:mc", WordFile.MC, "mc:Ignorable", "w14");
        for (Note note : notes) {
            paragraph = comment(xml, note, time, paragraph, ids);
        }
        xml.close();
        return ids;
    }

    private static int comment(Xml xml, Note note, DateTimeFormatter time, int paragraph, Map<Note, String> ids) throws IOException {
        List<String> attributes = new ArrayList<>(List.of("w:id", Integer.toString(note.id), "w:author", note.author));
        if (note.at != null) {
            attributes.addAll(List.of("w:date", time.format(note.at)));
        }
        attributes.addAll(List.of("w:initials", note.author.substring(0, Math.min(note.author.length(), MAX_INITIALS))));
        xml.open("w:comment", attributes.toArray(String[]::new));
        int next = paragraph;
        for (int i = 0; i < note.lines.size(); i++) {
            String id = String.format("%08X", next++);
            ids.put(note, id);
            xml.open("w:p", "w14:paraId", id, "w14:textId", "77777777").open("w:pPr").empty("w:pStyle", "w:val", "CommentText").close();
            if (i == 0) {
                xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference").close().empty("w:annotationRef").close();
            }
            Line line = note.lines.get(i);
            if (!line.label.isEmpty()) {
                WordText.bold(xml, line.label);
            }
            WordText.run(xml, line.text);
            xml.close();
        }
        xml.close();
        return next;
    }

    /**
     * @param xml where to, within a paragraph
     * @param note whose range begins here
     * @throws IOException if that fails
     */
    public static void begin(Xml xml, Note note) throws IOException {
        xml.empty("w:commentRangeStart", "w:id", Integer.toString(note.id));
    }

    /**
     * @param xml where to, within a paragraph
     * @param note whose range ends here
     * @throws IOException if that fails
     */
    public static void end(Xml xml, Note note) throws IOException {
        String id = Integer.toString(note.id);
        xml.empty("w:commentRangeEnd", "w:id", id)
                .open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference").close()
                .empty("w:commentReference", "w:id", id).close();
    }
}
