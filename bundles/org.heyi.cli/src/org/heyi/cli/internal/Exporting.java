package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.store.Workspace;
import org.heyi.usecase.Export;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that export have in common; both go through the same use case. */
abstract class Exporting extends HeyiSubcommand {

    @Parameters(paramLabel = "FORMAT", arity = "0..1", descriptionKey = "FORMAT")
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--attribution", defaultValue = "named", paramLabel = "named|group|none")
    private Attribution attribution;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--option", paramLabel = "NAME=VALUE", mapFallbackValue = ExportOption.YES)
    private Map<String, String> options = Map.of();

    @Option(names = "--force")
    private boolean force;

    /** Which exporters are listed; every one can be named. */
    abstract List<Exporter> offered(Exporters exporters);

    /** How comments are put in line. */
    abstract Order order();

    @Override
    public Integer call() {
        Exporters exporters = root().service(Exporters.class);
        if (list || format == null && output == null) {
            list(offered(exporters));
            return HeyiCommand.DONE;
        }
        if (format == null || output == null) {
            throw new HeyiException(format == null ? TEXTS.get("export.noFormat") : TEXTS.get("export.noFile", format));
        }
        Exporter exporter = exporters.get(format);
        exporter.check(options);
        String note;
        try (Workspace workspace = openExisting()) {
            ExportRequest request = Export.request(workspace.archive(), workspace.head().hash(), exporter,
                    new Export.Choice(order(), attribution, asOf, options), Instant.now());
            note = Export.write(exporter, request, output, force ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE, progress());
        }
        say("export.done", exporter.label(), output);
        if (!note.isEmpty()) {
            err().println(note);
        }
        return HeyiCommand.DONE;
    }

    private void list(List<Exporter> exporters) {
        if (json()) {
            JsonOut.print(out(), exporters.stream().map(each -> object("id", each.id(), "label", each.label(),
                    "subject", each.subject().name().toLowerCase(Locale.ROOT), "format", each.format(), "extension", each.extension(),
                    "options", each.options().stream().map(option -> object("name", option.name(), "label", option.label(),
                            "kind", option.kind().name().toLowerCase(Locale.ROOT), "values", option.values(),
                            "default", option.defaultValue())).toList())).toList());
            return;
        }
        for (Exporter each : exporters) {
            out().println(each.id() + "  " + each.label() + "  " + TEXTS.get("export.subject." + each.subject()));
            each.options().forEach(option -> say("export.option", option.name(), option.label(), switch (option.kind()) {
                case SWITCH, CHOICE -> String.join("|", option.values());
                case NUMBER -> TEXTS.get("export.number", option.defaultValue());
                case TEXT -> TEXTS.get("export.text");
            }));
        }
    }
}
