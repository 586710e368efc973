package org.heyi.importing.table;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF that the program made itself, as pictures: for the screen and for paper alike. To be closed. May be used by
 * several threads; they take turns.
 */
public final class PdfPages implements AutoCloseable {

    /** A point is a 72nd of an inch. */
    private static final float POINTS = 72;
    private static final int COLOUR = 0xFFFFFF;

    /**
     * A page that was drawn on white.
     *
     * @param width in pixels
     * @param height in pixels
     * @param colours row by row, each 0xRRGGBB
     */
    public record Picture(int width, int height, int[] colours) {
    }

    private final PDDocument document;
    private final PDFRenderer renderer;
    private boolean closed;

    private PdfPages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
    }

    /**
     * @param pdf a file that the program made; one from an unknown hand is for {@link PdfWords}
     * @return its pages
     */
    public static PdfPages of(byte[] pdf) {
        try {
            return new PdfPages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many pages there are */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * @param page its index
     * @return its width in points
     */
    public float width(int page) {
        return seen(page)[0];
    }

    /**
     * @param page its index
     * @return its height in points
     */
    public float height(int page) {
        return seen(page)[1];
    }

    /** Width and height as it is seen: pages across are upright ones that are turned. */
    private synchronized float[] seen(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        return document.getPage(page).getRotation() % 180 == 0 ? new float[] {box.getWidth(), box.getHeight()}
                : new float[] {box.getHeight(), box.getWidth()};
    }

    /**
     * Draws a page. Takes as long as there is on it, up to a second or two for a page at the resolution of printers.
     *
     * @param page its index
     * @param resolution pixels for each inch
     * @return the page; null when the pages were closed meanwhile
     */
    public synchronized Picture draw(int page, float resolution) {
        if (closed) {
            return null;
        }
        float[] size = seen(page);
        float scale = resolution / POINTS;
        BufferedImage image = new BufferedImage(Math.max(1, Math.round(size[0] * scale)), Math.max(1, Math.round(size[1] * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            // The library clears the page, to the pixel, with this.
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            renderer.renderPageToGraphics(page, graphics, scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            graphics.dispose();
        }
        int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < colours.length; i++) {
            // What was drawn on may have anything in the byte that is not used.
            colours[i] &= COLOUR;
        }
        return new Picture(image.getWidth(), image.getHeight(), colours);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
