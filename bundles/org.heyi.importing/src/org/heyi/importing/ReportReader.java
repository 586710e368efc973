package org.heyi.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.base.guard.Contributions;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.clean.CleanUp;
import org.heyi.importing.internal.clean.Cleaning;
import org.heyi.importing.internal.clean.PluginRules;
import org.heyi.importing.internal.docx.DocxFormat;
import org.heyi.importing.internal.format.Block;
import org.heyi.importing.internal.format.ImporterFormat;
import org.heyi.importing.internal.format.MarkdownFormat;
import org.heyi.importing.internal.format.PlainTextFormat;
import org.heyi.importing.internal.format.RawDocument;
import org.heyi.importing.internal.format.ReportFormat;
import org.heyi.importing.internal.html.HtmlFormat;
import org.heyi.importing.internal.libreoffice.LibreOfficeFormat;
import org.heyi.importing.internal.pdf.PdfFormat;
import org.heyi.importing.internal.source.Lines;
import org.heyi.importing.internal.source.SourceFile;
import org.heyi.importing.internal.structure.Advice;
import org.heyi.importing.internal.structure.LineJoiner;
import org.heyi.importing.internal.structure.LineSplitter;
import org.heyi.importing.internal.structure.PageParts;
import org.heyi.importing.internal.structure.Places;
import org.heyi.importing.internal.structure.Structure;

/** Reads the file of a work report, with what plug-ins add to that. Instances hold no state and may be shared. */
public final class ReportReader {

    /** Largest file that is read, in bytes. */
    public static final int LIMIT = SourceFile.LIMIT;

    private static final Contributions<ReportImporter> IMPORTERS = Contributions.of(ReportImporter.class, ReportImporter::id,
            List.of(ReportImporter::name, ReportImporter::extensions));
    private static final Contributions<CleanUpRule> RULES = Contributions.of(CleanUpRule.class, CleanUpRule::id, List.of(CleanUpRule::name));

    private final Texts texts = Texts.of(ReportReader.class);
    private final Contributions<ReportImporter> importers;
    private final PluginRules pluginRules;
    private final List<ReportFormat> formats = List.of(new PlainTextFormat(texts), new DocxFormat(texts),
            new HtmlFormat(texts), new MarkdownFormat(texts), new PdfFormat(texts),
            new LibreOfficeFormat(texts, new DocxFormat(texts), new HtmlFormat(texts)));

    /** Reads with what the plug-ins of this program add. */
    public ReportReader() {
        this(IMPORTERS, RULES);
    }

    /**
     * @param importers what reads more kinds of files
     * @param rules what puts more things right
     */
    public ReportReader(Contributions<ReportImporter> importers, Contributions<CleanUpRule> rules) {
        this.importers = importers;
        this.pluginRules = new PluginRules(rules, texts);
    }

    /**
     * Reads a report; tracked changes become amendments.
     *
     * @param file the file, from an unknown hand
     * @param profile how it is cleaned
     * @param progress told how far it is; asked whether to go on
     * @return what was read
     * @throws HeyiException when there is no such file, or it is too large, empty, of no known kind or broken
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public ParsedReport read(Path file, Profile profile, Progress progress) {
        return read(file, profile, Revisions.AMENDMENTS, progress);
    }

    /**
     * Reads a report.
     *
     * @param file the file, from an unknown hand
     * @param profile how it is cleaned
     * @param revisions what becomes of tracked changes
     * @param progress told how far it is; asked whether to go on
     * @return what was read
     * @throws HeyiException as {@link #read(Path, Profile, Progress)}
     */
    public ParsedReport read(Path file, Profile profile, Revisions revisions, Progress progress) {
        return read(file, profile, revisions, Overrules.NONE, progress);
    }

