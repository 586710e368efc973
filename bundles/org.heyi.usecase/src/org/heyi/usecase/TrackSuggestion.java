package org.heyi.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Names;
import org.heyi.base.Texts;
import org.heyi.ledger.CoSigning;
import org.heyi.ledger.Deadlines;
import org.heyi.ledger.HolidayCalendar;
import org.heyi.ledger.ItemNumbers;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Presets;
import org.heyi.ledger.Standing;
import org.heyi.ledger.StepField;
import org.heyi.ledger.StepKind;
import org.heyi.ledger.Steps;
import org.heyi.ledger.SuggestionState;
import org.heyi.ledger.UnitStanding;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.Clock;
import org.heyi.model.ledger.CoSignerReply;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.ProposalType;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.ledger.TimeLimit;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Body;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;

/** Registers a suggestion and takes it through the steps of its life (domain rules 1.10). */
public final class TrackSuggestion {

    private static final Texts TEXTS = Texts.of(TrackSuggestion.class);

    private TrackSuggestion() {
    }

    /**
     * Prepares a new draft.
     *
     * @param session the session it belongs to
     * @param lead 领衔人; enrolled when not in the session yet
     * @param title 案由
     * @param content the text; may be empty
     * @param instrument null for that of the session's body: 建议 or 提案
     * @param sources the comments it comes from; none where it comes from elsewhere
     * @return the edit that adds it
     * @throws HeyiException when it has no title
     */
    public static Edit<Suggestion> register(Session session, Participant lead, String title, String content,
            Instrument instrument, List<Annotation> sources) {
        if (title == null || title.isBlank()) {
            throw new HeyiException(TEXTS.get("suggestion.title"));
        }
        Suggestion suggestion = LedgerFactory.eINSTANCE.createSuggestion();
        suggestion.setInstrument(instrument != null ? instrument
                : session.getBody() == Body.CPPCC ? Instrument.PROPOSAL : Instrument.SUGGESTION);
        suggestion.setType(ProposalType.INDIVIDUAL);
        suggestion.setTitle(title);
        suggestion.setContent(content == null ? "" : content);
        suggestion.setLead(lead);
        suggestion.setLeadName(lead.getName());
        suggestion.setGroup(lead.getGroup());
        if (lead.getGroup() != null) {
            suggestion.setGroupName(lead.getGroup().getName());
        }
        suggestion.getSources().addAll(sources);
        return new Edit<>("suggestion.register", suggestion, () -> {
            Sessions.enrol(session, lead);
            session.getSuggestions().add(suggestion);
        });
    }

    /**
     * Who can lead a suggestion that is raised from comments: one of their authors; but a deputy or member who takes up what
     * others said leads it themselves, as nobody can be made a proposer by another (domain rules 1.2).
     *
     * @param sources submitted comments, at least one
     * @param asking who raises it; null for its author
     * @return who can be 领衔人, in the order of the comments; at least one
     * @throws HeyiException when a comment is a draft or withdrawn, none is signed, or it is not for that role to raise
     *         suggestions
     */
    public static List<Participant> leads(List<Annotation> sources, Participant asking) {
        for (Annotation source : sources) {
            if (!Models.isPutForward(source)) {
                throw new HeyiException(TEXTS.get("raise.notSubmitted", source.getNumber()));
            }
        }
        List<Participant> authors = sources.stream().map(Annotation::getAuthor).filter(Objects::nonNull).distinct().toList();
        List<Participant> leads = asking == null ? authors : switch (asking.getRole()) {
            case DEPUTY, MEMBER -> List.of(asking);
            case CLERK, SECRETARIAT, COMMITTEE -> authors;
            case GOVERNMENT, UNIT, AUDITOR -> throw new HeyiException(TEXTS.get("raise.role", Labels.of(asking.getRole())));
        };
        if (leads.isEmpty()) {
            throw new HeyiException(TEXTS.get("raise.unsigned", sources.getFirst().getNumber()));
        }
        return leads;
    }

