package org.heyi.ledger;

import java.time.LocalDate;

import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.ReplyClass;

/** One unit's part in an item: its role, its clock, what it did. Every unit has a clock of its own. */
public final class UnitStanding {

    final HandlingUnit unit;
    final LocalDate assignedOn;
    HandlingRole handling;
    SuggestionState state = SuggestionState.TO_SIGN;
    LocalDate originalDue;
    LocalDate due;
    LocalDate firstDue;
    LocalDate signedOn;
    LocalDate opinionOn;
    LocalDate repliedOn;
    ReplyClass replyClass;
    Reply approved;
    boolean extended;
    boolean extensionRequested;
    LocalDate requestedDue;

    UnitStanding(HandlingUnit unit, HandlingRole handling, LocalDate assignedOn, LocalDate due) {
        this.unit = unit;
        this.handling = handling;
        this.assignedOn = assignedOn;
        this.originalDue = due;
        this.due = due;
        this.firstDue = due;
    }

    /** @return the unit */
    public HandlingUnit unit() {
        return unit;
    }

    /** @return 独办, 主办, 会办 or 分办 */
    public HandlingRole handling() {
        return handling;
    }

    /** @return whether it owes the proposer a reply: every role but 会办 */
    public boolean repliesItself() {
        return handling != HandlingRole.CO;
    }

    /** @return TO_SIGN to REPLIED: how far this unit is */
    public SuggestionState state() {
        return state;
    }

    /** @return 交办日期; null when the ledger does not say */
    public LocalDate assignedOn() {
        return assignedOn;
    }

    /** @return 签收日期; null before */
    public LocalDate signedOn() {
        return signedOn;
    }

    /** @return 要求办结日期 of the round in force, extensions included; null when none was set */
    public LocalDate due() {
        return due;
    }

    /** @return the day first set; null when none was */
    public LocalDate originalDue() {
        return originalDue;
    }

    /** @return 要求办结日期 of the first round, extensions included; null when none was set */
    public LocalDate firstDue() {
        return firstDue;
    }

    /** @return whether an extension was granted */
    public boolean extended() {
        return extended;
    }

    /** @return whether an extension was asked for and not yet decided */
    public boolean extensionRequested() {
        return extensionRequested;
    }

    /** @return the day until which it asked for more time; null when it did not ask, was answered, or named no day */
    public LocalDate requestedDue() {
        return requestedDue;
    }

    /** @return the day its 会办意见 was filed; null before */
    public LocalDate opinionOn() {
        return opinionOn;
    }

    /** @return the day of its reply in the round in force; null before */
    public LocalDate repliedOn() {
        return repliedOn;
    }

    /** @return the approval of the round in force, with the class and 公开属性 it set; null before, or when it set none */
    public Reply approved() {
        return approved;
    }

    /** @return the class of its last reply; null before */
    public ReplyClass replyClass() {
        return replyClass;
    }
}
