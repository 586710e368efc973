package org.heyi.importing.internal.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.heyi.base.Progress;

/** Goes through the characters of a PDF, page by page, within limits that no report comes near. */
abstract class GuardedPages extends PDFTextStripper {

    /** What is drawn and how much text there is, in all; a report of 3,000 pages has a tenth of it. */
    private static final int MOST_OPERATORS = 20_000_000;
    private static final int MOST_CHARACTERS = 20_000_000;
    /** Drawings inside of drawings, and all of them: one that draws itself, or others that draw others, may never end. */
    private static final int DEEPEST = 20;
    private static final int MOST_DRAWINGS = 100_000;
    /** Of a page, beyond what fits on paper. */
    private static final int MOST_ON_PAGE = 200_000;
    private static final long MOST_NANOS = 120_000_000_000L;

    private final Progress progress;
    private final long started = System.nanoTime();
    private int operators;
    private int total;
    private int onPage;
    private int depth;
    private int drawings;

    GuardedPages(Progress progress) {
        this.progress = progress;
    }

    /** Says that a file was made to keep the program busy. */
    static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Takes a character, in the order in which it is drawn. */
    abstract void character(TextPosition text);

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS || (operators & 0xFFF) == 0 && System.nanoTime() - started > MOST_NANOS) {
            throw new Endless();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        enter();
        super.showForm(form);
        depth--;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        enter();
        super.showTransparencyGroup(group);
        depth--;
    }

    private void enter() {
        if (++depth > DEEPEST || ++drawings > MOST_DRAWINGS) {
            throw new Endless();
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getUnicode() != null && !text.getUnicode().isEmpty()) {
            if (++total > MOST_CHARACTERS || ++onPage > MOST_ON_PAGE) {
                throw new Endless();
            }
            character(text);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        progress.checkCancelled();
        if (System.nanoTime() - started > MOST_NANOS) {
            throw new Endless();
        }
        onPage = 0;
        depth = 0;
    }
}
