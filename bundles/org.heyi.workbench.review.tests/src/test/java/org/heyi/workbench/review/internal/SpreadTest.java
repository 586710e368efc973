package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void cardsWithRoomStandWhereTheyWant() {
        double[] wanted = {0, 100, 300};
        assertArrayEquals(wanted, Spread.place(wanted, new double[] {50, 60, 70}, new double[] {1, 1, 1}), 1e-9);
    }

    @Test
    void twoInEachOthersWayShareTheWay() {
        assertArrayEquals(new double[] {75, 125}, Spread.place(new double[] {100, 100}, new double[] {50, 50},
                new double[] {1, 1}), 1e-9);
    }

    @Test
    void theOneThatInsistsStandsAndTheOthersMakeRoom() {
        double[] tops = Spread.place(new double[] {100, 100, 100}, new double[] {50, 50, 50}, new double[] {1, 1e9, 1});
        assertEquals(50, tops[0], 1e-3);
        assertEquals(100, tops[1], 1e-3);
        assertEquals(150, tops[2], 1e-3);
    }

    @Test
    void theOneThatIsLookedAtStaysEvenWhereThoseBeforeItFindNoRoomBelowTheBorder() {
        double[] heights = {50, 50, 50, 50};
        double[] tops = {0, 50, 100, 200};
        assertArrayEquals(tops, Spread.below(-10, tops, heights, 3), 1e-9);
        assertArrayEquals(new double[] {50, 100, 150, 200}, Spread.below(60, tops, heights, 3), 1e-9);
        assertArrayEquals(new double[] {60, 110, 160, 210}, Spread.below(60, tops, heights, -1), 1e-9);
        assertArrayEquals(tops, Spread.below(60, tops, heights, 0), 1e-9);
    }

    @Property
    void nothingOverlapsAndNothingChangesPlaces(
            @ForAll @Size(max = 60) List<@DoubleRange(min = -500, max = 5000) Double> places,
            @ForAll @DoubleRange(min = 1, max = 200) double height,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double weight) {
        double[] wanted = places.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] heights = new double[wanted.length];
        double[] weights = new double[wanted.length];
        Arrays.fill(heights, height);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i % 3 == 0 ? weight : 1;
        }
        double[] tops = Spread.place(wanted, heights, weights);
        for (int i = 1; i < tops.length; i++) {
            assertTrue(tops[i] >= tops[i - 1] + height - 1e-6, () -> Arrays.toString(tops));
        }
    }
}
