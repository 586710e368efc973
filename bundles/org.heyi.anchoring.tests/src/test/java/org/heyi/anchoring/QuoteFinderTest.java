package org.heyi.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

    private final TextDocument report = Samples.heping();
    private final QuoteFinder finder = new QuoteFinder(report);

    @Test
    void findsAQuoteThatStandsOnce() {
        Match match = unique(finder.find(new QuoteSelector("办复率和满意率均达100%")));
        assertEquals("办复率和满意率均达100%", match.range().of(report.text()));
        assertTrue(match.verbatim());
        assertEquals(1, match.score());
    }

    @Test
    void asksForMoreContextWhenAQuoteRepeats() {
        List<Match> matches = assertInstanceOf(QuoteResult.Ambiguous.class,
                finder.find(new QuoteSelector("五年来"))).matches();
        assertTrue(matches.size() >= 5);
        int before = -1;
        for (Match match : matches) {
            assertEquals("五年来", match.range().of(report.text()));
            assertTrue(match.range().start() > before);
            before = match.range().start();
        }
    }

    @Test
    void contextOfAnyLengthTellsRepeatedQuotesApart() {
        Match match = unique(finder.find(new QuoteSelector("五年来", "", ",我们决胜")));
        assertTrue(report.text().startsWith("五年来,我们决胜三大攻坚战", match.range().start()));
        Match salutation = unique(finder.find(new QuoteSelector("各位代表", "", ":")));
        assertEquals(report.text().indexOf("各位代表:"), salutation.range().start());
        String longPrefix = report.text().substring(0, salutation.range().start());
        assertEquals(salutation.range(), unique(finder.find(new QuoteSelector("各位代表", longPrefix, ""))).range());
    }

    @Test
    void takesWidthsSpacesAndTraditionalCharactersForTheSame() {
        Match match = unique(finder.find(new QuoteSelector("办复率 和滿意率均达１００％", "１４４８件，", "")));
        assertEquals("办复率和满意率均达100%", match.text());
        assertEquals(false, match.verbatim());
        assertTrue(match.score() < 1 && match.score() > 0.9);
        assertEquals("——五年来,我们坚持高", unique(finder.find(new QuoteSelector("--五年来，我们坚持高"))).text());
        assertEquals("“三个着力”", unique(finder.find(new QuoteSelector("「三个着力」"))).text());
    }

    @Test
    void prefersTheLetter() {
        TextDocument both = TextDocument.ofText("全面，协调\n全面,协调");
        assertEquals(new TextRange(6, 11), unique(QuoteFinder.find(both, new QuoteSelector("全面,协调"))).range());
    }

    @Test
    void aQuoteMaySpanParagraphs() {
        Match match = unique(finder.find(new QuoteSelector("区长 郑伟铭\n各位代表")));
        assertEquals(2, report.pieces(match.range()).size());
        assertEquals(match.range(), unique(finder.find(new QuoteSelector("区长郑伟铭各位代表"))).range());
    }

    @Test
    void offersCandidatesForWhatDoesNotStand() {
        List<Match> candidates = notFound(finder.find(new QuoteSelector("办复率和满意度达到100%")));
        assertEquals("办复率和满意率均达100%", candidates.getFirst().text());
        assertTrue(candidates.getFirst().score() < 1);
        assertEquals(List.of(), notFound(finder.find(new QuoteSelector("量子计算机房"))));
    }

    @Test
    void aQuoteInAnotherContextIsNotFoundButOffered() {
        List<Match> candidates = notFound(finder.find(new QuoteSelector("办复率和满意率均达100%", "完全不是这样的前文", "")));
        assertEquals("办复率和满意率均达100%", candidates.getFirst().text());
    }

    @Test
    void similarWordsAreRankedByContext() {
        int third = report.text().indexOf("五年来,我们决胜");
        QuoteSelector quote = Selectors.describe(report, new TextRange(third, third + 3));
        List<Match> matches = finder.findSimilar(quote);
        assertEquals(new TextRange(third, third + 3), matches.getFirst().range());
        assertEquals(1, matches.getFirst().score(), 1e-9);
        assertTrue(matches.get(1).score() < 0.9);
    }

    @Test
    void whatWasDescribedIsFound() {
        String text = report.text();
        for (int start = 0; start + 3 < text.length(); start += 7) {
            TextRange range = new TextRange(start, Math.min(text.length(), start + 1 + start % 60));
            assertEquals(range, unique(finder.find(Selectors.describe(report, range))).range());
        }
    }

    @Test
    void aVeryLongQuoteIsNoTrouble() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append((char) ('\u4E00' + i * 7919L % 5003));
        }
        QuoteFinder large = new QuoteFinder(TextDocument.ofText(text.toString()));
        assertEquals(new TextRange(0, 199_999), unique(large.find(new QuoteSelector(text.substring(0, 199_999)))).range());
        assertEquals(List.of(), notFound(large.find(new QuoteSelector(text.substring(100) + "完"))));
        QuoteSelector wrong = new QuoteSelector(text.substring(150_000, 150_008), "完" + text.substring(0, 150_000), "");
        assertEquals(1, notFound(large.find(wrong)).getFirst().score(), 0.05);
    }

    @Test
    void blanksAloneAreSearchedToTheLetter() {
        assertInstanceOf(QuoteResult.Ambiguous.class, finder.find(new QuoteSelector("\n")));
        assertEquals(List.of(), notFound(finder.find(new QuoteSelector("\u3000"))));
    }

    private static Match unique(QuoteResult result) {
        return assertInstanceOf(QuoteResult.Unique.class, result).match();
    }

    private static List<Match> notFound(QuoteResult result) {
        return assertInstanceOf(QuoteResult.NotFound.class, result).candidates();
    }
}
