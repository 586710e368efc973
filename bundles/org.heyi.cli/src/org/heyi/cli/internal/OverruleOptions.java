package org.heyi.cli.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.heyi.base.HeyiException;
import org.heyi.importing.Fact;
import org.heyi.importing.Overrules.Ruling;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParsedParagraphKind;
import picocli.CommandLine.Option;

/** What a person decides against the reader of reports: facts of the head, and lines as --dry-run --json counts them. */
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
    private Map<Integer, ParsedParagraphKind> kinds = Map.of();

    @Option(names = "--no-rule", paramLabel = "NAME", descriptionKey = "overrule.no-rule")
    private Set<String> rulesOff = Set.of();

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "overrule.title")
    private String title;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "overrule.date")
    private LocalDate date;

    @Option(names = "--meeting", paramLabel = "TEXT", descriptionKey = "overrule.meeting")
    private String meeting;

    @Option(names = "--organisation", paramLabel = "TEXT", descriptionKey = "overrule.organisation")
    private String organisation;

    @Option(names = "--speaker", paramLabel = "NAME", descriptionKey = "overrule.speaker")
    private String speaker;

    @Option(names = "--post", paramLabel = "TEXT", descriptionKey = "overrule.post")
    private String post;

    /**
     * @return the decisions together
     * @throws HeyiException when two are about one line, a heading has no level, or a fact is blank
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
                kind == ParsedParagraphKind.HEADING ? Ruling.heading(1) : new Ruling(false, kind, 0)));
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        add(facts, Fact.TITLE, title);
        add(facts, Fact.DATE, date == null ? null : date.toString());
        add(facts, Fact.MEETING, meeting);
        add(facts, Fact.ORGANISATION, organisation);
        add(facts, Fact.SPEAKER, speaker);
        add(facts, Fact.POST, post);
        return new Overrules(lines, rulesOff, facts);
    }

    private static void add(Map<Fact, String> facts, Fact fact, String value) {
        if (value != null && value.isBlank()) {
            throw new HeyiException(HeyiSubcommand.TEXTS.get("overrule.blank", "--" + fact.id()));
        }
        if (value != null) {
            facts.put(fact, value.strip());
        }
    }

    private static void add(Map<Integer, Ruling> lines, int line, Ruling ruling) {
        if (lines.put(line, ruling) != null) {
            throw new HeyiException(HeyiSubcommand.TEXTS.get("overrule.twice", line));
        }
    }
}
