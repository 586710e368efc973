package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.check.CheckContext;
import org.heyi.check.Checks;
import org.heyi.collation.similar.Meanings;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.export.Exporters;
import org.heyi.export.data.AnnotationsJsonLd;
import org.heyi.store.Change;
import org.heyi.store.Workspace;
import org.heyi.store.WorkspaceInUseException;
import org.heyi.usecase.CommandCarrier.Host;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Several programs on one workspace: they wait for one another, or the one that has it works for the others. */
class SeveralTest {

    private static final Path SAMPLE = Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt");
    private static final String QUOTE = "居民人均可支配收入";

    @TempDir
    private Path temp;
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String home;
    private Workspace workspace;
    private CommandPost post;

    @BeforeEach
    void liveElsewhere() {
        // Sockets lie in the home folder.
        home = System.setProperty("user.home", temp.resolve("h").toString());
        folder = temp.resolve("工作区");
    }

    @AfterEach
    void end() {
        leave();
        System.setProperty("user.home", home);
    }

    private void leave() {
        if (post != null) {
            post.close();
            post = null;
        }
        if (workspace != null) {
            workspace.close();
            workspace = null;
        }
    }

    private int heyi(Object... args) {
        return waiting(Patience.ALL, args);
    }

    private int waiting(long patience, Object... args) {
        String[] all = new String[args.length + 2];
        for (int i = 0; i < args.length; i++) {
            all[i] = args[i].toString();
        }
        all[args.length] = "--workspace";
        all[args.length + 1] = folder.toString();
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return HeyiCommand.run(all, SeveralTest::service, out, err, new OwnProcess(all, patience));
    }

    private static <T> T service(Class<T> type) {
        return type.cast(type == Checks.class ? new Checks(List.of(new Endless())) : type == Meanings.class ? new Meanings() : new Exporters(List.of(new AnnotationsJsonLd())));
    }

    /** Checks until it is cancelled. */
    private static final class Endless implements ReviewCheck {

        private static final CountDownLatch BEGUN = new CountDownLatch(1);
        private static final CountDownLatch ENDED = new CountDownLatch(1);

        @Override
        public String id() {
            return "endless";
        }

        @Override
        public String name() {
            return "endless";
        }

        @Override
        public String description() {
            return "endless";
        }

        @Override
        public List<Finding> check(CheckContext context) {
            BEGUN.countDown();
            try {
                while (true) {
                    Thread.sleep(10);
                    context.progress().checkCancelled();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } catch (CancellationException e) {
                ENDED.countDown();
                throw e;
            }
        }
    }

    /** Has the workspace open, as a window does, without the window. */
    private final class Desk implements Host {

        private final Semaphore free = new Semaphore(1);

        @Override
        public Path folder() {
            return workspace.folder();
        }

        @Override
        public Workspace toRead(BooleanSupplier again) {
            return workspace.copy(EcoreUtil.copy(workspace.archive()), workspace.head());
        }

