package org.heyi.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.Archive;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * What somebody said at a meeting and another person wrote down. It is the speaker's, and nobody signed it: a reply of whoever wrote
 * it down, of the time at which it was said, tells it apart from what people write themselves, also in files that leave the workspace.
 */
public final class Recording {

    /** What it takes to write down what others said. */
    public static final String RIGHT = "annotation.record";
    /** What it takes to change or remove what was written down. */
    public static final String CORRECT = "annotation.correct";

    private static final Texts TEXTS = Texts.of(Recording.class);

    private Recording() {
    }

    /**
     * What was said.
     *
     * @param speaker who said it
     * @param anchor on which passage, which is copied; null for the report as a whole
     * @param comment what
     * @param at when, to the second
     */
    public record Remark(Participant speaker, Anchor anchor, Comment comment, Instant at) {
    }

    /**
     * Prepares to write down what people said.
     *
     * @param session the session
     * @param clerk who writes it down
     * @param remarks in the order in which they are numbered
     * @return the edit that adds all of them in one step
     * @throws HeyiException when one of them is by nobody or says nothing
     */
    public static Edit<List<Annotation>> add(Session session, Participant clerk, List<Remark> remarks) {
        List<Annotation> added = remarks.stream().map(each -> annotation(session, clerk, each)).toList();
        return new Edit<>(RIGHT, added, () -> {
            Sessions.enrol(session, clerk);
            Sessions.enter(session, added, Map.of());
        });
    }

    /**
     * @param archive the workspace's root
     * @param actor handle of who would write down
     * @return for whom that person may do it, those of the same group first; nobody takes part any more who is inactive
     */
    public static List<Participant> speakers(Archive archive, String actor) {
        Session session = Sessions.current(archive);
        Participant clerk = Models.participant(session, actor);
        Annotation any = ReviewFactory.eINSTANCE.createAnnotation();
        return session.getParticipants().stream().filter(each -> {
            any.setAuthor(each);
            return !each.isInactive() && Rights.may(archive, actor, RIGHT, any);
        }).sorted(Comparator.comparing(each -> clerk == null || clerk.getGroup() == null || each.getGroup() != clerk.getGroup())).toList();
    }

    private static Annotation annotation(Session session, Participant clerk, Remark remark) {
        if (remark.speaker() == null) {
            throw new HeyiException(TEXTS.get("record.nobody", start(remark.comment().body())));
        }
        Annotate.check(remark.comment());
        Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
        annotation.setAuthor(remark.speaker());
        annotation.setAnchor(remark.anchor() == null ? new Passages(Models.currentVersion(session)).whole() : EcoreUtil.copy(remark.anchor()));
        Instant at = remark.at().truncatedTo(ChronoUnit.SECONDS);
        annotation.setCreatedAt(at);
        Annotate.fill(annotation, remark.comment(), Instant.now());
        if (clerk != remark.speaker()) {
            annotation.getThread().add(mark(clerk, at));
        }
        return annotation;
    }

    private static Message mark(Participant clerk, Instant at) {
        Message message = ReviewFactory.eINSTANCE.createMessage();
        message.setAuthor(clerk);
        message.setAt(at);
        message.setText(TEXTS.get("recorded"));
        return message;
    }

    private static String start(String words) {
        String said = words == null ? "" : words.strip();
        return said.substring(0, said.offsetByCodePoints(0, Math.min(12, said.codePointCount(0, said.length()))));
    }

    /**
     * @param annotation a comment
     * @return who wrote it down for its author; null where the author did
     */
    public static Participant recorder(Annotation annotation) {
        Message mark = annotation.getThread().isEmpty() ? null : annotation.getThread().getFirst();
        boolean recorded = mark != null && mark.getText() != null && mark.getAuthor() != annotation.getAuthor() && annotation.getCreatedAt() != null
                && annotation.getCreatedAt().equals(mark.getAt())
                && Stream.of(Locale.CHINESE, Locale.ENGLISH).anyMatch(each -> mark.getText().equals(Texts.of(Recording.class, each).get("recorded")));
        return recorded ? mark.getAuthor() : null;
    }

    /**
     * @param session a session
     * @param clerk somebody
     * @return what that person wrote down for others, the latest first
     */
    public static List<Annotation> by(Session session, Participant clerk) {
        List<Annotation> recorded = new ArrayList<>(session.getAnnotations().stream().filter(each -> recorder(each) == clerk && clerk != null).toList());
        return recorded.reversed();
    }

    /**
     * Prepares to put right what was written down.
     *
     * @param annotation the comment
     * @param remark what was said, by whom, where and when; without an anchor it stays where it is
     * @return the edit that changes it
     * @throws HeyiException when its author wrote it, or signed it since
     */
    public static Edit<Annotation> correct(Annotation annotation, Remark remark) {
        requireUnsigned(annotation);
        if (remark.speaker() == null) {
            throw new HeyiException(TEXTS.get("record.nobody", start(remark.comment().body())));
        }
        Annotate.check(remark.comment());
        Instant at = remark.at().truncatedTo(ChronoUnit.SECONDS);
        return new Edit<>(CORRECT, annotation, () -> {
            annotation.setAuthor(remark.speaker());
            if (remark.anchor() != null) {
                annotation.setAnchor(EcoreUtil.copy(remark.anchor()));
            }
            annotation.setCreatedAt(at);
            annotation.getThread().getFirst().setAt(at);
            Annotate.fill(annotation, remark.comment(), Instant.now());
        });
    }

    /**
     * Prepares to take out what was written down by mistake.
     *
     * @param annotation the comment
     * @return the edit that removes it
     * @throws HeyiException when its author wrote it, or signed it since, or something else refers to it
     */
    public static Edit<Annotation> remove(Annotation annotation) {
        requireUnsigned(annotation);
        return new Edit<>(CORRECT, annotation, Annotate.delete(annotation).mutation());
    }

    /** What a person signed is theirs alone. */
    private static void requireUnsigned(Annotation annotation) {
        if (recorder(annotation) == null) {
            throw new HeyiException(TEXTS.get("record.own", annotation.getNumber()));
        }
        if (!annotation.getWordings().isEmpty()) {
            throw new HeyiException(TEXTS.get("record.signed", annotation.getNumber(), annotation.getAuthor().getName()));
        }
    }
}
