package org.heyi.usecase;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.promises.Promise;
import org.heyi.collation.promises.Promises;
import org.heyi.collation.promises.Reported;
import org.heyi.collation.promises.Verdict;
import org.heyi.collation.similar.Meaning;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Version;

/** Compares what last year's report promised with what this year's says of it. Last year's is only read, not taken into the workspace. */
public final class ComparePromises {

    private static final Texts TEXTS = Texts.of(ComparePromises.class);

    private ComparePromises() {
    }

    /**
     * What was found.
     *
     * @param lastYear the report that promised
     * @param all one for each promise, in the order of that report
     * @param doubt why it may be the wrong file, localised: one sentence; empty where nothing speaks for that
     */
    public record Result(Version lastYear, List<Reported> all, String doubt) {

        /**
         * @param kind of promises
         * @return what was found of those of that kind
         */
        public Result of(Promise.Kind kind) {
            return new Result(lastYear, all.stream().filter(each -> each.promise().kind() == kind).toList(), doubt);
        }

        /** @return how many have which verdict, every verdict named; together as many as there are promises */
        public Map<Verdict, Integer> counts() {
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            for (Verdict each : Verdict.values()) {
                counts.put(each, (int) all.stream().filter(one -> one.verdict() == each).count());
            }
            return counts;
        }
    }

    /**
     * @param file last year's report, in any format that can be read
     * @param thisYear a version of this year's report
     * @param meaning the model of meaning; null to go by words alone
     * @param progress hears how far it is, and is asked whether to stop
     * @return what became of its promises
     * @throws HeyiException when the file cannot be read, is this year's report itself, or has no part that plans
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public static Result of(Path file, Version thisYear, Meaning meaning, Progress progress) {
        Version lastYear = read(file, thisYear, progress);
        List<Promise> promises = Promises.of(lastYear);
        if (promises.isEmpty()) {
            throw new HeyiException(TEXTS.get("promises.none", file.getFileName()));
        }
        boolean isLater = lastYear.getDate() != null && thisYear.getDate() != null && !lastYear.getDate().isBefore(thisYear.getDate());
        String doubt = isLater ? TEXTS.get("promises.later", file.getFileName(), lastYear.getDate().toString(), thisYear.getDate().toString()) : "";
        return new Result(lastYear, Reported.of(promises, thisYear, meaning, progress), doubt);
    }

    /**
     * @param file last year's report, in any format that can be read
     * @param thisYear a version of this year's report
     * @param progress asked whether to stop
     * @return last year's, which is in no workspace
     * @throws HeyiException when the file cannot be read, or is this year's report itself
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public static Version read(Path file, Version thisYear, Progress progress) {
        Version lastYear = ImportReport.version(ImportReport.read(file, Profile.CLEAN, Revisions.ACCEPT, progress));
        if (lastYear.getSourceHash().equals(thisYear.getSourceHash())) {
            throw new HeyiException(TEXTS.get("promises.same", file.getFileName()));
        }
        return lastYear;
    }
}
