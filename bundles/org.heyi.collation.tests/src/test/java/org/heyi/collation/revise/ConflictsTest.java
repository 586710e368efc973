package org.heyi.collation.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.heyi.base.Progress;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.testdata.Cancelled;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private final Adopted report = new Adopted("五年来引进企业近200家，成效明显。", "我区学位增加，我区很好。");

    private Map<Annotation, List<Annotation>> conflicts() {
        return Conflicts.of(report.session(), Basis.decisions(), Progress.NONE);
    }

    private Annotation open(AmendmentOperation operation, String quote, String text) {
        Annotation annotation = report.amend(operation, quote, text);
        annotation.setDisposition(null);
        return annotation;
    }

    @Test
    void twoWordingsOfTheSameWordsCollideBeforeAnythingIsDecided() {
        Annotation one = open(AmendmentOperation.REPLACE, "近200家", "186家");
        Annotation other = open(AmendmentOperation.REPLACE, "近200家", "200余家");
        open(AmendmentOperation.REPLACE, "学位增加", "学位大幅增加");
        assertEquals(Map.of(one, List.of(other), other, List.of(one)), conflicts());
    }

    @Test
    void whatTakesAwayCollidesWithWhatChanges() {
        Annotation gone = report.amend(AmendmentOperation.DELETE, "，成效明显", null);
        Annotation changed = open(AmendmentOperation.REPLACE, "成效明显", "成效显著");
        assertEquals(Map.of(gone, List.of(changed), changed, List.of(gone)), conflicts());
    }

    @Test
    void theSameDemandOfTwoCollidesTogetherWithAThird() {
        Annotation one = open(AmendmentOperation.REPLACE, "近200家", "186家");
        Annotation same = open(AmendmentOperation.REPLACE, "近200家", "186家");
        Annotation other = open(AmendmentOperation.DELETE, "近200家", null);
        assertEquals(Map.of(one, List.of(other), same, List.of(other), other, List.of(one, same)), conflicts());
    }

    @Test
    void whatWasRefusedOrWithdrawnStandsInNobodysWay() {
        open(AmendmentOperation.REPLACE, "近200家", "186家");
        Annotation refused = open(AmendmentOperation.REPLACE, "近200家", "200余家");
        SessionBuilder.decide(refused, Decision.NOT_ADOPTED, "数字不准。", null);
        Annotation withdrawn = open(AmendmentOperation.REPLACE, "近200家", "约200家");
        withdrawn.setState(AnnotationState.WITHDRAWN);
        assertEquals(Map.of(), conflicts());
    }

    @Test
    void itStopsWhenItIsCancelled() {
        open(AmendmentOperation.REPLACE, "近200家", "186家");
        Progress cancelled = new Cancelled();
        assertThrows(CancellationException.class, () -> Conflicts.of(report.session(), Basis.decisions(), cancelled));
    }
}
