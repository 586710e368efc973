package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.io.IOException;
import java.io.Writer;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.export.ExportFile;
import org.heyi.ledger.DeadlineCalendars;
import org.heyi.ledger.HolidayCalendar;
import org.heyi.ledger.Presets;
import org.heyi.ledger.SessionName;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.Clock;
import org.heyi.model.ledger.DayKind;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Rounding;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.SatisfactionFormula;
import org.heyi.model.ledger.TimeLimit;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.store.Workspace;
import org.heyi.usecase.LocalRules;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi ledger rules: what is local to the place, of one session. Without options it is shown. */
@Command(name = "rules")
final class LocalRulesCommand extends HeyiSubcommand {

    private static final Pattern LIMIT = Pattern.compile("\\s*(.+?)\\s*[=＝]\\s*(\\d{1,4})\\s*(.+?)\\s*");

    @Option(names = "--session", paramLabel = "SESSION", descriptionKey = "session")
    private String session;

    @Option(names = "--preset", paramLabel = "PRESET")
    private String preset;

    @Option(names = "--scheme", paramLabel = "PRESET")
    private String scheme;

    @Option(names = "--members", paramLabel = "N")
    private Integer members;

    @Option(names = "--category", paramLabel = "NAME")
    private List<String> categories = List.of();

    @Option(names = "--limit", paramLabel = "CLOCK=TIME")
    private List<String> limits = List.of();

    @Option(names = "--satisfaction", paramLabel = "strict|inclusive", converter = LedgerCommand.FormulaConverter.class)
    private SatisfactionFormula formula;

    @Option(names = "--rounding", paramLabel = "plain|largest-absorbs", converter = RoundingConverter.class)
    private Rounding rounding;

    @Option(names = "--decimals", paramLabel = "N")
    private Integer decimals;

    @Override
    public Integer call() {
        Map<Clock, LocalRules.Limit> read = new LinkedHashMap<>();
        limits.forEach(typed -> limit(typed, read));
        LocalRules.Settings settings = new LocalRules.Settings(preset, scheme, members, categories, read, formula, rounding, decimals);
        try (Workspace workspace = settings.isEmpty() ? openExisting() : open()) {
            Session of = Sessions.named(workspace.archive(), session);
            if (!settings.isEmpty()) {
                LocalRules.set(of, settings).apply(workspace, actor());
            }
            show(of);
        }
        return HeyiCommand.DONE;
    }

    private static void limit(String typed, Map<Clock, LocalRules.Limit> limits) {
        Matcher m = LIMIT.matcher(typed);
        Clock clock = m.matches() ? Labels.parse(Clock.values(), m.group(1)) : null;
        DayKind days = clock == null ? null : days(m.group(3));
        if (days == null) {
            throw new HeyiException(TEXTS.get("rules.limit", typed,
                    Arrays.stream(Clock.values()).map(Labels::of).collect(Collectors.joining("、"))));
        }
        limits.put(clock, new LocalRules.Limit(Integer.parseInt(m.group(2)), days));
    }

    /** The words people use for days, besides the terms themselves. */
    private static DayKind days(String typed) {
        return Arrays.stream(DayKind.values()).filter(kind -> List.of(TEXTS.get("rules.days." + kind.name()).split(" ")).contains(typed))
                .findFirst().orElseGet(() -> Labels.parse(DayKind.values(), typed));
    }

