package org.heyi.workbench.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** What all windows of a person share, whatever workspace is open: the theme, and which workspaces there were. */
public final class Settings {

    /** Value of {@link #theme()}: follow the desktop. */
    public static final String THEME_SYSTEM = "system";

    /** Value of {@link #theme()}: always light. */
    public static final String THEME_LIGHT = "light";

    /** Value of {@link #theme()}: always dark. */
    public static final String THEME_DARK = "dark";

    private static final String THEME = "theme";
    private static final String RECENT = "workspace.";
    private static final int MOST = 8;

    private final Path file;
    private final Properties values;
    private final Deque<Consumer<Properties>> pending = new ArrayDeque<>();
    private final Job writer = Job.createSystem("settings", this::writeAll);

    /**
     * Reads the settings; to be made before there is a window.
     *
     * @param area folder in which they are kept
     */
    Settings(Path area) {
        file = area.resolve("settings.properties");
        Properties kept = new Properties();
        try {
            kept = read();
        } catch (IOException | IllegalArgumentException e) {
            // Not worth keeping anybody from work: what was set is set again.
            ILog.of(Settings.class).warn(file + " not read", e);
        }
        values = kept;
    }

    /** @return system, light or dark */
    public String theme() {
        return values.getProperty(THEME, THEME_SYSTEM);
    }

    /** @param theme system, light or dark */
    public void setTheme(String theme) {
        change(all -> all.setProperty(THEME, theme));
    }

    /** @return the workspaces that were open, the last one first */
    public List<Path> recent() {
        return recent(values);
    }

    /** @param folder the workspace that is open now, absolute */
    public void opened(Path folder) {
        change(all -> {
            List<Path> folders = recent(all);
            folders.remove(folder);
            folders.add(0, folder);
            for (int i = 0; i < Math.min(MOST, folders.size()); i++) {
                all.setProperty(RECENT + i, folders.get(i).toString());
            }
        });
    }

    private static List<Path> recent(Properties all) {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < MOST && all.getProperty(RECENT + i) != null; i++) {
            try {
                folders.add(Path.of(all.getProperty(RECENT + i)));
            } catch (InvalidPathException e) {
                // Written on another system: there is no such folder here.
                continue;
            }
        }
        return folders;
    }

    private void change(Consumer<Properties> edit) {
        edit.accept(values);
        synchronized (pending) {
            pending.add(edit);
        }
        // Writing a file is not for the UI thread.
        writer.schedule();
    }

    private IStatus writeAll(IProgressMonitor monitor) {
        while (true) {
            Consumer<Properties> next;
            synchronized (pending) {
                next = pending.poll();
            }
            if (next == null) {
                return Status.OK_STATUS;
            }
            try {
                write(next);
            } catch (IOException | IllegalArgumentException e) {
                ILog.of(Settings.class).warn(file + " not written", e);
            }
        }
    }

    /** Edits the file as it is now: another window may have written it since. */
    private void write(Consumer<Properties> edit) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file.resolveSibling("settings.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            Properties now = read();
            edit.accept(now);
            Path made = file.resolveSibling("settings.new");
            try (Writer out = Files.newBufferedWriter(made)) {
                now.store(out, null);
            }
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Properties read() throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
        }
        return kept;
    }

    /** Waits until everything is written. */
    void close() {
        try {
            writer.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
