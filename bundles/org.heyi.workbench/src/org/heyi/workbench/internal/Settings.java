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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.RGB;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Folders;

/**
 * What all windows of a person share, whatever workspace is open: what they look like, which keys they take, where files go,
 * and which workspaces there were. Each is in force from the moment it is set; see {@link Preferences}.
 */
public final class Settings {

    /** Value of {@link #theme()}: follow the desktop. */
    public static final String THEME_SYSTEM = "system";

    /** Value of {@link #theme()}: always light. */
    public static final String THEME_LIGHT = "light";

    /** Value of {@link #theme()}: always dark. */
    public static final String THEME_DARK = "dark";

    private static final String THEME = "theme";
    private static final String RECENT = "workspace.";
    private static final String FONT = "font.report";
    private static final String ZOOM = "zoom";
    private static final String LANGUAGE = "language";
    private static final String COLOUR = "colour.";
    private static final String KEY = "key.";
    private static final String FOLDER = "folder.";
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
            // Unreadable settings must not keep the program from starting; the defaults are used.
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

    /** @return name of the font in which the text of a report is set; empty for the one that suits an official paper */
    public String font() {
        return values.getProperty(FONT, "");
    }

    /** @param name of a font; empty for the one that suits an official paper */
    public void setFont(String name) {
        put(FONT, name);
    }

    /** @return size of a report in a workspace in which none was chosen yet, percent, 50 to 300 */
    public int zoom() {
        try {
            return Math.clamp(Integer.parseInt(values.getProperty(ZOOM, "100")), 50, 300);
        } catch (NumberFormatException e) {
            // The file was edited by hand and the value is no number.
            return 100;
        }
    }

    /** @param percent 50 to 300 */
    public void setZoom(int percent) {
        put(ZOOM, percent == 100 ? "" : Integer.toString(percent));
    }

    /** @return zh or en; empty for that of the system */
    public String language() {
        return language(values);
    }

    private static String language(Properties all) {
        String said = all.getProperty(LANGUAGE, "");
        return said.equals("zh") || said.equals("en") ? said : "";
    }

    /** @param language zh or en; empty for that of the system. Windows that are opened from now on speak it */
    public void setLanguage(String language) {
        put(LANGUAGE, language);
    }

    /**
     * @param area folder in which settings are kept
     * @return the language that was chosen there, zh or en; empty where none was
     */
    static String language(Path area) {
        return new Settings(area).language();
    }

    /** @return the colours that were chosen for kinds of comments; the others have their own */
    public Map<AnnotationKind, RGB> colours() {
        Map<AnnotationKind, RGB> chosen = new EnumMap<>(AnnotationKind.class);
        for (AnnotationKind each : AnnotationKind.VALUES) {
            String hex = values.getProperty(COLOUR + each.getName(), "");
            if (hex.matches("[0-9A-F]{6}")) {
                int value = Integer.parseInt(hex, 16);
                chosen.put(each, new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF));
            }
        }
        return chosen;
    }

    /**
     * @param kind a kind of comment
     * @param colour its colour; null for its own
     */
    public void setColour(AnnotationKind kind, RGB colour) {
        put(COLOUR + kind.getName(), colour == null ? "" : String.format("%02X%02X%02X", colour.red, colour.green, colour.blue));
    }

    /** @return the keys that were chosen, by the ids of bindings, as the application model writes keys */
    public Map<String, String> keys() {
        Map<String, String> chosen = new TreeMap<>();
        for (String each : values.stringPropertyNames()) {
            if (each.startsWith(KEY)) {
                chosen.put(each.substring(KEY.length()), values.getProperty(each));
            }
        }
        return chosen;
    }

    /**
     * @param binding id of a binding
     * @param keys what it is from now on, as the application model writes keys; empty gives it its own again
     */
    public void setKeys(String binding, String keys) {
        put(KEY + binding, keys);
    }

    /**
     * @param purpose one of {@link Folders}
     * @return the folder that file dialogs begin in for it; empty where none was chosen
     */
    public String folder(String purpose) {
        return values.getProperty(FOLDER + purpose, "");
    }

    /**
     * @param purpose one of {@link Folders}
     * @param folder where file dialogs begin for it; empty for where they were last
     */
    public void setFolder(String purpose, String folder) {
        put(FOLDER + purpose, folder);
    }

    /** @return all that was set as it is now, to be put back by {@link #restore} */
    Map<String, String> copy() {
        Map<String, String> all = new TreeMap<>();
        for (String each : values.stringPropertyNames()) {
            if (!each.startsWith(RECENT)) {
                all.put(each, values.getProperty(each));
            }
        }
        return all;
    }

    /** @param copy what {@link #copy} gave; what was set since is forgotten */
    void restore(Map<String, String> copy) {
        copy().keySet().stream().filter(each -> !copy.containsKey(each)).forEach(each -> put(each, ""));
        copy.forEach((key, value) -> {
            if (!value.equals(values.getProperty(key))) {
                put(key, value);
            }
        });
    }

    private void put(String key, String value) {
        change(all -> {
            if (value.isEmpty()) {
                all.remove(key);
            } else {
                all.setProperty(key, value);
            }
        });
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
