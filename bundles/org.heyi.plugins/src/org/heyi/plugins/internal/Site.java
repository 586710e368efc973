package org.heyi.plugins.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * An update site as a person names it.
 *
 * @param name as it was given
 * @param address as p2 takes it
 * @param origin as it is kept: an address, or the whole path of a folder or zip file
 */
public record Site(String name, URI address, String origin) {

    private static final Texts TEXTS = Texts.of(Site.class);

    /**
     * @param given an address (http, https, file), a folder or a zip file
     * @return the site
     * @throws HeyiException if there is no such folder or file, or it is no address
     */
    public static Site of(String given) {
        if (given.matches("(?i)https?://.*")) {
            try {
                return new Site(given, new URI(given), given);
            } catch (URISyntaxException e) {
                throw new HeyiException(TEXTS.get("site.address", given), e);
            }
        }
        Path path = path(given);
        if (Files.isDirectory(path)) {
            return new Site(given, path.toUri(), path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new HeyiException(TEXTS.get("site.missing", path));
        }
        if (!path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(zip|jar)")) {
            throw new HeyiException(TEXTS.get("site.none", path));
        }
        return new Site(given, URI.create("jar:" + path.toUri() + "!/"), path.toString());
    }

    /**
     * @param given as {@link #of(String)}
     * @return the origin of such a site, whether or not it is there
     * @throws HeyiException if it is no address
     */
    public static String unchecked(String given) {
        return given.matches("(?i)https?://.*") ? given : path(given).toString();
    }

    private static Path path(String given) {
        try {
            return (given.regionMatches(true, 0, "file:", 0, 5) ? Path.of(new URI(given)) : Path.of(given))
                    .toAbsolutePath().normalize();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new HeyiException(TEXTS.get("site.address", given), e);
        }
    }
}
