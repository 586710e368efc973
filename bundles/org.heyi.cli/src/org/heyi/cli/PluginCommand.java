package org.heyi.cli;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One more command of the command line: {@code heyi NAME}. A plug-in provides it as an OSGi service, for which a declarative component
 * with this interface is enough; it is listed in {@code heyi --help} under a heading of its own. It runs on the thread of the command
 * line, and may take as long as it needs.
 */
@ConsumerType
public interface PluginCommand {

    /** @return as it is typed: lower-case letters, digits and hyphens, beginning with a letter; the program's own commands go first */
    String name();

    /**
     * Makes the command for one run.
     *
     * @param surroundings what it is run with
     * @return an object with picocli's {@code @Command} that is a {@code Callable<Integer>}; its exit code is 0 done, 1 a bug, 2 the request
     *         was wrong, 3 done but something needs attention, and nothing else. What it throws is 1, a
     *         {@link org.heyi.base.HeyiException} is 2 and its message what the person reads
     */
    Object command(CommandSurroundings surroundings);
}
