package org.heyi.workbench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import org.eclipse.swt.widgets.Display;

/**
 * What the window remembers of one workspace: layout, zoom, filter, reading position. Kept in the window's own data
 * area, not in the workspace: it is nobody else's.
 */
public final class ViewState {

    private static final String KEY = ViewState.class.getName();

    private final Path file;
    private final Properties values = new Properties();

    private ViewState(Path file) {
        this.file = file;
    }

    /**
     * Reads what is remembered. Not for the UI thread.
     *
     * @param area folder in which the states of all workspaces are kept
     * @param workspace the workspace's folder, absolute
     * @return its state; empty when nothing is remembered
     * @throws IOException when there is one and it cannot be read
     */
    public static ViewState load(Path area, Path workspace) throws IOException {
        String name = UUID.nameUUIDFromBytes(workspace.toString().getBytes(StandardCharsets.UTF_8)).toString();
        ViewState state = new ViewState(area.resolve(name + ".properties"));
        if (Files.exists(state.file)) {
            try (Reader reader = Files.newBufferedReader(state.file)) {
                state.values.load(reader);
            }
        }
        return state;
    }

    /**
     * @param display the display
     * @return what is remembered of the workspace that its window has open; null before the first one
     */
    public static ViewState of(Display display) {
        return (ViewState) display.getData(KEY);
    }

    /** @param display the display whose window has the workspace open */
    void install(Display display) {
        display.setData(KEY, this);
    }

    /**
     * Writes what is to be remembered. Not for the UI thread.
     *
     * @throws IOException when it cannot be written
     */
    public synchronized void save() throws IOException {
        Files.createDirectories(file.getParent());
        // Replaced in one step, because it can contain words that are saved nowhere else.
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            values.store(writer, null);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * @param key what
     * @return the value, or null
     */
    public synchronized String get(String key) {
        return values.getProperty(key);
    }

    /**
     * @param key what
     * @param fallback when nothing, or no number, is remembered
     * @return the value
     */
    public int get(String key, int fallback) {
        String value = get(key);
        try {
            return value == null ? fallback : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /**
     * @param key what
     * @param value the value; null forgets it
     */
    public synchronized void set(String key, Object value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.setProperty(key, value.toString());
        }
    }

    /**
     * @param prefix a beginning
     * @return the keys that begin so, in alphabetical order
     */
    public synchronized List<String> keys(String prefix) {
        return values.stringPropertyNames().stream().filter(key -> key.startsWith(prefix)).sorted().toList();
    }

    /**
     * Forgets all keys that begin so.
     *
     * @param prefix the beginning
     */
    public synchronized void forget(String prefix) {
        values.keySet().removeIf(key -> key.toString().startsWith(prefix));
    }
}
