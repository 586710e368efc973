package org.heyi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.heyi.base.ChineseNumerals;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Body;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;

/**
 * What a letter about an item says (domain rules 4.2), as values for the places of a template. Official letters are in
 * Chinese whatever language the person works in.
 *
 * @param kind which letter
 * @param values by name of the place; every kind has the same names, those that say nothing are empty
 */
public record Letter(Kind kind, Map<String, String> values) {

    private static final Texts TEXTS = Texts.of(Letter.class);
    private static final Texts WORDS = Texts.of(Letter.class, Locale.CHINESE);
    /** Before the 届: the place, e.g. 天津市和平区 of 天津市和平区第十八届人民代表大会第一次会议. */
    private static final Pattern PLACE = Pattern.compile("^(?:政协)?(.*?)(?:第?" + ChineseNumerals.PATTERN + "届|政协|人大|人民代表大会)");
    private static final String LEVELS = "省市区县州盟旗乡镇";
    /** The year in any brackets, then the number with or without 第 and leading zeros. */
    private static final Pattern DOCUMENT = Pattern.compile("^(.*?)[\\[［(（〔【]\\s*(\\d{4})\\s*[\\]］)）〕】]\\s*第?\\s*0*(\\d+)\\s*号?$");

    /** The letters there are. */
    public enum Kind {
        /** 交办单. */
        ASSIGNMENT,
        /** 答复函. */
        REPLY,
        /** 会办意见. */
        OPINION,
        /** 征询意见表. */
        INQUIRY;

        /** @return how it is named on the command line and in file names */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @return its name in the language in force */
        public String label() {
            return TEXTS.get("Letter." + name());
        }

        /**
         * @param typed code or name
         * @return the kind
         * @throws HeyiException when none is called that
         */
        public static Kind parse(String typed) {
            List<String> all = new ArrayList<>();
            for (Kind kind : values()) {
                if (kind.code().equalsIgnoreCase(typed) || kind.label().equals(typed) || WORDS.get("Letter." + kind.name()).equals(typed)) {
                    return kind;
                }
                all.add(kind.code() + " " + kind.label());
            }
            throw new HeyiException(TEXTS.get("letter.unknown", typed, String.join("、", all)));
        }
    }

