package org.heyi.collation.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.SummaryColumn;
import org.heyi.collation.view.RowFinder.Circumstances;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowFinderTest {

    private final SessionBuilder builder = new SessionBuilder();
    private final RowFinder finder = new RowFinder();
    private Participant zhang;
    private Participant wu;
    private Annotation school;
    private Annotation air;
    private Annotation road;
    private Annotation whole;

    @BeforeEach
    void fourComments() {
        builder.paragraph(ParagraphKind.BODY, "新增学位5000个。治理PM2.5。修路三条。");
        Group first = builder.group("第一代表团", GroupType.DELEGATION);
        Group second = builder.group("第二代表团", GroupType.DELEGATION);
        zhang = builder.participant("zhang", "张三", Role.DEPUTY, first);
        Participant an = builder.participant("an", "安宁", Role.DEPUTY, second);
        Participant li = builder.participant("li", "李鑫", Role.DEPUTY, second);
        wu = builder.participant("wu", "吴敏", Role.SECRETARIAT, null);
        school = builder.comment(zhang, AnnotationKind.WORK_SUGGESTION, "新增学位", "学位还不够");
        air = builder.comment(an, AnnotationKind.WORDING, "PM2.5", "写法");
        road = builder.comment(li, AnnotationKind.WORDING, "修路", "");
        whole = builder.comment(null, AnnotationKind.OVERALL, null, "同意报告");
        SessionBuilder.decide(air, Decision.TRANSFERRED, null, "环保局");
        school.setUnit("教育局");
        school.setAssignee(wu);
    }

    private List<Annotation> find(RowFilter filter, RowSort sort) {
        Collation collation = collation();
        return Arrays.stream(finder.find(collation, filter, sort, new Circumstances(wu, each -> each == road))).mapToObj(collation::annotation).toList();
    }

    private Collation collation() {
        return Collation.of(builder.session(), Order.POSITION).withConflicts(Map.of(road, List.of(air)));
    }

    private List<Annotation> search(String text) {
        return find(RowFilter.ALL.withText(text), RowSort.NONE);
    }

    @Test
    void everythingIsThereInTheOrderOfTheReport() {
        assertEquals(List.of(road, whole, school, air), find(RowFilter.ALL, RowSort.NONE), "but what changed since it was decided is before all");
    }

    @Test
    void whatIsSaidAndWhoSaidItIsSearchedWhateverCaseAndWidth() {
        assertEquals(List.of(air), search("pm2.5"));
        assertEquals(List.of(air), search(" ＰＭ２．５ "));
        assertEquals(List.of(school), search("不够"));
        assertEquals(List.of(school), search("张三"));
        assertEquals(List.of(road, air), search("第二代表团"));
        assertEquals(List.of(school), search("教育局"));
        assertEquals(List.of(whole), search("全文"), "the place counts, too");
        assertEquals(List.of(), search("没有这样的话"));
    }

    @Test
    void aNumberFindsTheCommentOfThatNumberWhereverItStands() {
        assertEquals(4, whole.getNumber());
        assertEquals(List.of(whole), search("4"), "not the fourth row");
        assertEquals(List.of(), search("44"));
    }

    @Test
    void anEditedCommentIsFoundByItsNewWordsOnceTheOldOnesAreForgotten() {
        assertEquals(List.of(school), search("不够"));
        school.setBody("学位足够");
        finder.forget(List.of(school));
        assertEquals(List.of(), search("不够"));
        assertEquals(List.of(school), search("足够"));
    }

    @Test
    void eachFacetNeedsOneOfItsValues() {
        RowFilter wording = RowFilter.ALL.with(Facet.KIND, Set.of(AnnotationKind.WORDING.getName()));
        assertEquals(List.of(road, air), find(wording, RowSort.NONE));
        assertEquals(List.of(road), find(wording.with(Facet.DECISION, Set.of(Facet.NONE)), RowSort.NONE));
        assertEquals(List.of(air), find(RowFilter.ALL.with(Facet.UNIT, Set.of("环保局")), RowSort.NONE), "where it was transferred");
        assertEquals(List.of(school, air), find(RowFilter.ALL.with(Facet.UNIT, Set.of("环保局", "教育局")), RowSort.NONE));
        assertEquals(List.of(whole), find(RowFilter.ALL.with(Facet.AUTHOR, Set.of(Facet.NONE)), RowSort.NONE));
        assertEquals(List.of(school), find(RowFilter.ALL.with(Facet.ASSIGNEE, Set.of("wu")), RowSort.NONE));
    }

    @Test
    void flagsAskForMineForConflictsAndForWhatChanged() {
        assertEquals(List.of(school), find(RowFilter.ALL.toggled(Flag.MINE), RowSort.NONE));
        assertEquals(List.of(road), find(RowFilter.ALL.toggled(Flag.CONFLICT), RowSort.NONE));
        assertEquals(List.of(road), find(RowFilter.ALL.toggled(Flag.AGAIN), RowSort.NONE));
        assertTrue(find(RowFilter.ALL.toggled(Flag.AGAIN).toggled(Flag.MINE), RowSort.NONE).isEmpty());
        assertTrue(RowFilter.ALL.toggled(Flag.AGAIN).toggled(Flag.AGAIN).isAll());
    }

    @Test
    void namesStandByPinyinAndWhoeverHasNoneBehindThemInBothDirections() {
        // 安 an, 李 li, 张 zhang.
        assertEquals(List.of(air, road, school, whole), find(RowFilter.ALL, new RowSort(SummaryColumn.PROPOSER, false)));
        assertEquals(List.of(school, road, air, whole), find(RowFilter.ALL, new RowSort(SummaryColumn.PROPOSER, true)));
    }

    @Test
    void whatIsAlikeStaysInTheOrderOfTheReport() {
        assertEquals(List.of(school, air, road, whole), find(RowFilter.ALL, new RowSort(SummaryColumn.GROUP, false)));
        assertEquals(List.of(air, road, school, whole), find(RowFilter.ALL, new RowSort(SummaryColumn.GROUP, true)));
    }

    @Test
    void numbersPlacesDecisionsAndConflictsStandByWhatTheyAre() {
        assertEquals(List.of(road, air, school, whole), find(RowFilter.ALL, new RowSort(SummaryColumn.NUMBER, true)));
        assertEquals(List.of(road, air, school, whole), find(RowFilter.ALL, new RowSort(SummaryColumn.LOCATOR, true)));
        assertEquals(air, find(RowFilter.ALL, new RowSort(SummaryColumn.DECISION, false)).getFirst());
        assertEquals(air, find(RowFilter.ALL, new RowSort(SummaryColumn.DECISION, true)).getLast());
        assertEquals(road, find(RowFilter.ALL, new RowSort(SummaryColumn.CONFLICT, true)).getFirst());
    }

    @Test
    void everyColumnCanBeSortedBy() {
        for (SummaryColumn column : SummaryColumn.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                int[] rows = finder.find(collation(), RowFilter.ALL, new RowSort(column, descending), new Circumstances(null, each -> false));
                assertArrayEquals(new int[] {0, 1, 2, 3}, Arrays.stream(rows).sorted().toArray(), column.name());
            }
        }
    }

    @Test
    void aHeadGoesUpDownAndBack() {
        RowSort up = RowSort.NONE.after(SummaryColumn.KIND);
        RowSort down = up.after(SummaryColumn.KIND);
        assertEquals(new RowSort(SummaryColumn.KIND, false), up);
        assertEquals(new RowSort(SummaryColumn.KIND, true), down);
        assertFalse(down.after(SummaryColumn.KIND).isOn());
        assertEquals(new RowSort(SummaryColumn.GROUP, false), down.after(SummaryColumn.GROUP));
    }

    @Test
    void sharesCountWhatIsDecided() {
        assertEquals(Map.of("第一代表团", new Facet.Share(1, 0), "第二代表团", new Facet.Share(2, 1), Facet.NONE, new Facet.Share(1, 0)),
                Facet.GROUP.shares(collation()));
    }

    @Test
    void aConflictIsToldByTheNumbersOfTheOthers() {
        Collation collation = collation();
        assertEquals("2", collation.row(road).conflicts());
        assertEquals("", collation.row(school).conflicts());
        assertEquals("", collation.withConflicts(Map.of()).row(road).conflicts());
    }

    @Test
    void whatAViewSaysIsReadAgain() {
        TableView view = new TableView(Order.GROUP, new RowFilter("a&b=c%、+ 好", Map.of(Facet.GROUP, Set.of("第一代表团", "a,b", Facet.NONE),
                Facet.KIND, Set.of("FACT")), Set.of(Flag.MINE, Flag.AGAIN)), new RowSort(SummaryColumn.UNIT, true),
                List.of(SummaryColumn.NUMBER, SummaryColumn.OPINION, SummaryColumn.DEMAND));
        assertEquals(view, TableView.read(view.write()));
        assertEquals(TableView.USUAL, TableView.read(null));
        assertEquals(TableView.USUAL, TableView.read(TableView.USUAL.write()));
        assertEquals(TableView.USUAL, TableView.read("order=SIDEWAYS&columns=&sort=NOTHING&COLOUR=red&nonsense"));
        assertEquals("100%", TableView.read("text=100%").filter().text());
    }

    @Test
    void aColumnComesWhereItBelongsAndGoesAgain() {
        TableView with = TableView.USUAL.toggled(SummaryColumn.REASON);
        assertEquals(SummaryColumn.DEMAND, with.columns().get(with.columns().indexOf(SummaryColumn.REASON) - 1));
        assertEquals(TableView.USUAL, with.toggled(SummaryColumn.REASON));
        assertEquals(SummaryColumn.COMMENT, TableView.USUAL.toggled(SummaryColumn.GROUP).columns().getFirst());
    }
}
