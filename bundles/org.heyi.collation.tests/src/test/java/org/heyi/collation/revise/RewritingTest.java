package org.heyi.collation.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;

import org.heyi.base.Progress;
import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Locators;
import org.heyi.collation.revise.Rewriting.Asked;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

/** What a person asks for who writes words of the report anew. */
class RewritingTest {

    private static final String ONE = "——五年来，我们聚焦民生福祉不懈怠，群众获得感持续提升。完成老旧小区改造80个，新增就业17.5万人。办复率和满意率均达100%。";
    private static final String TWO = "——五年来，我们加强自身建设不止步，政府效能明显提高。清理审批事项42项。";
    private static final String THREE = "——五年来，我们坚持依法行政。";

    private final SessionBuilder builder = new SessionBuilder();

    RewritingTest() {
        builder.paragraph(ParagraphKind.BODY, ONE);
        builder.paragraph(ParagraphKind.BODY, TWO);
        builder.paragraph(ParagraphKind.BODY, THREE);
        builder.session();
    }

    private Paragraph paragraph(int index) {
        return builder.version().getParagraphs().get(index);
    }

    /** Writes the sentence in which some words stand anew, and says what that asks for as collation does. */
    private String rewritten(String words, String by) {
        for (Paragraph each : builder.version().getParagraphs()) {
            int at = each.getText().indexOf(words);
            if (at >= 0) {
                Rewriting rewriting = new Rewriting(builder.session(), each, at, each, at + words.length());
                return said(rewriting.asked(rewriting.words().replace(words, by)));
            }
        }
        throw new IllegalArgumentException(words);
    }

    private String paragraphs(int first, int last, String by) {
        return said(new Rewriting(builder.session(), paragraph(first), 0, paragraph(last), paragraph(last).getText().length()).asked(by));
    }

    private String said(Asked asked) {
        Annotation annotation = annotation(builder, asked);
        return AmendmentSentence.of(annotation, new Locators(builder.version()));
    }

    static Annotation annotation(SessionBuilder builder, Asked asked) {
        Annotation annotation = builder.comment(null, AnnotationKind.WORDING, null, "");
        Anchor anchor = builder.anchor(asked.from(), asked.start(), asked.to() == asked.from() ? asked.end() : asked.from().getText().length());
        if (asked.to() != asked.from()) {
            anchor.setEndParagraph(asked.to());
            anchor.setEnd(asked.end());
        }
        annotation.setAnchor(anchor);
        return SessionBuilder.amend(annotation, asked.operation(), asked.text(), asked.target());
    }

    @Test
    void theSentenceAtTheCaretIsWrittenAnewOrWholeParagraphsOfSeveral() {
        int caret = ONE.indexOf("老旧");
        Rewriting rewriting = new Rewriting(builder.session(), paragraph(0), caret, paragraph(0), caret);
        assertEquals("完成老旧小区改造80个，新增就业17.5万人。", rewriting.words());
        int end = ONE.length();
        assertEquals("办复率和满意率均达100%。", new Rewriting(builder.session(), paragraph(0), end, paragraph(0), end).words());
        assertEquals(ONE + "\n" + TWO, new Rewriting(builder.session(), paragraph(0), caret, paragraph(1), 3).words());
        assertThrows(IllegalArgumentException.class, () -> new Rewriting(builder.session(), paragraph(1), 0, paragraph(0), 1));
    }

    @Test
    void whatReadsAsBeforeAsksForNothing() {
        Rewriting rewriting = new Rewriting(builder.session(), paragraph(0), 3, paragraph(1), 3);
        assertNull(rewriting.asked(ONE + "\r\n\n" + TWO + "\n"));
    }

    @Test
    void wordsAndFiguresAreChangedAsAWhole() {
        assertEquals("将“80”修改为“85”", rewritten("80", "85"));
        assertEquals("将“17.5”修改为“17.8”", rewritten("17.5", "17.8"));
        assertEquals("将“持续”修改为“不断”", rewritten("持续", "不断"));
        assertEquals("将“明显”修改为“明确”", rewritten("明显", "明确"));
        assertEquals("将“，”修改为“；”", rewritten("个，", "个；"));
    }

    @Test
    void severalChangesInOneSentenceAreOneOfTheSmallestSpanThatHoldsThem() {
        assertEquals("将“改造80个，新增就业17.5”修改为“改建80个，新增就业18”", rewritten("改造80个，新增就业17.5万人", "改建80个，新增就业18万人"));
    }

    @Test
    void whatIsPutInIsSaidToStandBehindWhatIsBeforeIt() {
        assertEquals("在“新增就业17.5万人”后增加“，城镇登记失业率3.5%”", rewritten("17.5万人", "17.5万人，城镇登记失业率3.5%"));
        assertEquals("在“办复率和满意率均达100%”前增加“各项”", rewritten("办复率", "各项办复率"));
    }

