package org.heyi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.heyi.model.ledger.Rounding;

/** Printed percentages (domain rules 2, rounding practice). */
public final class Shares {

    private Shares() {
    }

    /**
     * @param count how many
     * @param total among how many, not 0
     * @param decimals 0 to 4
     * @return the percentage, halves rounded up, with exactly that many decimals
     */
    public static BigDecimal of(long count, long total, int decimals) {
        return BigDecimal.valueOf(count).movePointRight(2).divide(BigDecimal.valueOf(total), decimals, RoundingMode.HALF_UP);
    }

    /**
     * @param counts parts of a whole
     * @param total the whole
     * @param decimals 0 to 4
     * @param rounding LARGEST_ABSORBS moves the remainder to the largest part, the first of several, so that the
     *        printed shares make exactly 100; only where the parts make the whole
     * @return the percentages in the order of the parts; zeros when the whole is 0
     */
    public static List<BigDecimal> of(List<? extends Number> counts, long total, int decimals, Rounding rounding) {
        List<BigDecimal> shares = new ArrayList<>(counts.size());
        BigDecimal sum = BigDecimal.ZERO;
        long all = 0;
        int largest = 0;
        for (int i = 0; i < counts.size(); i++) {
            long count = counts.get(i).longValue();
            BigDecimal share = total == 0 ? BigDecimal.ZERO.setScale(decimals) : of(count, total, decimals);
            shares.add(share);
            sum = sum.add(share);
            all += count;
            largest = count > counts.get(largest).longValue() ? i : largest;
        }
        if (rounding == Rounding.LARGEST_ABSORBS && total > 0 && all == total) {
            shares.set(largest, shares.get(largest).add(BigDecimal.valueOf(100).subtract(sum)));
        }
        return shares;
    }
}
