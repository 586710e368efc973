package org.heyi.workbench.collation.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Collation;
import org.heyi.collation.Fulfilment;
import org.heyi.collation.Locators;
import org.heyi.collation.printing.Printed;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Attachment;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.usecase.Dispose;
import org.heyi.usecase.People;
import org.heyi.usecase.Settle;
import org.heyi.usecase.Signoffs;
import org.heyi.workbench.AttachedFiles;
import org.heyi.workbench.Attention;
import org.heyi.workbench.Background;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Column;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.WhenSeen;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The right of the secretariat's desk: one comment in its paragraph, what it asks for, and what is decided. */
public class DecisionPart {

    /** Topic: take this decision on the selected comment; the data is the {@link Decision}. */
    static final String DECIDE = "org/heyi/collation/decide";

    /** Topic: adopt the selected comment, when the report reads as it demanded; the data is the {@link ReviewDocument}. */
    static final String ADOPT_AS_SEEN = "org/heyi/collation/adoptAsSeen";

    /** Topic: a decision was taken; the data is the {@link Annotation}. */
    static final String DECIDED = "org/heyi/collation/decided";

    private static final Texts TEXTS = Texts.of(DecisionPart.class);

    /** What is done here, by the names of the table of rights. */
    private static final String SETTLE = "annotation.settle";
    private static final int EDGE = 16;

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private ScrolledComposite scroll;
    private Composite form;
    private Label title;
    private Label empty;
    private StyledText who;
    private StyledText sentence;
    private SeveralSection several;
    private AgainSection again;
    private VerdictSection verdict;
    private NotesSection notes;
    private OutcomeSection outcome;
    private StyledText body;
    /** The attached files of the comment, a button each. */
    private Composite files;
    private PassageSection passage;
    private StyledText decided;
    private LinkButton seen;
    private Annotation shown;
    private Chosen chosen = Chosen.NOTHING;

    private Collation collation;
    private WhenSeen showing;

    @Inject
    DecisionPart(Documents documents, Background background, IEventBroker events) {
        this.documents = documents;
        this.background = background;
        this.events = events;
    }

    @PostConstruct
    void create(Composite parent) {
        Faces faces = Faces.of(parent.getDisplay());
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        title = Rows.styled(new Label(page, SWT.NONE), "heading");
        title.setFont(faces.bold());
        GridData data = Rows.row();
        data.horizontalIndent = 16;
        data.verticalIndent = 10;
        data.heightHint = 26;
        title.setLayoutData(data);
        scroll = Rows.styled(new ScrolledComposite(page, SWT.V_SCROLL), "chrome");
        scroll.setLayoutData(Rows.fill());
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        form = Rows.styled(new Composite(scroll, SWT.NONE), "chrome");
        form.setLayout(new Column(EDGE, 6));
        scroll.setContent(form);
        scroll.addListener(SWT.Resize, event -> fit());

        empty = Rows.styled(new Label(form, SWT.WRAP), "secondary");
        empty.setFont(faces.normal());
        empty.setText(TEXTS.get("nothingSelected"));
        empty.setLayoutData(Rows.row());
        several = new SeveralSection(form, () -> events.send(Merging.MERGE, documents.current()),
                () -> events.send(Merging.APART, documents.current()));
        who = Rows.styled(prose(form, faces.small()), "secondary");
        again = new AgainSection(form, this::settle, this::note);
        sentence = prose(form, faces.bold());
        body = prose(form, faces.normal());
        files = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        files.setLayout(Rows.grid(1, 0, 0, 0, 2));
        files.setLayoutData(Rows.row());
        caption("inContext", 8);
        passage = new PassageSection(form, faces.font(Faces.Face.BODY, faces.normal().getFontData()[0].getHeight(), SWT.NORMAL), () -> measure(false));
        seen = new LinkButton(form, "check", "", TEXTS.get("seen.tip"), false, this::adoptAsSeen);
        seen.setData("org.heyi.id", "decision.seen");
        seen.setFramed(true);
        seen.setLayoutData(Rows.own());
        decided = Rows.styled(prose(form, faces.normal()), "secondary");
        decided.setData("org.heyi.id", "decision.decided");
        verdict = new VerdictSection(form, documents, events, new Room());
        notes = new NotesSection(form, verdict::execute);
        outcome = new OutcomeSection(form, events, verdict::execute, error -> verdict.problem(error.getMessage()));
        Dropping.install(page, documents, background, events);
        showing = new WhenSeen(page, this::refresh);
        refresh();
    }

