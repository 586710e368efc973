package org.heyi.cli.internal;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.heyi.check.Checks;
import org.heyi.collation.similar.Meanings;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;

/**
 * What came of a command that a test typed.
 *
 * @param code with which it ended
 * @param out what it said
 * @param err what it complained about
 */
record Typed(int code, String out, String err) {

    /** Types a command on a workspace. */
    static Typed on(Path workspace, Services services, Object... args) {
        List<String> line = new ArrayList<>();
        for (Object each : args) {
            line.add(each.toString());
        }
        line.addAll(List.of("--workspace", workspace.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = HeyiCommand.run(line.toArray(String[]::new), services, out, err);
        return new Typed(code, out.toString(), err.toString());
    }

    /** A program with these exporters and without checks. */
    static Services services(Exporter... exporters) {
        return new Services() {
            @Override
            public <T> T get(Class<T> type) {
                return type.cast(type == Checks.class ? new Checks() : type == Meanings.class ? new Meanings() : new Exporters(List.of(exporters)));
            }
        };
    }
}
