package org.heyi.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.Archive;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Attendee;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Presence;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.model.review.Sitting;
import org.heyi.model.util.Models;

/**
 * Meetings of the groups on the report, 小组会议 and 代表团全体会议, and who was there. A group has one sitting at a time: to record one
 * again changes it. One that was recorded by mistake is kept as removed, so that no package brings it back.
 */
public final class Sittings {

    /** What it takes to record who was there. */
    public static final String RIGHT = "sitting.record";

    private static final Texts TEXTS = Texts.of(Sittings.class);

    private Sittings() {
    }

    /**
     * What is recorded of one person.
     *
     * @param person null for somebody who is not on the roster
     * @param name as it is written down
     * @param presence whether they were there
     * @param reason of a leave; may be empty
     * @param presides whether they presided
     */
    public record Who(Participant person, String name, Presence presence, String reason, boolean presides) {

        /**
         * @param person somebody of the roster
         * @param presence whether they were there
         */
        public Who(Participant person, Presence presence) {
            this(person, person.getName(), presence, "", false);
        }
    }

    /**
     * What is recorded of a sitting.
     *
     * @param group whose it was
     * @param at when it began, kept to the minute
     * @param place where; may be empty
     * @param people those of whom something is said
     */
    public record Record(Group group, Instant at, String place, List<Who> people) {
    }

    /**
     * @param session a session
     * @return its sittings but the removed ones, by time, those of one time in the order of groups
     */
    public static List<Sitting> of(Session session) {
        return session.getSittings().stream().filter(each -> !each.isRemoved() && each.getGroup() != null && each.getAt() != null)
                .sorted(Comparator.comparing(Sitting::getAt).thenComparing(each -> session.getGroups().indexOf(each.getGroup()))).toList();
    }

    /**
     * @param session a session
     * @param group a group
     * @param at a time
     * @return the sitting of the group then, also a removed one; null when there is none
     */
    public static Sitting at(Session session, Group group, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        return session.getSittings().stream().filter(each -> each.getGroup() == group && minute.equals(each.getAt())).findFirst().orElse(null);
    }

    /**
     * @param session a session
     * @param record what could be recorded
     * @return whether a sitting of that group at that time is recorded already; what people put right in it is not to be lost
     */
    public static boolean isKnown(Session session, Record record) {
        Sitting known = record.group == null ? null : at(session, record.group, record.at);
        return known != null && !known.isRemoved();
    }

    /**
     * @param session a session
     * @param group a group
     * @return people who take part and are of it, in the order of the roster
     */
    public static List<Participant> roster(Session session, Group group) {
        return session.getParticipants().stream().filter(each -> each.getGroup() == group && !each.isInactive() && group != null).toList();
    }

    /**
     * @param archive the workspace's root
     * @param actor handle of who would record
     * @return for which groups that person may, their own first
     */
    public static List<Group> groups(Archive archive, String actor) {
        return groups(archive, actor, RIGHT);
    }

    /** The same for another thing that is done for a group. */
    static List<Group> groups(Archive archive, String actor, String what) {
        Session session = Sessions.current(archive);
        Participant recorder = Models.participant(session, actor);
        return session.getGroups().stream().filter(each -> Rights.may(archive, actor, what, Rights.ofGroup(each)))
                .sorted(Comparator.comparing(each -> recorder == null || recorder.getGroup() != each)).toList();
    }

    /**
     * Prepares to record a sitting, or to record that of the group at that time again.
     *
     * @param session the session
     * @param recorder who records it
     * @param record what is recorded
     * @return the edit
     * @throws HeyiException when no group is named, nothing is said of anybody, or of one person twice
     */
    public static Edit<Sitting> record(Session session, Participant recorder, Record record) {
        check(record);
        Sitting known = at(session, record.group, record.at);
        Sitting sitting = known == null ? ReviewFactory.eINSTANCE.createSitting() : known;
        if (known == null) {
            sitting.setGroup(record.group);
            sitting.setAt(record.at.truncatedTo(ChronoUnit.MINUTES));
        }
        return new Edit<>(RIGHT, sitting, () -> {
            Sessions.enrol(session, recorder);
            sitting.setRevision(known == null ? 1 : known.getRevision() + 1);
            sitting.setRemoved(false);
            sitting.setRecorder(recorder);
            fill(sitting, record);
            if (known == null) {
                session.getSittings().add(sitting);
            }
        });
    }

