package org.heyi.benchmarks.tasks;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;

/** A window of a program with the report in it, at which somebody sits. */
interface Bench extends AutoCloseable {

    /** Brings words into view. */
    void see(String words) throws IOException;

    /** Begins to watch whether the program works. */
    void watch() throws IOException;

    /** Waits until the program has worked and rests, where it tells. */
    void rest();

    /** @return where words stand on the screen that were brought into view, one rectangle for each line */
    List<Rectangle> place(String words) throws IOException;

    /** @return where a control is on the screen; of what has no name, x and y with a comma */
    Rectangle control(String name) throws IOException;

    /**
     * Saves, closes the window and reads what is written down.
     *
     * @return a line for each comment and each change
     */
    List<String> written() throws IOException, InterruptedException;

    @Override
    void close() throws IOException;
}
