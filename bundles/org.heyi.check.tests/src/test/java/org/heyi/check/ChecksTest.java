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
    private final Checks checks = new Checks();

    private Paragraph paragraph(String id, String text) {
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setId(id);
        paragraph.setText(text);
        version.getParagraphs().add(paragraph);
        return paragraph;
    }

    private record Check(String id, Function<CheckContext, List<Finding>> rule) implements ReviewCheck {
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
        checks.add(check("b", c -> List.of(Finding.at(late, Severity.INFO, second, 0, 3, "m"),
                Finding.general(late, Severity.INFO, "whole"), Finding.at(late, Severity.INFO, first, 3, 4, "m"))));
        checks.add(check("a", c -> List.of(Finding.at(late, Severity.INFO, first, 0, 3, "m"))));
        List<Finding> found = checks.run(CheckContext.of(version, DAY));
        assertEquals(List.of("办复率", "达", "满意率", ""), found.stream().map(Finding::quote).toList());
    }

    @Test
    void oneCheckThatThrowsDoesNotSpoilTheOthers() {
        ReviewCheck good = check("good", c -> List.of());
        checks.add(check("bad", c -> {
            throw new IllegalStateException("broken");
        }));
        checks.add(check("null", c -> null));
        checks.add(check("linkage", c -> {
            throw new NoSuchMethodError("gone");
        }));
        checks.add(check("outside", c -> List.of(Finding.at(good, Severity.INFO, first, 2, 99, "m"))));
        checks.add(check("well", c -> List.of(Finding.at(good, Severity.INFO, first, 0, 3, "m"))));
        List<Finding> found = checks.run(CheckContext.of(version, DAY));
        assertEquals(1, found.stream().filter(f -> f.quote().equals("办复率")).count());
        List<Finding> failed = found.stream().filter(f -> f.check().equals(Checks.FAILED)).toList();
        assertEquals(4, failed.size());
        assertTrue(failed.get(0).message().contains("bad") && failed.get(0).message().contains("broken"),
                failed.get(0).message());
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
        checks.add(check("flag", c -> c.ledger().reversed().stream()
                .map(item -> Finding.about(self, Severity.WARNING, item, "m")).toList()));
        List<Finding> found = checks.run(CheckContext.of(session, null, DAY));
        assertEquals(List.of("s1", "s2"), found.stream().map(Finding::item).toList());
        assertTrue(CheckContext.of(session, null, DAY).paragraphs().isEmpty());
    }

    @Test
    void cancelledChecksStop() {
        checks.add(check("a", c -> List.of()));
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
        checks.add(one);
        assertEquals(List.of(one), checks.all());
        checks.remove(one);
        assertTrue(checks.all().isEmpty());
    }

    @Test
    void aFindingThatCouldNotBeShownIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new Finding("c", Severity.INFO, "p1", 3, 2, "", null, "m", null));
        assertThrows(IllegalArgumentException.class,
                () -> new Finding("c", Severity.INFO, "p1", 0, 2, "办", null, "m", null));
        assertThrows(IllegalArgumentException.class,
                () -> new Finding("c", Severity.INFO, null, 0, 0, "", null, "m", "x"));
        assertFalse(Finding.at(check("c", c -> List.of()), Severity.INFO, first, 0, 1, "m").replacedBy("")
                .quote().isEmpty());
    }

    @Test
    void aCheckThatHasNothingToLookAtIsNotSaidToHaveRun() {
        checks.add(check("report", context -> List.of()));
        checks.add(new ReviewCheck() {
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
        assertEquals(List.of(), checks.run(context));
    }
}
