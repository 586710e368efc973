package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.heyi.base.Progress;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.HandedIn;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.data.AnnotationsJsonLd;
import org.heyi.export.data.SummaryCsv;
import org.heyi.export.office.AnnotatedDocx;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.util.Models;
import org.heyi.store.Change;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others lost or doubled when they collected the same things again, late, by two ways or from a machine with a wrong clock. */
class CollectAgainTest {

    @TempDir
    Path folder;

    private final List<Desk> desks = new ArrayList<>();
    private Desk secretariat;

    @BeforeEach
    void open() {
        secretariat = desk("secretariat", "secretariat");
    }

    @AfterEach
    void close() {
        desks.forEach(Desk::close);
    }

    private Desk desk(String name, String keyOf) {
        Desk desk = new Desk(folder, name, keyOf);
        desks.add(desk);
        return desk;
    }

    private Path export(Desk desk, Exporter exporter, String file) throws IOException {
        Path path = folder.resolve(file);
        try (OutputStream out = Files.newOutputStream(path)) {
            exporter.export(ExportRequest.of(desk.session(), Instant.now()), out, Progress.NONE);
        }
        return path;
    }

    private static void change(Desk desk, Annotation annotation, String handle, String body) {
        Annotate.change(annotation, new Comment(AnnotationKind.WORDING, body, AmendmentOperation.REPLACE, "改后的话", null, "理由",
                AnnotationState.SUBMITTED)).apply(desk.workspace, handle);
    }

    private static void reply(Desk desk, Annotation to, Participant by, String text) {
        desk.workspace.change(by.getHandle(), "reply", () -> {
            Message message = ReviewFactory.eINSTANCE.createMessage();
            message.setAuthor(by);
            message.setAt(Instant.parse("2026-01-21T00:00:00Z"));
            message.setText(text);
            to.getThread().add(message);
        });
    }

    private Path handedInAt(Desk desk, String handle, String file, Instant at) throws IOException {
        HandIn.Prepared prepared = HandIn.prepare(desk.workspace.archive(), Models.participant(desk.session(), handle), at)
                .apply(desk.workspace, handle);
        return Files.write(folder.resolve(file), prepared.handedIn().bytes(Signer.of(desk.key, null), desk.workspace::content));
    }

    // ---- what the secretariat did, and what it left out

    @Test
    void allThatTheSecretariatDidOutlivesOldAndNewPackages() {
        Desk lina = desk("lina", "lina");
        Annotation kept = lina.comment("lina", "李娜", "1448件", "请核实");
        Annotation same = lina.comment("lina", "李娜", "完成机构改革", "请核实件数");
        Annotation source = lina.comment("lina", "李娜", "17.5万人", "写成建议");
        Path old = lina.handIn("lina", "old.heyi");
        secretariat.collect(old);
        Annotation master = secretariat.find(kept);
        Participant clerk = Sessions.participant(secretariat.session(), "wumin", "吴敏", null);
        secretariat.workspace.change("test", "test", () -> {
            Sessions.enrol(secretariat.session(), clerk);
            clerk.setRole(Role.SECRETARIAT);
        });
        Dispose.decide(master, Decision.ADOPTED, "采纳理由", "统计局", null, "wumin").apply(secretariat.workspace, "wumin");
        Dispose.decide(secretariat.find(same), Decision.DUPLICATE, "", null, master, "wumin").apply(secretariat.workspace, "wumin");
        TrackSuggestion.register(secretariat.session(), master.getAuthor(), "就业", "", null, List.of(secretariat.find(source))).apply(secretariat.workspace, "wumin");
        reply(secretariat, master, clerk, "已转统计局");
        int number = master.getNumber();
        change(lina, kept, "lina", "请再核实");
        Path late = lina.handIn("lina", "late.heyi");
        for (Path each : List.of(old, late, old, late)) {
            secretariat.collect(each);
        }
        assertEquals("请再核实", master.getBody());
        assertEquals(number, master.getNumber());
        assertEquals(List.of("采纳理由", "统计局", "wumin"), List.of(master.getDisposition().getReason(), master.getDisposition().getUnit(),
                master.getDisposition().getDecidedBy()));
        assertEquals(List.of("已转统计局"), master.getThread().stream().map(Message::getText).toList());
        assertEquals(master, secretariat.find(same).getDisposition().getDuplicateOf());
        assertEquals(List.of(secretariat.find(source)), secretariat.session().getSuggestions().getFirst().getSources());
        assertEquals(3, secretariat.session().getAnnotations().size());
    }

