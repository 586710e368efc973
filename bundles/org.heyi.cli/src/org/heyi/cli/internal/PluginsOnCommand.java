package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.List;

import org.heyi.base.guard.Guards;
import org.heyi.base.guard.SwitchedOff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** heyi plugins on [BUNDLE]: switches on again what was switched off because it broke or wanted to end the program; lists it without a name. */
@Command(name = "on")
final class PluginsOnCommand extends HeyiSubcommand {

    @Parameters(paramLabel = "BUNDLE", arity = "0..1", descriptionKey = "BUNDLE")
    private String bundle;

    @Override
    public Integer call() {
        SwitchedOff off = Guards.program().switchedOff();
        if (bundle != null) {
            off.remove(bundle);
            say("plugins.on", bundle);
            return HeyiCommand.DONE;
        }
        List<SwitchedOff.Entry> all = off.all();
        if (json()) {
            JsonOut.print(out(), all.stream().map(each -> object("plugin", each.bundle(), "since", each.since(), "reason", each.reason())).toList());
        } else if (all.isEmpty()) {
            say("plugins.off.none");
        } else {
            all.forEach(each -> say("plugins.off.line", each.bundle(), each.since().toString(), each.reason()));
        }
        return HeyiCommand.DONE;
    }
}
