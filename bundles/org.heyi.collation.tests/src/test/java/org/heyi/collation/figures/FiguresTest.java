package org.heyi.collation.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.heyi.collation.figures.Figure.Kind;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ReportFactory;
import org.junit.jupiter.api.Test;

/** Numbers as reports write them, one way at a time. */
class FiguresTest {

    private static Figures of(String text) {
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        return Figures.of(paragraph);
    }

    private static Figure one(String text) {
        List<Figure> found = of(text).counted();
        assertEquals(1, found.size(), text + found);
        return found.getFirst();
    }

    private static void is(String text, String value, String unit, Measure measure, String subject) {
        Figure figure = one(text);
        assertEquals(0, new BigDecimal(value).compareTo(figure.value()), text + " is " + figure.plain());
        assertEquals(List.of(unit, measure, subject), List.of(figure.unit(), figure.measure(), figure.subject()), text);
    }

    @Test
    void valuesInAnyWriting() {
        is("一般公共预算收入36.8亿元", "3680000000", "元", Measure.TOTAL, "一般公共预算收入");
        is("新增就业40余万人", "400000", "人", Measure.TOTAL, "新增就业");
        is("新增就业5万余人", "50000", "人", Measure.TOTAL, "新增就业");
        is("建成保障性住房三千套", "3000", "套", Measure.TOTAL, "保障性住房");
        is("建成保障性住房1,448套", "1448", "套", Measure.TOTAL, "保障性住房");
        is("绿化覆盖率百分之四十五", "45", "%", Measure.SHARE, "绿化覆盖率");
        is("财政支出的七成用于民生", "70", "%", Measure.SHARE, "财政支出");
        is("新能源汽车产量翻一番", "1", "倍", Measure.GROWTH, "新能源汽车产量");
        is("PM2.5平均浓度为35微克/立方米", "35", "微克/立方米", Measure.AVERAGE, "PM2.5平均浓度");
        assertEquals("亿元", one("投资1.73亿元").writtenUnit());
        assertEquals("万人次", one("接待游客451万人次").writtenUnit());
        assertEquals("45—50", one("绿化覆盖率45%—50%").plain());
        Figure range = one("减税3至5亿元");
        assertEquals(new BigDecimal("300000000"), range.value());
        assertEquals(new BigDecimal("500000000"), range.upper());
        assertNull(one("减税5亿元").upper());
    }

    @Test
    void whatAFigureSays() {
        is("地区生产总值增长5.8%", "5.8", "%", Measure.GROWTH, "地区生产总值");
        is("一般性支出下降10.5%", "-10.5", "%", Measure.GROWTH, "一般性支出");
        is("压减一般性支出10%", "-10", "%", Measure.GROWTH, "一般性支出");
        is("行政许可事项压缩至141项", "141", "项", Measure.TOTAL, "行政许可事项");
        is("城镇化率提高1.2个百分点", "1.2", "个百分点", Measure.GROWTH, "城镇化率");
        is("科技创新指数居全市第二", "2", "位", Measure.RANK, "科技创新指数");
        is("居民人均可支配收入6万元", "60000", "元", Measure.AVERAGE, "居民人均可支配收入");
        is("企业开办时间压缩至1个工作日", "1", "工作日", Measure.DURATION, "企业开办时间");
        List<Figure> both = of("高新技术企业由21家增加到236家").counted();
        assertEquals(List.of(Measure.FORMER, Measure.TOTAL), both.stream().map(Figure::measure).toList());
        assertEquals(List.of("高新技术企业", "高新技术企业"), both.stream().map(Figure::subject).toList());
        assertEquals(List.of(new BigDecimal("-5.1"), new BigDecimal("-7.6")),
                of("能耗、水耗分别下降5.1%、7.6%").counted().stream().map(Figure::value).toList());
    }

    @Test
    void whatAFigureIsAbout() {
        is("办复人大代表建议和政协提案1448件", "1448", "件", Measure.TOTAL, "人大代表建议和政协提案");
        is("完成100项民心工程，群众满意", "100", "项", Measure.TOTAL, "民心工程");
        is("引进通用机床、养老保险总部等各类项目近800个", "800", "个", Measure.TOTAL, "项目");
        assertEquals("内资到位额", of("实现内资到位额69亿元，同比增长210%。").counted().getLast().subject());
        assertEquals("资金到位额", of("引进项目600余个、资金到位额218亿元").counted().getLast().subject());
        assertEquals("专精特新企业总数", of("培育专精特新企业12家，总数达到56家").counted().getLast().subject());
        // A sentence of its own does not go on about what the one before was about.
        assertEquals("", of("引进项目600个。达到69亿元。").counted().getLast().subject());
        assertEquals("", one("投入10亿元。").subject(), "empty where the words do not tell");
    }

    @Test
    void exactOrNot() {
        for (String each : List.of("近200家企业", "200余家企业", "200家以上企业", "超过200家企业", "约200家企业", "200家左右企业")) {
            assertFalse(one(each).exact(), each);
        }
        assertTrue(one("200家企业").exact());
    }

    @Test
    void datesOrdinalsAndNamesAreNoFigures() {
        String text = "2021年12月12日，五年来，“十三五”规划完成，第十八届人大一次会议，PM2.5、500强、三次产业，三大攻坚战，15分钟生活圈，两位数增长，第一批试点。";
        assertEquals(List.of(), of(text).counted());
        List<Figure> all = of(text).all();
        assertEquals(List.of(Kind.DATE, Kind.DATE, Kind.NAME), all.subList(0, 3).stream().map(Figure::kind).toList());
        assertTrue(all.stream().anyMatch(each -> each.kind() == Kind.ORDINAL && each.text().equals("第十八届") && each.value().intValue() == 18), all.toString());
        assertEquals(List.of(), of("群众满意，十分感谢，千方百计稳就业。").all());
    }
}
