package org.heyi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;

/**
 * The life of a 建议 or 提案 (domain rules 1.10): what state its events give, which steps are legal next, and whether a
 * step may be taken.
 *
 * <p>Deriving is lenient: an old ledger that skips steps still has a state. Recording is strict: {@link #append} takes
 * only what {@link Transition#TABLE} allows.
 */
public final class Lifecycle {

    private static final Texts TEXTS = Texts.of(Lifecycle.class);

    private Lifecycle() {
    }

    /**
     * @param suggestion an item
     * @param asOf events of later days are left out; events without a day always count; null for all
     * @return where it stands on that day; takes time linear in the number of its events
     */
    public static Standing state(Suggestion suggestion, LocalDate asOf) {
        Standing s = new Standing(suggestion, asOf == null ? LocalDate.MAX : asOf);
        EList<Event> events = suggestion.getEvents();
        for (int i = 0, n = events.size(); i < n; i++) {
            Event event = events.get(i);
            LocalDate on = event.getOn();
            if (on == null || asOf == null || !on.isAfter(asOf)) {
                apply(s, event, on);
            }
        }
        return s;
    }

    /**
     * @param suggestions items
     * @param asOf see {@link #state}
     * @return where each of them stands, in their order
     */
    public static List<Standing> states(Collection<Suggestion> suggestions, LocalDate asOf) {
        List<Standing> all = new ArrayList<>(suggestions.size());
        for (Suggestion suggestion : suggestions) {
            all.add(state(suggestion, asOf));
        }
        return all;
    }

    /**
     * @param suggestion an item
     * @param role who asks
     * @return the steps this role may take next, in the order of the table; of rows that differ only in where they
     *         lead, the first
     */
    public static List<Transition> nextSteps(Suggestion suggestion, Role role) {
        Standing standing = state(suggestion, null);
        Set<EventType> seen = new LinkedHashSet<>();
        return Transition.TABLE.stream()
                .filter(t -> t.roles().contains(role) && startsFrom(t, standing) && seen.add(t.event()))
                .toList();
    }

    /**
     * Refuses a step that is not legal.
     *
     * @param suggestion an item
     * @param event the step, not yet among the item's events, with type, day, role and what the type asks for
     * @throws HeyiException when it is not legal: says where the item stands and what is possible
     */
    public static void check(Suggestion suggestion, Event event) {
        Standing standing = state(suggestion, null);
        EventType type = event.getType();
        UnitStanding unit = event.getUnit() == null ? null : standing.unit(event.getUnit());
        List<Transition> rows = Transition.TABLE.stream()
                .filter(t -> t.event() == type)
                .filter(t -> unit != null && perUnit(t) ? t.from().contains(unit.state) || t.from().contains(standing.state)
                        && !perUnitState(standing.state) : startsFrom(t, standing))
                .toList();
        if (rows.isEmpty()) {
            String possible = Transition.TABLE.stream().filter(t -> t.row() > 0 && startsFrom(t, standing))
                    .map(t -> Labels.of(t.event())).distinct().collect(Collectors.joining("、"));
            throw refuse(suggestion, "refused.state", standing.state.label(), Labels.of(type),
                    possible.isEmpty() ? TEXTS.get("nothing") : possible);
        }
        if (event.getActorRole() == null || rows.stream().noneMatch(t -> t.roles().contains(event.getActorRole()))) {
            throw refuse(suggestion, "refused.role", Labels.of(type), Labels.of(event.getActorRole()),
                    rows.get(0).roles().stream().map(Labels::of).collect(Collectors.joining("、")));
        }
        if (rows.get(0).reason() && blank(event.getReason())) {
            throw refuse(suggestion, "refused.reason", Labels.of(type));
        }
        if (event.getOn() == null) {
            throw refuse(suggestion, "refused.day", Labels.of(type));
        }
        if (standing.latest != null && event.getOn().isBefore(standing.latest)) {
            throw refuse(suggestion, "refused.order", Labels.of(type), event.getOn(), standing.latest);
        }
        checkContent(suggestion, standing, event, unit);
    }

