package org.heyi.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.clean.CleanUp;
import org.heyi.importing.internal.clean.Cleaning;
import org.heyi.importing.internal.docx.DocxFormat;
import org.heyi.importing.internal.format.Block;
import org.heyi.importing.internal.format.MarkdownFormat;
import org.heyi.importing.internal.format.PlainTextFormat;
import org.heyi.importing.internal.format.RawDocument;
import org.heyi.importing.internal.format.ReportFormat;
import org.heyi.importing.internal.html.HtmlFormat;
import org.heyi.importing.internal.libreoffice.LibreOfficeFormat;
import org.heyi.importing.internal.pdf.PdfFormat;
import org.heyi.importing.internal.source.SourceFile;
import org.heyi.importing.internal.structure.Advice;
import org.heyi.importing.internal.structure.LineJoiner;
import org.heyi.importing.internal.structure.Places;
import org.heyi.importing.internal.structure.Structure;
import org.heyi.importing.internal.structure.WebParts;

/** Reads the file of a work report. Instances hold no state and may be shared. */
public final class ReportReader {

    /** Largest file that is read, in bytes. */
    public static final int LIMIT = SourceFile.LIMIT;

    private final Texts texts = Texts.of(ReportReader.class);
    private final List<ReportFormat> formats = List.of(new PlainTextFormat(texts), new DocxFormat(texts),
            new HtmlFormat(texts), new MarkdownFormat(texts), new PdfFormat(texts),
            new LibreOfficeFormat(texts, new DocxFormat(texts)));

    /**
     * Reads a report; tracked changes become amendments.
     *
     * @throws HeyiException when there is no such file, or it is too large, empty, of no known kind or broken
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public ParsedReport read(Path file, Profile profile, Progress progress) {
        return read(file, profile, Revisions.AMENDMENTS, progress);
    }

    /**
     * Reads a report.
     *
     * @param revisions what becomes of tracked changes
     * @throws HeyiException as {@link #read(Path, Profile, Progress)}
     */
    public ParsedReport read(Path file, Profile profile, Revisions revisions, Progress progress) {
        // That there is no such file matters more than what its name ends in.
        SourceFile source = SourceFile.read(file, texts);
        return parse(formatOf(file.toString()).read(source, revisions, progress), profile, progress);
    }

    /**
     * Reads a report from bytes.
     *
     * @param fileName what to call it; its extension tells the format
     * @throws HeyiException as {@link #read(Path, Profile, Progress)}
     */
    public ParsedReport read(String fileName, byte[] bytes, Profile profile, Revisions revisions,
            Progress progress) {
        ReportFormat format = formatOf(fileName);
        return parse(format.read(SourceFile.of(fileName, bytes, texts), revisions, progress), profile, progress);
    }

