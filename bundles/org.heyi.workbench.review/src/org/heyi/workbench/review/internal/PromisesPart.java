package org.heyi.workbench.review.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.collation.promises.PromiseColumn;
import org.heyi.collation.promises.Reported;
import org.heyi.collation.promises.ReportedPassage;
import org.heyi.collation.promises.Verdict;
import org.heyi.collation.similar.Meanings;
import org.heyi.importing.ReportReader;
import org.heyi.model.report.Version;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.usecase.Comment;
import org.heyi.usecase.ComparePromises;
import org.heyi.usecase.RememberedMeaning;
import org.heyi.workbench.Background;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Passage;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What last year's report promised, each with what this year's says of it; a row leads to the words. */
public class PromisesPart {

    private static final Texts TEXTS = Texts.of(PromisesPart.class);
    /** Where the workspace remembers last year's report. */
    static final String FILE = "promises.file";
    private static final List<PromiseColumn> COLUMNS = List.of(PromiseColumn.PROMISE, PromiseColumn.VERDICT, PromiseColumn.PASSAGE, PromiseColumn.FIGURES);
    /** The verdicts in the order of the switch: what one looks for first. */
    private static final List<Verdict> VERDICTS = List.of(Verdict.NOT_FOUND, Verdict.OTHER_FIGURE, Verdict.MENTIONED, Verdict.REACHED);

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private final EPartService parts;
    private final Meanings meanings;
    private final PromiseRows rows = new PromiseRows();
    private MPart part;
    private Label source;
    private Segments verdicts;
    private LinkButton measures;
    private LinkButton comment;
    private Text search;
    private Grid grid;
    private Job running;
    private Version version;
    private ComparePromises.Result result;
    private Locators locators;
    private List<Reported> shown = List.of();

    @Inject
    PromisesPart(Documents documents, Background background, IEventBroker events, EPartService parts, @Optional Meanings meanings) {
        this.documents = documents;
        this.background = background;
        this.events = events;
        this.parts = parts;
        this.meanings = meanings;
    }

    @PostConstruct
    void create(Composite parent, MPart itself) {
        part = itself;
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        Rows.line(page);
        head(page);
        narrowing(page);
        grid = new Grid(page, "promises", this::line).named(TEXTS.get("grid.promises"));
        grid.column(TEXTS.get("promises.promise"), 200, SWT.FILL).column(TEXTS.get("promises.verdict"), 112, SWT.LEFT)
                .column(TEXTS.get("promises.words"), 200, SWT.LEFT).column(TEXTS.get("promises.figures"), 128, SWT.LEFT)
                .whenEmpty(this::nothing).offerWhenEmpty(TEXTS.get("promises.choose"), () -> result == null && running == null, this::choose)
                .whenHovered(this::tip).whenChosen(row -> reveal());
        Table table = grid.table();
        table.addListener(SWT.DefaultSelection, event -> {
            reveal();
            parts.activate(parts.findPart("org.heyi.part.reader"), true);
        });
        Menu menu = new Menu(table);
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(TEXTS.get("promises.comment"));
        item.addListener(SWT.Selection, event -> comment());
        menu.addListener(SWT.Show, event -> item.setEnabled(chosen() != null));
        table.setMenu(menu);
        refresh();
    }

    private void head(Composite page) {
        Faces faces = Faces.of(page.getDisplay());
        Composite head = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        head.setLayout(Rows.grid(6, 16, 4, 4, 0));
        head.setLayoutData(Rows.row());
        Label title = Rows.styled(new Label(head, SWT.NONE), "heading");
        title.setFont(faces.bold());
        title.setText(TEXTS.get("promises"));
        title.setLayoutData(Rows.own());
        source = Rows.styled(new Label(head, SWT.NONE), "secondary");
        source.setFont(faces.small());
        source.setData("org.heyi.id", "promises.source");
        GridData rest = Rows.row();
        // A small hint, because the column grabs the room that is left and must not widen the part.
        rest.widthHint = 40;
        source.setLayoutData(rest);
        measures = new LinkButton(head, null, TEXTS.get("promises.measures"), TEXTS.get("promises.measures.tip"), false, () -> {
            rows.setMeasures(!rows.hasMeasures());
            fill();
        });
        measures.stays(false);
        measures.setFont(faces.small());
        measures.setData("org.heyi.id", "promises.measures");
        measures.setLayoutData(Rows.own());
        comment = new LinkButton(head, "comment", TEXTS.get("promises.comment"), TEXTS.get("promises.comment.tip"), false, this::comment);
        comment.setData("org.heyi.id", "promises.comment");
        comment.setFont(faces.small());
        comment.setLayoutData(Rows.own());
        LinkButton file = new LinkButton(head, "folder", "", TEXTS.get("promises.choose"), false, this::choose);
        file.setData("org.heyi.id", "promises.choose");
        file.setLayoutData(Rows.own());
        new LinkButton(head, "close", "", TEXTS.get("promises.close"), false, () -> parts.hidePart(part)).setLayoutData(Rows.own());
    }

