package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.heyi.base.HeyiException;
import org.heyi.base.guard.ExitRefused;
import org.heyi.base.guard.Guards;
import org.heyi.cli.CommandSurroundings;
import org.heyi.cli.PluginCommand;
import org.heyi.model.util.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Commands of plug-ins. */
class PluginCommandsTest extends TypingTest {

    private static final String PLUGIN = "org.example.commands";
    private static final Path SAMPLE = Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt");

    private final List<PluginCommand> added = new ArrayList<>();

    PluginCommandsTest() {
        super(Typed.services());
    }

    private record Made(String name, Function<CommandSurroundings, Object> making) implements PluginCommand {
        @Override
        public Object command(CommandSurroundings surroundings) {
            return making.apply(surroundings);
        }
    }

    /** Counts how often a word stands in the report. */
    @Command(name = "count-word", description = "Counts a word of the report.")
    static final class CountWord implements Callable<Integer> {

        private final CommandSurroundings surroundings;

        @Parameters(paramLabel = "WORD", description = "What to count.")
        private String word;

        CountWord(CommandSurroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            long count = surroundings.reading(archive -> Models.currentVersion(archive.getCurrent()).getParagraphs().stream()
                    .filter(each -> each.getText().contains(word)).count());
            surroundings.out().println(surroundings.json() ? "{\"count\": " + count + "}" : word + ": " + count);
            return count == 0 ? 3 : 0;
        }
    }

    /** Does what a test says. */
    @Command(name = "doing")
    static final class Doing implements Callable<Integer> {

        private final Callable<Integer> work;

        Doing(Callable<Integer> work) {
            this.work = work;
        }

        @Override
        public Integer call() throws Exception {
            return work.call();
        }
    }

    private void add(String name, Function<CommandSurroundings, Object> making) {
        PluginCommand command = new Made(name, making);
        added.add(command);
        PluginCommands.PROGRAM.add(PLUGIN, command);
    }

    private void doing(Callable<Integer> work) {
        withdraw();
        add("doing", surroundings -> new Doing(work));
    }

    @AfterEach
    void withdraw() {
        added.forEach(PluginCommands.PROGRAM::remove);
        added.clear();
    }

    @Test
    void isRunAndReadsTheWorkspace() throws Exception {
        assertEquals(0, heyi("report", "import", SAMPLE), err);
        add("count-word", CountWord::new);
        assertEquals(0, heyi("count-word", "办复率"), out + err);
        assertTrue(out.startsWith("办复率: "), out);
        assertEquals(0, heyi("count-word", "办复率", "--json"), out + err);
        assertTrue(json().get("count").asInt() > 0);
        assertEquals(3, heyi("count-word", "check"), out + err);
        assertEquals(2, heyi("count-word"), out + err);
        assertEquals(1, err.lines().count(), err);
    }

    @Test
    void isListedUnderItsOwnHeading() {
        heyi("--help");
        String before = out;
        add("count-word", CountWord::new);
        assertEquals(0, heyi("--help"), err);
        int heading = out.indexOf("插件增加的命令");
        assertTrue(heading > out.indexOf("verify") && out.indexOf("count-word") > heading, out);
        assertTrue(out.contains("Counts a word of the report."), out);
        assertFalse(before.contains("插件增加的命令"), before);
        assertEquals(0, heyi("count-word", "--help"), err);
        assertTrue(out.contains("What to count."), out);
    }

    @Test
    void whatItThrowsIsNamed() {
        doing(() -> {
            throw new IllegalStateException("broken");
        });
        failsAndIsNamed("broken");
        doing(() -> {
            throw new NoClassDefFoundError("gone");
        });
        failsAndIsNamed("gone");
        doing(() -> {
            ExitRefused.exit(5);
            return 0;
        });
        failsAndIsNamed("exit(5)");
        Guards.program().switchedOff().remove(PLUGIN);
        doing(() -> 17);
        failsAndIsNamed("17");
        doing(() -> {
            throw new HeyiException("choose another word");
        });
        refused("choose another word", "doing");
    }

    private void failsAndIsNamed(String reason) {
        assertEquals(HeyiCommand.BUG, heyi("doing"), out + err);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.contains(PLUGIN) && err.contains("doing") && err.contains(reason), err);
    }

    @Test
    void oneThatCannotBeMadeLeavesTheOthersAlone() {
        add("check", CountWord::new);
        add("Bad Name", CountWord::new);
        add("no-command", surroundings -> "no command");
        add("nothing", surroundings -> null);
        add("count-word", CountWord::new);
        assertEquals(HeyiCommand.ATTENTION, heyi("--help"), out + err);
        assertTrue(out.contains("count-word") && !out.contains("no-command"), out);
        assertEquals(4, err.lines().count(), err);
        assertEquals(0, heyi("--help"), err);
    }
}
