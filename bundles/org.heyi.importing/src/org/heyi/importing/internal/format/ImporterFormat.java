package org.heyi.importing.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.ReportImporter;
import org.heyi.importing.ReportImporter.ImportedParagraph;
import org.heyi.importing.Revisions;
import org.heyi.importing.SourceText;
import org.heyi.importing.internal.source.SourceFile;

/** A kind of file that a plug-in reads. */
public final class ImporterFormat implements ReportFormat {

    private final ReportImporter importer;
    private final Texts texts;

    public ImporterFormat(ReportImporter importer, Texts texts) {
        this.importer = importer;
        this.texts = texts;
    }

    @Override
    public Set<String> extensions() {
        return importer.extensions().stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @Override
    public RawDocument read(SourceFile file, Revisions revisions, Progress progress) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (ImportedParagraph paragraph : importer.read(file.fileName(), file.bytes().clone(), progress)) {
            for (String line : paragraph.text().lines().toList()) {
                text.append(text.isEmpty() ? "" : "\n");
                int start = text.length();
                text.append(line);
                blocks.add(new Block(start, text.length(), paragraph.level() > 0 ? ParsedParagraphKind.HEADING : null, paragraph.level(), null, 0, 0));
            }
        }
        if (text.toString().isBlank()) {
            throw new HeyiException(texts.get("error.empty", file.name()));
        }
        SourceText source = new SourceText(file.fileName(), file.extension(), "", false, file.sha256());
        return new RawDocument(source, text.toString(), blocks, false, false);
    }
}
