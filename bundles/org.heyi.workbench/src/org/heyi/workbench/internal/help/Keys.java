package org.heyi.workbench.internal.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.bindings.TriggerSequence;
import org.heyi.base.Texts;

/** Which keys do what at this moment: the bindings in force, and the keys that a table or a field takes itself. */
public final class Keys {

    private static final Texts TEXTS = Texts.of(Keys.class);
    private static final String COMMAND = "org.heyi.command.";

    /** Where a key holds. */
    public enum Place {
        /** The whole window. */
        WINDOW,
        /** 审阅. */
        REVIEW,
        /** 汇总. */
        COLLATION,
        /** 办理. */
        LEDGER,
        /** The guide. */
        GUIDE;

        /** @return localised */
        public String label() {
            return TEXTS.get("keys.place." + name());
        }
    }

    /**
     * A line of the list.
     *
     * @param place where it holds
     * @param name what it does, localised
     * @param keys as they are written on this machine, the shortest first
     * @param bindings of the model that say so, in its order; empty for keys that cannot be others
     */
    public record Entry(Place place, String name, List<String> keys, List<MKeyBinding> bindings) {
    }

    /** What tables, fields and the guide take themselves: place, keys, and the name of the text. */
    private static final List<String[]> FIXED = List.of(fixed(Place.REVIEW, "Ctrl+Enter", "save"), fixed(Place.REVIEW, "Ctrl+Shift+1 – 7", "kind"),
            fixed(Place.REVIEW, "Enter", "open"), fixed(Place.REVIEW, "Delete", "delete"), fixed(Place.REVIEW, "Ctrl+A", "all"),
            fixed(Place.REVIEW, "Space", "unfold"),
            fixed(Place.REVIEW, "Esc", "escape"),
            fixed(Place.COLLATION, "1 – 6", "decide"),
            fixed(Place.COLLATION, "0", "adopt"), fixed(Place.COLLATION, "M", "merge"), fixed(Place.COLLATION, "U", "part"),
            fixed(Place.COLLATION, "D", "different"), fixed(Place.COLLATION, "Ctrl+A", "all"), fixed(Place.COLLATION, "Ctrl+Enter", "reason"),
            fixed(Place.COLLATION, "Esc", "narrow"), fixed(Place.LEDGER, "Enter", "steps"),
            fixed(Place.LEDGER, "Esc", "rows"), fixed(Place.GUIDE, "Ctrl+F", "guideFind"),
            fixed(Place.GUIDE, "F3", "guideNext"), fixed(Place.GUIDE, "Alt+←", "guideBack"), fixed(Place.GUIDE, "Esc", "guideClose"));

    private final MApplication application;
    private final EBindingService bindings;

    /**
     * @param application whose commands
     * @param bindings what is in force
     */
    public Keys(MApplication application, EBindingService bindings) {
        this.application = application;
        this.bindings = bindings;
    }

    private static String[] fixed(Place place, String keys, String text) {
        return new String[] {place.name(), keys, text};
    }

    /** @return all of them, place by place */
    public List<Entry> all() {
        List<Entry> entries = new ArrayList<>(commands());
        for (String[] each : FIXED) {
            entries.add(new Entry(Place.valueOf(each[0]), TEXTS.get("keys.fixed." + each[2]), List.of(each[1]), List.of()));
        }
        entries.sort((one, other) -> one.place.compareTo(other.place));
        return entries;
    }

    /** @return those of commands, place by place; commands whose keys were taken away are among them, with none */
    public List<Entry> commands() {
        ECommandService commands = application.getContext().get(ECommandService.class);
        Map<String, List<MKeyBinding>> same = new LinkedHashMap<>();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding each : table.getBindings()) {
                same.computeIfAbsent(each.getCommand().getElementId() + parameters(each), key -> new ArrayList<>()).add(each);
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (List<MKeyBinding> each : same.values()) {
            MKeyBinding first = each.get(0);
            ParameterizedCommand command = commands.createCommand(first.getCommand().getElementId(), Map.copyOf(parameters(first)));
            List<String> keys = bindings.getSequencesFor(command).stream().map(Keys::words).distinct()
                    .sorted(java.util.Comparator.comparing(String::length).thenComparing(key -> key)).toList();
            entries.add(new Entry(place(first.getCommand().getElementId()), name(command), keys, List.copyOf(each)));
        }
        entries.sort((one, other) -> one.place.compareTo(other.place));
        return entries;
    }

    /** @return keys as the guide and the menus write them */
    public static String words(TriggerSequence keys) {
        String words = keys.format();
        // Each platform has an order of its own.
        for (String held : List.of("Shift+", "Alt+", "Ctrl+")) {
            words = words.contains(held) ? held + words.replace(held, "") : words;
        }
        return words.replaceFirst("\\+(?:Arrow_)?Up$", "+\u2191").replaceFirst("\\+(?:Arrow_)?Down$", "+\u2193")
                .replace("Numpad_Add", TEXTS.get("keys.numpad", "+")).replace("Numpad_Subtract", TEXTS.get("keys.numpad", "−"))
                .replaceFirst("Numpad_(\\d)", TEXTS.get("keys.numpad", "$1"));
    }

    private static Map<String, String> parameters(MKeyBinding binding) {
        return binding.getParameters().stream().collect(Collectors.toMap(MParameter::getName, MParameter::getValue));
    }

    private static Place place(String command) {
        if (command.startsWith(COMMAND + "annotation.")) {
            return Place.REVIEW;
        }
        if (command.startsWith(COMMAND + "collation.")) {
            return Place.COLLATION;
        }
        return command.startsWith(COMMAND + "ledger.") ? Place.LEDGER : Place.WINDOW;
    }

    /** A desk is called by its name, not by what the parameter is called. */
    private String name(ParameterizedCommand command) {
        try {
            EModelService models = application.getContext().get(EModelService.class);
            for (Object id : command.getParameterMap().values()) {
                if (models.find(String.valueOf(id), application) instanceof MPerspective desk) {
                    return TEXTS.get("keys.desk", ((MUILabel) desk).getLocalizedLabel());
                }
            }
            return command.getCommand().getName().replaceFirst("…$", "");
        } catch (NotDefinedException e) {
            throw new IllegalStateException(e);
        }
    }
}
