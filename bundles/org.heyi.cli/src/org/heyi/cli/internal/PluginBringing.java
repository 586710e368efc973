package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.plugins.Consent;
import org.heyi.plugins.Plugin;
import org.heyi.plugins.Signer;
import org.heyi.plugins.TrustDecision;
import org.heyi.plugins.UnfitException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that bring code into the program. They ask before, at a terminal; elsewhere what is agreed to has to be typed. */
abstract class PluginBringing extends PluginsCommand.Work implements Consent {

    /** What counts as yes besides the word of the language. */
    private static final Set<String> YES = Set.of("y", "yes");

    @Option(names = "--from", paramLabel = "SITE")
    private String from;

    @Option(names = "--trust", paramLabel = "FINGERPRINT")
    private List<String> trust = List.of();

    @Option(names = "--remember")
    private boolean remember;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--downgrade")
    private boolean downgrade;

    @Option(names = "--details")
    private boolean details;

    String from() {
        return from;
    }

    TrustDecision trust() {
        return TrustDecision.of(trust, remember);
    }

    void sayDetails(HeyiException problem) {
        if (details && problem instanceof UnfitException unfit) {
            unfit.details().forEach(err()::println);
        }
    }

    /** Whoever runs this program trusts its makers already; of everybody else's plug-ins the person is asked. */
    @Override
    public boolean mayInstall(Plugin plugin, List<Signer> signers) {
        String who = signers.stream().map(Signer::name).collect(Collectors.joining("; "));
        boolean own = !signers.isEmpty() && signers.stream().allMatch(Signer::own);
        err().println(TEXTS.get(own ? "plugins.warning.own" : "plugins.warning", plugin.name(), plugin.version(), who));
        if (own || yes) {
            return true;
        }
        String answer = root().where().ask(TEXTS.get("plugins.ask"));
        if (answer == null) {
            throw new HeyiException(TEXTS.get("plugins.ask.nobody", plugin.name()));
        }
        String word = answer.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) || word.equals(TEXTS.get("plugins.ask.yes"));
    }

    @Override
    public boolean mayDowngrade(Plugin plugin) {
        if (!downgrade) {
            throw new HeyiException(TEXTS.get("plugins.downgrade", plugin.name(), plugin.installed(), plugin.version()));
        }
        return true;
    }

    /** heyi plugins install ID [--from SITE] [--trust FINGERPRINT [--remember]] [--yes] [--downgrade] */
    @Command(name = "install")
    static final class Install extends PluginBringing {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Override
        public Integer call() {
            Plugin plugin;
            try {
                plugin = plugins().install(id, from(), trust(), this, progress());
            } catch (UnfitException e) {
                sayDetails(e);
                throw e;
            }
            if (json()) {
                JsonOut.print(out(), PluginsCommand.view(plugin));
            } else {
                say("plugins.installed", plugin.name(), plugin.version());
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi plugins update [ID…] [--from SITE] … */
    @Command(name = "update")
    static final class Update extends PluginBringing {

        @Parameters(paramLabel = "ID", descriptionKey = "ID", arity = "0..*")
        private List<String> ids = List.of();

        @Override
        public Integer call() {
            List<org.heyi.plugins.Update> updates = plugins().update(ids, from(), trust(), this, progress());
            if (json()) {
                JsonOut.print(out(), updates.stream().map(Update::view).toList());
            } else if (updates.isEmpty()) {
                say("plugins.none");
            }
            updates.forEach(this::tell);
            boolean failed = updates.stream().anyMatch(each -> each.problem() != null);
            return !failed ? HeyiCommand.DONE
                    : updates.stream().allMatch(each -> each.problem() != null) ? HeyiCommand.WRONG : HeyiCommand.ATTENTION;
        }

        private static Map<String, Object> view(org.heyi.plugins.Update update) {
            return object("id", update.plugin().id(), "name", update.plugin().name(), "from", update.from(), "to", update.plugin().version(),
                    "outcome", update.outcome().name().toLowerCase(Locale.ROOT),
                    "problem", update.problem() == null ? null : update.problem().getMessage());
        }

        private void tell(org.heyi.plugins.Update update) {
            Plugin plugin = update.plugin();
            if (update.problem() != null) {
                err().println(TEXTS.get("plugins.update.failed", plugin.name(), plugin.version(), update.problem().getMessage()));
                sayDetails(update.problem());
            } else if (!json()) {
                say(update.outcome() == org.heyi.plugins.Update.Outcome.UPDATED ? "plugins.updated" : "plugins.newest", plugin.name(),
                        plugin.version(), update.from());
            }
        }
    }
}
