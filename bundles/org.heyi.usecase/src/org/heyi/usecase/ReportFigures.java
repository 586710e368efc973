package org.heyi.usecase;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

import org.heyi.base.FileNames;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.figures.FigureTable;
import org.heyi.export.ExportFile;
import org.heyi.export.data.FiguresCsv;
import org.heyi.export.office.FiguresXlsx;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Version;

/** Compares the figures of a report with those of another one, and writes them as a table. */
public final class ReportFigures {

    private static final Texts TEXTS = Texts.of(ReportFigures.class);
    private static final String XLSX = ".xlsx";
    private static final String CSV = ".csv";

    private ReportFigures() {
    }

    /**
     * Reads a report of another year, which is not taken into the workspace.
     *
     * @param file in any format that can be read
     * @param now a version of this year's report
     * @param progress hears how far it is, and is asked whether to stop
     * @return the figures of both side by side
     * @throws HeyiException when the file cannot be read, has no figures, or is what it is compared with
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public static FigureTable with(Path file, Version now, Progress progress) {
        Version other = ImportReport.version(ImportReport.read(file, Profile.CLEAN, Revisions.ACCEPT, progress));
        if (other.getSourceHash() != null && other.getSourceHash().equals(now.getSourceHash())) {
            throw new HeyiException(TEXTS.get("figures.same", file.getFileName()));
        }
        if (FigureTable.of(other).rows().isEmpty()) {
            throw new HeyiException(TEXTS.get("figures.none", file.getFileName()));
        }
        progress.checkCancelled();
        String title = other.getTitle() == null || other.getTitle().isEmpty() ? FileNames.of(file) : other.getTitle();
        return FigureTable.compared(other, now, other.getDate() == null ? TEXTS.get("figures.file", title)
                : TEXTS.get("figures.fileOf", title, Integer.toString(other.getDate().getYear())));
    }

    /**
     * @param former a version of the same report
     * @param now another one
     * @return the figures of both side by side
     * @throws HeyiException when both are one
     */
    public static FigureTable with(Version former, Version now) {
        if (former == now) {
            throw new HeyiException(TEXTS.get("figures.sameVersion", now.getNumber()));
        }
        return FigureTable.compared(former, now, TEXTS.get("figures.version", former.getNumber()));
    }

    /**
     * @param target ends with .xlsx or .csv
     * @throws HeyiException when it ends otherwise
     */
    public static void requireFormat(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(XLSX) && !name.endsWith(CSV)) {
            throw new HeyiException(TEXTS.get("figures.format", target));
        }
    }

    /**
     * @param table what to write, in the order wanted
     * @param target the file, which ends with .xlsx or .csv
     * @param existing what to do when there is one already
     * @param at when it was made
     * @throws HeyiException when it ends otherwise, or cannot be written
     */
    public static void write(FigureTable table, Path target, ExportFile.Existing existing, Instant at) {
        requireFormat(target);
        boolean isCsv = target.toString().toLowerCase(Locale.ROOT).endsWith(CSV);
        ExportFile.write(target, existing, out -> {
            if (isCsv) {
                FiguresCsv.write(table, out);
            } else {
                FiguresXlsx.write(table, at, out);
            }
        });
    }
}
