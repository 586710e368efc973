package org.heyi.cli.internal;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.base.guard.ContributionException;
import org.heyi.base.guard.Fault;
import org.heyi.base.guard.Guards;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The root of all commands: what they share. */
@Command(name = "heyi", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = HeyiCommand.VersionProvider.class)
@Commands.Group({DemoCommand.class, ReportCommand.class, AnnotateCommand.class, AnnotationsCommand.class,
    MinutesCommand.class, SignoffCommand.class,
    PackCommand.class, CollectCommand.class, AnswerCommand.class, CollateCommand.class, DisposeCommand.class, ReasonsCommand.class,
    MergeCommands.Into.class, MergeCommands.Part.class, MergeCommands.Distinguish.class,
    ReviseCommand.class, PlacesCommand.class, ExportCommand.class, LedgerCommand.class, PeopleCommand.class, VerifyCommand.class,
    CheckCommand.class, BackupCommand.class, RestoreCommand.class, PluginsCommand.class})
final class HeyiCommand implements Runnable {

    static final Texts TEXTS = Texts.of(HeyiCommand.class);

    /** Done. */
    static final int DONE = 0;
    /** A bug of ours. */
    static final int BUG = 1;
    /** The input or the request was wrong. */
    static final int WRONG = 2;
    /** Done, but something needs attention. */
    static final int ATTENTION = 3;
    /** No exit code: nothing was done, and the command is to be tried again. */
    static final int AGAIN = -1;

    /** What has nothing to do with a workspace that somebody has open: another process never carries these out. */
    private static final List<Class<?>> ALONE = List.of(DemoCommand.class, RestoreCommand.class, PluginsCommand.class);

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = {"-w", "--workspace"}, paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path workspace;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--actor", paramLabel = "ID", scope = ScopeType.INHERIT)
    private String actor;

    private final Services services;
    private final Surroundings where;

    HeyiCommand(Services services, Surroundings where) {
        this.services = services;
        this.where = where;
    }

    /**
     * Runs a command.
     *
     * @param args as typed
     * @param services of the runtime
     * @return the exit code
     */
    static int run(String[] args, Services services) {
        return run(args, services, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** Not System.out: that keeps it to itself when it cannot be written. */
    private static Writer utf8(FileDescriptor stream) {
        return new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8);
    }

    static int run(String[] args, Services services, Writer outTo, Writer errTo) {
        return run(args, services, outTo, errTo, new OwnProcess(args));
    }

    static int run(String[] args, Services services, Writer outTo, Writer errTo, Surroundings where) {
        TerminalWriter filtered = new TerminalWriter(new BufferedWriter(outTo));
        PrintWriter out = new PrintWriter(filtered, true);
        PrintWriter err = new PrintWriter(new TerminalWriter(new BufferedWriter(errTo)), true);
        int code;
        try {
            do {
                code = execute(args, services, where, out, err);
            } while (code == AGAIN && !where.isAway());
        } catch (RuntimeException | Error e) {
            // The library hands on what is no exception of a command; nobody else would give it an exit code of ours.
            code = failed(e, err);
        }
        out.flush();
        if (filtered.failure() != null) {
            err.println(TEXTS.get("output.failed", oneLine(filtered.failure().getMessage())));
            code = WRONG;
        }
        err.flush();
        return code;
    }

    private static int execute(String[] args, Services services, Surroundings where, PrintWriter out, PrintWriter err) {
        int before = Guards.program().faults().size();
        HeyiCommand root = new HeyiCommand(services, where);
        CommandLine line = new CommandLine(root);
        PluginCommands plugins = new PluginCommands(root);
        if (new Commands(args).addTo(line)) {
            plugins.addTo(line);
        }
        line.setOut(out).setErr(err);
        // Help in bold would be taken for an escape sequence of somebody's data.
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        // Loaded by us: picocli's class loader cannot see our files in OSGi.
        line.setResourceBundle(TEXTS.bundle());
        plugins.keepTexts();
        line.registerConverter(LocalDate.class, HeyiCommand::date);
        line.registerConverter(Path.class, where::path);
        for (Class<? extends Enum<?>> choice : List.of(Order.class, Attribution.class, Profile.class, Revisions.class,
                ParsedParagraphKind.class, AnswerCommand.Format.class)) {
            register(line, choice);
        }
        line.setUsageHelpWidth(100);
        line.setUsageHelpAutoWidth(false);
        line.getCommandSpec().usageMessage().adjustLineBreaksForWideCJKCharacters(true);
        line.setExecutionExceptionHandler((e, command, result) -> failed(plugins.told(e, command), command.getOut(), command.getErr()));
        line.setParameterExceptionHandler((e, ignored) -> {
            e.getCommandLine().getErr().println(explain(e));
            return WRONG;
        });
        line.setExecutionStrategy(parsed -> {
            if (where.isAway() && parsed.subcommand() != null && ALONE.stream().anyMatch(
                    type -> type.isInstance(parsed.subcommand().commandSpec().userObject()))) {
                err.println(TEXTS.get("carried.alone", parsed.subcommand().commandSpec().name()));
                return WRONG;
            }
            return plugins.run(parsed, new CommandLine.RunLast());
        });
        return told(line.execute(args), Guards.program().faults(), before, err);
    }

    /** Says what plug-ins did wrong meanwhile; who was off already is only worth a word where not everything went well. */
    private static int told(int code, List<Fault> faults, int before, PrintWriter err) {
        List<Fault> now = faults.subList(before, faults.size());
        now.stream().filter(each -> each.kind() != Fault.Kind.OFF || code != DONE && code != AGAIN).map(Fault::sentence).distinct()
                .forEach(each -> err.println(oneLine(each)));
        return code == DONE && now.stream().anyMatch(each -> each.kind() != Fault.Kind.OFF) ? ATTENTION : code;
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new HeyiException(TEXTS.get("date.impossible", typed), e);
        }
    }

