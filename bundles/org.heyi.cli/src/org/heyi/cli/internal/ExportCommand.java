package org.heyi.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.collation.Order;
import org.heyi.export.ExportFile;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.export.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi export FORMAT -o FILE: of the report and of the ledger alike. */
@Command(name = "export")
@Commands.Group({ExportCommand.Template.class})
final class ExportCommand extends Exporting {

    @Option(names = "--order", defaultValue = "position", paramLabel = "position|group|unit")
    private Order order;

    @Override
    List<Exporter> offered(Exporters exporters) {
        return exporters.all();
    }

    @Override
    Order order() {
        return order;
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
            ExportFile.write(output, force ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE, paper::writeTemplate);
            say("template.done", paper.label(), output);
            return HeyiCommand.DONE;
        }
    }
}
