package org.heyi.benchmarks.tasks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a deputy does, and how it is done in each program.
 *
 * @param name in a few words
 * @param ways the steps
 */
record Task(String name, Map<Peer, List<Step>> ways) {

    /** The programs in which the tasks are done. */
    enum Peer {
        HEYI, WRITER
    }

    /**
     * Reads the file of tasks: {@code # name}, below it {@code heyi} and {@code writer}, each with its steps, one a line.
     *
     * @throws IOException when it cannot be read
     */
    static List<Task> all() throws IOException {
        List<Task> tasks = new ArrayList<>();
        List<Step> steps = null;
        String all;
        try (InputStream in = Task.class.getResourceAsStream("/tasks/tasks.txt")) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String line : all.lines().map(String::strip).filter(each -> !each.isEmpty() && !each.startsWith("//")).toList()) {
            if (line.startsWith("# ")) {
                tasks.add(new Task(line.substring(2), new EnumMap<>(Peer.class)));
            } else if (line.equals("heyi") || line.equals("writer")) {
                steps = new ArrayList<>();
                tasks.getLast().ways.put(line.equals("heyi") ? Peer.HEYI : Peer.WRITER, steps);
            } else {
                steps.add(Step.of(line));
            }
        }
        return tasks;
    }

    /** @return how many characters are typed; they are no part of the reckoning */
    int typed(Peer peer) {
        return ways.get(peer).stream().filter(each -> each.verb() == Step.Verb.TYPE).mapToInt(each -> each.object().length()).sum();
    }

    /** @return what has to be written down when the task is done */
    List<String> expected(Peer peer) {
        return ways.get(peer).stream().filter(each -> each.verb() == Step.Verb.EXPECT).map(Step::object).toList();
    }
}
