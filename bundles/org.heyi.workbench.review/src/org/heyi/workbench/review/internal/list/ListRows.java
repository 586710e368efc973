package org.heyi.workbench.review.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.heyi.base.Texts;
import org.heyi.collation.view.RowFinder;
import org.heyi.collation.view.Spelling;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Section;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Threads;

/** Which comments the table shows, row by row, with a row above each group of them. */
final class ListRows {

    private static final Texts TEXTS = Texts.of(ListRows.class);
    /** Stands for the report as a whole. */
    private static final Section WHOLE = ReportFactory.eINSTANCE.createSection();
    private static final RowFinder.Circumstances NOW = new RowFinder.Circumstances(null, each -> false);

    /**
     * The row above a group.
     *
     * @param words what the group is called
     * @param count how many comments there are in it
     */
    record Head(String words, int count) {
    }

    /** A group that is being made, put in order by its rank and then by its name. */
    private record Key(int rank, String name) {
    }

    private final RowFinder finder = new RowFinder();
    private final Spelling spelling = new Spelling();
    private final Map<Annotation, String> said = new IdentityHashMap<>();
    private Function<Annotation, String> saying = each -> "";
    private List<Annotation> annotations = List.of();
    private List<Head> heads = List.of();
    private Map<Annotation, Integer> rows = Map.of();
    private int size;

    /**
     * Begins anew: more than comments changed.
     *
     * @param saying tells what a comment says, in one line
     */
    void forget(Function<Annotation, String> saying) {
        this.saying = saying;
        said.clear();
        finder.forget();
    }

    /** @param touched comments that came, went or were edited */
    void forget(Iterable<Annotation> touched) {
        List<Annotation> all = new ArrayList<>();
        touched.forEach(all::add);
        all.forEach(said::remove);
        finder.forget(all);
    }

    /** @return what a comment says, in one line */
    String said(Annotation annotation) {
        return said.computeIfAbsent(annotation, saying);
    }

