package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.collation.Attribution;
import org.heyi.export.Exporter;
import org.heyi.model.review.Role;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The dialog from which report and ledger are exported. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportingTest {

    private static RunningWindow window;

    @BeforeAll
    static void theSampleIsOpen() {
        window = RunningWindow.sample("exporting");
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    private static void open() {
        // The dialog keeps whoever opens it.
        window.display().asyncExec(() -> window.execute("org.heyi.command.file.export"));
        window.await("the dialog", () -> window.find(Table.class, "export.formats") != null);
    }

    private static ExportDialog dialog() {
        return (ExportDialog) window.find(Table.class, "export.formats").getShell().getData();
    }

    private static void close() {
        window.ui(() -> {
            dialog().close();
        });
        window.await("it is closed", () -> window.find(Table.class, "export.formats") == null);
    }

    private static void choose(String id) {
        window.ui(() -> {
            Table formats = window.find(Table.class, "export.formats");
            for (int i = 0; i < formats.getItemCount(); i++) {
                if (((Exporter) formats.getItem(i).getData()).id().equals(id)) {
                    formats.setSelection(i);
                    Event event = new Event();
                    event.item = formats.getItem(i);
                    formats.notifyListeners(SWT.Selection, event);
                }
            }
            assertEquals(id, dialog().exporter().id());
        });
    }

    private static <T extends Control> T find(Class<T> type, String id) {
        return window.find(type, id);
    }

    private static String preview() {
        return find(Text.class, "export.preview").getText();
    }

    @Test
    @Order(1)
    void whatAnExporterDeclaresIsShownAndHowItBegins() {
        open();
        choose("annotated.docx");
        window.ui(() -> {
            assertTrue(find(Button.class, "export.option.decisions").getSelection(), "on by default");
            assertTrue(find(Combo.class, "export.option.fonts").getText().startsWith("公文字体"));
            assertNotNull(find(Combo.class, "export.order"));
            assertFalse(find(LinkButton.class, "export.open").isVisible(), "nothing was written yet");
        });
        window.await("the report", () -> preview().contains("工作报告"));
        choose("summary.csv");
        window.ui(() -> assertNull(find(Button.class, "export.option.decisions")));
        window.await("the table", () -> preview().contains("  |  "));
    }

    @Test
    @Order(2)
    void whatIsChosenIsWrittenAndCanBeOpened() throws IOException {
        choose("annotated.docx");
        Path file = window.document().folder().resolveSibling("导出.docx");
        Files.deleteIfExists(file);
        window.ui(() -> {
            find(Combo.class, "export.attribution").select(Attribution.GROUP.ordinal());
            Button decisions = find(Button.class, "export.option.decisions");
            decisions.setSelection(false);
            decisions.notifyListeners(SWT.Selection, new Event());
            ((Exporting) dialog().desk()).export(dialog(), file);
            assertTrue(find(LinkButton.class, "export.cancel").isVisible(), "it can be stopped");
        });
        window.await("it is written", () -> find(Label.class, "export.told").getText().contains("已导出"));
        window.ui(() -> {
            assertTrue(find(LinkButton.class, "export.open").isVisible());
            assertTrue(find(LinkButton.class, "export.folder").isVisible());
            assertFalse(find(LinkButton.class, "export.cancel").isVisible());
        });
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String imprint = new String(zip.getInputStream(zip.getEntry("docProps/custom.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(imprint.contains("annotated.docx") && imprint.contains("GROUP") && imprint.contains("decisions=no"), imprint);
        }
        close();
    }

    @Test
    @Order(3)
    void itIsRememberedForTheNextTime() {
        open();
        window.ui(() -> {
            assertEquals("annotated.docx", dialog().exporter().id());
            assertEquals(Attribution.GROUP.ordinal(), find(Combo.class, "export.attribution").getSelectionIndex());
            assertFalse(find(Button.class, "export.option.decisions").getSelection());
        });
        Path nowhere = window.document().folder().resolve("没有").resolve("x.docx");
        window.ui(() -> ((Exporting) dialog().desk()).export(dialog(), nowhere));
        window.await("why not", () -> find(Label.class, "export.told").getText().contains("没有"));
        window.ui(() -> assertFalse(find(LinkButton.class, "export.open").isVisible()));
        close();
    }

    @Test
    @Order(4)
    void aPrintingGivesTheTableAColumn() throws IOException {
        Path pdf = window.document().folder().resolveSibling("印刷本.pdf");
        Files.deleteIfExists(pdf);
        open();
        choose("summary.csv");
        window.await("the table", () -> preview().contains("  |  "));
        window.ui(() -> assertFalse(preview().contains("页第"), "nothing is said where no printing is known"));
        choose("annotated.pdf");
        window.ui(() -> ((Exporting) dialog().desk()).export(dialog(), pdf));
        window.await("it is written", () -> Files.exists(pdf) && find(Label.class, "export.told").getText().contains("已导出"));
        close();
        window.ui(() -> window.document().setMe(window.document().session().getParticipants().stream()
                .filter(each -> each.getRole() == Role.SECRETARIAT).findFirst().orElseThrow()));
        window.execute("org.heyi.command.file.printing", Map.of("org.heyi.parameter.file", pdf.toString()));
        window.await("it is known", () -> window.document().printings().isOf(window.document().session()));
        open();
        choose("summary.csv");
        window.await("page and line", () -> preview().contains("页第"));
        close();
    }
}
