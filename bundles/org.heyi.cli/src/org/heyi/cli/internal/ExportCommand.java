package org.heyi.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;

import org.heyi.base.HeyiException;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.export.Paper;
import org.heyi.store.Workspace;
import org.heyi.usecase.ReviseReport;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi export FORMAT -o FILE */
@Command(name = "export")
@Commands.Group({ExportCommand.Template.class})
final class ExportCommand extends HeyiSubcommand {

    @Parameters(paramLabel = "FORMAT", arity = "0..1", descriptionKey = "FORMAT")
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    @Option(names = "--order", defaultValue = "position", paramLabel = "position|group|unit")
    private Order order;

    @Option(names = "--attribution", defaultValue = "named", paramLabel = "named|group|none")
    private Attribution attribution;

    @Option(names = "--template", paramLabel = "FILE")
    private Path template;

    @Option(names = "--each")
    private boolean each;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() {
        Exporters exporters = root().service(Exporters.class);
        if (format == null || output == null) {
            exporters.all().forEach(e -> out().println(e.id() + "  " + e.label()));
            return format == null && output == null ? HeyiCommand.DONE : usage();
        }
        Exporter exporter = exporters.get(format);
        try (Workspace workspace = openExisting()) {
            ExportRequest request = ExportRequest.of(Sessions.current(workspace.archive()), Instant.now())
                    .withOrder(order).withAttribution(attribution)
                    .withHead(workspace.head().hash())
                    .withTemplate(template != null ? template : Templates.own(root().workspaceFolder(), exporter.id()))
                    .withBasis(ReviseReport.basis(List.of()));
            if (exporter instanceof Paper paper) {
                return write(paper, request);
            }
            if (each || template != null) {
                throw new HeyiException(TEXTS.get("export.noPaper", exporter.id()));
            }
            ExportFile.write(exporter, request, output,
                    existing(force), progress());
        }
        say("export.done", exporter.label(), output);
        return HeyiCommand.DONE;
    }

    /** What somebody has to look at before the paper leaves is said here, and not in the paper. */
    private int write(Paper paper, ExportRequest request) {
        if (each) {
            writeEach(paper, request);
        } else {
            ExportFile.write(paper, request, output, existing(force), progress());
            say("export.done", paper.label(), output);
        }
        List<String> remarks = paper.remarks(request);
        remarks.forEach(remark -> say("export.remark", remark));
        return remarks.isEmpty() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
    }

    private void writeEach(Paper paper, ExportRequest request) {
        SequencedMap<String, ExportFile.Content> parts = paper.parts(request, progress());
        if (parts.isEmpty()) {
            throw new HeyiException(TEXTS.get("export.noParts", paper.id()));
        }
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("export.noFolder", output), e);
        }
        parts.forEach((name, content) -> ExportFile.write(output.resolve(ExportFile.nameFor(name, paper.extension())), existing(force), content));
        say("export.each", paper.label(), parts.size(), output);
    }

    private static ExportFile.Existing existing(boolean force) {
        return force ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE;
    }

    /** heyi export template FORMAT -o FILE */
    @Command(name = "template")
    static final class Template extends HeyiSubcommand {

        @Parameters(paramLabel = "FORMAT", descriptionKey = "FORMAT")
        private String format;

        @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
        private Path output;

        @Option(names = "--force")
        private boolean force;

        @Override
        public Integer call() {
            Exporter exporter = root().service(Exporters.class).get(format);
            if (!(exporter instanceof Paper paper)) {
                throw new HeyiException(TEXTS.get("export.noPaper", exporter.id()));
            }
            ExportFile.write(output, existing(force), paper::writeTemplate);
            say("template.done", paper.label(), output);
            return HeyiCommand.DONE;
        }
    }
}
