package org.heyi.cli.internal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.Threads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replies to a comment, and whether it is done with. */
final class ThreadCommands {

    private ThreadCommands() {
    }

    /** heyi annotations reply ID: says something below a comment, changes what one said there last, or takes it back. */
    @Command(name = "reply")
    static final class Reply extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--text", paramLabel = "TEXT")
        private String text;

        @Option(names = "--change", paramLabel = "TEXT")
        private String change;

        @Option(names = "--take-back")
        private boolean takeBack;

        @Override
        public Integer call() {
            if (Stream.of(text != null, change != null, takeBack).filter(each -> each).count() != 1) {
                throw new HeyiException(TEXTS.get("reply.what"));
            }
            try (Workspace workspace = open()) {
                Session session = Sessions.current(workspace.archive());
                Annotation annotation = Annotate.require(session, id);
                Participant me = Models.participant(session, actor());
                if (me == null) {
                    throw new HeyiException(TEXTS.get("reply.who", actor()));
                }
                edit(annotation, me).apply(workspace, actor());
                AnnotationsCommand.print(this, annotation, text != null ? "reply.done" : takeBack ? "reply.takenBack" : "reply.changed");
            }
            return HeyiCommand.DONE;
        }

        private Edit<Annotation> edit(Annotation annotation, Participant me) {
            if (text != null) {
                return Threads.reply(annotation, me, text, Instant.now());
            }
            List<Message> own = Threads.replies(annotation).stream().filter(each -> each.getAuthor() == me).toList();
            if (own.isEmpty()) {
                throw new HeyiException(TEXTS.get("reply.none", me.getName(), annotation.getNumber()));
            }
            return takeBack ? Threads.takeBack(own.getLast(), me) : Threads.change(own.getLast(), me, change);
        }
    }

    /** heyi annotations resolve ID...: marks comments as done with, or with --reopen as open again. */
    @Command(name = "resolve")
    static final class Resolve extends HeyiSubcommand {

        @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ID")
        private List<String> ids;

        @Option(names = "--reopen")
        private boolean reopen;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Session session = Sessions.current(workspace.archive());
                List<Annotation> those = ids.stream().map(each -> Annotate.require(session, each)).distinct().toList();
                Threads.resolve(those, !reopen).apply(workspace, actor());
                if (json()) {
                    JsonOut.print(out(), Views.annotations(those));
                } else {
                    those.forEach(each -> say(reopen ? "resolve.reopened" : "resolve.done", each.getNumber()));
                }
            }
            return HeyiCommand.DONE;
        }
    }
}
