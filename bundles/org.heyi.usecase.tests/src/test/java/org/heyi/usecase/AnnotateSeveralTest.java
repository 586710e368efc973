package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.heyi.model.Archive;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same done to several comments: to all to which it can be done, and the others say why not. */
class AnnotateSeveralTest {

    @TempDir
    Path folder;
    private Desk desk;
    private Annotation one;
    private Annotation other;
    private Annotation foreign;

    @BeforeEach
    void threeComments() {
        desk = new Desk(folder, "deputy", "lina");
        one = desk.comment("lina", "李娜", "1448件", "第一条");
        other = desk.comment("lina", "李娜", "17.5万人", "第二条");
        foreign = desk.comment("chenming", "陈明", "均达100%", "别人的");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Archive archive() {
        return desk.workspace.archive();
    }

    private List<Annotation> all() {
        return List.of(one, other, foreign);
    }

    @Test
    void othersCommentsStayAsTheyAre() {
        AnnotationKind before = foreign.getKind();
        AnnotateSeveral several = AnnotateSeveral.kind(archive(), "lina", all(), AnnotationKind.CRITICISM);
        assertEquals(List.of(one, other), several.edit().subject());
        assertEquals(1, several.refused().size());
        assertTrue(several.refused().getFirst().contains("陈明"), several.refused().getFirst());
        several.edit().apply(desk.workspace, "lina");
        assertEquals(AnnotationKind.CRITICISM, one.getKind());
        assertEquals("第一条", one.getBody(), "what it says stays");
        assertEquals(before, foreign.getKind());
        assertEquals(List.of(), AnnotateSeveral.kind(archive(), "lina", List.of(one, other), AnnotationKind.CRITICISM).edit().subject(),
                "what is so already is not changed again");
    }

    @Test
    void whatIsDoneWithIsMarkedInOneStep() {
        Threads.resolve(one, true).apply(desk.workspace, "lina");
        AnnotateSeveral several = AnnotateSeveral.resolve(archive(), "lina", List.of(one, other), true);
        assertEquals(List.of(other), several.edit().subject(), "the first is marked already");
        several.edit().apply(desk.workspace, "lina");
        assertTrue(one.isResolved() && other.isResolved());
        AnnotateSeveral.resolve(archive(), "lina", List.of(one, other), false).edit().apply(desk.workspace, "lina");
        assertFalse(one.isResolved() || other.isResolved());
    }

    @Test
    void draftsAreSubmittedWhenTheySaySomething() {
        Comment said = Annotate.commentOf(one);
        for (Annotation each : List.of(one, other)) {
            Annotate.change(each, new Comment(said.kind(), each == one ? "想好了" : "", null, null, null, null, AnnotationState.DRAFT))
                    .apply(desk.workspace, "lina");
        }
        Annotation third = desk.comment("lina", "李娜", "1448件", "交过的");
        AnnotateSeveral several = AnnotateSeveral.submit(archive(), "lina", List.of(one, other, third));
        assertEquals(List.of(one), several.edit().subject());
        assertEquals(2, several.refused().size());
        assertTrue(several.refused().getFirst().contains("批注 " + other.getNumber()), several.refused().getFirst());
        assertTrue(several.refused().getLast().contains("不是草稿"), several.refused().getLast());
        several.edit().apply(desk.workspace, "lina");
        assertEquals(AnnotationState.SUBMITTED, one.getState());
        assertEquals(AnnotationState.DRAFT, other.getState());
    }

    @Test
    void theyAreWithdrawnAndDeletedTogether() {
        AnnotateSeveral.withdraw(archive(), "lina", all()).edit().apply(desk.workspace, "lina");
        assertEquals(AnnotationState.WITHDRAWN, one.getState());
        assertEquals(AnnotationState.WITHDRAWN, other.getState());
        assertEquals(AnnotationState.SUBMITTED, foreign.getState());
        AnnotateSeveral.delete(archive(), "lina", all()).edit().apply(desk.workspace, "lina");
        assertFalse(archive().getCurrent().getAnnotations().contains(one));
        assertFalse(archive().getCurrent().getAnnotations().contains(other));
        assertTrue(archive().getCurrent().getAnnotations().contains(foreign));
    }
}
