package org.heyi.collation.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.heyi.base.Progress;

/**
 * Finds vectors that point in nearly the same direction, without comparing each with each: they are put into cells around some of
 * them, and compared within the few cells that are nearest.
 */
final class Neighbours {

    /** How far from unrelated to the same texts are that are worth a look. */
    private static final double WORTH = 0.36;
    /** So few are all compared. */
    private static final int FEW = 1500;
    private static final int PROBES = 4;
    private static final int STEPS = 100;

    private Neighbours() {
    }

    static double product(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /**
     * @param unrelated how alike texts are that have nothing to do with each other
     * @return pairs of indices, the smaller one second
     */
    static List<int[]> of(List<float[]> vectors, double unrelated, Progress progress) {
        double least = unrelated + (1 - unrelated) * WORTH;
        int size = vectors.size();
        int cells = size <= FEW ? 1 : (int) Math.sqrt(size);
        Random random = new Random(size);
        List<float[]> centres = random.ints(0, size).distinct().limit(cells).mapToObj(vectors::get).toList();
        List<List<Integer>> content = new ArrayList<>();
        centres.forEach(each -> content.add(new ArrayList<>()));
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (i % STEPS == 0) {
                progress.checkCancelled();
            }
            int[] nearest = nearest(vectors.get(i), centres);
            for (int cell : nearest) {
                for (int other : content.get(cell)) {
                    if (product(vectors.get(i), vectors.get(other)) >= least) {
                        pairs.add(new int[] {i, other});
                    }
                }
            }
            content.get(nearest[0]).add(i);
        }
        return pairs;
    }

    private static int[] nearest(float[] vector, List<float[]> centres) {
        int[] best = new int[Math.min(PROBES, centres.size())];
        double[] products = new double[best.length];
        java.util.Arrays.fill(products, Double.NEGATIVE_INFINITY);
        for (int centre = 0; centre < centres.size(); centre++) {
            double product = product(vector, centres.get(centre));
            int at = best.length - 1;
            if (product <= products[at]) {
                continue;
            }
            while (at > 0 && products[at - 1] < product) {
                products[at] = products[at - 1];
                best[at] = best[at - 1];
                at--;
            }
            products[at] = product;
            best[at] = centre;
        }
        return best;
    }
}
