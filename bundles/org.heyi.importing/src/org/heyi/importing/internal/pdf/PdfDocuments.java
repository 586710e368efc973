package org.heyi.importing.internal.pdf;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;

/** Opens PDF files from unknown hands. */
public final class PdfDocuments {

    private static final int MOST_PAGES = 3000;

    private PdfDocuments() {
    }

    /** What is read from a file that is open. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * @param document the file
         * @return what was read
         * @throws IOException if it is broken
         */
        T on(PDDocument document) throws IOException;
    }

    /**
     * Reads from a file.
     *
     * @param file the file
     * @param texts where the sentences about what is wrong with it are
     * @param work reads
     * @return what was read
     * @throws HeyiException when it is no PDF, protected by a password, broken, or made to fill the memory or to keep the program busy
     */
    public static <T> T read(SourceFile file, Texts texts, Work<T> work) {
        Magic magic = Magic.of(file.bytes());
        if (magic != Magic.PDF) {
            throw new HeyiException(magic == Magic.NONE ? texts.get("error.brokenPdf", file.name())
                    : texts.get("error.notWhatItSays", file.name(), texts.get("magic." + magic)));
        }
        if (PackedStreams.tooLarge(file.bytes())) {
            throw new HeyiException(texts.get("error.bomb", file.name()));
        }
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new HeyiException(texts.get("error.pages", file.name(), document.getNumberOfPages(), MOST_PAGES));
            }
            if (PackedStreams.tooLarge(document.getDocument())) {
                throw new HeyiException(texts.get("error.bomb", file.name()));
            }
            return work.on(document);
        } catch (InvalidPasswordException e) {
            throw new HeyiException(texts.get("error.password", file.name()), e);
        } catch (GuardedPages.Endless e) {
            throw new HeyiException(texts.get("error.endlessPdf", file.name()), e);
        } catch (StackOverflowError e) {
            // The library follows what is nested without counting.
            throw new HeyiException(texts.get("error.brokenPdf", file.name()), e);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
                | NullPointerException | ClassCastException e) {
            // The library runs into these where a file contradicts itself.
            throw new HeyiException(texts.get("error.brokenPdf", file.name()), e);
        }
    }
}
