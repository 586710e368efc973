package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.Signer;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Message;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.util.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is for oneself stays, what is for the group goes to the group alone. */
class AudienceTest {

    @TempDir
    Path folder;
    private Desk deputy;
    private Desk office;
    private Annotation open;
    private Annotation group;
    private Annotation own;

    @BeforeEach
    void threeComments() {
        deputy = new Desk(folder, "deputy", "lina");
        office = new Desk(folder, "office", "office");
        open = deputy.comment("lina", "李娜", "1448件", "大家看");
        group = deputy.comment("lina", "李娜", "均达100%", "本团看");
        own = deputy.comment("lina", "李娜", "17.5万人", "自己看");
        audience(group, Audience.GROUP);
        audience(own, Audience.SELF);
        Message reply = ReviewFactory.eINSTANCE.createMessage();
        reply.setAuthor(group.getAuthor());
        reply.setAt(Instant.now());
        reply.setText("本团的回复");
        new Edit<>("annotation.edit", group, () -> group.getThread().add(reply)).apply(deputy.workspace, "lina");
    }

    @AfterEach
    void close() {
        deputy.close();
        office.close();
    }

    private void audience(Annotation annotation, Audience to) {
        Comment now = Annotate.commentOf(annotation);
        Annotate.change(annotation, new Comment(now.kind(), now.body(), now.operation(), now.text(), now.target(), now.reason(), now.state(), to))
                .apply(deputy.workspace, "lina");
    }

    private Path pack(Audience to, String name) throws Exception {
        HandIn.Prepared prepared = HandIn.prepare(deputy.workspace.archive(), open.getAuthor(), to, Instant.now()).apply(deputy.workspace, "lina");
        return Files.write(folder.resolve(name), prepared.handedIn().bytes(Signer.of(deputy.key, null), deputy.workspace::content));
    }

    private Collect.FileResult collect(Path file, String actor) {
        return Collect.prepare(office.workspace.archive(), List.of(file), DecryptionKey.Ring.NONE, true, null, actor, Progress.NONE)
                .apply(office.workspace, actor).files().getFirst();
    }

    private void clerk(String handle, String ofGroup) {
        People.add(office.workspace.archive(), handle, new People.Person(handle, ofGroup, Role.CLERK)).apply(office.workspace, "test");
    }

    @Test
    void theSecretariatGetsWhatIsForIt() throws Exception {
        HandIn.Prepared prepared = HandIn.prepare(deputy.workspace.archive(), open.getAuthor(), Instant.now()).subject();
        assertEquals(List.of(open), prepared.fresh());
        assertEquals(List.of(group, own), prepared.reserved());
        Path file = pack(Audience.SECRETARIAT, "a.heyi");
        assertFalse(Desk.read(file).contains(group.getId()) || Desk.read(file).contains(own.getId()), "not even their ids go");
        Collect.FileResult result = collect(file, "test");
        assertEquals(1, result.added());
        assertEquals(0, result.waiting(), "nor replies to them");
        assertNull(office.find(group));
    }

    @Test
    void theGroupGetsWhatIsForTheGroupAndNobodyElseTakesIt() throws Exception {
        Path file = pack(Audience.GROUP, "b.heyi");
        Collect.FileResult elsewhere = collect(file, "test");
        assertEquals(1, elsewhere.added());
        assertEquals(1, elsewhere.reserved());
        assertNull(office.find(group));
        clerk("other", "第二代表团");
        assertEquals(1, collect(file, "other").reserved());
        clerk("own", "第一代表团");
        Collect.FileResult taken = collect(file, "own");
        assertEquals(0, taken.reserved());
        assertEquals(Audience.GROUP, office.find(group).getAudience());
        assertEquals("本团的回复", office.find(group).getThread().getFirst().getText());
        assertNull(office.find(own));
        assertEquals(List.of(office.find(open).getNumber()), Collation.of(office.session(), Order.POSITION).rows().stream()
                .map(row -> row.annotation().getNumber()).toList(), "it is not collated");
        Annotation there = office.find(group);
        assertThrows(HeyiException.class, () -> Dispose.decide(there, Decision.ADOPTED, "", null, null, "own"));
    }

    @Test
    void moreMayReadItButNeverFewerThanKnowIt() throws Exception {
        clerk("own", "第一代表团");
        Path forGroup = pack(Audience.GROUP, "c.heyi");
        collect(forGroup, "own");
        assertTrue(assertThrows(HeyiException.class, () -> audience(group, Audience.SELF)).getMessage().contains("本团"));
        audience(group, Audience.SECRETARIAT);
        Path forAll = pack(Audience.SECRETARIAT, "d.heyi");
        assertEquals(0, collect(forAll, "test").reserved());
        assertEquals(Audience.SECRETARIAT, office.find(group).getAudience());
        collect(forGroup, "own");
        assertEquals(Audience.SECRETARIAT, office.find(group).getAudience(), "an older file narrows nothing");
        assertTrue(Models.isPutForward(office.find(group)));
    }

    @Test
    void aDraftMayBeIncomplete() {
        Annotate.change(own, new Comment(own.getKind(), "", null, null, null, "", AnnotationState.DRAFT)).apply(deputy.workspace, "lina");
        assertEquals(Audience.SELF, own.getAudience(), "as it was");
        assertThrows(HeyiException.class, () -> Annotate.change(own, new Comment(own.getKind(), "")));
    }

    @Test
    void aCommentIsChangedAndTaggedByOneStep() {
        Edit<Annotation> change = Annotate.change(open, new Comment(open.getKind(), "大家都看"));
        assertSame(change, Annotate.tagged(change, List.of()), "there is nothing to tag");
        Annotate.tagged(change, List.of("养老", "发言")).apply(deputy.workspace, "lina");
        assertEquals("大家都看", open.getBody());
        assertEquals(Set.of("养老", "发言"), Set.copyOf(Annotate.tags(open)));
        Annotate.tagged(Annotate.change(open, Annotate.commentOf(open)), List.of("发言 ")).apply(deputy.workspace, "lina");
        assertEquals(List.of("发言"), Annotate.tags(open));
    }

    @Test
    void passagesMayBePutTogetherAsTheyAre() {
        Comment merge = new Comment(open.getKind(), "", AmendmentOperation.MERGE, "", "17.5万人", "", AnnotationState.SUBMITTED);
        Annotate.change(open, merge).apply(deputy.workspace, "lina");
        assertEquals(AmendmentOperation.MERGE, open.getAmendment().getOperation());
        Comment aimless = new Comment(open.getKind(), "", AmendmentOperation.MERGE, "", "", "", AnnotationState.SUBMITTED);
        assertThrows(HeyiException.class, () -> Annotate.change(open, aimless));
    }

    @Test
    void tagsAreKeptInOrderAndOnce() {
        Annotate.tag(List.of(open, own), List.of("医保", " 发言 ", "医保"), List.of()).apply(deputy.workspace, "lina");
        assertEquals(Set.of("医保", "发言"), Set.copyOf(Annotate.tags(open)));
        assertEquals(2, Annotate.tags(own).size());
        Annotate.tag(List.of(open), List.of(), List.of("医保", "没有的")).apply(deputy.workspace, "lina");
        assertEquals(List.of("发言"), Annotate.tags(open));
        for (String wrong : List.of("", " ", "a\nb", "长".repeat(21))) {
            assertThrows(HeyiException.class, () -> Annotate.tag(List.of(open), List.of(wrong), List.of()), wrong);
        }
    }
}
