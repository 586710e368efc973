package org.heyi.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.FormerAnchor;
import org.heyi.model.review.ReviewFactory;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentSentenceTest {

    @ParameterizedTest
    @CsvSource({
        "REPLACE, 近200家, 186家, , 将“近200家”修改为“186家”",
        "REPLACE, 近200家, , , 删除“近200家”",
        "INSERT_AFTER, 稳中向好, 、进中提质, , 在“稳中向好”后增加“、进中提质”",
        "INSERT_BEFORE, 改善率, 较2016年, , 在“改善率”前增加“较2016年”",
        "DELETE, 等, , , 删除“等”",
        "APPEND_SENTENCE, 合作成果, 互派教师12人次。, , 在“合作成果”一段末增加一句“互派教师12人次。”",
        "ADD_PARAGRAPH, 人均收入, 同时也有困难。, , 在“人均收入”一段后增加一段：“同时也有困难。”",
        "ADD_PARAGRAPH, , 同时也有困难。, , 增加一段：“同时也有困难。”",
        "MOVE, 和平夜话, , 民心工程, 将“和平夜话”移至“民心工程”后",
        "MERGE, 甲, 丙, 乙, 将“甲”与“乙”合并为“丙”",
        "MERGE, 甲, , 乙, 将“甲”与“乙”合并",
        "UNIFY, 我区, 和平区, , 全文“我区”统一为“和平区”",
        "CORRECTION, pm2.5, PM2.5, , 勘误：“pm2.5”应为“PM2.5”",
    })
    void followsTheGrammar(AmendmentOperation operation, String quote, String text, String target, String expected) {
        assertEquals(expected, AmendmentSentence.of(operation, quote, text, target));
    }

    @Test
    void quotationMarksInsideChangeLevel() {
        assertEquals("将“全面落实‘放管服’改革”修改为“落实‘一制“三化”’改革”", AmendmentSentence.of(AmendmentOperation.REPLACE,
                "全面落实“放管服”改革", "落实“一制‘三化’”改革", null));
    }

    @Test
    void aParagraphMovesByItsPlace() {
        SessionBuilder builder = new SessionBuilder();
        builder.section(1, "一", "、", "回顾").paragraph(ParagraphKind.BODY, "甲段。").paragraph(ParagraphKind.BODY, "乙段。");
        Annotation annotation = builder.comment(null, AnnotationKind.WORDING, "甲段。", "顺序");
        builder.session();
        Paragraph last = builder.version().getParagraphs().getLast();
        SessionBuilder.amend(annotation, AmendmentOperation.MOVE, null, last.getId());
        assertEquals("将第一部分“回顾”第1段移至第一部分“回顾”第2段后",
                AmendmentSentence.of(annotation, new Locators(builder.version())));
    }

    @Test
    void anAmendmentKeepsTheWordsItWasMadeOn() {
        SessionBuilder builder = new SessionBuilder();
        builder.section(1, "一", "、", "回顾").paragraph(ParagraphKind.BODY, "治理pm2.5。");
        Annotation annotation = builder.comment(null, AnnotationKind.TYPO, "pm2.5", "规范写法");
        builder.session();
        SessionBuilder.amend(annotation, AmendmentOperation.CORRECTION, "PM2.5", null);
        Version first = builder.version();
        first.setImportedAt(annotation.getModifiedAt().minusSeconds(60));
        assertEquals("勘误：“pm2.5”应为“PM2.5”", AmendmentSentence.of(annotation, new Locators(first)));
        // The next version follows the comment, which is taken along.
        Version second = ReportFactory.eINSTANCE.createVersion();
        second.setNumber(2);
        second.setImportedAt(annotation.getModifiedAt().plusSeconds(60));
        Anchor here = annotation.getAnchor();
        here.setVersion(first);
        FormerAnchor former = ReviewFactory.eINSTANCE.createFormerAnchor();
        former.setVersion(first);
        former.setQuote("pm2.5");
        annotation.getFormerAnchors().add(former);
        Anchor there = ReviewFactory.eINSTANCE.createAnchor();
        there.setVersion(second);
        there.setQuote("PM10");
        annotation.setAnchor(there);
        assertEquals("勘误：“pm2.5”应为“PM2.5”（就第1稿提出）", AmendmentSentence.of(annotation, new Locators(second)));
        there.setQuote("PM2.5");
        assertEquals("勘误：“pm2.5”应为“PM2.5”（就第1稿提出，第2稿已按意见修改）", AmendmentSentence.of(annotation, new Locators(second)));
        there.setQuote("pm2.5");
        assertEquals("勘误：“pm2.5”应为“PM2.5”", AmendmentSentence.of(annotation, new Locators(second)), "it reads as it did");
        there.setQuote("PM2.5污染");
        annotation.setModifiedAt(second.getImportedAt().plusSeconds(60));
        assertEquals("勘误：“PM2.5污染”应为“PM2.5”", AmendmentSentence.of(annotation, new Locators(second)), "written anew on the new words");
    }
}
