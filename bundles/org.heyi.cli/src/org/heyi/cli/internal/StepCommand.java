package org.heyi.cli.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.heyi.ledger.Lifecycle;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi ledger STEP ID: one step in the life of a suggestion; there is one such command for each kind of step. */
@Command
final class StepCommand extends HeyiSubcommand {

    private final EventType type;

    @Parameters(paramLabel = "ID", descriptionKey = "step.ID")
    private String id;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "step.on")
    private LocalDate on;

    @Option(names = "--actor", paramLabel = "ID", descriptionKey = "step.actor")
    private String actor;

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "step.role", converter = RoleConverter.class)
    private Role role;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "step.reason")
    private String reason;

    @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "step.unit")
    private String unit;

    @Option(names = "--from-unit", paramLabel = "NAME", descriptionKey = "step.fromUnit")
    private String otherUnit;

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

    StepCommand(EventType type) {
        this.type = type;
    }

    /** Adds a command for each kind of step to heyi ledger. */
    static void addTo(CommandLine ledger) {
        for (EventType type : EventType.values()) {
            String name = type == EventType.REQUEST_RETURN ? "return"
                    : type.getName().toLowerCase(Locale.ROOT).replace('_', '-');
            CommandLine step = new CommandLine(new StepCommand(type));
            step.getCommandSpec().usageMessage().header(Labels.of(type));
            ledger.addSubcommand(name, step);
        }
    }

    @Override
    public Integer call() {
        String who = actor == null ? user() : actor;
        try (Workspace workspace = open()) {
            Session session = Sessions.current(workspace.archive());
            Suggestion suggestion = TrackSuggestion.require(session, id);
            LocalDate day = on == null ? LocalDate.now(ZoneId.of(session.getZone())) : on;
            TrackSuggestion.step(workspace.archive(), suggestion, new Step(type, day, who, role, reason, unit,
                    otherUnit, handling, due, into, document, replyClass, publicity, text, mode, metWith, attitude,
                    result, proposer)).apply(workspace, who);
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

    static final class SatisfactionConverter extends AnnotateCommand.EnumConverter<Satisfaction> {
        SatisfactionConverter() {
            super(Satisfaction.values());
        }
    }
}
