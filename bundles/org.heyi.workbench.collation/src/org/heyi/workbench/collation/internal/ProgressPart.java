package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.base.Texts;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.workbench.Background;
import org.heyi.workbench.Comments;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.WhenSeen;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The left of the secretariat's desk: the paragraphs in report order, and how many of their comments are decided. */
public class ProgressPart {

    private static final Texts TEXTS = Texts.of(ProgressPart.class);

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private Grid grid;
    private WhenSeen reckoning;
    /** Indices of the paragraphs that have comments; {@link Comments#WHOLE} for the report as a whole. */
    private List<Integer> places = List.of();

    @Inject
    ProgressPart(Documents documents, Background background, IEventBroker events) {
        this.documents = documents;
        this.background = background;
        this.events = events;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        Label title = Rows.styled(new Label(page, SWT.NONE), "heading");
        title.setFont(Faces.of(page.getDisplay()).bold());
        title.setText(TEXTS.get("progress"));
        GridData data = Rows.row();
        data.horizontalIndent = 16;
        data.verticalIndent = 10;
        data.heightHint = 26;
        title.setLayoutData(data);
        grid = new Grid(page, "progress", this::line).column("", 40, SWT.RIGHT)
                .column(TEXTS.get("progress.place"), 60, SWT.FILL).column(TEXTS.get("progress.decided"), 64, SWT.RIGHT);
        Table table = grid.table();
        table.setHeaderVisible(false);
        table.addListener(SWT.PaintItem, event -> bar(event.gc, (TableItem) event.item));
        grid.whenChosen(row -> choose(places.get(row)));
        Dropping.install(page, documents, background, events);
        reckoning = new WhenSeen(page, this::refresh);
        refresh();
    }

    /** Goes to the first comment of a paragraph, in the order of their numbers. */
    private void choose(int paragraph) {
        ReviewDocument document = documents.current();
        document.session().getAnnotations().stream()
                .filter(each -> each.getState() == AnnotationState.SUBMITTED && document.comments().paragraphOf(each) == paragraph)
                .findFirst().ifPresent(document::select);
    }

    private Grid.Line line(int index) {
        Comments comments = documents.current().comments();
        int place = places.get(index);
        String share = TEXTS.get("progress.share", comments.decided(place), comments.submitted(place));
        return place == Comments.WHOLE ? new Grid.Line("", TEXTS.get("progress.whole"), share)
                : new Grid.Line(Integer.toString(place + 1), telling(documents.current().version(), place), share);
    }

    /** The paragraph without its dash and without the words with which an item next to it begins as well. */
    private static String telling(Version version, int index) {
        String text = undashed(version.getParagraphs().get(index));
        int shared = 0;
        for (int other : new int[] {index - 1, index + 1}) {
            if (other >= 0 && other < version.getParagraphs().size()) {
                String neighbour = undashed(version.getParagraphs().get(other));
                int same = 0;
                while (same < text.length() - 1 && same < neighbour.length() && text.charAt(same) == neighbour.charAt(same)) {
                    same++;
                }
                shared = same < 3 ? shared : shared == 0 ? same : Math.min(shared, same);
            }
        }
        return text.substring(shared);
    }

    private static String undashed(Paragraph paragraph) {
        return paragraph.getText().replaceFirst("^[\\p{Pd}\u2500]+", "");
    }

    /** A thin line under the row, as long as the share that is decided; each column paints its piece. */
    private void bar(GC gc, TableItem item) {
        int index = grid.table().indexOf(item);
        if (index < 0 || index >= places.size()) {
            return;
        }
        Comments comments = documents.current().comments();
        int place = places.get(index);
        Palette palette = Palette.of(grid.table().getDisplay());
        Rectangle first = item.getBounds(0);
        Rectangle second = item.getBounds(2);
        // From where the numbers begin to where the shares end.
        int left = first.x + 12;
        int width = second.x + second.width - left - 4;
        int y = first.y + first.height - 2;
        gc.setBackground(palette.line());
        gc.fillRectangle(left, y, width, 2);
        gc.setBackground(palette.accent());
        gc.fillRectangle(left, y, width * comments.decided(place) / comments.submitted(place), 2);
    }

    private void refresh() {
        if (!isReady()) {
            return;
        }
        ReviewDocument document = documents.current();
        places = document == null ? List.of() : having(document);
        grid.refill(places.size());
        follow(document);
    }

    private static List<Integer> having(ReviewDocument document) {
        List<Integer> all = new ArrayList<>();
        for (int i = Comments.WHOLE; document.version() != null && i < document.version().getParagraphs().size(); i++) {
            if (document.comments().submitted(i) > 0) {
                all.add(i);
            }
        }
        return all;
    }

    private boolean isReady() {
        return grid != null && !grid.table().isDisposed();
    }

    /** Shows in which paragraph the comment stands that is looked at. */
    private void follow(ReviewDocument document) {
        Annotation at = document == null ? null : document.annotation();
        grid.choose(at == null ? -1 : places.indexOf(document.comments().paragraphOf(at)));
    }

    @Focus
    void focus() {
        grid.table().setFocus();
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (!isReady() || !change.concernsComments()) {
            return;
        }
        if (change.everything() || !having(change.document()).equals(places)) {
            reckoning.run();
        } else {
            Comments comments = change.document().comments();
            change.annotations().stream().map(comments::paragraphOf).distinct().forEach(each -> grid.renew(places.indexOf(each)));
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.ANNOTATION_SELECTED) ReviewDocument document) {
        if (isReady()) {
            follow(document);
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        refresh();
    }
}
