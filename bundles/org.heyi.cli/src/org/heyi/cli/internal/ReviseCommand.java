package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.collation.Attribution;
import org.heyi.collation.revise.Basis;
import org.heyi.collation.revise.OnlyAndAll;
import org.heyi.collation.revise.Place;
import org.heyi.collation.revise.Proposal;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.office.RevisedDocx;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ReviseReport;
import org.heyi.usecase.Rights;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi revise: the next version as what was adopted makes it. */
@Command(name = "revise")
final class ReviseCommand extends HeyiSubcommand {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    @Option(names = "--accept")
    private boolean accept;

    @Option(names = "--check", paramLabel = "FILE")
    private Path check;

    @Option(names = "--choose", paramLabel = "ID", split = ",")
    private List<String> choose = new ArrayList<>();

    @Option(names = "--without", paramLabel = "ID", split = ",")
    private List<String> without = new ArrayList<>();

    @Option(names = "--attribution", defaultValue = "named", paramLabel = "named|group|none")
    private Attribution attribution;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() {
        if (check != null && (accept || output != null)) {
            throw new HeyiException(TEXTS.get("revise.alone"));
        }
        try (Workspace workspace = accept ? open() : openExisting()) {
            Session session = Sessions.current(workspace.archive());
            Basis basis = ReviseReport.basis(comments(session, choose), comments(session, without));
            return check != null ? check(workspace, basis) : propose(workspace, basis);
        }
    }

    private static List<Annotation> comments(Session session, List<String> names) {
        return names.stream().map(each -> Annotate.require(session, each.strip())).toList();
    }

    private int propose(Workspace workspace, Basis basis) {
        Proposal proposal = ReviseReport.propose(workspace.archive(), basis);
        Edit<ReviseReport.Accepted> edit = null;
        if (accept) {
            edit = ReviseReport.accept(workspace.archive(), proposal);
            Rights.require(workspace.archive(), actor(), edit);
        }
        if (output != null) {
            ExportRequest request = ExportRequest.of(proposal.session(), Instant.now()).withAttribution(attribution)
                    .withHead(workspace.head().hash()).withBasis(basis);
            ExportFile.write(output, force ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE,
                    out -> RevisedDocx.write(proposal, request, out, progress()));
        }
        ReviseReport.Accepted accepted = edit == null ? null : edit.apply(workspace, actor());
        if (json()) {
            Map<String, Object> view = view(proposal);
            view.put("accepted", accepted == null ? null : Views.update(accepted.update()));
            JsonOut.print(out(), view);
        } else {
            tell(proposal, accepted);
        }
        boolean attention = !proposal.notApplied().isEmpty() || accepted != null && accepted.update().needsAttention();
        return attention ? HeyiCommand.ATTENTION : HeyiCommand.DONE;
    }

    private void tell(Proposal proposal, ReviseReport.Accepted accepted) {
        for (Place place : proposal.places()) {
            say("revise.place", place.number(), place.description(), numbers(place.annotations()));
        }
        proposal.places().stream().filter(each -> each.after().contains("××")).forEach(each -> say("revise.placeholder", each.number()));
        for (Proposal.Conflict conflict : proposal.conflicts()) {
            say("revise.conflict", conflict.place());
            for (Proposal.Wording each : conflict.wordings()) {
                say("revise.wording", numbers(each.annotations()), each.before(), each.after());
            }
        }
        proposal.needlesslyChosen().forEach(each -> say("revise.needless", each.getNumber()));
        for (Proposal.NotApplied each : proposal.notApplied()) {
            say("revise.not", each.annotation().getNumber(), each.sentence());
        }
        long already = proposal.applied().stream().filter(Proposal.Applied::already).count();
        say("revise.counts", proposal.base().getNumber(), proposal.applied().size() - already, proposal.places().size(), already,
                proposal.notApplied().size());
        if (output != null) {
            say("revise.written", output);
        }
        if (accepted != null) {
            say("revise.accepted", accepted.update().version().getTitle(), accepted.update().version().getNumber(), accepted.places().size());
        }
    }

    private static String numbers(List<Annotation> annotations) {
        return annotations.stream().map(each -> TEXTS.get("revise.number", each.getNumber()))
                .collect(Collectors.joining(TEXTS.get("revise.comma")));
    }

    private static Map<String, Object> view(Proposal proposal) {
        return object("version", proposal.base().getNumber(),
                "applied", proposal.applied().stream().map(each -> object("annotation", each.annotation().getId(),
                        "number", each.annotation().getNumber(),
                        "place", each.places().isEmpty() ? null : each.places().getFirst().words(),
                        "places", each.places().stream().map(Place::number).toList(),
                        "already", each.already())).toList(),
                "notApplied", proposal.notApplied().stream().map(each -> object("annotation", each.annotation().getId(),
                        "number", each.annotation().getNumber(), "reason", each.sentence(), "code", each.reason().name())).toList(),
                "conflicts", proposal.conflicts().stream().map(each -> object("place", each.place(), "paragraph", each.paragraph().getId(),
                        "wordings", each.wordings().stream().map(wording -> object("annotations", ids(wording.annotations()),
                                "numbers", wording.annotations().stream().map(Annotation::getNumber).toList(),
                                "before", wording.before(), "after", wording.after())).toList())).toList(),
                "needlesslyChosen", proposal.needlesslyChosen().stream().map(Annotation::getNumber).toList(),
                "places", proposal.places().stream().map(each -> object("number", each.number(), "place", each.words(),
                        "paragraph", each.paragraph().getId(), "before", each.before(), "after", each.after(),
                        "description", each.description(), "annotations", ids(each.annotations()),
                        "numbers", each.annotations().stream().map(Annotation::getNumber).toList())).toList(),
                "text", proposal.text());
    }

    private static List<String> ids(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::getId).toList();
    }

    private static boolean isAdopted(Annotation annotation) {
        Decision decision = annotation.getDisposition() == null ? null : annotation.getDisposition().getDecision();
        return decision == Decision.ADOPTED || decision == Decision.PARTLY_ADOPTED;
    }

    private int check(Workspace workspace, Basis basis) {
        OnlyAndAll found = ReviseReport.check(workspace.archive(), check, basis, progress());
        List<Annotation> missing = found.verdicts().stream().filter(each -> each.taken() == OnlyAndAll.Taken.NOT && isAdopted(each.annotation()))
                .map(OnlyAndAll.Verdict::annotation).toList();
        if (json()) {
            JsonOut.print(out(), object("holds", found.holds(), "missing", ids(missing),
                    "comments", found.verdicts().stream().map(each -> object("annotation", each.annotation().getId(),
                            "number", each.annotation().getNumber(), "taken", each.taken().name(), "words", each.words())).toList(),
                    "differences", found.differences().stream().map(each -> object("place", each.place(), "before", each.before(),
                            "after", each.after())).toList()));
        } else {
            for (OnlyAndAll.Verdict each : found.verdicts()) {
                Disposition decided = each.annotation().getDisposition();
                say("revise.verdict", each.annotation().getNumber(), TEXTS.get("revise.taken." + each.taken().name()), each.words(),
                        decided == null ? TEXTS.get("revise.undecided") : Labels.of(decided.getDecision()));
            }
            for (OnlyAndAll.Difference each : found.differences()) {
                say("revise.difference", each.place(), each.before(), each.after());
            }
            say(found.holds() ? "revise.holds" : "revise.differs", found.differences().size());
            if (!missing.isEmpty()) {
                say("revise.missing", numbers(missing));
            }
        }
        return found.holds() ? HeyiCommand.DONE : HeyiCommand.ATTENTION;
    }
}
