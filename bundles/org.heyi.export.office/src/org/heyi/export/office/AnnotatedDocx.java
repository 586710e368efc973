package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.heyi.export.office.CommentThreads.Line;
import org.heyi.export.office.CommentThreads.Note;
import org.heyi.export.office.CommentThreads.Thread;
import org.heyi.export.office.internal.CellText;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.SummaryTable;
import org.heyi.export.office.internal.WordFile;
import org.heyi.export.office.internal.WordText;
import org.heyi.export.office.internal.Xml;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.util.Models;
import org.osgi.service.component.annotations.Component;

/**
 * The report as a Word file in the looks of GB/T 9704, with the comments as native Word comments on their very characters:
 * author, time, replies in threads, decisions as replies of the secretariat.
 *
 * <p>A comment on the report as a whole, or on words that only an older version has, stands on the title; none is dropped.
 */
@Component
public final class AnnotatedDocx implements Exporter {

    private static final Texts TEXTS = Texts.of(AnnotatedDocx.class);
    private static final int MAX_INITIALS = 9;
    private static final int MAX_HEADING = 4;
    /** 156 mm, and the sizes of 2号 and 3号, in points; twips are twentieths of them. */
    private static final double TEXT_WIDTH = 442.2;
    private static final int TITLE_SIZE = 22;
    private static final int BODY_SIZE = 16;
    private static final int TWIPS = 20;
    /** Ids of paragraphs must be above 0 and below 0x80000000. */
    private static final int FIRST_PARAGRAPH_ID = 0x1000_0000;

    private static final ExportOption AMENDMENTS = ExportOption.on("amendments", TEXTS.get("option.amendments"));
    private static final ExportOption DECISIONS = ExportOption.on("decisions", TEXTS.get("option.decisions"));

    @Override
    public String id() {
        return "annotated.docx";
    }

    @Override
    public String format() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String label() {
        return TEXTS.get("label.annotated.docx");
    }

    @Override
    public Subject subject() {
        return Subject.REVIEW;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(AMENDMENTS, DECISIONS, Fonts.option());
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        Version version = Models.currentVersion(request.session());
        if (version == null || version.getParagraphs().isEmpty()) {
            throw new HeyiException(TEXTS.get("error.noReport", request.session().getName()));
        }
        List<Thread> threads = new CommentThreads(request, version, request.isOn(AMENDMENTS), request.isOn(DECISIONS)).make();
        progress.begin(TEXTS.get("task.annotated"), version.getParagraphs().size());
        WordFile file = new WordFile(out, Fonts.of(request));
        for (int i = 1; i <= 2; i++) {
            file.part("header" + i, xml -> header(xml, request));
        }
        file.part("footer1", xml -> footer(xml, "right"));
        file.part("footer2", xml -> footer(xml, "left"));
        if (!threads.isEmpty()) {
            Map<Note, String> ids = new IdentityHashMap<>();
            file.part("comments", xml -> comments(xml, threads, request.zone(), ids));
            file.part("commentsExtended", xml -> extended(xml, threads, ids));
        }
        file.document(xml -> {
            Map<Integer, List<Mark>> marks = marks(threads);
            Map<Paragraph, Section> headings = new IdentityHashMap<>();
            version.getSections().forEach(section -> headings.put(section.getHeading(), section));
            for (int i = 0; i < version.getParagraphs().size(); i++) {
                progress.checkCancelled();
                Paragraph paragraph = version.getParagraphs().get(i);
                open(xml, style(paragraph, headings), paragraph.getText());
                text(xml, paragraph.getText(), marks.getOrDefault(i, List.of()));
                xml.close();
                progress.worked(1);
            }
            section(xml, file);
        });
        String title = version.getTitle() == null ? request.session().getName() : version.getTitle();
        file.finish(title == null ? "" : title, SummaryTable.description(request), request.madeAt());
    }

