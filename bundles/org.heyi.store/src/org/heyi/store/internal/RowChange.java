package org.heyi.store.internal;

import java.util.Map;

/**
 * What a change does to one row.
 *
 * @param kind created, updated or deleted
 * @param table the row's table
 * @param id the object's id
 * @param values all values by column: after the change, or the last ones of a deleted object
 * @param before updated: the columns that changed, with their values before; otherwise empty
 */
public record RowChange(Kind kind, Table table, String id, Map<String, Object> values, Map<String, Object> before) {

    /** What happens to the row. */
    public enum Kind {
        CREATED, UPDATED, DELETED
    }
}
