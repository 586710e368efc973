package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.revise.OnlyAndAll;
import org.heyi.collation.revise.OnlyAndAll.Taken;
import org.heyi.collation.revise.Proposal;
import org.heyi.collation.revise.Reason;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviseReportTest {

    private static final String FIRST = """
            和平区人民政府工作报告

            一、本届政府工作回顾

            ——五年来，我们加强自身建设。自觉接受监督，办复人大代表建议和政协提案1448件，办复率和满意率均达100%。完成机构改革。

            ——五年来，我们聚焦民生福祉。新增就业17.5万人，建成养老服务中心20个。

            二、今后五年工作安排

            坚持稳中求进工作总基调，全面贯彻新发展理念。
            """;

    @TempDir
    Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("ws"));
        ImportReport.add(workspace.archive(), new ReportReader().read("v.txt", FIRST.getBytes(StandardCharsets.UTF_8), Profile.CLEAN,
                Revisions.ACCEPT, Progress.NONE)).apply(workspace, "test");
    }

    @AfterEach
    void close() {
        assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        workspace.close();
    }

    private Session session() {
        return workspace.archive().getCurrent();
    }

    private Annotation amend(AmendmentOperation operation, String quote, String text, String target, Decision decision) {
        Anchor anchor = new Passages(Models.currentVersion(session())).find(quote, null, null);
        Annotation annotation = Annotate.add(session(), Sessions.participant(session(), "lina", null, null), anchor,
                new Comment(AnnotationKind.WORDING, "", operation, text, target, "", AnnotationState.SUBMITTED)).apply(workspace, "lina");
        Dispose.decide(annotation, decision, "", null, null, "test").apply(workspace, "test");
        return annotation;
    }

    private Proposal propose() {
        return ReviseReport.propose(workspace.archive(), ReviseReport.basis(List.of(), List.of()));
    }

    @Test
    void whatWasAcceptedIsTheNextVersionWithItsPlaces() {
        Annotation figure = amend(AmendmentOperation.REPLACE, "1448件", "1449件", null, Decision.ADOPTED);
        Annotation again = amend(AmendmentOperation.CORRECTION, "1448件", "1449件", null, Decision.ADOPTED);
        Annotation moved = amend(AmendmentOperation.MOVE, "——五年来，我们聚焦民生福祉。新增就业17.5万人，建成养老服务中心20个。", null, "坚持稳中求进", Decision.ADOPTED);
        Annotation heading = amend(AmendmentOperation.REPLACE, "今后五年工作安排", "今后五年的工作安排", null, Decision.ADOPTED);
        Annotation added = amend(AmendmentOperation.ADD_PARAGRAPH, "自觉接受监督", "同时也存在一些困难。", null, Decision.ADOPTED);
        Annotation not = amend(AmendmentOperation.DELETE, "，全面贯彻新发展理念", null, null, Decision.REFERENCE);
        long head = workspace.head().sequence();
        ReviseReport.Accepted accepted = ReviseReport.accept(workspace.archive(), propose()).apply(workspace, "test");
        assertEquals(head + 1, workspace.head().sequence(), "one step");
        Version version = Models.currentVersion(session());
        assertSame(version, accepted.update().version());
        assertEquals(2, version.getNumber());
        assertEquals(List.of("和平区人民政府工作报告", "一、本届政府工作回顾",
                "——五年来，我们加强自身建设。自觉接受监督，办复人大代表建议和政协提案1449件，办复率和满意率均达100%。完成机构改革。", "同时也存在一些困难。",
                "二、今后五年的工作安排", "坚持稳中求进工作总基调，全面贯彻新发展理念。", "——五年来，我们聚焦民生福祉。新增就业17.5万人，建成养老服务中心20个。"),
                version.getParagraphs().stream().map(Paragraph::getText).toList());
        assertEquals(List.of("本届政府工作回顾", "今后五年的工作安排"), version.getSections().stream().map(each -> each.getTitle()).toList());
        assertSame(version.getSections().getFirst(), version.getParagraphs().get(3).getSection());
        assertSame(version.getSections().getLast(), version.getParagraphs().getLast().getSection());
        assertEquals(ParagraphKind.LEAD_ITEM, version.getParagraphs().getLast().getKind());
        assertEquals("和平区人民政府工作报告", version.getTitle());
        for (Paragraph each : version.getParagraphs()) {
            assertEquals(each.getText(), version.getRawText().substring(each.getRawStart(), each.getRawEnd()));
        }
        List<Revision> places = session().getRevisions();
        assertEquals(List.of(List.of(figure, again), List.of(added), List.of(moved), List.of(heading)),
                places.stream().map(each -> List.copyOf(each.getAnnotations())).toList());
        assertEquals("第一部分“本届政府工作回顾”第1段：将“1448件”修改为“1449件”", places.getFirst().getDescription());
        assertEquals(4, Collation.of(session(), Order.POSITION).counts().places());
        assertEquals(AnchorOutcome.MOVED, not.getAnchor().getOutcome());
        assertEquals("，全面贯彻新发展理念", not.getAnchor().getQuote());
        // What is in the text is not put in twice, not even what only moved.
        Proposal next = propose();
        assertEquals(List.of(), next.places());
        assertTrue(next.applied().stream().allMatch(Proposal.Applied::already));
        assertEquals(5, next.applied().size());
        assertThrows(HeyiException.class, () -> ReviseReport.accept(workspace.archive(), next));
    }

    @Test
    void whatAVersionMadeElsewhereDoesNotSayIsNotSaidToBeInIt() {
        Annotation figure = amend(AmendmentOperation.REPLACE, "1448件", "1449件", null, Decision.ADOPTED);
        ReviseReport.accept(workspace.archive(), propose()).apply(workspace, "test");
        assertTrue(propose().applied().getFirst().already());
        // Whoever finished the text did without it.
        UpdateReport.add(workspace.archive(), new ReportReader().read("v3.txt", FIRST.getBytes(StandardCharsets.UTF_8), Profile.CLEAN,
                Revisions.ACCEPT, Progress.NONE)).apply(workspace, "test");
        Proposal proposal = propose();
        assertTrue(proposal.applied().stream().noneMatch(Proposal.Applied::already), () -> proposal.applied().toString());
        assertEquals(List.of(figure), Stream.concat(proposal.applied().stream().map(Proposal.Applied::annotation),
                proposal.notApplied().stream().map(Proposal.NotApplied::annotation)).toList());
    }

    /** After one was accepted, another was put into the words as they had been, at the offset where they had been. */
    @Test
    void whatWasAcceptedRebasesTheOthersOrMakesThemStale() {
        Annotation first = amend(AmendmentOperation.REPLACE, "自觉接受监督", "我们自觉接受各方面的监督", null, Decision.ADOPTED);
        Annotation behind = amend(AmendmentOperation.CORRECTION, "1448件", "1449件", null, Decision.REFERENCE);
        Annotation same = amend(AmendmentOperation.DELETE, "自觉接受监督", null, null, Decision.REFERENCE);
        ReviseReport.accept(workspace.archive(), propose()).apply(workspace, "test");
        for (Annotation late : List.of(behind, same)) {
            Dispose.decide(late, Decision.ADOPTED, "", null, null, "test").apply(workspace, "test");
        }
        Proposal next = propose();
        assertTrue(next.text().contains("我们自觉接受各方面的监督，办复人大代表建议和政协提案1449件，"), next.text());
        assertEquals(List.of(first, behind), next.applied().stream().map(Proposal.Applied::annotation).toList());
        assertEquals(List.of(same), next.notApplied().stream().map(Proposal.NotApplied::annotation).toList());
        assertEquals(Reason.CHANGED, next.notApplied().getFirst().reason());
    }

    @Test
    void goingBackTakesThePlacesBackAsWell() {
        amend(AmendmentOperation.REPLACE, "1448件", "1449件", null, Decision.ADOPTED);
        ReviseReport.accept(workspace.archive(), propose()).apply(workspace, "test");
        amend(AmendmentOperation.REPLACE, "20个", "21个", null, Decision.ADOPTED);
        ReviseReport.accept(workspace.archive(), propose()).apply(workspace, "test");
        assertEquals(List.of(1, 2), session().getRevisions().stream().map(Revision::getNumber).toList());
        UpdateReport.back(workspace.archive()).apply(workspace, "test");
        assertEquals(List.of(1), session().getRevisions().stream().map(Revision::getNumber).toList());
        assertEquals(1, propose().places().size());
    }

    @Test
    void onlyTheSecretariatMakesTheNextVersion() {
        Participant office = Sessions.participant(session(), "office", "刘敏", null);
        office.setRole(Role.SECRETARIAT);
        workspace.change("test", "people.edit", () -> Sessions.enrol(session(), office));
        Annotation figure = amendBy("office");
        Proposal proposal = propose();
        assertEquals(List.of(figure), proposal.applied().stream().map(Proposal.Applied::annotation).toList());
        HeyiException refused = assertThrows(HeyiException.class,
                () -> ReviseReport.accept(workspace.archive(), proposal).apply(workspace, "lina"));
        assertTrue(refused.getMessage().contains("大会秘书处"), refused.getMessage());
        assertEquals(1, Models.currentVersion(session()).getNumber());
        assertEquals(2, ReviseReport.accept(workspace.archive(), proposal).apply(workspace, "office").update().version().getNumber());
    }

    private Annotation amendBy(String secretariat) {
        Anchor anchor = new Passages(Models.currentVersion(session())).find("1448件", null, null);
        Annotation annotation = Annotate.add(session(), Sessions.participant(session(), "lina", null, null), anchor,
                new Comment(AnnotationKind.WORDING, "", AmendmentOperation.REPLACE, "1449件", null, "", AnnotationState.SUBMITTED)).apply(workspace, "lina");
        Dispose.decide(annotation, Decision.ADOPTED, "", null, null, secretariat).apply(workspace, secretariat);
        return annotation;
    }

    @Test
    void aProposalOnAnOlderVersionIsRefused() {
        amend(AmendmentOperation.REPLACE, "1448件", "1449件", null, Decision.ADOPTED);
        Proposal proposal = propose();
        ReviseReport.accept(workspace.archive(), proposal).apply(workspace, "test");
        assertTrue(assertThrows(HeyiException.class, () -> ReviseReport.accept(workspace.archive(), proposal)).getMessage().contains("第 1 稿"));
    }

    @Test
    void aFinalTextHasOnlyWhatWasDecidedAndAllOfIt() throws IOException {
        Annotation figure = amend(AmendmentOperation.REPLACE, "1448件", "1449件", null, Decision.ADOPTED);
        Annotation added = amend(AmendmentOperation.ADD_PARAGRAPH, "自觉接受监督", "同时也存在一些困难和不足。", null, Decision.ADOPTED);
        Annotation not = amend(AmendmentOperation.DELETE, "，全面贯彻新发展理念", null, null, Decision.REFERENCE);
        Annotation moved = amend(AmendmentOperation.MOVE, "完成机构改革。", null, "我们加强自身建设。", Decision.ADOPTED);
        String text = propose().text();
        assertEquals(List.of(Taken.FULLY, Taken.FULLY, Taken.NOT, Taken.FULLY), taken(check(text)));
        assertTrue(check(text).holds());
        // Width and white space are no change.
        assertTrue(check(text.replace("，", ",").replace("\n", "\n\n")).holds());
        // Less than was decided.
        OnlyAndAll less = check(text.replace("1449件", "1448件"));
        assertEquals(List.of(Taken.NOT, Taken.FULLY, Taken.NOT, Taken.FULLY), taken(less));
        assertEquals(1, less.differences().size());
        assertEquals("1448件", less.verdicts().getFirst().words());
        // Something of it.
        OnlyAndAll partly = check(text.replace("同时也存在一些困难和不足。", "也存在一些困难和问题，要努力解决。"));
        assertEquals(Taken.PARTLY, taken(partly).get(1));
        assertEquals("也存在一些困难和", partly.verdicts().get(1).words());
        // More than was decided.
        OnlyAndAll more = check(text.replace("，全面贯彻新发展理念", ""));
        assertEquals(List.of(Taken.FULLY, Taken.FULLY, Taken.FULLY, Taken.FULLY), taken(more));
        assertFalse(more.holds());
        assertEquals(List.of("，全面贯彻新发展理念"), more.differences().stream().map(OnlyAndAll.Difference::before).toList());
        assertEquals(List.of(figure, added, not, moved), more.verdicts().stream().map(OnlyAndAll.Verdict::annotation).toList());
    }

    private OnlyAndAll check(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("定稿.txt"), text);
        return ReviseReport.check(workspace.archive(), file, ReviseReport.basis(List.of(), List.of()), Progress.NONE);
    }

    private static List<Taken> taken(OnlyAndAll found) {
        return found.verdicts().stream().map(OnlyAndAll.Verdict::taken).toList();
    }
}
