package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.heyi.export.office.internal.CellText;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.Imprints;
import org.heyi.export.office.internal.RowWriter;
import org.heyi.export.office.internal.SheetFile;
import org.heyi.export.office.internal.SheetFile.Look;
import org.heyi.export.office.internal.SummaryTable;
import org.heyi.ledger.Dimension;
import org.heyi.ledger.EvaluationTable;
import org.heyi.ledger.EvaluationTable.Column;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.Shares;
import org.heyi.model.review.Role;
import org.osgi.service.component.annotations.Component;

/**
 * 办理情况评估表 (domain rules 4.1) as a spreadsheet: a sheet by unit and one by group, a header of three tiers, 合计 and 占比
 * at the foot.
 */
@Component(service = Exporter.class)
public final class EvaluationXlsx extends OfficeExporter {

    private static final Texts TEXTS = Texts.of(EvaluationXlsx.class);
    private static final int HEAD_ROWS = 5;
    private static final int KEPT_COLUMNS = 2;
    private static final int PAGES_WIDE = 1;
    private static final double LABEL = 44;
    private static final double NUMBER = 13;
    private static final double SHARE = 16;
    private static final double TIER = 28;

    @Override
    public String id() {
        return "evaluation.xlsx";
    }

    @Override
    public Subject subject() {
        return Subject.LEDGER;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(Fonts.option());
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        return Optional.of(SheetFile.rows(file -> sheets(file, request, Progress.NONE)));
    }

    @Override
    public Optional<Exported> read(Path file) {
        return SheetFile.read(this, file);
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        SheetFile file = new SheetFile(out, Fonts.of(request));
        sheets(file, request, progress);
        file.finish(TEXTS.get("evaluation.title"), this, request);
    }

    private static void sheets(SheetFile file, ExportRequest request, Progress progress) throws IOException {
        LedgerStatistics statistics = LedgerStatistics.of(request.ledger(), request.asOf(),
                LedgerStatistics.Options.of(request.session()));
        progress.begin(TEXTS.get("task.evaluation"), 2);
        for (Dimension dimension : request.attribution() == Attribution.NONE ? List.of(Dimension.UNIT) : List.of(Dimension.UNIT, Dimension.GROUP)) {
            progress.checkCancelled();
            EvaluationTable table = EvaluationTable.of(statistics, dimension);
            List<Double> widths = new ArrayList<>(List.of(LABEL, NUMBER));
            if (dimension == Dimension.GROUP) {
                widths.add(SHARE);
            }
            table.columns().forEach(column -> widths.addAll(List.of(NUMBER, SHARE)));
            file.sheet(new SheetFile.Page(TEXTS.get("sheet.evaluation." + dimension.name()), SheetFile.Paper.A3, PAGES_WIDE, widths, HEAD_ROWS, 2,
                    KEPT_COLUMNS, Imprints.foot(request)), rows -> new Sheet(rows, request, statistics, table).write());
            progress.worked(1);
        }
    }

    private record Sheet(RowWriter rows, ExportRequest request, LedgerStatistics statistics, EvaluationTable table) {

        void write() throws IOException {
            int across = (perHead() ? 3 : 2) + 2 * table.columns().size();
            rows.across(TEXTS.get("evaluation.title"), Look.TITLE, across, 36);
            rows.across(TEXTS.get("evaluation.how", SummaryTable.date(request.asOf()), table.dimension().label(),
                    Integer.toString(table.total().items().size()), SummaryTable.date(request.madeOn())), Look.NOTE, across, 36);
            head();
            int decimals = statistics.options().decimals();
            for (EvaluationTable.Row row : table.rows()) {
                rows.row(CellText.height(CellText.lines(row.label(), LABEL))).cell(row.label(), Look.TEXT).cell(row.items().size(), Look.CENTRED);
                if (perHead()) {
                    perHead(row);
                }
                for (int i = 0; i < table.columns().size(); i++) {
                    rows.cell(row.count(i), Look.CENTRED).percent(share(row, i, decimals), Look.CENTRED);
                }
                rows.end();
            }
            EvaluationTable.Row total = table.total();
            if (table.rows().isEmpty()) {
                rows.across(ExportRows.none(), Look.CENTRED, across, CellText.height(1));
            }
            rows.endList();
            rows.fixed(CellText.height(1)).cell(TEXTS.get("evaluation.total"), Look.HEAD).cell(total.items().size(), Look.HEAD);
            if (perHead()) {
                rows.cell("", Look.HEAD);
            }
            for (int i = 0; i < table.columns().size(); i++) {
                rows.cell(total.count(i), Look.HEAD).cell("", Look.HEAD);
            }
            rows.end();
            rows.fixed(CellText.height(1)).cell(TEXTS.get("statistics.share"), Look.HEAD)
                    .percent(total.items().isEmpty() ? null : BigDecimal.valueOf(100), Look.HEAD);
            if (perHead()) {
                rows.cell("", Look.HEAD);
            }
            for (int i = 0; i < table.columns().size(); i++) {
                rows.cell("", Look.HEAD).percent(share(total, i, decimals), Look.HEAD);
            }
            rows.end();
        }

        private boolean perHead() {
            return table.dimension() == Dimension.GROUP;
        }

        private static BigDecimal share(EvaluationTable.Row row, int column, int decimals) {
            return row.items().isEmpty() ? null : Shares.of(row.count(column), row.items().size(), decimals);
        }

        /** 人均: items by deputies or members of the group; a dash where the list of participants names none. */
        private void perHead(EvaluationTable.Row row) throws IOException {
            long people = request.sessions().stream().flatMap(s -> s.getParticipants().stream())
                    .filter(p -> (p.getRole() == Role.DEPUTY || p.getRole() == Role.MEMBER) && p.getGroup() != null
                            && row.label().equals(p.getGroup().getName()))
                    .map(p -> p.getHandle()).distinct().count();
            if (people == 0) {
                rows.cell("—", Look.CENTRED);
            } else {
                rows.cell(BigDecimal.valueOf(row.items().size()).divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP), Look.DECIMAL);
            }
        }

        /** Three tiers: what is asked, its values, and number and share of each. */
        private void head() throws IOException {
            boolean unit = table.dimension() == Dimension.UNIT;
            rows.fixed(TIER).block(TEXTS.get(unit ? "evaluation.unit" : "evaluation.group"), Look.HEAD, 1, 3)
                    .block(TEXTS.get(unit ? "evaluation.unitItems" : "evaluation.groupItems"), Look.HEAD, 1, 3);
            if (perHead()) {
                rows.block(TEXTS.get("evaluation.perHead"), Look.HEAD, 1, 3);
            }
            List<Column> columns = table.columns();
            for (int i = 0; i < columns.size();) {
                int end = i;
                while (end < columns.size() && columns.get(end).group().equals(columns.get(i).group())) {
                    end++;
                }
                rows.block(columns.get(i).group(), Look.HEAD, 2 * (end - i), 1);
                i = end;
            }
            rows.end();
            lower();
            for (Column column : columns) {
                rows.block(column.label(), Look.HEAD, 2, 1);
            }
            rows.end();
            lower();
            for (int i = 0; i < columns.size(); i++) {
                rows.cell(TEXTS.get("evaluation.count"), Look.HEAD).cell(TEXTS.get("statistics.share"), Look.HEAD);
            }
            rows.end();
        }

        private void lower() throws IOException {
            rows.fixed(TIER);
            for (int i = 0; i < (perHead() ? 3 : 2); i++) {
                rows.cell("", Look.HEAD);
            }
        }
    }
}
