package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.heyi.base.HeyiException;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Role;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The statistics, which go through states, against SQL over the bare events, which knows nothing of states: on random
 * histories of legal steps and on random days both must count the same.
 */
class StatisticsAgainstSqlTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 6);
    private static final String[] CLASSES = {"A", "B", "C", "D"};

    /** Everything is asked of these views alone. */
    private static final String[] SQL = {
        "create view e as select * from event where happened <= (select d from asof)",
        "create view item as select distinct id from event",
        // 交办件: assigned, neither withdrawn nor merged.
        "create view t as select id from item i where exists (select 1 from e where e.id = i.id and type = 'ASSIGN')"
            + " and not exists (select 1 from e where e.id = i.id and type in ('WITHDRAW', 'MERGE'))",
        // Who owes the first reply: assigned in the first round, not for 会办, and not relieved in it.
        "create view duty as select id, unit, min(seq) seq from e a where type in ('ASSIGN', 'REASSIGN') and handling <> 'CO' and round <= 1"
            + " and not exists (select 1 from e r where r.id = a.id and r.type = 'REASSIGN' and r.round <= 1 and r.other_unit = a.unit and r.seq > a.seq)"
            + " group by id, unit",
        // A reply after the item was closed without feedback is a second one (row 21), whatever its round.
        "create view reply1 as select d.id, d.unit, min(e.happened) happened from duty d join e on e.id = d.id and e.type = 'REPLY' and e.round = 1"
            + " and (e.unit = d.unit or e.unit is null) and not exists (select 1 from e n where n.id = d.id and n.type in ('FEEDBACK', 'CLOSE_UNRATED') and n.seq < e.seq)"
            + " group by d.id, d.unit",
        "create view r as select t.id from t where exists (select 1 from duty d where d.id = t.id)"
            + " and not exists (select 1 from duty d where d.id = t.id and not exists (select 1 from reply1 p where p.id = d.id and p.unit = d.unit))",
        // The day owed: the last one set before the first reply of that unit.
        "create view owed as select d.id, d.unit, (select x.due from e x where x.id = d.id and x.unit = d.unit and x.due is not null and x.round <= 1"
            + " and x.type in ('ASSIGN', 'REASSIGN', 'EXTEND') order by x.seq desc limit 1) due from duty d",
        "create view form as select id, round, max(" + worth("result") + ") result, max(" + worth("attitude") + ") attitude"
            + " from e where type = 'FEEDBACK' group by id, round",
        "create view rated as select f.id, coalesce(f.result, f.attitude) rating from form f join t on t.id = f.id"
            + " where f.round = (select max(round) from form g where g.id = f.id)",
        "create view class as select c.id, c.code from e c where c.code is not null and c.type in ('REPLY', 'RECLASSIFY')"
            + " and c.seq = (select max(seq) from e l where l.id = c.id and l.code is not null and l.type in ('REPLY', 'RECLASSIFY'))"};

    private static final Map<Indicator, String> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put(Indicator.REPLIED, "select count(*) from r");
        COUNTS.put(Indicator.IN_TIME, "select count(*) from r where not exists (select 1 from reply1 p join owed o on o.id = p.id and o.unit = p.unit"
                + " where p.id = r.id and (o.due is null or p.happened > o.due))");
        COUNTS.put(Indicator.SATISFIED, "select count(*) from rated where rating = 1");
        COUNTS.put(Indicator.SATISFIED_INCLUSIVE, "select count(*) from rated where rating < 3");
        COUNTS.put(Indicator.BASICALLY_SATISFIED, "select count(*) from rated where rating = 2");
        COUNTS.put(Indicator.DISSATISFIED, "select count(*) from rated where rating = 3");
        COUNTS.put(Indicator.FIRST_SATISFIED, "select count(*) from form f join t on t.id = f.id"
                + " where f.round = 1 and coalesce(f.result, f.attitude) = 1");
        COUNTS.put(Indicator.REHANDLED, "select count(*) from t where exists (select 1 from e where e.id = t.id and type = 'FEEDBACK'"
                + " and 'DISSATISFIED' in (result, attitude))");
        COUNTS.put(Indicator.SOLVED, "select count(*) from r join class c on c.id = r.id where c.code in ('A', 'B')");
        COUNTS.put(Indicator.MET, "select count(*) from t where exists (select 1 from e where e.id = t.id and type = 'CONTACT'"
                + " and mode in ('MEETING', 'VISIT'))");
        COUNTS.put(Indicator.CONSULTED, "select count(*) from t where exists (select 1 from e where e.id = t.id and type = 'CONTACT' and mode <> 'NONE')");
        COUNTS.put(Indicator.RETURNED, "select count(*) from t where exists (select 1 from e where e.id = t.id and type = 'REQUEST_RETURN')");
        COUNTS.put(Indicator.PUBLISHED, "select count(*) from r where exists (select 1 from e where e.id = r.id and type = 'PUBLISH')");
    }

    @Property(tries = 100)
    void eventsAndSqlCountTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size, @ForAll @IntRange(min = 0, max = 500) int day)
            throws SQLException {
        Random random = new Random(seed);
        List<HandlingUnit> units = List.of(Items.unit("甲局"), Items.unit("乙局"), Items.unit("丙局"), Items.unit("丁局"));
        List<Suggestion> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(life(random, i, units));
        }
        LocalDate asOf = START.plusDays(day);
        LedgerStatistics statistics = LedgerStatistics.of(items, asOf, LedgerStatistics.Options.COMMON);
        try (Connection db = DriverManager.getConnection("jdbc:h2:mem:")) {
            store(db, items, asOf);
            assertEquals(count(db, "select count(*) from t"), statistics.total(), "T");
            assertEquals(count(db, "select count(*) from rated"), statistics.figure(Indicator.SATISFIED).of(), "F");
            for (Map.Entry<Indicator, String> each : COUNTS.entrySet()) {
                assertEquals(count(db, each.getValue()), statistics.figure(each.getKey()).count(), each.getKey().label());
            }
            for (Breakdown.Row row : statistics.by(Dimension.CLASS).rows()) {
                String where = row.label().length() == 1 ? "c.code = '" + row.label() + "'" : "c.code is null";
                assertEquals(count(db, "select count(*) from t left join class c on c.id = t.id where " + where), row.count(), row.label());
            }
            for (Breakdown.Row row : statistics.by(Dimension.CATEGORY).rows()) {
                assertEquals(count(db, "select count(*) from t where mod(cast(id as int), 3) = " + (row.label().charAt(0) - 'x')), row.count());
            }
        }
    }

    /** One of several units answers in time and is answered for once more, with the last one, after its day. */
    @Example
    void aUnitThatAnsweredInTimeDoesNotBecomeLate() throws SQLException {
        eventsAndSqlCountTheSame(-6758760373164L, 35, 264);
    }

    /** Guards the test itself: random lives get far enough to be worth counting. */
    @Property(tries = 1)
    void livesReachEveryState() {
        Random random = new Random(5);
        List<HandlingUnit> units = List.of(Items.unit("甲局"), Items.unit("乙局"), Items.unit("丙局"), Items.unit("丁局"));
        List<Standing> all = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            all.add(Lifecycle.state(life(random, i, units), null));
        }
        for (SuggestionState state : SuggestionState.values()) {
            assertTrue(all.stream().anyMatch(s -> s.state() == state), state.name());
        }
        assertTrue(all.stream().anyMatch(s -> s.round() > 2));
        assertTrue(all.stream().anyMatch(s -> s.replied() && !s.inTime()));
        assertTrue(all.stream().anyMatch(s -> !s.relieved().isEmpty() && s.replied()));
    }

    private static final Category[] CATEGORIES = {category("x"), category("y"), category("z")};

    private static Category category(String name) {
        Category category = Items.F.createCategory();
        category.setName(name);
        return category;
    }

    /** Tries random steps; those that are refused are not taken. */
    private static Suggestion life(Random random, int number, List<HandlingUnit> units) {
        Items items = new Items(String.valueOf(number)).on(START.plusDays(random.nextInt(60)));
        items.item.setId(String.valueOf(number));
        items.item.setCategory(CATEGORIES[number % 3]);
        items.item.setMergedInto(random.nextInt(10) == 0 ? Items.F.createSuggestion() : null);
        int steps = random.nextInt(60);
        for (int i = 0; i < steps; i++) {
            Transition step = steps(items, random);
            items.on(items.day.plusDays(random.nextInt(4) == 0 ? random.nextInt(30) : 0));
            try {
                Lifecycle.append(items.item, event(items, step.event(), random, units));
            } catch (HeyiException refused) {
                assertTrue(refused.getMessage().length() > 5);
            }
        }
        return items.item;
    }

    /** Mostly a step that leads on, so that lives do not end at once. */
    private static Transition steps(Items items, Random random) {
        List<Transition> next = new ArrayList<>();
        for (Role role : Role.values()) {
            next.addAll(Lifecycle.nextSteps(items.item, role));
        }
        next.removeIf(t -> random.nextInt(6) != 0 && switch (t.event()) {
            case WITHDRAW, REJECT, TRANSFER, MERGE, ARCHIVE, NOTE, INVITE, CONFIRM, LEAVE, SUPERVISE, SEND_BACK -> true;
            default -> false;
        });
        return next.isEmpty() ? Steps.TABLE.get(random.nextInt(Steps.TABLE.size())) : next.get(random.nextInt(next.size()));
    }

    private static Event event(Items items, EventType type, Random random, List<HandlingUnit> units) {
        Standing standing = items.standing();
        HandlingUnit any = units.get(random.nextInt(units.size()));
        HandlingUnit own = standing.units().isEmpty() ? any : standing.units().get(random.nextInt(standing.units().size())).unit();
        Role role = Steps.TABLE.stream().filter(t -> t.event() == type).findFirst().orElseThrow().roles().iterator().next();
        Event event = switch (type) {
            case ASSIGN, REASSIGN, EXTEND -> {
                Assignment a = items.make(Items.F.createAssignment(), type, role, type == EventType.EXTEND ? own : any);
                a.setHandling(HandlingRole.values()[random.nextInt(4)]);
                a.setDue(items.day.plusDays(random.nextInt(90)));
                if (type == EventType.REASSIGN) {
                    a.setOtherUnit(standing.units().stream().filter(u -> u.state() == SuggestionState.RETURN_PENDING)
                            .map(UnitStanding::unit).findFirst().orElse(null));
                    boolean co = a.getOtherUnit() != null && standing.unit(a.getOtherUnit()).handling() == HandlingRole.CO;
                    a.setHandling(random.nextInt(8) == 0 ? a.getHandling() : co ? HandlingRole.CO : HandlingRole.SOLE);
                    a.setUnit(standing.unit(any) == null ? any : null);
                }
                yield a;
            }
            case CONTACT -> {
                Contact c = items.make(Items.F.createContact(), type, role, own);
                c.setMode(ContactMode.values()[random.nextInt(4)]);
                yield c;
            }
            case APPROVE_REPLY, REPLY, RECLASSIFY -> {
                Reply r = items.make(Items.F.createReply(), type, role, type == EventType.REPLY && random.nextInt(4) > 0 || type == EventType.APPROVE_REPLY ? own : null);
                r.setReplyClass(Items.replyClass(CLASSES[random.nextInt(4)]));
                yield r;
            }
            case FEEDBACK -> {
                Feedback f = items.make(Items.F.createFeedback(), type, role, null);
                f.setResult(Satisfaction.values()[random.nextInt(4)]);
                f.setAttitude(Satisfaction.values()[random.nextInt(4)]);
                yield f;
            }
            default -> items.make(Items.F.createEvent(), type, role, standing.units().isEmpty() ? null : own);
        };
        event.setReason("理由");
        return event;
    }

    private static void store(Connection db, List<Suggestion> items, LocalDate asOf) throws SQLException {
        db.createStatement().execute("create table event(id varchar, seq int, type varchar, happened date, unit varchar, other_unit varchar, round int,"
                + " handling varchar, due date, result varchar, attitude varchar, code varchar, mode varchar)");
        db.createStatement().execute("create table asof as select date '" + asOf + "' d");
        for (String view : SQL) {
            db.createStatement().execute(view);
        }
        try (PreparedStatement insert = db.prepareStatement("insert into event values(?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            for (Suggestion item : items) {
                for (int seq = 0; seq < item.getEvents().size(); seq++) {
                    Event e = item.getEvents().get(seq);
                    Object[] row = {item.getId(), seq, e.getType().getName(), e.getOn(), e.getUnit() == null ? null : e.getUnit().getName(),
                        e.getOtherUnit() == null ? null : e.getOtherUnit().getName(), e.getRound(),
                        e instanceof Assignment a && a.getHandling() != null ? a.getHandling().getName() : null, e instanceof Assignment a ? a.getDue() : null,
                        e instanceof Feedback f ? rating(f.getResult()) : null, e instanceof Feedback f ? rating(f.getAttitude()) : null,
                        e instanceof Reply r ? r.getReplyClass().getCode() : null, e instanceof Contact c ? c.getMode().getName() : null};
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static String worth(String column) {
        return "case " + column + " when 'DISSATISFIED' then 3 when 'BASICALLY_SATISFIED' then 2 when 'SATISFIED' then 1 end";
    }

    private static String rating(Satisfaction rating) {
        return rating == Satisfaction.UNRATED ? null : rating.getName();
    }

    private static int count(Connection db, String sql) throws SQLException {
        try (ResultSet found = db.createStatement().executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        }
    }
}
