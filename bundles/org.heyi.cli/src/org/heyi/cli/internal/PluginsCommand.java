package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.List;
import java.util.Map;

import org.heyi.plugins.Plugin;
import org.heyi.plugins.PluginService;
import org.heyi.plugins.TrustDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi plugins … */
@Command(name = "plugins")
@Commands.Group({PluginsCommand.Installed.class, PluginsCommand.Available.class,
    PluginsCommand.Install.class, PluginsCommand.Remove.class, PluginsOnCommand.class})
final class PluginsCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    private static Map<String, Object> view(Plugin plugin) {
        return object("id", plugin.id(), "name", plugin.name(), "version", plugin.version(), "description",
                plugin.description(), "contains", plugin.contains(), "installed", plugin.installed());
    }

    private abstract static class Work extends HeyiSubcommand {

        PluginService plugins() {
            return root().service(PluginService.class);
        }

        void list(List<Plugin> plugins, String none, String line) {
            if (json()) {
                JsonOut.print(out(), plugins.stream().map(PluginsCommand::view).toList());
            } else if (plugins.isEmpty()) {
                say(none);
            } else {
                plugins.forEach(p -> say(p.installed() != null && line.equals("plugins.offered")
                        ? "plugins.offered.installed" : line, p.id(), p.version(), p.name(), p.description(),
                        p.installed()));
            }
        }

        void done(Plugin plugin, String line) {
            if (json()) {
                JsonOut.print(out(), view(plugin));
            } else {
                say(line, plugin.name(), plugin.version());
            }
        }
    }

    /** heyi plugins list */
    @Command(name = "list")
    static final class Installed extends Work {

        @Override
        public Integer call() {
            list(plugins().installed(), "plugins.none", "plugins.line");
            return HeyiCommand.DONE;
        }
    }

    /** heyi plugins available [--from SITE] */
    @Command(name = "available")
    static final class Available extends Work {

        @Option(names = "--from", paramLabel = "SITE")
        private String from;

        @Override
        public Integer call() {
            list(plugins().available(from, progress()), "plugins.offered.none", "plugins.offered");
            return HeyiCommand.DONE;
        }
    }

    /** heyi plugins install ID [--from SITE] [--trust FINGERPRINT] */
    @Command(name = "install")
    static final class Install extends Work {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--from", paramLabel = "SITE")
        private String from;

        @Option(names = "--trust", paramLabel = "FINGERPRINT")
        private List<String> trust = List.of();

        @Override
        public Integer call() {
            done(plugins().install(id, from, TrustDecision.of(trust), progress()), "plugins.installed");
            return HeyiCommand.DONE;
        }
    }

    /** heyi plugins remove ID */
    @Command(name = "remove")
    static final class Remove extends Work {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Override
        public Integer call() {
            done(plugins().remove(id, progress()), "plugins.removed");
            return HeyiCommand.DONE;
        }
    }
}
