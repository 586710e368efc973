package org.heyi.store;

import java.time.Instant;
import java.util.List;

import org.heyi.store.internal.Operation;

/**
 * An edit of the model of which nobody has worked out yet what it means for the rows: what {@link Workspace#edit} returns, and
 * {@link Workspace#capture} makes a {@link Change} of.
 */
public final class Draft {

    private final String actor;
    private final String type;
    private final Instant at;
    private final List<Operation> operations;

    Draft(String actor, String type, Instant at, List<Operation> operations) {
        this.actor = actor;
        this.type = type;
        this.at = at;
        this.operations = operations;
    }

    String actor() {
        return actor;
    }

    String type() {
        return type;
    }

    Instant at() {
        return at;
    }

    List<Operation> operations() {
        return operations;
    }
}
