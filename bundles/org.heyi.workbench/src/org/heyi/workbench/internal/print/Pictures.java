package org.heyi.workbench.internal.print;

import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.heyi.importing.table.PdfPages;

/** Pages that were drawn, as the toolkit takes them. */
final class Pictures {

    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int DEPTH = 24;

    private Pictures() {
    }

    /** @return the same picture; takes as long as there are pixels */
    static ImageData of(PdfPages.Picture picture) {
        ImageData data = new ImageData(picture.width(), picture.height(), DEPTH, COLOURS);
        for (int y = 0; y < picture.height(); y++) {
            int from = y * picture.width();
            data.setPixels(0, y, picture.width(), Arrays.copyOfRange(picture.colours(), from, from + picture.width()), 0);
        }
        return data;
    }
}
