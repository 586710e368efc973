package org.heyi.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.heyi.base.HeyiException;
import org.heyi.base.Ids;
import org.heyi.base.Texts;
import org.heyi.model.Archive;
import org.heyi.model.Identified;
import org.heyi.model.ModelFactory;
import org.heyi.store.internal.Database;
import org.heyi.store.internal.Loaded;
import org.heyi.store.internal.Operation;
import org.heyi.store.internal.Recorder;
import org.heyi.store.internal.Tables;

/**
 * A folder in which the sessions of one district are kept.
 *
 * <p>The model is edited inside of {@link #change} only. What was edited is found by watching the model, so that
 * nothing can be changed without a trace: the rows and one event of the history go into one transaction.
 * {@link #record} and {@link #commit} are the two halves of a change, for a window that edits the model on its own
 * thread and writes on another. The model belongs to one thread at a time; commit may be called on any.</p>
 */
public final class Workspace implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(Workspace.class);

    private final Path folder;
    private final Database database;
    private final Recorder recorder;
    private final Archive archive;
    /** How many changes the model has that the database has not. */
    private final AtomicInteger unwritten = new AtomicInteger();

    private Workspace(Path folder, Database database, Recorder recorder, Archive archive) {
        this.folder = folder;
        this.database = database;
        this.recorder = recorder;
        this.archive = archive;
    }

    /**
     * Opens a workspace and reads it; makes the folder and the workspace when there is none.
     *
     * @param folder the workspace's folder
     * @return the workspace, which nobody else can open until it is closed
     * @throws HeyiException when the folder cannot be made or written, when another program has it open,
     *         when it comes from a newer version of the program, or when it is damaged or its database is gone
     */
    public static Workspace open(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(place);
        } catch (FileAlreadyExistsException e) {
            throw new HeyiException(TEXTS.get("notAFolder", place), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("unwritable", place), e);
        }
        return open(place, true);
    }

    /**
     * Opens a workspace that is there, and makes nothing where there is none.
     *
     * @param folder the workspace's folder
     * @return the workspace, which nobody else can open until it is closed
     * @throws HeyiException when there is no workspace, and as {@link #open}
     */
    public static Workspace openExisting(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new HeyiException(TEXTS.get("notAFolder", place));
        }
        if (!Database.isIn(place)) {
            throw new HeyiException(TEXTS.get("noWorkspace", place));
        }
        return open(place, false);
    }

    private static Workspace open(Path place, boolean mayBeNew) {
        if (!Files.isWritable(place)) {
            throw new HeyiException(TEXTS.get("unwritable", place));
        }
        Tables tables = new Tables();
        Database database = Database.open(place, tables);
        try {
            Loaded loaded = database.load();
            boolean fresh = loaded.archive() == null;
            if (fresh && !(mayBeNew && database.head().sequence() == 0)) {
                throw new HeyiException(TEXTS.get("empty", place));
            }
            Archive archive = fresh ? ModelFactory.eINSTANCE.createArchive() : loaded.archive();
            Recorder recorder = new Recorder(tables, loaded, archive, new Ids());
            Workspace workspace = new Workspace(place, database, recorder, archive);
            if (fresh) {
                workspace.change("heyi", "workspace.create", () -> archive.setId(new Ids().next()));
            }
            return workspace;
        } catch (RuntimeException | Error e) {
            database.abandon(e);
            throw e;
        }
    }

    /** @return the folder, absolute */
    public Path folder() {
        return folder;
    }

    /** @return the root of the model; edit it inside of {@link #change} only */
    public Archive archive() {
        return archive;
    }

    /**
     * @param id an object's id
     * @return the object with that id, or null
     */
    public Identified find(String id) {
        return recorder.find(id);
    }

    /**
     * Edits the model and writes what was edited, or does neither.
     *
     * @param actor handle of who does it
     * @param type what kind of change, e.g. annotation.add
     * @param mutation edits the model; when it throws, the model is put back and nothing is written
     * @return the change, for {@link #revert}
     * @throws HeyiException when it cannot be written
     */
    public Change change(String actor, String type, Runnable mutation) {
        Change change = record(actor, type, mutation);
        try {
            commit(change);
        } catch (RuntimeException | Error e) {
            discard(change);
            throw e;
        }
        return change;
    }

    /**
     * Edits the model and captures what was edited; {@link #commit} writes it.
     *
     * @param actor handle of who does it
     * @param type what kind of change
     * @param mutation edits the model; when it throws, the model is put back
     * @return the change, not yet written
     */
    public Change record(String actor, String type, Runnable mutation) {
        recorder.begin();
        // Until the model is known to be whole again: no snapshot is taken of one that could not be put back, for want of memory.
        unwritten.incrementAndGet();
        try {
            mutation.run();
            recorder.identifyAdded();
        } catch (RuntimeException | Error e) {
            recorder.rollBack(recorder.end());
            unwritten.decrementAndGet();
            throw e;
        }
        List<Operation> operations = recorder.end();
        Change change = new Change(actor, type, Instant.now().truncatedTo(ChronoUnit.MICROS), operations,
                recorder.capture(operations));
        if (change.isEmpty()) {
            unwritten.decrementAndGet();
        }
        return change;
    }

    /**
     * Writes a recorded change in one transaction. Changes are committed in the order in which they were recorded.
     *
     * @param change what {@link #record} returned
     * @throws HeyiException when it cannot be written; nothing of it is written then
     */
    public void commit(Change change) {
        if (!change.isEmpty()) {
            database.write(change.at(), change.actor(), change.type(), change.rows());
            unwritten.decrementAndGet();
        }
    }

    /**
     * Puts the model back to what it was before a change that could not be written.
     *
     * @param change the last one recorded
     */
    public void discard(Change change) {
        recorder.rollBack(change.operations());
        recorder.restore(change.before());
        if (!change.isEmpty()) {
            unwritten.decrementAndGet();
        }
    }

    /**
     * Records the opposite of a change: undo. The opposite of the returned change is redo.
     *
     * @param actor handle of who does it
     * @param change a change after which the same objects were not changed otherwise
     * @return the opposite change, not yet written
     */
    public Change revert(String actor, Change change) {
        String type = change.type().startsWith("undo:") ? change.type().substring(5) : "undo:" + change.type();
        return record(actor, type, () -> {
            for (int i = change.operations().size() - 1; i >= 0; i--) {
                change.operations().get(i).undo();
            }
        });
    }

    /**
     * Reads the history in order.
     *
     * @param from first sequence number wanted, 1 for all
     * @param reader told of each event
     */
    public void history(long from, Consumer<HistoryEntry> reader) {
        database.history(from, reader);
    }

    /** @return the newest event of the history; its hash stands for all events up to it */
    public Head head() {
        return database.head();
    }

    /**
     * Checks that the chain of hashes is whole, that the tables hold exactly what the history says, and that every
     * comment's words stand where its anchor says.
     *
     * @return what was found
     */
    public Verification verify() {
        return verify(null);
    }

    /**
     * Checks the workspace as {@link #verify()} does, and that the history still contains what it contained at an earlier time.
     *
     * @param head the hash of an earlier {@link #head()}, lower-case hex; null for none
     * @return what was found
     */
    public Verification verify(String head) {
        long[] counts = new long[2];
        List<String> problems = new ArrayList<>(database.verify(head, (events, objects) -> {
            counts[0] = events;
            counts[1] = objects;
        }));
        Anchors.check(archive, problems, TEXTS);
        return new Verification(counts[0], counts[1], problems, database.head());
    }

    /**
     * Writes a backup while the workspace is open.
     *
     * @param file a new zip file
     * @throws HeyiException when it exists already or cannot be written; nothing is left of it then
     */
    public void backup(Path file) {
        Backup.write(file, database::backup);
    }

    /**
     * Makes a workspace from a backup, and checks it.
     *
     * @param file what {@link #backup} wrote
     * @param folder a folder that does not exist or is empty
     * @return what the check found
     * @throws HeyiException when the file is no backup or a damaged one, or the folder is not empty or cannot be written;
     *         the folder is left as it was
     */
    public static Verification restore(Path file, Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        return Backup.unpack(file, place, () -> {
            try (Workspace workspace = openExisting(place)) {
                return workspace.verify();
            }
        });
    }

    @Override
    public void close() {
        recorder.close();
        try (database) {
            if (unwritten.get() == 0) {
                database.snapshot(archive, recorder);
            }
        }
    }
}
