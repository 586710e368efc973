package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.collation.papers.Briefing;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportRequest;
import org.heyi.export.office.AnnotatedDocx;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Signoff;
import org.heyi.model.util.Models;
import org.heyi.model.util.SignedOff;
import org.heyi.model.util.SignedOff.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 团长审签: who may, what is locked, what was changed since, and how it comes to the secretariat. */
class SignoffsTest {

    private static final Instant AT = Instant.parse("2026-01-14T02:30:40.5Z");
    private static final List<String> OWN = List.of("annotation.edit", "annotation.withdraw", "annotation.delete", "annotation.place");

    @TempDir
    Path folder;
    private final List<Desk> desks = new ArrayList<>();
    private Desk clerks;
    private Desk office;

    @BeforeEach
    void start() {
        clerks = desk("clerk", "lijing");
        office = desk("office", "office");
    }

    private Desk desk(String name, String key) {
        Desk desk = new Desk(folder, name, key);
        desks.add(desk);
        for (String one : List.of("wumin 吴敏 SECRETARIAT 秘书处", "lijing 李静 CLERK 第一代表团", "lina 李娜 DEPUTY 第一代表团", "wang 王建国 DEPUTY 第一代表团",
                "vice 陈明 DEPUTY 第一代表团", "sun 孙丽 DEPUTY 第二代表团", "other 周涛 CLERK 第二代表团")) {
            String[] words = one.split(" ");
            String by = desk.session().getParticipants().isEmpty() ? "test" : "wumin";
            People.add(desk.workspace.archive(), words[0], new People.Person(words[1], words[3], Role.getByName(words[2]))).apply(desk.workspace, by);
        }
        People.head(person(desk, "wang"), true).apply(desk.workspace, "wumin");
        return desk;
    }

    @AfterEach
    void close() {
        desks.forEach(Desk::close);
    }

    private static Group group(Desk desk) {
        return MinutesDraft.group(desk.session(), "第一代表团");
    }

    private static Participant person(Desk desk, String handle) {
        return Models.participant(desk.session(), handle);
    }

    private static Signoffs.Signature by(Desk desk, String recorder, String signer) {
        return new Signoffs.Signature(person(desk, recorder), person(desk, signer), false, AT);
    }

    private static Signoff sign(Desk desk, String recorder, String signer, Annotation... comments) {
        return Signoffs.sign(desk.session(), group(desk), by(desk, recorder, signer), List.of(comments)).apply(desk.workspace, recorder).getFirst();
    }

    private static Signoff back(Desk desk, String recorder, String signer, Annotation... comments) {
        return Signoffs.takeBack(desk.session(), group(desk), by(desk, recorder, signer), "要改一处", List.of(comments)).apply(desk.workspace, recorder)
                .getFirst();
    }

    private static Standing standing(Annotation comment) {
        return SignedOff.of(comment).standing();
    }

