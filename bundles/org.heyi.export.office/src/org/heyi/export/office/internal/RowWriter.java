package org.heyi.export.office.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.heyi.export.office.internal.SheetFile.Look;

/** Writes rows of a sheet, cell after cell. */
public final class RowWriter {

    private static final int LETTERS = 26;
    /** The format holds no higher row. */
    private static final double MAX_HEIGHT = 409;

    private final Xml xml;
    private final List<String> merged = new ArrayList<>();
    private int row;
    private int column;

    RowWriter(Xml xml) {
        this.xml = xml;
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
        return this;
    }

    /**
     * Writes a cell of text; an empty one keeps its looks.
     *
     * @param text what; see {@link CellText#safe}
     * @param look how
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter cell(String text, Look look) throws IOException {
        String style = Integer.toString(look.ordinal());
        if (text.isEmpty()) {
            xml.empty("c", "r", reference(row, column), "s", style);
        } else {
            xml.open("c", "r", reference(row, column), "s", style, "t", "inlineStr").open("is")
                    .open("t", "xml:space", "preserve").text(CellText.safe(text)).close().close().close();
        }
        column++;
        return this;
    }

    /**
     * Writes a number.
     *
     * @param number what
     * @param look how
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter cell(long number, Look look) throws IOException {
        return number(Long.toString(number), look);
    }

    /**
     * Writes a number.
     *
     * @param number what; finite
     * @param look how
     * @return this
     * @throws IOException if out fails
     */
    public RowWriter cell(double number, Look look) throws IOException {
        return number(Double.toString(number), look);
    }

    private RowWriter number(String number, Look look) throws IOException {
        xml.open("c", "r", reference(row, column), "s", Integer.toString(look.ordinal())).open("v").text(number).close().close();
        column++;
        return this;
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
        fixed(height).cell(text, look);
        for (int i = 1; i < columns; i++) {
            cell("", look);
        }
        if (columns > 1) {
            merged.add(reference(row, 0) + ":" + reference(row, columns - 1));
        }
        end();
    }

    /** How many rows there are so far. */
    int count() {
        return row;
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
