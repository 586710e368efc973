package org.heyi.store.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.heyi.model.Identified;

/** Brings a model up to date with events of the history that came after it was written. */
final class Replay {

    private final Tables tables;
    private final Loaded loaded;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** What the events say of one object in the end; a column that lost its value has null. */
    private static final class Row {
        private final Table table;
        private Map<String, Object> values = new HashMap<>();
        private boolean deleted;

        Row(Table table) {
            this.table = table;
        }
    }

    /** A list whose members or order change. */
    private record Slot(EObject owner, EReference containment) {
    }

    Replay(Tables tables, Loaded loaded) {
        this.tables = tables;
        this.loaded = loaded;
    }

    /** Takes over what an event says of an object; in the order of the history. */
    void add(Json.Entry entry) {
        Row row = rows.computeIfAbsent(entry.id(), id -> new Row(tables.named(entry.table())));
        row.deleted = entry.list().equals("deleted");
        if (row.deleted) {
            return;
        }
        if (entry.list().equals("created")) {
            row.values = new HashMap<>();
            for (Table.Column column : row.table.list()) {
                row.values.put(column.name, null);
            }
        }
        entry.old().keySet().forEach(column -> row.values.put(column, null));
        row.values.putAll(entry.values());
    }

    /** @return how many objects the events are about */
    int size() {
        return rows.size();
    }

    /** Changes the model. */
    void apply() {
        rows.forEach((id, row) -> {
            if (!row.deleted && loaded.find(id) == null) {
                loaded.keep(row.table.create(id), 0);
            }
        });
        Set<Slot> slots = new LinkedHashSet<>();
        rows.forEach((id, row) -> {
            if (!row.deleted) {
                setValues(loaded.find(id), row);
                place(loaded.find(id), row, slots);
            }
        });
        rows.forEach((id, row) -> {
            Identified object = loaded.find(id);
            if (row.deleted && object != null) {
                takeOut(object);
                loaded.kept().remove(id);
            }
        });
        slots.forEach(this::order);
    }

    private void setValues(Identified object, Row row) {
        InternalEObject target = (InternalEObject) object;
        for (Table.Column column : row.table.list()) {
            if (row.values.containsKey(column.name)) {
                Object value = row.values.get(column.name);
                if (value == null) {
                    target.eUnset(column.id);
                } else if (column.kind == Table.Kind.REFERENCES) {
                    target.eUnset(column.id);
                    Table.refer(object, column, java.util.Arrays.stream(((String) value).split(" ")).map(this::require).toList());
                } else {
                    target.eSet(column.id, valueOf(column, value));
                }
            }
        }
    }

    private Object valueOf(Table.Column column, Object value) {
        return switch (column.kind) {
            case INT -> Math.toIntExact((Long) value);
            case INSTANT -> Instant.parse((String) value);
            case DATE -> LocalDate.parse((String) value);
            case LITERAL -> column.literal((String) value);
            case REFERENCE -> require((String) value);
            default -> value;
        };
    }

    private Identified require(String id) {
        return Objects.requireNonNull(loaded.find(id), id);
    }

    private void place(Identified object, Row row, Set<Slot> slots) {
        if (row.values.get(Table.POSITION) instanceof Long position) {
            loaded.keep(object, position);
        }
        EReference containment = row.table.containment();
        if (containment == null || !row.values.containsKey(Table.POSITION) && !row.values.containsKey(Table.OWNER)) {
            return;
        }
        Identified owner = row.values.get(Table.OWNER) instanceof String id ? require(id) : (Identified) object.eContainer();
        if (object.eContainer() != owner) {
            takeOut(object);
            row.table.contain(owner, object);
        }
        if (containment.isMany()) {
            slots.add(new Slot(owner, containment));
        }
    }

    private static void takeOut(Identified object) {
        EObject owner = object.eContainer();
        if (owner != null && object.eContainmentFeature().isMany()) {
            ((List<?>) owner.eGet(object.eContainmentFeature())).remove(object);
        } else if (owner != null) {
            owner.eUnset(object.eContainmentFeature());
        }
    }

    @SuppressWarnings("unchecked")
    private void order(Slot slot) {
        List<Identified> list = (List<Identified>) slot.owner.eGet(slot.containment);
        List<Identified> ordered = new ArrayList<>(list);
        ordered.sort(Comparator.comparingLong(each -> loaded.kept().get(each.getId()).position()));
        if (!ordered.equals(list)) {
            list.clear();
            list.addAll(ordered);
        }
    }
}
