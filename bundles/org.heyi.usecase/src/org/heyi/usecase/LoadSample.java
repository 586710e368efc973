package org.heyi.usecase;

import java.io.IOException;
import java.io.InputStream;

import org.heyi.base.Progress;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.ledger.SyntheticLedger;
import org.heyi.ledger.SyntheticVocabulary;
import org.heyi.store.Workspace;

/** Fills an empty workspace with the sample report and the invented comments on it. */
public final class LoadSample {

    private static final String FIRST = "heping-2021.txt";
    private static final String SECOND = "heping-2021-v2.txt";
    /** The demo's ledger is the same on every machine. */
    private static final long LEDGER_SEED = 20211212;

    private LoadSample() {
    }

    /** @return the sample report as read */
    public static ParsedReport report() {
        return read(FIRST);
    }

    /** @return the invented second version of the sample report as read */
    public static ParsedReport secondVersion() {
        return read(SECOND);
    }

    private static ParsedReport read(String name) {
        try (InputStream in = LoadSample.class.getResourceAsStream("/samples/" + name)) {
            return new ReportReader().read(name, in.readAllBytes(), Profile.CLEAN, Revisions.AMENDMENTS,
                    Progress.NONE);
        } catch (IOException e) {
            throw new IllegalStateException("the bundle's own sample " + name + " cannot be read", e);
        }
    }

    /**
     * Fills the workspace.
     *
     * @param workspace an empty one
     * @param decided whether the secretariat's decisions are taken, too
     * @throws org.heyi.base.HeyiException when the workspace holds a report already
     */
    public static void into(Workspace workspace, boolean decided) {
        ImportReport.add(workspace.archive(), report()).apply(workspace, "heyi");
        SampleComments comments = new SampleComments();
        comments.enter(workspace);
        if (decided) {
            comments.decide(workspace);
        }
    }

    /**
     * Adds the synthetic ledger of the five years that the sample report sums up.
     *
     * @param workspace where to
     */
    public static void ledgerInto(Workspace workspace) {
        try (InputStream in = LoadSample.class.getResourceAsStream("/samples/ledger-vocabulary.json")) {
            SyntheticLedger ledger = new SyntheticLedger(SyntheticVocabulary.read(in), LEDGER_SEED);
            workspace.change("heyi", "ledger.sample", () -> ledger.fill(workspace.archive(), SyntheticLedger.ITEMS));
        } catch (IOException e) {
            throw new IllegalStateException("the bundle's own sample vocabulary cannot be read", e);
        }
    }
}