    /**
     * Reads a report.
     *
     * @param file the file, from an unknown hand
     * @param profile how it is cleaned
     * @param revisions what becomes of tracked changes
     * @param overrules what a person decided against the reader
     * @param progress told how far it is; asked whether to go on
     * @return what was read
     * @throws HeyiException as {@link #read(Path, Profile, Progress)}, and when there is no such line or rule
     */
    public ParsedReport read(Path file, Profile profile, Revisions revisions, Overrules overrules,
            Progress progress) {
        return read(file, profile, revisions, Corrections.NONE, overrules, progress);
    }

    /**
     * Reads the next version of a report.
     *
     * @param file the file, from an unknown hand
     * @param profile how it is cleaned
     * @param revisions what becomes of tracked changes
     * @param earlier what people decided about the version before; it holds for lines that say the same
     * @param overrules what a person decides now
     * @param progress told how far it is; asked whether to go on
     * @return what was read
     * @throws HeyiException as {@link #read(Path, Profile, Revisions, Overrules, Progress)}
     */
    public ParsedReport read(Path file, Profile profile, Revisions revisions, Corrections earlier, Overrules overrules,
            Progress progress) {
        // That there is no such file matters more than what its name ends in.
        SourceFile source = SourceFile.read(file, texts);
        return parse(formatOf(file.toString()).read(source, revisions, progress), profile, earlier, overrules, progress);
    }

    /**
     * Reads a report from bytes.
     *
     * @param fileName what to call it; its extension tells the format
     * @param bytes the content of the file
     * @param profile how it is cleaned
     * @param revisions what becomes of tracked changes
     * @param progress told how far it is; asked whether to go on
     * @return what was read
     * @throws HeyiException as {@link #read(Path, Profile, Progress)}
     */
    public ParsedReport read(String fileName, byte[] bytes, Profile profile, Revisions revisions,
            Progress progress) {
        return read(fileName, bytes, profile, revisions, Overrules.NONE, progress);
    }

    /**
     * Reads a report from bytes.
     *
     * @param fileName what to call it; its extension tells the format
     * @param bytes the content of the file
     * @param profile how it is cleaned
     * @param revisions what becomes of tracked changes
     * @param overrules what a person decided against the reader
     * @param progress told how far it is; asked whether to go on
     * @return what was read
     * @throws HeyiException as {@link #read(Path, Profile, Revisions, Overrules, Progress)}
     */
    public ParsedReport read(String fileName, byte[] bytes, Profile profile, Revisions revisions, Overrules overrules,
            Progress progress) {
        ReportFormat format = formatOf(fileName);
        return parse(format.read(SourceFile.of(fileName, bytes, texts), revisions, progress), profile, Corrections.NONE,
                overrules, progress);
    }

    /**
     * Reads a report again from the raw text that was kept of it, without its file.
     *
     * @param source where the text came from
     * @param raw its raw text, {@link ParsedReport#rawText()}
     * @param known what the file's format told of paragraphs and of pieces that it set aside, in the order of the
     *        text; may be empty, when every line is one
     * @param profile how it is cleaned
     * @param overrules what a person decided against the reader
     * @param progress told how far it is; asked whether to go on
     * @return what was read
     * @throws HeyiException when there is no such line or rule
     */
    public ParsedReport reread(SourceText source, String raw, List<Known> known, Profile profile,
            Overrules overrules, Progress progress) {
        List<Block> blocks = new ArrayList<>(known.isEmpty() ? PlainTextFormat.lines(raw) : List.of());
        for (Known k : known) {
            // What was set aside may be several lines; each can be taken back.
            List<Block> lines = k.setAside() == null ? List.of(new Block(0, k.end() - k.start()))
                    : PlainTextFormat.lines(raw.substring(k.start(), k.end()));
            for (Block line : lines) {
                blocks.add(new Block(k.start() + line.start(), k.start() + line.end(), k.kind(), k.level(), k.setAside(),
                        k.page(), k.line()).noteTo(k.place()));
            }
        }
        return parse(new RawDocument(source, raw, blocks, known.isEmpty(), true), profile, Corrections.NONE,
                overrules, progress);
    }

