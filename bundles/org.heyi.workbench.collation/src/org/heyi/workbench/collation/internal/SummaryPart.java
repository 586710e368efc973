package org.heyi.workbench.collation.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.heyi.base.Texts;
import org.heyi.collation.Collation;
import org.heyi.collation.Counts;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Attention;
import org.heyi.workbench.Background;
import org.heyi.workbench.Comments;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;
import org.heyi.workbench.widgets.WhenSeen;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The centre of the secretariat's desk: every comment in one line, decided on by one key. */
public class SummaryPart {

    /** Topic: the comments were put in order anew; the data is the {@link Collation}. */
    static final String RECKONED = "org/heyi/collation/reckoned";

    private static final Texts TEXTS = Texts.of(SummaryPart.class);
    private static final String ORDER = "collation.order";
    private static final String OPEN_ONLY = "collation.open";
    /** More comments than this take longer than a moment to be put in order. */
    private static final int MANY = 1_000;

    private final Documents documents;
    private final IEventBroker events;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Background background;
    private Label title;
    private Segments orders;
    private Segments which;
    private Grid grid;
    private Label counts;
    private LinkButton export;
    private LinkButton collect;
    private LinkButton attention;
    /** Whether only those are shown that are to be looked at again. */
    private boolean again;
    private Collation collation;
    /** Indices into the collation of those that are shown, ascending; null for all. */
    private List<Integer> undecided;
    /** What has no place in the collation any more and is to be looked at all the same; below the others. */
    private List<Annotation> gone = List.of();
    /** Where the selected comment was found last: a row may go when it is decided. */
    private int last;

    /** Whether the rows are those of before, of which some may be gone. */
    private boolean stale;

    private WhenSeen reckoning;
    private WhenSeen following;

    @Inject
    SummaryPart(Documents documents, IEventBroker events, ECommandService commands, EHandlerService handlers, Background background) {
        this.documents = documents;
        this.events = events;
        this.commands = commands;
        this.handlers = handlers;
        this.background = background;
    }

