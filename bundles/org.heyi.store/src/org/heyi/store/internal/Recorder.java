package org.heyi.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.heyi.base.Ids;
import org.heyi.model.Archive;
import org.heyi.model.Identified;
import org.heyi.store.internal.Loaded.Kept;

/**
 * Watches the whole model and turns what was edited into row changes.
 *
 * <p>Stays attached, so that recording costs as much as what is edited, not as much as what there is.</p>
 */
public final class Recorder extends EContentAdapter {

    /** Distance between neighbours in a list: leaves room for insertions without moving the others. */
    private static final long GAP = 1L << 20;

    private final Tables tables;
    private final Archive archive;
    private final Ids ids;
    private final Map<String, Kept> kept;
    private long lastPosition;
    private List<Operation> operations;
    private boolean attaching;
    private boolean closed;

    /**
     * What a change means for the rows.
     *
     * @param rows the row changes: their values are copies
     * @param before what was kept of the touched objects before, for {@link Recorder#restore}
     * @param after what is to be kept of them from now on, for {@link Recorder#take}; null for those that are gone
     */
    public record Captured(List<RowChange> rows, Map<String, Object> before, Map<String, Object> after) {
    }

    /** A list whose members or order were edited. */
    private record Slot(EObject owner, EStructuralFeature feature) {
    }

    /**
     * @param tables the tables of the model
     * @param loaded the model as it was read
     * @param archive its root, which is new when none was read
     * @param ids where the ids of new objects come from
     */
    public Recorder(Tables tables, Loaded loaded, Archive archive, Ids ids) {
        this.ids = ids;
        this.tables = tables;
        this.archive = archive;
        kept = loaded.kept();
        lastPosition = loaded.lastPosition();
        attaching = true; // one after the other: that is faster than down the tree, where each list is walked
        kept.values().forEach(each -> each.object().eAdapters().add(this));
        attaching = false;
        if (kept.isEmpty()) {
            archive.eAdapters().add(this);
        }
    }

    @Override
    protected void setTarget(EObject target) {
        if (attaching) {
            basicSetTarget(target);
        } else {
            super.setTarget(target);
        }
    }

    /** Looks away for good: whoever still holds the model may do with it what he likes. */
    public void close() {
        closed = true;
    }

    /** @return everything that has a row, by id */
    Map<String, Kept> kept() {
        return kept;
    }

    /**
     * @param id an object's id
     * @return the object, or null
     */
    public Identified find(String id) {
        Kept found = kept.get(id);
        return found == null ? null : found.object();
    }

    /** Starts to record. */
    public void begin() {
        if (operations != null) {
            throw new IllegalStateException("changes cannot be nested");
        }
        operations = new ArrayList<>();
    }

    /**
     * Stops recording.
     *
     * @return what was edited, in order
     */
    public List<Operation> end() {
        List<Operation> recorded = operations;
        operations = null;
        return recorded;
    }

    /**
     * Puts the model back to what it was before the operations, unrecorded.
     *
     * @param done what {@link #end} returned
     */
    public void rollBack(List<Operation> done) {
        begin();
        for (int i = done.size() - 1; i >= 0; i--) {
            done.get(i).undo();
        }
        end();
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (closed) {
            return;
        }
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        if (operations == null) {
            throw new IllegalStateException("the model was edited outside of a change: " + notification);
        }
        operations.add(Operation.of(notification));
    }

