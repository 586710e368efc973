package org.heyi.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Display;
import org.heyi.base.Texts;
import org.heyi.base.guard.Fault;
import org.heyi.base.guard.Guards;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Topics;

/** Tells the person at the window what plug-ins did wrong: in one notice what happens at about the same time. */
final class PluginFaults {

    private static final Texts TEXTS = Texts.of(PluginFaults.class);
    /** A plug-in that is broken often fails in several places one after the other, milliseconds. */
    private static final int TOGETHER = 600;

    private final Display display;
    private final IEventBroker events;
    private final List<Fault> untold = new ArrayList<>();

    PluginFaults(Display display, IEventBroker events) {
        this.display = display;
        this.events = events;
    }

    /** Tells each fault from now on. */
    void listen(Guards guards) {
        guards.onFault(fault -> {
            // Who was off already is listed with the checks and the plug-ins; a notice at every start would say nothing new.
            if (fault.kind() != Fault.Kind.OFF && !display.isDisposed()) {
                display.asyncExec(() -> add(fault));
            }
        });
    }

    private void add(Fault fault) {
        untold.add(fault);
        if (untold.size() == 1) {
            display.timerExec(TOGETHER, this::tell);
        }
    }

    private void tell() {
        Fault first = untold.getFirst();
        String words = untold.size() == 1 ? first.sentence() : TEXTS.get("plugin.faults", untold.size(), first.sentence());
        untold.clear();
        events.send(Topics.NOTICE, new Notice(words, false, true));
    }
}
