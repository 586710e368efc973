package org.heyi.ledger;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.Names;
import org.heyi.importing.table.TableCell;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.ProposalType;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Body;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;

/** One row of a ledger on its way to an item with events. */
final class LedgerRow {

    private static final LedgerFactory F = LedgerFactory.eINSTANCE;
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TIME = Pattern.compile("[ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
    private static final Pattern NUMBER = Pattern.compile("第?\\s*([A-Za-z]{0,3}[-—]?\\d{1,6})\\s*号?\\s*(?:代表|政协|人大)?(?:建议|提案|议案)?");
    private static final Pattern TIMES = Pattern.compile("(\\d{1,2})\\s*[次×]?\\s*[:：]?\\s*(.*)");
    private static final Pattern COLLECTIVE = Pattern.compile(".*(委员会|区委|市委|县委|工商联|总工会|妇联|侨联|团委|支部|小组|界|联合会|党派)$");
    /** How sums and notes below a table begin. */
    static final Pattern NOTE = Pattern.compile(
            "(合\\s*计|总\\s*计|小\\s*计|占\\s*比|说\\s*明|注|备\\s*注|填\\s*表|制\\s*表|审\\s*核)\\D{0,3}([:：（(].*)?");
    static final Pattern ERROR_VALUE = Pattern.compile("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!)");
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2100;

    /** Fields that name people, groups, units and categories. */
    private static final Set<String> NAMES = Stream.of(LedgerColumn.CATEGORY, LedgerColumn.LEAD, LedgerColumn.CO_SIGNERS,
            LedgerColumn.GROUP, LedgerColumn.MAIN_UNIT, LedgerColumn.CO_UNITS).map(LedgerColumn::name).collect(Collectors.toSet());

    private final Reader reader;
    private final TableRow row;
    private final Map<String, TableCell> cells = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Suggestion suggestion = F.createSuggestion();
    private final List<Event> events = new ArrayList<>();
    private Session session;
    private String number;
    private String master;
    private Instrument instrument;
    private boolean rated;
    private boolean failed;

    /** What is the same for all rows of a table. */
    static final class Reader {

        private final LedgerHeader header;
        private final LedgerImport.Places places;
        private final LedgerImport.Options options;
        private final LedgerImport.Result result;
        private final Map<Long, TableCell> merged;
        private final Map<Session, Map<String, Participant>> participants = new HashMap<>();

        Reader(TableSheet sheet, LedgerHeader header, LedgerImport.Places places, LedgerImport.Options options,
                LedgerImport.Result result) {
            this.header = header;
            this.places = places;
            this.options = options;
            this.result = result;
            this.merged = LedgerHeader.mergedBelow(sheet, header.lastRow);
        }

        /** Sums, notes below the table, and rows that were only numbered in advance. */
        boolean skips(TableRow row) {
            String first = row.cells().stream().map(c -> c.text().strip()).filter(t -> !t.isEmpty()).findFirst().orElse("");
            if (NOTE.matcher(first).matches()) {
                return true;
            }
            return row.cells().stream().allMatch(c -> {
                LedgerHeader.Field field = header.fields.get(c.column());
                return c.text().isBlank() || field == null || field.key().equals(LedgerColumn.NO.name());
            });
        }

        LedgerRow read(TableRow row) {
            LedgerRow read = new LedgerRow(this, row);
            read.gather();
            read.parse();
            return read;
        }

        private boolean has(LedgerColumn column) {
            return header.fields.values().stream().anyMatch(f -> f.key().equals(column.name()));
        }
    }

    private LedgerRow(Reader reader, TableRow row) {
        this.reader = reader;
        this.row = row;
    }

    int rowNumber() {
        return row.number();
    }

    Session session() {
        return session;
    }

    String number() {
        return number;
    }

    String master() {
        return master;
    }

    Instrument instrument() {
        return instrument;
    }

    Suggestion suggestion() {
        return suggestion;
    }

    boolean rated() {
        return rated;
    }

    LedgerImport.Item item() {
        return failed || session == null ? null : new LedgerImport.Item(row.number(), session, suggestion);
    }

    /** Cells by field; ticks become the value they stand for. */
    private void gather() {
        for (Map.Entry<Integer, LedgerHeader.Field> entry : reader.header.fields.entrySet()) {
            int column = entry.getKey();
            LedgerHeader.Field field = entry.getValue();
            TableCell cell = row.cell(column).orElse(reader.merged.get(LedgerHeader.key(row.number(), column)));
            headers.putIfAbsent(field.key(), field.text());
            if (cell == null || Synonyms.plain(cell.text()).isEmpty()) {
                continue;
            }
            cell = new TableCell(row.number(), column, cell.text().strip(), cell.number(), cell.date());
            if (ERROR_VALUE.matcher(cell.text()).matches()) {
                fail("cell-error", cell, field.text(), LedgerImport.TEXTS.get("import.cellError"));
                continue;
            }
            OptionalInt hidden = NAMES.contains(field.key()) ? Names.hidden(cell.text().replaceAll("\\s", "")) : OptionalInt.empty();
            if (hidden.isPresent()) {
                fail("name-hidden", new TableCell(row.number(), column, Names.visible(cell.text()), null, null), field.text(),
                        LedgerImport.TEXTS.get("import.nameHidden"));
                continue;
            }
            if (field.value() == null) {
                cells.put(field.key(), cell);
            } else if (LedgerWords.yes(cell.text())) {
                if (cells.containsKey(field.key())) {
                    fail("ticked-twice", cell, field.text(), LedgerImport.TEXTS.get("import.tickedTwice"));
                }
                headers.put(field.key(), field.text());
                cells.put(field.key(), new TableCell(cell.row(), column, field.value(), null, null));
            } else if (!LedgerWords.no(cell.text())) {
                fail("tick-unknown", cell, field.text(), LedgerImport.TEXTS.get("import.tickUnknown"));
            }
        }
    }

    private void parse() {
        instrument = instrumentOf();
        session = sessionOf();
        suggestion.setInstrument(instrument);
        who();
        LocalDate submitted = past(LedgerColumn.SUBMITTED);
        suggestion.setSubmittedOn(submitted);
        EventType outcome = outcome();
        LocalDate assigned = past(LedgerColumn.ASSIGNED);
        LocalDate signed = past(LedgerColumn.SIGNED);
        LocalDate due = day(LedgerColumn.DUE);
        LocalDate extended = day(LedgerColumn.EXTENDED_TO);
        LocalDate replied = past(LedgerColumn.REPLIED);
        List<HandlingUnit> main = units(LedgerColumn.MAIN_UNIT);
        List<HandlingUnit> co = units(LedgerColumn.CO_UNITS);
        HandlingRole handling = handling(main, co);
        ReplyClass replyClass = replyClass();
        Satisfaction result = rating(LedgerColumn.RESULT);
        Satisfaction attitude = rating(LedgerColumn.ATTITUDE);
        if (cells.containsKey(LedgerHeader.SATISFACTION)) {
            Satisfaction both = rating(LedgerHeader.SATISFACTION);
            result = result == Satisfaction.UNRATED ? both : result;
            attitude = attitude == Satisfaction.UNRATED ? both : attitude;
        }
        rated = result != Satisfaction.UNRATED || attitude != Satisfaction.UNRATED;
        boolean given = !main.isEmpty() || assigned != null;
        boolean hasReply = replied != null || !reader.has(LedgerColumn.REPLIED) && (replyClass != null || rated);

        number(outcome);
        order(LedgerColumn.SUBMITTED, submitted, LedgerColumn.ASSIGNED, assigned);
        order(LedgerColumn.ASSIGNED, assigned, LedgerColumn.SIGNED, signed);
        order(LedgerColumn.ASSIGNED, assigned, LedgerColumn.DUE, due);
        order(LedgerColumn.ASSIGNED, assigned, LedgerColumn.REPLIED, replied);
        order(LedgerColumn.SIGNED, signed, LedgerColumn.REPLIED, replied);
        order(LedgerColumn.DUE, due, LedgerColumn.EXTENDED_TO, extended);
        if (given) {
            if (outcome == null || LedgerImport.ends(outcome)) {
                fail("assigned-unaccepted", LedgerColumn.REVIEW, LedgerImport.TEXTS.get("import.unaccepted"));
            }
            if (main.isEmpty()) {
                fail("unit-missing", LedgerColumn.MAIN_UNIT, LedgerImport.TEXTS.get("import.unitMissing"));
            } else if (assigned == null && reader.has(LedgerColumn.ASSIGNED) && !cells.containsKey(LedgerColumn.ASSIGNED.name())) {
                fail("assigned-missing", LedgerColumn.ASSIGNED, LedgerImport.TEXTS.get("import.assignedMissing"));
            }
        } else if ((hasReply || signed != null) && outcome != EventType.MERGE) {
            fail("reply-unassigned", replied != null ? LedgerColumn.REPLIED : LedgerColumn.SIGNED, LedgerImport.TEXTS.get("import.unassigned"));
        }
        if (!hasReply) {
            for (LedgerColumn needs : new LedgerColumn[] {LedgerColumn.CLASS, LedgerColumn.RESULT, LedgerColumn.ATTITUDE,
                LedgerColumn.DOCUMENT, LedgerColumn.PUBLICITY, LedgerColumn.PUBLISHED, LedgerColumn.REHANDLED}) {
                TableCell cell = cells.get(needs.name());
                if (cell != null && !meansNothing(needs, cell.text())) {
                    fail("reply-missing", needs, LedgerImport.TEXTS.get("import.replyMissing"));
                }
            }
            if (rated && cells.containsKey(LedgerHeader.SATISFACTION)) {
                fail("reply-missing", cells.get(LedgerHeader.SATISFACTION), headers.get(LedgerHeader.SATISFACTION),
                        LedgerImport.TEXTS.get("import.replyMissing"));
            }
        }

        event(EventType.SUBMIT, submitted, Role.DEPUTY);
        if (outcome != null) {
            // One that was withdrawn later had been accepted before it was assigned.
            if (given && outcome == EventType.WITHDRAW) {
                event(EventType.ACCEPT, submitted, Role.SECRETARIAT);
            } else {
                event(outcome, submitted != null ? submitted : assigned, Role.SECRETARIAT);
            }
            if (number != null && outcome != EventType.REJECT && outcome != EventType.TRANSFER) {
                event(EventType.NUMBER, submitted != null ? submitted : assigned, Role.SECRETARIAT);
            }
        }
        if (outcome != EventType.MERGE) {
            assign(main, handling, assigned, signed, due, extended);
            assign(co, HandlingRole.CO, assigned, signed, due, null);
        }
        contacts();
        if (hasReply) {
            replies(replied, replyClass, attitude, result);
        }
        published(replied);
        followUps();
        supervised();
        if (outcome == EventType.WITHDRAW && given) {
            event(EventType.WITHDRAW, null, Role.DEPUTY);
        }
        reader.places.sawYear(session, assigned != null ? assigned : submitted);
        suggestion.setRemark(text(LedgerColumn.REMARK));
        suggestion.getEvents().addAll(sorted());
    }

    private Instrument instrumentOf() {
        TableCell cell = cells.get(LedgerColumn.INSTRUMENT.name());
        if (cell != null) {
            Instrument read = LedgerWords.instrument(cell.text());
            if (read == null) {
                fail("instrument-unknown", LedgerColumn.INSTRUMENT, LedgerImport.TEXTS.get("import.instrument"));
                return Instrument.SUGGESTION;
            }
            return read;
        }
        SessionName name = SessionName.parse(textOrEmpty(LedgerColumn.SESSION));
        Body body = name != null && name.body() != null ? name.body()
                : reader.options.session() != null ? reader.options.session().getBody() : null;
        boolean proposals = body == Body.CPPCC || headers.getOrDefault(LedgerColumn.NUMBER.name(), "").contains("提案")
                && !headers.get(LedgerColumn.NUMBER.name()).contains("建议");
        return proposals ? Instrument.PROPOSAL : Instrument.SUGGESTION;
    }

    private Session sessionOf() {
        String written = textOrEmpty(LedgerColumn.SESSION);
        Session found = reader.places.session(written, instrument, reader.has(LedgerColumn.SESSION));
        if (found == null) {
            fail(written.isEmpty() ? "session-missing" : "session-unknown", LedgerColumn.SESSION, LedgerImport.TEXTS.get("import.session"));
        }
        return found;
    }

    private void who() {
        String title = text(LedgerColumn.TITLE);
        if (title == null) {
            fail("title-missing", LedgerColumn.TITLE, LedgerImport.TEXTS.get("import.titleMissing"));
        }
        suggestion.setTitle(title);
        suggestion.setLeadName(text(LedgerColumn.LEAD));
        suggestion.setGroupName(text(LedgerColumn.GROUP));
        suggestion.setPhone(text(LedgerColumn.PHONE));
        coSigners();
        String lead = suggestion.getLeadName();
        suggestion.setType(!suggestion.getCoSigners().isEmpty() ? ProposalType.JOINT
                : lead != null && COLLECTIVE.matcher(lead).matches() ? ProposalType.COLLECTIVE : ProposalType.INDIVIDUAL);
        if (session == null) {
            return;
        }
        String category = text(LedgerColumn.CATEGORY);
        suggestion.setCategory(category == null ? null : reader.places.category(session, category));
        for (Group group : session.getGroups()) {
            if (group.getName() != null && group.getName().equals(suggestion.getGroupName())) {
                suggestion.setGroup(group);
            }
        }
        suggestion.setLead(participant(lead));
    }

    /** A person of that name, when there is only one. */
    private Participant participant(String name) {
        return name == null ? null : reader.participants.computeIfAbsent(session, s -> {
            Map<String, Participant> byName = new HashMap<>();
            s.getParticipants().forEach(p -> byName.put(p.getName(), byName.containsKey(p.getName()) ? null : p));
            // Under a name of before, whom nobody is called now.
            Map<String, Participant> before = new HashMap<>();
            for (Participant p : s.getParticipants()) {
                p.getFormerNames().forEach(each -> before.put(each.getName(), before.getOrDefault(each.getName(), p) == p ? p : null));
            }
            before.forEach((former, p) -> {
                if (!byName.containsKey(former)) {
                    byName.put(former, p);
                }
            });
            return byName;
        }).get(name);
    }

    private void coSigners() {
        String written = text(LedgerColumn.CO_SIGNERS);
        if (written == null || LedgerWords.no(written)) {
            return;
        }
        List<String> names = new ArrayList<>();
        int count;
        Matcher only = Pattern.compile("(\\d{1,4})\\s*[人名]?").matcher(written);
        Matcher some = Pattern.compile("(.*?)\\s*(?:等|[（(])\\s*(\\d{1,4})\\s*[人名]?\\s*[)）]?").matcher(written);
        if (only.matches()) {
            count = Integer.parseInt(only.group(1));
        } else {
            String list = some.matches() ? some.group(1) : written;
            for (String name : list.split("[、,，;；/\\s]+")) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
            count = some.matches() ? Math.max(names.size(), Integer.parseInt(some.group(2))) : names.size();
        }
        for (int i = 0; i < count; i++) {
            CoSigner coSigner = F.createCoSigner();
            coSigner.setName(i < names.size() ? names.get(i) : "");
            coSigner.setState(CoSignState.CONFIRMED);
            suggestion.getCoSigners().add(coSigner);
        }
    }

    private void number(EventType outcome) {
        TableCell cell = cells.get(LedgerColumn.NUMBER.name());
        if (cell == null) {
            if (outcome == EventType.ACCEPT || outcome == EventType.MERGE) {
                fail("number-missing", LedgerColumn.NUMBER, LedgerImport.TEXTS.get("import.numberMissing"));
            }
            return;
        }
        Matcher m = NUMBER.matcher(cell.text());
        if (!m.matches()) {
            fail("number-unreadable", LedgerColumn.NUMBER, LedgerImport.TEXTS.get("import.numberUnreadable"));
            return;
        }
        number = m.group(1);
        suggestion.setNumber(number);
    }

    private EventType outcome() {
        String into = text(LedgerColumn.MERGED_INTO);
        if (into != null && !LedgerWords.no(into)) {
            Matcher m = NUMBER.matcher(into);
            master = m.matches() ? m.group(1) : into;
        }
        TableCell cell = cells.get(LedgerColumn.REVIEW.name());
        if (cell == null) {
            return master != null ? EventType.MERGE : EventType.ACCEPT;
        }
        EventType outcome = LedgerWords.outcome(cell.text());
        if (outcome == null) {
            fail("review-unknown", LedgerColumn.REVIEW, LedgerImport.TEXTS.get("import.review"));
            return EventType.ACCEPT;
        }
        if (outcome == EventType.MERGE && master == null) {
            fail("master-missing", LedgerColumn.MERGED_INTO, LedgerImport.TEXTS.get("import.masterUnknown"));
        }
        if (outcome != EventType.MERGE && master != null) {
            fail("review-merged", LedgerColumn.REVIEW, LedgerImport.TEXTS.get("import.reviewMerged"));
        }
        return outcome == EventType.SUBMIT ? null : outcome;
    }

    private List<HandlingUnit> units(LedgerColumn column) {
        String written = text(column);
        if (written == null || LedgerWords.no(written)) {
            return List.of();
        }
        List<HandlingUnit> units = new ArrayList<>();
        for (String name : written.split("[、,，;；\\n\\r]+")) {
            if (!name.isBlank()) {
                HandlingUnit unit = reader.places.unit(name.strip());
                if (!units.contains(unit)) {
                    units.add(unit);
                }
            }
        }
        return units;
    }

    private HandlingRole handling(List<HandlingUnit> main, List<HandlingUnit> co) {
        TableCell cell = cells.get(LedgerColumn.HANDLING.name());
        HandlingRole asked = cell == null ? null : LedgerWords.handling(cell.text());
        if (cell != null && asked == null) {
            fail("handling-unknown", LedgerColumn.HANDLING, LedgerImport.TEXTS.get("import.handling"));
        }
        for (HandlingUnit unit : co) {
            if (main.contains(unit)) {
                fail("unit-both", LedgerColumn.CO_UNITS, LedgerImport.TEXTS.get("import.unitBoth", unit.getName()));
            }
        }
        if (asked == HandlingRole.SOLE && !co.isEmpty()) {
            fail("sole-with-co", LedgerColumn.CO_UNITS, LedgerImport.TEXTS.get("import.soleWithCo"));
        }
        if (main.size() > 1 && asked != null && asked != HandlingRole.SEPARATE) {
            fail("main-several", LedgerColumn.MAIN_UNIT, LedgerImport.TEXTS.get("import.mainSeveral"));
        }
        if (asked != null) {
            return asked;
        }
        return main.size() > 1 ? HandlingRole.SEPARATE : co.isEmpty() ? HandlingRole.SOLE : HandlingRole.MAIN;
    }

    private ReplyClass replyClass() {
        TableCell cell = cells.get(LedgerColumn.CLASS.name());
        if (cell == null || session == null) {
            return null;
        }
        Map<String, ReplyClass> classes = reader.places.classes(session);
        String written = Synonyms.plain(cell.text());
        ReplyClass found = classes.get(written);
        if (found == null && written.length() == 2 && written.endsWith("类")) {
            found = classes.get(written.substring(0, 1));
        }
        if (found == null) {
            fail("class-unknown", LedgerColumn.CLASS, LedgerImport.TEXTS.get("import.class", reader.places.classNames(session)));
        }
        return found;
    }

    private Satisfaction rating(LedgerColumn column) {
        return rating(column.name());
    }

    private Satisfaction rating(String key) {
        TableCell cell = cells.get(key);
        if (cell == null) {
            return Satisfaction.UNRATED;
        }
        Satisfaction read = LedgerWords.satisfaction(cell.text());
        if (read == null) {
            fail("satisfaction-unknown", cell, headers.get(key), LedgerImport.TEXTS.get("import.satisfaction"));
            return Satisfaction.UNRATED;
        }
        return read;
    }

    private void assign(List<HandlingUnit> units, HandlingRole role, LocalDate on, LocalDate signed, LocalDate due, LocalDate extended) {
        for (HandlingUnit unit : units) {
            Assignment assignment = event(F.createAssignment(), EventType.ASSIGN, on, Role.COMMITTEE);
            assignment.setUnit(unit);
            assignment.setHandling(role);
            assignment.setDue(due);
            assignment.setRound(1);
        }
        for (HandlingUnit unit : units) {
            if (signed != null) {
                event(EventType.SIGN, signed, Role.UNIT).setUnit(unit);
            }
            if (extended != null) {
                Assignment extension = event(F.createAssignment(), EventType.EXTEND, null, Role.COMMITTEE);
                extension.setUnit(unit);
                extension.setHandling(role);
                extension.setDue(extended);
                extension.setRound(1);
            }
        }
    }

    private void contacts() {
        TableCell modes = cells.get(LedgerColumn.CONTACT.name());
        TableCell levels = cells.get(LedgerColumn.MET_WITH.name());
        String[] talks = modes == null ? new String[0] : modes.text().split("[;；\\n]+");
        String[] people = levels == null ? new String[0] : levels.text().split("[;；\\n]+");
        for (int i = 0; i < Math.max(talks.length, people.length); i++) {
            Contact contact = event(F.createContact(), EventType.CONTACT, null, Role.UNIT);
            contact.setMode(ContactMode.NONE);
            contact.setMetWith(ContactLevel.UNKNOWN);
            if (i < talks.length) {
                contact(contact, modes, talks[i].strip());
            }
            if (i < people.length) {
                ContactLevel level = LedgerWords.level(people[i]);
                if (level == null) {
                    fail("met-with-unknown", LedgerColumn.MET_WITH, LedgerImport.TEXTS.get("import.metWith"));
                } else {
                    contact.setMetWith(level);
                }
            }
        }
    }

    private void contact(Contact contact, TableCell cell, String written) {
        Matcher m = DAY.matcher(written);
        String mode = written;
        if (m.find()) {
            contact.setOn(day(cell, headers.get(LedgerColumn.CONTACT.name()), m.group(), false));
            mode = (written.substring(0, m.start()) + written.substring(m.end())).strip();
        } else if (cell.date() != null) {
            contact.setOn(cell.date());
            mode = "";
        }
        ContactMode read = mode.isEmpty() ? ContactMode.NONE : LedgerWords.mode(mode);
        if (read == null) {
            fail("contact-unknown", LedgerColumn.CONTACT, LedgerImport.TEXTS.get("import.contact"));
        } else {
            contact.setMode(read);
        }
    }

    private void replies(LocalDate first, ReplyClass replyClass, Satisfaction attitude, Satisfaction result) {
        List<LocalDate[]> again = again();
        boolean dissatisfied = attitude == Satisfaction.DISSATISFIED || result == Satisfaction.DISSATISFIED;
        LocalDate feedbackOn = cells.containsKey(LedgerHeader.FEEDBACK_ON)
                ? day(cells.get(LedgerHeader.FEEDBACK_ON), headers.get(LedgerHeader.FEEDBACK_ON), cells.get(LedgerHeader.FEEDBACK_ON).text(), true) : null;
        if (feedbackOn != null && first != null && feedbackOn.isBefore(first)) {
            fail("date-order", cells.get(LedgerHeader.FEEDBACK_ON), headers.get(LedgerHeader.FEEDBACK_ON),
                    LedgerImport.TEXTS.get("import.dateOrder", headers.get(LedgerColumn.REPLIED.name()), first.toString()));
        }
        Reply reply = event(F.createReply(), EventType.REPLY, first, Role.UNIT);
        reply.setRound(1);
        LocalDate before = first;
        for (int i = 0; i < again.size(); i++) {
            boolean last = i == again.size() - 1;
            LocalDate no = again.get(i)[0];
            LocalDate next = again.get(i)[1];
            before = inOrder(before, no);
            before = inOrder(before, next);
            feedback(no, i + 1, last && dissatisfied ? attitude : Satisfaction.UNRATED, last && dissatisfied ? result : Satisfaction.DISSATISFIED);
            // Whoever is satisfied in the end was answered again, known day or not.
            if (next != null || !last || rated && !dissatisfied) {
                reply = event(F.createReply(), EventType.REPLY, next, Role.UNIT);
                reply.setRound(i + 2);
            }
        }
        reply.setReplyClass(replyClass);
        reply.setDocumentNumber(text(LedgerColumn.DOCUMENT));
        reply.setSolution(text(LedgerColumn.SOLUTION));
        reply.setAdoption(text(LedgerColumn.ADOPTION));
        TableCell publicity = cells.get(LedgerColumn.PUBLICITY.name());
        if (publicity != null) {
            Publicity read = LedgerWords.publicity(publicity.text());
            if (read == null) {
                fail("publicity-unknown", LedgerColumn.PUBLICITY, LedgerImport.TEXTS.get("import.publicity"));
            } else {
                reply.setPublicity(read);
            }
        }
        if (rated && !(dissatisfied && !again.isEmpty())) {
            feedback(feedbackOn != null ? feedbackOn : reply.getOn(), again.size() + 1, attitude, result);
        }
    }

    private LocalDate inOrder(LocalDate before, LocalDate next) {
        if (before != null && next != null && next.isBefore(before)) {
            fail("date-order", LedgerColumn.REHANDLED, LedgerImport.TEXTS.get("import.againOrder", before.toString()));
        }
        return next != null ? next : before;
    }

    /** For each time: the day of 不满意 and that of the next reply, null where the table does not say. */
    private List<LocalDate[]> again() {
        TableCell cell = cells.get(LedgerColumn.REHANDLED.name());
        List<LocalDate[]> times = new ArrayList<>();
        if (cell == null || LedgerWords.no(cell.text())) {
            return times;
        }
        Matcher m = TIMES.matcher(cell.text());
        int count = LedgerWords.yes(cell.text()) ? 1 : m.matches() ? Integer.parseInt(m.group(1)) : 0;
        if (count == 0) {
            fail("again-unreadable", LedgerColumn.REHANDLED, LedgerImport.TEXTS.get("import.again"));
            return times;
        }
        String[] details = m.matches() ? m.group(2).split("[;；]+") : new String[0];
        String header = headers.get(LedgerColumn.REHANDLED.name());
        for (int i = 0; i < count; i++) {
            LocalDate[] days = new LocalDate[2];
            Matcher found = DAY.matcher(i < details.length ? details[i] : "");
            while (found.find()) {
                String after = details[i].substring(found.end());
                int which = after.startsWith("不满意") || after.startsWith(" dissatisfied") ? 0 : 1;
                days[which] = day(cell, header, found.group(), true);
            }
            times.add(days);
        }
        return times;
    }

    private void feedback(LocalDate on, int round, Satisfaction attitude, Satisfaction result) {
        Feedback feedback = event(F.createFeedback(), EventType.FEEDBACK, on, Role.COMMITTEE);
        feedback.setRound(round);
        feedback.setAttitude(attitude);
        feedback.setResult(result);
        feedback.setProposer(suggestion.getLeadName());
    }

    private void published(LocalDate replied) {
        TableCell cell = cells.get(LedgerColumn.PUBLISHED.name());
        if (cell == null || LedgerWords.no(cell.text())) {
            return;
        }
        LocalDate on = cell.date();
        String at = "";
        if (on == null && !LedgerWords.yes(cell.text())) {
            Matcher m = DAY.matcher(cell.text());
            boolean dated = m.lookingAt();
            on = dated ? day(cell, headers.get(LedgerColumn.PUBLISHED.name()), m.group(), true) : null;
            at = dated ? cell.text().substring(m.end()).strip() : cell.text();
        }
        if (on != null && replied != null && on.isBefore(replied)) {
            fail("date-order", LedgerColumn.PUBLISHED,
                    LedgerImport.TEXTS.get("import.dateOrder", headers.get(LedgerColumn.REPLIED.name()), replied.toString()));
        }
        event(EventType.PUBLISH, on, Role.UNIT).setPlace(at.isEmpty() ? null : at);
    }

    private void followUps() {
        String written = text(LedgerColumn.FOLLOW_UP);
        if (written != null) {
            for (String each : written.split("；")) {
                if (!each.isBlank()) {
                    event(EventType.FOLLOW_UP, null, Role.UNIT).setText(each.strip());
                }
            }
        }
    }

    private void supervised() {
        String written = text(LedgerColumn.SUPERVISED);
        if (written != null && !LedgerWords.no(written)) {
            suggestion.setSupervised(true);
            suggestion.setSupervisor(LedgerWords.yes(written) ? null : written);
        }
    }

    private static boolean meansNothing(LedgerColumn column, String text) {
        return switch (column) {
            case RESULT, ATTITUDE -> LedgerWords.satisfaction(text) == Satisfaction.UNRATED || LedgerWords.satisfaction(text) == null;
            case CLASS -> false;
            case PUBLICITY -> LedgerWords.no(text) || LedgerWords.publicity(text) == Publicity.UNDECIDED;
            default -> LedgerWords.no(text);
        };
    }

    private void order(LedgerColumn first, LocalDate earlier, LedgerColumn second, LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            fail("date-order", second, LedgerImport.TEXTS.get("import.dateOrder", headers.get(first.name()), earlier.toString()));
        }
    }

