package org.heyi.extras.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.heyi.base.Progress;
import org.heyi.check.CheckContext;
import org.heyi.check.CheckResult;
import org.heyi.check.Checks;
import org.heyi.check.Finding;
import org.heyi.check.Severity;
import org.heyi.check.Unfinished;
import org.heyi.collation.promises.Promises;
import org.heyi.collation.promises.Reported;
import org.heyi.collation.promises.Verdict;
import org.heyi.extras.promises.internal.PromisesCheck;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.Archive;
import org.heyi.model.ModelFactory;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Report;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.usecase.ImportReport;
import org.junit.jupiter.api.Test;

/** In a package of its own: the bundle's jar is signed, and Java keeps others out of its packages. */
class PromisesCheckTest {

    private static final Path SAMPLES = Path.of(System.getProperty("heyi.root"), "samples");
    private static final LocalDate DAY = LocalDate.of(2021, 12, 12);

    private final Version lastYear = version("heping-2020.txt");
    private final Version thisYear = version("heping-2021.txt");
    private final Checks checks = new Checks(List.of(new PromisesCheck()));

    private static Version version(String name) {
        Version version = ImportReport.version(ImportReport.read(SAMPLES.resolve(name), Profile.CLEAN, Revisions.ACCEPT, Progress.NONE));
        for (Paragraph each : version.getParagraphs()) {
            each.setId(name + version.getParagraphs().indexOf(each));
        }
        return version;
    }

    @Test
    void whatWasPromisedAndIsNotReportedIsFound() {
        List<Reported> all = Reported.of(Promises.of(lastYear), thisYear, null, Progress.NONE);
        long missing = all.stream().filter(each -> each.verdict() == Verdict.NOT_FOUND).count();
        long other = all.stream().filter(each -> each.verdict() == Verdict.OTHER_FIGURE).count();
        assertTrue(missing > 0 && other > 0 && missing + other < all.size(), "the sample has some of each");
        CheckResult result = checks.run(CheckContext.of(thisYear, DAY).withLastYear(lastYear));
        List<Finding> found = result.findings();
        assertEquals(missing, found.stream().filter(each -> each.severity() == Severity.INFO && each.paragraph() == null).count());
        assertEquals(other, found.stream().filter(each -> each.severity() == Severity.WARNING && each.paragraph() != null).count());
        assertEquals(missing + other, found.size());
        assertTrue(result.unfinished().isEmpty());
    }

    @Test
    void withoutLastYearsReportItIsNotSaidToHaveRun() {
        CheckResult result = checks.run(CheckContext.of(thisYear, DAY));
        assertEquals(List.of("promises"), result.unfinished(Unfinished.Why.IDLE).stream().map(Unfinished::check).toList());
        assertFalse(result.isWell());
    }

    @Test
    void theReportOfTheSessionBeforeIsTaken() {
        Archive archive = ModelFactory.eINSTANCE.createArchive();
        lastYear.setDate(DAY.minusYears(1).plusDays(20));
        thisYear.setDate(DAY);
        Version older = version("heping-2020.txt");
        older.setDate(DAY.minusYears(2));
        for (Version each : List.of(older, lastYear, thisYear)) {
            Session session = ReviewFactory.eINSTANCE.createSession();
            Report report = ReportFactory.eINSTANCE.createReport();
            report.getVersions().add(each);
            session.setReport(report);
            archive.getSessions().add(session);
        }
        CheckContext context = CheckContext.of(archive.getSessions().get(2), thisYear, DAY);
        assertEquals(lastYear, context.lastYear().orElseThrow());
        assertFalse(checks.run(context).findings().isEmpty());
        assertTrue(CheckContext.of(archive.getSessions().get(0), older, DAY).lastYear().isEmpty());
    }
}
