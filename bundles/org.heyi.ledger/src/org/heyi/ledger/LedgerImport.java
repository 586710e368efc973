package org.heyi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Body;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;

/**
 * Reads a ledger that people kept as a table. The headers of domain rules 4.1 and their usual other wordings are
 * understood without a mapping, in up to three tiers. All or nothing: a result with errors cannot be taken in, and
 * names every one of them.
 */
public final class LedgerImport {

    static final Texts TEXTS = Texts.of(LedgerImport.class);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private LedgerImport() {
    }

    /**
     * What the table does not say.
     *
     * @param scheme the preset of the reply classes, for sessions that have none yet; see {@link Presets#schemes}
     * @param session where rows without 届次 belong; null to make one when the table has no such column
     * @param mapping header as written → column, for headers that are not understood; may be empty
     * @param today dates after it cannot have happened yet; null not to ask
     * @param actor who is named in the events; may be null
     * @param recordedAt when they were entered; may be null
     */
    public record Options(String scheme, Session session, Map<String, LedgerColumn> mapping, LocalDate today, String actor,
            Instant recordedAt) {

        /**
         * @param session where rows without 届次 belong; may be null
         * @param today the present day
         * @return the default classes, no mapping
         */
        public static Options of(Session session, LocalDate today) {
            return new Options(Presets.DEFAULT_SCHEME, session, Map.of(), today, null, null);
        }
    }

    /**
     * One thing wrong, or one thing to know.
     *
     * @param code stable name of the kind, e.g. date-impossible
     * @param row row in the file, from 1; 0 for the whole table
     * @param cell address, e.g. H7; empty for the whole row or table
     * @param header the column as headed in the file; empty likewise
     * @param value what stands there; empty likewise
     * @param message one line: place, value, what is wrong, the way out
     */
    public record Problem(String code, int row, String cell, String header, String value, String message) {

        /** So much of a value is repeated in a message. */
        private static final int SHOWN = 40;

        /**
         * @param code name of the kind of problem, for programs
         * @param row number of the row, from 1
         * @param cell address of the cell, such as B7
         * @param header heading of its column
         * @param value what stands in the cell
         * @param what is wrong and the way out, without the place
         * @return what is wrong with a cell
         */
        public static Problem at(String code, int row, String cell, String header, String value, String what) {
            String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
            return new Problem(code, row, cell, header, value, value.isEmpty()
                    ? TEXTS.get("import.empty", String.valueOf(row), cell, header, what)
                    : TEXTS.get("import.value", String.valueOf(row), cell, header, shown.replaceAll("\\s+", " "), what));
        }
    }

    /**
     * An item that was read.
     *
     * @param row its row in the file, from 1
     * @param session where it belongs; may be one that does not exist yet
     * @param suggestion the item with its events; in no session yet
     */
    public record Item(int row, Session session, Suggestion suggestion) {
    }

    /**
     * Refuses to go on with errors.
     *
     * @param fileName the table's file, as the person gave it
     * @param errors what is wrong with it
     * @throws HeyiException when there are errors: one line with the file, the first of them and how many there are
     */
    public static void refuse(String fileName, List<Problem> errors) {
        if (!errors.isEmpty()) {
            throw new HeyiException(errors.size() == 1
                    ? TEXTS.get("import.refused.one", fileName, errors.get(0).message())
                    : TEXTS.get("import.refused", fileName, errors.get(0).message(), String.valueOf(errors.size() - 1)));
        }
    }

    /** What was read. Nothing is in the archive before {@link #addTo}. */
    public static final class Result {

        private final String fileName;
        private final List<Item> items = new ArrayList<>();
        private final List<Problem> errors = new ArrayList<>();
        private final List<Problem> warnings = new ArrayList<>();
        private final Map<String, String> columns = new LinkedHashMap<>();
        private final List<HandlingUnit> units = new ArrayList<>();
        private final List<Session> sessions = new ArrayList<>();
        private final Map<Session, Scheme> schemes = new LinkedHashMap<>();
        private final Map<Session, List<Category>> categories = new LinkedHashMap<>();

