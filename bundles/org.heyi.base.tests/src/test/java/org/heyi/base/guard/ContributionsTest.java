package org.heyi.base.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionsTest {

    private static final String PLUGIN = "org.example.plugin";
    private static final Duration SHORT = Duration.ofMillis(400);
    /** So long nobody waits, however busy the machine is. */
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int PARTS = 8;

    @TempDir
    Path folder;
    private Guards guards;
    private Contributions<Tool> tools;

    /** What a plug-in contributes here. */
    public interface Tool {
        /** @return id */
        String id();

        /** @return name */
        default String name() {
            return id();
        }

        /** @return something */
        default List<String> use(String with, Progress progress) throws IOException {
            return List.of(with);
        }
    }

    /** A tool of a special kind. */
    public interface SpecialTool extends Tool {
        /** @return something */
        String special(int number);
    }

    @FunctionalInterface
    private interface Use {
        List<String> of(String with, Progress progress) throws IOException;
    }

    private static Tool tool(String id, Use use) {
        return tool(() -> id, () -> id, use);
    }

    private static Tool tool(Supplier<String> id, Supplier<String> name, Use use) {
        return new Tool() {
            @Override
            public String id() {
                return id.get();
            }

            @Override
            public String name() {
                return name.get();
            }

            @Override
            public List<String> use(String with, Progress progress) throws IOException {
                return use.of(with, progress);
            }
        };
    }

    private static final Use WELL = (with, progress) -> List.of(with);

    @BeforeEach
    void nothing() {
        nothing(LONG);
    }

    private void nothing(Duration working) {
        guards = new Guards(new SwitchedOff(folder), working, LONG);
        tools = Contributions.byHand(guards, Tool.class, Tool::id, List.of(Tool::name));
    }

    private List<String> ids() {
        return tools.all().stream().map(Tool::id).toList();
    }

    private ContributionException fails(Fault.Kind kind, Use use) {
        tools.add(PLUGIN, tool("bad", use));
        tools.add(PLUGIN, tool("good", WELL));
        Tool bad = tools.find("bad").orElseThrow();
        ContributionException failed = assertThrows(ContributionException.class, () -> bad.use("a", Progress.NONE));
        assertEquals(kind, failed.fault().kind(), failed.getMessage());
        assertTrue(failed.getMessage().contains(PLUGIN) && failed.getMessage().contains("bad"), failed.getMessage());
        assertEquals(List.of("good"), ids(), "it is switched off, and the others go on");
        assertEquals(failed.getMessage(), assertThrows(ContributionException.class, () -> bad.use("a", Progress.NONE)).getMessage());
        assertEquals(List.of(failed.fault()), guards.faults(), "named once");
        assertEquals(List.of(failed.fault()), tools.off());
        return failed;
    }

    @Test
    void whatThrowsIsNamedAndSwitchedOff() {
        assertTrue(fails(Fault.Kind.THROWN, (with, progress) -> {
            throw new IllegalStateException("broken\nin two");
        }).getMessage().contains("broken in two"));
    }

    @Test
    void whatDoesNotLinkIsNamed() {
        fails(Fault.Kind.THROWN, (with, progress) -> {
            throw new NoSuchMethodError("gone");
        });
    }

    @Test
    void whatRunsOutOfMemoryIsNamed() {
        fails(Fault.Kind.THROWN, (with, progress) -> {
            throw new OutOfMemoryError("Java heap space");
        });
    }

    @Test
    void whatNeverEndsToCallItselfIsNamed() {
        fails(Fault.Kind.THROWN, ContributionsTest::deep);
    }

    private static List<String> deep(String with, Progress progress) {
        return deep(with + "a".charAt(0), progress).subList(0, 0);
    }

    @Test
    void noAnswerIsNamed() {
        fails(Fault.Kind.WRONG, (with, progress) -> null);
    }

    @Test
    void aListThatHoldsNothingOrFailsWhenItIsReadIsNamed() {
        fails(Fault.Kind.WRONG, (with, progress) -> Arrays.asList("a", null));
        nothing();
        fails(Fault.Kind.THROWN, (with, progress) -> new AbstractList<>() {
            @Override
            public String get(int index) {
                throw new IllegalStateException("late");
            }

            @Override
            public int size() {
                return 1;
            }
        });
    }

    @Test
    void whatWantsToEndTheProcessIsNamedAndStaysOff() {
        fails(Fault.Kind.EXIT, (with, progress) -> {
            ExitRefused.exit(3);
            return List.of();
        });
        Guards next = new Guards(new SwitchedOff(folder), LONG, LONG);
        Contributions<Tool> later = Contributions.byHand(next, Tool.class, Tool::id, List.of());
        AtomicBoolean touched = new AtomicBoolean();
        later.add(PLUGIN, tool(() -> {
            touched.set(true);
            return "bad";
        }, () -> "bad", WELL));
        assertEquals(List.of(), later.all());
        assertFalse(touched.get(), "no code of it runs");
        assertEquals(Fault.Kind.OFF, later.off().getFirst().kind());
        next.switchedOff().remove(PLUGIN);
        Contributions<Tool> again = Contributions.byHand(new Guards(new SwitchedOff(folder), LONG, LONG), Tool.class, Tool::id, List.of());
        again.add(PLUGIN, tool("bad", WELL));
        assertEquals(1, again.all().size());
    }

    @Test
    void onlyWhatIsOffCanBeSwitchedOn() {
        assertTrue(assertThrows(HeyiException.class, () -> guards.switchedOff().remove("org.example.other")).getMessage().contains("org.example.other"));
        guards.switchedOff().add(PLUGIN, "why");
        assertTrue(assertThrows(HeyiException.class, () -> guards.switchedOff().remove("org.example.other")).getMessage().contains(PLUGIN));
    }

    @Test
    void aSpoiledListOfWhatIsOffKeepsNothingFromRunning() throws IOException {
        Files.writeString(folder.resolve("plugins-off.txt"), PLUGIN + "\tyesterday\twhy\nx\n");
        assertEquals(List.of(), new SwitchedOff(folder).all());
    }

    @Test
    void whatDoesNotComeBackIsNamedInTime() {
        nothing(SHORT);
        assertTimeoutPreemptively(LONG, () -> fails(Fault.Kind.HANGS, (with, progress) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                progress.checkCancelled();
            }
            return List.of();
        }));
    }

    @Test
    void whatTellsHowFarItIsMayTakeLong() throws IOException {
        nothing(SHORT.multipliedBy(PARTS / 2));
        tools.add(PLUGIN, tool("slow", (with, progress) -> {
            for (int i = 0; i < PARTS; i++) {
                pause(SHORT.toMillis());
                progress.worked(1);
            }
            return List.of("done");
        }));
        AtomicInteger worked = new AtomicInteger();
        assertEquals(List.of("done"), tools.all().getFirst().use("a", new Progress() {
            @Override
            public void begin(String task, long total) {
                // not told here
            }

            @Override
            public void worked(long done) {
                worked.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        }));
        assertEquals(PARTS, worked.get());
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsCancelledIsNoFaultEvenWhereItDoesNotNotice() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long total) {
                // not told here
            }

            @Override
            public void worked(long done) {
                // not told here
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Contributions<Tool> patient = Contributions.byHand(new Guards(new SwitchedOff(folder), LONG, LONG), Tool.class, Tool::id, List.of());
        patient.add(PLUGIN, tool("deaf", (with, progress) -> {
            new Deaf().await();
            return List.of();
        }));
        assertTimeoutPreemptively(LONG,
                () -> assertThrows(CancellationException.class, () -> patient.all().getFirst().use("a", cancelled)));
        assertEquals(List.of(), patient.guards().faults());
    }

    /** Does not come back whoever interrupts it, until the process ends. */
    private static final class Deaf {
        void await() {
            while (true) {
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    // deaf
                }
            }
        }
    }

    @Test
    void aCancellationThatNobodyAskedForIsAFault() {
        fails(Fault.Kind.THROWN, (with, progress) -> {
            throw new CancellationException();
        });
    }

    @Test
    void whatItAnswersThePersonIsNoFault() {
        tools.add(PLUGIN, tool("strict", (with, progress) -> {
            if (with.isEmpty()) {
                throw new IOException("disk full");
            }
            throw new HeyiException("choose another");
        }));
        Tool strict = tools.all().getFirst();
        assertEquals("choose another", assertThrows(HeyiException.class, () -> strict.use("a", Progress.NONE)).getMessage());
        assertThrows(IOException.class, () -> strict.use("", Progress.NONE));
        assertEquals(List.of("strict"), ids());
    }

    @Test
    void oneThatCannotSayWhatItIsLeavesTheListAlone() {
        tools.add(PLUGIN, tool(() -> null, () -> "name", WELL));
        tools.add(PLUGIN, tool(() -> " ", () -> "name", WELL));
        tools.add(PLUGIN, tool(() -> "nameless", () -> null, WELL));
        tools.add(PLUGIN, tool(() -> {
            throw new HeyiException("not an answer here");
        }, () -> "name", WELL));
        tools.add(PLUGIN, tool(() -> "throwing", () -> {
            throw new IllegalStateException("no name");
        }, WELL));
        tools.add(PLUGIN, tool("well", WELL));
        assertEquals(List.of("well"), ids());
        assertEquals(5, tools.off().size());
        assertTrue(tools.off().stream().anyMatch(each -> each.contribution().equals("throwing")));
    }

    @Test
    void ofTwoWithTheSameIdTheSecondIsLeftOutAndNamed() {
        Tool first = tool("same", (with, progress) -> List.of("own"));
        tools.add("org.example.a", tool("same", WELL));
        tools.add("org.example.b", tool("other", WELL));
        tools.add("org.example.c", tool("other", WELL));
        tools.add(first);
        assertEquals(List.of("other", "same"), ids());
        assertSame(first, tools.find("same").orElseThrow(), "the program's own stays");
        assertEquals(List.of("org.example.a", "org.example.c"), tools.off().stream().map(Fault::bundle).toList());
        assertEquals(Fault.Kind.TWICE, tools.off().getFirst().kind());
    }

    @Test
    void theProgramsOwnAreCalledDirectly() {
        Tool own = tool("own", WELL);
        tools.add(own);
        tools.add(PLUGIN, tool("plugin", WELL));
        assertSame(own, tools.find("own").orElseThrow());
        assertNotSame(Tool.class, tools.find("plugin").orElseThrow().getClass());
        assertTrue(Contributions.isPlugin(PLUGIN) && Contributions.isPlugin("org.heyi.extras.proofread") && !Contributions.isPlugin("org.heyi.export"));
    }

    @Test
    void aSpecialKindStaysOne() {
        class Special implements SpecialTool {
            @Override
            public String id() {
                return "special";
            }

            @Override
            public String special(int number) {
                return Integer.toString(100 / number);
            }
        }

        tools.add(PLUGIN, new Special());
        SpecialTool special = assertInstanceOf(SpecialTool.class, tools.all().getFirst());
        assertEquals("50", special.special(2));
        assertThrows(ContributionException.class, () -> special.special(0));
    }

    @Test
    void whoeverListensIsToldOnce() {
        List<Fault> told = new ArrayList<>();
        guards.onFault(told::add);
        fails(Fault.Kind.THROWN, (with, progress) -> {
            throw new IllegalStateException("broken");
        });
        assertEquals(1, told.size());
    }
}
