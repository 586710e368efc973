package org.heyi.cli;

import java.io.PrintWriter;
import java.util.function.Function;

import org.heyi.base.Progress;
import org.heyi.model.Archive;

/** What a command of a plug-in is run with. */
public interface CommandSurroundings {

    /** @return where results go */
    PrintWriter out();

    /** @return where complaints go */
    PrintWriter err();

    /** @return whether the person wants JSON */
    boolean json();

    /** @return where long work tells how far it is, and asks whether to stop */
    Progress progress();

    /**
     * Reads the workspace that the person chose. It is open as long as the work lasts.
     *
     * @param work looks at the workspace, and changes nothing in it
     * @param <T> its result
     * @return its result
     * @throws org.heyi.base.HeyiException when there is no such workspace, or it cannot be opened
     */
    <T> T reading(Function<Archive, T> work);
}
