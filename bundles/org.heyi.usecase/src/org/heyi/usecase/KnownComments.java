package org.heyi.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.model.review.Amendment;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;

/** What a session has of that which a Word file brings back. Such a file has no ids: a thing is known by its author, second and words. */
final class KnownComments {

    private final Map<String, Annotation> comments = new HashMap<>();
    private final Map<Integer, Annotation> numbered = new HashMap<>();
    private final Map<String, Annotation> replies = new HashMap<>();
    private final Map<Instant, List<Annotation>> decisions = new HashMap<>();
    private final Set<String> amendments = new HashSet<>();

    /** Knows a comment from now on, with all that was said and decided of it. */
    void add(Annotation annotation) {
        numbered.put(annotation.getNumber(), annotation);
        if (annotation.getAuthor() != null && annotation.getCreatedAt() != null) {
            comments.put(key(annotation.getAuthor(), annotation.getCreatedAt(), annotation.getBody()), annotation);
            if (annotation.getAmendment() != null) {
                amendments.add(key(annotation.getAuthor(), annotation.getCreatedAt(), annotation.getAmendment()));
            }
        }
        for (Message each : annotation.getThread()) {
            if (each.getAuthor() != null && each.getAt() != null) {
                replies.put(key(each.getAuthor(), each.getAt(), each.getText()), annotation);
            }
        }
        if (annotation.getDisposition() != null) {
            Instant decided = annotation.getDisposition().getDecidedAt();
            decisions.computeIfAbsent(second(decided == null ? annotation.getCreatedAt() : decided), at -> new ArrayList<>()).add(annotation);
        }
    }

    /** @return the comment of that author and second that begins with those words; null when there is none */
    Annotation comment(Participant author, Instant at, String first) {
        return comments.get(key(author, at, first));
    }

    /** @return the comment that the words answer, as {@link WordAnswers} writes them; null when they are no such answer */
    Annotation answered(String author, String text) {
        return numbered.get(WordAnswers.answered(author, text));
    }

    /** @return the comment to which the words are a reply that the session has: programs that know no threads make comments of replies */
    Annotation replied(Participant author, Instant at, String text) {
        Annotation replied = replies.get(key(author, at, text));
        return replied != null || author.getRole() != Role.SECRETARIAT ? replied
                : decisions.getOrDefault(second(at), List.of()).stream()
                        .filter(each -> text.startsWith(Labels.of(each.getDisposition().getDecision()))).findFirst().orElse(null);
    }

    /** @return whether there is a comment of that author and second that asks for that change */
    boolean has(Participant author, Instant at, Amendment amendment) {
        return amendments.contains(key(author, at, amendment));
    }

    private static String key(Participant author, Instant at, Amendment amendment) {
        return author.getHandle() + '\n' + second(at) + '\n' + amendment.getOperation() + '\n' + amendment.getText();
    }

    /** Where the program writes a comment it puts a suggested change behind the body, which thus is how it begins. */
    private static String key(Participant author, Instant at, String body) {
        String first = body == null ? "" : body.lines().findFirst().orElse("").strip();
        return author.getHandle() + '\n' + second(at) + '\n' + first;
    }

    /** Word keeps seconds. */
    private static Instant second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
