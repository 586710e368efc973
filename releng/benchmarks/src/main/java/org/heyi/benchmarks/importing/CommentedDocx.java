package org.heyi.benchmarks.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Word document with native comments whose passages are known. */
public final class CommentedDocx {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private CommentedDocx() {
    }

    /**
     * @param sentences what the text is made of, in a seeded order
     * @param characters length of the text
     * @param count number of comments on 2 to 60 characters each, one in fifty across the end of a paragraph
     * @return text and comments as they were written
     */
    static Found write(Path file, List<String> sentences, int characters, int count) throws IOException {
        Random random = new Random(20211212);
        List<StringBuilder> paragraphs = new ArrayList<>(List.of(new StringBuilder("政府工作报告")));
        int length = 0;
        while (length < characters) {
            StringBuilder paragraph = new StringBuilder();
            while (paragraph.length() < 130 && length < characters) {
                String sentence = sentences.get(random.nextInt(sentences.size()));
                paragraph.append(sentence);
                length += sentence.length();
            }
            paragraphs.add(paragraph);
        }
        List<Mark> marks = new ArrayList<>();
        Map<String, int[]> comments = new LinkedHashMap<>();
        int[] starts = starts(paragraphs);
        for (int i = 0; i < count; i++) {
            int p = 1 + random.nextInt(paragraphs.size() - 2);
            int width = paragraphs.get(p).length();
            boolean across = i % 50 == 0;
            int from = across ? width - 1 - random.nextInt(10) : random.nextInt(width - 2);
            int to = across ? width + 1 + 1 + random.nextInt(10) : Math.min(width, from + 2 + random.nextInt(59));
            marks.add(new Mark(starts[p] + from, starts[p] + to, "代表" + i % 200, "意见" + i));
            comments.put("意见" + i, new int[] {starts[p] + from, starts[p] + to});
        }
        write(file, paragraphs, marks);
        return new Found(String.join("\n", paragraphs) + "\n", comments);
    }

    /**
     * A comment.
     *
     * @param start offset in the paragraphs with a line feed behind each
     * @param end exclusive
     * @param author who makes it
     * @param text what it says
     */
    public record Mark(int start, int end, String author, String text) {
    }

    private static int[] starts(List<? extends CharSequence> paragraphs) {
        int[] starts = new int[paragraphs.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + paragraphs.get(i - 1).length() + 1;
        }
        return starts;
    }

    /**
     * @param file a new file
     * @param paragraphs the text
     * @param comments on it
     * @throws IOException when the file cannot be written
     */
    public static void write(Path file, List<? extends CharSequence> paragraphs, List<Mark> comments) throws IOException {
        String text = String.join("\n", paragraphs);
        int[] starts = starts(paragraphs);
        Map<Integer, StringBuilder> marks = new TreeMap<>();
        StringBuilder bodies = new StringBuilder();
        for (int i = 0; i < comments.size(); i++) {
            Mark mark = comments.get(i);
            marks.computeIfAbsent(mark.start, k -> new StringBuilder()).append("<w:commentRangeStart w:id=\"" + i + "\"/>");
            marks.computeIfAbsent(mark.end, k -> new StringBuilder()).insert(0, "<w:commentRangeEnd w:id=\"" + i
                    + "\"/><w:r><w:commentReference w:id=\"" + i + "\"/></w:r>");
            bodies.append("<w:comment w:id=\"" + i + "\" w:author=\"" + mark.author
                    + "\" w:date=\"2022-01-06T10:00:00Z\" w:initials=\"D\"><w:p><w:r><w:t>" + mark.text + "</w:t></w:r></w:p></w:comment>");
        }
        StringBuilder body = new StringBuilder();
        for (int p = 0; p < paragraphs.size(); p++) {
            body.append("<w:p>");
            int end = starts[p] + paragraphs.get(p).length();
            int at = starts[p];
            while (at <= end) {
                if (marks.containsKey(at)) {
                    body.append(marks.get(at));
                }
                int next = at + 1;
                while (next < end && !marks.containsKey(next)) {
                    next++;
                }
                if (at < end) {
                    body.append("<w:r><w:t>").append(text, at, next).append("</w:t></w:r>");
                }
                at = next;
            }
            body.append("</w:p>");
        }
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "wordprocessingml.document.main+xml\"/><Override PartName=\"/word/comments.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>");
            part(zip, "_rels/.rels", relationship("officeDocument", "word/document.xml"));
            part(zip, "word/_rels/document.xml.rels", relationship("comments", "comments.xml"));
            part(zip, "word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                    + "</w:body></w:document>");
            part(zip, "word/comments.xml", "<w:comments xmlns:w=\"" + WORD + "\">" + bodies + "</w:comments>");
        }
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + OFFICE + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
