package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.Signer;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Change;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dispute of a comment with itself is settled, and what was withdrawn after its decision is taken note of. */
class SettleTest {

    private static final String REPORT = """
            和平区人民政府工作报告

            各位代表：

            一、过去五年的工作回顾

            ——五年来，我们加强自身建设。办复人大代表建议和政协提案1448件，办复率和满意率均达100%。完成机构改革。
            """;

    @TempDir
    Path folder;

    private final List<Workspace> open = new ArrayList<>();
    private Workspace secretariat;
    private Workspace home;
    private Workspace office;
    /** The same comment at both of its author's machines. */
    private Annotation atHome;
    private Annotation atOffice;

    @BeforeEach
    void twoDesksOfOnePerson() {
        secretariat = workspace("secretariat");
        home = workspace("home");
        office = workspace("office");
        Session session = home.archive().getCurrent();
        Participant author = Sessions.participant(session, "lina", "李娜", "第一代表团");
        atHome = Annotate.add(session, author, passages(home).find("1448件", null, null), new Comment(AnnotationKind.FACT, "请核实"))
                .apply(home, "lina");
        collect(office, handIn(home, "start.heyi"));
        atOffice = find(office);
    }

    @AfterEach
    void sound() {
        open.forEach(each -> assertEquals(List.of(), each.verify().problems()));
        open.forEach(Workspace::close);
    }

    private Workspace workspace(String name) {
        Workspace workspace = Workspace.open(folder.resolve(name));
        ImportReport.add(workspace.archive(), new ReportReader().read("v.txt", REPORT.getBytes(StandardCharsets.UTF_8), Profile.CLEAN,
                Revisions.ACCEPT, Progress.NONE)).apply(workspace, "test");
        open.add(workspace);
        return workspace;
    }

    private static Passages passages(Workspace workspace) {
        return new Passages(Models.currentVersion(workspace.archive().getCurrent()));
    }

    private Annotation find(Workspace in) {
        return (Annotation) in.find(atHome.getId());
    }

