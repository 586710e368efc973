package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Mask;
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
import org.heyi.ledger.HolidayCalendar;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Urging;
import org.heyi.ledger.Urging.Duty;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.util.Labels;
import org.osgi.service.component.annotations.Component;

/** 催办清单 as a spreadsheet: what every unit owes within some days or should have done by now, and how many of each. */
@Component(service = Exporter.class)
public final class UrgingXlsx extends OfficeExporter {

    private static final Texts TEXTS = Texts.of(UrgingXlsx.class);
    private static final int HEAD_ROWS = 3;
    /** Widths in millimetres; together as wide as the page between its margins. */
    private static final List<Double> WIDTHS = List.of(40.0, 12.0, 30.0, 63.0, 18.0, 14.0, 18.0, 22.0, 14.0, 16.0, 20.0);
    private static final List<Double> COUNT_WIDTHS = List.of(90.0, 40.0, 40.0, 40.0);
    private static final int UNIT = 0;
    private static final int TITLE = 3;

    @Override
    public String id() {
        return "urging.xlsx";
    }

    @Override
    public Subject subject() {
        return Subject.LEDGER;
    }

    private static ExportOption days() {
        return ExportOption.number("days", TEXTS.get("option.days"), List.of("15", "0", "7", "30", "60", "90"));
    }

    @Override
    public List<ExportOption> options() {
        return List.of(days(), Fonts.option());
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
        file.finish(TEXTS.get("urging.title"), this, request);
    }

    private static void sheets(SheetFile file, ExportRequest request, Progress progress) throws IOException {
        int days = daysOf(request);
        HolidayCalendar calendar = HolidayCalendar.of(request.sessions().isEmpty() ? null : request.sessions().get(0));
        List<Duty> duties = new Urging(calendar).within(Lifecycle.states(request.ledger(), request.asOf()), days);
        progress.begin(TEXTS.get("task.urging"), duties.size());
        file.sheet(new SheetFile.Page(TEXTS.get("sheet.urging"), SheetFile.Paper.A4, 1, WIDTHS, HEAD_ROWS, HEAD_ROWS - 1, 0,
                Imprints.foot(request)), rows -> list(rows, request, duties, days, progress));
        file.sheet(new SheetFile.Page(TEXTS.get("sheet.urging.units"), SheetFile.Paper.A4, 1, COUNT_WIDTHS, HEAD_ROWS, HEAD_ROWS - 1, 0,
                Imprints.foot(request)), rows -> units(rows, request, duties, days));
    }

    private static int daysOf(ExportRequest request) {
        String typed = request.value(days());
        if (!typed.matches("\\d{1,4}")) {
            throw new HeyiException(TEXTS.get("error.days", typed));
        }
        return Integer.parseInt(typed);
    }

    private static String unit(Duty duty) {
        return duty.unit() == null ? TEXTS.get("urging.nobody") : duty.unit().getName();
    }

    private static void head(RowWriter rows, ExportRequest request, List<Duty> duties, int days, int columns, String... heads) throws IOException {
        long overdue = duties.stream().filter(Duty::overdue).count();
        rows.across(TEXTS.get("urging.title"), Look.TITLE, columns, 36);
        rows.across(TEXTS.get("urging.how", SummaryTable.date(request.asOf()), Integer.toString(days), Long.toString(overdue),
                Long.toString(duties.size() - overdue), SummaryTable.date(request.madeOn())), Look.NOTE, columns, 24);
        rows.fixed(32);
        for (String head : heads) {
            rows.cell(TEXTS.get("urging." + head), Look.HEAD);
        }
        rows.end();
    }

    private static void list(RowWriter rows, ExportRequest request, List<Duty> duties, int days, Progress progress) throws IOException {
        head(rows, request, duties, days, WIDTHS.size(), "unit", "no", "item", "what", "lead", "handling", "clock", "due", "left", "workdays", "state");
        Mask mask = request.mask();
        boolean named = request.attribution() == Attribution.NAMED;
        int no = 0;
        for (Duty duty : duties) {
            progress.checkCancelled();
            no++;
            Suggestion s = duty.item().suggestion();
            String title = mask.apply(s.getTitle());
            String lead = s.getLead() != null ? s.getLead().getName() : s.getLeadName() == null ? "" : s.getLeadName();
            rows.about(s.getId(), Lifecycle.name(s)).row(CellText.height(Math.max(CellText.lines(title, WIDTHS.get(TITLE)),
                    CellText.lines(unit(duty), WIDTHS.get(UNIT)))));
            Look look = duty.overdue() ? Look.WRONG : Look.CENTRED;
            rows.cell(unit(duty), Look.TEXT).cell(no, Look.CENTRED).cell(Lifecycle.name(s), Look.CENTRED).cell(title, Look.TEXT)
                    .cell(named ? lead : "", Look.CENTRED)
                    .cell(Labels.of(duty.handling()), Look.CENTRED).cell(Labels.of(duty.clock()), Look.CENTRED).cell(duty.due())
                    .cell(duty.daysLeft(), look).cell(duty.workingDaysLeft(), look)
                    .cell(TEXTS.get(duty.overdue() ? "urging.overdue" : "urging.soon"), look).end();
            progress.worked(1);
        }
        if (duties.isEmpty()) {
            rows.across(ExportRows.none(), Look.CENTRED, WIDTHS.size(), CellText.height(1));
        }
    }

    private static void units(RowWriter rows, ExportRequest request, List<Duty> duties, int days) throws IOException {
        head(rows, request, duties, days, COUNT_WIDTHS.size(), "unit", "overdue", "soon", "total");
        Map<String, int[]> counts = new LinkedHashMap<>();
        int[] all = new int[2];
        for (Duty duty : duties) {
            int which = duty.overdue() ? 0 : 1;
            counts.computeIfAbsent(unit(duty), k -> new int[2])[which]++;
            all[which]++;
        }
        for (Map.Entry<String, int[]> count : counts.entrySet()) {
            row(rows, count.getKey(), count.getValue(), Look.TEXT, Look.CENTRED);
        }
        rows.endList();
        row(rows, TEXTS.get("urging.total"), all, Look.HEAD, Look.HEAD);
    }

    private static void row(RowWriter rows, String label, int[] n, Look first, Look others) throws IOException {
        rows.row(CellText.height(1)).cell(label, first).cell(n[0], others).cell(n[1], others).cell(n[0] + n[1], others).end();
    }
}
