package org.heyi.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.heyi.base.HeyiException;
import org.heyi.store.Workspace;
import org.heyi.usecase.CommandCarrier.Host;

/** A command that was typed in another process, in the one that has its workspace open. */
final class OtherProcess implements Surroundings {

    private final Wire.Request request;
    private final Host host;
    private final BooleanSupplier cancelled;
    private final BooleanSupplier closing;
    private final Path directory;
    private final Map<Path, String> typed = new HashMap<>();

    /**
     * @param request of the other process
     * @param host has the workspace open
     * @param cancelled whether the other process does not want it any more
     * @param closing whether the workspace is about to be closed
     * @throws InvalidPathException when the request names a folder that cannot be one
     */
    OtherProcess(Wire.Request request, Host host, BooleanSupplier cancelled, BooleanSupplier closing) {
        this.request = request;
        this.host = host;
        this.cancelled = cancelled;
        this.closing = closing;
        this.directory = Path.of(request.directory());
    }

    @Override
    public Path path(String words) {
        Path path = directory.resolve(words);
        typed.put(path, words);
        return path;
    }

    @Override
    public String variable(String name) {
        return request.variables().get(name);
    }

    @Override
    public Object[] shown(Object... values) {
        return Arrays.stream(values).map(value -> value instanceof Path path && typed.containsKey(path) ? typed.get(path) : value).toArray();
    }

    @Override
    public Path workspace(Path named) {
        return named == null ? Path.of(request.workspace()) : named;
    }

    @Override
    public Workspace open(Path folder, boolean toChange, PrintWriter err) {
        if (!isOurs(folder)) {
            throw new HeyiException(HeyiCommand.TEXTS.get("carried.other", folder));
        }
        Patience queue = new Patience(host.folder(), err, request.waited(), Patience.ALL, cancelled);
        BooleanSupplier again = () -> {
            if (closing.getAsBoolean()) {
                throw new Elsewhere((out, messages) -> HeyiCommand.AGAIN);
            }
            return queue.getAsBoolean();
        };
        // Whether it is wanted at all is asked before anything is done, and from then on by the work itself.
        again.getAsBoolean();
        return toChange ? host.toChange(again) : host.toRead(again);
    }

    private boolean isOurs(Path folder) {
        try {
            return Files.isSameFile(folder, host.folder());
        } catch (IOException e) {
            throw new HeyiException(HeyiCommand.TEXTS.get("carried.other", folder), e);
        }
    }

    @Override
    public String ask(String question) {
        return null;
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    @Override
    public boolean isAway() {
        return true;
    }
}
