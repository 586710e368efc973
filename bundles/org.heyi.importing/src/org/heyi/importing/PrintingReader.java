package org.heyi.importing;

import java.nio.file.Path;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.internal.pdf.PdfPrinting;
import org.heyi.importing.internal.source.SourceFile;

/** Reads the printed pages of a report from its PDF. Instances hold no state and may be shared. */
public final class PrintingReader {

    private final Texts texts = Texts.of(ReportReader.class);

    /**
     * Reads a PDF with text.
     *
     * @param file the file
     * @param progress asked whether to stop
     * @return its pages
     * @throws org.heyi.base.HeyiException when there is no such file, or it is too large, locked, broken, no PDF or without text
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public PrintedPages read(Path file, Progress progress) {
        return new PdfPrinting(texts).read(SourceFile.read(file, texts), progress);
    }
}
