package org.heyi.collation.promises;

import java.util.List;

import org.heyi.base.Progress;
import org.heyi.collation.similar.Meaning;
import org.heyi.collation.similar.Meanings;
import org.heyi.model.report.Version;

/**
 * What this year's report says of a promise of last year's.
 *
 * @param promise of last year's report
 * @param verdict what the words of this year's report tell of it
 * @param passages where it speaks of it, the likeliest first, at most three; empty where nothing was found
 */
public record Reported(Promise promise, Verdict verdict, List<ReportedPassage> passages) {

    /**
     * Looks for what the part of a report that looks back says of promises.
     *
     * @param promises of the year before
     * @param thisYear a version of this year's report
     * @param meaning the model of meaning; null to go by words alone
     * @param progress hears how far it is, and is asked whether to stop
     * @return one for each promise, in their order
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public static List<Reported> of(List<Promise> promises, Version thisYear, Meaning meaning, Progress progress) {
        return Meanings.helping(meaning, model -> new Reports(promises, thisYear, model).all(progress));
    }

    /** @return the likeliest passage; null where nothing was found */
    public ReportedPassage passage() {
        return passages.isEmpty() ? null : passages.getFirst();
    }
}
