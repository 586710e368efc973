package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.StateFolder;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.Signer;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.review.PersonKey;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.review.Trust;
import org.heyi.model.review.Wording;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.heyi.usecase.Collect.FileOutcome;
import org.heyi.usecase.People.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person stays one person: whatever they are called, whichever machine they come from, and after they are gone. */
class IdentityTest {

    @TempDir
    Path folder;

    private final List<Desk> desks = new ArrayList<>();
    private Desk secretariat;
    private String stateBefore;

    @BeforeEach
    void open() {
        stateBefore = System.getProperty("heyi.state");
        System.setProperty("heyi.state", folder.resolve("state").toString());
        secretariat = desk("secretariat", "secretariat");
        People.add(secretariat.workspace.archive(), "wumin", new Person("吴敏", "", Role.SECRETARIAT)).apply(secretariat.workspace, "wumin");
    }

    @AfterEach
    void close() {
        if (stateBefore == null) {
            System.clearProperty("heyi.state");
        } else {
            System.setProperty("heyi.state", stateBefore);
        }
        desks.forEach(Desk::close);
    }

    private Desk desk(String name, String keyOf) {
        Desk desk = new Desk(folder, name, keyOf);
        desks.add(desk);
        return desk;
    }

    private Participant onRoster(String name, String code) {
        return People.add(secretariat.workspace.archive(), null, new Person(name, "第一代表团", null, Role.DEPUTY, null, null, null, code, null))
                .apply(secretariat.workspace, "wumin");
    }

    private static void rename(Desk desk, Participant person, String name, String actor) {
        People.change(person, new Person(name, null, null)).apply(desk.workspace, actor);
    }

    private Collect.Result collect(Workspace workspace, boolean confirm, Path... files) {
        return Collect.prepare(workspace.archive(), List.of(files), DecryptionKey.Ring.NONE, confirm, null, "wumin", Progress.NONE).apply(workspace, "wumin");
    }

    private Workspace restored(String name) {
        Path backup = folder.resolve(name + ".zip");
        secretariat.workspace.backup(backup);
        assertTrue(Workspace.restore(backup, folder.resolve(name)).ok());
        return Workspace.open(folder.resolve(name));
    }

    private static Participant named(Session session, String name) {
        return People.require(session, name);
    }

    // ---- names

    @Test
    void aPersonIsTheirKeyAndCodeAndNotTheirName() {
        Participant lina = onRoster("李娜", "101");
        onRoster("李娜英", "102");
        Desk desk = desk("lina", "lina");
        desk.comment("lina", "李娜", "1448件", "以前写的");
        Path old = desk.handIn("lina", "old.heyi");
        secretariat.collect(old);
        int people = secretariat.session().getParticipants().size();
        // On the roster first: what comes under the old name is the same person's.
        rename(secretariat, lina, "李娜娜", "wumin");
        desk.comment("lina", "李娜", "17.5万人", "改名期间写的");
        secretariat.collect(desk.handIn("lina", "between.heyi"));
        // Then at the desk, where nobody knows of the code.
        Participant there = Models.participant(desk.session(), "lina");
        People.change(there, new Person("李娜娜", null, null)).apply(desk.workspace, "test");
        desk.comment("lina", "李娜娜", "完成机构改革", "改名后写的");
        assertEquals(FileOutcome.UPDATED, secretariat.collectOne(desk.handIn("lina", "new.heyi")).outcome());
        assertEquals(FileOutcome.SAME, secretariat.collectOne(old).outcome());
        assertEquals(people, secretariat.session().getParticipants().size());
        assertEquals(List.of(lina, lina, lina), secretariat.session().getAnnotations().stream().map(Annotation::getAuthor).toList());
        assertEquals(1, lina.getKeys().size());
        // Lists show the name of today, both find the person, and another one whose name contains it stays another.
        assertSame(lina, named(secretariat.session(), "李娜"));
        assertSame(lina, named(secretariat.session(), "李娜娜"));
        assertTrue(PersonSearch.find(secretariat.session().getParticipants(), "李娜").contains(lina));
        assertEquals(List.of(lina), PersonSearch.find(secretariat.session().getParticipants(), "李娜娜"));
        assertTrue(PersonSearch.find(secretariat.session().getParticipants(), "lnn").contains(lina));
    }

