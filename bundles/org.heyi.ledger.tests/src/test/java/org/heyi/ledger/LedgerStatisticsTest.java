package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.heyi.base.ChineseNumerals;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.ProposalType;
import org.heyi.model.ledger.Rounding;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerStatisticsTest {

    private static final LocalDate DUE = LocalDate.of(2021, 4, 5);
    private static final LocalDate END = LocalDate.of(2021, 12, 12);
    private final HandlingUnit unit = Items.unit("区教育局");
    private int number;

    private Items assigned() {
        return new Items(String.format("%04d", ++number)).accepted().assign(unit, HandlingRole.SOLE, DUE).sign(unit);
    }

    private static LedgerStatistics statistics(List<Suggestion> items) {
        return LedgerStatistics.of(items, END, LedgerStatistics.Options.COMMON);
    }

    private static List<String> texts(List<BigDecimal> shares) {
        return shares.stream().map(BigDecimal::toPlainString).toList();
    }

    /** Published counts (domain rules 8) that add up, as classes of real items. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "2276 = 1882+369+25 = 1 = 82.7/16.2/1.1", "1450 = 1332+108+10 = 1 = 91.9/7.4/0.7", "987 = 943+38+6 = 2 = 95.54/3.85/0.61",
        "820 = 652+22+31+115 = 1 = 79.5/2.7/3.8/14.0", "128 = 64+38+21+5 = 2 = 50.00/29.69/16.41/3.91", "92 = 22+68+2 = 1 = 23.9/73.9/2.2",
        "93 = 54+33+2+4 = 2 = 58.06/35.48/2.15/4.30", "67 = 62+1+4 = 1 = 92.5/1.5/6.0"})
    void classesAddUpToTheTotal(String total, String parts, String decimals, String shares) {
        List<Suggestion> items = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        String codes = "ABCD";
        for (String part : parts.strip().split("\\+")) {
            for (int i = 0; i < Integer.parseInt(part); i++) {
                items.add(assigned().reply(unit, codes.substring(counts.size(), counts.size() + 1)).item);
            }
            counts.add(Integer.parseInt(part));
        }
        Breakdown classes = statistics(items).by(Dimension.CLASS);
        assertEquals(Integer.parseInt(total.strip()), classes.total().count());
        assertEquals(counts, classes.rows().stream().map(Breakdown.Row::count).toList());
        assertEquals(List.of(shares.strip().split("/")), texts(classes.shares(Integer.parseInt(decimals.strip()), Rounding.PLAIN)));
        BigDecimal sum = classes.shares(2, Rounding.LARGEST_ABSORBS).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal("100.00"), sum);
        assertTrue(Reconciliation.check(statistics(items)).stream().noneMatch(f -> f.code().equals("sum")));
    }

    @Test
    void theLargestShareAbsorbsTheRemainderAsPublished() {
        assertEquals(List.of("58.07", "35.48", "2.15", "4.30"), texts(Shares.of(List.of(54, 33, 2, 4), 93, 2, Rounding.LARGEST_ABSORBS)));
        assertEquals(List.of("0.00", "0.00"), texts(Shares.of(List.of(0, 0), 0, 2, Rounding.LARGEST_ABSORBS)));
        // 26.8, 27.9 … of a published table: parts that do not make the whole are left alone.
        assertEquals(List.of("10.0", "20.0"), texts(Shares.of(List.of(1, 2), 10, 1, Rounding.LARGEST_ABSORBS)));
        assertEquals("92.5", Shares.of(62, 67, 1).toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {"768 = 293+41+29+335+70", "5002 = 2133+419+459+1387+604", "168 = 48+29+21+38+15+12+5",
        "252 = 25+13+20+97+54+9+22+12", "5898 = 5006+160+732", "5890 = 5002+262+626", "5865 = 5005+451+409",
        "5857 = 4984+93+728+52", "784 = 768+1+15"})
    void publishedSumsReconcile(String total, String parts) {
        assertTrue(Reconciliation.sum("分类", Long.parseLong(total.strip()), numbers(parts)).isEmpty());
    }

    @Test
    void aPublishedSumThatDoesNotReconcileIsNamed() {
        Reconciliation.Finding finding = Reconciliation.sum("2023年答复", 838, numbers("4+778+21+11+46")).orElseThrow();
        assertEquals("2023年答复：合计838，各项4＋778＋21＋11＋46＝860，相差22；请核对各项", finding.message());
    }

    /** Both rounding modes side by side, and which row absorbs the remainder. */
    @Test
    void sharesThatMissAHundredNameTheRow() {
        List<Suggestion> items = new ArrayList<>();
        for (int i = 0; i < 93; i++) {
            items.add(assigned().reply(unit, i < 54 ? "A" : i < 87 ? "B" : i < 89 ? "C" : "D").item);
        }
        Reconciliation.ShareSum classes = Reconciliation.shares(statistics(items)).stream()
                .filter(s -> s.dimension() == Dimension.CLASS).findFirst().orElseThrow();
        assertEquals("按办理结果，占比四舍五入后相加为99.99%；最大项“A”（54件）由58.06%改为58.07%，合100%", classes.message());
        assertEquals(54, classes.row().suggestions().size());
        assertTrue(Reconciliation.shares(statistics(items)).stream().filter(s -> s.dimension() == Dimension.UNIT).findFirst().orElseThrow().exact());
        assertEquals(List.of(), Reconciliation.shares(statistics(List.of())));
        // Published shares: made to fit, and a truncated table.
        assertTrue(Reconciliation.shares("类别", decimals("58.07 35.48 2.15 4.30")).isEmpty());
        assertEquals("类别：各项占比58.06%＋35.48%＋2.15%＋4.30%＝99.99%，不等于100%；请核对各项，或由最大项吸收尾差",
                Reconciliation.shares("类别", decimals("58.06 35.48 2.15 4.30")).orElseThrow().message());
    }

    private static List<BigDecimal> decimals(String text) {
        return java.util.Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }

    @Test
    void whoProposedIsCountedByPersonWithAndWithoutCoSigners() {
        Session session = ReviewFactory.eINSTANCE.createSession();
        for (String lead : List.of("王某", "王某", "李某", "某界别")) {
            Items items = assigned();
            items.item.setLeadName(lead);
            session.getSuggestions().add(items.item);
        }
        session.getSuggestions().get(3).setType(ProposalType.COLLECTIVE);
        for (CoSignState state : CoSignState.values()) {
            CoSigner coSigner = Items.F.createCoSigner();
            coSigner.setName("联名" + state);
            coSigner.setState(state);
            session.getSuggestions().get(0).getCoSigners().add(coSigner);
        }
        Proposers unknown = statistics(session.getSuggestions()).proposers(false);
        assertEquals("—", unknown.percent(1), "nobody said how many there are");
        session.setMembers(8);
        Proposers alone = statistics(session.getSuggestions()).proposers(false);
        assertEquals(List.of("王某", "李某"), alone.people().stream().map(Proposers.Person::name).toList());
        assertEquals(2, alone.people().get(0).items().size(), "the rows behind a person");
        assertEquals("25.0%", alone.percent(1));
        assertEquals(0.5, alone.perMember());
        assertEquals("37.5%", statistics(session.getSuggestions()).proposers(true).percent(1), "only who confirmed counts");
        assertTrue(alone.definition().startsWith("提出率＝"));
    }

    @Test
    void signingInTimeIsJudgedOnlyWhereItIsKnown() {
        Suggestion inTime = assigned().item;
        Items late = new Items("8").accepted().assign(unit, HandlingRole.SOLE, DUE).on(LocalDate.of(2021, 1, 12)).sign(unit);
        Items never = new Items("9").accepted().assign(unit, HandlingRole.SOLE, DUE);
        // An old ledger that has the reply and not the day of signing.
        Items silent = new Items("10").accepted().assign(unit, HandlingRole.SOLE, DUE).reply(unit, "A");
        List<Suggestion> items = List.of(inTime, late.item, never.item, silent.item);
        LedgerFigure figure = statistics(items).figure(Indicator.SIGNED_IN_TIME);
        assertEquals(List.of(inTime), figure.numerator());
        assertEquals(List.of(inTime, late.item, never.item), figure.denominator());
        assertEquals(List.of(inTime), LedgerStatistics.of(items, LocalDate.of(2021, 1, 11), LedgerStatistics.Options.COMMON)
                .figure(Indicator.SIGNED_IN_TIME).denominator(), "there is still time to sign");
    }

    private static List<Integer> numbers(String parts) {
        return java.util.Arrays.stream(parts.strip().split("\\+")).map(Integer::valueOf).toList();
    }

    @Test
    void categoriesMakeTheTotalAndAnItemWithoutOneIsNamed() {
        Category category = Items.F.createCategory();
        category.setName("经济");
        Items with = assigned();
        with.item.setCategory(category);
        Items without = assigned();
        List<Reconciliation.Finding> findings = Reconciliation.check(statistics(List.of(with.item, without.item)));
        assertEquals(List.of("category"), findings.stream().map(Reconciliation.Finding::code).toList());
        assertEquals(List.of(without.item), findings.get(0).rows());
        assertEquals("分类合计应等于交办件数：1件没有分类（第0002号建议）", findings.get(0).message());
        assertEquals(List.of("经济", "（未分类）"), statistics(List.of(without.item, with.item)).by(Dimension.CATEGORY).rows().stream()
                .map(Breakdown.Row::label).toList());
    }

    @Test
    void rowsThatBreakAnOutcomeOrANumberAreNamed() {
        Items twice = new Items("0007").add(EventType.SUBMIT).add(EventType.REJECT).add(EventType.TRANSFER);
        Items same = new Items("0007").accepted();
        List<Reconciliation.Finding> findings = Reconciliation.check(statistics(List.of(twice.item, same.item)));
        assertEquals(List.of("outcome", "duplicate"), findings.stream().map(Reconciliation.Finding::code).toList());
        assertEquals(List.of(twice.item), findings.get(0).rows());
        assertEquals(2, findings.get(1).rows().size());
    }

    @Test
    void bothUsagesOfSatisfactionAndBothRounds() {
        // 满意144，基本满意2, and one of them only in the second round.
        List<Suggestion> items = new ArrayList<>();
        for (int i = 0; i < 143; i++) {
            items.add(assigned().reply(unit, "A").feedback(Satisfaction.SATISFIED).item);
        }
        items.add(assigned().reply(unit, "B").feedback(Satisfaction.DISSATISFIED).on(LocalDate.of(2021, 5, 1)).reply(unit, "A")
                .feedback(Satisfaction.SATISFIED).item);
        items.add(assigned().reply(unit, "B").feedback(Satisfaction.SATISFIED, Satisfaction.BASICALLY_SATISFIED).item);
        items.add(assigned().reply(unit, "B").feedback(Satisfaction.BASICALLY_SATISFIED).item);
        LedgerStatistics s = statistics(items);
        assertEquals(new LedgerStatistics.Ratings(144, 2, 0, 0), s.ratings());
        assertEquals("98.63%", s.figure(Indicator.SATISFIED).percent(2));
        assertEquals("100.00%", s.satisfaction().percent(2));
        assertEquals("1.37%", s.figure(Indicator.BASICALLY_SATISFIED).percent(2));
        assertEquals(145, s.figure(Indicator.FIRST_SATISFIED_INCLUSIVE).count());
        assertEquals(146, s.figure(Indicator.FIRST_SATISFIED_INCLUSIVE).of());
        assertEquals(145, s.figure(Indicator.ATTITUDE_SATISFIED).count());
        assertEquals(1, s.figure(Indicator.REHANDLED).count());
        assertEquals(1, s.figure(Indicator.BECAME_SOLVED).count());
        assertEquals(3, s.figure(Indicator.BECAME_SOLVED).of());
        assertEquals(146, s.replied(), "the second reply does not count twice");
        // Before the second round, that item is dissatisfied.
        LedgerStatistics before = LedgerStatistics.of(items, LocalDate.of(2021, 4, 30), LedgerStatistics.Options.COMMON);
        assertEquals(new LedgerStatistics.Ratings(143, 2, 1, 0), before.ratings());
        assertTrue(s.satisfaction().indicator().definition().contains("基本满意件数"));
    }

    @Test
    void notRepliedOnTheDayIsNotCountedAndTheRowsAreThere() {
        Items open = assigned();
        Items late = assigned().on(LocalDate.of(2021, 6, 1)).reply(unit, "A");
        Items withdrawn = assigned().add(EventType.WITHDRAW);
        List<Suggestion> items = List.of(open.item, late.item, withdrawn.item, new Items("9").add(EventType.SUBMIT).item,
                new Items("10").item);
        LedgerStatistics s = LedgerStatistics.of(items, LocalDate.of(2021, 5, 31), LedgerStatistics.Options.COMMON);
        assertEquals(2, s.total());
        assertEquals(4, s.received().size(), "a draft was not received");
        assertEquals(0, s.replied());
        assertEquals(List.of(open.item, late.item), s.figure(Indicator.OVERDUE).numerator());
        LedgerStatistics later = statistics(items);
        assertEquals(List.of(late.item), later.figure(Indicator.REPLIED).numerator());
        assertEquals(0.5, later.figure(Indicator.REPLIED).rate());
        assertEquals(0, later.figure(Indicator.IN_TIME).count());
        assertNull(later.figure(Indicator.SATISFIED).rate(), "no form, no rate");
        assertEquals("—", later.figure(Indicator.SATISFIED).percent(2));
    }

    @Test
    void aTelephoneCallIsNoMeeting() {
        LedgerStatistics s = statistics(List.of(assigned().contact(ContactMode.PHONE).item, assigned().contact(ContactMode.VISIT).item));
        assertEquals(1, s.figure(Indicator.MET).count());
    }

    @Test
    void severalYearsAreAddedUpNotAveraged() {
        Session first = session(2020);
        Session second = session(2021);
        List<Suggestion> items = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Items item = assigned().reply(unit, "A");
            first.getSuggestions().add(item.item);
            items.add(item.item);
        }
        Items open = assigned();
        second.getSuggestions().add(open.item);
        items.add(open.item);
        LedgerStatistics s = statistics(items);
        assertEquals("90.00%", s.figure(Indicator.REPLIED).percent(2));
        Breakdown years = s.by(Dimension.YEAR);
        assertEquals(List.of("2020", "2021"), years.rows().stream().map(Breakdown.Row::label).toList());
        assertEquals("100.00%", years.rows().get(0).figure(Indicator.REPLIED).percent(2));
        assertEquals("0.00%", years.rows().get(1).figure(Indicator.REPLIED).percent(2));
        assertEquals("十七届人大4次会议".replace("4", "四"), s.by(Dimension.SESSION).rows().get(0).label());
    }

    private static Session session(int year) {
        Session session = ReviewFactory.eINSTANCE.createSession();
        session.setYear(year);
        session.setTerm(17);
        session.setOrdinal(year - 2016);
        return session;
    }

    @Test
    void unitsAreCountedUnderTheirPresentNameAndSeparateOnesEach() {
        HandlingUnit old = Items.unit("区规划局");
        HandlingUnit now = Items.unit("区规划资源分局");
        old.setSuccessor(now);
        Items renamed = new Items("1").accepted().assign(old, HandlingRole.MAIN, DUE).assign(unit, HandlingRole.CO, DUE);
        Items separate = new Items("2").accepted().assign(now, HandlingRole.SEPARATE, DUE).assign(unit, HandlingRole.SEPARATE, DUE);
        Breakdown units = statistics(List.of(renamed.item, separate.item)).by(Dimension.UNIT);
        assertEquals(List.of("区规划资源分局", "区教育局"), units.rows().stream().map(Breakdown.Row::label).toList());
        assertEquals(List.of(2, 1), units.rows().stream().map(Breakdown.Row::count).toList());
        assertEquals(2, units.total().count(), "合计 counts every item once");
        assertTrue(units.overlapping());
    }

    @Test
    void everyIndicatorHasALabelAndADefinitionInBothLanguages() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            Texts texts = Texts.of(Indicator.class, locale);
            for (Indicator indicator : Indicator.values()) {
                String name = texts.get("Indicator." + indicator).split("[（(]")[0].strip();
                assertTrue(texts.get("Indicator." + indicator + ".definition").contains(name), indicator.name());
            }
            for (Dimension dimension : Dimension.values()) {
                assertFalse(texts.get("Dimension." + dimension).isBlank());
            }
        }
        assertEquals(Indicator.SATISFIED_INCLUSIVE, Indicator.parse("satisfied-inclusive"));
        assertTrue(assertThrows(HeyiException.class, () -> Indicator.parse("x")).getMessage().contains("in-time"));
        assertTrue(assertThrows(HeyiException.class, () -> Dimension.parse("x")).getMessage().contains("category"));
    }

    @Test
    void sessionsAreReadAsTheyAreWritten() {
        assertEquals("十七届人大一次会议", SessionName.parse("十七届人大一次会议").label());
        assertEquals("十四届政协二次会议", SessionName.parse("政协和平区第十四届委员会第二次会议").label());
        assertEquals(new SessionName(null, 17, 1), SessionName.parse("17届1次"));
        assertEquals("十八届人大十次会议", SessionName.parse("区第十八届人民代表大会第十次会议").label());
        assertNull(SessionName.parse("2021年"));
        for (int i = 1; i < 100; i++) {
            assertEquals(i, ChineseNumerals.value(ChineseNumerals.print(i)));
        }
    }
}
