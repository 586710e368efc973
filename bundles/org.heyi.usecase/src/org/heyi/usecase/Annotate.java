package org.heyi.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.model.review.Tombstone;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;

/** Adds, changes and takes back comments. */
public final class Annotate {

    private static final Texts TEXTS = Texts.of(Annotate.class);
    private static final int LONGEST_TAG = 20;

    private Annotate() {
    }

    /**
     * Prepares a new comment.
     *
     * @param session the session
     * @param author who comments; enrolled when not in the session yet
     * @param anchor where
     * @param comment what
     * @return the edit that adds it
     * @throws HeyiException when the comment is incomplete
     */
    public static Edit<Annotation> add(Session session, Participant author, Anchor anchor, Comment comment) {
        check(comment);
        Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
        annotation.setAuthor(author);
        annotation.setAnchor(anchor);
        Instant now = Instant.now();
        annotation.setCreatedAt(now);
        fill(annotation, comment, now);
        return new Edit<>("annotation.add", annotation, () -> {
            Sessions.enrol(session, author);
            annotation.setNumber(Models.nextAnnotationNumber(session));
            session.getAnnotations().add(annotation);
        });
    }

    /**
     * Prepares several new comments that say the same, each of its own place, as one step.
     *
     * @param session the session
     * @param author who comments; enrolled when not in the session yet
     * @param anchors where; at least one
     * @param comment what
     * @return the edit that adds them
     * @throws HeyiException when the comment is incomplete
     */
    public static Edit<List<Annotation>> addAll(Session session, Participant author, List<Anchor> anchors, Comment comment) {
        List<Edit<Annotation>> edits = anchors.stream().map(each -> add(session, author, each, comment)).toList();
        return new Edit<>(edits.getFirst().type(), edits.stream().map(Edit::subject).toList(), () -> edits.forEach(each -> each.mutation().run()));
    }

    /**
     * Prepares a change of what a comment says; it stays on its passage.
     *
     * @param annotation the comment
     * @param comment what it says from now on
     * @return the edit that changes it
     * @throws HeyiException when the comment is incomplete, or others who know it are to know it no more
     */
    public static Edit<Annotation> change(Annotation annotation, Comment comment) {
        check(comment);
        if (comment.audience() != null && comment.audience().getValue() > annotation.getAudience().getValue() && !annotation.getWordings().isEmpty()) {
            throw new HeyiException(TEXTS.get("audience.known", annotation.getNumber(), Labels.of(annotation.getAudience())));
        }
        boolean settles = !Sayings.text(annotation.getDisputed()).isEmpty() && !comment.equals(commentOf(annotation));
        return new Edit<>("annotation.edit", annotation, () -> {
            fill(annotation, comment, Instant.now());
            if (settles) {
                // The author has written anew, which settles the two wordings that differed.
                annotation.setDisputed("");
            }
        });
    }

    /**
     * Prepares to mark comments with words by which they are found again. They stay in this workspace.
     *
     * @param annotations the comments
     * @param added words to add; blanks around them do not count
     * @param removed words to take away; those that a comment does not have are left
     * @return the edit that marks them
     * @throws HeyiException when a word is empty, too long or more than one line
     */
    public static Edit<List<Annotation>> tag(List<Annotation> annotations, Collection<String> added, Collection<String> removed) {
        List<String> more = added.stream().map(String::strip).toList();
        for (String each : more) {
            if (each.isEmpty() || each.length() > LONGEST_TAG || each.chars().anyMatch(Character::isISOControl)) {
                throw new HeyiException(TEXTS.get("tag.wrong", each, LONGEST_TAG));
            }
        }
        Set<String> less = removed.stream().map(String::strip).collect(Collectors.toSet());
        return new Edit<>("annotations.tag", annotations, () -> annotations.forEach(each -> {
            Set<String> tags = new TreeSet<>(tags(each));
            tags.addAll(more);
            tags.removeAll(less);
            each.setTags(tags.isEmpty() ? null : String.join("\n", tags));
        }));
    }

