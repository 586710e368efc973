package org.heyi.cli.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Which commands are put together for what was typed. To describe all of them costs as much as a command itself, so only those
 * are that can be meant; all of a group where its help is asked for or none of its commands is named.
 */
final class Commands {

    private static final Set<String> HELP = Set.of("-h", "--help");
    private static final Set<String> WITH_VALUE = Set.of("-w", "--workspace");

    /** The commands of a group, in the order in which its help lists them. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Group {
        /** @return classes with {@link Command} */
        Class<?>[] value();
    }

    /** What stands before the first question for help and can be the name of a command. */
    private final Set<String> typed = new HashSet<>();
    /** The first of them that is no option; null when there is none. */
    private String first;

    /** @param args as typed */
    Commands(String[] args) {
        for (int i = 0; i < args.length && !HELP.contains(args[i]); i++) {
            if (WITH_VALUE.contains(args[i])) {
                i++;
            } else {
                typed.add(args[i]);
                first = first == null && !args[i].startsWith("-") ? args[i] : first;
            }
        }
    }

    /**
     * Adds the commands of a group, and theirs.
     *
     * @param group a command whose class may have {@link Group}
     * @return whether what was typed first is none of them: it may be the command of a plug-in, or help for all commands
     */
    boolean addTo(CommandLine group) {
        Map<String, Supplier<CommandLine>> members = new LinkedHashMap<>();
        Group listed = group.getCommandSpec().userObject().getClass().getAnnotation(Group.class);
        if (listed != null) {
            for (Class<?> member : listed.value()) {
                members.put(member.getAnnotation(Command.class).name(), () -> new CommandLine(member));
            }
        }
        if (group.getCommandSpec().userObject() instanceof LedgerCommand) {
            members.putAll(StepCommand.all());
        }
        List<String> named = members.keySet().stream().filter(typed::contains).toList();
        for (String name : named.isEmpty() ? members.keySet() : named) {
            CommandLine member = members.get(name).get();
            group.addSubcommand(name, member);
            addTo(member);
        }
        return named.isEmpty() || !members.containsKey(first);
    }
}
