package org.heyi.workbench.collation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
import org.eclipse.swt.widgets.Control;
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
import org.heyi.collation.similar.Meanings;
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
import org.heyi.workbench.collation.internal.SummaryRows.Which;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;
import org.heyi.workbench.widgets.WhenSeen;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
    /** The column that says to which group a comment belongs. */
    private static final int GROUP = 1;

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
    private LinkButton alike;
    /** What is shown instead of all or what is open; null for these. */
    private Which instead;
    private final SummaryRows rows = new SummaryRows();
    private final Alike groups;
    private final Merging merging;
    private Chosen chosen = Chosen.NOTHING;
    /** Where the selected comment was found last: a row may go when it is decided. */
    private int last;

    /** Whether the rows are those of before, of which some may be gone. */
    private boolean stale;

    private WhenSeen reckoning;
    private WhenSeen following;

    @Inject
    SummaryPart(Documents documents, IEventBroker events, ECommandService commands, EHandlerService handlers, Background background,
            @Optional Meanings meanings) {
        this.documents = documents;
        this.events = events;
        this.commands = commands;
        this.handlers = handlers;
        this.background = background;
        groups = new Alike(background, meanings, this::found);
        merging = new Merging(documents, events, background, () -> chosen);
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
            instead = null;
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
        Composite offers = Rows.styled(new Composite(header, SWT.NONE), "chrome");
        offers.setLayout(Rows.grid(2, 0, 0, 8, 0));
        offers.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false, 4, 1));
        attention = offer(offers, "warning", "again.tip", Which.AGAIN);
        attention.setData("org.heyi.id", "summary.attention");
        alike = offer(offers, "list", "alike.tip", Which.ALIKE);
        alike.setData("org.heyi.id", "summary.alike");
        merging.create(page, this::again, this::merged);
        Dropping.install(page, documents, background, events);
        grid = new Grid(page, "summary", SWT.MULTI, this::line).column(TEXTS.get("number"), 48, SWT.RIGHT)
                .column(TEXTS.get("group"), 40, SWT.RIGHT)
                .column(TEXTS.get("place"), 66, SWT.LEFT).column(TEXTS.get("original"), 140, SWT.LEFT)
                .column(TEXTS.get("demand"), 180, SWT.FILL).column(TEXTS.get("proposer"), 66, SWT.LEFT)
                .column(TEXTS.get("kind"), widest(parent, AnnotationKind.values(), 100), SWT.LEFT)
                .column(TEXTS.get("decision"), widest(parent, Decision.values(), 90), SWT.LEFT);
        Table table = grid.table();
        grid.show(GROUP, false);
        grid.whenChosen(this::choose);
        table.addListener(SWT.KeyDown, this::key);
        merging.install(table);
        grid.whenEmpty(() -> rows.collation() == null ? "" : TEXTS.get(rows.collation().size() == 0 ? "empty"
                : instead == Which.AGAIN ? "again.empty" : instead == Which.ALIKE ? "alike.empty" : "empty.open"));
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
                follow(documents.current().annotation(), false);
            }
        });
        refresh();
        look();
    }

    /** The table may be there later than the comments. */
    private void look() {
        if (documents.current() != null && documents.current().version() != null) {
            groups.look(documents.current());
        }
    }

    private LinkButton offer(Composite in, String icon, String tip, Which what) {
        LinkButton button = new LinkButton(in, icon, "", TEXTS.get(tip), false, () -> {
            instead = instead == what ? null : what;
            refresh();
            focus();
        });
        button.setLayoutData(Rows.own());
        call(button, "");
        return button;
    }

    /** How wide a column must be for every one of these words: they differ much between languages. */
    private static int widest(Composite in, Enumerator[] values, int least) {
        GC gc = new GC(in);
        gc.setFont(Faces.of(in.getDisplay()).normal());
        int widest = Arrays.stream(values).mapToInt(each -> gc.textExtent(Labels.of(each)).x).max().orElse(0);
        gc.dispose();
        return Math.max(least, widest + 16);
    }

    private void remember(String key, Object value) {
        if (documents.current() != null) {
            documents.current().view().set(key, value);
        }
        refresh();
    }

    private Grid.Line line(int index) {
        boolean here = rows.isListed(index);
        Row row = rows.printed(index);
        String decision = row.decision() == null ? TEXTS.get("undecided") : Labels.of(row.decision());
        Palette palette = Palette.of(grid.table().getDisplay());
        int number = rows.number(row.annotation());
        // Every other group stands on another ground, and so does what is about to be merged.
        Color ground = merging.isOneOfThem(row.annotation()) ? palette.accentSoft() : number % 2 == 1 ? palette.chrome() : null;
        return new Grid.Line(new String[] {here ? Integer.toString(row.number()) : "", number == 0 ? "" : Integer.toString(number),
                where(row.annotation()), row.original(), row.amendment().isEmpty() ? row.demand() : row.amendment(), row.proposer(),
                Labels.of(row.kind()), here ? decision : TEXTS.get("gone")},
                new Color[] {palette.secondary(), palette.secondary(), null, null, null, null, palette.mark(row.kind()),
                    here ? palette.mark(row.decision()) : palette.secondary()}, ground);
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

    /** One row was clicked or come to by a key; with it others may be chosen. */
    private void choose(int row) {
        if (!stale) {
            int[] all = grid.chosen();
            keep(all.length > 1 ? all[0] : row);
            tell(rows.annotation(row), all.length > 1 ? Arrays.stream(all).mapToObj(rows::annotation).toList() : List.of(rows.annotation(row)));
            documents.current().select(rows.annotation(row));
        }
    }

    /** Where it goes on when what stands there goes: a group goes as a whole. */
    private void keep(int row) {
        Alike.Group group = rows.group(rows.annotation(row));
        last = group == null ? row : rows.row(group.members().getFirst());
    }

    private void tell(Annotation lead, List<Annotation> all) {
        Chosen now = new Chosen(lead, all, rows.group(lead), rows.number(lead));
        if (!now.equals(chosen)) {
            chosen = now;
            events.send(Chosen.TOPIC, now);
        }
    }

    private void key(Event event) {
        int digit = event.character - '1';
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'a') {
            event.doit = false;
            grid.table().selectAll();
            if (rows.size() > 0) {
                choose(Math.max(0, rows.row(documents.current().annotation())));
            }
        } else if (merging.key(event)) {
            event.doit = false;
        } else if (event.stateMask == 0 && digit >= 0 && digit < Decision.values().length
                && documents.current() != null && documents.current().annotation() != null) {
            event.doit = false;
            if (!merging.isPicking()) {
                events.send(DecisionPart.DECIDE, Decision.values()[digit]);
            }
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
            rows.clear();
            grid.refill(0);
            return;
        }
        orders.select(order(document).ordinal());
        which.select("true".equals(document.view().get(OPEN_ONLY)) ? 1 : 0);
        fill(Collation.of(document.session(), order(document)));
        again();
        counts.getParent().getParent().layout(true, true);
    }

    private void fill(Collation now) {
        String words = Attention.words(documents.current().comments());
        if (instead == Which.AGAIN && words.isEmpty()) {
            instead = null;
        }
        rows.fill(now, instead != null ? instead : which.selection() == 0 ? Which.ALL : Which.OPEN, groups.groups());
        grid.show(GROUP, instead == Which.ALIKE);
        attention.setChecked(instead == Which.AGAIN);
        call(attention, words);
        call();
        events.send(RECKONED, now);
        Rows.put(title, TEXTS.get(instead == Which.ALIKE ? "summary.alike" : "summary", rows.size()));
        count(now.counts());
    }

    /** Says how many groups seem to ask the same, as long as there are. */
    private void call() {
        int found = instead == Which.ALIKE ? rows.groups() : groups.groups().size();
        alike.setChecked(instead == Which.ALIKE);
        call(alike, found == 0 && instead != Which.ALIKE ? "" : TEXTS.get("alike", found));
    }

    private static void call(LinkButton button, String words) {
        if (!button.getText().equals(words) || words.isEmpty()) {
            boolean before = button.getVisible();
            button.setText(words);
            button.setVisible(!words.isEmpty());
            ((GridData) button.getLayoutData()).exclude = words.isEmpty();
            if (before || !words.isEmpty()) {
                Composite header = button.getParent().getParent();
                ((GridData) button.getParent().getLayoutData()).exclude = Arrays.stream(button.getParent().getChildren())
                        .noneMatch(Control::getVisible);
                header.getParent().layout(true, true);
            }
        }
    }

    /** Other groups were found, or none any more. */
    private void found() {
        if (!grid.table().isDisposed() && rows.collation() != null) {
            if (instead == Which.ALIKE) {
                refresh();
            } else {
                call();
            }
        }
    }

    /** Shows all rows anew; what was chosen stays so. */
    private void again() {
        if (documents.current() == null || rows.collation() == null) {
            return;
        }
        grid.refill(rows.size());
        leaveOut(documents.current());
        follow(documents.current().annotation(), true);
        if (merging.isPicking()) {
            grid.table().setFocus();
        }
    }

    /** Renews what some comments did, and nothing else. */
    private void renew(DocumentChange change) {
        int before = rows.size();
        int whole = rows.collation().size();
        fill(rows.collation().after(change.annotations()));
        if (rows.size() != before || rows.collation().size() != whole || rows.isPart()) {
            again();
        } else {
            change.annotations().forEach(each -> grid.renew(rows.row(each)));
            follow(change.document().annotation(), false);
        }
        int width = counts.getSize().x;
        if (counts.computeSize(width, SWT.DEFAULT).y != counts.getSize().y) {
            counts.getParent().getParent().layout(true, true);
        }
    }

    private void leaveOut(ReviewDocument document) {
        Annotation selected = document.annotation();
        if (rows.isPart() && selected != null && grid.table().isVisible() && rows.row(selected) < 0) {
            // What the table leaves out is not to be decided on beside it.
            document.select((Annotation) null);
        }
    }

    private void follow(Annotation annotation, boolean refilled) {
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
            documents.current().select(rows.annotation(row));
            follow(rows.annotation(row), false);
        }
        grid.table().setFocus();
    }

    /** What others were merged into is what is decided on next; where it is not shown, or nothing was merged, what stands there now. */
    private void merged(Annotation into) {
        if (!grid.table().isDisposed()) {
            int row = rows.row(into == null ? documents.current().annotation() : into);
            go(row >= 0 ? row : Math.min(last, rows.size() - 1));
        }
    }

    @Focus
    void focus() {
        Table table = grid.table();
        table.setFocus();
        leaveOut(documents.current());
        if (table.getSelectionIndex() < 0 && rows.size() > 0) {
            documents.current().select(rows.annotation(0));
        }
    }

    @PreDestroy
    void destroy() {
        groups.stop();
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        groups.forget();
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        instead = null;
        chosen = Chosen.NOTHING;
        groups.forget();
        merging.cancel();
        refresh();
        look();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (reckoning == null || grid.table().isDisposed()) {
            return;
        }
        if (change.concernsComments() && change.document().session() != null) {
            groups.look(change.document());
        }
        if (change.everything() && change.document().session() != null && change.document().session().getAnnotations().size() > MANY) {
            // The other parts have their turn, and the person theirs, before thousands of comments are put in order.
            stale = true;
            grid.table().getDisplay().asyncExec(() -> {
                if (!grid.table().isDisposed()) {
                    reckoning.run();
                }
            });
        } else if (change.everything() || change.concernsSuggestions() || rows.collation() == null || !grid.table().isVisible()) {
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
            merging.cancel();
            int row = rows.row(annotation);
            go(Math.min(row < 0 ? last : row + 1, rows.size() - 1));
        }
    }

    @Inject
    @Optional
    void pick(@UIEventTopic(Merging.PICK) Chosen those) {
        if (grid != null && !grid.table().isDisposed()) {
            merging.begin(those.all());
        }
    }

    @Inject
    @Optional
    void merge(@UIEventTopic(Merging.MERGE) ReviewDocument document) {
        if (grid != null && !grid.table().isDisposed()) {
            merging.begin();
        }
    }

    @Inject
    @Optional
    void apart(@UIEventTopic(Merging.APART) ReviewDocument document) {
        if (grid != null && !grid.table().isDisposed()) {
            merging.distinguish();
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
            alike.redraw();
            refresh();
        }
    }
}