    /**
     * Has a comment be marked with exactly some words by the same step that adds or changes it.
     *
     * @param edit adds or changes a comment
     * @param words those by which it is to be found; blanks around them do not count
     * @return the edit that does both; the same where it is marked so already
     * @throws HeyiException when a word is empty, too long or more than one line
     */
    public static Edit<Annotation> tagged(Edit<Annotation> edit, Collection<String> words) {
        Set<String> wanted = words.stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
        Set<String> now = new TreeSet<>(tags(edit.subject()));
        if (wanted.equals(now)) {
            return edit;
        }
        now.removeAll(wanted);
        Edit<List<Annotation>> tagging = tag(List.of(edit.subject()), wanted, now);
        return new Edit<>(edit.type(), edit.subject(), () -> {
            edit.mutation().run();
            tagging.mutation().run();
        });
    }

    /**
     * @param annotation a comment
     * @return the words it is marked with, in order
     */
    public static List<String> tags(Annotation annotation) {
        return annotation.getTags() == null ? List.of() : annotation.getTags().lines().toList();
    }

    /**
     * Prepares to put a comment where a person says it belongs, or to confirm that it stands right: a doubtful or lost
     * one is in its place again, and counts as placed from there on.
     *
     * @param annotation the comment
     * @param anchor its place in the newest version; null to confirm the one it has
     * @return the edit that places it
     * @throws HeyiException when its own place is to be confirmed, but it has lost its words
     */
    public static Edit<Annotation> place(Annotation annotation, Anchor anchor) {
        if (anchor == null && (annotation.getAnchor() == null || annotation.getAnchor().getLevel() != AnchorLevel.WORDS)) {
            throw new HeyiException(TEXTS.get("place.none", annotation.getNumber()));
        }
        return new Edit<>("annotation.place", annotation, () -> {
            if (anchor != null) {
                annotation.setAnchor(anchor);
            }
            annotation.getAnchor().setOutcome(AnchorOutcome.PLACED);
            annotation.getAnchor().setMoved(false);
            annotation.getAnchor().setConfidence(ReviewFactory.eINSTANCE.createAnchor().getConfidence());
        });
    }

    /**
     * @param annotation a comment
     * @return whether a person has yet to say that its place is right: a new version changed, split or removed its words, or
     *         where they went is doubtful
     */
    public static boolean needsCheck(Annotation annotation) {
        return annotation.getAnchor() != null && switch (annotation.getAnchor().getOutcome()) {
            case CHANGED, SPLIT, DOUBTFUL, LOST -> true;
            case PLACED, KEPT, MOVED -> false;
        };
    }

    /**
     * Prepares taking a comment back, for good: what was withdrawn stays withdrawn on every desk that hears of it.
     *
     * @param annotation a comment that was submitted
     * @return the edit that withdraws it
     * @throws HeyiException when it is a draft or withdrawn already
     */
    public static Edit<Annotation> withdraw(Annotation annotation) {
        if (annotation.getState() != AnnotationState.SUBMITTED) {
            throw new HeyiException(TEXTS.get("withdraw.not", annotation.getNumber()));
        }
        return new Edit<>("annotation.withdraw", annotation, () -> {
            annotation.setState(AnnotationState.WITHDRAWN);
            annotation.setModifiedAt(Instant.now());
        });
    }

    /**
     * Prepares the removal of a comment; the history keeps it.
     *
     * @param annotation the comment
     * @return the edit that removes it
     * @throws HeyiException when something else refers to it
     */
    public static Edit<Annotation> delete(Annotation annotation) {
        Session session = Models.containing(annotation, Session.class);
        List<Annotation> duplicates = duplicates(session, annotation);
        if (!duplicates.isEmpty()) {
            throw new HeyiException(TEXTS.get("delete.master", annotation.getNumber(), duplicates.getFirst().getNumber()));
        }
        if (isSource(session, annotation)) {
            throw new HeyiException(TEXTS.get("delete.source", annotation.getNumber()));
        }
        return new Edit<>("annotation.delete", annotation, () -> {
            if (annotation.getState() != AnnotationState.DRAFT || !annotation.getWordings().isEmpty()) {
                Instant now = Instant.now();
                FileIds.all(annotation).forEach(each -> entomb(session, each, now));
            }
            remove(session, annotation);
        });
    }

