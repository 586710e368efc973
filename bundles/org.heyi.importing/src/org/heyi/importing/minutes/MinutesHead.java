package org.heyi.importing.minutes;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the head of minutes says of the meeting itself. Names are as they are written; nothing is looked up.
 *
 * @param at when it began, in the place's own time, at midnight where only the day is told; null where that is not told
 * @param place where; empty where that is not told
 * @param chairs who presided
 * @param present who was there
 * @param everybody whether all of the group are said to have been there, but for those on leave or absent
 * @param onLeave who had asked for leave
 * @param absent who was not there
 */
public record MinutesHead(LocalDateTime at, String place, List<Named> chairs, List<Named> present, boolean everybody, List<Named> onLeave,
        List<Named> absent) {

    /** The head stands within so many lines. */
    private static final int LINES = 40;
    private static final String WHO = "(?:人员?|代表|委员|同志|情况|名单)?";
    private static final Pattern LABEL = Pattern.compile("(?:^|(?<=[\\s\\u3000。；;，,]))(?:会议|讨论|审议|开会)?(?:(?<time>时\\s*间|日\\s*期)|(?<place>地\\s*点)"
            + "|(?<chair>主\\s*持\\s*人?|召集人)|(?<present>(?:实到|实际出席|应出席|出\\s*席|参\\s*加|参\\s*会|到\\s*会)" + WHO + ")|(?<leave>请\\s*假" + WHO
            + ")|(?<absent>(?:缺\\s*席|未到)" + WHO + ")|(?<other>列\\s*席" + WHO + "|记\\s*录\\s*人?(?:员)?|主\\s*题|议\\s*题|议\\s*程|名\\s*称|应到|整理人?))\\s*[：:]");
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern HOUR = Pattern.compile("(上午|下午|晚上|晚)?\\s*(\\d{1,2})\\s*(?:[:：]\\s*(\\d{2})|[时点](?:\\s*(\\d{1,2})\\s*分|(半))?)");
    private static final Pattern NOBODY = Pattern.compile("无|没有|0\\s*人?|[-—/]+|");
    private static final Pattern ALL = Pattern.compile("(?:.{0,12}?(?:代表团|小组|组|团|界))?(?:全体|全团|全部)(?:代表|委员|人员|成员|同志)?(?:均?(?:出席|参加|到会))?");
    /** 38人, 共38人, 等38人, （38人） beside names. */
    private static final Pattern COUNT = Pattern.compile("[（(]?(?:共计?|等|计)?\\s*\\d{1,4}\\s*[人名位][）)]?[：:]?");
    private static final Pattern NOTE = Pattern.compile("^(.*?)\\s*[（(]([^（）()]*)[）)]$");
    private static final Pattern BECAUSE = Pattern.compile("^(.{2,8}?)\\s*(因.{1,12}?)(?:请假)?$");
    private static final String POST = "副?(?:团长|组长|召集人|主任|书记|局长|区长|镇长|主席|校长|院长)";
    private static final Pattern TITLE = Pattern.compile("(?:人大)?(?:" + POST + "|代表|委员|同志)$");
    private static final Pattern BEFORE = Pattern.compile("^(?:" + POST + "|代表团|小组)+");
    private static final Pattern ONE = Pattern.compile("[\\u4e00-\\u9fa5·]{2,8}");
    private static final int NOON = 12;

    /**
     * Somebody, as the head calls them.
     *
     * @param name as it is written, perhaps with a title
     * @param reason of a leave, as it is written; may be empty
     */
    public record Named(String name, String reason) {

        /** @return what the name may be: as it is written, without a title behind it, without a post before it */
        public List<String> spellings() {
            return Stream.of(name, TITLE.matcher(name).replaceFirst(""), BEFORE.matcher(name).replaceFirst("")).distinct().toList();
        }
    }

    /**
     * @param lines of minutes
     * @param names of the roster: those of two characters may be written with a blank between them
     * @return what their head says
     */
    public static MinutesHead of(List<String> lines, Collection<String> names) {
        Reader reader = new Reader(names);
        int first = Minutes.split(lines, names).stream().filter(each -> each.kind() == Utterance.Kind.SAID).mapToInt(Utterance::line).findFirst()
                .orElse(lines.size() + 1);
        lines.stream().limit(Math.min(LINES, first - 1)).map(each -> each.replace("**", "").strip()).forEach(reader::line);
        return new MinutesHead(reader.at, reader.place, List.copyOf(reader.chairs), List.copyOf(reader.present), reader.everybody, List.copyOf(reader.onLeave),
                List.copyOf(reader.absent));
    }

    /** @return whether it says of anybody whether they were there */
    public boolean tellsWho() {
        return everybody || !present.isEmpty() || !onLeave.isEmpty() || !absent.isEmpty();
    }

    /** Goes through the head line by line. */
    private static final class Reader {
        private final Collection<String> names;
        private LocalDateTime at;
        private String place = "";
        private final List<Named> chairs = new ArrayList<>();
        private final List<Named> present = new ArrayList<>();
        private boolean everybody;
        private final List<Named> onLeave = new ArrayList<>();
        private final List<Named> absent = new ArrayList<>();
        /** The list that the line before was of; it may go on. */
        private List<Named> open;

        Reader(Collection<String> names) {
            this.names = names;
        }

        void line(String line) {
            Matcher label = LABEL.matcher(line);
            if (!label.lookingAt()) {
                List<Named> more = open == null || line.isEmpty() ? List.of() : people(line);
                if (!more.isEmpty() && more.stream().allMatch(each -> isKnown(each.name()))
                        || more.size() > 1 && more.stream().allMatch(Reader::looksLikeOne)) {
                    open.addAll(more);
                } else {
                    open = null;
                }
                return;
            }
            boolean found = true;
            while (found) {
                String which = List.of("time", "place", "chair", "present", "leave", "absent", "other").stream()
                        .filter(each -> label.group(each) != null).findFirst().orElseThrow();
                int start = label.end();
                found = label.find();
                said(which, line.substring(start, found ? label.start() : line.length()).strip().replaceAll("[。；;，,]$", ""));
            }
        }

        private void said(String which, String value) {
            open = null;
            switch (which) {
                case "time" -> at = at == null ? time(value) : at;
                case "place" -> place = place.isEmpty() ? value : place;
                case "chair" -> add(chairs, value);
                case "present" -> {
                    String whom = COUNT.matcher(value).replaceAll("").strip();
                    everybody |= !whom.isEmpty() && ALL.matcher(whom).matches();
                    if (!ALL.matcher(whom).matches()) {
                        add(present, value);
                    }
                }
                case "leave" -> add(onLeave, value);
                case "absent" -> add(absent, value);
                default -> { }
            }
        }

        private void add(List<Named> to, String value) {
            to.addAll(people(value));
            open = to == chairs ? null : to;
        }

        private boolean isKnown(String name) {
            return names.contains(name);
        }

        private static boolean looksLikeOne(Named named) {
            return ONE.matcher(named.name()).matches();
        }

        private List<Named> people(String value) {
            List<Named> found = new ArrayList<>();
            for (String part : COUNT.matcher(value).replaceAll(" ").strip().split("[、，,；;。]\\s*(?![^（(]*[）)])")) {
                String one = part.strip();
                Matcher note = NOTE.matcher(one);
                String reason = note.matches() ? note.group(2).strip() : "";
                one = note.matches() ? note.group(1).strip() : one;
                Matcher because = BECAUSE.matcher(one);
                if (reason.isEmpty() && because.matches()) {
                    reason = because.group(2).strip();
                    one = because.group(1).strip();
                }
                for (String each : apart(one)) {
                    if (!NOBODY.matcher(each).matches()) {
                        found.add(new Named(each, reason));
                    }
                }
            }
            return found;
        }

        /** 李 娜 is one, 李娜 张伟 are two, 李 娜 张 伟 are two as well. */
        private List<String> apart(String text) {
            String closed = text.replaceAll("[\\s\\u3000]+", "");
            if (isKnown(closed)) {
                return List.of(closed);
            }
            List<String> found = new ArrayList<>();
            String begun = "";
            for (String each : text.split("[\\s\\u3000]+")) {
                if (each.length() == 1 && !begun.isEmpty()) {
                    found.add(begun + each);
                    begun = "";
                } else if (each.length() == 1) {
                    begun = each;
                } else {
                    if (!begun.isEmpty()) {
                        found.add(begun);
                        begun = "";
                    }
                    found.add(each);
                }
            }
            if (!begun.isEmpty()) {
                found.add(begun);
            }
            return found;
        }

        private static LocalDateTime time(String value) {
            Matcher day = DAY.matcher(value);
            if (!day.find()) {
                return null;
            }
            Matcher hour = HOUR.matcher(value).region(day.end(), value.length());
            boolean told = hour.find();
            int hours = told ? Integer.parseInt(hour.group(2)) : 0;
            boolean later = told && hour.group(1) != null && !hour.group(1).equals("上午") && hours < NOON;
            int minutes = !told || hour.group(3) == null && hour.group(4) == null ? told && hour.group(5) != null ? 30 : 0
                    : Integer.parseInt(hour.group(3) == null ? hour.group(4) : hour.group(3));
            try {
                return LocalDateTime.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)),
                        later ? hours + NOON : hours, minutes);
            } catch (DateTimeException e) {
                // No such day or hour: a person has to say, as where it tells none.
                return null;
            }
        }
    }
}
