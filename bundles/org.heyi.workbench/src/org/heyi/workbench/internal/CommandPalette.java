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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.workbench.Faces;
import org.heyi.workbench.widgets.Rows;

/** Every command that can be carried out now, found by typing a part of its name. */
public final class CommandPalette {

    private static final Texts TEXTS = Texts.of(CommandPalette.class);

    private record Entry(String name, String keys, ParameterizedCommand command) {
    }

    private final EHandlerService handlers;
    private final List<Entry> entries = new ArrayList<>();
    private Shell shell;
    private Text field;
    private Table table;

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
        shell = new Shell(parent, SWT.ON_TOP | SWT.BORDER);
        shell.setLayout(Rows.grid(1, 8, 8, 0, 8));
        field = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(TEXTS.get("palette.hint"));
        field.setLayoutData(Rows.row());
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setFont(Faces.of(parent.getDisplay()).normal());
        table.setLayoutData(Rows.fill());
        new TableColumn(table, SWT.LEFT).setWidth(330);
        new TableColumn(table, SWT.RIGHT).setWidth(130);
        field.addModifyListener(event -> fill());
        field.addListener(SWT.KeyDown, event -> {
            int at = table.getSelectionIndex();
            if (event.keyCode == SWT.ARROW_DOWN && at < table.getItemCount() - 1) {
                table.setSelection(at + 1);
            } else if (event.keyCode == SWT.ARROW_UP && at > 0) {
                table.setSelection(at - 1);
            }
        });
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                choose();
            }
        });
        table.addListener(SWT.DefaultSelection, event -> choose());
        shell.addListener(SWT.Deactivate, event -> shell.dispose());
        fill();
        Rectangle window = parent.getBounds();
        shell.setBounds(window.x + (window.width - 500) / 2, window.y + 80, 500, 380);
        shell.open();
        field.setFocus();
    }

    private void fill() {
        String wanted = field.getText().strip().toLowerCase();
        table.removeAll();
        for (Entry entry : entries) {
            if (entry.name.toLowerCase().contains(wanted)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(new String[] {entry.name, entry.keys});
                item.setData(entry);
            }
        }
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
    }

    private void choose() {
        if (table.getSelectionIndex() >= 0) {
            Entry entry = (Entry) table.getItem(table.getSelectionIndex()).getData();
            shell.dispose();
            handlers.executeHandler(entry.command);
        }
    }
}
