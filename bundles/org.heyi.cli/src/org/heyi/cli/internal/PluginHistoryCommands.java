package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.plugins.PluginChange;
import org.heyi.plugins.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The plug-ins as they were. */
final class PluginHistoryCommands {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private PluginHistoryCommands() {
    }

    private static Map<String, Object> view(PluginChange.Step step) {
        return object("id", step.id(), "name", step.name(), "from", step.from(), "to", step.to());
    }

    private static String words(PluginChange.Step step) {
        String key = step.from() == null ? "plugins.step.installed" : step.to() == null ? "plugins.step.removed" : "plugins.step.replaced";
        return HeyiSubcommand.TEXTS.get(key, step.name(), step.from(), step.to());
    }

    /** heyi plugins history */
    @Command(name = "history")
    static final class History extends PluginsCommand.Work {

        @Override
        public Integer call() {
            List<PluginChange> changes = plugins().history();
            if (json()) {
                JsonOut.print(out(), changes.stream().map(each -> object("number", each.number(), "when", each.when(), "steps",
                        each.steps().stream().map(PluginHistoryCommands::view).toList())).toList());
            } else if (changes.isEmpty()) {
                say("plugins.history.none");
            } else {
                changes.forEach(each -> say("plugins.history.line", each.number(), TIME.format(each.when().atZone(ZoneId.systemDefault())),
                        each.steps().stream().map(PluginHistoryCommands::words).collect(Collectors.joining(TEXTS.get("plugins.step.and")))));
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi plugins revert [N] */
    @Command(name = "revert")
    static final class Revert extends PluginsCommand.Work {

        @Parameters(paramLabel = "N", descriptionKey = "N", arity = "0..1")
        private Integer number;

        @Override
        public Integer call() {
            List<PluginChange.Step> steps = plugins().revert(number != null ? number : beforeTheLast(), progress());
            if (json()) {
                JsonOut.print(out(), steps.stream().map(PluginHistoryCommands::view).toList());
            } else if (steps.isEmpty()) {
                say("plugins.revert.same");
            } else {
                steps.forEach(each -> say("plugins.reverted", words(each)));
            }
            return HeyiCommand.DONE;
        }

        private int beforeTheLast() {
            List<PluginChange> changes = plugins().history();
            if (changes.isEmpty()) {
                throw new HeyiException(TEXTS.get("plugins.history.none"));
            }
            return changes.size() - 1;
        }
    }

    /** heyi plugins restore: what the start script runs in a program that is new. */
    @Command(name = "restore", hidden = true)
    static final class Restore extends PluginsCommand.Work {

        @Override
        public Integer call() {
            // Another command may follow whose output is read by a program; the window shows each line of this.
            List<Restored> restored = plugins().restore(Progress.NONE);
            restored.forEach(each -> err().println(TEXTS.get(each.problem() == null ? "plugins.restored" : "plugins.missing", each.name(),
                    each.version(), each.problem())));
            return restored.stream().allMatch(each -> each.problem() == null) ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
        }
    }
}
