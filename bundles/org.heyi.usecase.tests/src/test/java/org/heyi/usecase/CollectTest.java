package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportRequest;
import org.heyi.export.office.AnnotatedDocx;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnchorOutcome;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people hand in comes together on the secretariat's desk, in any order and any number of times. */
class CollectTest {

    @TempDir
    Path folder;

    private final List<Desk> desks = new ArrayList<>();
    private Desk secretariat;

    private Desk desk(String name, String keyOf) {
        Desk desk = new Desk(folder, name, keyOf);
        desks.add(desk);
        return desk;
    }

    @BeforeEach
    void open() {
        secretariat = desk("secretariat", "secretariat");
    }

    @AfterEach
    void close() {
        desks.forEach(Desk::close);
    }

    @Test
    void attachedFilesReachTheSecretariatAndGoWhenTheyAreTakenAway() throws IOException {
        Desk desk = desk("desk", "wang");
        Annotation comment = desk.comment("wang", "王强", "1448件", "见附件");
        Path picture = Files.writeString(folder.resolve("现场.png"), "一张照片");
        Path table = Files.writeString(folder.resolve("数据.csv"), "一,二");
        Attachments.add(desk.workspace, comment, List.of(picture, table)).apply(desk.workspace, "wang");
        // The same file again is the same; another one of that name gets a number.
        Attachments.add(desk.workspace, comment, List.of(picture)).apply(desk.workspace, "wang");
        Path second = Files.writeString(Files.createDirectories(folder.resolve("另")).resolve("现场.png"), "另一张照片");
        Attachments.add(desk.workspace, comment, List.of(second)).apply(desk.workspace, "wang");
        assertEquals(List.of("数据.csv", "现场.png", "现场 (2).png").stream().sorted().toList(),
                comment.getAttachments().stream().map(each -> each.getName()).sorted().toList());
        assertThrows(HeyiException.class, () -> Attachments.remove(Attachments.require(comment, "数据.csv")).apply(desk.workspace, "other"));

        secretariat.collect(desk.handIn("wang", "a.heyi"));
        Annotation there = secretariat.find(comment);
        assertEquals("另一张照片", new String(Attachments.content(secretariat.workspace, Attachments.require(there, "现场 (2).png")), StandardCharsets.UTF_8));
        Attachments.remove(Attachments.require(comment, "现场.png")).apply(desk.workspace, "wang");
        assertTrue(HandIn.changedSince(comment));
        secretariat.collect(desk.handIn("wang", "b.heyi"), folder.resolve("a.heyi"));
        assertEquals(2, there.getAttachments().size());
        assertThrows(HeyiException.class, () -> Attachments.require(there, "现场.png"));
        assertEquals(List.of(), secretariat.workspace.verify().problems());
    }

