package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.export.Checksum;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.export.Passages;
import org.heyi.export.office.CommentThreads.Thread;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.Imprints;
import org.heyi.export.office.internal.ReportPage;
import org.heyi.export.office.internal.SummaryTable;
import org.heyi.export.office.internal.WordComments;
import org.heyi.export.office.internal.WordComments.Note;
import org.heyi.export.office.internal.WordFile;
import org.heyi.export.office.internal.WordText;
import org.heyi.importing.table.DocxText;
import org.heyi.export.Xml;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.util.Models;
import org.osgi.service.component.annotations.Component;

/**
 * The report as a Word file in the looks of GB/T 9704, with the comments as native Word comments on their very characters:
 * author, time, replies in threads, decisions as replies of the secretariat.
 *
 * <p>A comment on the report as a whole, or on words that only an older version has, stands on the title; none is dropped.
 */
@Component(service = Exporter.class)
public final class AnnotatedDocx extends OfficeExporter {

    private static final Texts TEXTS = Texts.of(AnnotatedDocx.class);
    /** Programs that save a file anew put comments on the same words in an order of their own. */
    private static final Comparator<ExportRows.Row> ANY_ORDER = Comparator.comparing(row -> row.cells().stream().map(Checksum::normal).toList().toString());
    private static final ExportOption AMENDMENTS = ExportOption.on("amendments", TEXTS.get("option.amendments"));
    private static final ExportOption DECISIONS = ExportOption.on("decisions", TEXTS.get("option.decisions"));

    @Override
    public String id() {
        return "annotated.docx";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(AMENDMENTS, DECISIONS, Fonts.option());
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        Version version = version(request);
        return Optional.of(rows(version, threads(request, version)));
    }

    /** The paragraphs of the report, then the comments and what is said to them, whatever their order in the file. */
    private static ExportRows rows(Version version, List<Thread> threads) {
        List<ExportRows.Row> rows = new ArrayList<>();
        for (Paragraph paragraph : version.getParagraphs()) {
            if (!paragraph.getText().isBlank()) {
                rows.add(new ExportRows.Row(paragraph.getId(), paragraph.getText(), List.of("", paragraph.getText())));
            }
        }
        List<ExportRows.Row> notes = new ArrayList<>();
        for (Thread thread : threads) {
            Stream.concat(Stream.of(thread.head()), thread.replies().stream()).forEach(note -> notes.add(new ExportRows.Row(thread.comment().getId(),
                    Integer.toString(thread.comment().getNumber()), List.of(note.author(),
                            note.lines().stream().map(line -> line.label() + line.text()).collect(Collectors.joining("\n"))))));
        }
        notes.sort(ANY_ORDER);
        rows.addAll(notes);
        return new ExportRows(List.of(TEXTS.get("column.author"), TEXTS.get("column.words")), rows);
    }

    @Override
    public Optional<Exported> read(Path file) {
        return Imprints.read(this, file).map(imprint -> {
            DocxText text = DocxText.read(file);
            List<ExportRows.Row> rows = new ArrayList<>();
            text.paragraphs().stream().filter(each -> !each.isBlank()).forEach(each -> rows.add(new ExportRows.Row("", each, List.of("", each))));
            text.comments().stream().map(each -> new ExportRows.Row("", each.getLast(), each)).sorted(ANY_ORDER).forEach(rows::add);
            return new Exported(imprint, new ExportRows(List.of(TEXTS.get("column.author"), TEXTS.get("column.words")), rows));
        });
    }

    private static Version version(ExportRequest request) {
        Version version = Models.currentVersion(request.session());
        if (version == null || version.getParagraphs().isEmpty()) {
            throw new HeyiException(TEXTS.get("error.noReport", request.session().getName()));
        }
        return version;
    }

    private static List<Thread> threads(ExportRequest request, Version version) {
        return new CommentThreads(request, version, request.isOn(AMENDMENTS), request.isOn(DECISIONS)).make();
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        Version version = version(request);
        List<Thread> threads = threads(request, version);
        progress.begin(TEXTS.get("task.annotated"), version.getParagraphs().size());
        WordFile file = new WordFile(out, Fonts.of(request));
        ReportPage page = new ReportPage(version);
        ReportPage.around(file, request);
        if (!threads.isEmpty()) {
            Map<Note, String> ids = new IdentityHashMap<>();
            List<Note> notes = threads.stream().flatMap(each -> Stream.concat(Stream.of(each.head()), each.replies().stream())).toList();
            file.part("comments", xml -> ids.putAll(WordComments.write(xml, notes, request.zone())));
            file.part("commentsExtended", xml -> extended(xml, threads, ids));
            file.part("people", xml -> people(xml, notes));
        }
        file.document(xml -> {
            Map<Integer, List<Mark>> marks = marks(threads);
            for (int i = 0; i < version.getParagraphs().size(); i++) {
                progress.checkCancelled();
                Paragraph paragraph = version.getParagraphs().get(i);
                ReportPage.open(xml, page.style(paragraph), paragraph.getText(), null);
                text(xml, paragraph.getText(), marks.getOrDefault(i, List.of()));
                xml.close();
                progress.worked(1);
            }
            ReportPage.section(xml, file);
        });
        String title = version.getTitle() == null ? request.session().getName() : version.getTitle();
        if (request.answering() != null) {
            // An answer is a part of an export, to be written on, and compared with nothing.
            file.finish(title == null ? "" : title, SummaryTable.description(request), request.madeAt());
            return;
        }
        Checksum checksum = new Checksum();
        rows(version, threads).rows().forEach(row -> checksum.add(row.cells()));
        file.finish(title == null ? "" : title, request, Imprint.of(this, request, checksum));
    }

    // ---- comments: what they say

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

    /** Who comments, as Word lists them: without an account. Word needs it to tell one person's threads from another's. */
    private static void people(Xml xml, List<Note> notes) throws IOException {
        xml.open("w15:people", "xmlns:w15", WordFile.W15, "xmlns:mc", WordFile.MC, "mc:Ignorable", "w15");
        for (String author : new LinkedHashSet<>(notes.stream().map(Note::author).toList())) {
            xml.open("w15:person", "w15:author", author).empty("w15:presenceInfo", "w15:providerId", "None", "w15:userId", author).close();
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
            int offset = Passages.whole(text, mark.offset, mark.what == 2);
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

    private static void begin(Xml xml, Thread thread) throws IOException {
        WordComments.begin(xml, thread.head());
        for (Note reply : thread.replies()) {
            WordComments.begin(xml, reply);
        }
    }

    /** Every reply needs a reference of its own: without one, Word drops it. */
    private static void end(Xml xml, Thread thread) throws IOException {
        WordComments.end(xml, thread.head());
        for (Note reply : thread.replies()) {
            WordComments.end(xml, reply);
        }
    }
}
