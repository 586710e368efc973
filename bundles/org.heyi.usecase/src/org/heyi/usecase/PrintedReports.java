package org.heyi.usecase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.printing.Printing;
import org.heyi.collation.printing.Printings;
import org.heyi.importing.PrintedPages;
import org.heyi.importing.PrintingReader;
import org.heyi.model.Archive;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Session;
import org.heyi.store.PrintingFiles;

/**
 * 印刷本: the PDF of the report as it lies on everybody's table, by which letters and tables name page and line. What is printed where is
 * kept beside the database, for each version of the report; the PDF is not kept.
 */
public final class PrintedReports {

    /** What is done, by the names of the table of rights. */
    public static final String RIGHT = "report.update";

    private static final Texts TEXTS = Texts.of(PrintedReports.class);
    /** Of another report, a printing has not half of the text; of the same one in an earlier wording, much more. */
    private static final double LEAST = 0.5;
    private static final String ENDING = ".txt";

    /**
     * A printing and the version that it is of.
     *
     * @param version what was printed
     * @param printing where it is printed
     */
    public record Known(Version version, Printing printing) {

        /** @return the name of the file that was given */
        public String fileName() {
            return printing.pages().fileName();
        }

        /** @return which share of the version's characters is printed, in percent; 100 only where all of them are */
        public int percent() {
            return (int) Math.floor(100 * printing.share());
        }
    }

    private PrintedReports() {
    }

    /**
     * Reads a printing and finds out which version it is of. Not for the UI thread.
     *
     * @param session whose report was printed
     * @param wanted the version that it is said to be of; null for that which has most of its text, the newest of several
     * @param pdf the file
     * @param progress told how far it is; asked whether to stop
     * @return the printing, which is not kept yet
     * @throws HeyiException when there is no report, the file cannot be read as a printing, or it is one of another report
     */
    public static Known read(Session session, Version wanted, Path pdf, Progress progress) {
        List<Version> versions = wanted != null ? List.of(wanted) : session.getReport() == null ? List.of() : session.getReport().getVersions();
        if (versions.isEmpty()) {
            throw new HeyiException(TEXTS.get("printing.noReport"));
        }
        progress.begin(TEXTS.get("printing.reading"), -1);
        PrintedPages pages = new PrintingReader().read(pdf, progress);
        Known best = null;
        for (Version version : versions) {
            progress.checkCancelled();
            Known each = new Known(version, printing(version, pages));
            best = best == null || each.printing.share() >= best.printing.share() ? each : best;
        }
        if (best.printing.share() < LEAST) {
            throw new HeyiException(TEXTS.get("printing.other", pdf, best.version.getNumber(), best.percent()));
        }
        return best;
    }

    private static Printing printing(Version version, PrintedPages pages) {
        return Printing.of(version.getParagraphs().stream().map(Paragraph::getText).toList(), pages);
    }

    /**
     * Keeps a printing, in place of one of the same version.
     *
     * @param folder of the workspace
     * @param known what was read
     * @throws HeyiException when it cannot be written
     */
    public static void keep(Path folder, Known known) {
        PrintingFiles.write(folder, name(known.version), PrintedPagesFile.write(known.printing.pages()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param folder of the workspace
     * @param session a session
     * @return the printings that are kept of its report, the oldest version first
     * @throws HeyiException when one cannot be read
     */
    public static List<Known> of(Path folder, Session session) {
        Set<String> names = new HashSet<>(PrintingFiles.names(folder));
        List<Known> known = new ArrayList<>();
        for (Version version : session == null || session.getReport() == null ? List.<Version>of() : session.getReport().getVersions()) {
            if (version.getId() != null && names.contains(name(version))) {
                known.add(new Known(version, printing(version, pages(folder, version))));
            }
        }
        known.sort(Comparator.comparingInt(each -> each.version.getNumber()));
        return known;
    }

    private static PrintedPages pages(Path folder, Version version) {
        byte[] content = PrintingFiles.read(folder, name(version));
        PrintedPages pages = content == null ? null : PrintedPagesFile.read(new String(content, StandardCharsets.UTF_8));
        if (pages == null) {
            throw new HeyiException(TEXTS.get("printing.damaged", version.getNumber()));
        }
        return pages;
    }

    /**
     * Reads all printings that are kept. Not for the UI thread.
     *
     * @param folder of the workspace
     * @param archive its root, or a copy of it
     * @return what tells page and line; {@link Printings#NONE} where none is kept
     * @throws HeyiException when one cannot be read
     */
    public static Printings all(Path folder, Archive archive) {
        if (PrintingFiles.names(folder).isEmpty()) {
            return Printings.NONE;
        }
        Map<String, Printing> printings = new HashMap<>();
        archive.getSessions().forEach(session -> of(folder, session).forEach(each -> printings.put(each.version.getId(), each.printing)));
        return printings.isEmpty() ? Printings.NONE : new Printings(printings);
    }

    /**
     * @param folder of the workspace
     * @param archive its root
     * @return what is wrong with the printings that are kept, a sentence each
     */
    public static List<String> problems(Path folder, Archive archive) {
        List<String> problems = new ArrayList<>();
        for (Session session : archive.getSessions()) {
            try {
                of(folder, session);
            } catch (HeyiException e) {
                problems.add(e.getMessage());
            }
        }
        return problems;
    }

    /**
     * Forgets the printing of a version, or one that cannot be read.
     *
     * @param folder of the workspace
     * @param version of a report
     * @throws HeyiException when none is kept of it, or it cannot be deleted
     */
    public static void remove(Path folder, Version version) {
        if (!PrintingFiles.names(folder).contains(name(version))) {
            throw new HeyiException(TEXTS.get("printing.none", version.getNumber()));
        }
        PrintingFiles.delete(folder, name(version));
    }

    private static String name(Version version) {
        return version.getId() + ENDING;
    }
}