    /**
     * Reads a file as it stands, without making a report of it.
     *
     * @param file any that a report can be read from
     * @param progress asked whether to stop
     * @return its lines or paragraphs that are not blank; of tracked changes what they lead to
     * @throws HeyiException as {@link #read(Path, Profile, Progress)}
     */
    public List<String> lines(Path file, Progress progress) {
        SourceFile source = SourceFile.read(file, texts);
        RawDocument document = formatOf(file.toString()).read(source, Revisions.ACCEPT, progress);
        return document.blocks().stream().flatMap(each -> document.text().substring(each.start(), each.end()).lines())
                .filter(each -> !each.isBlank()).toList();
    }

    /**
     * What a file's format told of a stretch of its raw text.
     *
     * @param start offset of its first unit
     * @param end offset behind its last unit
     * @param kind what it is, null when it told nothing
     * @param level outline level from 1, 0 when it told nothing
     * @param setAside reason why it is no part of the report, null for a part
     * @param page page from 1, 0 where unknown
     * @param line line on the page from 1, 0 where unknown
     * @param place offset in the raw text of the place that it is a note to, -1 for none
     */
    public record Known(int start, int end, ParsedParagraphKind kind, int level, String setAside, int page, int line,
            int place) {
    }

    /** @return names of the rules that can be switched off, sorted */
    public SortedSet<String> rules() {
        SortedSet<String> names = new TreeSet<>(CleanUp.names());
        pluginRules.all().forEach(each -> names.add(each.name()));
        names.add(Overrules.JOINING);
        names.add(Overrules.SPLITTING);
        names.addAll(ParsedSetAside.REASONS);
        for (ParsedHeadingStyle style : ParsedHeadingStyle.values()) {
            names.add(Overrules.rule(style));
        }
        return names;
    }

    /**
     * @param rule name of a clean-up rule, as {@link Normalisation} has it
     * @return what people call it, when it is one of a plug-in that is there; null otherwise
     */
    public String nameOf(String rule) {
        return pluginRules.name(rule);
    }

