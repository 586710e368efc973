package org.heyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Suggestion;
import org.junit.jupiter.api.Test;

class LedgerSummaryTest {

    private static final LocalDate DUE = LocalDate.of(2021, 4, 5);

    private static LedgerStatistics demo() {
        return LedgerStatistics.of(Samples.items(new SyntheticLedger(Samples.vocabulary(), 20211212).archive(SyntheticLedger.ITEMS)),
                Samples.REPORT, LedgerStatistics.Options.COMMON);
    }

    @Test
    void theSentenceOfTheReportIsGenerated() {
        LedgerSummary summary = LedgerSummary.sentence(demo());
        assertEquals("办复人大代表建议和政协提案1448件，办复率和满意率（含基本满意）均达100%", summary.text());
        assertEquals("1448", summary.text().substring(summary.links().get(0).start(), summary.links().get(0).end()));
        assertEquals(1448, summary.links().get(0).rows().size());
    }

    @Test
    void everyNumberOfTheParagraphIsLinkedToAsManyRows() {
        LedgerSummary summary = LedgerSummary.paragraph(demo());
        assertTrue(summary.text().startsWith("截至2021年12月12日，共收到建议、提案1448件（会议期间"), summary.text());
        StringBuilder rest = new StringBuilder(summary.text());
        for (int i = summary.links().size() - 1; i >= 0; i--) {
            LedgerSummary.Link link = summary.links().get(i);
            String number = summary.text().substring(link.start(), link.end());
            if (!number.contains("%") && !summary.text().startsWith("个单位", link.end())) {
                assertEquals(Integer.parseInt(number), link.rows().size(), summary.text().substring(0, link.end()));
            }
            rest.delete(link.start(), link.end());
        }
        assertEquals("截至2021年12月12日", rest.substring(0, rest.indexOf("，")));
        assertFalse(rest.substring(rest.indexOf("，")).matches(".*\\d.*"), "a number without rows: " + rest);
    }

    @Test
    void whatIsNotQuiteAllIsNeverHundredPercent() {
        HandlingUnit unit = Items.unit("区教育局");
        List<Suggestion> items = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            Items item = new Items(String.valueOf(i)).accepted().assign(unit, HandlingRole.SOLE, DUE);
            items.add(i == 0 ? item.item : item.reply(unit, "A").item);
        }
        LedgerSummary summary = LedgerSummary.sentence(LedgerStatistics.of(items, DUE, LedgerStatistics.Options.COMMON));
        assertEquals("办复人大代表建议和政协提案29999件，办复率接近100%，满意率（含基本满意）—", summary.text());
    }

    @Test
    void theEvaluationTableAddsUp() {
        LedgerStatistics statistics = demo();
        for (Dimension dimension : List.of(Dimension.UNIT, Dimension.GROUP)) {
            EvaluationTable table = EvaluationTable.of(statistics, dimension);
            assertEquals(1448, table.total().items().size());
            for (int column = 0; column < table.columns().size(); column++) {
                int at = column;
                int sum = table.rows().stream().mapToInt(r -> r.count(at)).sum();
                assertTrue(dimension == Dimension.GROUP ? sum == table.total().count(column) : sum >= table.total().count(column));
            }
            for (String group : List.of("类别", "协商形式", "办理结果满意度")) {
                int sum = 0;
                for (int column = 0; column < table.columns().size(); column++) {
                    sum += table.columns().get(column).group().equals(group) ? table.total().count(column) : 0;
                }
                assertEquals(1448, sum, group);
            }
        }
        EvaluationTable empty = EvaluationTable.of(LedgerStatistics.of(List.of(), DUE, LedgerStatistics.Options.COMMON), Dimension.UNIT);
        assertEquals("—", empty.total().share(0, 1), "nothing to divide by");
    }

    @Test
    void anItemCountsOnceUnderItsClosestContact() {
        HandlingUnit unit = Items.unit("区教育局");
        Items item = new Items("1").accepted().assign(unit, HandlingRole.SOLE, DUE).sign(unit).contact(ContactMode.PHONE)
                .contact(ContactMode.VISIT).reply(unit, "B").feedback(Satisfaction.BASICALLY_SATISFIED);
        EvaluationTable table = EvaluationTable.of(LedgerStatistics.of(List.of(item.item), DUE, LedgerStatistics.Options.COMMON), Dimension.UNIT);
        List<String> counted = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.rows().get(0).count(column) > 0) {
                counted.add(table.columns().get(column).label());
            }
        }
        assertEquals(List.of("B", "登门走访", "基本满意", "基本满意"), counted);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        for (String name : List.of("org.heyi.ledger.messages", "org.heyi.ledger.internal.messages")) {
            ResourceBundle chinese = ResourceBundle.getBundle(name, Locale.ROOT);
            ResourceBundle english = ResourceBundle.getBundle(name, Locale.ENGLISH);
            for (String key : chinese.keySet()) {
                assertEquals(places(chinese.getString(key)), places(english.getString(key)), name + " " + key);
            }
            assertEquals(chinese.keySet(), english.keySet());
        }
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(Pattern.compile("\\$?\\{\\w+}").matcher(text).results().map(MatchResult::group).toList());
    }
}
