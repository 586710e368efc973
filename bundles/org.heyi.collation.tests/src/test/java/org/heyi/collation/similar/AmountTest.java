package org.heyi.collation.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class AmountTest {

    private static void same(String one, String other) {
        assertEquals(1, Amount.in(one).size(), one + Amount.in(one));
        assertEquals(1, Amount.in(other).size(), other + Amount.in(other));
        assertTrue(Amount.in(one).getFirst().isSame(Amount.in(other).getFirst()), Amount.in(one) + " " + Amount.in(other));
    }

    @Test
    void oneFigureInManyWays() {
        same("提高到80%", "提高到八成");
        same("百分之八十", "80%");
        same("涨三个点", "增加3个百分点");
        same("四万六千辆", "4.6万辆");
        same("一百五", "150元");
        same("800元", "八百块");
        same("晚上十点收摊", "22点");
        same("晚九时", "二十一点");
        same("半年", "6个月");
        same("半个月内", "十五日");
        same("三分之一", "33.33333333%");
        same("36.8亿元", "3,680,000,000元");
        same("第48届", "第四十八届");
        same("三个月", "每3个月");
        same("两回", "2次");
    }

    @Test
    void otherFiguresAndOtherUnits() {
        assertFalse(Amount.in("5000个").getFirst().isSame(Amount.in("8000个").getFirst()));
        assertFalse(Amount.in("30日").getFirst().isSame(Amount.in("30%").getFirst()));
        assertTrue(Amount.in("30日").getFirst().isSame(Amount.in("30").getFirst()), "a figure without a unit may be of any");
    }

    @Test
    void whatIsNoFigure() {
        for (String each : List.of("一些", "统一", "进一步", "三五个", "两三百人", "百姓", "十分", "万一", "千方百计", "三天两头", "半途", "一个")) {
            assertEquals(List.of(), Amount.in(each), each);
        }
        assertEquals(List.of(500.0, 800.0), Amount.in("由500元提高到八百元").stream().map(Amount::value).toList());
        assertEquals("五千张", "床位要增加五千张".substring(Amount.in("床位要增加五千张").getFirst().start()) + "");
    }
}
