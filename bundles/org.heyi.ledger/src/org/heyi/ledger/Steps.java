package org.heyi.ledger;

import static org.heyi.model.review.Role.COMMITTEE;
import static org.heyi.model.review.Role.GOVERNMENT;
import static org.heyi.model.review.Role.SECRETARIAT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.model.ledger.EventType;
import org.heyi.model.review.Role;

/** All steps in the life of a 建议 or 提案 (domain rules 1.10). A new one is defined in one of the classes named here. */
public final class Steps {

    static final EnumSet<Role> REVIEWERS = EnumSet.of(SECRETARIAT, COMMITTEE);
    static final EnumSet<Role> ASSIGNERS = EnumSet.of(COMMITTEE, GOVERNMENT);
    static final EnumSet<Role> UNITS = EnumSet.of(Role.UNIT);

    /** Every kind of step, in the order in which they come in the life of an item. */
    public static final List<StepKind> ALL = Stream.of(ReviewSteps.ALL, HandlingSteps.ALL, ReplySteps.ALL, ClosingSteps.ALL)
            .flatMap(List::stream).toList();

    /** The whole table. What is not in it is not legal. */
    public static final List<Transition> TABLE = ALL.stream().flatMap(each -> each.rows().stream())
            .sorted(Comparator.comparingInt(Transition::place)).toList();

    private static final List<StepKind> BY_TYPE = byType();

    private Steps() {
    }

    /**
     * @param type a step
     * @return what is known of it
     */
    public static StepKind of(EventType type) {
        return BY_TYPE.get(type.ordinal());
    }

    private static List<StepKind> byType() {
        List<StepKind> kinds = new ArrayList<>();
        for (EventType type : EventType.values()) {
            kinds.add(ALL.stream().filter(each -> each.type() == type).findFirst()
                    .orElseThrow(() -> new IllegalStateException("the step " + type + " is not defined")));
        }
        return kinds;
    }
}
