package org.heyi.cli.internal;

import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Passages;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** heyi annotate: comments on the passage that holds the quoted words. */
@Command(name = "annotate")
final class AnnotateCommand extends HeyiSubcommand {

    @Option(names = "--author", required = true, paramLabel = "ID")
    private String author;

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Option(names = "--group", paramLabel = "NAME")
    private String group;

    @Option(names = "--quote", required = true, paramLabel = "TEXT")
    private String quote;

    @Option(names = "--prefix", paramLabel = "TEXT")
    private String prefix;

    @Option(names = "--suffix", paramLabel = "TEXT")
    private String suffix;

    @Option(names = "--kind", defaultValue = "WORDING", paramLabel = "KIND", converter = KindConverter.class)
    private AnnotationKind kind;

    @Option(names = "--body", defaultValue = "", paramLabel = "TEXT")
    private String body;

    @Option(names = "--replace", paramLabel = "TEXT")
    private String replacement;

    @Option(names = "--operation", paramLabel = "OPERATION", converter = OperationConverter.class)
    private AmendmentOperation operation;

    @Option(names = "--target", paramLabel = "TEXT")
    private String target;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason;

    @Option(names = "--draft")
    private boolean draft;

    @Option(names = "--audience", defaultValue = "SECRETARIAT", paramLabel = "WHO", converter = AudienceConverter.class, descriptionKey = "audience")
    private Audience audience;

    @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "tag")
    private List<String> tags = List.of();

    @Override
    public Integer call() {
        AmendmentOperation asked = operation != null ? operation
                : replacement == null ? null : replacement.isEmpty() ? AmendmentOperation.DELETE
                        : AmendmentOperation.REPLACE;
        Comment comment = new Comment(kind, body, asked, replacement, target, reason,
                draft ? AnnotationState.DRAFT : AnnotationState.SUBMITTED, audience);
        try (Workspace workspace = open()) {
            Anchor anchor = new Passages(Sessions.currentVersion(workspace.archive())).find(quote, prefix, suffix);
            Session session = Sessions.current(workspace.archive());
            Annotation added = Annotate.add(session, Sessions.participant(session, author, name, group), anchor,
                    comment).apply(workspace, author);
            if (!tags.isEmpty()) {
                Annotate.tag(List.of(added), tags, List.of()).apply(workspace, author);
            }
            if (json()) {
                JsonOut.print(out(), Views.annotation(added));
            } else {
                say("annotate.added", added.getNumber(), Labels.of(added.getKind()), anchor.getQuote(), added.getId());
            }
        }
        return HeyiCommand.DONE;
    }

    /** Reads a kind by its term in either language or its name. */
    static final class KindConverter extends EnumConverter<AnnotationKind> {
        KindConverter() {
            super(AnnotationKind.values());
        }
    }

    /** Reads for whom a comment is, by its term in either language or its name. */
    static final class AudienceConverter extends EnumConverter<Audience> {
        AudienceConverter() {
            super(Audience.values());
        }
    }

    /** Reads an operation by its term in either language or its name. */
    static final class OperationConverter extends EnumConverter<AmendmentOperation> {
        OperationConverter() {
            super(AmendmentOperation.values());
        }
    }

    /** What is typed for an enumeration of the model. */
    abstract static class EnumConverter<E extends org.eclipse.emf.common.util.Enumerator>
            implements picocli.CommandLine.ITypeConverter<E> {

        private final E[] values;

        EnumConverter(E[] values) {
            this.values = values;
        }

        @Override
        public E convert(String typed) {
            E value = Labels.parse(values, typed);
            if (value == null) {
                throw new HeyiException(TEXTS.get("enum.unknown", typed, java.util.Arrays.stream(values)
                        .map(v -> Labels.of(v) + " (" + v.getName() + ")")
                        .collect(java.util.stream.Collectors.joining(", "))));
            }
            return value;
        }
    }
}
