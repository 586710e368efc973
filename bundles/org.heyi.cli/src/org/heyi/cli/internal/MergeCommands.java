package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.List;
import java.util.Optional;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Assign;
import org.heyi.usecase.Merge;
import org.heyi.usecase.People;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi merge, unmerge, distinguish and annotations assign: what is done with several comments at once. */
final class MergeCommands {

    private MergeCommands() {
    }

    private static List<Annotation> all(Session session, List<String> ids) {
        return ids.stream().distinct().map(each -> Annotate.require(session, each)).toList();
    }

    private static List<Integer> numbers(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::getNumber).toList();
    }

    /** heyi merge ID… --into ID */
    @Command(name = "merge")
    static final class Into extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ID")
        private List<String> ids;

        @Option(names = "--into", required = true, paramLabel = "ID")
        private String into;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Session session = Sessions.current(workspace.archive());
                Annotation master = Merge.into(all(session, ids), Annotate.require(session, into), actor()).apply(workspace, actor());
                List<Annotation> merged = Merge.merged(master);
                if (json()) {
                    JsonOut.print(out(), object("into", master.getNumber(), "merged", numbers(merged)));
                } else {
                    say("merge.done", master.getNumber(), merged.size() + 1);
                }
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi unmerge ID… */
    @Command(name = "unmerge")
    static final class Part extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ID")
        private List<String> ids;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Session session = Sessions.current(workspace.archive());
                List<Annotation> parted = Merge.part(all(session, ids)).apply(workspace, actor());
                if (json()) {
                    JsonOut.print(out(), Views.annotations(parted));
                } else {
                    parted.forEach(each -> say("unmerge.done", each.getNumber()));
                }
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi distinguish ID ID… */
    @Command(name = "distinguish")
    static final class Distinguish extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", arity = "2..*", descriptionKey = "ID")
        private List<String> ids;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Session session = Sessions.current(workspace.archive());
                List<Annotation> those = List.copyOf(Merge.distinguish(all(session, ids), actor()).apply(workspace, actor()).getAnnotations());
                if (json()) {
                    JsonOut.print(out(), object("distinct", numbers(those)));
                } else {
                    say("distinguish.done", those.size());
                }
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi annotations assign ID… */
    @Command(name = "assign")
    static final class To extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ID")
        private List<String> ids;

        @Option(names = "--to", paramLabel = "PERSON")
        private String person;

        @Option(names = "--unit", paramLabel = "NAME")
        private String unit;

        @Option(names = "--opinion", paramLabel = "TEXT")
        private String opinion;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Session session = Sessions.current(workspace.archive());
                List<Annotation> those = all(session, ids);
                Optional<Participant> colleague = person == null ? null
                        : person.isEmpty() ? Optional.empty() : Optional.of(People.require(session, person));
                Assign.note(those, new Assign.Note(opinion, unit, colleague)).apply(workspace, actor());
                if (json()) {
                    JsonOut.print(out(), Views.annotations(those));
                } else {
                    say("assign.done", those.size());
                }
            }
            return HeyiCommand.DONE;
        }
    }
}
