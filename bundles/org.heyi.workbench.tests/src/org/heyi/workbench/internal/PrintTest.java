package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.heyi.export.Exporters;
import org.heyi.importing.table.PdfPages;
import org.heyi.importing.table.PdfWords;
import org.heyi.model.review.Role;
import org.heyi.workbench.Background;
import org.heyi.workbench.internal.print.PrintPreview;
import org.heyi.workbench.internal.print.Printing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The preview from which report and comments are printed; on paper, as far as the toolkit can write paper to a file. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrintTest {

    private static RunningWindow window;

    @BeforeAll
    static void theSampleIsOpen() {
        window = RunningWindow.sample("print");
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    /** What one test leaves open would be found by the next. */
    @AfterEach
    void noDialogIsLeft() {
        while (window.ui(() -> preview() != null)) {
            close();
        }
    }

    private static PrintPreview preview() {
        Canvas sheet = window.find(Canvas.class, "print.sheet");
        return sheet == null ? null : (PrintPreview) sheet.getShell().getData();
    }

    private static Printing desk() {
        return (Printing) preview().desk();
    }

    private static void open() {
        // The dialog keeps whoever opens it.
        window.display().asyncExec(() -> window.execute("org.heyi.command.file.print"));
        drawn("the first page");
    }

    private static void drawn(String what) {
        window.await(what, () -> preview() != null && preview().isDrawn());
    }

    private static void close() {
        window.ui(() -> {
            PrintPreview open = preview();
            open.close();
            assertTrue(open.getShell() == null, "it is closed");
        });
    }

    private static String place() {
        return window.ui(() -> window.find(Label.class, "print.place").getText());
    }

    private static String told() {
        return window.find(Label.class, "print.told").getText();
    }

    private static int pages() {
        return Integer.parseInt(place().replaceAll(".*共 (\\d+) 页", "$1"));
    }

    private static void choose(String what) {
        window.ui(() -> {
            for (String each : List.of("REPORT", "NOTED", "LIST")) {
                Button button = window.find(Button.class, "print.what." + each);
                button.setSelection(each.equals(what));
                button.notifyListeners(SWT.Selection, new Event());
            }
        });
        drawn(what);
    }

    private static void select(String combo, int index) {
        window.ui(() -> {
            window.find(Combo.class, combo).select(index);
            window.find(Combo.class, combo).notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void key(int code) {
        window.ui(() -> {
            Event event = new Event();
            event.keyCode = code;
            window.find(Canvas.class, "print.sheet").notifyListeners(SWT.KeyDown, event);
        });
    }

    private static Button button(String words) {
        return button(preview().getShell(), words);
    }

    private static Button button(Composite in, String words) {
        for (Control each : in.getChildren()) {
            if (each instanceof Button found && found.getText().equals(words)) {
                return found;
            }
            Button inside = each instanceof Composite composite ? button(composite, words) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    /** How much of the sheet is darker than paper, in parts of a thousand. */
    private static long ink() {
        return window.ui(() -> {
            Canvas sheet = window.find(Canvas.class, "print.sheet");
            Rectangle area = sheet.getClientArea();
            Image image = new Image(window.display(), area.width, area.height);
            GC gc = new GC(sheet);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageData data = image.getImageData(100);
            image.dispose();
            long dark = 0;
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    dark += data.palette.getRGB(data.getPixel(x, y)).getHSB()[2] < 0.6 ? 1 : 0;
                }
            }
            return dark * 1000 / ((long) data.width * data.height);
        });
    }

    @Test
    @Order(1)
    void pagesAreShownAndTurned() {
        open();
        assertTrue(place().startsWith("第 1 页"), place());
        assertTrue(ink() > 2, "there is text on the page: " + ink());
        int pages = pages();
        assertTrue(pages > 3, "pages: " + pages);
        key(SWT.PAGE_DOWN);
        drawn("the next page");
        assertTrue(place().startsWith("第 2 页"), place());
        key(SWT.END);
        assertTrue(place().startsWith("第 " + pages + " 页"), place());
        key(SWT.PAGE_DOWN);
        assertTrue(place().startsWith("第 " + pages + " 页"), "behind the last there is none: " + place());
        key(SWT.HOME);
        assertTrue(place().startsWith("第 1 页"), place());
        close();
    }

    @Test
    @Order(2)
    void whatIsPrintedIsChosen() {
        open();
        int noted = pages();
        choose("REPORT");
        assertTrue(pages() < noted, pages() + " of " + noted);
        window.ui(() -> assertFalse(window.find(Combo.class, "print.which").isEnabled(), "no comments, no choice of them"));
        choose("LIST");
        int all = pages();
        window.ui(() -> assertNull(window.find(Combo.class, "print.attribution"), "a deputy hides nobody"));
        select("print.which", 1);
        drawn("one's own");
        assertTrue(pages() < all, pages() + " of " + all);
        select("print.paper", 1);
        drawn("on larger paper");
        close();
    }

    @Test
    @Order(3)
    void aPdfHasThePagesOfThePreview() throws IOException {
        open();
        choose("NOTED");
        int pages = pages();
        Path file = window.document().folder().resolveSibling("打印.pdf");
        Files.deleteIfExists(file);
        window.ui(() -> desk().save(file));
        window.await("it is written", () -> told().contains("已存为"));
        try (PdfPages written = PdfPages.of(Files.readAllBytes(file))) {
            assertEquals(pages, written.count());
        }
        assertEquals("annotated.pdf", PdfWords.read(file).properties().get("heyi.exporter"));
        close();
    }

    private static boolean isWhole(Path file) {
        try {
            return Files.exists(file) && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Order(4)
    void theToolkitPrintsThePagesOfThePreview() throws IOException {
        List<PrinterData> toFile = window.ui(() -> Arrays.stream(Printer.getPrinterList()).filter(each -> each.driver.contains("File")).toList());
        assumeTrue(!toFile.isEmpty(), "the toolkit of this machine cannot print to a file");
        open();
        choose("REPORT");
        int pages = pages();
        // Whatever name it is given, the toolkit takes this one where its own dialog was not asked.
        Path file = Path.of("output.pdf").toAbsolutePath();
        Files.deleteIfExists(file);
        PrinterData where = toFile.getFirst();
        where.printToFile = true;
        where.fileName = file.toUri().toString();
        where.scope = PrinterData.PAGE_RANGE;
        where.startPage = 2;
        where.endPage = pages;
        window.ui(() -> desk().print(where));
        window.await("it is printed", () -> told().contains("已送去打印"));
        window.await("the spooler has written it", () -> isWhole(file));
        window.ui(() -> assertTrue(told().contains(Integer.toString(pages - 1)), told()));
        try (PdfPages printed = PdfPages.of(Files.readAllBytes(file))) {
            assertEquals(pages - 1, printed.count());
            assertTrue(printed.width(0) < printed.height(0), "upright");
            long ink = Arrays.stream(printed.draw(0, 36).colours()).filter(each -> (each & 0xFF) < 0x90).count();
            assertTrue(ink > 500, "there are words on it: " + ink);
        }
        Files.delete(file);
        close();
    }

    @Test
    @Order(5)
    void whoHasNoPrinterIsOfferedAFile() {
        window.display().asyncExec(() -> new Printing(window.document(), window.application().getContext().get(Background.class),
                window.application().getContext().get(IEventBroker.class), window.application().getContext().get(Exporters.class), List::of)
                .open(window.shell()));
        drawn("the preview");
        window.ui(() -> {
            button("打印…").notifyListeners(SWT.Selection, new Event());
            assertTrue(told().contains("没有打印机") && told().contains("存为 PDF"), told());
            assertTrue(button("存为 PDF…").isFocusControl(), "the way out is under the hand");
        });
        close();
    }

    @Test
    @Order(6)
    void staffChooseHowMuchIsToldAboutOthers() throws IOException {
        window.ui(() -> window.document().setMe(window.document().session().getParticipants().stream()
                .filter(each -> each.getRole() == Role.SECRETARIAT).findFirst().orElseThrow()));
        open();
        choose("NOTED");
        select("print.which", 2);
        select("print.attribution", 2);
        drawn("without names");
        Path file = window.document().folder().resolveSibling("不署名.pdf");
        Files.deleteIfExists(file);
        window.ui(() -> desk().save(file));
        window.await("it is written", () -> told().contains("已存为"));
        String words = String.join("", PdfWords.read(file).pages().stream().flatMap(page -> page.pieces().stream()).map(PdfWords.Piece::text).toList());
        window.document().session().getAnnotations().stream().map(each -> each.getAuthor().getName()).distinct()
                .forEach(each -> assertFalse(words.contains(each), each));
        close();
        open();
        window.ui(() -> assertEquals(2, window.find(Combo.class, "print.attribution").getSelectionIndex(), "it is remembered"));
        close();
    }
}
