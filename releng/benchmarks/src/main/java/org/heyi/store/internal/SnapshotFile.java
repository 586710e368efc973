package org.heyi.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.heyi.model.Archive;
import org.heyi.model.Identified;

/** The way to what the store keeps to itself: a model as a snapshot, without a database. */
public final class SnapshotFile {

    private static final String HASH = "0".repeat(64);

    private SnapshotFile() {
    }

    /**
     * @param archive every object has an id
     * @param file where to
     * @throws IOException when it cannot be written
     */
    public static void write(Archive archive, Path file) throws IOException {
        Loaded loaded = new Loaded(1 << 16);
        long position = 0;
        loaded.keep(archive, position);
        for (var all = archive.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            loaded.keep((Identified) each, ++position);
        }
        Snapshot.write(file, new Tables(), archive, loaded.kept(), 1, HASH);
    }

    /**
     * @param file a snapshot
     * @return the model
     * @throws IOException when it cannot be read
     */
    public static Archive read(Path file) throws IOException {
        return Snapshot.read(file, new Tables(), (sequence, hash) -> hash.equals(HASH)).loaded().archive();
    }
}
