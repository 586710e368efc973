package org.heyi.store.internal;

import java.util.HashMap;
import java.util.Map;

import org.heyi.model.Archive;
import org.heyi.model.Identified;

/** A model as it was read: its root, which a new workspace lacks, and everything that has a row, by id. */
public final class Loaded {

    private final Map<String, Kept> kept;
    private Archive archive;
    private long lastPosition;

    /** An object that has a row, and its place in its list. */
    record Kept(Identified object, long position) {
    }

    /** @param objects about how many there are */
    Loaded(int objects) {
        kept = HashMap.newHashMap(objects);
    }

    void keep(Identified object, long position) {
        kept.put(object.getId(), new Kept(object, position));
        lastPosition = Math.max(lastPosition, position);
        if (object instanceof Archive root) {
            archive = root;
        }
    }

    /** @return the root; null in a new workspace */
    public Archive archive() {
        return archive;
    }

    Map<String, Kept> kept() {
        return kept;
    }

    Identified find(String id) {
        Kept found = kept.get(id);
        return found == null ? null : found.object();
    }

    /** The greatest position in use. */
    long lastPosition() {
        return lastPosition;
    }
}
