package org.heyi.workbench.ledger.internal;

import java.util.List;
import java.util.function.Function;

import org.heyi.base.Texts;
import org.heyi.ledger.Indicator;
import org.heyi.ledger.LedgerFigure;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.model.ledger.Suggestion;

/**
 * The rows behind a figure, as the table shows them. They are asked for again when the ledger changes.
 *
 * @param label of which figure, localised
 * @param definition what the figure is the share of; empty for a plain count
 * @param rows the items
 */
record Behind(String label, String definition, Function<LedgerStatistics, List<Suggestion>> rows) {

    private static final Texts TEXTS = Texts.of(Behind.class);

    /** Which of its rows. */
    enum Side {
        /** 分子. */
        NUMERATOR,
        /** 分母. */
        DENOMINATOR,
        /** Those of the denominator that are not in the numerator. */
        REST;

        List<Suggestion> of(LedgerFigure figure) {
            return switch (this) {
                case NUMERATOR -> figure.numerator();
                case DENOMINATOR -> figure.denominator();
                case REST -> figure.rest();
            };
        }
    }

    /** @return the rows on one side of an indicator of the whole ledger */
    static Behind of(Indicator indicator, Side side) {
        return new Behind(TEXTS.get("behind." + side, indicator.label()), indicator.definition(),
                statistics -> side.of(statistics.figure(indicator)));
    }
}
