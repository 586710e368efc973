package org.heyi.workbench;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Participant;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Threads;

/**
 * Which comments are shown.
 *
 * @param mine only those of the person at the window
 * @param toCheck only those of whose place a person has yet to say that it is right
 * @param attention only those that {@link Attention} asks to look at again
 * @param kinds only these kinds; empty for all
 * @param text only those that contain this text in body, words, quote, reason, author or replies; empty for all
 * @param audience only those that are for these; null for all
 * @param tag only those that are marked with this word; empty for all
 * @param open only those that are not marked as done with
 */
public record AnnotationFilter(boolean mine, boolean toCheck, boolean attention, Set<AnnotationKind> kinds, String text, Audience audience,
        String tag, boolean open) {

    /** Everything. */
    public static final AnnotationFilter ALL = new AnnotationFilter(false, false, false, Set.of(), "");

    /**
     * Whoever they are for, and whatever they are marked with.
     *
     * @param mine only those of the person at the window
     * @param toCheck only those of whose place a person has yet to say that it is right
     * @param attention only those that {@link Attention} asks to look at again
     * @param kinds only these kinds; empty for all
     * @param text only those that contain this text; empty for all
     */
    public AnnotationFilter(boolean mine, boolean toCheck, boolean attention, Set<AnnotationKind> kinds, String text) {
        this(mine, toCheck, attention, kinds, text, null, "", false);
    }

    /** Takes a copy of the kinds. */
    public AnnotationFilter {
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    }

    /**
     * @param value only those of the person at the window
     * @return the same but for that
     */
    public AnnotationFilter withMine(boolean value) {
        return new AnnotationFilter(value, toCheck, attention, kinds, text, audience, tag, open);
    }

    /**
     * @param value only these kinds; empty for all
     * @return the same but for that
     */
    public AnnotationFilter withKinds(Set<AnnotationKind> value) {
        return new AnnotationFilter(mine, toCheck, attention, value, text, audience, tag, open);
    }

    /**
     * @param value only those that contain this text; empty for all
     * @return the same but for that
     */
    public AnnotationFilter withText(String value) {
        return new AnnotationFilter(mine, toCheck, attention, kinds, value, audience, tag, open);
    }

    /**
     * @param value only those that are for these; null for all
     * @return the same but for that
     */
    public AnnotationFilter withAudience(Audience value) {
        return new AnnotationFilter(mine, toCheck, attention, kinds, text, value, tag, open);
    }

    /**
     * @param value only those that are marked with this word; empty for all
     * @return the same but for that
     */
    public AnnotationFilter withTag(String value) {
        return new AnnotationFilter(mine, toCheck, attention, kinds, text, audience, value, open);
    }

    /**
     * @param value only those that are not marked as done with
     * @return the same but for that
     */
    public AnnotationFilter withOpen(boolean value) {
        return new AnnotationFilter(mine, toCheck, attention, kinds, text, audience, tag, value);
    }

    /** @return whether it lets everything through */
    public boolean isAll() {
        return equals(ALL);
    }

    /**
     * @param annotation a comment
     * @param me the person at the window, or null
     * @return whether it is shown: what is for fewer people by those alone, drafts and withdrawn ones by their authors alone, but for what
     *         was decided on before it was withdrawn, where that is asked for
     */
    public boolean test(Annotation annotation, Participant me) {
        boolean own = me != null && annotation.getAuthor() == me;
        boolean withdrawn = annotation.getState() == AnnotationState.WITHDRAWN;
        if (!own && withdrawn && !(attention && Attention.isWithdrawn(annotation)) || !Threads.mayRead(annotation, me)) {
            return false;
        }
        if (mine && !own || open && annotation.isResolved()
                || toCheck && (withdrawn || !Annotate.needsCheck(annotation)) || attention && !Attention.isWanted(annotation)
                || !kinds.isEmpty() && !kinds.contains(annotation.getKind())
                || audience != null && annotation.getAudience() != audience || !tag.isEmpty() && !Annotate.tags(annotation).contains(tag)) {
            return false;
        }
        if (text.isBlank()) {
            return true;
        }
        String wanted = text.strip().toLowerCase();
        return Stream.of(annotation.getBody(), annotation.getReason(),
                annotation.getAmendment() == null ? null : annotation.getAmendment().getText(),
                annotation.getAnchor() == null ? null : annotation.getAnchor().getQuote(),
                annotation.getAuthor() == null ? null : annotation.getAuthor().getName(),
                annotation.getAuthor() == null || annotation.getAuthor().getGroup() == null ? null
                        : annotation.getAuthor().getGroup().getName())
                .anyMatch(each -> each != null && each.toLowerCase().contains(wanted))
                || Threads.replies(annotation).stream().anyMatch(each -> each.getText() != null && each.getText().toLowerCase().contains(wanted));
    }
}
