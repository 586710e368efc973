package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateReportTest {

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
        workspace = Workspace.open(folder);
        ImportReport.add(workspace.archive(), parsed(FIRST)).apply(workspace, "test");
    }

    @AfterEach
    void close() {
        assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        workspace.close();
    }

    private static ParsedReport parsed(String text) {
        return new ReportReader().read("v.txt", text.getBytes(StandardCharsets.UTF_8), Profile.CLEAN,
                Revisions.ACCEPT, Progress.NONE);
    }

    private Annotation comment(String quote) {
        Session session = workspace.archive().getCurrent();
        Anchor anchor = new Passages(Models.currentVersion(session)).find(quote, null, null);
        return Annotate.add(session, Sessions.participant(session, "lina", null, null), anchor,
                new Comment(AnnotationKind.FACT, "?")).apply(workspace, "lina");
    }

    private UpdateReport.Result update(String text) {
        return UpdateReport.add(workspace.archive(), parsed(text)).apply(workspace, "test");
    }

    @Test
    void commentsGoWithTheirWordsAndComeBack() {
        Annotation kept = comment("坚持稳中求进工作总基调");
        Annotation changed = comment("办复率和满意率均达100%");
        Annotation lost = comment("建成养老服务中心20个");
        String second = FIRST.replace("均达100%", "均达到100%").replace("，建成养老服务中心20个", "")
                .replace("二、今后五年工作安排", "二、今后五年的目标任务和工作安排");
        UpdateReport.Result result = update(second);
        assertEquals(2, result.version().getNumber());
        assertEquals(AnchorOutcome.KEPT, kept.getAnchor().getOutcome());
        assertEquals("坚持稳中求进工作总基调", kept.getAnchor().getQuote());
        assertEquals(AnchorOutcome.CHANGED, changed.getAnchor().getOutcome());
        assertEquals("办复率和满意率均达到100%", changed.getAnchor().getQuote());
        assertEquals(AnchorOutcome.LOST, lost.getAnchor().getOutcome());
        assertEquals(AnchorLevel.PARAGRAPH, lost.getAnchor().getLevel());
        assertTrue(lost.getAnchor().getParagraph().getText().contains("新增就业"));
        assertEquals("建成养老服务中心20个", lost.getAnchor().getQuote());
        assertTrue(result.needsAttention());
        assertEquals(1, changed.getFormerAnchors().size());
        assertEquals(1, result.counts().get(AnchorOutcome.LOST));

        update(second.replace("新增就业17.5万人", "新增就业17.5万人，建成养老服务中心20个").replace("完成机构改革", "深化机构改革"));
        assertEquals(AnchorLevel.WORDS, lost.getAnchor().getLevel());
        assertEquals(AnchorOutcome.DOUBTFUL, lost.getAnchor().getOutcome());

        UpdateReport.back(workspace.archive()).apply(workspace, "test");
        assertEquals(AnchorOutcome.LOST, lost.getAnchor().getOutcome());
        UpdateReport.back(workspace.archive()).apply(workspace, "test");
        assertEquals("办复率和满意率均达100%", changed.getAnchor().getQuote());
        assertEquals(AnchorOutcome.PLACED, lost.getAnchor().getOutcome());
        assertEquals(1, Models.currentVersion(workspace.archive().getCurrent()).getNumber());
        assertThrows(HeyiException.class, () -> UpdateReport.back(workspace.archive()));
    }

    @Test
    void aDoubtStaysUntilAPersonSaysThatThePlaceIsRight() {
        Annotation comment = comment("建成养老服务中心20个");
        String without = FIRST.replace("，建成养老服务中心20个", "");
        update(without);
        HeyiException none = assertThrows(HeyiException.class, () -> Annotate.place(comment, null));
        assertTrue(none.getMessage().contains("1"));
        update(FIRST);
        assertEquals(AnchorOutcome.DOUBTFUL, comment.getAnchor().getOutcome());
        update(FIRST.replace("17.5万", "17.6万"));
        assertEquals(AnchorOutcome.DOUBTFUL, comment.getAnchor().getOutcome());
        assertEquals("建成养老服务中心20个", comment.getAnchor().getQuote());
        Annotate.place(comment, null).apply(workspace, "test");
        assertEquals(AnchorOutcome.PLACED, comment.getAnchor().getOutcome());
        update(FIRST.replace("17.5万", "17.7万"));
        assertEquals(AnchorOutcome.KEPT, comment.getAnchor().getOutcome());
        Anchor other = new Passages(Models.currentVersion(workspace.archive().getCurrent())).find("新增就业", null, null);
        Annotate.place(comment, other).apply(workspace, "test");
        assertEquals("新增就业", comment.getAnchor().getQuote());
    }

    @Test
    void theSameTextIsNoNewVersion() {
        assertThrows(HeyiException.class, () -> update(FIRST));
        assertEquals(1, workspace.archive().getCurrent().getReport().getVersions().size());
    }

    @Test
    void commentsOnTheVersionThatIsDroppedGoBackToTheirWordsToo() {
        update(FIRST.replace("1448件", "共1449件").replace("完成机构改革。", "完成机构改革。新建体育公园3个。"));
        Annotation there = comment("共1449件");
        Annotation added = comment("新建体育公园3个");
        assertNull(there.getAnchor().getEndParagraph());
        UpdateReport.Result back = UpdateReport.back(workspace.archive()).apply(workspace, "test");
        Version first = Models.currentVersion(workspace.archive().getCurrent());
        assertEquals(1, first.getNumber());
        assertSame(first, back.version());
        assertEquals(List.of(there, added), back.comments().stream().map(UpdateReport.Carried::annotation).toList());
        assertEquals(AnchorOutcome.CHANGED, there.getAnchor().getOutcome());
        assertEquals("1448件", there.getAnchor().getQuote());
        assertEquals(AnchorOutcome.LOST, added.getAnchor().getOutcome());
        assertEquals(AnchorLevel.PARAGRAPH, added.getAnchor().getLevel());
        assertEquals("新建体育公园3个", added.getAnchor().getQuote());
        assertSame(first, added.getAnchor().getVersion());
        assertTrue(back.needsAttention());
        assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        update(FIRST.replace("完成机构改革。", "完成机构改革。新建体育公园3个。"));
        assertEquals("新建体育公园3个", added.getAnchor().getQuote());
        assertEquals(AnchorLevel.WORDS, added.getAnchor().getLevel());
    }
}
