package org.heyi.workbench.collation.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.heyi.base.Texts;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.similar.Meanings;
import org.heyi.collation.view.TableView;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Background;
import org.heyi.workbench.Clashes;
import org.heyi.workbench.Comments;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.WhenSeen;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The centre of the secretariat's desk: every comment in one line, decided on by one key. */
public class SummaryPart {

    /** Topic: the comments were put in order anew; the data is the {@link Collation}. */
    static final String RECKONED = "org/heyi/collation/reckoned";

    private static final Texts TEXTS = Texts.of(SummaryPart.class);
    /** More comments than this take longer than a moment to be put in order. */
    private static final int MANY = 1_000;

    private final Documents documents;
    private final IEventBroker events;
    private final Background background;
    private final Consumer<String> command;
    private final Showing showing;
    private final Selecting selecting;
    private final Merging merging;
    private SummaryHead head;
    private SummaryBar bar;
    private SummaryFoot foot;
    private Grid grid;
    /** Whether the rows are those of before, of which some may be gone. */
    private boolean stale;

    private WhenSeen reckoning;
    private WhenSeen following;

    @Inject
    SummaryPart(Documents documents, IEventBroker events, ECommandService commands, EHandlerService handlers, Background background,
            Clashes clashes, @Optional Meanings meanings) {
        this.documents = documents;
        this.events = events;
        this.background = background;
        command = id -> handlers.executeHandler(commands.createCommand(id, Map.of()));
        showing = new Showing(documents, background, clashes, meanings, this::found);
        selecting = new Selecting(documents, events, showing);
        merging = new Merging(documents, events, background, selecting::chosen);
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        head = new SummaryHead(page, order -> change(showing.view().withOrder(order)), command, () -> turn(showing::toggleAgain),
                () -> turn(showing::toggleAlike));
        bar = new SummaryBar(page, documents, showing::view, this::change, this::intoTable);
        Composite gap = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        gap.setLayout(Rows.grid(1, 0, 2, 0, 0));
        gap.setLayoutData(Rows.row());
        merging.create(page, this::again, into -> {
            if (isReady()) {
                selecting.merged(into);
            }
        });
        Dropping.install(page, documents, background, events);
        grid = new Grid(page, "summary", SWT.MULTI, this::line).named(TEXTS.get("grid.summary"));
        SummaryCells.create(grid, parent);
        grid.columns().arrange(SummaryCells.shown(TableView.USUAL.columns(), false));
        grid.columns().whenChosen(index -> {
            if (SummaryCells.column(index) != null && documents.current() != null) {
                change(showing.view().withSort(showing.view().sort().after(SummaryCells.column(index))));
            }
        });
        grid.columns().whenMoved(() -> change(showing.view().withColumns(SummaryCells.columns(grid.columns().shown()))));
        selecting.create(grid);
        grid.whenChosen(this::choose);
        grid.whenHovered(this::tip);
        grid.whenEmpty(showing::whyEmpty);
        grid.offerWhenEmpty(TEXTS.get("filter.clear"), showing::isNarrowed, () -> change(showing.cleared()));
        Table table = grid.table();
        TableKeys.install(table, documents, events, merging, () -> {
            if (!stale) {
                selecting.chooseAll();
            }
        });
        merging.install(table);
        TableMenus.install(table, showing::view, this::change);
        Rows.line(page);
        foot = new SummaryFoot(page, command);
        reckoning = new WhenSeen(page, this::refresh);
        following = new WhenSeen(page, () -> {
            if (documents.current() != null) {
                selecting.follow(documents.current().annotation(), false);
            }
        });
        showing.create(table);
        refresh();
    }

    /** Shows the table as it is wanted from now on. */
    private void change(TableView view) {
        if (documents.current() != null) {
            showing.change(view);
            if (showing.collation() == null || showing.collation().order() != view.order()) {
                refresh();
            } else {
                fill(showing.collation());
                again();
            }
            if (grid.table().getSelectionIndex() < 0) {
                // After a change of the filter the table is scrolled to its first row.
                grid.table().setTopIndex(0);
            }
        }
    }

    private void turn(Runnable switching) {
        switching.run();
        refresh();
        focus();
    }

    /** Puts the cursor into the search field. */
    public void find() {
        bar.find();
    }

    /** @return what the table shows, to be handed out; null where it shows nothing */
    public Shown shown() {
        ReviewDocument document = documents.current();
        return document == null || document.session() == null || showing.rows().size() == 0 ? null : showing.shown();
    }

    private void intoTable() {
        grid.table().setFocus();
        if (grid.table().getSelectionIndex() < 0 && showing.rows().size() > 0) {
            documents.current().select(showing.rows().annotation(0));
        }
    }

    private Grid.Line line(int index) {
        SummaryRows rows = showing.rows();
        Annotation annotation = rows.annotation(index);
        Palette palette = Palette.of(grid.table().getDisplay());
        int number = rows.number(annotation);
        // Groups of alike comments alternate in their ground; comments about to be merged have one of their own.
        Color ground = merging.isOneOfThem(annotation) ? palette.accentSoft() : number % 2 == 1 ? palette.chrome() : null;
        return SummaryCells.line(grid.table().getDisplay(), rows.printed(index), rows.isListed(index), number,
                rows.collation().conflicts().getOrDefault(annotation, List.of()).size(), where(annotation), ground);
    }

