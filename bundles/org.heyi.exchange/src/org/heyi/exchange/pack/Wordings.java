package org.heyi.exchange.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.heyi.base.CommonEnds;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnnotationState;

/**
 * What follows from all that was handed in as one comment. A comment is a set of wordings, each of which names those it
 * takes the place of. Whatever order they come in, and however often, the set is the same, and what it says follows from
 * the set alone: no clock of any machine has a part in it.
 *
 * <ul>
 * <li>A wording that another takes the place of is history.</li>
 * <li>Where several remain, because two desks of one person did not know of each other, what differs from their last
 * common wording in one of them alone is taken from that one; texts also where they were changed in different places.</li>
 * <li>What both changed differently is disputed: what has the longer history says it until the author decides, and of
 * equally long ones that with the greater digest.</li>
 * <li>What was withdrawn once stays withdrawn.</li>
 * </ul>
 */
public final class Wordings {

    /** Most wordings of one comment: people do not hand in the same comment a thousand times. */
    public static final int MOST = 1000;

    /**
     * One state of a comment that was handed in.
     *
     * @param parents digests of the wordings that it takes the place of, ascending
     * @param content what it says, as {@link Said#json()} writes it
     */
    public record Wording(List<String> parents, String content) {

        /** Sorts the parents, so that the same wording has one digest. */
        public Wording {
            parents = List.copyOf(new TreeSet<>(parents));
        }

        /** @return SHA-256 over parents and content, lower-case hex */
        public String digest() {
            return Said.digest(String.join(" ", parents) + "\n" + content);
        }
    }

    /**
     * What follows.
     *
     * @param said what the comment says
     * @param heads digests of the wordings that none takes the place of, ascending
     * @param disputed names of what they say in two ways, ascending: body, change, kind, place, reason
     */
    public record Outcome(Said said, Set<String> heads, Set<String> disputed) {
    }

    private final Map<String, Wording> all = new TreeMap<>();
    private final Map<String, Set<String>> ancestors = new TreeMap<>();
    private final Function<String, Said> reader;

    private Wordings(Collection<Wording> wordings, Function<String, Said> reader) {
        wordings.forEach(each -> all.put(each.digest(), each));
        this.reader = reader;
    }

    /**
     * @param wordings of one comment, at least one; twice the same is once
     * @param reader of their content, e.g. {@link Said#parse}
     * @return what follows from them
     */
    public static Outcome outcome(Collection<Wording> wordings, Function<String, Said> reader) {
        return new Wordings(wordings, reader).outcome();
    }

    /**
     * @param parents of the wordings of one comment, by the wordings' digests
     * @return digests of those that none takes the place of, ascending; what they say need not be read for that
     */
    public static Set<String> heads(Map<String, List<String>> parents) {
        Set<String> heads = new TreeSet<>(parents.keySet());
        parents.values().forEach(heads::removeAll);
        return heads;
    }

    private Outcome outcome() {
        Map<String, List<String>> parents = new HashMap<>();
        all.forEach((digest, wording) -> parents.put(digest, wording.parents()));
        Set<String> heads = heads(parents);
        Map<String, String> distinct = new TreeMap<>();
        heads.forEach(each -> distinct.putIfAbsent(all.get(each).content(), each));
        List<String> ranked = new ArrayList<>(distinct.values());
        ranked.sort(Comparator.comparingInt(this::age).thenComparing(Comparator.naturalOrder()).reversed());
        Set<String> disputed = new TreeSet<>();
        Said said = ranked.size() == 1 ? read(ranked.getFirst()) : merged(ranked, disputed);
        boolean withdrawn = all.values().stream().anyMatch(each -> reader.apply(each.content()).state() == AnnotationState.WITHDRAWN);
        return new Outcome(with(said, withdrawn ? AnnotationState.WITHDRAWN : said.state()), Collections.unmodifiableSet(heads), disputed);
    }

    private Said read(String digest) {
        return reader.apply(all.get(digest).content());
    }

    private static Said with(Said said, AnnotationState state) {
        return new Said(said.id(), said.created(), said.kind(), state, said.body(), said.reason(), said.operation(), said.text(),
                said.target(), said.place(), said.attachments());
    }

    /** How many wordings lie behind one; parents that nobody has do not count. */
    private int age(String digest) {
        return ancestors(digest).size();
    }

