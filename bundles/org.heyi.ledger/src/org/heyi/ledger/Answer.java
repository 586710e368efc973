package org.heyi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Suggestion;

/**
 * What one unit answered last: what the proposer, and whoever looks at the passage the item comes from, is to read.
 *
 * @param on the day of the reply; null when the ledger does not say
 * @param unit who answered; null when the ledger does not say
 * @param replyClass 办理结果 in force, later changes included; null when there is none
 * @param documentNumber 发文字号; null when there is none
 * @param round which handling it ends, from 1
 * @param text the answer itself, that of the draft where the reply only names the letter; null when neither says
 */
public record Answer(LocalDate on, HandlingUnit unit, ReplyClass replyClass, String documentNumber, int round, String text) {

    /**
     * @param suggestion an item
     * @return the last answer of each unit that gave one, in the order of their first answers
     */
    public static List<Answer> of(Suggestion suggestion) {
        UnitStanding main = Lifecycle.state(suggestion, null).main();
        HandlingUnit usual = main == null ? null : main.unit();
        Map<HandlingUnit, String> drafts = new LinkedHashMap<>();
        Map<HandlingUnit, Answer> answers = new LinkedHashMap<>();
        for (Event event : suggestion.getEvents()) {
            HandlingUnit unit = event.getUnit() == null ? usual : event.getUnit();
            if (event.getType() == EventType.DRAFT_REPLY) {
                drafts.put(unit, StepKind.text(event));
            } else if (event instanceof Reply reply && event.getType() == EventType.REPLY) {
                String draft = drafts.remove(unit);
                boolean own = reply.getText() != null && !reply.getText().isBlank();
                answers.put(unit, new Answer(reply.getOn(), unit, reply.getReplyClass(), reply.getDocumentNumber(),
                        Math.max(1, reply.getRound()), own ? reply.getText() : draft));
            } else if (event instanceof Reply changed && event.getType() == EventType.RECLASSIFY) {
                answers.replaceAll((of, answer) -> event.getUnit() != null && of != unit ? answer
                        : new Answer(answer.on, of, changed.getReplyClass(), answer.documentNumber, answer.round, answer.text));
            }
        }
        return new ArrayList<>(answers.values());
    }
}