    private void narrowing(Composite page) {
        Faces faces = Faces.of(page.getDisplay());
        Composite bar = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        bar.setLayout(Rows.grid(2, 16, 2, 8, 0));
        bar.setLayoutData(Rows.row());
        verdicts = new Segments(bar, index -> {
            rows.setVerdict(index == 0 ? null : VERDICTS.get(index - 1));
            fill();
        });
        verdicts.setFont(faces.small());
        verdicts.setData("org.heyi.id", "promises.verdicts");
        verdicts.setLayoutData(Rows.own());
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("promises.search"));
        search.setFont(faces.small());
        search.setData("org.heyi.id", "promises.search");
        GridData wide = Rows.row();
        wide.widthHint = 60;
        search.setLayoutData(wide);
        search.addModifyListener(event -> {
            rows.setWords(search.getText());
            fill();
        });
    }

    private String nothing() {
        return TEXTS.get(running != null ? "promises.running" : result == null ? "promises.empty" : "promises.filteredAway");
    }

    private Grid.Line line(int index) {
        Reported reported = shown.get(index);
        Palette palette = Palette.of(grid.table().getDisplay());
        Color colour = palette.mark(switch (reported.verdict()) {
            case REACHED -> AnnotationKind.ADDITION;
            case OTHER_FIGURE -> AnnotationKind.FACT;
            case MENTIONED -> AnnotationKind.WORDING;
            case NOT_FOUND -> AnnotationKind.WORK_SUGGESTION;
        });
        return new Grid.Line(COLUMNS.stream().map(each -> each.of(reported, locators)).toArray(String[]::new), new Color[] {null, colour, null, null});
    }

    private String tip(int row, int column) {
        Reported reported = shown.get(row);
        return switch (COLUMNS.get(column)) {
            case PROMISE -> TEXTS.get("promises.tip", reported.promise().number(), reported.promise().kind().label(), reported.promise().text());
            case PASSAGE -> reported.passages().stream().map(each -> TEXTS.get("promises.tip.passage", locators.of(each.paragraph()), each.text()))
                    .collect(Collectors.joining("\n"));
            default -> reported.passage() == null ? TEXTS.get("promises.tip.none") : reported.passage().why();
        };
    }

    private Reported chosen() {
        int row = grid.table().getSelectionIndex();
        return row < 0 || row >= shown.size() ? null : shown.get(row);
    }

    private static Passage words(Reported reported) {
        ReportedPassage passage = reported.passage();
        return passage == null ? null : new Passage(passage.paragraph(), passage.start(), passage.paragraph(), passage.end());
    }

    private void reveal() {
        Reported chosen = chosen();
        comment.setEnabled(chosen != null);
        ReviewDocument document = documents.current();
        if (chosen != null && document != null && document.version() == version) {
            document.select(words(chosen));
        }
    }

    /** Begins a comment on the words that speak of the promise; where there are none, on the report as a whole. */
    private void comment() {
        Reported chosen = chosen();
        ReviewDocument document = documents.current();
        if (chosen == null || document == null || document.version() != version) {
            return;
        }
        if (!document.may("annotation.add", null)) {
            events.send(Topics.NOTICE, new Notice(document.whyNot("annotation.add", null), false));
            return;
        }
        ReportedPassage passage = chosen.passage();
        String body = switch (chosen.verdict()) {
            case NOT_FOUND -> TEXTS.get("promises.body.notFound", chosen.promise().text());
            case OTHER_FIGURE -> TEXTS.get("promises.body.other", chosen.promise().text(), passage.figure().words());
            case MENTIONED, REACHED -> TEXTS.get("promises.body.mentioned", chosen.promise().text());
        };
        AnnotationKind kind = passage == null ? AnnotationKind.ADDITION : AnnotationKind.FACT;
        CommentsPart comments = (CommentsPart) parts.showPart("org.heyi.part.comments", PartState.ACTIVATE).getObject();
        comments.add(words(chosen), new Comment(kind, body, null, "", "", "", AnnotationState.SUBMITTED));
    }

    private void choose() {
        if (documents.current() == null || documents.current().version() == null) {
            return;
        }
        FileDialog dialog = new FileDialog(grid.table().getShell(), SWT.OPEN);
        dialog.setText(TEXTS.get("promises.choose"));
        dialog.setFilterNames(new String[] {TEXTS.get("promises.files")});
        dialog.setFilterExtensions(new String[] {new ReportReader().extensions().stream().map(each -> "*." + each).collect(Collectors.joining(";"))});
        String chosen = dialog.open();
        if (chosen != null) {
            compare(Path.of(chosen));
        }
    }

    /** Compares with a report of last year, which is remembered for the workspace once that succeeds. */
    private void compare(Path file) {
        ReviewDocument document = documents.current();
        if (document == null || document.version() == null) {
            return;
        }
        stop();
        Version of = document.version();
        version = of;
        Job[] mine = new Job[1];
        mine[0] = background.run(TEXTS.get("promises.running"),
                progress -> ComparePromises.of(file, of, RememberedMeaning.of(meanings, document.folder(), progress), progress), found -> {
                    if (running == mine[0]) {
                        running = null;
                        document.view().set(FILE, file.toAbsolutePath());
                        document.keepView();
                        show(found);
                    }
                }, error -> {
                    if (running == mine[0]) {
                        running = null;
                        show(null);
                    }
                });
        running = mine[0];
        show(null);
    }

    private void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void refresh() {
        ReviewDocument document = documents.current();
        Version now = document == null ? null : document.version();
        if (grid == null || grid.table().isDisposed() || now != null && now == version) {
            return;
        }
        stop();
        version = now;
        show(null);
        String remembered = now == null ? null : document.view().get(FILE);
        if (remembered != null) {
            compare(Path.of(remembered));
        }
    }

    private void show(ComparePromises.Result found) {
        if (grid.table().isDisposed()) {
            return;
        }
        result = found;
        locators = new Locators(version);
        rows.set(found == null ? List.of() : found.all());
        search.setText("");
        verdicts.select(0);
        Rows.put(source, found == null ? "" : found.doubt().isEmpty() ? source(found.lastYear()) : found.doubt());
        source.setToolTipText(source.getText().isEmpty() ? null : source.getText());
        fill();
    }

    private static String source(Version lastYear) {
        return TEXTS.get("promises.source", lastYear.getTitle(), lastYear.getDate() == null ? "" : lastYear.getDate().toString());
    }

    private void fill() {
        shown = rows.shown();
        Map<Verdict, Integer> counts = rows.counts();
        List<String> labels = new ArrayList<>();
        labels.add(TEXTS.get("promises.all", counts.values().stream().mapToInt(Integer::intValue).sum()));
        VERDICTS.forEach(each -> labels.add(TEXTS.get("promises.of", TEXTS.get("promises.short." + each), counts.get(each))));
        List<String> tips = new ArrayList<>(List.of(TEXTS.get("promises.all.tip")));
        VERDICTS.forEach(each -> tips.add(each.label()));
        verdicts.setItems(labels, tips);
        measures.setChecked(rows.hasMeasures());
        for (Control each : new Control[] {verdicts, measures, search, comment}) {
            each.setEnabled(result != null);
        }
        grid.refill(shown.size());
        grid.choose(-1);
        comment.setEnabled(false);
        verdicts.getParent().layout(true);
    }

    @PreDestroy
    void destroy() {
        stop();
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
        if (change.everything() || documents.current() != null && documents.current().version() != version) {
            refresh();
        }
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        stop();
        if (grid != null) {
            version = null;
            show(null);
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (grid != null && !grid.table().isDisposed()) {
            grid.refill(shown.size());
            verdicts.redraw();
        }
    }
}
