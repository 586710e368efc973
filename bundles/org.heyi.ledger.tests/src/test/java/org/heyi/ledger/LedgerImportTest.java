package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.heyi.base.HeyiException;
import org.heyi.importing.table.MergedCells;
import org.heyi.importing.table.TableSheet;
import org.heyi.model.Archive;
import org.heyi.model.ModelFactory;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Body;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LedgerImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEAD = "届次|类型|编号|案由|主办单位|会办单位|交办日期|签收日期|要求办结日期|实际答复日期|办理结果|满意度";

    private static LedgerImport.Result read(TableSheet sheet) {
        return read(sheet, ModelFactory.eINSTANCE.createArchive(), "a-c");
    }

    private static LedgerImport.Result read(TableSheet sheet, Archive archive, String scheme) {
        return LedgerImport.read(sheet, archive, new LedgerImport.Options(scheme, archive.getCurrent(), Map.of(), TODAY, "文员", null));
    }

    private static List<String> codes(LedgerImport.Result result) {
        return result.errors().stream().map(LedgerImport.Problem::code).toList();
    }

    private static List<Suggestion> good(LedgerImport.Result result) {
        assertEquals(List.of(), result.errors().stream().map(LedgerImport.Problem::message).toList());
        return result.items().stream().map(LedgerImport.Item::suggestion).toList();
    }

    /** What was written is read, on any day and so in any state, and written again the same. */
    @Property(tries = 25)
    void exportedTablesComeBackTheSame(@ForAll @IntRange(min = 1, max = 10_000) int seed, @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 0, max = 1800) int day, @ForAll boolean typed) {
        comesBack(seed, size, day, typed);
    }

    /** One of several units has answered, another has not. */
    @Test
    void whatIsAnsweredInPartComesBackTheSame() {
        comesBack(6, 40, 105, true);
    }

    private static void comesBack(int seed, int size, int day, boolean typed) {
        LocalDate asOf = LocalDate.of(2017, 1, 10).plusDays(day);
        Archive archive = new SyntheticLedger(Samples.vocabulary(), seed).archive(size);
        List<Suggestion> items = Samples.items(archive);
        List<Map<LedgerColumn, Object>> written = LedgerTable.rows(items, asOf);
        if (written.isEmpty()) {
            return;
        }
        Archive other = ModelFactory.eINSTANCE.createArchive();
        LedgerImport.Result result = read(Samples.sheet(items, asOf, typed), other, Presets.DEFAULT_SCHEME);
        good(result);
        result.addTo(other);
        assertEquals(written, LedgerTable.rows(result.items().stream().map(LedgerImport.Item::suggestion).toList(), asOf));
    }

    @Test
    void theWholeLedgerKeepsItsFigures() {
        List<Suggestion> items = Samples.items(new SyntheticLedger(Samples.vocabulary(), 2021).archive(SyntheticLedger.ITEMS));
        Archive other = ModelFactory.eINSTANCE.createArchive();
        LedgerImport.Result result = read(Samples.sheet(items, Samples.REPORT, true), other, Presets.DEFAULT_SCHEME);
        good(result);
        result.addTo(other);
        assertEquals(10, other.getSessions().size());
        assertEquals(1448, Samples.items(other).size());
        LedgerStatistics before = LedgerStatistics.of(items, Samples.REPORT, LedgerStatistics.Options.COMMON);
        LedgerStatistics after = LedgerStatistics.of(Samples.items(other), Samples.REPORT, LedgerStatistics.Options.COMMON);
        for (Indicator indicator : Indicator.values()) {
            // A ledger has no place for returns: the item then seems to have been the second unit's from the beginning.
            if (indicator != Indicator.RETURNED && indicator != Indicator.BECAME_SOLVED && indicator != Indicator.SIGNED_IN_TIME) {
                assertEquals(before.figure(indicator).count(), after.figure(indicator).count(), indicator.label());
                assertEquals(before.figure(indicator).of(), after.figure(indicator).of(), indicator.label());
            }
        }
        for (Dimension dimension : new Dimension[] {Dimension.UNIT, Dimension.CATEGORY, Dimension.YEAR, Dimension.GROUP, Dimension.CLASS, Dimension.TYPE}) {
            assertEquals(rows(before, dimension), rows(after, dimension));
        }
        assertEquals(List.of(), Reconciliation.check(after));
    }

    private static Map<String, Integer> rows(LedgerStatistics statistics, Dimension dimension) {
        return statistics.by(dimension).rows().stream().collect(java.util.stream.Collectors.toMap(Breakdown.Row::label, Breakdown.Row::count));
    }

    @Test
    void twelveKindsOfErrorsAreAllNamedAndNothingIsTakenIn() {
        TableSheet sheet = Samples.sheet(HEAD,
                "十七届人大一次会议|建议||缺编号|区教育局||2021-02-01|||||",
                "十七届人大一次会议|建议|1|没有这一天|区教育局||2021-02-30|||||",
                "十七届人大一次会议|建议|2|读不懂|区教育局||年初|||||",
                "十七届人大一次会议|建议|3|答复早于交办|区教育局||2021-02-01|2021-02-03|2021-05-01|2021-01-15|A|满意",
                "十七届人大一次会议|建议|0003|重号|区教育局||2021-02-01|||||",
                "十七届人大一次会议|建议|4|类别不对|区教育局||2021-02-01||2021-05-01|2021-04-01|E|满意",
                "十七届人大一次会议|建议|5|满意度不对|区教育局||2021-02-01||2021-05-01|2021-04-01|A|还行",
                "十七届人大一次会议|请愿|6|类型不对|区教育局||2021-02-01|||||",
                "|建议|7|没有届次|区教育局||2021-02-01|||||",
                "十七届人大一次会议|建议|8||区教育局||2021-02-01|||||",
                "十七届人大一次会议|建议|9|没有主办|||2021-02-01|||||",
                "十七届人大一次会议|建议|10|没有答复却满意|区教育局||2021-02-01|||||满意",
                "十七届人大一次会议|建议|11|既主办又会办|区教育局|区教育局|2021-02-01|||||",
                "十七届人大一次会议|建议|12|将来|区教育局||2027-02-01|||||",
                "十七届人大一次会议|建议|#REF!|公式|区教育局||2021-02-01|||||",
                "十七届人大一次会议|建议|13|好的一行|区教育局|区财政局|2021-02-01|2021-02-03|2021-05-01|2021-04-01|B|基本满意");
        Archive archive = ModelFactory.eINSTANCE.createArchive();
        LedgerImport.Result result = read(sheet, archive, "a-c");
        assertEquals(new TreeSet<>(List.of("number-missing", "date-impossible", "date-unreadable", "date-order", "number-twice", "class-unknown",
                "satisfaction-unknown", "instrument-unknown", "session-missing", "title-missing", "unit-missing", "reply-missing", "unit-both",
                "date-future", "cell-error")), new TreeSet<>(codes(result)));
        LedgerImport.Problem impossible = result.errors().stream().filter(e -> e.code().equals("date-impossible")).findFirst().orElseThrow();
        assertEquals("G3", impossible.cell());
        assertEquals(3, impossible.row());
        assertEquals("交办日期", impossible.header());
        assertEquals("第3行G3（交办日期）“2021-02-30”：没有这一天；请核对日期", impossible.message());
        assertEquals("第2行C2（编号）：没有编号；请补上，未立案的请在审查结果中写明", result.errors().get(0).message());
        assertTrue(result.errors().stream().noneMatch(e -> e.message().contains("{") || e.message().contains("\n")));
        HeyiException refused = assertThrows(HeyiException.class, () -> result.addTo(archive));
        assertTrue(refused.getMessage().startsWith("旧台账.csv：第2行C2"), refused.getMessage());
        assertTrue(refused.getMessage().contains("未导入任何一行"));
        assertTrue(archive.getSessions().isEmpty() && archive.getUnits().isEmpty());
    }

    @Test
    void aNameWithWhatCannotBeSeenIsAnError() {
        TableSheet sheet = Samples.sheet(HEAD,
                "十七届人大一次会议|建议|1|关于甲|区\u202e教育局||2021-02-01|||||",
                "十七届人大一次会议|建议|2|关于乙|区教育局|区\u200b财政局|2021-02-01|||||");
        LedgerImport.Result result = read(sheet, ModelFactory.eINSTANCE.createArchive(), "a-c");
        assertEquals(2, codes(result).stream().filter("name-hidden"::equals).count(), codes(result).toString());
        assertTrue(result.errors().get(0).message().contains("区\\u202E教育局"), result.errors().get(0).message());
        assertTrue(result.errors().stream().noneMatch(e -> org.heyi.base.Names.hidden(e.message()).isPresent()));
    }

    @Test
    void anOrdinaryLedgerOfAnotherHandIsUnderstood() {
        TableSheet sheet = Samples.sheet("和平区2021年政协提案办理台账", "填报单位：区政府督查室",
                "序号|提案号|提案标题|第一提案人|附议人数|界别|内容类别|承办单位|协办单位|交办时间|办理期限|答复时间|发文字号|类别标记|委员评价|评价日期|备注",
                "1|第12号提案|关于加装电梯的提案|李某|3|经济界|城建|区住房建设委|区民政局、区财政局|2021.2.1|2021年5月1日|2021/4/6|津和住建函〔2021〕1号|A类|基本满意|20210420|好",
                "2|13|关于托育的提案|民建和平区委||工商联界|教育|区教育局||2021-02-01 00:00:00|2021-05-01||||||",
                "合计|2", "注：以上数据截至年底");
        Archive archive = ModelFactory.eINSTANCE.createArchive();
        Session session = ReviewFactory.eINSTANCE.createSession();
        session.setBody(Body.CPPCC);
        archive.getSessions().add(session);
        archive.setCurrent(session);
        LedgerImport.Result result = read(sheet, archive, "a-c");
        List<Suggestion> items = good(result);
        assertEquals(2, items.size());
        Suggestion first = items.get(0);
        assertEquals("12", first.getNumber());
        assertEquals(Instrument.PROPOSAL, first.getInstrument());
        assertEquals(3, first.getCoSigners().size());
        Standing s = Lifecycle.state(first, null);
        assertEquals(HandlingRole.MAIN, s.main().handling());
        assertEquals(3, s.units().size());
        assertEquals(LocalDate.of(2021, 2, 1), s.assignedOn());
        assertEquals(LocalDate.of(2021, 5, 1), s.due());
        assertEquals("A", s.replyClass().getCode());
        assertEquals(LocalDate.of(2021, 4, 20), s.closedOn());
        assertEquals(Satisfaction.BASICALLY_SATISFIED, s.ratedRound().attitude(), "one question answers both");
        assertEquals(SuggestionState.TO_SIGN, Lifecycle.state(items.get(1), null).state());
        result.addTo(archive);
        assertEquals(2, session.getSuggestions().size());
        assertEquals(4, archive.getUnits().size());
        assertEquals(List.of("城建", "教育"), session.getCategories().stream().map(c -> c.getName()).toList());
        // The same ledger again: every number is there already.
        assertEquals(List.of("number-exists", "number-exists"), codes(read(sheet, archive, "a-c")));
    }

    @Test
    void twoAndThreeTiersWithTicksAreUnderstood() {
        String[] lines = {"编号|案由|承办单位||时间||办理结果|||满意度||", "||主办|会办|交办|答复|A|B|C|满意|基本满意|不满意",
            "1|甲|区教育局|区财政局|2021-02-01|2021-04-01|√||||√|", "2|乙|区教育局||2021-02-01|2021-04-01||√||√||", "3|丙|区教育局||2021-02-01|2021-04-01||√|√|√||"};
        Archive archive = ModelFactory.eINSTANCE.createArchive();
        archive.getSessions().add(ReviewFactory.eINSTANCE.createSession());
        archive.setCurrent(archive.getSessions().get(0));
        LedgerImport.Result result = read(Samples.sheet(lines), archive, "a-c");
        assertEquals(List.of("ticked-twice"), codes(result));
        assertEquals(5, result.errors().get(0).row());
        TableSheet plain = Samples.sheet(lines[0], lines[1], lines[2], lines[3]);
        TableSheet merged = new TableSheet("甲.xlsx", "", plain.rows(), List.of(new MergedCells(1, 2, 0, 0), new MergedCells(1, 2, 1, 1),
                new MergedCells(1, 1, 2, 3), new MergedCells(1, 1, 4, 5), new MergedCells(1, 1, 6, 8), new MergedCells(1, 1, 9, 11)));
        for (TableSheet sheet : List.of(plain, merged)) {
            List<Suggestion> items = good(read(sheet, archive, "a-c"));
            Standing first = Lifecycle.state(items.get(0), null);
            assertEquals("A", first.replyClass().getCode());
            assertEquals(Satisfaction.BASICALLY_SATISFIED, first.ratedRound().result());
            assertEquals(2, first.units().size());
            Standing second = Lifecycle.state(items.get(1), null);
            assertEquals("B", second.replyClass().getCode());
            assertEquals(Satisfaction.SATISFIED, second.ratedRound().result());
        }
        TableSheet three = Samples.sheet("2021年办理台账||||||", "编号|案由|办理|||评价|", "||时间||单位|满意度|", "||交办|答复|主办|态度|结果",
                "1|甲|2021-02-01|2021-04-01|区教育局|满意|基本满意");
        Suggestion item = good(read(three, archive, "a-c")).get(0);
        Standing standing = Lifecycle.state(item, null);
        assertEquals(Satisfaction.SATISFIED, standing.ratedRound().attitude());
        assertEquals(Satisfaction.BASICALLY_SATISFIED, standing.ratedRound().result());
        assertEquals("区教育局", standing.main().unit().getName());
    }

    @Test
    void mergedAndRejectedAndRehandledRows() {
        TableSheet sheet = Samples.sheet("届次|类型|编号|案由|审查结果|并案号|主办单位|交办日期|实际答复日期|办理结果|结果满意度|是否重办/次数|重点督办",
                "十七届人大一次会议|建议|1|主案|立案||区教育局|2021-02-01|2021-04-01|A|满意|1次：2021-04-10不满意、2021-05-01再次答复|张副区长",
                "十七届人大一次会议|建议|2|并入|并案|1||||||",
                "十七届人大一次会议|建议||不立|不予立案|||||||",
                "十七届人大一次会议|建议|4|未知主案|并案|99||||||",
                "十七届政协一次会议|提案|1|另一届次的一号|立案||区教育局|2021-02-01|||||");
        LedgerImport.Result result = read(sheet);
        assertEquals(List.of("master-unknown"), codes(result));
        LedgerImport.Result fine = read(Samples.sheet("届次|类型|编号|案由|审查结果|并案号|主办单位|交办日期|实际答复日期|办理结果|结果满意度|是否重办/次数|重点督办",
                "十七届人大一次会议|建议|1|主案|立案||区教育局|2021-02-01|2021-04-01|A|满意|1次：2021-04-10不满意、2021-05-01再次答复|张副区长",
                "十七届人大一次会议|建议|2|并入|并案|1||||||", "十七届人大一次会议|建议||不立|不予立案|||||||",
                "十七届人大一次会议|建议|5|只有次数|立案||区教育局|2021-02-01|2021-04-01|A|满意|2|否"));
        List<Suggestion> items = good(fine);
        Standing again = Lifecycle.state(items.get(0), null);
        assertEquals(2, again.round());
        assertEquals(LocalDate.of(2021, 5, 1), again.lastReplyOn());
        assertTrue(again.supervised());
        assertEquals("张副区长", items.get(0).getSupervisor());
        assertEquals(items.get(0), items.get(1).getMergedInto());
        assertEquals(SuggestionState.REJECTED, Lifecycle.state(items.get(2), null).state());
        assertEquals(3, Lifecycle.state(items.get(3), null).round());
        assertFalse(Lifecycle.state(items.get(3), null).supervised());
    }

    @Test
    void classesAreThoseOfTheScheme() {
        TableSheet letters = Samples.sheet(HEAD, "十七届人大一次会议|建议|1|甲|区教育局||2021-02-01|||2021-04-01|A|满意");
        LedgerImport.Result refused = read(letters, ModelFactory.eINSTANCE.createArchive(), Presets.DEFAULT_SCHEME);
        assertEquals(List.of("class-unknown"), codes(refused));
        assertTrue(refused.errors().get(0).message().contains("采纳解决、工作参考、暂难解决"));
        TableSheet words = Samples.sheet(HEAD, "十七届人大一次会议|建议|1|甲|区教育局||2021-02-01|||2021-04-01|建议被采纳、问题已解决|满意",
                "十七届人大一次会议|建议|2|乙|区教育局||2021-02-01|||2021-04-01|列为工作参考|满意",
                "十七届人大一次会议|建议|3|丙|区教育局||2021-02-01|||2021-04-01|条件不具备/暂难解决（已说明）|满意");
        List<Suggestion> items = good(read(words, ModelFactory.eINSTANCE.createArchive(), Presets.DEFAULT_SCHEME));
        assertEquals(List.of("采纳解决", "工作参考", "暂难解决"), items.stream().map(i -> Lifecycle.state(i, null).replyClass().getCode()).toList());
    }

    @Test
    void aLedgerOfAYearWithoutASessionGetsOne() {
        Archive archive = ModelFactory.eINSTANCE.createArchive();
        TableSheet sheet = Samples.sheet("类型|编号|案由|主办单位|交办日期", "建议|1|甲|区教育局|2021-02-01", "提案|1|乙|区教育局|2021-02-01");
        LedgerImport.Result result = read(sheet, archive, "a-c");
        List<Suggestion> items = good(result);
        result.addTo(archive);
        assertEquals(List.of(Body.CONGRESS, Body.CPPCC), archive.getSessions().stream().map(Session::getBody).toList());
        assertEquals(2021, archive.getSessions().get(0).getYear());
        List<Map<LedgerColumn, Object>> written = LedgerTable.rows(items, TODAY);
        LedgerImport.Result again = read(Samples.sheet(items, TODAY, false), ModelFactory.eINSTANCE.createArchive(), "a-c");
        assertEquals(2, good(again).size());
        Archive other = ModelFactory.eINSTANCE.createArchive();
        again.addTo(other);
        assertEquals(written, LedgerTable.rows(Samples.items(other), TODAY));
        assertEquals(List.of("session-unknown"), codes(read(Samples.sheet("届次|编号|案由|主办单位|交办日期", "去年|1|甲|区教育局|2021-02-01"))));
    }

    @Test
    void whatIsNoLedgerIsRefusedAndAMappingHelps() {
        assertTrue(assertThrows(HeyiException.class, () -> read(Samples.sheet("甲|乙|丙", "1|2|3"))).getMessage().startsWith("旧台账.csv：没有找到台账的表头"));
        assertTrue(assertThrows(HeyiException.class, () -> read(Samples.sheet(HEAD))).getMessage().contains("没有数据行"));
        assertEquals(List.of("column-missing"), codes(read(Samples.sheet("届次|案由|主办单位|交办日期", "十七届人大一次会议|甲|区教育局|2021-02-01"))));
        TableSheet odd = Samples.sheet("届次|档号|案由|谁办|交办日期", "十七届人大一次会议|7|甲|区教育局|2021-02-01");
        LedgerImport.Options options = new LedgerImport.Options("a-c", null,
                Map.of("档号", LedgerColumn.NUMBER, "谁办", LedgerColumn.MAIN_UNIT), TODAY, null, null);
        LedgerImport.Result result = LedgerImport.read(odd, ModelFactory.eINSTANCE.createArchive(), options);
        assertEquals("7", good(result).get(0).getNumber());
        assertEquals("number", result.columns().get("档号"));
        LedgerImport.Result unknown = read(Samples.sheet("届次|编号|案由|天气|主办单位|交办日期", "十七届人大一次会议|7|甲|晴|区教育局|2021-02-01"));
        assertEquals(List.of("column-unknown"), unknown.warnings().stream().map(LedgerImport.Problem::code).toList());
    }
}
