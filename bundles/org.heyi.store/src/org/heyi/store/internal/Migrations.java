package org.heyi.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings a database to the newest schema: numbered SQL files, applied in order, never changed once they were released.
 *
 * <p>The database ends a transaction at every change of a table, so a migration that fails leaves half of it behind. It is
 * therefore never applied to the database of a workspace but to a copy: see {@link Database#open}.</p>
 *
 * @param files in order; the position in the list is the schema version, beginning with 1
 */
record Migrations(List<String> files) {

    /** Those of this program. */
    static final Migrations RELEASED = new Migrations(List.of("V001__first_schema.sql", "V002__corrections.sql", "V003__resolved.sql",
            "V004__people_and_packages.sql", "V005__attachments.sql",
            "V006__collation_desk.sql", "V007__audience_and_tags.sql", "V008__sittings.sql", "V009__signoffs.sql", "V010__threads.sql",
            "V011__what_a_step_says.sql"));

    int newest() {
        return files.size();
    }

    /** @return 0 for a database without tables of ours */
    static int version(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "heyi_schema", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT MAX(\"version\") FROM \"heyi_schema\"")) {
            result.next();
            return result.getInt(1);
        }
    }

    void apply(Connection connection, int from) throws SQLException {
        for (int version = from + 1; version <= newest(); version++) {
            String file = files.get(version - 1);
            try (Statement statement = connection.createStatement()) {
                for (String sql : read(file).split(";\\s*\n")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
            try (PreparedStatement insert = connection
                    .prepareStatement("INSERT INTO \"heyi_schema\" (\"version\", \"file\") VALUES (?, ?)")) {
                insert.setInt(1, version);
                insert.setString(2, file);
                insert.executeUpdate();
            }
            connection.commit();
        }
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream("sql/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file + " of this bundle", e);
        }
    }
}
