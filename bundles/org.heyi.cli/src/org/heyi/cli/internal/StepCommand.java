package org.heyi.cli.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.StepField;
import org.heyi.ledger.Steps;
import org.heyi.ledger.SuggestionState;
import org.heyi.ledger.Transition;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.store.Workspace;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.Step;
import org.heyi.usecase.TrackSuggestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** heyi ledger STEP ID: one step in the life of a suggestion; there is one such command for each kind of step. */
@Command
final class StepCommand extends HeyiSubcommand {

    private final EventType type;

    @Parameters(paramLabel = "ID", descriptionKey = "step.ID")
    private String id;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "step.on")
    private LocalDate on;

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "step.role", converter = RoleConverter.class)
    private Role role;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "step.reason")
    private String reason;

    @Option(names = "--session", paramLabel = "SESSION", descriptionKey = "session")
    private String named;

    @Spec
    private CommandSpec spec;

    StepCommand(EventType type) {
        this.type = type;
    }

    /** @return a command of heyi ledger for each kind of step, by its name */
    static Map<String, Supplier<CommandLine>> all() {
        Map<String, Supplier<CommandLine>> steps = new LinkedHashMap<>();
        for (EventType type : EventType.values()) {
            steps.put(type == EventType.REQUEST_RETURN ? "return" : type.getName().toLowerCase(Locale.ROOT).replace('_', '-'),
                    () -> of(type));
        }
        return steps;
    }

    private static CommandLine of(EventType type) {
        CommandLine step = new CommandLine(new StepCommand(type));
        step.getCommandSpec().usageMessage().header(Labels.of(type)).footer(rows(type));
        Steps.of(type).fields().forEach(field -> step.getCommandSpec().addOption(option(field)));
        return step;
    }

    /** Only what a step asks for is an option of it: one that says nothing is refused. */
    private static OptionSpec option(StepField field) {
        OptionSpec.Builder option = OptionSpec.builder(name(field)).type(field.type()).descriptionKey("step." + field.word());
        if (field.type() == LocalDate.class) {
            option.paramLabel("DATE");
        } else if (Enumerator.class.isAssignableFrom(field.type())) {
            option.paramLabel("HOW").converters(new TermConverter(field.type()));
        } else {
            option.paramLabel(switch (field) {
                case UNIT, FROM_UNIT, INSTEAD, PROPOSER, CATEGORY, SUPERVISOR -> "NAME";
                case MASTER -> "ID";
                case DOCUMENT -> "NUMBER";
                case REPLY_CLASS -> "CLASS";
                default -> "TEXT";
            });
        }
        return option.build();
    }

    private static String name(StepField field) {
        return "--" + field.word();
    }

    /** From where to where a step leads and who may take it, as the table of the life cycle has it. */
    private static String[] rows(EventType type) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (Transition row : Steps.of(type).rows()) {
            String from = row.from().size() == SuggestionState.values().length ? TEXTS.get("step.any")
                    : row.from().stream().map(SuggestionState::label).collect(Collectors.joining("、"));
            String roles = row.roles().stream().map(Labels::of).collect(Collectors.joining("、"));
            lines.add(TEXTS.get(row.reason() ? "step.row.reason" : "step.row", from,
                    row.to() == null ? TEXTS.get("step.same") : row.to().label(), roles));
        }
        return lines.toArray(String[]::new);
    }

    @Override
    public Integer call() {
        String who = actor();
        try (Workspace workspace = open()) {
            Suggestion suggestion = LedgerCommand.find(workspace, named, id);
            Session session = Sessions.of(suggestion);
            LocalDate day = on == null ? LocalDate.now(ZoneId.of(session.getZone())) : on;
            TrackSuggestion.step(workspace.archive(), suggestion, entered(new Step(type, day, who, role, reason))).apply(workspace, who);
            if (json()) {
                JsonOut.print(out(), Views.suggestion(suggestion));
            } else {
                say("step.done", Lifecycle.name(suggestion), Labels.of(type),
                        Lifecycle.state(suggestion, null).state().label());
            }
        }
        return HeyiCommand.DONE;
    }

    private Step entered(Step step) {
        Step all = step;
        for (StepField field : Steps.of(type).fields()) {
            all = all.with(field, spec.commandLine().getParseResult().matchedOptionValue(name(field), null));
        }
        return all;
    }

    static final class RoleConverter extends AnnotateCommand.EnumConverter<Role> {
        RoleConverter() {
            super(Role.values());
        }
    }

    /** A term of whichever enumeration a field has. */
    private static final class TermConverter extends AnnotateCommand.EnumConverter<Enumerator> {
        TermConverter(Class<?> type) {
            super((Enumerator[]) type.getEnumConstants());
        }
    }
}
