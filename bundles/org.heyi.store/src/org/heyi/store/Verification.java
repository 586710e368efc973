package org.heyi.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@link Workspace#verify} found.
 *
 * @param events how many events of the history were checked
 * @param objects how many objects were compared with what the history says of them
 * @param problems one sentence each, in the language in force; empty when all is well
 * @param head the newest event of the history
 */
public record Verification(long events, long objects, List<String> problems, Head head) {

    /**
     * @param others what else was found, one sentence each
     * @return the same with these
     */
    public Verification and(List<String> others) {
        List<String> all = new ArrayList<>(problems);
        all.addAll(others);
        return new Verification(events, objects, List.copyOf(all), head);
    }

    /** @return whether nothing was found */
    public boolean ok() {
        return problems.isEmpty();
    }
}
