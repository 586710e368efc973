package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.exchange.pack.Answered;
import org.heyi.exchange.pack.Signer;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.util.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replies to a comment, whether it is done with, and how both go from desk to desk. */
class ThreadsTest {

    private static final Instant NOW = Instant.parse("2026-01-21T01:00:00Z");

    @TempDir
    Path folder;
    private Desk deputy;
    private Desk office;
    private Annotation comment;
    private Participant lina;

    @BeforeEach
    void aCommentOnTwoDesks() {
        deputy = new Desk(folder, "deputy", "lina");
        office = new Desk(folder, "office", "office");
        person(office, "wumin", "吴敏", "", Role.SECRETARIAT);
        comment = deputy.comment("lina", "李娜", "1448件", "口径是什么");
        lina = comment.getAuthor();
    }

    @AfterEach
    void close() {
        deputy.close();
        office.close();
    }

    private static void person(Desk desk, String handle, String name, String group, Role role) {
        People.add(desk.workspace.archive(), handle, new People.Person(name, group, role))
                .apply(desk.workspace, Rights.hasSecretariat(desk.session()) ? "wumin" : "test");
    }

    private static Participant at(Desk desk, String handle) {
        return Models.participant(desk.session(), handle);
    }

    private static Message reply(Desk desk, Annotation to, String handle, String text, Instant at) {
        Threads.reply(to, at(desk, handle), text, at).apply(desk.workspace, handle);
        return to.getThread().stream().filter(each -> each.getText().equals(text.strip())).findFirst().orElseThrow();
    }

    private static List<String> words(Annotation annotation) {
        return Threads.replies(annotation).stream().map(each -> each.getAuthor().getName() + "：" + each.getText()).toList();
    }

    private Path answer(String name) throws IOException {
        byte[] bytes = Answers.to(office.workspace.archive(), at(office, "lina"), at(office, "wumin"), office.workspace.head().hash(), Instant.now())
                .bytes(Signer.of(office.key, null));
        return Files.write(folder.resolve(name), bytes);
    }

    private void open(Path answer) {
        Answers.open(deputy.workspace.archive(), answer, true, "lina").apply(deputy.workspace, "lina");
    }

    private static String refusal(Runnable does) {
        return assertThrows(HeyiException.class, does::run).getMessage();
    }

    @Test
    void aReplyStandsBehindWhatItRepliesToWhateverTheClockSays() {
        reply(deputy, comment, "lina", "  第一句 ", NOW);
        Message later = reply(deputy, comment, "lina", "第二句", NOW.minusSeconds(3600));
        assertEquals(List.of("李娜：第一句", "李娜：第二句"), words(comment));
        assertTrue(later.getAt().isAfter(NOW));
        assertTrue(refusal(() -> Threads.reply(comment, lina, " \n", NOW)).contains("空"));
        assertTrue(refusal(() -> Threads.reply(comment, lina, "长".repeat(Threads.LONGEST + 1), NOW)).contains("10,001"));
    }

    @Test
    void itsAuthorChangesItUntilSomebodyRepliesAfterIt() {
        person(deputy, "zhao", "赵敏", "第一代表团", Role.DEPUTY);
        Message first = reply(deputy, comment, "lina", "写错了", NOW);
        assertSame(first, Threads.changeable(comment, lina));
        assertNull(Threads.changeable(comment, at(deputy, "zhao")));
        assertTrue(refusal(() -> Threads.change(first, at(deputy, "zhao"), "x")).contains("李娜"));
        Threads.change(first, lina, "写对了").apply(deputy.workspace, "lina");
        assertEquals(List.of("李娜：写对了"), words(comment));
        Message second = reply(deputy, comment, "zhao", "附议", NOW);
        assertFalse(Threads.mayChange(first, lina));
        assertTrue(refusal(() -> Threads.takeBack(first, lina)).contains("后面已有"));
        Threads.takeBack(second, at(deputy, "zhao")).apply(deputy.workspace, "zhao");
        assertTrue(Threads.mayChange(first, lina), "nobody replies after it any more");
        assertTrue(refusal(() -> Threads.takeBack(second, at(deputy, "zhao"))).contains("没有这条"));
    }