    /** Place and people; part of a mutation. */
    static void fill(Sitting sitting, Record record) {
        sitting.setPlace(record.place.strip());
        sitting.getAttendees().clear();
        for (Who each : record.people) {
            Attendee attendee = ReviewFactory.eINSTANCE.createAttendee();
            attendee.setPerson(each.person);
            attendee.setName(each.name.strip());
            attendee.setPresence(each.presence);
            attendee.setReason(each.presence == Presence.ON_LEAVE ? each.reason.strip() : "");
            attendee.setPresides(each.presides);
            sitting.getAttendees().add(attendee);
        }
    }

    private static void check(Record record) {
        if (record.group == null) {
            throw new HeyiException(TEXTS.get("sitting.group"));
        }
        if (record.people.isEmpty()) {
            throw new HeyiException(TEXTS.get("sitting.nobody", record.group.getName()));
        }
        Set<Object> said = new HashSet<>();
        for (Who each : record.people) {
            if (each.name.isBlank()) {
                throw new HeyiException(TEXTS.get("sitting.nameless"));
            }
            if (!said.add(each.person == null ? each.name.strip() : each.person)) {
                throw new HeyiException(TEXTS.get("sitting.twice", each.name));
            }
            if (each.presides && each.presence != Presence.PRESENT) {
                throw new HeyiException(TEXTS.get("sitting.chair", each.name));
            }
        }
    }

    /**
     * Prepares to take out a sitting that was recorded by mistake.
     *
     * @param session the session
     * @param recorder who does
     * @param sitting a sitting that is not removed
     * @return the edit
     */
    public static Edit<Sitting> remove(Session session, Participant recorder, Sitting sitting) {
        return new Edit<>(RIGHT, sitting, () -> {
            Sessions.enrol(session, recorder);
            sitting.setRevision(sitting.getRevision() + 1);
            sitting.setRecorder(recorder);
            sitting.setRemoved(true);
        });
    }

    /**
     * @param sitting a sitting
     * @return what is recorded of it
     */
    public static Record recordOf(Sitting sitting) {
        List<Who> people = new ArrayList<>();
        for (Attendee each : sitting.getAttendees()) {
            String name = each.getPerson() == null ? each.getName() : each.getPerson().getName();
            people.add(new Who(each.getPerson(), name, each.getPresence(), Sayings.text(each.getReason()), each.isPresides()));
        }
        return new Record(sitting.getGroup(), sitting.getAt(), Sayings.text(sitting.getPlace()), List.copyOf(people));
    }

    /**
     * @param people those of whom something is said
     * @param presence whether they were there
     * @return how many of them
     */
    public static long count(List<Who> people, Presence presence) {
        return people.stream().filter(each -> each.presence == presence).count();
    }

    /** One person in place of another one; part of a mutation. What was said of both is said once, as it was of the one that stays. */
    static void merge(Session session, Participant from, Participant into) {
        for (Sitting sitting : session.getSittings()) {
            if (sitting.getRecorder() == from) {
                sitting.setRecorder(into);
            }
            boolean both = sitting.getAttendees().stream().anyMatch(each -> each.getPerson() == into);
            if (both) {
                sitting.getAttendees().removeIf(each -> each.getPerson() == from);
            }
            sitting.getAttendees().stream().filter(each -> each.getPerson() == from).forEach(each -> each.setPerson(into));
        }
    }

    /** Whether that person may record for the group; nobody who is not on the roster yet. */
    static boolean may(Archive archive, Participant person, Group group) {
        Annotation any = Rights.ofGroup(group);
        return person.getHandle() != null && Rights.may(archive, person.getHandle(), RIGHT, any);
    }
}
