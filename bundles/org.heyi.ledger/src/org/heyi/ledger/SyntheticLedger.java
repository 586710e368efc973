package org.heyi.ledger;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.heyi.base.ChineseNumerals;
import org.heyi.model.Archive;
import org.heyi.model.ModelFactory;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.CoSignerReply;
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
import org.heyi.model.review.GroupType;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;

/**
 * Makes an invented ledger: five yearly sessions of the people's congress and of the CPPCC, every item with the events
 * of a whole life, every item answered and in the end satisfied or basically satisfied. The same seed gives the same
 * ledger. Every item says in its remark that it is synthetic.
 *
 * <p>With 1,448 items it stands for what the sample report sums up in one sentence; the split by year is invented.
 */
public final class SyntheticLedger {

    /** The items of the five years that the sample report speaks of. */
    public static final int ITEMS = 1448;
    /** Remark of every item that is made here. */
    public static final String REMARK = "模拟数据";

    private static final LedgerFactory F = LedgerFactory.eINSTANCE;
    private static final int FIRST_YEAR = 2017;
    private static final int TERM_YEARS = 5;
    private static final int CONGRESS_TERM = 17;
    private static final int CPPCC_TERM = 14;
    /** 建议 and 提案 by year; together 1,448. Other totals are split in the same proportions. */
    private static final int[] SUGGESTIONS = {106, 112, 118, 104, 120};
    private static final int[] PROPOSALS = {171, 178, 181, 172, 186};
    private static final int MEMBERS = 180;
    private static final int MEASURES = 4;

    private final SyntheticVocabulary words;
    private final Random random;
    /** For the wording alone, so that other words make no other figures. */
    private final Random prose;
    private final HolidayCalendar calendar = HolidayCalendar.builtIn();
    private final Map<String, HandlingUnit> units = new LinkedHashMap<>();
    private final Map<String, Integer> documents = new LinkedHashMap<>();
    private final Map<Body, List<Person>> people = new LinkedHashMap<>();
    private List<Event> life;

    private record Person(String name, int group, String phone) {
    }

    /**
     * @param words the vocabulary
     * @param seed the same seed gives the same ledger
     */
    public SyntheticLedger(SyntheticVocabulary words, long seed) {
        this.words = words;
        this.random = new Random(seed);
        this.prose = new Random(~seed);
    }

    /**
     * @param items how many, spread over the ten sessions of five years
     * @return a new archive that holds them and nothing else
     */
    public Archive archive(int items) {
        Archive archive = ModelFactory.eINSTANCE.createArchive();
        fill(archive, items);
        return archive;
    }

    /**
     * Adds units, sessions and items to an archive. To be called inside one change when it is that of a workspace.
     *
     * @param archive where to
     * @param items how many
     */
    public void fill(Archive archive, int items) {
        for (Map.Entry<String, SyntheticVocabulary.Unit> entry : words.units.entrySet()) {
            HandlingUnit unit = archive.getUnits().stream().filter(u -> u.getName().equals(entry.getValue().name())).findFirst().orElseGet(() -> {
                HandlingUnit made = F.createHandlingUnit();
                made.setName(entry.getValue().name());
                made.setCode(entry.getValue().code());
                archive.getUnits().add(made);
                return made;
            });
            units.put(entry.getKey(), unit);
        }
        int[] counts = split(items);
        for (int year = 0; year < TERM_YEARS; year++) {
            archive.getSessions().add(session(Body.CONGRESS, year, counts[2 * year]));
            archive.getSessions().add(session(Body.CPPCC, year, counts[2 * year + 1]));
        }
    }

    /** Largest remainders, so that the parts make the whole. */
    private static int[] split(int items) {
        int[] weights = new int[2 * TERM_YEARS];
        for (int year = 0; year < TERM_YEARS; year++) {
            weights[2 * year] = SUGGESTIONS[year];
            weights[2 * year + 1] = PROPOSALS[year];
        }
        int[] counts = new int[weights.length];
        List<Integer> byRemainder = new ArrayList<>();
        int left = items;
        for (int i = 0; i < weights.length; i++) {
            counts[i] = (int) ((long) items * weights[i] / ITEMS);
            left -= counts[i];
            byRemainder.add(i);
        }
        byRemainder.sort(Comparator.comparingLong((Integer i) -> (long) items * weights[i] % ITEMS).reversed());
        for (int i = 0; i < left; i++) {
            counts[byRemainder.get(i)]++;
        }
        return counts;
    }

