package org.heyi.workbench.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.ledger.Figure;
import org.heyi.ledger.Indicator;
import org.heyi.ledger.SessionName;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The centre of the ledger's desk: the rates with their definitions, and the ledger. */
public class LedgerPart {

    private static final Texts TEXTS = Texts.of(LedgerPart.class);

    private final Documents documents;
    private final IEventBroker events;
    private final List<RateCard> rates = new ArrayList<>();
    private Label title;
    private Text search;
    private Grid grid;
    private Ledger ledger;
    private Inbox inbox = Inbox.ALL;
    private List<Standing> rows = List.of();
    /** Stays selected while the table is filled anew. */
    private Suggestion kept;

    @Inject
    LedgerPart(Documents documents, IEventBroker events) {
        this.documents = documents;
        this.events = events;
    }

    @PostConstruct
    void create(Composite parent) {
        Faces faces = Faces.of(parent.getDisplay());
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        Composite cards = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        cards.setLayout(Rows.grid(3, 12, 8, 8, 0));
        cards.setLayoutData(Rows.row());
        for (int i = 0; i < 3; i++) {
            RateCard card = new RateCard(cards);
            card.setLayoutData(Rows.row());
            rates.add(card);
        }
        Composite header = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        header.setLayout(Rows.grid(2, 12, 4, 8, 0));
        header.setLayoutData(Rows.row());
        title = Rows.styled(new Label(header, SWT.NONE), "heading");
        title.setFont(faces.bold());
        title.setLayoutData(Rows.row());
        search = new Text(header, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("search"));
        search.setFont(faces.small());
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = 220;
        search.setLayoutData(data);
        search.addModifyListener(event -> fill());
        grid = new Grid(page, "ledger", this::line).column(TEXTS.get("year"), 54, SWT.LEFT)
                .column(TEXTS.get("number"), 52, SWT.RIGHT).column(TEXTS.get("instrument"), 48, SWT.LEFT)
                .column(TEXTS.get("title"), 150, SWT.FILL).column(TEXTS.get("lead"), 60, SWT.LEFT)
                .column(TEXTS.get("unit"), 100, SWT.LEFT).column(TEXTS.get("state"), 62, SWT.LEFT)
                .column(TEXTS.get("due"), 92, SWT.LEFT).column(TEXTS.get("satisfaction"), 66, SWT.LEFT);
        Table table = grid.table();
        table.addListener(SWT.Selection, event -> {
            if (table.getSelectionIndex() >= 0 && table.getSelectionIndex() < rows.size()) {
                Standing chosen = rows.get(table.getSelectionIndex());
                kept = chosen.suggestion();
                events.send(Ledger.ITEM, chosen);
            }
        });
        reckon();
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

    private void reckon() {
        if (grid == null || grid.table().isDisposed()) {
            return;
        }
        ReviewDocument document = documents.current();
        ledger = document == null ? null : Ledger.of(document);
        if (ledger != null) {
            events.send(Ledger.CHANGED, ledger);
            boolean some = ledger.statistics().total() > 0;
            Figure satisfaction = ledger.statistics().satisfaction();
            rates.get(0).show(some ? ledger.statistics().figure(Indicator.REPLIED) : null, Indicator.REPLIED, ledger);
            rates.get(1).show(some ? satisfaction : null, satisfaction.indicator(), ledger);
            rates.get(2).show(some ? ledger.statistics().figure(Indicator.IN_TIME) : null, Indicator.IN_TIME, ledger);
        }
        fill();
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase();
        rows = ledger == null ? List.of() : ledger.standings().stream()
                .filter(each -> inbox.holds(each, ledger.today()) && (wanted.isEmpty() || matches(each, wanted))).toList();
        title.setText(TEXTS.get("ledger", inbox == Inbox.ALL ? TEXTS.get("ledger.all") : inbox.label(),
                String.format("%,d", rows.size())));
        grid.refill(rows.size());
        grid.table().deselectAll();
        for (int i = 0; kept != null && i < rows.size(); i++) {
            if (rows.get(i).suggestion() == kept) {
                grid.table().select(i);
            }
        }
        title.getParent().layout(true);
    }

    private static boolean matches(Standing standing, String wanted) {
        Suggestion item = standing.suggestion();
        String unit = standing.main() == null || standing.main().unit() == null ? "" : standing.main().unit().getName();
        return (item.getNumber() + " " + item.getTitle() + " " + item.getLeadName() + " " + item.getGroupName() + " " + unit)
                .toLowerCase().contains(wanted);
    }

    @Focus
    void focus() {
        grid.table().setFocus();
    }

    @Inject
    @Optional
    void chosen(@UIEventTopic(Ledger.INBOX) Inbox box) {
        inbox = box;
        if (grid != null && !grid.table().isDisposed()) {
            fill();
            if (!rows.isEmpty()) {
                grid.table().setTopIndex(0);
            }
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        kept = null;
        reckon();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) ReviewDocument document) {
        reckon();
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (grid != null && !grid.table().isDisposed()) {
            rates.forEach(RateCard::redraw);
            fill();
        }
    }
}