    @Test
    void whereTheSecretariatPutWhatCameByWordItStays() throws IOException {
        Desk lina = desk("lina", "lina");
        Annotation comment = lina.comment("lina", "李娜", "1448件", "请核实");
        secretariat.collect(export(lina, new AnnotatedDocx(), "a.docx"));
        Annotation there = secretariat.session().getAnnotations().getFirst();
        Annotate.place(there, new Passages(Models.currentVersion(secretariat.session())).find("17.5万人", null, null))
                .apply(secretariat.workspace, "test");
        Path pack = lina.handIn("lina", "a.heyi");
        secretariat.collect(pack);
        secretariat.collect(pack);
        assertEquals(1, there.getWordings().size());
        assertEquals("17.5万人", there.getAnchor().getQuote());
        // Its author changes it, and sends the Word file of before once more.
        change(lina, comment, "lina", "不用核实了");
        secretariat.collect(lina.handIn("lina", "b.heyi"));
        secretariat.collect(folder.resolve("a.docx"));
        assertEquals(List.of("不用核实了"), secretariat.session().getAnnotations().stream().map(Annotation::getBody).toList());
        assertEquals("17.5万人", there.getAnchor().getQuote());
    }

    @Test
    void whatTheSecretariatTookOutStaysOutWhateverItCameBy() throws IOException {
        Desk lina = desk("lina", "lina");
        lina.comment("lina", "李娜", "1448件", "请核实");
        Path table = Files.writeString(folder.resolve("意见.csv"), "提出人,报告原文,修改意见\n王强,1448件,核实一下\n");
        for (Path file : List.of(lina.handIn("lina", "a.heyi"), export(lina, new AnnotatedDocx(), "a.docx"),
                export(lina, new AnnotationsJsonLd(), "a.jsonld"), table)) {
            Desk to = desk("to-" + file.getFileName(), "secretariat");
            to.collect(file);
            assertEquals(1, to.session().getAnnotations().size(), file.toString());
            Edit<Annotation> delete = Annotate.delete(to.session().getAnnotations().getFirst());
            Change change = to.workspace.record("test", delete.type(), delete.mutation());
            to.workspace.commit(change);
            to.collect(file);
            assertEquals(0, to.session().getAnnotations().size(), file + " brought back what was deleted");
            // To take the deletion back is no collection: then it is there again, once.
            to.workspace.commit(to.workspace.revert("test", change));
            to.collect(file);
            assertEquals(1, to.session().getAnnotations().size(), file.toString());
        }
    }

    // ---- what is gone stays gone, what is only missing stays

    @Test
    void whatItsAuthorDeletedComesBackByNoOldFile() throws IOException {
        Desk lina = desk("lina", "lina");
        Annotation deleted = lina.comment("lina", "李娜", "1448件", "请核实");
        lina.comment("lina", "李娜", "17.5万人", "还在");
        Path pack = lina.handIn("lina", "a.heyi");
        Path docx = export(lina, new AnnotatedDocx(), "a.docx");
        Path json = export(lina, new AnnotationsJsonLd(), "a.jsonld");
        Annotate.delete(deleted).apply(lina.workspace, "lina");
        Path gone = lina.handIn("lina", "b.heyi");
        for (boolean arrivedBefore : new boolean[] {true, false}) {
            Desk to = desk("to" + arrivedBefore, "secretariat");
            if (arrivedBefore) {
                to.collect(pack);
            }
            to.collect(gone);
            for (Path old : List.of(pack, docx, json)) {
                to.collect(old);
                assertEquals(List.of("还在"), to.session().getAnnotations().stream().map(Annotation::getBody).toList(),
                        old + " brought it back, had arrived before: " + arrivedBefore);
            }
            // Nor from a backup of it: what is dead is written there, too.
            Path backup = folder.resolve("backup" + arrivedBefore + ".zip");
            to.workspace.backup(backup);
            Path restored = folder.resolve("restored" + arrivedBefore);
            assertTrue(Workspace.restore(backup, restored).ok());
            try (Workspace again = Workspace.open(restored)) {
                assertEquals(to.session().getTombstones().size(), again.archive().getCurrent().getTombstones().size());
                Collect.prepare(again.archive(), List.of(pack, docx, json), DecryptionKey.Ring.NONE, true, null, "test", Progress.NONE).apply(again, "test");
                assertEquals(1, again.archive().getCurrent().getAnnotations().size());
            }
        }
    }

