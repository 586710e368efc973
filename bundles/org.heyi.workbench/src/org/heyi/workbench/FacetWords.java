package org.heyi.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.collation.view.Facet;
import org.heyi.collation.view.Flag;
import org.heyi.collation.view.RowFilter;
import org.heyi.collation.view.Spelling;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Body;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.SignedOff.Standing;
import org.heyi.usecase.People;

/** What filters are called, and their values. */
public final class FacetWords {

    private static final Texts TEXTS = Texts.of(FacetWords.class);

    private FacetWords() {
    }

    /**
     * @param facet by what comments are told apart
     * @param session whose comments; null for none
     * @return what it is called, e.g. 代表团 at a congress
     */
    public static String label(Facet facet, Session session) {
        return facet == Facet.GROUP ? TEXTS.get("facet.GROUP." + (session != null && session.getBody() == Body.CPPCC ? "CPPCC" : "CONGRESS"))
                : TEXTS.get("facet." + facet.name());
    }

    /**
     * @param facet by what comments are told apart
     * @param key one of its values
     * @param session whose comments
     * @return what the value is called
     */
    public static String value(Facet facet, String key, Session session) {
        return switch (facet) {
            case AUTHOR, ASSIGNEE -> key.isEmpty() ? TEXTS.get("facet.none." + facet.name()) : People.name(session, key);
            case GROUP, UNIT, TAG -> key.isEmpty() ? TEXTS.get("facet.none." + facet.name()) : key;
            case KIND -> AnnotationKind.getByName(key) == null ? key : Labels.of(AnnotationKind.getByName(key));
            case STATE -> AnnotationState.getByName(key) == null ? key : Labels.of(AnnotationState.getByName(key));
            case AUDIENCE -> Audience.getByName(key) == null ? key : Labels.of(Audience.getByName(key));
            case SIGNOFF -> standings().contains(key) ? Standing.valueOf(key).label() : key;
            case DECISION -> key.isEmpty() ? TEXTS.get("facet.none.DECISION") : Decision.getByName(key) == null ? key : Labels.of(Decision.getByName(key));
        };
    }

    private static List<String> standings() {
        return Arrays.stream(Standing.values()).map(Standing::name).toList();
    }

    /**
     * @param facet by what comments are told apart
     * @param keys values
     * @param session whose comments
     * @return the values in the order in which people look for them
     */
    public static List<String> sorted(Facet facet, Iterable<String> keys, Session session) {
        List<String> sorted = new ArrayList<>();
        keys.forEach(sorted::add);
        List<String> known = switch (facet) {
            case KIND -> AnnotationKind.VALUES.stream().map(AnnotationKind::getName).toList();
            case DECISION -> Decision.VALUES.stream().map(Decision::getName).toList();
            case STATE -> AnnotationState.VALUES.stream().map(AnnotationState::getName).toList();
            case AUDIENCE -> Audience.VALUES.stream().map(Audience::getName).toList();
            case GROUP -> session.getGroups().stream().map(each -> each.getName()).toList();
            case SIGNOFF -> standings();
            default -> List.of();
        };
        // Comments without a value come last.
        sorted.sort(Comparator.comparing(String::isEmpty).thenComparingInt(key -> known.indexOf(key))
                .thenComparing(key -> value(facet, key, session), Spelling.byWords()));
        return sorted;
    }

    /**
     * @param flag what else comments are chosen by
     * @return what it is called
     */
    public static String flag(Flag flag) {
        return TEXTS.get("flag." + flag.name());
    }

    /**
     * @param filter what is asked for
     * @param session of whose comments
     * @return all of it in one sentence without a full stop; empty for nothing
     */
    public static String all(RowFilter filter, Session session) {
        List<String> parts = new ArrayList<>();
        if (!filter.text().isBlank()) {
            parts.add(TEXTS.get("filter.text", filter.text().strip()));
        }
        for (Facet facet : Facet.values()) {
            if (!filter.of(facet).isEmpty()) {
                parts.add(TEXTS.get("filter.facet", label(facet, session), sorted(facet, filter.of(facet), session).stream()
                        .map(key -> value(facet, key, session)).collect(Collectors.joining(TEXTS.get("filter.or")))));
            }
        }
        filter.flags().stream().sorted().map(FacetWords::flag).forEach(parts::add);
        return String.join(TEXTS.get("filter.and"), parts);
    }
}
