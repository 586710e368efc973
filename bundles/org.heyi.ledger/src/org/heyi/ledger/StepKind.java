package org.heyi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.heyi.base.Texts;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;

/**
 * One step in the life of a 建议 or 提案: who may take it from where to where, what it asks for, what it must say, what it
 * changes, and how it reads afterwards. The rules, the dialog of the window, the command and its help, and the timeline are
 * made from this; nothing of it is said anywhere else. All of them are in {@link Steps}.
 */
public final class StepKind {

    /** What a step must say besides day, role and reason. */
    @FunctionalInterface
    interface Check {
        void of(StepCheck check);
    }

    /** What a step changes in where the item stands. */
    @FunctionalInterface
    interface Effect {
        void on(Standing standing, Event event, LocalDate day);
    }

    private static final Texts TEXTS = Texts.of(StepKind.class);

    private final EventType type;
    private final List<Transition> rows = new ArrayList<>();
    private List<StepField> fields = List.of();
    private Supplier<Event> maker = LedgerFactory.eINSTANCE::createEvent;
    private Check check = each -> {
    };
    private Effect effect = (standing, event, day) -> {
    };
    private boolean perUnit;
    private StepField formerly;
    private Function<Standing, LocalDate> since;

    StepKind(EventType type) {
        this.type = type;
    }

    // --- How one is defined

    /** A row of the table in domain rules 1.10; a state of null changes none. */
    StepKind row(int row, EnumSet<SuggestionState> from, SuggestionState to, EnumSet<Role> roles) {
        rows.add(new Transition(row, type, Collections.unmodifiableSet(from), to, Collections.unmodifiableSet(roles), false));
        return this;
    }

    /** The same, for a step that must say why. */
    StepKind because(int row, EnumSet<SuggestionState> from, SuggestionState to, EnumSet<Role> roles) {
        rows.add(new Transition(row, type, Collections.unmodifiableSet(from), to, Collections.unmodifiableSet(roles), true));
        return this;
    }

    /** What it asks for, in the order of the dialog. */
    StepKind asks(StepField... asked) {
        fields = List.of(asked);
        return this;
    }

    /** What its event is; a plain event when nothing is said. */
    StepKind made(Supplier<Event> by) {
        maker = by;
        return this;
    }

    StepKind must(Check say) {
        check = say;
        return this;
    }

    StepKind does(Effect change) {
        effect = change;
        return this;
    }

    /** A unit may be ahead of the others: where it stands itself counts. */
    StepKind perUnit() {
        perUnit = true;
        return this;
    }

    /**
     * Its paper may come late: it is entered with the day on which it happened, though later steps are there already. Only for
     * steps that change no state.
     *
     * @param from the day before which it cannot have happened; null gives no such day
     */
    StepKind mayComeLate(Function<Standing, LocalDate> from) {
        since = from;
        return this;
    }

    /** What stood in the reason before it had a place of its own: the history is not rewritten. */
    StepKind formerlyReason(StepField field) {
        formerly = field;
        return this;
    }

    // --- What it is

    /** @return which step it is */
    public EventType type() {
        return type;
    }

    /** @return from where to where it leads, and who may take it, in the order of the rules; at least one */
    public List<Transition> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** @return what it asks for besides day, role and reason, in the order in which people are asked */
    public List<StepField> fields() {
        return fields;
    }

    /**
     * @param field what might be asked for
     * @return whether it is
     */
    public boolean takes(StepField field) {
        return fields.contains(field);
    }

    /** @return whether it must say why, from wherever it is taken */
    public boolean needsReason() {
        return rows.stream().anyMatch(Transition::reason);
    }

    /** @return who may take it, in the order of the roles of its first row, then of the others */
    public Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        rows.forEach(each -> roles.addAll(each.roles()));
        return roles;
    }

    /** @return a new event of this kind, with its type alone */
    public Event create() {
        Event event = maker.get();
        event.setType(type);
        return event;
    }

    /**
     * @param event a step of this kind that was taken
     * @return what it said in short, piece by piece, in the order of its fields and in the language in force; without the
     *         unit and without texts of several lines
     */
    public List<String> said(Event event) {
        List<String> said = new ArrayList<>();
        for (StepField field : fields) {
            String one = field.said(event);
            if (!one.isBlank()) {
                said.add(one);
            }
        }
        return said;
    }

    /**
     * @param event a step of this kind that was taken
     * @return its longer texts: why, or what was written; may be empty
     */
    public List<String> told(Event event) {
        return Stream.of(reason(event), text(event)).filter(each -> each != null && !each.isBlank()).map(String::strip).toList();
    }

    /**
     * @param event a step of any kind
     * @return what was written: a reply, its draft, a 会办意见, or what was done later; null for nothing
     */
    public static String text(Event event) {
        return own(event, StepField.TEXT, event.getText());
    }

    /**
     * @param event a step of any kind
     * @return who signs along, or who supervises; null for nobody
     */
    public static String person(Event event) {
        return own(event, StepField.PROPOSER, own(event, StepField.SUPERVISOR, event.getPerson()));
    }

    /**
     * @param event a step of any kind
     * @return where an item can be read; null when it does not say
     */
    public static String place(Event event) {
        return own(event, StepField.PLACE, event.getPlace());
    }

    /**
     * @param event a step of any kind
     * @return why it was taken, or what else was noted; null for nothing
     */
    public static String reason(Event event) {
        StepField formerly = Steps.of(event.getType()).formerly;
        boolean taken = formerly != null && event.getText() == null && event.getPerson() == null && event.getPlace() == null;
        return taken ? null : event.getReason();
    }

    private static String own(Event event, StepField field, String value) {
        return value == null && Steps.of(event.getType()).formerly == field ? event.getReason() : value;
    }

    /** @return what people call it, in the language in force */
    public String label() {
        return Labels.of(type);
    }

    /**
     * @param field one of its fields
     * @return what people call that here, in the language in force
     */
    public String label(StepField field) {
        String own = "field." + field.word() + "." + type.getName();
        return TEXTS.get(TEXTS.has(own) ? own : "field." + field.word());
    }

    /** The first day on which it can have happened, given what else was entered; null for none. */
    LocalDate since(Standing standing) {
        return since == null ? standing.latest : since.apply(standing);
    }

    boolean isPerUnit() {
        return perUnit;
    }

    void check(StepCheck step) {
        check.of(step);
    }

    void apply(Standing standing, Event event, LocalDate day) {
        effect.on(standing, event, day);
    }}
