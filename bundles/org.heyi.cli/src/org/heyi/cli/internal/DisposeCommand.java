package org.heyi.cli.internal;

import java.util.List;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Dispose;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Reasons;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** heyi dispose ID… --as 采纳|…, or --noted for what was withdrawn since. */
@Command(name = "dispose")
final class DisposeCommand extends HeyiSubcommand {

    @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ID")
    private List<String> ids;

    @ArgGroup(multiplicity = "1")
    private What what;

    /** What is done. */
    static final class What {

        @Option(names = "--as", paramLabel = "DECISION", converter = DecisionConverter.class)
        private Decision decision;

        @Option(names = "--noted")
        private boolean noted;
    }

    @ArgGroup
    private Why why = new Why();

    /** The reason, in words or from the list. */
    static final class Why {

        @Option(names = "--reason", paramLabel = "TEXT")
        private String reason;

        @Option(names = "--reason-number", paramLabel = "N")
        private Integer number;
    }

    @Option(names = "--unit", paramLabel = "NAME")
    private String unit;

    @Option(names = "--adopted", paramLabel = "TEXT")
    private String adopted;

    @Option(names = "--duplicate-of", paramLabel = "ID")
    private String duplicateOf;

    @Override
    public Integer call() {
        try (Workspace workspace = open()) {
            Session session = Sessions.current(workspace.archive());
            List<Annotation> annotations = ids.stream().distinct().map(each -> Annotate.require(session, each)).toList();
            Annotation master = duplicateOf == null ? null : Annotate.require(session, duplicateOf);
            String reason = why.number == null ? why.reason : Reasons.require(session, why.number);
            Edit<List<Annotation>> edit = what.noted ? Dispose.noted(annotations, actor())
                    : Dispose.all(annotations, new Dispose.Verdict(what.decision, reason, unit, master, adopted), actor());
            edit.apply(workspace, actor());
            if (json()) {
                JsonOut.print(out(), annotations.size() == 1 ? Views.annotation(annotations.getFirst()) : Views.annotations(annotations));
            } else {
                annotations.forEach(each -> say(what.noted ? "dispose.noted" : "dispose.done", each.getNumber(),
                        Labels.of(each.getDisposition().getDecision())));
            }
        }
        return HeyiCommand.DONE;
    }

    /** Reads a decision by its term in either language or its name. */
    static final class DecisionConverter extends AnnotateCommand.EnumConverter<Decision> {
        DecisionConverter() {
            super(Decision.values());
        }
    }
}
