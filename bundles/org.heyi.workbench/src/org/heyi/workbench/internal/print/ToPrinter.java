package org.heyi.workbench.internal.print;

import java.util.concurrent.CancellationException;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.table.PdfPages;

/** Draws pages on paper, one after another, in whatever thread it is called. */
final class ToPrinter {

    private static final Texts TEXTS = Texts.of(ToPrinter.class);
    /** Letters that are drawn with fewer pixels for each inch look ragged. */
    private static final int COARSEST = 200;
    /** Most dots an inch that pages are drawn with: more is not visible on paper, and 600 take four times the memory. */
    private static final int FINEST = 300;

    private ToPrinter() {
    }

    /**
     * Prints.
     *
     * @param where printer and what its dialog was told: range of pages, copies, a file
     * @param name of the job, for whoever looks at the queue
     * @param pages all pages
     * @param progress told of every page; asked whether to stop
     * @return how many pages went there
     * @throws HeyiException when the printer refuses
     * @throws CancellationException when it was cancelled; the printer is told so
     */
    static int print(PrinterData where, String name, PdfPages pages, Progress progress) {
        boolean some = where.scope == PrinterData.PAGE_RANGE;
        int first = some ? Math.clamp(where.startPage, 1, pages.count()) : 1;
        int last = some ? Math.clamp(where.endPage, first, pages.count()) : pages.count();
        progress.begin(name, last - first + 1);
        Printer printer = new Printer(where);
        try {
            if (!printer.startJob(name)) {
                throw new HeyiException(TEXTS.get("print.refused", where.name));
            }
            GC gc = new GC(printer);
            try {
                for (int page = first; page <= last; page++) {
                    progress.checkCancelled();
                    page(printer, gc, pages, page - 1, where.name);
                    progress.worked(1);
                }
            } catch (CancellationException e) {
                printer.cancelJob();
                throw e;
            } finally {
                gc.dispose();
            }
            printer.endJob();
        } finally {
            printer.dispose();
        }
        return last - first + 1;
    }

    /** As large as the sheet, whatever part of it the printer leaves white: the margins of the page are wider than that. */
    private static void page(Printer printer, GC gc, PdfPages pages, int page, String name) {
        if (!printer.startPage()) {
            throw new HeyiException(TEXTS.get("print.refused", name));
        }
        PdfPages.Picture picture = pages.draw(page, Math.clamp(printer.getDPI().x, COARSEST, FINEST));
        Image image = new Image(printer, Pictures.of(picture));
        try {
            Rectangle sheet = printer.getBounds();
            Rectangle edge = printer.computeTrim(0, 0, 0, 0);
            double scale = Math.min(sheet.width / (double) picture.width(), sheet.height / (double) picture.height());
            int width = (int) Math.round(picture.width() * scale);
            int height = (int) Math.round(picture.height() * scale);
            gc.drawImage(image, 0, 0, picture.width(), picture.height(), edge.x + (sheet.width - width) / 2, edge.y + (sheet.height - height) / 2,
                    width, height);
        } finally {
            image.dispose();
        }
        printer.endPage();
    }
}