        private Result(String fileName) {
            this.fileName = fileName;
        }

        /** @return the items, in the order of their rows */
        public List<Item> items() {
            return Collections.unmodifiableList(items);
        }

        /** @return everything that is wrong, in the order of the rows; nothing can be taken in while there is any */
        public List<Problem> errors() {
            return Collections.unmodifiableList(errors);
        }

        /** @return what is worth knowing, e.g. columns that were not understood */
        public List<Problem> warnings() {
            return Collections.unmodifiableList(warnings);
        }

        /** @return header as it stands in the file → key of the column it was understood as */
        public Map<String, String> columns() {
            return Collections.unmodifiableMap(columns);
        }

        /**
         * Refuses to go on with errors.
         *
         * @throws HeyiException when there are errors: one line with the file, the first of them and how many there are
         */
        public void refuseErrors() {
            refuse(fileName, errors);
        }

        /**
         * Puts everything into the archive: sessions, units, categories and schemes that are missing, then the items.
         * To be called inside one change of the workspace.
         *
         * @param archive the archive that was given to {@link LedgerImport#read}
         * @throws HeyiException when there are errors; nothing is changed then
         */
        public void addTo(Archive archive) {
            refuseErrors();
            archive.getUnits().addAll(units);
            archive.getSessions().addAll(sessions);
            schemes.forEach(Session::setScheme);
            categories.forEach((session, list) -> session.getCategories().addAll(list));
            for (Item item : items) {
                item.session.getSuggestions().add(item.suggestion);
            }
        }

        void error(Problem problem) {
            errors.add(problem);
        }

        void warn(Problem problem) {
            warnings.add(problem);
        }
    }

    /**
     * @param sheet the table
     * @param archive the units, sessions and items there are; is not changed
     * @param options what the table does not say
     * @return the items, or everything that is wrong
     * @throws HeyiException when no header is found, or the preset is unknown
     */
    public static Result read(TableSheet sheet, Archive archive, Options options) {
        LedgerHeader header = LedgerHeader.find(sheet, options.mapping());
        if (header == null) {
            throw new HeyiException(TEXTS.get("import.noHeader", sheet.fileName()));
        }
        Result result = new Result(sheet.fileName());
        Places places = new Places(archive, options, result);
        header.fields.forEach((column, field) -> result.columns.put(field.text(), field.key().toLowerCase().replace('_', '-')));
        header.unknown.forEach((column, text) -> result.warn(new Problem("column-unknown", header.lastRow, "", text, "",
                TEXTS.get("import.columnUnknown", text))));
        header.twice.forEach((column, field) -> result.error(new Problem("column-twice", header.lastRow, "", field.text(), "",
                TEXTS.get("import.columnTwice", field.text()))));
        for (String needed : List.of(LedgerColumn.NUMBER.name(), LedgerColumn.TITLE.name())) {
            if (header.fields.values().stream().noneMatch(f -> f.key().equals(needed))) {
                String name = LedgerColumn.valueOf(needed).header();
                result.error(new Problem("column-missing", header.lastRow, "", name, "", TEXTS.get("import.columnMissing", name)));
            }
        }
        if (!result.errors.isEmpty()) {
            return result;
        }
        LedgerRow.Reader reader = new LedgerRow.Reader(sheet, header, places, options, result);
        List<LedgerRow> rows = new ArrayList<>();
        for (TableRow row : sheet.rows()) {
            if (row.number() > header.lastRow && !reader.skips(row)) {
                rows.add(reader.read(row));
            }
        }
        if (rows.isEmpty()) {
            throw new HeyiException(TEXTS.get("import.noRows", sheet.fileName()));
        }
        numbers(rows, archive, result);
        places.years();
        rows.stream().map(LedgerRow::item).filter(Objects::nonNull).forEach(result.items::add);
        result.errors.sort((a, b) -> Integer.compare(a.row(), b.row()));
        if (!header.fields.values().stream().anyMatch(f -> f.key().equals(LedgerHeader.FEEDBACK_ON))
                && rows.stream().anyMatch(LedgerRow::rated)) {
            result.warn(new Problem("feedback-day", 0, "", "", "", TEXTS.get("import.feedbackDay")));
        }
        return result;
    }

