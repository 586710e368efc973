package org.heyi.workbench.ledger.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.ledger.HolidayCalendar;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Presets;
import org.heyi.ledger.Steps;
import org.heyi.ledger.Transition;
import org.heyi.ledger.Standing;
import org.heyi.ledger.UnitStanding;
import org.heyi.model.Archive;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.CoSignerReply;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Step;
import org.heyi.usecase.TrackSuggestion;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.WritingField;

/** Asks for what one step in the life of a suggestion needs, and makes it. What is wrong is said in the dialog. */
final class StepDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(StepDialog.class);

    private final ReviewDocument document;
    private final Suggestion item;
    private final EventType type;
    private final Role role;
    private Text on;
    private Combo unit;
    private Combo otherUnit;
    private Choice<HandlingRole> handling;
    private Text due;
    private Text into;
    private Text documentNumber;
    private Combo replyClass;
    private Choice<Publicity> publicity;
    private Combo category;
    private Text solution;
    private Text adoption;
    private Choice<CoSignerReply> coSigners;
    private StyledText text;
    private Choice<ContactMode> mode;
    private Choice<ContactLevel> metWith;
    private Choice<Satisfaction> attitude;
    private Choice<Satisfaction> result;
    private Combo proposer;
    private StyledText reason;
    private AlertLine problem;

    /** A combo of an enumeration's terms. */
    private record Choice<E extends Enumerator>(Combo combo, List<E> values) {
        E value() {
            return combo.getSelectionIndex() < 0 ? null : values.get(combo.getSelectionIndex());
        }
    }

    /**
     * @param parent the window
     * @param document where the item is
     * @param item the suggestion
     * @param type the step
     * @param role in which role; null for the one that usually does it
     */
    StepDialog(Shell parent, ReviewDocument document, Suggestion item, EventType type, Role role) {
        super(parent, "07-ledger");
        this.document = document;
        this.item = item;
        this.type = type;
        this.role = role;
    }

    @Override
    protected String title() {
        return TEXTS.get("step.title", Lifecycle.name(item), Labels.of(type));
    }

    @Override
    protected Point getInitialSize() {
        Point needed = super.getInitialSize();
        return new Point(Math.max(480, needed.x), needed.y);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 20, 16, 16, 8));
        area.setLayoutData(Rows.fill());
        on = field(area, "step.on", LocalDate.now(document.zone()).toString());
        switch (type) {
            case ASSIGN, REASSIGN -> {
                unit = names(area, "step.unit", SWT.DROP_DOWN, archive().getUnits(), u -> u.getName());
                handling = choice(area, "step.handling", Arrays.asList(HandlingRole.values()), usualHandling());
                if (type == EventType.REASSIGN) {
                    otherUnit = ownUnits(area, "step.otherUnit");
                }
                due(area);
            }
            case EXTEND -> {
                unit = ownUnits(area, "step.unit");
                due(area);
            }
            case INVITE -> {
                proposer = people(area, "step.invited", SWT.DROP_DOWN, session().getParticipants().stream()
                        .filter(each -> each != item.getLead()).map(Participant::getName).toList());
                due = field(area, "step.signUntil", "");
                due.setMessage(session().getEndDate() == null ? TEXTS.get("step.noCutOff")
                        : TEXTS.get("step.cutOff", session().getEndDate()));
            }
            case CONFIRM, LEAVE -> proposer = people(area, type == EventType.CONFIRM ? "step.signer" : "step.leaver", SWT.READ_ONLY,
                    item.getCoSigners().stream().filter(each -> type == EventType.LEAVE ? each.getState() != CoSignState.WITHDRAWN
                            : each.getState() == CoSignState.INVITED).map(CoSigner::getName).toList());
            case MERGE -> into = field(area, "step.into", "");
            case CONTACT -> {
                unit = ownUnits(area, "step.unit");
                mode = choice(area, "step.mode", Arrays.asList(ContactMode.values()), ContactMode.MEETING);
                metWith = choice(area, "step.met", Arrays.asList(ContactLevel.values()), ContactLevel.UNKNOWN);
            }
            case ACCEPT -> {
                if (!session().getCategories().isEmpty()) {
                    category = names(area, "step.category", SWT.READ_ONLY, session().getCategories(), Category::getName);
                }
            }
            case APPROVE_REPLY -> {
                unit = ownUnits(area, "step.unit");
                replyClass = names(area, "step.class", SWT.READ_ONLY, classes(), ReplyClass::getText);
                publicity = choice(area, "step.publicity", Arrays.asList(Publicity.values()), Publicity.UNDECIDED);
            }
            case REPLY -> reply(area);
            case RECLASSIFY -> {
                unit = ownUnits(area, "step.unit");
                replyClass = names(area, "step.class", SWT.READ_ONLY, classes(), ReplyClass::getText);
            }
            case FEEDBACK -> {
                List<String> signers = new ArrayList<>();
                signers.add(item.getLeadName() == null ? "" : item.getLeadName());
                item.getCoSigners().stream().filter(each -> each.getState() == CoSignState.CONFIRMED).map(CoSigner::getName).forEach(signers::add);
                proposer = people(area, "step.proposer", SWT.DROP_DOWN, signers);
                attitude = choice(area, "step.attitude", Arrays.asList(Satisfaction.values()), Satisfaction.UNRATED);
                result = choice(area, "step.result", Arrays.asList(Satisfaction.values()), Satisfaction.SATISFIED);
            }
            case REQUEST_RETURN -> {
                unit = ownUnits(area, "step.unit");
                otherUnit = names(area, "step.suggested", SWT.READ_ONLY, archive().getUnits(), u -> u.getName());
            }
            case SIGN, CO_OPINION, REQUEST_EXTENSION, DRAFT_REPLY, REFUSE_RETURN, RETURN_REPLY, FOLLOW_UP ->
                unit = ownUnits(area, "step.unit");
            default -> {
                // The day and a reason are all that the other steps have.
            }
        }
        reason = prose(area, switch (type) {
            case DRAFT_REPLY -> "step.text";
            case CO_OPINION -> "step.opinion";
            case SUPERVISE -> "step.supervisor";
            case PUBLISH -> "step.publishedAt";
            case FOLLOW_UP -> "step.followUp";
            default -> needsReason() ? "step.reason.needed" : "step.reason";
        });
        problem = new AlertLine(area, "step.problem");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        data.widthHint = 420;
        problem.setLayoutData(data);
        // The day is today's already: one begins with what has to be said.
        Arrays.stream(area.getChildren()).filter(each -> each != on && (each instanceof Text || each instanceof StyledText || each instanceof Combo))
                .findFirst().ifPresent(Control::setFocus);
        return area;
    }

    private void reply(Composite area) {
        unit = ownUnits(area, "step.unit");
        replyClass = names(area, "step.class", SWT.READ_ONLY, classes(), ReplyClass::getText);
        documentNumber = field(area, "step.document", "");
        publicity = choice(area, "step.publicity", Arrays.asList(Publicity.values()), Publicity.UNDECIDED);
        text = prose(area, "step.text");
        // What was approved is sent as it was approved, unless something else is said here.
        boolean approved = Lifecycle.state(item, null).units().stream().anyMatch(each -> each.approved() != null);
        if (approved) {
            WritingField.hint(text, TEXTS.get("step.asApproved"));
            documentNumber.setMessage(TEXTS.get("step.asApproved"));
        }
        solution = field(area, "step.solution", "");
        adoption = field(area, "step.adoption", "");
        if (!item.getCoSigners().isEmpty()) {
            coSigners = choice(area, "step.coSigners", Arrays.asList(CoSignerReply.values()), CoSignerReply.ADDRESSED);
        }
    }

    /** Whoever takes over has the same part; after a unit that is in charge come those that help it, or that answer apart as it does. */
    private HandlingRole usualHandling() {
        Standing standing = Lifecycle.state(item, null);
        UnitStanding from = type == EventType.REASSIGN ? standing.handsOn(null) : null;
        if (from != null) {
            return from.handling();
        }
        UnitStanding main = type == EventType.REASSIGN ? null : standing.main();
        return main == null ? HandlingRole.SOLE : main.handling() == HandlingRole.SEPARATE ? HandlingRole.SEPARATE : HandlingRole.CO;
    }

    private boolean needsReason() {
        return Steps.TABLE.stream().anyMatch(each -> each.event() == type && each.reason());
    }

    /** The day to answer by, and beside it what the rules say: how many working days, days or months, and which day that is. */
    private void due(Composite area) {
        due = field(area, "step.due", "");
        due.setMessage(TEXTS.get("step.dueByRule"));
        new Label(area, SWT.NONE);
        Label rule = Rows.styled(new Label(area, SWT.WRAP), "caption");
        rule.setData("org.heyi.id", "step.rule");
        rule.setLayoutData(Rows.row());
        Runnable tell = () -> {
            rule.setText(rule());
            rule.getParent().layout(true, true);
        };
        on.addModifyListener(event -> tell.run());
        due.addModifyListener(event -> tell.run());
        if (handling != null) {
            handling.combo().addListener(SWT.Selection, event -> tell.run());
        }
        tell.run();
    }

    private String rule() {
        LocalDate day;
        try {
            day = date(on);
        } catch (HeyiException e) {
            day = null;
        }
        if (day == null) {
            return "";
        }
        TrackSuggestion.Due byRule = TrackSuggestion.dueByRule(session(), item, type, value(handling), day);
        String said = byRule.limit() == null ? TEXTS.get("step.noRule")
                : TEXTS.get("step.rule", Labels.of(byRule.limit().getClock()), byRule.limit().getAmount(),
                        Labels.of(byRule.limit().getDays()), byRule.day());
        try {
            LocalDate own = date(due);
            if (own != null && !own.isBefore(day)) {
                HolidayCalendar calendar = HolidayCalendar.of(item);
                return TEXTS.get("step.own", said, ChronoUnit.DAYS.between(day, own), calendar.workingDays(day, own));
            }
        } catch (HeyiException e) {
            // Half a date is no date yet; the dialog says so when it is to be used.
            return said;
        }
        return said;
    }

    private Session session() {
        return (Session) item.eContainer();
    }

    private Archive archive() {
        return document.archive();
    }

    /** The units that handle it; nobody needs to choose where there is only one. */
    private Combo ownUnits(Composite area, String key) {
        Set<String> names = new LinkedHashSet<>();
        Lifecycle.state(item, null).units().forEach(each -> names.add(each.unit().getName()));
        if (names.size() < 2) {
            return null;
        }
        return names(area, key, SWT.READ_ONLY, List.copyOf(names), Function.identity());
    }

    private List<ReplyClass> classes() {
        Scheme scheme = session().getScheme();
        return (scheme == null ? Presets.scheme(Presets.DEFAULT_SCHEME) : scheme).getClasses();
    }

    private static Text field(Composite area, String key, String value) {
        label(area, key);
        Text field = new Text(area, SWT.BORDER);
        field.setData("org.heyi.id", key);
        field.setText(value);
        field.setLayoutData(Rows.row());
        return field;
    }

    private static StyledText prose(Composite area, String key) {
        Label label = label(area, key);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        StyledText field = WritingField.create(area, key.replace(".needed", ""));
        GridData data = Rows.fill();
        data.heightHint = 64;
        field.setLayoutData(data);
        return field;
    }

    private static <T> Combo names(Composite area, String key, int style, List<T> values, Function<T, String> name) {
        label(area, key);
        Combo combo = new Combo(area, style);
        values.forEach(each -> combo.add(name.apply(each)));
        combo.setLayoutData(Rows.row());
        return combo;
    }

    private static Combo people(Composite area, String key, int style, List<String> values) {
        Combo combo = names(area, key, style, values.stream().distinct().toList(), Function.identity());
        if (!values.isEmpty() && (style & SWT.READ_ONLY) != 0 || key.equals("step.proposer")) {
            combo.select(0);
        }
        return combo;
    }

    private static <E extends Enumerator> Choice<E> choice(Composite area, String key, List<E> values, E preset) {
        Combo combo = names(area, key, SWT.READ_ONLY, values, Labels::of);
        combo.select(values.indexOf(preset));
        return new Choice<>(combo, values);
    }

    private static Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(TEXTS.get(key));
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Labels.of(type), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("step.cancel"), false);
    }

    @Override
    protected void okPressed() {
        try {
            document.identify();
            Step step = new Step(type, date(on), document.actor(), role, typed(reason), chosen(unit), chosen(otherUnit),
                    value(handling), date(due), typed(into), typed(documentNumber), chosen(replyClass), value(publicity),
                    typed(text), value(mode), value(metWith), value(attitude), value(result), chosen(proposer), chosen(category),
                    typed(solution), typed(adoption), value(coSigners));
            Edit<Suggestion> edit = TrackSuggestion.step(archive(), item, step);
            document.execute(Labels.of(type), edit);
            super.okPressed();
        } catch (HeyiException e) {
            problem.error(e.getMessage());
            Point size = getShell().computeSize(getShell().getSize().x, SWT.DEFAULT);
            getShell().setSize(getShell().getSize().x, Math.max(size.y, getShell().getSize().y));
        }
    }

    private static LocalDate date(Text field) {
        String typed = typed(field);
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new HeyiException(TEXTS.get("step.badDate", typed), e);
        }
    }

    private static String typed(Text field) {
        return field == null ? null : typed(field.getText());
    }

    private static String typed(StyledText field) {
        return field == null ? null : typed(field.getText());
    }

    private static String typed(String words) {
        return words.isBlank() ? null : words.strip();
    }

    private static String chosen(Combo combo) {
        return combo == null || combo.getText().isBlank() ? null : combo.getText().strip();
    }

    private static <E extends Enumerator> E value(Choice<E> choice) {
        return choice == null ? null : choice.value();
    }
}
