package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.heyi.workbench.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window is found where it was left, but never where nobody can reach it. */
class WindowPlaceTest {

    private static final Rectangle MAIN = new Rectangle(0, 27, 1920, 1053);
    private static final Rectangle SECOND = new Rectangle(1920, 0, 1280, 1024);

    @TempDir
    Path area;

    @Test
    void aNewWorkspaceHasItsWindowInTheMiddle() throws IOException {
        assertEquals(new Rectangle(240, 103, 1440, 900), place(List.of(MAIN)).bounds());
        assertEquals(new Rectangle(64, 36, 1152, 648), place(List.of(new Rectangle(0, 0, 1280, 720))).bounds());
    }

    @Test
    void aWindowStandsWhereItStood() throws IOException {
        Rectangle left = new Rectangle(2000, 50, 1000, 700);
        assertEquals(left, place(List.of(MAIN, SECOND), left).bounds());
        Rectangle half = new Rectangle(-300, 100, 1000, 700);
        assertEquals(half, place(List.of(MAIN), half).bounds(), "half out of sight, as people put it");
    }

    @Test
    void aScreenThatIsGoneTakesNoWindowWithIt() throws IOException {
        Rectangle left = new Rectangle(2000, 50, 1000, 700);
        assertEquals(new Rectangle(460, 203, 1000, 700), place(List.of(MAIN), left).bounds());
        for (Rectangle lost : List.of(new Rectangle(-5000, -5000, 1000, 700), new Rectangle(100, 5000, 1000, 700),
                new Rectangle(100, -400, 1000, 700), new Rectangle(1900, 100, 1000, 700),
                new Rectangle(100, 100, 3, 0))) {
            Rectangle found = place(List.of(MAIN), lost).bounds();
            assertEquals(found, MAIN.intersection(found), lost.toString());
            assertTrue(found.width >= 640 && found.height >= 480, lost.toString());
        }
    }

    @Test
    void aWindowIsNoLargerThanTheScreen() throws IOException {
        Rectangle small = new Rectangle(0, 0, 1280, 720);
        assertEquals(small, place(List.of(small), new Rectangle(100, 20, 2500, 1400)).bounds());
    }

    private WindowPlace place(List<Rectangle> screens) throws IOException {
        return WindowPlace.of(ViewState.load(area, area), screens);
    }

    private WindowPlace place(List<Rectangle> screens, Rectangle left) throws IOException {
        ViewState view = ViewState.load(area, area);
        view.set("window.x", left.x);
        view.set("window.y", left.y);
        view.set("window.width", left.width);
        view.set("window.height", left.height);
        return WindowPlace.of(view, screens);
    }
}
