package org.heyi.benchmarks.window;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Turns the wheel, moves the pointer and presses the keys of the screen. */
public final class Hand {

    private final Robot robot;

    /** @throws AWTException when there is no screen */
    public Hand() throws AWTException {
        robot = new Robot();
    }

    public void move(int x, int y) {
        robot.mouseMove(x, y);
    }

    public void click(int x, int y) {
        click(x, y, 1);
    }

    /** @param times one after the other, soon enough for a double click */
    public void click(int x, int y, int times) {
        robot.mouseMove(x, y);
        for (int i = 0; i < times; i++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
    }

    /** Draws the pointer from one place to another with the button held. */
    public void drag(int fromX, int fromY, int toX, int toY) {
        robot.mouseMove(fromX, fromY);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        // A single jump is not always taken for a movement.
        for (int i = 1; i <= 8; i++) {
            robot.mouseMove(fromX + (toX - fromX) * i / 8, fromY + (toY - fromY) * i / 8);
            robot.delay(15);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** @param notches down when positive */
    public void wheel(int notches) {
        robot.mouseWheel(notches);
    }

    /** @param keys of {@link KeyEvent}: those that are held, and the last one, which is struck */
    public void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    /** Keeps what is to be seen on the screen, for whoever wants to know why a step had no effect. */
    public void picture(Path file) throws IOException {
        ImageIO.write(look(), "png", file.toFile());
    }

    /** @return what is to be seen on the screen */
    public BufferedImage look() {
        return robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    }
}
