package org.heyi.plugins;

import org.heyi.base.HeyiException;

/**
 * What became of one plug-in when newer versions were looked for.
 *
 * @param plugin as it is installed now
 * @param from the version that was installed before
 * @param outcome what was done
 * @param problem why it could not be done; null otherwise
 */
public record Update(Plugin plugin, String from, Outcome outcome, HeyiException problem) {

    /** What can become of it. */
    public enum Outcome {
        /** There was another version, and it is installed now. */
        UPDATED,
        /** Its site has nothing newer. */
        NEWEST,
        /** Its site could not be reached, or what it has cannot be installed. */
        FAILED
    }
}
