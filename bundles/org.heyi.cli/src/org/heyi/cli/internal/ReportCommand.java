package org.heyi.cli.internal;

import java.nio.file.Path;

import org.heyi.importing.Corrections;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.ImportWarning;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Section;
import org.heyi.model.report.SetAside;
import org.heyi.model.report.Version;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Participant;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportReport;
import org.heyi.usecase.People;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.UpdateReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi report … */
@Command(name = "report")
@Commands.Group({ReportCommand.Import.class, ReportCommand.Show.class,
    ReportCommand.Update.class, ReportCommand.Back.class, DiffCommand.class, PrintingCommand.class, PromisesCommand.class,
    FiguresCommand.class})
final class ReportCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    /** heyi report import FILE */
    @Command(name = "import")
    static final class Import extends HeyiSubcommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--profile", defaultValue = "clean", paramLabel = "clean|raw")
        private Profile profile;

        @Option(names = "--revisions", defaultValue = "amendments", paramLabel = "accept|reject|amendments")
        private Revisions revisions;

        @Option(names = "--dry-run")
        private boolean dryRun;

        @Mixin
        private OverruleOptions overrules;

        @Override
        public Integer call() {
            ParsedReport parsed = ImportReport.read(file, profile, revisions, overrules.overrules(), progress());
            Version version;
            int comments = 0;
            Participant founder = null;
            if (dryRun) {
                version = ImportReport.version(parsed);
            } else {
                try (Workspace workspace = open()) {
                    version = ImportReport.add(workspace.archive(), parsed).apply(workspace, actor());
                    founder = People.found(workspace, actor());
                    comments = workspace.archive().getCurrent().getAnnotations().size();
                }
            }
            if (json()) {
                JsonOut.print(out(), dryRun ? Views.preview(Views.report(version), parsed) : Views.report(version));
            } else {
                say(dryRun ? "report.read" : "report.imported", version.getTitle(), version.getNumber());
                describe(this, version);
                comments(this, comments);
                if (founder != null) {
                    say("people.founder", founder.getName(), founder.getHandle());
                }
                parsed.normalisations().forEach(n -> say("report.normalised", Views.rule(n.rule()), n.count()));
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi report update FILE */
    @Command(name = "update")
    static final class Update extends HeyiSubcommand {

        @ArgGroup(multiplicity = "1")
        private Source source;

        /** Where the next version comes from. */
        static final class Source {

            @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
            private Path file;

            @Option(names = "--from-raw", descriptionKey = "from-raw")
            private boolean fromRaw;
        }

        @Option(names = "--profile", defaultValue = "clean", paramLabel = "clean|raw")
        private Profile profile;

        @Option(names = "--revisions", defaultValue = "accept", paramLabel = "accept|reject|amendments")
        private Revisions revisions;

        @Option(names = "--dry-run")
        private boolean dryRun;

        @Option(names = "--forget")
        private boolean forget;

        @Mixin
        private OverruleOptions overrules;

        @Override
        public Integer call() {
            try (Workspace workspace = dryRun ? openExisting() : open()) {
                Version before = Sessions.currentVersion(workspace.archive());
                // To read the same text again is to decide anew.
                ParsedReport parsed = source.fromRaw
                        ? ImportReport.reread(before, profile, overrules.overrules(), progress())
                        : ImportReport.readNext(source.file, profile, revisions,
                                forget ? Corrections.NONE : ImportReport.corrections(before), overrules.overrules(), progress());
                Edit<UpdateReport.Result> edit = UpdateReport.add(workspace.archive(), parsed);
                UpdateReport.Result result = dryRun ? edit.subject() : edit.apply(workspace, actor());
                if (json()) {
                    JsonOut.print(out(),
                            dryRun ? Views.preview(Views.update(result), parsed) : Views.update(result));
                } else {
                    say(dryRun ? "report.read" : "report.imported", result.version().getTitle(),
                            result.version().getNumber());
                    describe(this, result.version());
                    comments(this, result.added().size());
                    carried(this, result);
                }
                return result.needsAttention() ? HeyiCommand.ATTENTION : HeyiCommand.DONE;
            }
        }
    }

    /** heyi report back */
    @Command(name = "back")
    static final class Back extends HeyiSubcommand {

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                UpdateReport.Result result = UpdateReport.back(workspace.archive()).apply(workspace, actor());
                if (json()) {
                    JsonOut.print(out(), Views.update(result));
                } else {
                    say("report.back", result.version().getTitle(), result.version().getNumber());
                    if (!result.comments().isEmpty()) {
                        say("report.back.newer", result.comments().size());
                        carried(this, result);
                    }
                }
                return result.needsAttention() ? HeyiCommand.ATTENTION : HeyiCommand.DONE;
            }
        }
    }

    /** heyi report show */
    @Command(name = "show")
    static final class Show extends HeyiSubcommand {

        @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
        private boolean help; // not inherited, because --version means another thing here

        @Option(names = "--version", paramLabel = "N")
        private Integer number;

        @Option(names = "--text")
        private boolean text;

        @Override
        public Integer call() {
            try (Workspace workspace = openExisting()) {
                Version version = number == null ? Sessions.currentVersion(workspace.archive())
                        : Sessions.version(workspace.archive(), number);
                if (json()) {
                    JsonOut.print(out(), Views.report(version));
                } else if (text) {
                    version.getParagraphs().forEach(p -> out().println(p.getText()));
                } else {
                    say("report.title", version.getTitle(), version.getNumber());
                    describe(this, version);
                    outline(version);
                }
            }
            return HeyiCommand.DONE;
        }

        private void outline(Version version) {
            for (Paragraph paragraph : version.getParagraphs()) {
                Section section = paragraph.getSection();
                boolean heading = paragraph.getKind() == ParagraphKind.HEADING;
                if (heading || paragraph.getKind() == ParagraphKind.LEAD_ITEM) {
                    int level = section == null ? 0 : section.getLevel() - (heading ? 1 : 0);
                    String line = heading || paragraph.getTopic() == 0 ? paragraph.getText()
                            : paragraph.getText().substring(0, paragraph.getTopic());
                    out().println("  ".repeat(level) + line + "  [" + paragraph.getId() + "]");
                }
            }
        }
    }

    private static void describe(HeyiSubcommand command, Version version) {
        command.say("report.facts", version.getDate() == null ? "—" : version.getDate().toString(),
                orDash(version.getMeeting()), orDash(version.getSpeaker()), orDash(version.getPost()));
        command.say("report.counts", version.getSections().size(), Views.count(version, ParagraphKind.LEAD_ITEM),
                version.getParagraphs().size(), Views.characters(version));
        for (SetAside aside : version.getSetAside()) {
            command.say("report.setAside", TEXTS.get("setAside." + aside.getReason()), Models.characters(aside.getRawText()));
        }
        for (ImportWarning warning : version.getWarnings()) {
            command.say("report.warning", warning.getMessage());
        }
    }

    /** What became of comments, one by one where it is not that they were kept, and in all. */
    private static void carried(HeyiSubcommand command, UpdateReport.Result result) {
        for (UpdateReport.Carried each : result.comments()) {
            AnchorOutcome outcome = each.anchor().getOutcome();
            if (outcome != AnchorOutcome.KEPT) {
                command.say(each.after().isEmpty() ? "update.lost" : "update.line", each.annotation().getNumber(),
                        Labels.of(outcome), each.before(), each.after(), Labels.of(each.anchor().getLevel()));
            }
        }
        result.counts().forEach((outcome, count) -> command.say("update.count", Labels.of(outcome), count));
    }

    private static void comments(HeyiSubcommand command, int count) {
        if (count > 0) {
            command.say("report.comments", count);
        }
    }

    private static String orDash(String text) {
        return text == null || text.isEmpty() ? "—" : text;
    }
}
