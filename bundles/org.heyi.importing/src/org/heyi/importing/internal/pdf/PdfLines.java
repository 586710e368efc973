package org.heyi.importing.internal.pdf;

import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.internal.source.SourceFile;

/** The printed lines of a PDF from an unknown hand. */
final class PdfLines {

    private final Texts texts;

    PdfLines(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param file the file
     * @param progress asked whether to stop
     * @return its lines in reading order, at least one
     * @throws HeyiException when it is no PDF, locked, broken, without text or too large
     */
    List<PdfLine> of(SourceFile file, Progress progress) {
        List<PdfLine> lines = PdfDocuments.read(file, texts, document -> new PageLayout(progress).lines(document));
        if (lines.isEmpty()) {
            throw new HeyiException(texts.get("error.noPdfText", file.name()));
        }
        return lines;
    }
}
