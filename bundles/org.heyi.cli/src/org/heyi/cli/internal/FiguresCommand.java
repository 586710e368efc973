package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.collation.figures.Figure;
import org.heyi.collation.figures.FigureChange;
import org.heyi.collation.figures.FigureColumn;
import org.heyi.collation.figures.FigureTable;
import org.heyi.model.report.Version;
import org.heyi.store.Workspace;
import org.heyi.usecase.ReportFigures;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** heyi report figures: the figures of the report, alone or beside those of another one. */
@Command(name = "figures")
final class FiguresCommand extends HeyiSubcommand {

    @ArgGroup
    private Other other;

    /** What the report is compared with. */
    static final class Other {

        @Option(names = "--with", paramLabel = "FILE", descriptionKey = "with")
        private Path file;

        @Option(names = "--with-version", paramLabel = "N", descriptionKey = "with-version")
        private Integer number;
    }

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "unit")
    private String unit;

    @Option(names = "--sort", paramLabel = "text|value|unit|subject|measure|change", defaultValue = "text", descriptionKey = "sort")
    private String sort;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Mixin
    private OutputOption output;

    @Override
    public Integer call() {
        if (output.file() != null) {
            ReportFigures.requireFormat(output.file());
        }
        if (all && other != null) {
            throw new HeyiException(TEXTS.get("figures.allAlone"));
        }
        FigureColumn column = column();
        try (Workspace workspace = openExisting()) {
            FigureTable table = table(workspace);
            if (unit != null) {
                table = inUnit(table);
            }
            if (column != null) {
                // Who sorts by how much wants to see the most.
                table = table.sorted(column, column == FigureColumn.VALUE || column == FigureColumn.CHANGE);
            }
            if (output.file() != null) {
                ReportFigures.write(table, output.file(), output.existing(), Instant.now());
            }
            if (json()) {
                JsonOut.print(out(), json(table));
            } else {
                if (output.file() == null) {
                    table.rows().forEach(this::line);
                }
                totals(table);
                if (output.file() != null) {
                    say("figures.written", output.file());
                }
            }
        }
        return HeyiCommand.DONE;
    }

    private FigureTable table(Workspace workspace) {
        Version version = Sessions.currentVersion(workspace.archive());
        if (other == null) {
            return all ? FigureTable.ofAll(version) : FigureTable.of(version);
        }
        return other.file != null ? ReportFigures.with(other.file, version, progress())
                : ReportFigures.with(Sessions.version(workspace.archive(), other.number), version);
    }

    private FigureTable inUnit(FigureTable table) {
        FigureTable found = table.in(unit);
        if (found.rows().isEmpty()) {
            String units = table.rows().stream().map(each -> each.figure().unit()).filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining(" "));
            throw new HeyiException(TEXTS.get("figures.noUnit", unit, units.isEmpty() ? "—" : units));
        }
        return found;
    }

    /** By which column to sort; null for the order of the text. */
    private FigureColumn column() {
        if ("text".equals(sort)) {
            return null;
        }
        return List.of(FigureColumn.VALUE, FigureColumn.UNIT, FigureColumn.SUBJECT, FigureColumn.MEASURE, FigureColumn.CHANGE).stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(sort)).findFirst()
                .orElseThrow(() -> new HeyiException(TEXTS.get("figures.noSort", sort)));
    }

    private void line(FigureChange change) {
        Figure figure = change.figure();
        String subject = figure.subject().isEmpty() ? TEXTS.get("figures.noSubject") : figure.subject();
        if (figure.kind() != Figure.Kind.FIGURE) {
            say("figures.line.other", figure.text(), figure.kind().label(), figure.sentence());
        } else if (change.kind() == FigureChange.Kind.ONLY_NOW && other == null) {
            say("figures.line", figure.text(), subject, figure.measure().label(), figure.sentence());
        } else {
            say("figures.line.compared", change.now() == null ? "—" : figure.text(), subject, figure.measure().label(),
                    change.former() == null ? "—" : change.former().text(), change.words());
        }
    }

    private void totals(FigureTable table) {
        if (table.isCompared()) {
            say("figures.totals.compared", table.report(), table.other(), table.count(FigureChange.Kind.SAME), table.count(FigureChange.Kind.CHANGED),
                    table.count(FigureChange.Kind.ONLY_NOW), table.count(FigureChange.Kind.ONLY_FORMER));
        } else {
            say("figures.totals", table.report(), table.rows().size());
        }
    }

    private static Map<String, Object> json(FigureTable table) {
        return object("report", table.report(), "with", table.isCompared() ? table.other() : null, "count", table.rows().size(),
                "figures", table.rows().stream().map(each -> json(each, table.isCompared())).toList());
    }

    private static Map<String, Object> json(FigureChange change, boolean isCompared) {
        Map<String, Object> all = figure(change.figure());
        if (isCompared) {
            all.put("change", change.kind().name());
            all.put("former", change.former() == null ? null : figure(change.former()));
            all.put("difference", change.difference());
            all.put("growthPercent", change.growth());
        }
        return all;
    }

    private static Map<String, Object> figure(Figure figure) {
        return object("kind", figure.kind().name(), "text", figure.text(), "value", figure.value(), "upper", figure.upper(), "exact", figure.exact(),
                "unit", figure.unit(), "writtenUnit", figure.writtenUnit(), "measure", figure.measure().name(), "subject", figure.subject(),
                "sentence", figure.sentence(), "paragraph", figure.paragraph().getId(), "start", figure.start(), "end", figure.end());
    }
}
