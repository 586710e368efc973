package org.heyi.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.base.guard.ContributionException;
import org.heyi.base.guard.Contributions;
import org.heyi.cli.CommandSurroundings;
import org.heyi.cli.PluginCommand;
import org.heyi.model.Archive;
import org.heyi.store.Workspace;
import picocli.CommandLine;

/** The commands that plug-ins add, for one run of the command line. */
final class PluginCommands {

    private static final Texts TEXTS = HeyiCommand.TEXTS;
    /** Those of the plug-ins of this program. */
    static final Contributions<PluginCommand> PROGRAM = Contributions.of(PluginCommand.class, PluginCommand::name, List.of());
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final String SECTION = "pluginCommands";
    private static final int LAST_CODE = HeyiCommand.ATTENTION;

    private final HeyiCommand root;
    private final Map<CommandLine, PluginCommand> added = new IdentityHashMap<>();
    private final Map<CommandLine, ResourceBundle> bundles = new IdentityHashMap<>();

    /** @param root what is run */
    PluginCommands(HeyiCommand root) {
        this.root = root;
    }

    /**
     * Adds them, and lists them under their own heading in the help.
     *
     * @param line the root's, with the program's own commands
     */
    void addTo(CommandLine line) {
        Map<String, CommandLine> listed = new LinkedHashMap<>();
        for (PluginCommand each : PROGRAM.all()) {
            CommandLine command = made(each, line);
            if (command != null) {
                added.put(command, each);
                bundles.put(command, command.getResourceBundle());
                command.getCommandSpec().usageMessage().hidden(true);
                line.addSubcommand(each.name(), command);
                listed.put(each.name(), command);
            }
        }
        if (!listed.isEmpty()) {
            List<String> sections = new ArrayList<>(line.getHelpSectionKeys());
            sections.add(sections.indexOf(CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST) + 1, SECTION);
            line.setHelpSectionKeys(sections);
            line.getHelpSectionMap().put(SECTION, help -> help.commandSpec() == line.getCommandSpec() ? listing(listed, help) : "");
        }
    }

    private static String listing(Map<String, CommandLine> listed, CommandLine.Help help) {
        Map<String, CommandLine.Help> commands = new LinkedHashMap<>();
        listed.forEach((name, command) -> commands.put(name, new CommandLine.Help(command.getCommandSpec(), help.colorScheme())));
        return System.lineSeparator() + TEXTS.get("plugin.commands") + System.lineSeparator() + help.commandList(commands);
    }

    /** The command line's texts take the place of all others when they are set; plug-ins have their own. */
    void keepTexts() {
        bundles.forEach((command, own) -> command.setResourceBundle(new Own(own)));
    }

    /**
     * The texts of a plug-in's command. They go by the name of the program's, because the library looks for those of another name where
     * it cannot see them.
     */
    private static final class Own extends ResourceBundle {

        private final ResourceBundle texts;

        /** @param texts null for none */
        Own(ResourceBundle texts) {
            this.texts = texts;
        }

        @Override
        public String getBaseBundleName() {
            return TEXTS.bundle().getBaseBundleName();
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts == null || !texts.containsKey(key) ? null : texts.getObject(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return texts == null ? Collections.emptyEnumeration() : texts.getKeys();
        }
    }

    private CommandLine made(PluginCommand plugin, CommandLine line) {
        try {
            if (!NAME.matcher(plugin.name()).matches() || line.getSubcommands().containsKey(plugin.name())) {
                throw PROGRAM.wrong(plugin, TEXTS.get("plugin.command.name", plugin.name()));
            }
            Object command = plugin.command(new Around());
            try {
                return new CommandLine(command);
            } catch (RuntimeException | LinkageError e) {
                throw PROGRAM.wrong(plugin, String.valueOf(e.getMessage()));
            }
        } catch (ContributionException e) {
            // It was named when it was switched off.
            return null;
        }
    }

    private PluginCommand of(CommandLine line) {
        CommandLine at = line;
        while (at != null && !added.containsKey(at)) {
            at = at.getParent();
        }
        return at == null ? null : added.get(at);
    }

    /**
     * Runs what was typed, and sees to it that a command of a plug-in ends as commands do.
     *
     * @param parsed what was typed
     * @param strategy runs it
     * @return the exit code
     */
    int run(CommandLine.ParseResult parsed, CommandLine.IExecutionStrategy strategy) {
        PluginCommand plugin = parsed.subcommand() == null ? null : of(parsed.subcommand().commandSpec().commandLine());
        if (plugin == null) {
            return strategy.execute(parsed);
        }
        try {
            int code = strategy.execute(parsed);
            if (code < 0 || code > LAST_CODE) {
                PROGRAM.wrong(plugin, TEXTS.get("plugin.command.code", code));
                return HeyiCommand.BUG;
            }
            return code;
        } catch (Error e) {
            PROGRAM.failed(plugin, e);
            return HeyiCommand.BUG;
        }
    }

    /**
     * @param e what a command threw
     * @param line of the command
     * @return what to tell in its place: which plug-in failed; the same where it is no fault of a plug-in
     */
    Exception told(Exception e, CommandLine line) {
        PluginCommand plugin = of(line);
        boolean answer = e instanceof HeyiException || e instanceof Elsewhere || e instanceof CancellationException || e instanceof IOException
                || e instanceof UncheckedIOException;
        return plugin == null || answer ? e : PROGRAM.failed(plugin, e);
    }

    /** What a command is run with. */
    private final class Around implements CommandSurroundings {

        @Override
        public PrintWriter out() {
            return root.line().getOut();
        }

        @Override
        public PrintWriter err() {
            return root.line().getErr();
        }

        @Override
        public boolean json() {
            return root.json();
        }

        @Override
        public Progress progress() {
            return new ConsoleProgress(err(), root.where()::isCancelled);
        }

        @Override
        public <T> T reading(Function<Archive, T> work) {
            try (Workspace workspace = root.openExisting()) {
                return work.apply(workspace.archive());
            }
        }
    }
}
