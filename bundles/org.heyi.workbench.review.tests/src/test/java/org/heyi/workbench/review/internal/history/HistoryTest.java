package org.heyi.workbench.review.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.heyi.anchoring.QuoteSelector;
import org.heyi.collation.sides.SideWords;
import org.heyi.exchange.pack.Said;
import org.heyi.exchange.pack.Wordings;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Wording;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

/** What became of a comment, in the order of time. */
class HistoryTest {

    private static final Instant MONDAY = Instant.parse("2021-12-06T02:00:00Z");

    private final SessionBuilder builder = new SessionBuilder();

    private Annotation comment() {
        builder.paragraph(ParagraphKind.BODY, "新增学位5000个。");
        Participant lina = builder.participant("lina", "李娜", Role.DEPUTY, null);
        Annotation annotation = builder.comment(lina, AnnotationKind.WORK_SUGGESTION, "新增学位", "学位还不够。");
        annotation.setId("0b6c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e");
        annotation.setModifiedAt(MONDAY);
        return annotation;
    }

    /** Notes that it was handed in so many days later, saying that. */
    private static Said handIn(Annotation annotation, int days, String body, AnnotationState state) {
        Said said = new Said(annotation.getId(), annotation.getCreatedAt(), annotation.getKind(), state, body, "", null, "", "",
                new Said.Place("", new QuoteSelector("新增学位", "", ""), -1, -1), List.of());
        List<String> parents = annotation.getWordings().isEmpty() ? List.of() : List.of(annotation.getWordings().getLast().getDigest());
        Wordings.Wording one = new Wordings.Wording(parents, said.json());
        Wording kept = ReviewFactory.eINSTANCE.createWording();
        kept.setDigest(one.digest());
        kept.setParents(String.join(" ", parents));
        kept.setContent(one.content());
        kept.setHandedInAt(MONDAY.plusSeconds(days * 86_400L));
        annotation.getWordings().add(kept);
        return said;
    }

    @Test
    void whatWasNeverHandedInIsOneEntry() {
        List<History.Entry> entries = History.of(comment());
        assertEquals(1, entries.size());
        assertEquals("写下", entries.getFirst().what());
        assertEquals(MONDAY, entries.getFirst().at());
        assertTrue(entries.getFirst().words().after().contains("学位还不够。") && entries.getFirst().words().after().contains("针对“新增学位”"),
                entries.getFirst().words().after());
        assertEquals(List.of(), entries.getFirst().words().changes());
    }

    @Test
    void eachTimeShowsWhatChangedSinceTheOneBefore() {
        Annotation annotation = comment();
        handIn(annotation, 1, "学位还不够。", AnnotationState.SUBMITTED);
        handIn(annotation, 3, "学位还差很多。", AnnotationState.SUBMITTED);
        annotation.setBody("学位还差二千个。");
        annotation.setModifiedAt(MONDAY.plusSeconds(9 * 86_400L));
        List<History.Entry> entries = History.of(annotation);
        assertEquals(List.of("提交", "再次提交", "现在（还没有提交）"), entries.stream().map(History.Entry::what).toList());
        SideWords again = entries.get(1).words();
        assertEquals("不够", again.before().substring(again.changes().getFirst().before().start(), again.changes().getFirst().before().end()));
        assertEquals("差很多", again.after().substring(again.changes().getFirst().after().start(), again.changes().getFirst().after().end()));
        assertTrue(entries.getLast().words().after().contains("二千个"));
    }

    @Test
    void repliesTheDecisionAndWithdrawingStandBetweenThem() {
        Annotation annotation = comment();
        handIn(annotation, 1, "学位还不够。", AnnotationState.SUBMITTED);
        Message reply = SessionBuilder.reply(annotation, builder.participant("wu", "吴敏", Role.SECRETARIAT, null), "请写明缺口。");
        reply.setAt(MONDAY.plusSeconds(2 * 86_400L));
        SessionBuilder.decide(annotation, Decision.ADOPTED, "已写入。", null).setDecidedAt(MONDAY.plusSeconds(3 * 86_400L));
        handIn(annotation, 5, "学位还不够。", AnnotationState.WITHDRAWN);
        annotation.setState(AnnotationState.WITHDRAWN);
        List<History.Entry> entries = History.of(annotation);
        assertEquals(List.of("提交", "回复", "处理意见", "撤回"), entries.stream().map(History.Entry::what).limit(4).toList());
        assertEquals("吴敏", entries.get(1).who());
        assertEquals("采纳：已写入。", entries.get(2).words().after());
    }
}
