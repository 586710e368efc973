package org.heyi.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.heyi.store.Workspace;

/** What a command has of the process it was typed in, which need not be the one that carries it out. */
interface Surroundings {

    /**
     * @param typed a path, relative ones beginning in the folder in which it was typed
     * @return the path
     * @throws java.nio.file.InvalidPathException when it can be none
     */
    Path path(String typed);

    /** What commands ask the environment for, beside the workspace. */
    List<String> VARIABLES = List.of("HEYI_PASSPHRASE");

    /**
     * @param name one of {@link #VARIABLES}
     * @return what the environment of whoever typed the command says; null when nothing
     */
    String variable(String name);

    /**
     * @param values of a text
     * @return the same, with paths as they were typed
     */
    Object[] shown(Object... values);

    /**
     * @param typed the folder that was named, or null
     * @return the folder of the workspace
     */
    Path workspace(Path typed);

    /**
     * Opens the workspace, after waiting for those who have it.
     *
     * @param folder its folder
     * @param toChange whether the command may change it; made when there is none then
     * @param err where it is said that one waits
     * @return the workspace
     * @throws Elsewhere when the command goes on in another process
     * @throws org.heyi.base.HeyiException as {@link Workspace#open(Path)}
     */
    Workspace open(Path folder, boolean toChange, PrintWriter err);

    /**
     * Asks whoever typed the command.
     *
     * @param question one line of ours, without words of somebody else's data
     * @return what was answered; null where nobody sits at a terminal
     */
    String ask(String question);

    /** @return whether whoever typed the command does not want it any more */
    boolean isCancelled();

    /** @return whether this is another process than the one in which it was typed */
    boolean isAway();
}
