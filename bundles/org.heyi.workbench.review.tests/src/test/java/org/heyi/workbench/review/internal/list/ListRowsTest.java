package org.heyi.workbench.review.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.heyi.collation.view.Facet;
import org.heyi.collation.view.RowFilter;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.testdata.SessionBuilder;
import org.heyi.workbench.review.internal.list.ListView.By;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of the table of comments. */
class ListRowsTest {

    private final SessionBuilder builder = new SessionBuilder();
    private final ListRows rows = new ListRows();
    private Annotation school;
    private Annotation air;
    private Annotation road;
    private Annotation whole;

    @BeforeEach
    void fourComments() {
        Group second = builder.group("第二代表团", GroupType.DELEGATION);
        Group first = builder.group("第一代表团", GroupType.DELEGATION);
        builder.section(1, "一", "、", "过去一年");
        builder.paragraph(ParagraphKind.BODY, "新增学位5000个。治理PM2.5。");
        builder.section(1, "二", "、", "今年工作");
        builder.paragraph(ParagraphKind.BODY, "修路三条。");
        Participant zhang = builder.participant("zhang", "张三", Role.DEPUTY, first);
        Participant an = builder.participant("an", "安宁", Role.DEPUTY, second);
        whole = builder.comment(null, AnnotationKind.OVERALL, null, "同意报告");
        school = builder.comment(zhang, AnnotationKind.WORK_SUGGESTION, "新增学位", "学位还不够");
        air = builder.comment(an, AnnotationKind.WORDING, "PM2.5", "写法");
        road = builder.comment(zhang, AnnotationKind.WORDING, "修路", "按街镇列");
        air.setState(AnnotationState.DRAFT);
        road.setTags("发言\n待查");
        school.setTags("养老");
        road.setAudience(Audience.GROUP);
        rows.forget(Annotation::getBody);
    }

    private List<Annotation> shown(ListView view) {
        rows.fill(builder.session(), List.of(whole, school, air, road), view);
        List<Annotation> shown = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            shown.add(rows.annotation(i));
            assertEquals(shown.getLast() == null ? -1 : i, shown.getLast() == null ? -1 : rows.row(shown.getLast()));
        }
        return shown;
    }

    private static ListView sorted(ListColumn column, boolean descending) {
        return new ListView(RowFilter.ALL, column, descending, By.NOTHING, List.of());
    }

    private static ListView by(By by) {
        return ListView.USUAL.withBy(by);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            if (rows.head(i) != null) {
                heads.add(rows.head(i).words() + rows.head(i).count());
            }
        }
        return heads;
    }

    @Test
    void theyStandByAnyColumn() {
        assertEquals(List.of(whole, school, air, road), shown(ListView.USUAL));
        assertEquals(List.of(road, air, school, whole), shown(sorted(ListColumn.NUMBER, true)));
        assertEquals(List.of(air, school, road, whole), shown(sorted(ListColumn.AUTHOR, false)), "by pinyin; who is nobody comes last");
        assertEquals(List.of(school, road, air, whole), shown(sorted(ListColumn.AUTHOR, true)), "and so does nobody the other way round");
        assertEquals(List.of(air, school, road, whole), shown(sorted(ListColumn.GROUP, false)), "groups in their own order, not in that of their names");
        assertEquals(List.of(air, whole, school, road), shown(sorted(ListColumn.STATE, false)), "drafts first");
        assertEquals(List.of(road, school, whole, air), shown(sorted(ListColumn.TAGS, false)));
        SessionBuilder.reply(air, road.getAuthor(), "附议");
        assertEquals(air, shown(sorted(ListColumn.REPLIES, true)).getFirst());
        assertEquals(List.of("1", ""), List.of(rows.cell(air, ListColumn.REPLIES), rows.cell(road, ListColumn.REPLIES)));
    }

    @Test
    void aClickOnAHeadTurnsTheOrderAndThenGivesItUp() {
        ListView once = ListView.USUAL.sortedAfter(ListColumn.KIND);
        ListView twice = once.sortedAfter(ListColumn.KIND);
        assertEquals(sorted(ListColumn.KIND, false), once);
        assertEquals(sorted(ListColumn.KIND, true), twice);
        assertEquals(ListView.USUAL, twice.sortedAfter(ListColumn.KIND));
        assertEquals(sorted(ListColumn.STATE, false), twice.sortedAfter(ListColumn.STATE));
    }

    @Test
    void groupsStandBelowARowThatCountsThem() {
        assertEquals(Arrays.asList(null, whole, null, school, air, null, road), shown(by(By.SECTION)));
        assertEquals(List.of("整篇报告1", "一过去一年2", "二今年工作1"), heads().stream().map(each -> each.replace("、", "")).toList());
        shown(by(By.AUTHOR));
        assertEquals(List.of("安宁 · 第二代表团1", "张三 · 第一代表团2", "（未署名）1"), heads());
        shown(by(By.GROUP));
        assertEquals(List.of("第二代表团1", "第一代表团2", "（没有代表团、界别）1"), heads());
        shown(by(By.KIND));
        assertEquals(List.of("总体评价1", "修改意见2", "工作建议1"), heads());
        assertEquals(4, rows.size(), "the rows above them are no comments");
    }

    @Test
    void whatIsNotAskedForIsLeftOut() {
        RowFilter all = RowFilter.ALL;
        assertEquals(List.of(air), shown(ListView.USUAL.withFilter(all.with(Facet.STATE, Set.of("DRAFT")))));
        assertEquals(List.of(road), shown(ListView.USUAL.withFilter(all.with(Facet.TAG, Set.of("发言")))), "one tag of several");
        assertEquals(List.of(school, road), shown(ListView.USUAL.withFilter(all.with(Facet.TAG, Set.of("待查", "养老")))));
        assertEquals(List.of(whole, air), shown(ListView.USUAL.withFilter(all.with(Facet.TAG, Set.of(Facet.NONE)))), "what has none");
        assertEquals(List.of(road), shown(ListView.USUAL.withFilter(all.with(Facet.AUDIENCE, Set.of("GROUP")))));
        assertEquals(List.of(road), shown(ListView.USUAL.withFilter(all.with(Facet.KIND, Set.of("WORDING")).with(Facet.AUTHOR, Set.of("zhang")))));
    }

    @Test
    void oneGoesOnRoundTheEndAndOverTheRowsAboveGroups() {
        shown(by(By.SECTION));
        assertSame(whole, rows.step(null, 1));
        assertSame(road, rows.step(null, -1));
        assertSame(school, rows.step(whole, 1));
        assertSame(whole, rows.step(road, 1));
        assertSame(air, rows.step(road, -1));
        shown(ListView.USUAL.withFilter(RowFilter.ALL.with(Facet.TAG, Set.of("没有这个"))));
        assertNull(rows.step(whole, 1));
    }
}
