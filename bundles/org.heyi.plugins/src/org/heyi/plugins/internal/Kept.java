package org.heyi.plugins.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.base.StateFolder;
import org.heyi.base.Texts;
import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.Signer;

/**
 * What outlives the program: which plug-ins the person has ({@code installed.txt}), and an update site of its own for each version of
 * each of them ({@code kept}), so that they can be installed again without a network.
 */
final class Kept {

    private static final Texts TEXTS = Texts.of(Kept.class);
    private static final int CELLS = 6;
    private static final String SIGNERS = "signers.txt";
    /** So many versions of a plug-in can be gone back to when it is not known where else they are. */
    private static final int VERSIONS = 5;

    private final Path folder;
    private final PersonFile file;

    /**
     * A plug-in that the person has.
     *
     * @param id of the plug-in
     * @param version that was installed last
     * @param site where it came from; empty for the site that came with the program
     * @param day on which that version was installed
     * @param name what people call it
     * @param problem why it could not be installed into the present program; empty when it could
     */
    record Line(String id, String version, String site, LocalDate day, String name, String problem) {

        Line failed(String why) {
            return new Line(id, version, site, day, name, why);
        }
    }

    Kept(Path folder) {
        this.folder = folder;
        file = new PersonFile(folder.resolve("installed.txt"), CELLS, TEXTS.get("installed.head"));
    }

    /** @return what is kept for the person who is logged in */
    static Kept own() {
        return new Kept(StateFolder.plugins());
    }

    Map<String, Line> lines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        List<List<String>> rows = file.rows();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            try {
                lines.put(row.get(0), new Line(row.get(0), row.get(1), row.get(2), LocalDate.parse(row.get(3)), row.get(4), row.get(5)));
            } catch (DateTimeParseException e) {
                throw file.wrongRow(i);
            }
        }
        return lines;
    }

    void write(Map<String, Line> lines) {
        file.write(lines.values().stream().sorted(Comparator.comparing(Line::id))
                .map(line -> List.of(line.id(), line.version(), line.site(), line.day().toString(), line.name(), line.problem())).toList());
    }

    /** Asked before anything is changed. */
    void requireWritable() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".heyi", null));
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("not.writable", folder), e);
        }
    }

    /** Something that is done while no other program of the person changes what is kept. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    <T, E extends Exception> T locked(Work<T, E> work) throws E {
        try (FileChannel ignored = Folders.lock(folder.resolve("lock"))) {
            return work.run();
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("not.writable", folder), e);
        }
    }

    // --- Sites

    /** A name of a site's choice, as the name of a folder that lies where it should. */
    private static String safe(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "_");
    }

    private Path place(String id, String version) {
        return folder.resolve("kept").resolve(safe(id)).resolve(safe(version));
    }

    /** @return the update site with that version of a plug-in; empty where it is not kept */
    Optional<Site> site(String id, String version) {
        Path place = place(id, version);
        return Files.isRegularFile(place.resolve(SIGNERS)) ? Optional.of(Site.of(place.toString())) : Optional.empty();
    }

    /** @return whom the person trusted for that version of a plug-in */
    Set<Fingerprint> signers(String id, String version) {
        Path list = place(id, version).resolve(SIGNERS);
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> !line.isBlank()).map(Fingerprint::parse).collect(Collectors.toSet());
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new HeyiException(TEXTS.get("person.unreadable", list, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * Keeps a plug-in.
     *
     * @param site folder with an update site that has nothing else
     * @param signers who signed it and is trusted for it
     */
    void take(Path site, String id, String version, List<Signer> signers) {
        Path place = place(id, version);
        try {
            Folders.delete(place);
            Files.createDirectories(place);
            try (Stream<Path> files = Files.walk(site)) {
                for (Path each : files.toList()) {
                    Path to = place.resolve(site.relativize(each).toString());
                    if (!Files.isDirectory(to)) {
                        Files.copy(each, to, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            // Written last: without it, the folder is none of ours.
            Files.write(place.resolve(SIGNERS), signers.stream().map(signer -> signer.fingerprint().toString()).toList());
            prune(place.getParent());
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("person.unwritable", place, String.valueOf(e.getMessage())), e);
        }
    }

    void drop(String id, String version) {
        Folders.delete(place(id, version));
    }

    private static void prune(Path versions) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(versions)) {
            folders.forEach(all::add);
        }
        all.sort(Comparator.comparing(Kept::time).reversed());
        all.stream().skip(VERSIONS).forEach(Folders::delete);
    }

    private static FileTime time(Path place) {
        try {
            return Files.getLastModifiedTime(place.resolve(SIGNERS));
        } catch (IOException e) {
            return FileTime.from(Instant.EPOCH);
        }
    }
}
