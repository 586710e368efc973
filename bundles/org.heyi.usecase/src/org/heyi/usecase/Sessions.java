package org.heyi.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Names;
import org.heyi.base.Texts;
import org.heyi.ledger.SessionName;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/** Finds what commands work on, or says what is missing and how to get it. */
public final class Sessions {

    private static final Texts TEXTS = Texts.of(Sessions.class);

    private Sessions() {
    }

    /**
     * @param archive a workspace's root
     * @return the current session
     * @throws HeyiException when there is none
     */
    public static Session current(Archive archive) {
        Session session = archive.getCurrent();
        if (session == null) {
            throw new HeyiException(TEXTS.get("noSession"));
        }
        return session;
    }

    /**
     * @param archive a workspace's root
     * @param named 届次 as 十七届人大一次会议 or 17届1次, a part of the name, or null for the current session
     * @return the one session of that name
     * @throws HeyiException when there is none, or more than one
     */
    public static Session named(Archive archive, String named) {
        if (named == null) {
            return current(archive);
        }
        SessionName name = SessionName.parse(named);
        List<Session> found = archive.getSessions().stream()
                .filter(s -> name != null && name.is(s) || s.getName() != null && s.getName().contains(named.strip())).toList();
        if (found.size() != 1) {
            List<Session> offered = found.isEmpty() ? archive.getSessions() : found;
            throw new HeyiException(TEXTS.get(found.isEmpty() ? "session.unknown" : "session.ambiguous", named,
                    offered.stream().map(SessionName::label).collect(Collectors.joining("、"))));
        }
        return found.get(0);
    }

    /**
     * @param archive a workspace's root
     * @return the newest version of the current session's report
     * @throws HeyiException when no report was imported
     */
    public static Version currentVersion(Archive archive) {
        Version version = Models.currentVersion(archive.getCurrent());
        if (version == null) {
            throw new HeyiException(TEXTS.get("noReport"));
        }
        return version;
    }

    /**
     * @param archive a workspace's root
     * @param number of a version of the current report, 1-based
     * @return that version
     * @throws HeyiException when there is none of that number
     */
    public static Version version(Archive archive, int number) {
        Version newest = currentVersion(archive);
        return archive.getCurrent().getReport().getVersions().stream().filter(v -> v.getNumber() == number).findFirst()
                .orElseThrow(() -> new HeyiException(TEXTS.get("noVersion", number, newest.getNumber())));
    }

    /**
     * Finds a person, or prepares one: who comments need not be on a list first.
     *
     * @param session a session
     * @param handle what names the person, unique in the session
     * @param name the person's name; null for the handle
     * @param group name of the person's group, which is made where there is none; may be null
     * @return the participant; a new one is not in the session yet, {@link #enrol} puts it there
     * @throws HeyiException when the handle is no single word, or a new name is blank or has characters that cannot be seen
     */
    public static Participant participant(Session session, String handle, String name, String group) {
        if (handle.isBlank() || handle.chars().anyMatch(Character::isWhitespace)) {
            throw new HeyiException(TEXTS.get("badHandle", handle));
        }
        Participant known = Models.participant(session, handle);
        if (known != null) {
            return known;
        }
        Participant participant = ReviewFactory.eINSTANCE.createParticipant();
        participant.setHandle(Names.require(handle));
        participant.setName(name == null ? handle : Names.require(name));
        participant.setRole(Role.DEPUTY);
        if (group != null) {
            participant.setGroup(group(session, Names.require(group)));
        }
        return participant;
    }

    /** The group of that name; a new one is not in the session yet. */
    static Group group(Session session, String name) {
        return group(session, name, GroupType.DELEGATION);
    }

    /** The group of that name; a new one is of that type and not in the session yet. */
    static Group group(Session session, String name, GroupType type) {
        return session.getGroups().stream().filter(g -> g.getName().equals(name)).findFirst().orElseGet(() -> {
            Group group = ReviewFactory.eINSTANCE.createGroup();
            group.setName(name);
            group.setType(type);
            return group;
        });
    }

    /**
     * @param suggestion an item of a ledger
     * @return the session it belongs to
     */
    public static Session of(Suggestion suggestion) {
        return Models.containing(suggestion, Session.class);
    }

    /**
     * Puts comments with their authors into the session, numbered from the next number on, and replies to comments; part of a
     * mutation.
     */
    static void enter(Session session, List<Annotation> added, Map<Message, Annotation> replies) {
        int number = Models.nextAnnotationNumber(session);
        List<Annotation> all = session.getAnnotations();
        for (Annotation each : added) {
            enrol(session, each.getAuthor());
            each.setNumber(number++);
            all.add(each);
        }
        replies.forEach((message, annotation) -> {
            if (annotation.getThread().stream().noneMatch(each -> isSame(each, message))) {
                enrol(session, message.getAuthor());
                Threads.insert(annotation, message);
            }
        });
    }

    /** Whether two replies to a comment are one that came by two ways: Word keeps neither its id nor parts of a second. */
    static boolean isSame(Message one, Message other) {
        if (!FileIds.isOne(one) && !FileIds.isOne(other)) {
            return one.getId() != null && one.getId().equals(other.getId());
        }
        return one.getAuthor() == other.getAuthor() && Objects.equals(one.getText(), other.getText()) && one.getAt() != null && other.getAt() != null
                && one.getAt().getEpochSecond() == other.getAt().getEpochSecond();
    }

    /** Puts a participant and its group into the session if they are not there; part of a mutation. */
    static void enrol(Session session, Participant participant) {
        if (participant.getGroup() != null && participant.getGroup().eContainer() == null) {
            session.getGroups().add(participant.getGroup());
        }
        if (participant.eContainer() == null) {
            session.getParticipants().add(participant);
        }
    }
}
