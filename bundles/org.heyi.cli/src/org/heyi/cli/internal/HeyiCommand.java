package org.heyi.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.importing.ParagraphKind;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.store.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of all commands: what they share. */
@Command(name = "heyi", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = HeyiCommand.VersionProvider.class)
@Commands.Group({DemoCommand.class, ReportCommand.class, AnnotateCommand.class, AnnotationsCommand.class, CollateCommand.class,
    DisposeCommand.class, ExportCommand.class, LedgerCommand.class, VerifyCommand.class, CheckCommand.class, BackupCommand.class,
    RestoreCommand.class, PluginsCommand.class})
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

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = {"-w", "--workspace"}, paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path workspace;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    private final Services services;

    HeyiCommand(Services services) {
        this.services = services;
    }

    /**
     * Runs a command.
     *
     * @param args as typed
     * @param services of the runtime
     * @return the exit code
     */
    static int run(String[] args, Services services) {
        PrintWriter out = new PrintWriter(new java.io.OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new java.io.OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        return run(args, services, out, err);
    }

    static int run(String[] args, Services services, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new HeyiCommand(services));
        new Commands(args).addTo(line);
        line.setOut(out).setErr(err);
        // Loaded by us: picocli's class loader cannot see our files in OSGi.
        line.setResourceBundle(TEXTS.bundle());
        line.registerConverter(LocalDate.class, HeyiCommand::date);
        for (Class<? extends Enum<?>> choice : List.of(Order.class, Attribution.class, Profile.class, Revisions.class,
                ParagraphKind.class)) {
            register(line, choice);
        }
        line.setUsageHelpWidth(100);
        line.setUsageHelpAutoWidth(false);
        line.getCommandSpec().usageMessage().adjustLineBreaksForWideCJKCharacters(true);
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, command.getErr()));
        line.setParameterExceptionHandler((e, ignored) -> {
            e.getCommandLine().getErr().println(explain(e));
            return WRONG;
        });
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
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

    private static int failed(Exception e, PrintWriter err) {
        switch (e) {
            case HeyiException wrong -> {
                err.println(oneLine(wrong.getMessage()));
                return WRONG;
            }
            case CancellationException cancelled -> {
                err.println(TEXTS.get("cancelled"));
                return WRONG;
            }
            default -> {
                err.println(TEXTS.get("bug"));
                e.printStackTrace(err);
                return BUG;
            }
        }
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Path workspaceFolder() {
        if (workspace != null) {
            return workspace;
        }
        String configured = System.getenv("HEYI_WORKSPACE");
        return configured != null && !configured.isBlank() ? Path.of(configured)
                : Path.of(System.getProperty("user.home"), "heyi");
    }

    Workspace open() {
        return Workspace.open(workspaceFolder());
    }

    boolean json() {
        return json;
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
