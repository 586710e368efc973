package org.heyi.importing.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell that is not empty.
 *
 * @param row its row, from 1, as spreadsheet programs show it
 * @param column its column, from 0
 * @param text what stands in it; a number without format, a date as 2021-12-12 (with time 2021-12-12 09:30)
 * @param number its value when it is a number, else null
 * @param date its day when it is a number that is formatted as a date, else null
 */
public record TableCell(int row, int column, String text, BigDecimal number, LocalDate date) {

    /** @return the address, such as {@code B7} */
    public String address() {
        return columnName(column) + row;
    }

    /**
     * The name of a column.
     *
     * @param column from 0
     * @return letters, such as A or AB
     */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
