package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Segments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The window without a mouse: every part is reached, nothing holds the focus fast, and one sees where it is. */
class KeyboardTest {

    private static final List<String> DESKS = List.of(ElementIds.PERSPECTIVE_REVIEW, ElementIds.PERSPECTIVE_COLLATION, ElementIds.PERSPECTIVE_LEDGER);
    /** No desk has more places to stop at. */
    private static final int MOST = 80;

    private static RunningWindow window;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.sample("keyboard");
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    void oneKeyGoesFromPartToPartAndRound() {
        for (String desk : DESKS) {
            begin(desk);
            List<MPart> parts = window.ui(() -> seen());
            assertTrue(parts.size() >= 3, desk);
            for (String command : List.of("nextPart", "previousPart")) {
                Set<MPart> reached = new LinkedHashSet<>();
                for (int i = 0; i < parts.size(); i++) {
                    window.execute("org.heyi.command.window." + command);
                    MPart now = window.ui(() -> window.application().getContext().getActiveLeaf().get(MPart.class));
                    assertTrue(reached.add(now), () -> desk + " " + command + " comes twice to " + now.getElementId());
                    window.await("the focus in " + now.getElementId(), () -> isIn(window.display().getFocusControl(), (Control) now.getWidget()));
                }
                assertEquals(Set.copyOf(parts), reached, desk);
            }
        }
    }

    private static List<MPart> seen() {
        var frame = window.application().getChildren().get(0);
        return frame.getContext().get(EModelService.class).findElements(frame, null, MPart.class).stream()
                .filter(each -> each.getWidget() instanceof Control control && control.isVisible()).toList();
    }

    private static boolean isIn(Control control, Control widget) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == widget) {
                return true;
            }
        }
        return false;
    }

    @Test
    void tabGoesRoundEveryDeskAndReachesEveryPart() {
        for (String desk : DESKS) {
            begin(desk);
            List<Control> stops = round(desk);
            for (MPart part : window.ui(() -> seen())) {
                assertTrue(window.ui(() -> stops.stream().anyMatch(each -> isIn(each, (Control) part.getWidget()))), () -> desk + ": " + part.getElementId());
            }
        }
    }

    /** Where Tab stops until it comes to where it began. */
    private static List<Control> round(String desk) {
        List<Control> stops = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            Control at = window.ui(() -> window.display().getFocusControl());
            assertNotNull(at, () -> desk + ": no focus behind " + words(stops));
            if (stops.contains(at)) {
                // One may begin where Tab does not stop.
                assertTrue(stops.indexOf(at) < 2, () -> desk + ": held fast at " + words(List.of(at)) + " after " + words(stops));
                return stops;
            }
            stops.add(at);
            window.ui(() -> {
                assertTrue(at.isVisible(), () -> desk + ": " + words(List.of(at)));
                Point size = at.getSize();
                assertTrue(size.x > 4 && size.y > 4, () -> desk + ": " + words(List.of(at)) + " " + size);
                assertTrue((at.getStyle() & SWT.NO_FOCUS) == 0, () -> desk + ": only read, and stopped at after " + words(stops));
                at.traverse(SWT.TRAVERSE_TAB_NEXT);
            });
        }
        throw new AssertionError(desk + " does not end: " + words(stops));
    }

    private static List<String> words(List<Control> stops) {
        return window.ui(() -> stops.stream().map(each -> each.getClass().getSimpleName() + " " + each.getData("org.heyi.id") + " "
                + (each instanceof LinkButton button ? button.getText() + button.getToolTipText() : "") + each.getBounds()).toList());
    }

    @Test
    void whatWeDrawShowsThatItHasTheFocus() {
        for (String theme : List.of(Settings.THEME_LIGHT, Settings.THEME_DARK)) {
            window.ui(() -> window.application().getContext().get(Themes.class).choose(theme));
            for (String desk : DESKS) {
                begin(desk);
                List<Control> stops = round(desk);
                List<Control> drawn = window.ui(() -> stops.stream().filter(each -> each instanceof LinkButton || each instanceof Segments
                        || each instanceof Canvas canvas && !(each instanceof StyledText) && canvas.getChildren().length == 0).toList());
                assertTrue(drawn.size() > 2, desk);
                for (Control each : drawn) {
                    byte[] with = picture(each, true);
                    assertFalse(Arrays.equals(with, picture(each, false)), () -> theme + " " + desk + ": " + words(List.of(each)));
                }
            }
        }
        window.ui(() -> window.application().getContext().get(Themes.class).choose(Settings.THEME_SYSTEM));
    }

    private static Control other(Control than) {
        Control desks = window.find(Segments.class, "desks");
        return than == desks ? window.find(LinkButton.class, "participant") : desks;
    }

    /** A picture of it with the focus or without. A part that becomes active puts the focus where one usually begins; then it is put anew. */
    private static byte[] picture(Control control, boolean focused) {
        AtomicReference<byte[]> taken = new AtomicReference<>();
        window.await("the focus on or off " + words(List.of(control)), () -> {
            if (control.isFocusControl() == focused) {
                control.update();
                taken.set(picture(control));
                return true;
            }
            (focused ? control : other(control)).forceFocus();
            return false;
        });
        return taken.get();
    }

    private static byte[] picture(Control control) {
        Point size = control.getSize();
        Image image = new Image(control.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        GC gc = new GC(image);
        control.print(gc);
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }

    private static void begin(String desk) {
        window.show(desk);
        window.ui(() -> {
            Shell shell = window.shell();
            shell.forceActive();
            return null;
        });
        window.execute("org.heyi.command.window.nextPart");
        window.await("the focus", () -> window.display().getFocusControl() != null);
    }
}
