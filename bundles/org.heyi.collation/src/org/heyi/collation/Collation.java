package org.heyi.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;

/**
 * The comments of a session in line, as the 汇总表 prints them. Drafts and withdrawn comments are left out.
 * A snapshot: later changes of the session do not show in it.
 */
public final class Collation {

    private final Session session;
    private final Order order;
    private final Attribution attribution;
    private final List<Row> rows;
    private final Map<Annotation, Row> rowOf = new IdentityHashMap<>();
    private final Counts counts;
    private final Mask mask;

    private Collation(Session session, Order order, Attribution attribution) {
        this.session = session;
        this.order = order;
        this.attribution = attribution;
        this.mask = new Mask(session, attribution);
        this.rows = Collections.unmodifiableList(makeRows());
        rows.forEach(row -> rowOf.put(row.annotation(), row));
        this.counts = Counts.of(session, rows);
    }

    /**
     * @param session a session
     * @param order how to put the comments in line
     * @return the collation with names
     */
    public static Collation of(Session session, Order order) {
        return of(session, order, Attribution.NAMED);
    }

    /**
     * @param session a session
     * @param order how to put the comments in line
     * @param attribution how much to tell about who said something
     * @return the collation
     */
    public static Collation of(Session session, Order order, Attribution attribution) {
        return new Collation(session, order, attribution);
    }

    /** @return what was collated */
    public Session session() {
        return session;
    }

    /** @return how the lines are ordered */
    public Order order() {
        return order;
    }

    /** @return how much the lines tell about who said something */
    public Attribution attribution() {
        return attribution;
    }

    /** @return the lines, numbered from 1 */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Finds the line of a comment, in constant time.
     *
     * @param annotation a comment; may be null
     * @return its line, or null when it has none: a draft, withdrawn, of another session or handed in later
     */
    public Row row(Annotation annotation) {
        return rowOf.get(annotation);
    }

    /** @return what was received and decided */
    public Counts counts() {
        return counts;
    }

    /**
     * @param participant who speaks; may be null
     * @return the name this collation may show: person, group, or a word for nobody in particular
     */
    public String author(Participant participant) {
        String group = participant == null ? "" : name(participant.getGroup());
        return switch (attribution) {
            case NAMED -> participant == null ? CollationTexts.get("anonymous") : participant.getName();
            case GROUP -> group.isEmpty() ? CollationTexts.get("anonymous") : group;
            case NONE -> CollationTexts.get("anonymous");
        };
    }

    /**
     * @param text what somebody wrote; null counts as empty
     * @return the same with the names masked that this collation must not show
     */
    public String masked(String text) {
        return mask.apply(text);
    }

    private List<Row> makeRows() {
        Locators locators = new Locators(Models.currentVersion(session));
        List<Annotation> annotations = new ArrayList<>();
        Map<Annotation, Locator> places = new IdentityHashMap<>();
        for (Annotation annotation : session.getAnnotations()) {
            if (annotation.getState() == AnnotationState.SUBMITTED) {
                annotations.add(annotation);
                places.put(annotation, locators.of(annotation.getAnchor()));
            }
        }
        annotations.sort(first().thenComparing(places::get).thenComparingInt(Annotation::getNumber)
                .thenComparing(a -> text(a.getId())));
        Map<Annotation, Integer> numbers = new IdentityHashMap<>();
        annotations.forEach(annotation -> numbers.put(annotation, numbers.size() + 1));
        Map<Annotation, String> remarks = remarks(numbers);
        List<Row> result = new ArrayList<>(annotations.size());
        for (Annotation annotation : annotations) {
            result.add(row(annotation, numbers.get(annotation), places.get(annotation), locators,
                    remarks.getOrDefault(annotation, "")));
        }
        return result;
    }

