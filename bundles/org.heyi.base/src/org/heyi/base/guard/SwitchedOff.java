package org.heyi.base.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * The bundles that are switched off until a person switches them on again: a text file of the person who is logged in, one line
 * each. It is read once a run, so that a change holds from the next start.
 */
public final class SwitchedOff {

    private static final Texts TEXTS = Texts.of(SwitchedOff.class);
    private static final String FILE = "plugins-off.txt";
    private static final int COLUMNS = 3;

    private final Path file;
    private final Map<String, Entry> atStart;

    /**
     * A bundle that is switched off.
     *
     * @param bundle its symbolic name
     * @param since when it was switched off
     * @param reason what it did, one sentence
     */
    public record Entry(String bundle, Instant since, String reason) {
    }

    /** @param folder where the file is, or will be */
    public SwitchedOff(Path folder) {
        this.file = folder.resolve(FILE);
        this.atStart = read();
    }

    /**
     * @param bundle symbolic name
     * @return why it was off when this run began; empty when it was not
     */
    public Optional<Entry> atStart(String bundle) {
        return Optional.ofNullable(atStart.get(bundle));
    }

    /** @return the bundles that are off for the next start, by name */
    public List<Entry> all() {
        return List.copyOf(read().values());
    }

    /**
     * Switches a bundle off from the next start.
     *
     * @param bundle symbolic name
     * @param reason what it did, one sentence
     */
    public void add(String bundle, String reason) {
        Map<String, Entry> entries = read();
        entries.put(bundle, new Entry(bundle, Instant.now(), reason.replaceAll("\\s+", " ")));
        try {
            write(entries);
        } catch (IOException e) {
            // It is off for this run all the same.
            System.getLogger(SwitchedOff.class.getName()).log(System.Logger.Level.WARNING, "not written: " + file, e);
        }
    }

    /**
     * Switches a bundle on again from the next start.
     *
     * @param bundle symbolic name
     * @throws HeyiException when it is not off, names those that are; or when the file cannot be written
     */
    public void remove(String bundle) {
        Map<String, Entry> entries = read();
        if (entries.remove(bundle) == null) {
            throw new HeyiException(entries.isEmpty() ? TEXTS.get("off.none", bundle)
                    : TEXTS.get("off.unknown", bundle, String.join(", ", entries.keySet())));
        }
        try {
            write(entries);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("off.unwritten", file), e);
        }
    }

    private Map<String, Entry> read() {
        Map<String, Entry> entries = new TreeMap<>();
        if (!Files.exists(file)) {
            return entries;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                String[] columns = line.split("\t", COLUMNS);
                if (columns.length == COLUMNS) {
                    entries.put(columns[0], new Entry(columns[0], Instant.parse(columns[1]), columns[2]));
                }
            }
        } catch (IOException | DateTimeParseException e) {
            // A file that somebody spoiled must not keep the program from starting.
            System.getLogger(SwitchedOff.class.getName()).log(System.Logger.Level.WARNING, "not read to its end: " + file, e);
        }
        return entries;
    }

    private void write(Map<String, Entry> entries) throws IOException {
        List<String> lines = new ArrayList<>();
        entries.values().forEach(each -> lines.add(each.bundle() + '\t' + each.since() + '\t' + each.reason()));
        Files.createDirectories(file.getParent());
        Path next = Files.createTempFile(file.getParent(), FILE, ".part");
        Files.write(next, lines);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
