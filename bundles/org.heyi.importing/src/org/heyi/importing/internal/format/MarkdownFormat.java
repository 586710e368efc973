package org.heyi.importing.internal.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.ParsedSetAside;
import org.heyi.importing.Revisions;
import org.heyi.importing.SourceText;
import org.heyi.importing.internal.source.DecodedText;
import org.heyi.importing.internal.source.SourceFile;
import org.heyi.importing.internal.source.TextDecoder;

/** Markdown files: lines that follow each other are one paragraph. */
public final class MarkdownFormat implements ReportFormat {

    // Repetitions are possessive where a line may be long: a machine that goes back over it takes a day, or all of the stack.
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+\\S");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-{2,})\\s*$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:(?:\\* *+){3,}+|(?:_ *+){3,}+|(?:- *+){3,}+)$");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]\\s+|\\d{1,3}[.)、]\\s*)\\S");
    private static final Pattern NOTE = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]{1,50})\\]:\\s*");
    private static final Pattern MARK = Pattern.compile("\\[\\^(?=([^\\]\\s]{1,50})\\])");
    private static final Pattern TABLE_LINE = Pattern.compile("^\\s*+\\|?+\\s*+:?+-++:?+\\s*+(?:\\|\\s*+:?+-++:?+\\s*+)++\\|?+\\s*+$");

    private final TextDecoder decoder;

    public MarkdownFormat(Texts texts) {
        decoder = new TextDecoder(texts);
    }

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    @Override
    public RawDocument read(SourceFile file, Revisions revisions, Progress progress) {
        DecodedText decoded = decoder.decode(file);
        SourceText source = new SourceText(file.fileName(), "md", decoded.charset(), decoded.byteOrderMark(),
                file.sha256());
        return new RawDocument(source, decoded.text(), blocks(decoded.text()), false, decoded.exact(), List.of(),
                List.of(), List.of(new MarkdownMarks()));
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        boolean goesOn = false;
        boolean front = false;
        int before = -2;
        Map<String, Integer> marks = marks(text);
        for (Block line : PlainTextFormat.lines(text)) {
            String content = text.substring(line.start(), line.end());
            boolean adjacent = before >= 0 && text.substring(before, line.start()).strip().isEmpty()
                    && text.substring(before, line.start()).chars().filter(c -> c == '\n').count() <= 1;
            before = line.end();
            if (front || line.start() == 0 && content.strip().equals("---")) {
                boolean end = front && content.strip().equals("---");
                blocks.add(new Block(line.start(), line.end(), null, 0, ParsedSetAside.MARKUP, 0, 0));
                front = !end;
                goesOn = false;
                continue;
            }
            Matcher note = NOTE.matcher(content);
            if (note.find()) {
                int place = marks.get(note.group(1));
                blocks.add(new Block(line.start(), line.end(), ParsedParagraphKind.FOOTNOTE, 0, null, 0, 0)
                        .noteTo(place < line.start() ? place : -1));
                goesOn = true;
                continue;
            }
            Matcher heading = HEADING.matcher(content);
            Matcher underline = UNDERLINE.matcher(content);
            if (heading.find()) {
                blocks.add(new Block(line.start(), line.end(), null, heading.group(1).length(), null, 0, 0));
                goesOn = false;
            } else if (goesOn && adjacent && underline.matches()) {
                Block above = blocks.removeLast();
                blocks.add(new Block(above.start(), line.end(), null, underline.group(1).startsWith("=") ? 1 : 2, null, 0,
                        0));
                goesOn = false;
            } else if (RULE.matcher(content).find() || TABLE_LINE.matcher(content).find()
                    || content.strip().startsWith("```") || content.strip().startsWith("~~~")) {
                blocks.add(new Block(line.start(), line.end(), null, 0, ParsedSetAside.MARKUP, 0, 0));
                goesOn = false;
            } else if (content.strip().startsWith("|")) {
                blocks.add(new Block(line.start(), line.end(), ParsedParagraphKind.TABLE_ROW, 0, null, 0, 0));
                goesOn = false;
            } else if (goesOn && adjacent && !ITEM.matcher(content).find() && !content.strip().startsWith("——")) {
                blocks.add(blocks.removeLast().until(line.end()));
            } else {
                blocks.add(line);
                goesOn = true;
            }
        }
        return blocks;
    }

    /** Where each note is referred to first; its own line counts as well. */
    private static Map<String, Integer> marks(String text) {
        Map<String, Integer> marks = new HashMap<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            marks.putIfAbsent(mark.group(1), mark.start());
        }
        return marks;
    }
}
