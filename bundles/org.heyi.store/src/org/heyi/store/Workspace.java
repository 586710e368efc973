package org.heyi.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.heyi.base.Digests;
import org.heyi.base.HeyiException;
import org.heyi.base.Ids;
import org.heyi.base.Texts;
import org.heyi.model.Archive;
import org.heyi.model.Identified;
import org.heyi.model.ModelFactory;
import org.heyi.model.review.Attachment;
import org.heyi.store.internal.Database;
import org.heyi.store.internal.Loaded;
import org.heyi.store.internal.Recorder;
import org.heyi.store.internal.Tables;

/**
 * A folder in which the sessions of one district are kept.
 *
 * <p>The model is edited inside of {@link #change} only. What was edited is found by watching the model, so that
 * nothing can be changed without a trace: the rows and one event of the history go into one transaction.
 * {@link #record} and {@link #commit} are the two halves of a change, for a window that edits the model on its own
 * thread and writes on another; {@link #edit}, {@link #capture} and {@link #take} are the parts of the first half, where so much is
 * edited that the thread should not do all of it. The model belongs to one thread at a time; commit may be called on any.</p>
 *
 * <p>Whoever has it open may let others of the same process work on it: {@link #lend} for those that change it, {@link #copy}
 * for those that read it.</p>
 */
