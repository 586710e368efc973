package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;

import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.ledger.StepField;
import org.heyi.ledger.Steps;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One table says what the people of a session may do. */
class RightsTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private Session session;
    private Annotation comment;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("ws"));
        LoadSample.into(workspace, false);
        session = workspace.archive().getCurrent();
        comment = session.getAnnotations().get(0);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Participant person(String handle, Role role) {
        Participant person = Sessions.participant(session, handle, null, null);
        workspace.change("test", "test", () -> {
            Sessions.enrol(session, person);
            person.setRole(role);
        });
        return person;
    }

    private static String refused(Runnable what) {
        return assertThrows(HeyiException.class, what::run).getMessage();
    }

    @Test
    void nobodyChangesAnothersWords() {
        Participant other = session.getAnnotations().stream().map(Annotation::getAuthor).filter(a -> a != comment.getAuthor()).findFirst().orElseThrow();
        Edit<Annotation> change = Annotate.change(comment, new Comment(AnnotationKind.FACT, "别人改的"));
        for (String actor : new String[] {other.getHandle(), "wumin", "nobody"}) {
            assertTrue(refused(() -> change.apply(workspace, actor)).contains(comment.getAuthor().getName()), actor);
            assertTrue(refused(() -> Annotate.delete(comment).apply(workspace, actor)).contains(comment.getAuthor().getName()), actor);
        }
        change.apply(workspace, comment.getAuthor().getHandle());
        assertEquals("别人改的", comment.getBody());
    }

    @Test
    void onlyTheSecretariatDecides() {
        Edit<Annotation> decision = Dispose.decide(comment, Decision.ADOPTED, "", null, null, "x");
        for (Role role : Role.values()) {
            String handle = person("p" + role.getValue(), role).getHandle();
            if (role == Role.SECRETARIAT) {
                decision.apply(workspace, handle);
            } else {
                assertTrue(refused(() -> decision.apply(workspace, handle)).contains("大会秘书处"), role.getName());
            }
        }
        assertTrue(refused(() -> decision.apply(workspace, "stranger")).contains("stranger"));
    }

    @Test
    void anAuditorWritesNothing() {
        String auditor = person("audit", Role.AUDITOR).getHandle();
        for (String what : Rights.preset().lines().filter(l -> l.contains(" = ")).map(l -> l.substring(0, l.indexOf(' '))).toList()) {
            assertFalse(Rights.may(workspace.archive(), auditor, what, comment), what);
        }
    }

    @Test
    void whoIsInactiveMayNothing() {
        Participant wumin = Models.participant(session, "wumin");
        workspace.change("test", "test", () -> wumin.setInactive(true));
        person("second", Role.SECRETARIAT);
        assertTrue(refused(() -> Dispose.undecide(comment).apply(workspace, "wumin")).contains(wumin.getName()));
    }

    @Test
    void aClerkPlacesTheCommentsOfTheOwnGroup() {
        Participant clerk = person("clerk", Role.CLERK);
        assertFalse(Rights.may(workspace.archive(), "clerk", "annotation.place", comment));
        workspace.change("test", "test", () -> clerk.setGroup(comment.getAuthor().getGroup()));
        assertTrue(Rights.may(workspace.archive(), "clerk", "annotation.place", comment));
        assertFalse(Rights.may(workspace.archive(), "clerk", "annotation.edit", comment));
    }

    @Test
    void aUnitAnswersForItselfAloneAndOnlyTheProposerWithdraws() {
        Participant lead = person("lead", Role.DEPUTY);
        Participant other = person("other", Role.DEPUTY);
        Suggestion item = TrackSuggestion.register(session, lead, "修路", "", null, List.of()).apply(workspace, "lead");
        step(item, EventType.SUBMIT, "lead", null, null);
        step(item, EventType.ACCEPT, "wumin", null, null);
        step(item, EventType.NUMBER, "wumin", null, null);
        assertTrue(refused(() -> step(item, EventType.WITHDRAW, "other", null, null)).contains(other.getName()));
        person("gov", Role.GOVERNMENT);
        step(item, EventType.ASSIGN, "gov", null, "区教育局");
        Participant unit = person("jiaotong", Role.UNIT);
        workspace.change("test", "test", () -> unit.setUnit("区交通局"));
        assertTrue(refused(() -> step(item, EventType.SIGN, "jiaotong", null, null)).contains("区交通局"));
        assertTrue(refused(() -> step(item, EventType.SIGN, "jiaotong", Role.GOVERNMENT, "区教育局")).contains("承办单位"));
        workspace.change("test", "test", () -> unit.setUnit("区教育局"));
        step(item, EventType.SIGN, "jiaotong", null, null);
        assertEquals("jiaotong", item.getEvents().getLast().getActor());
        assertEquals(Role.UNIT, item.getEvents().getLast().getActorRole());
        step(item, EventType.NOTE, "gov", Role.UNIT, "区教育局");
        assertTrue(refused(() -> step(item, EventType.NOTE, "stranger", Role.UNIT, "区教育局")).contains("stranger"));
    }

    private void step(Suggestion item, EventType type, String actor, Role role, String unit) {
        TrackSuggestion.step(workspace.archive(), item, new Step(type, LocalDate.of(2026, 1, 20), actor, role, "理由")
                .with(StepField.UNIT, Steps.of(type).takes(StepField.UNIT) ? unit : null)).apply(workspace, actor);
    }

    @Test
    void aPlaceMayHaveItsOwnTable() {
        workspace.change("wumin", "archive.rights", () -> workspace.archive().setRights("# 提案委也可决定\nannotation.dispose = 大会秘书处 代表工委\n"));
        person("committee", Role.COMMITTEE);
        Dispose.decide(comment, Decision.ADOPTED, "", null, null, "committee").apply(workspace, "committee");
        assertFalse(Rights.may(workspace.archive(), "lina", "annotation.dispose", comment));
        assertTrue(refused(() -> Rights.parse("annotation.burn = DEPUTY", "rights.txt")).contains("annotation.burn"));
        assertTrue(refused(() -> Rights.parse("annotation.add = EVERYBODY", "rights.txt")).contains("EVERYBODY"));
        assertTrue(refused(() -> Rights.parse("annotation.add", "rights.txt")).contains("rights.txt"));
    }
}
