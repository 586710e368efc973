package org.heyi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.Satisfaction;

/** One round of handling: its reply and what the proposers said to it. The first is 初次办理. */
public final class Round {

    final int number;
    LocalDate repliedOn;
    LocalDate askedOn;
    private final List<Feedback> feedback = new ArrayList<>(1);
    private Satisfaction result;
    private Satisfaction attitude;

    Round(int number) {
        this.number = number;
    }

    void add(Feedback form) {
        feedback.add(form);
        result = worse(result, form.getResult());
        attitude = worse(attitude, form.getAttitude());
    }

    /** @return 1 for the first handling, 2 after the first 重新办理 … */
    public int number() {
        return number;
    }

    /** @return the day on which every unit with a duty to reply had replied; null before */
    public LocalDate repliedOn() {
        return repliedOn;
    }

    /** @return the day on which 征询意见表 was sent; null when it was not */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** @return the forms that came back, in the order of their days */
    public List<Feedback> feedback() {
        return Collections.unmodifiableList(feedback);
    }

    /** @return 办理结果满意度 of the round: the worst of its forms; null when none came back */
    public Satisfaction result() {
        return result;
    }

    /** @return 办理工作（态度）满意度 of the round: the worst of its forms; null when none came back */
    public Satisfaction attitude() {
        return attitude;
    }

    /** @return the worse of attitude and result; null when no form came back */
    public Satisfaction overall() {
        return worse(result, attitude);
    }

    /** @return whether a form came back that answers at least one question */
    public boolean rated() {
        return overall() != null;
    }

    private static Satisfaction worse(Satisfaction a, Satisfaction b) {
        if (b == null || b == Satisfaction.UNRATED) {
            return a;
        }
        return a == null || b.getValue() > a.getValue() ? b : a;
    }
}
