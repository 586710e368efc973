package org.heyi.collation.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.heyi.model.review.AmendmentOperation;
import org.junit.jupiter.api.Test;

/** What is compared by numbers, with short cuts, is what its definition says. */
class ComparisonTest {

    private static final String[] PIECES = {"建议", "学校门口", "增加", "减少", "停车位", "8000个", "八千个", "5000", "三成", "老人", "助餐点", "延安路", "四川路", "不要", "取消",
        "恢复", "公交", "提高", "降低", "补贴", "，", "。", "的", "小区", "电梯", "请核实", "满意率", "晚上十点", "22点", "路灯", "亮化", "一个", "将“学位”改为“名额”"};
    private static final AmendmentOperation[] OPERATIONS = {null, null, AmendmentOperation.REPLACE, AmendmentOperation.DELETE, AmendmentOperation.INSERT_AFTER};

    private static List<Demand> demands(long seed, int count) {
        Random random = new Random(seed);
        List<Demand> all = new ArrayList<>();
        String before = "";
        for (int i = 0; i < count; i++) {
            StringBuilder body = new StringBuilder();
            random.ints(1 + random.nextInt(14), 0, PIECES.length).forEach(each -> body.append(PIECES[each]));
            // Half of them are like the one before, all but a piece.
            String text = i % 2 == 0 || before.isEmpty() ? body.toString() : before.replaceFirst(PIECES[random.nextInt(10)], PIECES[random.nextInt(20)]);
            before = text;
            all.add(Demand.of(random.nextInt(3) == 0 ? "" : "新增学位5000个", OPERATIONS[random.nextInt(OPERATIONS.length)],
                    "新增学位" + random.nextInt(3) + "000个", text));
        }
        return all;
    }

    private static double cosine(Set<String> one, Set<String> other, Map<String, Double> weights) {
        double common = one.stream().filter(other::contains).mapToDouble(each -> weights.get(each) * weights.get(each)).sum();
        return common == 0 ? 0 : common / Math.sqrt(square(one, weights) * square(other, weights));
    }

    private static double square(Set<String> words, Map<String, Double> weights) {
        return words.stream().mapToDouble(each -> weights.get(each) * weights.get(each)).sum();
    }

    private static Map<String, Double> weights(List<Set<String>> all) {
        Map<String, Double> weights = new HashMap<>();
        all.forEach(words -> words.forEach(each -> weights.merge(each, 1.0, Double::sum)));
        weights.replaceAll((word, frequency) -> Math.log((all.size() + 1.0) / (frequency + 0.5)) + (word.startsWith("#") ? 1 : 0));
        return weights;
    }

    private static Set<String> concepts(Set<String> words) {
        Set<String> concepts = new HashSet<>(words);
        concepts.removeIf(each -> !each.startsWith("#"));
        return concepts;
    }

    private static double value(double[] features, Feature feature) {
        return features[feature.ordinal()];
    }

    @Test
    void wordsAreComparedAsIsDefined() {
        for (long seed = 0; seed < 20; seed++) {
            List<Demand> all = demands(seed, 60);
            Likeness likeness = new Likeness(all);
            Map<String, Double> weights = weights(all.stream().map(each -> each.tokens().keySet()).toList());
            for (int i = 0; i + 1 < all.size(); i++) {
                Demand one = all.get(i);
                Demand other = all.get(i + 1);
                double[] features = likeness.features(one, other, Double.NaN);
                Set<String> first = one.tokens().keySet();
                Set<String> second = other.tokens().keySet();
                assertEquals(cosine(first, second, weights), value(features, Feature.WORDS), 1e-9);
                assertEquals(cosine(concepts(first), concepts(second), weights), value(features, Feature.CONCEPTS), 1e-9);
                assertEquals(cosine(one.asked(), other.asked(), weights), value(features, Feature.ASKED), 1e-9);
                double common = first.stream().filter(second::contains).mapToDouble(weights::get).sum();
                double smaller = Math.min(first.stream().mapToDouble(weights::get).sum(), second.stream().mapToDouble(weights::get).sum());
                assertEquals(smaller == 0 ? 0 : common / smaller, value(features, Feature.SMALLER), 1e-9);
                assertEquals(Math.min(1, common / 10), value(features, Feature.COMMON), 1e-9);
            }
        }
    }

    @Test
    void whatIsExchangedIsWhatAPlainComparisonFinds() {
        int found = 0;
        for (long seed = 0; seed < 20; seed++) {
            List<Demand> all = demands(seed, 60);
            Likeness likeness = new Likeness(all);
            for (int i = 0; i + 1 < all.size(); i++) {
                double[] features = likeness.features(all.get(i), all.get(i + 1), Double.NaN);
                double exchanged = value(features, Feature.SAME_CHANGE) > 0 || value(features, Feature.SMALLER) < 0.35 ? 0
                        : exchanged(all.get(i).sequence(), all.get(i + 1).sequence());
                assertEquals(exchanged, value(features, Feature.EXCHANGED) + value(features, Feature.REWORDED), 1e-9);
                found += exchanged > 0 ? 1 : 0;
            }
        }
        assertTrue(found > 100, "only " + found);
    }

    /** By the longest common subsequence of the words themselves, looked for in every pair. */
    private static double exchanged(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        boolean gone = false;
        boolean come = false;
        boolean exchanged = false;
        for (int i = 0, j = 0; i < one.size() || j < other.size();) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                exchanged |= gone && come;
                gone = false;
                come = false;
                i++;
                j++;
            } else if (j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone = true;
                i++;
            } else {
                come = true;
                j++;
            }
        }
        double same = 2.0 * common[0][0] / Math.max(1, one.size() + other.size());
        return exchanged || gone && come ? Math.clamp((same - 0.5) / 0.25, 0, 1) : 0;
    }

    @Test
    void lookingForLessFindsTheSame() {
        for (long seed = 0; seed < 20; seed++) {
            List<Demand> all = demands(seed, 60);
            Likeness likeness = new Likeness(all);
            for (int i = 0; i + 1 < all.size(); i++) {
                double exact = likeness.of(all.get(i), all.get(i + 1), Double.NaN);
                double enough = likeness.atLeast(all.get(i), all.get(i + 1), Double.NaN, Likeness.ENOUGH);
                assertEquals(exact >= Likeness.ENOUGH, enough >= Likeness.ENOUGH);
                assertEquals(exact >= Likeness.ENOUGH ? exact : enough, enough, 1e-12);
                assertEquals(exact, likeness.of(all.get(i), all.get(i + 1), Double.NaN), "the same whenever it is asked");
            }
        }
    }

    @Test
    void whatIsAlikeCountsForItAndWhatIsOpposedAgainst() {
        Set<Feature> either = Set.of(Feature.ALWAYS, Feature.FEW);
        Set<Feature> against = Set.of(Feature.OTHER_CHANGE, Feature.OTHER_AMOUNTS, Feature.ONE_AMOUNT, Feature.OPPOSED, Feature.FORBIDS, Feature.OTHER_ACTION,
                Feature.OTHER_NAMES, Feature.EXCHANGED, Feature.REWORDED);
        for (Feature each : Feature.values()) {
            for (boolean isMeaningKnown : new boolean[] {false, true}) {
                assertTrue(either.contains(each) || (against.contains(each) ? each.weight(isMeaningKnown) <= 0 : each.weight(isMeaningKnown) >= 0),
                        each.name());
            }
        }
    }
}
