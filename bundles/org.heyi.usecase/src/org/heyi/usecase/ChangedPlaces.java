package org.heyi.usecase;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;

/**
 * 条 and 处: which comments went into which changed places of the report. A version that is made of what was adopted notes it by
 * itself (see {@link ReviseReport}); a place that somebody wrote elsewhere is noted by hand, and so is what a person knows better.
 * One comment may be in several places, and several comments in one. The numbers of places stay when one is taken away: papers that
 * went out name them.
 */
public final class ChangedPlaces {

    private static final Texts TEXTS = Texts.of(ChangedPlaces.class);
    /** What is done, as the history and the table of rights call it. */
    private static final String TYPE = "places.edit";

    private ChangedPlaces() {
    }

    /**
     * @param session a session
     * @param number of a place
     * @return that place
     * @throws HeyiException when there is none of that number
     */
    public static Revision require(Session session, int number) {
        return session.getRevisions().stream().filter(each -> each.getNumber() == number).findFirst()
                .orElseThrow(() -> new HeyiException(TEXTS.get(session.getRevisions().isEmpty() ? "places.noneYet" : "places.none", number)));
    }

    /**
     * @param annotation a comment
     * @param session its session
     * @return the places that it went into, by their numbers
     */
    public static List<Revision> of(Annotation annotation, Session session) {
        return session.getRevisions().stream().filter(each -> each.getAnnotations().contains(annotation)).toList();
    }

    /**
     * Prepares to note another place.
     *
     * @param session where
     * @param description place and change in words
     * @param annotations the comments that went into it; may be empty
     * @return the edit; its subject is the place, whose number is one more than the greatest there is
     * @throws HeyiException when the description is blank, or a comment is a draft
     */
    public static Edit<Revision> add(Session session, String description, Collection<Annotation> annotations) {
        String words = words(description);
        annotations.forEach(ChangedPlaces::requireHandedIn);
        Revision place = ReviewFactory.eINSTANCE.createRevision();
        place.setNumber(session.getRevisions().stream().mapToInt(Revision::getNumber).max().orElse(0) + 1);
        place.setDescription(words);
        return new Edit<>(TYPE, place, () -> {
            session.getRevisions().add(place);
            place.getAnnotations().addAll(new LinkedHashSet<>(annotations));
        });
    }

    /**
     * Prepares to note that comments went into a place.
     *
     * @param place the place
     * @param annotations the comments
     * @return the edit
     * @throws HeyiException when all of them are there already, or one is a draft
     */
    public static Edit<Revision> link(Revision place, Collection<Annotation> annotations) {
        List<Annotation> more = annotations.stream().distinct().filter(each -> !place.getAnnotations().contains(each)).toList();
        more.forEach(ChangedPlaces::requireHandedIn);
        if (more.isEmpty()) {
            throw new HeyiException(TEXTS.get("places.linked", place.getNumber()));
        }
        return new Edit<>(TYPE, place, () -> place.getAnnotations().addAll(more));
    }

    /**
     * Prepares to note that comments did not go into a place. The place stays, if need be without any comment.
     *
     * @param place the place
     * @param annotations the comments
     * @return the edit
     * @throws HeyiException when none of them is there
     */
    public static Edit<Revision> unlink(Revision place, Collection<Annotation> annotations) {
        List<Annotation> less = annotations.stream().filter(place.getAnnotations()::contains).toList();
        if (less.isEmpty()) {
            throw new HeyiException(TEXTS.get("places.notLinked", place.getNumber()));
        }
        return new Edit<>(TYPE, place, () -> place.getAnnotations().removeAll(less));
    }

    /**
     * Prepares to note all places of a comment at once.
     *
     * @param session its session
     * @param annotation the comment
     * @param places the places that it went into, and no others
     * @return the edit; null when it is noted so already
     * @throws HeyiException when the comment is a draft
     */
    public static Edit<Annotation> put(Session session, Annotation annotation, Collection<Revision> places) {
        requireHandedIn(annotation);
        List<Revision> more = session.getRevisions().stream().filter(each -> places.contains(each) && !each.getAnnotations().contains(annotation)).toList();
        List<Revision> less = session.getRevisions().stream().filter(each -> !places.contains(each) && each.getAnnotations().contains(annotation)).toList();
        return more.isEmpty() && less.isEmpty() ? null : new Edit<>(TYPE, annotation, () -> {
            less.forEach(each -> each.getAnnotations().remove(annotation));
            more.forEach(each -> each.getAnnotations().add(annotation));
        });
    }

    /**
     * Prepares to put a place into other words.
     *
     * @param place the place
     * @param description place and change in words
     * @return the edit
     * @throws HeyiException when the description is blank
     */
    public static Edit<Revision> describe(Revision place, String description) {
        String words = words(description);
        return new Edit<>(TYPE, place, () -> place.setDescription(words));
    }

    /**
     * Prepares to take a place off the list.
     *
     * @param session its session
     * @param place the place
     * @return the edit
     */
    public static Edit<Revision> remove(Session session, Revision place) {
        return new Edit<>(TYPE, place, () -> {
            place.getAnnotations().clear();
            session.getRevisions().remove(place);
        });
    }

    private static String words(String description) {
        if (description == null || description.isBlank()) {
            throw new HeyiException(TEXTS.get("places.words"));
        }
        return description.strip();
    }

    private static void requireHandedIn(Annotation annotation) {
        if (annotation.getState() == AnnotationState.DRAFT) {
            throw new HeyiException(TEXTS.get("places.draft", annotation.getNumber()));
        }
    }
}
