package org.heyi.benchmarks.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.heyi.base.Progress;
import org.heyi.importing.ParsedComment;
import org.heyi.importing.ParsedParagraph;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;

/** Heyi's reader as a process of its own: reads a file as often as told and writes the time of each in ms. */
public final class ReadReport {

    private ReadReport() {
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            long before = System.nanoTime();
            new ReportReader().read(file, Profile.CLEAN, Revisions.ACCEPT, Progress.NONE);
            out.append((System.nanoTime() - before) / 1e6).append('\n');
        }
        Files.writeString(Path.of(arguments[2]), out);
    }

    /** The text of a document. */
    static String text(Path file, Revisions revisions) {
        return new ReportReader().read(file, Profile.RAW, revisions, Progress.NONE).plainText();
    }

    static Found found(Path file) {
        ParsedReport report = new ReportReader().read(file, Profile.CLEAN, Revisions.ACCEPT, Progress.NONE);
        int[] starts = new int[report.paragraphs().size()];
        int at = 0;
        for (ParsedParagraph paragraph : report.paragraphs()) {
            starts[paragraph.index()] = at;
            at += paragraph.text().length() + 1;
        }
        Map<String, int[]> comments = new LinkedHashMap<>();
        for (ParsedComment each : report.comments()) {
            if (each.startParagraph() >= 0) {
                comments.put(each.text(), new int[] {starts[each.startParagraph()] + each.start(),
                    starts[each.endParagraph()] + each.end()});
            }
        }
        return new Found(report.plainText(), comments);
    }
}
