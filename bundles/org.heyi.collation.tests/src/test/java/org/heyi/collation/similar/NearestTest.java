package org.heyi.collation.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.heyi.base.Progress;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> TEXTS = List.of("关于缓解学校周边交通拥堵的建议", "关于增加社区老年食堂的建议", "关于治理校门口上下学时段堵车的建议", "关于加装电梯补贴的建议", "冬天教室太冷");

    @Test
    void wordsOfTheSameMeaningAreFound() {
        List<Nearest.Hit> hits = Nearest.of("学校门口放学堵车", TEXTS, null, 10, Progress.NONE);
        assertEquals(Set.of(0, 2), Set.copyOf(hits.stream().map(Nearest.Hit::index).toList()));
        assertTrue(hits.stream().allMatch(hit -> hit.shared().stream().anyMatch(each -> each.one().contains("堵车"))), hits.toString());
        assertTrue(hits.getFirst().likeness() >= hits.getLast().likeness() && hits.getFirst().likeness() <= 1);
        assertEquals(1, Nearest.of("学校门口放学堵车", TEXTS, null, 1, Progress.NONE).size());
        assertEquals(List.of(), Nearest.of("航天发射", TEXTS, null, 10, Progress.NONE));
        assertEquals(List.of(), Nearest.of("学校", List.of(), null, 10, Progress.NONE));
    }

    @Test
    void aModelFindsWhatSharesNoWords() {
        Meaning meaning = new Meaning() {
            @Override
            public String id() {
                return "test";
            }

            @Override
            public double unrelated() {
                return 0.6;
            }

            @Override
            public List<float[]> vectors(List<String> texts) {
                return texts.stream().map(each -> each.contains("冷") || each.contains("暖气") ? new float[] {1, 0} : new float[] {0, 1}).toList();
            }
        };
        assertEquals(List.of(), Nearest.of("教学楼暖气", List.of("冬天太冷", "食堂"), null, 10, Progress.NONE));
        assertEquals(List.of(0), Nearest.of("教学楼暖气", List.of("冬天太冷", "食堂"), meaning, 10, Progress.NONE).stream().map(Nearest.Hit::index).toList());
    }
}
