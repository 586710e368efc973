package org.heyi.workbench.collation.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Dispose;
import org.heyi.usecase.Dispose.Verdict;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Rights;
import org.heyi.workbench.Attention;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Heard;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.TextUndo;

/** In the middle of the form: what is decided on a comment, or on several, with the reason and whatever else the decision needs. */
final class VerdictSection {

    /** The form that it stands in. */
    interface Host {

        /** @return what is chosen in the table */
        Chosen chosen();

        /** Gives room to what is shown now. */
        void measure();

        /** Scrolls to a control. */
        void reveal(Control control);

        /** Scrolls by so many pixels, down where that is positive. */
        void roll(int pixels);

        /** Shows the comment anew. */
        void refresh();
    }

    private static final Texts TEXTS = Texts.of(VerdictSection.class);
    /** What is done here, by the name of the table of rights. */
    static final String DISPOSE = "annotation.dispose";
    private static final String UNDISPOSE = "annotation.undispose";
    /** What is written and not decided yet: survives the end of the program, whatever it was. */
    private static final String UNSAVED = "unsaved.reason.";
    /** How long nothing must be typed before it is kept, milliseconds. */
    private static final int PAUSE = 400;
    private static final int COLUMNS = 3;

    private final Composite form;
    private final Documents documents;
    private final IEventBroker events;
    private final Host host;
    private final Map<Decision, LinkButton> buttons = new EnumMap<>(Decision.class);
    private final Label caption;
    private final Label others;
    private final Composite choices;
    private final Composite reasonHead;
    private final StyledText reason;
    private TextUndo undo;
    private boolean another;
    private final Label adoptedLabel;
    private final Text adopted;
    private final Label unitLabel;
    private final Text unit;
    private final Label masterLabel;
    private final Text master;
    private final Label problem;
    private final LinkButton undecide;
    private Annotation shown;
    private boolean filling;
    /** The decision that waits for what it needs. */
    private Decision asked;
    private boolean deciding;

    /**
     * @param form where it stands
     * @param documents the open workspace
     * @param events where decisions are told
     * @param host the form
     */
    VerdictSection(Composite form, Documents documents, IEventBroker events, Host host) {
        this.form = form;
        this.documents = documents;
        this.events = events;
        this.host = host;
        Faces faces = Faces.of(form.getDisplay());
        caption = DecisionPart.caption(form, TEXTS.get("decide"), 8);
        others = Rows.styled(new Label(form, SWT.WRAP), "secondary");
        others.setFont(faces.normal());
        others.setData("org.heyi.id", "decision.others");
        others.setLayoutData(Rows.row());
        choices = choices(faces);
        reasonHead = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        reasonHead.setLayout(Rows.grid(2, 0, 0, 8, 0));
        GridData beside = Rows.row();
        beside.verticalIndent = 8;
        reasonHead.setLayoutData(beside);
        Label because = Rows.caption(reasonHead, TEXTS.get("reason"));
        because.setLayoutData(Rows.row());
        new ReasonsMenu(reasonHead, documents::current, this::because, this::execute);
        reason = reason(faces);
        Heard.label(reason, because);
        adoptedLabel = DecisionPart.caption(form, TEXTS.get("adopted"), 4);
        adopted = line("adopted");
        unitLabel = DecisionPart.caption(form, TEXTS.get("unit"), 4);
        unit = line("unit");
        masterLabel = DecisionPart.caption(form, TEXTS.get("master"), 4);
        master = line("master");
        problem = Rows.styled(new Label(form, SWT.WRAP), "error");
        problem.setFont(faces.normal());
        problem.setLayoutData(Rows.row());
        undecide = new LinkButton(form, null, TEXTS.get("undecide"), null, false, this::undecide);
        undecide.setFramed(true);
        undecide.setLayoutData(Rows.own());
    }

    private Composite choices(Faces faces) {
        Composite row = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        GridLayout layout = Rows.grid(COLUMNS, 0, 0, 4, 4);
        layout.makeColumnsEqualWidth = true;
        row.setLayout(layout);
        row.setLayoutData(Rows.row());
        for (Decision each : Decision.values()) {
            LinkButton button = new LinkButton(row, null, TEXTS.get("choice", each.ordinal() + 1, Labels.of(each)), null, false, () -> decide(each));
            button.stays(true);
            button.setFont(faces.small());
            button.setFramed(true);
            button.setLayoutData(Rows.row());
            buttons.put(each, button);
        }
        return row;
    }

