package org.heyi.cli.internal;

import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi annotations tag ID...: words by which comments are found again. */
@Command(name = "tag")
final class TagCommand extends HeyiSubcommand {

    @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ID")
    private List<String> ids;

    @Option(names = "--add", paramLabel = "TAG", split = ",")
    private List<String> added = List.of();

    @Option(names = "--remove", paramLabel = "TAG", split = ",")
    private List<String> removed = List.of();

    @Override
    public Integer call() {
        if (added.isEmpty() && removed.isEmpty()) {
            throw new HeyiException(TEXTS.get("tag.what"));
        }
        try (Workspace workspace = open()) {
            Session session = Sessions.current(workspace.archive());
            List<Annotation> those = ids.stream().map(each -> Annotate.require(session, each)).distinct().toList();
            Annotate.tag(those, added, removed).apply(workspace, actor());
            if (json()) {
                JsonOut.print(out(), Views.annotations(those));
            } else {
                those.forEach(each -> say("tag.done", each.getNumber(), Annotate.tags(each).isEmpty() ? TEXTS.get("tag.none")
                        : String.join(TEXTS.get("list.comma"), Annotate.tags(each))));
            }
        }
        return HeyiCommand.DONE;
    }
}