    /** No number twice within session and instrument, here or in the archive; 并案 names a number that exists. */
    private static void numbers(List<LedgerRow> rows, Archive archive, Result result) {
        Map<List<Object>, LedgerRow> seen = new HashMap<>();
        Map<List<Object>, Suggestion> existing = new HashMap<>();
        for (Session session : archive.getSessions()) {
            for (Suggestion suggestion : session.getSuggestions()) {
                if (suggestion.getNumber() != null && !suggestion.getNumber().isBlank()) {
                    existing.put(key(session, suggestion.getInstrument(), suggestion.getNumber()), suggestion);
                }
            }
        }
        for (LedgerRow row : rows) {
            if (row.session() == null || row.number() == null) {
                continue;
            }
            List<Object> key = key(row.session(), row.instrument(), row.number());
            LedgerRow other = seen.putIfAbsent(key, row);
            if (other != null) {
                row.error("number-twice", LedgerColumn.NUMBER, TEXTS.get("import.numberTwice", String.valueOf(other.rowNumber())));
            } else if (existing.containsKey(key)) {
                row.error("number-exists", LedgerColumn.NUMBER, TEXTS.get("import.numberExists"));
            }
        }
        for (LedgerRow row : rows) {
            if (row.master() == null || row.session() == null) {
                continue;
            }
            List<Object> key = key(row.session(), row.instrument(), row.master());
            LedgerRow master = seen.get(key);
            Suggestion old = existing.get(key);
            if (master != null && master != row && master.master() == null) {
                row.suggestion().setMergedInto(master.suggestion());
            } else if (master == null && old != null && old.getMergedInto() == null) {
                row.suggestion().setMergedInto(old);
            } else {
                row.error("master-unknown", LedgerColumn.MERGED_INTO, TEXTS.get("import.masterUnknown"));
            }
        }
    }

    /** 0012 and 12 are the same number. */
    private static List<Object> key(Session session, Instrument instrument, String number) {
        String plain = number.replaceFirst("^0+(?=.)", "");
        return List.of(session, instrument, plain);
    }

    /** Sessions, units, categories and classes by name: those of the archive, or new ones that wait to be added. */
    static final class Places {

        private final Options options;
        private final Result result;
        private final Collection<Session> existing;
        private final Map<String, HandlingUnit> units = new HashMap<>();
        private final Map<String, Session> sessions = new HashMap<>();
        private final Map<Session, Map<String, Category>> categories = new HashMap<>();
        private final Map<Session, Map<String, ReplyClass>> classes = new HashMap<>();
        private final Map<Session, Map<Integer, Integer>> years = new HashMap<>();

        private Places(Archive archive, Options options, Result result) {
            this.options = options;
            this.result = result;
            this.existing = archive.getSessions();
            archive.getUnits().forEach(unit -> units.putIfAbsent(Synonyms.plain(unit.getName()), unit));
            Presets.scheme(options.scheme());
        }

        HandlingUnit unit(String name) {
            return units.computeIfAbsent(Synonyms.plain(name), k -> {
                HandlingUnit unit = LedgerFactory.eINSTANCE.createHandlingUnit();
                unit.setName(name);
                result.units.add(unit);
                return unit;
            });
        }

        /**
         * @param written what the row says; empty for nothing
         * @param instrument what it is
         * @param asked whether the table has a column for it, so that every row must say
         * @return the session a row belongs to; null when that cannot be known
         */
        Session session(String written, Instrument instrument, boolean asked) {
            if (written.isEmpty() && (options.session() != null || asked)) {
                return options.session();
            }
            return sessions.computeIfAbsent(written + "|" + instrument, k -> find(written, instrument));
        }

