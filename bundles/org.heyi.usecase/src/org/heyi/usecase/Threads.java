package org.heyi.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * What is said below a comment, and whether that is done with. Replies stand one behind the other by time, never below one another;
 * who may read a comment may read them. Neither they nor the mark that it is done with (解决) decides anything: the decision and the
 * answer of the secretariat stand beside them.
 */
public final class Threads {

    /** Longer replies are refused, UTF-16 units. */
    public static final int LONGEST = 10_000;

    private static final Texts TEXTS = Texts.of(Threads.class);
    /** By time, of one moment by id, so that every desk has them in one order whichever came first. */
    private static final Comparator<Message> ORDER = Comparator.comparing(Message::getAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Message::getId, Comparator.nullsLast(Comparator.naturalOrder()));

    private Threads() {
    }

    /**
     * @param annotation a comment
     * @param person somebody, or null
     * @return whether it was written for that person as well: drafts for their authors alone, others for everybody, the author's group, or
     *         the author
     */
    public static boolean mayRead(Annotation annotation, Participant person) {
        Participant author = annotation.getAuthor();
        if (person != null && author == person) {
            return true;
        }
        return annotation.getState() != AnnotationState.DRAFT && switch (annotation.getAudience()) {
            case SECRETARIAT -> true;
            case GROUP -> person != null && author != null && person.getGroup() != null && author.getGroup() == person.getGroup();
            case SELF -> false;
        };
    }

    /**
     * @param annotation a comment
     * @return what was replied to it, the earliest first; that a clerk recorded it is no reply
     */
    public static List<Message> replies(Annotation annotation) {
        List<Message> thread = annotation.getThread();
        // The usual cases first: no replies, or no record of who wrote the comment down.
        return thread.isEmpty() || Recording.recorder(annotation) == null ? thread : thread.subList(1, thread.size());
    }

    /**
     * Prepares a reply.
     *
     * @param annotation the comment
     * @param author who replies
     * @param text what; white space around it does not count
     * @param now when
     * @return the edit that puts it behind the replies there are
     * @throws HeyiException when it is empty or longer than {@link #LONGEST}, or the comment is not for that person to read
     */
    public static Edit<Annotation> reply(Annotation annotation, Participant author, String text, Instant now) {
        if (!mayRead(annotation, author)) {
            throw new HeyiException(TEXTS.get("reply.unread", annotation.getNumber()));
        }
        Message reply = ReviewFactory.eINSTANCE.createMessage();
        reply.setAuthor(author);
        reply.setText(checked(text));
        return new Edit<>("annotation.reply", annotation, () -> {
            Instant last = annotation.getThread().stream().map(Message::getAt).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(Instant.MIN);
            Instant at = now.truncatedTo(ChronoUnit.MICROS);
            // It stands behind what it replies to, whatever the clock of that desk said.
            reply.setAt(at.isAfter(last) ? at : last.plus(1, ChronoUnit.MICROS));
            Sessions.enrol(Models.containing(annotation, Session.class), author);
            annotation.getThread().add(reply);
        });
    }

