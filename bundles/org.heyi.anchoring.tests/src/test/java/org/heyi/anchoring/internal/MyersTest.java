package org.heyi.anchoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MyersTest {

    /** Against the matrix, for patterns of one, two and more blocks and every border between them. */
    @Test
    void agreesWithTheMatrix() {
        Random random = new Random(7);
        for (int round = 0; round < 600; round++) {
            int letters = 2 + random.nextInt(5);
            char[] pattern = random(random, 1 + random.nextInt(200), letters);
            char[] text = random(random, random.nextInt(300), letters);
            int allowed = random.nextInt(pattern.length + 1);
            int[] expected = ends(pattern, text, 0);
            int[] seen = new int[text.length + 1];
            java.util.Arrays.fill(seen, Integer.MAX_VALUE);
            new Myers(pattern).search(text, 0, text.length, allowed, (end, errors) -> seen[end] = errors);
            for (int end = 1; end <= text.length; end++) {
                assertEquals(expected[end] <= allowed ? expected[end] : Integer.MAX_VALUE, seen[end]);
            }

            int[] anchored = ends(pattern, text, 1);
            int best = pattern.length;
            for (int end = 0; end <= Math.min(text.length, 2 * pattern.length); end++) {
                best = Math.min(best, anchored[end]);
            }
            long forward = new Myers(pattern).matchPrefix(text, 0, text.length);
            assertEquals(best, Myers.errors(forward));
            assertEquals(best, anchored[Myers.length(forward)]);

            Myers backward = new Myers(pattern, 0, pattern.length, true);
            char[] mirrored = new StringBuilder(new String(text)).reverse().toString().toCharArray();
            char[] mirroredPattern = new StringBuilder(new String(pattern)).reverse().toString().toCharArray();
            assertEquals(new Myers(mirroredPattern).matchPrefix(mirrored, 0, mirrored.length),
                    backward.matchSuffix(text, 0, text.length));
        }
    }

    private static char[] random(Random random, int length, int letters) {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) ('\u4E00' + random.nextInt(letters));
        }
        return chars;
    }

    /** Last row of the edit distance matrix; {@code first} is what a skipped character of the text costs. */
    private static int[] ends(char[] pattern, char[] text, int first) {
        int[] column = new int[pattern.length + 1];
        for (int i = 0; i <= pattern.length; i++) {
            column[i] = i;
        }
        int[] ends = new int[text.length + 1];
        ends[0] = pattern.length;
        for (int j = 1; j <= text.length; j++) {
            int diagonal = column[0];
            column[0] = first * j;
            for (int i = 1; i <= pattern.length; i++) {
                int replaced = diagonal + (pattern[i - 1] == text[j - 1] ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(replaced, Math.min(column[i], column[i - 1]) + 1);
            }
            ends[j] = column[pattern.length];
        }
        return ends;
    }
}
