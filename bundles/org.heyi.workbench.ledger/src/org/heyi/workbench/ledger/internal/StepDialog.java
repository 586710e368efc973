package org.heyi.workbench.ledger.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
import org.heyi.ledger.Standing;
import org.heyi.ledger.StepField;
import org.heyi.ledger.StepKind;
import org.heyi.ledger.Steps;
import org.heyi.ledger.UnitStanding;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.CoSignerReply;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
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
    private final StepKind kind;
    /** What was entered in each field that is shown; null for nothing. */
    private final Map<StepField, Supplier<Object>> entered = new EnumMap<>(StepField.class);
    private Text on;
    private StyledText reason;
    private AlertLine problem;

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
        this.kind = Steps.of(type);
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
        on = field(area, "step.on", TEXTS.get("step.on"), LocalDate.now(document.zone()).toString());
        kind.fields().forEach(field -> ask(area, field));
        reason = prose(area, "step.reason", TEXTS.get(kind.needsReason() ? "step.reason.needed" : "step.reason"));
        problem = new AlertLine(area, "step.problem");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        data.widthHint = 420;
        problem.setLayoutData(data);
        // The day is today's already: one begins with what has to be said.
        Arrays.stream(area.getChildren()).filter(each -> each != on && (each instanceof Text || each instanceof StyledText || each instanceof Combo))
                .findFirst().ifPresent(Control::setFocus);
        return area;
    }

    private void ask(Composite area, StepField field) {
        switch (field) {
            case UNIT -> {
                if (kind.takes(StepField.HANDLING)) {
                    choose(area, field, SWT.DROP_DOWN, archive().getUnits(), HandlingUnit::getName);
                } else {
                    ownUnits(area, field);
                }
            }
            case FROM_UNIT -> ownUnits(area, field);
            case INSTEAD -> choose(area, field, SWT.READ_ONLY, archive().getUnits(), HandlingUnit::getName);
            case HANDLING -> choose(area, field, usualHandling());
            case DUE -> due(area);
            case PROPOSER -> proposer(area);
            case CATEGORY -> {
                if (!session().getCategories().isEmpty()) {
                    choose(area, field, SWT.READ_ONLY, session().getCategories(), Category::getName);
                }
            }
            case MODE -> choose(area, field, ContactMode.MEETING);
            case MET_WITH -> choose(area, field, ContactLevel.UNKNOWN);
            case REPLY_CLASS -> choose(area, field, SWT.READ_ONLY, classes(), ReplyClass::getText);
            case PUBLICITY -> choose(area, field, Publicity.UNDECIDED);
            case CO_SIGNERS -> {
                if (!item.getCoSigners().isEmpty()) {
                    choose(area, field, CoSignerReply.ADDRESSED);
                }
            }
            case ATTITUDE -> choose(area, field, Satisfaction.UNRATED);
            case RESULT -> choose(area, field, Satisfaction.SATISFIED);
            case TEXT -> {
                StyledText text = prose(area, id(field), kind.label(field));
                entered.put(field, () -> typed(text));
                if (sendsApproved()) {
                    WritingField.hint(text, TEXTS.get("step.asApproved"));
                }
            }
            case MASTER, DOCUMENT, SOLUTION, ADOPTION, SUPERVISOR, PLACE -> {
                Text line = line(area, field);
                if (field == StepField.DOCUMENT && sendsApproved()) {
                    line.setMessage(TEXTS.get("step.asApproved"));
                }
            }
        }
    }

    /** What was approved is sent as it was approved, unless something else is said here. */
    private boolean sendsApproved() {
        return type == EventType.REPLY && Lifecycle.state(item, null).units().stream().anyMatch(each -> each.approved() != null);
    }

    private void proposer(Composite area) {
        List<String> names = switch (type) {
            case INVITE -> session().getParticipants().stream().filter(each -> each != item.getLead()).map(Participant::getName).toList();
            case CONFIRM, LEAVE -> item.getCoSigners().stream().filter(each -> type == EventType.LEAVE
                    ? each.getState() != CoSignState.WITHDRAWN : each.getState() == CoSignState.INVITED).map(CoSigner::getName).toList();
            default -> Stream.concat(Stream.of(Objects.toString(item.getLeadName(), "")), item.getCoSigners().stream()
                    .filter(each -> each.getState() == CoSignState.CONFIRMED).map(CoSigner::getName)).toList();
        };
        boolean known = type == EventType.CONFIRM || type == EventType.LEAVE;
        Combo combo = choose(area, StepField.PROPOSER, known ? SWT.READ_ONLY : SWT.DROP_DOWN, names.stream().distinct().toList(), Function.identity());
        if (type != EventType.INVITE && combo.getItemCount() > 0) {
            combo.select(0);
        }
    }

    /** The part that is proposed: that of the unit that is relieved, or what usually follows the units that handle it already. */
    private HandlingRole usualHandling() {
        Standing standing = Lifecycle.state(item, null);
        UnitStanding from = type == EventType.REASSIGN ? standing.handsOn(null) : null;
        if (from != null) {
            return from.handling();
        }
        UnitStanding main = type == EventType.REASSIGN ? null : standing.main();
        return main == null ? HandlingRole.SOLE : main.handling() == HandlingRole.SEPARATE ? HandlingRole.SEPARATE : HandlingRole.CO;
    }

    /** The day to answer by, and beside it what the rules say: how many working days, days or months, and which day that is. */
    private void due(Composite area) {
        Text due = field(area, id(StepField.DUE), kind.label(StepField.DUE), "");
        entered.put(StepField.DUE, () -> date(due));
        if (type == EventType.INVITE) {
            due.setMessage(session().getEndDate() == null ? TEXTS.get("step.noCutOff") : TEXTS.get("step.cutOff", session().getEndDate()));
            return;
        }
        if (type == EventType.REQUEST_EXTENSION) {
            return;
        }
        due.setMessage(TEXTS.get("step.dueByRule"));
        if (type == EventType.EXTEND) {
            // What a unit asked for is what is granted, unless somebody decides otherwise.
            Lifecycle.state(item, null).units().stream().map(UnitStanding::requestedDue).filter(Objects::nonNull).findFirst()
                    .ifPresent(day -> due.setText(day.toString()));
        }
        new Label(area, SWT.NONE);
        Label rule = Rows.styled(new Label(area, SWT.WRAP), "caption");
        rule.setData("org.heyi.id", "step.rule");
        rule.setLayoutData(Rows.row());
        Runnable tell = () -> {
            rule.setText(rule(due));
            rule.getParent().layout(true, true);
        };
        on.addModifyListener(event -> tell.run());
        due.addModifyListener(event -> tell.run());
        for (Control each : area.getChildren()) {
            if (id(StepField.HANDLING).equals(each.getData("org.heyi.id"))) {
                each.addListener(SWT.Selection, event -> tell.run());
            }
        }
        tell.run();
    }

    private String rule(Text due) {
        LocalDate day;
        try {
            day = date(on);
        } catch (HeyiException e) {
            day = null;
        }
        if (day == null) {
            return "";
        }
        TrackSuggestion.Due byRule = TrackSuggestion.dueByRule(session(), item, type, (HandlingRole) value(StepField.HANDLING), day);
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
    private void ownUnits(Composite area, StepField field) {
        List<String> names = Lifecycle.state(item, null).units().stream().map(each -> each.unit().getName()).distinct().toList();
        if (names.size() > 1) {
            choose(area, field, SWT.READ_ONLY, names, Function.identity());
        }
    }

    private List<ReplyClass> classes() {
        Scheme scheme = session().getScheme();
        return (scheme == null ? Presets.scheme(Presets.DEFAULT_SCHEME) : scheme).getClasses();
    }

    private static String id(StepField field) {
        return "step." + field.word();
    }

    private Text line(Composite area, StepField field) {
        Text line = field(area, id(field), kind.label(field), "");
        entered.put(field, () -> typed(line));
        return line;
    }

    private <T> Combo choose(Composite area, StepField field, int style, List<T> values, Function<T, String> name) {
        label(area, kind.label(field));
        Combo combo = new Combo(area, style);
        combo.setData("org.heyi.id", id(field));
        values.forEach(each -> combo.add(name.apply(each)));
        combo.setLayoutData(Rows.row());
        entered.put(field, () -> typed(combo.getText()));
        return combo;
    }

    /** The terms of the enumeration that the preset is one of. */
    private void choose(Composite area, StepField field, Enumerator preset) {
        List<Enumerator> values = List.of((Enumerator[]) field.type().getEnumConstants());
        Combo combo = choose(area, field, SWT.READ_ONLY, values, Labels::of);
        combo.select(values.indexOf(preset));
        entered.put(field, () -> combo.getSelectionIndex() < 0 ? null : values.get(combo.getSelectionIndex()));
    }

    private static Text field(Composite area, String id, String name, String value) {
        label(area, name);
        Text field = new Text(area, SWT.BORDER);
        field.setData("org.heyi.id", id);
        field.setText(value);
        field.setLayoutData(Rows.row());
        return field;
    }

    private static StyledText prose(Composite area, String id, String name) {
        Label label = label(area, name);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        StyledText field = WritingField.create(area, id);
        GridData data = Rows.fill();
        data.heightHint = 64;
        field.setLayoutData(data);
        return field;
    }

    private static Label label(Composite area, String name) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        return label;
    }

    private Object value(StepField field) {
        return entered.containsKey(field) ? entered.get(field).get() : null;
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
            Step step = new Step(type, date(on), document.actor(), role, typed(reason));
            for (StepField field : entered.keySet()) {
                step = step.with(field, value(field));
            }
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
}
