package org.heyi.importing.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The head of minutes says when and where it was and who was there, as the places write it. */
class MinutesHeadTest {

    private static final List<String> ROSTER = List.of("吴敏", "王建国", "李娜", "张伟", "陈明", "赵强", "孙丽华", "周涛");

    private static MinutesHead of(String text) {
        return MinutesHead.of(text.lines().toList(), ROSTER);
    }

    private static List<String> names(List<MinutesHead.Named> people) {
        return people.stream().map(MinutesHead.Named::name).toList();
    }

    @Test
    void everyLabelIsRead() {
        MinutesHead head = of("""
                第一代表团小组会议记录
                时间：2026年1月13日下午2:30
                地点：第一会议室
                主持人：王建国
                出席：李娜、张　伟、陈明（共3人）
                请假：赵强（公出）、孙丽华因病请假
                缺席：周涛
                记录人：李静
                李娜代表：报告总结实事求是。
                出席：这一行不在开头
                """);
        assertEquals(LocalDateTime.of(2026, 1, 13, 14, 30), head.at());
        assertEquals("第一会议室", head.place());
        assertEquals(List.of("王建国"), names(head.chairs()));
        assertEquals(List.of("李娜", "张伟", "陈明"), names(head.present()));
        assertEquals(List.of(new MinutesHead.Named("赵强", "公出"), new MinutesHead.Named("孙丽华", "因病")), head.onLeave());
        assertEquals(List.of("周涛"), names(head.absent()));
        assertTrue(head.tellsWho());
        assertFalse(head.everybody());
    }

    @Test
    void severalOnOneLineAndAListThatGoesOn() {
        MinutesHead head = of("""
                时间：2026-01-13 09:00　地点：二楼东厅　主持人：王建国
                出席人员：李娜 张伟
                陈明 孙丽华
                缺席：无
                李娜代表：同意。
                """);
        assertEquals(LocalDateTime.of(2026, 1, 13, 9, 0), head.at());
        assertEquals("二楼东厅", head.place());
        assertEquals(List.of("李娜", "张伟", "陈明", "孙丽华"), names(head.present()));
        assertEquals(List.of(), head.absent());
    }

    @Test
    void allWereThereButThoseOnLeave() {
        MinutesHead head = of("时间：1月13日\n应到：40人\n出席：第一代表团全体代表\n请假人员：赵强\n李娜代表：同意。");
        assertNull(head.at(), "without a year nobody knows the day");
        assertTrue(head.everybody());
        assertEquals(List.of("赵强"), names(head.onLeave()));
    }

    @Test
    void whoIsUnknownIsNotDropped() {
        MinutesHead head = of("出席：李娜、诸葛小明、外星人3人\n李娜代表：同意。");
        assertEquals(List.of("李娜", "诸葛小明", "外星人"), names(head.present()));
    }

    @Test
    void noHeadSaysNothing() {
        MinutesHead head = of("李娜代表：请假的人太多，出席的人太少。\n主持人：请张伟代表发言。");
        assertFalse(head.tellsWho());
        assertEquals(List.of(), head.chairs());
    }

    @Test
    void titlesAreNoPartOfNames() {
        assertEquals(List.of("王建国代表", "王建国"), new MinutesHead.Named("王建国代表", "").spellings());
        assertEquals(List.of("副团长王建国", "王建国"), new MinutesHead.Named("副团长王建国", "").spellings());
    }
}
