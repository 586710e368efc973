package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.export.ExportFile;
import org.heyi.export.office.ImportErrorsXlsx;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.LedgerImport;
import org.heyi.model.Archive;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.store.Workspace;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportPeople.Outcome;
import org.heyi.usecase.ImportPeople;
import org.heyi.usecase.People.Person;
import org.heyi.usecase.People;
import org.heyi.usecase.PersonKeys;
import org.heyi.usecase.PersonSearch;
import org.heyi.usecase.Rights;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi people … */
@Command(name = "people")
@Commands.Group({PeopleCommand.Import.class, PeopleCommand.ListAll.class, PeopleCommand.Add.class, PeopleCommand.Change.class,
    PeopleCommand.Rename.class, PeopleCommand.Merge.class, PeopleCommand.SetRole.class, PeopleCommand.Deactivate.class,
    PeopleCommand.Reactivate.class, PeopleCommand.Head.class, PersonKeyCommands.Bind.class, PersonKeyCommands.Verify.class, PersonKeyCommands.Encrypting.class,
    PeopleCommand.RightsTable.class})
final class PeopleCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    /** Makes the change; who makes the first one of a workspace is its 大会秘书处 when the roster names nobody else. */
    private static <T> T apply(HeyiSubcommand command, Workspace workspace, Edit<T> edit) {
        boolean first = workspace.archive().getCurrent() == null;
        T subject = edit.apply(workspace, command.actor());
        Participant founder = first ? People.found(workspace, command.actor()) : null;
        if (founder != null) {
            command.err().println(TEXTS.get("people.founder", founder.getName(), founder.getHandle()));
        }
        return subject;
    }

    /** What changes one person: prints the person. */
    abstract static class OfOne extends HeyiSubcommand {

        abstract Edit<Participant> edit(Archive archive);

        abstract String done();

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Participant person = apply(this, workspace, edit(workspace.archive()));
                if (json()) {
                    JsonOut.print(out(), Views.person(person));
                } else {
                    say(done(), People.name(person), person.getHandle(), Labels.of(person.getRole()));
                }
            }
            return HeyiCommand.DONE;
        }

        static Participant find(Archive archive, String id) {
            return People.require(Sessions.current(archive), id);
        }
    }

    /** What is said of a person, as far as it is said. */
    static final class Said {

        @Option(names = "--group", paramLabel = "NAME", descriptionKey = "people.group")
        private String group;

        @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "people.role", converter = StepCommand.RoleConverter.class)
        private Role role;

        @Option(names = "--post", paramLabel = "TEXT", descriptionKey = "people.post")
        private String post;

        @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "people.unit")
        private String unit;

        @Option(names = "--phone", paramLabel = "NUMBER", descriptionKey = "people.phone")
        private String phone;

        @Option(names = "--code", paramLabel = "NUMBER", descriptionKey = "people.code")
        private String code;

        Person person(String name) {
            return new Person(name, group, null, role, post, unit, phone, code, null);
        }
    }

    /** heyi people import FILE */
    @Command(name = "import")
    static final class Import extends HeyiSubcommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--dry-run")
        private boolean dryRun;

        @Option(names = "--report", paramLabel = "ERRORS.xlsx")
        private Path errors;

        @Override
        public Integer call() {
            TableSheet table = ImportPeople.table(file);
            try (Workspace workspace = open()) {
                ImportPeople.Result result = ImportPeople.read(workspace.archive(), table);
                boolean refused = !result.errors().isEmpty();
                if (errors != null && refused) {
                    ExportFile.write(errors, ExportFile.Existing.REPLACE,
                            out -> ImportErrorsXlsx.write(table, result.errors(), Instant.now(), out));
                    err().println(TEXTS.get("ledger.report", errors));
                }
                if (!refused && !dryRun && result.count(Outcome.SAME) < result.lines().size()) {
                    apply(this, workspace, ImportPeople.add(workspace.archive(), result));
                }
                if (json()) {
                    JsonOut.print(out(), view(result, !refused && !dryRun));
                } else if (!refused) {
                    describe(result);
                }
                return refused ? refuse(result) : HeyiCommand.DONE;
            }
        }

        private int refuse(ImportPeople.Result result) {
            if (result.errors().size() == 1) {
                LedgerImport.refuse(result.fileName(), result.errors());
            }
            result.errors().forEach(each -> err().println(each.message()));
            err().println(TEXTS.get("people.refused", file, result.errors().size()));
            return HeyiCommand.WRONG;
        }

        private void describe(ImportPeople.Result result) {
            for (ImportPeople.Line line : result.lines()) {
                if (dryRun && line.outcome() == Outcome.NEW || line.outcome() == Outcome.CHANGED) {
                    say(line.outcome() == Outcome.NEW ? "people.line.new" : "people.line.changed", line.row(), line.participant().getName(),
                            String.join("；", line.changes()));
                }
            }
            say(dryRun ? "people.read" : "people.imported", result.count(Outcome.NEW), result.count(Outcome.CHANGED), result.count(Outcome.SAME), file);
        }

        private static Map<String, Object> view(ImportPeople.Result result, boolean imported) {
            return object("imported", imported, "new", (int) result.count(Outcome.NEW), "changed", (int) result.count(Outcome.CHANGED),
                    "same", (int) result.count(Outcome.SAME), "columns", result.columns(),
                    "rows", result.lines().stream().map(line -> object("row", line.row(), "outcome", line.outcome().name().toLowerCase(Locale.ROOT),
                            "handle", line.participant().getHandle(), "name", line.participant().getName(), "changes", line.changes())).toList(),
                    "errors", result.errors().stream().map(LedgerCommand.Import::problem).toList());
        }
    }

    /** heyi people list */
    @Command(name = "list")
    static final class ListAll extends HeyiSubcommand {

        @Option(names = "--role", paramLabel = "ROLE", converter = StepCommand.RoleConverter.class)
        private Role role;

        @Option(names = "--group", paramLabel = "NAME")
        private String group;

        @Option(names = "--search", paramLabel = "TEXT")
        private String search;

        @Override
        public Integer call() {
            try (Workspace workspace = root().openExisting()) {
                Session session = Sessions.current(workspace.archive());
                List<Participant> people = session.getParticipants().stream().filter(each -> role == null || each.getRole() == role)
                        .filter(each -> group == null || each.getGroup() != null && each.getGroup().getName().contains(group)).toList();
                people = search == null ? people : PersonSearch.find(people, search);
                if (json()) {
                    JsonOut.print(out(), people.stream().map(Views::person).toList());
                } else {
                    for (Participant each : people) {
                        List<String> former = People.formerNames(each);
                        say("people.line", each.getHandle(), People.name(each), Labels.of(each.getRole()),
                                each.getPost() == null || each.getPost().isEmpty() ? "" : TEXTS.get("people.line.more", each.getPost()),
                                each.getUnit() == null || each.getUnit().isEmpty() ? "" : TEXTS.get("people.line.more", each.getUnit()),
                                (each.isHead() ? TEXTS.get("people.line.head") : "") + (each.isInactive() ? TEXTS.get("people.line.inactive") : ""),
                                former.isEmpty() ? "" : TEXTS.get("people.line.former", String.join("、", former)));
                        PersonKeys.said(each).forEach(key -> say("people.line.key", key));
                    }
                    say("people.count", people.size(), session.getParticipants().size());
                }
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi people add ID */
    @Command(name = "add")
    static final class Add extends OfOne {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--name", paramLabel = "NAME", required = true)
        private String name;

        @ArgGroup(exclusive = false)
        private Said said = new Said();

        @Override
        Edit<Participant> edit(Archive archive) {
            return People.add(archive, id, said.person(name));
        }

        @Override
        String done() {
            return "people.added";
        }
    }

    /** heyi people change ID */
    @Command(name = "change")
    static final class Change extends OfOne {

        @Parameters(paramLabel = "ID", descriptionKey = "people.ID")
        private String id;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private Said said;

        @Override
        Edit<Participant> edit(Archive archive) {
            return People.change(find(archive, id), said.person(null));
        }

        @Override
        String done() {
            return "people.changed";
        }
    }

    /** heyi people rename ID NAME */
    @Command(name = "rename")
    static final class Rename extends OfOne {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "people.ID")
        private String id;

        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "NAME")
        private String name;

        @Override
        Edit<Participant> edit(Archive archive) {
            return People.change(find(archive, id), new Person(name, null, null));
        }

        @Override
        String done() {
            return "people.changed";
        }
    }

    /** heyi people merge ID --into ID */
    @Command(name = "merge")
    static final class Merge extends OfOne {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--into", paramLabel = "ID", required = true)
        private String into;

        @Override
        Edit<Participant> edit(Archive archive) {
            return People.merge(find(archive, id), find(archive, into));
        }

        @Override
        String done() {
            return "people.merged";
        }
    }

    /** heyi people role ID ROLE */
    @Command(name = "role")
    static final class SetRole extends OfOne {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "people.ID")
        private String id;

        @Parameters(index = "1", paramLabel = "ROLE", descriptionKey = "people.role", converter = StepCommand.RoleConverter.class)
        private Role role;

        @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "people.unit")
        private String unit;

        @Override
        Edit<Participant> edit(Archive archive) {
            return People.change(find(archive, id), new Person(null, null, null, role, null, unit, null, null, null));
        }

        @Override
        String done() {
            return "people.changed";
        }
    }

    /** heyi people deactivate ID */
    @Command(name = "deactivate")
    static final class Deactivate extends OfOne {

        @Parameters(paramLabel = "ID", descriptionKey = "people.ID")
        private String id;

        @Override
        Edit<Participant> edit(Archive archive) {
            return People.retire(find(archive, id), true);
        }

        @Override
        String done() {
            return "people.deactivated";
        }
    }

    /** heyi people reactivate ID */
    @Command(name = "reactivate")
    static final class Reactivate extends OfOne {

        @Parameters(paramLabel = "ID", descriptionKey = "people.ID")
        private String id;

        @Override
        Edit<Participant> edit(Archive archive) {
            return People.retire(find(archive, id), false);
        }

        @Override
        String done() {
            return "people.reactivated";
        }
    }

    /** heyi people head ID */
    @Command(name = "head")
    static final class Head extends OfOne {

        @Parameters(paramLabel = "ID", descriptionKey = "people.ID")
        private String id;

        @Option(names = "--no-more")
        private boolean noMore;

        @Override
        Edit<Participant> edit(Archive archive) {
            return People.head(find(archive, id), !noMore);
        }

        @Override
        String done() {
            return noMore ? "people.head.no" : "people.head";
        }
    }

    /** heyi people rights */
    @Command(name = "rights")
    static final class RightsTable extends HeyiSubcommand {

        @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--preset")
        private boolean preset;

        @Override
        public Integer call() {
            if (file != null && preset) {
                throw new HeyiException(TEXTS.get("people.rights.either"));
            }
            String given = file == null ? null : text(file);
            try (Workspace workspace = file == null && !preset ? root().openExisting() : open()) {
                Archive archive = workspace.archive();
                if (file != null || preset) {
                    Rights.set(archive, given, String.valueOf(file)).apply(workspace, actor());
                }
                boolean shipped = archive.getRights() == null;
                if (json()) {
                    JsonOut.print(out(), object("preset", shipped, "rights", new LinkedHashMap<>(Rights.of(archive).table())));
                } else if (shipped) {
                    out().print(Rights.preset());
                    out().flush();
                } else {
                    Map<String, Set<String>> table = Rights.of(archive).table();
                    int widest = table.keySet().stream().mapToInt(String::length).max().orElse(0);
                    table.forEach((what, who) -> out().println((what + " ".repeat(widest - what.length()) + " = " + String.join(" ", who)).stripTrailing()));
                }
            }
            return HeyiCommand.DONE;
        }

        private static String text(Path file) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (NoSuchFileException e) {
                throw new HeyiException(TEXTS.get("people.rights.missing", file), e);
            } catch (MalformedInputException e) {
                throw new HeyiException(TEXTS.get("people.rights.broken", file), e);
            } catch (IOException e) {
                throw new HeyiException(TEXTS.get("people.rights.unreadable", file, e.getMessage()), e);
            }
        }
    }
}