        @Override
        public Workspace toChange(BooleanSupplier again) {
            try {
                while (!free.tryAcquire(10, TimeUnit.MILLISECONDS)) {
                    if (!again.getAsBoolean()) {
                        throw new WorkspaceInUseException("in use", null);
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return workspace.lend(new Workspace.Loan() {
                @Override
                public Change change(String actor, String type, Runnable mutation) {
                    return workspace.change(actor, type, mutation);
                }

                @Override
                public void giveBack() {
                    free.release();
                }
            });
        }
    }

    private Desk open() throws IOException {
        workspace = Workspace.open(folder);
        Desk desk = new Desk();
        post = new CommandPost(desk, SeveralTest::service);
        return desk;
    }

    private void report() {
        assertEquals(0, heyi("report", "import", SAMPLE), err::toString);
    }

    @Test
    void commandsQueue() throws Exception {
        report();
        workspace = Workspace.open(folder);
        CompletableFuture<Void> later = CompletableFuture.runAsync(this::leave, CompletableFuture.delayedExecutor(2600, TimeUnit.MILLISECONDS));
        assertEquals(0, heyi("report", "show"));
        later.join();
        assertTrue(out.toString().contains("和平区人民政府工作报告"));
        assertEquals(1, err.toString().lines().count(), "said once, after two seconds: " + err);
        assertTrue(err.toString().contains(folder.toString()), err::toString);
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        report();
        workspace = Workspace.open(folder);
        long began = System.nanoTime();
        assertEquals(2, waiting(600, "annotations", "list"));
        assertTrue(System.nanoTime() - began >= 600_000_000);
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertEquals("", out.toString());
        assertEquals(30_000, Patience.ALL);
    }

    @Test
    void whoHasItCarriesOutCommands() throws Exception {
        report();
        open();
        long before = workspace.head().sequence();
        assertEquals(0, heyi("annotate", "--quote", QUOTE, "--body", "改进", "--author", "zhang"), err::toString);
        assertEquals(1, workspace.archive().getCurrent().getAnnotations().size());
        assertEquals(0, heyi("annotations", "list"), err::toString);
        assertTrue(out.toString().contains("改进"), out::toString);
        assertEquals(0, heyi("--json", "collate"), err::toString);
        assertTrue(out.toString().contains("\"received\""), out::toString);
        assertEquals(0, heyi("verify"), err::toString);
        assertEquals(0, heyi("backup", "-o", temp.resolve("b.zip")), err::toString);
        assertTrue(Files.size(temp.resolve("b.zip")) > 0);
        assertEquals("", err.toString());
        assertEquals(2, heyi("annotate", "--quote", "没有这句话", "--body", "x", "--author", "zhang"));
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertEquals(before + 1, workspace.head().sequence(), "what is refused leaves no trace");
    }

    /** The caller's folder is not that of this process. */
    @Test
    void pathsBeginWhereTheyWereTyped() throws Exception {
        report();
        open();
        Path here = Files.createDirectories(temp.resolve("caller"));
        try (SocketChannel channel = call()) {
            Wire wire = new Wire(channel);
            wire.send(request(Wire.VERSION, word(), here, "export", "annotations.jsonld", "-o", "a.jsonld", "-w", "../工作区"));
            StringBuilder said = new StringBuilder();
            assertEquals(0, answer(wire, said), said::toString);
            assertTrue(said.toString().lines().findFirst().orElseThrow().endsWith("a.jsonld") && !said.toString().contains(here.toString()), said::toString);
        }
        assertTrue(Files.exists(here.resolve("a.jsonld")));
    }

    @Test
    void theCallersLanguageIsSpoken() throws Exception {
        report();
        open();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals(0, heyi("annotations", "list"), err::toString);
        } finally {
            Locale.setDefault(before);
        }
        String english = out.toString();
        assertEquals(0, heyi("annotations", "list"), err::toString);
        assertFalse(english.equals(out.toString()), english);
    }

    @Test
    void whoGoesCancels() throws Exception {
        report();
        open();
        SocketChannel channel = call();
        Wire wire = new Wire(channel);
        wire.send(request(Wire.VERSION, word(), temp, "check", "-w", folder.toString()));
        assertEquals(Wire.ACCEPTED, wire.frame().kind());
        assertTrue(Endless.BEGUN.await(20, TimeUnit.SECONDS));
        channel.close();
        assertTrue(Endless.ENDED.await(20, TimeUnit.SECONDS));
        assertEquals(0, heyi("report", "show"), "it goes on working for others");
    }

    @Test
    void whoIsWaitingWhenItClosesGoesOnHere() throws Exception {
        report();
        Desk desk = open();
        desk.free.acquire();
        CompletableFuture<Void> later = CompletableFuture.runAsync(this::leave, CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));
        assertEquals(0, heyi("annotate", "--quote", QUOTE, "--body", "自己来", "--author", "li"), err::toString);
        later.join();
        assertEquals(0, heyi("annotations", "list"));
        assertEquals(1, out.toString().lines().filter(line -> line.contains("自己来")).count(), out::toString);
        assertFalse(Files.exists(place().socket()));
    }

