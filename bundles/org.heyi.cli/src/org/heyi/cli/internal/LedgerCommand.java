package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.collation.Order;
import org.heyi.export.ExportFile;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.export.Subject;
import org.heyi.export.office.ImportErrorsXlsx;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.Breakdown;
import org.heyi.ledger.Dimension;
import org.heyi.ledger.Indicator;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerFigure;
import org.heyi.ledger.LedgerImport;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.LedgerSummary;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.MoreStatistics;
import org.heyi.ledger.Presets;
import org.heyi.ledger.Proposers;
import org.heyi.ledger.Reconciliation;
import org.heyi.ledger.SessionName;
import org.heyi.ledger.Shares;
import org.heyi.ledger.StepKind;
import org.heyi.ledger.Steps;
import org.heyi.ledger.Standing;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.Rounding;
import org.heyi.model.ledger.SatisfactionFormula;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.ImportLedger;
import org.heyi.usecase.LedgerFigures;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.TrackSuggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** heyi ledger … */
@Command(name = "ledger")
@Commands.Group({LedgerCommand.Import.class, LedgerCommand.Stats.class, LedgerCommand.Summary.class,
    LedgerCommand.Export.class, LedgerCommand.ListAll.class, LedgerCommand.Show.class, SimilarCommand.class, LedgerCommand.Register.class,
    LetterCommand.class, LetterCommand.Template.class, LedgerCommand.Sum.class, LocalRulesCommand.class,
    LocalRulesCommand.CalendarCommand.class})
