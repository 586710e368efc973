package org.heyi.workbench.review.internal.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Presence;
import org.heyi.model.review.Session;
import org.heyi.usecase.PersonSearch;
import org.heyi.usecase.Sittings;

/** Who was at a sitting while it is filled in: everybody of the group's roster, and who else was written down. */
final class AttendanceLines {

    /** One person; {@code presence} is null while nothing is said. */
    static final class Line {
        private final Participant person;
        private final String name;
        private Presence presence;
        private String reason = "";
        private boolean presides;

        Line(Participant person, String name) {
            this.person = person;
            this.name = name;
        }

        /** Null for somebody who is not on the roster. */
        Participant person() {
            return person;
        }

        String name() {
            return name;
        }

        Presence presence() {
            return presence;
        }

        String reason() {
            return reason;
        }

        boolean presides() {
            return presides;
        }

        void say(Presence what) {
            presence = what;
            presides &= what == Presence.PRESENT;
        }

        void preside(boolean does) {
            presides = does;
            presence = does ? Presence.PRESENT : presence;
        }

        /** A reason is that of a leave. */
        void because(String why) {
            reason = why;
            if (!why.isBlank()) {
                say(Presence.ON_LEAVE);
            }
        }

        /** From nothing to present, on leave, absent, and round. */
        void next() {
            say(switch (presence) {
                case null -> Presence.PRESENT;
                case PRESENT -> Presence.ON_LEAVE;
                case ON_LEAVE -> Presence.ABSENT;
                case ABSENT -> null;
            });
        }
    }

    private final List<Line> lines = new ArrayList<>();

    /**
     * @param session the session
     * @param group whose sitting it is; null while that is not known
     * @param said what is recorded, or was read
     */
    AttendanceLines(Session session, Group group, List<Sittings.Who> said) {
        Sittings.roster(session, group).forEach(each -> lines.add(new Line(each, each.getName())));
        for (Sittings.Who each : said) {
            Line line = lines.stream().filter(known -> each.person() != null && known.person == each.person()).findFirst().orElseGet(() -> {
                Line other = new Line(each.person(), each.name());
                lines.add(other);
                return other;
            });
            line.presence = each.presence();
            line.reason = each.reason();
            line.presides = each.presides();
        }
    }

    /** @return those that fit what was typed: by name, pinyin, its first letters */
    List<Line> find(String typed) {
        List<Participant> found = PersonSearch.find(lines.stream().map(Line::person).filter(Objects::nonNull).toList(), typed);
        return lines.stream().filter(each -> each.person == null ? each.name.contains(typed.strip()) : found.contains(each.person)).toList();
    }

    /** Everybody of whom nothing is said was there. */
    void restPresent() {
        lines.stream().filter(each -> each.presence == null).forEach(each -> each.say(Presence.PRESENT));
    }

    /** @return what is said of anybody */
    List<Sittings.Who> said() {
        return lines.stream().filter(each -> each.presence != null)
                .map(each -> new Sittings.Who(each.person, each.name, each.presence, each.reason, each.presides)).toList();
    }

    /** @return how many of whom nothing is said */
    long open() {
        return lines.stream().filter(each -> each.presence == null && each.person != null).count();
    }
}