    /**
     * Takes a step: checks it, gives it its round and adds it to the item's events.
     *
     * @param suggestion an item
     * @param event see {@link #check}
     * @throws HeyiException when it is not legal; the item is as it was
     */
    public static void append(Suggestion suggestion, Event event) {
        check(suggestion, event);
        Standing before = state(suggestion, null);
        boolean begins = event.getType() == EventType.ASSIGN && before.round() == 0;
        if (event.getRound() == 0) {
            event.setRound(begins ? 1 : before.round());
        }
        suggestion.getEvents().add(event);
    }

    /**
     * @param suggestion an item
     * @return how a message names it, e.g. 第0123号建议, or its title before it has a number
     */
    public static String name(Suggestion suggestion) {
        String instrument = Labels.of(suggestion.getInstrument() == Instrument.PROPOSAL ? Instrument.PROPOSAL
                : Instrument.SUGGESTION);
        if (!blank(suggestion.getNumber())) {
            return TEXTS.get("name.numbered", suggestion.getNumber(), instrument);
        }
        return TEXTS.get("name.titled", blank(suggestion.getTitle()) ? "?" : suggestion.getTitle(), instrument);
    }

    private static void checkContent(Suggestion suggestion, Standing standing, Event event, UnitStanding unit) {
        switch (event.getType()) {
            case SUBMIT -> {
                if (blank(suggestion.getTitle()) || suggestion.getLead() == null && blank(suggestion.getLeadName())) {
                    throw refuse(suggestion, "refused.lead");
                }
            }
            case MERGE -> {
                Suggestion master = suggestion.getMergedInto();
                if (master == null || master == suggestion || master.getMergedInto() != null) {
                    throw refuse(suggestion, "refused.master");
                }
            }
            case ASSIGN -> {
                if (blank(suggestion.getNumber())) {
                    throw refuse(suggestion, "refused.number");
                }
                checkAssignment(suggestion, standing, event, unit);
            }
            case REASSIGN -> {
                if (standing.handsOn(event.getOtherUnit()) == null) {
                    throw refuse(suggestion, "refused.relieved");
                }
                checkAssignment(suggestion, standing, event, unit);
            }
            case EXTEND -> {
                LocalDate due = event instanceof Assignment a ? a.getDue() : null;
                LocalDate before = unit != null ? unit.due : standing.due();
                if (due == null || before != null && !due.isAfter(before)) {
                    throw refuse(suggestion, "refused.extension", before == null ? "—" : before);
                }
            }
            case SIGN, REQUEST_RETURN, CO_OPINION -> {
                if (unit == null) {
                    throw refuse(suggestion, "refused.unit", Labels.of(event.getType()), units(standing));
                }
                if (event.getType() == EventType.CO_OPINION && unit.handling != HandlingRole.CO) {
                    throw refuse(suggestion, "refused.co", unit.unit.getName());
                }
            }
            case DRAFT_REPLY -> checkReplies(suggestion, standing, unit);
            case CONTACT -> {
                if (!(event instanceof Contact contact) || contact.getMode() == null) {
                    throw refuse(suggestion, "refused.contact");
                }
            }
            case REPLY, RECLASSIFY -> {
                if (!(event instanceof Reply reply) || reply.getReplyClass() == null) {
                    throw refuse(suggestion, "refused.class", Labels.of(event.getType()));
                }
                checkReplies(suggestion, standing, unit);
            }
            case FEEDBACK -> {
                if (!(event instanceof Feedback feedback) || unrated(feedback.getResult()) && unrated(feedback.getAttitude())) {
                    throw refuse(suggestion, "refused.feedback");
                } else if (dissatisfied(feedback) && blank(event.getReason())) {
                    throw refuse(suggestion, "refused.reason", Labels.of(Satisfaction.DISSATISFIED));
                }
            }
            default -> {
            }
        }
    }

    private static void checkReplies(Suggestion suggestion, Standing standing, UnitStanding unit) {
        if (unit != null && !unit.repliesItself()) {
            throw refuse(suggestion, "refused.coreply", unit.unit.getName());
        }
        if (standing.main() == null && standing.state != SuggestionState.MERGED) {
            throw refuse(suggestion, "refused.nomain", units(standing));
        }
    }