final class LedgerCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    /** heyi ledger import FILE */
    @Command(name = "import")
    static final class Import extends HeyiSubcommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--map", paramLabel = "FILE")
        private Path map;

        @Option(names = "--scheme", paramLabel = "PRESET", defaultValue = Presets.DEFAULT_SCHEME)
        private String scheme;

        @Option(names = "--dry-run")
        private boolean dryRun;

        @Option(names = "--report", paramLabel = "ERRORS.xlsx")
        private Path errors;

        @Override
        public Integer call() {
            Map<String, LedgerColumn> mapping = map == null ? Map.of() : ImportLedger.mapping(map);
            TableSheet table = ImportLedger.table(file);
            try (Workspace workspace = open()) {
                LedgerImport.Result result = ImportLedger.read(workspace.archive(), table, scheme, mapping, actor());
                if (errors != null && !result.errors().isEmpty()) {
                    ExportFile.write(errors, ExportFile.Existing.REPLACE,
                            out -> ImportErrorsXlsx.write(table, result.errors(), Instant.now(), out));
                    err().println(TEXTS.get("ledger.report", errors));
                }
                if (result.errors().isEmpty() && !dryRun) {
                    ImportLedger.add(workspace.archive(), result).apply(workspace, actor());
                }
                return report(result);
            }
        }

        private int report(LedgerImport.Result result) {
            boolean refused = !result.errors().isEmpty();
            if (json()) {
                JsonOut.print(out(), object("imported", refused || dryRun ? 0 : result.items().size(),
                        "read", result.items().size(), "columns", result.columns(),
                        "errors", result.errors().stream().map(Import::problem).toList(),
                        "warnings", result.warnings().stream().map(Import::problem).toList()));
            } else {
                result.warnings().forEach(w -> say("ledger.warning", w.message()));
            }
            if (refused) {
                if (result.errors().size() > 1) {
                    result.errors().forEach(e -> err().println(e.message()));
                    err().println(TEXTS.get("ledger.refused", file, result.errors().size()));
                } else {
                    result.refuseErrors();
                }
                return HeyiCommand.WRONG;
            }
            if (!json()) {
                say(dryRun ? "ledger.read" : "ledger.imported", result.items().size(), file);
            }
            return HeyiCommand.DONE;
        }

        static Map<String, Object> problem(LedgerImport.Problem problem) {
            return object("code", problem.code(), "row", problem.row(), "cell", problem.cell(),
                    "header", problem.header(), "value", problem.value(), "message", problem.message());
        }
    }

    /** heyi ledger stats */
    @Command(name = "stats")
    static final class Stats extends HeyiSubcommand {

        /** 提出率 is about people, so that its rows are people, too: without and with co-signers. */
        private static final List<String> PROPOSERS = List.of("proposers", "proposers-joint");

        @Option(names = "--as-of", paramLabel = "DATE")
        private LocalDate asOf;

        @Option(names = "--by", paramLabel = "unit|category|group|class|year|…")
        private String by;

        @Option(names = "--satisfaction", paramLabel = "strict|inclusive", converter = FormulaConverter.class)
        private SatisfactionFormula formula;

        @Option(names = "--rows", paramLabel = "INDICATOR")
        private String rows;

        @Option(names = "--only", paramLabel = "VALUE")
        private String only;

        @Option(names = "--year", paramLabel = "YEAR")
        private Integer year;

        @Option(names = "--all")
        private boolean all;

        @Override
        public Integer call() {
            Dimension dimension = by == null ? null : Dimension.parse(by);
            boolean people = rows != null && PROPOSERS.contains(rows);
            // What has a dot in its name is one of a plug-in, which is known when there is a ledger to count.
            boolean more = rows != null && rows.indexOf('.') > 0;
            Indicator indicator = rows == null || people || more ? null : Indicator.parse(rows);
            if (only != null && dimension == null) {
                throw new HeyiException(TEXTS.get("stats.onlyBy"));
            }
            try (Workspace workspace = openExisting()) {
                LedgerStatistics statistics = LedgerFigures.of(workspace.archive(), asOf, formula, session(workspace.archive(), year));
                Breakdown.Row row = only == null ? null : row(statistics.by(dimension));
                PluginFigures figures = new PluginFigures(this, MoreStatistics.program());
                if (more) {
                    if (!figures.rows(rows, statistics, progress())) {
                        Indicator.parse(rows);
                    }
                } else if (people) {
                    people(statistics, statistics.proposers(PROPOSERS.indexOf(rows) > 0));
                } else if (indicator != null) {
                    rows(statistics, row == null ? statistics.figure(indicator) : row.figure(indicator));
                } else if (json()) {
                    Map<String, Object> view = view(statistics, dimension);
                    view.put("more", figures.view(statistics, progress()));
                    JsonOut.print(out(), view);
                } else {
                    if (all) {
                        say("ledger.total", statistics.asOf().toString(), row == null ? statistics.total() : row.count());
                        printAll(statistics, row);
                        if (row == null) {
                            figures.print(statistics, progress());
                        }
                    } else {
                        print(this, statistics);
                    }
                    if (dimension != null) {
                        printBreakdown(this, statistics, dimension);
                    }
                    if (row != null) {
                        row.suggestions().forEach(s -> say("ledger.row.counted", SessionName.label(Sessions.of(s)), Lifecycle.name(s), s.getTitle()));
                    }
                }
            }
            return HeyiCommand.DONE;
        }

        private Breakdown.Row row(Breakdown breakdown) {
            return breakdown.rows().stream().filter(r -> r.label().equals(only)).findFirst().orElseThrow(() -> new HeyiException(
                    TEXTS.get("stats.noRow", breakdown.dimension().label(), only,
                            breakdown.rows().stream().map(Breakdown.Row::label).collect(Collectors.joining("、")))));
        }

        private void printAll(LedgerStatistics statistics, Breakdown.Row row) {
            for (Indicator each : Indicator.values()) {
                LedgerFigure figure = row == null ? statistics.figure(each) : row.figure(each);
                say("ledger.figure", each.label(), Integer.toString(figure.count()), Integer.toString(figure.of()),
                        figure.percent(statistics.options().decimals()), each.definition());
            }
            if (row == null) {
                for (boolean joint : new boolean[] {false, true}) {
                    Proposers proposers = statistics.proposers(joint);
                    say("ledger.figure", proposers.label(), Integer.toString(proposers.people().size()), members(proposers),
                            proposers.percent(statistics.options().decimals()), proposers.definition());
                }
            }
        }

        private static String members(Proposers proposers) {
            return proposers.members() == 0 ? TEXTS.get("rules.unknown") : Integer.toString(proposers.members());
        }

        /** Who proposed, with the items of each. */
        private void people(LedgerStatistics statistics, Proposers proposers) {
            int decimals = statistics.options().decimals();
            if (json()) {
                JsonOut.print(out(), object("indicator", rows, "label", proposers.label(), "definition", proposers.definition(),
                        "asOf", statistics.asOf(), "count", proposers.people().size(), "of", proposers.members(),
                        "percent", proposers.percent(decimals), "perMember", proposers.perMember(),
                        "people", proposers.people().stream().map(p -> object("name", p.name(), "group", p.group(),
                                "rows", p.items().stream().map(LedgerCommand::row).toList())).toList()));
                return;
            }
            say("ledger.figure", proposers.label(), Integer.toString(proposers.people().size()), members(proposers),
                    proposers.percent(decimals), proposers.definition());
            proposers.people().forEach(p -> say("stats.person", p.name(), p.group(), p.items().size(),
                    p.items().stream().map(SessionName::named).collect(Collectors.joining("、"))));
        }

        /** The items that a figure counts, then those that it counts them among. */
        private void rows(LedgerStatistics statistics, LedgerFigure figure) {
            Set<Suggestion> counted = new HashSet<>(figure.numerator());
            List<Suggestion> others = figure.denominator().stream().filter(s -> !counted.contains(s)).toList();
            String percent = figure.percent(statistics.options().decimals());
            if (json()) {
                JsonOut.print(out(), object("indicator", figure.indicator().code(), "label", figure.indicator().label(),
                        "definition", figure.indicator().definition(), "asOf", statistics.asOf(), "count", figure.count(),
                        "of", figure.of(), "rate", figure.rate(), "percent", percent,
                        "rows", figure.numerator().stream().map(LedgerCommand::row).toList(),
                        "others", others.stream().map(LedgerCommand::row).toList()));
                return;
            }
            say("ledger.figure", figure.indicator().label(), Integer.toString(figure.count()), Integer.toString(figure.of()),
                    percent, figure.indicator().definition());
            figure.numerator().forEach(s -> say("ledger.row.counted", SessionName.label(Sessions.of(s)), Lifecycle.name(s), s.getTitle()));
            others.forEach(s -> say("ledger.row.other", SessionName.label(Sessions.of(s)), Lifecycle.name(s), s.getTitle()));
        }

        static Map<String, Object> view(LedgerStatistics statistics, Dimension dimension) {
            LedgerFigure replied = statistics.figure(Indicator.REPLIED);
            LedgerFigure satisfaction = statistics.satisfaction();
            LedgerStatistics.Ratings ratings = statistics.ratings();
            Map<String, Object> view = object(
                    "total", statistics.total(),
                    "replied", statistics.replied(),
                    "replyRate", replied.rate(),
                    "replyRateDefinition", replied.indicator().definition(),
                    "feedback", object("satisfied", ratings.satisfied(),
                            "basicallySatisfied", ratings.basicallySatisfied(),
                            "dissatisfied", ratings.dissatisfied(), "unrated", ratings.unrated()),
                    "satisfactionRate", satisfaction.rate(),
                    "satisfaction", satisfaction.indicator().code(),
                    "definition", satisfaction.indicator().definition(),
                    "asOf", statistics.asOf(),
                    "indicators", Arrays.stream(Indicator.values()).map(statistics::figure).map(f -> object(
                            "code", f.indicator().code(), "label", f.indicator().label(), "definition", f.indicator().definition(),
                            "count", f.count(), "of", f.of(), "rate", f.rate())).toList(),
                    "proposers", List.of(view(statistics.proposers(false)), view(statistics.proposers(true))));
            if (dimension != null) {
                Breakdown breakdown = statistics.by(dimension);
                List<Object> rows = new ArrayList<>();
                List<BigDecimal> plain = breakdown.shares(statistics.options().decimals(), Rounding.PLAIN);
                List<BigDecimal> absorbed = breakdown.shares(statistics.options().decimals(), Rounding.LARGEST_ABSORBS);
                for (int i = 0; i < plain.size(); i++) {
                    Map<String, Object> row = row(breakdown.rows().get(i), statistics);
                    row.put("share", plain.get(i));
                    row.put("shareAbsorbed", absorbed.get(i));
                    rows.add(row);
                }
                view.put("by", dimension.code());
                view.put("rows", rows);
                view.put("sum", row(breakdown.total(), statistics));
                view.put("overlapping", breakdown.overlapping());
            }
            return view;
        }

        private static Map<String, Object> view(Proposers proposers) {
            return object("label", proposers.label(), "definition", proposers.definition(), "count", proposers.people().size(),
                    "of", proposers.members(), "perMember", proposers.perMember());
        }

        private static Map<String, Object> row(Breakdown.Row row, LedgerStatistics statistics) {
            LedgerFigure replied = row.figure(Indicator.REPLIED);
            LedgerFigure satisfaction = row.figure(statistics.satisfaction().indicator());
            return new LinkedHashMap<>(object("label", row.label(), "total", row.count(), "replied", replied.count(),
                    "replyRate", replied.rate(), "satisfied", satisfaction.count(), "rated", satisfaction.of(),
                    "satisfactionRate", satisfaction.rate()));
        }
    }

    /** The sessions of a year; all of them without one. */
    static Predicate<Session> session(Archive archive, Integer year) {
        if (year == null) {
            return session -> true;
        }
        List<Integer> years = LedgerFigures.years(archive);
        if (!years.contains(year)) {
            throw new HeyiException(TEXTS.get("stats.noYear", String.valueOf(year), years.isEmpty() ? TEXTS.get("rules.unknown")
                    : years.stream().map(String::valueOf).collect(Collectors.joining("、"))));
        }
        return session -> session.getYear() == year;
    }

    /**
     * @param workspace an open one
     * @param session as typed, or null for the current one
     * @param id as typed
     * @return the item
     */
    static Suggestion find(Workspace workspace, String session, String id) {
        return TrackSuggestion.require(workspace.archive(), Sessions.named(workspace.archive(), session), id);
    }

    static Map<String, Object> row(Suggestion suggestion) {
        return object("id", suggestion.getId(), "session", SessionName.label(Sessions.of(suggestion)),
                "number", suggestion.getNumber(), "title", suggestion.getTitle());
    }

    /** heyi ledger summary: the sentence and the paragraph for a report, and what does not add up. */
    @Command(name = "summary")
    static final class Summary extends HeyiSubcommand {

        @Option(names = "--as-of", paramLabel = "DATE")
        private LocalDate asOf;

        @Option(names = "--satisfaction", paramLabel = "strict|inclusive", converter = FormulaConverter.class)
        private SatisfactionFormula formula;

        @Option(names = "--year", paramLabel = "YEAR")
        private Integer year;

        @Override
        public Integer call() {
            try (Workspace workspace = openExisting()) {
                Archive archive = workspace.archive();
                LedgerStatistics statistics = LedgerFigures.of(archive, asOf, formula, session(archive, year));
                List<Integer> years = year != null ? List.of() : LedgerFigures.years(archive);
                LedgerSummary sentence = LedgerSummary.sentence(statistics);
                LedgerSummary paragraph = LedgerSummary.paragraph(statistics);
                List<Reconciliation.Finding> findings = Reconciliation.check(statistics);
                List<Reconciliation.ShareSum> shares = Reconciliation.shares(statistics);
                if (json()) {
                    JsonOut.print(out(), object("asOf", statistics.asOf(), "sentence", view(sentence), "paragraph", view(paragraph),
                            "years", years.stream().map(each -> {
                                LedgerStatistics one = LedgerFigures.of(archive, asOf, formula, session(archive, each));
                                return object("year", each, "sentence", view(LedgerSummary.sentence(one)),
                                        "paragraph", view(LedgerSummary.paragraph(one)));
                            }).toList(),
                            "shares", shares.stream().map(s -> object("by", s.dimension().code(), "plain", s.plain(), "exact", s.exact(),
                                    "row", s.exact() ? null : s.row().label(), "message", s.message())).toList(),
                            "findings", findings.stream().map(f -> object("code", f.code(), "message", f.message(),
                                    "rows", f.rows().stream().map(LedgerCommand::row).toList())).toList()));
                } else {
                    if (years.size() > 1) {
                        printYears(this, archive, asOf, formula);
                    }
                    out().println(sentence.text());
                    out().println(paragraph.text());
                    shares.stream().filter(s -> !s.exact()).forEach(s -> say("ledger.shares", s.message()));
                    findings.forEach(f -> say("ledger.finding", f.message()));
                    if (findings.isEmpty()) {
                        say("ledger.reconciles");
                    }
                }
                return findings.isEmpty() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
            }
        }

        private static Map<String, Object> view(LedgerSummary summary) {
            return object("text", summary.text(), "numbers", summary.links().stream().map(link -> object(
                    "start", link.start(), "end", link.end(), "text", summary.text().substring(link.start(), link.end()),
                    "rows", link.rows().stream().map(LedgerCommand::row).toList())).toList());
        }
    }

    /** One line a year: what the yearly report says of the sessions counted under it. */
    static void printYears(HeyiSubcommand command, Archive archive, LocalDate asOf, SatisfactionFormula formula) {
        for (Integer each : LedgerFigures.years(archive)) {
            command.say("summary.year", String.valueOf(each), LedgerSummary.sentence(LedgerFigures.of(archive, asOf, formula, session(archive, each))).text());
        }
    }

    /** heyi ledger sum "838=4+778+21+11+46": whether published numbers add up, and their shares in both roundings. */
    @Command(name = "sum")
    static final class Sum extends HeyiSubcommand {

        @Parameters(paramLabel = "TOTAL=PART+PART+…", descriptionKey = "sum.numbers")
        private String numbers;

        @Option(names = "--decimals", paramLabel = "N", defaultValue = "2")
        private int decimals;

        @Override
        public Integer call() {
            String typed = numbers.replace('＝', '=').replace('＋', '+').replaceAll("[\\s,，]", "");
            if (!typed.matches("\\d{1,9}=\\d{1,9}(\\+\\d{1,9})*") || decimals < 0 || decimals > 4) {
                throw new HeyiException(TEXTS.get("sum.unreadable", numbers));
            }
            long total = Long.parseLong(typed.substring(0, typed.indexOf('=')));
            List<Long> parts = Arrays.stream(typed.substring(typed.indexOf('=') + 1).split("\\+")).map(Long::valueOf).toList();
            List<BigDecimal> plain = Shares.of(parts, total, decimals, Rounding.PLAIN);
            List<BigDecimal> absorbed = Shares.of(parts, total, decimals, Rounding.LARGEST_ABSORBS);
            Optional<Reconciliation.Finding> broken = Reconciliation.sum(TEXTS.get("sum.what"), total, parts);
            if (json()) {
                JsonOut.print(out(), object("total", total, "parts", parts, "plain", plain, "absorbed", absorbed,
                        "message", broken.map(Reconciliation.Finding::message).orElse(null)));
            } else {
                for (int i = 0; i < parts.size(); i++) {
                    say("sum.part", String.valueOf(parts.get(i)), plain.get(i).toPlainString() + "%", absorbed.get(i).toPlainString() + "%");
                }
                out().println(broken.map(Reconciliation.Finding::message).orElseGet(() -> TEXTS.get("sum.reconciles", typed)));
                if (broken.isEmpty() && total > 0) {
                    Reconciliation.shares(TEXTS.get("sum.what"), plain).ifPresent(f -> out().println(f.message()));
                }
            }
            return broken.isEmpty() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
        }
    }

    /** Prints the figures that the report sums up, each with its definition. */
    static void print(HeyiSubcommand command, LedgerStatistics statistics) {
        int decimals = statistics.options().decimals();
        command.say("ledger.total", statistics.asOf().toString(), statistics.total());
        for (LedgerFigure figure : List.of(statistics.figure(Indicator.REPLIED), statistics.satisfaction())) {
            command.say("ledger.figure", figure.indicator().label(), Integer.toString(figure.count()),
                    Integer.toString(figure.of()), figure.percent(decimals), figure.indicator().definition());
        }
        LedgerStatistics.Ratings ratings = statistics.ratings();
        command.say("ledger.ratings", ratings.satisfied(), ratings.basicallySatisfied(), ratings.dissatisfied(),
                ratings.unrated());
    }

    static void printBreakdown(HeyiSubcommand command, LedgerStatistics statistics, Dimension dimension) {
        Breakdown breakdown = statistics.by(dimension);
        int decimals = statistics.options().decimals();
        List<BigDecimal> plain = breakdown.shares(decimals, Rounding.PLAIN);
        List<BigDecimal> absorbed = breakdown.shares(decimals, Rounding.LARGEST_ABSORBS);
        for (int i = 0; i < breakdown.rows().size(); i++) {
            String share = plain.get(i).toPlainString() + "%";
            // Both roundings side by side where they differ.
            printRow(command, breakdown.rows().get(i), plain.get(i).compareTo(absorbed.get(i)) == 0 ? share
                    : TEXTS.get("ledger.row.absorbed", share, absorbed.get(i).toPlainString() + "%"), decimals);
        }
        printRow(command, breakdown.total(), "100%", decimals);
    }

    private static void printRow(HeyiSubcommand command, Breakdown.Row row, String share, int decimals) {
        LedgerFigure replied = row.figure(Indicator.REPLIED);
        command.say("ledger.row", row.label(), row.count(), share, replied.count(), replied.percent(decimals));
    }

    /** heyi ledger export FORMAT -o FILE */
    @Command(name = "export")
    static final class Export extends Exporting {

        @Override
        List<Exporter> offered(Exporters exporters) {
            return exporters.of(Subject.LEDGER);
        }

        @Override
        Order order() {
            return Order.POSITION;
        }
    }

    /** heyi ledger list */
    @Command(name = "list")
    static final class ListAll extends HeyiSubcommand {

        @Option(names = "--session", paramLabel = "SESSION", descriptionKey = "session")
        private String named;

        @Override
        public Integer call() {
            try (Workspace workspace = openExisting()) {
                Session session = Sessions.named(workspace.archive(), named);
                if (json()) {
                    JsonOut.print(out(), session.getSuggestions().stream().map(Views::suggestion).toList());
                } else if (session.getSuggestions().isEmpty()) {
                    say("ledger.none");
                } else {
                    session.getSuggestions().forEach(s -> line(this, s));
                }
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi ledger show ID: the item with its events and the steps that are legal now. */
    @Command(name = "show")
    static final class Show extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--session", paramLabel = "SESSION", descriptionKey = "session")
        private String session;

        @Override
        public Integer call() {
            try (Workspace workspace = openExisting()) {
                Suggestion suggestion = find(workspace, session, id);
                if (json()) {
                    JsonOut.print(out(), Views.suggestion(suggestion));
                    return HeyiCommand.DONE;
                }
                line(this, suggestion);
                Standing standing = Lifecycle.state(suggestion, null);
                if (standing.due() != null) {
                    say("ledger.due", standing.due().toString());
                }
                for (Annotation source : suggestion.getSources()) {
                    say("ledger.source", source.getNumber(), source.getAnchor() == null ? ""
                            : source.getAnchor().getQuote());
                }
                Lifecycle.timeline(suggestion).forEach(entry -> out().println(event(entry)));
            }
            return HeyiCommand.DONE;
        }
    }

    /** One line: number or a dash, what it is, title, lead, state, id. */
    private static void line(HeyiSubcommand command, Suggestion suggestion) {
        String number = suggestion.getNumber() == null || suggestion.getNumber().isBlank() ? "—" : suggestion.getNumber();
        command.say("ledger.line", number, Labels.of(suggestion.getInstrument()), suggestion.getTitle(),
                suggestion.getLeadName(), Lifecycle.state(suggestion, null).state().label(), suggestion.getId());
    }

    /** One line: day, step, and whatever the step has to say. */
    private static String event(Lifecycle.Entry entry) {
        Event event = entry.event();
        List<String> parts = new ArrayList<>(List.of("\u3000" + event.getOn(), Labels.of(event.getType())));
        if (event.getUnit() != null) {
            parts.add(event.getUnit().getName());
        }
        StepKind kind = Steps.of(event.getType());
        parts.addAll(kind.said(event));
        parts.addAll(kind.told(event));
        return String.join(" ", parts) + (entry.late() ? HeyiCommand.TEXTS.get("ledger.late") : "");
    }

    /** heyi ledger register: a new draft, from a comment or from scratch. */
    @Command(name = "register")
    static final class Register extends HeyiSubcommand {

        @Option(names = "--title", paramLabel = "TEXT", required = true)
        private String title;

        @Option(names = "--content", paramLabel = "TEXT")
        private String content;

        @Option(names = "--lead", paramLabel = "ID")
        private String lead;

        @Option(names = "--name", paramLabel = "NAME")
        private String name;

        @Option(names = "--group", paramLabel = "NAME")
        private String group;

        @Option(names = "--instrument", paramLabel = "INSTRUMENT", converter = InstrumentConverter.class)
        private Instrument instrument;

        @Option(names = "--from", paramLabel = "COMMENT", split = ",")
        private List<String> from = new ArrayList<>();

        @Option(names = "--session", paramLabel = "SESSION", descriptionKey = "session")
        private String named;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Session session = Sessions.named(workspace.archive(), named);
                List<Annotation> sources = from.stream().map(each -> Annotate.require(session, each.strip())).distinct().toList();
                if (lead == null && sources.isEmpty()) {
                    throw new HeyiException(TEXTS.get("ledger.lead"));
                }
                Participant proposer = lead == null ? TrackSuggestion.leads(sources, null).getFirst()
                        : Sessions.participant(session, lead, name, group);
                Suggestion suggestion = TrackSuggestion.register(session, proposer, title,
                        content != null ? content : sources.isEmpty() ? "" : TrackSuggestion.content(sources), instrument, sources)
                        .apply(workspace, root().actor(proposer.getHandle()));
                if (json()) {
                    JsonOut.print(out(), Views.suggestion(suggestion));
                } else {
                    say("ledger.registered", Lifecycle.name(suggestion), suggestion.getId());
                }
            }
            return HeyiCommand.DONE;
        }
    }

    /** Reads 建议 or 提案. */
    static final class InstrumentConverter extends AnnotateCommand.EnumConverter<Instrument> {
        InstrumentConverter() {
            super(Instrument.values());
        }
    }

    /** Reads the usage of 满意率 that is asked for. */
    static final class FormulaConverter implements CommandLine.ITypeConverter<SatisfactionFormula> {
        @Override
        public SatisfactionFormula convert(String typed) {
            return Arrays.stream(SatisfactionFormula.values()).filter(f -> f.getName().equalsIgnoreCase(typed)).findFirst()
                    .orElseThrow(() -> new HeyiException(TEXTS.get("enum.unknown", typed, "strict, inclusive")));
        }
    }
}
