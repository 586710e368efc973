package org.heyi.collation.similar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    /** What there is by the first character, the longest first. */
    private final Map<Character, List<String>> wordsBy;
    private final Map<Character, List<String>> axesBy;
    /** Words that name a kind of doing: which, counted from 1. */
    private final Map<String, List<Integer>> actions = new HashMap<>();
    private final Map<Character, List<String>> actionsBy;

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
                }
            }
        }
        int action = 0;
        for (String line : lines("actions.txt")) {
            action++;
            for (String word : line.split(" ")) {
                actions.computeIfAbsent(word, each -> new ArrayList<>()).add(action);
            }
        }
        actionsBy = byFirst(actions.keySet());
        wordsBy = byFirst(words.keySet());
        axesBy = byFirst(axes.keySet());
    }

    private static Map<Character, List<String>> byFirst(Set<String> words) {
        return words.stream().sorted(Comparator.comparingInt(each -> -each.length())).collect(Collectors.groupingBy(each -> each.charAt(0)));
    }

    private void put(String word, int concept) {
        words.putIfAbsent(word, concept);
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
        return longestAt(wordsBy, text, from);
    }

    private static int longestAt(Map<Character, List<String>> byFirst, String text, int from) {
        for (String each : byFirst.getOrDefault(text.charAt(from), List.of())) {
            if (text.startsWith(each, from)) {
                return each.length();
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
        return longestAt(axesBy, text, from);
    }

    /** @return the axes on which a word stands, negative for their other direction */
    List<Integer> axes(String word) {
        return axes.getOrDefault(word, List.of());
    }

    /** @return length of the longest word that begins there and names a kind of doing; 0 for none */
    int actionAt(String text, int from) {
        return longestAt(actionsBy, text, from);
    }

    /** @return the kinds of doing that a word names */
    List<Integer> actions(String word) {
        return actions.getOrDefault(word, List.of());
    }
}
