package org.heyi.importing.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.heyi.base.Progress;

/** Takes the characters of a PDF in the order in which they are drawn. */
public final class PageWords extends GuardedPages {

    /** Sizes and heights that differ less than this are the same, in points. */
    private static final float SAME = 0.05f;
    private static final int HALF_TURN = 180;

    /**
     * Characters of one size that follow one another on one height.
     *
     * @param text the characters
     * @param size in points
     * @param height of the baseline above the lower edge of the page as it is seen, in points
     */
    public record Words(String text, float size, float height) {
    }

    private final List<List<Words>> pages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float size;
    private float height;
    private boolean turned;

    /** @param progress asked whether to stop */
    public PageWords(Progress progress) {
        super(progress);
    }

    /**
     * @param document a file that is open
     * @return the words of every page
     * @throws IOException if it is broken
     */
    public List<List<Words>> pages(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    void character(TextPosition character) {
        float newSize = character.getFontSizeInPt();
        // What is called y counts downwards on the page as it is seen.
        float newHeight = (turned ? character.getPageWidth() : character.getPageHeight()) - character.getY();
        if (Math.abs(newSize - size) > SAME || Math.abs(newHeight - height) > SAME) {
            endWords();
            size = newSize;
            height = newHeight;
        }
        text.append(character.getUnicode());
    }

    private void endWords() {
        if (!text.isEmpty()) {
            pages.getLast().add(new Words(text.toString(), size, height));
            text.setLength(0);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        super.startPage(page);
        turned = page.getRotation() % HALF_TURN != 0;
        pages.add(new ArrayList<>());
    }

    @Override
    protected void endPage(PDPage page) {
        endWords();
    }
}
