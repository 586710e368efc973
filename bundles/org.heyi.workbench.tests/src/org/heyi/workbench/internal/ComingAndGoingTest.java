package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.store.Workspace;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Saver;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Windows that are opened, closed and opened again. */
class ComingAndGoingTest {

    private static final String PART = "org.heyi.part.outline";
    /** Pixels of the column of quotations that nobody touched. */
    private static final int USUAL = 140;

    private RunningWindow window;

    @AfterEach
    void nothingWasLogged() throws IOException {
        if (window != null && window.isAlive()) {
            window.end();
            window.ended();
        }
        RunningWindow.nothingWasLogged();
    }

    @Test
    void aWindowIsFoundAsItWasLeft() {
        Path workspace = RunningWindow.fresh("left");
        sample(workspace);
        noRawLabels();
        Rectangle bounds = window.ui(() -> {
            window.shell().setBounds(70, 60, 1010, 620);
            return null;
        });
        window.await("the size", () -> window.shell().getSize().x == 1010);
        bounds = window.ui(() -> window.shell().getBounds());
        window.ui(() -> part().setContainerData("4321"));
        window.show(ElementIds.PERSPECTIVE_COLLATION);
        window.await("the table", () -> window.find(Table.class, "summary") != null
                && window.find(Table.class, "summary").getItemCount() > 0);
        window.ui(() -> window.find(Table.class, "summary").getColumn(3).setWidth(222));
        window.close();
        assertEquals(IApplication.EXIT_OK, window.ended());

        window = RunningWindow.open(workspace);
        window.await("the desk", () -> window.desk().equals(ElementIds.PERSPECTIVE_COLLATION));
        noRawLabels();
        assertEquals(bounds, window.ui(() -> window.shell().getBounds()));
        assertEquals("4321", window.ui(() -> part().getContainerData()));
        // In a narrow window columns make room, each its share.
        window.await("the width of the column", () -> window.find(Table.class, "summary") != null
                && window.find(Table.class, "summary").getColumn(3).getWidth() > USUAL);
        assertEquals("222", window.ui(() -> window.document().view().get("columns.summary.3")));
        assertTrue(window.ui(() -> window.shell().getText()).contains("和平区人民政府工作报告"));
        window.close();
        assertEquals(IApplication.EXIT_OK, window.ended());
    }

    @Test
    void aWorkspaceThatIsInUseIsRefusedInWords() {
        Path workspace = RunningWindow.fresh("used");
        try (Workspace used = Workspace.open(workspace)) {
            assertNotNull(used);
            window = RunningWindow.start(workspace);
            window.await("the question", () -> dialog() != null);
            assertTrue(window.ui(() -> texts(dialog())).contains(workspace.toString()));
            press("退出");
            assertEquals(2, window.ended());
        }
    }

    @Test
    void wordsThatAreNotSavedAreAskedFor() {
        Path workspace = RunningWindow.fresh("words");
        sample(workspace);
        String before = mine().getBody();
        write(" unsaved");
        window.close();
        window.await("the question", () -> dialog() != null);
        press("取消");
        window.await("the answer", () -> dialog() == null);
        assertTrue(window.isAlive());
        window.close();
        window.await("the question", () -> dialog() != null);
        press("不保存");
        assertEquals(IApplication.EXIT_OK, window.ended());

        window = RunningWindow.open(workspace);
        assertEquals(before, mine().getBody());
        write(" saved");
        window.close();
        window.await("the question", () -> dialog() != null);
        press("保存");
        assertEquals(IApplication.EXIT_OK, window.ended());

        window = RunningWindow.open(workspace);
        assertEquals(before + " saved", mine().getBody());
        assertEquals(AnnotationState.SUBMITTED, mine().getState());
    }

    @Test
    void wordsAreKeptWhereNobodyCanBeAsked() {
        Path workspace = RunningWindow.fresh("kept");
        sample(workspace);
        String before = mine().getBody();
        write(" kept");
        window.end();
        assertEquals(IApplication.EXIT_OK, window.ended());

        window = RunningWindow.open(workspace);
        assertEquals(before + " kept", mine().getBody());
        assertEquals(AnnotationState.SUBMITTED, mine().getState(), "what others see is no draft");
    }

