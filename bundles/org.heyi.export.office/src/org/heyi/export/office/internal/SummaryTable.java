package org.heyi.export.office.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.heyi.base.Texts;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.ExportRequest;
import org.heyi.export.SummaryView;
import org.heyi.export.ImprintWords;

/** What the 汇总表 in Word and in Excel have in common: the words above it, and how wide its columns are. */
public final class SummaryTable {

    /** Between the margins of an A4 page laid across. */
    public static final double WIDTH = 267;

    private static final Texts TEXTS = Texts.of(SummaryTable.class);
    private static final Map<SummaryColumn, Double> WIDTHS = new EnumMap<>(Map.ofEntries(
            Map.entry(SummaryColumn.NUMBER, 10.0), Map.entry(SummaryColumn.GROUP, 19.0),
            Map.entry(SummaryColumn.PROPOSER, 15.0), Map.entry(SummaryColumn.LOCATOR, 21.0),
            Map.entry(SummaryColumn.ORIGINAL, 36.0), Map.entry(SummaryColumn.DEMAND, 50.0),
            Map.entry(SummaryColumn.REASON, 26.0), Map.entry(SummaryColumn.KIND, 16.0),
            Map.entry(SummaryColumn.UNIT, 16.0), Map.entry(SummaryColumn.DECISION, 16.0),
            Map.entry(SummaryColumn.DECISION_REASON, 26.0), Map.entry(SummaryColumn.REMARK, 16.0),
            Map.entry(SummaryColumn.ASSIGNEE, 15.0), Map.entry(SummaryColumn.OPINION, 26.0), Map.entry(SummaryColumn.CONFLICT, 16.0),
            Map.entry(SummaryColumn.COMMENT, 12.0), Map.entry(SummaryColumn.PRINTED, 18.0), Map.entry(SummaryColumn.SIGNOFF, 18.0)));

    private final ExportRequest request;
    private final Collation collation;
    private final List<SummaryColumn> columns;
    private final List<Row> rows;

    /**
     * @param request what to print
     */
    public SummaryTable(ExportRequest request) {
        this.request = request;
        this.collation = request.collation();
        this.columns = request.columns();
        this.rows = request.lines(collation);
    }

    /** @return the lines */
    public List<Row> rows() {
        return rows;
    }

    /** @return by what the lines are parted; null where they stand as somebody had them before them */
    public Order parts() {
        return request.view() == null ? collation.order() : null;
    }

    /** @return the columns that this attribution shows */
    public List<SummaryColumn> columns() {
        return columns;
    }

    /**
     * @param column one of the columns shown
     * @return its width in millimetres; what hidden columns leave goes to the demands, or to all where these are hidden, and where there
     *         is too little room all are narrower
     */
    public double width(SummaryColumn column) {
        double own = WIDTHS.get(column);
        double all = columns.stream().mapToDouble(WIDTHS::get).sum();
        if (all > WIDTH || !columns.contains(SummaryColumn.DEMAND)) {
            return own * WIDTH / all;
        }
        return column == SummaryColumn.DEMAND ? own + WIDTH - all : own;
    }

    /**
     * @param column a column
     * @return whether its short words stand in the middle
     */
    public static boolean isCentred(SummaryColumn column) {
        return switch (column) {
            case NUMBER, GROUP, PROPOSER, KIND, DECISION, ASSIGNEE, CONFLICT, COMMENT, SIGNOFF -> true;
            default -> false;
        };
    }

    /**
     * @param column a column
     * @return its heading, broken where it reads best in a narrow column
     */
    public static String heading(SummaryColumn column) {
        String label = column.label();
        return label.contains("（") ? label.replace("（", "\n（") : label.replace(" (", "\n(").replace("、", "、\n");
    }

    /** @return 《政府工作报告》审议意见汇总表; members of a CPPCC discuss (讨论), they do not deliberate (审议) */
    public String title() {
        return TEXTS.get("summary.title." + request.session().getBody().getName());
    }

    /** @return the meeting's name */
    public String meeting() {
        return request.session().getName() == null ? "" : request.session().getName();
    }

    /** @return how and when the table was made; the level of attribution is part of it */
    public String how() {
        return TEXTS.get("summary.how", date(request.madeOn()), request.order().label(), request.attribution().label());
    }

    /** @return the counts in a sentence; of a part, which it is and how many there are in it */
    public String counts() {
        SummaryView view = request.view();
        return view == null ? collation.counts().sentence() : TEXTS.get(view.words().isEmpty() ? "summary.all" : "summary.part",
                rows.size(), collation.size(), view.words());
    }

    /**
     * @param row a line
     * @return what its part of the table is called; null where the order makes no parts, or none that may be named
     */
    public String band(Row row) {
        return switch (parts()) {
            case null -> null;
            case POSITION -> null;
            case GROUP -> row.group().isEmpty() ? null : row.group();
            case UNIT -> row.unit().isEmpty() ? TEXTS.get("band.none") : row.unit();
        };
    }

    /**
     * @param name of a part of the table
     * @return the line above it, with how many lines it has
     */
    public String bandLine(String name) {
        return TEXTS.get("band", name, Long.toString(rows.stream().filter(row -> name.equals(band(row))).count()));
    }

    /**
     * @param day a day
     * @return as people write it
     */
    public static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(TEXTS.get("date")).format(day);
    }

    /**
     * @param request what is exported
     * @return what the file says about itself where people do not look first: attribution, order, time, fonts, and the end of the
     *         history, with which it can be checked
     */
    public static String description(ExportRequest request) {
        return ImprintWords.made(request) + TEXTS.get("description." + Fonts.of(request).name()) + ImprintWords.history(request);
    }
}
