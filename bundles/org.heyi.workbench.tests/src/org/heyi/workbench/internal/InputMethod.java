package org.heyi.workbench.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.opentest4j.TestAbortedException;

/**
 * An input method and a keyboard: ibus with libpinyin, and keys that reach the display as those of a keyboard do. It is started for this
 * program alone, in a folder of its own, and answers nobody else on the machine.
 */
final class InputMethod implements AutoCloseable {

    private static final String ENGINE = "libpinyin";
    private static final List<Path> LIBRARIES = List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"));
    private static final Path COMPONENTS = Path.of("/usr/share/ibus/component");
    private static final long PATIENCE = 20_000;
    /** Between two keys, milliseconds. */
    private static final String PAUSE = "40";

    private final Path folder;
    private Process daemon;

    private InputMethod(Path folder) {
        this.folder = folder;
    }

    /** Starts it, before the program asks for one; where there is none the tests are left out, and say so. */
    static InputMethod start() throws IOException {
        String modules = System.getenv("GTK_IM_MODULE_FILE");
        if (modules == null || System.getenv("IBUS_ADDRESS_FILE") == null) {
            throw new TestAbortedException("the build starts these tests apart, with an input method");
        }
        Path module = module();
        List<String> missing = Stream.of("ibus", "ibus-daemon", "xdotool").filter(each -> !isInstalled(each)).toList();
        if (module == null || !missing.isEmpty() || !Files.exists(COMPONENTS.resolve("libpinyin.xml"))) {
            throw new TestAbortedException("no input method to type with (ibus, ibus-libpinyin, ibus-gtk3, xdotool)");
        }
        Path folder = Path.of(modules).getParent();
        Files.createDirectories(folder);
        Files.writeString(Path.of(modules), "\"" + module + "\"\n\"ibus\" \"IBus\" \"ibus\" \"\" \"\"\n");
        InputMethod method = new InputMethod(folder);
        method.run();
        return method;
    }

    private static Path module() throws IOException {
        for (Path each : LIBRARIES) {
            if (Files.isDirectory(each)) {
                try (Stream<Path> in = Files.list(each)) {
                    Path found = Stream.concat(Stream.of(each), in).map(library -> library.resolve("gtk-3.0/3.0.0/immodules/im-ibus.so"))
                            .filter(Files::exists).findFirst().orElse(null);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    private void run() throws IOException {
        Matcher settings = Pattern.compile("<exec>(.*)</exec>").matcher(Files.readString(COMPONENTS.resolve("memconf.xml")));
        if (!settings.find()) {
            throw new IOException("no settings in memory: " + COMPONENTS.resolve("memconf.xml"));
        }
        daemon = process("ibus-daemon", "--panel=disable", "--config=" + settings.group(1), "--cache=none", "--emoji-extension=disable").start();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!asked("ibus", "engine").strip().equals(ENGINE)) {
            if (System.currentTimeMillis() > end || !daemon.isAlive()) {
                String said = Files.readString(folder.resolve("log"));
                close();
                throw new IOException("the input method does not start: " + said);
            }
            asked("ibus", "engine", ENGINE);
        }
    }

    private ProcessBuilder process(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        for (String each : List.of("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")) {
            builder.environment().put(each, folder.resolve("home").toString());
        }
        // What a person has set for other programs is neither read nor written, nor are programs asked that others use, too.
        builder.environment().put("GSETTINGS_BACKEND", "memory");
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("none"));
        return builder;
    }

    private String asked(String... command) throws IOException {
        Path answer = Files.createTempFile(folder, "answer", "");
        Process asked = process(command).redirectOutput(answer.toFile()).start();
        end(asked, String.join(" ", command));
        String said = Files.readString(answer);
        Files.delete(answer);
        return said;
    }

    private static void end(Process process, String what) throws IOException {
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(what + " does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Presses keys one after another, as "ctrl+Return" or "Escape". */
    void press(String... keys) throws IOException {
        List<String> command = new ArrayList<>(List.of("xdotool", "key", "--delay", PAUSE));
        command.addAll(List.of(keys));
        asked(command.toArray(String[]::new));
    }

    /** Types letters. */
    void type(String letters) throws IOException {
        press(letters.chars().mapToObj(each -> String.valueOf((char) each)).toArray(String[]::new));
    }

    /** Clicks a place of the display, pixels. */
    void click(int x, int y) throws IOException {
        asked("xdotool", "mousemove", Integer.toString(x), Integer.toString(y), "click", "1");
    }

    @Override
    public void close() {
        daemon.destroy();
        daemon.descendants().forEach(ProcessHandle::destroy);
    }
}
