package org.heyi.collation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.heyi.collation.printing.Printings;
import org.heyi.model.ledger.LedgerPackage;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
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
 * Order and counts are a snapshot; a line is made when it is first asked for, since a window shows a few of thousands.
 * When the session changes, {@link #after} gives the collation from then on, and this one is not to be asked any more.
 */
public final class Collation {

    /** So many are told by their numbers; of more, how many they are. */
    private static final int NAMED_CONFLICTS = 5;

    private final Session session;
    private final Predicate<Annotation> taken;
    private final Order order;
    private final Attribution attribution;
    private final Locators locators;
    private final Printings printings;
    private final List<Entry> entries;
    private final Map<Annotation, Integer> indices;
    private final Row[] made;
    private final Counts counts;
    private final Mask mask;
    private Map<Annotation, String> remarks;
    private final Map<Annotation, List<Annotation>> conflicts;
    private final List<Row> rows = new AbstractList<>() {
        @Override
        public Row get(int index) {
            if (made[index] == null) {
                made[index] = row(index);
            }
            return made[index];
        }

        @Override
        public int size() {
            return made.length;
        }
    };

    /** A comment as it was put in line. */
    private record Entry(Annotation annotation, Locator place, Decision decision) {
    }

    private Collation(Session session, Order order, Attribution attribution, Predicate<Annotation> taken,
            Map<Annotation, List<Annotation>> conflicts, Printings printings) {
        this.conflicts = conflicts;
        this.printings = printings;
        this.taken = taken;
        this.session = session;
        this.order = order;
        this.attribution = attribution;
        locators = new Locators(Models.currentVersion(session), printings);
        mask = new Mask(session, attribution);
        entries = new ArrayList<>();
        for (Annotation annotation : session.getAnnotations()) {
            if (isListed(annotation)) {
                entries.add(entry(annotation));
            }
        }
        Comparator<Entry> line = Comparator.comparing(Entry::annotation, first());
        entries.sort(line.thenComparing(Entry::place).thenComparingInt(entry -> entry.annotation.getNumber())
                .thenComparing(entry -> text(entry.annotation.getId())));
        indices = new IdentityHashMap<>(entries.size());
        entries.forEach(entry -> indices.put(entry.annotation, indices.size()));
        made = new Row[entries.size()];
        counts = Counts.of(session, decisions());
    }

    /** The same line with other words in some places of it. */
    private Collation(Collation before, Set<Integer> touched, Map<Annotation, List<Annotation>> conflicts) {
        this.conflicts = conflicts;
        printings = before.printings;
        session = before.session;
        taken = before.taken;
        order = before.order;
        attribution = before.attribution;
        locators = before.locators;
        mask = before.mask;
        indices = before.indices;
        remarks = before.remarks;
        entries = new ArrayList<>(before.entries);
        made = before.made.clone();
        List<Decision> gone = new ArrayList<>();
        List<Decision> come = new ArrayList<>();
        for (int index : touched) {
            gone.add(entries.get(index).decision);
            entries.set(index, entry(entries.get(index).annotation));
            come.add(entries.get(index).decision);
            made[index] = null;
        }
        counts = before.counts.after(session, gone, come);
    }

    private boolean isListed(Annotation annotation) {
        return Models.isPutForward(annotation) && taken.test(annotation);
    }

    private Entry entry(Annotation annotation) {
        return new Entry(annotation, locators.of(annotation.getAnchor()),
                annotation.getDisposition() == null ? null : annotation.getDisposition().getDecision());
    }

    /** One for each line; null for undecided. */
    private List<Decision> decisions() {
        return entries.stream().map(Entry::decision).toList();
    }

    /**
     * Takes over what became of some comments without making the lines of the others again, where that can be: where
     * nobody comes, goes or moves, and nothing is merged.
     *
     * @param touched comments that came, went or were edited since this collation was made; all of them
     * @return the collation of the session as it is now
     */
    public Collation after(Collection<Annotation> touched) {
        Set<Integer> places = new HashSet<>();
        for (Annotation annotation : touched) {
            Integer index = indices.get(annotation);
            boolean listed = annotation.eContainer() == session && isListed(annotation);
            if (index == null && !listed) {
                continue;
            }
            if (index == null || !listed) {
                return again();
            }
            Entry before = entries.get(index);
            Entry now = entry(annotation);
            // By unit, a decision may move the comment; a merged one is named in the line of another.
            if (order == Order.UNIT || !now.place.equals(before.place) || now.decision == Decision.DUPLICATE
                    || before.decision == Decision.DUPLICATE) {
                return again();
            }
            places.add(index);
        }
        return new Collation(this, places, conflicts);
    }

    private Collation again() {
        return new Collation(session, order, attribution, taken, conflicts, printings);
    }

    /**
     * @param value for each comment that cannot be met together with others these others; not to be changed any more
     * @return the same, with lines that tell so
     */
    public Collation withConflicts(Map<Annotation, List<Annotation>> value) {
        Set<Integer> other = new HashSet<>();
        for (Map<Annotation, List<Annotation>> each : List.of(conflicts, value)) {
            each.keySet().stream().map(indices::get).filter(Objects::nonNull).forEach(other::add);
        }
        return new Collation(this, other, value);
    }

    /**
     * @param value printings of versions of the report
     * @return the same, with lines that tell page and line
     */
    public Collation withPrintings(Printings value) {
        return value == printings ? this : new Collation(session, order, attribution, taken, conflicts, value);
    }

    /** @return the printings that tell page and line */
    public Printings printings() {
        return printings;
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
        return of(session, order, attribution, each -> true);
    }

    /**
     * @param session a session
     * @param order how to put the comments in line
     * @param attribution how much to tell about who said something
     * @param taken which comments to put in line at all
     * @return the collation of these
     */
    public static Collation of(Session session, Order order, Attribution attribution, Predicate<Annotation> taken) {
        return new Collation(session, order, attribution, taken, Map.of(), Printings.NONE);
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

    /** @return the lines, numbered from 1; each is made when it is first asked for */
    public List<Row> rows() {
        return rows;
    }

    /** @return how many lines there are */
    public int size() {
        return made.length;
    }

    /**
     * Finds the line of a comment, in constant time.
     *
     * @param annotation a comment; may be null
     * @return its line, or null when it has none: a draft, withdrawn, of another session or handed in later
     */
    public Row row(Annotation annotation) {
        int index = indexOf(annotation);
        return index < 0 ? null : rows.get(index);
    }

    /**
     * @param annotation a comment; may be null
     * @return the index of its line; -1 when it has none
     */
    public int indexOf(Annotation annotation) {
        return indices.getOrDefault(annotation, -1);
    }

    /**
     * @param index the index of a line
     * @return the comment
     */
    public Annotation annotation(int index) {
        return entries.get(index).annotation;
    }

    /**
     * @param index the index of a line
     * @return what was decided on the comment; null while undecided
     */
    public Decision decision(int index) {
        return entries.get(index).decision;
    }

    /**
     * @param index the index of a line
     * @return where the comment stands
     */
    public Locator place(int index) {
        return entries.get(index).place;
    }

    /** @return the comments that cannot be met together with others, with these others */
    public Map<Annotation, List<Annotation>> conflicts() {
        return conflicts;
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

    /**
     * @param annotation a comment
     * @return 责任单位: to whom it was transferred, or else whose field it was said to be; empty for none
     */
    public static String unit(Annotation annotation) {
        String transferred = annotation.getDisposition() == null ? "" : text(annotation.getDisposition().getUnit());
        return transferred.isEmpty() ? text(annotation.getUnit()) : transferred;
    }

    /**
     * @param annotation a comment that has no line, e.g. because it was withdrawn
     * @return the line that it would have, numbered 0
     */
    public Row unlisted(Annotation annotation) {
        return row(0, entry(annotation));
    }

    private Row row(int index) {
        return row(index + 1, entries.get(index));
    }

    private Row row(int number, Entry entry) {
        if (remarks == null) {
            remarks = remarks();
        }
        Annotation annotation = entry.annotation;
        Participant author = annotation.getAuthor();
        Disposition disposition = annotation.getDisposition();
        AmendmentPreview preview = AmendmentPreview.of(annotation);
        return new Row(number, annotation,
                author == null || attribution == Attribution.NONE ? "" : name(author.getGroup()),
                author == null || attribution != Attribution.NAMED ? "" : text(author.getName()),
                entry.place,
                annotation.getAnchor() == null ? "" : text(annotation.getAnchor().getQuote()),
                masked(annotation.getBody()),
                masked(AmendmentSentence.of(annotation, locators)),
                preview == null ? "" : masked(preview.sentence()),
                masked(annotation.getReason()),
                annotation.getKind(),
                unit(annotation),
                disposition == null ? null : disposition.getDecision(),
                disposition == null ? "" : masked(disposition.getReason()),
                masked(remarks.getOrDefault(annotation, "")),
                annotation.getAssignee() == null || attribution != Attribution.NAMED ? "" : text(annotation.getAssignee().getName()),
                masked(annotation.getOpinion()),
                against(annotation),
                locators.printed(annotation));
    }

    /** The first numbers of those that an amendment collides with, and how many there are. */
    private String against(Annotation annotation) {
        TreeSet<Integer> numbers = new TreeSet<>();
        conflicts.getOrDefault(annotation, List.of()).stream().filter(each -> indexOf(each) >= 0).forEach(each -> numbers.add(each.getNumber()));
        return numbers.size() <= NAMED_CONFLICTS ? list(numbers) : CollationTexts.get("conflict.more",
                list(new TreeSet<>(numbers.stream().limit(NAMED_CONFLICTS).toList())), Integer.toString(numbers.size()));
    }

    /** What links a comment to others, to revisions and to suggestions; comments are named by the number they keep. */
    private Map<Annotation, String> remarks() {
        Map<Annotation, TreeSet<Integer>> merged = new IdentityHashMap<>();
        Map<Annotation, List<String>> parts = new IdentityHashMap<>();
        for (Entry entry : entries) {
            if (entry.decision != Decision.DUPLICATE) {
                continue;
            }
            Annotation into = entry.annotation.getDisposition().getDuplicateOf();
            int master = indexOf(into);
            add(parts, entry.annotation, master < 0 ? CollationTexts.get("remark.masterGone")
                    : CollationTexts.get("remark.duplicate", Integer.toString(into.getNumber())));
            if (master >= 0) {
                merged.computeIfAbsent(into, a -> new TreeSet<>()).add(entry.annotation.getNumber());
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
            // Asking for the list would create one for each of thousands of suggestions, of which few have sources.
            List<Annotation> sources = suggestion.eIsSet(LedgerPackage.Literals.SUGGESTION__SOURCES) ? suggestion.getSources()
                    : List.of();
            for (Annotation annotation : sources) {
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
