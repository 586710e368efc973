package org.heyi.importing.internal.clean;

import java.util.List;

import org.heyi.base.Texts;
import org.heyi.base.guard.ContributionException;
import org.heyi.base.guard.Contributions;
import org.heyi.importing.CleanUpRule;
import org.heyi.importing.CleanUpRule.Replacement;

/** The clean-up rules of plug-ins. One that fails changes nothing from then on, and the import goes on. */
public final class PluginRules {

    private final Contributions<CleanUpRule> contributions;
    private final Texts texts;

    public PluginRules(Contributions<CleanUpRule> contributions, Texts texts) {
        this.contributions = contributions;
        this.texts = texts;
    }

    /** Those there are at the moment, by id; names without a dot are the program's own and are not taken by a plug-in. */
    public List<CleanRule> all() {
        return contributions.all().stream().filter(each -> isPluginName(each.id())).map(this::rule).toList();
    }

    /** What people call a rule; null for one that no plug-in has. */
    public String name(String rule) {
        return contributions.find(rule).map(CleanUpRule::name).orElse(null);
    }

    /** Whether a rule of that name is one of a plug-in, which may be gone by now. */
    public static boolean isPluginName(String rule) {
        return rule.indexOf('.') > 0;
    }

    private CleanRule rule(CleanUpRule rule) {
        return new CleanRule() {
            @Override
            public String name() {
                return rule.id();
            }

            @Override
            public void apply(String text, Cleaning.Edit edit) {
                for (Replacement each : changes(rule, text)) {
                    edit.replace(each.start(), each.end(), each.text());
                }
            }
        };
    }

    private List<Replacement> changes(CleanUpRule rule, String text) {
        try {
            List<Replacement> changes = rule.changes(text);
            int end = 0;
            for (Replacement each : changes) {
                if (each.start() < end || each.end() > text.length()) {
                    throw contributions.wrong(rule, texts.get("rule.outside", each.start(), each.end()));
                }
                end = each.end();
            }
            return changes;
        } catch (ContributionException e) {
            // It was named when it was switched off.
            return List.of();
        }
    }
}
