package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
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

/** What came of comments: the places that they went into, several to one and one to several, and the 建议 that they became. */
class ChangedPlacesTest {

    private static final Path SAMPLE = Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt");

    @TempDir
    Path folder;
    private Workspace workspace;
    private Session session;
    private final List<Annotation> comments = new ArrayList<>();

    @BeforeEach
    void threeComments() {
        workspace = Workspace.open(folder);
        ImportReport.add(workspace.archive(), ImportReport.read(SAMPLE, Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE)).apply(workspace, "mishu");
        session = Sessions.current(workspace.archive());
        Participant clerk = Sessions.participant(session, "mishu", "吴敏", null);
        workspace.change("test", "test", () -> {
            Sessions.enrol(session, clerk);
            clerk.setRole(Role.SECRETARIAT);
        });
        for (int i = 0; i < 3; i++) {
            comments.add(Annotate.add(session, Sessions.participant(session, "d" + i, "代表" + i, "第一代表团"),
                    new Passages(Models.currentVersion(session)).find("1448件", null, null), new Comment(AnnotationKind.FACT, "请核实" + i))
                    .apply(workspace, "d" + i));
        }
    }

    @AfterEach
    void itIsAllWritten() {
        List<String> before = state();
        assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        workspace.close();
        try (Workspace again = Workspace.open(folder)) {
            session = Sessions.current(again.archive());
            assertEquals(before, state());
        }
    }

    private List<String> state() {
        return session.getRevisions().stream().map(each -> each.getNumber() + each.getDescription()
                + each.getAnnotations().stream().map(Annotation::getNumber).toList()).toList();
    }

    private Revision add(String words, Annotation... annotations) {
        return ChangedPlaces.add(session, words, List.of(annotations)).apply(workspace, "mishu");
    }

    @Test
    void oneGoesIntoSeveralAndSeveralIntoOne() {
        Revision first = add("第一部分第2段：改件数", comments.get(0), comments.get(1));
        Revision second = add("第二部分第1段：改口径", comments.get(0));
        ChangedPlaces.link(second, List.of(comments.get(2))).apply(workspace, "mishu");
        assertEquals(List.of("1第一部分第2段：改件数[1, 2]", "2第二部分第1段：改口径[1, 3]"), state());
        assertEquals(List.of(first, second), ChangedPlaces.of(comments.get(0), session));
        ChangedPlaces.unlink(first, List.of(comments.get(0), comments.get(2))).apply(workspace, "mishu");
        assertEquals(List.of(second), ChangedPlaces.of(comments.get(0), session));
        Collation collation = Collation.of(session, Order.POSITION);
        assertEquals(2, collation.counts().places());
        assertTrue(collation.rows().stream().anyMatch(each -> each.remark().contains("2处")), () -> collation.rows().toString());
    }

    @Test
    void allPlacesOfACommentAreNotedAtOnce() {
        Revision first = add("甲处", comments.get(0));
        Revision second = add("乙处");
        ChangedPlaces.put(session, comments.get(0), List.of(second)).apply(workspace, "mishu");
        assertEquals(List.of(second), ChangedPlaces.of(comments.get(0), session));
        assertNull(ChangedPlaces.put(session, comments.get(0), List.of(second)), "nothing to note");
        ChangedPlaces.put(session, comments.get(0), List.of(first, second)).apply(workspace, "mishu");
        assertEquals(2, ChangedPlaces.of(comments.get(0), session).size());
    }

    @Test
    void theOthersKeepTheirNumbersWhenOneIsTakenAway() {
        Revision first = add("甲处", comments.get(0));
        add("乙处", comments.get(1));
        ChangedPlaces.remove(session, first).apply(workspace, "mishu");
        assertEquals(List.of("2乙处[2]"), state());
        assertEquals(3, add("丙处").getNumber());
        ChangedPlaces.describe(ChangedPlaces.require(session, 3), " 丙处改过 ").apply(workspace, "mishu");
        assertEquals("丙处改过", ChangedPlaces.require(session, 3).getDescription());
    }

    @Test
    void whatCannotBeIsRefusedInOneSentence() {
        assertThrows(HeyiException.class, () -> ChangedPlaces.require(session, 1));
        assertThrows(HeyiException.class, () -> ChangedPlaces.add(session, " ", List.of()));
        Revision place = add("甲处", comments.get(0));
        assertThrows(HeyiException.class, () -> ChangedPlaces.link(place, List.of(comments.get(0))));
        assertThrows(HeyiException.class, () -> ChangedPlaces.unlink(place, List.of(comments.get(1))));
        HeyiException refused = assertThrows(HeyiException.class, () -> ChangedPlaces.link(place, List.of(comments.get(1))).apply(workspace, "d1"));
        assertTrue(refused.getMessage().contains("大会秘书处"), refused.getMessage());
        assertEquals(List.of("1甲处[1]"), state());
    }

    @Test
    void severalBecomeOneSuggestionWithAllTheySay() {
        assertEquals(List.of("代表0", "代表1"), TrackSuggestion.leads(comments.subList(0, 2), null).stream().map(each -> each.getName()).toList());
        Suggestion made = TrackSuggestion.register(session, comments.get(0).getAuthor(), "核实件数", TrackSuggestion.content(comments), null, comments)
                .apply(workspace, "mishu");
        assertEquals(comments, made.getSources());
        assertEquals("请核实0（批注 1）\n请核实1（批注 2）\n请核实2（批注 3）", made.getContent());
        assertSame(comments.get(0).getAuthor(), made.getLead());
    }
}