    private static <E extends Enum<?>> void register(CommandLine line, Class<E> type) {
        line.registerConverter(type, typed -> Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(typed)).findFirst()
                .orElseThrow(() -> new HeyiException(TEXTS.get("enum.unknown", typed,
                        Arrays.stream(type.getEnumConstants()).map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))))));
    }

    /** Says in the person's language what is wrong with what was typed; the library speaks English only. */
    private static String explain(CommandLine.ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return switch (e) {
            case CommandLine.UnmatchedArgumentException unknown ->
                TEXTS.get("usage.unknown", String.join(" ", unknown.getUnmatched()), command);
            case CommandLine.MissingParameterException missing ->
                TEXTS.get("usage.missing", missing.getMissing().stream().map(HeyiCommand::nameOf)
                        .collect(Collectors.joining(" ")), command);
            default -> e.getCause() instanceof HeyiException wrong ? oneLine(wrong.getMessage())
                    : TEXTS.get("usage.wrong", oneLine(e.getMessage()), command);
        };
    }

    private static String nameOf(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int failed(Throwable e, PrintWriter out, PrintWriter err) {
        try {
            return e instanceof Elsewhere elsewhere ? elsewhere.follow(out, err) : failed(e, err);
        } catch (HeyiException lost) {
            return failed(lost, err);
        }
    }

    private static int failed(Throwable e, PrintWriter err) {
        switch (e) {
            case ContributionException failed -> {
                // Which plug-in, and that it is not used again, is said after the command.
                return BUG;
            }
            case HeyiException wrong -> {
                err.println(oneLine(wrong.getMessage()));
                return WRONG;
            }
            case CancellationException cancelled -> {
                err.println(TEXTS.get("cancelled"));
                return WRONG;
            }
            case OutOfMemoryError tooLarge -> {
                err.println(TEXTS.get("memory"));
                return WRONG;
            }
            case StackOverflowError tooDeep -> {
                err.println(TEXTS.get("tooDeep"));
                return WRONG;
            }
            case IOException file -> {
                err.println(TEXTS.get("io", said(file)));
                return WRONG;
            }
            case UncheckedIOException file -> {
                err.println(TEXTS.get("io", said(file.getCause())));
                return WRONG;
            }
            default -> {
                err.println(TEXTS.get("bug"));
                e.printStackTrace(err);
                return BUG;
            }
        }
    }

    /** The platform's words name the file alone where the kind of exception says the rest. */
    private static String said(IOException e) {
        return oneLine(e instanceof FileSystemException file && file.getReason() == null
                ? file.getClass().getSimpleName().replace("Exception", "") + ": " + file.getMessage() : String.valueOf(e.getMessage()));
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    CommandLine line() {
        return spec.commandLine();
    }

    Surroundings where() {
        return where;
    }

    Path workspaceFolder() {
        return where.workspace(workspace);
    }

    Workspace open() {
        return where.open(workspaceFolder(), true, spec.commandLine().getErr());
    }

    /** For commands that read alone: nothing is made where there is no workspace. */
    Workspace openExisting() {
        return where.open(workspaceFolder(), false, spec.commandLine().getErr());
    }

    boolean json() {
        return json;
    }

    /** @return handle of who does it: as typed, else that of the person who is logged in */
    String actor() {
        return actor(System.getProperty("user.name", "heyi"));
    }

    /**
     * @param otherwise who does it where nobody was typed
     * @return handle of who does it
     */
    String actor(String otherwise) {
        return actor != null ? actor : otherwise;
    }

    <T> T service(Class<T> type) {
        return services.get(type);
    }

    /** Prints the version of the bundle. */
    static final class VersionProvider implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = VersionProvider.class.getPackage().getImplementationVersion();
            return new String[] {TEXTS.get("version.line", version == null ? "1.0.0" : version)};
        }
    }
}
