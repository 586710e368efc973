package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.heyi.base.HeyiException;
import org.heyi.model.review.Annotation;
import org.heyi.store.Workspace;
import org.heyi.usecase.Collect;
import org.heyi.usecase.Collect.FileOutcome;
import org.heyi.usecase.Collect.FileResult;
import org.heyi.usecase.Collect.FirstKey;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Encryption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi collect FILE|DIR…: brings together what people handed in. */
@Command(name = "collect")
final class CollectCommand extends HeyiSubcommand {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
    private List<Path> files;

    @Option(names = "--group", paramLabel = "NAME")
    private String group;

    @Option(names = "--confirm")
    private boolean confirm;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        List<Path> all = new ArrayList<>();
        files.forEach(each -> all.addAll(Collect.within(each)));
        if (all.isEmpty()) {
            throw new HeyiException(TEXTS.get("collect.none", files.getFirst()));
        }
        try (Workspace workspace = dryRun ? openExisting() : open()) {
            Edit<Collect.Result> edit = Collect.prepare(workspace.archive(), all,
                    Encryption.ring(PackCommand.passphrase(root().where())), confirm, group, actor(), progress());
            if (!dryRun) {
                edit.subject().keepAttached(workspace::keep);
                edit.apply(workspace, actor());
            }
            report(edit.subject());
            boolean nothing = edit.subject().files().stream().allMatch(each -> each.outcome() == FileOutcome.REFUSED);
            return nothing ? HeyiCommand.WRONG : edit.subject().needsAttention() ? HeyiCommand.ATTENTION : HeyiCommand.DONE;
        }
    }

    private void report(Collect.Result result) {
        if (json()) {
            JsonOut.print(out(), object("files", result.files().stream().map(CollectCommand::view).toList(),
                    "people", result.fresh().stream().map(each -> object("id", each.getHandle(), "name", each.getName(),
                            "group", each.getGroup() == null ? "" : each.getGroup().getName())).toList(),
                    "unconfirmed", result.unconfirmed().stream().map(FirstKey::toString).toList(),
                    "disputed", result.disputed().stream().map(Annotation::getNumber).toList()));
            return;
        }
        for (FileResult each : result.files()) {
            if (each.outcome() == FileOutcome.REFUSED) {
                err().println(each.reason());
            } else {
                say("collect.file", each.file(), each.author(), TEXTS.get("collect." + each.outcome()), each.added(), each.updated(), each.same(),
                        each.withdrawn(), each.replies());
                if (each.doubtful() + each.lost() > 0) {
                    say("collect.unsure", each.doubtful(), each.lost());
                }
                if (each.reserved() > 0) {
                    say("collect.reserved", each.reserved());
                }
                if (each.sittings() > 0) {
                    say("collect.sittings", each.sittings());
                }
                if (each.foreignSittings() > 0) {
                    say("collect.foreignSittings", each.foreignSittings());
                }
                if (each.signoffs() > 0) {
                    say("collect.signoffs", each.signoffs());
                }
                if (each.foreignSignoffs() > 0) {
                    say("collect.foreignSignoffs", each.foreignSignoffs());
                }
                if (each.waiting() > 0) {
                    say("collect.waiting", each.waiting());
                }
            }
        }
        err().flush();
        say(dryRun ? "collect.read" : "collect.done", result.files().size(), sum(result, FileResult::added), sum(result, FileResult::updated),
                sum(result, FileResult::withdrawn), result.files().stream().filter(each -> each.outcome() == FileOutcome.REFUSED).count(),
                sum(result, FileResult::replies));
        result.fresh().forEach(each -> say("collect.person", each.getName(), each.getHandle()));
        if (!result.unconfirmed().isEmpty()) {
            say("collect.unconfirmed", result.unconfirmed().size());
        }
        result.disputed().forEach(each -> say("collect.disputed", each.getNumber(), each.getAuthor().getName()));
    }

    private static int sum(Collect.Result result, ToIntFunction<FileResult> of) {
        return result.files().stream().mapToInt(of).sum();
    }

    private static Map<String, Object> view(FileResult each) {
        return object("file", each.file(), "author", each.author(), "outcome", each.outcome().name().toLowerCase(Locale.ROOT), "added", each.added(),
                "updated", each.updated(), "same", each.same(), "withdrawn", each.withdrawn(), "replies", each.replies(), "waiting", each.waiting(),
                "reserved", each.reserved(), "sittings", each.sittings(), "foreignSittings", each.foreignSittings(),
                "signoffs", each.signoffs(), "foreignSignoffs", each.foreignSignoffs(),
                "placed", each.placed(), "moved", each.moved(),
                "doubtful", each.doubtful(), "lost", each.lost(), "reason", each.reason());
    }
}
