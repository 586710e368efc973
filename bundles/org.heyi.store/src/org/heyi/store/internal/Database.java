package org.heyi.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.Archive;
import org.heyi.model.Identified;
import org.heyi.store.Head;
import org.heyi.store.HistoryEntry;
import org.heyi.store.WorkspaceInUseException;

/** The one place that speaks SQL. Calls are serialised: one connection, one writer. */
public final class Database implements AutoCloseable {

    private static final String NAME = "heyi";
    private static final String SUFFIX = ".mv.db";
    /** Name of the database file within a workspace. */
    public static final String FILE = NAME + SUFFIX;
    /** A database that is being made, without its suffix; left behind only when the program is killed. */
    private static final String NEXT = NAME + ".next";
    private static final Texts TEXTS = Texts.of(Database.class);
    private static final int BATCH = 1000;
    /** Whoever has the workspace open holds a lock on this file. */
    private static final String LOCK = NAME + ".lock";
    /** Name of the snapshot within a workspace. */
    private static final String SNAPSHOT = NAME + ".snapshot";
    /** So many characters of history may follow a snapshot; more are not read faster than the tables. */
    private static final long REPLAYED = 4_000_000;
    /** A workspace with fewer objects is read from its tables in no time. */
    private static final int WORTHWHILE = 5_000;
    /** How many objects must have changed for a new snapshot. */
    private static final int UNSAVED = 1_000;
    private static final int DATABASE_BLOCK = 4096;
    /** The beginning of a database file: in which block its newest part begins, as a hexadecimal number. */
    private static final Pattern NEWEST_PART = Pattern.compile("H:[23],block:([0-9a-f]{1,12}),[^\n]*?\\bversion:([0-9a-f]{1,15})\\b");
    /** The beginning of a part: what it is, its length in blocks among that. */
    private static final Pattern PART_LENGTH = Pattern.compile("chunk:[0-9a-f]+,[^\n]*?\\blen:([0-9a-f]{1,8})\\b");
    private static final String GENESIS = "0".repeat(64);

    private final Path folder;
    private final Tables tables;
    private final Connection connection;
    private final Contents contents;
    private final FileChannel lock;
    private long lastSequence;
    private String lastHash = GENESIS;
    /** How many objects the snapshot lacks. */
    private long unsaved;

    private Database(Path folder, Tables tables, Connection connection, FileChannel lock) {
        this.lock = lock;
        this.folder = folder;
        this.tables = tables;
        this.connection = connection;
        contents = new Contents(connection);
    }