    static StyledText prose(Composite form, org.eclipse.swt.graphics.Font font) {
        StyledText text = Rows.styled(new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.NO_FOCUS), "chrome");
        text.setFont(font);
        text.setLineSpacing(3);
        text.setLayoutData(Rows.row());
        return text;
    }

    private Label caption(String key, int above) {
        return caption(form, TEXTS.get(key), above);
    }

    static Label caption(Composite form, String text, int above) {
        Label label = Rows.caption(form, text);
        GridData data = Rows.row();
        data.verticalIndent = above;
        label.setLayoutData(data);
        return label;
    }

    /** The form, as the section that decides needs it. */
    private final class Room implements VerdictSection.Host {

        @Override
        public Chosen chosen() {
            return chosen;
        }

        @Override
        public void measure() {
            DecisionPart.this.measure(false);
        }

        @Override
        public void reveal(Control control) {
            scroll.showControl(control);
        }

        @Override
        public void roll(int pixels) {
            scroll.setOrigin(0, Math.max(0, scroll.getOrigin().y + pixels));
        }

        @Override
        public void refresh() {
            DecisionPart.this.refresh();
        }
    }

    private void adoptAsSeen() {
        if (shown != null && seen.isVisible()) {
            verdict.adoptAsSeen();
        }
    }

    /** Has the comment say what one of its author's desks says. */
    private void settle(int wording) {
        verdict.execute(TEXTS.get("change.settle", wording + 1), Settle.with(shown, wording));
    }

    /** Takes note that the comment was withdrawn. */
    private void note() {
        try {
            Annotation annotation = shown;
            documents.current().identify();
            documents.current().execute(TEXTS.get("change.note"), Dispose.note(annotation, documents.current().actor()));
            events.send(DECIDED, annotation);
        } catch (HeyiException e) {
            verdict.problem(e.getMessage());
        }
    }

    private void refresh() {
        if (form == null || form.isDisposed()) {
            return;
        }
        ReviewDocument document = documents.current();
        Annotation annotation = document == null ? null : document.annotation();
        if (annotation != null && !Models.isPutForward(annotation) && !Attention.isWithdrawn(annotation)) {
            annotation = null;
        }
        shown = annotation;
        for (Control each : form.getChildren()) {
            boolean visible = (each == empty) == (shown == null);
            each.setVisible(visible);
            ((GridData) each.getLayoutData()).exclude = !visible;
        }
        Rows.put(title, shown == null ? TEXTS.get("decision") : heading(document));
        verdict.begin(shown);
        if (shown != null) {
            fill(document);
        }
        measure(false);
    }

    private String heading(ReviewDocument document) {
        if (collation == null) {
            // The table was created before this part, so its order is taken over.
            collation = Collation.of(document.session(), SummaryPart.order(document));
        }
        if (chosen.several(shown)) {
            return TEXTS.get("several.title", chosen.all().size());
        }
        return TEXTS.get("comment", shown.getNumber());
    }

    private void fill(ReviewDocument document) {
        String author = shown.getAuthor() == null ? "" : shown.getAuthor().getName();
        String group = shown.getAuthor() == null || shown.getAuthor().getGroup() == null ? ""
                : shown.getAuthor().getGroup().getName();
        Locators locators = new Locators(document.version(), document.printings());
        Printed printed = locators.printed(shown);
        who.setText(Stream.of(Labels.of(shown.getKind()), author, group, locators.of(shown.getAnchor()).words(), printed == null ? "" : printed.words(),
                Signoffs.told(shown)).filter(each -> !each.isEmpty()).collect(Collectors.joining(TEXTS.get("who.between"))));
        set(sentence, AmendmentSentence.of(shown, locators));
        String said = Objects.toString(shown.getBody(), "");
        String why = Objects.toString(shown.getReason(), "");
        set(body, why.isEmpty() ? said : said + (said.isEmpty() ? "" : "\n") + TEXTS.get("because", why));
        files(document);
        several.show(document, collation, chosen, shown, document.may(VerdictSection.DISPOSE, shown));
        SeveralSection.mark(body, chosen.lead() == shown && chosen.group() != null ? chosen.group().shared() : List.of());
        boolean withdrawn = Attention.isWithdrawn(shown);
        if (again.show(shown, document.may(SETTLE, shown), document.may(VerdictSection.DISPOSE, shown))) {
            // Left out where the head shows the same words.
            Rows.show(false, sentence, body);
        }
        passage.show(document, shown);
        Disposition disposition = shown.getDisposition();
        boolean fulfilled = !chosen.several(shown) && disposition == null && Fulfilment.isSeen(shown);
        if (fulfilled) {
            seen.setText(TEXTS.get("seen", document.version().getNumber()));
        }
        boolean may = document.may(VerdictSection.DISPOSE, shown);
        Rows.show(fulfilled && may, seen);
        set(decided, decided(document, disposition, may && !withdrawn));
        verdict.fill(document);
        notes.show(document, chosen.with(shown), may);
        outcome.show(document, chosen.with(shown));
    }

    private void files(ReviewDocument document) {
        for (Control each : files.getChildren()) {
            each.dispose();
        }
        AttachedFiles offering = new AttachedFiles(form.getShell(), document, background);
        for (Attachment each : shown.getAttachments()) {
            LinkButton button = new LinkButton(files, null, AttachedFiles.words(each), null, false, () -> offering.offer(each));
            button.setData("org.heyi.id", "decision.file");
            button.setFramed(true);
            button.setFont(Faces.of(form.getDisplay()).small());
            button.setLayoutData(Rows.own());
        }
        Rows.show(!shown.getAttachments().isEmpty(), files);
    }

    /** What was decided, by whom and when; for who may not decide, why as well. */
    private static String decided(ReviewDocument document, Disposition disposition, boolean may) {
        if (disposition == null) {
            return "";
        }
        String when = disposition.getDecidedAt() == null ? ""
                : TEXTS.get("decided.at", DateTimeFormatter.ISO_LOCAL_DATE.format(disposition.getDecidedAt().atZone(document.zone())));
        String line = TEXTS.get("decided", Labels.of(disposition.getDecision()), People.name(document.session(), disposition.getDecidedBy()), when);
        String why = Stream.of(disposition.getUnit(), disposition.getReason()).filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining("　"));
        return may || why.isEmpty() ? line : line + "\n" + why;
    }

    private static void set(StyledText text, String value) {
        text.setText(value);
        Rows.show(!value.isEmpty(), text);
    }

    private void fit() {
        verdict.fit(scroll.getClientArea().width - 2 * EDGE);
        measure(true);
    }

    /** Gives room to what the form shows now; measures anew what may have changed, or all of it. */
    private void measure(boolean all) {
        if (all) {
            verdict.layout();
            form.layout(true);
        } else {
            form.layout(Stream.of(several.controls().stream(), again.controls().stream(), outcome.controls().stream(), passage.controls().stream(),
                    verdict.controls().stream(), Stream.of(empty, who, sentence, body, files, decided, seen)).flatMap(each -> each)
                    .toArray(Control[]::new), SWT.NONE);
        }
        scroll.setMinSize(form.computeSize(Math.max(120, scroll.getClientArea().width), SWT.DEFAULT, false));
    }

    @Focus
    void focus() {
        // Never a button: the next key would take a decision.
        Control now = form.getDisplay().getFocusControl();
        if (now == null || !verdict.holds(now) && !notes.holds(now)) {
            Control field = shown == null || !verdict.field().isVisible() ? scroll : verdict.field();
            field.forceFocus();
        }
    }

    @Inject
    @Optional
    void asked(@UIEventTopic(DECIDE) Decision decision) {
        if (form != null && !form.isDisposed()) {
            verdict.decide(decision);
        }
    }

    @Inject
    @Optional
    void seen(@UIEventTopic(ADOPT_AS_SEEN) ReviewDocument document) {
        if (form != null && !form.isDisposed()) {
            adoptAsSeen();
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.ANNOTATION_SELECTED) ReviewDocument document) {
        if (scroll != null && !scroll.isDisposed()) {
            showing.run();
            scroll.setOrigin(0, 0);
        }
    }

    @Inject
    @Optional
    void chosen(@UIEventTopic(Chosen.TOPIC) Chosen now) {
        chosen = now;
        // Only for the comment that is shown: for another one the event of its selection follows.
        if (scroll != null && !scroll.isDisposed() && !verdict.isDeciding() && shown != null && now.lead() == shown) {
            verdict.forget();
            showing.run();
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        if (!verdict.isDeciding()) {
            refresh();
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (scroll != null && !scroll.isDisposed() && !verdict.isDeciding()
                && (change.everything() || change.annotations().contains(change.document().annotation()))) {
            showing.run();
        }
    }

    @Inject
    @Optional
    void reckoned(@UIEventTopic(SummaryPart.RECKONED) Collation now) {
        collation = now;
        if (shown != null && title != null && !title.isDisposed()) {
            Rows.put(title, heading(documents.current()));
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (form != null && !form.isDisposed()) {
            verdict.redraw();
            refresh();
        }
    }
}
