package org.heyi.workbench.review.internal;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.heyi.base.Texts;
import org.heyi.collation.figures.Figure;
import org.heyi.collation.figures.FigureChange;
import org.heyi.collation.figures.FigureColumn;
import org.heyi.collation.figures.FigureTable;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Background;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * 数据: the figures of the report, each leading to its words, beside those of a former version or of another report. They are read in a
 * job, once for a version; what is sorted and searched is that list.
 */
public class FiguresPart {

    private static final Texts TEXTS = Texts.of(FiguresPart.class);
    private static final List<FigureColumn> COLUMNS = List.of(FigureColumn.FIGURE, FigureColumn.UNIT, FigureColumn.SUBJECT, FigureColumn.SENTENCE,
            FigureColumn.FORMER, FigureColumn.CHANGE);
    private static final List<Integer> ALONE = List.of(0, 1, 2, 3);
    private static final List<Integer> COMPARED = List.of(0, 1, 2, 3, 4, 5);
    private static final FigureTable EMPTY = new FigureTable(List.of(), "", "");

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private final EPartService parts;
    private final MPart part;
    private final CaretListener following = event -> followSoon();
    private FiguresHead head;
    private Grid grid;
    private ReaderView reader;
    private Version version;
    private Beside beside = Beside.NOTHING;
    private FigureTable read = EMPTY;
    private FigureTable shown = EMPTY;
    /** By which column the rows stand; null for the order of the text. */
    private FigureColumn sorted;
    private boolean descending;
    private boolean leading;
    private boolean told;
    private Job running;

    @Inject
    FiguresPart(Documents documents, Background background, IEventBroker events, EPartService parts, MPart part) {
        this.documents = documents;
        this.background = background;
        this.events = events;
        this.parts = parts;
        this.part = part;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        head = new FiguresHead(page, new Head());
        grid = new Grid(page, "figures", this::line).named(TEXTS.get("grid.figures"));
        grid.column(FigureColumn.FIGURE.label(), 90, SWT.RIGHT).column(FigureColumn.UNIT.label(), 56, SWT.LEFT)
                .column(FigureColumn.SUBJECT.label(), 140, SWT.LEFT).column(FigureColumn.SENTENCE.label(), 180, SWT.FILL)
                .column(FigureColumn.FORMER.label(), 80, SWT.RIGHT).column(FigureColumn.CHANGE.label(), 140, SWT.LEFT)
                .whenEmpty(this::whyEmpty).whenChosen(row -> goTo(row, false))
                .whenHovered((row, column) -> COLUMNS.get(column) == FigureColumn.SENTENCE ? FigureColumn.SENTENCE.of(shown.rows().get(row)) : null);
        grid.columns().arrange(ALONE);
        grid.columns().whenChosen(column -> sort(COLUMNS.get(column)));
        Table table = grid.table();
        table.addListener(SWT.DefaultSelection, event -> goTo(table.getSelectionIndex(), true));
        table.setMenu(menu(table));
        attach();
        refresh();
    }

    private Menu menu(Table table) {
        Menu menu = new Menu(table);
        MenuItem comment = new MenuItem(menu, SWT.PUSH);
        comment.setText(TEXTS.get("figures.comment"));
        comment.addListener(SWT.Selection, event -> comment());
        MenuItem export = new MenuItem(menu, SWT.PUSH);
        export.setText(TEXTS.get("figures.export.menu"));
        export.addListener(SWT.Selection, event -> export());
        menu.addListener(SWT.Show, event -> {
            comment.setEnabled(chosen() != null && chosen().now() != null);
            export.setEnabled(!shown.rows().isEmpty());
        });
        return menu;
    }

    private boolean isReady() {
        return grid != null && !grid.table().isDisposed();
    }

    private FigureChange chosen() {
        int row = grid.table().getSelectionIndex();
        return row < 0 || row >= shown.rows().size() ? null : shown.rows().get(row);
    }

    private Grid.Line line(int row) {
        FigureChange change = shown.rows().get(row);
        Palette palette = Palette.of(grid.table().getDisplay());
        Color colour = switch (change.kind()) {
            case CHANGED -> palette.mark(AnnotationKind.FACT);
            case ONLY_NOW -> palette.mark(AnnotationKind.ADDITION);
            case SAME, ONLY_FORMER -> palette.secondary();
        };
        Color rest = change.now() == null ? palette.secondary() : null;
        return new Grid.Line(COLUMNS.stream().map(each -> each == FigureColumn.SENTENCE ? around(change.figure()) : each.of(change)).toArray(String[]::new),
                new Color[] {null, palette.secondary(), rest, palette.secondary(), palette.secondary(), colour});
    }

    /** The sentence from the clause of the figure on: its beginning says little where there is not much room. */
    private static String around(Figure figure) {
        String text = figure.paragraph().getText();
        int from = figure.start();
        while (from > figure.sentenceStart() && "，；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return (from == figure.sentenceStart() ? "" : "…") + text.substring(from, figure.sentenceEnd()).strip();
    }

    private String whyEmpty() {
        if (version == null) {
            return TEXTS.get("figures.noReport");
        }
        return running != null ? TEXTS.get("figures.running") : read.rows().isEmpty() ? TEXTS.get("figures.none") : TEXTS.get("figures.noHit", head.wanted());
    }

    private void refresh() {
        if (!isReady()) {
            return;
        }
        ReviewDocument document = documents.current();
        Version now = document == null ? null : document.version();
        if (now != version) {
            version = now;
            beside = Beside.usual(now);
            read(beside);
        }
    }

    /** Reads the figures anew, in a job; where they cannot be compared, they are as they were before. */
    private void read(Beside before) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        ReviewDocument document = documents.current();
        read = EMPTY;
        if (document == null || version == null) {
            show();
            return;
        }
        Version wanted = version;
        Beside with = beside;
        running = background.run(TEXTS.get("figures.running"), progress -> with.table(document.snapshot(progress).getCurrent(), progress), table -> {
            if (isReady() && wanted == version && with.equals(beside)) {
                running = null;
                read = table;
                show();
            }
        }, (RuntimeException failure) -> {
            if (failure != null && isReady() && wanted == version && with.equals(beside)) {
                running = null;
                if (before.equals(beside)) {
                    show();
                } else {
                    beside = before;
                    read(before);
                }
            }
        });
        show();
    }

