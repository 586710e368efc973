package org.heyi.collation.papers;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.heyi.collation.Collation;
import org.heyi.collation.Row;
import org.heyi.model.review.Annotation;

/** 修正案清单: the changes of the text that were asked for, in formal words and in the order of the report; what was merged, once. */
public final class AmendmentList {

    /**
     * An amendment, or any other comment.
     *
     * @param comment the comment
     * @param place where
     * @param sentence what is asked for, with its full stop: the change in formal words; of other comments what is said
     * @param proposers who asks for it, as far as may be told; empty where nothing may
     * @param decision what became of it
     * @param reason why, with the words adopted where they are others; may be empty
     */
    public record Item(Annotation comment, String place, String sentence, String proposers, String decision, String reason) {
    }

    private AmendmentList() {
    }

    /**
     * @param collation the comments by place in the report
     * @return the amendments, each with all who proposed it
     */
    public static List<Item> of(Collation collation) {
        Speaking speaking = new Speaking(collation);
        List<Item> items = new ArrayList<>();
        for (Opinion opinion : Opinions.of(collation).all()) {
            if (opinion.comment().getAmendment() != null) {
                Row row = collation.row(opinion.comment());
                items.add(item(speaking, opinion, row, PaperTexts.sentence(row.amendment()), opinion.all()));
            }
        }
        return items;
    }

    /**
     * @param collation the comments by place in the report
     * @return every comment by its number, whole; what stands for others has all who proposed it, those have their own proposer
     */
    public static List<Item> all(Collation collation) {
        List<Annotation> byNumber = IntStream.range(0, collation.size()).mapToObj(collation::annotation)
                .sorted(Comparator.comparingInt(Annotation::getNumber)).toList();
        Speaking speaking = new Speaking(collation);
        Opinions opinions = Opinions.of(collation);
        return new AbstractList<>() {
            @Override
            public Item get(int index) {
                Annotation comment = byNumber.get(index);
                Opinion opinion = opinions.of(comment);
                Row row = collation.row(comment);
                return item(speaking, opinion, row, speaking.words(row), opinion.comment() == comment ? opinion.all() : List.of(comment));
            }

            @Override
            public int size() {
                return byNumber.size();
            }
        };
    }

    private static Item item(Speaking speaking, Opinion opinion, Row row, String sentence, List<Annotation> by) {
        String adopted = opinion.comment().getDisposition() == null ? null : opinion.comment().getDisposition().getAdopted();
        String words = adopted == null || adopted.isBlank() || !opinion.outcome().isAdopted() ? "" : PaperTexts.get("adopted", adopted.strip());
        return new Item(row.annotation(), row.placeInList(), sentence, speaking.proposers(by), opinion.outcome().label(),
                words + PaperTexts.sentence(opinion.outcome() == OpinionOutcome.UNDECIDED ? "" : row.decisionReason()));
    }
}
