package org.heyi.cli.internal;

import java.nio.file.Path;
import java.time.Instant;

import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.store.Workspace;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi export FORMAT -o FILE */
@Command(name = "export")
final class ExportCommand extends HeyiSubcommand {

    @Parameters(paramLabel = "FORMAT", arity = "0..1", descriptionKey = "FORMAT")
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    @Option(names = "--order", defaultValue = "position", paramLabel = "position|group|unit")
    private Order order;

    @Option(names = "--attribution", defaultValue = "named", paramLabel = "named|group|none")
    private Attribution attribution;

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
                    .withHead(workspace.head().hash());
            ExportFile.write(exporter, request, output,
                    force ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE, progress());
        }
        say("export.done", exporter.label(), output);
        return HeyiCommand.DONE;
    }
}