    private static String checked(String text) {
        String said = text == null ? "" : text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new HeyiException(said.isEmpty() ? TEXTS.get("reply.empty") : TEXTS.get("reply.long", said.length(), LONGEST));
        }
        return said;
    }

    /**
     * @param reply a reply
     * @param person somebody, or null
     * @return whether that person may change it or take it back: who wrote it, until somebody replied after it or it was handed in
     */
    public static boolean mayChange(Message reply, Participant person) {
        return person != null && reply.getAuthor() == person && refusal(reply) == null;
    }

    /**
     * @param annotation a comment
     * @param person somebody, or null
     * @return that person's reply to it which may be changed; null where there is none
     */
    public static Message changeable(Annotation annotation, Participant person) {
        List<Message> replies = replies(annotation);
        return replies.isEmpty() || !mayChange(replies.getLast(), person) ? null : replies.getLast();
    }

    /** Why nobody may change it any more; null where its author may. */
    private static String refusal(Message reply) {
        Annotation annotation = (Annotation) reply.eContainer();
        if (annotation == null || !replies(annotation).contains(reply)) {
            return "reply.gone";
        }
        if (annotation.getThread().getLast() != reply) {
            return "reply.answered";
        }
        // A reply that came in a file cannot be taken out of that file, so it cannot be changed.
        return reply.getHandedInAt() != null || FileIds.isOne(reply) ? "reply.handedIn" : null;
    }

    private static Annotation checked(Message reply, Participant person) {
        String refusal = refusal(reply);
        Annotation annotation = (Annotation) reply.eContainer();
        int number = annotation == null ? 0 : annotation.getNumber();
        if (reply.getAuthor() != person) {
            throw new HeyiException(TEXTS.get("reply.others", number, reply.getAuthor() == null ? TEXTS.get("nameless") : reply.getAuthor().getName()));
        }
        if (refusal != null) {
            throw new HeyiException(TEXTS.get(refusal, number));
        }
        return annotation;
    }

    /**
     * Prepares to let a reply say something else.
     *
     * @param reply the reply
     * @param person who changes it
     * @param text what it is to say
     * @return the edit that changes it
     * @throws HeyiException when it is not that person's to change any more, or the text is empty or too long
     */
    public static Edit<Annotation> change(Message reply, Participant person, String text) {
        Annotation annotation = checked(reply, person);
        String said = checked(text);
        return new Edit<>("reply.change", annotation, () -> reply.setText(said));
    }

    /**
     * Prepares to take a reply back.
     *
     * @param reply the reply
     * @param person who takes it back
     * @return the edit that removes it; no file that it went into brings it back
     * @throws HeyiException when it is not that person's to take back any more
     */
    public static Edit<Annotation> takeBack(Message reply, Participant person) {
        Annotation annotation = checked(reply, person);
        return new Edit<>("reply.takeBack", annotation, () -> {
            Session session = Models.containing(annotation, Session.class);
            Instant now = Instant.now();
            Annotate.entomb(session, reply.getId(), now);
            FileIds.ofWord(person, reply.getAt(), annotation.getId() + '\n' + reply.getText()).forEach(each -> Annotate.entomb(session, each, now));
            annotation.getThread().remove(reply);
        });
    }

    /**
     * Prepares to mark a comment as done with, or as open again.
     *
     * @param annotation the comment
     * @param done whether it is done with
     * @return the edit that marks it
     * @throws HeyiException when it is marked so already
     */
    public static Edit<Annotation> resolve(Annotation annotation, boolean done) {
        Edit<List<Annotation>> one = resolve(List.of(annotation), done);
        return new Edit<>(one.type(), annotation, one.mutation());
    }

    /**
     * Prepares to mark comments as done with, or as open again, in one step.
     *
     * @param annotations the comments
     * @param done whether they are done with
     * @return the edit that marks them
     * @throws HeyiException when one of them is marked so already
     */
    public static Edit<List<Annotation>> resolve(List<Annotation> annotations, boolean done) {
        annotations.stream().filter(each -> each.isResolved() == done).findFirst().ifPresent(each -> {
            throw new HeyiException(TEXTS.get(done ? "resolve.done" : "resolve.open", each.getNumber()));
        });
        return new Edit<>(done ? "annotation.resolve" : "annotation.reopen", annotations, () -> annotations.forEach(each -> {
            each.setTurns(turns(each) + 1);
            each.setResolved(done);
        }));
    }

    /** How often it was marked as done and as open again: odd where it is done with. Marks in Word files are no turns of their own. */
    static int turns(Annotation annotation) {
        boolean odd = annotation.getTurns() % 2 != 0;
        return annotation.getTurns() + (odd == annotation.isResolved() ? 0 : 1);
    }

    /** Takes over what another desk says of a comment: the one that was marked more often counts; part of a mutation. */
    static void turn(Annotation annotation, int turns) {
        if (turns > turns(annotation)) {
            annotation.setTurns(turns);
            annotation.setResolved(turns % 2 != 0);
        }
    }

    /** Puts a reply from elsewhere in its place by time; part of a mutation. */
    static void insert(Annotation annotation, Message reply) {
        List<Message> thread = annotation.getThread();
        int first = thread.size() - replies(annotation).size();
        int at = thread.size();
        while (at > first && ORDER.compare(thread.get(at - 1), reply) > 0) {
            at--;
        }
        thread.add(at, reply);
    }

    /**
     * @param annotation a comment
     * @param person somebody
     * @return whether a reply of that person to it was not handed in yet
     */
    public static boolean isWaiting(Annotation annotation, Participant person) {
        return !annotation.getThread().isEmpty() && replies(annotation).stream()
                .anyMatch(each -> each.getAuthor() == person && each.getHandedInAt() == null && !FileIds.isOne(each));
    }
}