    private String tip(int row, int column) {
        return SummaryCells.tip(showing.rows().printed(row), column);
    }

    private String where(Annotation annotation) {
        int paragraph = documents.current().comments().paragraphOf(annotation);
        return paragraph == Comments.WHOLE ? TEXTS.get("whole") : TEXTS.get("paragraph", paragraph + 1);
    }

    private void choose(int row) {
        if (!stale) {
            selecting.choose(row);
        }
    }

    /** @return the order in which the person has the table, and by which it is numbered */
    static Order order(ReviewDocument document) {
        return Views.present(document).order();
    }

    private void refresh() {
        if (!isReady()) {
            return;
        }
        stale = false;
        ReviewDocument document = documents.current();
        if (document == null || document.version() == null) {
            showing.clear();
            grid.refill(0);
            return;
        }
        fill(showing.collate(document));
        again();
        foot.layout();
    }

    /** Finds the rows and says what they are. */
    private void fill(Collation given) {
        Collation now = showing.fill(given);
        head.show(showing.view().order());
        head.again(showing.againWords(), showing.isAgain());
        head.alike(showing.alikeWords(), showing.isAlike());
        head.count(showing.rows().size(), now.size());
        bar.show(now);
        grid.columns().arrange(SummaryCells.shown(showing.view().columns(), showing.isAlike()));
        grid.columns().sorted(showing.isAlike() ? -1 : SummaryCells.index(showing.view().sort().column()), showing.view().sort().descending());
        events.send(RECKONED, now);
        foot.show(now.counts());
    }

    @Inject
    @Optional
    void conflicts(@UIEventTopic(Topics.CONFLICTS_FOUND) ReviewDocument document) {
        found();
    }

    /** Other groups or conflicts were found, or none any more. */
    private void found() {
        if (isReady() && showing.collation() != null) {
            fill(showing.collation());
            again();
        }
    }

    /** Shows all rows anew; what was chosen stays so. */
    private void again() {
        if (documents.current() == null || showing.collation() == null) {
            return;
        }
        grid.refill(showing.rows().size());
        selecting.leaveOut();
        selecting.follow(documents.current().annotation(), true);
        if (merging.isPicking() && !bar.isSearching()) {
            grid.table().setFocus();
        }
    }

    /** Renews what some comments did, and nothing else. */
    private void renew(DocumentChange change) {
        SummaryRows rows = showing.rows();
        int[] before = rows.places();
        int size = rows.size();
        int whole = rows.collation().size();
        selecting.before();
        showing.forget(change.annotations());
        fill(rows.collation().after(change.annotations()));
        if (rows.size() != size || rows.collation().size() != whole || !rows.isSame(before)) {
            again();
        } else {
            change.annotations().forEach(each -> grid.renew(rows.row(each)));
            selecting.follow(change.document().annotation(), false);
        }
        foot.fit();
    }

    private boolean isReady() {
        return grid != null && reckoning != null && !grid.table().isDisposed();
    }

    @Focus
    void focus() {
        if (documents.current() != null) {
            selecting.leaveOut();
        }
        intoTable();
    }

    @PreDestroy
    void destroy() {
        showing.stop();
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        showing.forget();
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        selecting.forget();
        showing.forget();
        merging.cancel();
        refresh();
        showing.look();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (!isReady()) {
            return;
        }
        if (change.concernsComments() && change.document().session() != null) {
            showing.look();
        }
        if (change.everything() && change.document().session() != null && change.document().session().getAnnotations().size() > MANY) {
            // Later, because ordering thousands of comments would delay the other parts and the next key.
            stale = true;
            grid.table().getDisplay().asyncExec(() -> {
                if (!grid.table().isDisposed()) {
                    reckoning.run();
                }
            });
        } else if (change.everything() || change.concernsSuggestions() || showing.collation() == null || !grid.table().isVisible()) {
            // A suggestion is named in the line of the comment that it was raised from.
            reckoning.run();
        } else if (change.concernsComments()) {
            renew(change);
        }
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        if (isReady()) {
            reckoning.run();
        }
    }

    @Inject
    @Optional
    void narrow(@UIEventTopic(Narrowing.TOPIC) Narrowing narrowing) {
        if (isReady() && documents.current() != null) {
            change(showing.narrowed(narrowing));
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.ANNOTATION_SELECTED) ReviewDocument document) {
        if (isReady()) {
            // The selection of other parts is taken over when the table becomes visible.
            following.run();
        }
    }

    @Inject
    @Optional
    void decided(@UIEventTopic(DecisionPart.DECIDED) Annotation annotation) {
        if (isReady()) {
            merging.cancel();
            selecting.onward(annotation);
        }
    }

    @Inject
    @Optional
    void pick(@UIEventTopic(Merging.PICK) Chosen those) {
        if (isReady()) {
            merging.begin(those.all());
        }
    }

    @Inject
    @Optional
    void merge(@UIEventTopic(Merging.MERGE) ReviewDocument document) {
        if (isReady()) {
            merging.begin();
        }
    }

    @Inject
    @Optional
    void apart(@UIEventTopic(Merging.APART) ReviewDocument document) {
        if (isReady()) {
            merging.distinguish();
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (isReady()) {
            head.redraw();
            bar.redraw();
            foot.redraw();
            refresh();
        }
    }
}
