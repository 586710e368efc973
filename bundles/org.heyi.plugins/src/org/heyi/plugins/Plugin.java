package org.heyi.plugins;

import java.util.List;

/**
 * A plug-in, installed or offered by a site.
 *
 * @param id its id, that of its feature
 * @param name what people call it, in their language
 * @param version its version
 * @param description one or two sentences, in their language; may be empty
 * @param provider who says to have made it; may be empty
 * @param contains the ids of the bundles it brings
 * @param installed the version that is installed; null when none is
 */
public record Plugin(String id, String name, String version, String description, String provider,
        List<String> contains, String installed) {
}
