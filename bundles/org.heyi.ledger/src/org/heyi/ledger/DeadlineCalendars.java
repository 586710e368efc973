package org.heyi.ledger;

import java.util.List;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.base.guard.Contributions;

/** The calendars that plug-ins offer. May be used from any thread. */
public final class DeadlineCalendars {

    private static final Texts TEXTS = Texts.of(DeadlineCalendars.class);
    private static final DeadlineCalendars PROGRAM = new DeadlineCalendars(Contributions.of(DeadlineCalendar.class, DeadlineCalendar::id,
            List.of(DeadlineCalendar::name)));

    private final Contributions<DeadlineCalendar> calendars;

    /** @param calendars where they come from */
    public DeadlineCalendars(Contributions<DeadlineCalendar> calendars) {
        this.calendars = calendars;
    }

    /** @return those of the plug-ins of this program */
    public static DeadlineCalendars program() {
        return PROGRAM;
    }

    /** @return what there is, by id */
    public List<DeadlineCalendar> all() {
        return calendars.all();
    }

    /**
     * @param id what a person typed
     * @return that calendar
     * @throws HeyiException when there is none, names those there are; or when the plug-in's calendar cannot be read
     */
    public HolidayCalendar get(String id) {
        DeadlineCalendar calendar = calendars.find(id).orElseThrow(() -> new HeyiException(all().isEmpty() ? TEXTS.get("calendar.noPlugin", id)
                : TEXTS.get("calendar.unknown", id, all().stream().map(DeadlineCalendar::id).collect(Collectors.joining(", ")))));
        List<String> lines = calendar.lines();
        try {
            return HolidayCalendar.parse(lines, id);
        } catch (HeyiException e) {
            throw calendars.wrong(calendar, e.getMessage());
        }
    }
}