    @Test
    void aNameThatTheRosterDoesNotKnowIsAskedAboutAndOrphansNothing() {
        Participant lina = onRoster("李娜", "");
        Desk desk = desk("lina", "lina");
        Annotation comment = desk.comment("lina", "李娜", "1448件", "以前写的");
        secretariat.collect(desk.handIn("lina", "old.heyi"));
        People.change(comment.getAuthor(), new Person("李安", null, null)).apply(desk.workspace, "test");
        Path renamed = desk.handIn("lina", "renamed.heyi");
        int people = secretariat.session().getParticipants().size();
        Collect.FileResult refused = secretariat.collectOne(renamed);
        assertEquals(FileOutcome.REFUSED, refused.outcome());
        assertTrue(refused.reason().contains("李安") && refused.reason().contains("李娜") && refused.reason().contains("改名"), refused.reason());
        assertEquals(people, secretariat.session().getParticipants().size());
        rename(secretariat, lina, "李安", "wumin");
        assertEquals(FileOutcome.SAME, secretariat.collectOne(renamed).outcome());
        assertSame(lina, secretariat.find(comment).getAuthor());
    }

    @Test
    void theCodeIsKnownWhereNameAndIdAreNot() {
        Participant lina = onRoster("李娜", "101");
        Desk desk = desk("lina", "lina");
        Annotation comment = desk.comment("lina", "李安", "1448件", "写的");
        People.change(comment.getAuthor(), new Person(null, null, null, null, null, null, null, "101", null)).apply(desk.workspace, "test");
        assertEquals(1, secretariat.collectOne(desk.handIn("lina", "a.heyi")).added());
        assertSame(lina, secretariat.find(comment).getAuthor());
    }