    @Test
    void whatWasHandedInStays() {
        Message first = reply(deputy, comment, "lina", "补充一句", NOW);
        assertTrue(Threads.isWaiting(comment, lina));
        deputy.handIn("lina", "a.heyi");
        assertFalse(Threads.isWaiting(comment, lina));
        assertNotNull(first.getHandedInAt());
        assertTrue(refusal(() -> Threads.change(first, lina, "x")).contains("已经提交"));
    }

    @Test
    void whoMayNotReadItDoesNotReply() {
        person(deputy, "zhao", "赵敏", "第一代表团", Role.DEPUTY);
        person(deputy, "qian", "钱进", "第二代表团", Role.DEPUTY);
        audience(Audience.GROUP);
        reply(deputy, comment, "zhao", "本团附议", NOW);
        assertTrue(refusal(() -> Threads.reply(comment, at(deputy, "qian"), "x", NOW)).contains("更少的人"));
        Annotation own = deputy.comment("lina", "李娜", "17.5万人", "自己看");
        Annotate.change(own, new Comment(own.getKind(), "自己看", null, null, null, "", AnnotationState.DRAFT)).apply(deputy.workspace, "lina");
        assertFalse(Threads.mayRead(own, at(deputy, "zhao")), "a draft");
        assertFalse(Threads.mayRead(own, null));
        assertTrue(Threads.mayRead(own, lina));
    }

    private void audience(Audience to) {
        Comment now = Annotate.commentOf(comment);
        Annotate.change(comment, new Comment(now.kind(), now.body(), now.operation(), now.text(), now.target(), now.reason(), now.state(), to))
                .apply(deputy.workspace, "lina");
    }

    @Test
    void itsAuthorAndTheSecretariatMarkItAsDoneAndOpen() {
        office.collect(deputy.handIn("lina", "a.heyi"));
        person(office, "zhao", "赵敏", "第一代表团", Role.DEPUTY);
        Annotation there = office.find(comment);
        assertThrows(HeyiException.class, () -> Threads.resolve(there, true).apply(office.workspace, "zhao"));
        Threads.resolve(there, true).apply(office.workspace, "wumin");
        assertTrue(there.isResolved());
        assertTrue(refusal(() -> Threads.resolve(there, true)).contains("已经标为"));
        Threads.resolve(there, false).apply(office.workspace, "lina");
        assertFalse(there.isResolved());
        assertTrue(refusal(() -> Threads.resolve(there, false)).contains("不用重新打开"));
    }

    @Test
    void repliesGoThereAndComeBack() throws IOException {
        reply(deputy, comment, "lina", "请给出口径", NOW);
        Path first = deputy.handIn("lina", "a.heyi");
        assertEquals(1, office.collectOne(first).replies());
        Annotation there = office.find(comment);
        assertEquals(List.of("李娜：请给出口径"), words(there));
        assertFalse(Threads.mayChange(there.getThread().getFirst(), at(office, "lina")), "it was handed in");
        person(office, "zhao", "赵敏", "第二代表团", Role.DEPUTY);
        reply(office, there, "zhao", "我也想知道", NOW.plusSeconds(30));
        Message reply = reply(office, there, "wumin", "口径见附表", NOW.plusSeconds(60));
        Dispose.decide(there, Decision.REFERENCE, "已说明", null, null, "wumin").apply(office.workspace, "wumin");
        Threads.resolve(there, true).apply(office.workspace, "wumin");
        open(answer("b.heyi"));
        assertEquals(List.of("李娜：请给出口径", "赵敏：我也想知道", "吴敏：口径见附表"), words(comment));
        assertTrue(comment.isResolved());
        assertEquals("已说明", comment.getDisposition().getReason(), "the answer itself is as it was");
        assertEquals(Role.DEPUTY, at(deputy, "zhao").getRole());
        assertEquals("第二代表团", at(deputy, "zhao").getGroup().getName());

        // The secretariat goes on changing its last reply; the newest answer counts, in whatever order they are opened.
        Threads.change(reply, at(office, "wumin"), "口径见附件二").apply(office.workspace, "wumin");
        Path changed = answer("c.heyi");
        Threads.takeBack(reply, at(office, "wumin")).apply(office.workspace, "wumin");
        Path without = answer("d.heyi");
        open(changed);
        assertEquals("吴敏：口径见附件二", words(comment).getLast());
        open(without);
        assertEquals(List.of("李娜：请给出口径", "赵敏：我也想知道"), words(comment));
        Threads.resolve(comment, false).apply(deputy.workspace, "lina");
        open(answer("e.heyi"));
        assertFalse(comment.isResolved(), "who opened it again later is not outdone by an answer that does not know");
        assertEquals(1, office.collectOne(deputy.handIn("lina", "f.heyi")).updated());
        assertFalse(there.isResolved());
        assertEquals(Collect.FileOutcome.SAME, office.collectOne(folder.resolve("f.heyi")).outcome());
        office.collect(first);
        assertFalse(there.isResolved(), "nor by an older file");
    }

