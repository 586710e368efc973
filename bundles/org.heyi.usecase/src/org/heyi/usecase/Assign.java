package org.heyi.usecase;

import java.util.List;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;

/** What the secretariat notes on comments before it decides: who works on them, whose field they are, what the drafting group says. */
public final class Assign {

    /**
     * What is noted; null leaves what is there.
     *
     * @param opinion 起草组意见; empty takes it away
     * @param unit 责任单位; empty takes it away
     */
    public record Note(String opinion, String unit) {
    }

    private Assign() {
    }

    /**
     * Prepares a note on comments.
     *
     * @param annotations the comments
     * @param note what is noted on each of them
     * @return the edit that notes it
     */
    public static Edit<List<Annotation>> note(List<Annotation> annotations, Note note) {
        return new Edit<>("annotation.dispose", annotations, () -> annotations.forEach(each -> {
            if (note.opinion != null) {
                each.setOpinion(note.opinion.strip());
            }
            if (note.unit != null) {
                each.setUnit(note.unit.strip());
            }
        }));
    }

    /**
     * Prepares to give comments to somebody of the secretariat to work on.
     *
     * @param annotations the comments
     * @param person who; null for nobody
     * @return the edit that gives them
     */
    public static Edit<List<Annotation>> to(List<Annotation> annotations, Participant person) {
        return new Edit<>("annotation.dispose", annotations, () -> annotations.forEach(each -> each.setAssignee(person)));
    }
}
