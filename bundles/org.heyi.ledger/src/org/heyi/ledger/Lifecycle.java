package org.heyi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;

/**
 * The life of a 建议 or 提案 (domain rules 1.10): what state its events give, which steps are legal next, and whether a
 * step may be taken.
 *
 * <p>Deriving is lenient: an old ledger that skips steps still has a state. Recording is strict: {@link #append} takes
 * only what {@link Steps#TABLE} allows.
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
        return Steps.TABLE.stream()
                .filter(t -> t.roles().contains(role) && startsFrom(t, standing) && seen.add(t.event()))
                .toList();
    }

    /**
     * Refuses a step that is not legal.
     *
     * @param suggestion an item
     * @param event the step, not yet among the item's events, with type, day, role and what the type asks for
     * @throws org.heyi.base.HeyiException when it is not legal: says where the item stands and what is possible
     */
    public static void check(Suggestion suggestion, Event event) {
        Standing standing = state(suggestion, null);
        EventType type = event.getType();
        UnitStanding unit = event.getUnit() == null ? null : standing.unit(event.getUnit());
        StepCheck step = new StepCheck(suggestion, standing, event, unit);
        List<Transition> rows = Steps.of(type).rows().stream().filter(t -> startsFrom(t, standing, unit)).toList();
        if (rows.isEmpty()) {
            String possible = Steps.TABLE.stream().filter(t -> t.row() > 0 && startsFrom(t, standing, unit))
                    .map(t -> Labels.of(t.event())).distinct().collect(Collectors.joining("、"));
            throw step.refuse("refused.state", standing.state.label(), Labels.of(type), possible.isEmpty() ? TEXTS.get("nothing") : possible);
        }
        if (event.getActorRole() == null || rows.stream().noneMatch(t -> t.roles().contains(event.getActorRole()))) {
            throw step.refuse("refused.role", Labels.of(type), Labels.of(event.getActorRole()),
                    rows.get(0).roles().stream().map(Labels::of).collect(Collectors.joining("、")));
        }
        if (rows.get(0).reason() && StepCheck.blank(event.getReason())) {
            throw step.refuse("refused.reason", Labels.of(type));
        }
        if (event.getOn() == null) {
            throw step.refuse("refused.day", Labels.of(type));
        }
        LocalDate since = Steps.of(type).since(standing);
        if (since != null && event.getOn().isBefore(since)) {
            throw step.refuse(since.equals(standing.latest) ? "refused.order" : "refused.since", Labels.of(type), event.getOn(), since);
        }
        Steps.of(type).check(step);
    }

    /**
     * Takes a step: checks it, gives it its round and adds it to the item's events.
     *
     * @param suggestion an item
     * @param event see {@link #check}
     * @throws org.heyi.base.HeyiException when it is not legal; the item is as it was
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
     * One line of an item's timeline.
     *
     * @param event what happened
     * @param late whether it was entered when something that happened later was there already
     */
    public record Entry(Event event, boolean late) {
    }

    /**
     * @param suggestion an item
     * @return its events by the day on which they happened; those of one day, and those without one, in the order in which they
     *         were entered
     */
    public static List<Entry> timeline(Suggestion suggestion) {
        List<Entry> entries = new ArrayList<>();
        Map<Event, LocalDate> days = new IdentityHashMap<>();
        LocalDate latest = LocalDate.MIN;
        for (Event event : suggestion.getEvents()) {
            LocalDate day = event.getOn() == null ? latest : event.getOn();
            days.put(event, day);
            entries.add(new Entry(event, day.isBefore(latest)));
            latest = day.isAfter(latest) ? day : latest;
        }
        entries.sort(Comparator.comparing(each -> days.get(each.event())));
        return entries;
    }

    /**
     * @param suggestion an item
     * @return how a message names it, e.g. 第0123号建议, or its title before it has a number
     */
    public static String name(Suggestion suggestion) {
        String instrument = Labels.of(suggestion.getInstrument() == Instrument.PROPOSAL ? Instrument.PROPOSAL
                : Instrument.SUGGESTION);
        if (!StepCheck.blank(suggestion.getNumber())) {
            return TEXTS.get("name.numbered", suggestion.getNumber(), instrument);
        }
        return TEXTS.get("name.titled", StepCheck.blank(suggestion.getTitle()) ? "?" : suggestion.getTitle(), instrument);
    }

    static boolean unrated(Satisfaction rating) {
        return rating == null || rating == Satisfaction.UNRATED;
    }

    static boolean dissatisfied(Feedback feedback) {
        return feedback.getResult() == Satisfaction.DISSATISFIED || feedback.getAttitude() == Satisfaction.DISSATISFIED;
    }

    /** For a step of one unit, where that unit stands decides. */
    private static boolean startsFrom(Transition t, Standing standing, UnitStanding unit) {
        return unit == null || !Steps.of(t.event()).isPerUnit() ? startsFrom(t, standing)
                : t.from().contains(unit.state) || t.from().contains(standing.state) && !standing.state.isPerUnit();
    }

    private static boolean startsFrom(Transition t, Standing standing) {
        if (t.from().contains(standing.state)) {
            return true;
        }
        // A unit may be ahead of the item: one that has signed can act while another has not.
        return standing.state.isPerUnit() && (Steps.of(t.event()).isPerUnit() || t.event() == EventType.REASSIGN)
                && standing.units.stream().anyMatch(u -> t.from().contains(u.state));
    }

    private static void apply(Standing standing, Event event, LocalDate on) {
        if (on != null && (standing.latest == null || on.isAfter(standing.latest))) {
            standing.latest = on;
        }
        Steps.of(event.getType()).apply(standing, event, on);
        if (standing.state.isPerUnit()) {
            standing.leastAdvanced();
        }
    }
}