    @Test
    void anAnswerOfBeforeBringsNothingBack() throws IOException {
        office.collect(deputy.handIn("lina", "a.heyi"));
        Annotation there = office.find(comment);
        Message reply = reply(office, there, "wumin", "口径见附表", NOW);
        Path older = answer("older.heyi");
        Threads.change(reply, at(office, "wumin"), "见附件").apply(office.workspace, "wumin");
        open(answer("newer.heyi"));
        open(older);
        assertEquals(List.of("吴敏：见附件"), words(comment));
    }

    /** Two desks of one person write below the same comment without knowing of each other. */
    @Test
    void twoDesksOfOnePersonKeepBoth() {
        Desk second = new Desk(folder, "second", "lina");
        second.collect(deputy.handIn("lina", "start.heyi"));
        reply(deputy, comment, "lina", "在单位写的", NOW.plusSeconds(10));
        reply(second, second.find(comment), "lina", "在家写的", NOW);
        Path one = deputy.handIn("lina", "one.heyi");
        Path two = second.handIn("lina", "two.heyi");
        office.collect(one);
        office.collect(two);
        assertEquals(List.of("李娜：在家写的", "李娜：在单位写的"), words(office.find(comment)));
        second.close();
    }

    @Test
    void theClerksNoteStaysFirstAndIsNoReply() {
        person(office, "clerk", "孙丽", "第一代表团", Role.CLERK);
        person(office, "zhao", "赵敏", "第一代表团", Role.DEPUTY);
        Annotation spoken = Recording.add(office.session(), at(office, "clerk"), List.of(new Recording.Remark(at(office, "zhao"), null,
                new Comment(comment.getKind(), "发言"), NOW))).apply(office.workspace, "clerk").getFirst();
        assertEquals(List.of(), words(spoken));
        Message early = ReviewFactory.eINSTANCE.createMessage();
        early.setAuthor(at(office, "zhao"));
        early.setAt(NOW.minusSeconds(600));
        early.setText("先到的话");
        new Edit<>("annotation.reply", spoken, () -> Threads.insert(spoken, early)).apply(office.workspace, "zhao");
        assertSame(at(office, "clerk"), Recording.recorder(spoken));
        assertEquals(List.of("赵敏：先到的话"), words(spoken));
    }

    @Test
    void whatWasTakenBackDoesNotComeBackInAWordFile() {
        Message reply = reply(deputy, comment, "lina", "收回的话", NOW);
        String word = FileIds.ofWord("李娜", NOW, comment.getId() + "\n收回的话");
        Threads.takeBack(reply, lina).apply(deputy.workspace, "lina");
        assertTrue(FileIds.dead(deputy.session()).containsAll(Set.of(word, reply.getId())));
    }

    @Test
    void anAnswerWithAWrongReplyIsRefusedInOneSentence() throws IOException {
        office.collect(deputy.handIn("lina", "a.heyi"));
        Annotation there = office.find(comment);
        reply(office, there, "wumin", "口径见附表", NOW);
        Answered right = Answers.to(office.workspace.archive(), at(office, "lina"), at(office, "wumin"), office.workspace.head().hash(), NOW);
        Answered.Item item = right.items().getFirst();
        Answered.Reply said = item.replies().getFirst();
        for (Answered.Reply wrong : List.of(new Answered.Reply("1", said.at(), said.text(), said.author()),
                new Answered.Reply(said.id(), said.at(), " ", said.author()))) {
            Answered.Item with = new Answered.Item(item.comment(), item.wording(), item.decision(), item.reason(), item.unit(), item.decidedAt(), item.place(),
                    item.suggestions(), 0, List.of(wrong));
            Answered answered = new Answered("", right.author(), right.recipient(), right.madeAt(), right.head(), right.version(), List.of(with), null);
            Path file = Files.write(folder.resolve("wrong.heyi"), answered.bytes(Signer.of(office.key, null)));
            assertTrue(refusal(() -> Answered.read(file)).contains("replies"));
        }
    }
}
