package org.heyi.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.heyi.base.HeyiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    @TempDir
    private Path folder;

    @Test
    void addressesFoldersAndZipFilesAreSites() throws IOException {
        assertEquals(URI.create("https://example.org/site"), Site.of("https://example.org/site").address());
        Path site = Files.createDirectory(folder.resolve("更新 站点"));
        assertEquals(site.toUri(), Site.of(site.toString()).address());
        assertEquals(site.toUri(), Site.of(site.toUri().toString()).address());
        Path zip = Files.createFile(folder.resolve("site.ZIP"));
        assertEquals("jar:" + zip.toUri() + "!/", Site.of(zip.toString()).address().toString());
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        assertTrue(assertThrows(HeyiException.class, () -> Site.of(folder.resolve("nowhere").toString())).getMessage()
                .contains("nowhere"));
        Path text = Files.createFile(folder.resolve("site.txt"));
        assertTrue(assertThrows(HeyiException.class, () -> Site.of(text.toString())).getMessage().contains("site.txt"));
        assertThrows(HeyiException.class, () -> Site.of("https://exa mple"));
        assertThrows(HeyiException.class, () -> Site.of("file:%%%"));
        assertThrows(HeyiException.class, () -> Site.of("\0"));
    }
}
