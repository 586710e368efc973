package org.heyi.collation.similar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What words mean in comments: which mean the same, which mean nothing of their own, and which are opposites. */
final class Lexicon {

    /** Of a word that says nothing of what is asked. */
    static final int FRAME = 0;
    private static final Lexicon INSTANCE = new Lexicon();
    private static final int HALF = 2;

    /** Words by themselves: the number of their concept, counted from 1, or {@link #FRAME}. */
    private final Map<String, Integer> words = new HashMap<>();
    /** Words that stand on an axis: its number, counted from 1, negative for its other direction. */
    private final Map<String, List<Integer>> axes = new HashMap<>();
    private int longest;

    private Lexicon() {
        int concept = FRAME;
        for (String line : lines("concepts.txt")) {
            concept++;
            for (String word : line.split(" ")) {
                put(word, concept);
            }
        }
        lines("frames.txt").forEach(line -> List.of(line.split(" ")).forEach(word -> put(word, FRAME)));
        int axis = 0;
        for (String line : lines("opposites.txt")) {
            axis++;
            String[] sides = line.split(" \\| ");
            for (int side = 0; side < HALF; side++) {
                for (String word : sides[side].split(" ")) {
                    axes.computeIfAbsent(word, each -> new ArrayList<>()).add(side == 0 ? axis : -axis);
                    longest = Math.max(longest, word.length());
                }
            }
        }
    }

    private void put(String word, int concept) {
        words.putIfAbsent(word, concept);
        longest = Math.max(longest, word.length());
    }

    private static List<String> lines(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Lexicon.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of this bundle", e);
        }
    }

    static Lexicon get() {
        return INSTANCE;
    }

    /** @return length of the longest word that begins there and means something known; 0 for none */
    int wordAt(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
            if (words.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** @return the number of a known word's concept; {@link #FRAME} for one that says nothing of what is asked */
    int concept(String word) {
        return words.get(word);
    }

    /** @return length of the longest word that begins there and stands on an axis; 0 for none */
    int axisAt(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
            if (axes.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** @return the axes on which a word stands, negative for their other direction */
    List<Integer> axes(String word) {
        return axes.getOrDefault(word, List.of());
    }
}
