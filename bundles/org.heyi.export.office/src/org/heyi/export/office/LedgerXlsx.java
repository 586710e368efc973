package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.LedgerRows;
import org.heyi.export.Subject;
import org.heyi.export.office.internal.CellText;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.Imprints;
import org.heyi.export.office.internal.RowWriter;
import org.heyi.export.office.internal.SheetFile.Look;
import org.heyi.export.office.internal.SheetFile;
import org.heyi.export.office.internal.SummaryTable;
import org.heyi.ledger.Breakdown;
import org.heyi.ledger.Dimension;
import org.heyi.ledger.Indicator;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerFigure;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Proposers;
import org.heyi.ledger.Reconciliation;
import org.heyi.ledger.Shares;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Rounding;
import org.osgi.service.component.annotations.Component;

/**
 * 办理台账 as a spreadsheet: a sheet with the columns of domain rules 4.1, which can be imported again, and a sheet with the
 * statistics of the same items on the same day, definitions beside the numbers.
 */
@Component(service = Exporter.class)
public final class LedgerXlsx extends OfficeExporter {

    private static final Texts TEXTS = Texts.of(LedgerXlsx.class);
    private static final int HEAD_ROWS = 3;
    /** 序号 to 案由: which item a row is about. */
    private static final int KEPT_COLUMNS = LedgerColumn.TITLE.ordinal() + 1;
    private static final int PAGES_WIDE = 3;
    private static final int NOTE_SIZE = 11;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Widths of the statistics' columns in millimetres; together as wide as the page between its margins. */
    private static final List<Double> STATISTICS = List.of(56.0, 22.0, 22.0, 24.0, 30.0, 113.0);
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.YEAR, Dimension.INSTRUMENT, Dimension.CATEGORY, Dimension.UNIT,
            Dimension.GROUP, Dimension.CLASS, Dimension.SATISFACTION);

    @Override
    public String id() {
        return "ledger.xlsx";
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
        file.finish(TEXTS.get("ledger.title"), this, request);
    }

    private static void sheets(SheetFile file, ExportRequest request, Progress progress) throws IOException {
        LedgerStatistics statistics = LedgerStatistics.of(request.ledger(), request.asOf(),
                LedgerStatistics.Options.of(request.session()));
        List<Standing> items = statistics.received();
        progress.begin(TEXTS.get("task.ledger"), items.size());
        LedgerRows ledger = new LedgerRows(request);
        List<Double> widths = ledger.columns().stream().map(column -> millimetres(column.width())).toList();
        file.sheet(new SheetFile.Page(TEXTS.get("sheet.ledger"), SheetFile.Paper.A3, PAGES_WIDE, widths, HEAD_ROWS, HEAD_ROWS - 1,
                KEPT_COLUMNS, Imprints.foot(request)), rows -> ledger(rows, request, items, ledger, widths, progress));
        file.sheet(new SheetFile.Page(TEXTS.get("sheet.statistics"), SheetFile.Paper.A4, 1, STATISTICS, 0, 0, 0,
                Imprints.foot(request)), rows -> statistics(rows, statistics, request));
    }

    /** Half-width characters of 10 points, and a little room on both sides. */
    private static double millimetres(int characters) {
        return characters * 1.85 + 1.5;
    }

    private static void ledger(RowWriter rows, ExportRequest request, List<Standing> items, LedgerRows ledger,
            List<Double> widths, Progress progress) throws IOException {
        List<LedgerColumn> columns = ledger.columns();
        // Merged over what stays in view, so that the words are seen wherever the sheet is scrolled to.
        rows.across(TEXTS.get("ledger.title"), Look.TITLE, KEPT_COLUMNS, 36);
        rows.across(TEXTS.get("ledger.how", SummaryTable.date(request.asOf()), Integer.toString(items.size()),
                request.attribution().label(), SummaryTable.date(request.madeOn())), Look.NOTE, KEPT_COLUMNS, 36);
        rows.fixed(32);
        for (LedgerColumn column : columns) {
            rows.cell(column.header(), Look.HEAD);
        }
        rows.end();
        int no = 0;
        for (Standing item : items) {
            progress.checkCancelled();
            no++;
            Map<LedgerColumn, Object> cells = ledger.cells(item, no);
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                if (cells.get(columns.get(i)) instanceof String text) {
                    lines = Math.max(lines, CellText.lines(text, widths.get(i)));
                }
            }
            rows.about(item.suggestion().getId(), Lifecycle.name(item.suggestion())).row(CellText.height(lines));
            for (LedgerColumn column : columns) {
                switch (cells.get(column)) {
                    case null -> rows.cell("", Look.TEXT);
                    case LocalDate day -> rows.cell(day);
                    case Integer number -> rows.cell(number, Look.CENTRED);
                    case Object text -> rows.cell(text.toString(), Look.TEXT);
                }
            }
            rows.end();
            progress.worked(1);
        }
        if (items.isEmpty()) {
            rows.across(ExportRows.none(), Look.CENTRED, columns.size(), CellText.height(1));
        }
    }

    private static void statistics(RowWriter rows, LedgerStatistics statistics, ExportRequest request) throws IOException {
        int columns = STATISTICS.size();
        int decimals = statistics.options().decimals();
        Indicator satisfaction = statistics.satisfaction().indicator();
        rows.across(TEXTS.get("statistics.title"), Look.TITLE, columns, 36);
        note(rows, TEXTS.get("statistics.how", SummaryTable.date(statistics.asOf()), satisfaction.definition()));
        rows.fixed(CellText.height(2)).cell(TEXTS.get("statistics.indicator"), Look.HEAD).cell(TEXTS.get("statistics.count"), Look.HEAD)
                .cell(TEXTS.get("statistics.of"), Look.HEAD).cell(TEXTS.get("statistics.rate"), Look.HEAD)
                .wide(TEXTS.get("statistics.definition"), Look.HEAD, 2).end();
        double definition = STATISTICS.get(columns - 2) + STATISTICS.getLast();
        for (Indicator indicator : Indicator.values()) {
            LedgerFigure figure = statistics.figure(indicator);
            rows.fixed(CellText.height(CellText.lines(indicator.definition(), definition)))
                    .cell(indicator.label(), Look.TEXT).cell(figure.count(), Look.CENTRED).cell(figure.of(), Look.CENTRED)
                    .percent(percent(figure, decimals), Look.CENTRED).wide(indicator.definition(), Look.TEXT, 2).end();
        }
        for (Proposers proposers : List.of(statistics.proposers(false), statistics.proposers(true))) {
            rows.fixed(CellText.height(CellText.lines(proposers.definition(), definition)))
                    .cell(proposers.label(), Look.TEXT).cell(proposers.people().size(), Look.CENTRED)
                    .cell(proposers.members() == 0 ? "—" : String.valueOf(proposers.members()), Look.CENTRED)
                    .percent(percent(proposers.people().size(), proposers.members(), decimals), Look.CENTRED).wide(proposers.definition(), Look.TEXT, 2).end();
        }
        for (Dimension dimension : DIMENSIONS) {
            if (dimension == Dimension.GROUP && request.attribution() == Attribution.NONE) {
                continue;
            }
            Breakdown breakdown = statistics.by(dimension);
            rows.row(CellText.height(1)).end();
            head(rows, dimension.label(), TEXTS.get("statistics.count"), TEXTS.get("statistics.share"), Indicator.REPLIED.label(),
                    satisfaction.label(), TEXTS.get("statistics.note"));
            List<BigDecimal> plain = breakdown.shares(decimals, Rounding.PLAIN);
            List<BigDecimal> absorbed = breakdown.shares(decimals, Rounding.LARGEST_ABSORBS);
            boolean absorbs = statistics.options().rounding() == Rounding.LARGEST_ABSORBS;
            for (int i = 0; i < breakdown.rows().size(); i++) {
                // Both modes stand side by side where they differ.
                String other = plain.get(i).compareTo(absorbed.get(i)) == 0 ? "" : TEXTS.get(absorbs ? "statistics.plain" : "statistics.absorbed",
                        (absorbs ? plain : absorbed).get(i).toPlainString() + "%");
                line(rows, breakdown.rows().get(i), (absorbs ? absorbed : plain).get(i), satisfaction, decimals, other);
            }
            line(rows, breakdown.total(), breakdown.total().count() == 0 ? null : HUNDRED, satisfaction, decimals,
                    breakdown.overlapping() ? TEXTS.get("statistics.overlap") : "");
        }
        rows.row(CellText.height(1)).end();
        List<Reconciliation.Finding> findings = Reconciliation.check(statistics);
        if (findings.isEmpty()) {
            note(rows, TEXTS.get("statistics.reconciles"));
        }
        for (Reconciliation.Finding finding : findings) {
            note(rows, TEXTS.get("statistics.broken", finding.message()));
        }
    }

    private static BigDecimal percent(LedgerFigure figure, int decimals) {
        return percent(figure.count(), figure.of(), decimals);
    }

    private static BigDecimal percent(long count, long of, int decimals) {
        return of == 0 ? null : Shares.of(count, of, decimals);
    }

    private static void note(RowWriter rows, String text) throws IOException {
        rows.across(text, Look.NOTE, STATISTICS.size(), 4 + 16.0 * CellText.lines(text, SummaryTable.WIDTH, NOTE_SIZE));
    }

    private static void head(RowWriter rows, String... labels) throws IOException {
        rows.row(CellText.height(2));
        for (String label : labels) {
            rows.cell(label, Look.HEAD);
        }
        rows.end();
    }

    private static void line(RowWriter rows, Breakdown.Row row, BigDecimal share, Indicator satisfaction, int decimals, String note)
            throws IOException {
        rows.row(CellText.height(Math.max(CellText.lines(row.label(), STATISTICS.getFirst()), CellText.lines(note, STATISTICS.getLast()))))
                .cell(row.label(), Look.TEXT).cell(row.count(), Look.CENTRED).percent(share, Look.CENTRED)
                .percent(percent(row.figure(Indicator.REPLIED), decimals), Look.CENTRED)
                .percent(percent(row.figure(satisfaction), decimals), Look.CENTRED).cell(note, Look.TEXT).end();
    }
}
