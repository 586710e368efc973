package org.heyi.importing.internal.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.heyi.importing.Normalisation;

/** The clean-up rules in their order, and how often each of them changed something. */
public final class CleanUp {

    private static final List<CleanRule> RULES = List.of(new InvisibleCharacters(), new TableBars(), new BrokenLines(), new Spaces(),
            new SpacedOut(), new LeadDash(), new StraightQuotes(), new QuoteDirection(), new PunctuationWidth(),
            new SpacesAtPunctuation());

    private final List<CleanRule> rules = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /**
     * @param first rules that the format of a file wants before all others
     */
    public CleanUp(List<CleanRule> first) {
        this(first, List.of(), name -> true);
    }

    /**
     * @param first rules that the format of a file wants before all others
     * @param last rules that come after all others
     * @param on whether the rule of a name is in force
     */
    public CleanUp(List<CleanRule> first, List<CleanRule> last, Predicate<String> on) {
        rules.addAll(first);
        RULES.stream().filter(rule -> on.test(rule.name())).forEach(rules::add);
        last.stream().filter(rule -> on.test(rule.name())).forEach(rules::add);
    }

    /** Names of the rules that apply to every file. */
    public static List<String> names() {
        return RULES.stream().map(CleanRule::name).toList();
    }

    /** Cleans one paragraph. */
    public Cleaning clean(String raw) {
        Cleaning cleaning = new Cleaning(raw);
        for (CleanRule rule : rules) {
            Cleaning.Edit edit = new Cleaning.Edit(cleaning.text());
            rule.apply(cleaning.text(), edit);
            if (edit.count() > 0) {
                cleaning.accept(edit);
                counts.merge(rule.name(), edit.count(), Integer::sum);
                cleaning.changedBy(rule.name());
            }
        }
        return cleaning;
    }

    /** What was changed so far, by rule. */
    public List<Normalisation> normalisations() {
        return counts.entrySet().stream().map(e -> new Normalisation(e.getKey(), e.getValue())).toList();
    }
}