    /** What comes before the place in the report. */
    private Comparator<Annotation> first() {
        return switch (order) {
            case POSITION -> (one, other) -> 0;
            case GROUP -> {
                Map<Group, Integer> groups = new IdentityHashMap<>();
                session.getGroups().forEach(group -> groups.put(group, groups.size()));
                yield Comparator.comparingInt(a -> a.getAuthor() == null ? groups.size()
                        : groups.getOrDefault(a.getAuthor().getGroup(), groups.size()));
            }
            case UNIT -> Comparator.comparing((Annotation a) -> unit(a).isEmpty()).thenComparing(Collation::unit);
        };
    }

    private static String unit(Annotation annotation) {
        return annotation.getDisposition() == null ? "" : text(annotation.getDisposition().getUnit());
    }

    private Row row(Annotation annotation, int number, Locator locator, Locators locators, String remark) {
        Participant author = annotation.getAuthor();
        Disposition disposition = annotation.getDisposition();
        AmendmentPreview preview = AmendmentPreview.of(annotation);
        return new Row(number, annotation,
                author == null || attribution == Attribution.NONE ? "" : name(author.getGroup()),
                author == null || attribution != Attribution.NAMED ? "" : text(author.getName()),
                locator,
                annotation.getAnchor() == null ? "" : text(annotation.getAnchor().getQuote()),
                masked(annotation.getBody()),
                AmendmentSentence.of(annotation, locators),
                preview == null ? "" : preview.sentence(),
                masked(annotation.getReason()),
                annotation.getKind(),
                unit(annotation),
                disposition == null ? null : disposition.getDecision(),
                disposition == null ? "" : masked(disposition.getReason()),
                remark);
    }

    /** What links a comment to others, to revisions and to suggestions; numbers are those of this collation. */
    private Map<Annotation, String> remarks(Map<Annotation, Integer> numbers) {
        Map<Annotation, TreeSet<Integer>> merged = new IdentityHashMap<>();
        Map<Annotation, List<String>> parts = new IdentityHashMap<>();
        for (Annotation annotation : numbers.keySet()) {
            Disposition disposition = annotation.getDisposition();
            if (disposition == null || disposition.getDecision() != Decision.DUPLICATE) {
                continue;
            }
            Integer master = numbers.get(disposition.getDuplicateOf());
            add(parts, annotation, master == null ? CollationTexts.get("remark.masterGone")
                    : CollationTexts.get("remark.duplicate", master.toString()));
            if (master != null) {
                merged.computeIfAbsent(disposition.getDuplicateOf(), a -> new TreeSet<>()).add(numbers.get(annotation));
            }
        }
        merged.forEach((master, duplicates) -> add(parts, master, CollationTexts.get("remark.master", list(duplicates))));
        Map<Annotation, TreeSet<Integer>> revisions = new IdentityHashMap<>();
        for (Revision revision : session.getRevisions()) {
            for (Annotation annotation : revision.getAnnotations()) {
                revisions.computeIfAbsent(annotation, a -> new TreeSet<>()).add(revision.getNumber());
            }
        }
        revisions.forEach((annotation, places) -> add(parts, annotation, CollationTexts.get("remark.revision", list(places))));
        for (Suggestion suggestion : session.getSuggestions()) {
            for (Annotation annotation : suggestion.getSources()) {
                String number = text(suggestion.getNumber());
                add(parts, annotation, number.isEmpty()
                        ? CollationTexts.get("remark.suggestion", Labels.of(suggestion.getInstrument()), text(suggestion.getTitle()))
                        : CollationTexts.get("remark.numbered", Labels.of(suggestion.getInstrument()), number));
            }
        }
        Map<Annotation, String> result = new IdentityHashMap<>();
        parts.forEach((annotation, list) -> result.put(annotation, String.join(CollationTexts.get("remark.separator"), list)));
        return result;
    }

    private static void add(Map<Annotation, List<String>> parts, Annotation annotation, String part) {
        parts.computeIfAbsent(annotation, a -> new ArrayList<>()).add(part);
    }

    private static String list(TreeSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(CollationTexts.get("remark.comma")));
    }

    private static String name(Group group) {
        return group == null ? "" : text(group.getName());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
