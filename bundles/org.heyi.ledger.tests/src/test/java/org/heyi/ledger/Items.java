package org.heyi.ledger;

import java.time.LocalDate;

import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Role;

/** Makes small items by hand: one statement a step, in the order of a life. */
final class Items {

    static final LedgerFactory F = LedgerFactory.eINSTANCE;
    static final Scheme SCHEME = Presets.scheme("a-d");

    final Suggestion item = F.createSuggestion();
    LocalDate day = LocalDate.of(2021, 1, 4);

    Items(String number) {
        item.setInstrument(Instrument.SUGGESTION);
        item.setNumber(number);
        item.setTitle("关于某事的建议" + number);
        item.setLeadName("王某");
    }

    static HandlingUnit unit(String name) {
        HandlingUnit unit = F.createHandlingUnit();
        unit.setName(name);
        return unit;
    }

    static ReplyClass replyClass(String code) {
        return SCHEME.getClasses().stream().filter(c -> c.getCode().equals(code)).findFirst().orElseThrow();
    }

    Items on(LocalDate when) {
        day = when;
        return this;
    }

    <E extends Event> E make(E event, EventType type, Role role, HandlingUnit unit) {
        event.setType(type);
        event.setActorRole(role);
        event.setUnit(unit);
        event.setOn(day);
        return event;
    }

    /** Adds without asking, as an old ledger would. */
    Items add(EventType type) {
        item.getEvents().add(make(F.createEvent(), type, null, null));
        return this;
    }

    Items accepted() {
        return add(EventType.SUBMIT).add(EventType.ACCEPT).add(EventType.NUMBER);
    }

    Items assign(HandlingUnit unit, HandlingRole handling, LocalDate due) {
        Assignment a = make(F.createAssignment(), EventType.ASSIGN, Role.COMMITTEE, unit);
        a.setHandling(handling);
        a.setDue(due);
        item.getEvents().add(a);
        return this;
    }

    Items sign(HandlingUnit unit) {
        item.getEvents().add(make(F.createEvent(), EventType.SIGN, Role.UNIT, unit));
        return this;
    }

    Items contact(ContactMode mode) {
        Contact c = make(F.createContact(), EventType.CONTACT, Role.UNIT, null);
        c.setMode(mode);
        item.getEvents().add(c);
        return this;
    }

    Items reply(HandlingUnit unit, String code) {
        Reply r = make(F.createReply(), EventType.REPLY, Role.UNIT, unit);
        r.setReplyClass(code == null ? null : replyClass(code));
        item.getEvents().add(r);
        return this;
    }

    Items feedback(Satisfaction result) {
        return feedback(result, result);
    }

    Items feedback(Satisfaction attitude, Satisfaction result) {
        Feedback f = make(F.createFeedback(), EventType.FEEDBACK, Role.DEPUTY, null);
        f.setAttitude(attitude);
        f.setResult(result);
        f.setReason(result == Satisfaction.DISSATISFIED ? "没有解决" : null);
        item.getEvents().add(f);
        return this;
    }

    Standing standing() {
        return Lifecycle.state(item, null);
    }
}
