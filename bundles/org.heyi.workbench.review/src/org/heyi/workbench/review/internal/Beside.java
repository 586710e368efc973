package org.heyi.workbench.review.internal;

import java.nio.file.Path;

import org.heyi.base.Progress;
import org.heyi.collation.figures.FigureTable;
import org.heyi.model.report.Version;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.usecase.ReportFigures;

/**
 * What the figures of the report are compared with.
 *
 * @param version number of a version of the report; 0 for none
 * @param file another report; null for none
 */
record Beside(int version, Path file) {

    static final Beside NOTHING = new Beside(0, null);

    /** The version before the newest one, where there is one. */
    static Beside usual(Version newest) {
        return newest == null || newest.getNumber() < 2 ? NOTHING : new Beside(newest.getNumber() - 1, null);
    }

    /**
     * @param session a copy, which nobody changes
     * @param progress asked whether to stop
     * @return the figures of its newest version beside these
     */
    FigureTable table(Session session, Progress progress) {
        Version now = Models.currentVersion(session);
        if (file != null) {
            return ReportFigures.with(file, now, progress);
        }
        return session.getReport().getVersions().stream().filter(each -> each.getNumber() == version && each != now).findFirst()
                .map(former -> ReportFigures.with(former, now)).orElseGet(() -> FigureTable.of(now));
    }
}