    /**
     * Finds the rows.
     *
     * @param session whose comments
     * @param shown those that the part shows, in the order of the report
     * @param view how they are had
     */
    void fill(Session session, List<Annotation> shown, ListView view) {
        List<Annotation> found = new ArrayList<>(shown.size());
        for (Annotation each : shown) {
            if (view.filter().isAll() || finder.passes(each, view.filter(), NOW)) {
                found.add(each);
            }
        }
        Map<Annotation, Integer> places = new IdentityHashMap<>(found.size());
        found.forEach(each -> places.put(each, places.size()));
        if (view.sort() != null) {
            sort(session, found, places, view);
        }
        size = found.size();
        annotations = new ArrayList<>(found.size());
        heads = new ArrayList<>(found.size());
        if (view.by() == ListView.By.NOTHING) {
            annotations.addAll(found);
            found.forEach(each -> heads.add(null));
        } else {
            group(session, found, places, view);
        }
        rows = new IdentityHashMap<>(annotations.size());
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.get(i) != null) {
                rows.put(annotations.get(i), i);
            }
        }
    }

    private void group(Session session, List<Annotation> found, Map<Annotation, Integer> places, ListView view) {
        Map<Key, List<Annotation>> groups = new HashMap<>();
        Map<Section, Integer> first = new IdentityHashMap<>();
        if (view.by() == ListView.By.SECTION) {
            found.forEach(each -> first.merge(chapter(each) == null ? WHOLE : chapter(each), places.get(each), Math::min));
        }
        for (Annotation each : found) {
            groups.computeIfAbsent(key(session, each, view.by(), first), key -> new ArrayList<>()).add(each);
        }
        // The words of five hundred groups are compared, not those of five thousand comments.
        groups.keySet().stream().sorted(Comparator.comparingInt(Key::rank).thenComparing(Key::name, Spelling.byWords()).thenComparing(Key::name))
                .forEach(key -> {
                    List<Annotation> members = groups.get(key);
                    annotations.add(null);
                    heads.add(new Head(key.name, members.size()));
                    annotations.addAll(members);
                    members.forEach(each -> heads.add(null));
                });
    }

    private static Key key(Session session, Annotation annotation, ListView.By by, Map<Section, Integer> first) {
        Participant author = annotation.getAuthor();
        return switch (by) {
            case AUTHOR -> author == null ? new Key(1, TEXTS.get("by.nobody")) : new Key(0, author(author));
            case GROUP -> author == null || author.getGroup() == null ? new Key(Integer.MAX_VALUE, TEXTS.get("by.noGroup"))
                    : new Key(session.getGroups().indexOf(author.getGroup()), author.getGroup().getName());
            case KIND -> new Key(annotation.getKind().getValue(), Labels.of(annotation.getKind()));
            case SECTION -> {
                Section chapter = chapter(annotation);
                yield chapter == null ? new Key(first.get(WHOLE), TEXTS.get("by.whole"))
                        : new Key(first.get(chapter), (text(chapter.getNumber()) + text(chapter.getTitle())).strip());
            }
            case NOTHING -> new Key(0, "");
        };
    }

    private static String author(Participant author) {
        return author.getGroup() == null ? text(author.getName()) : TEXTS.get("by.author", author.getName(), author.getGroup().getName());
    }

    /** The part of the report at the top that a comment begins in; null where it hangs on no part. */
    private static Section chapter(Annotation annotation) {
        Paragraph paragraph = annotation.getAnchor() == null ? null : annotation.getAnchor().getParagraph();
        Section section = paragraph == null ? null : paragraph.getSection();
        while (section != null && section.getParent() != null) {
            section = section.getParent();
        }
        return section;
    }

    private void sort(Session session, List<Annotation> found, Map<Annotation, Integer> places, ListView view) {
        Comparator<Annotation> order = switch (view.sort()) {
            case NUMBER -> Comparator.comparingInt(Annotation::getNumber);
            case KIND -> Comparator.comparingInt(each -> each.getKind().getValue());
            case PLACE -> Comparator.comparingInt(places::get);
            case STATE -> Comparator.comparingInt(each -> each.getState().getValue());
            case AUDIENCE -> Comparator.comparingInt(each -> each.getAudience().getValue());
            case REPLIES -> Comparator.comparingInt(each -> Threads.replies(each).size());
            case GROUP -> byGroup(session);
            case WORDS, SAID, AUTHOR, TAGS -> null;
        };
        if (order == null) {
            spelling.sort(found, each -> cell(each, view.sort()), view.descending());
        } else {
            found.sort(view.descending() ? order.reversed() : order);
        }
    }

    /** Groups have an order of their own; who is in none comes last. */
    private static Comparator<Annotation> byGroup(Session session) {
        Map<Group, Integer> known = new IdentityHashMap<>();
        session.getGroups().forEach(each -> known.put(each, known.size()));
        return Comparator.comparingInt(each -> each.getAuthor() == null ? known.size() : known.getOrDefault(each.getAuthor().getGroup(), known.size()));
    }

    /** @return what a column shows of a comment, but for its place */
    String cell(Annotation annotation, ListColumn column) {
        Participant author = annotation.getAuthor();
        return switch (column) {
            case NUMBER -> Integer.toString(annotation.getNumber());
            case KIND -> Labels.of(annotation.getKind());
            case WORDS -> annotation.getAnchor() == null ? "" : text(annotation.getAnchor().getQuote());
            case SAID -> said(annotation);
            case AUTHOR -> author == null ? "" : text(author.getName());
            case GROUP -> author == null || author.getGroup() == null ? "" : text(author.getGroup().getName());
            case STATE -> Labels.of(annotation.getState());
            case TAGS -> annotation.getTags() == null ? "" : annotation.getTags().replace("\n", TEXTS.get("tags.and"));
            case AUDIENCE -> Labels.of(annotation.getAudience());
            case REPLIES -> replies(annotation);
            case PLACE -> "";
        };
    }

    private static String replies(Annotation annotation) {
        int replies = Threads.replies(annotation).size();
        return replies == 0 ? "" : Integer.toString(replies);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** @return how many rows there are, those above groups among them */
    int count() {
        return annotations.size();
    }

    /** @return how many comments there are */
    int size() {
        return size;
    }

    /** @return the comment of a row; null for one above a group */
    Annotation annotation(int row) {
        return annotations.get(row);
    }

    /** @return what a row above a group says; null for that of a comment */
    Head head(int row) {
        return heads.get(row);
    }

    /** @return the row of a comment; -1 where it has none */
    int row(Annotation annotation) {
        return annotation == null ? -1 : rows.getOrDefault(annotation, -1);
    }

    /**
     * @param from a comment; null for none
     * @param by 1 for the next, -1 for the one before
     * @return the comment that many rows on, round the end; null where there are none
     */
    Annotation step(Annotation from, int by) {
        int row = row(from);
        int at = row < 0 ? by > 0 ? -1 : 0 : row;
        for (int i = 0; i < annotations.size(); i++) {
            at = Math.floorMod(at + by, annotations.size());
            if (annotations.get(at) != null) {
                return annotations.get(at);
            }
        }
        return null;
    }
}
