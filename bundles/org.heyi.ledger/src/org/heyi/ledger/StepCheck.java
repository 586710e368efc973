package org.heyi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.util.Labels;

/**
 * One step that somebody wants to take, and what it can be refused for.
 *
 * @param suggestion the item
 * @param standing where it stands before the step
 * @param event the step
 * @param unit the unit it names, as far as that has the item; null for none
 */
record StepCheck(Suggestion suggestion, Standing standing, Event event, UnitStanding unit) {

    private static final Texts TEXTS = Texts.of(StepCheck.class);

    void requireLead() {
        if (blank(suggestion.getTitle()) || suggestion.getLead() == null && blank(suggestion.getLeadName())) {
            throw refuse("refused.lead");
        }
    }

    void requireMaster() {
        Suggestion master = suggestion.getMergedInto();
        if (master == null || master == suggestion || master.getMergedInto() != null) {
            throw refuse("refused.master");
        }
    }

    void requireNumber() {
        if (blank(suggestion.getNumber())) {
            throw refuse("refused.number");
        }
    }

    void requireRelieved() {
        if (standing.handsOn(event.getOtherUnit()) == null) {
            throw refuse("refused.relieved");
        }
    }

    void requireUnit() {
        if (unit == null) {
            throw refuse("refused.unit", Labels.of(event.getType()), units());
        }
    }

    void requireHelper() {
        requireUnit();
        if (unit.handling != HandlingRole.CO) {
            throw refuse("refused.co", unit.unit.getName());
        }
    }

    /** A new day, later than the one that holds. */
    void requireLaterDay() {
        LocalDate due = event instanceof Assignment a ? a.getDue() : null;
        LocalDate before = unit != null ? unit.due : standing.due();
        if (due == null || before != null && !due.isAfter(before)) {
            throw refuse("refused.extension", before == null ? "—" : before);
        }
    }

    void requireLaterDayIfAny() {
        if (event instanceof Assignment a && a.getDue() != null) {
            requireLaterDay();
        }
    }

    void requireMode() {
        if (!(event instanceof Contact contact) || contact.getMode() == null) {
            throw refuse("refused.contact");
        }
    }

    void requireClass() {
        if (!(event instanceof Reply reply) || reply.getReplyClass() == null) {
            throw refuse("refused.class", Labels.of(event.getType()));
        }
    }

    void requireRating() {
        if (!(event instanceof Feedback feedback)
                || Lifecycle.unrated(feedback.getResult()) && Lifecycle.unrated(feedback.getAttitude())) {
            throw refuse("refused.feedback");
        } else if (Lifecycle.dissatisfied(feedback) && blank(event.getReason())) {
            throw refuse("refused.reason", Labels.of(Satisfaction.DISSATISFIED));
        }
    }

    /** Who answers: a unit that is in charge, where there is one. */
    void requireAnswering() {
        if (unit != null && !unit.repliesItself()) {
            throw refuse("refused.coreply", unit.unit.getName());
        }
        if (standing.main() == null && standing.state != SuggestionState.MERGED) {
            throw refuse("refused.nomain", units());
        }
    }

    void requireAssignment() {
        if (!(event instanceof Assignment assignment) || event.getUnit() == null || assignment.getDue() == null) {
            throw refuse("refused.assignment");
        } else if (assignment.getDue().isBefore(event.getOn())) {
            throw refuse("refused.due", assignment.getDue(), event.getOn());
        } else if (standing.state != SuggestionState.REHANDLING) {
            requirePlace(assignment.getHandling());
        }
    }

    /** One unit alone, one in charge with others that help, or several that answer apart (domain rules 1.6). */
    private void requirePlace(HandlingRole role) {
        if (unit != null && event.getType() == EventType.ASSIGN) {
            throw refuse("refused.twice", event.getUnit().getName());
        }
        UnitStanding from = event.getType() == EventType.REASSIGN ? standing.handsOn(event.getOtherUnit()) : null;
        if (from != null && from.repliesItself() == (role == HandlingRole.CO)) {
            throw refuse("refused.part", from.unit.getName(), Labels.of(from.handling), Labels.of(role));
        }
        boolean single = role == HandlingRole.SOLE || role == HandlingRole.MAIN;
        List<UnitStanding> others = standing.units.stream().filter(u -> u != from).toList();
        boolean clash = others.stream().filter(UnitStanding::repliesItself).anyMatch(
                u -> single || role == HandlingRole.SEPARATE && u.handling != HandlingRole.SEPARATE);
        boolean sole = others.stream().anyMatch(u -> u.handling == HandlingRole.SOLE);
        if (clash || sole) {
            throw refuse("refused.main", units());
        }
    }

    private String units() {
        return standing.units.isEmpty() ? TEXTS.get("nothing") : standing.units.stream()
                .map(u -> u.unit.getName() + "（" + Labels.of(u.handling) + "）").collect(Collectors.joining("、"));
    }

    /** The sentence that refuses it; its first argument is always the item. */
    HeyiException refuse(String key, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = Lifecycle.name(suggestion);
        for (int i = 0; i < args.length; i++) {
            all[i + 1] = String.valueOf(args[i]);
        }
        return new HeyiException(TEXTS.get(key, all));
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