    @Test
    void whatAPackageDoesNotHaveIsNotDeleted() {
        Desk office = desk("office", "lina");
        Annotation first = office.comment("lina", "李娜", "1448件", "在单位写的");
        secretariat.collect(office.handIn("lina", "office.heyi"));
        Desk home = desk("home", "lina");
        home.comment("lina", "李娜", "17.5万人", "在家写的");
        Collect.FileResult result = secretariat.collectOne(home.handIn("lina", "home.heyi"));
        assertEquals(List.of(1, 0, 0), List.of(result.added(), result.updated(), result.withdrawn()));
        assertEquals(AnnotationState.SUBMITTED, secretariat.find(first).getState());
        assertTrue(secretariat.session().getTombstones().isEmpty());
        assertEquals(1, secretariat.session().getParticipants().stream().filter(p -> p.getName().equals("李娜")).count());
    }

    @Test
    void whatWasWithdrawnIsNotReopenedByADeskThatDidNotKnow() {
        Desk office = desk("office", "lina");
        Annotation comment = office.comment("lina", "李娜", "1448件", "请核实");
        Path first = office.handIn("lina", "first.heyi");
        Desk home = desk("home", "lina");
        home.collect(first);
        Annotate.withdraw(comment).apply(office.workspace, "lina");
        secretariat.collect(office.handIn("lina", "withdrawn.heyi"));
        change(home, home.find(comment), "lina", "请再核实");
        secretariat.collect(home.handIn("lina", "later.heyi"), first);
        assertEquals(AnnotationState.WITHDRAWN, secretariat.find(comment).getState());
    }

    // ---- clocks

    @Test
    void aClockThatIsAheadWinsNothing() throws IOException {
        Instant ahead = Instant.now().plus(1, ChronoUnit.HOURS);
        Instant behind = Instant.now().minus(300, ChronoUnit.DAYS);
        Desk fast = desk("fast", "lina");
        Annotation comment = fast.comment("lina", "李娜", "1448件", "最初");
        Path first = handedInAt(fast, "lina", "first.heyi", ahead);
        Desk slow = desk("slow", "lina");
        slow.collect(first);
        change(slow, slow.find(comment), "lina", "后来");
        Path second = handedInAt(slow, "lina", "second.heyi", behind);
        for (List<Path> order : List.of(List.of(first, second), List.of(second, first), List.of(first, second, first))) {
            Desk to = desk("to" + desks.size(), "secretariat");
            order.forEach(to::collect);
            assertEquals("后来", to.find(comment).getBody(), "what takes the place of another is newer, whatever the clocks say");
            assertEquals("", Sayings.text(to.find(comment).getDisputed()));
        }
        // Where neither knew of the other, no clock decides: both orders and both clocks say the same, and say that it is open.
        String said = null;
        for (boolean swapped : new boolean[] {false, true}) {
            Desk one = desk("one" + swapped, "lina");
            one.collect(first);
            Desk two = desk("two" + swapped, "lina");
            two.collect(first);
            change(one, one.find(comment), "lina", "甲说");
            change(two, two.find(comment), "lina", "乙说");
            Path a = handedInAt(one, "lina", "one" + swapped + ".heyi", swapped ? behind : ahead);
            Path b = handedInAt(two, "lina", "two" + swapped + ".heyi", swapped ? ahead : behind);
            Desk to = desk("open" + swapped, "secretariat");
            assertEquals(1, to.collect(b, a).disputed().size());
            assertEquals("body", to.find(comment).getDisputed());
            assertEquals(Set.of("甲说", "乙说"), Set.copyOf(Formerly.desks(to.find(comment)).stream().map(each -> each.body()).toList()));
            assertTrue(said == null || said.equals(to.find(comment).getBody()), "the clock decided");
            said = to.find(comment).getBody();
        }
    }

    @Test
    void aClockDoesNotHideWhatChangedAfterTheDecision() throws IOException {
        for (long hours : new long[] {-48, 48}) {
            Desk lina = desk("lina" + hours, "lina");
            Annotation comment = lina.comment("lina", "李娜", "1448件", "请核实");
            Path docx = export(lina, new AnnotatedDocx(), hours + ".docx");
            Desk to = desk("to" + hours, "secretariat");
            // By Word first, decided, then as a package that says the same: nothing changed.
            to.collect(docx);
            Annotation there = to.session().getAnnotations().getFirst();
            Dispose.decide(there, Decision.ADOPTED, "", null, null, "test").apply(to.workspace, "test");
            to.collect(handedInAt(lina, "lina", hours + ".heyi", Instant.now().plus(hours, ChronoUnit.HOURS)));
            assertEquals(1, there.getWordings().size());
            assertFalse(Collect.changedSinceDecision(there), "clock off by " + hours + " h");
            change(lina, comment, "lina", "不用核实了");
            to.collect(handedInAt(lina, "lina", hours + "b.heyi", Instant.now().plus(hours, ChronoUnit.HOURS)));
            assertEquals("不用核实了", there.getBody());
            assertTrue(Collect.changedSinceDecision(there), "clock off by " + hours + " h");
        }
    }

