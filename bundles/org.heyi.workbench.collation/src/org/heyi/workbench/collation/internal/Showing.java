package org.heyi.workbench.collation.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Control;
import org.heyi.base.Texts;
import org.heyi.collation.Collation;
import org.heyi.collation.similar.Meanings;
import org.heyi.collation.view.Flag;
import org.heyi.collation.view.RowFilter;
import org.heyi.collation.view.RowFinder;
import org.heyi.collation.view.RowFinder.Circumstances;
import org.heyi.collation.view.RowSort;
import org.heyi.collation.view.Spelling;
import org.heyi.collation.view.TableView;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Attention;
import org.heyi.workbench.Background;
import org.heyi.workbench.Clashes;
import org.heyi.workbench.Documents;
import org.heyi.workbench.FacetWords;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.collation.internal.Views.Preset;

/** How the table is had, and which rows that comes to. */
final class Showing {

    private static final Texts TEXTS = Texts.of(Showing.class);

    private final Documents documents;
    private final Background background;
    private final SummaryRows rows = new SummaryRows();
    private final RowFinder finder = new RowFinder();
    private final Alike groups;
    private final Clashes clashes;
    private Preparing preparing;
    /** Null until it is asked for. */
    private TableView view;
    /** Whether what seems to ask the same is shown, group by group. */
    private boolean alike;
    /** Whether what is to be looked at again is shown as long as there is any. */
    private boolean untilSeen;

    /**
     * @param documents the open workspace
     * @param background looks for what seems to ask the same
     * @param clashes knows what collides
     * @param meanings the models of meaning there are; null where nothing offers any
     * @param found is told on the UI thread when other comments seem to ask the same than before
     */
    Showing(Documents documents, Background background, Clashes clashes, Meanings meanings, Runnable found) {
        this.documents = documents;
        this.background = background;
        groups = new Alike(background, meanings, found);
        this.clashes = clashes;
    }

    /** @param control the table, which may be there later than the comments */
    void create(Control control) {
        preparing = new Preparing(control, finder);
        background.later(TEXTS.get("sorting.ready"), 0, progress -> Spelling.byWords().compare("a", "b"), ready -> { });
        look();
    }

    /** @return how the table is had */
    TableView view() {
        if (view == null) {
            view = documents.current() == null ? TableView.USUAL : Views.present(documents.current());
        }
        return view;
    }

    /** @param wanted how it is had from now on */
    void change(TableView wanted) {
        // Groups of alike comments are shown only in their own order; sorting by a column ends them.
        alike = alike && wanted.sort().equals(view().sort());
        untilSeen = untilSeen && wanted.filter().equals(view().filter());
        view = wanted;
        Views.remember(documents.current(), wanted);
    }

    /** Shows what is to be looked at again, until nothing of it is left, or everything. */
    void toggleAgain() {
        boolean on = isAgain();
        change(view().withFilter(on ? RowFilter.ALL : Preset.AGAIN.filter()));
        alike = false;
        untilSeen = !on;
    }

    /** Shows what seems to ask the same, or everything. */
    void toggleAlike() {
        boolean on = !alike;
        if (isAgain()) {
            change(view().withFilter(RowFilter.ALL));
        }
        alike = on;
    }

    /** @return without what it is narrowed to */
    TableView cleared() {
        alike = false;
        return view().withFilter(RowFilter.ALL);
    }

    /** @return narrowed to one value of a facet alone */
    TableView narrowed(Narrowing to) {
        alike = false;
        return view().withFilter(RowFilter.ALL.with(to.facet(), Set.of(to.key())));
    }

    /** @return whether what is to be looked at again is shown alone */
    boolean isAgain() {
        return view().filter().has(Flag.AGAIN);
    }

    boolean isAlike() {
        return alike;
    }

    /** @return whether more comments would be there if it were not narrowed */
    boolean isNarrowed() {
        return rows.collation() != null && rows.collation().size() > 0 && (alike || !view().filter().isAll());
    }

    SummaryRows rows() {
        return rows;
    }

    /** @return the line of all comments; null while there is none */
    Collation collation() {
        return rows.collation();
    }

    /** Puts the comments in line anew. */
    Collation collate(ReviewDocument document) {
        finder.forget();
        Collation now = Collation.of(document.session(), view().order()).withPrintings(document.printings()).withConflicts(clashes.comments());
        preparing.begin(now);
        return now;
    }

    /**
     * Finds the rows.
     *
     * @param given the line of all comments
     * @return the same with what is known of conflicts by now
     */
    Collation fill(Collation given) {
        ReviewDocument document = documents.current();
        Collation now = given.conflicts() == clashes.comments() ? given : given.withConflicts(clashes.comments());
        if (untilSeen && againWords().isEmpty()) {
            change(view().withFilter(RowFilter.ALL));
        }
        Circumstances circumstances = new Circumstances(document.me(), Attention::isWanted);
        RowFilter filter = view().filter();
        int[] found = finder.find(now, filter, alike ? RowSort.NONE : view().sort(), circumstances);
        if (alike) {
            BitSet passing = new BitSet();
            for (int each : found) {
                passing.set(each);
            }
            rows.fill(now, each -> passing.get(now.indexOf(each)), groups.groups());
        } else {
            List<Annotation> withdrawn = !isAgain() ? List.of() : now.session().getAnnotations().stream().filter(Attention::isWithdrawn)
                    .filter(each -> finder.passes(each, filter, circumstances)).toList();
            rows.fill(now, found, withdrawn);
        }
        return now;
    }

    /** @param annotations came, went or were edited */
    void forget(Iterable<Annotation> annotations) {
        annotations.forEach(each -> finder.forget(List.of(each)));
    }

    /** @return what there is to be looked at again, localised; empty for nothing */
    String againWords() {
        return Attention.words(documents.current().comments());
    }

    /** @return how many groups seem to ask the same, localised; empty where there are none and they are not shown */
    String alikeWords() {
        int found = alike ? rows.groups() : groups.groups().size();
        return found == 0 && !alike ? "" : TEXTS.get("alike", found);
    }

    /** @return why there are no rows, localised */
    String whyEmpty() {
        if (rows.collation() == null) {
            return "";
        }
        RowFilter filter = view().filter();
        return TEXTS.get(rows.collation().size() == 0 ? "empty" : alike ? "alike.empty" : filter.equals(Preset.AGAIN.filter()) ? "again.empty"
                : filter.equals(Preset.OPEN.filter()) ? "empty.open" : "empty.filter");
    }

    /** @return what is shown, to be handed out */
    Shown shown() {
        ReviewDocument document = documents.current();
        String words = FacetWords.all(view().filter(), document.session());
        return new Shown(Views.name(document, view()), alike ? words.isEmpty() ? TEXTS.get("summary.alike")
                : TEXTS.get("summary.alike") + TEXTS.get("filter.and") + words : words, view().order(),
                SummaryCells.columns(SummaryCells.shown(view().columns(), alike)), rows.annotations().stream().map(Annotation::getId).toList());
    }

    /** There are no comments. */
    void clear() {
        rows.clear();
    }

    /** Looks for what seems to ask the same when nothing has changed for a while. */
    void look() {
        if (documents.current() != null && documents.current().version() != null) {
            groups.look(documents.current());
        }
    }

    /** Another workspace comes. */
    void forget() {
        groups.forget();
        finder.forget();
        view = null;
        alike = false;
        untilSeen = false;
    }

    /** Gives up whatever is under way. */
    void stop() {
        groups.stop();
        if (preparing != null) {
            preparing.stop();
        }
    }
}
