package org.heyi.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.util.Labels;

/**
 * One annotation of the W3C Web Annotation data model, checked.
 *
 * @param index place in the file, from 1
 * @param id IRI; empty when it has none
 * @param motivation the first one; empty when it has none
 * @param kind heyi:kind; null where it comes from another program
 * @param creator who made it
 * @param created when; null when it does not say
 * @param modified when last changed; null when it does not say
 * @param bodies what it says
 * @param targets what it is on, at least one
 * @param json all of it, in one line
 * @param complete whether the other parts hold all that json says
 */
public record WebAnnotation(int index, String id, String motivation, AnnotationKind kind, Agent creator,
        Instant created, Instant modified, List<Body> bodies, List<Target> targets, String json, boolean complete) {

    /** Copies the lists: what was given cannot change it later. */
    public WebAnnotation {
        bodies = List.copyOf(bodies);
        targets = List.copyOf(targets);
    }

    /**
     * One body.
     *
     * @param purpose such as commenting, tagging, editing; empty when it does not say
     * @param value its text; the IRI of a body that is elsewhere
     * @param operation heyi:operation; null where it comes from another program
     * @param target heyi:target; empty without one
     */
    public record Body(String purpose, String value, AmendmentOperation operation, String target) {
    }

    /**
     * What it says in the words of the program.
     *
     * @param kind what kind of comment
     * @param body what is said
     * @param reason why; may be empty
     * @param operation the change asked for; null for none
     * @param text the new words, where the operation needs any
     * @param target what the operation needs beside them
     */
    public record Said(AnnotationKind kind, String body, String reason, AmendmentOperation operation, String text,
            String target) {
    }

    /** @return what it says: a body for editing asks for a change, one that describes a change or a comment is its reason */
    public Said said() {
        AnnotationKind found = kind;
        Body edit = null;
        List<Body> texts = new ArrayList<>();
        List<Body> reasons = new ArrayList<>();
        for (Body each : bodies) {
            AnnotationKind labelled = each.purpose().equals("classifying") ? labelled(each.value()) : null;
            if (labelled != null) {
                found = found == null ? labelled : found;
            } else if (edit == null && each.purpose().equals("editing")) {
                edit = each;
            } else if (each.purpose().equals("describing")) {
                reasons.add(each);
            } else {
                texts.add(each);
            }
        }
        if (edit == null && texts.stream().noneMatch(each -> !each.purpose().equals("tagging"))) {
            texts.addAll(reasons);
            reasons.clear();
        }
        AmendmentOperation operation = edit == null ? null : edit.operation() != null ? edit.operation()
                : edit.value().isBlank() ? AmendmentOperation.DELETE : AmendmentOperation.REPLACE;
        return new Said(found != null ? found : byMotivation(), joined(texts), joined(reasons), operation,
                edit == null ? "" : edit.value(), edit == null ? "" : edit.target());
    }

    private AnnotationKind byMotivation() {
        return switch (motivation) {
            case "questioning" -> AnnotationKind.FACT;
            case "assessing" -> AnnotationKind.OVERALL;
            default -> AnnotationKind.WORDING;
        };
    }

    private static AnnotationKind labelled(String value) {
        for (AnnotationKind each : AnnotationKind.values()) {
            if (each.getName().equals(value.toUpperCase(Locale.ROOT)) || Labels.of(each).equals(value)) {
                return each;
            }
        }
        return null;
    }

    private static String joined(List<Body> bodies) {
        return bodies.stream().map(Body::value).collect(Collectors.joining("\n"));
    }
}
