package org.heyi.importing.internal.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;

/** Opens a PDF from an unknown hand and gives its printed lines; refuses what was made to keep the program busy. */
final class PdfLines {

    private static final int MOST_PAGES = 3000;

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
        Magic magic = Magic.of(file.bytes());
        if (magic != Magic.PDF) {
            throw new HeyiException(magic == Magic.NONE ? texts.get("error.brokenPdf", file.name())
                    : texts.get("error.notWhatItSays", file.name(), texts.get("magic." + magic)));
        }
        if (PackedStreams.tooLarge(file.bytes())) {
            throw new HeyiException(texts.get("error.bomb", file.name()));
        }
        List<PdfLine> lines;
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new HeyiException(texts.get("error.pages", file.name(), document.getNumberOfPages(), MOST_PAGES));
            }
            if (PackedStreams.tooLarge(document.getDocument())) {
                throw new HeyiException(texts.get("error.bomb", file.name()));
            }
            lines = new PageLayout(progress).lines(document);
        } catch (InvalidPasswordException e) {
            throw new HeyiException(texts.get("error.password", file.name()), e);
        } catch (PageLayout.Endless e) {
            throw new HeyiException(texts.get("error.endlessPdf", file.name()), e);
        } catch (StackOverflowError e) {
            // The library follows what is nested without counting.
            throw new HeyiException(texts.get("error.brokenPdf", file.name()), e);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
                | NullPointerException | ClassCastException e) {
            // The library runs into these where a file contradicts itself.
            throw new HeyiException(texts.get("error.brokenPdf", file.name()), e);
        }
        if (lines.isEmpty()) {
            throw new HeyiException(texts.get("error.noPdfText", file.name()));
        }
        return lines;
    }
}