        private Session find(String written, Instrument instrument) {
            SessionName name = SessionName.parse(written);
            for (Session session : existing) {
                if (!written.isEmpty() && (written.equals(session.getName()) || written.equals(SessionName.label(session)))) {
                    return session;
                }
            }
            if (name == null) {
                return dated(written, instrument);
            }
            Body body = name.body() != null ? name.body() : instrument == Instrument.PROPOSAL ? Body.CPPCC : Body.CONGRESS;
            SessionName full = new SessionName(body, name.term(), name.ordinal());
            for (Collection<Session> all : List.of(existing, result.sessions)) {
                for (Session session : all) {
                    if (full.is(session)) {
                        return session;
                    }
                }
            }
            Session session = made(body);
            session.setName(full.label());
            session.setTerm(full.term());
            session.setOrdinal(full.ordinal());
            return session;
        }

        /** A ledger that names a year instead of a session, or nothing at all. */
        private Session dated(String written, Instrument instrument) {
            Matcher year = YEAR.matcher(written);
            boolean nothing = written.isEmpty() || written.equals(TEXTS.get("session.unknown"));
            if (!nothing && !year.find()) {
                return null;
            }
            Session session = made(instrument == Instrument.PROPOSAL ? Body.CPPCC : Body.CONGRESS);
            session.setYear(nothing ? 0 : Integer.parseInt(year.group()));
            session.setName(written);
            if (written.isEmpty()) {
                result.warn(new Problem("session-unknown", 0, "", "", "", TEXTS.get("import.sessionMade")));
            }
            return session;
        }

        private Session made(Body body) {
            Session session = ReviewFactory.eINSTANCE.createSession();
            session.setBody(body);
            result.sessions.add(session);
            return session;
        }

        Category category(Session session, String name) {
            Map<String, Category> known = categories.computeIfAbsent(session, s -> {
                Map<String, Category> all = new HashMap<>();
                s.getCategories().forEach(c -> all.putIfAbsent(Synonyms.plain(c.getName()), c));
                return all;
            });
            return known.computeIfAbsent(Synonyms.plain(name), k -> {
                Category category = LedgerFactory.eINSTANCE.createCategory();
                category.setName(name);
                result.categories.computeIfAbsent(session, s -> new ArrayList<>()).add(category);
                return category;
            });
        }

        Map<String, ReplyClass> classes(Session session) {
            return classes.computeIfAbsent(session, s -> {
                Scheme scheme = s.getScheme();
                Scheme asked = Presets.scheme(options.scheme());
                if (scheme == null || s.getSuggestions().isEmpty() && !Objects.equals(scheme.getName(), asked.getName())) {
                    scheme = asked;
                    result.schemes.put(s, scheme);
                }
                Map<String, ReplyClass> all = new LinkedHashMap<>();
                Presets.wordings(scheme).forEach((word, replyClass) -> all.put(Synonyms.plain(word), replyClass));
                return all;
            });
        }

        /** @return the codes of the classes of a session, for messages */
        String classNames(Session session) {
            return String.join(LedgerTable.AND, classes(session).values().stream().map(ReplyClass::getCode).distinct().toList());
        }

        void sawYear(Session session, LocalDate day) {
            if (day != null) {
                years.computeIfAbsent(session, s -> new HashMap<>()).merge(day.getYear(), 1, Integer::sum);
            }
        }

        /** A session that is new is counted under the year in which most of its items were assigned. */
        private void years() {
            for (Session session : result.sessions) {
                years.getOrDefault(session, Map.of()).entrySet().stream().filter(e -> session.getYear() == 0)
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Collections.reverseOrder())))
                        .ifPresent(e -> session.setYear(e.getKey()));
                if (session.getName().isEmpty()) {
                    session.setName(session.getYear() == 0 ? TEXTS.get("session.unknown")
                            : TEXTS.get("session.year", String.valueOf(session.getYear())));
                }
            }
        }
    }

    /** Not an outcome a row can be assigned with. */
    static boolean ends(EventType outcome) {
        return outcome == EventType.REJECT || outcome == EventType.TRANSFER;
    }
}
