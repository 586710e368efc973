package org.heyi.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.heyi.exchange.pack.Said;
import org.heyi.model.Identified;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;

/**
 * Which comments a session has already, for a file that carries no ids: by author, second and first line, by what they said
 * before they were changed, and by the ids that {@link FileIds} makes.
 */
final class KnownComments {

    private final Map<String, Annotation> byLine = new HashMap<>();
    private final Map<String, List<Annotation>> bySecond = new HashMap<>();
    private final Map<String, Annotation> byReply = new HashMap<>();
    private final Map<Instant, List<Annotation>> byDecision = new HashMap<>();
    private final Set<String> amendments = new HashSet<>();
    private final Map<String, Annotation> ids = new HashMap<>();
    private final Map<Integer, Annotation> numbered = new HashMap<>();
    private final Set<String> taken;
    private final Set<String> dead;
    private final Map<String, Integer> alike = new HashMap<>();

    /** @param session where the file goes; its comments are to be added */
    KnownComments(Session session) {
        taken = FileIds.taken(session);
        dead = FileIds.dead(session);
    }

    void add(Annotation annotation) {
        numbered.put(annotation.getNumber(), annotation);
        if (FileIds.isOne(annotation)) {
            ids.put(annotation.getId(), annotation);
            taken.add(annotation.getId());
        }
        if (annotation.getAuthor() != null && annotation.getCreatedAt() != null) {
            bySecond.computeIfAbsent(key(annotation.getAuthor(), annotation.getCreatedAt(), ""), at -> new ArrayList<>()).add(annotation);
            byLine.put(key(annotation.getAuthor(), annotation.getCreatedAt(), annotation.getBody()), annotation);
            if (annotation.getAmendment() != null) {
                amendments.add(key(annotation.getAuthor(), annotation.getCreatedAt(), annotation.getAmendment()));
            }
        }
        for (Message each : annotation.getThread()) {
            if (each.getAuthor() != null && each.getAt() != null) {
                byReply.put(key(each.getAuthor(), each.getAt(), each.getText()), annotation);
            }
        }
        if (annotation.getDisposition() != null) {
            Instant decided = annotation.getDisposition().getDecidedAt();
            byDecision.computeIfAbsent(second(decided == null ? annotation.getCreatedAt() : decided), at -> new ArrayList<>()).add(annotation);
        }
    }

    /** The comment that the words answer, as {@link WordAnswers} writes them; null when they are no such answer. */
    Annotation answered(String author, String text) {
        return numbered.get(WordAnswers.answered(author, text));
    }

    /** The comment that begins so; null when there is none, or the file does not say when. */
    Annotation saying(Participant author, Instant at, String first) {
        return at == null ? null : byLine.get(key(author, at, first));
    }

    /** The comment to which the words are an answer, or that said so once, or came in such a file; null when there is none. */
    Annotation otherwise(Participant author, Instant at, String text, String first, List<String> own) {
        Annotation found = at == null ? null : answered(author, at, text);
        if (found == null && at != null) {
            found = bySecond.getOrDefault(key(author, at, ""), List.of()).stream().filter(each -> said(each, first)).findFirst().orElse(null);
        }
        return found != null ? found : byId(own);
    }

    /** Programs that know no threads make comments of answers. */
    private Annotation answered(Participant author, Instant at, String text) {
        Annotation replied = byReply.get(key(author, at, text));
        return replied != null || author.getRole() != Role.SECRETARIAT ? replied
                : byDecision.getOrDefault(second(at), List.of()).stream()
                        .filter(each -> text.startsWith(Labels.of(each.getDisposition().getDecision()))).findFirst().orElse(null);
    }

    private static boolean said(Annotation annotation, String first) {
        return annotation.getWordings().stream().anyMatch(each -> FileIds.first(Said.parse("", each.getContent()).body()).equals(first));
    }

    boolean asksFor(Participant author, Instant at, Amendment amendment) {
        return amendment != null && at != null && amendments.contains(key(author, at, amendment));
    }

    /** Ids in this file, under the names of the author; where the file says the same several times, each time others. */
    List<String> ids(Participant author, Instant at, String said) {
        int before = alike.merge(FileIds.ofWord(author.getName(), at, said), 1, Integer::sum) - 1;
        return FileIds.ofWord(author, at, before == 0 ? said : said + '\n' + before);
    }

    Annotation byId(List<String> own) {
        return own.stream().map(ids::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    boolean isDead(List<String> own) {
        return own.stream().anyMatch(dead::contains);
    }

    /** Gives what is new its id, unless something has it. */
    void identify(Identified what, String id) {
        if (taken.add(id)) {
            what.setId(id);
        }
    }

    /** Word keeps seconds. */
    private static Instant second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String key(Participant author, Instant at, Amendment amendment) {
        return author.getHandle() + '\n' + second(at) + '\n' + amendment.getOperation() + '\n' + amendment.getText();
    }

    /** Where the program writes a comment it puts a suggested change behind the body, which thus is how it begins. */
    private static String key(Participant author, Instant at, String body) {
        return author.getHandle() + '\n' + second(at) + '\n' + FileIds.first(body);
    }
}
