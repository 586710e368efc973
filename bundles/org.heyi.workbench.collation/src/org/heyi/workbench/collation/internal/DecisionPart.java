package org.heyi.workbench.collation.internal;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Collation;
import org.heyi.collation.Fulfilment;
import org.heyi.collation.Locators;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Attachment;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Dispose;
import org.heyi.usecase.Dispose.Verdict;
import org.heyi.usecase.Edit;
import org.heyi.usecase.People;
import org.heyi.usecase.Rights;
import org.heyi.usecase.Settle;
import org.heyi.workbench.AttachedFiles;
import org.heyi.workbench.Attention;
import org.heyi.workbench.Background;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Column;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.TextUndo;
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
    private static final String DISPOSE = "annotation.dispose";
    private static final String SETTLE = "annotation.settle";
    private static final int EDGE = 16;
    /** What is written and not decided yet: survives the end of the program, whatever it was. */
    private static final String UNSAVED = "unsaved.reason.";
    /** How long nothing must be typed before it is kept, milliseconds. */
    private static final int PAUSE = 400;

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private final Map<Decision, LinkButton> buttons = new EnumMap<>(Decision.class);
    private ScrolledComposite scroll;
    private Composite form;
    private Composite choices;
    private Label title;
    private Label empty;
    private StyledText who;
    private StyledText sentence;
    private SeveralSection several;
    private AgainSection again;
    private NotesSection notes;
    private OutcomeSection outcome;
    private StyledText body;
    /** The attached files of the comment, a button each. */
    private Composite files;
    private PassageSection passage;
    private StyledText reason;
    private StyledText decided;
    private Label decideLabel;
    private Label others;
    private Composite reasonHead;
    private Label adoptedLabel;
    private Text adopted;
    private Label unitLabel;
    private Text unit;
    private Label masterLabel;
    private Text master;
    private Label problem;
    private LinkButton undecide;
    private LinkButton seen;
    private Annotation shown;
    private Chosen chosen = Chosen.NOTHING;
    private boolean filling;
    private Decision asked;

    private Collation collation;
    private WhenSeen showing;
    /** The next comment is shown right after a decision: until then nothing need be. */
    private boolean deciding;

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
        decideLabel = caption("decide", 8);
        others = Rows.styled(new Label(form, SWT.WRAP), "secondary");
        others.setFont(faces.normal());
        others.setData("org.heyi.id", "decision.others");
        others.setLayoutData(Rows.row());
        choices = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        GridLayout three = Rows.grid(3, 0, 0, 4, 4);
        three.makeColumnsEqualWidth = true;
        choices.setLayout(three);
        choices.setLayoutData(Rows.row());
        for (Decision each : Decision.values()) {
            LinkButton button = new LinkButton(choices, null,
                    TEXTS.get("choice", each.ordinal() + 1, Labels.of(each)), null, false, () -> decide(each));
            button.setFont(faces.small());
            button.setFramed(true);
            button.setLayoutData(Rows.row());
            buttons.put(each, button);
        }
        reasonHead = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        reasonHead.setLayout(Rows.grid(2, 0, 0, 8, 0));
        GridData beside = Rows.row();
        beside.verticalIndent = 8;
        reasonHead.setLayoutData(beside);
        Rows.caption(reasonHead, TEXTS.get("reason")).setLayoutData(Rows.row());
        new ReasonsMenu(reasonHead, documents::current, this::because, this::note);
        reason = Rows.styled(new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "field");
        reason.setAlwaysShowScrollBars(false);
        reason.setFont(faces.normal());
        reason.setMargins(6, 4, 6, 4);
        GridData lines = Rows.row();
        lines.heightHint = 3 * reason.getLineHeight() + 8;
        lines.widthHint = 100;
        reason.setLayoutData(lines);
        TextUndo.install(reason);
        Runnable keeping = this::keepReason;
        reason.addModifyListener(event -> {
            if (!filling) {
                reason.getDisplay().timerExec(PAUSE, keeping);
            }
        });
        reason.addVerifyKeyListener(event -> {
            // While a decision waits for its reason, Enter takes it; Shift+Enter still begins a line.
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
                    && ((event.stateMask & SWT.MOD1) != 0 || asked != null && event.stateMask == 0)) {
                event.doit = false;
                decideAgain();
            }
        });
        adoptedLabel = caption("adopted", 4);
        adopted = line("adopted");
        unitLabel = caption("unit", 4);
        unit = line("unit");
        masterLabel = caption("master", 4);
        master = line("master");
        problem = Rows.styled(new Label(form, SWT.WRAP), "error");
        problem.setFont(faces.normal());
        problem.setLayoutData(Rows.row());
        undecide = new LinkButton(form, null, TEXTS.get("undecide"), null, false, this::undecide);
        undecide.setFramed(true);
        undecide.setLayoutData(Rows.own());
        notes = new NotesSection(form, this::note);
        outcome = new OutcomeSection(form, events, this::note, error -> problem(error.getMessage()));
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

    private Text line(String key) {
        Text text = new Text(form, SWT.SINGLE | SWT.BORDER);
        text.setLayoutData(Rows.row());
        text.setData("org.heyi.id", key);
        text.addListener(SWT.DefaultSelection, event -> decideAgain());
        return text;
    }

    private void decideAgain() {
        Disposition disposition = shown == null || chosen.several(shown) ? null : shown.getDisposition();
        Decision wanted = asked != null ? asked : disposition == null ? null : disposition.getDecision();
        if (wanted == null) {
            problem(TEXTS.get("chooseFirst"));
        } else {
            decide(wanted, true);
        }
    }

    private void decide(Decision decision) {
        decide(decision, asked == decision);
    }

    private void decide(Decision decision, boolean completed) {
        if (shown == null) {
            return;
        }
        ReviewDocument document = documents.current();
        if (!document.may(DISPOSE, shown)) {
            problem(document.whyNot(DISPOSE, shown));
            return;
        }
        boolean picked = decision == Decision.DUPLICATE && (!completed || master.getText().isBlank());
        asked = decision;
        arrange();
        if (picked) {
            // Into which one is said by its row, or by its number here.
            measure(false);
            events.send(Merging.PICK, new Chosen(shown, chosen.with(shown), null, 0));
            return;
        }
        deciding = true;
        try {
            document.identify();
            take(document, decision, chosen.with(shown));
        } catch (HeyiException e) {
            // What is missing is asked for where it is filled in.
            problem(e.getMessage());
            field().setFocus();
        } finally {
            deciding = false;
        }
    }

    private void take(ReviewDocument document, Decision decision, List<Annotation> those) {
        Annotation into = decision == Decision.DUPLICATE ? Annotate.require(document.session(), master.getText().strip()) : null;
        Edit<List<Annotation>> edit = Dispose.all(those, new Verdict(decision, reasonFor(decision), unit.getText().strip(), into,
                adopted.getText().isBlank() ? null : adopted.getText().strip()), document.actor());
        String label = Labels.of(decision);
        Deciding.execute(document, those.size() == 1 ? TEXTS.get("change.decide", label) : TEXTS.get("change.decide.all", those.size(), label), edit,
                those.size(), () -> taken(document, decision, those));
    }

    private void taken(ReviewDocument document, Decision decision, List<Annotation> those) {
        asked = null;
        those.forEach(each -> forgetReason(document, each));
        if (those.size() > 1) {
            events.send(Topics.NOTICE, new Notice(TEXTS.get("decided.all", those.size(), Labels.of(decision)), false));
        }
        events.send(DECIDED, those.getLast());
        if (those.contains(shown)) {
            refresh();
        }
    }

    /** One of the reasons that are given again and again; behind what is written already. */
    private void because(String words) {
        String before = reason.getText().strip();
        reason.setText(before.isEmpty() || before.equals(reasonOf(shown)) ? words : before + words);
        reason.setSelection(reason.getCharCount());
        reason.setFocus();
    }

    /** The report reads as was demanded: to adopt it is to say so. */
    private void adoptAsSeen() {
        if (shown != null && seen.isVisible()) {
            if (reason.getText().isBlank()) {
                reason.setText(TEXTS.get("seen.reason", documents.current().version().getNumber()));
            }
            decide(Decision.ADOPTED);
        }
    }

    private void keepReason() {
        ReviewDocument document = documents.current();
        if (document == null || shown == null || chosen.several(shown) || form.isDisposed() || reason.getText().equals(reasonOf(shown))) {
            return;
        }
        document.view().set(UNSAVED + shown.getId(), reason.getText());
        document.keepView();
    }

    /** What is written and not decided yet, or was decided; several that are decided on together begin with nothing. */
    private String written(ReviewDocument document) {
        String written = document.view().get(UNSAVED + shown.getId());
        return chosen.several(shown) ? "" : written == null ? reasonOf(shown) : written;
    }

    private static void forgetReason(ReviewDocument document, Annotation annotation) {
        if (document.view().get(UNSAVED + annotation.getId()) != null) {
            document.view().set(UNSAVED + annotation.getId(), null);
            document.keepView();
        }
    }

    private static String reasonOf(Annotation annotation) {
        return annotation.getDisposition() == null ? "" : Objects.toString(annotation.getDisposition().getReason(), "");
    }

    /** A reason that was given for another decision is none for this one. */
    private String reasonFor(Decision decision) {
        String written = reason.getText().strip();
        Disposition before = chosen.several(shown) ? null : shown.getDisposition();
        return before != null && before.getDecision() != decision
                && written.equals(Objects.toString(before.getReason(), "").strip()) ? "" : written;
    }

    private void problem(String message) {
        problem.setText(message);
        show(!message.isEmpty(), problem);
        measure(false);
        scroll.showControl(problem);
    }

    /** Where the decision that waits is completed. */
    private Control field() {
        return asked == Decision.TRANSFERRED ? unit : asked == Decision.DUPLICATE ? master : reason;
    }

    /** Has the comment say what one of its author's desks says. */
    private void settle(int wording) {
        try {
            documents.current().execute(TEXTS.get("change.settle", wording + 1), Settle.with(shown, wording));
        } catch (HeyiException e) {
            problem(e.getMessage());
        }
    }

    /** Notes what is no decision yet; who reads on stays where they are. */
    private void note(String label, Edit<?> edit) {
        try {
            documents.current().execute(label, edit);
        } catch (HeyiException e) {
            problem(e.getMessage());
        }
    }

    /** Takes note that the comment was withdrawn. */
    private void note() {
        try {
            Annotation annotation = shown;
            documents.current().identify();
            documents.current().execute(TEXTS.get("change.note"), Dispose.note(annotation, documents.current().actor()));
            events.send(DECIDED, annotation);
        } catch (HeyiException e) {
            problem(e.getMessage());
        }
    }

    private void undecide() {
        Annotation annotation = shown;
        try {
            documents.current().execute(TEXTS.get("change.undecide"), Dispose.undecide(annotation));
            forgetReason(documents.current(), annotation);
        } catch (HeyiException e) {
            problem(e.getMessage());
        }
    }

    private void refresh() {
        if (form == null || form.isDisposed()) {
            return;
        }
        ReviewDocument document = documents.current();
        Annotation annotation = document == null ? null : document.annotation();
        if (annotation != null && annotation.getState() != AnnotationState.SUBMITTED && !Attention.isWithdrawn(annotation)) {
            annotation = null;
        }
        if (annotation != shown) {
            asked = null;
        }
        shown = annotation;
        for (Control each : form.getChildren()) {
            boolean visible = (each == empty) == (shown == null);
            each.setVisible(visible);
            ((GridData) each.getLayoutData()).exclude = !visible;
        }
        Rows.put(title, shown == null ? TEXTS.get("decision") : heading(document));
        Rows.put(problem, "");
        show(false, problem);
        if (shown != null) {
            fill(document);
            arrange();
        }
        measure(false);
    }

    private String heading(ReviewDocument document) {
        if (collation == null) {
            // The table was there before.
            collation = Collation.of(document.session(), SummaryPart.order(document));
        }
        if (chosen.several(shown)) {
            return TEXTS.get("several.title", chosen.all().size());
        }
        int index = collation.indexOf(shown);
        return index < 0 ? TEXTS.get("comment.unlisted", shown.getNumber())
                : TEXTS.get("comment", index + 1, shown.getNumber());
    }

    private void fill(ReviewDocument document) {
        String author = shown.getAuthor() == null ? "" : shown.getAuthor().getName();
        String group = shown.getAuthor() == null || shown.getAuthor().getGroup() == null ? ""
                : shown.getAuthor().getGroup().getName();
        Locators locators = new Locators(document.version());
        who.setText(Stream.of(Labels.of(shown.getKind()), author, group, locators.of(shown.getAnchor()).words())
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(TEXTS.get("who.between"))));
        set(sentence, AmendmentSentence.of(shown, locators));
        String said = Objects.toString(shown.getBody(), "");
        String why = Objects.toString(shown.getReason(), "");
        set(body, why.isEmpty() ? said : said + (said.isEmpty() ? "" : "\n") + TEXTS.get("because", why));
        files(document);
        several.show(document, collation, chosen, shown, document.may(DISPOSE, shown));
        SeveralSection.mark(body, chosen.lead() == shown && chosen.group() != null ? chosen.group().shared() : List.of());
        boolean withdrawn = Attention.isWithdrawn(shown);
        if (again.show(shown, document.may(SETTLE, shown), document.may(DISPOSE, shown))) {
            // It stands above already.
            show(false, sentence, body);
        }
        passage.show(document, shown);
        Disposition disposition = shown.getDisposition();
        filling = true;
        reason.setText(written(document));
        filling = false;
        boolean fulfilled = !chosen.several(shown) && disposition == null && Fulfilment.isSeen(shown);
        if (fulfilled) {
            seen.setText(TEXTS.get("seen", document.version().getNumber()));
        }
        boolean may = document.may(DISPOSE, shown);
        show(fulfilled && may, seen);
        show(may && !withdrawn, choices, decideLabel, reason, reasonHead);
        show(!may, others);
        Rows.put(others, may ? "" : TEXTS.get("others", Rights.allowed(document.archive(), DISPOSE)));
        set(decided, decided(document, disposition, may && !withdrawn));
        if (chosen.several(shown)) {
            disposition = null;
        }
        put(adopted, disposition == null ? "" : Objects.toString(disposition.getAdopted(), ""));
        notes.show(document, chosen.with(shown), document.may(DISPOSE, shown));
        outcome.show(document, chosen.with(shown));
        put(unit, disposition == null ? "" : Objects.toString(disposition.getUnit(), ""));
        put(master, disposition == null || disposition.getDuplicateOf() == null ? ""
                : Integer.toString(disposition.getDuplicateOf().getNumber()));
        show(disposition != null && document.may("annotation.undispose", shown), undecide);
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
        show(!shown.getAttachments().isEmpty(), files);
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

    private static void put(Text field, String value) {
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
    }

    private static void set(StyledText text, String value) {
        text.setText(value);
        show(!value.isEmpty(), text);
    }

    private void arrange() {
        Disposition disposition = chosen.several(shown) ? null : shown.getDisposition();
        Decision now = asked != null ? asked : disposition == null ? null : disposition.getDecision();
        buttons.forEach((decision, button) -> button.setChecked(decision == now));
        boolean may = documents.current().may(DISPOSE, shown) && !Attention.isWithdrawn(shown);
        show(may && now == Decision.PARTLY_ADOPTED, adoptedLabel, adopted);
        show(may && now == Decision.TRANSFERRED, unitLabel, unit);
        if (asked == Decision.TRANSFERRED && unit.getText().isEmpty() && !chosen.several(shown)) {
            put(unit, Objects.toString(shown.getUnit(), ""));
        }
        show(may && now == Decision.DUPLICATE, masterLabel, master);
    }

    static void show(boolean visible, Control... controls) {
        for (Control control : List.of(controls)) {
            control.setVisible(visible);
            ((GridData) control.getLayoutData()).exclude = !visible;
        }
    }

    private void fit() {
        int widest = buttons.values().stream().mapToInt(each -> each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
        GridLayout layout = (GridLayout) choices.getLayout();
        // As many columns as there is room for; six of them fill one, two or three evenly.
        layout.numColumns = Math.clamp((scroll.getClientArea().width - 2 * EDGE + layout.horizontalSpacing)
                / (widest + layout.horizontalSpacing), 1, 3);
        measure(true);
    }

    /** Gives room to what the form shows now; measures anew what may have changed, or all of it. */
    private void measure(boolean all) {
        if (all) {
            choices.layout(true);
            form.layout(true);
        } else {
            form.layout(Stream.of(several.controls().stream(), again.controls().stream(), outcome.controls().stream(), passage.controls().stream(),
                    Stream.of(empty, who, sentence, body, files,
                    decided, others, problem, unit, master, adopted, undecide, seen)).flatMap(each -> each).toArray(Control[]::new), SWT.NONE);
        }
        scroll.setMinSize(form.computeSize(Math.max(120, scroll.getClientArea().width), SWT.DEFAULT, false));
    }

    @Focus
    void focus() {
        // Never a button: the next key would take a decision.
        Control now = form.getDisplay().getFocusControl();
        if (now == null || now != reason && now != unit && now != master && now != adopted && !notes.holds(now)) {
            Control field = shown == null || !field().isVisible() ? scroll : field();
            field.forceFocus();
        }
    }

    @Inject
    @Optional
    void asked(@UIEventTopic(DECIDE) Decision decision) {
        if (form != null && !form.isDisposed()) {
            decide(decision);
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
        // Else it is told next that another comment is selected.
        if (scroll != null && !scroll.isDisposed() && !deciding && shown != null && now.lead() == shown) {
            asked = null;
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
        if (!deciding) {
            refresh();
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (scroll != null && !scroll.isDisposed() && !deciding
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
            buttons.values().forEach(Control::redraw);
            refresh();
        }
    }
}