    private static String refused(Supplier<?> what) {
        String message = assertThrows(HeyiException.class, what::get).getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    @Test
    void theHeadSignsAndTheClerkRecordsWhatWasSignedOnPaper() {
        Annotation one = clerks.comment("lina", "李娜", "完成机构改革", "已完成");
        Annotation two = clerks.comment("vice", "陈明", "20个", "25个");
        assertEquals(List.of(one, two), Signoffs.of(clerks.session(), group(clerks)).toSign());
        Signoff own = sign(clerks, "wang", "wang", one);
        assertFalse(own.isPaper());
        assertEquals("王建国 2026-01-14 10:30 审签", Signoffs.words(own));
        Signoff paper = sign(clerks, "lijing", "wang", two);
        assertTrue(paper.isPaper(), "whoever is not the head has it from a paper");
        assertEquals("王建国 2026-01-14 10:30 审签（纸质，李静记录）", Signoffs.words(paper));
        assertEquals(Standing.SIGNED, standing(one));
        assertSame(paper, SignedOff.of(two).signoff());
        assertEquals(List.of(), Signoffs.of(clerks.session(), group(clerks)).toSign());
        assertTrue(refused(() -> Signoffs.sign(clerks.session(), group(clerks), by(clerks, "wang", "wang"), List.of(one))).contains("已经审签过"));
    }

    @Test
    void nobodyElseSigns() {
        Annotation one = clerks.comment("lina", "李娜", "完成机构改革", "已完成");
        for (String each : List.of("lina", "vice", "other", "sun", "wumin")) {
            Edit<List<Signoff>> edit = Signoffs.sign(clerks.session(), group(clerks), by(clerks, each, "wang"), List.of(one));
            assertTrue(refused(() -> edit.apply(clerks.workspace, each)).contains("团长"), each);
        }
        assertTrue(refused(() -> sign(clerks, "lijing", "vice", one)).contains("王建国"), "the clerk names who heads the group");
        People.head(person(clerks, "vice"), true).apply(clerks.workspace, "wumin");
        assertEquals("陈明", sign(clerks, "vice", "vice", one).getSigner().getName(), "a group may have several");
        People.change(person(clerks, "vice"), new People.Person(null, "第二代表团", null)).apply(clerks.workspace, "wumin");
        assertFalse(person(clerks, "vice").isHead(), "who leaves a group heads it no more");
        People.head(person(clerks, "wang"), false).apply(clerks.workspace, "wumin");
        assertTrue(refused(() -> sign(clerks, "lijing", "wang", one)).contains("heyi people head"));
        assertEquals(List.of(group(clerks)), Signoffs.groups(clerks.workspace.archive(), "lijing"));
        assertEquals(List.of(), Signoffs.groups(clerks.workspace.archive(), "lina"));
    }

    @Test
    void draftsAndWhatStaysInTheGroupAreNotSigned() {
        Participant lina = person(clerks, "lina");
        Annotation draft = Annotate.add(clerks.session(), lina, null, new Comment(AnnotationKind.OVERALL, "草稿", null, null, null, null,
                AnnotationState.DRAFT)).apply(clerks.workspace, "lina");
        Annotation group = Annotate.add(clerks.session(), lina, null, new Comment(AnnotationKind.OVERALL, "团里说说", null, null, null, null,
                AnnotationState.SUBMITTED, Audience.GROUP)).apply(clerks.workspace, "lina");
        Signoffs.Comments all = Signoffs.of(clerks.session(), group(clerks));
        assertEquals(List.of(draft), all.drafts());
        assertEquals(List.of(group), all.reserved());
        assertEquals(List.of(), all.toSign());
        assertTrue(refused(() -> sign(clerks, "wang", "wang", draft)).contains("草稿"));
        assertTrue(refused(() -> sign(clerks, "wang", "wang", group)).contains("不交大会秘书处"));
        assertTrue(refused(() -> sign(clerks, "wang", "wang")).contains("没有要审签的"));
    }

    @Test
    void whatIsSignedItsPeopleLeaveAsItIsUntilItIsTakenBack() {
        Annotation one = clerks.comment("lina", "李娜", "完成机构改革", "已完成");
        Annotation free = clerks.comment("lina", "李娜", "20个", "25个");
        sign(clerks, "lijing", "wang", one);
        for (String what : OWN) {
            assertFalse(Rights.may(clerks.workspace.archive(), "lina", what, one), what);
            assertTrue(Rights.may(clerks.workspace.archive(), "lina", what, free), what);
        }
        assertFalse(Rights.may(clerks.workspace.archive(), "lijing", "annotation.place", one));
        assertTrue(Rights.may(clerks.workspace.archive(), "wumin", "annotation.place", one), "the secretariat goes on working");
        assertTrue(Rights.may(clerks.workspace.archive(), "wumin", "annotation.dispose", one));
        assertTrue(Rights.may(clerks.workspace.archive(), "lina", "annotations.handIn", null));
        String message = refused(() -> Annotate.withdraw(one).apply(clerks.workspace, "lina"));
        assertTrue(message.contains("批注 1 已由王建国 2026-01-14 10:30 审签（纸质，李静记录）") && message.contains("heyi signoff back"), message);
        AnnotateSeveral several = AnnotateSeveral.delete(clerks.workspace.archive(), "lina", List.of(one, free));
        assertEquals(List.of(free), several.edit().subject());
        assertEquals(1, several.refused().size());
        Signoff back = back(clerks, "wang", "wang", one);
        assertEquals(Standing.TAKEN_BACK, standing(one));
        assertEquals(2, clerks.session().getSignoffs().size(), "it stays on record");
        assertEquals("王建国 2026-01-14 10:30 取回审签", Signoffs.words(back));
        Annotate.change(one, new Comment(AnnotationKind.CRITICISM, "改了", null, null, null, null, AnnotationState.SUBMITTED)).apply(clerks.workspace, "lina");
        assertTrue(refused(() -> back(clerks, "wang", "wang", one)).contains("没有审签过，或者已经取回"));
        sign(clerks, "wang", "wang", one);
        assertEquals(Standing.SIGNED, standing(one));
    }

    @Test
    void whatTheSecretariatChangesSinceIsSeen() {
        Annotation one = clerks.comment("lina", "李娜", "完成机构改革", "已完成");
        sign(clerks, "wang", "wang", one);
        Annotate.place(one, null).apply(clerks.workspace, "wumin");
        assertEquals(Standing.SIGNED, standing(one), "confirmed where it is, nothing changed");
        clerks.update("wumin", Desk.FIRST.replace("坚持稳中求进", "始终坚持稳中求进"));
        assertEquals(Standing.SIGNED, standing(one), "a new version of the report is no change of the comment");
        Annotate.place(one, new Passages(Models.currentVersion(clerks.session())).find("养老服务中心", null, null)).apply(clerks.workspace, "wumin");
        assertEquals(Standing.CHANGED, standing(one));
        assertTrue(Signoffs.isLocked(one));
        assertEquals(List.of(one), Signoffs.of(clerks.session(), group(clerks)).toSign(), "the head can sign it as it is now");
        sign(clerks, "wang", "wang", one);
        assertEquals(Standing.SIGNED, standing(one));
        back(clerks, "wang", "wang", one);
        assertEquals(Standing.TAKEN_BACK, standing(one), "both of them");
    }

    @Test
    void itReachesTheSecretariatInThePackageOfWhoeverRecordedIt() {
        Desk linas = desk("lina", "lina");
        Annotation one = linas.comment("lina", "李娜", "完成机构改革", "已完成");
        Annotation two = linas.comment("lina", "李娜", "20个", "25个");
        Path first = linas.handIn("lina", "lina.heyi");
        clerks.collect(first);
        sign(clerks, "lijing", "wang", clerks.find(one), clerks.find(two));
        Path signed = clerks.handIn("lijing", "clerk.heyi");
        Collect.FileResult result = office.collectOne(signed);
        assertEquals(1, result.signoffs());
        assertEquals(Collect.FileOutcome.SAME, office.collectOne(signed).outcome(), "again it brings nothing");
        office.collect(first);
        assertEquals(Standing.SIGNED, standing(office.find(one)), "also where the comments come later");
        assertSame(person(office, "wang"), SignedOff.of(office.find(two)).signoff().getSigner());
        assertEquals("李静", SignedOff.of(office.find(two)).signoff().getRecorder().getName());
        // On the deputy's own desk nobody knows of it.
        Annotate.change(one, new Comment(AnnotationKind.CRITICISM, "改了", null, null, null, null, AnnotationState.SUBMITTED)).apply(linas.workspace, "lina");
        Annotate.delete(two).apply(linas.workspace, "lina");
        office.collect(linas.handIn("lina", "later.heyi"));
        assertEquals(Standing.CHANGED, standing(office.find(one)));
        assertEquals(Standing.CHANGED, standing(office.find(two)), "what was signed stays, withdrawn");
        assertEquals(AnnotationState.WITHDRAWN, office.find(two).getState());
        back(clerks, "lijing", "wang", clerks.find(one));
        office.collect(clerks.handIn("lijing", "back.heyi"));
        assertEquals(Standing.TAKEN_BACK, standing(office.find(one)));
        assertEquals(0, office.collectOne(signed).signoffs(), "an older package brings nothing back");
        assertEquals(Standing.TAKEN_BACK, standing(office.find(one)));
    }

    @Test
    void aDeskWithTheNextVersionSeesTheSame() {
        Desk linas = desk("lina", "lina");
        Annotation own = linas.comment("lina", "李娜", "完成机构改革", "已完成");
        Path first = linas.handIn("lina", "lina.heyi");
        clerks.collect(first);
        Annotation one = clerks.find(own);
        sign(clerks, "lijing", "wang", one);
        office.update("wumin", Desk.FIRST.replace("完成机构改革", "全面完成机构改革").replace("坚持稳中求进", "始终坚持稳中求进"));
        office.collect(first, clerks.handIn("lijing", "clerk.heyi"));
        assertEquals(Standing.SIGNED, standing(office.find(one)));
        clerks.update("wumin", Desk.FIRST.replace("机构改革", "机关改革"));
        assertEquals(Standing.SIGNED, standing(one), "its words changed, which is no change of the comment");
    }

    @Test
    void aSignOffOfSomebodyWhoIsNeitherIsLeftOut() {
        Annotation one = clerks.comment("lina", "李娜", "完成机构改革", "已完成");
        sign(clerks, "lijing", "wang", one);
        Path file = clerks.handIn("lijing", "clerk.heyi");
        People.head(person(office, "wang"), false).apply(office.workspace, "wumin");
        Collect.Result headless = office.collect(file);
        assertEquals(1, headless.files().getFirst().foreignSignoffs(), "the roster here does not say that he heads the group");
        assertTrue(headless.needsAttention());
        People.head(person(office, "wang"), true).apply(office.workspace, "wumin");
        People.change(person(office, "lijing"), new People.Person(null, null, Role.DEPUTY)).apply(office.workspace, "wumin");
        assertEquals(1, office.collectOne(file).foreignSignoffs(), "nor does a deputy record for him");
        assertEquals(List.of(), office.session().getSignoffs());
        People.change(person(office, "lijing"), new People.Person(null, "第二代表团", Role.CLERK)).apply(office.workspace, "wumin");
        assertEquals(1, office.collectOne(file).foreignSignoffs(), "nor the clerk of another group");
        People.change(person(office, "lijing"), new People.Person(null, "第一代表团", null)).apply(office.workspace, "wumin");
        assertEquals(1, office.collectOne(file).signoffs());
        // A deputy who makes a clerk of themselves on their own desk.
        Desk linas = desk("lina", "lina");
        Annotation own = linas.comment("lina", "李娜", "20个", "25个");
        People.change(person(linas, "lina"), new People.Person(null, null, Role.CLERK)).apply(linas.workspace, "wumin");
        sign(linas, "lina", "wang", own);
        Collect.FileResult forged = office.collectOne(linas.handIn("lina", "lina.heyi"));
        assertEquals(1, forged.foreignSignoffs());
        assertEquals(1, forged.added(), "the comments are taken all the same");
        assertEquals(Standing.NONE, standing(office.find(own)));
    }

    @Test
    void whatTheClerkRecordedIsStillSignedWhenItComesInAWordFile() throws IOException {
        Recording.add(clerks.session(), person(clerks, "lijing"), List.of(new Recording.Remark(person(clerks, "lina"),
                new Passages(Models.currentVersion(clerks.session())).find("20个", null, null),
                new Comment(AnnotationKind.FACT, "这个数是怎么算的？", null, null, null, null, AnnotationState.SUBMITTED), AT))).apply(clerks.workspace, "lijing");
        Annotation recorded = clerks.session().getAnnotations().getFirst();
        sign(clerks, "lijing", "wang", recorded);
        assertTrue(refused(() -> Recording.remove(recorded).apply(clerks.workspace, "lijing")).contains("审签"));
        Path word = folder.resolve("annotated.docx");
        try (var out = Files.newOutputStream(word)) {
            new AnnotatedDocx().export(ExportRequest.of(List.of(clerks.session()), AT), out, Progress.NONE);
        }
        office.collect(clerks.handIn("lijing", "clerk.heyi"), word);
        Annotation there = office.session().getAnnotations().getFirst();
        assertEquals(Standing.SIGNED, standing(there), () -> there.getBody() + there.getKind() + there.getAnchor().getQuote());
    }

    @Test
    void aBriefingKnowsWhatIsNotSignedYetWhereTheHeadSigns() {
        Annotation one = clerks.comment("lina", "李娜", "完成机构改革", "已完成");
        clerks.comment("vice", "陈明", "20个", "25个");
        assertEquals(0, Briefing.standing(clerks.session(), group(clerks), Standing.NONE), "nobody signs there");
        sign(clerks, "wang", "wang", one);
        assertEquals(1, Briefing.standing(clerks.session(), group(clerks), Standing.NONE));
        assertEquals(0, Briefing.standing(clerks.session(), group(clerks), Standing.CHANGED));
        assertTrue(Briefing.isWanted("第二代表团、第一代表团", group(clerks)) && Briefing.isWanted(Briefing.ALL, group(clerks)));
        assertFalse(Briefing.isWanted("第二代表团", group(clerks)));
    }

    @Test
    void itOutlivesAHeadWhoIsMerged() {
        Annotation one = clerks.comment("lina", "李娜", "完成机构改革", "已完成");
        Signoff signoff = sign(clerks, "wang", "wang", one);
        People.merge(person(clerks, "wang"), person(clerks, "vice")).apply(clerks.workspace, "wumin");
        assertEquals("陈明", signoff.getSigner().getName());
        assertEquals("陈明", signoff.getRecorder().getName());
        assertTrue(signoff.getSigner().isHead(), "who stays heads the group");
    }

    /** Whatever is done in whatever order: signed is what was signed last and not taken back, and what is signed its people cannot change. */
    @Test
    void whatHoldsFollowsFromWhatWasDone() {
        for (long seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            Desk desk = desk("seed" + seed, "seed" + seed);
            List<Annotation> comments = IntStream.range(0, 4).mapToObj(i -> desk.comment("lina", "李娜", "完成机构改革", "第" + i)).toList();
            Set<Annotation> signed = new HashSet<>();
            Set<Annotation> once = new HashSet<>();
            for (int step = 0; step < 40; step++) {
                Annotation one = comments.get(random.nextInt(comments.size()));
                String who = random.nextBoolean() ? "wang" : "lijing";
                switch (random.nextInt(3)) {
                    case 0 -> {
                        boolean may = attempt(() -> sign(desk, who, "wang", one));
                        assertEquals(!signed.contains(one), may, "seed " + seed + " step " + step);
                        signed.add(one);
                        once.add(one);
                    }
                    case 1 -> assertEquals(signed.remove(one), attempt(() -> back(desk, who, "wang", one)), "seed " + seed + " step " + step);
                    default -> {
                        Comment other = new Comment(AnnotationKind.CRITICISM, "改" + step, null, null, null, null, AnnotationState.SUBMITTED);
                        assertEquals(!signed.contains(one), attempt(() -> Annotate.change(one, other).apply(desk.workspace, "lina")),
                                "seed " + seed + " step " + step);
                    }
                }
                for (Annotation each : comments) {
                    assertEquals(signed.contains(each) ? Standing.SIGNED : once.contains(each) ? Standing.TAKEN_BACK : Standing.NONE, standing(each),
                            "seed " + seed + " step " + step);
                }
            }
            assertEquals(standings(desk, comments), carried(desk, comments, random), "seed " + seed);
        }
    }

    private static boolean attempt(Supplier<?> what) {
        try {
            what.get();
            return true;
        } catch (HeyiException e) {
            return false;
        }
    }

    private static List<Standing> standings(Desk desk, List<Annotation> comments) {
        return comments.stream().map(each -> standing(desk.find(each))).toList();
    }

    /** The same at a desk where all of it is collected, in any order. */
    private List<Standing> carried(Desk from, List<Annotation> comments, Random random) {
        List<Path> files = new ArrayList<>();
        Map.of("lina", "lina", "wang", "wang", "lijing", "lijing").forEach((handle, key) -> {
            HandIn.Prepared prepared = HandIn.prepare(from.workspace.archive(), person(from, handle), AT).apply(from.workspace, handle);
            Path file = folder.resolve(handle + random.nextInt() + ".heyi");
            try {
                Files.write(file, prepared.handedIn().bytes(Signer.of(folder.resolve("keys").resolve(key + ".pem"), null), digest -> null));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            files.add(file);
        });
        Collections.shuffle(files, random);
        Desk to = desk("to" + random.nextInt(), "to");
        files.forEach(each -> to.collect(each));
        return standings(to, comments);
    }
}
