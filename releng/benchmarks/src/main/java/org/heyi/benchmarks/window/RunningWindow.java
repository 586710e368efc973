package org.heyi.benchmarks.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A window that was started, and the line to the driver in it. */
public final class RunningWindow implements AutoCloseable {

    /** What takes longer is given up, and the window with it, in ms. */
    static final int PATIENCE = 60_000;
    /** The same of its start. */
    static final int START = 180_000;
    private static final int TICKS_PER_SECOND = 100;

    private final Process launcher;
    private final Socket socket;
    private final BufferedReader in;
    private final PrintWriter out;
    private final long began;

    private RunningWindow(Process launcher, Socket socket, long began) throws IOException {
        this.launcher = launcher;
        this.socket = socket;
        this.began = began;
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /**
     * Starts a window as its launcher does it.
     *
     * @param workspace what to open; null for none
     * @param log what the window says on the console
     */
    public static RunningWindow start(Program program, Path workspace, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.folder().resolve("heyi").toString()));
        if (workspace != null) {
            command.addAll(List.of("--workspace", workspace.toString()));
        }
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(START);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("HEYI_STATE", program.state().toString());
            builder.environment().put("HEYI_LANG", "zh");
            builder.environment().put("HEYI_JAVA_OPTS", "-Dheyi.benchmark.port=" + server.getLocalPort());
            builder.environment().remove("HEYI_WORKSPACE");
            long began = System.nanoTime();
            Process launcher = builder.start();
            // Whoever stops the benchmark stops the window, too.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(launcher)));
            try {
                return new RunningWindow(launcher, server.accept(), began);
            } catch (SocketTimeoutException e) {
                end(launcher);
                throw new IOException("no window came: " + Files.readString(log), e);
            }
        }
    }

    /** How long it took until things were there, in ms since the launcher was started; CPU is that of the process by then. */
    public record Started(double painted, double drawn, double usable, double cpu) {
    }

    /** @param ids of the controls that must have been drawn */
    public Started ready(String... ids) throws IOException {
        socket.setSoTimeout(START + PATIENCE);
        String answer = say("ready " + START + " " + String.join(" ", ids));
        if (answer.startsWith("late")) {
            System.err.println(answer);
            throw new SocketTimeoutException(answer);
        }
        String[] times = answer.split(" ");
        double[] since = Arrays.stream(times).mapToDouble(time -> (Long.parseLong(time) - began) / 1e6).toArray();
        String stat = Files.readString(proc("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        // User and system time, the 14th and 15th field.
        double ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        socket.setSoTimeout(PATIENCE);
        return new Started(since[0], since[1], since[2], ticks * 1000 / TICKS_PER_SECOND);
    }

    /** @return what the driver answers; throws {@link SocketTimeoutException} when it has no answer in time */
    public String say(String line) throws IOException {
        out.println(line);
        String answer = in.readLine();
        if (answer == null) {
            throw new IOException("the window is gone");
        }
        return answer;
    }

    /** @return x, y, width and height on the screen; null where the control is not to be seen */
    public int[] bounds(String id) throws IOException {
        String answer = say("bounds " + id);
        return answer.equals("none") ? null : Arrays.stream(answer.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /** @return what is resident of the process now, in MB */
    long resident() throws IOException {
        return Files.readAllLines(proc("status")).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum() / 1024;
    }

    private Path proc(String file) {
        long java = launcher.children().findFirst().orElseThrow().pid();
        return Path.of("/proc", Long.toString(java), file);
    }

    /** Closes the window as its cross does; when it does not answer, its process is ended. */
    @Override
    public void close() {
        out.println("close");
        try {
            launcher.waitFor(PATIENCE, TimeUnit.MILLISECONDS);
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            end(launcher);
        }
    }

    private static void end(Process launcher) {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
    }
}
