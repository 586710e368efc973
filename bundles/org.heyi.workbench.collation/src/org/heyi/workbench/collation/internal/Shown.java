package org.heyi.workbench.collation.internal;

import java.util.List;

import org.heyi.collation.Order;
import org.heyi.collation.SummaryColumn;

/**
 * What the table shows, as it is handed out.
 *
 * @param name what the view is called
 * @param words what it is narrowed to; empty for nothing
 * @param order how the comments are numbered
 * @param columns from left to right
 * @param ids of the comments, row by row
 */
public record Shown(String name, String words, Order order, List<SummaryColumn> columns, List<String> ids) {
}
