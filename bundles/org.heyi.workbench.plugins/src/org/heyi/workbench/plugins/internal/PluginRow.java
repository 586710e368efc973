package org.heyi.workbench.plugins.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.Texts;
import org.heyi.plugins.Contribution;
import org.heyi.plugins.InstalledPlugin;
import org.heyi.plugins.Plugin;
import org.heyi.plugins.PluginChange;
import org.heyi.plugins.Restored;
import org.heyi.plugins.Signer;

/**
 * A row of the dialog.
 *
 * @param id of the plug-in; null for a change of the history
 * @param name what people call it
 * @param number of the change; -1 for a plug-in
 * @param cells what stands in the columns
 * @param details what is told when it is chosen, in lines
 */
record PluginRow(String id, String name, int number, List<String> cells, String details) {

    private static final Texts TEXTS = Texts.of(PluginRow.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int KILO = 1024;

    static PluginRow of(InstalledPlugin installed) {
        Plugin plugin = installed.plugin();
        List<String> lines = new ArrayList<>();
        if (!plugin.description().isEmpty()) {
            lines.add(plugin.description());
        }
        if (!installed.adds().isEmpty()) {
            lines.add(TEXTS.get("details.adds", installed.adds().stream().map(PluginRow::words).collect(Collectors.joining(TEXTS.get("and")))));
        }
        installed.problems().forEach(problem -> lines.add(installed.isWaiting() ? problem : TEXTS.get("details.problem", problem)));
        lines.add(TEXTS.get("details.site", installed.site() == null ? TEXTS.get("site.own") : installed.site()));
        lines.add(TEXTS.get("details.about", plugin.provider().isEmpty() ? "-" : plugin.provider(), Math.ceilDiv(installed.bytes(), (long) KILO)));
        for (Signer signer : installed.signers()) {
            lines.add(TEXTS.get(signer.own() ? "details.signer.own" : "details.signer", signer.name(), signer.fingerprint()));
        }
        return new PluginRow(plugin.id(), plugin.name(), -1, List.of(plugin.name(), plugin.version(), TEXTS.get(state(installed))),
                String.join("\n", lines));
    }

    private static String state(InstalledPlugin installed) {
        if (installed.isWaiting()) {
            return "state.waits";
        }
        return installed.problems().isEmpty() ? "state.works" : installed.adds().isEmpty() ? "state.nothing" : "state.part";
    }

    private static String words(Contribution added) {
        return added.name().isEmpty() ? added.kind() : TEXTS.get("details.added", added.kind(), added.name());
    }

    /** What was there before the program was updated, and is not any more. */
    static PluginRow of(Restored missing) {
        return new PluginRow(missing.id(), missing.name(), -1, List.of(missing.name(), missing.version(), TEXTS.get("state.missing")),
                TEXTS.get("details.missing", missing.problem()));
    }

    static PluginRow of(Plugin offered) {
        String state = offered.installed() == null ? "" : offered.installed().equals(offered.version()) ? TEXTS.get("isInstalled")
                : TEXTS.get("state.other", offered.installed());
        List<String> lines = Stream.of(offered.description(), offered.provider().isEmpty() ? ""
                : TEXTS.get("details.provider", offered.provider())).filter(line -> !line.isEmpty()).toList();
        return new PluginRow(offered.id(), offered.name(), -1, List.of(offered.name(), offered.version(), state), String.join("\n", lines));
    }

    static PluginRow of(PluginChange change) {
        String steps = change.steps().stream().map(PluginRow::words).collect(Collectors.joining(TEXTS.get("and")));
        return new PluginRow(null, steps, change.number(),
                List.of(steps, TIME.format(change.when().atZone(ZoneId.systemDefault())), String.valueOf(change.number())), steps);
    }

    /** @return the state before all changes */
    static PluginRow first() {
        return new PluginRow(null, TEXTS.get("history.first"), 0, List.of(TEXTS.get("history.first"), "", "0"), "");
    }

    static String words(PluginChange.Step step) {
        String key = step.from() == null ? "step.installed" : step.to() == null ? "step.removed" : "step.replaced";
        return TEXTS.get(key, step.name(), step.from(), step.to());
    }
}
