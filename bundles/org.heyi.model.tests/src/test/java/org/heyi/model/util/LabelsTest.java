package org.heyi.model.util;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.heyi.model.ledger.LedgerPackage;
import org.heyi.model.report.ReportPackage;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.ReviewPackage;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void everyLiteralHasALabel() {
        for (EPackage each : List.of(ReportPackage.eINSTANCE, ReviewPackage.eINSTANCE, LedgerPackage.eINSTANCE)) {
            each.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                    .flatMap(type -> type.getELiterals().stream())
                    .forEach(literal -> assertFalse(Labels.of(literal.getInstance()).isBlank()));
        }
    }

    @Test
    void termsAndNamesAreRead() {
        assertEquals("修改意见", Labels.of(AnnotationKind.WORDING));
        assertSame(AnnotationKind.WORDING, Labels.parse(AnnotationKind.values(), "修改意见"));
        assertSame(AnnotationKind.FACT, Labels.parse(AnnotationKind.values(), "fact"));
        assertSame(AnnotationKind.FACT, Labels.parse(AnnotationKind.values(), "Fact query"));
        assertSame(AnnotationKind.FACT, Labels.parse(AnnotationKind.values(), "数据"));
        assertSame(AnnotationKind.WORDING, Labels.parse(AnnotationKind.values(), "修改"));
        assertNull(Labels.parse(AnnotationKind.values(), "意见"));
        assertNull(Labels.parse(AnnotationKind.values(), "o"));
    }
}
