package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.store.Change;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes and what is said at a meeting become comments of those who spoke, told apart from what people write themselves. */
class MinutesDraftTest {

    private static final Instant AT = Instant.parse("2026-01-13T01:30:00Z");
    private static final List<String> MINUTES = """
            第一代表团审议记录
            时间：2026年1月13日上午
            主持人：王建国
            李娜代表：报告总结实事求是，我完全赞成。
            张伟代表说，“办复率和满意率均达100%”，口径是怎么算的？
            王代表：老旧小区加装电梯推进得不够快，群众意见很大。
            李主任：数据我们会后核实。
            欧阳雪代表建议增加智慧养老服务平台使用情况的数据。
            陈铭：空气质量那一段，优良天数占比的提法要改为“优良天数比率”。
            """.lines().toList();

    @TempDir
    Path folder;

    private Workspace workspace;
    private Session session;
    private Group group;
    private Participant clerk;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("ws"));
        LoadSample.into(workspace, false);
        session = workspace.archive().getCurrent();
        group = Sessions.group(session, "第九代表团");
        clerk = person("lijing", "李静", Role.CLERK, "");
        person("lina9", "李娜", Role.DEPUTY, "区财政局主任");
        person("zhangwei9", "张伟", Role.DEPUTY, "");
        person("wangjg9", "王建国", Role.DEPUTY, "");
        person("wangfang9", "王芳", Role.DEPUTY, "");
        person("oyx9", "欧阳雪", Role.DEPUTY, "");
        person("chenming9", "陈明", Role.DEPUTY, "");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Participant person(String handle, String name, Role role, String post) {
        Participant person = Sessions.participant(session, handle, name, null);
        workspace.change("test", "test", () -> {
            person.setGroup(group);
            Sessions.enrol(session, person);
            person.setRole(role);
            person.setPost(post);
        });
        return person;
    }

    private MinutesDraft draft() {
        return MinutesDraft.of(session, group, MINUTES);
    }

    private static MinutesDraft.Row row(MinutesDraft draft, String words) {
        return draft.rows().stream().filter(each -> each.words().contains(words)).findFirst().orElseThrow();
    }

    @Test
    void speakersAreThoseOfTheGroupAndWhoIsNotSureIsAsked() {
        MinutesDraft draft = draft();
        assertEquals("lina9", row(draft, "实事求是").speaker().getHandle(), "of the group of the meeting, not another 李娜");
        assertEquals("lina9", row(draft, "会后核实").speaker().getHandle(), "李主任 is the one whose post says so");
        assertNull(row(draft, "加装电梯").speaker(), "there are two 王");
        assertEquals(List.of("wangjg9", "wangfang9"), row(draft, "加装电梯").candidates().stream().map(Participant::getHandle).toList());
        assertNull(row(draft, "空气质量").speaker(), "陈铭 sounds like 陈明, but is written otherwise");
        assertEquals("chenming9", row(draft, "空气质量").candidates().getFirst().getHandle());
        assertEquals(List.of("王代表", "陈铭"), List.copyOf(draft.unknown().keySet()));
        assertFalse(row(draft, "2026年").taken() || row(draft, "主持人").taken(), "the head is no remark");
    }

    @Test
    void kindAndPassageAreProposed() {
        MinutesDraft draft = draft();
        assertEquals(List.of(AnnotationKind.OVERALL, AnnotationKind.FACT, AnnotationKind.CRITICISM, AnnotationKind.FACT, AnnotationKind.ADDITION,
                AnnotationKind.WORDING),
                draft.rows().stream().filter(MinutesDraft.Row::taken).map(MinutesDraft.Row::kind).toList());
        assertEquals(AnchorLevel.REPORT, row(draft, "实事求是").chosen().anchor().getLevel());
        MinutesDraft.Row quoted = row(draft, "口径");
        assertEquals("办复率和满意率均达100%", quoted.chosen().anchor().getQuote());
        assertTrue(quoted.chosen().confidence() >= ProposedPlaces.CERTAIN);
        MinutesDraft.Row like = row(draft, "智慧养老");
        assertTrue(like.chosen().anchor().getQuote().contains("智慧养老服务平台"), like.chosen().anchor()::getQuote);
        assertTrue(like.chosen().confidence() < ProposedPlaces.CERTAIN);
        assertEquals(AnchorLevel.REPORT, like.places().getLast().anchor().getLevel());
    }

    @Test
    void rowsAreJoinedSplitAndLeftOut() {
        MinutesDraft draft = draft();
        int at = draft.rows().indexOf(row(draft, "加装电梯"));
        int size = draft.rows().size();
        draft.split(at, draft.rows().get(at).words().indexOf("群众"));
        assertEquals(size + 1, draft.rows().size());
        assertEquals("群众意见很大。", draft.rows().get(at + 1).words());
        assertEquals("王代表", draft.rows().get(at + 1).written());
        draft.join(at + 1);
        assertEquals("老旧小区加装电梯推进得不够快，\n群众意见很大。", draft.rows().get(at).words());
        assertEquals(size, draft.rows().size());
        draft.take(at, false);
        assertFalse(draft.unknown().containsKey("王代表"));
        assertThrows(HeyiException.class, () -> draft.join(0));
        assertThrows(HeyiException.class, () -> draft.split(at, 0));
        assertThrows(HeyiException.class, () -> draft.setKind(99, AnnotationKind.FACT));
    }

    @Test
    void nothingIsWrittenBeforeEverybodyIsKnownAndThenAllIsOneStep() {
        MinutesDraft draft = draft();
        int before = session.getAnnotations().size();
        String refused = assertThrows(HeyiException.class, () -> draft.take(clerk, AT)).getMessage();
        assertTrue(refused.contains("老旧小区"), refused);
        draft.setSpeaker("王代表", session.getParticipants().stream().filter(each -> each.getHandle().equals("wangfang9")).findFirst().orElseThrow());
        draft.setSpeaker(draft.rows().indexOf(row(draft, "空气质量")), row(draft, "空气质量").candidates().getFirst());
        List<String> types = new ArrayList<>();
        List<Annotation> added = draft.take(clerk, AT).apply(workspace, "lijing");
        workspace.history(1, entry -> types.add(entry.actor() + ' ' + entry.type()));
        assertEquals("lijing annotation.record", types.getLast());
        assertEquals(before + 6, session.getAnnotations().size());
        assertTrue(added.stream().allMatch(each -> Recording.recorder(each) == clerk && each.getWordings().isEmpty() && AT.equals(each.getCreatedAt())));
        Annotation doubtful = added.stream().filter(each -> each.getBody().contains("智慧养老")).findFirst().orElseThrow();
        assertEquals(AnchorOutcome.DOUBTFUL, doubtful.getAnchor().getOutcome(), "nobody confirmed where it belongs");
        assertTrue(Annotate.needsCheck(doubtful));
        assertEquals(AnchorOutcome.PLACED, added.get(1).getAnchor().getOutcome());
        assertTrue(draft().rows().stream().filter(each -> each.speaker() != null).noneMatch(MinutesDraft.Row::taken), "what is there is not taken twice");
    }

    @Test
    void aConfirmedPassageIsNotDoubtful() {
        MinutesDraft draft = draft();
        Stream.of("加装电梯", "空气质量").forEach(each -> draft.take(draft.rows().indexOf(row(draft, each)), false));
        int at = draft.rows().indexOf(row(draft, "智慧养老"));
        draft.setPlace(at, draft.rows().get(at).place());
        Annotation added = draft.take(clerk, AT).apply(workspace, "lijing").stream().filter(each -> each.getBody().contains("智慧养老")).findFirst().orElseThrow();
        assertEquals(AnchorOutcome.PLACED, added.getAnchor().getOutcome());
    }

    @Test
    void aClerkRecordsAndCorrectsForTheOwnGroupAlone() {
        Participant speaker = row(draft(), "口径").speaker();
        Participant stranger = session.getAnnotations().getFirst().getAuthor();
        Comment comment = new Comment(AnnotationKind.FACT, "口径是什么？");
        Edit<List<Annotation>> other = Recording.add(session, clerk, List.of(new Recording.Remark(speaker, null, comment, AT),
                new Recording.Remark(stranger, null, comment, AT)));
        assertTrue(assertThrows(HeyiException.class, () -> other.apply(workspace, "lijing")).getMessage().contains("本团"));
        Annotation own = Recording.add(session, clerk, List.of(new Recording.Remark(speaker, null, comment, AT))).apply(workspace, "lijing").getFirst();
        assertThrows(HeyiException.class, () -> Recording.remove(own).apply(workspace, stranger.getHandle()));
        Recording.correct(own, new Recording.Remark(speaker, null, new Comment(AnnotationKind.CRITICISM, "口径不清"), AT.plusSeconds(60)))
                .apply(workspace, "lijing");
        assertEquals("口径不清", own.getBody());
        assertEquals(clerk, Recording.recorder(own));
        assertEquals(List.of(own), Recording.by(session, clerk));
        Annotation written = session.getAnnotations().getFirst();
        assertNull(Recording.recorder(written));
        assertThrows(HeyiException.class, () -> Recording.remove(written));
        Recording.remove(own).apply(workspace, "lijing");
        assertFalse(session.getAnnotations().contains(own));
    }

    @Test
    void whatIsSignedIsTheSpeakersAlone() {
        Participant speaker = row(draft(), "口径").speaker();
        Annotation own = Recording.add(session, clerk, List.of(new Recording.Remark(speaker, null, new Comment(AnnotationKind.FACT, "口径是什么？"), AT)))
                .apply(workspace, "lijing").getFirst();
        Edit<HandIn.Prepared> handIn = HandIn.prepare(workspace.archive(), speaker, AT);
        assertTrue(handIn.subject().remarks().stream().anyMatch(each -> each.what().contains("李静") && !each.prevents()), handIn.subject().remarks()::toString);
        handIn.apply(workspace, speaker.getHandle());
        assertThrows(HeyiException.class, () -> Recording.remove(own));
        assertTrue(HandIn.prepare(workspace.archive(), clerk, AT).subject().fresh().isEmpty(), "a clerk signs for nobody else");
        assertTrue(HandIn.prepare(workspace.archive(), clerk, AT).subject().handedIn().replies().isEmpty(), "and brings no replies to what is not there");
    }

    @Test
    void oneStepUndoesAll() {
        MinutesDraft draft = draft();
        Stream.of("加装电梯", "空气质量").forEach(each -> draft.take(draft.rows().indexOf(row(draft, each)), false));
        int before = session.getAnnotations().size();
        Change change = workspace.change("lijing", Recording.RIGHT, draft.take(clerk, AT).mutation());
        assertEquals(before + 4, session.getAnnotations().size());
        workspace.revert("lijing", change);
        assertEquals(before, session.getAnnotations().size());
    }
}
