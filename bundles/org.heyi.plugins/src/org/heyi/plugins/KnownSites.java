package org.heyi.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.StateFolder;
import org.heyi.base.Texts;
import org.heyi.plugins.internal.PersonFile;
import org.heyi.plugins.internal.Site;

/** The update sites that a person added, besides the one that came with the program: {@code sites.txt} in the person's folder. */
public final class KnownSites {

    private static final Texts TEXTS = Texts.of(KnownSites.class);

    private final PersonFile file;

    KnownSites(Path folder) {
        file = new PersonFile(folder.resolve("sites.txt"), 1, TEXTS.get("sites.head"));
    }

    /** @return those of the person who is logged in */
    public static KnownSites own() {
        return new KnownSites(StateFolder.plugins());
    }

    /**
     * @return addresses, folders and zip files, in the order in which they were added
     * @throws HeyiException if the file cannot be read
     */
    public List<String> all() {
        return file.rows().stream().map(row -> row.get(0)).toList();
    }

    /**
     * Remembers a site; does nothing where it is remembered already.
     *
     * @param given an address, a folder or a zip file
     * @return the site as it is kept, with the whole path
     * @throws HeyiException if there is no such folder or file, it is no address, or it cannot be kept
     */
    public String add(String given) {
        String site = Site.of(given).origin();
        List<String> all = new ArrayList<>(all());
        if (!all.contains(site)) {
            all.add(site);
            write(all);
        }
        return site;
    }

    /**
     * @param given a site that is remembered, also one that is not there any more
     * @return the site as it was kept
     * @throws HeyiException if it is not remembered, or the file cannot be written
     */
    public String remove(String given) {
        List<String> all = new ArrayList<>(all());
        String site = all.contains(given) ? given : Site.unchecked(given);
        if (!all.remove(site)) {
            throw new HeyiException(TEXTS.get("sites.unknown", given));
        }
        write(all);
        return site;
    }

    private void write(List<String> all) {
        file.write(all.stream().map(List::of).toList());
    }
}