    /** @return the extensions of the files that can be read, in lower case, sorted */
    public List<String> extensions() {
        return List.copyOf(formats().stream().flatMap(f -> f.extensions().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The program's own come first, so that no plug-in reads what the program can read. */
    private List<ReportFormat> formats() {
        List<ReportFormat> all = new ArrayList<>(formats);
        importers.all().forEach(each -> all.add(new ImporterFormat(each, texts)));
        return all;
    }

    private ReportFormat formatOf(String name) {
        String extension = new SourceFile(name, new byte[0]).extension();
        for (ReportFormat format : formats()) {
            if (format.extensions().contains(extension)) {
                return format;
            }
        }
        String known = extensions().stream().map(e -> "." + e).collect(Collectors.joining(" "));
        throw new HeyiException(texts.get("error.extension", name, known));
    }

    private ParsedReport parse(RawDocument document, Profile profile, Corrections earlier, Overrules said,
            Progress progress) {
        String raw = document.text();
        Overrules remembered = earlier.on(raw);
        Overrules overrules = remembered.and(said);
        List<ParsedSetAside> setAside = new ArrayList<>();
        List<Block> blocks = paragraphs(document, profile, overrules, setAside);
        CleanUp cleanUp = new CleanUp(document.rules(), pluginRules.all(), overrules::on);
        Cleaned cleaned = clean(document, blocks, cleanUp, progress);
        Structure structure = new Structure(cleaned.texts(), cleaned.blocks(), overrules, pageTitle(document, profile));
        List<ParsedParagraph> paragraphs = parsed(raw, profile, blocks, cleaned, structure);
        Places places = new Places(paragraphs);
        return new ParsedReport(document.source(), profile, raw, structure.title(), structure.date(),
                structure.dateLine(), structure.meeting(), structure.organisation(), structure.speaker(),
                structure.post(), structure.sections(), paragraphs, setAside,
                warnings(document, structure, paragraphs, setAside, overrules,
                        earlier.lines().size() - remembered.lines().size()),
                profile == Profile.CLEAN ? cleanUp.normalisations() : List.of(),
                places.comments(document.comments()), places.amendments(document.changes()), overrules);
    }

    /** The blocks that are paragraphs of the report; what is none goes to {@code setAside}. */
    private List<Block> paragraphs(RawDocument document, Profile profile, Overrules overrules, List<ParsedSetAside> setAside) {
        String raw = document.text();
        boolean clean = profile == Profile.CLEAN;
        List<Block> blocks = ruled(document, new Lines(raw), overrules);
        if (clean && document.lines() && overrules.on(Overrules.SPLITTING)) {
            blocks = LineSplitter.split(raw, blocks);
        }
        blocks = withoutPageParts(raw, blocks, profile, overrules, setAside);
        return clean && overrules.on(Overrules.JOINING) ? LineJoiner.join(raw, blocks, document.lines()) : blocks;
    }

    /**
     * Paragraphs after the clean-up.
     *
     * @param blocks each without the blanks around it
     * @param cleanings what became of each
     * @param texts the cleaned texts
     */
    private record Cleaned(List<Block> blocks, List<Cleaning> cleanings, List<String> texts) {
    }

    private static Cleaned clean(RawDocument document, List<Block> blocks, CleanUp cleanUp, Progress progress) {
        progress.begin(document.source().fileName(), blocks.size());
        Cleaned cleaned = new Cleaned(new ArrayList<>(blocks.size()), new ArrayList<>(blocks.size()),
                new ArrayList<>(blocks.size()));
        for (Block block : blocks) {
            progress.checkCancelled();
            Span span = trim(document.text(), block);
            Cleaning cleaning = cleanUp.clean(document.text().substring(span.start(), span.end()));
            cleaned.blocks().add(new Block(span.start(), span.end(), block.kind(), block.level(), null, block.page(),
                    block.line(), block.ruling(), block.place()));
            cleaned.cleanings().add(cleaning);
            cleaned.texts().add(cleaning.text());
            progress.worked(1);
        }
        return cleaned;
    }

    private static List<ParsedParagraph> parsed(String raw, Profile profile, List<Block> blocks, Cleaned cleaned,
            Structure structure) {
        List<ParsedParagraph> paragraphs = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block inner = cleaned.blocks().get(i);
            Block block = profile == Profile.CLEAN ? inner : blocks.get(i);
            String slice = raw.substring(block.start(), block.end());
            String text = cleaned.texts().get(i);
            OffsetMap map = cleaned.cleanings().get(i).map();
            int topic = structure.topic(i);
            if (profile == Profile.RAW) {
                topic = topic == 0 ? 0 : inner.start() - block.start() + map.toRaw(new Span(0, topic)).end();
                text = slice;
                map = OffsetMap.identity(slice.length());
            }
            paragraphs.add(new ParsedParagraph(i, structure.kind(i), structure.section(i), structure.level(i), topic,
                    block.start(), block.end(), slice, text, map, block.page(), block.line(), block.ruling() != null,
                    profile == Profile.CLEAN ? cleaned.cleanings().get(i).rules() : List.of(), -1, 0));
        }
        Places places = new Places(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            int[] place = places.of(cleaned.blocks().get(i).place());
            if (place != null && structure.kind(i) == ParsedParagraphKind.FOOTNOTE) {
                paragraphs.set(i, paragraphs.get(i).noteTo(place[0], place[1]));
            }
        }
        return paragraphs;
    }

    private List<ParseWarning> warnings(RawDocument document, Structure structure, List<ParsedParagraph> paragraphs,
            List<ParsedSetAside> setAside, Overrules overrules, int gone) {
        Advice advice = new Advice(texts);
        if (structure.title().isEmpty()) {
            advice.report(ParseWarning.NO_TITLE, "warning.noTitle");
        }
        if (!structure.isReport()) {
            advice.report(ParseWarning.NO_REPORT, "warning.noReport");
        }
        for (Fact fact : structure.doubts()) {
            if (overrules.fact(fact).isEmpty()) {
                advice.report(ParseWarning.UNSURE, "warning.unsure." + fact.id(),
                        fact == Fact.TITLE ? structure.title() : structure.speaker(), "--" + fact.id());
            }
        }
        if (structure.truncated()) {
            advice.report(ParseWarning.TRUNCATED, "warning.truncated");
        }
        if (!document.exact()) {
            advice.report(ParseWarning.ENCODING, "warning.encoding", document.source().charset());
        }
        if (!document.changes().isEmpty()) {
            advice.report(ParseWarning.REVISIONS, "warning.revisions", document.changes().size());
        }
        if (!overrules.isEmpty()) {
            advice.report(ParseWarning.OVERRULED, "warning.overruled", overrules);
        }
        if (gone > 0) {
            advice.report(ParseWarning.OVERRULED, "warning.gone", gone);
        }
        for (int i : structure.numberingGaps()) {
            advice.paragraph(ParseWarning.NUMBERING, paragraphs.get(i), "warning.numbering", i + 1,
                    structure.sections().get(structure.section(i)).number());
        }
        advice.look(paragraphs, setAside);
        return advice.warnings();
    }

    /** The title that the page around a report gives; in the raw profile the page is part of the text. */
    private static String pageTitle(RawDocument document, Profile profile) {
        return profile == Profile.RAW ? "" : PageParts.title(document.blocks().stream().limit(PageParts.HEAD_BLOCKS)
                .map(b -> trim(document.text(), b)).map(s -> document.text().substring(s.start(), s.end())).toList());
    }

    /** The blocks with what a person said about each. */
    private List<Block> ruled(RawDocument document, Lines lines, Overrules overrules) {
        SortedSet<String> unknown = new TreeSet<>(overrules.rulesOff());
        unknown.removeAll(rules());
        // What was decided about a rule of a plug-in holds as long as the plug-in is there.
        unknown.removeIf(PluginRules::isPluginName);
        if (!unknown.isEmpty()) {
            throw new HeyiException(texts.get("error.rule", unknown.first(), String.join(" ", rules())));
        }
        SortedSet<Integer> left = new TreeSet<>(overrules.lines().keySet());
        List<Block> blocks = new ArrayList<>(document.blocks().size());
        for (Block block : document.blocks()) {
            int first = lines.at(block.start());
            int last = lines.at(block.end());
            Overrules.Ruling ruling = overrules.lines().isEmpty() ? null : overrules.ruling(first, last);
            if (ruling != null) {
                left.subSet(first, last + 1).clear();
            }
            blocks.add(ruling == null ? block : block.ruled(ruling));
        }
        if (!left.isEmpty()) {
            throw new HeyiException(texts.get("error.line", document.source().fileName(), left.first(),
                    lines.count()));
        }
        return blocks;
    }

    private static List<Block> withoutPageParts(String raw, List<Block> blocks, Profile profile, Overrules overrules,
            List<ParsedSetAside> setAside) {
        boolean clean = profile == Profile.CLEAN;
        String[] reasons = new String[blocks.size()];
        if (clean) {
            reasons = PageParts.reasons(blocks.stream().map(b -> b.setAside() != null ? new Span(0, 0) : trim(raw, b))
                    .map(s -> raw.substring(s.start(), s.end())).toList());
        }
        List<Block> kept = new ArrayList<>(blocks.size());
        String before = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String reason = !clean ? null : block.setAside() != null ? block.setAside() : reasons[i];
            if (block.ruling() != null) {
                reason = block.ruling().setAside() ? ParsedSetAside.BY_HAND : null;
            }
            if (reason == null || !overrules.on(reason)) {
                reason = null;
                kept.add(block);
            } else {
                Span span = trim(raw, block);
                int start = reason.equals(before) ? setAside.removeLast().rawStart() : span.start();
                setAside.add(new ParsedSetAside(reason, start, span.end(), raw.substring(start, span.end())));
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
