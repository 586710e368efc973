package org.heyi.collation.revise;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.anchoring.TextRange;
import org.heyi.collation.AmendmentPreview.Edit;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;

/**
 * One change that is asked for, by one comment or by several that ask for the very same.
 *
 * @param annotations who asks, by their numbers; the words are those of the first
 * @param operation what is asked for
 * @param passage where the words stand that it is about
 * @param old those words
 * @param edits what changes at that passage, ascending, without overlap; none for UNIFY, which is about the whole text
 * @param words UNIFY: how the passage's words are to read everywhere; else null
 * @param own whether the words are the secretariat's own
 */
record RequestedChange(List<Annotation> annotations, AmendmentOperation operation, TextRange passage, String old, List<Edit> edits, String words,
        boolean own) {

    RequestedChange {
        annotations = List.copyOf(annotations);
        edits = List.copyOf(edits);
    }

    /** None is another: those that ask for the very same are put together before they are looked up, which happens very often. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** @return the same asked for by others, too; about the fewest words that any of them names */
    RequestedChange with(RequestedChange other) {
        List<Annotation> all = Stream.concat(annotations.stream(), other.annotations.stream())
                .sorted(Comparator.comparingInt(Annotation::getNumber)).toList();
        RequestedChange briefer = other.passage.length() < passage.length() ? other : this;
        return new RequestedChange(all, operation, briefer.passage, briefer.old, edits, words, own && other.own);
    }

    int number() {
        return annotations.getFirst().getNumber();
    }

    boolean isMove() {
        return operation == AmendmentOperation.MOVE;
    }

    boolean isUnify() {
        return operation == AmendmentOperation.UNIFY;
    }

    boolean isReplacement() {
        return operation == AmendmentOperation.REPLACE || operation == AmendmentOperation.CORRECTION;
    }

    /** Whether its new words have their sense from the passage: they hang in the air where all of that is deleted. */
    boolean needsPassage() {
        return operation != AmendmentOperation.ADD_PARAGRAPH && operation != AmendmentOperation.DELETE && !isUnify();
    }

    /** @return MOVE: what goes */
    Edit taken() {
        return edits.stream().filter(each -> each.start() < each.end()).findFirst().orElseThrow();
    }

    /** @return MOVE: what comes in another place */
    Edit put() {
        return edits.stream().filter(each -> each.start() == each.end()).findFirst().orElseThrow();
    }

    /**
     * MOVE: whether another change is made within what is moved, and goes along.
     *
     * @param other another change
     * @return whether all of it lies there
     */
    boolean carries(RequestedChange other) {
        return isMove() && !other.isMove() && !other.isUnify() && other.edits.stream().allMatch(each -> isWithin(each, other, taken()));
    }

    private static boolean isWithin(Edit edit, RequestedChange of, Edit taken) {
        if (edit.start() < taken.start() || edit.end() > taken.end()) {
            return false;
        }
        if (edit.start() == edit.end()) {
            boolean inside = edit.start() > taken.start() && edit.end() < taken.end();
            return inside || of.needsPassage() && of.passage.start() >= taken.start() && of.passage.end() <= taken.end();
        }
        return !edit.text().isEmpty() || edit.start() > taken.start() || edit.end() < taken.end();
    }
}
