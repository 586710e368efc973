package org.heyi.workbench.ledger.internal;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.SessionName;
import org.heyi.ledger.Standing;
import org.heyi.ledger.UnitStanding;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The right of the ledger's desk: one item, who handles it until when, and everything that happened to it. */
public class ItemPart {

    private static final Texts TEXTS = Texts.of(ItemPart.class);

    private final Documents documents;
    private ScrolledComposite scroll;
    private Composite form;
    private Standing shown;

    @Inject
    ItemPart(Documents documents) {
        this.documents = documents;
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
        fact(facts, "item.category", item.getCategory() == null ? "" : item.getCategory().getName());
        for (UnitStanding unit : shown.units()) {
            fact(facts, "item.unit", join(TEXTS.get("item.handling", unit.unit() == null ? "" : unit.unit().getName(),
                    Labels.of(unit.handling())), unit.state().label()));
        }
        fact(facts, "item.due", shown.due() == null ? "" : shown.due().toString());
        fact(facts, "item.class", shown.replyClass() == null ? "" : join(shown.replyClass().getCode(), shown.replyClass().getText()));
        caption("item.timeline");
        for (Event event : item.getEvents()) {
            event(faces, event);
        }
        steps(item);
    }

    /** The steps that are legal now, each a button. The secretariat enters what others do, too. */
    private void steps(Suggestion item) {
        ReviewDocument document = documents.current();
        Role mine = document.me() == null ? Role.SECRETARIAT : document.me().getRole();
        boolean all = mine == Role.SECRETARIAT;
        Set<EventType> next = new LinkedHashSet<>();
        for (Role each : all ? Role.values() : new Role[] {mine}) {
            Lifecycle.nextSteps(item, each).forEach(step -> next.add(step.event()));
        }
        if (item.getNumber() != null && !item.getNumber().isBlank()) {
            next.remove(EventType.NUMBER);
        }
        if (next.isEmpty()) {
            return;
        }
        caption("item.next");
        Composite buttons = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        RowLayout wrap = new RowLayout();
        wrap.marginLeft = 0;
        wrap.spacing = 4;
        buttons.setLayout(wrap);
        buttons.setLayoutData(Rows.row());
        next.stream().sorted().forEach(step -> new LinkButton(buttons, null, Labels.of(step), null, false,
                () -> new StepDialog(form.getShell(), document, item, step, all ? null : mine).open()));
    }

    private void event(Faces faces, Event event) {
        Composite row = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        row.setLayout(Rows.grid(3, 0, 0, 10, 0));
        row.setLayoutData(Rows.row());
        Label date = Rows.styled(new Label(row, SWT.NONE), "secondary");
        date.setFont(faces.small());
        date.setText(event.getOn() == null ? "" : event.getOn().toString());
        GridData top = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        top.widthHint = 76;
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
        what.setText(words(event));
        what.setLayoutData(Rows.row());
    }

    private static String words(Event event) {
        String detail = switch (event) {
            case Assignment assignment -> join(Labels.of(assignment.getHandling()),
                    assignment.getDue() == null ? "" : TEXTS.get("item.until", assignment.getDue()));
            case Reply reply -> join(reply.getDocumentNumber(),
                    reply.getReplyClass() == null ? "" : TEXTS.get("item.replyClass", reply.getReplyClass().getCode()));
            case Feedback feedback -> join(TEXTS.get("item.attitude", Labels.of(feedback.getAttitude())),
                    TEXTS.get("item.result", Labels.of(feedback.getResult())));
            case Contact contact -> join(Labels.of(contact.getMode()), Labels.of(contact.getMetWith()));
            default -> "";
        };
        String unit = event.getUnit() == null ? "" : event.getUnit().getName();
        String first = join(Labels.of(event.getType()), unit);
        String second = join(detail, event.getReason());
        return second.isEmpty() ? first : first + "\n" + second;
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

    private void prose(String text, Font font, String style, int above) {
        StyledText prose = Rows.styled(new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.NO_FOCUS), style);
        prose.setFont(font);
        prose.setLineSpacing(3);
        prose.setText(Objects.toString(text, ""));
        GridData data = Rows.row();
        data.verticalIndent = above;
        prose.setLayoutData(data);
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
    void chosen(@UIEventTopic(Ledger.ITEM) Standing standing) {
        shown = standing;
        refresh();
        if (scroll != null && !scroll.isDisposed()) {
            scroll.setOrigin(0, 0);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Ledger.CHANGED) Ledger ledger) {
        if (shown != null) {
            Suggestion item = shown.suggestion();
            shown = ledger.standings().stream().filter(each -> each.suggestion() == item).findFirst().orElse(null);
        }
        refresh();
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        shown = null;
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        for (Control each : form == null || form.isDisposed() ? new Control[0] : form.getChildren()) {
            each.redraw();
        }
    }
}
