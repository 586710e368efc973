package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.List;

import org.heyi.plugins.KnownSites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** heyi plugins sites … */
@Command(name = "sites")
@Commands.Group({PluginSitesCommand.All.class, PluginSitesCommand.Add.class, PluginSitesCommand.Remove.class})
final class PluginSitesCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    /** heyi plugins sites list */
    @Command(name = "list")
    static final class All extends HeyiSubcommand {

        @Override
        public Integer call() {
            List<String> sites = KnownSites.own().all();
            if (json()) {
                JsonOut.print(out(), sites.stream().map(each -> object("site", each)).toList());
            } else if (sites.isEmpty()) {
                say("plugins.sites.none");
            } else {
                sites.forEach(each -> say("plugins.sites.line", each));
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi plugins sites add SITE */
    @Command(name = "add")
    static final class Add extends HeyiSubcommand {

        @Parameters(paramLabel = "SITE", descriptionKey = "SITE")
        private String site;

        @Override
        public Integer call() {
            say("plugins.sites.added", KnownSites.own().add(site));
            return HeyiCommand.DONE;
        }
    }

    /** heyi plugins sites remove SITE */
    @Command(name = "remove")
    static final class Remove extends HeyiSubcommand {

        @Parameters(paramLabel = "SITE", descriptionKey = "SITE")
        private String site;

        @Override
        public Integer call() {
            say("plugins.sites.removed", KnownSites.own().remove(site));
            return HeyiCommand.DONE;
        }
    }
}
