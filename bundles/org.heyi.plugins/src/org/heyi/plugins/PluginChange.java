package org.heyi.plugins;

import java.time.Instant;
import java.util.List;

/**
 * One change of the plug-ins, with the state it led to.
 *
 * @param number 1 for the first change of this program, and so on; 0 is what there was before
 * @param when it was made
 * @param steps what was installed, replaced and removed, by id
 */
public record PluginChange(int number, Instant when, List<Step> steps) {

    /** Keeps a copy. */
    public PluginChange {
        steps = List.copyOf(steps);
    }

    /**
     * What happened to one plug-in.
     *
     * @param id of the plug-in
     * @param name what people call it
     * @param from the version before; null where it was not installed
     * @param to the version after; null where it was removed
     */
    public record Step(String id, String name, String from, String to) {
    }
}