    private Set<String> ancestors(String digest) {
        Set<String> known = ancestors.get(digest);
        if (known != null) {
            return known;
        }
        // By hand, not by recursion: what comes from outside may be a very long chain. Digests cannot make a circle.
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(all.get(digest).parents());
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (all.containsKey(next) && found.add(next)) {
                open.addAll(all.get(next).parents());
            }
        }
        ancestors.put(digest, found);
        return found;
    }

    private Said merged(List<String> ranked, Set<String> disputed) {
        Said base = base(ranked);
        List<Said> says = ranked.stream().map(this::read).toList();
        Said first = says.getFirst();
        record Change(AmendmentOperation operation, String text, String target) {
        }
        // Blanks at the end are kept, but do not make two desks differ.
        Function<Said, Change> change = said -> new Change(said.operation(), said.text().stripTrailing(), said.target().stripTrailing());
        var kind = one("kind", base, says, Said::kind, disputed);
        var wanted = one("change", base, says, change, disputed);
        Said wanting = Stream.concat(says.stream(), Stream.ofNullable(base)).filter(each -> change.apply(each).equals(wanted)).findFirst().orElse(first);
        var place = one("place", base, says, Said::place, disputed);
        return new Said(first.id(), first.created(), kind, first.state(), text("body", base, says, Said::body, disputed),
                text("reason", base, says, Said::reason, disputed), wanting.operation(), wanting.text(), wanting.target(), place,
                attachments(base, says));
    }

    /** Nobody's file is lost: gone are those alone that one of them took away. */
    private static List<Said.Attached> attachments(Said base, List<Said> says) {
        Set<Said.Attached> before = base == null ? Set.of() : Set.copyOf(base.attachments());
        Set<Said.Attached> all = new TreeSet<>();
        says.forEach(each -> all.addAll(each.attachments()));
        all.removeIf(each -> before.contains(each) && says.stream().anyMatch(said -> !said.attachments().contains(each)));
        return List.copyOf(all);
    }

    /** The last wording that all of them know; null when there is none. */
    private Said base(List<String> heads) {
        Set<String> common = new TreeSet<>(ancestors(heads.getFirst()));
        heads.forEach(each -> common.retainAll(ancestors(each)));
        return common.stream().max(Comparator.comparingInt(this::age).thenComparing(Comparator.naturalOrder())).map(this::read).orElse(null);
    }

    /** What one of them changed alone; else of the first, which is disputed where another one changed it too. */
    private static <T> T one(String name, Said base, List<Said> says, Function<Said, T> part, Set<String> disputed) {
        T before = base == null ? null : part.apply(base);
        List<T> changed = says.stream().map(part).filter(each -> base == null || !Objects.equals(each, before)).distinct().toList();
        if (changed.size() > 1) {
            disputed.add(name);
        }
        return changed.isEmpty() ? before : changed.getFirst();
    }

    private static String text(String name, Said base, List<Said> says, Function<Said, String> part, Set<String> disputed) {
        Set<String> without = new TreeSet<>();
        String first = one(name, base, says, part, without);
        if (without.isEmpty()) {
            return first;
        }
        String before = base == null ? null : part.apply(base);
        List<String> changed = says.stream().map(part).filter(each -> !each.equals(before)).distinct().sorted().toList();
        String both = before == null || changed.size() != 2 ? null : both(before, changed.get(0), changed.get(1));
        if (both == null) {
            disputed.add(name);
            return first;
        }
        return both;
    }

    /** Both changes of a text, when they are in different places of it; null when they touch. */
    private static String both(String before, String one, String other) {
        int[] first = changed(before, one);
        int[] second = changed(before, other);
        boolean inOrder = first[1] < second[0];
        if (!inOrder && second[1] >= first[0]) {
            return null;
        }
        int[] left = inOrder ? first : second;
        int[] right = inOrder ? second : first;
        String leftText = inOrder ? one : other;
        String rightText = inOrder ? other : one;
        return before.substring(0, left[0]) + leftText.substring(left[0], leftText.length() - (before.length() - left[1]))
                + before.substring(left[1], right[0]) + rightText.substring(right[0], rightText.length() - (before.length() - right[1]))
                + before.substring(right[1]);
    }

    /** From where to where of a text something else stands in another one. */
    private static int[] changed(String before, String after) {
        CommonEnds same = CommonEnds.of(before, after);
        return new int[] {same.start(), before.length() - same.end()};
    }
}
