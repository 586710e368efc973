package org.heyi.usecase;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.heyi.importing.minutes.Utterance;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/** Who the speakers that minutes name are; nobody is decided on who could be somebody else. */
final class Speakers {

    private final List<Participant> people;
    private final Group group;

    /**
     * Who a name stands for.
     *
     * @param person that person; null where a person has to say
     * @param candidates who it may be, the likeliest first; may be empty
     */
    record Match(Participant person, List<Participant> candidates) {
    }

    /**
     * @param session its people
     * @param group whose meeting it was; null when that is not known
     */
    Speakers(Session session, Group group) {
        this.group = group;
        people = session.getParticipants().stream().filter(each -> !each.isInactive()).toList();
    }

    /** @return names by which those who may have spoken are known: people of the group first */
    List<String> names() {
        return people.stream().flatMap(each -> Stream.concat(Stream.of(each.getName()), People.formerNames(each).stream())).distinct().toList();
    }

    /**
     * @param written a name, or a surname alone
     * @param title 代表, 委员, a post; may be empty
     * @return who that is
     */
    Match match(String written, String title) {
        if (written.isEmpty()) {
            return new Match(null, List.of());
        }
        List<Participant> same = people.stream().filter(each -> Models.isOrWasCalled(each, written)).toList();
        if (!same.isEmpty()) {
            return narrowed(same, title, true);
        }
        if (written.codePointCount(0, written.length()) == 1) {
            // 王代表 is somebody of the meeting: elsewhere there are too many of that name.
            List<Participant> ofName = people.stream()
                    .filter(each -> each.getName().startsWith(written) && (group == null || each.getGroup() == group)).toList();
            return narrowed(ofName, title, true);
        }
        List<String> sound = PersonSearch.pinyin(written);
        List<Participant> sounding = people.stream()
                .filter(each -> each.getName().length() == written.length() && PersonSearch.pinyin(each.getName()).equals(sound)).toList();
        return narrowed(sounding, title, false);
    }

    private Match narrowed(List<Participant> found, String title, boolean sure) {
        List<Participant> best = found;
        Predicate<Participant> ofGroup = person -> group != null && person.getGroup() == group;
        Predicate<Participant> ofTitle = person -> fits(person, title);
        for (Predicate<Participant> each : List.of(ofGroup, ofTitle)) {
            List<Participant> fewer = best.stream().filter(each).toList();
            best = fewer.isEmpty() ? best : fewer;
        }
        List<Participant> order = Stream.concat(best.stream(), found.stream()).distinct().toList();
        return new Match(sure && best.size() == 1 ? best.getFirst() : null, order);
    }

    private static boolean fits(Participant person, String title) {
        return switch (title) {
            case "" -> true;
            case Utterance.DEPUTY -> person.getRole() == Role.DEPUTY;
            case Utterance.MEMBER -> person.getRole() == Role.MEMBER;
            default -> person.getPost() != null && person.getPost().contains(title);
        };
    }
}