    // ---- what makes no difference, and what can be brought together

    @Test
    void aBlankAtTheEndIsNoConflictAndNothingNew() {
        Desk office = desk("office", "lina");
        Annotation comment = office.comment("lina", "李娜", "1448件", "请核实");
        Path first = office.handIn("lina", "first.heyi");
        Desk home = desk("home", "lina");
        home.collect(first);
        Annotate.change(comment, new Comment(AnnotationKind.WORDING, "请核实 \n", AmendmentOperation.REPLACE, "改后的话", null, "理由 ",
                AnnotationState.SUBMITTED)).apply(office.workspace, "lina");
        assertFalse(HandIn.changedSince(comment));
        Annotate.change(comment, new Comment(AnnotationKind.WORDING, "请核实 ", AmendmentOperation.REPLACE, "改后的话 ", null, "理由",
                AnnotationState.SUBMITTED)).apply(office.workspace, "lina");
        Annotate.change(home.find(comment), new Comment(AnnotationKind.WORDING, "请核实", AmendmentOperation.REPLACE, "另一句话", null, "理由",
                AnnotationState.SUBMITTED)).apply(home.workspace, "lina");
        assertEquals(List.of(), secretariat.collect(office.handIn("lina", "office.heyi"), home.handIn("lina", "home.heyi")).disputed());
        assertEquals("另一句话", secretariat.find(comment).getAmendment().getText());
    }

    @Test
    void whatTwoPeopleSayAlikeStaysTwo() {
        Desk lina = desk("lina", "lina");
        lina.comment("lina", "李娜", "1448件", "请核实");
        lina.comment("lina", "李娜", "1448件", "请核实");
        Desk wang = desk("wang", "wang");
        wang.comment("wang", "王强", "1448件", "请核实");
        secretariat.collect(lina.handIn("lina", "a.heyi"), wang.handIn("wang", "b.heyi"));
        secretariat.collect(lina.handIn("lina", "a.heyi"), wang.handIn("wang", "b.heyi"));
        assertEquals(3, secretariat.session().getAnnotations().size());
    }

    // ---- two ways

    @Test
    void theSameCommentsByEveryWayAreOne() throws IOException {
        Desk lina = desk("lina", "lina");
        Annotation comment = lina.comment("lina", "李娜", "1448件", "请核实");
        lina.comment("lina", "李娜", "17.5万人", "口径");
        reply(lina, comment, comment.getAuthor(), "再补充一句");
        Path pack = lina.handIn("lina", "a.heyi");
        Path docx = export(lina, new AnnotatedDocx(), "a.docx");
        Path json = export(lina, new AnnotationsJsonLd(), "a.jsonld");
        for (List<Path> order : List.of(List.of(pack, docx, json), List.of(docx, pack, json), List.of(json, docx, pack), List.of(json, pack, docx),
                List.of(docx, json, pack), List.of(pack, json, docx))) {
            Desk to = desk("to" + desks.size(), "secretariat");
            order.forEach(to::collect);
            order.forEach(to::collect);
            String names = order.stream().map(each -> each.getFileName().toString()).toList().toString();
            assertEquals(2, to.session().getAnnotations().size(), names);
            assertEquals(1, to.session().getAnnotations().stream().mapToInt(each -> each.getThread().size()).sum(), names);
            assertEquals(1, to.session().getParticipants().stream().filter(p -> p.getName().equals("李娜")).count(), names);
            Desk once = desk("once" + desks.size(), "secretariat");
            once.collect(order.toArray(Path[]::new));
            assertEquals(2, once.session().getAnnotations().size(), names + " at once");
            assertEquals(1, once.session().getAnnotations().stream().mapToInt(each -> each.getThread().size()).sum(), names + " at once");
        }
    }

