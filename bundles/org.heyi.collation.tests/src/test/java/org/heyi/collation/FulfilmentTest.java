package org.heyi.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.FormerAnchor;
import org.heyi.model.review.ReviewFactory;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentTest {

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        // operation, words, new words, paragraph before, paragraph now, words now, whether it reads so
        "REPLACE, 近200家, 186家, 五年来引进企业近200家，成效明显。, 五年来引进企业186家，成效明显。, 186家, true",
        "REPLACE, 近200家, 186家, 五年来引进企业近200家，成效明显。, 五年来引进企业190家，成效明显。, 190家, false",
        "REPLACE, 近200家, 186家, 五年来引进企业近200家，成效明显。, 五年来引进企业近200家，成效很明显。, 近200家, false",
        // What the reader of reports makes of what people type: width and spaces do not count.
        "CORRECTION, pm2.5, ＰＭ 2.5, 治理pm2.5取得进展。, 治理PM2.5取得进展。, PM2.5, true",
        // The words were lost, the demand is there.
        "REPLACE, 推动高质量发展, 加快建设现代化产业体系, 我们将推动高质量发展，改善民生。, 我们将加快建设现代化产业体系，改善民生。, , true",
        "INSERT_AFTER, 稳中向好, 、进中提质, 经济稳中向好，民生改善。, 经济稳中向好、进中提质，民生改善。, 稳中向好, true",
        "INSERT_AFTER, 稳中向好, 、进中提质, 经济稳中向好，民生改善。, 经济稳中向好、稳中有进，民生改善。, 稳中向好, false",
        "INSERT_BEFORE, 改善率, 较2016年, 空气质量改善率为百分之十。, 空气质量较2016年改善率为百分之十。, 改善率, true",
        "DELETE, 非常, , 过去的五年是非常不平凡的五年。, 过去的五年是不平凡的五年。, , true",
        "DELETE, 非常, , 过去的五年是非常不平凡的五年。, 过去的五年是极不平凡的五年。, , false",
        "APPEND_SENTENCE, 合作成果, 互派教师12人次。, 取得合作成果。, 取得合作成果。互派教师12人次。, 合作成果, true",
        "UNIFY, 我区, 和平区, 我区经济发展，我区民生改善。, 和平区经济发展，和平区民生改善。, 和平区, true",
        "UNIFY, 我区, 和平区, 我区经济发展，我区民生改善。, 和平区经济发展，我区民生改善。, 和平区, false",
        "UNIFY, 和平区, 天津市和平区, 和平区经济发展。, 天津市和平区经济发展。, 天津市和平区, true",
        "MOVE, 民生改善, , 经济发展，民生改善。, 民生改善，经济发展。, 民生改善, false",
    })
    void itReadsAsWasDemanded(AmendmentOperation operation, String quote, String text, String before, String now, String words, boolean seen) {
        Annotation annotation = carried(operation, quote, text, before, now, words);
        assertEquals(seen, Fulfilment.isSeen(annotation));
        assertEquals(seen, AmendmentSentence.of(annotation, new Locators(annotation.getAnchor().getVersion())).contains("第2稿已按意见修改"));
        assertTrue(!seen || AmendmentPreview.of(annotation) == null, "what is there is not put in again");
    }

    @Test
    void aParagraphIsThere() {
        Annotation annotation = carried(AmendmentOperation.ADD_PARAGRAPH, "经济发展。", "同时也存在一些困难。", "经济发展。", "经济发展。", "经济发展。");
        assertFalse(Fulfilment.isSeen(annotation));
        Annotation there = carried(AmendmentOperation.ADD_PARAGRAPH, "经济发展。", "同时也存在一些困难。", "经济发展。", "经济发展。", "经济发展。");
        paragraph(there.getAnchor().getVersion(), "同时也存在一些困难。");
        assertTrue(Fulfilment.isSeen(there));
    }

    @Test
    void whatReadSoFromTheBeginningIsNoSuccess() {
        assertFalse(Fulfilment.isSeen(carried(AmendmentOperation.REPLACE, "企业", "企业", "引进企业多家。", "引进企业多家。", "企业")));
        assertFalse(Fulfilment.isSeen(carried(AmendmentOperation.APPEND_SENTENCE, "成果", "取得成果。", "取得成果。再接再厉。", "取得成果。再接再厉！", "成果")));
    }

    @Test
    void onTheSameVersionNothingIsFulfilled() {
        SessionBuilder builder = new SessionBuilder();
        builder.section(1, "一", "、", "回顾").paragraph(ParagraphKind.BODY, "治理pm2.5。");
        Annotation annotation = builder.comment(null, AnnotationKind.TYPO, "pm2.5", "规范写法");
        builder.session();
        SessionBuilder.amend(annotation, AmendmentOperation.CORRECTION, "PM2.5", null);
        annotation.getAnchor().setVersion(builder.version());
        assertFalse(Fulfilment.isSeen(annotation));
    }

    /** A comment on the first version of a paragraph, taken along to the second. @param words null where they were lost */
    private static Annotation carried(AmendmentOperation operation, String quote, String text, String before, String now, String words) {
        SessionBuilder builder = new SessionBuilder();
        builder.section(1, "一", "、", "回顾").paragraph(ParagraphKind.BODY, before);
        Annotation annotation = builder.comment(null, AnnotationKind.WORDING, quote, "");
        builder.session();
        SessionBuilder.amend(annotation, operation, text, null);
        Version first = builder.version();
        first.setImportedAt(annotation.getModifiedAt().minusSeconds(60));
        Version second = ReportFactory.eINSTANCE.createVersion();
        second.setNumber(2);
        second.setImportedAt(annotation.getModifiedAt().plusSeconds(60));
        Paragraph paragraph = paragraph(second, now);
        Anchor written = annotation.getAnchor();
        FormerAnchor former = ReviewFactory.eINSTANCE.createFormerAnchor();
        former.setVersion(first);
        former.setParagraph(written.getParagraph());
        former.setStart(written.getStart());
        former.setEnd(written.getEnd());
        former.setQuote(quote);
        annotation.getFormerAnchors().add(former);
        Anchor there = ReviewFactory.eINSTANCE.createAnchor();
        there.setVersion(second);
        there.setParagraph(paragraph);
        there.setLevel(words == null ? AnchorLevel.PARAGRAPH : AnchorLevel.WORDS);
        there.setQuote(words == null ? "" : words);
        there.setStart(words == null ? 0 : now.indexOf(words));
        there.setEnd(there.getStart() + (words == null ? 0 : words.length()));
        annotation.setAnchor(there);
        return annotation;
    }

    private static Paragraph paragraph(Version in, String text) {
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        in.getParagraphs().add(paragraph);
        return paragraph;
    }
}
