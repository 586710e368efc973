package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.heyi.base.HeyiException;
import org.heyi.collation.Locators;
import org.heyi.collation.sides.SideComments;
import org.heyi.collation.sides.SideRow;
import org.heyi.collation.sides.SideTexts;
import org.heyi.collation.sides.SideWords;
import org.heyi.collation.sides.Sides;
import org.heyi.collation.sides.Totals;
import org.heyi.export.ExportFile;
import org.heyi.export.office.SidesDocx;
import org.heyi.export.web.SidesHtml;
import org.heyi.importing.Corrections;
import org.heyi.importing.Overrules;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.ImportReport;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** heyi report diff */
@Command(name = "diff")
final class DiffCommand extends HeyiSubcommand {

    @Option(names = "--from", paramLabel = "N|FILE")
    private String from;

    @Option(names = "--to", paramLabel = "N|FILE")
    private String to;

    @Option(names = "--by-part")
    private boolean byPart;

    @Mixin
    private OutputOption output;

    @Override
    public Integer call() {
        String ending = output.ending("diff.extension", "html", "docx");
        try (Workspace workspace = openExisting()) {
            Version after = to == null ? Sessions.currentVersion(workspace.archive()) : version(workspace, to);
            Version before = from == null ? former(workspace, after) : version(workspace, from);
            Sides sides = byPart ? Sides.byPart(before, after, progress()) : Sides.of(before, after, progress());
            SideComments comments = SideComments.of(sides, Sessions.current(workspace.archive()).getAnnotations(), Annotate::needsCheck);
            if (output.file() != null) {
                ExportFile.write(output.file(), output.existing(), out -> {
                    if (ending.equals("html")) {
                        SidesHtml.write(sides, out, progress());
                    } else {
                        SidesDocx.write(sides, out, progress());
                    }
                });
            }
            Map<String, Integer> numbers = new HashMap<>();
            Sessions.current(workspace.archive()).getAnnotations().forEach(each -> numbers.put(each.getId(), each.getNumber()));
            if (json()) {
                JsonOut.print(out(), view(sides, comments, numbers));
            } else {
                tell(sides, comments);
            }
        }
        return HeyiCommand.DONE;
    }

    /** The version before another one, or before the newest where that is a file. */
    private static Version former(Workspace workspace, Version after) {
        Version newest = Sessions.currentVersion(workspace.archive());
        if (after.getId() == null) {
            return newest;
        }
        if (after.getNumber() == 1) {
            throw new HeyiException(TEXTS.get("diff.first"));
        }
        return Sessions.version(workspace.archive(), after.getNumber() - 1);
    }

    private Version version(Workspace workspace, String named) {
        if (named.matches("[0-9]{1,6}")) {
            return Sessions.version(workspace.archive(), Integer.parseInt(named));
        }
        return ImportReport.version(ImportReport.readNext(root().where().path(named), Profile.CLEAN, Revisions.ACCEPT, Corrections.NONE,
                Overrules.NONE, progress()));
    }

    private void tell(Sides sides, SideComments comments) {
        Locators before = new Locators(sides.before());
        Locators after = new Locators(sides.after());
        for (int i = 0; i < sides.rows().size(); i++) {
            SideRow row = sides.rows().get(i);
            if (row.isChange()) {
                SideWords words = sides.words(i);
                String there = place(sides.paragraphs(i, true), before);
                String here = place(sides.paragraphs(i, false), after);
                say("diff.row", SideTexts.of(row.kind()), there.isEmpty() ? here : here.isEmpty() || here.equals(there) ? there
                        : TEXTS.get("diff.places", there, here));
                for (SideWords.Change each : words.changes()) {
                    if (row.kind() != SideRow.Kind.MOVED_AWAY) {
                        say("diff.words", each.before().of(words.before()), each.after().of(words.after()));
                    }
                }
                if (row.kind() == SideRow.Kind.MOVED_AWAY) {
                    say("diff.went", place(sides.paragraphs(row.other(), false), after));
                } else if (row.kind() == SideRow.Kind.MOVED_HERE) {
                    say("diff.came", place(sides.paragraphs(row.other(), true), before));
                }
            }
        }
        say("diff.totals", SideTexts.name(sides.before()), SideTexts.name(sides.after()), SideTexts.totals(sides), comments.unchecked());
        if (output.file() != null) {
            say("diff.written", output.file());
        }
    }

    private static String place(List<Paragraph> paragraphs, Locators locators) {
        return paragraphs.isEmpty() ? "" : locators.of(paragraphs.getFirst());
    }

    private static Map<String, Object> view(Sides sides, SideComments comments, Map<String, Integer> numbers) {
        Locators before = new Locators(sides.before());
        Locators after = new Locators(sides.after());
        Totals totals = sides.totals();
        return object("from", side(sides.before()), "to", side(sides.after()), "byPart", sides.isByPart(),
                "totals", object("all", totals.all(), "changed", totals.changed(), "added", totals.added(), "removed", totals.removed(),
                        "moved", totals.moved(), "reworded", totals.reworded(), "unchanged", totals.unchanged(), "parts", totals.parts(),
                        "toCheck", comments.unchecked()),
                "rows", IntStream.range(0, sides.rows().size()).filter(i -> sides.rows().get(i).kind() != SideRow.Kind.UNCHANGED)
                        .mapToObj(i -> row(sides, i, before, after, comments, numbers)).toList());
    }

    private static Map<String, Object> side(Version version) {
        return object("version", version.getId() == null ? null : version.getNumber(), "title", version.getTitle(),
                "source", version.getSourceName());
    }

    private static Map<String, Object> row(Sides sides, int index, Locators before, Locators after, SideComments comments,
            Map<String, Integer> numbers) {
        SideRow row = sides.rows().get(index);
        SideWords words = sides.words(index);
        int there = row.kind() == SideRow.Kind.MOVED_HERE ? row.other() : index;
        int here = row.kind() == SideRow.Kind.MOVED_AWAY ? row.other() : index;
        return object("kind", row.kind().name(), "number", row.number() == 0 ? null : row.number(),
                "placeBefore", emptyAsNull(place(sides.paragraphs(there, true), before)),
                "placeAfter", emptyAsNull(place(sides.paragraphs(here, false), after)),
                "before", words.before(), "after", words.after(),
                "words", words.changes().stream().map(each -> object("before", each.before().of(words.before()),
                        "after", each.after().of(words.after()))).toList(),
                "comments", comments.of(index).stream().map(numbers::get).filter(Objects::nonNull).toList());
    }

    private static String emptyAsNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
