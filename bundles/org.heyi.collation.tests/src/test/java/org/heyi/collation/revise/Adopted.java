package org.heyi.collation.revise;

import java.util.List;

import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Session;
import org.heyi.testdata.SessionBuilder;

/** A report of some paragraphs with adopted amendments on it. */
final class Adopted {

    private final SessionBuilder builder = new SessionBuilder();

    Adopted(String... paragraphs) {
        builder.section(1, "一", "、", "回顾");
        for (String each : paragraphs) {
            builder.paragraph(ParagraphKind.BODY, each);
        }
    }

    /** An adopted amendment on words of the report. */
    Annotation amend(AmendmentOperation operation, String quote, String text, String target) {
        Annotation annotation = builder.comment(null, AnnotationKind.WORDING, quote, "");
        SessionBuilder.amend(annotation, operation, text, target);
        SessionBuilder.decide(annotation, Decision.ADOPTED, null, null);
        return annotation;
    }

    Annotation amend(AmendmentOperation operation, String quote, String text) {
        return amend(operation, quote, text, null);
    }

    Session session() {
        return builder.session();
    }

    Proposal propose() {
        return propose(Basis.decisions());
    }

    Proposal propose(Basis basis) {
        return Proposal.of(session(), basis);
    }

    /** The paragraphs below the heading, parted by a bar. */
    static String body(Proposal proposal) {
        List<String> lines = proposal.text().lines().toList();
        return String.join("|", lines.subList(1, lines.size()));
    }
}
