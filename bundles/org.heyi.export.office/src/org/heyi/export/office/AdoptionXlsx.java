package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.papers.Adoption;
import org.heyi.collation.papers.AmendmentList;
import org.heyi.collation.papers.ChangedPlace;
import org.heyi.collation.papers.Opinion;
import org.heyi.collation.papers.OpinionOutcome;
import org.heyi.collation.papers.Parts;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.office.internal.CellText;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.Imprints;
import org.heyi.export.office.internal.RowWriter;
import org.heyi.export.office.internal.SheetFile.Look;
import org.heyi.export.office.internal.SheetFile;
import org.heyi.export.office.internal.SummaryTable;
import org.heyi.model.review.Annotation;
import org.osgi.service.component.annotations.Component;

/** 采纳情况表 as a spreadsheet: every number leads to the rows that it counts, which stand together on a sheet of their own. */
@Component(service = Exporter.class)
public final class AdoptionXlsx extends OfficeExporter {

    private static final Texts TEXTS = Texts.of(AdoptionXlsx.class);
    private static final int HEAD_ROWS = 2;
    private static final List<Double> WIDTHS = List.of(47.0, 20.0, 20.0, 20.0, 20.0, 20.0, 20.0, 20.0, 20.0, 20.0, 20.0, 20.0);
    private static final List<Double> ROW_WIDTHS = List.of(14.0, 40.0, 38.0, 95.0, 22.0, 38.0, 20.0);
    private static final int WORDS = 3;
    private static final int REASON = 5;
    private static final List<Double> PLACE_WIDTHS = List.of(14.0, 65.0, 148.0, 40.0);
    /** The same with the name of the line that counts them before it. */
    private static final List<Double> LINE_PLACE_WIDTHS = List.of(38.0, 14.0, 50.0, 125.0, 40.0);

    /**
     * Rows that stand together and are counted together.
     *
     * @param line name of the line of the table; empty for the line of an outcome
     * @param column what is counted
     */
    private record Key(String line, String column) {
    }

    /** Sheets of rows by the table whose numbers lead there. */
    private enum Sheet {
        OUTCOME, SECTION, GROUP;

        String title() {
            return TEXTS.get("sheet.adoption." + name().toLowerCase(Locale.ROOT));
        }