    @Test
    void filesThatCannotBeAttachedAreRefusedInOneSentence() throws IOException {
        Desk desk = desk("desk", "wang");
        Annotation comment = desk.comment("wang", "王强", "1448件", "见附件");
        Path empty = Files.createFile(folder.resolve("空.txt"));
        Path large = folder.resolve("大.bin");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Attachments.MOST_BYTES + 1L);
        }
        Path named = Files.writeString(folder.resolve(".隐藏"), "x");
        for (Path each : List.of(empty, large, named, folder, folder.resolve("没有.txt"))) {
            HeyiException refused = assertThrows(HeyiException.class, () -> Attachments.add(desk.workspace, comment, List.of(each)), each.toString());
            assertTrue(refused.getMessage().contains(each.getFileName().toString()), refused.getMessage());
        }
        Path good = Files.writeString(folder.resolve("好.txt"), "x");
        assertThrows(HeyiException.class, () -> Attachments.add(desk.workspace, comment, java.util.Collections.nCopies(11, good)));
        assertEquals(List.of(), comment.getAttachments());
    }

    @Test
    void whatIsHandedInArrivesOnce() {
        Desk desk = desk("lina", "lina");
        Annotation comment = desk.comment("lina", "李娜", "1448件", "请核实");
        Path file = desk.handIn("lina", "a.heyi");
        Collect.FileResult first = secretariat.collectOne(file);
        assertEquals(Collect.FileOutcome.NEW, first.outcome(), first.reason());
        assertEquals(List.of(1, 0, 0, 1), List.of(first.added(), first.updated(), first.same(), first.placed()));
        Annotation there = secretariat.find(comment);
        assertEquals("李娜", there.getAuthor().getName());
        assertEquals("第一代表团", there.getAuthor().getGroup().getName());
        assertEquals(Role.DEPUTY, there.getAuthor().getRole());
        assertEquals("1448件", there.getAnchor().getQuote());
        assertEquals(AnchorOutcome.PLACED, there.getAnchor().getOutcome());
        String state = secretariat.state();
        Collect.FileResult again = secretariat.collectOne(file);
        assertEquals(Collect.FileOutcome.SAME, again.outcome());
        assertEquals(1, again.same());
        assertEquals(state, secretariat.state());
        // Handed in again without a change: the same bytes.
        assertFalse(HandIn.changedSince(comment));
        assertEquals(Desk.read(file), Desk.read(desk.handIn("lina", "b.heyi")));
    }

    @Test
    void whatTheSecretariatDidStays() {
        Desk desk = desk("lina", "lina");
        Annotation comment = desk.comment("lina", "李娜", "1448件", "请核实");
        Path old = desk.handIn("lina", "a.heyi");
        secretariat.collect(old);
        Annotation there = secretariat.find(comment);
        Dispose.decide(there, Decision.ADOPTED, "", null, null, "test").apply(secretariat.workspace, "test");
        Annotate.place(there, new Passages(Models.currentVersion(secretariat.session())).find("完成机构改革", null, null)).apply(secretariat.workspace, "test");
        assertFalse(Collect.changedSinceDecision(there));
        Annotate.change(comment, new Comment(AnnotationKind.WORDING, "请再核实", AmendmentOperation.REPLACE, "改", null, "另有理由",
                AnnotationState.SUBMITTED)).apply(desk.workspace, "lina");
        assertTrue(HandIn.changedSince(comment));
        Collect.FileResult changed = secretariat.collectOne(desk.handIn("lina", "b.heyi"));
        assertEquals(1, changed.updated());
        assertEquals("请再核实", there.getBody());
        assertEquals(Decision.ADOPTED, there.getDisposition().getDecision());
        assertEquals("完成机构改革", there.getAnchor().getQuote());
        assertTrue(Collect.changedSinceDecision(there));
        assertEquals(2, there.getWordings().size());
        assertEquals("请核实", Formerly.decidedOn(there).body());
        assertEquals("请再核实", Formerly.handedIn(there).body());
        assertEquals(1, Formerly.desks(there).size());
        // The old package brings nothing back.
        String state = secretariat.state();
        assertEquals(Collect.FileOutcome.SAME, secretariat.collectOne(old).outcome());
        assertEquals(state, secretariat.state());
        Dispose.decide(there, Decision.ADOPTED, "", null, null, "test").apply(secretariat.workspace, "test");
        assertFalse(Collect.changedSinceDecision(there));
    }

    @Test
    void whatIsHandedInAfterTheDecisionMaySayTheSame() {
        Desk desk = desk("lina", "lina");
        Annotation comment = desk.comment("lina", "李娜", "1448件", "请核实");
        Dispose.decide(comment, Decision.ADOPTED, "", null, null, "test").apply(desk.workspace, "test");
        desk.handIn("lina", "a.heyi");
        assertFalse(Collect.changedSinceDecision(comment));
        assertNull(Formerly.decidedOn(comment));
        Annotate.change(comment, new Comment(AnnotationKind.WORDING, "请再核实", AmendmentOperation.REPLACE, "改", null, "另有理由",
                AnnotationState.SUBMITTED)).apply(desk.workspace, "lina");
        assertTrue(Collect.changedSinceDecision(comment));
    }

    @Test
    void whatWasWithdrawnOrDeletedDoesNotComeBack() {
        Desk desk = desk("lina", "lina");
        Annotation withdrawn = desk.comment("lina", "李娜", "1448件", "撤");
        Annotation deleted = desk.comment("lina", "李娜", "17.5万人", "删");
        Annotation decided = desk.comment("lina", "李娜", "养老服务中心20个", "已决定");
        Path old = desk.handIn("lina", "old.heyi");
        secretariat.collect(old);
        Dispose.decide(secretariat.find(decided), Decision.REFERENCE, "留", null, null, "test").apply(secretariat.workspace, "test");
        Annotate.withdraw(withdrawn).apply(desk.workspace, "lina");
        Annotate.delete(deleted).apply(desk.workspace, "lina");
        Annotate.delete(decided).apply(desk.workspace, "lina");
        Collect.FileResult result = secretariat.collectOne(desk.handIn("lina", "new.heyi"));
        assertEquals(3, result.withdrawn());
        assertEquals(AnnotationState.WITHDRAWN, secretariat.find(withdrawn).getState());
        assertNull(secretariat.find(deleted));
        assertEquals(AnnotationState.WITHDRAWN, secretariat.find(decided).getState());
        String state = secretariat.state();
        secretariat.collect(old);
        assertEquals(state, secretariat.state());
        // A package without a comment says nothing of it.
        Desk other = desk("other", "lina");
        Annotation more = other.comment("lina", "李娜", "完成机构改革", "另一台电脑");
        secretariat.collect(other.handIn("lina", "other.heyi"));
        assertEquals(3, secretariat.session().getAnnotations().size());
        assertEquals(AnnotationState.SUBMITTED, secretariat.find(more).getState());
        assertEquals(1, secretariat.session().getParticipants().stream().filter(p -> p.getName().equals("李娜")).count());
    }

    @Test
    void aVersionThatCameMeanwhileTakesThemAlong() {
        Desk desk = desk("lina", "lina");
        Annotation comment = desk.comment("lina", "李娜", "办复率和满意率均达100%", "请核实");
        Annotation lost = desk.comment("lina", "李娜", "建成养老服务中心20个", "请核实");
        String second = Desk.FIRST.replace("均达100%", "均达到100%").replace("，建成养老服务中心20个", "");
        Desk late = desk("late", "secretariat");
        late.collect(desk.handIn("lina", "a.heyi"));
        late.update(second);
        secretariat.update(second);
        Collect.FileResult result = secretariat.collectOne(folder.resolve("a.heyi"));
        assertEquals(List.of(1, 1), List.of(result.moved(), result.lost()));
        assertEquals("办复率和满意率均达到100%", secretariat.find(comment).getAnchor().getQuote());
        assertEquals("办复率和满意率均达100%", Models.writtenOn(secretariat.find(comment)).getQuote());
        assertEquals(AnchorOutcome.LOST, secretariat.find(lost).getAnchor().getOutcome());
        assertEquals(late.state(), secretariat.state());
    }

    @Test
    void anotherKeyIsRefusedUntilItIsBound() throws IOException {
        Desk desk = desk("lina", "lina");
        desk.comment("lina", "李娜", "1448件", "真");
        secretariat.collect(desk.handIn("lina", "a.heyi"));
        Desk forger = desk("forger", "forger");
        forger.comment("lina", "李娜", "1448件", "假");
        Collect.FileResult refused = secretariat.collectOne(forger.handIn("lina", "forged.heyi"));
        assertEquals(Collect.FileOutcome.REFUSED, refused.outcome());
        assertTrue(refused.reason().contains(Signer.fingerprint(Signer.of(desk.key, null).publicKey()))
                && refused.reason().contains(Signer.fingerprint(Signer.of(forger.key, null).publicKey())), refused.reason());
        assertEquals(1, secretariat.session().getAnnotations().size());
        // Lost keys are routine: bound with a reason, the new one stands for the person, and the old one signs nothing new.
        Participant lina = Models.participant(secretariat.session(), "lina");
        String fresh1 = Signer.of(forger.key, null).publicKey();
        assertThrows(HeyiException.class, () -> PersonKeys.bind(lina, fresh1, " ", "test"));
        assertThrows(HeyiException.class, () -> PersonKeys.verify(lina, Signer.fingerprint(fresh1)));
        PersonKeys.bind(lina, fresh1, "电脑重装", "test").apply(secretariat.workspace, "test");
        PersonKeys.verify(lina, Signer.fingerprint(fresh1).toUpperCase()).apply(secretariat.workspace, "test");
        assertEquals(1, secretariat.collectOne(folder.resolve("forged.heyi")).added());
        assertEquals(Collect.FileOutcome.SAME, secretariat.collectOne(folder.resolve("a.heyi")).outcome());
        desk.comment("lina", "李娜", "17.5万人", "用旧密钥");
        assertTrue(secretariat.collectOne(desk.handIn("lina", "late.heyi")).reason().contains("作废"));
        assertEquals("SEEN", secretariat.session().getAnnotations().get(0).getWordings().getFirst().getTrust().getName());
        assertEquals("VERIFIED", secretariat.session().getAnnotations().get(1).getWordings().getFirst().getTrust().getName());
        // A key that nobody confirmed brings nothing either, and is named.
        Desk fresh = desk("wang", "wang");
        fresh.comment("wang", "王强", "1448件", "新");
        Collect.Result asked = Collect.prepare(secretariat.workspace.archive(), List.of(fresh.handIn("wang", "w.heyi")), DecryptionKey.Ring.NONE,
                false, null, "test", Progress.NONE)
                .apply(secretariat.workspace, "test");
        assertEquals(1, asked.unconfirmed().size());
        assertTrue(asked.unconfirmed().getFirst().name().equals("王强"));
        assertEquals(2, secretariat.session().getAnnotations().size());
    }

    @Test
    void nobodySpeaksForAnotherAndTheOthersGoOn() throws IOException {
        Desk desk = desk("lina", "lina");
        Annotation comment = desk.comment("lina", "李娜", "1448件", "请核实");
        secretariat.collect(desk.handIn("lina", "a.heyi"));
        // The same comment under another name, signed with another key.
        Desk thief = desk("wang", "wang");
        thief.collect(folder.resolve("a.heyi"));
        Participant wang = Sessions.participant(thief.session(), "wang", "王强", null);
        thief.workspace.change("wang", "test", () -> {
            Sessions.enrol(thief.session(), wang);
            thief.find(comment).setAuthor(wang);
        });
        Path broken = Files.writeString(folder.resolve("broken.heyi"), "PK?");
        Desk good = desk("good", "good");
        good.comment("zhao", "赵敏", "17.5万人", "好");
        Collect.Result result = secretariat.collect(thief.handIn("wang", "stolen.heyi"), broken, good.handIn("zhao", "good.heyi"), folder.resolve("no.heyi"));
        assertEquals(List.of("REFUSED", "REFUSED", "NEW", "REFUSED"), result.files().stream().map(each -> each.outcome().name()).toList());
        assertTrue(result.files().getFirst().reason().contains("李娜"), result.files().getFirst().reason());
        assertTrue(result.needsAttention());
        assertEquals(2, secretariat.session().getAnnotations().size());
    }

    @Test
    void anotherReportIsRefused() {
        Desk desk = desk("lina", "lina");
        desk.update(Desk.FIRST.replace("和平区人民政府工作报告", "南开区人民政府工作报告").replace("1448件", "1000件"));
        desk.comment("lina", "李娜", "1000件", "请核实");
        Collect.FileResult result = secretariat.collectOne(desk.handIn("lina", "a.heyi"));
        assertTrue(result.reason().contains("南开区"), result.reason());
    }

    @Test
    void oneCollectionIsOneUndoAndCanBeMadeAgain() {
        Desk desk = desk("lina", "lina");
        Annotation comment = desk.comment("lina", "李娜", "1448件", "请核实");
        Path file = desk.handIn("lina", "a.heyi");
        String before = secretariat.state();
        Edit<Collect.Result> edit = Collect.prepare(secretariat.workspace.archive(), List.of(file), DecryptionKey.Ring.NONE, true, null, "test", Progress.NONE);
        Change change = secretariat.workspace.record("test", edit.type(), edit.mutation());
        secretariat.workspace.commit(change);
        secretariat.workspace.commit(secretariat.workspace.revert("test", change));
        assertEquals(before, secretariat.state());
        assertEquals(0, secretariat.session().getParticipants().size());
        assertEquals(1, secretariat.collectOne(file).added());
        assertEquals("请核实", secretariat.find(comment).getBody());
    }

    @Test
    void draftsStayAndWhatIsWrongIsSaid() {
        Desk desk = desk("lina", "lina");
        Annotation going = desk.comment("lina", "李娜", "1448件", "我的电话是13812345678，身份证110101199001011234");
        Annotation draft = desk.comment("lina", "李娜", "17.5万人", "还没想好");
        Annotate.change(draft, new Comment(AnnotationKind.WORDING, "还没想好", null, null, null, "", AnnotationState.DRAFT)).apply(desk.workspace, "lina");
        HandIn.Prepared prepared = HandIn.prepare(desk.workspace.archive(), going.getAuthor(), Instant.now()).subject();
        assertEquals(List.of(going), prepared.fresh());
        assertEquals(List.of(draft), prepared.drafts());
        assertEquals(List.of("批注 1 里有身份证号。", "批注 1 里有电话号码。"), prepared.remarks().stream().map(HandIn.Remark::what).toList());
        assertNull(HandIn.handedInAt(going));
        assertThrows(HeyiException.class, () -> HandIn.prepare(desk.workspace.archive(), going.getAuthor(), Instant.now())
                .apply(desk.workspace, audit(desk)));
    }

    private static String audit(Desk desk) {
        Participant auditor = Sessions.participant(desk.session(), "audit", null, null);
        desk.workspace.change("test", "test", () -> {
            Sessions.enrol(desk.session(), auditor);
            auditor.setRole(Role.AUDITOR);
        });
        return "audit";
    }

    @Test
    void aTableOfOpinionsIsTakenOnce() throws IOException {
        Path table = Files.writeString(folder.resolve("意见.csv"), """
                和平区政府工作报告征求意见汇总表
                序号,提出人,代表团,报告原文,修改意见,修改为,理由,位置
                1,李娜,第一代表团,1448件,请核实,1449件,口径,第5页
                2,王强,第二代表团,,总体赞成报告,,,
                3,赵敏,第二代表团,此句报告中没有也不像,补充,,,
                4,,,,,,,
                """);
        Collect.FileResult result = secretariat.collectOne(table);
        assertEquals(Collect.FileOutcome.NEW, result.outcome(), result.reason());
        assertEquals(List.of(3, 2, 1), List.of(result.added(), result.placed(), result.lost()));
        Annotation first = secretariat.session().getAnnotations().stream().filter(a -> a.getAuthor().getName().equals("李娜")).findFirst().orElseThrow();
        assertEquals("1448件", first.getAnchor().getQuote());
        assertEquals("1449件", first.getAmendment().getText());
        assertEquals("（第5页）请核实", first.getBody());
        assertEquals("口径", first.getReason());
        assertEquals("第一代表团", first.getAuthor().getGroup().getName());
        String state = secretariat.state();
        assertEquals(3, secretariat.collectOne(table).same());
        assertEquals(state, secretariat.state());
        Path wrong = Files.writeString(folder.resolve("x.csv"), "甲,乙\n1,2\n");
        assertTrue(secretariat.collectOne(wrong).reason().contains("表头"));
    }

    @Test
    void theSameCommentByWordAndByPackageIsOne() throws IOException {
        for (boolean wordFirst : new boolean[] {true, false}) {
            Desk desk = desk("word" + wordFirst, "word" + wordFirst);
            Desk to = desk("to" + wordFirst, "secretariat");
            Annotation comment = desk.comment("lina", "李娜", "1448件", "请核实");
            Path docx = folder.resolve("w" + wordFirst + ".docx");
            try (OutputStream out = Files.newOutputStream(docx)) {
                new AnnotatedDocx().export(ExportRequest.of(desk.session(), Instant.now()), out, Progress.NONE);
            }
            Path pack = desk.handIn("lina", "w" + wordFirst + ".heyi");
            to.collect(wordFirst ? docx : pack);
            to.collect(wordFirst ? pack : docx);
            to.collect(docx, pack);
            assertEquals(1, to.session().getAnnotations().size(), "Word first: " + wordFirst);
            assertEquals(comment.getBody(), to.session().getAnnotations().getFirst().getBody());
            assertEquals(1, to.session().getAnnotations().getFirst().getWordings().size());
            // In one go, too.
            Desk once = desk("once" + wordFirst, "secretariat");
            once.collect(docx, pack);
            assertEquals(1, once.session().getAnnotations().size(), once.state());
        }
    }

    @Test
    void whatBecameOfItIsHeardByItsAuthorAlone() throws IOException {
        Desk desk = desk("lina", "lina");
        Annotation mine = desk.comment("lina", "李娜", "办复率和满意率均达100%", "请核实");
        Annotation open = desk.comment("lina", "李娜", "完成机构改革", "再说");
        Desk other = desk("wang", "wang");
        other.comment("wang", "王强", "1448件", "别人的意见");
        secretariat.collect(desk.handIn("lina", "a.heyi"), other.handIn("wang", "b.heyi"));
        Participant clerk = Sessions.participant(secretariat.session(), "wumin", "吴敏", null);
        secretariat.workspace.change("test", "test", () -> {
            Sessions.enrol(secretariat.session(), clerk);
            clerk.setRole(Role.SECRETARIAT);
        });
        secretariat.update("wumin", Desk.FIRST.replace("均达100%", "均达到100%"));
        Annotation there = secretariat.find(mine);
        Dispose.decide(there, Decision.PARTLY_ADOPTED, "口径已统一", null, null, "wumin").apply(secretariat.workspace, "wumin");
        TrackSuggestion.register(secretariat.session(), there.getAuthor(), "统一统计口径", "", null, List.of(there)).apply(secretariat.workspace, "wumin");
        Path answer = answer(there.getAuthor(), clerk, "answer.heyi");
        String bytes = Desk.read(answer);
        assertFalse(bytes.contains("王强") || bytes.contains(new String("别人的意见".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        assertTrue(assertThrows(HeyiException.class, () -> Answers.open(desk.workspace.archive(), answer, false, "lina")).getMessage().contains("指纹"));
        assertTrue(assertThrows(HeyiException.class, () -> Answers.open(other.workspace.archive(), answer, true, "wang")).getMessage().contains("李娜"));
        assertTrue(secretariat.collectOne(answer).reason().contains("反馈"));
        Answers.Opened opened = Answers.open(desk.workspace.archive(), answer, true, "lina").apply(desk.workspace, "lina");
        assertEquals(2, opened.answered().size());
        assertTrue(opened.version());
        assertEquals("办复率和满意率均达到100%", mine.getAnchor().getQuote());
        assertEquals(Decision.PARTLY_ADOPTED, mine.getDisposition().getDecision());
        assertEquals("口径已统一", mine.getDisposition().getReason());
        assertEquals("建议（未编号）《统一统计口径》：草稿", mine.getAnswer().getSuggestions());
        assertEquals("吴敏", mine.getAnswer().getBy());
        assertNull(open.getDisposition());
        assertFalse(Collect.changedSinceDecision(mine));
        assertEquals("请核实", mine.getBody());
        // The same again changes nothing; another who signs so is not the secretariat.
        assertFalse(Answers.open(desk.workspace.archive(), answer, false, "lina").apply(desk.workspace, "lina").version());
        Path forged = answer(there.getAuthor(), clerk, "forged.heyi", "forger");
        assertThrows(HeyiException.class, () -> Answers.open(desk.workspace.archive(), forged, true, "lina"));
        // What was answered is handed in again as it was.
        assertEquals(Collect.FileOutcome.SAME, secretariat.collectOne(desk.handIn("lina", "c.heyi")).outcome());
        // Into an empty workspace the report comes along.
        try (Workspace empty = Workspace.open(folder.resolve("empty"))) {
            Answers.open(empty.archive(), answer, true, "lina").apply(empty, "lina");
            assertEquals("和平区人民政府工作报告", Models.currentVersion(empty.archive().getCurrent()).getTitle());
            assertEquals(1, Models.currentVersion(empty.archive().getCurrent()).getNumber());
            assertEquals(Role.SECRETARIAT, empty.archive().getCurrent().getParticipants().getFirst().getRole());
            assertTrue(empty.verify().ok());
        }
    }

    private Path answer(Participant to, Participant by, String file) {
        return answer(to, by, file, "wumin");
    }

    private Path answer(Participant to, Participant by, String file, String key) {
        try {
            byte[] bytes = Answers.to(secretariat.workspace.archive(), to, by, secretariat.workspace.head().hash(), Instant.now())
                    .bytes(Signer.of(folder.resolve("keys").resolve(key + ".pem"), null));
            return Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Desks edit, withdraw, delete, answer, mark as done and exchange; every package is collected in two orders, some of them twice. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderAnyNumberOfTimes(long seed) {
        Random random = new Random(seed);
        Desk other = desk("secretariat2", "secretariat");
        // The first two are two desks of one person.
        List<Desk> people = List.of(desk("a", "a"), desk("b", "a"), desk("c", "c"));
        String[] handles = {"lina", "lina", "wang"};
        String[] names = {"李娜", "李娜", "王强"};
        String[] quotes = {"1448件", "17.5万人", "完成机构改革", "稳中求进"};
        List<Path> files = new ArrayList<>();
        people.get(0).comment("lina", "李娜", "1448件", "第一条意见的文字");
        people.get(1).collect(people.get(0).handIn("lina", "start.heyi"));
        files.add(folder.resolve("start.heyi"));
        for (int i = 0; i < 14; i++) {
            int who = random.nextInt(3);
            Desk desk = people.get(who);
            List<Annotation> own = desk.session().getAnnotations().stream()
                    .filter(each -> each.getAuthor() != null && each.getAuthor().getHandle().equals(handles[who])).toList();
            Annotation one = own.isEmpty() ? null : own.get(random.nextInt(own.size()));
            switch (one == null ? 0 : random.nextInt(7)) {
                case 0 -> desk.comment(handles[who], names[who], quotes[random.nextInt(4)], "意见" + i);
                case 1, 2 -> Annotate.change(one, new Comment(AnnotationKind.WORDING, i + one.getBody(), AmendmentOperation.REPLACE, "改" + i, null,
                        one.getReason(), one.getState())).apply(desk.workspace, handles[who]);
                case 3 -> {
                    if (one.getState() == AnnotationState.SUBMITTED && random.nextInt(2) == 0) {
                        Annotate.withdraw(one).apply(desk.workspace, handles[who]);
                    }
                }
                case 4 -> {
                    if (random.nextInt(2) == 0) {
                        Annotate.delete(one).apply(desk.workspace, handles[who]);
                    }
                }
                case 5 -> Threads.resolve(one, !one.isResolved()).apply(desk.workspace, handles[who]);
                default -> desk.workspace.change(handles[who], "reply", () -> {
                    Message message = ReviewFactory.eINSTANCE.createMessage();
                    message.setAuthor(one.getAuthor());
                    message.setAt(Instant.parse("2026-01-21T00:00:00Z"));
                    message.setText("回复");
                    one.getThread().add(message);
                });
            }
            if (Models.participant(desk.session(), handles[who]) != null) {
                files.add(desk.handIn(handles[who], "p" + i + ".heyi"));
            }
            if (who < 2 && random.nextInt(3) == 0) {
                people.get(1 - who).collect(files.getLast());
            }
        }
        // The last word of each desk: all that was written is in one of them.
        files.add(people.get(0).handIn("lina", "la.heyi"));
        files.add(people.get(1).handIn("lina", "lb.heyi"));
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(secretariat::collect);
        List<Path> twice = new ArrayList<>(files);
        twice.addAll(files.subList(0, files.size() / 2));
        Collections.shuffle(twice, random);
        other.collect(twice.subList(0, twice.size() / 3).toArray(Path[]::new));
        other.collect(twice.subList(twice.size() / 3, twice.size()).toArray(Path[]::new));
        assertEquals(secretariat.state(), other.state());
        files.forEach(each -> assertEquals(Collect.FileOutcome.SAME, secretariat.collectOne(each).outcome(), each.toString()));
    }
}
