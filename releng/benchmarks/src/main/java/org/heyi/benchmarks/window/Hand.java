package org.heyi.benchmarks.window;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Turns the wheel, moves the pointer and presses the keys of the screen. */
final class Hand {

    private final Robot robot;

    Hand() throws AWTException {
        robot = new Robot();
    }

    void move(int x, int y) {
        robot.mouseMove(x, y);
    }

    void click(int x, int y) {
        robot.mouseMove(x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** @param notches down when positive */
    void wheel(int notches) {
        robot.mouseWheel(notches);
    }

    /** @param keys of {@link KeyEvent}: those that are held, and the last one, which is struck */
    void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    /** Keeps what is to be seen on the screen, for whoever wants to know why a step had no effect. */
    void picture(Path file) throws IOException {
        ImageIO.write(robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize())), "png", file.toFile());
    }
}