    private void show(Session of) {
        Rules rules = LocalRules.rules(of);
        List<ReplyClass> classes = LocalRules.scheme(of).getClasses();
        if (json()) {
            JsonOut.print(out(), object("session", SessionName.label(of), "rules", rules.getName(), "members", of.getMembers(),
                    "limits", rules.getLimits().stream().map(l -> object("clock", l.getClock().getName(), "amount", l.getAmount(),
                            "days", l.getDays().getName())).toList(),
                    "satisfaction", rules.getFormula().getName(), "rounding", rules.getRounding().getName(), "decimals", rules.getDecimals(),
                    "scheme", LocalRules.scheme(of).getName(), "classes", classes.stream().map(c -> object("code", c.getCode(),
                            "text", c.getText(), "solved", c.isSolved(), "adopted", c.isAdopted())).toList(),
                    "categories", of.getCategories().stream().map(Category::getName).toList(),
                    "presets", Presets.rules(), "schemes", Presets.schemes()));
            return;
        }
        say("rules.session", SessionName.label(of), of.getMembers() == 0 ? TEXTS.get("rules.unknown") : String.valueOf(of.getMembers()));
        say("rules.name", rules.getName(), String.join("、", Presets.rules()));
        for (TimeLimit limit : rules.getLimits()) {
            say("rules.limit.line", Labels.of(limit.getClock()), String.valueOf(limit.getAmount()), Labels.of(limit.getDays()));
        }
        say("rules.printing", Labels.of(rules.getFormula()), Labels.of(rules.getRounding()), String.valueOf(rules.getDecimals()));
        say("rules.scheme", LocalRules.scheme(of).getName(), String.join("、", Presets.schemes()));
        classes.forEach(c -> say("rules.class", c.getCode(), c.getText(), TEXTS.get(c.isSolved() ? "rules.yes" : "rules.no"),
                TEXTS.get(c.isAdopted() ? "rules.yes" : "rules.no")));
        say("rules.categories", of.getCategories().isEmpty() ? TEXTS.get("rules.none")
                : of.getCategories().stream().map(Category::getName).collect(Collectors.joining("、")));
    }

    /** Reads plain or largest-absorbs. */
    static final class RoundingConverter extends AnnotateCommand.EnumConverter<Rounding> {
        RoundingConverter() {
            super(Rounding.values());
        }

        @Override
        public Rounding convert(String typed) {
            return super.convert(typed.replace('-', '_'));
        }
    }

    /** heyi ledger calendar [FILE]: the holiday calendar of the workspace, shown, written out or replaced. */
    @Command(name = "calendar")
    static final class CalendarCommand extends HeyiSubcommand {

        @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "calendar.FILE")
        private Path file;

        @Option(names = {"-o", "--output"}, paramLabel = "FILE")
        private Path output;

        @Option(names = "--of", paramLabel = "CALENDAR")
        private String of;

        @Option(names = "--reset")
        private boolean reset;

        @Option(names = "--force")
        private boolean force;

        @Override
        public Integer call() {
            if (file != null && of != null) {
                throw new HeyiException(TEXTS.get("calendar.either"));
            }
            HolidayCalendar given = of != null ? DeadlineCalendars.program().get(of) : file == null ? null : HolidayCalendar.read(file);
            if (given != null && reset) {
                throw new HeyiException(TEXTS.get("calendar.either"));
            }
            try (Workspace workspace = given != null || reset ? open() : openExisting()) {
                Archive archive = workspace.archive();
                if (given != null || reset) {
                    LocalRules.calendar(archive, given).apply(workspace, actor());
                }
                HolidayCalendar calendar = HolidayCalendar.of(archive);
                if (output != null) {
                    ExportFile.write(output, force ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE, out -> write(calendar, out));
                    say("calendar.written", output);
                }
                show(calendar, archive.getCalendar() == null);
            }
            return HeyiCommand.DONE;
        }

        private static void write(HolidayCalendar calendar, java.io.OutputStream out) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(calendar.text());
            writer.flush();
        }

        /** 2017—2026 instead of ten years one by one. */
        private static String ranges(List<Integer> years) {
            StringBuilder text = new StringBuilder();
            for (int i = 0, first = 0; i < years.size(); i++) {
                if (i + 1 == years.size() || years.get(i + 1) != years.get(i) + 1) {
                    text.append(text.isEmpty() ? "" : "、").append(years.get(first)).append(first == i ? "" : "—" + years.get(i));
                    first = i + 1;
                }
            }
            return text.toString();
        }

        private void show(HolidayCalendar calendar, boolean builtIn) {
            int year = LocalDate.now().getYear();
            List<Integer> missing = new ArrayList<>(List.of(year, year + 1));
            missing.removeAll(calendar.years());
            if (json()) {
                JsonOut.print(out(), object("builtIn", builtIn, "years", calendar.years(), "exceptions", calendar.exceptions(),
                        "missing", missing, "offered", DeadlineCalendars.program().all().stream()
                                .map(each -> object("id", each.id(), "name", each.name())).toList()));
                return;
            }
            DeadlineCalendars.program().all().forEach(each -> say("calendar.offered", each.id(), each.name()));
            say(builtIn ? "calendar.builtIn" : "calendar.own", ranges(calendar.years()),
                    String.valueOf(calendar.exceptions()));
            if (!missing.isEmpty()) {
                say("calendar.gap", missing.stream().map(String::valueOf).collect(Collectors.joining("、")));
            }
        }
    }
}
