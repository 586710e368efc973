package org.heyi.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.LedgerImport;
import org.heyi.ledger.LedgerImport.Problem;
import org.heyi.ledger.RosterTable;
import org.heyi.ledger.RosterTable.Column;
import org.heyi.ledger.RosterTable.Row;
import org.heyi.model.Archive;
import org.heyi.model.review.FormerName;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.usecase.People.Person;

/** Takes in a roster that was kept as a table: all of it or nothing. Who is not in it stays as they are. */
public final class ImportPeople {

    private static final Texts TEXTS = Texts.of(ImportPeople.class);

    private ImportPeople() {
    }

    /** What becomes of a row. */
    public enum Outcome {
        /** Somebody who is not on the roster yet. */
        NEW,
        /** Somebody known, of whom the file says something else. */
        CHANGED,
        /** Somebody known, of whom the file says what is known. */
        SAME
    }

    /**
     * A row that can be taken in.
     *
     * @param row its number in the file, from 1
     * @param outcome what becomes of it
     * @param participant who it is; for somebody new not in the session yet
     * @param person what is written; null where nothing is
     * @param changes what is different from now on, one sentence each; empty for somebody new
     */
    public record Line(int row, Outcome outcome, Participant participant, Person person, List<String> changes) {
    }

    /**
     * What was read. Nothing is on the roster before {@link #add}.
     *
     * @param fileName as the person gave it
     * @param session the one it was read for; may be one that is not in the archive yet
     * @param lines the rows that can be taken in, in their order
     * @param errors everything that is wrong; nothing can be taken in while there is any
     * @param columns header as it stands in the file → key of what it was understood as
     */
    public record Result(String fileName, Session session, List<Line> lines, List<Problem> errors, Map<String, String> columns) {

        /**
         * @param outcome which one
         * @return how many rows have that outcome
         */
        public long count(Outcome outcome) {
            return lines.stream().filter(each -> each.outcome == outcome).count();
        }
    }

    /**
     * Reads the table alone.
     *
     * @param file xlsx or csv
     * @return the table as it stands there
     * @throws HeyiException when the file is no table that can be read
     */
    public static TableSheet table(Path file) {
        return new TableReader().read(file);
    }

    /**
     * Reads a roster without adding it. A row is who has its 编号; else who has its name and group; else who has its name, where
     * nobody else has it here or there and either says no group. A name that somebody had before is theirs, too.
     *
     * @param archive the workspace's root
     * @param table the table, see {@link #table}
     * @return what would become of each row, or everything that is wrong
     * @throws HeyiException when it has no header of a roster, or nobody below it
     */
    public static Result read(Archive archive, TableSheet table) {
        Reading reading = new Reading(archive, RosterTable.read(table));
        reading.roster.rows().forEach(reading::row);
        reading.keepSecretariat();
        return new Result(table.fileName(), reading.session, List.copyOf(reading.lines), reading.roster.errors(), reading.roster.columns());
    }

    /**
     * Prepares adding what was read.
     *
     * @param archive the one it was read for
     * @param result what was read
     * @return the edit that adds it
     * @throws HeyiException when there are errors
     */
    public static Edit<Result> add(Archive archive, Result result) {
        LedgerImport.refuse(result.fileName, result.errors);
        return new Edit<>(People.EDIT, result, () -> {
            People.open(archive, result.session);
            for (Line line : result.lines) {
                if (line.person != null) {
                    People.write(result.session, line.participant, line.person);
                }
                if (line.outcome == Outcome.NEW) {
                    result.session.getParticipants().add(line.participant);
                }
            }
        });
    }

    /** What is known while rows are matched with people. */
    private static final class Reading {

        private final RosterTable roster;
        private final Session session;
        private final Set<String> handles;
        private final Map<String, Participant> byCode = new HashMap<>();
        private final Map<String, List<Participant>> byName = new HashMap<>();
        private final Map<Participant, Row> met = new IdentityHashMap<>();
        private final Map<String, Row> codes = new HashMap<>();
        private final Map<List<String>, Row> places = new HashMap<>();
        private final Map<String, Integer> named = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();

