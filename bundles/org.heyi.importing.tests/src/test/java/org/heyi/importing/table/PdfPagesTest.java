package org.heyi.importing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Pages as pictures: what is black on them stands where it should. */
class PdfPagesTest {

    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;

    /** A page upright and one across, each with a black square, one inch wide, in the lower left corner of the upright sheet. */
    private static byte[] two() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int rotation : new int[] {0, 90}) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(rotation);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(0, 0, 72, 72);
                    content.fill();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static long black(PdfPages.Picture picture, int x, int y, int size) {
        long found = 0;
        for (int row = y; row < y + size; row++) {
            for (int column = x; column < x + size; column++) {
                int colour = picture.colours()[row * picture.width() + column];
                assertTrue(colour == BLACK || colour == WHITE, Integer.toHexString(colour));
                found += colour == BLACK ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void aPageIsAsLargeAsTheResolutionSays() throws IOException {
        try (PdfPages pages = PdfPages.of(two())) {
            assertEquals(2, pages.count());
            assertEquals(595, Math.round(pages.width(0)));
            PdfPages.Picture picture = pages.draw(0, 144);
            assertEquals(Math.round(pages.width(0) * 2), picture.width());
            assertEquals(Math.round(pages.height(0) * 2), picture.height());
            assertEquals(140 * 140, black(picture, 2, picture.height() - 142, 140), "the square is black");
            assertEquals(0, black(picture, 2, 2, 140), "and the sheet white");
        }
    }

    @Test
    void aPageAcrossIsTurned() throws IOException {
        try (PdfPages pages = PdfPages.of(two())) {
            assertEquals(842, Math.round(pages.width(1)));
            assertEquals(595, Math.round(pages.height(1)));
            PdfPages.Picture picture = pages.draw(1, 72);
            assertTrue(picture.width() > picture.height());
            assertEquals(68 * 68, black(picture, 2, 2, 68), "what was at the left below stands at the left above");
        }
    }

    @Test
    void nothingIsDrawnOfWhatIsClosed() throws IOException {
        PdfPages pages = PdfPages.of(two());
        pages.close();
        pages.close();
        assertNull(pages.draw(0, 72));
    }
}