    private LocalDate past(LedgerColumn column) {
        TableCell cell = cells.get(column.name());
        return cell == null ? null : day(cell, headers.get(column.name()), cell.text(), true);
    }

    private LocalDate day(LedgerColumn column) {
        TableCell cell = cells.get(column.name());
        return cell == null ? null : day(cell, headers.get(column.name()), cell.text(), false);
    }

    private LocalDate day(TableCell cell, String header, String written, boolean past) {
        LocalDate day = cell.date();
        if (day == null) {
            String text = TIME.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC).strip()).replaceFirst("");
            Matcher m = DAY.matcher(text);
            Matcher compact = COMPACT.matcher(text);
            Matcher found = m.matches() ? m : compact.matches() ? compact : null;
            if (found == null) {
                fail("date-unreadable", cell, header, LedgerImport.TEXTS.get("import.dateUnreadable"));
                return null;
            }
            try {
                day = LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
            } catch (DateTimeException e) {
                fail("date-impossible", cell, header, LedgerImport.TEXTS.get("import.dateImpossible"));
                return null;
            }
        }
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            fail("date-impossible", cell, header, LedgerImport.TEXTS.get("import.dateImpossible"));
            return null;
        }
        if (past && reader.options.today() != null && day.isAfter(reader.options.today())) {
            fail("date-future", cell, header, LedgerImport.TEXTS.get("import.dateFuture", reader.options.today().toString()));
        }
        return day;
    }

    private String text(LedgerColumn column) {
        TableCell cell = cells.get(column.name());
        return cell == null ? null : cell.text();
    }

    private String textOrEmpty(LedgerColumn column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    private Event event(EventType type, LocalDate on, Role role) {
        return event(F.createEvent(), type, on, role);
    }

    private <E extends Event> E event(E event, EventType type, LocalDate on, Role role) {
        event.setType(type);
        event.setOn(on);
        event.setActorRole(role);
        event.setActor(reader.options.actor());
        event.setRecordedAt(reader.options.recordedAt());
        events.add(event);
        return event;
    }

    /** By day; what has no day stays behind what it was written after. */
    private List<Event> sorted() {
        Map<Event, LocalDate> days = new LinkedHashMap<>();
        LocalDate at = LocalDate.MIN;
        for (Event event : events) {
            at = event.getOn() != null ? event.getOn() : at;
            days.put(event, at);
        }
        return events.stream().sorted(Comparator.comparing(days::get)).toList();
    }

    void error(String code, LedgerColumn column, String what) {
        fail(code, column, what);
    }

    private void fail(String code, LedgerColumn column, String what) {
        TableCell cell = cells.get(column.name());
        fail(code, cell, headers.getOrDefault(column.name(), column.header()), what);
    }

    private void fail(String code, TableCell cell, String header, String what) {
        failed = true;
        String address = cell != null ? cell.address() : address(header);
        String value = cell == null ? "" : cell.text();
        reader.result.error(LedgerImport.Problem.at(code, row.number(), address, header, value, what));
    }

    /** Where the missing value belongs; empty where the table has no such column. */
    private String address(String header) {
        for (Map.Entry<Integer, LedgerHeader.Field> entry : reader.header.fields.entrySet()) {
            if (entry.getValue().text().equals(header)) {
                return TableCell.columnName(entry.getKey()) + row.number();
            }
        }
        return "";
    }
}
