package org.heyi.usecase;

import java.util.List;
import java.util.Optional;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;

/** What the secretariat notes on comments before it decides: who works on them, whose field they are, what the drafting group says. */
public final class Assign {

    /**
     * What is noted; null leaves what is there.
     *
     * @param opinion 起草组意见; empty takes it away
     * @param unit 责任单位; empty takes it away
     * @param assignee who of the secretariat works on them; empty for nobody
     */
    public record Note(String opinion, String unit, Optional<Participant> assignee) {
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
            if (note.assignee != null) {
                each.setAssignee(note.assignee.orElse(null));
            }
        }));
    }
}