        /** The sheet with the places of the text that its lines count. */
        String places() {
            return TEXTS.get("sheet.adoption.places." + name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public String id() {
        return "adoption.xlsx";
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
        file.finish(TEXTS.get("adoption.title"), this, request);
    }

    private void sheets(SheetFile file, ExportRequest request, Progress progress) throws IOException {
        AdoptionTable table = new AdoptionTable(request);
        Adoption adoption = table.adoption();
        Map<Annotation, AmendmentList.Item> items = new IdentityHashMap<>();
        AmendmentList.all(request.inOrder()).forEach(each -> items.put(each.comment(), each));
        Map<Sheet, Blocks> blocks = new LinkedHashMap<>();
        blocks.put(Sheet.OUTCOME, new Blocks(List.of(adoption.total())));
        blocks.put(Sheet.SECTION, new Blocks(adoption.sections()));
        if (!adoption.groups().isEmpty()) {
            blocks.put(Sheet.GROUP, new Blocks(adoption.groups()));
        }
        Map<Sheet, Places> places = places(table);
        progress.begin(TEXTS.get("task.paper", label()), (long) items.size() * blocks.size());
        file.sheet(new SheetFile.Page(TEXTS.get("sheet.adoption"), SheetFile.Paper.A4, 1, WIDTHS, 0, 0, 0, Imprints.foot(request)),
                rows -> tables(rows, request, table, blocks, places));
        for (Map.Entry<Sheet, Blocks> each : blocks.entrySet()) {
            file.sheet(new SheetFile.Page(each.getKey().title(), SheetFile.Paper.A4, 1, ROW_WIDTHS, HEAD_ROWS, HEAD_ROWS - 1, 0,
                    Imprints.foot(request)), rows -> rows(rows, each.getKey(), each.getValue(), items, adoption, progress));
        }
        for (Places each : places.values()) {
            file.sheet(new SheetFile.Page(each.title, SheetFile.Paper.A4, 1, each.widths(), HEAD_ROWS, HEAD_ROWS - 1, 0, Imprints.foot(request)),
                    each::write);
        }
    }

    /** By the sheet whose lines have them; those of the total stand alone, without a name before them, under null. */
    private static Map<Sheet, Places> places(AdoptionTable table) {
        Adoption adoption = table.adoption();
        Map<Sheet, Places> places = new LinkedHashMap<>();
        Map<String, List<ChangedPlace>> outcomes = new LinkedHashMap<>();
        Arrays.stream(OpinionOutcome.values()).forEach(each -> outcomes.put(each.label(), table.places(each)));
        places.put(null, new Places(TEXTS.get("sheet.adoption.places"), null, Map.of(adoption.total().name(), adoption.total().places())));
        places.put(Sheet.OUTCOME, new Places(Sheet.OUTCOME.places(), "outcome", outcomes));
        places.put(Sheet.SECTION, new Places(Sheet.SECTION.places(), "section", of(adoption.sections())));
        if (!adoption.groups().isEmpty()) {
            places.put(Sheet.GROUP, new Places(Sheet.GROUP.places(), "group", of(adoption.groups())));
        }
        return places;
    }

    private static Map<String, List<ChangedPlace>> of(List<Adoption.Line> lines) {
        Map<String, List<ChangedPlace>> places = new LinkedHashMap<>();
        lines.forEach(each -> places.put(each.name(), each.places()));
        return places;
    }

    // ---- the tables

    private static void tables(RowWriter rows, ExportRequest request, AdoptionTable table, Map<Sheet, Blocks> blocks,
            Map<Sheet, Places> places) throws IOException {
        int columns = WIDTHS.size();
        rows.across(TEXTS.get("adoption.title"), Look.TITLE, columns, 36);
        String meeting = request.session().getName() == null ? "" : request.session().getName();
        note(rows, meeting + "　　" + TEXTS.get("adoption.how", SummaryTable.date(request.madeOn()), request.attribution().label()));
        note(rows, table.summary());
        rows.across(TEXTS.get("adoption.outcomes"), Look.NOTE, columns, 24);
        heads(rows, "outcome", "comments", "share", "places");
        Adoption.Line total = table.adoption().total();
        for (OpinionOutcome each : OpinionOutcome.values()) {
            rows.fixed(20).cell(each.label(), Look.TEXT);
            number(rows, total.of(each).size(), blocks.get(Sheet.OUTCOME).link(Sheet.OUTCOME, new Key(total.name(), each.name())));
            rows.cell(total.share(each), Look.CENTRED);
            number(rows, table.places(each).size(), places.get(Sheet.OUTCOME).link(each.label()));
            rows.end();
        }
        rows.fixed(20).cell(total.name(), Look.HEAD).cell(total.count(), Look.CENTRED).cell(total.count() == 0 ? "—" : "100.0%", Look.CENTRED);
        number(rows, total.places().size(), places.get(null).link(total.name()));
        rows.end();
        lines(rows, table, "section", "sections", table.adoption().sections(), Sheet.SECTION, blocks, places);
        if (blocks.containsKey(Sheet.GROUP)) {
            lines(rows, table, "group", "byGroup", table.adoption().groups(), Sheet.GROUP, blocks, places);
        }
        rows.fixed(8).end();
        for (String each : table.notes()) {
            note(rows, each);
        }
    }

    private static void note(RowWriter rows, String words) throws IOException {
        double width = WIDTHS.stream().mapToDouble(Double::doubleValue).sum();
        rows.across(words, Look.NOTE, WIDTHS.size(), 4 + 16.0 * CellText.lines(words, width, 11));
    }

    private static void heads(RowWriter rows, String... keys) throws IOException {
        rows.fixed(32);
        for (String each : keys) {
            rows.cell(TEXTS.get("adoption." + each), Look.HEAD);
        }
        rows.end();
    }

    private static void lines(RowWriter rows, AdoptionTable table, String first, String title, List<Adoption.Line> lines, Sheet sheet,
            Map<Sheet, Blocks> blocks, Map<Sheet, Places> places) throws IOException {
        rows.across(TEXTS.get("adoption." + title), Look.NOTE, WIDTHS.size(), 24);
        rows.fixed(32).cell(TEXTS.get("adoption." + first), Look.HEAD);
        for (String each : List.of("received", "merged", "count")) {
            rows.cell(TEXTS.get("adoption." + each), Look.HEAD);
        }
        for (OpinionOutcome each : OpinionOutcome.values()) {
            rows.cell(each.label(), Look.HEAD);
        }
        rows.cell(TEXTS.get("adoption.places"), Look.HEAD).cell(TEXTS.get("adoption.rate"), Look.HEAD).end();
        for (Adoption.Line each : lines) {
            line(rows, each, Look.TEXT, sheet, blocks.get(sheet), places.get(sheet));
        }
        line(rows, table.adoption().total(), Look.HEAD, Sheet.OUTCOME, blocks.get(Sheet.OUTCOME), places.get(null));
    }

    private static void line(RowWriter rows, Adoption.Line line, Look look, Sheet sheet, Blocks blocks, Places places)
            throws IOException {
        rows.row(CellText.height(CellText.lines(line.name(), WIDTHS.getFirst()))).cell(line.name(), look);
        number(rows, line.received().size(), blocks.link(sheet, new Key(line.name(), "")));
        number(rows, line.merged().size(), blocks.link(sheet, new Key(line.name(), Blocks.MERGED)));
        rows.cell(line.count(), Look.CENTRED);
        for (OpinionOutcome each : OpinionOutcome.values()) {
            number(rows, line.of(each).size(), blocks.link(sheet, new Key(line.name(), each.name())));
        }
        number(rows, line.places().size(), places.link(line.name()));
        rows.cell(line.rate(Adoption.Rate.ADOPTED), Look.CENTRED).end();
    }

    private static void number(RowWriter rows, int count, String target) throws IOException {
        if (count > 0 && target != null) {
            rows.link(target);
        }
        rows.cell(count, count > 0 && target != null ? Look.LINK : Look.CENTRED);
    }

    private static String range(String sheet, int from, int to, int columns) {
        return "'" + sheet + "'!A" + from + ":" + (char) ('A' + columns - 1) + to;
    }

    // ---- the rows

    /** The comments of some lines in the order in which their sheet has them, and which rows each number counts. */
    private static final class Blocks {

        static final String MERGED = "MERGED";

        private final List<Annotation> comments = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final Map<Key, int[]> rows = new HashMap<>();

        Blocks(List<Adoption.Line> lines) {
            for (Adoption.Line line : lines) {
                int start = comments.size();
                Arrays.stream(OpinionOutcome.values()).forEach(each -> add(line, each.name(), line.of(each).stream().map(Opinion::comment).toList()));
                add(line, MERGED, line.merged());
                rows.put(new Key(line.name(), ""), new int[] {start, comments.size()});
            }
        }

        private void add(Adoption.Line line, String column, List<Annotation> those) {
            rows.put(new Key(line.name(), column), new int[] {comments.size(), comments.size() + those.size()});
            comments.addAll(those);
            those.forEach(each -> names.add(line.name()));
        }

        String link(Sheet sheet, Key key) {
            int[] range = rows.get(key);
            return range == null || range[0] == range[1] ? null
                    : range(sheet.title(), HEAD_ROWS + 1 + range[0], HEAD_ROWS + range[1], ROW_WIDTHS.size());
        }
    }

    private static void rows(RowWriter rows, Sheet sheet, Blocks blocks, Map<Annotation, AmendmentList.Item> items, Adoption adoption,
            Progress progress) throws IOException {
        rows.across(sheet.title(), Look.TITLE, ROW_WIDTHS.size(), 36);
        heads(rows, "number", sheet == Sheet.GROUP ? "group" : "section", "proposers", "words", "decision", "reason", "other");
        for (int i = 0; i < blocks.comments.size(); i++) {
            progress.checkCancelled();
            Annotation comment = blocks.comments.get(i);
            AmendmentList.Item item = items.get(comment);
            Opinion opinion = adoption.opinions().of(comment);
            String other = opinion.comment() != comment ? TEXTS.get("adoption.into", Integer.toString(opinion.comment().getNumber()))
                    : opinion.merged().isEmpty() ? "" : TEXTS.get("adoption.with", Opinion.numbers(opinion.merged()));
            String first = sheet == Sheet.OUTCOME ? Parts.of(comment) : blocks.names.get(i);
            String words = CellText.safe(item.sentence());
            // A row can be so high and no higher: of what is longer, the rest is read in the cell.
            int lines = Math.max(CellText.lines(words, ROW_WIDTHS.get(WORDS)), Math.max(CellText.lines(item.reason(), ROW_WIDTHS.get(REASON)),
                    CellText.lines(item.proposers(), ROW_WIDTHS.get(2))));
            rows.about(comment.getId(), Integer.toString(comment.getNumber()));
            rows.row(CellText.height(lines)).cell(comment.getNumber(), Look.CENTRED).cell(first, Look.TEXT).cell(CellText.safe(item.proposers()), Look.TEXT)
                    .cell(words, Look.TEXT).cell(item.decision(), Look.CENTRED).cell(CellText.safe(item.reason()), Look.TEXT)
                    .cell(other, Look.CENTRED).end();
            progress.worked(1);
        }
    }

    // ---- the places

    /** Places of the text, line by line; a place that several lines count stands with each of them. */
    private record Places(String title, String head, Map<String, List<ChangedPlace>> lines) {

        List<Double> widths() {
            return head == null ? PLACE_WIDTHS : LINE_PLACE_WIDTHS;
        }

        /** Where those of a line stand; null where it has none. */
        String link(String name) {
            int from = HEAD_ROWS + 1;
            for (Map.Entry<String, List<ChangedPlace>> each : lines.entrySet()) {
                int count = each.getValue().size();
                if (each.getKey().equals(name)) {
                    return count == 0 ? null : range(title, from, from + count - 1, widths().size());
                }
                from += count;
            }
            return null;
        }

        void write(RowWriter rows) throws IOException {
            List<Double> widths = widths();
            rows.across(title, Look.TITLE, widths.size(), 36);
            List<String> heads = new ArrayList<>(List.of("number", "part", "change", "comments.numbers"));
            if (head != null) {
                heads.addFirst(head);
            }
            heads(rows, heads.toArray(String[]::new));
            for (Map.Entry<String, List<ChangedPlace>> line : lines.entrySet()) {
                for (ChangedPlace each : line.getValue()) {
                    String sentence = CellText.safe(each.sentence());
                    rows.row(CellText.height(CellText.lines(sentence, widths.get(widths.size() - 2))));
                    if (head != null) {
                        rows.cell(line.getKey(), Look.TEXT);
                    }
                    rows.cell(each.number(), Look.CENTRED).cell(each.inList(), Look.TEXT).cell(sentence, Look.TEXT)
                            .cell(Opinion.numbers(each.comments()), Look.TEXT).end();
                }
            }
        }
    }
}
