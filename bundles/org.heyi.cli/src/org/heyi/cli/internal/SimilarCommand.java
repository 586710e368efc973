package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.List;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.collation.similar.Cluster;
import org.heyi.collation.similar.Meanings;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.SessionName;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Suggestion;
import org.heyi.store.Workspace;
import org.heyi.usecase.RememberedMeaning;
import org.heyi.usecase.SimilarSuggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi ledger similar ID, heyi ledger similar --text TEXT: what was raised already, and what became of it. */
@Command(name = "similar")
final class SimilarCommand extends HeyiSubcommand {

    private static final int PERCENT = 100;

    @Parameters(paramLabel = "ID", descriptionKey = "ID", arity = "0..1")
    private String id;

    @Option(names = "--text", paramLabel = "TEXT")
    private String text;

    @Option(names = "--session", paramLabel = "SESSION", descriptionKey = "session")
    private String session;

    @Option(names = "--most", paramLabel = "N", defaultValue = "10")
    private int most;

    @Override
    public Integer call() {
        if (id == null == (text == null || text.isBlank())) {
            throw new HeyiException(TEXTS.get("ledger.similar.what"));
        }
        if (most < 1) {
            throw new HeyiException(TEXTS.get("ledger.similar.most", most));
        }
        try (Workspace workspace = openExisting()) {
            Suggestion itself = id == null ? null : LedgerCommand.find(workspace, session, id);
            List<SimilarSuggestions.Found> found = SimilarSuggestions.of(workspace.archive(), itself == null ? text : SimilarSuggestions.text(itself), itself,
                    null, RememberedMeaning.of(root().service(Meanings.class), workspace.folder(), progress()), most, progress());
            if (json()) {
                JsonOut.print(out(), found.stream().map(SimilarCommand::json).toList());
            } else if (found.isEmpty()) {
                say("ledger.similar.none");
            } else {
                found.forEach(this::line);
            }
        }
        return HeyiCommand.DONE;
    }

    private void line(SimilarSuggestions.Found found) {
        say("ledger.similar.line", Math.round(found.likeness() * PERCENT), SessionName.label(found.session()), Lifecycle.name(found.suggestion()),
                found.suggestion().getTitle(), found.standing().state().label(), found.suggestion().getId());
        if (!found.shared().isEmpty()) {
            say("ledger.similar.shared", found.shared().stream().map(Cluster.Shared::words).collect(Collectors.joining(TEXTS.get("list.comma"))));
        }
        Reply reply = found.standing().lastReply();
        if (reply != null) {
            say("ledger.similar.reply", reply.getOn(), found.standing().replyClass() == null ? "" : found.standing().replyClass().getText(),
                    reply.getText() == null ? "" : reply.getText().strip());
        }
    }

    private static Object json(SimilarSuggestions.Found found) {
        Reply reply = found.standing().lastReply();
        return object("session", SessionName.label(found.session()), "likeness", found.likeness(),
                "shared", found.shared().stream().map(each -> object("one", each.one(), "other", each.other())).toList(),
                "reply", reply == null ? null : object("on", reply.getOn(), "text", reply.getText()),
                "suggestion", Views.suggestion(found.suggestion()));
    }
}
