package org.heyi.collation.similar;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What is compared of a demand, as numbers: each thing by its number, ascending.
 *
 * @param ids its words
 * @param weights what each of them tells
 * @param concept whether it is a concept
 * @param asked whether it is among those that say what is to be done
 * @param evidence whether a person would take it for evidence
 * @param sum of the weights
 * @param square sum of their squares; of the concepts alone, and of what is asked
 * @param sequence characters and concepts in the order of what is said
 * @param characters the same in the order of their numbers, each once
 * @param characterWeights what each of those tells
 * @param sorted all of the sequence in the order of their numbers
 * @param names places and bodies
 * @param axes on which it stands
 * @param actions which it asks for
 * @param inserted runs of two characters of what shall come
 */
record Traits(int[] ids, double[] weights, boolean[] concept, boolean[] asked, boolean[] evidence, double sum, double square, double conceptSquare,
        double askedSquare, int[] sequence, int[] characters, double[] characterWeights, double characterSquare, int[] sorted, int[] names, int[] axes,
        int[] actions, int[] inserted) {

    /**
     * @param word number of a word
     * @param telling what it tells, by its number
     * @param thing number of anything else
     * @param character what a character or concept tells
     */
    static Traits of(Demand demand, ToIntFunction<String> word, IntToDoubleFunction telling, ToIntFunction<String> thing, ToDoubleFunction<String> character) {
        int[] ids = demand.tokens().keySet().stream().mapToInt(word).sorted().toArray();
        boolean[] concept = new boolean[ids.length];
        boolean[] asked = new boolean[ids.length];
        boolean[] evidence = new boolean[ids.length];
        for (String each : demand.tokens().keySet()) {
            int at = Arrays.binarySearch(ids, word.applyAsInt(each));
            concept[at] = each.startsWith("#");
            asked[at] = demand.asked().contains(each);
            evidence[at] = Likeness.isEvidence(demand.surface(each));
        }
        double[] weights = Arrays.stream(ids).mapToDouble(telling).toArray();
        int[] sequence = demand.sequence().stream().mapToInt(thing).toArray();
        int[] characters = Arrays.stream(sequence).sorted().distinct().toArray();
        double[] characterWeights = new double[characters.length];
        demand.sequence().forEach(each -> characterWeights[Arrays.binarySearch(characters, thing.applyAsInt(each))] = character.applyAsDouble(each));
        return new Traits(ids, weights, concept, asked, evidence, Arrays.stream(weights).sum(), squares(weights, null), squares(weights, concept),
                squares(weights, asked), sequence, characters, characterWeights, squares(characterWeights, null), Arrays.stream(sequence).sorted().toArray(),
                demand.names().stream().mapToInt(thing).sorted().toArray(), ascending(demand.stance().axes()), ascending(demand.stance().actions()),
                demand.change() == null ? new int[0] : runs(demand.change().inserted()));
    }

    private static double squares(double[] weights, boolean[] which) {
        return IntStream.range(0, weights.length).filter(each -> which == null || which[each]).mapToDouble(each -> weights[each] * weights[each]).sum();
    }

    private static int[] ascending(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static int[] runs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1)).map(at -> text.charAt(at) << Character.SIZE | text.charAt(at + 1)).sorted().distinct()
                .toArray();
    }
}
