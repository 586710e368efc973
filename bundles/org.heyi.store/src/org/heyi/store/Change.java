package org.heyi.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.heyi.store.internal.Operation;
import org.heyi.store.internal.Recorder;
import org.heyi.store.internal.RowChange;

/**
 * One recorded change of the model: what {@link Workspace#record} returns and {@link Workspace#commit} writes.
 * Immutable; its row values were captured when it was recorded, so that it may be written on another thread.
 */
public final class Change {

    private final String actor;
    private final String type;
    private final Instant at;
    private final List<Operation> operations;
    private final List<RowChange> rows;
    private final Map<String, Object> before;
    private final Map<String, Object> after;

    Change(String actor, String type, Instant at, List<Operation> operations, Recorder.Captured captured) {
        this.actor = actor;
        this.type = type;
        this.at = at;
        this.operations = List.copyOf(operations);
        this.rows = List.copyOf(captured.rows());
        this.before = captured.before();
        this.after = captured.after();
    }

    /** @return handle of who made the change */
    public String actor() {
        return actor;
    }

    /** @return what kind of change it is, e.g. annotation.add */
    public String type() {
        return type;
    }

    /** @return when it was recorded */
    public Instant at() {
        return at;
    }

    /** @return whether nothing changed at all; such a change leaves no trace in the history */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** @return how many rows it writes */
    public int size() {
        return rows.size();
    }

    /** @return what it edited, in order: for whoever shows a part of the model and wants to know whether that part changed */
    public List<Touch> touches() {
        return operations.stream().map(Operation::touch).toList();
    }

    List<Operation> operations() {
        return operations;
    }

    List<RowChange> rows() {
        return rows;
    }

    Map<String, Object> before() {
        return before;
    }

    Map<String, Object> after() {
        return after;
    }
}
