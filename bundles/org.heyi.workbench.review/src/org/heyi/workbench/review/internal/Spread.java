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
        // With the heights before it taken off, a card must merely not stand above the one before it.
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
}
