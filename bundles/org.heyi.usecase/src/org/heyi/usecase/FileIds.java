package org.heyi.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.heyi.exchange.pack.Said;
import org.heyi.model.Archive;
import org.heyi.model.Identified;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.FormerName;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.review.Tombstone;
import org.heyi.model.review.Wording;
import org.heyi.model.util.Models;

/**
 * Ids of comments that come in files without one. They are made of what the file says, so that the same file brings the same
 * comments however often it is taken in, and does not bring back those that were deleted.
 */
final class FileIds {

    private static final String WORD = "word";
    /** Where an id says by what rule it was made. */
    private static final int VERSION = 14;

    private FileIds() {
    }

    /**
     * @param said all that a file says of something, in a fixed order
     * @return the same id for the same words
     */
    static String of(String... said) {
        String digest = Said.digest(String.join("\n", said));
        // Version 8 of RFC 9562: made by a rule of our own.
        return UUID.fromString(digest.substring(0, 8) + '-' + digest.substring(8, 12) + "-8" + digest.substring(13, 16) + "-a"
                + digest.substring(17, 20) + '-' + digest.substring(20, 32)).toString();
    }

    /** Whether a comment or reply has such an id, and thus came in a file. */
    static boolean isOne(Identified any) {
        return any.getId() != null && any.getId().length() > VERSION && any.getId().charAt(VERSION) == '8';
    }

    /**
     * @param author name of who wrote it
     * @param at when, to the second, which is what Word keeps; null when unknown
     * @param said the first line of a comment, or what a change makes of what
     * @return the id in a Word file
     */
    static String ofWord(String author, Instant at, String said) {
        return of(WORD, author, at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString(), said);
    }

    /** Likewise under every name that the author has or had: a file says the name of its day. */
    static List<String> ofWord(Participant author, Instant at, String said) {
        return Stream.concat(Stream.of(author.getName()), author.getFormerNames().stream().map(FormerName::getName)).distinct()
                .map(name -> ofWord(name, at, said)).toList();
    }

    /** The first line of what a comment says. */
    static String first(String body) {
        return body == null ? "" : body.lines().findFirst().orElse("").strip();
    }

    /** All ids by which a comment could come back: its own, and those it has in Word files and in annotations of others. */
    static Set<String> all(Annotation annotation) {
        Set<String> all = new LinkedHashSet<>(List.of(annotation.getId()));
        if (annotation.getForeign() != null) {
            all.add(of(annotation.getForeign()));
        }
        if (annotation.getAuthor() != null && annotation.getCreatedAt() != null) {
            all.addAll(ofWord(annotation.getAuthor(), annotation.getCreatedAt(), first(annotation.getBody())));
            for (Wording each : annotation.getWordings()) {
                all.addAll(ofWord(annotation.getAuthor(), annotation.getCreatedAt(), first(Said.parse("", each.getContent()).body())));
            }
        }
        return all;
    }

    /** Ids that nothing new may have: those of all comments of the workspace. */
    static Set<String> taken(Session session) {
        Set<String> taken = new HashSet<>();
        Archive archive = Models.containing(session, Archive.class);
        Stream<Session> sessions = archive == null ? Stream.of(session) : archive.getSessions().stream();
        sessions.flatMap(each -> each.getAnnotations().stream()).map(Identified::getId).forEach(taken::add);
        return taken;
    }

    /** Ids of what is deleted. */
    static Set<String> dead(Session session) {
        Set<String> dead = new HashSet<>();
        session.getTombstones().stream().map(Tombstone::getComment).forEach(dead::add);
        return dead;
    }
}
