package org.heyi.ledger;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.heyi.model.ledger.Suggestion;

/**
 * One number with the rows behind it.
 *
 * @param indicator what it says; its definition belongs beside it wherever it is printed
 * @param numerator the items that have what is asked for
 * @param denominator the items among which it is asked; holds every item of the numerator
 */
public record LedgerFigure(Indicator indicator, List<Suggestion> numerator, List<Suggestion> denominator) {

    /** @return how many have it */
    public int count() {
        return numerator.size();
    }

    /** @return among how many */
    public int of() {
        return denominator.size();
    }

    /** @return the items among which it is asked and that do not have it, in the order of the denominator */
    public List<Suggestion> rest() {
        Set<Suggestion> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        counted.addAll(numerator);
        return denominator.stream().filter(each -> !counted.contains(each)).toList();
    }

    /** @return count/of, 0 to 1; null where there is nothing to divide by */
    public Double rate() {
        return denominator.isEmpty() ? null : (double) numerator.size() / denominator.size();
    }

    /**
     * @param decimals 0 to 4
     * @return e.g. 99.86%; a dash where there is nothing to divide by
     */
    public String percent(int decimals) {
        return denominator.isEmpty() ? "—" : print(Shares.of(count(), of(), decimals));
    }

    static String print(BigDecimal percent) {
        return percent.toPlainString() + "%";
    }
}
