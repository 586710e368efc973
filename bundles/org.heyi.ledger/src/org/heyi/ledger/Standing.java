package org.heyi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.CoSignerReply;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Suggestion;

/**
 * Where one item stands on one day, as its events say. A view: it is thrown away and derived again when the item
 * changes. Made by {@link Lifecycle#state}.
 */
public final class Standing {

    final Suggestion suggestion;
    final LocalDate asOf;
    SuggestionState state = SuggestionState.DRAFT;
    EventType outcome;
    LocalDate submittedOn;
    LocalDate reviewedOn;
    boolean assigned;
    LocalDate assignedOn;
    LocalDate firstReplyOn;
    LocalDate lastReplyOn;
    LocalDate closedOn;
    LocalDate publishedOn;
    String publishedAt;
    boolean published;
    ReplyClass firstClass;
    ReplyClass replyClass;
    Reply lastReply;
    Publicity publicity = Publicity.UNDECIDED;
    int returns;
    boolean replied;
    boolean inTime;
    boolean supervised;
    Boolean signedInTime;
    LocalDate latest;
    final List<UnitStanding> units = new ArrayList<>(2);
    final List<UnitStanding> relieved = new ArrayList<>(0);
    final List<Round> rounds = new ArrayList<>(1);
    final List<Contact> contacts = new ArrayList<>(2);
    final List<String> followUps = new ArrayList<>(0);

    Standing(Suggestion suggestion, LocalDate asOf) {
        this.suggestion = suggestion;
        this.asOf = asOf;
    }

    /** The round that goes on; the first begins when it is asked for. */
    Round currentRound() {
        if (rounds.isEmpty()) {
            rounds.add(new Round(1));
        }
        return rounds.get(rounds.size() - 1);
    }

    /** What a unit is at while it works on its reply. */
    SuggestionState working() {
        return rounds.size() > 1 ? SuggestionState.REHANDLING : SuggestionState.HANDLING;
    }

    /** The unit the event names; without a name, every unit that owes a reply. */
    void each(Event event, Consumer<UnitStanding> step) {
        for (UnitStanding unit : units) {
            if (event.getUnit() == null ? unit.repliesItself() : unit.unit == event.getUnit()) {
                step.accept(unit);
            }
        }
    }

    /** Where units have it in hand, the one that has got the least far says where the item stands. */
    void leastAdvanced() {
        SuggestionState least = null;
        for (UnitStanding unit : units) {
            if (unit.repliesItself() && (least == null || unit.state.compareTo(least) < 0)) {
                least = unit.state;
            }
        }
        if (least != null) {
            state = least;
        }
    }

    /** @return the item */
    public Suggestion suggestion() {
        return suggestion;
    }

    /** @return the day this is about; events of later days are not in it */
    public LocalDate asOf() {
        return asOf;
    }

    /** @return the state on that day */
    public SuggestionState state() {
        return state;
    }

    /** @return 审查结果: ACCEPT, MERGE, TRANSFER, REJECT or WITHDRAW; null while it is open */
    public EventType outcome() {
        return outcome;
    }

    /** @return the day of 提交; null before, or when the ledger does not say */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** @return the day of 审查结果; null before, or when the ledger does not say */
    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    /**
     * @return whether it counts as 交办件: it was assigned to a unit, was not withdrawn afterwards, and is not handled
     *         as part of another item
     */
    public boolean assigned() {
        return assigned && state != SuggestionState.WITHDRAWN && state != SuggestionState.MERGED;
    }

    /** @return the day of the first 交办; null before */
    public LocalDate assignedOn() {
        return assignedOn;
    }

    /** @return the units in charge, in the order of assignment; without those that were relieved */
    public List<UnitStanding> units() {
        return Collections.unmodifiableList(units);
    }

    /** @return units whose 退办 was granted */
    public List<UnitStanding> relieved() {
        return Collections.unmodifiableList(relieved);
    }

    /** @return the unit under whose name the item is counted: 独办 or 主办, else the first 分办; null when none */
    public UnitStanding main() {
        UnitStanding first = null;
        for (UnitStanding unit : units) {
            if (unit.handling == HandlingRole.MAIN || unit.handling == HandlingRole.SOLE) {
                return unit;
            }
            if (first == null && unit.handling == HandlingRole.SEPARATE) {
                first = unit;
            }
        }
        return first;
    }

    /**
     * @param unit a unit
     * @return its part in the item; null when it has none
     */
    public UnitStanding unit(HandlingUnit unit) {
        for (UnitStanding part : units) {
            if (part.unit == unit) {
                return part;
            }
        }
        return null;
    }

    /**
     * @param named the unit that a 改派 relieves; null when it does not say
     * @return the part that the 改派 hands on: of the unit named, else of the first that asked for 退办; null when there is none
     */
    public UnitStanding handsOn(HandlingUnit named) {
        return named != null ? unit(named)
                : units.stream().filter(u -> u.state == SuggestionState.RETURN_PENDING).findFirst().orElse(null);
    }

    /** @return whether every unit in charge has signed */
    public boolean signed() {
        return !units.isEmpty() && units.stream().allMatch(u -> u.signedOn != null || u.state.compareTo(SuggestionState.TO_SIGN) > 0);
    }

    /**
     * @return whether every unit that owes a reply signed within the time that the rules give; null when that cannot be said, as the days
     *         are not known or have not passed yet. Known for what {@link LedgerStatistics} holds only
     */
    public Boolean signedInTime() {
        return signedInTime;
    }

