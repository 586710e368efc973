package org.heyi.cli.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Steps;
import org.heyi.ledger.SuggestionState;
import org.heyi.ledger.Transition;
import org.heyi.model.ledger.CoSignerReply;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Satisfaction;
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
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi ledger STEP ID: one step in the life of a suggestion; there is one such command for each kind of step. */
@Command
final class StepCommand extends HeyiSubcommand {

    private static final Set<String> COMMON = Set.of("--on", "--actor", "--role", "--reason", "--session", "--help", "--version", "--workspace",
            "--json");

    private final EventType type;

    @Parameters(paramLabel = "ID", descriptionKey = "step.ID")
    private String id;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "step.on")
    private LocalDate on;

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "step.role", converter = RoleConverter.class)
    private Role role;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "step.reason")
    private String reason;

    @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "step.unit")
    private String unit;

    @Option(names = "--from-unit", paramLabel = "NAME", descriptionKey = "step.fromUnit")
    private String fromUnit;

    @Option(names = "--instead", paramLabel = "NAME", descriptionKey = "step.instead")
    private String insteadUnit;

    @Option(names = "--handling", paramLabel = "HOW", descriptionKey = "step.handling",
            converter = HandlingConverter.class)
    private HandlingRole handling;

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "step.due")
    private LocalDate due;

    @Option(names = "--into", paramLabel = "ID", descriptionKey = "step.into")
    private String into;

    @Option(names = "--document", paramLabel = "NUMBER", descriptionKey = "step.document")
    private String document;

    @Option(names = "--class", paramLabel = "CLASS", descriptionKey = "step.class")
    private String replyClass;

    @Option(names = "--publicity", paramLabel = "HOW", descriptionKey = "step.publicity",
            converter = PublicityConverter.class)
    private Publicity publicity;

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "step.text")
    private String text;

    @Option(names = "--mode", paramLabel = "HOW", descriptionKey = "step.mode", converter = ModeConverter.class)
    private ContactMode mode;

    @Option(names = "--met", paramLabel = "WHOM", descriptionKey = "step.met", converter = LevelConverter.class)
    private ContactLevel metWith;

    @Option(names = "--attitude", paramLabel = "RATING", descriptionKey = "step.attitude",
            converter = SatisfactionConverter.class)
    private Satisfaction attitude;

    @Option(names = "--result", paramLabel = "RATING", descriptionKey = "step.result",
            converter = SatisfactionConverter.class)
    private Satisfaction result;

    @Option(names = "--proposer", paramLabel = "NAME", descriptionKey = "step.proposer")
    private String proposer;

    @Option(names = "--category", paramLabel = "NAME", descriptionKey = "step.category")
    private String category;

    @Option(names = "--solution", paramLabel = "TEXT", descriptionKey = "step.solution")
    private String solution;

    @Option(names = "--adoption", paramLabel = "TEXT", descriptionKey = "step.adoption")
    private String adoption;

    @Option(names = "--co-signers", paramLabel = "HOW", descriptionKey = "step.coSigners", converter = CoSignerReplyConverter.class)
    private CoSignerReply coSigners;

    @Option(names = "--session", paramLabel = "SESSION", descriptionKey = "session")
    private String named;

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
        Set<String> own = options(type);
        for (OptionSpec option : List.copyOf(step.getCommandSpec().options())) {
            if (!COMMON.contains(option.longestName()) && !own.contains(option.longestName())) {
                step.getCommandSpec().remove(option);
            }
        }
        return step;
    }

    /** What a step asks for besides the options that all of them have: an option that says nothing is refused. */
    private static Set<String> options(EventType type) {
        return switch (type) {
            case INVITE -> Set.of("--proposer", "--due");
            case CONFIRM, LEAVE -> Set.of("--proposer");
            case MERGE -> Set.of("--into");
            case ACCEPT -> Set.of("--category");
            case ASSIGN -> Set.of("--unit", "--handling", "--due");
            case REASSIGN -> Set.of("--unit", "--from-unit", "--handling", "--due");
            case REQUEST_RETURN -> Set.of("--unit", "--instead");
            case EXTEND -> Set.of("--unit", "--due");
            case CONTACT -> Set.of("--unit", "--mode", "--met");
            case CO_OPINION, DRAFT_REPLY -> Set.of("--unit", "--text");
            case APPROVE_REPLY -> Set.of("--unit", "--class", "--publicity", "--document");
            case REPLY -> Set.of("--unit", "--class", "--publicity", "--document", "--text", "--solution", "--adoption", "--co-signers");
            case RECLASSIFY -> Set.of("--unit", "--class", "--publicity", "--document", "--text");
            case FEEDBACK -> Set.of("--attitude", "--result", "--proposer");
            case SIGN, REFUSE_RETURN, REQUEST_EXTENSION, RETURN_REPLY, REQUEST_FEEDBACK, FOLLOW_UP, PUBLISH -> Set.of("--unit");
            default -> Set.of();
        };
    }

    /** From where to where a step leads and who may take it, as the table of the life cycle has it. */
    private static String[] rows(EventType type) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (Transition row : Steps.TABLE) {
            if (row.event() == type) {
                String from = row.from().size() == SuggestionState.values().length ? TEXTS.get("step.any")
                        : row.from().stream().map(SuggestionState::label).collect(Collectors.joining("、"));
                String roles = row.roles().stream().map(Labels::of).collect(Collectors.joining("、"));
                lines.add(TEXTS.get(row.reason() ? "step.row.reason" : "step.row", from,
                        row.to() == null ? TEXTS.get("step.same") : row.to().label(), roles));
            }
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
            TrackSuggestion.step(workspace.archive(), suggestion, new Step(type, day, who, role, reason, unit,
                    fromUnit != null ? fromUnit : insteadUnit, handling, due, into, document, replyClass, publicity, text, mode, metWith, attitude,
                    result, proposer, category, solution, adoption, coSigners)).apply(workspace, who);
            if (json()) {
                JsonOut.print(out(), Views.suggestion(suggestion));
            } else {
                say("step.done", Lifecycle.name(suggestion), Labels.of(type),
                        Lifecycle.state(suggestion, null).state().label());
            }
        }
        return HeyiCommand.DONE;
    }

    static final class RoleConverter extends AnnotateCommand.EnumConverter<Role> {
        RoleConverter() {
            super(Role.values());
        }
    }

    static final class HandlingConverter extends AnnotateCommand.EnumConverter<HandlingRole> {
        HandlingConverter() {
            super(HandlingRole.values());
        }
    }

    static final class PublicityConverter extends AnnotateCommand.EnumConverter<Publicity> {
        PublicityConverter() {
            super(Publicity.values());
        }
    }

    static final class ModeConverter extends AnnotateCommand.EnumConverter<ContactMode> {
        ModeConverter() {
            super(ContactMode.values());
        }
    }

    static final class LevelConverter extends AnnotateCommand.EnumConverter<ContactLevel> {
        LevelConverter() {
            super(ContactLevel.values());
        }
    }

    static final class CoSignerReplyConverter extends AnnotateCommand.EnumConverter<CoSignerReply> {
        CoSignerReplyConverter() {
            super(CoSignerReply.values());
        }
    }

    static final class SatisfactionConverter extends AnnotateCommand.EnumConverter<Satisfaction> {
        SatisfactionConverter() {
            super(Satisfaction.values());
        }
    }
}