    private Session session(Body body, int year, int items) {
        boolean congress = body == Body.CONGRESS;
        Session session = ReviewFactory.eINSTANCE.createSession();
        session.setBody(body);
        session.setTerm(congress ? CONGRESS_TERM : CPPCC_TERM);
        session.setOrdinal(year + 1);
        session.setYear(FIRST_YEAR + year);
        session.setName((congress ? "和平区第%s届人民代表大会第%s次会议" : "政协和平区第%s届委员会第%s次会议")
                .formatted(ChineseNumerals.print(session.getTerm()), ChineseNumerals.print(session.getOrdinal())));
        LocalDate start = calendar.onWorkingDay(LocalDate.of(FIRST_YEAR + year, 1, congress ? 9 : 8));
        session.setStartDate(start);
        session.setEndDate(calendar.plusWorkingDays(start, 3));
        session.setScheme(Presets.scheme(Presets.DEFAULT_SCHEME));
        session.setRules(Presets.rules(Presets.DEFAULT_RULES));
        session.setMembers(MEMBERS);
        Map<String, Category> categories = new LinkedHashMap<>();
        words.categories.forEach(node -> {
            Category category = F.createCategory();
            category.setCode(node.get("code").asText());
            category.setName(node.get("name").asText());
            categories.put(category.getCode(), category);
            session.getCategories().add(category);
        });
        for (String name : congress ? words.delegations : words.sectors) {
            Group group = ReviewFactory.eINSTANCE.createGroup();
            group.setName(name);
            group.setType(congress ? GroupType.DELEGATION : GroupType.SECTOR);
            session.getGroups().add(group);
        }
        List<Person> members = people.computeIfAbsent(body, b -> members(congress ? words.delegations.size() : words.sectors.size()));
        List<LocalDate> submitted = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            // Most come in while the session sits; the others in spring and summer.
            submitted.add(chance(85) ? start.plusDays(random.nextInt(4))
                    : calendar.onWorkingDay(LocalDate.of(FIRST_YEAR + year, 3, 1).plusDays(random.nextInt(130))));
        }
        submitted.sort(Comparator.naturalOrder());
        for (int i = 0; i < items; i++) {
            session.getSuggestions().add(item(session, categories, members, submitted.get(i), i + 1));
        }
        return session;
    }

    private List<Person> members(int groups) {
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            String given = chance(30) ? pick(words.single) : pick(words.first) + pick(words.second);
            all.add(new Person(pick(words.surnames) + given, i % groups, "022-8000%04d".formatted(i + 1)));
        }
        return all;
    }

    private Suggestion item(Session session, Map<String, Category> categories, List<Person> members, LocalDate submitted, int number) {
        boolean congress = session.getBody() == Body.CONGRESS;
        SyntheticVocabulary.Subject subject = pick(words.subjects);
        Suggestion item = F.createSuggestion();
        life = new ArrayList<>(20);
        item.setInstrument(congress ? Instrument.SUGGESTION : Instrument.PROPOSAL);
        item.setNumber("%04d".formatted(number));
        item.setTitle(words.titleForms.get(item.getInstrument().getName()).replace("{subject}", subject.text()
                .replace("{place}", chance(50) ? pick(words.streets) : pick(words.areas)).replace("{area}", pick(words.areas))));
        item.setCategory(categories.get(subject.category()));
        item.setSubmittedOn(submitted);
        item.setInSession(!submitted.isAfter(session.getEndDate()));
        item.setRemark(REMARK);
        Person lead = pick(members);
        item.setPhone(lead.phone());
        item.setGroup(session.getGroups().get(lead.group()));
        item.setGroupName(item.getGroup().getName());
        item.setLeadName(lead.name());
        Role proposer = congress ? Role.DEPUTY : Role.MEMBER;
        if (!congress && chance(12)) {
            item.setType(ProposalType.COLLECTIVE);
            item.setLeadName(pick(words.collectiveProposers));
        } else if (chance(35)) {
            coSigners(item, members, lead, submitted, proposer);
            item.setType(item.getCoSigners().isEmpty() ? ProposalType.INDIVIDUAL : ProposalType.JOINT);
        }
        String who = item.getLeadName();
        event(EventType.SUBMIT, submitted, proposer, who);
        String office = congress ? "区人大常委会代表工委" : "区政协提案委";
        LocalDate accepted = calendar.plusWorkingDays(submitted, 1 + random.nextInt(4));
        event(EventType.ACCEPT, accepted, Role.COMMITTEE, office);
        event(EventType.NUMBER, accepted, Role.COMMITTEE, office);
        // 交办会 a few weeks after the session; what comes later is assigned within five working days.
        LocalDate assigned = item.isInSession() ? calendar.plusWorkingDays(session.getEndDate(), 18)
                : calendar.plusWorkingDays(accepted, 1 + random.nextInt(4));
        handle(item, session, subject, assigned, office, proposer, who);
        life.sort(Comparator.comparing(Event::getOn));
        int round = 0;
        for (Event event : life) {
            round = event.getType() == EventType.ASSIGN && round == 0 ? 1 : round;
            event.setRound(round);
            round += event instanceof Feedback feedback && Lifecycle.dissatisfied(feedback) ? 1 : 0;
        }
        item.getEvents().addAll(life);
        return item;
    }

    private void coSigners(Suggestion item, List<Person> members, Person lead, LocalDate submitted, Role proposer) {
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Person other = pick(members);
            if (other == lead || item.getCoSigners().stream().anyMatch(c -> c.getName().equals(other.name()))) {
                continue;
            }
            CoSigner coSigner = F.createCoSigner();
            coSigner.setName(other.name());
            coSigner.setState(CoSignState.CONFIRMED);
            coSigner.setAt(submitted);
            item.getCoSigners().add(coSigner);
            event(EventType.INVITE, submitted.minusDays(1), proposer, lead.name()).setPerson(other.name());
            event(EventType.CONFIRM, submitted, proposer, other.name());
        }
    }

    private void handle(Suggestion item, Session session, SyntheticVocabulary.Subject subject, LocalDate assigned, String office, Role proposer, String who) {
        List<String> support = subject.support();
        boolean separate = !support.isEmpty() && chance(2);
        boolean co = !separate && !support.isEmpty() && chance(45);
        HandlingRole role = separate ? HandlingRole.SEPARATE : co ? HandlingRole.MAIN : HandlingRole.SOLE;
        LocalDate due = calendar.onWorkingDay(assigned.plusMonths(3));
        HandlingUnit main = units.get(subject.lead());
        LocalDate from = assigned;
        if (role == HandlingRole.SOLE && chance(2)) {
            HandlingUnit wrong = pick(List.copyOf(units.values()));
            if (wrong != main) {
                from = handBack(wrong, main, assigned, due, office);
            }
        }
        if (from.equals(assigned)) {
            assign(EventType.ASSIGN, main, role, assigned, due, office);
        }
        List<HandlingUnit> replying = new ArrayList<>(List.of(main));
        List<HandlingUnit> helping = new ArrayList<>();
        for (String id : separate ? support.subList(0, 1) : co ? support : List.<String>of()) {
            HandlingUnit unit = units.get(id);
            if (unit != main) {
                (separate ? replying : helping).add(unit);
                assign(EventType.ASSIGN, unit, separate ? role : HandlingRole.CO, assigned, due, office);
            }
        }
        LocalDate signed = from;
        for (HandlingUnit unit : replying) {
            LocalDate day = calendar.plusWorkingDays(from, random.nextInt(5));
            signed = day.isAfter(signed) ? day : signed;
            event(EventType.SIGN, day, Role.UNIT, unit.getName()).setUnit(unit);
        }
        for (HandlingUnit unit : helping) {
            LocalDate day = calendar.plusWorkingDays(from, random.nextInt(5));
            signed = day.isAfter(signed) ? day : signed;
            event(EventType.SIGN, day, Role.UNIT, unit.getName()).setUnit(unit);
            Event opinion = event(EventType.CO_OPINION, calendar.plusWorkingDays(day, 5 + random.nextInt(14)), Role.UNIT, unit.getName());
            opinion.setUnit(unit);
        }
        if (chance(3)) {
            item.setSupervised(true);
            item.setSupervisor(pick(words.supervisors));
            event(EventType.SUPERVISE, calendar.plusWorkingDays(from, 1), Role.COMMITTEE, office).setPerson(item.getSupervisor());
        }
        boolean late = item.isInSession() && chance(4);
        LocalDate last = signed.plusDays(80);
        if (late) {
            // More time was asked for and granted before the first day had passed.
            LocalDate asked = calendar.onWorkingDay(due.minusDays(20));
            Event request = event(EventType.REQUEST_EXTENSION, asked, Role.UNIT, main.getName());
            request.setUnit(main);
            request.setReason(pick(words.extensionReasons));
            for (HandlingUnit unit : replying) {
                assign(EventType.EXTEND, unit, role, calendar.plusWorkingDays(asked, 2), calendar.onWorkingDay(assigned.plusMonths(6)), office);
            }
            last = assigned.plusMonths(6).minusDays(20);
        }
        LocalDate earliest = late ? due : signed.plusDays(25);
        LocalDate replied = calendar.onWorkingDay(earliest.plusDays(random.nextInt((int) Math.max(1, last.toEpochDay() - earliest.toEpochDay()))));
        contacts(main, signed, replied);
        finish(item, session, replying, replied, office, proposer, who);
    }

    private LocalDate handBack(HandlingUnit wrong, HandlingUnit main, LocalDate assigned, LocalDate due, String office) {
        assign(EventType.ASSIGN, wrong, HandlingRole.SOLE, assigned, due, office);
        Event request = event(EventType.REQUEST_RETURN, calendar.plusWorkingDays(assigned, 1 + random.nextInt(3)), Role.UNIT, wrong.getName());
        request.setUnit(wrong);
        request.setOtherUnit(main);
        request.setReason(pick(words.returnReasons).replace("{unit}", main.getName()));
        LocalDate day = calendar.plusWorkingDays(request.getOn(), 2);
        assign(EventType.REASSIGN, main, HandlingRole.SOLE, day, due, office).setOtherUnit(wrong);
        return day;
    }

    private void contacts(HandlingUnit unit, LocalDate signed, LocalDate replied) {
        long span = Math.max(1, replied.toEpochDay() - signed.toEpochDay());
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Contact contact = event(F.createContact(), EventType.CONTACT, signed.plusDays(Math.floorMod(random.nextLong(), span)), Role.UNIT, unit.getName());
            contact.setUnit(unit);
            contact.setMode(chance(30) ? ContactMode.PHONE : chance(55) ? ContactMode.VISIT : ContactMode.MEETING);
            contact.setMetWith(ContactLevel.get(1 + random.nextInt(4)));
        }
    }

    private void finish(Suggestion item, Session session, List<HandlingUnit> replying, LocalDate replied, String office, Role proposer, String who) {
        int verdict = chance(78) ? 0 : chance(60) ? 1 : 2;
        boolean again = chance(2);
        Publicity publicity = chance(70) ? Publicity.FULL : chance(50) ? Publicity.ABSTRACT : chance(60) ? Publicity.ON_REQUEST : Publicity.WITHHELD;
        LocalDate sent = reply(item, session, replying, replied, again ? Math.max(verdict, 1) : verdict, publicity);
        LocalDate back = calendar.plusWorkingDays(sent, 2 + random.nextInt(12));
        if (again) {
            Feedback no = feedback(back, Satisfaction.BASICALLY_SATISFIED, Satisfaction.DISSATISFIED, proposer, who);
            no.setReason(pick(words.dissatisfactionReasons));
            LocalDate second = calendar.onWorkingDay(back.plusDays(12 + random.nextInt(14)));
            contacts(replying.get(0), back, second);
            sent = reply(item, session, replying, second, verdict, publicity);
            back = calendar.plusWorkingDays(sent, 2 + random.nextInt(8));
        }
        Satisfaction result = chance(94) ? Satisfaction.SATISFIED : Satisfaction.BASICALLY_SATISFIED;
        feedback(back, chance(98) ? Satisfaction.SATISFIED : Satisfaction.BASICALLY_SATISFIED, result, proposer, who);
        HandlingUnit main = replying.get(0);
        LocalDate closed = back;
        if (verdict == 1 && chance(60)) {
            closed = calendar.plusWorkingDays(back, 15);
            event(EventType.FOLLOW_UP, closed, Role.UNIT, main.getName()).setText(pick(words.followUps));
            if (chance(40)) {
                Reply better = event(F.createReply(), EventType.RECLASSIFY, closed, Role.UNIT, main.getName());
                better.setUnit(main);
                better.setReason(pick(words.results.get(0)));
                better.setReplyClass(session.getScheme().getClasses().get(0));
                better.setPublicity(publicity);
            }
        }
        if ((publicity == Publicity.FULL || publicity == Publicity.ABSTRACT) && chance(90)) {
            closed = calendar.plusWorkingDays(closed, 1 + random.nextInt(8));
            event(EventType.PUBLISH, closed, Role.UNIT, main.getName());
        }
        LocalDate filed = calendar.onWorkingDay(LocalDate.of(session.getYear(), 12, 1));
        event(EventType.ARCHIVE, filed.isBefore(closed) ? closed : filed, Role.COMMITTEE, office);
    }

    /** Draft, review, reply and the form that goes with it; returns the day of the last unit's reply. */
    private LocalDate reply(Suggestion item, Session session, List<HandlingUnit> replying, LocalDate day, int verdict, Publicity publicity) {
        LocalDate on = day;
        for (HandlingUnit unit : replying) {
            LocalDate drafted = on;
            event(EventType.DRAFT_REPLY, drafted, Role.UNIT, unit.getName()).setUnit(unit);
            if (chance(4)) {
                Event sentBack = event(EventType.RETURN_REPLY, drafted, Role.GOVERNMENT, "区政府督查室");
                sentBack.setUnit(unit);
                sentBack.setReason("请逐条回应所提建议。");
                event(EventType.DRAFT_REPLY, drafted, Role.UNIT, unit.getName()).setUnit(unit);
            }
            on = calendar.plusWorkingDays(drafted, 1 + random.nextInt(2));
            event(EventType.APPROVE_REPLY, on, Role.GOVERNMENT, "区政府督查室").setUnit(unit);
            Reply reply = event(F.createReply(), EventType.REPLY, on, Role.UNIT, unit.getName());
            reply.setUnit(unit);
            ReplyClass replyClass = session.getScheme().getClasses().get(verdict);
            reply.setReplyClass(replyClass);
            reply.setPublicity(publicity);
            // One in five only sends the co-signers a copy.
            reply.setCoSigners(item.getCoSigners().isEmpty() ? CoSignerReply.UNKNOWN
                    : prose.nextInt(5) > 0 ? CoSignerReply.ADDRESSED : CoSignerReply.COPIED);
            int serial = documents.merge(unit.getCode() + on.getYear(), 1, Integer::sum);
            reply.setDocumentNumber("津和%s函〔%d〕%d号".formatted(unit.getCode(), on.getYear(), serial));
            reply.setText((pick(words.openings) + pick(words.processes) + measures() + pick(words.results.get(verdict)) + pick(words.closings))
                    .replace("{title}", "《" + item.getTitle() + "》"));
        }
        event(EventType.REQUEST_FEEDBACK, on, Role.UNIT, replying.get(0).getName());
        return on;
    }

    /** What was done, point by point: no two replies are to be nearly the same by the poverty of the words alone. */
    private String measures() {
        List<String> left = new ArrayList<>(words.measures);
        StringBuilder points = new StringBuilder();
        for (int i = 1; i <= MEASURES; i++) {
            points.append(i).append("．").append(left.remove(prose.nextInt(left.size()))
                    .replace("{place}", words.areas.get(prose.nextInt(words.areas.size()))));
        }
        return points.toString();
    }

    private Feedback feedback(LocalDate on, Satisfaction attitude, Satisfaction result, Role proposer, String who) {
        Feedback feedback = event(F.createFeedback(), EventType.FEEDBACK, on, proposer, who);
        feedback.setAttitude(attitude);
        feedback.setResult(result);
        feedback.setProposer(who);
        return feedback;
    }

    private Assignment assign(EventType type, HandlingUnit unit, HandlingRole role, LocalDate on, LocalDate due, String office) {
        Assignment assignment = event(F.createAssignment(), type, on, Role.COMMITTEE, office);
        assignment.setUnit(unit);
        assignment.setHandling(role);
        assignment.setDue(due);
        return assignment;
    }

    private Event event(EventType type, LocalDate on, Role role, String actor) {
        return event(F.createEvent(), type, on, role, actor);
    }

    private <E extends Event> E event(E event, EventType type, LocalDate on, Role role, String actor) {
        event.setType(type);
        event.setOn(on);
        event.setActorRole(role);
        event.setActor(actor);
        event.setRecordedAt(on.atTime(LocalTime.of(10, 0)).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        life.add(event);
        return event;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
