package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments that ask the same become one, and are parted again exactly. */
class MergeTest {

    private static final Path SAMPLE = Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt");

    @TempDir
    Path folder;
    private Workspace workspace;
    private final List<Annotation> comments = new ArrayList<>();

    @BeforeEach
    void fiveComments() {
        workspace = Workspace.open(folder);
        ImportReport.add(workspace.archive(), ImportReport.read(SAMPLE, Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE)).apply(workspace, "mishu");
        Session session = Sessions.current(workspace.archive());
        for (int i = 0; i < 5; i++) {
            comments.add(Annotate.add(session, Sessions.participant(session, "d" + i, "代表" + i, "第一代表团"),
                    new Passages(Models.currentVersion(session)).find("1448件", null, null), new Comment(AnnotationKind.FACT, "请核实" + i))
                    .apply(workspace, "d" + i));
        }
    }

    @AfterEach
    void nothingIsWrong() {
        String before = state();
        assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        workspace.close();
        try (Workspace again = Workspace.open(folder)) {
            workspace = again;
            assertEquals(before, state());
        }
    }

    private String state() {
        return Sessions.current(workspace.archive()).getAnnotations().stream().map(each -> each.getNumber() + text(each.getDisposition()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Disposition disposition) {
        return disposition == null ? "-" : disposition.getDecision() + disposition.getReason() + disposition.getDecidedBy() + disposition.getAdopted()
                + (disposition.getDuplicateOf() == null ? "" : disposition.getDuplicateOf().getNumber()) + text(disposition.getFormer());
    }

    private void merge(int into, int... others) {
        Merge.into(Arrays.stream(others).mapToObj(comments::get).toList(), comments.get(into), "mishu").apply(workspace, "mishu");
    }

    @Test
    void allStayAndWhatHadBeenDecidedHoldsAgainWhenTheyAreParted() {
        Dispose.all(List.of(comments.get(1)), new Dispose.Verdict(Decision.PARTLY_ADOPTED, "酌情", null, null, "改后的话"), "mishu").apply(workspace, "mishu");
        String before = state();
        merge(0, 1, 2);
        assertEquals(List.of(comments.get(1), comments.get(2)), Merge.merged(comments.get(0)));
        assertSame(comments.get(0), Merge.master(comments.get(1)));
        assertNull(comments.get(0).getDisposition(), "nothing is written into the one that stands for them");
        Merge.part(List.of(comments.get(1), comments.get(2))).apply(workspace, "mishu");
        assertEquals(before, state());
        assertEquals("改后的话", comments.get(1).getDisposition().getAdopted());
    }

    @Test
    void chainsArePartedStepByStep() {
        merge(1, 2);
        String before = state();
        merge(0, 1);
        assertSame(comments.get(0), Merge.master(comments.get(2)), "over all steps");
        assertEquals(2, Merge.merged(comments.get(0)).size());
        // Into one that was merged itself: into what stands for it.
        merge(2, 3);
        assertSame(comments.get(0), comments.get(3).getDisposition().getDuplicateOf());
        Merge.part(List.of(comments.get(3))).apply(workspace, "mishu");
        Dispose.undecide(comments.get(1)).apply(workspace, "mishu");
        assertEquals(before, state());
        assertSame(comments.get(1), Merge.master(comments.get(2)));
    }

    @Test
    void whatWasMergedElsewhereComesBackThere() {
        merge(1, 2);
        merge(0, 2);
        assertSame(comments.get(0), Merge.master(comments.get(2)));
        Merge.part(List.of(comments.get(2))).apply(workspace, "mishu");
        assertSame(comments.get(1), Merge.master(comments.get(2)));
        Merge.part(List.of(comments.get(2))).apply(workspace, "mishu");
        assertNull(comments.get(2).getDisposition());
    }

    @Test
    void nothingGoesInACircleOrIntoWhatIsGone() {
        merge(0, 1);
        assertThrows(HeyiException.class, () -> merge(1, 0), "they are one already");
        assertThrows(HeyiException.class, () -> merge(0, 0));
        assertThrows(HeyiException.class, () -> Merge.part(List.of(comments.get(0))));
        Annotate.withdraw(comments.get(0)).apply(workspace, "d0");
        assertNull(Merge.master(comments.get(1)), "what stood for it was withdrawn");
        assertThrows(HeyiException.class, () -> merge(0, 2));
        assertThrows(HeyiException.class, () -> merge(1, 2));
        Merge.part(List.of(comments.get(1))).apply(workspace, "mishu");
        merge(1, 2);
        assertSame(comments.get(1), Merge.master(comments.get(2)));
    }

    @Test
    void thatTheyDifferIsRememberedAsLongAsTheyAreThere() {
        assertThrows(HeyiException.class, () -> Merge.distinguish(List.of(comments.get(0), comments.get(0)), "mishu"));
        Merge.distinguish(comments.subList(0, 3), "mishu").apply(workspace, "mishu");
        Session session = Sessions.current(workspace.archive());
        assertEquals(3, session.getDistinctions().getFirst().getAnnotations().size());
        Annotate.delete(comments.get(1)).apply(workspace, "d1");
        assertEquals(2, session.getDistinctions().getFirst().getAnnotations().size());
    }

    @Test
    void oneDecisionOnManyIsTakenOnAllOrOnNone() {
        Annotate.withdraw(comments.get(4)).apply(workspace, "d4");
        assertThrows(HeyiException.class, () -> Dispose.all(comments, new Dispose.Verdict(Decision.ADOPTED, "", null, null, null), "mishu"));
        assertEquals(0, comments.stream().filter(each -> each.getDisposition() != null).count());
        Dispose.all(comments.subList(0, 4), new Dispose.Verdict(Decision.ADOPTED, "", null, null, null), "mishu").apply(workspace, "mishu");
        assertEquals(4, comments.stream().filter(each -> each.getDisposition() != null).count());
        Assign.note(comments.subList(0, 2), new Assign.Note("可以吸收", "教育局", null)).apply(workspace, "mishu");
        Assign.note(comments.subList(0, 2), new Assign.Note(null, "", null)).apply(workspace, "mishu");
        assertEquals("可以吸收", comments.get(1).getOpinion());
        assertEquals("", comments.get(1).getUnit());
    }
}
