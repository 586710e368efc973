package org.heyi.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.heyi.store.Touch;

/**
 * One elementary edit of the model, kept so that it can be undone.
 *
 * @param target the object that was edited
 * @param feature what was edited
 * @param kind a constant of {@link Notification}
 * @param position index in the list; -1 for a single value
 * @param oldValue before; for MOVE the old index
 * @param newValue after; for REMOVE_MANY the indices that were removed, or null for all
 */
public record Operation(EObject target, EStructuralFeature feature, int kind, int position, Object oldValue,
        Object newValue) {

    static Operation of(Notification notification) {
        Object oldValue = notification.getOldValue();
        Object newValue = notification.getNewValue();
        if (oldValue instanceof Collection<?> many) {
            oldValue = new ArrayList<>(many);
        }
        if (newValue instanceof Collection<?> many) {
            newValue = new ArrayList<>(many);
        }
        return new Operation((EObject) notification.getNotifier(), (EStructuralFeature) notification.getFeature(),
                notification.getEventType(), notification.getPosition(), oldValue, newValue);
    }

    /** @return where it edited the model */
    public Touch touch() {
        List<EObject> members = new ArrayList<>();
        if (feature instanceof EReference reference && reference.isContainment() && kind != Notification.MOVE) {
            Recorder.each(oldValue).forEach(each -> members.add((EObject) each));
            Recorder.each(newValue).forEach(each -> members.add((EObject) each));
        }
        return new Touch(target, feature, List.copyOf(members));
    }

    /** Puts the model back to what it was before this edit; later edits must have been undone already. */
    public void undo() {
        if (feature.isMany()) {
            undoOn(list());
        } else {
            target.eSet(feature, oldValue);
        }
    }

    /**
     * Undoes an edit of a list on that list or on a copy of it.
     *
     * @param list the list as it was right after the edit
     */
    void undoOn(List<Object> list) {
        switch (kind) {
            case Notification.SET -> list.set(position, oldValue);
            case Notification.ADD -> list.remove(position);
            case Notification.ADD_MANY -> list.subList(position, position + ((Collection<?>) newValue).size()).clear();
            case Notification.REMOVE -> list.add(position, oldValue);
            case Notification.REMOVE_MANY -> restoreMany(list);
            case Notification.MOVE -> list.add((Integer) oldValue, list.remove(position));
            default -> throw new IllegalStateException("cannot undo notification of kind " + kind);
        }
    }

    private void restoreMany(List<Object> list) {
        List<?> removed = (List<?>) oldValue;
        if (newValue instanceof int[] indices) {
            for (int i = 0; i < indices.length; i++) {
                list.add(indices[i], removed.get(i));
            }
        } else {
            list.addAll(Math.max(position, 0), removed);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object> list() {
        return (List<Object>) target.eGet(feature);
    }
}
