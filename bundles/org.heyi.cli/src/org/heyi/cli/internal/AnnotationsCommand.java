package org.heyi.cli.internal;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.store.Workspace;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;

/** heyi annotations … */
@Command(name = "annotations", subcommands = AnnotationsCommand.ListAll.class)
final class AnnotationsCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    /** heyi annotations list */
    @Command(name = "list")
    static final class ListAll extends HeyiSubcommand {

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Session session = Sessions.current(workspace.archive());
                if (json()) {
                    JsonOut.print(out(), session.getAnnotations().stream().map(Views::annotation).toList());
                } else if (session.getAnnotations().isEmpty()) {
                    say("annotations.none");
                } else {
                    session.getAnnotations().forEach(this::line);
                }
            }
            return HeyiCommand.DONE;
        }

        private void line(Annotation annotation) {
            say("annotations.line", annotation.getNumber(), Labels.of(annotation.getKind()),
                    annotation.getAuthor() == null ? "" : annotation.getAuthor().getName(),
                    annotation.getAnchor() == null ? "" : annotation.getAnchor().getQuote(),
                    annotation.getBody(),
                    annotation.getDisposition() == null ? Labels.of(annotation.getState())
                            : Labels.of(annotation.getDisposition().getDecision()));
        }
    }
}
