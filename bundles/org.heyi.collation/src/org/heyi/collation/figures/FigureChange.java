package org.heyi.collation.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

import org.heyi.base.Texts;

/**
 * A figure of a report beside that of a former version or of last year's report that is on the same thing.
 *
 * @param kind what became of it
 * @param former null where there is none
 * @param now null where there is none
 */
public record FigureChange(Kind kind, Figure former, Figure now) {

    private static final Texts TEXTS = Texts.of(FigureChange.class);
    private static final Set<String> PARTS = Set.of("%", "‰", "个百分点");
    private static final int PERCENT_PLACES = 1;
    private static final int DIGITS = 10;

    /** What became of a figure. */
    public enum Kind {
        /** The same in both. */
        SAME,
        /** Other in each. */
        CHANGED,
        /** In this one alone. */
        ONLY_NOW,
        /** In the other one alone. */
        ONLY_FORMER;

        /** @return localised */
        public String label() {
            return TEXTS.get("change." + name());
        }
    }

    static FigureChange of(Figure former, Figure now) {
        Kind kind = former == null ? Kind.ONLY_NOW : now == null ? Kind.ONLY_FORMER : former.isSameValue(now) ? Kind.SAME : Kind.CHANGED;
        return new FigureChange(kind, former, now);
    }

    /** @return the one of this report, or the one of the other where there is none */
    public Figure figure() {
        return now == null ? former : now;
    }

    /** @return this one less the other one, in their unit; of ranges the lower ends. Null where there is only one */
    public BigDecimal difference() {
        return now == null || former == null ? null : now.value().subtract(former.value());
    }

    /**
     * @return by how many percent this one is more than the other one, to one place, rounded half up; null where there is only one, where
     *         the other one is 0, and for what is itself a percentage or a place in a row
     */
    public BigDecimal growth() {
        if (now == null || former == null || former.value().signum() == 0 || PARTS.contains(now.unit()) || now.measure() == Measure.RANK) {
            return null;
        }
        return difference().divide(former.value().abs(), DIGITS, RoundingMode.HALF_UP).movePointRight(2).setScale(PERCENT_PLACES, RoundingMode.HALF_UP);
    }

    /** @return what changed in a few words, localised: the difference with its unit, and the growth where there is one */
    public String words() {
        if (kind != Kind.CHANGED) {
            return kind.label();
        }
        BigDecimal difference = difference();
        if (difference.signum() == 0) {
            return TEXTS.get("change.otherWords");
        }
        String unit = "%".equals(now.unit()) ? TEXTS.get("points") : now.unit();
        String by = (difference.signum() > 0 ? "+" : "−") + FigureColumn.print(difference.abs(), unit);
        BigDecimal growth = growth();
        return growth == null ? by : TEXTS.get("change.by", by, (growth.signum() < 0 ? "−" : "+") + growth.abs().toPlainString() + "%");
    }
}
