package org.heyi.workbench.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.collation.similar.Meanings;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.SessionName;
import org.heyi.ledger.Standing;
import org.heyi.ledger.StepKind;
import org.heyi.ledger.Steps;
import org.heyi.ledger.UnitStanding;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.usecase.People;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.Background;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.WhenSeen;

/** The right of the ledger's desk: one item, who handles it until when, and everything that happened to it. */
public class ItemPart {

    private static final Texts TEXTS = Texts.of(ItemPart.class);

    private final Documents documents;
    private final IEventBroker events;
    private final Background background;
    private final Similar similar;
    private ScrolledComposite scroll;
    private Composite form;
    private WhenSeen looking;
    private Standing shown;

    @Inject
    ItemPart(Documents documents, IEventBroker events, Background background, @Optional Meanings meanings) {
        this.background = background;
        similar = new Similar(background, meanings, this::refresh);
        this.documents = documents;
        this.events = events;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 8, 0, 0));
        scroll = Rows.styled(new ScrolledComposite(page, SWT.V_SCROLL), "chrome");
        scroll.setLayoutData(Rows.fill());
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        looking = new WhenSeen(page, () -> look(documents.current()));
        look(documents.current());
    }

    private void look(ReviewDocument document) {
        Suggestion item = document == null ? null : document.suggestion();
        shown = item == null ? null : Lifecycle.state(item, LocalDate.now(document.zone()));
        refresh();
    }

    private void refresh() {
        if (scroll == null || scroll.isDisposed()) {
            return;
        }
        if (form != null) {
            form.dispose();
        }
        form = Rows.styled(new Composite(scroll, SWT.NONE), "chrome");
        form.setLayout(Rows.grid(1, 16, 4, 0, 4));
        scroll.setContent(form);
        Faces faces = Faces.of(form.getDisplay());
        if (shown == null) {
            ReviewDocument document = documents.current();
            boolean none = document == null || document.archive().getSessions().stream()
                    .allMatch(each -> each.getSuggestions().isEmpty());
            prose(TEXTS.get(none ? "item.noLedger" : "item.none"), faces.normal(), "secondary", 4);
        } else {
            item(faces);
        }
        fit();
    }

    private void item(Faces faces) {
        Suggestion item = shown.suggestion();
        String session = SessionName.label((Session) item.eContainer());
        prose(item.getNumber() == null || item.getNumber().isBlank()
                ? TEXTS.get("item.unnumbered", session, Labels.of(item.getInstrument()))
                : TEXTS.get("item.name", session, item.getNumber(), Labels.of(item.getInstrument())),
                faces.small(), "secondary", 2);
        prose(item.getTitle(), faces.bold(), "heading", 0);
        prose(shown.state().label(), faces.small(), shown.overdue() ? "error" : "secondary", 0);
        if (item.getContent() != null && !item.getContent().isBlank()) {
            prose(item.getContent(), faces.normal(), "chrome", 4);
        }
        Composite facts = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        facts.setLayout(Rows.grid(2, 0, 0, 12, 4));
        GridData data = Rows.row();
        data.verticalIndent = 8;
        facts.setLayoutData(data);
        fact(facts, "item.lead", join(item.getLeadName(), item.getGroupName()));
        fact(facts, "item.cosigners", item.getCoSigners().stream().map(each -> each.getState() == CoSignState.CONFIRMED
                ? each.getName() : TEXTS.get("item.handling", each.getName(), Labels.of(each.getState())))
                .collect(Collectors.joining(TEXTS.get("item.and"))));
        fact(facts, "item.category", item.getCategory() == null ? "" : item.getCategory().getName());
        for (UnitStanding unit : shown.units()) {
            fact(facts, "item.unit", join(TEXTS.get("item.handling", unit.unit() == null ? "" : unit.unit().getName(),
                    Labels.of(unit.handling())), unit.opinionOn() == null ? unit.state().label()
                            : TEXTS.get("item.opinion", unit.opinionOn())));
        }
        fact(facts, "item.due", shown.due() == null ? "" : shown.due().toString());
        fact(facts, "item.into", item.getMergedInto() == null ? "" : Lifecycle.name(item.getMergedInto()));
        fact(facts, "item.merged", ((Session) item.eContainer()).getSuggestions().stream()
                .filter(each -> each.getMergedInto() == item).map(Lifecycle::name).collect(Collectors.joining(TEXTS.get("item.and"))));
        fact(facts, "item.publicity", shown.publicity() == Publicity.UNDECIDED ? "" : Labels.of(shown.publicity()));
        fact(facts, "item.supervisor", !shown.supervised() ? "" : item.getSupervisor() == null || item.getSupervisor().isBlank()
                ? TEXTS.get("item.yes") : item.getSupervisor());
        fact(facts, "item.class", shown.replyClass() == null ? "" : join(shown.replyClass().getCode(), shown.replyClass().getText()));
        steps(item);
        letters();
        sources(faces, item);
        similar.show(form, documents.current(), item);
        if (!item.getEvents().isEmpty()) {
            caption("item.timeline");
            for (Lifecycle.Entry event : Lifecycle.timeline(item)) {
                event(faces, event);
            }
        }
    }

    /** The steps that are legal now, each a button. */
    private void steps(Suggestion item) {
        ReviewDocument document = documents.current();
        List<EventType> next = NextSteps.next(document, item);
        if (next.isEmpty()) {
            return;
        }
        caption("item.next");
        Composite buttons = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        RowLayout wrap = new RowLayout();
        wrap.marginLeft = -8;
        wrap.marginTop = 0;
        wrap.marginBottom = 0;
        wrap.spacing = 0;
        buttons.setLayout(wrap);
        buttons.setLayoutData(Rows.row());
        next.forEach(step -> new LinkButton(buttons, null, Labels.of(step), null, false,
                () -> NextSteps.take(form.getShell(), document, item, step)).setData("org.heyi.id", "step." + step.getName()));
    }

    /** What can be written about it as a Word file now. */
    private void letters() {
        ReviewDocument document = documents.current();
        List<Letters.Choice> choices = Letters.of(shown, LocalDate.now(document.zone()));
        if (choices.isEmpty()) {
            return;
        }
        caption("item.letters");
        LinkButton[] button = new LinkButton[1];
        button[0] = new LinkButton(form, "export", TEXTS.get("item.write"), null, false, () -> {
            // No tip: it would lie over the menu.
            button[0].getMenu().setLocation(button[0].toDisplay(0, button[0].getSize().y));
            button[0].getMenu().setVisible(true);
        });
        button[0].setMenu(Letters.menu(button[0], choices, document, background,
                file -> events.send(Topics.NOTICE, new Notice(TEXTS.get("letter.done", file), false))));
        button[0].setData("org.heyi.id", "item.letters");
        GridData data = Rows.own();
        data.horizontalIndent = -8;
        button[0].setLayoutData(data);
    }

    /** The comments it was raised from, each with the words it is on and the way there. */
    private void sources(Faces faces, Suggestion item) {
        for (Annotation source : item.getSources()) {
            caption("item.source");
            LinkButton link = new LinkButton(form, "comment", TEXTS.get("item.comment", source.getNumber(),
                    source.getAuthor() == null ? "" : source.getAuthor().getName()).strip(), TEXTS.get("item.comment.tip"), false,
                    () -> show(source));
            link.setData("org.heyi.id", "item.comment");
            GridData data = Rows.own();
            data.horizontalIndent = -8;
            link.setLayoutData(data);
            if (source.getAnchor() != null && source.getAnchor().getQuote() != null) {
                StyledText quote = prose(source.getAnchor().getQuote(), faces.font(Faces.Face.BODY,
                        faces.normal().getFontData()[0].getHeight(), SWT.NORMAL), "chrome", 2);
                quote.setLeftMargin(10);
                quote.addListener(SWT.Paint, event -> {
                    event.gc.setBackground(Palette.of(quote.getDisplay()).mark(source.getKind()));
                    event.gc.fillRectangle(0, 0, 3, quote.getClientArea().height);
                });
            }
            if (source.getBody() != null && !source.getBody().isBlank() && !source.getBody().equals(item.getContent())) {
                prose(source.getBody(), faces.normal(), "secondary", 4);
            }
        }
    }

    /** Goes to the words that a comment is on. */
    private void show(Annotation source) {
        ReviewDocument document = documents.current();
        if (source.eContainer() != document.session()) {
            events.send(Topics.NOTICE, new Notice(TEXTS.get("item.otherSession",
                    SessionName.label((Session) source.eContainer())), false));
            return;
        }
        if (!document.filter().test(source, document.me())) {
            document.setFilter(AnnotationFilter.ALL);
        }
        document.select(source);
        events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_REVIEW);
    }

    private void event(Faces faces, Lifecycle.Entry entry) {
        Event event = entry.event();
        Composite row = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        row.setLayout(Rows.grid(3, 0, 0, 10, 0));
        row.setLayoutData(Rows.row());
        Label date = Rows.styled(new Label(row, SWT.NONE), "secondary");
        date.setFont(faces.small());
        date.setText(event.getOn() == null ? "" : event.getOn().toString());
        GridData top = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        top.widthHint = 76;
        top.verticalIndent = 2;
        date.setLayoutData(top);
        Label line = new Label(row, SWT.NONE);
        Rows.styled(line, "chrome");
        GridData tall = new GridData(SWT.BEGINNING, SWT.FILL, false, true);
        tall.widthHint = 9;
        line.setLayoutData(tall);
        line.addListener(SWT.Paint, paint -> {
            Palette palette = Palette.of(line.getDisplay());
            paint.gc.setAntialias(SWT.ON);
            paint.gc.setForeground(palette.line());
            paint.gc.drawLine(4, 0, 4, line.getSize().y);
            paint.gc.setBackground(palette.accent());
            paint.gc.fillOval(1, 5, 7, 7);
        });
        StyledText what = Rows.styled(new StyledText(row, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.NO_FOCUS), "chrome");
        what.setFont(faces.normal());
        String head = join(Labels.of(event.getType()), event.getUnit() == null ? "" : event.getUnit().getName());
        String who = who(event);
        what.setText(head + (who.isEmpty() ? "" : TEXTS.get("item.who", who)) + (entry.late() ? TEXTS.get("item.late") : "") + words(event));
        what.setStyleRange(new StyleRange(0, head.length(), null, null, SWT.BOLD));
        if (!who.isEmpty()) {
            what.setStyleRange(new StyleRange(head.length(), TEXTS.get("item.who", who).length(), Palette.of(row.getDisplay()).secondary(), null));
        }
        what.setLineSpacing(2);
        what.setLayoutData(Rows.row());
    }

    /** Who did it; a unit that did it itself is named already. */
    private static String who(Event event) {
        String who = People.name(Models.containing(event, Session.class), event.getActor());
        return event.getUnit() != null && who.equals(event.getUnit().getName()) ? "" : who;
    }

    private static String words(Event event) {
        StepKind kind = Steps.of(event.getType());
        List<String> lines = new ArrayList<>(List.of(String.join(" · ", kind.said(event))));
        lines.addAll(kind.told(event));
        return lines.stream().filter(each -> !each.isEmpty()).map("\n"::concat).collect(Collectors.joining());
    }

    private static String join(String one, String other) {
        if (one == null || one.isEmpty()) {
            return Objects.toString(other, "");
        }
        return other == null || other.isEmpty() ? one : one + " · " + other;
    }

    private void caption(String key) {
        Label label = Rows.caption(form, TEXTS.get(key));
        GridData data = Rows.row();
        data.verticalIndent = 12;
        label.setLayoutData(data);
    }

    private void fact(Composite facts, String key, String value) {
        if (value.isEmpty()) {
            return;
        }
        Label name = Rows.caption(facts, TEXTS.get(key));
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Label label = Rows.styled(new Label(facts, SWT.WRAP), "chrome");
        label.setFont(Faces.of(facts.getDisplay()).normal());
        label.setText(value);
        label.setLayoutData(Rows.row());
    }

    private StyledText prose(String text, Font font, String style, int above) {
        StyledText prose = Rows.styled(new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.NO_FOCUS), style);
        prose.setFont(font);
        prose.setLineSpacing(3);
        prose.setText(Objects.toString(text, ""));
        GridData data = Rows.row();
        data.verticalIndent = above;
        prose.setLayoutData(data);
        return prose;
    }

    private void fit() {
        form.layout(true, true);
        scroll.setMinSize(form.computeSize(Math.max(120, scroll.getClientArea().width), SWT.DEFAULT));
    }

    @Focus
    void focus() {
        scroll.setFocus();
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.SUGGESTION_SELECTED) ReviewDocument document) {
        request();
        if (scroll != null && !scroll.isDisposed()) {
            scroll.setOrigin(0, 0);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        // Changes of comments matter too: the item names the comment it was raised from.
        if (shown == null ? change.concernsSuggestions() : change.everything() || change.suggestions().contains(shown.suggestion())
                || change.annotations().stream().anyMatch(shown.suggestion().getSources()::contains)) {
            request();
        }
    }

    private void request() {
        if (looking != null && !scroll.isDisposed()) {
            looking.run();
        }
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        request();
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        request();
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        shown = null;
        similar.forget();
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        // The colours of words within a text are the text's own.
        refresh();
    }
}
