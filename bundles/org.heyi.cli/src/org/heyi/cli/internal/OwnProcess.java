package org.heyi.cli.internal;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.heyi.store.Workspace;

/** A command in the process it was typed in. Where a window has the workspace open, it asks the window to carry it out. */
final class OwnProcess implements Surroundings {

    private final String[] args;
    private final long patience;

    /** @param args as typed */
    OwnProcess(String[] args) {
        this(args, Patience.ALL);
    }

    /** @param patience how long it waits for others, milliseconds */
    OwnProcess(String[] args, long patience) {
        this.args = args;
        this.patience = patience;
    }

    @Override
    public Path path(String typed) {
        return Path.of(typed);
    }

    @Override
    public String variable(String name) {
        return System.getenv(name);
    }

    @Override
    public Object[] shown(Object... values) {
        return values;
    }

    @Override
    public Path workspace(Path typed) {
        if (typed != null) {
            return typed;
        }
        String configured = System.getenv("HEYI_WORKSPACE");
        return configured != null && !configured.isBlank() ? Path.of(configured)
                : Path.of(System.getProperty("user.home"), "heyi");
    }

    @Override
    public Workspace open(Path folder, boolean toChange, PrintWriter err) {
        Patience queue = new Patience(folder.toAbsolutePath().normalize(), err, 0, patience, () -> false);
        BooleanSupplier again = () -> {
            Errand errand = Errand.accepted(folder, args, queue.waited());
            if (errand != null) {
                throw new Elsewhere(errand);
            }
            return queue.getAsBoolean();
        };
        Workspace workspace = toChange ? Workspace.open(folder, again) : Workspace.openExisting(folder, again);
        // Nobody else has it, so whoever offered to carry out commands was killed.
        MeetingPlace.clear(workspace.folder());
        return workspace;
    }

    /** The start script has Java give a console at a terminal only. */
    @Override
    public String ask(String question) {
        Console console = System.console();
        return console == null ? null : console.readLine("%s", question);
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public boolean isAway() {
        return false;
    }
}
