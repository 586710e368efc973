package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** To describe a command takes about as long as many a command itself, so what is not meant is not described. */
class CommandsTest {

    private static CommandLine line(String... args) {
        CommandLine line = new CommandLine(new HeyiCommand(new Services() {
            @Override
            public <T> T get(Class<T> type) {
                throw new AssertionError(type);
            }
        }, new OwnProcess(args)));
        new Commands(args).addTo(line);
        return line;
    }

    private static int described(CommandLine line) {
        return line.getSubcommands().values().stream().mapToInt(each -> 1 + described(each)).sum();
    }

    @Test
    void onlyTheCommandThatIsMeantIsDescribed() {
        assertEquals(Set.of("collate"), line("-w", "place", "collate", "--order", "group").getSubcommands().keySet());
        assertEquals(1, described(line("collate")));
        assertEquals(2, described(line("ledger", "stats")));
        assertEquals(2, described(line("ledger", "assign", "1", "--unit", "区教育局")));
    }

    @Test
    void aWordThatIsNoCommandMayBeCalledLikeOne() {
        assertEquals(Set.of("annotate", "check"), line("annotate", "--body", "check").getSubcommands().keySet());
        assertTrue(line("-w", "check").getSubcommands().size() > 10);
        assertTrue(line("--workspace", "check", "--json").getSubcommands().size() > 10);
    }

    @Test
    void aGroupIsWholeWhereItShowsItsHelpOrNoneOfItIsNamed() {
        int all = line().getSubcommands().size();
        assertEquals(all, line("--help", "collate").getSubcommands().size());
        assertEquals(all, line("nothing").getSubcommands().size());
        int steps = line("ledger").getSubcommands().get("ledger").getSubcommands().size();
        assertTrue(steps > 30);
        assertEquals(steps, line("ledger", "--help", "stats").getSubcommands().get("ledger").getSubcommands().size());
        assertEquals(steps, line("ledger", "nothing").getSubcommands().get("ledger").getSubcommands().size());
    }
}