    private void show() {
        shown = read.matching(head.wanted());
        if (sorted != null) {
            shown = shown.sorted(sorted, descending);
        }
        grid.columns().arrange(read.isCompared() ? COMPARED : ALONE);
        grid.columns().sorted(sorted == null ? -1 : COLUMNS.indexOf(sorted), descending);
        String changes = !read.isCompared() ? "" : TEXTS.get("figures.changes", read.count(FigureChange.Kind.CHANGED),
                read.count(FigureChange.Kind.ONLY_NOW), read.count(FigureChange.Kind.ONLY_FORMER));
        head.tell(running != null ? -1 : shown.rows().size(), running != null ? TEXTS.get("figures.running") : changes, beside);
        leading = true;
        grid.refill(shown.rows().size());
        leading = false;
    }

    /** The first click puts what is largest or comes first on top, the next one turns that round, the third goes back to the text. */
    private void sort(FigureColumn column) {
        boolean largestFirst = column == FigureColumn.FIGURE || column == FigureColumn.FORMER || column == FigureColumn.CHANGE;
        if (sorted != column) {
            sorted = column;
            descending = largestFirst;
        } else if (descending == largestFirst) {
            descending = !descending;
        } else {
            sorted = null;
        }
        show();
    }

    /** Shows a figure in the text. */
    private boolean goTo(int row, boolean withFocus) {
        Figure figure = leading || row < 0 || row >= shown.rows().size() ? null : shown.rows().get(row).now();
        Paragraph paragraph = figure == null ? null : paragraph(figure.paragraph().getId());
        if (paragraph == null || reader == null || reader.isDisposed()) {
            return false;
        }
        leading = true;
        reader.select(paragraph, figure.start(), figure.end());
        leading = false;
        if (withFocus) {
            reader.text().setFocus();
        }
        return true;
    }

    private Paragraph paragraph(String id) {
        return version.getParagraphs().stream().filter(each -> each.getId().equals(id)).findFirst().orElse(null);
    }

    /** The caret moves before what was selected is selected no more. */
    private void followSoon() {
        if (!told && !leading) {
            told = true;
            reader.getDisplay().asyncExec(() -> {
                told = false;
                follow();
            });
        }
    }

    /** Selects the row of the figure that the caret stands in. */
    private void follow() {
        if (!isReady() || reader == null || reader.isDisposed() || reader.report() == null || shown.rows().isEmpty() || reader.text().getSelectionCount() > 0) {
            return;
        }
        int offset = reader.text().getCaretOffset();
        int index = reader.report().indexAt(offset);
        String id = reader.report().paragraphs().get(index).getId();
        int at = offset - reader.report().start(index);
        for (int row = 0; row < shown.rows().size(); row++) {
            Figure figure = shown.rows().get(row).now();
            if (figure != null && figure.start() <= at && at <= figure.end() && figure.paragraph().getId().equals(id)) {
                leading = true;
                grid.choose(row);
                leading = false;
                return;
            }
        }
    }

    private void comment() {
        if (goTo(grid.table().getSelectionIndex(), false)) {
            ReaderPart.say(AnnotationKind.FACT, parts, events);
        }
    }

    private void export() {
        FiguresExport.ask(grid.table().getShell(), shown, background, events);
    }

    private void attach() {
        if (reader != null && !reader.isDisposed() && isReady()) {
            reader.text().addCaretListener(following);
        }
    }

    private void detach() {
        if (reader != null && !reader.isDisposed()) {
            reader.text().removeCaretListener(following);
        }
    }

    @Inject
    void reader(@Optional ReaderView view) {
        detach();
        reader = view;
        attach();
    }

    @PreDestroy
    void destroy() {
        detach();
        if (running != null) {
            running.cancel();
        }
    }

    @Focus
    void focus() {
        if (shown.rows().isEmpty()) {
            head.focusSearch();
        } else {
            grid.table().setFocus();
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (change.everything()) {
            refresh();
        }
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        if (isReady()) {
            version = null;
            read(beside);
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (isReady()) {
            grid.refill(shown.rows().size());
        }
    }

    /** What the head asks for. */
    private final class Head implements FiguresHead.Desk {

        @Override
        public Version version() {
            return version;
        }

        @Override
        public Beside beside() {
            return beside;
        }

        @Override
        public void compare(Beside with) {
            Beside before = beside;
            beside = with;
            read(before);
        }

        @Override
        public void searched() {
            show();
        }

        @Override
        public void export() {
            FiguresPart.this.export();
        }

        @Override
        public void close() {
            // Later, because the button that closes the part is still handling its event.
            grid.table().getDisplay().asyncExec(() -> parts.hidePart(part));
        }
    }
}
