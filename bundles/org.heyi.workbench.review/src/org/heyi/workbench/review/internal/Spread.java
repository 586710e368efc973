package org.heyi.workbench.review.internal;

/**
 * Places cards along a line: each as near as can be to where it wants to be, in order, without overlap. Nearness is
 * weighed, so that cards near the eye get their places and the others make room. Least squares, by pooling neighbours
 * that are in each other's way; linear in the number of cards.
 */
final class Spread {

    private Spread() {
    }

    /**
     * @param wanted where each card wants its top, ascending, pixels
     * @param heights their heights with the gap below, pixels
     * @param weights how much each insists, greater than 0
     * @return where their tops are
     */
    static double[] place(double[] wanted, double[] heights, double[] weights) {
        int count = wanted.length;
        // With the heights of the cards above subtracted, not overlapping means not decreasing: an isotonic regression.
        double[] mean = new double[count];
        double[] weight = new double[count];
        int[] size = new int[count];
        double[] before = new double[count];
        int blocks = 0;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            before[i] = sum;
            mean[blocks] = wanted[i] - sum;
            weight[blocks] = weights[i];
            size[blocks] = 1;
            blocks++;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                double both = weight[blocks - 2] + weight[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * weight[blocks - 2] + mean[blocks - 1] * weight[blocks - 1]) / both;
                weight[blocks - 2] = both;
                size[blocks - 2] += size[blocks - 1];
                blocks--;
            }
            sum += heights[i];
        }
        double[] tops = new double[count];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < size[block]; i++, at++) {
                tops[at] = mean[block] + before[at];
            }
        }
        return tops;
    }

    /**
     * Moves cards down so that none stands above a border, except where that would push away the one that is looked
     * at: then those before it close ranks upwards, over the border if need be.
     *
     * @param border the highest place, pixels
     * @param tops where the cards stand, without overlap, pixels
     * @param heights their heights with the gap below, pixels
     * @param fixed index of the card that must stay; -1 for none
     * @return where their tops are then
     */
    static double[] below(double border, double[] tops, double[] heights, int fixed) {
        double[] moved = tops.clone();
        double free = border;
        for (int i = 0; i < moved.length; i++) {
            if (i == fixed) {
                double top = tops[i];
                moved[i] = top;
                for (int before = i - 1; before >= 0 && moved[before] + heights[before] > top; before--) {
                    top -= heights[before];
                    moved[before] = top;
                }
            } else {
                moved[i] = Math.max(tops[i], free);
            }
            free = moved[i] + heights[i];
        }
        return moved;
    }

    /**
     * The same at the other end: moves cards up so that none ends below a border.
     *
     * @param border the lowest place, pixels
     * @param tops where the cards stand, without overlap, pixels
     * @param heights their heights with the gap below, pixels
     * @param fixed index of the card that must stay; -1 for none
     * @return where their tops are then
     */
    static double[] above(double border, double[] tops, double[] heights, int fixed) {
        int count = tops.length;
        double[] mirrored = new double[count];
        double[] turned = new double[count];
        for (int i = 0; i < count; i++) {
            mirrored[count - 1 - i] = -tops[i] - heights[i];
            turned[count - 1 - i] = heights[i];
        }
        double[] moved = below(-border, mirrored, turned, fixed < 0 ? -1 : count - 1 - fixed);
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = -moved[count - 1 - i] - heights[i];
        }
        return result;
    }
}
