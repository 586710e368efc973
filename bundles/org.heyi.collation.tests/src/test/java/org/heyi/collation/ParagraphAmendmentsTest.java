package org.heyi.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

class ParagraphAmendmentsTest {

    private final SessionBuilder builder = new SessionBuilder().paragraph(ParagraphKind.BODY, "五年来引进企业近200家，成效明显。")
            .paragraph(ParagraphKind.BODY, "学位增加。");

    private Annotation amend(AmendmentOperation operation, String quote, String text) {
        Annotation annotation = builder.comment(null, AnnotationKind.WORDING, quote, "");
        SessionBuilder.amend(annotation, operation, text, null);
        return annotation;
    }

    private String shown() {
        Paragraph paragraph = builder.session().getReport().getVersions().getLast().getParagraphs().getFirst();
        return ParagraphAmendments.of(paragraph, builder.session().getAnnotations()).pieces().stream().map(each -> switch (each.change()) {
            case KEPT -> each.text();
            case DELETED -> "-" + each.text() + numbers(each.by());
            case INSERTED -> "+" + each.text() + numbers(each.by());
        }).collect(Collectors.joining("|"));
    }

    private static List<Integer> numbers(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::getNumber).toList();
    }

    @Test
    void allThatIsAskedForStandsInOneTextWithWhoAsks() {
        amend(AmendmentOperation.REPLACE, "近200家", "186家");
        amend(AmendmentOperation.INSERT_AFTER, "五年来", "，全区");
        amend(AmendmentOperation.REPLACE, "近200家", "186家");
        amend(AmendmentOperation.REPLACE, "学位增加", "学位大增");
        assertEquals("五年来|+，全区[2]|引进企业|-近200家[1, 3]|+186家[1, 3]|，成效明显。", shown());
    }

    @Test
    void whatCollidesStandsSideBySide() {
        amend(AmendmentOperation.REPLACE, "近200家，成效", "186家，成果");
        amend(AmendmentOperation.DELETE, "，成效明显", null);
        amend(AmendmentOperation.REPLACE, "近200家", "200余家");
        assertEquals("五年来引进企业|-近200家[1, 3]|+200余家[3]|-，成效[1, 2]|+186家，成果[1]|-明显[2]|。", shown());
    }

    @Test
    void whatChangesNothingIsPassedOver() {
        builder.comment(null, AnnotationKind.FACT, "近200家", "请核实");
        assertEquals("五年来引进企业近200家，成效明显。", shown());
    }
}
