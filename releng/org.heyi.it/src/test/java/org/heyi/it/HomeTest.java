package org.heyi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that belongs to all, for people with a home folder and without. */
class HomeTest {

    @TempDir
    private Path work;

    @Test
    void whatOnePersonInstallsLiesInThatPersonsFolder() throws IOException {
        Product product = shared();
        Path state = work.resolve("state");
        Map<String, String> person = Map.of("HEYI_STATE", state.toString());
        product.run(person, "plugins", "install", "org.heyi.extras", "--from", Product.site().toString()).expect(0);
        assertTrue(product.run(person, "plugins", "list").expect(0).out().contains("org.heyi.extras"));
        assertEquals(List.of(), product.pluginFiles());
        try (Stream<Path> files = Files.walk(state)) {
            assertTrue(files.anyMatch(each -> each.getFileName().toString().startsWith("org.heyi.extras.proofread_")));
        }
        Map<String, String> another = Map.of("HEYI_STATE", work.resolve("another").toString());
        assertTrue(!product.run(another, "plugins", "list").expect(0).out().contains("org.heyi.extras"));
    }

    /** As after an update of the package: p2 goes on with the profile of the program before, which names jars that are not there. */
    @Test
    void whatWasWrittenDownForAnotherVersionGoesAndThePluginsStay() throws IOException {
        Product product = shared();
        Path state = work.resolve("state");
        Map<String, String> person = Map.of("HEYI_STATE", state.toString());
        product.run(person, "plugins", "install", "org.heyi.extras", "--from", Product.site().toString()).expect(0);
        Path before = own(state);
        Path other = Files.move(before, before.resolveSibling(before.getFileName().toString().replaceFirst("-[^-]*$", "-0.9.0")));
        assertTrue(product.run(person, "plugins", "list").expect(0).err().contains("已装回"));
        assertTrue(Files.notExists(other), "it does not fit this version");
        assertEquals(before, own(state));
        Product.Run again = product.run(person, "plugins", "list").expect(0);
        assertTrue(again.out().contains("增加") && again.err().isEmpty(), again.out() + again.err());
    }

    private static Path own(Path state) throws IOException {
        try (Stream<Path> all = Files.list(state)) {
            return all.filter(each -> each.getFileName().toString().startsWith("program-")).findFirst().orElseThrow();
        }
    }

    @Test
    void withoutAHomeFolderOneSentenceSaysSo() throws IOException {
        Product product = shared();
        Product.Run run = product.run(Map.of("HOME", "/proc/nobody", "HEYI_STATE", ""), "--version").expect(2);
        assertTrue(run.err().contains("/proc/nobody") && run.err().contains("HEYI_STATE"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private Product shared() throws IOException {
        Product product = Product.copyTo(work);
        Files.createFile(product.folder().resolve(".shared"));
        return product;
    }
}