    private StyledText reason(Faces faces) {
        StyledText text = Rows.styled(new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "field");
        text.setAlwaysShowScrollBars(false);
        text.setFont(faces.normal());
        text.setMargins(6, 4, 6, 4);
        GridData lines = Rows.row();
        lines.heightHint = 3 * text.getLineHeight() + 8;
        lines.widthHint = 100;
        text.setLayoutData(lines);
        undo = TextUndo.install(text);
        // A field without a scroll bar would swallow the wheel, so the form is scrolled instead.
        text.addListener(SWT.MouseVerticalWheel, event -> {
            if (text.getLineCount() * text.getLineHeight() <= text.getClientArea().height) {
                event.doit = false;
                host.roll(-event.count * text.getLineHeight());
            }
        });
        Runnable keeping = this::keepReason;
        text.addModifyListener(event -> {
            if (!filling) {
                text.getDisplay().timerExec(PAUSE, keeping);
            }
        });
        text.addVerifyKeyListener(event -> {
            // Enter completes a decision that waits for its reason; Shift+Enter begins a new line.
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
                    && ((event.stateMask & SWT.MOD1) != 0 || asked != null && event.stateMask == 0)) {
                event.doit = false;
                decideAgain();
            }
        });
        return text;
    }

    private Text line(String key) {
        Text text = new Text(form, SWT.SINGLE | SWT.BORDER);
        text.setLayoutData(Rows.row());
        text.setData("org.heyi.id", key);
        text.addListener(SWT.DefaultSelection, event -> decideAgain());
        return text;
    }

    // ---- what is shown

    /** @return what may be taller or shorter than before */
    List<Control> controls() {
        return List.of(others, problem, unit, master, adopted, undecide);
    }

    /** As many columns of decisions as there is room for; six of them fill one, two or three evenly. */
    void fit(int width) {
        int widest = buttons.values().stream().mapToInt(each -> each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
        GridLayout layout = (GridLayout) choices.getLayout();
        layout.numColumns = Math.clamp((width + layout.horizontalSpacing) / (widest + layout.horizontalSpacing), 1, COLUMNS);
    }

    /** Lays out what never changes but when the form is made wider or narrower. */
    void layout() {
        choices.layout(true);
    }

    /** Draws the buttons in the colours that are in force now. */
    void redraw() {
        buttons.values().forEach(Control::redraw);
    }

    /** Another comment is shown, or none: no decision waits any longer. */
    void begin(Annotation annotation) {
        if (annotation != shown) {
            asked = null;
            another = true;
        }
        shown = annotation;
        Rows.put(problem, "");
        Rows.show(false, problem);
    }

    /** Other comments are chosen beside it. */
    void forget() {
        asked = null;
    }

    /** Shows what was decided on the comment. */
    void fill(ReviewDocument document) {
        Chosen chosen = host.chosen();
        String now = written(document);
        if (!reason.getText().equals(now)) {
            filling = true;
            reason.setText(now);
            filling = false;
        }
        if (another) {
            // Undo must not bring the text of another comment into this one.
            undo.reset();
            another = false;
        }
        boolean may = document.may(DISPOSE, shown);
        boolean open = may && !Attention.isWithdrawn(shown);
        Rows.show(open, choices, caption, reason, reasonHead);
        Rows.show(!may, others);
        Rows.put(others, may ? "" : TEXTS.get("others", Rights.allowed(document.archive(), DISPOSE)));
        Disposition disposition = chosen.several(shown) ? null : shown.getDisposition();
        put(adopted, disposition == null ? "" : Objects.toString(disposition.getAdopted(), ""));
        put(unit, disposition == null ? "" : Objects.toString(disposition.getUnit(), ""));
        put(master, disposition == null || disposition.getDuplicateOf() == null ? ""
                : Integer.toString(disposition.getDuplicateOf().getNumber()));
        Rows.show(disposition != null && document.may(UNDISPOSE, shown), undecide);
        arrange();
    }

    private void arrange() {
        Chosen chosen = host.chosen();
        Disposition disposition = chosen.several(shown) ? null : shown.getDisposition();
        Decision now = asked != null ? asked : disposition == null ? null : disposition.getDecision();
        buttons.forEach((decision, button) -> button.setChecked(decision == now));
        boolean may = documents.current().may(DISPOSE, shown) && !Attention.isWithdrawn(shown);
        Rows.show(may && now == Decision.PARTLY_ADOPTED, adoptedLabel, adopted);
        Rows.show(may && now == Decision.TRANSFERRED, unitLabel, unit);
        if (asked == Decision.TRANSFERRED && unit.getText().isEmpty() && !chosen.several(shown)) {
            put(unit, Objects.toString(shown.getUnit(), ""));
        }
        Rows.show(may && now == Decision.DUPLICATE, masterLabel, master);
    }

    private static void put(Text field, String value) {
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
    }

    /** Says what is wrong, where it can be seen. */
    void problem(String message) {
        problem.setText(message);
        Rows.show(!message.isEmpty(), problem);
        host.measure();
        host.reveal(problem);
    }

    /** @return whether a control is one of the fields */
    boolean holds(Control control) {
        return control == reason || control == unit || control == master || control == adopted;
    }

    /** @return where the decision that waits is completed */
    Control field() {
        return asked == Decision.TRANSFERRED ? unit : asked == Decision.DUPLICATE ? master : reason;
    }

    /** @return whether a decision is being taken; the next comment is shown right after it, until then nothing need be */
    boolean isDeciding() {
        return deciding;
    }

    // ---- what is decided

    private void decideAgain() {
        Disposition disposition = shown == null || host.chosen().several(shown) ? null : shown.getDisposition();
        Decision wanted = asked != null ? asked : disposition == null ? null : disposition.getDecision();
        if (wanted == null) {
            problem(TEXTS.get("chooseFirst"));
        } else {
            decide(wanted, true);
        }
    }

    /** Takes a decision on what is shown, or asks for what it needs. */
    void decide(Decision decision) {
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
        if (!reason.getText().isBlank() && reasonFor(decision).isEmpty()) {
            // The reason for what was decided before does not count for this, so it does not stand there either.
            filling = true;
            reason.setText("");
            filling = false;
        }
        arrange();
        if (picked) {
            // The comment to merge into is picked in the table or typed as a number.
            host.measure();
            events.send(Merging.PICK, new Chosen(shown, host.chosen().with(shown), null, 0));
            return;
        }
        deciding = true;
        try {
            document.identify();
            take(document, decision, host.chosen().with(shown));
        } catch (HeyiException e) {
            // The message stands beside the field that is missing.
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
        events.send(DecisionPart.DECIDED, those.getLast());
        if (those.contains(shown)) {
            host.refresh();
        }
    }

    /** Adopts what the report reads as by now; to adopt it is to say so. */
    void adoptAsSeen() {
        if (reason.getText().isBlank()) {
            reason.setText(TEXTS.get("seen.reason", documents.current().version().getNumber()));
        }
        decide(Decision.ADOPTED);
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

    /** Carries out an edit, and says where it cannot be. */
    void execute(String label, Edit<?> edit) {
        try {
            documents.current().execute(label, edit);
        } catch (HeyiException e) {
            problem(e.getMessage());
        }
    }

    // ---- the reason

    /** One of the reasons that are given again and again; behind what is written already. */
    private void because(String words) {
        String before = reason.getText().strip();
        reason.setText(before.isEmpty() || before.equals(reasonOf(shown)) ? words : before + words);
        reason.setSelection(reason.getCharCount());
        reason.setFocus();
    }

    private void keepReason() {
        ReviewDocument document = documents.current();
        if (document == null || shown == null || host.chosen().several(shown) || form.isDisposed() || reason.getText().equals(reasonOf(shown))) {
            return;
        }
        document.view().set(UNSAVED + shown.getId(), reason.getText());
        document.keepView();
    }

    /** What is written and not decided yet, or was decided; several that are decided on together begin with nothing. */
    private String written(ReviewDocument document) {
        String written = document.view().get(UNSAVED + shown.getId());
        return host.chosen().several(shown) ? "" : written == null ? reasonOf(shown) : written;
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
        Disposition before = host.chosen().several(shown) ? null : shown.getDisposition();
        return before != null && before.getDecision() != decision
                && written.equals(Objects.toString(before.getReason(), "").strip()) ? "" : written;
    }
}
