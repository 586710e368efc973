package org.heyi.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.heyi.base.FileNames;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.Archive;
import org.heyi.model.util.Models;

/**
 * Working days: weekends and public holidays off, days worked in return (调休) on. Comes from a text file that people
 * can edit; see {@code holidays.txt} for its form. Immutable.
 */
public final class HolidayCalendar {

    private static final Texts TEXTS = Texts.of(HolidayCalendar.class);
    private static final Pattern ENTRY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?\\s+([休班])(?:\\s.*)?");
    private static final Pattern YEAR = Pattern.compile("year\\s+(\\d{4})");
    private static final int LONGEST = 31;

    /** So much a calendar file may hold: two hundred years. */
    private static final int LONGEST_TEXT = 200_000;

    private final String text;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;
    private final Set<Integer> years;

    private HolidayCalendar(String text, Set<LocalDate> off, Set<LocalDate> worked, Set<Integer> years) {
        this.text = text;
        this.off = off;
        this.worked = worked;
        this.years = years;
    }

    /** @return the calendar that ships with the program: the State Council's notices, 2017 to 2026 */
    public static HolidayCalendar builtIn() {
        try (InputStreamReader in = new InputStreamReader(HolidayCalendar.class.getResourceAsStream("holidays.txt"), StandardCharsets.UTF_8)) {
            return parse(new BufferedReader(in).lines().toList(), "holidays.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param object anything of a workspace, e.g. a session or an item; or null
     * @return the calendar of that workspace; the one that ships with the program where it has none of its own
     */
    public static HolidayCalendar of(EObject object) {
        Archive archive = object == null ? null : Models.containing(object, Archive.class);
        return archive == null || archive.getCalendar() == null || archive.getCalendar().isBlank() ? builtIn()
                : parse(archive.getCalendar().lines().toList(), "holidays.txt");
    }

    /**
     * @param file a calendar file in UTF-8
     * @return the calendar
     * @throws HeyiException when it cannot be read, is no text, or a line of it cannot be understood
     */
    public static HolidayCalendar read(Path file) {
        try {
            if (Files.size(file) > LONGEST_TEXT) {
                throw new HeyiException(TEXTS.get("calendar.long", file));
            }
            return parse(Files.readString(file).replaceFirst("^\uFEFF", "").lines().toList(), FileNames.of(file));
        } catch (NoSuchFileException e) {
            throw new HeyiException(TEXTS.get("calendar.missing", file), e);
        } catch (CharacterCodingException e) {
            throw new HeyiException(TEXTS.get("calendar.noText", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("calendar.unreadable", file, e.getMessage()), e);
        }
    }

    /**
     * @param lines of a calendar file
     * @param fileName for messages
     * @return the calendar
     * @throws HeyiException when a line cannot be read: names the file and the line
     */
    public static HolidayCalendar parse(List<String> lines, String fileName) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Set<Integer> years = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher entry = ENTRY.matcher(line);
            Matcher year = YEAR.matcher(line);
            if (year.matches()) {
                years.add(Integer.valueOf(year.group(1)));
            } else if (entry.matches()) {
                try {
                    LocalDate first = LocalDate.parse(entry.group(1));
                    LocalDate last = entry.group(2) == null ? first : LocalDate.parse(entry.group(2));
                    if (last.isBefore(first) || first.plusDays(LONGEST).isBefore(last)) {
                        throw new DateTimeException("no range");
                    }
                    List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
                    boolean rest = entry.group(3).equals("休");
                    if (days.stream().anyMatch((rest ? worked : off)::contains)) {
                        throw new HeyiException(TEXTS.get("calendar.both", fileName, String.valueOf(i + 1), line));
                    }
                    (rest ? off : worked).addAll(days);
                } catch (DateTimeException e) {
                    throw new HeyiException(TEXTS.get("calendar.line", fileName, String.valueOf(i + 1), line), e);
                }
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new HeyiException(TEXTS.get("calendar.line", fileName, String.valueOf(i + 1), line));
            }
        }
        if (years.isEmpty()) {
            throw new HeyiException(TEXTS.get("calendar.noYear", fileName));
        }
        return new HolidayCalendar(String.join("\n", lines) + "\n", off, worked, years);
    }

    /** @return the file it was read from, word for word */
    public String text() {
        return text;
    }

    /** @return the years it lists, ascending; in others only weekends are off */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    /** @return how many days it takes off or makes worked against an ordinary week */
    public int exceptions() {
        return off.size() + worked.size();
    }

    /**
     * @param year a year
     * @return whether the file lists it; in another year only weekends are off
     */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /**
     * @param day a day
     * @return whether it is worked
     */
    public boolean isWorkingDay(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        return !off.contains(day) && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * @param day a day, itself not counted
     * @param count 0 or more
     * @return the day after so many working days; for 0 the day itself
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = count; left > 0;) {
            at = at.plusDays(1);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    /**
     * @param day a day
     * @return it, or the first working day after it
     */
    public LocalDate onWorkingDay(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /**
     * @param from a day, not counted
     * @param to a day, counted
     * @return how many working days lie between; negative when {@code to} is before {@code from}
     */
    public int workingDays(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDays(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
