package org.heyi.workbench.ledger.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.ledger.Dimension;
import org.heyi.ledger.Indicator;
import org.heyi.ledger.LedgerFigure;
import org.heyi.ledger.SessionName;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Background;
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

/**
 * The centre of the ledger's desk: the rates with their definitions, and below them the ledger, or every figure, or the
 * figures by unit, year and so on. Every number leads to its rows.
 */
public class LedgerPart {

    private static final Texts TEXTS = Texts.of(LedgerPart.class);
    private static final String DIMENSION = "ledger.dimension";

    private final Documents documents;
    private final IEventBroker events;
    private final List<RateCard> rates = new ArrayList<>();
    private Label title;
    private Segments pages;
    private Combo dimension;
    private Text search;
    private Composite strip;
    private Label stripLabel;
    private Label stripDefinition;
    private Composite stack;
    private Grid grid;
    private final Background background;
    private FigureTables figures;
    private MoreFigures more;
    private Ledger ledger;
    private Inbox inbox = Inbox.ALL;
    private Behind behind;
    private List<Standing> rows = List.of();
    private final Standings standings = new Standings();
    private WhenSeen reckoning;
    private boolean reckons;
    /** An item was chosen that the ledger as it was reckoned last does not know. */
    private boolean wanted;

    @Inject
    LedgerPart(Documents documents, IEventBroker events, Background background) {
        this.background = background;
        this.documents = documents;
        this.events = events;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        Composite cards = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        cards.setLayout(Rows.grid(3, 12, 8, 8, 0));
        cards.setLayoutData(Rows.row());
        for (int i = 0; i < 3; i++) {
            RateCard card = new RateCard(cards, this::showBehind);
            card.setData("org.heyi.id", "rate." + i);
            card.setLayoutData(Rows.row());
            rates.add(card);
        }
        header(page);
        strip(page);
        stack = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Rows.fill());
        grid = new Grid(stack, "ledger", this::line).named(TEXTS.get("grid.ledger")).column(TEXTS.get("year"), 54, SWT.LEFT)
                .column(TEXTS.get("number"), 52, SWT.RIGHT).column(TEXTS.get("instrument"), 48, SWT.LEFT)
                .column(TEXTS.get("title"), 150, SWT.FILL).column(TEXTS.get("lead"), 60, SWT.LEFT)
                .column(TEXTS.get("unit"), 100, SWT.LEFT).column(TEXTS.get("state"), 70, SWT.LEFT)
                .column(TEXTS.get("due"), 92, SWT.LEFT).column(TEXTS.get("satisfaction"), 66, SWT.LEFT);
        Table table = grid.table();
        table.addListener(SWT.Selection, event -> select(table.getSelectionIndex()));
        // Enter and the other mouse button offer what may be done next.
        table.addListener(SWT.DefaultSelection, event -> steps(table.getSelectionIndex()));
        table.addListener(SWT.MenuDetect, event -> steps(table.getSelectionIndex()));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && behind != null) {
                showBehind(null);
            }
        });
        grid.whenEmpty(() -> ledger == null ? "" : TEXTS.get(!search.getText().isBlank() ? "empty.search"
                : ledger.standings().isEmpty() ? "empty.ledger" : "empty.box"));
        figures = new FigureTables(stack, this::showBehind);
        more = new MoreFigures(background, figures::show);
        page.addDisposeListener(event -> more.stop());
        page(0);
        reckoning = new WhenSeen(page, this::reckon);
        reckon();
    }

    private void header(Composite page) {
        Faces faces = Faces.of(page.getDisplay());
        Composite header = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        header.setLayout(Rows.grid(4, 12, 4, 8, 0));
        header.setLayoutData(Rows.row());
        title = Rows.styled(new Label(header, SWT.NONE), "heading");
        title.setFont(faces.bold());
        title.setLayoutData(Rows.row());
        pages = new Segments(header, this::page);
        pages.setData("org.heyi.id", "ledger.pages");
        pages.setFont(faces.small());
        pages.setItems(List.of(TEXTS.get("page.ledger"), TEXTS.get("page.figures"), TEXTS.get("page.breakdown")), List.of());
        pages.setLayoutData(Rows.own());
        dimension = new Combo(header, SWT.READ_ONLY);
        dimension.setFont(faces.small());
        for (Dimension each : Dimension.values()) {
            dimension.add(each.label());
        }
        dimension.setLayoutData(Rows.own());
        dimension.addListener(SWT.Selection, event -> {
            documents.current().view().set(DIMENSION, dimension.getSelectionIndex());
            fillFigures();
        });
        search = new Text(header, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setData("org.heyi.id", "ledger.search");
        search.setMessage(TEXTS.get("search"));
        search.setToolTipText(TEXTS.get("search.tip"));
        search.setFont(faces.small());
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = 150;
        search.setLayoutData(data);
        search.addModifyListener(event -> fill());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                intoTable();
            } else if (event.keyCode == SWT.ESC) {
                search.setText("");
                intoTable();
            }
        });
    }

    private void strip(Composite page) {
        strip = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        strip.setLayout(Rows.grid(2, 12, 4, 8, 0));
        GridData data = Rows.row();
        data.exclude = true;
        strip.setLayoutData(data);
        strip.setVisible(false);
        strip.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Palette.of(strip.getDisplay()).accent());
            event.gc.fillRectangle(0, 4, 3, strip.getClientArea().height - 8);
        });
        stripLabel = Rows.styled(new Label(strip, SWT.NONE), "heading");
        stripLabel.setData("org.heyi.id", "ledger.strip");
        stripLabel.setFont(Faces.of(page.getDisplay()).smallBold());
        stripLabel.setLayoutData(Rows.row());
        LinkButton close = new LinkButton(strip, "close", "", TEXTS.get("behind.close"), false, () -> showBehind(null));
        close.setData("org.heyi.id", "ledger.strip.close");
        close.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false, 1, 2));
        stripDefinition = Rows.styled(new Label(strip, SWT.WRAP), "caption");
        stripDefinition.setFont(Faces.of(page.getDisplay()).small());
        GridData wide = Rows.row();
        wide.widthHint = 100;
        stripDefinition.setLayoutData(wide);
    }

    /** Shows the ledger, every figure, or the figures by something. */
    private void page(int index) {
        pages.select(index);
        boolean table = index == 0;
        exclude(search, !table);
        exclude(dimension, index != 2);
        // As many columns as there are controls, so that the last one is aligned with the cards above.
        ((GridLayout) title.getParent().getLayout()).numColumns = index == 1 ? 2 : 3;
        ((StackLayout) stack.getLayout()).topControl = table ? grid.table() : figures.page(index == 1);
        fillFigures();
        fill();
        stack.layout(true);
        stack.getParent().layout(true, true);
    }

    private static void exclude(org.eclipse.swt.widgets.Control control, boolean hidden) {
        ((GridData) control.getLayoutData()).exclude = hidden;
        control.setVisible(!hidden);
    }

    private void intoTable() {
        if (grid.table().getItemCount() > 0 && grid.table().getSelectionIndex() < 0) {
            grid.table().setSelection(0);
            select(0);
        }
        grid.table().setFocus();
    }

    private void select(int index) {
        if (index >= 0 && index < rows.size()) {
            documents.current().select(rows.get(index).suggestion());
        }
    }

    private void steps(int index) {
        if (index >= 0 && index < rows.size()) {
            select(index);
            grid.table().showSelection();
            Menu menu = NextSteps.menu(grid.table(), documents.current());
            TableItem item = grid.table().getItem(index);
            menu.setLocation(grid.table().toDisplay(item.getBounds(3).x, item.getBounds(3).y + item.getBounds(3).height));
            menu.setVisible(true);
        }
    }

    /** Offers the steps that may be taken next with the selected item. */
    public void offerSteps() {
        if (pages.selection() != 0) {
            page(0);
        }
        show(documents.current());
        steps(grid.table().getSelectionIndex());
    }

    /**
     * Shows the rows behind a figure.
     *
     * @param wanted the rows; null for the whole ledger again
     */
    private void showBehind(Behind wanted) {
        behind = wanted;
        if (wanted != null && inbox != Inbox.ALL) {
            events.send(Ledger.INBOX, Inbox.ALL);
        }
        if (wanted != null && !search.getText().isEmpty()) {
            search.setText("");
        }
        page(0);
        if (grid.table().getItemCount() > 0 && grid.table().getSelectionIndex() < 0) {
            grid.table().setTopIndex(0);
        }
        grid.table().setFocus();
    }

    private Grid.Line line(int index) {
        Standing standing = rows.get(index);
        Suggestion item = standing.suggestion();
        Palette palette = Palette.of(grid.table().getDisplay());
        String rated = standing.ratedRound() == null ? "" : Labels.of(standing.ratedRound().result());
        Color due = standing.overdue() ? palette.error() : null;
        return new Grid.Line(new String[] {year((Session) item.eContainer()),
                Objects.toString(item.getNumber(), ""), Labels.of(item.getInstrument()), item.getTitle(),
                Objects.toString(item.getLeadName(), ""),
                standing.main() == null || standing.main().unit() == null ? "" : standing.main().unit().getName(),
                standing.state().label(), standing.due() == null ? "" : standing.due().toString(), rated},
                new Color[] {palette.secondary(), palette.secondary(), null, null, null, null, null, due, null});
    }

    private static String year(Session session) {
        return session.getYear() == 0 ? SessionName.label(session) : Integer.toString(session.getYear());
    }

    /** Reckons anew, in as many slices as it takes. */
    private void reckon() {
        if (!isReady() || reckons) {
            return;
        }
        ReviewDocument document = documents.current();
        Ledger next = document == null ? null : Ledger.of(document, standings);
        if (document != null && next == null) {
            reckons = true;
            grid.table().getDisplay().asyncExec(() -> {
                reckons = false;
                reckon();
            });
            return;
        }
        boolean first = ledger == null;
        ledger = next;
        if (ledger != null) {
            events.send(Ledger.CHANGED, ledger);
            boolean some = ledger.statistics().total() > 0;
            LedgerFigure satisfaction = ledger.statistics().satisfaction();
            rates.get(0).show(some ? ledger.statistics().figure(Indicator.REPLIED) : null, Indicator.REPLIED, ledger);
            rates.get(1).show(some ? satisfaction : null, satisfaction.indicator(), ledger);
            rates.get(2).show(some ? ledger.statistics().figure(Indicator.IN_TIME) : null, Indicator.IN_TIME, ledger);
            dimension.select(Math.clamp(document.view().get(DIMENSION, 0), 0, Dimension.values().length - 1));
        }
        fillFigures();
        fill();
        if (first || wanted) {
            wanted = false;
            show(document);
        }
    }

    private void fillFigures() {
        if (ledger != null && pages.selection() > 0) {
            figures.show(ledger.statistics(), Dimension.values()[Math.max(0, dimension.getSelectionIndex())]);
            more.reckon(documents.current(), ledger.statistics());
        }
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase();
        Set<Suggestion> only = null;
        if (ledger != null && behind != null) {
            only = Collections.newSetFromMap(new IdentityHashMap<>());
            only.addAll(behind.rows().apply(ledger.statistics()));
        }
        Set<Suggestion> these = only;
        rows = ledger == null ? List.of() : ledger.standings().stream()
                .filter(each -> these == null ? inbox.holds(each, ledger.today()) : these.contains(each.suggestion()))
                .filter(each -> wanted.isEmpty() || matches(each, wanted)).toList();
        title.setText(pages.selection() == 0 ? TEXTS.get("ledger", inbox == Inbox.ALL ? TEXTS.get("ledger.all") : inbox.label(),
                String.format("%,d", rows.size())) : ledger == null ? "" : TEXTS.get("asOf", ledger.today()));
        showStrip();
        grid.refill(rows.size());
        mark();
        title.getParent().layout(true);
    }

    private void showStrip() {
        boolean shown = behind != null && pages.selection() == 0;
        if (behind != null) {
            stripLabel.setText(TEXTS.get("behind", behind.label(), String.format("%,d", rows.size())));
            stripDefinition.setText(behind.definition());
            exclude(stripDefinition, behind.definition().isEmpty());
        }
        exclude(strip, !shown);
        strip.getParent().layout(true, true);
    }

    /** Marks the selected item, where the table shows it. */
    private void mark() {
        Suggestion selected = documents.current() == null ? null : documents.current().suggestion();
        int at = -1;
        for (int i = 0; selected != null && i < rows.size() && at < 0; i++) {
            at = rows.get(i).suggestion() == selected ? i : -1;
        }
        grid.choose(at);
    }

    private static boolean matches(Standing standing, String wanted) {
        Suggestion item = standing.suggestion();
        String unit = standing.main() == null || standing.main().unit() == null ? "" : standing.main().unit().getName();
        return (item.getNumber() + " " + item.getTitle() + " " + item.getLeadName() + " " + item.getGroupName() + " " + unit)
                .toLowerCase().contains(wanted);
    }

    /** Shows the ledger with the cursor in its search field. */
    public void find() {
        page(0);
        search.setFocus();
        search.selectAll();
    }

    @Focus
    void focus() {
        if (pages.selection() == 0) {
            grid.table().setFocus();
        } else {
            figures.page(pages.selection() == 1).setFocus();
        }
    }

    private boolean isReady() {
        return grid != null && !grid.table().isDisposed();
    }

    @Inject
    @Optional
    void chosen(@UIEventTopic(Ledger.INBOX) Inbox box) {
        inbox = box;
        if (box != Inbox.ALL) {
            behind = null;
        }
        if (isReady()) {
            page(0);
            if (!rows.isEmpty() && grid.table().getSelectionIndex() < 0) {
                grid.table().setTopIndex(0);
            }
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.SUGGESTION_SELECTED) ReviewDocument document) {
        if (isReady()) {
            show(document);
        }
    }

    /** Takes away what hides the selected item. */
    private void show(ReviewDocument document) {
        Suggestion item = document == null ? null : document.suggestion();
        Standing standing = item == null || ledger == null ? null : ledger.standing(item);
        mark();
        wanted = item != null && standing == null;
        if (standing == null || rows.stream().anyMatch(each -> each.suggestion() == item)) {
            return;
        }
        behind = null;
        if (!search.getText().isEmpty()) {
            search.setText("");
        }
        if (!inbox.holds(standing, ledger.today())) {
            events.send(Ledger.INBOX, Inbox.ALL.holds(standing, ledger.today()) ? Inbox.ALL : Inbox.DRAFT);
        }
        page(0);
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        behind = null;
        ledger = null;
        standings.clear();
        request();
    }

    private void request() {
        if (isReady()) {
            reckoning.run();
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (change.concernsSuggestions()) {
            request();
        }
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        request();
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (isReady()) {
            rates.forEach(RateCard::redraw);
            pages.redraw();
            strip.redraw();
            fillFigures();
            fill();
        }
    }
}
