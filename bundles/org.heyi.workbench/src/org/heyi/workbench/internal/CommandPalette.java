package org.heyi.workbench.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MCommandParameter;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.workbench.widgets.QuickList;
import org.heyi.workbench.widgets.QuickList.Row;

/** Every command that can be carried out now, found by typing a part of its name. */
public final class CommandPalette {

    private static final Texts TEXTS = Texts.of(CommandPalette.class);

    private record Entry(String name, String keys, ParameterizedCommand command) {
    }

    private final EHandlerService handlers;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param application whose commands
     * @param commands the command service
     * @param handlers the handler service of the window
     * @param bindings the key bindings
     */
    public CommandPalette(MApplication application, ECommandService commands, EHandlerService handlers,
            EBindingService bindings) {
        this.handlers = handlers;
        for (MCommand each : application.getCommands()) {
            Command command = commands.getCommand(each.getElementId());
            ParameterizedCommand plain = each.getParameters().stream().allMatch(MCommandParameter::isOptional)
                    ? commands.createCommand(each.getElementId(), Map.of()) : null;
            if (plain != null && command.isDefined() && handlers.canExecute(plain)) {
                TriggerSequence keys = bindings.getBestSequenceFor(plain);
                try {
                    entries.add(new Entry(command.getName(), keys == null ? "" : keys.format(), plain));
                } catch (NotDefinedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::name));
    }

    /** @param parent the window */
    public void open(Shell parent) {
        new QuickList<>(TEXTS.get("palette.hint"), this::find, handlers::executeHandler).open(parent);
    }

    private List<Row<ParameterizedCommand>> find(String typed) {
        String wanted = typed.toLowerCase();
        return entries.stream().filter(entry -> entry.name.toLowerCase().contains(wanted))
                .map(entry -> new Row<>(entry.name, entry.keys, entry.command)).toList();
    }
}
