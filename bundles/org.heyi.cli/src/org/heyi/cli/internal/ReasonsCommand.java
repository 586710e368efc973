package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.List;

import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Reasons;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** heyi reasons: the reasons that are given again and again. */
@Command(name = "reasons")
@Commands.Group({ReasonsCommand.ListAll.class, ReasonsCommand.Add.class, ReasonsCommand.Remove.class, ReasonsCommand.Put.class})
final class ReasonsCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    private static void show(HeyiSubcommand command, Session session) {
        List<String> reasons = Reasons.of(session);
        if (command.json()) {
            JsonOut.print(command.out(), object("reasons", reasons));
        } else {
            for (int i = 0; i < reasons.size(); i++) {
                command.say("reasons.reason", i + 1, reasons.get(i));
            }
        }
    }

    /** heyi reasons list */
    @Command(name = "list")
    static final class ListAll extends HeyiSubcommand {

        @Override
        public Integer call() {
            try (Workspace workspace = openExisting()) {
                show(this, Sessions.current(workspace.archive()));
            }
            return HeyiCommand.DONE;
        }
    }

    /** What changes the list. */
    abstract static class Changing extends HeyiSubcommand {

        abstract Edit<Session> edit(Session session);

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                show(this, edit(Sessions.current(workspace.archive())).apply(workspace, actor()));
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi reasons add TEXT */
    @Command(name = "add")
    static final class Add extends Changing {

        @Parameters(paramLabel = "TEXT", descriptionKey = "TEXT")
        private String text;

        @Override
        Edit<Session> edit(Session session) {
            return Reasons.add(session, text);
        }
    }

    /** heyi reasons remove N */
    @Command(name = "remove")
    static final class Remove extends Changing {

        @Parameters(paramLabel = "N", descriptionKey = "N")
        private int number;

        @Override
        Edit<Session> edit(Session session) {
            return Reasons.remove(session, number);
        }
    }

    /** heyi reasons set [TEXT…] */
    @Command(name = "set")
    static final class Put extends Changing {

        @Parameters(paramLabel = "TEXT", arity = "0..*", descriptionKey = "TEXT")
        private List<String> texts = List.of();

        @Override
        Edit<Session> edit(Session session) {
            return Reasons.set(session, texts);
        }
    }
}