    @Test
    void whatWasSignedSaysTheNameOfThen() {
        Desk desk = desk("lina", "lina");
        Annotation mine = desk.comment("lina", "李娜", "1448件", "请核实");
        secretariat.collect(desk.handIn("lina", "a.heyi"));
        Participant clerk = named(secretariat.session(), "吴敏");
        Participant lina = secretariat.find(mine).getAuthor();
        Path answer = folder.resolve("answer.heyi");
        byte[] bytes = Answers.to(secretariat.workspace.archive(), lina, clerk, secretariat.workspace.head().hash(), Instant.now())
                .bytes(Signer.of(secretariat.key, null));
        write(answer, bytes);
        Answers.open(desk.workspace.archive(), answer, true, "lina").apply(desk.workspace, "lina");
        Participant there = named(desk.session(), "吴敏");
        People.change(there, new Person("吴敏之", null, null)).apply(desk.workspace, "wumin");
        assertEquals("吴敏", mine.getAnswer().getBy());
        assertEquals("吴敏之", there.getName());
        assertSame(there, named(desk.session(), "吴敏"));
        // Both are called otherwise now, each at home alone: the answer still finds whom it is for.
        rename(secretariat, lina, "李娜娜", "wumin");
        write(folder.resolve("empty.heyi"), Answers.to(secretariat.workspace.archive(), lina, clerk, secretariat.workspace.head().hash(), Instant.now())
                .bytes(Signer.of(secretariat.key, null)));
        assertEquals(1, Answers.open(desk.workspace.archive(), folder.resolve("empty.heyi"), false, "lina").subject().answered().size());
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- keys

    @Test
    void anotherKeyIsBoundWithAReasonAndTheVerdictOfThenStays() {
        Desk desk = desk("lina", "lina");
        Annotation seen = desk.comment("lina", "李娜", "1448件", "初见");
        secretariat.collect(desk.handIn("lina", "a.heyi"));
        Participant lina = secretariat.find(seen).getAuthor();
        PersonKey first = lina.getKeys().getFirst();
        assertEquals("wumin", first.getBoundBy());
        assertNotNull(first.getSince());
        PersonKeys.verify(lina, first.getFingerprint()).apply(secretariat.workspace, "wumin");
        Annotation verified = desk.comment("lina", "李娜", "17.5万人", "已核实");
        secretariat.collect(desk.handIn("lina", "b.heyi"));
        Desk reinstalled = desk("reinstalled", "lina-new");
        Annotation fresh = reinstalled.comment("lina", "李娜", "完成机构改革", "新电脑");
        Path file = reinstalled.handIn("lina", "c.heyi");
        assertEquals(FileOutcome.REFUSED, secretariat.collectOne(file).outcome());
        PersonKeys.bind(lina, Signer.of(reinstalled.key, null).publicKey(), "电脑重装", "wumin").apply(secretariat.workspace, "wumin");
        assertEquals(1, secretariat.collectOne(file).added());
        assertEquals(Set.of(lina), Set.copyOf(secretariat.session().getAnnotations().stream().map(Annotation::getAuthor).toList()));
        // Collected again, the old packages do not change what was known when they came; nor does a restored backup.
        secretariat.collect(folder.resolve("a.heyi"), folder.resolve("b.heyi"));
        try (Workspace again = restored("restored")) {
            for (Session session : List.of(secretariat.session(), again.archive().getCurrent())) {
                Participant person = named(session, "李娜");
                assertEquals(List.of(true, false), person.getKeys().stream().map(PersonKey::isRetired).toList());
                assertEquals(List.of("", "电脑重装"), person.getKeys().stream().map(PersonKey::getReason).toList());
                assertEquals(List.of("wumin", "wumin"), person.getKeys().stream().map(PersonKey::getBoundBy).toList());
                assertWording(session, seen, Trust.SEEN, first.getFingerprint());
                assertWording(session, verified, Trust.VERIFIED, first.getFingerprint());
                assertWording(session, fresh, Trust.SEEN, person.getKeys().getLast().getFingerprint());
            }
        }
    }

    private static void assertWording(Session session, Annotation comment, Trust trust, String fingerprint) {
        Wording wording = session.getAnnotations().stream().filter(each -> each.getId().equals(comment.getId())).findFirst().orElseThrow()
                .getWordings().getFirst();
        assertEquals(trust, wording.getTrust());
        assertEquals(fingerprint, wording.getFingerprint());
        assertNotNull(wording.getCollectedAt());
    }

    @Test
    void whatIsTakenInOrRestoredNeverSwitchesTheSigningKey() throws IOException {
        Desk desk = desk("lina", "elsewhere");
        Annotation comment = desk.comment("lina", "李娜", "1448件", "请核实");
        String own = Signer.fingerprint(HandIn.signer(comment.getAuthor(), null).publicKey());
        // A package of hers, signed on another machine, is taken in before she ever handed in here.
        Desk other = desk("other", "elsewhere");
        other.comment("lina", "李娜", "17.5万人", "别的电脑");
        collect(desk.workspace, true, other.handIn("lina", "other.heyi"));
        assertEquals(1, comment.getAuthor().getKeys().size());
        assertEquals(own, HandIn.key(comment.getAuthor()).fingerprint());
        assertEquals(own, Signer.fingerprint(HandIn.signer(comment.getAuthor(), null).publicKey()));
        // A backup of the secretariat, whose roster knows the other key alone.
        secretariat.collect(folder.resolve("other.heyi"));
        try (Workspace again = restored("restored")) {
            Participant there = named(again.archive().getCurrent(), "李娜");
            assertEquals(own, HandIn.key(there).fingerprint());
            assertEquals(own, Signer.fingerprint(HandIn.signer(there, null).publicKey()));
        }
        try (Stream<Path> keys = Files.list(StateFolder.keys())) {
            assertEquals(1, keys.count(), "no key was made in silence");
        }
    }

    @Test
    void theListOfTrustIsInTheBackupAndMissingIsNotChanged() {
        Desk lina = desk("lina", "lina");
        lina.comment("lina", "李娜", "1448件", "请核实");
        secretariat.collect(lina.handIn("lina", "a.heyi"));
        People.add(secretariat.workspace.archive(), null, new Person("孙丽", "第一代表团", null)).apply(secretariat.workspace, "wumin");
        lina.comment("lina", "李娜", "17.5万人", "再写一条");
        Path known = lina.handIn("lina", "b.heyi");
        Desk forger = desk("forger", "forger");
        forger.comment("lina", "李娜", "1448件", "假的");
        Path changed = forger.handIn("lina", "c.heyi");
        Desk wang = desk("wang", "wang");
        wang.comment("wang", "王强", "1448件", "第一次");
        Path missing = wang.handIn("wang", "d.heyi");
        try (Workspace again = restored("restored")) {
            Session session = again.archive().getCurrent();
            assertNotNull(named(session, "孙丽"), "people without comments are in it, too");
            Collect.Result result = collect(again, false, known, changed, missing);
            assertEquals(List.of(FileOutcome.UPDATED, FileOutcome.REFUSED, FileOutcome.REFUSED), result.files().stream().map(Collect.FileResult::outcome).toList());
            String before = Signer.fingerprint(Signer.of(lina.key, null).publicKey());
            assertTrue(result.files().get(1).reason().contains(before), result.files().get(1).reason());
            assertTrue(result.files().get(2).reason().contains("第一次"), result.files().get(2).reason());
            assertEquals(List.of("王强"), result.unconfirmed().stream().map(Collect.FirstKey::name).toList());
            // Confirmed, the missing one is taken; the changed one is not, however often one confirms.
            assertEquals(List.of(FileOutcome.REFUSED, FileOutcome.NEW),
                    collect(again, true, changed, missing).files().stream().map(Collect.FileResult::outcome).toList());
        }
    }

    // ---- who is gone

    @Test
    void whoIsGoneStaysKnown() {
        Participant clerk = People.add(secretariat.workspace.archive(), "zhaoli", new Person("赵丽", "", Role.SECRETARIAT)).apply(secretariat.workspace, "wumin");
        Desk desk = desk("lina", "lina");
        Annotation comment = desk.comment("lina", "李娜", "1448件", "请核实");
        Path old = desk.handIn("lina", "a.heyi");
        Collect.prepare(secretariat.workspace.archive(), List.of(old), DecryptionKey.Ring.NONE, true, null, "zhaoli", Progress.NONE).apply(secretariat.workspace, "zhaoli");
        Participant lina = secretariat.find(comment).getAuthor();
        PersonKeys.verify(lina, PersonKeys.inForce(lina).getFingerprint()).apply(secretariat.workspace, "zhaoli");
        People.retire(lina, true).apply(secretariat.workspace, "wumin");
        // Who vouched for the key goes, and is one with another person at last.
        People.retire(clerk, true).apply(secretariat.workspace, "wumin");
        People.merge(clerk, named(secretariat.session(), "吴敏")).apply(secretariat.workspace, "wumin");
        assertEquals(FileOutcome.SAME, secretariat.collectOne(old).outcome());
        Annotate.change(comment, new Comment(comment.getKind(), "离任前又改", null, null, null, "理由", comment.getState())).apply(desk.workspace, "lina");
        assertEquals(1, secretariat.collectOne(desk.handIn("lina", "b.heyi")).updated());
        assertEquals(Trust.VERIFIED, secretariat.find(comment).getWordings().getLast().getTrust());
        try (Workspace again = restored("restored")) {
            for (Session session : List.of(secretariat.session(), again.archive().getCurrent())) {
                Participant gone = named(session, "李娜");
                assertTrue(gone.isInactive());
                assertEquals(List.of(gone), PersonSearch.find(session.getParticipants(), "李娜"));
                assertTrue(Answers.people(session).contains(gone), "who left hears back, too");
                assertTrue(PersonKeys.inForce(gone).isVerified());
                assertEquals(1, PersonKeys.said(gone).size());
                assertTrue(People.name(session, PersonKeys.inForce(gone).getBoundBy()).contains("吴敏"));
            }
        }
    }

    @Test
    void whoWasMergedIsKnownByBothKeysAndOldPackages() {
        Desk one = desk("one", "one");
        Annotation first = one.comment("chengming", "程明", "1448件", "甲");
        Desk two = desk("two", "two");
        Annotation second = two.comment("chengpeng", "程朋", "17.5万人", "乙");
        Path a = one.handIn("chengming", "a.heyi");
        Path b = two.handIn("chengpeng", "b.heyi");
        secretariat.collect(a, b);
        Participant into = secretariat.find(first).getAuthor();
        String inForce = PersonKeys.inForce(into).getFingerprint();
        People.merge(secretariat.find(second).getAuthor(), into).apply(secretariat.workspace, "wumin");
        assertEquals(List.of(FileOutcome.SAME, FileOutcome.SAME), secretariat.collect(a, b).files().stream().map(Collect.FileResult::outcome).toList());
        assertEquals(inForce, PersonKeys.inForce(into).getFingerprint());
        Annotation third = two.comment("chengpeng", "程朋", "完成机构改革", "丙");
        assertEquals(1, secretariat.collectOne(two.handIn("chengpeng", "c.heyi")).added());
        assertEquals(List.of(into, into, into), Stream.of(first, second, third).map(each -> secretariat.find(each).getAuthor()).toList());
        // A third key in the name of who is no more is asked about as one of who stays.
        Desk forger = desk("forger", "forger");
        forger.comment("chengpeng", "程朋", "1448件", "丁");
        Collect.FileResult refused = secretariat.collectOne(forger.handIn("chengpeng", "d.heyi"));
        assertEquals(FileOutcome.REFUSED, refused.outcome());
        assertTrue(refused.reason().contains(inForce), refused.reason());
        assertThrows(HeyiException.class, () -> PersonKeys.bind(into, Signer.of(one.key, null).publicKey(), "又来", "wumin"));
    }
}