    /** Lines in the middle that do not fit break where both parts are about as long, as titles do (梯形、菱形), not before the last word. */
    private static void open(Xml xml, String style, String text) throws IOException {
        int size = "Title".equals(style) ? TITLE_SIZE : "Subtitle".equals(style) ? BODY_SIZE : 0;
        double length = size * CellText.ems(text);
        if (size == 0 || length <= TEXT_WIDTH) {
            WordText.open(xml, style);
            return;
        }
        double line = length / Math.ceil(length / TEXT_WIDTH) + 1.5 * size;
        String side = Long.toString(Math.round(Math.max(0, TEXT_WIDTH - line) / 2 * TWIPS));
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).empty("w:ind", "w:left", side, "w:right", side).close();
    }

    private static String style(Paragraph paragraph, Map<Paragraph, Section> headings) {
        return switch (paragraph.getKind()) {
            case TITLE -> "Title";
            case SUBTITLE, DATE_LINE, SPEAKER -> "Subtitle";
            case SALUTATION -> "Salutation";
            case HEADING -> {
                Section section = headings.getOrDefault(paragraph, paragraph.getSection());
                yield "Heading" + (section == null ? 1 : Math.min(Math.max(section.getLevel(), 1), MAX_HEADING));
            }
            case TABLE_ROW -> "Normal";
            default -> "BodyText";
        };
    }

    // ---- comments: what they say

    private static void comments(Xml xml, List<Thread> threads, ZoneId zone, Map<Note, String> ids) throws IOException {
        // Word writes local time here and calls it Z.
        DateTimeFormatter time = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(zone);
        int[] paragraphs = {FIRST_PARAGRAPH_ID};
        xml.open("w:comments", "xmlns:w", WordFile.W, "xmlns:w14", WordFile.W14, "xmlns:mc", WordFile.MC, "mc:Ignorable", "w14");
        for (Thread thread : threads) {
            comment(xml, thread.head(), time, paragraphs, ids);
            for (Note reply : thread.replies()) {
                comment(xml, reply, time, paragraphs, ids);
            }
        }
        xml.close();
    }

    private static void comment(Xml xml, Note note, DateTimeFormatter time, int[] paragraphs, Map<Note, String> ids)
            throws IOException {
        List<String> attributes = new ArrayList<>(List.of("w:id", Integer.toString(note.id()), "w:author", note.author()));
        if (note.at() != null) {
            attributes.addAll(List.of("w:date", time.format(note.at())));
        }
        attributes.addAll(List.of("w:initials", note.author().substring(0, Math.min(note.author().length(), MAX_INITIALS))));
        xml.open("w:comment", attributes.toArray(String[]::new));
        for (int i = 0; i < note.lines().size(); i++) {
            String id = String.format("%08X", paragraphs[0]++);
            // A thread is tied to the last paragraph of a comment.
            ids.put(note, id);
            xml.open("w:p", "w14:paraId", id, "w14:textId", "77777777").open("w:pPr").empty("w:pStyle", "w:val", "CommentText").close();
            if (i == 0) {
                xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference").close().empty("w:annotationRef").close();
            }
            Line line = note.lines().get(i);
            if (!line.label().isEmpty()) {
                WordText.bold(xml, line.label());
            }
            WordText.run(xml, line.text());
            xml.close();
        }
        xml.close();
    }

    private static void extended(Xml xml, List<Thread> threads, Map<Note, String> ids) throws IOException {
        xml.open("w15:commentsEx", "xmlns:w15", WordFile.W15, "xmlns:mc", WordFile.MC, "mc:Ignorable", "w15");
        for (Thread thread : threads) {
            String done = thread.resolved() ? "1" : "0";
            xml.empty("w15:commentEx", "w15:paraId", ids.get(thread.head()), "w15:done", done);
            for (Note reply : thread.replies()) {
                xml.empty("w15:commentEx", "w15:paraId", ids.get(reply), "w15:paraIdParent", ids.get(thread.head()), "w15:done", done);
            }
        }
        xml.close();
    }

    // ---- comments: where they stand

    /** Something that happens between two characters: 0 ends, 1 empty ranges, 2 beginnings. */
    private record Mark(int offset, int what, Thread thread) {
    }

    private static Map<Integer, List<Mark>> marks(List<Thread> threads) {
        Map<Integer, List<Mark>> marks = new HashMap<>();
        for (Thread thread : threads) {
            if (thread.isEmpty()) {
                add(marks, thread.paragraph(), new Mark(thread.start(), 1, thread));
            } else {
                add(marks, thread.paragraph(), new Mark(thread.start(), 2, thread));
                add(marks, thread.endParagraph(), new Mark(thread.end(), 0, thread));
            }
        }
        // Ends go from the inside out, beginnings from the outside in.
        Comparator<Mark> order = Comparator.comparingInt(Mark::offset).thenComparingInt(Mark::what).thenComparing((a, b) -> {
            if (a.what == 0) {
                int byStart = Integer.compare(b.thread.paragraph(), a.thread.paragraph());
                return byStart != 0 ? byStart : Integer.compare(b.thread.start(), a.thread.start());
            }
            int byEnd = Integer.compare(b.thread.endParagraph(), a.thread.endParagraph());
            return byEnd != 0 ? byEnd : Integer.compare(b.thread.end(), a.thread.end());
        }).thenComparingInt(mark -> mark.thread.head().id());
        marks.values().forEach(list -> list.sort(order));
        return marks;
    }

    private static void add(Map<Integer, List<Mark>> marks, int paragraph, Mark mark) {
        marks.computeIfAbsent(paragraph, p -> new ArrayList<>()).add(mark);
    }

    private static void text(Xml xml, String text, List<Mark> marks) throws IOException {
        int at = 0;
        for (Mark mark : marks) {
            int offset = whole(text, mark);
            if (offset > at) {
                WordText.run(xml, text.substring(at, offset));
                at = offset;
            }
            if (mark.what > 0) {
                begin(xml, mark.thread);
            }
            if (mark.what < 2) {
                end(xml, mark.thread);
            }
        }
        WordText.run(xml, text.substring(at));
    }

    /** An offset in the middle of a surrogate pair would tear a character apart: the range takes it in whole. */
    private static int whole(String text, Mark mark) {
        int offset = mark.offset;
        boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return !inside ? offset : mark.what == 2 ? offset - 1 : offset + 1;
    }

    private static void begin(Xml xml, Thread thread) throws IOException {
        xml.empty("w:commentRangeStart", "w:id", Integer.toString(thread.head().id()));
        for (Note reply : thread.replies()) {
            xml.empty("w:commentRangeStart", "w:id", Integer.toString(reply.id()));
        }
    }

    /** Every reply needs a reference of its own: without one, Word drops it. */
    private static void end(Xml xml, Thread thread) throws IOException {
        end(xml, thread.head());
        for (Note reply : thread.replies()) {
            end(xml, reply);
        }
    }

    private static void end(Xml xml, Note note) throws IOException {
        String id = Integer.toString(note.id());
        xml.empty("w:commentRangeEnd", "w:id", id)
                .open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference").close()
                .empty("w:commentReference", "w:id", id).close();
    }

    // ---- page

    private static void header(Xml xml, ExportRequest request) throws IOException {
        xml.open("w:hdr", "xmlns:w", WordFile.W);
        String meeting = request.session().getName() == null ? "" : request.session().getName();
        String what = request.answering() == null ? TEXTS.get("header.annotated", request.attribution().label())
                : TEXTS.get("header.answer", request.answering().person().getName());
        WordText.paragraph(xml, "Header", meeting + "\t" + what);
        xml.close();
    }

    /** 4号半角宋体 digits between dashes, one character in; odd pages right, even pages left. */
    private static void footer(Xml xml, String side) throws IOException {
        xml.open("w:ftr", "xmlns:w", WordFile.W).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer")
                .empty("w:ind", "w:" + side, "280").empty("w:jc", "w:val", side).close();
        WordText.run(xml, "— ");
        WordText.field(xml, "PAGE");
        WordText.run(xml, " —");
        xml.close().close();
    }

    /**
     * GB/T 9704: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters. The 28 characters come from the spacing
     * of the style, not from a grid of characters, which LibreOffice sets far too wide.
     */
    private static void section(Xml xml, WordFile file) throws IOException {
        xml.open("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", file.reference("header1"))
                .empty("w:headerReference", "w:type", "even", "r:id", file.reference("header2"))
                .empty("w:footerReference", "w:type", "default", "r:id", file.reference("footer1"))
                .empty("w:footerReference", "w:type", "even", "r:id", file.reference("footer2"))
                .empty("w:pgSz", "w:w", WordText.twips(210), "w:h", WordText.twips(297))
                .empty("w:pgMar", "w:top", WordText.twips(37), "w:right", WordText.twips(26), "w:bottom", WordText.twips(35),
                        "w:left", WordText.twips(28), "w:header", WordText.twips(20), "w:footer", WordText.twips(24), "w:gutter", "0")
                .empty("w:docGrid", "w:type", "lines", "w:linePitch", "579")
                .close();
    }
}