    @Test
    void whatGoesIsDeleted() {
        assertEquals("删除“持续”", rewritten("持续", ""));
        assertEquals("删除“，新增就业17.5万人”", rewritten("，新增就业17.5万人", ""));
        assertEquals("删除“办复率和满意率均达100%。”", rewritten("办复率和满意率均达100%。", ""));
        assertEquals("删除“" + THREE.replace("——", "——") + "”", rewritten(THREE, ""));
    }

    @Test
    void aWholeSentenceAtTheEndIsAppendedAndAParagraphAdded() {
        assertEquals("在“——五年来，我们聚焦民生福祉不懈怠”一段末增加一句“建成养老驿站12处。”", rewritten("100%。", "100%。建成养老驿站12处。"));
        assertEquals("在“——五年来，我们坚持依法行政”一段后增加一段：“——五年来，我们守牢安全底线。”",
                rewritten(THREE, THREE + "\n——五年来，我们守牢安全底线。"));
        assertEquals("在“——五年来，我们聚焦民生福祉不懈怠”一段后增加一段：“——插入。”", rewritten(TWO, "——插入。\n" + TWO));
    }

    @Test
    void paragraphsAreJoinedAndParted() {
        assertEquals("将“" + TWO + "”与“" + THREE + "”合并", paragraphs(1, 2, TWO + THREE));
        assertEquals("将“" + TWO + "”与“" + THREE + "”合并为“" + TWO.substring(0, TWO.length() - 1) + "；" + THREE + "”",
                paragraphs(1, 2, TWO.substring(0, TWO.length() - 1) + "；" + THREE));
        Asked parted = new Rewriting(builder.session(), paragraph(1), 0, paragraph(1), TWO.length()).asked(TWO.replace("提高。", "提高。\n"));
        assertEquals(AmendmentOperation.REPLACE, parted.operation());
        assertEquals("将“。清理”修改为“。\n清理”", said(parted));
    }

    @Test
    void whatOnlyStandsElsewhereWasMoved() {
        assertEquals("将“办复率和满意率均达100%。”移至“——五年来，我们聚焦民生福祉不懈怠，群众获得感持续提升。”后",
                paragraphs(0, 0, "——五年来，我们聚焦民生福祉不懈怠，群众获得感持续提升。办复率和满意率均达100%。完成老旧小区改造80个，新增就业17.5万人。"));
        assertEquals("将“清理审批事项42项。”移至“办复率和满意率均达100%。”后",
                paragraphs(0, 1, ONE + "清理审批事项42项。\n" + TWO.replace("清理审批事项42项。", "")));
        Asked down = new Rewriting(builder.session(), paragraph(0), 0, paragraph(2), 3).asked(TWO + "\n" + THREE + "\n" + ONE);
        assertEquals(AmendmentOperation.MOVE, down.operation());
        assertEquals(paragraph(2).getId(), down.target());
        assertEquals(paragraph(0), down.from());
    }

    @Test
    void whatCannotBeMetTogetherWithItIsNamed() {
        Annotation other = SessionBuilder.amend(builder.comment(null, AnnotationKind.WORDING, "80个", ""), AmendmentOperation.REPLACE, "90个", null);
        SessionBuilder.amend(builder.comment(null, AnnotationKind.WORDING, "42项", ""), AmendmentOperation.DELETE, "", null);
        builder.session();
        Rewriting rewriting = new Rewriting(builder.session(), paragraph(0), 0, paragraph(0), ONE.length());
        Asked collides = rewriting.asked(ONE.replace("80个", "85个"));
        assertEquals(List.of(other), rewriting.against(collides, each -> true, Progress.NONE));
        assertEquals(List.of(), rewriting.against(collides, each -> each != other, Progress.NONE));
        assertEquals(List.of(), rewriting.against(rewriting.asked(ONE.replace("17.5", "17.8")), each -> true, Progress.NONE));
    }

    @Test
    void theChangeIsShownWithAllThatWasWritten() {
        Rewriting rewriting = new Rewriting(builder.session(), paragraph(2), 0, paragraph(2), 1);
        assertEquals("KEPT——五年来，我们|DELETED坚持|INSERTED全面推进|KEPT依法行政。", rewriting.pieces(THREE.replace("坚持", "全面推进")).stream()
                .map(each -> each.change() + each.text()).collect(Collectors.joining("|")));
        assertEquals(List.of(Change.KEPT), rewriting.pieces(THREE).stream().map(each -> each.change()).toList());
    }
}