    /**
     * Works out what the operations mean for the rows. Only reads the model, and may do so beside others who only read it.
     *
     * @param done what was edited
     * @return the row changes, for {@link #take}
     */
    public Captured capture(List<Operation> done) {
        Set<Identified> touched = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Identified> order = new ArrayList<>();
        Set<Slot> slots = new LinkedHashSet<>();
        Map<Identified, String> formerParents = new IdentityHashMap<>();
        for (Operation operation : done) {
            if (operation.feature() instanceof EReference reference && reference.isContainment()) {
                slots.add(new Slot(operation.target(), reference));
                if (operation.kind() != Notification.MOVE) {
                    for (Object old : each(operation.oldValue())) {
                        formerParents.putIfAbsent((Identified) old, ((Identified) operation.target()).getId());
                        touchTree((Identified) old, touched, order);
                    }
                    for (Object added : each(operation.newValue())) {
                        touchTree((Identified) added, touched, order);
                    }
                }
            } else {
                touch((Identified) operation.target(), touched, order);
            }
        }
        Map<Identified, Long> positions = place(slots);
        for (Identified moved : positions.keySet()) {
            touch(moved, touched, order);
        }
        Map<EObject, List<Operation>> byTarget = new IdentityHashMap<>();
        for (Operation operation : done) {
            byTarget.computeIfAbsent(operation.target(), target -> new ArrayList<>(2)).add(operation);
        }
        List<RowChange> rows = new ArrayList<>(order.size());
        Map<String, Object> before = new HashMap<>();
        Map<String, Object> after = new HashMap<>();
        for (Identified object : order) {
            if (object.getId() != null) {
                before.put(object.getId(), kept.get(object.getId()));
            }
            RowChange row = rowOf(object, byTarget.getOrDefault(object, List.of()), positions, formerParents, after);
            if (row != null) {
                rows.add(row);
                if (row.kind() == RowChange.Kind.DELETED) {
                    after.put(row.id(), null);
                }
            }
        }
        return new Captured(rows, before, after);
    }

    /**
     * Takes the state that was captured as the one that is kept.
     *
     * @param after what {@link #capture} said is to be kept
     */
    public void take(Map<String, Object> after) {
        restore(after);
    }

    /**
     * Forgets what {@link #take} took over; the model must have been rolled back.
     *
     * @param before what it said was kept before
     */
    public void restore(Map<String, Object> before) {
        before.forEach((id, there) -> {
            if (there == null) {
                kept.remove(id);
            } else {
                kept.put(id, (Kept) there);
            }
        });
    }