    /** @return the round in force: 0 before assignment, 1 for the first handling, 2 after 重新办理 … */
    public int round() {
        return rounds.size();
    }

    /** @return the rounds so far */
    public List<Round> rounds() {
        return Collections.unmodifiableList(rounds);
    }

    /** @return the first round; null before assignment */
    public Round firstRound() {
        return rounds.isEmpty() ? null : rounds.get(0);
    }

    /** @return the last round that a proposer rated: what 满意率 counts; null when none was */
    public Round ratedRound() {
        for (int i = rounds.size() - 1; i >= 0; i--) {
            if (rounds.get(i).rated()) {
                return rounds.get(i);
            }
        }
        return null;
    }

    /** @return whether the first round was answered; a second reply does not count twice */
    public boolean replied() {
        return replied;
    }

    /** @return the day on which the first round was answered by every unit that owed a reply; null before */
    public LocalDate firstReplyOn() {
        return firstReplyOn;
    }

    /** @return the day of the last reply; null before */
    public LocalDate lastReplyOn() {
        return lastReplyOn;
    }

    /** @return the last reply itself; null before */
    public Reply lastReply() {
        return lastReply;
    }

    /** @return the class of the first reply; null when it had none */
    public ReplyClass firstClass() {
        return firstClass;
    }

    /** @return the class in force, changes included; null while there is none */
    public ReplyClass replyClass() {
        return replyClass;
    }

    /** @return 附议代表答复 of the last reply; UNKNOWN when nobody signed along, or the ledger does not say */
    public CoSignerReply coSignersAnswered() {
        boolean joint = suggestion.getCoSigners().stream().anyMatch(c -> c.getState() == CoSignState.CONFIRMED);
        if (!joint || !assigned()) {
            return CoSignerReply.UNKNOWN;
        }
        return lastReply == null ? CoSignerReply.NONE : lastReply.getCoSigners();
    }

    /** @return 公开属性 as last decided */
    public Publicity publicity() {
        return publicity;
    }

    /** @return whether it was published */
    public boolean published() {
        return published;
    }

    /** @return the day of 公开; null when it was not, or the ledger does not say */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** @return where it was published, e.g. a link; null when the ledger does not say */
    public String publishedAt() {
        return publishedAt;
    }

    /** @return the day of the last 办结; null before */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** @return how often a unit asked to be relieved */
    public int returns() {
        return returns;
    }

    /** @return whether it was handled again after 不满意 */
    public boolean rehandled() {
        return rounds.size() > 1;
    }

    /** @return whether any unit got an extension */
    public boolean extended() {
        return units.stream().anyMatch(u -> u.extended);
    }

    /** @return whether it is under 重点督办 */
    public boolean supervised() {
        return supervised || suggestion.isSupervised();
    }

    /** @return talks with the proposer */
    public List<Contact> contacts() {
        return Collections.unmodifiableList(contacts);
    }

    /** @return whether a unit met the proposer: 座谈 or 走访; a telephone call is no 面商 */
    public boolean met() {
        return contacts.stream().anyMatch(c -> c.getMode() == ContactMode.MEETING || c.getMode() == ContactMode.VISIT);
    }

    /** @return the closest contact there was: 座谈, 走访, 电话 or, where nobody talked, 未协商 */
    public ContactMode closest() {
        ContactMode closest = ContactMode.NONE;
        for (Contact contact : contacts) {
            if (contact.getMode().getValue() < closest.getValue()) {
                closest = contact.getMode();
            }
        }
        return closest;
    }

    /** @return the highest person the proposer met; UNKNOWN when none is named */
    public ContactLevel metWith() {
        ContactLevel highest = ContactLevel.UNKNOWN;
        for (Contact contact : contacts) {
            ContactLevel level = contact.getMetWith();
            if (level != ContactLevel.UNKNOWN && (highest == ContactLevel.UNKNOWN || level.getValue() < highest.getValue())) {
                highest = level;
            }
        }
        return highest;
    }

    /** @return 跟踪情况, oldest first */
    public List<String> followUps() {
        return Collections.unmodifiableList(followUps);
    }

    /** @return the latest day on which a unit with a duty to reply must answer the round in force; null when none was set */
    public LocalDate due() {
        LocalDate due = null;
        for (UnitStanding unit : units) {
            if (unit.repliesItself() && unit.due != null && (due == null || unit.due.isAfter(due))) {
                due = unit.due;
            }
        }
        return due;
    }

    /** @return whether a reply is owed and its day has passed */
    public boolean overdue() {
        for (UnitStanding unit : units) {
            if (unit.repliesItself() && unit.state.compareTo(SuggestionState.REPLIED) < 0 && unit.due != null
                    && unit.due.isBefore(asOf) && assigned() && !ended()) {
                return true;
            }
        }
        return false;
    }

    /** @return whether the first reply came on its due day or before, approved extensions included */
    public boolean inTime() {
        return replied && inTime;
    }

    /** @return whether nothing more is owed: ends of review, 办结, 已归档 */
    public boolean ended() {
        return switch (state) {
            case WITHDRAWN, REJECTED, TRANSFERRED, CLOSED, CLOSED_UNRATED, ARCHIVED -> true;
            default -> false;
        };
    }

    /** @return the day of the last event; null when there is none, or none has a day */
    public LocalDate latest() {
        return latest;
    }
}