    @Test
    void commandsThatTakeItWholeAreRefused() throws Exception {
        report();
        open();
        for (String[] args : List.of(new String[] {"demo", "-o", "d"}, new String[] {"plugins", "list"}, new String[] {"restore", "x.zip"})) {
            try (SocketChannel channel = call()) {
                Wire wire = new Wire(channel);
                wire.send(request(Wire.VERSION, word(), temp, args));
                StringBuilder said = new StringBuilder();
                assertEquals(2, answer(wire, said));
                assertEquals(1, said.toString().lines().count(), said::toString);
                assertTrue(said.toString().contains(args[0]), said::toString);
            }
        }
        assertFalse(Files.exists(temp.resolve("d")));
        try (SocketChannel channel = call()) {
            Wire wire = new Wire(channel);
            wire.send(request(Wire.VERSION, word(), temp, "report", "show", "-w", temp.resolve("other").toString()));
            assertEquals(2, answer(wire, new StringBuilder()), "another workspace");
        }
    }

    @Test
    void whoDoesNotKnowTheWordIsRefused() throws Exception {
        report();
        open();
        for (byte[] wrong : List.of(new byte[0], new byte[32])) {
            try (SocketChannel channel = call()) {
                Wire wire = new Wire(channel);
                wire.send(request(Wire.VERSION, wrong, temp, "report", "show"));
                assertEquals(Wire.REFUSED, wire.frame().kind());
            }
        }
    }

    @Test
    void anotherVersionGetsASentence() throws Exception {
        report();
        open();
        try (SocketChannel channel = call()) {
            Wire wire = new Wire(channel);
            wire.send(request(Wire.VERSION + 1, word(), temp, "report", "show"));
            Wire.Frame frame = wire.frame();
            assertEquals(Wire.REFUSED, frame.kind());
            assertEquals(1, frame.text().lines().count());
        }
    }

    @Test
    void garbageHarmsNothing() throws Exception {
        report();
        open();
        byte[] letters = "HEYI".getBytes(StandardCharsets.US_ASCII);
        for (ByteBuffer garbage : List.of(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
                ByteBuffer.allocate(10).put(letters).putShort((short) Wire.VERSION).putInt(Integer.MAX_VALUE).flip(),
                ByteBuffer.allocate(10).put(letters).putShort((short) Wire.VERSION).putInt(-1).flip(),
                ByteBuffer.allocate(30).put(letters).putShort((short) Wire.VERSION).putInt(20).putLong(0).putInt(5).putInt(-7).putInt(0).flip(),
                ByteBuffer.allocate(30).put(letters).putShort((short) Wire.VERSION).putInt(20).putLong(0).putInt(5).putInt(99).putInt(0).flip(),
                ByteBuffer.allocate(46).put(letters).putShort((short) Wire.VERSION).putInt(36).putLong(0).putInt(5).putInt(0).putInt(0).putInt(0).putInt(0)
                        .putInt(4).putInt(Integer.MAX_VALUE).flip())) {
            try (SocketChannel channel = call()) {
                channel.write(garbage);
                Wire wire = new Wire(channel);
                assertThrows(IOException.class, wire::frame);
            }
        }
        assertEquals(0, heyi("report", "show"), err::toString);
    }

