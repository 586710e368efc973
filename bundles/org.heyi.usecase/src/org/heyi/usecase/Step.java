package org.heyi.usecase;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.heyi.ledger.StepField;
import org.heyi.ledger.Steps;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.review.Role;

/**
 * One step in the life of a suggestion, as somebody enters it.
 *
 * @param type which step
 * @param on the day it took effect
 * @param actor handle of who does it
 * @param role in which role; null for the first one that may do it
 * @param reason why, or what is noted; null for nothing
 * @param said what was entered in the fields that the step asks for; without those that were left empty
 */
public record Step(EventType type, LocalDate on, String actor, Role role, String reason, Map<StepField, Object> said) {

    /** Refuses what the step does not ask for, and values of another type: programs may not say what is then not heard. */
    public Step {
        Objects.requireNonNull(type, "type");
        said.forEach((field, value) -> {
            if (!Steps.of(type).takes(field) || !field.type().isInstance(value)) {
                throw new IllegalArgumentException(type + " takes no " + field + " of " + value);
            }
        });
        EnumMap<StepField, Object> copy = new EnumMap<>(StepField.class);
        copy.putAll(said);
        said = Collections.unmodifiableMap(copy);
    }

    /**
     * A step in whose fields nothing was entered yet; see {@link #with}.
     *
     * @param type which step
     * @param on the day it took effect
     * @param actor handle of who does it
     * @param role in which role; null for the first one that may do it
     * @param reason why, or what is noted; null for nothing
     */
    public Step(EventType type, LocalDate on, String actor, Role role, String reason) {
        this(type, on, actor, role, reason, Map.of());
    }

    /**
     * @param field one that the step asks for
     * @param value of the field's type; null when nothing was entered
     * @return the same step with that
     * @throws IllegalArgumentException when the step does not ask for it, or the value is of another type
     */
    public Step with(StepField field, Object value) {
        Map<StepField, Object> more = new EnumMap<>(StepField.class);
        more.putAll(said);
        if (value == null) {
            more.remove(field);
        } else {
            more.put(field, value);
        }
        return new Step(type, on, actor, role, reason, more);
    }

    /**
     * @param field a field that holds a text
     * @return what was entered; null for nothing
     */
    public String text(StepField field) {
        return (String) said.get(field);
    }

    /** @return the day that was entered; null for none */
    public LocalDate due() {
        return (LocalDate) said.get(StepField.DUE);
    }

    /** @return how a unit is to handle it; null when nothing was entered */
    public HandlingRole handling() {
        return (HandlingRole) said.get(StepField.HANDLING);
    }

    /** @return the unit that is relieved, or that is proposed instead; null for none */
    public String otherUnit() {
        return text(said.containsKey(StepField.FROM_UNIT) ? StepField.FROM_UNIT : StepField.INSTEAD);
    }
}