public final class Workspace implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(Workspace.class);
    /** How long to wait for another program that is just about to close the workspace. */
    private static final long PATIENCE_MILLIS = 1500;
    /** How long to wait before it is tried again. */
    private static final long PAUSE_MILLIS = 25;

    private final Path folder;
    private final Database database;
    private final Recorder recorder;
    private final Archive archive;
    /** How many changes the model has that the database has not. */
    private final AtomicInteger unwritten = new AtomicInteger();

    /** Whether this is what was opened, to be closed in earnest. */
    private final boolean own;
    /** Who makes the changes; null where this workspace does. */
    private final Loan loan;
    /** Up to where the history went when a copy was taken; null for what is no copy. */
    private final Head copied;
    /** What a copy consists of, once somebody has asked. */
    private Map<String, Identified> found;

    private Workspace(Path folder, Database database, Recorder recorder, Archive archive, boolean own, Loan loan, Head copied) {
        this.folder = folder;
        this.database = database;
        this.recorder = recorder;
        this.archive = archive;
        this.own = own;
        this.loan = loan;
        this.copied = copied;
    }

    /** In whose hands a workspace is that somebody else has open. */
    public interface Loan {

        /**
         * Makes a change as {@link Workspace#change} does.
         *
         * @param actor handle of who does it
         * @param type what kind of change
         * @param mutation edits the model
         * @return the change, which is written
         * @throws HeyiException when it cannot be written; the model is as it was then
         */
        Change change(String actor, String type, Runnable mutation);

        /** The work is done; told once for each time that it was closed. */
        void giveBack();
    }

    /**
     * Opens a workspace and reads it; makes the folder and the workspace when there is none.
     *
     * @param folder the workspace's folder
     * @return the workspace, which nobody else can open until it is closed
     * @throws WorkspaceInUseException when another program has it open and does not close it within 1.5 s
     * @throws HeyiException when the folder cannot be made or written,
     *         when it comes from a newer version of the program, or when it is damaged or its database is gone
     */
    public static Workspace open(Path folder) {
        return open(folder, patience());
    }

    /**
     * The same, for those who decide themselves how long they wait.
     *
     * @param folder the workspace's folder
     * @param again asked whenever another program has it open, about 40 times a second: whether to go on waiting
     * @return the workspace
     * @throws WorkspaceInUseException when another program has it open and one does not wait any longer
     * @throws HeyiException as {@link #open(Path)}
     */
    public static Workspace open(Path folder, BooleanSupplier again) {
        Path place = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(place);
        } catch (FileAlreadyExistsException e) {
            throw new HeyiException(TEXTS.get("notAFolder", place), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("unwritable", place), e);
        }
        if (!Database.isWritable(place)) {
            throw new HeyiException(TEXTS.get("unwritable", place));
        }
        return waiting(again, () -> open(place, false, true));
    }

    /**
     * Opens a workspace that is there, for those who read it, and makes nothing where there is none. Where it cannot be written
     * it is read all the same, and refuses changes.
     *
     * @param folder the workspace's folder
     * @return the workspace, which nobody else can open to change it until it is closed
     * @throws HeyiException when there is no workspace, and as {@link #open(Path)}
     */
    public static Workspace openExisting(Path folder) {
        return openExisting(folder, patience());
    }

    /**
     * The same, for those who decide themselves how long they wait.
     *
     * @param folder the workspace's folder
     * @param again as {@link #open(Path, BooleanSupplier)}
     * @return the workspace
     * @throws WorkspaceInUseException when another program has it open and one does not wait any longer
     * @throws HeyiException as {@link #openExisting(Path)}
     */
    public static Workspace openExisting(Path folder, BooleanSupplier again) {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new HeyiException(TEXTS.get("notAFolder", place));
        }
        if (!Database.isIn(place)) {
            throw new HeyiException(TEXTS.get("noWorkspace", place));
        }
        boolean toRead = !Database.isWritable(place);
        return waiting(again, () -> open(place, toRead, false));
    }

    private static BooleanSupplier patience() {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        return () -> System.nanoTime() < end;
    }

    private static Workspace waiting(BooleanSupplier again, Supplier<Workspace> opening) {
        while (true) {
            try {
                return opening.get();
            } catch (WorkspaceInUseException e) {
                if (!again.getAsBoolean()) {
                    throw e;
                }
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException interruption) {
                    Thread.currentThread().interrupt();
                    throw e;
                }
            }
        }
    }

    private static Workspace open(Path place, boolean toRead, boolean mayBeNew) {
        Tables tables = new Tables();
        Database database = toRead ? Database.openToRead(place, tables) : Database.open(place, tables);
        try {
            Loaded loaded = database.load();
            boolean fresh = loaded.archive() == null;
            if (fresh && !(mayBeNew && database.head().sequence() == 0)) {
                throw new HeyiException(TEXTS.get("empty", place));
            }
            Archive archive = fresh ? ModelFactory.eINSTANCE.createArchive() : loaded.archive();
            Recorder recorder = new Recorder(tables, loaded, archive, new Ids());
            Workspace workspace = new Workspace(place, database, recorder, archive, true,
                    toRead ? new Refused(TEXTS.get("unwritable", place)) : null, null);
            if (fresh) {
                workspace.change("heyi", "workspace.create", () -> archive.setId(new Ids().next()));
            }
            return workspace;
        } catch (RuntimeException | Error e) {
            database.abandon(e);
            throw e;
        }
    }

    /** What is only read. */
    private record Refused(String why) implements Loan {

        @Override
        public Change change(String actor, String type, Runnable mutation) {
            throw new HeyiException(why);
        }

        @Override
        public void giveBack() {
            // Nobody waits for it.
        }
    }

    /**
     * Gives the open workspace into the hands of another part of this process, which may change it. Nobody else may edit the model
     * until it is given back.
     *
     * @param to makes the changes and hears when it is given back
     * @return the same workspace; to close it gives it back
     */
    public Workspace lend(Loan to) {
        return new Workspace(folder, database, recorder, archive, false, to, null);
    }

    /**
     * Gives a copy of the model to another part of this process, which reads it while others go on working.
     *
     * @param copy the root of a copy of the model, with the same ids
     * @param head up to where the history went when it was taken
     * @return the workspace as it was then; it refuses changes, and to close it does nothing
     */
    public Workspace copy(Archive copy, Head head) {
        return new Workspace(folder, database, recorder, copy, false, new Refused(TEXTS.get("unwritable", folder)), head);
    }

    /**
     * Makes the model as it was at an earlier time, from the history; for looking at. Not for the UI thread.
     *
     * @param head the hash of an earlier {@link #head()}, lower-case hex
     * @return the root of a copy of the model as it was then, with the same ids; null when the history has no such event
     */
    public Archive at(String head) {
        Loaded loaded = database.load(head);
        return loaded == null ? null : loaded.archive();
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
        if (copied == null) {
            return recorder.find(id);
        }
        if (found == null) {
            found = new HashMap<>();
            for (Iterator<EObject> all = archive.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Identified each) {
                    found.put(each.getId(), each);
                }
            }
            found.put(archive.getId(), archive);
        }
        return found.get(id);
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
        if (loan != null) {
            return loan.change(actor, type, mutation);
        }
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
        return recorded(edit(actor, type, mutation));
    }

    private Change recorded(Draft draft) {
        Change change = capture(draft);
        take(change);
        return change;
    }

    /**
     * Edits the model, and leaves what that means for the rows to {@link #capture}: for changes of thousands of objects, of which
     * that is the greater part of the work.
     *
     * @param actor handle of who does it
     * @param type what kind of change
     * @param mutation edits the model; when it throws, the model is put back
     * @return the edit; nobody may edit the model until {@link #take}, or {@link #drop}, has ended it
     */
    public Draft edit(String actor, String type, Runnable mutation) {
        if (loan != null) {
            throw new IllegalStateException("a workspace that is lent, or only read, is changed in one go");
        }
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
        return new Draft(actor, type, Instant.now().truncatedTo(ChronoUnit.MICROS), recorder.end());
    }

    /**
     * Works out what an edit means for the rows. May be called on any thread: it reads the model, which others may read meanwhile.
     *
     * @param draft the last edit
     * @return the change, for {@link #take}
     */
    public Change capture(Draft draft) {
        return new Change(draft.actor(), draft.type(), draft.at(), draft.operations(), recorder.capture(draft.operations()));
    }

    /**
     * Ends an edit: the change is to be written by {@link #commit}, or put back by {@link #discard}.
     *
     * @param change what {@link #capture} made of it
     */
    public void take(Change change) {
        recorder.take(change.after());
        if (change.isEmpty()) {
            unwritten.decrementAndGet();
        }
    }

    /**
     * Puts the model back to what it was before an edit that could not be captured.
     *
     * @param draft the last edit
     */
    public void drop(Draft draft) {
        recorder.rollBack(draft.operations());
        unwritten.decrementAndGet();
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
        return recorded(undo(actor, change));
    }

    /**
     * Edits the model as {@link #revert} does, and leaves what that means for the rows to {@link #capture}.
     *
     * @param actor handle of who does it
     * @param change a change after which the same objects were not changed otherwise
     * @return the edit, see {@link #edit}
     */
    public Draft undo(String actor, Change change) {
        String type = change.type().startsWith("undo:") ? change.type().substring(5) : "undo:" + change.type();
        return edit(actor, type, () -> {
            for (int i = change.operations().size() - 1; i >= 0; i--) {
                change.operations().get(i).undo();
            }
        });
    }

    /**
     * Keeps the content of a file, for an attachment that is about to be added: what no attachment refers to when the workspace
     * is closed is taken away.
     *
     * @param content the bytes
     * @return their SHA-256, lower-case hex, under which {@link #content} finds them
     * @throws HeyiException when it cannot be written
     */
    public String keep(byte[] content) {
        if (loan instanceof Refused refused) {
            throw new HeyiException(refused.why);
        }
        String digest = Digests.sha256(content);
        database.keep(digest, content);
        return digest;
    }

    /**
     * @param digest the SHA-256 of an attachment's content, lower-case hex
     * @return the content; null when it is not here
     */
    public byte[] content(String digest) {
        return database.content(digest);
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
        return copied == null ? database.head() : copied;
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
     * Writes a backup while the workspace is open, with the printings of the report that lie beside it.
     *
     * @param file a new zip file
     * @throws HeyiException when it exists already or cannot be written; nothing is left of it then
     */
    public void backup(Path file) {
        Backup.write(file, folder, database::backup);
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

    /**
     * Takes the workspace out of a folder, with its printings; other files stay.
     *
     * @param folder a workspace, or a folder that is none, or does not exist
     * @throws WorkspaceInUseException when a program has it open; nothing is taken away then
     * @throws IOException when a file cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        Database.delete(folder);
        PrintingFiles.deleteAll(folder);
    }

    @Override
    public void close() {
        if (!own) {
            loan.giveBack();
            return;
        }
        recorder.close();
        try (database) {
            if (loan == null && unwritten.get() == 0) {
                database.retain(() -> archive.getSessions().stream().flatMap(session -> session.getAnnotations().stream())
                        .flatMap(annotation -> annotation.getAttachments().stream()).map(Attachment::getDigest).collect(Collectors.toSet()));
                database.snapshot(archive, recorder);
            }
        }
    }
}
