package org.heyi.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.importing.minutes.MinutesHead;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Presence;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * What the head of minutes says of who was there, with the people of the roster in place of names.
 *
 * @param record what could be recorded of it; without a group where that is not known
 * @param timed whether the minutes say the time
 * @param told whether they say of anybody whether they were there
 * @param unknown names that are of nobody on the roster, or of several; they are recorded as they are written
 */
public record SittingDraft(Sittings.Record record, boolean timed, boolean told, List<String> unknown) {

    /**
     * @param session the session
     * @param group whose meeting it was; null when that is not known
     * @param lines of the minutes
     * @param otherwise the time where the minutes tell none
     * @return what they say
     */
    public static SittingDraft of(Session session, Group group, List<String> lines, Instant otherwise) {
        Speakers speakers = new Speakers(session, group);
        MinutesHead head = MinutesHead.of(lines, speakers.names());
        Reading reading = new Reading(speakers);
        head.chairs().forEach(each -> reading.add(each, Presence.PRESENT, true));
        head.onLeave().forEach(each -> reading.add(each, Presence.ON_LEAVE, false));
        head.absent().forEach(each -> reading.add(each, Presence.ABSENT, false));
        head.present().forEach(each -> reading.add(each, Presence.PRESENT, false));
        if (head.everybody()) {
            Sittings.roster(session, group).forEach(each -> reading.found.putIfAbsent(each, new Sittings.Who(each, Presence.PRESENT)));
        }
        Instant at = head.at() == null ? otherwise : head.at().atZone(ZoneId.of(session.getZone())).toInstant();
        return new SittingDraft(new Sittings.Record(group, at, head.place(), inOrder(session, List.copyOf(reading.found.values()))), head.at() != null,
                head.tellsWho(), List.copyOf(reading.unknown));
    }

    /** As the roster has them; others behind, as they were written. */
    private static List<Sittings.Who> inOrder(Session session, List<Sittings.Who> people) {
        List<Sittings.Who> order = new ArrayList<>();
        for (Participant each : session.getParticipants()) {
            people.stream().filter(who -> who.person() == each).forEach(order::add);
        }
        people.stream().filter(who -> who.person() == null).forEach(order::add);
        return List.copyOf(order);
    }

    /** The first that is said of somebody counts: the chair is there, who is on leave is not among all. */
    private static final class Reading {
        private final Speakers speakers;
        private final Map<Object, Sittings.Who> found = new LinkedHashMap<>();
        private final List<String> unknown = new ArrayList<>();

        Reading(Speakers speakers) {
            this.speakers = speakers;
        }

        void add(MinutesHead.Named named, Presence presence, boolean presides) {
            Participant person = person(named);
            if (person != null) {
                found.putIfAbsent(person, new Sittings.Who(person, person.getName(), presence, named.reason(), presides));
            } else if (found.putIfAbsent(named.name(), new Sittings.Who(null, named.name(), presence, named.reason(), presides)) == null) {
                unknown.add(named.name());
            }
        }

        private Participant person(MinutesHead.Named named) {
            for (String name : named.spellings()) {
                Participant found = speakers.match(name, "").person();
                // Not who is the only one of a surname: a list of those present names people whole.
                if (found != null && Models.isOrWasCalled(found, name)) {
                    return found;
                }
            }
            return null;
        }
    }
}