    /**
     * @param sources comments that become one suggestion
     * @return a text to begin with: what the only one says, or what each says, a line each, with its number
     */
    public static String content(List<Annotation> sources) {
        return sources.size() == 1 ? Objects.toString(sources.getFirst().getBody(), "") : sources.stream()
                .filter(each -> each.getBody() != null && !each.getBody().isBlank())
                .map(each -> TEXTS.get("raise.said", each.getNumber(), each.getBody().strip())).collect(Collectors.joining("\n"));
    }

    /**
     * Prepares a step. Whether it is legal is checked when it is made, against the state it then meets.
     *
     * @param archive the workspace's root
     * @param suggestion the suggestion
     * @param step what is done
     * @return the edit that makes it; throws a {@link HeyiException} when the step is not legal
     */
    public static Edit<Suggestion> step(Archive archive, Suggestion suggestion, Step step) {
        Session session = Models.containing(suggestion, Session.class);
        String type = "suggestion." + step.type().getName().toLowerCase(java.util.Locale.ROOT);
        return new Edit<>(type, suggestion, () -> {
            Role capacity = Rights.capacity(archive, suggestion, step);
            Event event = event(archive, session, suggestion, step, capacity);
            if (step.type() == EventType.NUMBER) {
                ItemNumbers.number(session, suggestion, event);
                return;
            }
            if (step.type() == EventType.MERGE) {
                suggestion.setMergedInto(require(session, step.text(StepField.MASTER)));
            }
            if (step.text(StepField.CATEGORY) != null) {
                suggestion.setCategory(category(session, step.text(StepField.CATEGORY)));
            }
            Lifecycle.append(suggestion, event);
            if (CoSigning.isOne(step.type())) {
                String who = step.text(StepField.PROPOSER);
                CoSigning.step(suggestion, event, who, person(session, who));
            } else if (step.type() == EventType.SUBMIT) {
                suggestion.setSubmittedOn(step.on());
            } else if (step.type() == EventType.SUPERVISE) {
                suggestion.setSupervised(true);
                suggestion.setSupervisor(StepKind.person(event));
            }
        });
    }

