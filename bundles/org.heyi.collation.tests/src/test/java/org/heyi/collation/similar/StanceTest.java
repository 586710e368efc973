package org.heyi.collation.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class StanceTest {

    private static Stance of(String... parts) {
        return Stance.of(List.of(parts));
    }

    private static boolean opposed(Stance one, Stance other) {
        return one.axes().stream().anyMatch(each -> other.axes().contains(-each));
    }

    @Test
    void directions() {
        assertTrue(opposed(of("提高补贴标准"), of("降低补贴标准")));
        assertTrue(opposed(of("增加停车位"), of("不增加停车位")));
        assertFalse(opposed(of("提高补贴标准"), of("上调补贴标准")));
        assertTrue(opposed(of("恢复609路"), of("取消609路")));
    }

    @Test
    void whatIsNotToBeDone() {
        assertTrue(of("不应强制中小企业开展").forbids());
        assertTrue(of("别再往下砍").forbids());
        assertTrue(of("田头冷库不要再建").forbids());
        assertFalse(of("能不能多建几座").forbids());
        assertFalse(of("特别是老人").forbids());
        assertFalse(of("请区别对待").forbids());
        assertFalse(of("别墅区也要通公交").forbids());
    }

    @Test
    void whatIsAskedBeginsWithTheWish() {
        assertEquals(List.of("建议延长到晚上", "方便家长"), Stance.asked(List.of("班车时间太短", "建议延长到晚上", "方便家长")));
        assertEquals(List.of("路灯坏了", "没人修"), Stance.asked(List.of("路灯坏了", "没人修")), "a complaint says all");
    }

    @Test
    void kindsOfDoing() {
        assertTrue(of("请公示收支").actions().stream().anyMatch(of("每季度贴榜").actions()::contains));
        assertFalse(of("请公示收支").actions().stream().anyMatch(of("请核实收支").actions()::contains));
    }
}
