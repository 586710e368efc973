package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.heyi.plugins.Contribution;
import org.heyi.plugins.InstalledPlugin;
import org.heyi.plugins.Plugin;
import org.heyi.plugins.PluginService;
import org.heyi.plugins.Restored;
import org.heyi.plugins.Signer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi plugins … */
@Command(name = "plugins")
@Commands.Group({PluginsCommand.Installed.class, PluginsCommand.Available.class, PluginBringing.Install.class,
    PluginBringing.Update.class, PluginsCommand.Remove.class, PluginHistoryCommands.History.class, PluginHistoryCommands.Revert.class,
    PluginHistoryCommands.Restore.class, PluginSitesCommand.class, PluginTrustCommand.class, PluginsOnCommand.class})
final class PluginsCommand extends HeyiSubcommand {

    private static final int KILO = 1024;

    @Override
    public Integer call() {
        return usage();
    }

    static Map<String, Object> view(Plugin plugin) {
        return object("id", plugin.id(), "name", plugin.name(), "version", plugin.version(), "description", plugin.description(),
                "provider", plugin.provider(), "contains", plugin.contains(), "installed", plugin.installed());
    }

    /** What commands on plug-ins have at hand. */
    abstract static class Work extends HeyiSubcommand {

        PluginService plugins() {
            return root().service(PluginService.class);
        }
    }

    /** heyi plugins list */
    @Command(name = "list")
    static final class Installed extends Work {

        @Override
        public Integer call() {
            List<InstalledPlugin> installed = plugins().installed();
            List<Restored> missing = plugins().missing();
            if (json()) {
                List<Map<String, Object>> views = new ArrayList<>(installed.stream().map(Installed::view).toList());
                missing.forEach(each -> views.add(object("id", each.id(), "name", each.name(), "version", each.version(), "installed", null,
                        "problems", List.of(each.problem()))));
                JsonOut.print(out(), views);
            } else {
                installed.forEach(this::tell);
                missing.forEach(each -> say("plugins.missing", each.name(), each.version(), each.problem()));
                if (installed.isEmpty() && missing.isEmpty()) {
                    say("plugins.none");
                }
            }
            return missing.isEmpty() && installed.stream().allMatch(each -> each.problems().isEmpty()) ? HeyiCommand.DONE
                    : HeyiCommand.ATTENTION;
        }

        private static Map<String, Object> view(InstalledPlugin installed) {
            Map<String, Object> view = PluginsCommand.view(installed.plugin());
            view.put("site", installed.site());
            view.put("signers", installed.signers().stream().map(Installed::view).toList());
            view.put("bytes", installed.bytes());
            view.put("adds", installed.adds().stream().map(each -> object("point", each.point(), "kind", each.kind(), "name", each.name())).toList());
            view.put("problems", installed.problems());
            return view;
        }

        private static Map<String, Object> view(Signer signer) {
            return object("name", signer.name(), "fingerprint", signer.fingerprint(), "own", signer.own());
        }

        private void tell(InstalledPlugin installed) {
            Plugin plugin = installed.plugin();
            say("plugins.line", plugin.id(), plugin.version(), plugin.name());
            if (!plugin.description().isEmpty()) {
                say("plugins.detail", plugin.description());
            }
            say("plugins.about", plugin.provider().isEmpty() ? "-" : plugin.provider(), Math.ceilDiv(installed.bytes(), (long) KILO),
                    installed.site() == null ? TEXTS.get("plugins.site.own") : installed.site());
            installed.signers().forEach(signer -> say(signer.own() ? "plugins.signer.own" : "plugins.signer", signer.name(), signer.fingerprint()));
            for (Contribution each : installed.adds()) {
                say(each.name().isEmpty() ? "plugins.adds" : "plugins.adds.named", each.kind(), each.name());
            }
            installed.problems().forEach(problem -> say("plugins.problem", problem));
        }
    }

    /** heyi plugins available [--from SITE] */
    @Command(name = "available")
    static final class Available extends Work {

        @Option(names = "--from", paramLabel = "SITE")
        private String from;

        @Override
        public Integer call() {
            List<Plugin> offered = plugins().available(from, progress());
            if (json()) {
                JsonOut.print(out(), offered.stream().map(PluginsCommand::view).toList());
            } else if (offered.isEmpty()) {
                say("plugins.offered.none");
            } else {
                offered.forEach(each -> say(each.installed() == null ? "plugins.offered" : "plugins.offered.installed", each.id(),
                        each.version(), each.name(), each.description(), each.installed()));
            }
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
            Plugin removed = plugins().remove(id, progress());
            if (json()) {
                JsonOut.print(out(), PluginsCommand.view(removed));
            } else {
                say("plugins.removed", removed.name(), removed.version());
            }
            return HeyiCommand.DONE;
        }
    }
}
