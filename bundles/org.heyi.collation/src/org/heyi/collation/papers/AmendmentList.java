package org.heyi.collation.papers;

import java.util.ArrayList;
import java.util.List;

import org.heyi.collation.Collation;
import org.heyi.collation.Row;

/** 修正案清单: the changes of the text that were asked for, in formal words and in the order of the report; what was merged, once. */
public final class AmendmentList {

    /**
     * An amendment.
     *
     * @param opinion the opinion that asks for it
     * @param place where
     * @param sentence the change in formal words, with its full stop
     * @param proposers who asks for it, as far as may be told; empty where nothing may
     * @param decision what became of it
     * @param reason why, with the words adopted where they are others; may be empty
     */
    public record Item(Opinion opinion, String place, String sentence, String proposers, String decision, String reason) {
    }

    private AmendmentList() {
    }

    /**
     * @param collation the comments by place in the report
     * @return the amendments
     */
    public static List<Item> of(Collation collation) {
        Speaking speaking = new Speaking(collation);
        List<Item> items = new ArrayList<>();
        for (Opinion opinion : Opinions.of(collation).all()) {
            if (opinion.comment().getAmendment() == null) {
                continue;
            }
            Row row = collation.row(opinion.comment());
            String adopted = opinion.comment().getDisposition() == null ? null : opinion.comment().getDisposition().getAdopted();
            String words = adopted == null || adopted.isBlank() || !opinion.outcome().isAdopted() ? "" : PaperTexts.get("adopted", adopted.strip());
            items.add(new Item(opinion, row.locator().words(), PaperTexts.sentence(row.amendment()), speaking.proposers(opinion),
                    opinion.outcome().label(), words + PaperTexts.sentence(opinion.outcome() == Outcome.UNDECIDED ? "" : row.decisionReason())));
        }
        return items;
    }
}
