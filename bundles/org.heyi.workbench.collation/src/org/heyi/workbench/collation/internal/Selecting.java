package org.heyi.workbench.collation.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.Grid;

/** Which rows are selected, and which is come to next. */
final class Selecting {

    private final Documents documents;
    private final IEventBroker events;
    private final Showing showing;
    private Grid grid;
    private Chosen chosen = Chosen.NOTHING;
    /** Where the selected comment was found last: a row may go when it is decided. */
    private int last;
    /** What stood behind the selected comment before the last change: where rows change their places, that is what comes next. */
    private Annotation next;

    Selecting(Documents documents, IEventBroker events, Showing showing) {
        this.documents = documents;
        this.events = events;
        this.showing = showing;
    }

    /** @param table whose rows they are */
    void create(Grid table) {
        grid = table;
    }

    Chosen chosen() {
        return chosen;
    }

    /** Nothing is selected. */
    void forget() {
        chosen = Chosen.NOTHING;
        next = null;
    }

    /** One row was clicked or come to by a key; with it others may be chosen. */
    void choose(int row) {
        SummaryRows rows = showing.rows();
        int[] all = grid.chosen();
        keep(all.length > 1 ? all[0] : row);
        tell(rows.annotation(row), all.length > 1 ? Arrays.stream(all).mapToObj(rows::annotation).toList() : List.of(rows.annotation(row)));
        documents.current().select(rows.annotation(row));
    }

    /** Every row is selected. */
    void chooseAll() {
        grid.table().selectAll();
        if (showing.rows().size() > 0) {
            choose(Math.max(0, showing.rows().row(documents.current().annotation())));
        }
    }

    /** Where it goes on when what stands there goes: a group goes as a whole. */
    private void keep(int row) {
        SummaryRows rows = showing.rows();
        Alike.Group group = rows.group(rows.annotation(row));
        last = group == null ? row : rows.row(group.members().getFirst());
    }

    private void tell(Annotation lead, List<Annotation> all) {
        Chosen now = new Chosen(lead, all, showing.rows().group(lead), showing.rows().number(lead));
        if (!now.equals(chosen)) {
            chosen = now;
            events.send(Chosen.TOPIC, now);
        }
    }

    /** The rows are about to be others. */
    void before() {
        SummaryRows rows = showing.rows();
        int at = rows.row(documents.current().annotation());
        next = at >= 0 && at + 1 < rows.size() ? rows.annotation(at + 1) : null;
    }

    /** What the table leaves out is not to be decided on beside it. */
    void leaveOut() {
        ReviewDocument document = documents.current();
        Annotation selected = document.annotation();
        if (showing.rows().isPart() && selected != null && grid.table().isVisible() && showing.rows().row(selected) < 0) {
            document.select((Annotation) null);
        }
    }

    /**
     * @param annotation the selected comment; null for none
     * @param refilled whether the rows are others than before
     */
    void follow(Annotation annotation, boolean refilled) {
        SummaryRows rows = showing.rows();
        int row = annotation == null ? -1 : rows.row(annotation);
        if (chosen.several(annotation) && row >= 0) {
            if (refilled) {
                List<Annotation> still = chosen.all().stream().filter(each -> rows.row(each) >= 0).toList();
                grid.chooseAll(still.stream().mapToInt(rows::row).toArray());
                tell(annotation, still);
            }
            return;
        }
        if (row >= 0) {
            keep(row);
        }
        grid.choose(row);
        tell(annotation, annotation == null ? List.of() : List.of(annotation));
    }

    /** On to a row that is there now, and to that one alone. */
    private void go(int row) {
        if (row >= 0) {
            chosen = Chosen.NOTHING;
            documents.current().select(showing.rows().annotation(row));
            follow(showing.rows().annotation(row), false);
        }
        grid.table().setFocus();
    }

    /** On to the next one, as on paper. */
    void onward(Annotation decided) {
        SummaryRows rows = showing.rows();
        int row = rows.row(decided);
        int behind = next == null ? -1 : rows.row(next);
        boolean moves = showing.view().sort().isOn() && behind >= 0;
        go(moves ? behind : Math.min(row < 0 ? last : row + 1, rows.size() - 1));
    }

    /** What others were merged into is what is decided on next; where it is not shown, or nothing was merged, what stands there now. */
    void merged(Annotation into) {
        int row = showing.rows().row(into == null ? documents.current().annotation() : into);
        go(row >= 0 ? row : Math.min(last, showing.rows().size() - 1));
    }
}