    @Test
    void aTableThatTheProgramWroteBringsNothingNew() throws IOException {
        Desk lina = desk("lina", "lina");
        lina.comment("lina", "李娜", "1448件", "请核实");
        Path table = export(lina, new SummaryCsv(), "summary.csv");
        secretariat.collect(lina.handIn("lina", "a.heyi"));
        secretariat.collect(table);
        assertEquals(1, secretariat.session().getAnnotations().size());
    }

    // ---- replies

    @Test
    void aReplyWaitsForWhatItAnswersWhateverComesFirst() {
        Desk lina = desk("lina", "lina");
        Annotation comment = lina.comment("lina", "李娜", "1448件", "请核实");
        Path hers = lina.handIn("lina", "lina.heyi");
        Desk clerk = desk("clerk", "clerk");
        clerk.collect(hers);
        Participant zhao = Sessions.participant(clerk.session(), "zhao", "赵敏", "第一代表团");
        clerk.workspace.change("test", "test", () -> Sessions.enrol(clerk.session(), zhao));
        reply(clerk, clerk.find(comment), zhao, "我团附议");
        Path his = clerk.handIn("zhao", "zhao.heyi");
        // In one go, the answer first.
        Collect.Result both = secretariat.collect(his, hers);
        assertEquals(List.of("我团附议"), secretariat.find(comment).getThread().stream().map(Message::getText).toList());
        assertEquals("赵敏", secretariat.find(comment).getThread().getFirst().getAuthor().getName());
        assertEquals(List.of(1, 0), List.of(both.files().getFirst().replies(), both.files().getFirst().waiting()));
        assertEquals(0, both.files().get(1).replies());
        // One after the other: what it answers is not there yet, which is said, and it comes with the same file later.
        Desk to = desk("to", "secretariat");
        Collect.Result alone = to.collect(his);
        assertEquals(List.of(0, 1), List.of(alone.files().getFirst().replies(), alone.files().getFirst().waiting()));
        assertTrue(alone.needsAttention());
        to.collect(hers);
        Collect.FileResult again = to.collectOne(his);
        assertEquals(List.of(1, 0), List.of(again.replies(), again.waiting()));
        assertFalse(again.outcome() == Collect.FileOutcome.SAME);
        assertEquals(secretariat.state(), to.state());
        // A reply to what its author deleted is not waited for.
        Annotate.delete(comment).apply(lina.workspace, "lina");
        to.collect(lina.handIn("lina", "gone.heyi"));
        assertEquals(List.of(0, 0), List.of(to.collectOne(his).replies(), to.collectOne(his).waiting()));
    }

    @Test
    void whatOthersRepliedToOneAnotherIsNotHandedOn() throws IOException {
        Desk lina = desk("lina", "lina");
        Annotation comment = lina.comment("lina", "李娜", "1448件", "请核实");
        Participant other = Sessions.participant(lina.session(), "wang", "王强", null);
        lina.workspace.change("test", "test", () -> Sessions.enrol(lina.session(), other));
        reply(lina, comment, other, "私下说一句");
        reply(lina, comment, comment.getAuthor(), "我的补充");
        HandedIn read = HandedIn.read(lina.handIn("lina", "a.heyi"), DecryptionKey.Ring.NONE);
        assertEquals(List.of("我的补充"), read.replies().stream().map(HandedIn.Reply::text).toList());
        assertEquals(List.of(comment.getId()), read.replies().stream().map(HandedIn.Reply::to).toList());
    }

    // ---- one step

    @Test
    void filesOfAllKindsAreOneStepAndComeAgainAfterIt() throws IOException {
        Desk lina = desk("lina", "lina");
        Annotation comment = lina.comment("lina", "李娜", "1448件", "请核实");
        reply(lina, comment, comment.getAuthor(), "再补充一句");
        Annotation deleted = lina.comment("lina", "李娜", "完成机构改革", "删");
        lina.handIn("lina", "before.heyi");
        Annotate.delete(deleted).apply(lina.workspace, "lina");
        Desk wang = desk("wang", "wang");
        wang.comment("wang", "王强", "17.5万人", "口径");
        Desk zhao = desk("zhao", "zhao");
        zhao.comment("zhao", "赵敏", "完成机构改革", "好");
        Path table = Files.writeString(folder.resolve("意见.csv"), "提出人,报告原文,修改意见\n钱伟,1448件,核实一下\n");
        List<Path> files = List.of(lina.handIn("lina", "a.heyi"), export(wang, new AnnotatedDocx(), "b.docx"),
                export(zhao, new AnnotationsJsonLd(), "c.jsonld"), table);
        String before = secretariat.state();
        Edit<Collect.Result> edit = Collect.prepare(secretariat.workspace.archive(), files, DecryptionKey.Ring.NONE, true, null, "test", Progress.NONE);
        Change change = secretariat.workspace.record("test", edit.type(), edit.mutation());
        secretariat.workspace.commit(change);
        assertEquals(4, secretariat.session().getAnnotations().size());
        String after = said();
        secretariat.workspace.commit(secretariat.workspace.revert("test", change));
        assertEquals(before, secretariat.state());
        assertTrue(secretariat.session().getParticipants().isEmpty() && secretariat.session().getTombstones().isEmpty());
        Collect.Result again = secretariat.collect(files.toArray(Path[]::new));
        again.files().forEach(each -> assertEquals(1, each.added(), each.file() + ' ' + each.outcome() + ' ' + each.reason()));
        assertEquals(after, said());
    }