    /** Keeps the order of the values. */
    public Letter {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * @param kind which letter
     * @param suggestion about what; has a number
     * @param unitName the unit that writes it, or is assigned; null for the only one that can
     * @param today the day written where no step gives one
     * @param given values a person gives, e.g. contact and phone, instead of those found
     * @return the letter
     * @throws HeyiException when the item is not that far, has several units and none is named, or a value has an unknown name
     */
    public static Letter of(Kind kind, Suggestion suggestion, String unitName, LocalDate today, Map<String, String> given) {
        Standing standing = Lifecycle.state(suggestion, null);
        if (blank(suggestion.getNumber()) || standing.units().isEmpty()) {
            throw new HeyiException(TEXTS.get("letter.tooEarly", Lifecycle.name(suggestion), standing.state().label(), kind.label()));
        }
        UnitStanding unit = unit(kind, suggestion, standing, unitName);
        Map<String, String> values = new LinkedHashMap<>();
        session(values, suggestion);
        proposers(values, suggestion);
        values.put("number", suggestion.getNumber());
        values.put("subject", or(suggestion.getTitle(), ""));
        values.put("content", or(suggestion.getContent(), ""));
        values.put("category", suggestion.getCategory() == null ? "" : or(suggestion.getCategory().getName(), ""));
        values.put("unit", unit.unit().getName());
        values.put("mainUnit", standing.main() == null ? "" : standing.main().unit().getName());
        List<String> partners = standing.units().stream().filter(u -> u.handling() == HandlingRole.CO).map(u -> u.unit().getName()).toList();
        values.put("coUnits", String.join(LedgerTable.AND, partners));
        values.put("consulted", partners.isEmpty() ? "" : WORDS.get("letter.consulted", String.join(LedgerTable.AND, partners)));
        values.put("handling", label(unit.handling().getName(), "HandlingRole"));
        values.put("assignedOn", date(unit.assignedOn()));
        // 交办单 tells the day that was set then; a later round or extension does not change what was sent.
        values.put("due", date(kind == Kind.ASSIGNMENT || unit.due() == null ? unit.originalDue() : unit.due()));
        content(kind, standing, unit, today, values);
        values.put("contact", "");
        values.put("phone", "");
        for (Map.Entry<String, String> each : given.entrySet()) {
            if (!values.containsKey(each.getKey())) {
                throw new HeyiException(TEXTS.get("letter.noValue", each.getKey(), String.join(" ", new TreeSet<>(values.keySet()))));
            }
            values.put(each.getKey(), each.getKey().equals("documentNumber") ? documentNumber(each.getValue()) : each.getValue());
        }
        return new Letter(kind, values);
    }

    private static UnitStanding unit(Kind kind, Suggestion suggestion, Standing standing, String named) {
        List<UnitStanding> may = standing.units().stream().filter(u -> kind == Kind.ASSIGNMENT || u.repliesItself() == (kind != Kind.OPINION)).toList();
        List<UnitStanding> found = named == null ? may : may.stream().filter(u -> named.equals(u.unit().getName())).toList();
        if (found.size() != 1) {
            throw new HeyiException(may.isEmpty() ? TEXTS.get("letter.noUnit", Lifecycle.name(suggestion), kind.label())
                    : TEXTS.get("letter.whichUnit", Lifecycle.name(suggestion), kind.label(),
                            may.stream().map(u -> u.unit().getName()).collect(Collectors.joining(LedgerTable.AND))));
        }
        return found.get(0);
    }

    private static void session(Map<String, String> values, Suggestion suggestion) {
        Session session = suggestion.eContainer() instanceof Session s ? s : null;
        boolean cppcc = suggestion.getInstrument() == Instrument.PROPOSAL || session != null && session.getBody() == Body.CPPCC;
        String name = session == null ? "" : or(session.getName(), "");
        Matcher place = PLACE.matcher(name);
        String region = place.find() ? place.group(1) : "";
        String level = region.isEmpty() || LEVELS.indexOf(region.charAt(region.length() - 1)) < 0 ? ""
                : region.substring(region.length() - 1);
        values.put("region", region);
        values.put("session", session == null || session.getTerm() == 0 || session.getOrdinal() == 0 ? name
                : WORDS.get(cppcc ? "letter.cppccSession" : "letter.congressSession", level,
                        ChineseNumerals.print(session.getTerm()), ChineseNumerals.print(session.getOrdinal())));
        values.put("instrument", WORDS.get(cppcc ? "letter.proposal" : "letter.suggestion"));
        values.put("address", WORDS.get(cppcc ? "letter.member" : "letter.deputy"));
        values.put("returnTo", region + WORDS.get(cppcc ? "letter.cppccOffice" : "letter.congressOffice"));
        values.put("copies", WORDS.get("letter.copies", level + WORDS.get(cppcc ? "letter.cppccOffice" : "letter.congressOffice"), level));
    }

    private static void proposers(Map<String, String> values, Suggestion suggestion) {
        List<String> names = new ArrayList<>();
        // A letter is about what was signed, by the name it was signed with; co-signers, too. Lists say what people are called today.
        String lead = suggestion.getLeadName() != null || suggestion.getLead() == null ? suggestion.getLeadName() : suggestion.getLead().getName();
        names.add(or(lead, ""));
        suggestion.getCoSigners().stream().filter(c -> c.getState() == CoSignState.CONFIRMED).map(c -> c.getName())
                .filter(Objects::nonNull).forEach(names::add);
        String address = values.get("address");
        values.put("lead", names.get(0));
        // Every proposer is answered: all of them stand in the 主送.
        values.put("recipients", String.join(LedgerTable.AND, names) + address);
        values.put("you", names.size() == 1 ? WORDS.get("letter.you") : WORDS.get("letter.youAll", String.valueOf(names.size()), address));
        values.put("leadPhone", or(suggestion.getPhone(), ""));
        values.put("group", suggestion.getGroup() != null ? or(suggestion.getGroup().getName(), "") : or(suggestion.getGroupName(), ""));
    }

    private static void content(Kind kind, Standing standing, UnitStanding unit, LocalDate today, Map<String, String> values) {
        Reply reply = null;
        String draft = null;
        String opinion = null;
        LocalDate on = null;
        for (Event event : standing.suggestion().getEvents()) {
            boolean own = event.getUnit() == null ? unit.repliesItself() : event.getUnit() == unit.unit();
            if (own && event instanceof Reply each && each.getType() == EventType.REPLY) {
                reply = each;
            } else if (own && event.getType() == EventType.DRAFT_REPLY) {
                draft = StepKind.text(event);
            } else if (own && event.getType() == EventType.CO_OPINION) {
                opinion = StepKind.text(event);
                on = kind == Kind.OPINION ? event.getOn() : on;
            }
        }
        boolean replying = kind == Kind.REPLY || kind == Kind.INQUIRY;
        if (reply != null && replying) {
            on = reply.getOn();
        }
        if (kind == Kind.ASSIGNMENT) {
            on = unit.assignedOn();
        }
        String text = kind == Kind.OPINION ? opinion : reply != null && !blank(reply.getText()) ? reply.getText() : draft;
        values.put("body", blank(text) ? WORDS.get("letter.body") : text);
        values.put("date", date(on == null ? today : on));
        values.put("documentNumber", replying && reply != null ? documentNumber(or(reply.getDocumentNumber(), "")) : "");
        String code = reply == null || reply.getReplyClass() == null ? "" : or(reply.getReplyClass().getCode(), "");
        // What was decided with an earlier reply or its approval holds until it is decided otherwise.
        Publicity publicity = reply == null || standing.publicity() == Publicity.UNDECIDED ? null : standing.publicity();
        values.put("class", code);
        values.put("classText", code.isEmpty() ? "" : or(reply.getReplyClass().getText(), ""));
        values.put("publicity", publicity == null ? "" : label(publicity.getName(), "Publicity"));
        List<String> marks = new ArrayList<>();
        if (kind == Kind.REPLY && !code.isEmpty()) {
            marks.add(WORDS.get("letter.class", code));
        }
        if (kind == Kind.REPLY && publicity != null) {
            marks.add(WORDS.get("letter.publicity", values.get("publicity")));
        }
        values.put("marks", String.join("\n", marks));
        values.put("agency", kind == Kind.ASSIGNMENT ? values.get("returnTo") : unit.unit().getName());
    }

    /**
     * @param written e.g. 津和教函[2022]第012号
     * @return the same as GB/T 9704 has it: year in 六角括号, no 第, no leading zero, e.g. 津和教函〔2022〕12号; as it was when
     *         it is no such number
     */
    public static String documentNumber(String written) {
        Matcher m = DOCUMENT.matcher(written.strip());
        return m.matches() ? m.group(1).strip() + "〔" + m.group(2) + "〕" + m.group(3) + "号" : written.strip();
    }

    private static String date(LocalDate day) {
        return day == null ? "" : WORDS.get("summary.day", String.valueOf(day.getYear()), String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    /** The Chinese term, whatever the language in force. */
    private static String label(String literal, String type) {
        return Texts.of(Labels.class, Locale.CHINESE).get(type + "." + literal);
    }

    private static String or(String text, String otherwise) {
        return blank(text) ? otherwise : text;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
