package org.heyi.collation.revise;

import static org.heyi.model.review.AmendmentOperation.ADD_PARAGRAPH;
import static org.heyi.model.review.AmendmentOperation.APPEND_SENTENCE;
import static org.heyi.model.review.AmendmentOperation.CORRECTION;
import static org.heyi.model.review.AmendmentOperation.DELETE;
import static org.heyi.model.review.AmendmentOperation.INSERT_AFTER;
import static org.heyi.model.review.AmendmentOperation.INSERT_BEFORE;
import static org.heyi.model.review.AmendmentOperation.MERGE;
import static org.heyi.model.review.AmendmentOperation.MOVE;
import static org.heyi.model.review.AmendmentOperation.REPLACE;
import static org.heyi.model.review.AmendmentOperation.UNIFY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    private static final String ONE = "五年来引进企业近200家，成效明显。";
    private static final String TWO = "我区学位增加，我区很好。";
    private static final String THREE = "治理pm2.5取得进展。";

    @ParameterizedTest(name = "{0} {1} {2} → {4}")
    @CsvSource(nullValues = "-", value = {
        "REPLACE, 近200家, 186家, -, 五年来引进企业186家，成效明显。|我区学位增加，我区很好。|治理pm2.5取得进展。",
        "CORRECTION, pm2.5, PM2.5, -, 五年来引进企业近200家，成效明显。|我区学位增加，我区很好。|治理PM2.5取得进展。",
        "DELETE, '，成效明显', -, -, 五年来引进企业近200家。|我区学位增加，我区很好。|治理pm2.5取得进展。",
        "INSERT_AFTER, 成效, 十分, -, 五年来引进企业近200家，成效十分明显。|我区学位增加，我区很好。|治理pm2.5取得进展。",
        "INSERT_BEFORE, 五年, 这, -, 这五年来引进企业近200家，成效明显。|我区学位增加，我区很好。|治理pm2.5取得进展。",
        "APPEND_SENTENCE, 成效, 再接再厉。, -, 五年来引进企业近200家，成效明显。再接再厉。|我区学位增加，我区很好。|治理pm2.5取得进展。",
        "ADD_PARAGRAPH, 成效, 再接再厉。, -, 五年来引进企业近200家，成效明显。|再接再厉。|我区学位增加，我区很好。|治理pm2.5取得进展。",
        "ADD_PARAGRAPH, 治理, 再接再厉。, -, 五年来引进企业近200家，成效明显。|我区学位增加，我区很好。|治理pm2.5取得进展。|再接再厉。",
        "UNIFY, 我区, 和平区, -, 五年来引进企业近200家，成效明显。|和平区学位增加，和平区很好。|治理pm2.5取得进展。",
        "MERGE, 治理pm2.5取得进展。, 合为一段。, 我区学位增加，我区很好。, 五年来引进企业近200家，成效明显。|合为一段。",
        "MOVE, '，成效明显', -, 五年来, 五年来，成效明显引进企业近200家。|我区学位增加，我区很好。|治理pm2.5取得进展。",
        "MOVE, 治理pm2.5取得进展。, -, 五年来, 五年来引进企业近200家，成效明显。|治理pm2.5取得进展。|我区学位增加，我区很好。",
        "MOVE, 五年来引进企业近200家，成效明显。, -, pm2.5, 我区学位增加，我区很好。|治理pm2.5取得进展。|五年来引进企业近200家，成效明显。",
        "DELETE, 五年来引进企业近200家，成效明显。, -, -, 我区学位增加，我区很好。|治理pm2.5取得进展。",
        "DELETE, 治理pm2.5取得进展。, -, -, 五年来引进企业近200家，成效明显。|我区学位增加，我区很好。",
    })
    void everyOperationIsCarriedOut(AmendmentOperation operation, String quote, String text, String target, String expected) {
        Adopted report = new Adopted(ONE, TWO, THREE);
        report.amend(operation, quote, text, target);
        Proposal proposal = report.propose();
        assertEquals(expected, Adopted.body(proposal), proposal.notApplied().toString());
        assertEquals(1, proposal.applied().size());
        assertEquals(operation == UNIFY ? 2 : 1, proposal.places().size());
    }

    @Test
    void whatDoesNotCollideIsMerged() {
        Adopted report = new Adopted(ONE);
        // The whole sentence with one figure changed, and a word put in that it kept.
        report.amend(REPLACE, ONE, "五年来引进企业186家，成效明显。");
        report.amend(INSERT_AFTER, "成效", "十分");
        report.amend(REPLACE, "近200家", "186家");
        Proposal proposal = report.propose();
        assertEquals("五年来引进企业186家，成效十分明显。", Adopted.body(proposal));
        assertEquals(List.of(List.of(1, 3), List.of(2)), numbers(proposal));
        assertEquals(List.of("近200家", "186家", "", "十分"),
                proposal.places().stream().flatMap(each -> Stream.of(each.before(), each.after())).toList());
    }

    @Test
    void oneRewordingIsOnePlaceHoweverManyWordsItChanges() {
        Adopted report = new Adopted(ONE, TWO);
        report.amend(REPLACE, ONE, "五年来引进企业186家，成绩斐然。");
        report.amend(UNIFY, "我区", "和平区");
        Proposal proposal = report.propose();
        assertEquals(List.of(List.of(1), List.of(2), List.of(2)), numbers(proposal));
        assertEquals("五年来引进企业186家，成绩斐然。", proposal.places().getFirst().after());
        assertEquals("第一部分“回顾”第1段：将“" + ONE + "”修改为“五年来引进企业186家，成绩斐然。”", proposal.places().getFirst().description());
    }

    @Test
    void theSameChangeOfSeveralIsOnePlaceWithAllOfThem() {
        Adopted report = new Adopted(ONE);
        report.amend(REPLACE, "近200家", "186家");
        report.amend(CORRECTION, "近200家", "186家");
        Annotation third = report.amend(REPLACE, "近200家", "一百多家");
        SessionBuilder.decide(third, Decision.DUPLICATE, null, null).setDuplicateOf(report.session().getAnnotations().getFirst());
        Proposal proposal = report.propose();
        assertEquals("五年来引进企业186家，成效明显。", Adopted.body(proposal));
        assertEquals(List.of(List.of(1, 2, 3)), numbers(proposal));
        assertEquals(3, proposal.applied().size());
    }

    @Test
    void twoWordingsOfTheSameWordsAreAConflictUntilOneIsChosen() {
        Adopted report = new Adopted(ONE, THREE);
        Annotation first = report.amend(REPLACE, "近200家", "186家");
        Annotation second = report.amend(REPLACE, "近200家", "190家");
        Annotation apart = report.amend(CORRECTION, "pm2.5", "PM2.5");
        Proposal open = report.propose();
        assertEquals(ONE + "|治理PM2.5取得进展。", Adopted.body(open));
        assertEquals(1, open.conflicts().size());
        assertEquals(List.of("186家", "190家"), open.conflicts().getFirst().wordings().stream().map(Proposal.Wording::after).toList());
        assertEquals(List.of(Reason.CONFLICT, Reason.CONFLICT), open.notApplied().stream().map(Proposal.NotApplied::reason).toList());
        assertTrue(open.notApplied().getFirst().sentence().contains("批注2"), open.notApplied().getFirst().sentence());
        Proposal settled = report.propose(Basis.decisions().withChosen(Set.of(second)));
        assertEquals("五年来引进企业190家，成效明显。|治理PM2.5取得进展。", Adopted.body(settled));
        assertEquals(List.of(first), settled.notApplied().stream().map(Proposal.NotApplied::annotation).toList());
        assertEquals(Reason.NOT_CHOSEN, settled.notApplied().getFirst().reason());
        assertEquals(List.of(second, apart), settled.applied().stream().map(Proposal.Applied::annotation).toList());
    }

    @Test
    void whatIsLeftOutStaysOutAndCollidesWithNothing() {
        Adopted report = new Adopted(ONE, THREE);
        Annotation first = report.amend(REPLACE, "近200家", "186家");
        Annotation second = report.amend(REPLACE, "近200家", "190家");
        Annotation third = report.amend(CORRECTION, "pm2.5", "PM2.5");
        SessionBuilder.decide(third, Decision.DUPLICATE, null, null).setDuplicateOf(second);
        Proposal proposal = report.propose(Basis.decisions().withLeftOut(Set.of(first)));
        assertEquals("五年来引进企业190家，成效明显。|" + THREE, Adopted.body(proposal));
        assertEquals(List.of(), proposal.conflicts());
        assertEquals(List.of(Reason.LEFT_OUT), proposal.notApplied().stream().map(Proposal.NotApplied::reason).toList());
        // Who was merged into another goes where that one goes.
        Proposal other = report.propose(Basis.decisions().withLeftOut(Set.of(third)));
        assertEquals("五年来引进企业186家，成效明显。|" + THREE, Adopted.body(other));
        assertEquals(List.of(Reason.LEFT_OUT, Reason.MASTER), other.notApplied().stream().map(Proposal.NotApplied::reason).toList());
    }

    @Test
    void whatOneTakesAwayNobodyChanges() {
        Adopted report = new Adopted(ONE);
        report.amend(DELETE, "，成效明显", null);
        report.amend(INSERT_AFTER, "成效", "十分");
        assertEquals(ONE, Adopted.body(report.propose()));
        Adopted edge = new Adopted(ONE);
        edge.amend(DELETE, "明显", null);
        edge.amend(INSERT_AFTER, "明显", "可见");
        assertEquals(1, edge.propose().conflicts().size(), "the words that it stands behind go");
    }

    @Test
    void twoThatCollideOnlyInOrderStandInOrderWhenBothAreChosen() {
        Adopted report = new Adopted(TWO, THREE);
        Annotation first = report.amend(APPEND_SENTENCE, "学位", "甲。");
        Annotation second = report.amend(APPEND_SENTENCE, "我区", "乙。");
        assertEquals(TWO + "|" + THREE, Adopted.body(report.propose()));
        assertEquals(TWO + "甲。乙。|" + THREE, Adopted.body(report.propose(Basis.decisions().withChosen(Set.of(second, first)))));
        assertEquals(TWO + "乙。|" + THREE, Adopted.body(report.propose(Basis.decisions().withChosen(Set.of(second)))));
    }

    @Test
    void wordsAtTheEndOfAParagraphAndAParagraphBehindItAreTwoPlaces() {
        Adopted report = new Adopted(TWO, THREE);
        report.amend(ADD_PARAGRAPH, "学位", "新段。");
        report.amend(APPEND_SENTENCE, "学位", "补一句。");
        Proposal proposal = report.propose();
        assertEquals(TWO + "补一句。|新段。|" + THREE, Adopted.body(proposal));
        assertEquals(2, proposal.places().size());
    }

    @Test
    void aParagraphThatGoesMakesRoomForANewOne() {
        Adopted report = new Adopted(ONE, TWO, THREE);
        report.amend(DELETE, TWO, null);
        report.amend(ADD_PARAGRAPH, "学位", "新段。");
        assertEquals(ONE + "|新段。|" + THREE, Adopted.body(report.propose()));
    }

    @Test
    void neighbouringParagraphsGoTogether() {
        Adopted report = new Adopted(ONE, TWO, THREE);
        report.amend(DELETE, ONE, null);
        report.amend(DELETE, TWO, null);
        assertEquals(THREE, Adopted.body(report.propose()));
    }

    @Test
    void whatIsMovedTakesTheChangesWithinAlong() {
        Adopted report = new Adopted(ONE, TWO, THREE);
        report.amend(MOVE, THREE, null, "学位");
        report.amend(CORRECTION, "pm2.5", "PM2.5");
        report.amend(MOVE, ONE, null, "治理");
        report.amend(INSERT_AFTER, "成效", "十分");
        Proposal proposal = report.propose();
        // The third stands behind the second already.
        assertEquals(TWO + "|治理PM2.5取得进展。|五年来引进企业近200家，成效十分明显。", Adopted.body(proposal));
        assertEquals(List.of(Reason.NO_CHANGE), proposal.notApplied().stream().map(Proposal.NotApplied::reason).toList());
        assertEquals(List.of(List.of(3, 4), List.of(2)), numbers(proposal));
    }

    @Test
    void whatIsUnifiedHoldsForNewWordsAndNotTwice() {
        Adopted report = new Adopted("和平区很好，天津市和平区更好。", "区里很好。");
        report.amend(UNIFY, "和平区", "天津市和平区");
        report.amend(REPLACE, "区里", "和平区里");
        Proposal proposal = report.propose();
        assertEquals("天津市和平区很好，天津市和平区更好。|天津市和平区里很好。", Adopted.body(proposal));
        assertEquals(List.of(List.of(1), List.of(1, 2)), numbers(proposal));
    }

    @Test
    void unificationsThatDependOnTheirOrderCollide() {
        Adopted report = new Adopted("我区学位增加，和平区很好。");
        report.amend(UNIFY, "我区", "和平区");
        report.amend(UNIFY, "和平区", "天津市和平区");
        assertEquals(1, report.propose().conflicts().size());
    }

    @Test
    void aSentenceIsMergedWithOneOfAnotherParagraph() {
        Adopted report = new Adopted(ONE, TWO, THREE);
        report.amend(MERGE, "成效明显", "成效明显、学位增加", "学位增加，");
        assertEquals("五年来引进企业近200家，成效明显、学位增加。|我区我区很好。|" + THREE, Adopted.body(report.propose()));
    }

    @Test
    void aTargetThatIsThereTwiceIsNotGuessed() {
        Adopted report = new Adopted(ONE, TWO, THREE);
        report.amend(MOVE, "成效明显", null, "我区");
        report.amend(MOVE, "进展", null, "没有的话");
        assertEquals(List.of(Reason.SEVERAL_TARGETS, Reason.NO_TARGET),
                report.propose().notApplied().stream().map(Proposal.NotApplied::reason).toList());
    }

    @Test
    void whatChangedSinceIsNotApplied() {
        Adopted report = new Adopted(ONE, TWO, THREE);
        Annotation doubtful = report.amend(REPLACE, "近200家", "186家");
        doubtful.getAnchor().setOutcome(AnchorOutcome.DOUBTFUL);
        Annotation lost = report.amend(REPLACE, "明显", "显著");
        lost.getAnchor().setOutcome(AnchorOutcome.LOST);
        Annotation changed = report.amend(CORRECTION, "pm2.5", "PM2.5");
        changed.getAnchor().setQuote("pm10");
        Annotation general = report.amend(REPLACE, "学位", "床位");
        general.setAmendment(null);
        Annotation partly = report.amend(REPLACE, "进展", "成效");
        partly.getDisposition().setDecision(Decision.PARTLY_ADOPTED);
        Annotation withdrawn = report.amend(DELETE, "很好", null);
        withdrawn.setState(AnnotationState.WITHDRAWN);
        Annotation later = report.amend(INSERT_BEFORE, "五年", "这");
        Proposal proposal = report.propose(Basis.decisions().withOutdated(each -> each == later));
        assertEquals(List.of(Reason.DOUBTFUL, Reason.LOST, Reason.CHANGED, Reason.NO_AMENDMENT, Reason.NO_WORDING, Reason.WITHDRAWN,
                Reason.OUTDATED), proposal.notApplied().stream().map(Proposal.NotApplied::reason).toList());
        assertEquals("部分采纳，没有写明采用的文字", proposal.notApplied().get(4).sentence());
        assertEquals(ONE + "|" + TWO + "|" + THREE, Adopted.body(proposal));
        assertEquals(0, proposal.places().size());
    }

    private static List<List<Integer>> numbers(Proposal proposal) {
        return proposal.places().stream().map(each -> each.annotations().stream().map(Annotation::getNumber).toList()).toList();
    }
}
