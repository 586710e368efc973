package org.heyi.collation.revise;

import static org.heyi.model.review.AmendmentOperation.DELETE;
import static org.heyi.model.review.AmendmentOperation.INSERT_AFTER;
import static org.heyi.model.review.AmendmentOperation.REPLACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.junit.jupiter.api.Test;

/** What went wrong in other programs that put amendments together. */
class ConsolidationTrapsTest {

    private static final String TEXT = "五年来引进企业近200家，成效明显。";

    /** An amendment that was taken back while they were merged left its words in the text. */
    @Test
    void nothingIsLeftOfWhatWasTakenBack() {
        Adopted report = new Adopted(TEXT);
        Annotation annotation = report.amend(INSERT_AFTER, "成效", "十分");
        assertEquals("五年来引进企业近200家，成效十分明显。", Adopted.body(report.propose()));
        annotation.setState(AnnotationState.WITHDRAWN);
        assertEquals(TEXT, Adopted.body(report.propose()));
        assertEquals(Reason.WITHDRAWN, report.propose().notApplied().getFirst().reason());
    }

    /** One that was deleted broke the merging; here another one was even merged into it. */
    @Test
    void oneThatIsGoneIsNoneAndBreaksNothing() {
        Adopted report = new Adopted(TEXT);
        Annotation gone = report.amend(INSERT_AFTER, "成效", "十分");
        Annotation merged = report.amend(INSERT_AFTER, "成效", "很");
        merged.getDisposition().setDecision(Decision.DUPLICATE);
        merged.getDisposition().setDuplicateOf(gone);
        report.amend(REPLACE, "近200家", "186家");
        report.session().getAnnotations().remove(gone);
        gone.setDisposition(null);
        assertEquals("五年来引进企业186家，成效明显。", Adopted.body(report.propose()));
    }

    /** One that comes late was as if it were not there; it is in the next proposal, and its place is named. */
    @Test
    void oneThatComesLateIsInTheNextProposal() {
        Adopted report = new Adopted(TEXT);
        report.amend(REPLACE, "近200家", "186家");
        assertEquals(1, report.propose().places().size());
        report.amend(INSERT_AFTER, "成效", "十分");
        assertEquals("五年来引进企业186家，成效十分明显。", Adopted.body(report.propose()));
        assertEquals(2, report.propose().places().size());
    }

    /** Whether two collide was told by what was asked for, not by what was adopted of it. */
    @Test
    void whatCollidesIsToldByTheWordsAdopted() {
        Adopted report = new Adopted(TEXT);
        report.amend(REPLACE, "近200家", "186家");
        Annotation partly = report.amend(REPLACE, "近200家，成效明显", "一百多家，成效很明显");
        partly.getDisposition().setDecision(Decision.PARTLY_ADOPTED);
        Basis adopted = Basis.decisions().withAdopted(each -> each == partly ? "近200家，成效十分明显" : null);
        Proposal proposal = report.propose(adopted);
        assertEquals("五年来引进企业186家，成效十分明显。", Adopted.body(proposal));
        assertEquals(List.of(), proposal.conflicts());
        Basis asked = Basis.decisions().withAdopted(each -> each == partly ? "一百多家，成效很明显" : null);
        assertEquals(1, report.propose(asked).conflicts().size());
    }

    /** The words of the editors looked like those of the proposers. */
    @Test
    void theSecretariatsOwnWordsAreToldFromThoseOfTheProposers() {
        Adopted report = new Adopted(TEXT);
        Annotation partly = report.amend(REPLACE, "近200家", "一百多家");
        partly.getDisposition().setDecision(Decision.PARTLY_ADOPTED);
        report.amend(INSERT_AFTER, "成效", "十分");
        List<Line.Piece> come = report.propose(Basis.decisions().withAdopted(each -> each == partly ? "186家" : null)).lines().stream()
                .flatMap(each -> each.pieces().stream()).filter(each -> each.change() == Change.INSERTED).toList();
        assertEquals(List.of(true, false), come.stream().map(Line.Piece::own).toList());
    }

    /** A conflict was lost from sight: it is in every proposal until one is chosen, and nothing of it is in the text. */
    @Test
    void aConflictStaysUntilOneIsChosen() {
        Adopted report = new Adopted(TEXT);
        report.amend(DELETE, "，成效明显", null);
        Annotation other = report.amend(INSERT_AFTER, "成效", "十分");
        for (int i = 0; i < 2; i++) {
            Proposal proposal = report.propose();
            assertEquals(1, proposal.conflicts().size());
            assertEquals(2, proposal.conflicts().getFirst().wordings().size());
            assertEquals(TEXT, Adopted.body(proposal));
            report.amend(REPLACE, "近200家", "近200家");
        }
        assertEquals(List.of(), report.propose(Basis.decisions().withChosen(List.of(other))).conflicts());
    }

    /** A paragraph of which nothing is left joined its neighbours; its mark goes with it, and neither neighbour loses a word. */
    @Test
    void aParagraphThatGoesDoesNotJoinItsNeighbours() {
        Adopted report = new Adopted("甲段。", "乙段。", "丙段。");
        report.amend(DELETE, "乙段。", null);
        Proposal proposal = report.propose();
        assertEquals("甲段。|丙段。", Adopted.body(proposal));
        Line gone = proposal.lines().get(2);
        assertEquals(Change.DELETED, gone.mark().change());
        assertTrue(gone.pieces().stream().allMatch(each -> each.change() == Change.DELETED));
        assertFalse(proposal.lines().get(1).mark().change() == Change.DELETED);
    }
}
