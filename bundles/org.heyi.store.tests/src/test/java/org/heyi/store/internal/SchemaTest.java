package org.heyi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import org.heyi.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    /** Fails when the model got a feature for which no migration made a column. */
    @Test
    void theMigrationsMakeEveryTableOfTheModel(@TempDir Path folder) throws SQLException {
        Workspace.open(folder).close();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("heyi"), "heyi",
                "")) {
            for (Table table : new Tables().all()) {
                Map<String, String> actual = new TreeMap<>();
                try (ResultSet columns = connection.getMetaData().getColumns(null, null, table.name(), null)) {
                    while (columns.next()) {
                        actual.put(columns.getString("COLUMN_NAME"), kind(columns.getString("TYPE_NAME")));
                    }
                }
                Map<String, String> expected = new TreeMap<>();
                table.columns().forEach((column, type) -> expected.put(column, kind(type)));
                assertEquals(expected, actual, table.name());
            }
        }
    }

    private static String kind(String type) {
        return switch (type.replaceAll("\\(.*?\\)", "")) {
            case "CHARACTER VARYING", "VARCHAR" -> "VARCHAR";
            default -> type.replaceAll("\\(.*?\\)", "");
        };
    }
}