        Reading(Archive archive, RosterTable roster) {
            this.roster = roster;
            this.session = People.session(archive);
            this.handles = People.handles(session);
            roster.rows().forEach(row -> named.merge(row.get(Column.NAME), 1, Integer::sum));
            for (Participant each : session.getParticipants()) {
                if (each.getCode() != null && !each.getCode().isBlank()) {
                    byCode.putIfAbsent(each.getCode(), each);
                }
                Set<String> names = new HashSet<>(Set.of(each.getName()));
                each.getFormerNames().stream().map(FormerName::getName).forEach(names::add);
                names.forEach(name -> byName.computeIfAbsent(name, k -> new ArrayList<>()).add(each));
            }
        }

        void row(Row row) {
            String code = row.get(Column.CODE);
            Row same = code.isEmpty() ? null : codes.putIfAbsent(code, row);
            if (same != null) {
                roster.refuse(row, Column.CODE, "code-twice", TEXTS.get("roster.codeTwice", same.number()));
                return;
            }
            List<Participant> found = find(row);
            if (found.size() > 1) {
                roster.refuse(row, Column.NAME, "person-ambiguous", TEXTS.get("roster.ambiguous",
                        String.join("、", found.stream().map(Participant::getHandle).toList())));
                return;
            }
            Participant known = found.isEmpty() ? null : found.get(0);
            Row before = places.putIfAbsent(List.of(row.get(Column.NAME), row.get(Column.GROUP)), row);
            before = before != null && (code.isEmpty() || before.get(Column.CODE).isEmpty()) ? before
                    : known != null ? met.putIfAbsent(known, row) : null;
            if (before != null) {
                roster.refuse(row, Column.NAME, "person-twice", TEXTS.get("roster.twice", before.number()));
                return;
            }
            Role role = row.role() != null ? row.role() : known != null ? known.getRole() : usualRole();
            String unit = !row.get(Column.UNIT).isEmpty() ? row.get(Column.UNIT) : known != null && known.getUnit() != null ? known.getUnit() : "";
            if (role == Role.UNIT && unit.isBlank()) {
                roster.refuse(row, Column.UNIT, "unit-missing", TEXTS.get("roster.unit"));
                return;
            }
            lines.add(known == null ? added(row, role) : compared(row, known));
        }

        private Role usualRole() {
            return roster.groupType() == GroupType.SECTOR ? Role.MEMBER : People.usualRole(session);
        }

        /** Who a row is; nobody when it is somebody new, more than one when that cannot be known. */
        private List<Participant> find(Row row) {
            String code = row.get(Column.CODE);
            String group = row.get(Column.GROUP);
            Participant numbered = code.isEmpty() ? null : byCode.get(code);
            if (numbered != null) {
                return List.of(numbered);
            }
            // Who has another number is somebody else.
            List<Participant> called = byName.getOrDefault(row.get(Column.NAME), List.of()).stream()
                    .filter(each -> code.isEmpty() || each.getCode() == null || each.getCode().isBlank()).toList();
            List<Participant> together = called.stream().filter(each -> group.equals(groupOf(each))).toList();
            if (!together.isEmpty()) {
                List<Participant> today = together.stream().filter(each -> each.getName().equals(row.get(Column.NAME))).toList();
                return today.size() == 1 ? today : together;
            }
            if (group.isEmpty()) {
                return called;
            }
            return called.size() == 1 && groupOf(called.get(0)).isEmpty() && named.get(row.get(Column.NAME)) == 1 ? called : List.of();
        }

        private static String groupOf(Participant participant) {
            Group group = participant.getGroup();
            return group == null ? "" : group.getName();
        }

