package org.heyi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.heyi.base.Progress;
import org.heyi.base.guard.Contributions;
import org.heyi.base.guard.Guards;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 12);

    private final Version version = ReportFactory.eINSTANCE.createVersion();
    private final Paragraph first = paragraph("p1", "办复率达100%");
    private final Paragraph second = paragraph("p2", "满意率达100%");
    private final Contributions<ReviewCheck> contributions = Contributions.byHand(Guards.program(), ReviewCheck.class, ReviewCheck::id,
            List.of(ReviewCheck::name, ReviewCheck::description));
    private final Checks checks = new Checks(contributions);

    private Paragraph paragraph(String id, String text) {
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setId(id);
        paragraph.setText(text);
        version.getParagraphs().add(paragraph);
        return paragraph;
    }

    private static class Check implements ReviewCheck {

        private final String id;
        private final Function<CheckContext, List<Finding>> rule;

        Check(String id, Function<CheckContext, List<Finding>> rule) {
            this.id = id;
            this.rule = rule;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String name() {
            return id;
        }

        @Override
        public String description() {
            return id;
        }

        @Override
        public List<Finding> check(CheckContext context) {
            return rule.apply(context);
        }
    }

    private static ReviewCheck check(String id, Function<CheckContext, List<Finding>> rule) {
        return new Check(id, rule);
    }

    @Test
    void findingsComeInTheOrderOfTheReportWhateverTheChecksOrder() {
        ReviewCheck late = check("z", c -> List.of());
        contributions.add(check("b", c -> List.of(Finding.at(late, Severity.INFO, second, 0, 3, "m"),
                Finding.general(late, Severity.INFO, "whole"), Finding.at(late, Severity.INFO, first, 3, 4, "m"))));
        contributions.add(check("a", c -> List.of(Finding.at(late, Severity.INFO, first, 0, 3, "m"))));
        List<Finding> found = checks.run(CheckContext.of(version, DAY)).findings();
        assertEquals(List.of("办复率", "达", "满意率", ""), found.stream().map(Finding::quote).toList());
    }

    @Test
    void oneCheckThatThrowsDoesNotSpoilTheOthers() {
        ReviewCheck good = check("good", c -> List.of());
        contributions.add(check("bad", c -> {
            throw new IllegalStateException("broken");
        }));
        contributions.add(check("null", c -> null));
        contributions.add(check("linkage", c -> {
            throw new NoSuchMethodError("gone");
        }));
        contributions.add(check("outside", c -> List.of(Finding.at(good, Severity.INFO, first, 2, 99, "m"))));
        contributions.add(check("well", c -> List.of(Finding.at(good, Severity.INFO, first, 0, 3, "m"))));
        CheckResult result = checks.run(CheckContext.of(version, DAY));
        assertEquals(List.of("办复率"), result.findings().stream().map(Finding::quote).toList());
        assertEquals(List.of("bad", "linkage", "null", "outside"), result.unfinished(Unfinished.Why.FAILED).stream().map(Unfinished::check).toList());
        assertTrue(result.unfinished().getFirst().reason().contains("bad") && result.unfinished().getFirst().reason().contains("broken"),
                result.unfinished().getFirst().reason());
        assertEquals(List.of("well"), result.done().stream().map(ReviewCheck::id).toList());
        assertFalse(result.isWell());
    }

    @Test
    void aCheckOfAPlugInThatFailsIsNamedAndOffTheNextTime() {
        contributions.add("org.example.a", check("a.bad", c -> {
            throw new IllegalStateException("broken");
        }));
        contributions.add("org.example.a", check("a.deep", c -> deep(c).reversed()));
        contributions.add("org.example.a", check("a.good", c -> List.of()));
        contributions.add("org.example.b", check("a.good", c -> List.of()));
        contributions.add("org.example.b", new Check("b", c -> List.of()) {
            @Override
            public boolean applies(CheckContext context) {
                throw new IllegalStateException("cannot tell");
            }
        });
        CheckContext context = CheckContext.of(version, DAY);
        CheckResult result = checks.run(context);
        assertEquals(List.of("a.bad", "a.deep", "b"), result.unfinished(Unfinished.Why.FAILED).stream().map(Unfinished::check).toList());
        assertEquals(List.of("a.good"), result.unfinished(Unfinished.Why.OFF).stream().map(Unfinished::check).toList(), "the second of that id");
        assertTrue(result.unfinished().getFirst().reason().contains("org.example.a"), result.unfinished().getFirst().reason());
        assertEquals(List.of("a.good"), result.done().stream().map(ReviewCheck::id).toList());
        assertEquals(List.of("a.good"), checks.all().stream().map(ReviewCheck::id).toList());
        CheckResult again = checks.run(context);
        assertEquals(List.of("a.bad", "a.deep", "a.good", "b"), again.unfinished(Unfinished.Why.OFF).stream().map(Unfinished::check).toList());
        assertFalse(again.isWell());
        assertTrue(checks.run(context, "a.good"::equals).done().size() == 1);
    }

    private static List<Finding> deep(CheckContext context) {
        return deep(context).subList(0, 0);
    }

    @Test
    void aFindingThatIsNowhereIsNoResult() {
        ReviewCheck named = check("c", c -> List.of());
        contributions.add("org.example.a", check("elsewhere", c -> List.of(new Finding("c", Severity.INFO, "p9", 0, 1, "办", null, "m", List.of()))));
        contributions.add("org.example.a", check("other", c -> List.of(new Finding("c", Severity.INFO, "p1", 90, 91, "办", null, "m", List.of()))));
        contributions.add("org.example.a", check("right", c -> List.of(Finding.at(named, Severity.INFO, first, 0, 1, "m"))));
        CheckResult result = checks.run(CheckContext.of(version, DAY));
        assertEquals(List.of("elsewhere", "other"), result.unfinished(Unfinished.Why.FAILED).stream().map(Unfinished::check).toList());
        assertEquals(1, result.findings().size());
    }

    @Test
    void ledgerItemsAreSortedToo() {
        Session session = ReviewFactory.eINSTANCE.createSession();
        for (String id : List.of("s1", "s2")) {
            Suggestion item = LedgerFactory.eINSTANCE.createSuggestion();
            item.setId(id);
            session.getSuggestions().add(item);
        }
        ReviewCheck self = check("flag", c -> List.of());
        contributions.add(check("flag", c -> c.ledger().reversed().stream()
                .map(item -> Finding.about(self, Severity.WARNING, item, "m")).toList()));
        List<Finding> found = checks.run(CheckContext.of(session, null, DAY)).findings();
        assertEquals(List.of("s1", "s2"), found.stream().map(Finding::item).toList());
        assertTrue(CheckContext.of(session, null, DAY).paragraphs().isEmpty());
    }

    @Test
    void cancelledChecksStop() {
        contributions.add(check("a", c -> List.of()));
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long total) {
                assertEquals(1, total);
            }

            @Override
            public void worked(long done) {
                throw new AssertionError("went on");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> checks.run(CheckContext.of(version, DAY).with(cancelled)));
    }

    @Test
    void checksComeAndGo() {
        ReviewCheck one = check("one", c -> List.of());
        contributions.add(one);
        assertEquals(List.of(one), checks.all());
        contributions.remove(one);
        assertTrue(checks.all().isEmpty());
    }

    @Test
    void aFindingThatCouldNotBeShownIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new Finding("c", Severity.INFO, "p1", 3, 2, "", null, "m", List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new Finding("c", Severity.INFO, "p1", 0, 2, "办", null, "m", List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new Finding("c", Severity.INFO, null, 0, 0, "", null, "m", List.of("x")));
        assertFalse(Finding.at(check("c", c -> List.of()), Severity.INFO, first, 0, 1, "m").replacedBy("")
                .quote().isEmpty());
    }

    @Test
    void aCheckThatHasNothingToLookAtIsNotSaidToHaveRun() {
        contributions.add(check("report", context -> List.of()));
        contributions.add(new ReviewCheck() {
            @Override
            public String id() {
                return "ledger";
            }

            @Override
            public String name() {
                return id();
            }

            @Override
            public String description() {
                return id();
            }

            @Override
            public boolean applies(CheckContext context) {
                return !context.ledger().isEmpty();
            }

            @Override
            public List<Finding> check(CheckContext context) {
                throw new IllegalStateException("not to be run");
            }
        });
        CheckContext context = CheckContext.of(version, DAY);
        assertEquals(List.of("report"), checks.applying(context).stream().map(ReviewCheck::id).toList());
        CheckResult result = checks.run(context);
        assertEquals(List.of(), result.findings());
        assertEquals(List.of("ledger"), result.unfinished(Unfinished.Why.IDLE).stream().map(Unfinished::check).toList());
        assertFalse(result.isWell(), "that it did not run is not that all is well");
        assertTrue(checks.run(context, "report"::equals).isWell());
    }
}
