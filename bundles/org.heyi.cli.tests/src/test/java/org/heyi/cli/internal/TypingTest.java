package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.io.TempDir;

/** A test that types commands on one workspace, and has at hand what the last of them said. */
abstract class TypingTest {

    @TempDir
    Path folder;
    String out;
    String err;

    private final Services services;

    /** @param services what the program has */
    TypingTest(Services services) {
        this.services = services;
    }

    final int heyi(Object... args) {
        Typed typed = Typed.on(folder.resolve("ws"), services, args);
        out = typed.out();
        err = typed.err();
        return typed.code();
    }

    final JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }

    /** One sentence that says so, and nothing of the program's inside. */
    void refused(String expected, Object... args) {
        assertEquals(HeyiCommand.WRONG, heyi(args), out + err);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.contains(expected) && !err.contains("Exception"), err);
    }
}
