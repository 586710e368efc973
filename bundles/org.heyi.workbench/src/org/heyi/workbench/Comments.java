package org.heyi.workbench;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.usecase.HandIn;
import org.heyi.usecase.Threads;
import org.heyi.workbench.Tally.Work;

/**
 * The comments that pass the filter in the order of the report, and how many there are of what else is counted. Kept
 * from change to change: what one comment did costs as much as one comment. To be used on the UI thread only.
 */
public final class Comments {

    /** The paragraph of comments on the report as a whole, and of those that hang on no paragraph of this version. */
    public static final int WHOLE = -1;

    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::paragraph).thenComparingInt(Entry::start)
            .thenComparingInt(Entry::number)
            .thenComparing(entry -> entry.annotation.getId(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final AnnotationFilter CHECKED = new AnnotationFilter(false, true, false, Set.of(), "");

    /** What is known of a comment: where it stands among the others, and as what it is counted. */
    private record Entry(Annotation annotation, int paragraph, int start, int number, boolean shown, boolean unchecked,
            boolean submitted, boolean decided, boolean draft, boolean disputed, boolean reconsidered, boolean withdrawn, boolean changed, boolean toHandIn,
            int kind) {
    }

    private final Map<Paragraph, Integer> paragraphs = new IdentityHashMap<>();
    private final Map<Annotation, Entry> known = new IdentityHashMap<>();
    private final Map<Integer, Annotation> numbered = new HashMap<>();
    /** Which of the person's comments say something else than was handed in: dear to ask, so that it is asked once. */
    private final Map<Annotation, Boolean> changed = new IdentityHashMap<>();
    private Predicate<Annotation> changes = HandIn.changes();
    private final List<Entry> order = new ArrayList<>();
    private final List<Annotation> shown = new AbstractList<>() {
        @Override
        public Annotation get(int index) {
            return order.get(index).annotation;
        }

        @Override
        public int size() {
            return order.size();
        }

        @Override
        public int indexOf(Object annotation) {
            return annotation instanceof Annotation one ? Comments.this.indexOf(one) : -1;
        }

        @Override
        public boolean contains(Object annotation) {
            return indexOf(annotation) >= 0;
        }
    };
    private Session session;
    private Participant me;
    private AnnotationFilter filter = AnnotationFilter.ALL;
    /** By paragraph; the first is of those on the report as a whole. */
    private int[] submittedOn = new int[1];
    private int[] decidedOn = new int[1];
    /** Of those shown; of each kind others' and the person's own. */
    private int[][] kindsOn = new int[1][2 * AnnotationKind.values().length];
    private int unchecked;
    private int submitted;
    private int drafts;
    private int disputed;
    private int reconsidered;
    private int withdrawn;
    private int wanted;
    private int toHandIn;

    /** Says that more may have changed than comments alone: whatever is remembered of them is asked anew. */
    public void forget() {
        changed.clear();
        changes = HandIn.changes();
    }

    /**
     * Begins anew: another version of the report, another person, another filter.
     *
     * @param current the session, or null
     * @param person who sits at the window, or null
     * @param passing which comments are shown
     */
    public void read(Session current, Participant person, AnnotationFilter passing) {
        session = current;
        me = person;
        filter = passing;
        paragraphs.clear();
        known.clear();
        numbered.clear();
        order.clear();
        unchecked = 0;
        submitted = 0;
        drafts = 0;
        disputed = 0;
        reconsidered = 0;
        withdrawn = 0;
        wanted = 0;
        toHandIn = 0;
        Version version = Models.currentVersion(current);
        if (version != null) {
            version.getParagraphs().forEach(each -> paragraphs.put(each, paragraphs.size()));
        }
        submittedOn = new int[paragraphs.size() + 1];
        decidedOn = new int[paragraphs.size() + 1];
        kindsOn = new int[paragraphs.size() + 1][2 * AnnotationKind.values().length];
        if (current != null) {
            for (Annotation each : current.getAnnotations()) {
                Entry entry = entry(each);
                known.put(each, entry);
                numbered.put(entry.number, each);
                tally(entry, 1);
                if (entry.shown) {
                    order.add(entry);
                }
            }
            order.sort(ORDER);
        }
    }

    /** @param annotation a comment that came, went, or was edited: what became of it is taken over */
    public void update(Annotation annotation) {
        changed.remove(annotation);
        Entry before = known.remove(annotation);
        if (before != null) {
            numbered.remove(before.number, annotation);
            tally(before, -1);
            if (before.shown) {
                order.remove(Collections.binarySearch(order, before, ORDER));
            }
        }
        if (annotation.eContainer() == session && session != null) {
            Entry entry = entry(annotation);
            known.put(annotation, entry);
            numbered.put(entry.number, annotation);
            tally(entry, 1);
            if (entry.shown) {
                order.add(-1 - Collections.binarySearch(order, entry, ORDER), entry);
            }
        }
    }

    private Entry entry(Annotation annotation) {
        Tally.count(Work.COMMENT_SORTED);
        Anchor anchor = annotation.getAnchor();
        int paragraph = anchor == null || anchor.getParagraph() == null ? WHOLE
                : paragraphs.getOrDefault(anchor.getParagraph(), WHOLE);
        AnnotationState state = annotation.getState();
        boolean own = me != null && annotation.getAuthor() == me;
        boolean handedIn = !annotation.getWordings().isEmpty();
        boolean differs = own && handedIn && state != AnnotationState.DRAFT && changed.computeIfAbsent(annotation, changes::test);
        boolean goes = differs || own && !handedIn && state == AnnotationState.SUBMITTED || me != null && Threads.isWaiting(annotation, me);
        return new Entry(annotation, paragraph, paragraph == WHOLE ? 0 : anchor.getStart(), annotation.getNumber(),
                filter.test(annotation, me), CHECKED.test(annotation, me), state == AnnotationState.SUBMITTED,
                annotation.getDisposition() != null, own && state == AnnotationState.DRAFT, Attention.isDisputed(annotation),
                Attention.isChanged(annotation), Attention.isWithdrawn(annotation), differs, goes,
                2 * annotation.getKind().ordinal() + (own ? 1 : 0));
    }

    private void tally(Entry entry, int by) {
        unchecked += entry.unchecked ? by : 0;
        if (entry.submitted) {
            submitted += by;
            submittedOn[entry.paragraph + 1] += by;
            decidedOn[entry.paragraph + 1] += entry.decided ? by : 0;
        }
        kindsOn[entry.paragraph + 1][entry.kind] += entry.shown ? by : 0;
        drafts += entry.draft ? by : 0;
        disputed += entry.disputed ? by : 0;
        reconsidered += entry.reconsidered ? by : 0;
        withdrawn += entry.withdrawn ? by : 0;
        wanted += entry.disputed || entry.reconsidered || entry.withdrawn ? by : 0;
        toHandIn += entry.toHandIn ? by : 0;
    }

    /** @return those that pass the filter, in the order of the report; a view that changes with the model */
    public List<Annotation> shown() {
        return shown;
    }

    /**
     * @param annotation a comment, or null
     * @return its index in {@link #shown}; -1 when it is not in it
     */
    public int indexOf(Annotation annotation) {
        Entry entry = annotation == null ? null : known.get(annotation);
        return entry == null || !entry.shown ? -1 : Collections.binarySearch(order, entry, ORDER);
    }

    /**
     * @param number a comment's number
     * @return that comment, whatever the filter; null where there is none that the person at the window may see
     */
    public Annotation numbered(int number) {
        Annotation annotation = numbered.get(number);
        return annotation != null && AnnotationFilter.ALL.test(annotation, me) ? annotation : null;
    }

    /**
     * @param index index in {@link #shown}
     * @return index of the paragraph that the comment begins in or hangs on, or {@link #WHOLE}
     */
    public int paragraph(int index) {
        return order.get(index).paragraph;
    }

    /**
     * @param paragraph index of a paragraph; may be one too many
     * @return how many of {@link #shown} stand before it: the index of the first comment in it or after it
     */
    public int before(int paragraph) {
        return before(paragraph, Integer.MIN_VALUE);
    }

    /**
     * @param paragraph index of a paragraph; may be one too many
     * @param offset UTF-16 offset into it
     * @return how many of {@link #shown} begin before that place
     */
    public int before(int paragraph, int offset) {
        int low = 0;
        int high = order.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Entry entry = order.get(middle);
            if (entry.paragraph < paragraph || entry.paragraph == paragraph && entry.start < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** @return how many comments one may see of whose place a person has yet to say that it is right, whatever the filter */
    public int unchecked() {
        return unchecked;
    }

    /**
     * @param annotation a comment of the session, shown or not
     * @return index of the paragraph that it begins in or hangs on, or {@link #WHOLE}
     */
    public int paragraphOf(Annotation annotation) {
        Entry entry = known.get(annotation);
        return entry == null ? WHOLE : entry.paragraph;
    }

    /**
     * @param paragraph index of a paragraph, or {@link #WHOLE}
     * @return how many comments that begin in it or hang on it are handed in, whatever the filter
     */
    public int submitted(int paragraph) {
        return submittedOn[paragraph + 1];
    }

    /**
     * @param paragraph index of a paragraph, or {@link #WHOLE}
     * @return on how many of those that are handed in was decided
     */
    public int decided(int paragraph) {
        return decidedOn[paragraph + 1];
    }

    /**
     * @param paragraph index of a paragraph, or {@link #WHOLE}
     * @param kind a kind of comment
     * @param own whether those of the person at the window are meant, or those of all others
     * @return how many of that kind that pass the filter begin in it or hang on it
     */
    public int shown(int paragraph, AnnotationKind kind, boolean own) {
        return kindsOn[paragraph + 1][2 * kind.ordinal() + (own ? 1 : 0)];
    }

    /** @return how many comments are handed in */
    public int submitted() {
        return submitted;
    }

    /** @return how many drafts the person at the window has */
    public int drafts() {
        return drafts;
    }

    /** @return of how many comments two desks of their author say different things */
    public int disputed() {
        return disputed;
    }

    /** @return how many comments say something else since they were decided on */
    public int changedSinceDecision() {
        return reconsidered;
    }

    /** @return how many comments were taken back since they were decided on */
    public int withdrawnSinceDecision() {
        return withdrawn;
    }

    /** @return how many comments are to be looked at again, for one reason or several; see {@link Attention} */
    public int wanted() {
        return wanted;
    }

    /**
     * @return how many comments the person at the window has to hand something in of: their own for the first time or because they changed,
     *         others because of a reply
     */
    public int toHandIn() {
        return toHandIn;
    }

    /**
     * @param annotation a comment
     * @return whether it is the person's at the window, was handed in, and says something else since
     */
    public boolean isChangedSinceHandIn(Annotation annotation) {
        Entry entry = known.get(annotation);
        return entry != null && entry.changed;
    }
}
