package org.heyi.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.heyi.base.Digests;

/** The table with what is in attached files, under its digest: the same content lies there once. No history goes with it. */
final class Contents {

    private final Connection connection;

    Contents(Connection connection) {
        this.connection = connection;
    }

    void keep(String digest, byte[] bytes) throws SQLException {
        try (PreparedStatement merge = connection
                .prepareStatement("MERGE INTO \"heyi_content\" (\"digest\", \"bytes\") KEY (\"digest\") VALUES (?, ?)")) {
            merge.setString(1, digest);
            merge.setBytes(2, bytes);
            merge.executeUpdate();
        }
        connection.commit();
    }

    /** The content; null when there is none. */
    byte[] read(String digest) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT \"bytes\" FROM \"heyi_content\" WHERE \"digest\" = ?")) {
            select.setString(1, digest);
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? result.getBytes(1) : null;
            }
        }
    }

    private List<String> digests() throws SQLException {
        List<String> digests = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT \"digest\" FROM \"heyi_content\" ORDER BY \"digest\"")) {
            while (result.next()) {
                digests.add(result.getString(1));
            }
        }
        return digests;
    }

    /** Takes away what nothing refers to any longer. */
    void retain(Supplier<Set<String>> used) throws SQLException {
        List<String> there = digests();
        if (there.isEmpty()) {
            return; // as in nearly all workspaces: nobody need look through the comments
        }
        Set<String> needed = used.get();
        List<String> unused = there.stream().filter(each -> !needed.contains(each)).toList();
        if (unused.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM \"heyi_content\" WHERE \"digest\" = ?")) {
            for (String each : unused) {
                delete.setString(1, each);
                delete.addBatch();
            }
            delete.executeBatch();
        }
        connection.commit();
    }

    /** Finds contents that are not what their digest says. */
    void verify(Consumer<String> changed) throws SQLException {
        for (String each : digests()) {
            if (!Digests.sha256(read(each)).equals(each)) {
                changed.accept(each);
            }
        }
    }
}