    private RowChange rowOf(Identified object, List<Operation> done, Map<Identified, Long> positions,
            Map<Identified, String> formerParents, Map<String, Object> after) {
        Table table = tables.of(object.eClass());
        Kept before = object.getId() == null ? null : kept.get(object.getId());
        boolean present = isPresent(object);
        if (!present && before == null) {
            return null; // added and taken out again within one change
        }
        Map<String, Object> values = new LinkedHashMap<>();
        if (!present) {
            String parent = formerParents.get(object);
            values.put(Table.OWNER, parent != null ? parent : ((Identified) object.eContainer()).getId());
            values.put(Table.POSITION, before.position());
            values.putAll(table.values(object));
            return new RowChange(RowChange.Kind.DELETED, table, object.getId(), values, Map.of());
        }
        long position = positions.getOrDefault(object, before == null ? 0L : before.position());
        Identified container = (Identified) object.eContainer();
        values.put(Table.OWNER, container == null ? null : container.getId());
        values.put(Table.POSITION, position);
        values.putAll(table.values(object));
        after.put(object.getId(), new Kept(object, position));
        lastPosition = Math.max(lastPosition, position);
        if (before == null) {
            return new RowChange(RowChange.Kind.CREATED, table, object.getId(), values, Map.of());
        }
        Map<String, Object> old = oldValues(object, table, done);
        if (before.position() != position) {
            old.put(Table.POSITION, before.position());
        }
        String formerParent = formerParents.get(object);
        if (formerParent != null) {
            old.put(Table.OWNER, formerParent);
        }
        old.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), values.get(entry.getKey())));
        return old.isEmpty() ? null : new RowChange(RowChange.Kind.UPDATED, table, object.getId(), values, old);
    }

    /** What the edited columns of an object held before the first of the operations on it. */
    private static Map<String, Object> oldValues(Identified object, Table table, List<Operation> done) {
        Map<String, Object> old = new LinkedHashMap<>();
        Map<String, List<Object>> lists = new HashMap<>();
        for (int i = done.size() - 1; i >= 0; i--) {
            Operation operation = done.get(i);
            String column = table.column(operation.feature());
            if (column == null) {
                continue;
            }
            if (operation.feature().isMany()) {
                List<Object> list = lists.computeIfAbsent(column,
                        c -> new ArrayList<>((List<?>) object.eGet(operation.feature())));
                operation.undoOn(list);
                old.put(column, Table.plain(list));
            } else {
                old.put(column, Table.plain(operation.oldValue()));
            }
        }
        return old;
    }

    /** Gives a place to everything that is new in its list or was moved; the others stay where they are. */
    private Map<Identified, Long> place(Set<Slot> slots) {
        Map<Identified, Long> positions = new IdentityHashMap<>();
        for (Slot slot : slots) {
            if (slot.owner() instanceof Identified owner && isPresent(owner)) {
                placeChildren(slot, positions);
            }
        }
        return positions;
    }

    private void placeChildren(Slot slot, Map<Identified, Long> positions) {
        List<?> children = each(slot.owner().eGet(slot.feature()));
        long previous = 0;
        int i = 0;
        while (i < children.size()) {
            Identified child = (Identified) children.get(i);
            Long position = settled(child, previous);
            if (position != null) {
                previous = position;
                i++;
                continue;
            }
            int from = i;
            long next = -1;
            while (i < children.size() && next < 0) {
                Long there = settled((Identified) children.get(i), previous);
                if (there == null) {
                    i++;
                } else {
                    next = there;
                }
            }
            int count = i - from;
            long step = next < 0 ? GAP : (next - previous) / (count + 1);
            if (step == 0) {
                // No room left: everything from here on moves behind the last position in use.
                count = children.size() - from;
                i = children.size();
            }
            boolean append = next < 0 || step == 0;
            for (int k = 0; k < count; k++) {
                Identified placed = (Identified) children.get(from + k);
                long at = append ? lastPosition + GAP : previous + step;
                lastPosition = Math.max(lastPosition, at);
                previous = at;
                positions.put(placed, at);
            }
        }
        for (Object child : children) {
            if (kept.get(((Identified) child).getId()) == null) {
                placeNewTree((Identified) child, positions);
            }
        }
    }

    /** The position of a child that has one and need not move, else null. */
    private Long settled(Identified child, long previous) {
        Kept there = child.getId() == null ? null : kept.get(child.getId());
        return there != null && there.position() > previous ? (Long) there.position() : null;
    }

    private void placeNewTree(Identified object, Map<Identified, Long> positions) {
        for (EObject child : object.eContents()) {
            lastPosition += GAP;
            positions.put((Identified) child, lastPosition);
            placeNewTree((Identified) child, positions);
        }
    }

    private boolean isPresent(EObject object) {
        EObject at = object;
        while (at != null && at != archive) {
            at = at.eContainer();
        }
        return at == archive;
    }

    private static void touchTree(Identified root, Set<Identified> touched, List<Identified> order) {
        touch(root, touched, order);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            touch((Identified) all.next(), touched, order);
        }
    }

    private static void touch(Identified object, Set<Identified> touched, List<Identified> order) {
        if (touched.add(object)) {
            order.add(object);
        }
    }

    /** Gives ids to whatever was added without one; called while recording is still on. */
    public void identifyAdded() {
        List<Operation> edits = List.copyOf(operations);
        for (Operation operation : edits) {
            if (operation.feature() instanceof EReference reference && reference.isContainment()
                    && operation.kind() != Notification.MOVE) {
                for (Object added : each(operation.newValue())) {
                    identify((Identified) added);
                }
            }
        }
        // An id is given for good. Undo must not take it away: without it the row to delete could not be found.
        operations.clear();
        operations.addAll(edits);
    }

    private void identify(Identified object) {
        if (object.getId() == null) {
            object.setId(ids.next());
        }
        for (EObject child : object.eContents()) {
            identify((Identified) child);
        }
    }

    /** What is contained there, of a list or of a single value; empty for values that are no part of the model. */
    static List<?> each(Object value) {
        if (value instanceof Collection<?> many) {
            return many instanceof List<?> list ? list : List.copyOf(many);
        }
        return value instanceof Identified ? List.of(value) : List.of();
    }
}