    private Path handIn(Workspace from, String file) {
        Participant author = Models.participant(from.archive().getCurrent(), "lina");
        HandIn.Prepared prepared = HandIn.prepare(from.archive(), author, Instant.now()).apply(from, "lina");
        try {
            return Files.write(folder.resolve(file), prepared.handedIn().bytes(Signer.of(folder.resolve("lina.pem"), null), digest -> null));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Collect.Result collect(Workspace to, Path... files) {
        return Collect.prepare(to.archive(), List.of(files), DecryptionKey.Ring.NONE, true, null, "test", Progress.NONE).apply(to, "test");
    }

    private static String disputed(Annotation annotation) {
        return annotation.getDisputed() == null ? "" : annotation.getDisputed();
    }

    private static void say(Workspace where, Annotation annotation, String body) {
        Annotate.change(annotation, new Comment(AnnotationKind.FACT, body)).apply(where, "lina");
    }

    /** Has the author change the comment differently at both desks, and the secretariat hear of both. */
    private Annotation disputed() {
        say(home, atHome, "请核实口径");
        say(office, atOffice, "请核实年份");
        collect(secretariat, handIn(home, "home.heyi"), handIn(office, "office.heyi"));
        Annotation there = find(secretariat);
        assertEquals("body", disputed(there));
        return there;
    }

    private static int index(Annotation annotation, String body) {
        List<String> bodies = Formerly.desks(annotation).stream().map(each -> each.body()).toList();
        assertTrue(bodies.contains(body), bodies.toString());
        return bodies.indexOf(body);
    }

    @Test
    void oneWordingIsTakenAndHolds() {
        Annotation there = disputed();
        for (String wanted : List.of("请核实口径", "请核实年份")) {
            Edit<Annotation> edit = Settle.with(there, index(there, wanted));
            Change change = secretariat.change("test", edit.type(), edit.mutation());
            assertEquals(wanted, there.getBody());
            assertEquals("", disputed(there));
            assertEquals(1, Formerly.desks(there).size());
            // The same files once more bring nothing back.
            collect(secretariat, folder.resolve("home.heyi"), folder.resolve("office.heyi"));
            assertEquals(wanted, there.getBody());
            assertEquals("", disputed(there));
            secretariat.commit(secretariat.revert("test", change));
            assertEquals("body", disputed(there));
            assertEquals(2, Formerly.desks(there).size());
        }
    }

    @Test
    void whatTheAuthorSaysAfterwardsIsNotSwallowed() {
        Annotation there = disputed();
        Settle.with(there, index(there, "请核实年份")).apply(secretariat, "test");
        say(home, atHome, "请核实口径和年份");
        collect(secretariat, handIn(home, "later.heyi"));
        assertEquals("body", disputed(there));
        index(there, "请核实口径和年份");
    }

    @Test
    void theAuthorSettlesItForAllDesks() {
        say(home, atHome, "请核实口径");
        say(office, atOffice, "请核实年份");
        Path fromHome = handIn(home, "home.heyi");
        Path fromOffice = handIn(office, "office.heyi");
        collect(office, fromHome);
        assertEquals("body", disputed(atOffice));
        // Also what is in force already has to be said once more, or nobody else hears of it.
        String inForce = atOffice.getBody();
        Settle.with(atOffice, index(atOffice, inForce)).apply(office, "lina");
        assertTrue(HandIn.changedSince(atOffice));
        Path settled = handIn(office, "settled.heyi");
        assertFalse(HandIn.changedSince(atOffice));
        collect(secretariat, settled, fromOffice, fromHome);
        assertEquals("", disputed(find(secretariat)));
        assertEquals(inForce, find(secretariat).getBody());
        collect(home, settled);
        assertEquals(inForce, atHome.getBody());
    }

    @Test
    void anEditSettlesItToo() {
        say(home, atHome, "请核实口径");
        say(office, atOffice, "请核实年份");
        collect(office, handIn(home, "home.heyi"));
        handIn(office, "office.heyi");
        collect(office, folder.resolve("home.heyi"));
        assertEquals("body", disputed(atOffice));
        say(office, atOffice, "请核实口径和年份");
        assertEquals("", disputed(atOffice));
        collect(secretariat, handIn(office, "settled.heyi"));
        assertEquals("请核实口径和年份", find(secretariat).getBody());
        assertEquals("", disputed(find(secretariat)));
    }

    @Test
    void aDecisionOnWhatWasInForceStandsWhenThatIsTaken() {
        Annotation there = disputed();
        String inForce = there.getBody();
        Dispose.decide(there, Decision.ADOPTED, "", null, null, "test").apply(secretariat, "test");
        Edit<Annotation> edit = Settle.with(there, index(there, inForce));
        Change change = secretariat.change("test", edit.type(), edit.mutation());
        assertFalse(Collect.changedSinceDecision(there), "it says the same");
        secretariat.commit(secretariat.revert("test", change));
        Settle.with(there, 1 - index(there, inForce)).apply(secretariat, "test");
        assertTrue(Collect.changedSinceDecision(there));
    }

    @Test
    void onlyWhatIsInDisputeIsSettled() {
        Annotation there = disputed();
        assertTrue(assertThrows(HeyiException.class, () -> Settle.with(there, 2)).getMessage().contains("没有第 3 种"));
        assertThrows(HeyiException.class, () -> Settle.with(there, -1));
        Settle.with(there, 0).apply(secretariat, "test");
        assertTrue(assertThrows(HeyiException.class, () -> Settle.with(there, 0)).getMessage().contains("没有说法不一"));
    }

    @Test
    void othersMayNotSettleIt() {
        Annotation there = disputed();
        Session session = secretariat.archive().getCurrent();
        Participant wumin = Sessions.participant(session, "wumin", "吴敏", null);
        wumin.setRole(Role.SECRETARIAT);
        secretariat.change("test", "people.edit", () -> Sessions.enrol(session, wumin));
        assertThrows(HeyiException.class, () -> Settle.with(there, 0).apply(secretariat, "nobody"));
        Settle.with(there, 0).apply(secretariat, "lina");
    }

    @Test
    void whatIsWithdrawnAfterTheDecisionIsNoted() {
        collect(secretariat, folder.resolve("start.heyi"));
        Annotation there = find(secretariat);
        Dispose.decide(there, Decision.ADOPTED, "好", null, null, "test").apply(secretariat, "test");
        assertThrows(HeyiException.class, () -> Dispose.note(there, "test"));
        Annotate.withdraw(atHome).apply(home, "lina");
        collect(secretariat, handIn(home, "withdrawn.heyi"));
        assertEquals(AnnotationState.WITHDRAWN, there.getState());
        assertTrue(Collect.withdrawnSinceDecision(there));
        Edit<Annotation> edit = Dispose.note(there, "test");
        Change change = secretariat.change("test", edit.type(), edit.mutation());
        assertFalse(Collect.withdrawnSinceDecision(there));
        assertEquals(Decision.ADOPTED, there.getDisposition().getDecision());
        assertEquals("好", there.getDisposition().getReason());
        secretariat.commit(secretariat.revert("test", change));
        assertTrue(Collect.withdrawnSinceDecision(there));
        Dispose.undecide(there).apply(secretariat, "test");
        assertFalse(Collect.withdrawnSinceDecision(there), "nothing was decided on it any more");
    }

    @Test
    void whatIsDeletedAfterTheDecisionIsNotedToo() {
        collect(secretariat, folder.resolve("start.heyi"));
        Annotation there = find(secretariat);
        Dispose.decide(there, Decision.REFERENCE, "", null, null, "test").apply(secretariat, "test");
        Annotate.delete(atHome).apply(home, "lina");
        Path file = handIn(home, "deleted.heyi");
        collect(secretariat, file);
        assertTrue(Collect.withdrawnSinceDecision(there));
        Dispose.note(there, "test").apply(secretariat, "test");
        collect(secretariat, file);
        assertFalse(Collect.withdrawnSinceDecision(there), "the same file is no news");
    }
}