    private static void checkAssignment(Suggestion suggestion, Standing standing, Event event, UnitStanding unit) {
        if (!(event instanceof Assignment assignment) || event.getUnit() == null || assignment.getDue() == null) {
            throw refuse(suggestion, "refused.assignment");
        } else if (assignment.getDue().isBefore(event.getOn())) {
            throw refuse(suggestion, "refused.due", assignment.getDue(), event.getOn());
        } else if (standing.state != SuggestionState.REHANDLING) {
            if (unit != null && event.getType() == EventType.ASSIGN) {
                throw refuse(suggestion, "refused.twice", event.getUnit().getName());
            }
            HandlingRole role = assignment.getHandling();
            UnitStanding from = event.getType() == EventType.REASSIGN ? standing.handsOn(event.getOtherUnit()) : null;
            if (from != null && from.repliesItself() == (role == HandlingRole.CO)) {
                throw refuse(suggestion, "refused.part", from.unit.getName(), Labels.of(from.handling), Labels.of(role));
            }
            boolean single = role == HandlingRole.SOLE || role == HandlingRole.MAIN;
            List<UnitStanding> others = standing.units.stream().filter(u -> u != from).toList();
            boolean clash = others.stream().filter(UnitStanding::repliesItself).anyMatch(
                    u -> single || role == HandlingRole.SEPARATE && u.handling != HandlingRole.SEPARATE);
            boolean sole = others.stream().anyMatch(u -> u.handling == HandlingRole.SOLE);
            if (clash || sole) {
                throw refuse(suggestion, "refused.main", units(standing));
            }
        }
    }

    private static String units(Standing standing) {
        return standing.units.isEmpty() ? TEXTS.get("nothing") : standing.units.stream()
                .map(u -> u.unit.getName() + "（" + Labels.of(u.handling) + "）").collect(Collectors.joining("、"));
    }