        private Line added(Row row, Role role) {
            Participant participant = ReviewFactory.eINSTANCE.createParticipant();
            participant.setName(row.get(Column.NAME));
            participant.setHandle(People.handle(row.get(Column.NAME), handles));
            participant.setRole(role);
            return new Line(row.number(), Outcome.NEW, participant, new Person(null, value(row, Column.GROUP, ""), roster.groupType(), null,
                    value(row, Column.POST, ""), value(row, Column.UNIT, ""), value(row, Column.PHONE, ""), value(row, Column.CODE, ""),
                    row.remarks().isEmpty() ? null : remarks("", row.remarks())), List.of());
        }

        /** What a row says of something, where that is not what is known; null where it says nothing else. */
        private static String value(Row row, Column column, String known) {
            String said = row.get(column);
            return said.isEmpty() || said.equals(known) ? null : said;
        }

        private Line compared(Row row, Participant known) {
            List<String> changes = new ArrayList<>();
            String name = Models.isOrWasCalled(known, row.get(Column.NAME)) ? null : row.get(Column.NAME);
            note(changes, "name", known.getName(), name);
            String group = changed(changes, row, Column.GROUP, groupOf(known));
            Role role = row.role() == null || row.role() == known.getRole() ? null : row.role();
            note(changes, "role", Labels.of(known.getRole()), role == null ? null : Labels.of(role));
            String post = changed(changes, row, Column.POST, known.getPost());
            String unit = changed(changes, row, Column.UNIT, known.getUnit());
            String phone = changed(changes, row, Column.PHONE, known.getPhone());
            String code = changed(changes, row, Column.CODE, known.getCode());
            String remarks = remarks(known.getRemarks(), row.remarks());
            String other = row.remarks().isEmpty() || remarks.equals(known.getRemarks()) ? null : remarks;
            note(changes, "remarks", known.getRemarks(), other);
            return changes.isEmpty() ? new Line(row.number(), Outcome.SAME, known, null, List.of())
                    : new Line(row.number(), Outcome.CHANGED, known,
                            new Person(name, group, roster.groupType(), role, post, unit, phone, code, other), Collections.unmodifiableList(changes));
        }

        private static String changed(List<String> changes, Row row, Column column, String known) {
            String said = value(row, column, known);
            note(changes, column.key(), known, said);
            return said;
        }

        private static void note(List<String> changes, String what, String known, String said) {
            if (said != null) {
                String before = known == null || known.isBlank() ? TEXTS.get("roster.nothing") : known.replace("\n", "；");
                changes.add(TEXTS.get("roster.change", TEXTS.get("roster.field." + what), before, said.replace("\n", "；")));
            }
        }

        /** The lines there are, with the values of the columns in this file in their places. */
        private static String remarks(String known, Map<String, String> said) {
            Map<String, String> all = new LinkedHashMap<>();
            (known == null ? "" : known).lines().filter(line -> !line.isBlank()).forEach(line -> {
                int sign = line.indexOf('：');
                all.put(sign < 0 ? line : line.substring(0, sign), sign < 0 ? null : line.substring(sign + 1));
            });
            all.putAll(said);
            return String.join("\n", all.entrySet().stream().map(each -> each.getValue() == null ? each.getKey() : each.getKey() + '：' + each.getValue())
                    .toList());
        }

        /** Refuses a list without anybody who may edit the roster: nobody could become 大会秘书处 again. */
        void keepSecretariat() {
            Map<Participant, Line> changed = new IdentityHashMap<>();
            lines.forEach(line -> changed.put(line.participant, line));
            boolean any = lines.stream().anyMatch(line -> line.outcome == Outcome.NEW && line.participant.getRole() == Role.SECRETARIAT);
            Line last = null;
            for (Participant each : session.getParticipants()) {
                Line line = changed.get(each);
                Role role = line == null || line.person == null || line.person.role() == null ? each.getRole() : line.person.role();
                any |= role == Role.SECRETARIAT && !each.isInactive();
                last = each.getRole() == Role.SECRETARIAT && !each.isInactive() ? line : last;
            }
            if (!any && last != null) {
                Row row = met.get(last.participant);
                roster.refuse(row, Column.ROLE, "secretariat-last", TEXTS.get("roster.last", Labels.of(Role.SECRETARIAT)));
            }
        }
    }
}
