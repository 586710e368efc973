package org.heyi.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RunInListTest {

    private static List<String> items(String text) {
        return RunInList.items(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
    }

    @Test
    void findsThePointsInAParagraph() {
        assertEquals(List.of("一是稳增长；", "二是促改革，破壁垒；", "三是惠民生。"), items("我们做到：一是稳增长；二是促改革，破壁垒；三是惠民生。成效明显。"));
        assertEquals(List.of("一要实干，", "二要创新。"), items("一要实干，二要创新。"));
        assertEquals(List.of("第一，抓项目。", "第二，抓服务"), items("第一，抓项目。第二，抓服务"));
        assertEquals(List.of("一是甲。", "二是乙。", "一是丙，", "二是丁"), items("一是甲。二是乙。再说，一是丙，二是丁"));
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertEquals(List.of(), items("一是一，说到做到。"));
        assertEquals(List.of(), items("统一是关键，第二是条件；二是说不通的。"));
        assertEquals(List.of(), items("一是甲，二要乙。"));
        assertEquals(List.of(), items(""));
    }
}