    private String said() {
        return secretariat.session().getAnnotations().stream().map(each -> each.getAuthor().getName() + each.getBody() + each.getThread().size())
                .sorted().toList().toString();
    }

    // ---- each file against the text it was made on

    @Test
    void twoReviewersOfTheSameWordsAreComparedWithTheReportNotWithEachOther() throws IOException {
        String paragraph = """
                <w:p><w:r><w:t>和平区人民政府工作报告</w:t></w:r></w:p>
                <w:p><w:r><w:t>——五年来，我们聚焦民生福祉。新增就业</w:t></w:r><w:del w:id="1" w:author="%s" w:date="2026-01-21T10:00:00Z">
                <w:r><w:delText>17.5万人%s</w:delText></w:r></w:del><w:ins w:id="2" w:author="%1$s" w:date="2026-01-21T10:00:00Z">
                <w:r><w:t>%s</w:t></w:r></w:ins><w:r><w:t>%s建成养老服务中心20个。</w:t></w:r></w:p>
                """;
        Path one = Files.write(folder.resolve("one.docx"), FileCommentsTest.docx(paragraph.formatted("李娜", "", "18万人", "，"), ""));
        Path two = Files.write(folder.resolve("two.docx"), FileCommentsTest.docx(paragraph.formatted("王强", "，", "近18万人；", ""), ""));
        Path three = Files.write(folder.resolve("three.docx"), FileCommentsTest.docx(paragraph.formatted("赵敏", "", "18万人", "，"), ""));
        for (List<Path> order : List.of(List.of(one, two, three), List.of(three, two, one))) {
            Desk to = desk("to" + desks.size(), "secretariat");
            order.forEach(to::collect);
            order.forEach(to::collect);
            assertEquals(Set.of("李娜：17.5万人→18万人", "王强：17.5万人，→近18万人；", "赵敏：17.5万人→18万人"),
                    Set.copyOf(to.session().getAnnotations().stream().map(each -> each.getAuthor().getName() + '：' + each.getAnchor().getQuote() + '→'
                            + each.getAmendment().getText()).toList()));
            assertEquals(3, to.session().getAnnotations().size());
        }
    }

    @Test
    void aWordFileThatLostItsDatesAndNamesIsTakenOnce() throws IOException {
        Path docx = Files.write(folder.resolve("bare.docx"), FileCommentsTest.docx("""
                <w:p><w:r><w:t>和平区人民政府工作报告</w:t></w:r></w:p>
                <w:p><w:commentRangeStart w:id="0"/><w:r><w:t>——五年来，我们聚焦民生福祉。</w:t></w:r><w:commentRangeEnd w:id="0"/>
                <w:r><w:commentReference w:id="0"/></w:r>
                <w:r><w:t>新增就业17.5万人</w:t></w:r><w:ins w:id="2" w:author=""><w:r><w:t>以上</w:t></w:r></w:ins>
                <w:r><w:t>，</w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t>建成养老服务中心20个。</w:t></w:r><w:commentRangeEnd w:id="1"/></w:p>
                """, """
                <w:comment w:id="0" w:author=""><w:p><w:r><w:t>同意</w:t></w:r></w:p></w:comment>
                <w:comment w:id="1" w:author=""><w:p><w:r><w:t>同意</w:t></w:r></w:p></w:comment>
                """));
        for (int i = 0; i < 3; i++) {
            secretariat.collect(docx);
            assertEquals(3, secretariat.session().getAnnotations().size());
        }
        assertEquals(Collect.FileOutcome.SAME, secretariat.collectOne(docx).outcome());
    }
}
