package org.heyi.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.exchange.pack.AttendanceList;
import org.heyi.model.Archive;
import org.heyi.model.review.Attendee;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.model.review.Sitting;
import org.heyi.model.util.Models;

/**
 * Sittings on their way in packages. Whoever recorded one last hands it in; where it is collected, it is taken when that person may
 * record for the group there as well, and only if it was recorded more often than what is known of the group at that time.
 */
final class Attendances {

    private final Archive archive;
    private final Session session;
    /** What is known or about to be taken; a group has one sitting at a time. */
    private final Map<String, Known> known = new LinkedHashMap<>();

    private record Known(Sitting sitting, AttendanceList taken, Participant recorder, Group group) {

        private int revision() {
            return taken == null ? sitting.getRevision() : taken.revision();
        }

        private String words() {
            return said(taken == null ? list(sitting) : taken);
        }
    }

    /** What became of one that came. */
    enum Outcome {
        /** It is new, or changes what was known. */
        TAKEN,
        /** As much, or more, was known. */
        KNOWN,
        /** Its group is unknown, or its recorder may not record for it. */
        LEFT_OUT
    }

    Attendances(Archive archive, Session session) {
        this.archive = archive;
        this.session = session;
        session.getSittings().stream().filter(each -> each.getGroup() != null && each.getAt() != null)
                .forEach(each -> known.put(key(each.getGroup(), each.getAt().toString()), new Known(each, null, each.getRecorder(), each.getGroup())));
    }

    /** What it says, whatever ids people have on one desk or another. */
    private static String said(AttendanceList list) {
        return list.place() + list.removed() + list.people().stream().map(each -> each.name() + each.presence() + each.reason() + each.presides()).toList();
    }

    private static String key(Group group, String at) {
        return group.getName() + ' ' + at;
    }

    /** @return what a person recorded last, as it is handed in */
    static List<AttendanceList> of(Session session, Participant author) {
        return session.getSittings().stream().filter(each -> each.getRecorder() == author && each.getGroup() != null && each.getAt() != null)
                .map(Attendances::list).toList();
    }

    private static AttendanceList list(Sitting sitting) {
        List<AttendanceList.One> people = new ArrayList<>();
        for (Attendee each : sitting.getAttendees()) {
            Participant person = each.getPerson();
            people.add(new AttendanceList.One(person == null ? "" : person.getId(), person == null ? "" : Sayings.text(person.getCode()),
                    person == null ? each.getName() : person.getName(), each.getPresence(), Sayings.text(each.getReason()), each.isPresides()));
        }
        return new AttendanceList(sitting.getId(), sitting.getGroup().getName(), sitting.getAt(), Sayings.text(sitting.getPlace()), sitting.getRevision(),
                sitting.isRemoved(), people);
    }

    /**
     * @param list that came
     * @param sender who recorded it
     */
    Outcome take(AttendanceList list, Participant sender) {
        Group group = session.getGroups().stream().filter(each -> list.group().equals(each.getName())).findFirst().orElse(null);
        if (group == null || !Sittings.may(archive, sender, group)) {
            return Outcome.LEFT_OUT;
        }
        String key = key(group, list.at().toString());
        Known there = known.get(key);
        // Equal revisions are decided by their text, so that the result does not depend on the order of the files.
        boolean more = there == null || there.revision() < list.revision()
                || there.revision() == list.revision() && there.words().compareTo(said(list)) < 0 && there.recorder() != sender;
        if (!more) {
            return Outcome.KNOWN;
        }
        known.put(key, new Known(there == null ? null : there.sitting, list, sender, group));
        return Outcome.TAKEN;
    }

    /** Part of a mutation. */
    void enter() {
        for (Known each : known.values()) {
            if (each.taken != null) {
                Sitting sitting = each.sitting == null ? ReviewFactory.eINSTANCE.createSitting() : each.sitting;
                if (each.sitting == null) {
                    sitting.setId(each.taken.id());
                    sitting.setGroup(each.group);
                    sitting.setAt(each.taken.at());
                }
                sitting.setRevision(each.taken.revision());
                sitting.setRemoved(each.taken.removed());
                sitting.setRecorder(each.recorder);
                Sittings.fill(sitting, new Sittings.Record(each.group, each.taken.at(), each.taken.place(),
                        each.taken.people().stream().map(one -> who(one, each.group)).toList()));
                if (each.sitting == null) {
                    session.getSittings().add(sitting);
                }
            }
        }
    }

    /** By id, by what the roster numbers them by, by name within the group or where nobody else is called so; else only the name is known. */
    private Sittings.Who who(AttendanceList.One one, Group group) {
        Participant person = session.getParticipants().stream().filter(each -> !one.id().isEmpty() && Models.isOrWas(each, one.id())
                || !one.code().isEmpty() && one.code().equals(each.getCode())).findFirst().orElse(null);
        if (person == null) {
            List<Participant> named = session.getParticipants().stream().filter(each -> Models.isOrWasCalled(each, one.name())).toList();
            List<Participant> ofGroup = named.stream().filter(each -> each.getGroup() == group).toList();
            List<Participant> best = ofGroup.isEmpty() ? named : ofGroup;
            person = best.size() == 1 ? best.getFirst() : null;
        }
        return new Sittings.Who(person, person == null ? one.name() : person.getName(), one.presence(), one.reason(), one.presides());
    }
}