    /** Somebody on the session's list, by handle or by a name that only one has; null for others. */
    private static Participant person(Session session, String named) {
        List<Participant> found = session.getParticipants().stream()
                .filter(p -> p.getHandle().equals(named) || named != null && named.equals(p.getName())).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static Event event(Archive archive, Session session, Suggestion suggestion, Step step, Role capacity) {
        Event event = Steps.of(step.type()).create();
        event.setOn(step.on());
        event.setRecordedAt(Instant.now());
        event.setActor(step.actor());
        event.setActorRole(capacity != null ? capacity : usualRole(step.type()));
        event.setReason(step.reason());
        if (step.text(StepField.UNIT) == null) {
            event.setUnit(onlyUnit(suggestion, step.type()));
        }
        step.said().forEach((field, value) -> write(archive, session, event, field, value));
        switch (event) {
            case Assignment invitation when step.type() == EventType.INVITE -> cutOff(session, invitation);
            case Assignment assignment when step.type() != EventType.REQUEST_EXTENSION -> assign(session, suggestion, assignment, step);
            case Feedback feedback when feedback.getProposer() == null -> feedback.setProposer(suggestion.getLeadName());
            case Reply reply when step.type() == EventType.REPLY -> asApproved(suggestion, reply);
            default -> {
                // What was entered is all there is to it.
            }
        }
        return event;
    }

    /** One field of a step where the event has its place; names become what they name. */
    private static void write(Archive archive, Session session, Event event, StepField field, Object value) {
        switch (field) {
            case UNIT -> event.setUnit(unit(archive, (String) value, Steps.of(event.getType()).takes(StepField.HANDLING)));
            case FROM_UNIT, INSTEAD -> event.setOtherUnit(unit(archive, (String) value, false));
            case HANDLING -> ((Assignment) event).setHandling((HandlingRole) value);
            case DUE -> ((Assignment) event).setDue((LocalDate) value);
            case MODE -> ((Contact) event).setMode((ContactMode) value);
            case MET_WITH -> ((Contact) event).setMetWith((ContactLevel) value);
            case REPLY_CLASS -> ((Reply) event).setReplyClass(replyClass(session, (String) value));
            case DOCUMENT -> ((Reply) event).setDocumentNumber((String) value);
            case PUBLICITY -> ((Reply) event).setPublicity((Publicity) value);
            case TEXT -> event.setText((String) value);
            case SOLUTION -> ((Reply) event).setSolution((String) value);
            case ADOPTION -> ((Reply) event).setAdoption((String) value);
            case CO_SIGNERS -> ((Reply) event).setCoSigners((CoSignerReply) value);
            case ATTITUDE -> ((Feedback) event).setAttitude((Satisfaction) value);
            case RESULT -> ((Feedback) event).setResult((Satisfaction) value);
            case SUPERVISOR -> event.setPerson((String) value);
            case PLACE -> event.setPlace((String) value);
            case PROPOSER -> {
                if (event instanceof Feedback feedback) {
                    feedback.setProposer((String) value);
                }
            }
            case MASTER, CATEGORY -> {
                // These are the item's own, not the step's.
            }
        }
    }

    /** The cut-off of an invitation: as given, else the last day of a meeting that goes on. */
    private static void cutOff(Session session, Assignment invitation) {
        LocalDate end = session.getEndDate();
        if (invitation.getDue() == null && end != null && invitation.getOn() != null && !end.isBefore(invitation.getOn())) {
            invitation.setDue(end);
        }
    }

    /** What nobody said of an assignment: its part is that of the unit that is relieved, its day that of the local rules. */
    private static void assign(Session session, Suggestion suggestion, Assignment assignment, Step step) {
        if (step.handling() == null) {
            UnitStanding from = step.type() != EventType.REASSIGN ? null : Lifecycle.state(suggestion, null).handsOn(assignment.getOtherUnit());
            assignment.setHandling(from == null ? HandlingRole.SOLE : from.handling());
        }
        if (assignment.getDue() == null && step.on() != null) {
            assignment.setDue(dueByRule(session, suggestion, step.type(), assignment.getHandling(), step.on()).day());
        }
    }

    /** What was drafted and approved need not be said again when it is sent. */
    private static void asApproved(Suggestion suggestion, Reply reply) {
        List<UnitStanding> units = Lifecycle.state(suggestion, null).units().stream().filter(UnitStanding::repliesItself)
                .filter(u -> reply.getUnit() == null || u.unit() == reply.getUnit()).toList();
        if (units.size() != 1 || units.get(0).state() != SuggestionState.APPROVED) {
            return;
        }
        Reply approved = units.get(0).approved();
        if (approved != null) {
            reply.setReplyClass(reply.getReplyClass() == null ? approved.getReplyClass() : reply.getReplyClass());
            reply.setPublicity(reply.getPublicity() == Publicity.UNDECIDED ? approved.getPublicity() : reply.getPublicity());
            reply.setDocumentNumber(reply.getDocumentNumber() == null ? approved.getDocumentNumber() : reply.getDocumentNumber());
            reply.setText(reply.getText() == null ? approved.getText() : reply.getText());
        }
        if (reply.getText() == null) {
            reply.setText(suggestion.getEvents().stream().filter(e -> e.getType() == EventType.DRAFT_REPLY)
                    .filter(e -> e.getUnit() == null || e.getUnit() == units.get(0).unit()).map(StepKind::text)
                    .filter(Objects::nonNull).reduce((a, b) -> b).orElse(null));
        }
    }

    private static Category category(Session session, String typed) {
        return session.getCategories().stream().filter(c -> typed.equals(c.getName()) || typed.equals(c.getCode())).findFirst()
                .orElseThrow(() -> new HeyiException(session.getCategories().isEmpty() ? TEXTS.get("category.none", typed)
                        : TEXTS.get("category.unknown", typed, session.getCategories().stream().map(Category::getName)
                                .collect(Collectors.joining("、")))));
    }

    /**
     * A day that the local rules give.
     *
     * @param limit the rule: how many working days, days or months; null when there is none for it
     * @param day the last day; null when there is no rule for it
     */
    public record Due(TimeLimit limit, LocalDate day) {
    }

    /**
     * @param session where the item belongs
     * @param suggestion the item
     * @param type 交办, 改派 or 批准延期
     * @param handling 独办, 主办, 会办 or 分办; null for 独办
     * @param on the day of the step
     * @return by which day the rules want it answered, when nobody sets another one
     */
    public static Due dueByRule(Session session, Suggestion suggestion, EventType type, HandlingRole handling, LocalDate on) {
        Standing standing = Lifecycle.state(suggestion, null);
        Deadlines deadlines = new Deadlines(HolidayCalendar.of(session));
        boolean extension = type == EventType.EXTEND;
        LocalDate from = extension && standing.assignedOn() != null ? standing.assignedOn() : on;
        Clock clock = extension ? Clock.EXTENDED_REPLY : standing.round() > 1 ? Clock.REHANDLE
                : handling == HandlingRole.CO ? Clock.CO_OPINION : Clock.REPLY;
        Rules rules = deadlines.rules(session);
        return new Due(rules.getLimits().stream().filter(each -> each.getClock() == clock).findFirst().orElse(null),
                deadlines.due(rules, clock, from));
    }

    /** The first role that may do it, in the order of the roles. */
    private static Role usualRole(EventType type) {
        return Steps.of(type).rows().getFirst().roles().iterator().next();
    }

    /** Where one unit alone handles it, nobody needs to name it. */
    private static HandlingUnit onlyUnit(Suggestion suggestion, EventType type) {
        boolean perUnit = Steps.of(type).roles().contains(Role.UNIT);
        List<HandlingUnit> units = Lifecycle.state(suggestion, null).units().stream().map(u -> u.unit()).toList();
        return perUnit && units.size() == 1 ? units.get(0) : null;
    }

    private static HandlingUnit unit(Archive archive, String name, boolean mayBeNew) {
        return archive.getUnits().stream().filter(u -> name.equals(u.getName())).findFirst().orElseGet(() -> {
            if (!mayBeNew) {
                throw new HeyiException(TEXTS.get("unit.unknown", name));
            }
            HandlingUnit unit = LedgerFactory.eINSTANCE.createHandlingUnit();
            unit.setName(Names.require(name));
            archive.getUnits().add(unit);
            return unit;
        });
    }

    private static ReplyClass replyClass(Session session, String typed) {
        if (session.getScheme() == null) {
            session.setScheme(Presets.scheme(Presets.DEFAULT_SCHEME));
        }
        Scheme scheme = session.getScheme();
        return scheme.getClasses().stream().filter(c -> typed.equalsIgnoreCase(c.getCode()) || typed.equals(c.getText()))
                .findFirst().orElseThrow(() -> new HeyiException(TEXTS.get("class.unknown", typed,
                        scheme.getClasses().stream().map(c -> c.getCode() + " " + c.getText())
                                .collect(Collectors.joining("；")))));
    }

    /**
     * @param archive a workspace's root
     * @param session the session whose numbers count
     * @param named id of a suggestion of any session, or official number of one of the session
     * @return the suggestion
     * @throws HeyiException when there is none, or the number is that of a 建议 and of a 提案
     */
    public static Suggestion require(Archive archive, Session session, String named) {
        return archive.getSessions().stream().flatMap(s -> s.getSuggestions().stream()).filter(s -> s.getId().equals(named.strip()))
                .findFirst().orElseGet(() -> require(session, named));
    }

    /**
     * @param session a session
     * @param named id or official number of a suggestion
     * @return the suggestion
     * @throws HeyiException when there is none, or the number is that of a 建议 and of a 提案
     */
    public static Suggestion require(Session session, String named) {
        String number = named == null ? "" : named.strip();
        List<Suggestion> found = session.getSuggestions().stream()
                .filter(s -> number.equals(s.getId()) || sameNumber(s.getNumber(), number)).toList();
        if (found.size() > 1) {
            throw new HeyiException(TEXTS.get("suggestion.ambiguous", number));
        }
        return found.stream().findFirst().orElseThrow(() -> new HeyiException(
                TEXTS.get("suggestion.unknown", number, session.getName(), session.getSuggestions().size())));
    }

    /** 12 names number 0012. */
    private static boolean sameNumber(String number, String typed) {
        return number != null && !typed.isEmpty()
                && number.replaceFirst("^0+(?=.)", "").equals(typed.replaceFirst("^0+(?=.)", ""));
    }
}
