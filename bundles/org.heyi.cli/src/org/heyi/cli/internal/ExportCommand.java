package org.heyi.cli.internal;

import java.util.List;

import org.heyi.collation.Order;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi export FORMAT -o FILE: of the report and of the ledger alike. */
@Command(name = "export")
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
}
