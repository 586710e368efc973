package org.heyi.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.Progress;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exporter;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableRow;

/** How an export begins, as text: its first rows, or the first paragraphs of a file that has none. */
public final class ExportPreview {

    /** So many lines are shown. */
    private static final int LINES = 30;
    /** So much of a line is shown. */
    private static final int LENGTH = 160;
    private static final Set<String> TABLES = Set.of("xlsx", "csv");
    private static final Set<String> PAPERS = Set.of("docx", "html", "pdf", "txt", "md");

    private ExportPreview() {
    }

    /**
     * Makes the beginning of an export. Not for the UI thread.
     *
     * @param exporter which export
     * @param request what is exported
     * @param progress asked whether to stop
     * @return its first lines
     * @throws org.heyi.base.HeyiException if the request cannot be met
     */
    public static List<String> of(Exporter exporter, ExportRequest request, Progress progress) {
        Optional<ExportRows> rows = exporter.rows(request);
        progress.checkCancelled();
        if (rows.isPresent()) {
            Stream<String> lines = rows.get().rows().stream().limit(LINES).map(row -> line(row.cells()));
            return (rows.get().rows().isEmpty() ? Stream.of(line(rows.get().columns()), ExportRows.none()) : lines).toList();
        }
        return written(exporter, request, progress);
    }

    private static List<String> written(Exporter exporter, ExportRequest request, Progress progress) {
        try {
            Path folder = Files.createTempDirectory("heyi");
            Path file = folder.resolve("preview." + exporter.extension());
            try {
                ExportFile.write(exporter, request, file, ExportFile.Existing.REFUSE, progress);
                return read(file, exporter.extension(), progress);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file, String extension, Progress progress) throws IOException {
        if (TABLES.contains(extension)) {
            List<String> lines = new ArrayList<>();
            for (TableRow row : new TableReader().read(file).rows().stream().limit(LINES).toList()) {
                lines.add(line(row.cells().stream().map(cell -> cell.text()).toList()));
            }
            return lines;
        }
        if (PAPERS.contains(extension)) {
            return new ReportReader().read(file, Profile.RAW, Revisions.ACCEPT, progress).plainText().lines().limit(LINES)
                    .map(each -> line(List.of(each))).toList();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.limit(LINES).map(each -> line(List.of(each))).toList();
        }
    }

    private static String line(List<String> cells) {
        String line = cells.stream().map(each -> each.replaceAll("\\s+", " ").strip()).filter(each -> !each.isEmpty())
                .collect(Collectors.joining("  |  "));
        return line.length() > LENGTH ? line.substring(0, LENGTH) + "…" : line;
    }
}
