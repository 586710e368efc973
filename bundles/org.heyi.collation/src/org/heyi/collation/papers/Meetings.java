package org.heyi.collation.papers;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.heyi.collation.Attribution;
import org.heyi.model.review.Attendee;
import org.heyi.model.review.Body;
import org.heyi.model.review.Group;
import org.heyi.model.review.Presence;
import org.heyi.model.review.Session;
import org.heyi.model.review.Sitting;

/** What a 简报 says of the meetings themselves: when, who presided, how many were there. Who was absent without leave is not for print. */
final class Meetings {

    private Meetings() {
    }

    /**
     * @param session a session
     * @param attribution the name of who presided is told only where names may be
     * @param groups whose meetings
     * @return a sentence or two for each that is recorded, by time; none where none is
     */
    static List<String> lines(Session session, Attribution attribution, List<Group> groups) {
        List<String> lines = new ArrayList<>();
        session.getSittings().stream().filter(each -> !each.isRemoved() && each.getAt() != null && groups.contains(each.getGroup()))
                .sorted(Comparator.comparing(Sitting::getAt).thenComparing(each -> groups.indexOf(each.getGroup())))
                .forEach(each -> lines.add(line(session, attribution, each)));
        return lines;
    }

    private static String line(Session session, Attribution attribution, Sitting sitting) {
        ZonedDateTime at = sitting.getAt().atZone(ZoneId.of(session.getZone()));
        String chairs = sitting.getAttendees().stream().filter(Attendee::isPresides)
                .map(each -> each.getPerson() == null ? each.getName() : each.getPerson().getName()).collect(Collectors.joining(PaperTexts.get("comma")));
        String presided = chairs.isEmpty() || attribution != Attribution.NAMED ? "" : PaperTexts.get("briefing.chair", chairs);
        String line = PaperTexts.get(session.getBody() == Body.CPPCC ? "briefing.meeting.CPPCC" : "briefing.meeting.CONGRESS", at.getMonthValue(),
                at.getDayOfMonth(), sitting.getGroup().getName(), presided, count(sitting, Presence.PRESENT));
        long leave = count(sitting, Presence.ON_LEAVE);
        return PaperTexts.sentence(leave == 0 ? line : line + PaperTexts.get("briefing.leave", leave));
    }

    private static long count(Sitting sitting, Presence presence) {
        return sitting.getAttendees().stream().filter(each -> each.getPresence() == presence).count();
    }
}
