package org.heyi.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.heyi.exchange.pack.Answered;
import org.heyi.exchange.pack.HandedIn;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;

/**
 * The replies to a comment that come back to its author with an answer. Those of people who hand in never change; those of the
 * secretariat come by answers alone, so that the newest answer says what they say, and which of them were taken back.
 */
final class AnsweredReplies {

    private final Session session;
    private final Authors people;

    /**
     * @param session where they go
     * @param people who is who
     */
    AnsweredReplies(Session session, Authors people) {
        this.session = session;
        this.people = people;
    }

    /**
     * @param annotation a comment
     * @return what is told of the replies to it
     */
    static List<Answered.Reply> of(Annotation annotation) {
        List<Answered.Reply> replies = new ArrayList<>();
        for (Message each : Threads.replies(annotation)) {
            if (each.getAuthor() != null && each.getAt() != null && !Sayings.text(each.getText()).isBlank()) {
                replies.add(new Answered.Reply(each.getId(), each.getAt(), each.getText(), HandIn.person(each.getAuthor())));
            }
        }
        return replies;
    }

    /**
     * Puts them into the thread; part of a mutation.
     *
     * @param annotation the comment
     * @param answered what the answer tells of it
     * @param newest whether no answer was opened that was made later
     * @param by the answer
     */
    void enter(Annotation annotation, Answered.Item answered, boolean newest, Answered by) {
        Set<String> told = new HashSet<>();
        for (Answered.Reply each : answered.replies()) {
            told.add(each.id());
            Message there = annotation.getThread().stream().filter(message -> each.id().equals(message.getId())).findFirst().orElse(null);
            if (there == null) {
                add(annotation, each, by);
            } else if (newest && isSecretariats(there) && !there.getText().equals(each.text())) {
                there.setText(each.text());
            }
        }
        if (newest) {
            annotation.getThread().removeIf(each -> isSecretariats(each) && each.getHandedInAt() != null && !told.contains(each.getId()));
        }
    }

    private static boolean isSecretariats(Message reply) {
        return reply.getAuthor() != null && reply.getAuthor().getRole() == Role.SECRETARIAT;
    }

    private void add(Annotation annotation, Answered.Reply reply, Answered by) {
        Message message = ReviewFactory.eINSTANCE.createMessage();
        message.setId(reply.id());
        message.setAuthor(person(reply.author()));
        message.setAt(reply.at());
        message.setText(reply.text());
        message.setHandedInAt(by.madeAt());
        if (annotation.getThread().stream().noneMatch(each -> Sessions.isSame(each, message))) {
            Sessions.enrol(session, message.getAuthor());
            Threads.insert(annotation, message);
        }
    }

    private Participant person(HandedIn.Person says) {
        Participant person = people.of(says.id(), says.name(), says.handle(), says.group());
        if (person.eContainer() == null && person.getId() == null) {
            person.setId(says.id());
            person.setCode(says.code());
            person.setUnit(says.unit());
            person.setRole(says.role());
        }
        return person;
    }
}