    private static HeyiException refuse(Suggestion suggestion, String key, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = name(suggestion);
        for (int i = 0; i < args.length; i++) {
            all[i + 1] = String.valueOf(args[i]);
        }
        return new HeyiException(TEXTS.get(key, all));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static boolean unrated(Satisfaction rating) {
        return rating == null || rating == Satisfaction.UNRATED;
    }

    static boolean dissatisfied(Feedback feedback) {
        return feedback.getResult() == Satisfaction.DISSATISFIED || feedback.getAttitude() == Satisfaction.DISSATISFIED;
    }

    private static boolean perUnitState(SuggestionState state) {
        return state.compareTo(SuggestionState.TO_SIGN) >= 0 && state.compareTo(SuggestionState.REPLIED) <= 0;
    }

    private static boolean perUnit(Transition t) {
        return switch (t.event()) {
            case SIGN, REQUEST_RETURN, REFUSE_RETURN, CO_OPINION, REQUEST_EXTENSION, EXTEND, DRAFT_REPLY, RETURN_REPLY,
                    APPROVE_REPLY, REPLY -> true;
            default -> false;
        };
    }

    private static boolean startsFrom(Transition t, Standing standing) {
        if (t.from().contains(standing.state)) {
            return true;
        }
        // A unit may be ahead of the item: one that has signed can act while another has not.
        return perUnitState(standing.state) && (perUnit(t) || t.event() == EventType.REASSIGN)
                && standing.units.stream().anyMatch(u -> t.from().contains(u.state));
    }

    private static void apply(Standing s, Event event, LocalDate on) {
        if (on != null && (s.latest == null || on.isAfter(s.latest))) {
            s.latest = on;
        }
        switch (event.getType()) {
            case SUBMIT -> {
                s.state = SuggestionState.UNDER_REVIEW;
                s.submittedOn = on;
            }
            case SEND_BACK -> s.state = SuggestionState.DRAFT;
            case WITHDRAW -> reviewed(s, event, on, SuggestionState.WITHDRAWN);
            case REJECT -> reviewed(s, event, on, SuggestionState.REJECTED);
            case TRANSFER -> reviewed(s, event, on, SuggestionState.TRANSFERRED);
            case MERGE -> reviewed(s, event, on, SuggestionState.MERGED);
            case ACCEPT -> reviewed(s, event, on, SuggestionState.TO_ASSIGN);
            case ASSIGN, REASSIGN -> assign(s, event, on);
            case SIGN -> each(s, event, u -> {
                u.signedOn = u.signedOn == null ? on : u.signedOn;
                u.state = u.state == SuggestionState.TO_SIGN ? working(s) : u.state;
            });
            case REQUEST_RETURN -> {
                s.returns++;
                each(s, event, u -> u.state = SuggestionState.RETURN_PENDING);
            }
            case REFUSE_RETURN -> each(s, event, u -> u.state = u.state == SuggestionState.RETURN_PENDING ? working(s) : u.state);
            case CONTACT -> {
                if (event instanceof Contact contact) {
                    s.contacts.add(contact);
                }
            }
            case CO_OPINION -> each(s, event, u -> u.opinionOn = on);
            case REQUEST_EXTENSION -> each(s, event, u -> u.extensionRequested = true);
            case EXTEND -> {
                LocalDate due = event instanceof Assignment a ? a.getDue() : null;
                each(s, event, u -> {
                    u.due = due == null ? u.due : due;
                    u.firstDue = s.rounds.size() > 1 ? u.firstDue : u.due;
                    u.extended = true;
                    u.extensionRequested = false;
                });
            }
            case DRAFT_REPLY -> each(s, event, u -> u.state = SuggestionState.REPLY_PENDING);
            case RETURN_REPLY -> each(s, event, u -> u.state = working(s));
            case APPROVE_REPLY -> each(s, event, u -> {
                u.state = SuggestionState.APPROVED;
                u.approved = event instanceof Reply reply ? reply : null;
            });
            case REPLY -> reply(s, event, on);
            case REQUEST_FEEDBACK -> {
                round(s).askedOn = on;
                if (s.state != SuggestionState.MERGED) {
                    s.state = SuggestionState.AWAITING_FEEDBACK;
                }
            }
            case FEEDBACK -> feedback(s, event, on);
            case CLOSE_UNRATED -> {
                s.state = SuggestionState.CLOSED_UNRATED;
                s.closedOn = on;
            }
            case FOLLOW_UP -> s.followUps.add(event.getReason() == null ? "" : event.getReason());
            case RECLASSIFY -> classify(s, event);
            case PUBLISH -> {
                s.published = true;
                s.publishedOn = on;
                s.publishedAt = event.getReason();
            }
            case ARCHIVE -> s.state = SuggestionState.ARCHIVED;
            case SUPERVISE -> s.supervised = true;
            case INVITE, CONFIRM, LEAVE, NUMBER, NOTE -> {
            }
        }
        if (perUnitState(s.state)) {
            leastAdvanced(s);
        }
    }

    private static void reviewed(Standing s, Event event, LocalDate on, SuggestionState state) {
        s.state = state;
        s.outcome = event.getType();
        s.reviewedOn = on;
    }

    private static SuggestionState working(Standing s) {
        return s.rounds.size() > 1 ? SuggestionState.REHANDLING : SuggestionState.HANDLING;
    }

    private static Round round(Standing s) {
        if (s.rounds.isEmpty()) {
            s.rounds.add(new Round(1));
        }
        return s.rounds.get(s.rounds.size() - 1);
    }

    private static void assign(Standing s, Event event, LocalDate on) {
        if (event.getUnit() == null) {
            return;
        }
        if (!s.assigned) {
            s.assigned = true;
            s.assignedOn = on;
        }
        round(s);
        HandlingRole role = event instanceof Assignment a ? a.getHandling() : HandlingRole.SOLE;
        LocalDate due = event instanceof Assignment a ? a.getDue() : null;
        if (event.getType() == EventType.REASSIGN) {
            UnitStanding from = s.handsOn(event.getOtherUnit());
            if (from != null) {
                s.units.remove(from);
                s.relieved.add(from);
            }
        }
        UnitStanding unit = s.unit(event.getUnit());
        if (unit == null) {
            s.units.add(new UnitStanding(event.getUnit(), role, on, due));
        } else {
            // Handed out again, for another round: a new clock, nothing to sign twice.
            unit.handling = role;
            unit.due = due;
        }
        if (!perUnitState(s.state)) {
            s.state = SuggestionState.TO_SIGN;
        }
    }

    private static void reply(Standing s, Event event, LocalDate on) {
        classify(s, event);
        s.lastReplyOn = on;
        if (event instanceof Reply reply) {
            s.lastReply = reply;
        }
        boolean inHand = perUnitState(s.state);
        each(s, event, u -> {
            if (u.repliesItself()) {
                u.replyClass = event instanceof Reply reply && reply.getReplyClass() != null ? reply.getReplyClass() : u.replyClass;
                // One letter may answer for all units: for those that answered before, the round was over then.
                u.repliedOn = inHand && u.state == SuggestionState.REPLIED ? u.repliedOn : on;
                u.state = inHand ? SuggestionState.REPLIED : u.state;
            }
        });
        // A reply that nobody owed, as of 会办 units alone, answers nothing.
        boolean all = s.state == SuggestionState.MERGED;
        for (UnitStanding unit : s.units) {
            if (unit.repliesItself() && unit.state != SuggestionState.REPLIED) {
                all = false;
                break;
            }
            all |= unit.repliesItself();
        }
        if (all && (inHand || s.state == SuggestionState.MERGED)) {
            Round round = round(s);
            round.repliedOn = on;
            if (!s.replied) {
                s.replied = true;
                s.firstReplyOn = on;
                s.inTime = inTime(s);
            }
        }
    }

    private static boolean inTime(Standing s) {
        for (UnitStanding unit : s.units) {
            if (unit.repliesItself() && (unit.due == null || unit.repliedOn == null || unit.repliedOn.isAfter(unit.due))) {
                return false;
            }
        }
        return !s.units.isEmpty();
    }

    private static void classify(Standing s, Event event) {
        if (!(event instanceof Reply reply)) {
            return;
        }
        if (reply.getReplyClass() != null) {
            s.firstClass = s.firstClass == null ? reply.getReplyClass() : s.firstClass;
            s.replyClass = reply.getReplyClass();
        }
        if (reply.getPublicity() != null && reply.getPublicity() != Publicity.UNDECIDED) {
            s.publicity = reply.getPublicity();
        }
    }

    private static void feedback(Standing s, Event event, LocalDate on) {
        if (!(event instanceof Feedback form)) {
            return;
        }
        Round current = round(s);
        int number = event.getRound();
        Round round = number > 0 && number <= s.rounds.size() ? s.rounds.get(number - 1) : current;
        round.add(form);
        if (round != current || s.state == SuggestionState.MERGED || s.state == SuggestionState.ARCHIVED) {
            return;
        }
        if (dissatisfied(form)) {
            s.rounds.add(new Round(current.number + 1));
            s.state = SuggestionState.REHANDLING;
            s.closedOn = null;
            for (UnitStanding unit : s.units) {
                if (unit.repliesItself()) {
                    unit.state = SuggestionState.REHANDLING;
                    unit.repliedOn = null;
                    unit.due = null;
                    unit.approved = null;
                }
            }
        } else {
            s.state = SuggestionState.CLOSED;
            s.closedOn = on;
        }
    }

    private static void leastAdvanced(Standing s) {
        SuggestionState least = null;
        for (UnitStanding unit : s.units) {
            if (unit.repliesItself() && (least == null || unit.state.compareTo(least) < 0)) {
                least = unit.state;
            }
        }
        if (least != null) {
            s.state = least;
        }
    }

    private interface Step {
        void of(UnitStanding unit);
    }

    /** The unit the event names; without a name, every unit that owes a reply. */
    private static void each(Standing s, Event event, Step step) {
        for (UnitStanding unit : s.units) {
            if (event.getUnit() == null ? unit.repliesItself() : unit.unit == event.getUnit()) {
                step.of(unit);
            }
        }
    }
}