    @PostConstruct
    void create(Composite parent) {
        Faces faces = Faces.of(parent.getDisplay());
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        Composite header = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        header.setLayout(Rows.grid(4, 12, 6, 8, 4));
        header.setLayoutData(Rows.row());
        title = Rows.styled(new Label(header, SWT.NONE), "heading");
        title.setFont(faces.bold());
        title.setLayoutData(Rows.row());
        which = new Segments(header, index -> {
            again = false;
            remember(OPEN_ONLY, index == 1);
        });
        which.setFont(faces.small());
        which.setItems(List.of(TEXTS.get("all"), TEXTS.get("open")), List.of());
        which.setLayoutData(Rows.own());
        orders = new Segments(header, index -> remember(ORDER, Order.values()[index]));
        orders.setFont(faces.small());
        orders.setItems(Arrays.stream(Order.values()).map(Order::label).toList(), List.of());
        orders.setLayoutData(Rows.own());
        collect = new LinkButton(header, "import", TEXTS.get("collect"), TEXTS.get("collect.tip"), false, this::collect);
        collect.setData("org.heyi.id", "summary.collect");
        collect.setLayoutData(Rows.own());
        attention = new LinkButton(header, "warning", "", TEXTS.get("again.tip"), false, () -> {
            again = !again;
            refresh();
            focus();
        });
        attention.setData("org.heyi.id", "summary.attention");
        attention.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false, 4, 1));
        call("");
        Dropping.install(page, documents, background, events);
        grid = new Grid(page, "summary", this::line).column(TEXTS.get("number"), 48, SWT.RIGHT)
                .column(TEXTS.get("place"), 66, SWT.LEFT).column(TEXTS.get("original"), 140, SWT.LEFT)
                .column(TEXTS.get("demand"), 180, SWT.FILL).column(TEXTS.get("proposer"), 66, SWT.LEFT)
                .column(TEXTS.get("kind"), widest(parent, AnnotationKind.values(), 100), SWT.LEFT)
                .column(TEXTS.get("decision"), widest(parent, Decision.values(), 90), SWT.LEFT);
        Table table = grid.table();
        grid.whenChosen(row -> {
            if (!stale) {
                last = row;
                documents.current().select(annotation(row));
            }
        });
        table.addListener(SWT.KeyDown, this::key);
        grid.whenEmpty(() -> collation == null ? "" : TEXTS.get(collation.size() == 0 ? "empty" : again ? "again.empty" : "empty.open"));
        Rows.line(page);
        Composite foot = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        foot.setLayout(Rows.grid(2, 16, 8, 12, 0));
        foot.setLayoutData(Rows.row());
        counts = Rows.styled(new Label(foot, SWT.WRAP), "heading");
        counts.setFont(faces.small());
        counts.setData("org.heyi.id", "counts");
        counts.setLayoutData(Rows.row());
        export = new LinkButton(foot, "export", TEXTS.get("export"), null, true, this::export);
        export.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        reckoning = new WhenSeen(page, this::refresh);
        following = new WhenSeen(page, () -> {
            if (documents.current() != null) {
                follow(documents.current().annotation());
            }
        });
        refresh();
    }

    /** How wide a column must be for every one of these words: they differ much between languages. */
    private static int widest(Composite in, Enumerator[] values, int least) {
        GC gc = new GC(in);
        gc.setFont(Faces.of(in.getDisplay()).normal());
        int widest = Arrays.stream(values).mapToInt(each -> gc.textExtent(Labels.of(each)).x).max().orElse(0);
        gc.dispose();
        return Math.max(least, widest + 16);
    }

    private int size() {
        return collation == null ? 0 : listed() + gone.size();
    }

    /** How many rows show what is in the collation. */
    private int listed() {
        return undecided == null ? collation.size() : undecided.size();
    }

    /** Where in the collation a row of the table stands. */
    private int place(int row) {
        return undecided == null ? row : undecided.get(row);
    }

    private Annotation annotation(int row) {
        return row < listed() ? collation.annotation(place(row)) : gone.get(row - listed());
    }

    /** The row of a comment in the table; -1 when it has none. */
    private int row(Annotation annotation) {
        int place = collation == null ? -1 : collation.indexOf(annotation);
        if (place < 0 && gone.contains(annotation)) {
            return listed() + gone.indexOf(annotation);
        }
        return place < 0 || undecided == null ? place : Math.max(-1, Collections.binarySearch(undecided, place));
    }

    private void remember(String key, Object value) {
        if (documents.current() != null) {
            documents.current().view().set(key, value);
        }
        refresh();
    }

    private Grid.Line line(int index) {
        boolean here = index < listed();
        Row row = here ? collation.rows().get(place(index)) : collation.unlisted(annotation(index));
        String decision = row.decision() == null ? TEXTS.get("undecided") : Labels.of(row.decision());
        Palette palette = Palette.of(grid.table().getDisplay());
        return new Grid.Line(new String[] {here ? Integer.toString(row.number()) : "", where(row.annotation()), row.original(),
                row.amendment().isEmpty() ? row.demand() : row.amendment(), row.proposer(), Labels.of(row.kind()),
                here ? decision : TEXTS.get("gone")},
                new Color[] {palette.secondary(), null, null, null, null, palette.mark(row.kind()),
                    here ? palette.mark(row.decision()) : palette.secondary()});
    }

    private String where(Annotation annotation) {
        int paragraph = documents.current().comments().paragraphOf(annotation);
        return paragraph == Comments.WHOLE ? TEXTS.get("whole") : TEXTS.get("paragraph", paragraph + 1);
    }

    private void count(Counts all) {
        StringBuilder text = new StringBuilder(TEXTS.get("received", all.received()));
        for (Decision decision : Decision.values()) {
            text.append(TEXTS.get("part", Labels.of(decision), all.of(decision)));
        }
        Rows.put(counts, text.append(TEXTS.get("part", TEXTS.get("undecided"), all.undecided())).toString());
        counts.setToolTipText(all.sentence());
    }

    private void key(Event event) {
        int digit = event.character - '1';
        if (event.stateMask == 0 && digit >= 0 && digit < Decision.values().length
                && documents.current() != null && documents.current().annotation() != null) {
            event.doit = false;
            events.send(DecisionPart.DECIDE, Decision.values()[digit]);
        } else if (event.stateMask == 0 && event.character == '0' && documents.current() != null) {
            event.doit = false;
            events.send(DecisionPart.ADOPT_AS_SEEN, documents.current());
        }
    }

    private void collect() {
        Menu menu = new Menu(collect);
        item(menu, "collect.menu.files", "org.heyi.command.file.collect");
        item(menu, "collect.menu.folder", "org.heyi.command.file.collectFolder");
        menu.setLocation(collect.toDisplay(0, collect.getSize().y));
        menu.setVisible(true);
    }

    private void item(Menu menu, String key, String command) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(TEXTS.get(key));
        item.addListener(SWT.Selection, event -> handlers.executeHandler(commands.createCommand(command, Map.of())));
    }

    private void export() {
        ParameterizedCommand command = commands.createCommand("org.heyi.command.file.export", Map.of());
        handlers.executeHandler(command);
    }

    /** @return the order in which the person has the table, and by which it is numbered */
    static Order order(ReviewDocument document) {
        String remembered = document.view().get(ORDER);
        return Arrays.stream(Order.values()).filter(each -> each.name().equals(remembered)).findFirst()
                .orElse(Order.POSITION);
    }

    private void refresh() {
        if (grid == null || grid.table().isDisposed()) {
            return;
        }
        stale = false;
        ReviewDocument document = documents.current();
        if (document == null || document.version() == null) {
            collation = null;
            grid.refill(0);
            return;
        }
        orders.select(order(document).ordinal());
        which.select("true".equals(document.view().get(OPEN_ONLY)) ? 1 : 0);
        fill(Collation.of(document.session(), order(document)));
        grid.refill(size());
        leaveOut(document);
        follow(document.annotation());
        counts.getParent().getParent().layout(true, true);
    }

    private void fill(Collation now) {
        collation = now;
        String words = Attention.words(documents.current().comments());
        again &= !words.isEmpty();
        undecided = !again && which.selection() == 0 ? null : IntStream.range(0, now.size())
                .filter(index -> again ? Attention.isWanted(now.annotation(index)) : now.decision(index) == null).boxed().toList();
        gone = again ? now.session().getAnnotations().stream().filter(Attention::isWithdrawn).toList() : List.of();
        attention.setChecked(again);
        if (!attention.getText().equals(words)) {
            call(words);
            attention.getParent().getParent().layout(true, true);
        }
        events.send(RECKONED, collation);
        Rows.put(title, TEXTS.get("summary", size()));
        count(collation.counts());
    }

    /** Says that there are comments to be looked at again, as long as there are. */
    private void call(String words) {
        attention.setText(words);
        attention.setVisible(!words.isEmpty());
        ((GridData) attention.getLayoutData()).exclude = words.isEmpty();
    }

    /** Renews what some comments did, and nothing else. */
    private void renew(DocumentChange change) {
        ReviewDocument document = change.document();
        int before = size();
        int whole = collation.size();
        fill(collation.after(change.annotations()));
        if (size() != before || collation.size() != whole || undecided != null) {
            grid.refill(size());
            leaveOut(document);
        } else {
            change.annotations().forEach(each -> grid.renew(row(each)));
        }
        follow(document.annotation());
        int width = counts.getSize().x;
        if (counts.computeSize(width, SWT.DEFAULT).y != counts.getSize().y) {
            counts.getParent().getParent().layout(true, true);
        }
    }

    private void leaveOut(ReviewDocument document) {
        Annotation selected = document.annotation();
        if (undecided != null && selected != null && grid.table().isVisible() && row(selected) < 0) {
            // What the table leaves out is not to be decided on beside it.
            document.select((Annotation) null);
        }
    }

    private void follow(Annotation annotation) {
        int row = annotation == null ? -1 : row(annotation);
        if (row >= 0) {
            last = row;
        }
        grid.choose(row);
    }

    @Focus
    void focus() {
        Table table = grid.table();
        table.setFocus();
        leaveOut(documents.current());
        if (table.getSelectionIndex() < 0 && size() > 0) {
            documents.current().select(annotation(0));
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        again = false;
        refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (reckoning == null || grid.table().isDisposed()) {
            return;
        }
        if (change.everything() && change.document().session() != null && change.document().session().getAnnotations().size() > MANY) {
            // The other parts have their turn, and the person theirs, before thousands of comments are put in order.
            stale = true;
            grid.table().getDisplay().asyncExec(() -> {
                if (!grid.table().isDisposed()) {
                    reckoning.run();
                }
            });
        } else if (change.everything() || change.concernsSuggestions() || collation == null || !grid.table().isVisible()) {
            // A suggestion is named in the line of the comment that it was raised from.
            reckoning.run();
        } else if (change.concernsComments()) {
            renew(change);
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.ANNOTATION_SELECTED) ReviewDocument document) {
        if (grid != null && !grid.table().isDisposed()) {
            // A row is chosen where it can be seen; what was chosen elsewhere is looked for then.
            following.run();
        }
    }

    @Inject
    @Optional
    void decided(@UIEventTopic(DecisionPart.DECIDED) Annotation annotation) {
        // On to the next one, as on paper.
        if (grid != null && !grid.table().isDisposed()) {
            int next = Math.min(row(annotation) < 0 ? last : last + 1, size() - 1);
            if (next >= 0) {
                documents.current().select(annotation(next));
            }
            grid.table().setFocus();
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (grid != null && !grid.table().isDisposed()) {
            orders.redraw();
            which.redraw();
            export.redraw();
            collect.redraw();
            attention.redraw();
            refresh();
        }
    }
}
