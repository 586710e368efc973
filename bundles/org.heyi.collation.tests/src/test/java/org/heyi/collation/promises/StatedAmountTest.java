package org.heyi.collation.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedAmountTest {

    private static StatedAmount only(String text) {
        List<StatedAmount> figures = StatedAmount.in(text);
        assertEquals(1, figures.size(), figures.toString());
        return figures.getFirst();
    }

    @ParameterizedTest
    @CsvSource({"新增就业3.5万人, 35000, 人, false, AT_LEAST", "内资到位额60亿元以上, 6000000000, 元, false, AT_LEAST", "地区生产总值增长6%左右, 6, %, true, ABOUT",
        "单位能耗下降3%, -3, %, true, AT_MOST", "行政许可事项压缩至150项以内, 150, 项, false, AT_MOST", "城镇调查失业率5.5%, 5.5, %, false, AT_MOST",
        "地区生产总值增长4.5%—5%, 4.5, %, true, AT_LEAST", "优良天数不少于290天, 290, 日, false, AT_LEAST", "PM2.5浓度降至35微克/立方米以下, 35, 微克, false, AT_MOST",
        "高新技术企业从100家增加到160家, 160, 家, false, AT_LEAST"})
    void figuresAreRead(String text, double value, String unit, boolean change, StatedAmount.Bound bound) {
        StatedAmount figure = only(text);
        assertEquals(value, figure.value());
        assertEquals(unit, figure.unit());
        assertEquals(change, figure.change());
        assertEquals(bound, figure.bound());
        assertTrue(text.contains(figure.words()) && figure.words().length() > 1, figure.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年是开局之年", "“十四五”时期", "实施“1312”健康关爱行动", "四级以下企业出清", "引进500强企业", "第18届运动会", "为60岁以上老人体检", "12345热线", "一般性支出"})
    void whatSaysNotHowMuchIsNone(String text) {
        assertEquals(List.of(), StatedAmount.in(text));
    }

    @ParameterizedTest
    @CsvSource({"新增学位800个, 新增学位900个, true", "新增学位800个, 新增学位799个, false", "企业开办时间压缩至1个工作日, 企业开办时间压缩至0.5个工作日, true",
        "粮食产量100万吨左右, 粮食产量96万吨, true", "粮食产量100万吨左右, 粮食产量94万吨, false", "单位能耗下降3%, 单位能耗下降3.4%, true",
        "单位能耗下降3%, 单位能耗下降2.6%, false", "固定资产投资增长8%, 固定资产投资下降3%, false"})
    void whetherItIsReached(String promised, String reported, boolean reached) {
        assertTrue(only(promised).isComparable(only(reported)));
        assertEquals(reached, only(promised).isReachedBy(only(reported)));
    }

    @ParameterizedTest
    @CsvSource({"新认定高新技术企业60家, 高新技术企业总数达到212家", "财政收入增长5%, 财政收入36亿元", "财政收入增长5%, 财政收入占比5%", "新建公园5座, 新建公路5公里", "招聘医生40名, 医院40所"})
    void whatIsCountedOtherwiseIsNotCompared(String promised, String reported) {
        assertFalse(only(promised).isComparable(only(reported)));
    }
}
