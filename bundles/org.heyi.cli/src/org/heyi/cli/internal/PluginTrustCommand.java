package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.List;

import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.KnownTrust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** heyi plugins trust … */
@Command(name = "trust")
@Commands.Group({PluginTrustCommand.All.class, PluginTrustCommand.Remove.class})
final class PluginTrustCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    /** heyi plugins trust list */
    @Command(name = "list")
    static final class All extends HeyiSubcommand {

        @Override
        public Integer call() {
            List<KnownTrust.Entry> entries = KnownTrust.own().all();
            if (json()) {
                JsonOut.print(out(), entries.stream().map(each -> object("fingerprint", each.fingerprint(), "since", each.since(), "name",
                        each.name())).toList());
            } else if (entries.isEmpty()) {
                say("plugins.trust.none");
            } else {
                entries.forEach(each -> say("plugins.trust.line", each.fingerprint(), each.since(), each.name()));
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi plugins trust remove FINGERPRINT */
    @Command(name = "remove")
    static final class Remove extends HeyiSubcommand {

        @Parameters(paramLabel = "FINGERPRINT", descriptionKey = "FINGERPRINT")
        private String fingerprint;

        @Override
        public Integer call() {
            KnownTrust.Entry gone = KnownTrust.own().remove(Fingerprint.parse(fingerprint));
            say("plugins.trust.removed", gone.name(), gone.fingerprint());
            return HeyiCommand.DONE;
        }
    }
}