    /** Comments that were merged into one. */
    static List<Annotation> duplicates(Session session, Annotation master) {
        return session.getAnnotations().stream().filter(each -> each.getDisposition() != null && each.getDisposition().getDuplicateOf() == master)
                .toList();
    }

    /** Whether a suggestion came of a comment. */
    static boolean isSource(Session session, Annotation annotation) {
        return session.getSuggestions().stream().anyMatch(each -> each.getSources().contains(annotation));
    }

    /** Takes a comment out, with what lists it; part of a mutation. */
    static void remove(Session session, Annotation annotation) {
        session.getRevisions().forEach(revision -> revision.getAnnotations().remove(annotation));
        session.getDistinctions().forEach(each -> each.getAnnotations().remove(annotation));
        session.getAnnotations().remove(annotation);
    }

    /** Notes that a comment which may have gone somewhere is deleted, so that no file brings it back; part of a mutation. */
    static void entomb(Session session, String comment, Instant at) {
        Tombstone tombstone = ReviewFactory.eINSTANCE.createTombstone();
        tombstone.setComment(comment);
        tombstone.setAt(at);
        session.getTombstones().add(tombstone);
    }

    /** Refuses a comment that is incomplete. */
    static void check(Comment comment) {
        Objects.requireNonNull(comment.kind());
        if (comment.state() == AnnotationState.DRAFT) {
            return;
        }
        AmendmentOperation operation = comment.operation();
        if (operation == null) {
            if (isBlank(comment.body())) {
                throw new HeyiException(TEXTS.get("body.empty"));
            }
            return;
        }
        // Two passages may be put together as they are.
        boolean needsText = operation != AmendmentOperation.DELETE && operation != AmendmentOperation.MOVE && operation != AmendmentOperation.MERGE;
        if (needsText && isBlank(comment.text())) {
            throw new HeyiException(TEXTS.get("text.empty"));
        }
        boolean needsTarget = operation == AmendmentOperation.MOVE || operation == AmendmentOperation.MERGE;
        if (needsTarget && isBlank(comment.target())) {
            throw new HeyiException(TEXTS.get("target.empty"));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Lets a comment say something; part of a mutation, or of a comment that is in no session yet. */
    static void fill(Annotation annotation, Comment comment, Instant now) {
        annotation.setKind(comment.kind());
        annotation.setBody(comment.body() == null ? "" : comment.body());
        annotation.setReason(comment.reason() == null ? "" : comment.reason());
        annotation.setState(comment.state());
        if (comment.audience() != null) {
            annotation.setAudience(comment.audience());
        }
        annotation.setModifiedAt(now);
        if (annotation.getAnchor() != null) {
            annotation.getAnchor().setWritten(false);
            annotation.getFormerAnchors().forEach(each -> each.setWritten(false));
        }
        if (comment.operation() == null) {
            annotation.setAmendment(null);
            return;
        }
        Amendment amendment = annotation.getAmendment();
        if (amendment == null) {
            amendment = ReviewFactory.eINSTANCE.createAmendment();
        }
        amendment.setOperation(comment.operation());
        amendment.setText(comment.text() == null ? "" : comment.text());
        amendment.setTarget(comment.target() == null ? "" : comment.target());
        annotation.setAmendment(amendment);
    }

    /**
     * @param annotation a comment
     * @return what {@link #change} would take to leave it as it is
     */
    public static Comment commentOf(Annotation annotation) {
        Amendment amendment = annotation.getAmendment();
        return new Comment(annotation.getKind(), annotation.getBody(),
                amendment == null ? null : amendment.getOperation(), amendment == null ? null : amendment.getText(),
                amendment == null ? null : amendment.getTarget(), annotation.getReason(), annotation.getState(), annotation.getAudience());
    }

    /**
     * @param session a session
     * @param named number or id of a comment, as typed
     * @return the comment
     * @throws HeyiException when there is none
     */
    public static Annotation require(Session session, String named) {
        return session.getAnnotations().stream()
                .filter(a -> named.equals(a.getId()) || named.equals(Integer.toString(a.getNumber()))).findFirst()
                .orElseThrow(() -> new HeyiException(TEXTS.get("unknown", named, session.getAnnotations().size())));
    }
}
