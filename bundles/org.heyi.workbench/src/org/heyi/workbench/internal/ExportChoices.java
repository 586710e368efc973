package org.heyi.workbench.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.export.ExportOption;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.heyi.usecase.Export;
import org.heyi.workbench.widgets.Rows;

/** What can be chosen for an export: attribution, order, and a control for each option that the exporter declares. */
final class ExportChoices {

    private static final Texts TEXTS = Texts.of(ExportChoices.class);

    private final Composite area;
    private final Runnable changed;
    private final Map<ExportOption, Supplier<String>> options = new LinkedHashMap<>();
    private Combo attribution;
    private Combo order;

    /**
     * @param parent where the controls stand
     * @param changed told whenever something else is chosen
     */
    ExportChoices(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 0, 0, 12, 6));
        area.setLayoutData(Rows.row());
    }

    /**
     * Shows what an exporter offers.
     *
     * @param exporter which
     * @param chosen what was chosen before
     */
    void show(Exporter exporter, Export.Choice chosen) {
        for (Control each : area.getChildren()) {
            each.dispose();
        }
        options.clear();
        attribution = combo("export.attribution", List.of(Attribution.values()).stream().map(Attribution::label).toList(), chosen.attribution().ordinal());
        order = exporter.subject() == Subject.LEDGER ? null
                : combo("export.order", List.of(Order.values()).stream().map(Order::label).toList(), chosen.order().ordinal());
        for (ExportOption option : exporter.options()) {
            String value = chosen.options().getOrDefault(option.name(), option.defaultValue());
            options.put(option, control(option, option.allows(value) ? value : option.defaultValue()));
        }
        area.getParent().layout(true, true);
    }

    /** What is chosen now; options that are as they are by default are left out. */
    Export.Choice choice() {
        Map<String, String> chosen = new LinkedHashMap<>();
        options.forEach((option, value) -> {
            if (!value.get().equals(option.defaultValue())) {
                chosen.put(option.name(), value.get());
            }
        });
        return new Export.Choice(order == null ? Order.POSITION : Order.values()[order.getSelectionIndex()],
                Attribution.values()[attribution.getSelectionIndex()], null, chosen);
    }

    private Combo combo(String key, List<String> values, int selected) {
        label(TEXTS.get(key));
        Combo combo = named(new Combo(area, SWT.READ_ONLY), key);
        combo.setItems(values.toArray(String[]::new));
        combo.select(selected);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private void label(String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private static <T extends Control> T named(T control, String id) {
        control.setData("org.heyi.id", id);
        control.setLayoutData(Rows.row());
        return control;
    }

    private Supplier<String> control(ExportOption option, String value) {
        String id = "export.option." + option.name();
        return switch (option.kind()) {
            case SWITCH -> {
                Button button = named(new Button(area, SWT.CHECK), id);
                button.setText(option.label());
                button.setSelection(ExportOption.YES.equals(value));
                button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false, 2, 1));
                button.addListener(SWT.Selection, event -> changed.run());
                yield () -> button.getSelection() ? ExportOption.YES : ExportOption.NO;
            }
            case CHOICE, NUMBER -> {
                label(option.label());
                Combo combo = named(new Combo(area, option.kind() == ExportOption.Kind.CHOICE ? SWT.READ_ONLY : SWT.NONE), id);
                combo.setItems(option.values().stream().map(option::called).toArray(String[]::new));
                combo.setText(option.called(value));
                combo.addListener(SWT.Modify, event -> changed.run());
                yield () -> option.value(combo.getText().strip());
            }
            case TEXT -> {
                label(option.label());
                Text text = named(new Text(area, SWT.BORDER), id);
                text.setText(option.called(value));
                text.addListener(SWT.Modify, event -> changed.run());
                yield () -> option.value(text.getText().strip());
            }
        };
    }
}