    /** The extensions of the files that can be read, in lower case, sorted. */
    public List<String> extensions() {
        return List.copyOf(formats.stream().flatMap(f -> f.extensions().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private ReportFormat formatOf(String name) {
        String extension = new SourceFile(name, new byte[0]).extension();
        for (ReportFormat format : formats) {
            if (format.extensions().contains(extension)) {
                return format;
            }
        }
        String known = extensions().stream().map(e -> "." + e).collect(Collectors.joining(" "));
        throw new HeyiException(texts.get("error.extension", name, known));
    }

    private ParsedReport parse(RawDocument document, Profile profile, Progress progress) {
        String raw = document.text();
        List<SetAside> setAside = new ArrayList<>();
        List<Block> blocks = document.blocks();
        if (profile == Profile.CLEAN) {
            blocks = withoutWebParts(document, setAside);
            blocks = LineJoiner.join(raw, blocks, document.lines());
        }
        progress.begin(document.source().fileName(), blocks.size());
        CleanUp cleanUp = new CleanUp(document.rules());
        List<Block> trimmed = new ArrayList<>(blocks.size());
        List<Cleaning> cleanings = new ArrayList<>(blocks.size());
        List<String> cleaned = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            progress.checkCancelled();
            Span span = trim(raw, block);
            Block inner = new Block(span.start(), span.end(), block.kind(), block.level(), null, block.page(),
                    block.line());
            Cleaning cleaning = cleanUp.clean(raw.substring(span.start(), span.end()));
            trimmed.add(inner);
            cleanings.add(cleaning);
            cleaned.add(cleaning.text());
            progress.worked(1);
        }
        Structure structure = new Structure(cleaned, trimmed);
        List<ParsedParagraph> paragraphs = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = profile == Profile.CLEAN ? trimmed.get(i) : blocks.get(i);
            String slice = raw.substring(block.start(), block.end());
            String text = cleaned.get(i);
            OffsetMap map = cleanings.get(i).map();
            int topic = structure.topic(i);
            if (profile == Profile.RAW) {
                topic = topic == 0 ? 0 : trimmed.get(i).start() - block.start() + map.toRaw(new Span(0, topic)).end();
                text = slice;
                map = OffsetMap.identity(slice.length());
            }
            paragraphs.add(new ParsedParagraph(i, structure.kind(i), structure.section(i), structure.level(i), topic,
                    block.start(), block.end(), slice, text, map, block.page(), block.line()));
        }
        return new ParsedReport(document.source(), profile, raw, structure.title(), structure.date(),
                structure.dateLine(), structure.meeting(), structure.organisation(), structure.speaker(),
                structure.post(), structure.sections(), paragraphs, setAside,
                warnings(document, structure, paragraphs, setAside),
                profile == Profile.CLEAN ? cleanUp.normalisations() : List.of(),
                new Places(paragraphs).comments(document.comments()),
                new Places(paragraphs).amendments(document.changes()));
    }

    private List<ImportWarning> warnings(RawDocument document, Structure structure, List<ParsedParagraph> paragraphs,
            List<SetAside> setAside) {
        Advice advice = new Advice(texts);
        if (structure.title().isEmpty()) {
            advice.report(ImportWarning.NO_TITLE, "warning.noTitle");
        }
        if (structure.truncated()) {
            advice.report(ImportWarning.TRUNCATED, "warning.truncated");
        }
        if (!document.exact()) {
            advice.report(ImportWarning.ENCODING, "warning.encoding", document.source().charset());
        }
        if (!document.changes().isEmpty()) {
            advice.report(ImportWarning.REVISIONS, "warning.revisions", document.changes().size());
        }
        for (int i : structure.numberingGaps()) {
            advice.paragraph(ImportWarning.NUMBERING, paragraphs.get(i), "warning.numbering", i + 1,
                    structure.sections().get(structure.section(i)).number());
        }
        advice.look(paragraphs, setAside);
        return advice.warnings();
    }

    private static List<Block> withoutWebParts(RawDocument document, List<SetAside> setAside) {
        String raw = document.text();
        List<Block> blocks = document.blocks();
        List<String> lines = blocks.stream().map(b -> trim(raw, b)).map(s -> raw.substring(s.start(), s.end())).toList();
        int tail = WebParts.tail(lines);
        List<Block> kept = new ArrayList<>(blocks.size());
        String before = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String reason = block.setAside() != null ? block.setAside()
                    : i >= tail ? SetAside.WEB_TAIL : WebParts.head(lines, i) ? SetAside.WEB_HEAD : null;
            if (reason == null) {
                kept.add(block);
            } else {
                Span span = trim(raw, block);
                int start = reason.equals(before) ? setAside.removeLast().rawStart() : span.start();
                setAside.add(new SetAside(reason, start, span.end(), raw.substring(start, span.end())));
            }
            before = reason;
        }
        return kept;
    }

    private static Span trim(String raw, Block block) {
        int start = block.start();
        int end = block.end();
        while (start < end && Chars.blank(raw.charAt(start))) {
            start++;
        }
        while (end > start && Chars.blank(raw.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
