package org.heyi.plugins;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.StateFolder;
import org.heyi.base.Texts;
import org.heyi.plugins.internal.PersonFile;

/** The certificates that a person trusts for good: {@code trust.txt} in the person's folder. */
public final class KnownTrust {

    private static final Texts TEXTS = Texts.of(KnownTrust.class);

    private final PersonFile file;

    /**
     * A certificate that is trusted.
     *
     * @param fingerprint of it
     * @param since day on which the person said so
     * @param name its subject, as its maker wrote it
     */
    public record Entry(Fingerprint fingerprint, LocalDate since, String name) {
    }

    KnownTrust(Path folder) {
        file = new PersonFile(folder.resolve("trust.txt"), 3, TEXTS.get("trust.head"));
    }

    /** @return that of the person who is logged in */
    public static KnownTrust own() {
        return new KnownTrust(StateFolder.plugins());
    }

    /**
     * @return the certificates, in the order in which they were added
     * @throws HeyiException if the file cannot be read or says what cannot be
     */
    public List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        for (List<String> row : file.rows()) {
            try {
                all.add(new Entry(Fingerprint.parse(row.get(0)), LocalDate.parse(row.get(1)), row.get(2)));
            } catch (HeyiException | DateTimeParseException e) {
                throw file.wrongRow(all.size());
            }
        }
        return all;
    }

    /**
     * @return their fingerprints
     * @throws HeyiException if the file cannot be read or says what cannot be
     */
    public Set<Fingerprint> fingerprints() {
        return all().stream().map(Entry::fingerprint).collect(Collectors.toSet());
    }

    /**
     * @param signers to be trusted from now on; those that are already, and the program's own, are left as they are
     * @throws HeyiException if that cannot be kept
     */
    public void add(Collection<Signer> signers) {
        Set<Fingerprint> known = fingerprints();
        List<Entry> all = new ArrayList<>(all());
        signers.stream().filter(signer -> !signer.own() && !known.contains(signer.fingerprint()))
                .forEach(signer -> all.add(new Entry(signer.fingerprint(), LocalDate.now(), signer.name())));
        if (all.size() > known.size()) {
            write(all);
        }
    }

    /**
     * @param fingerprint of a certificate that is not to be trusted any more
     * @return what was known about it
     * @throws HeyiException if it was not trusted, or that cannot be kept
     */
    public Entry remove(Fingerprint fingerprint) {
        List<Entry> all = new ArrayList<>(all());
        Entry gone = all.stream().filter(entry -> entry.fingerprint().equals(fingerprint)).findFirst()
                .orElseThrow(() -> new HeyiException(TEXTS.get("trust.unknown", fingerprint)));
        all.remove(gone);
        write(all);
        return gone;
    }

    private void write(List<Entry> all) {
        file.write(all.stream().map(entry -> List.of(entry.fingerprint().toString(), entry.since().toString(), entry.name())).toList());
    }
}
