package org.heyi.export.office.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.heyi.export.ExportRows;
import org.heyi.export.Xml;
import org.heyi.export.office.internal.SheetFile.Look;

/** Writes rows of a sheet, cell after cell. */
public final class RowWriter {

    private static final int LETTERS = 26;
    private static final int MOST_DECIMALS = 4;
    /** The format holds no higher row. */
    private static final double MAX_HEIGHT = 409;
    /** How a cell goes on after its name, for each look: with a text's number, with a number, with nothing. */
    private static final byte[][] STRING = looks(" t=\"s\"><v>");
    private static final byte[][] NUMBER = looks("><v>");
    private static final byte[][] EMPTY = looks("/>");
    private static final byte[] END = Xml.bytes("</v></c>");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private final Xml xml;
    private final Map<String, Integer> strings;
    private final List<String> merged = new ArrayList<>();
    /** Cells in turn with what they lead to. */
    private final List<String[]> links = new ArrayList<>();
    /** How a cell begins, for each column so far. */
    private byte[][] begin = {};
    private int row;
    private byte[] number = {};
    private int column;
    private final Consumer<ExportRows.Row> reader;
    private final List<String> texts = new ArrayList<>();
    private String id = "";
    private String name = "";
    private int listed = -1;

    /**
     * @param xml where to
     * @param strings the file's texts with their indices; new ones are added
     * @param reader gets every row that is not empty, as it will be read
     */
    RowWriter(Xml xml, Map<String, Integer> strings, Consumer<ExportRows.Row> reader) {
        this.xml = xml;
        this.strings = strings;
        this.reader = reader;
    }

    /**
     * Says what the next row is about.
     *
     * @param what id of a comment or item
     * @param called what people call it
     * @return this
     */
    public RowWriter about(String what, String called) {
        id = what;
        name = called;
        return this;
    }

    /** Says that the list that can be filtered ends here: what follows are totals. */
    public void endList() {
        listed = row;
    }

    /** Up to which row it is a list. */
    int listed() {
        return listed < 0 ? row : listed;
    }

    /** Notes what a reader will find in the next cell. */
    private void note(String text) {
        while (texts.size() < column) {
            texts.add("");
        }
        texts.add(text);
    }

    /**
     * Begins a row whose reader may adjust its height.
     *
     * @param height how high it probably is, in points
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter row(double height) throws IOException {
        return begin("ht", SheetFile.decimal(Math.min(height, MAX_HEIGHT)));
    }

    /**
     * Begins a row of a fixed height: cells that are merged cannot find theirs.
     *
     * @param height how high it is, in points
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter fixed(double height) throws IOException {
        return begin("ht", SheetFile.decimal(Math.min(height, MAX_HEIGHT)), "customHeight", "1");
    }

    private RowWriter begin(String... attributes) throws IOException {
        String[] all = new String[attributes.length + 2];
        all[0] = "r";
        all[1] = Integer.toString(row + 1);
        number = Xml.bytes(all[1]);
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        xml.open("row", all);
        column = 0;
        return this;
    }

    /**
     * Ends the row.
     *
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter end() throws IOException {
        xml.close();
        row++;
        while (!texts.isEmpty() && texts.getLast().isBlank()) {
            texts.removeLast();
        }
        if (!texts.isEmpty()) {
            reader.accept(new ExportRows.Row(id, name, texts));
            texts.clear();
        }
        about("", "");
        return this;
    }

    /**
     * Writes a cell of text; an empty one keeps its looks.
     *
     * @param text what; lines end with a line feed
     * @param look how
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter cell(String text, Look look) throws IOException {
        if (text.isEmpty()) {
            begin().raw(EMPTY[look.ordinal()]);
        } else {
            note(text);
            Integer index = strings.get(text);
            if (index == null) {
                index = strings.size();
                strings.put(text, index);
            }
            begin().raw(STRING[look.ordinal()]).number(index).raw(END);
        }
        return this;
    }

    private static byte[][] looks(String rest) {
        return Arrays.stream(Look.values()).map(look -> Xml.bytes("\" s=\"" + look.ordinal() + "\"" + rest)).toArray(byte[][]::new);
    }

    /** Begins a cell up to its name. */
    private Xml begin() throws IOException {
        if (column >= begin.length) {
            int known = begin.length;
            begin = Arrays.copyOf(begin, column + LETTERS);
            for (int i = known; i < begin.length; i++) {
                begin[i] = Xml.bytes("<c r=\"" + column(i));
            }
        }
        return xml.raw(begin[column++]).raw(number);
    }