    @Test
    void anAnswerThatIsNoneIsASentence() throws Exception {
        report();
        workspace = Workspace.open(folder);
        MeetingPlace place = MeetingPlace.prepare(folder);
        place.leaveWord();
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(place.address());
            for (ByteBuffer second : List.of(ByteBuffer.allocate(5).put((byte) 77).putInt(0).flip(),
                    ByteBuffer.allocate(5).put(Wire.OUT).putInt(Integer.MAX_VALUE).flip(), ByteBuffer.allocate(0))) {
                CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> {
                    try (SocketChannel channel = door.accept()) {
                        Wire wire = new Wire(channel);
                        wire.receive();
                        wire.send(Wire.ACCEPTED, "");
                        channel.write(second);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
                assertEquals(2, heyi("report", "show"));
                holder.join();
                assertEquals(1, err.toString().lines().count(), err::toString);
            }
        }
        place.remove();
    }

    @Test
    void whatAKilledProgramLeftBehindIsTakenAway() throws Exception {
        report();
        MeetingPlace place = MeetingPlace.prepare(folder);
        place.leaveWord();
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(place.address());
        }
        assertTrue(Files.exists(place.socket()));
        assertEquals(0, heyi("report", "show"), err::toString);
        assertEquals("", err.toString());
        assertFalse(Files.exists(place.socket()));
        try (var files = Files.list(place.folder())) {
            assertEquals(0, files.count());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPlaceThatOthersMayEnterIsNotTrusted() throws Exception {
        report();
        open();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place().folder())));
        Files.setPosixFilePermissions(place().folder(), PosixFilePermissions.fromString("rwxr-x---"));
        assertEquals(2, waiting(200, "report", "show"));
        Files.setPosixFilePermissions(place().folder(), PosixFilePermissions.fromString("rwx------"));
        assertEquals(0, heyi("report", "show"));
    }

    @Test
    void aPlaceTooDeepHasAnother() throws Exception {
        System.setProperty("user.home", temp.resolve("long".repeat(30)).toString());
        report();
        open();
        assertEquals(0, heyi("report", "show"), err::toString);
        assertEquals(0, heyi("annotations", "list"), err::toString);
    }

    private MeetingPlace place() throws IOException {
        return MeetingPlace.of(folder).stream().findFirst().orElse(new MeetingPlace(temp.resolve("h/.heyi/run"), "none"));
    }

    private byte[] word() throws IOException {
        return place().readWord();
    }

    private SocketChannel call() throws IOException {
        return SocketChannel.open(place().address());
    }

    private Wire.Request request(int version, byte[] word, Path directory, String... args) {
        return new Wire.Request(version, word, "zh-CN", directory.toString(), folder.toString(), Map.of("HEYI_PASSPHRASE", "x"), 0, List.of(args));
    }

    private static int answer(Wire wire, StringBuilder said) throws IOException {
        assertEquals(Wire.ACCEPTED, wire.frame().kind());
        while (true) {
            Wire.Frame frame = wire.frame();
            if (frame.kind() == Wire.EXIT) {
                assertThrows(EOFException.class, wire::frame);
                return frame.content().getInt();
            }
            said.append(frame.text());
        }
    }

    @Test
    void aRequestArrivesAsItWasSent() throws Exception {
        MeetingPlace place = MeetingPlace.prepare(Files.createDirectories(folder));
        byte[] word = place.leaveWord();
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(place.address());
            try (SocketChannel there = call(); SocketChannel here = door.accept()) {
                Wire.Request sent = request(Wire.VERSION, word, temp, "annotate", "--body", "", "\u6c49\ud840\udc00\n");
                new Wire(there).send(sent);
                Wire.Request received = new Wire(here).receive();
                assertArrayEquals(sent.word(), received.word());
                assertEquals(sent.args(), received.args());
                assertEquals(Map.of("HEYI_PASSPHRASE", "x"), received.variables());
                assertEquals(List.of(sent.language(), sent.directory(), sent.workspace()),
                        List.of(received.language(), received.directory(), received.workspace()));
                assertEquals("x", new OtherProcess(received, null, () -> false, () -> false).variable("HEYI_PASSPHRASE"));
                // A character in two halves, each in a frame of its own.
                new Wire(here).send(Wire.OUT, "\ud840");
                new Wire(here).send(Wire.OUT, "\udc00");
                Wire back = new Wire(there);
                assertEquals("\ud840\udc00", back.frame().text() + back.frame().text());
            }
        }
    }

    @Test
    void patienceIsCancelled() {
        Patience patience = new Patience(folder, new PrintWriter(err), 0, Patience.ALL, () -> true);
        assertThrows(CancellationException.class, patience::getAsBoolean);
    }
}
