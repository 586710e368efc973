package org.heyi.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.heyi.base.HeyiException;
import org.heyi.importing.Overrules;
import org.heyi.importing.Overrules.Ruling;
import org.heyi.importing.ParagraphKind;
import picocli.CommandLine.Option;

/** What a person decides against the reader of reports: lines as --dry-run --json counts them. */
final class OverruleOptions {

    @Option(names = "--keep", paramLabel = "LINE", descriptionKey = "overrule.keep")
    private List<Integer> keep = List.of();

    @Option(names = "--set-aside", paramLabel = "LINE", descriptionKey = "overrule.set-aside")
    private List<Integer> setAside = List.of();

    @Option(names = "--heading", paramLabel = "LINE=LEVEL", descriptionKey = "overrule.heading")
    private Map<Integer, Integer> headings = Map.of();

    @Option(names = "--body", paramLabel = "LINE", descriptionKey = "overrule.body")
    private List<Integer> body = List.of();

    @Option(names = "--as", paramLabel = "LINE=KIND", descriptionKey = "overrule.as")
    private Map<Integer, ParagraphKind> kinds = Map.of();

    @Option(names = "--no-rule", paramLabel = "NAME", descriptionKey = "overrule.no-rule")
    private Set<String> rulesOff = Set.of();

    /**
     * @return the decisions together
     * @throws HeyiException when two are about one line, or a heading has no level
     */
    Overrules overrules() {
        Map<Integer, Ruling> lines = new TreeMap<>();
        keep.forEach(line -> add(lines, line, Ruling.KEEP));
        setAside.forEach(line -> add(lines, line, Ruling.SET_ASIDE));
        body.forEach(line -> add(lines, line, Ruling.BODY));
        headings.forEach((line, level) -> {
            if (level == null || level < 1) {
                throw new HeyiException(HeyiSubcommand.TEXTS.get("overrule.level", line));
            }
            add(lines, line, Ruling.heading(level));
        });
        kinds.forEach((line, kind) -> add(lines, line,
                kind == ParagraphKind.HEADING ? Ruling.heading(1) : new Ruling(false, kind, 0)));
        return new Overrules(lines, rulesOff);
    }

    private static void add(Map<Integer, Ruling> lines, int line, Ruling ruling) {
        if (lines.put(line, ruling) != null) {
            throw new HeyiException(HeyiSubcommand.TEXTS.get("overrule.twice", line));
        }
    }
}