    /** What a crash leaves behind is what was on the disk at that moment. */
    @Test
    void wordsThatWereTypedSurviveACrash() throws IOException {
        Path workspace = RunningWindow.fresh("crash");
        sample(workspace);
        String before = mine().getBody();
        write(" typed before the crash");
        Path views = Path.of(System.getProperty("heyi.state"), "views");
        window.await("the words on the disk", () -> read(views).contains("typed before the crash"));
        Path kept = views.resolveSibling("kept");
        Files.createDirectories(kept);
        copy(views, kept);
        window.close();
        window.await("the question", () -> dialog() != null);
        press("不保存");
        assertEquals(IApplication.EXIT_OK, window.ended());
        assertFalse(read(views).contains("before the crash"), "who does not want them is not asked again");
        copy(kept, views);

        window = RunningWindow.open(workspace);
        window.await("the offer", () -> window.find(LinkButton.class, "comments.unsaved") != null
                && window.find(LinkButton.class, "comments.unsaved").isVisible());
        assertEquals(before, mine().getBody());
        window.ui(() -> window.find(LinkButton.class, "comments.unsaved").press());
        window.await("the editor", this::isWriting);
        assertEquals(before + " typed before the crash", window.ui(() -> body().getText()));
        window.ui(() -> window.find(LinkButton.class, body().getData("org.heyi.id").toString().replace("body", "save")).press());
        window.await("they are saved", () -> mine().getBody().equals(before + " typed before the crash"));
        window.ui(() -> assertFalse(window.find(LinkButton.class, "comments.unsaved").isVisible()));
    }

    /** All that is written in the files of a folder for what the window remembers. */
    static String read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path each : files.filter(file -> file.toString().endsWith(".properties")).toList()) {
                all.append(Files.readString(each));
            }
            return all.toString();
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.filter(file -> file.toString().endsWith(".properties")).toList()) {
                Files.copy(each, to.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void sample(Path workspace) {
        window = RunningWindow.open(workspace);
        window.execute("org.heyi.command.demo");
        window.await("the sample", () -> window.document().version() != null);
        window.await("the deputy's desk", () -> window.desk().equals(ElementIds.PERSPECTIVE_REVIEW));
        window.beSomebody();
    }

    /** A submitted comment of the person at the window. */
    private Annotation mine() {
        return window.ui(() -> window.document().session().getAnnotations().stream()
                .filter(each -> each.getAuthor() == window.document().me() && each.getBody() != null)
                .findFirst().orElseThrow());
    }

    private boolean isWriting() {
        return body() != null;
    }

    /** Where a comment is written: on the page or in the form. */
    private StyledText body() {
        for (String each : List.of("note.body", "editor.body")) {
            StyledText body = window.find(StyledText.class, each);
            if (body != null && body.isVisible()) {
                return body;
            }
        }
        return null;
    }

    private void write(String words) {
        window.await("the comments", () -> window.find(Control.class, "cards") != null);
        window.ui(() -> window.document().select(mine()));
        window.execute("org.heyi.command.annotation.edit");
        window.await("the editor", this::isWriting);
        window.ui(() -> body().append(words));
        window.await("nothing is being written", () -> window.document().saving() == Saver.State.SAVED);
    }

    private MUIElement part() {
        MApplication application = window.application();
        return application.getContext().get(EModelService.class).find(PART, application);
    }

    /** A label that was not translated begins with its key. */
    private void noRawLabels() {
        window.ui(() -> {
            MApplication application = window.application();
            List<String> raw = new ArrayList<>();
            for (MUIElement each : application.getContext().get(EModelService.class).findElements(application, null,
                    MUIElement.class)) {
                boolean seen = each.getWidget() != null || each instanceof MPerspective;
                if (seen && each instanceof MUILabel label && label.getLocalizedLabel() != null
                        && label.getLocalizedLabel().startsWith("%")) {
                    raw.add(each.getElementId());
                }
            }
            for (MenuItem each : window.shell().getMenuBar().getItems()) {
                Menu menu = each.getMenu();
                menu.notifyListeners(SWT.Show, new Event());
                for (MenuItem item : menu.getItems()) {
                    if (item.getText().startsWith("%")) {
                        raw.add(item.getText());
                    }
                }
                menu.notifyListeners(SWT.Hide, new Event());
            }
            assertEquals(List.of(), raw);
            assertTrue(window.shell().getMenuBar().getItemCount() > 4);
        });
    }

    private Shell dialog() {
        for (Shell each : window.display().getShells()) {
            if (each.isVisible() && each.getParent() == window.shell()) {
                return each;
            }
        }
        return null;
    }

    private static String texts(Composite in) {
        StringBuilder all = new StringBuilder();
        for (Control each : in.getChildren()) {
            if (each instanceof org.eclipse.swt.widgets.Label label) {
                all.append(label.getText()).append('\n');
            } else if (each instanceof Composite composite) {
                all.append(texts(composite));
            }
        }
        return all.toString();
    }

    private void press(String text) {
        Button button = window.ui(() -> button(dialog(), text));
        assertNotNull(button, text);
        window.display().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static Button button(Composite in, String text) {
        for (Control each : in.getChildren()) {
            if (each instanceof Button button && button.getText().equals(text)) {
                return button;
            }
            Button found = each instanceof Composite composite ? button(composite, text) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
