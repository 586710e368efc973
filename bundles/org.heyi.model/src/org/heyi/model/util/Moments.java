package org.heyi.model.util;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * When something was said, signed or held, as people write it down: the day and the hour, or the day alone. A day alone is kept as the
 * beginning of that day, which is no hour of any meeting, and is told as the day it is.
 */
public final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TYPED = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd[ HH:mm]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0).parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0).toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Moments() {
    }

    /**
     * @param at a time
     * @param zone in which it is told
     * @return 2026-01-13 09:30; 2026-01-13 where only the day is known
     */
    public static String words(Instant at, ZoneId zone) {
        ZonedDateTime time = at.atZone(zone);
        return (time.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MINUTE).format(time);
    }

    /**
     * @param typed 2026-01-13 or 2026-01-13 09:30
     * @param zone in which it is meant
     * @return that time
     * @throws DateTimeException when it is neither
     */
    public static Instant parse(String typed, ZoneId zone) {
        return LocalDateTime.parse(typed.strip(), TYPED).atZone(zone).toInstant();
    }
}
