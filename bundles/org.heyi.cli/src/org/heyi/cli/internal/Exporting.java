package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.collation.printing.Printings;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.export.Paper;
import org.heyi.export.Subject;
import org.heyi.store.Workspace;
import org.heyi.usecase.Export;
import org.heyi.usecase.PrintedReports;
import org.heyi.usecase.Templates;
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

    @Option(names = "--template", paramLabel = "FILE")
    private Path template;

    @Option(names = "--each")
    private boolean each;

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
        if (!(exporter instanceof Paper) && (each || template != null)) {
            throw new HeyiException(TEXTS.get("export.noPaper", exporter.id()));
        }
        if (asOf != null && exporter.subject() == Subject.REVIEW) {
            throw new HeyiException(TEXTS.get("export.noAsOf", exporter.id()));
        }
        try (Workspace workspace = openExisting()) {
            ExportRequest request = Export.request(workspace.archive(), workspace.head().hash(), exporter,
                    new Export.Choice(order(), attribution, asOf, options), Instant.now(),
                    exporter.subject() == Subject.REVIEW ? PrintedReports.all(workspace.folder(), workspace.archive()) : Printings.NONE)
                    .withTemplate(template != null ? template : Templates.own(root().workspaceFolder(), exporter.id()));
            if (each) {
                return writeEach((Paper) exporter, request);
            }
            String note = Export.write(exporter, request, output, existing(), progress());
            say("export.done", exporter.label(), output);
            if (!note.isEmpty()) {
                err().println(note);
            }
            return remarks(exporter, request);
        }
    }

    private ExportFile.Existing existing() {
        return force ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE;
    }

    private int writeEach(Paper paper, ExportRequest request) {
        SequencedMap<String, ExportFile.Content> parts = paper.parts(request, progress());
        if (parts.isEmpty()) {
            throw new HeyiException(TEXTS.get("export.noParts", paper.id()));
        }
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("export.noFolder", output), e);
        }
        parts.forEach((name, content) -> ExportFile.write(output.resolve(ExportFile.nameFor(name, paper.extension())), existing(), content));
        say("export.each", paper.label(), parts.size(), output);
        return remarks(paper, request);
    }

    /** What somebody has to look at before a paper leaves is said here, and not in the paper. */
    private int remarks(Exporter exporter, ExportRequest request) {
        List<String> remarks = exporter instanceof Paper paper ? paper.remarks(request) : List.of();
        remarks.forEach(remark -> say("export.remark", remark));
        return remarks.isEmpty() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
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
                case SWITCH, CHOICE -> option.values().stream().map(value -> named(option, value)).collect(Collectors.joining("|"));
                case NUMBER -> TEXTS.get("export.number", option.defaultValue());
                case TEXT -> TEXTS.get("export.text") + (option.words().isEmpty() ? "" : "|" + named(option, option.defaultValue()));
            }));
        }
    }

    private static String named(ExportOption option, String value) {
        return option.called(value).equals(value) ? value : TEXTS.get("export.called", value, option.called(value));
    }
}