    /**
     * Writes a number.
     *
     * @param value what
     * @param look how
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter cell(long value, Look look) throws IOException {
        note(Long.toString(value));
        begin().raw(NUMBER[look.ordinal()]).number(value).raw(END);
        return this;
    }

    /**
     * Writes a day as spreadsheets count them.
     *
     * @param day what; after 1900-02-28, where the count has a fault
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter cell(LocalDate day) throws IOException {
        note(day.toString());
        begin().raw(NUMBER[Look.DATE.ordinal()]).number(ChronoUnit.DAYS.between(EPOCH, day)).raw(END);
        return this;
    }

    /**
     * Writes a number that is not whole.
     *
     * @param value what
     * @param look how
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter cell(BigDecimal value, Look look) throws IOException {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        note(plain);
        begin().raw(NUMBER[look.ordinal()]).text(plain).raw(END);
        return this;
    }

    /**
     * Writes a percentage as the number it is, so that one can sort and count with it.
     *
     * @param percent e.g. 99.86; null where there is nothing to divide by, which gets a dash
     * @param look of the cells around
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter percent(BigDecimal percent, Look look) throws IOException {
        return percent == null ? cell("—", look) : cell(percent.movePointLeft(2), look.percent(Math.clamp(percent.scale(), 0, MOST_DECIMALS)));
    }

    /**
     * Writes one text across the first columns of a new row.
     *
     * @param text what
     * @param look how
     * @param columns how many columns
     * @param height height of the row in points
     * @throws IOException if out fails
     */
    public void across(String text, Look look, int columns, double height) throws IOException {
        fixed(height).wide(text, look, columns).end();
    }

    /**
     * Writes one text across several cells; the row should have a fixed height.
     *
     * @param text what
     * @param look how
     * @param columns how many cells, at least 2
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter wide(String text, Look look, int columns) throws IOException {
        return block(text, look, columns, 1);
    }

    /**
     * Writes one text across several cells of this row and of those below, where the same columns are to be left empty.
     *
     * @param text what
     * @param look how
     * @param columns how many cells wide
     * @param high how many cells high
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter block(String text, Look look, int columns, int high) throws IOException {
        if (columns > 1 || high > 1) {
            merge(row + 1, column, row + high, column + columns - 1);
        }
        cell(text, look);
        for (int i = 1; i < columns; i++) {
            cell("", look);
        }
        return this;
    }

    /**
     * Shows cells as one.
     *
     * @param firstRow from 1
     * @param firstColumn from 0
     * @param lastRow at least the first
     * @param lastColumn at least the first
     */
    public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merged.add(reference(firstRow - 1, firstColumn) + ":" + reference(lastRow - 1, lastColumn));
    }

    /**
     * Leaves rows out: the next one to begin has this number.
     *
     * @param next from 1; not before what was written
     */
    public void skipTo(int next) {
        row = next - 1;
    }

    /**
     * Leaves cells out.
     *
     * @param next column of the next cell, from 0; not before what was written
     */
    public void skipToColumn(int next) {
        column = next;
    }

    /** How many rows there are so far. */
    int count() {
        return row;
    }

    /**
     * Makes the next cell lead to other cells of the file.
     *
     * @param target a range of cells with the name of its sheet, e.g. 'Rows'!A3:H7
     * @return this
     */
    public RowWriter link(String target) {
        links.add(new String[] {reference(row, column), target});
        return this;
    }

    List<String[]> links() {
        return links;
    }

    List<String> merged() {
        return merged;
    }

    private static String reference(int row, int column) {
        return column(column) + (row + 1);
    }

    static String column(int index) {
        StringBuilder letters = new StringBuilder();
        for (int i = index; i >= 0; i = i / LETTERS - 1) {
            letters.insert(0, (char) ('A' + i % LETTERS));
        }
        return letters.toString();
    }
}