    /**
     * @param folder a folder, which need not exist
     * @return whether there is a database in it, or what only a database leaves behind
     */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE)) || Files.exists(folder.resolve(SNAPSHOT));
    }

    /**
     * @param folder a workspace
     * @return whether its database can be changed: the folder and what lies in it may be written
     */
    public static boolean isWritable(Path folder) {
        return Files.isWritable(folder) && Stream.of(FILE, LOCK).map(folder::resolve)
                .allMatch(file -> Files.notExists(file) || Files.isWritable(file));
    }

    /**
     * Opens the database of a workspace; makes or updates it where needed.
     *
     * @param folder the workspace; must exist
     * @param tables what is kept
     * @return the open database
     * @throws WorkspaceInUseException when another program has it open
     * @throws HeyiException when it is from a newer version, damaged, gone while its snapshot is there, or not to be
     *         written, and when it cannot be brought to the newest schema; it is as it was then
     */
    public static Database open(Path folder, Tables tables) {
        return open(folder, tables, Migrations.RELEASED);
    }

    /**
     * Opens the database of a workspace that cannot be written, and writes nothing.
     *
     * @param folder the workspace
     * @param tables what is kept
     * @return the open database, which refuses to be changed
     * @throws WorkspaceInUseException when another program has it open to change it
     * @throws HeyiException when it is damaged, of another version, or cannot be read
     */
    public static Database openToRead(Path folder, Tables tables) {
        if (Files.exists(folder.resolve(FILE)) && !Files.isReadable(folder.resolve(FILE))) {
            throw new HeyiException(TEXTS.get("unreadable", folder));
        }
        requireWhole(folder);
        FileChannel lock = lockToRead(folder);
        Connection connection = null;
        try {
            requireNewest(folder.resolve(FILE));
            connection = connect(folder, NAME, ";ACCESS_MODE_DATA=r");
            int version = Migrations.version(connection);
            int newest = Migrations.RELEASED.newest();
            if (version > newest || version == 0) {
                throw new HeyiException(version == 0 ? TEXTS.get("damaged", folder.resolve(FILE)) : TEXTS.get("newer", folder, version, newest));
            }
            if (version < newest) {
                throw new HeyiException(TEXTS.get("older", folder, version, newest));
            }
            Database database = new Database(folder, tables, connection, lock);
            database.readHead();
            return database;
        } catch (SQLException | IOException e) {
            abandon(connection, e);
            closeQuietly(lock, e);
            throw unreadable(folder, e);
        } catch (RuntimeException e) {
            abandon(connection, e);
            closeQuietly(lock, e);
            throw e;
        }
    }

    private static RuntimeException unreadable(Path folder, Exception e) {
        return e instanceof IOException ? new HeyiException(TEXTS.get("unreadable", folder), e) : failure(folder, e);
    }

    /** Beside others that read; one that writes keeps the library's own lock as well, where there is no file for this one. */
    private static FileChannel lockToRead(Path folder) {
        Path file = folder.resolve(LOCK);
        if (Files.notExists(file)) {
            return null;
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            if (!tryLock(channel, true)) {
                channel.close();
                throw new WorkspaceInUseException(TEXTS.get("inUse", folder), null);
            }
            return channel;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    static Database open(Path folder, Tables tables, Migrations migrations) {
        requireWhole(folder);
        FileChannel lock = lock(folder);
        Connection connection = null;
        try {
            if (!Files.exists(folder.resolve(FILE))) {
                requireWhole(folder);
                migrate(folder, migrations, 0);
            } else {
                requireNewest(folder.resolve(FILE));
            }
            connection = connect(folder, NAME);
            int version = Migrations.version(connection);
            if (version > migrations.newest()) {
                throw new HeyiException(TEXTS.get("newer", folder, version, migrations.newest()));
            }
            if (version == 0) {
                // It gets its name only when it has its tables.
                throw new HeyiException(TEXTS.get("damaged", folder.resolve(FILE)));
            }
            if (version < migrations.newest()) {
                connection.close();
                migrate(folder, migrations, version);
                connection = connect(folder, NAME);
            }
            Database database = new Database(folder, tables, connection, lock);
            database.readHead();
            return database;
        } catch (SQLException | IOException e) {
            abandon(connection, e);
            closeQuietly(lock, e);
            throw failure(folder, e);
        } catch (RuntimeException e) {
            abandon(connection, e);
            closeQuietly(lock, e);
            throw e;
        }
    }

    /**
     * A database that is gone while its snapshot is there was lost, and one that is cut off is opened by the library as an empty
     * one, and changed: to begin anew would hide that.
     */
    private static void requireWhole(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                if (isCutOff(file)) {
                    throw new HeyiException(TEXTS.get("damaged", file));
                }
            } else if (Files.exists(folder.resolve(SNAPSHOT))) {
                throw new HeyiException(TEXTS.get("gone", file, folder.resolve(SNAPSHOT)));
            }
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** What the head of a database file, which stands there twice, says of its newest part: in which block, and of which version. */
    private record Newest(long block, long version) {

        static Newest of(FileChannel channel) throws IOException {
            Newest newest = new Newest(-1, -1);
            for (int copy = 0; copy < 2; copy++) {
                Matcher part = NEWEST_PART.matcher(block(channel, copy));
                if (part.lookingAt() && Long.parseLong(part.group(2), 16) > newest.version) {
                    newest = new Newest(Long.parseLong(part.group(1), 16), Long.parseLong(part.group(2), 16));
                }
            }
            return newest;
        }

        static String block(FileChannel channel, long index) throws IOException {
            ByteBuffer block = ByteBuffer.allocate(DATABASE_BLOCK);
            channel.read(block, index * DATABASE_BLOCK);
            return new String(block.array(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Whether the file ends before its newest part does. */
    private static boolean isCutOff(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Newest newest = Newest.of(channel);
            if (newest.block < 0 || newest.block * DATABASE_BLOCK >= channel.size()) {
                return true;
            }
            Matcher length = PART_LENGTH.matcher(Newest.block(channel, newest.block));
            return length.lookingAt() && (newest.block + Long.parseLong(length.group(1), 16)) * DATABASE_BLOCK > channel.size();
        }
    }

    /**
     * Where a part is missing that the newest state is made of, the library goes back to an earlier state without a word, and cuts
     * the rest off. It may go back by one, as after a power cut in the middle of writing; what is more was lost in another way.
     */
    private static void requireNewest(Path file) throws IOException {
        long version;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            version = Newest.of(channel).version;
        }
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            if (store.getCurrentVersion() < version - 1) {
                throw new HeyiException(TEXTS.get("damaged", file));
            }
        } catch (MVStoreException e) {
            boolean locked = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
            throw locked ? new WorkspaceInUseException(TEXTS.get("inUse", file.getParent()), e)
                    : new HeyiException(TEXTS.get("damaged", file), e);
        }
    }

    /**
     * Makes the tables of a new database, or brings a copy of the present one to the newest schema, and puts it in place in one
     * step. Whatever fails before leaves everything as it was; what a killed program left half done is made anew.
     */
    private static void migrate(Path folder, Migrations migrations, int version) throws IOException {
        Path file = folder.resolve(FILE);
        Path next = folder.resolve(NEXT + SUFFIX);
        Files.deleteIfExists(next);
        boolean done = false;
        try {
            if (version > 0) {
                Files.copy(file, next);
            }
            try (Connection connection = connect(folder, NEXT)) {
                migrations.apply(connection, version);
            } catch (SQLException e) {
                throw version == 0 ? failure(folder, e)
                        : new HeyiException(TEXTS.get("migration", folder, version, migrations.newest()), e);
            }
            force(next);
            if (version > 0) {
                copyAside(folder, version);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(next);
            }
        }
    }

    /** Keeps the database of the earlier schema under a name of its own, whole; an earlier copy is never replaced. */
    private static void copyAside(Path folder, int version) throws IOException {
        Path part = folder.resolve(NAME + ".bak.part");
        Files.copy(folder.resolve(FILE), part, StandardCopyOption.REPLACE_EXISTING);
        force(part);
        Path copy = folder.resolve(NAME + ".schema" + version + ".bak");
        for (int number = 2; Files.exists(copy); number++) {
            copy = folder.resolve(NAME + ".schema" + version + "-" + number + ".bak");
        }
        Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** One program at a time; H2's own lock would let a second window of the same process in. */
    private static FileChannel lock(Path folder) {
        try {
            FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!tryLock(channel, false)) {
                channel.close();
                throw new WorkspaceInUseException(TEXTS.get("inUse", folder), null);
            }
            return channel;
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    private static boolean tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared) != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    /**
     * Takes away what makes a folder a workspace.
     *
     * @param folder a workspace, or a folder that is none
     * @throws WorkspaceInUseException when a program has it open; nothing is taken away then
     * @throws IOException when a file cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (FileChannel lock = lock(folder)) {
            Files.deleteIfExists(folder.resolve(FILE));
            Files.deleteIfExists(folder.resolve(SNAPSHOT));
        }
        Files.deleteIfExists(folder.resolve(LOCK));
    }

    private static Connection connect(Path folder, String name) {
        return connect(folder, name, "");
    }

    private static Connection connect(Path folder, String name, String settings) {
        JdbcDataSource source = new JdbcDataSource();
        // LAZY_QUERY_EXECUTION: rows are handed out as they are read, not first gathered, which for large tables goes to disk.
        // WRITE_DELAY=0: what was acknowledged is in the file, also when the process is killed right after.
        source.setURL("jdbc:h2:file:" + folder.toAbsolutePath().normalize().resolve(name)
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LAZY_QUERY_EXECUTION=TRUE" + settings);
        source.setUser("heyi");
        source.setPassword("");
        Connection connection = null;
        try {
            connection = source.getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            closeQuietly(connection, e);
            throw failure(folder, e);
        }
    }

    private static RuntimeException failure(Path folder, Exception e) {
        int code = e instanceof SQLException sql ? sql.getErrorCode() : 0;
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new WorkspaceInUseException(TEXTS.get("inUse", folder), e);
            case ErrorCode.OUT_OF_MEMORY -> new HeyiException(TEXTS.get("memory", folder), e);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.GENERAL_ERROR_1, ErrorCode.DESERIALIZATION_FAILED_1 ->
                new HeyiException(TEXTS.get("damaged", folder.resolve(FILE)), e);
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1,
                    ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.DATABASE_IS_CLOSED ->
                new HeyiException(isUnreadable(e) ? TEXTS.get("damaged", folder.resolve(FILE)) : TEXTS.get("unwritable", folder), e);
            default -> e instanceof IOException ? new HeyiException(TEXTS.get("unwritable", folder), e)
                    : new IllegalStateException("database of " + folder, e);
        };
    }

    /** Whether a page could not be read; the code of the database is the same when one could not be written. */
    private static boolean isUnreadable(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException store && (store.getErrorCode() == DataUtils.ERROR_READING_FAILED
                    || store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT
                    || store.getErrorCode() == DataUtils.ERROR_CHUNK_NOT_FOUND)) {
                return true;
            }
        }
        return false;
    }

    /** Closes a database that cannot be used, as a kill would: closing it properly rewrites the file, which may be all that is left. */
    private static void abandon(Connection connection, Throwable reason) {
        if (connection != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            } catch (SQLException e) {
                reason.addSuppressed(e);
            }
        }
    }

    /**
     * Closes without another word to the file, because what is in it cannot be used.
     *
     * @param reason why
     */
    public synchronized void abandon(Throwable reason) {
        abandon(connection, reason);
        closeQuietly(lock, reason);
    }

    private static void closeQuietly(AutoCloseable resource, Throwable reason) {
        if (resource == null) {
            return;
        }
        try {
            resource.close();
        } catch (Exception e) {
            reason.addSuppressed(e);
        }
    }

    private void readHead() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT \"seq\", \"hash\" FROM \"history\" ORDER BY \"seq\" DESC FETCH FIRST 1 ROWS ONLY")) {
            if (result.next()) {
                lastSequence = result.getLong(1);
                lastHash = result.getString(2);
            }
        }
    }

    /**
     * Reads everything: from the snapshot and what came after it where that is possible, otherwise from the tables.
     *
     * @return what there is
     */
    public synchronized Loaded load() {
        Loaded loaded = fromSnapshot(this::follows);
        if (loaded != null) {
            return loaded;
        }
        loaded = fromTables();
        unsaved = loaded.kept().size();
        return loaded;
    }

    /**
     * Makes the model as it was, from the history alone.
     *
     * @param hash of an event
     * @return the model right after that event; null when the history has no such event
     */
    public synchronized Loaded load(String hash) {
        long[] until = {0};
        try (PreparedStatement select = connection.prepareStatement("SELECT \"seq\" FROM \"history\" WHERE \"hash\" = ?")) {
            select.setString(1, hash);
            try (ResultSet result = select.executeQuery()) {
                until[0] = result.next() ? result.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw failure(folder, e);
        }
        if (until[0] == 0) {
            return null;
        }
        Loaded loaded = new Loaded(0);
        Replay replay = new Replay(tables, loaded);
        history(1, entry -> {
            if (entry.sequence() <= until[0]) {
                try {
                    Json.read(entry.payload(), replay::add);
                } catch (IOException e) {
                    throw new HeyiException(TEXTS.get("damaged", folder.resolve(FILE)), e);
                }
            }
        });
        replay.apply();
        return loaded;
    }

    /** The model from the snapshot; null when that is not of this history, too far behind or damaged. */
    private Loaded fromSnapshot(Snapshot.Known known) {
        try {
            Snapshot.Content content = Snapshot.read(folder.resolve(SNAPSHOT), tables, known);
            if (content == null) {
                return null;
            }
            Replay replay = new Replay(tables, content.loaded());
            if (content.sequence() < lastSequence) {
                List<String> payloads = new ArrayList<>();
                history(content.sequence() + 1, entry -> payloads.add(entry.payload()));
                for (String payload : payloads) {
                    Json.read(payload, replay::add);
                }
                try {
                    replay.apply();
                } catch (RuntimeException e) {
                    // A checksum says that the file is as it was written, not that it was written by us.
                    throw new IOException("the history does not go on from it", e);
                }
            }
            unsaved = Math.max(unsaved, replay.size());
            return content.loaded();
        } catch (IOException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING,
                    "ignored: " + folder.resolve(SNAPSHOT), e);
            return null;
        }
    }

    /** Whether the history has an event, and few enough after it to be worth replaying. */
    private boolean follows(long sequence, String hash) {
        if (sequence > lastSequence) {
            throw new HeyiException(TEXTS.get("behind", folder.resolve(FILE), lastSequence, folder.resolve(SNAPSHOT), sequence));
        }
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT SUM(CHAR_LENGTH(\"payload\")) FROM \"history\" WHERE \"seq\" > ?")) {
            select.setLong(1, sequence);
            try (ResultSet result = select.executeQuery()) {
                return result.next() && result.getLong(1) <= REPLAYED && hash.equals(hashOf(sequence));
            }
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    /** The hash that stands beside an event; null when there is none. */
    private String hashOf(long sequence) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT \"hash\" FROM \"history\" WHERE \"seq\" = ?")) {
            select.setLong(1, sequence);
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? result.getString(1) : null;
            }
        }
    }

    /** @return the newest event */
    public synchronized Head head() {
        return new Head(lastSequence, lastHash);
    }

    /**
     * Writes a snapshot when the next start would gain by it. That it cannot be written harms nothing.
     *
     * @param archive the root of a model that is in the database as it is
     * @param recorder which watches it
     */
    public synchronized void snapshot(Archive archive, Recorder recorder) {
        if (recorder.kept().size() >= WORTHWHILE && unsaved >= UNSAVED) {
            writeSnapshot(archive, recorder.kept());
        }
    }

    void writeSnapshot(Archive archive, Map<String, Loaded.Kept> kept) {
        try {
            Snapshot.write(folder.resolve(SNAPSHOT), tables, archive, kept, lastSequence, lastHash);
        } catch (IOException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING,
                    "not written: " + folder.resolve(SNAPSHOT), e);
        }
    }

    private Loaded fromTables() {
        List<Table.Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            for (Table table : tables.all()) {
                try (ResultSet result = statement.executeQuery(table.selectSql())) {
                    while (result.next()) {
                        rows.add(table.read(result));
                    }
                }
            }
        } catch (SQLException e) {
            throw failure(folder, e);
        }
        Loaded loaded = new Loaded(rows.size());
        rows.forEach(row -> loaded.keep(row.object(), row.position()));
        // Here and not by the database: classes that share a list (the events of a suggestion) stand in tables of their own.
        rows.sort((a, b) -> Long.compare(a.position(), b.position()));
        for (Table.Row row : rows) {
            Table table = tables.of(row.object().eClass());
            if (table.containment() != null) {
                table.contain(require(loaded, row.parent(), row.object()), row.object());
            }
            for (Table.Pending pending : row.references()) {
                if (pending.column().kind == Table.Kind.REFERENCES) {
                    Table.refer(row.object(), pending.column(), Arrays.stream(pending.ids().split(" "))
                            .map(id -> require(loaded, id, row.object())).toList());
                } else {
                    ((InternalEObject) row.object()).eSet(pending.column().id, require(loaded, pending.ids(), row.object()));
                }
            }
        }
        return loaded;
    }

    private Identified require(Loaded loaded, String id, Identified from) {
        Identified target = loaded.find(id);
        if (target == null) {
            throw new HeyiException(TEXTS.get("dangling", folder, from.eClass().getName(), from.getId(), id));
        }
        return target;
    }

    /**
     * Writes rows and their event in one transaction.
     *
     * @return the event's sequence number
     */
    public synchronized long write(Instant at, String actor, String type, List<RowChange> rows) {
        String payload = Json.write(rows);
        long sequence = lastSequence + 1;
        String hash = hash(lastHash, sequence, at, actor, type, payload);
        try {
            Map<RowChange.Kind, Map<Table, List<RowChange>>> grouped = rows.stream().collect(Collectors.groupingBy(
                    RowChange::kind, () -> new EnumMap<>(RowChange.Kind.class),
                    Collectors.groupingBy(RowChange::table, LinkedHashMap::new, Collectors.toList())));
            for (Map.Entry<RowChange.Kind, Map<Table, List<RowChange>>> kind : grouped.entrySet()) {
                for (Map.Entry<Table, List<RowChange>> group : kind.getValue().entrySet()) {
                    writeRows(kind.getKey(), group.getKey(), group.getValue());
                }
            }
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"history\" (\"seq\", \"at\", "
                    + "\"actor\", \"type\", \"payload\", \"hash\") VALUES (?, ?, ?, ?, ?, ?)")) {
                insert.setLong(1, sequence);
                insert.setObject(2, at.atOffset(ZoneOffset.UTC));
                insert.setString(3, actor);
                insert.setString(4, type);
                insert.setString(5, payload);
                insert.setString(6, hash);
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            rollBack(e);
            throw failure(folder, e);
        } catch (RuntimeException | Error e) {
            // The next transaction would write what this one has half done.
            rollBack(e);
            throw e;
        }
        lastSequence = sequence;
        lastHash = hash;
        unsaved += rows.size();
        return sequence;
    }

    private void rollBack(Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            reason.addSuppressed(second);
        }
    }

    private void writeRows(RowChange.Kind kind, Table table, List<RowChange> rows) throws SQLException {
        String sql = switch (kind) {
            case CREATED -> table.insertSql();
            case UPDATED -> table.updateSql();
            case DELETED -> table.deleteSql();
        };
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int pending = 0;
            for (RowChange row : rows) {
                switch (kind) {
                    case CREATED -> table.bindInsert(statement, row);
                    case UPDATED -> table.bindUpdate(statement, row);
                    case DELETED -> statement.setString(1, row.id());
                }
                statement.addBatch();
                if (++pending == BATCH) {
                    statement.executeBatch();
                    pending = 0;
                }
            }
            if (pending > 0) {
                statement.executeBatch();
            }
        }
    }

    /**
     * Keeps the content of a file, in a transaction of its own.
     *
     * @param digest its SHA-256, lower-case hex
     * @param bytes the content
     */
    public synchronized void keep(String digest, byte[] bytes) {
        try {
            contents.keep(digest, bytes);
        } catch (SQLException e) {
            rollBack(e);
            throw failure(folder, e);
        }
    }

    /**
     * @param digest SHA-256 of a content, lower-case hex
     * @return the content; null when it is not here
     */
    public synchronized byte[] content(String digest) {
        try {
            return contents.read(digest);
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    /**
     * Takes away contents that nothing refers to. That they cannot be taken away harms nothing.
     *
     * @param used gives the digests of those that are needed; asked only where there are any contents
     */
    public synchronized void retain(Supplier<Set<String>> used) {
        try {
            contents.retain(used);
        } catch (SQLException e) {
            rollBack(e);
            System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING, "not taken away: unused contents in " + folder, e);
        }
    }

    /**
     * Reads the history in order, one event at a time.
     *
     * @param from first sequence number wanted
     * @param reader told of each event
     */
    public synchronized void history(long from, Consumer<HistoryEntry> reader) {
        try (PreparedStatement select = connection.prepareStatement("SELECT \"seq\", \"at\", \"actor\", \"type\", "
                + "\"payload\", \"hash\" FROM \"history\" WHERE \"seq\" >= ? ORDER BY \"seq\"")) {
            select.setLong(1, from);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    reader.accept(new HistoryEntry(result.getLong(1),
                            result.getObject(2, OffsetDateTime.class).toInstant(), result.getString(3),
                            result.getString(4), result.getString(5), result.getString(6)));
                }
            }
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    /**
     * Checks the chain of hashes, and that the tables hold what the history says, and the snapshot what the tables hold.
     *
     * @param head the hash of an event that must be in the history; null for none
     * @param checked told of the number of events and objects
     * @return problems, one sentence each
     */
    public synchronized List<String> verify(String head, BiConsumer<Long, Long> checked) {
        List<String> problems = new ArrayList<>();
        Map<String, Map<String, Object>> expected = new LinkedHashMap<>();
        long[] events = {0};
        String[] previous = {GENESIS};
        boolean[] found = {head == null};
        history(1, entry -> {
            events[0]++;
            if (entry.sequence() != events[0]) {
                problems.add(TEXTS.get("verify.gap", events[0], entry.sequence()));
                events[0] = entry.sequence();
            }
            if (!hash(previous[0], entry.sequence(), entry.at(), entry.actor(), entry.type(), entry.payload())
                    .equals(entry.hash())) {
                problems.add(TEXTS.get("verify.hash", entry.sequence(), entry.type()));
            }
            previous[0] = entry.hash();
            found[0] |= entry.hash().equals(head);
            try {
                Json.read(entry.payload(), change -> replay(expected, change));
            } catch (IOException e) {
                problems.add(TEXTS.get("verify.payload", entry.sequence(), e.getMessage()));
            }
        });
        if (!found[0]) {
            problems.add(TEXTS.get("verify.head", head));
        }
        Loaded shown = fromSnapshot((sequence, hash) -> {
            try {
                if (!hash.equals(hashOf(sequence))) {
                    problems.add(TEXTS.get("verify.foreign", folder.resolve(SNAPSHOT), sequence));
                }
            } catch (SQLException e) {
                throw failure(folder, e);
            }
            return follows(sequence, hash);
        });
        long objects = compare(expected, shown == null ? null : shown.kept(), problems);
        try {
            contents.verify(digest -> problems.add(TEXTS.get("verify.content", digest)));
        } catch (SQLException e) {
            throw failure(folder, e);
        }
        checked.accept(events[0], objects);
        return problems;
    }

    private static void replay(Map<String, Map<String, Object>> expected, Json.Entry change) {
        String key = change.table() + " " + change.id();
        switch (change.list()) {
            case "created" -> expected.put(key, new HashMap<>(change.values()));
            case "deleted" -> expected.remove(key);
            default -> {
                Map<String, Object> values = expected.computeIfAbsent(key, k -> new HashMap<>());
                change.old().keySet().forEach(values::remove);
                values.putAll(change.values());
            }
        }
    }

    private long compare(Map<String, Map<String, Object>> expected, Map<String, Loaded.Kept> shown, List<String> problems) {
        long objects = 0;
        long unlike = 0;
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables.all()) {
                try (ResultSet result = statement.executeQuery(table.selectSql())) {
                    while (result.next()) {
                        objects++;
                        Table.Row row = table.read(result);
                        Map<String, Object> values = canonical(table, row);
                        String id = row.object().getId();
                        Map<String, Object> before = expected.remove(table.name() + " " + id);
                        if (before == null) {
                            problems.add(TEXTS.get("verify.unknown", table.name(), id));
                        } else if (!before.equals(values)) {
                            problems.add(TEXTS.get("verify.differs", table.name(), id, values.keySet().stream()
                                    .filter(c -> !values.get(c).equals(before.get(c))).findFirst().orElse("")));
                        }
                        Loaded.Kept kept = shown == null ? null : shown.remove(id);
                        if (shown != null && (kept == null || !values.equals(canonical(table, kept)))) {
                            unlike++;
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw failure(folder, e);
        }
        expected.keySet().forEach(missing -> problems.add(TEXTS.get("verify.missing", missing)));
        unlike += shown == null ? 0 : shown.size();
        if (unlike > 0) {
            problems.add(TEXTS.get("verify.snapshot", folder.resolve(SNAPSHOT), unlike));
        }
        return objects;
    }

    private static Map<String, Object> canonical(Table table, Loaded.Kept kept) {
        EObject container = kept.object().eContainer();
        return canonical(table, kept.object(), container == null ? null : ((Identified) container).getId(), kept.position());
    }

    private static Map<String, Object> canonical(Table table, Table.Row row) {
        Map<String, Object> values = canonical(table, row.object(), row.parent(), row.position());
        row.references().forEach(pending -> values.put(pending.column().name, pending.ids()));
        return values;
    }

    private static Map<String, Object> canonical(Table table, Identified object, String owner, long position) {
        Map<String, Object> values = new HashMap<>();
        table.values(object).forEach((column, value) -> {
            if (value != null) {
                values.put(column, Json.canonical(value));
            }
        });
        if (owner != null) {
            values.put(Table.OWNER, owner);
        }
        values.put(Table.POSITION, position);
        return values;
    }

    private static String hash(String previous, long sequence, Instant at, String actor, String type, String payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : new Object[] {previous, sequence, Json.canonical(at), actor, type, payload}) {
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Writes a copy that is whole, while the database is open.
     *
     * @param file a new zip file
     * @throws IOException when it cannot be written; a part of it may be there then
     */
    public synchronized void backup(Path file) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement("BACKUP TO ?")) {
            statement.setString(1, file.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            if (!isUnreadable(e) && (e.getErrorCode() == ErrorCode.IO_EXCEPTION_1 || e.getErrorCode() == ErrorCode.IO_EXCEPTION_2
                    || e.getErrorCode() == ErrorCode.FILE_CREATION_FAILED_1)) {
                throw new IOException(e);
            }
            throw failure(folder, e);
        }
    }

    @Override
    public synchronized void close() {
        try (lock) {
            connection.close();
        } catch (SQLException | IOException e) {
            throw failure(folder, e);
        }
    }
}
