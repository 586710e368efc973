package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.base.HeyiException;
import org.heyi.ledger.StepField;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.ProposalType;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.PersonKey;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Change;
import org.heyi.store.Workspace;
import org.heyi.usecase.People.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roster: who takes part, under which names. */
class PeopleTest {

    private static final String SECRETARY = "wumin";

    @TempDir
    Path folder;

    private Workspace workspace;
    private Session session;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("ws"));
        LoadSample.into(workspace, false);
        session = workspace.archive().getCurrent();
        assertEquals(Role.SECRETARIAT, Models.participant(session, SECRETARY).getRole());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void reopen() {
        workspace.close();
        workspace = Workspace.open(folder.resolve("ws"));
        session = workspace.archive().getCurrent();
    }

    private Participant add(String handle, String name, String group, Role role) {
        return People.add(workspace.archive(), handle, new Person(name, group, role)).apply(workspace, SECRETARY);
    }

    private static String refused(Runnable what) {
        return assertThrows(HeyiException.class, what::run).getMessage();
    }

    @Test
    void peopleOfOneNameStayApart() {
        Participant one = add(null, "陈 明", "第九代表团", null);
        Participant two = add(null, "陈 明", "第八代表团", Role.CLERK);
        assertNotSame(one, two);
        assertEquals("陈明", one.getHandle().substring(0, 2));
        assertFalse(one.getHandle().equals(two.getHandle()));
        assertEquals(Role.DEPUTY, one.getRole());
        assertEquals("第八代表团", two.getGroup().getName());
        assertTrue(refused(() -> add(one.getHandle(), "别人", null, null)).contains("陈 明"));
        assertTrue(refused(() -> People.require(session, "陈 明")).contains(two.getHandle()));
        assertSame(two, People.require(session, two.getHandle()));
        assertSame(two, People.require(session, two.getId()));
        refused(() -> add("a b", "空格", null, null));
        refused(() -> add("x", " \u200b", null, null));
        refused(() -> add("x", "名\u202e字", null, null));
        refused(() -> add("x", "某单位", null, Role.UNIT));
    }

    @Test
    void theOldNameIsKept() {
        Participant person = session.getAnnotations().get(0).getAuthor();
        String before = person.getName();
        People.change(person, new Person("新名字", null, null)).apply(workspace, SECRETARY);
        assertEquals("新名字", person.getName());
        assertEquals(List.of(before), People.formerNames(person));
        assertSame(person, People.require(session, before));
        People.change(person, new Person("新名字", null, null)).apply(workspace, SECRETARY);
        assertEquals(1, person.getFormerNames().size());
        reopen();
        Participant read = People.require(session, "新名字");
        assertEquals(before, read.getFormerNames().get(0).getName());
        assertNotNull(read.getFormerNames().get(0).getUntil());
        assertTrue(refused(() -> People.change(read, new Person("", null, null))).length() > 0);
    }

    @Test
    void whatIsNotSaidIsLeft() {
        Participant person = add("p", "某人", "第九代表团", null);
        People.change(person, new Person(null, null, null, null, "主任", "某局", "138", "007", "备注：无")).apply(workspace, SECRETARY);
        People.change(person, new Person(null, "", null, null, null, null, "", null, null)).apply(workspace, SECRETARY);
        assertNull(person.getGroup());
        assertEquals("主任", person.getPost());
        assertEquals("", person.getPhone());
        assertEquals("007", person.getCode());
        Participant other = add("q", "某人", null, null);
        assertTrue(refused(() -> People.change(other, new Person(null, null, null, null, null, null, null, "007", null))).contains("007"));
    }

    @Test
    void oneWhoMayLetOthersInRemains() {
        session.getParticipants().stream().filter(each -> each.getRole() == Role.SECRETARIAT && !each.getHandle().equals(SECRETARY))
                .forEach(each -> People.retire(each, true).apply(workspace, SECRETARY));
        Participant last = Models.participant(session, SECRETARY);
        Participant deputy = add("d", "代表", null, null);
        assertTrue(refused(() -> People.change(last, new Person(null, null, Role.DEPUTY))).contains(last.getName()));
        refused(() -> People.retire(last, true));
        refused(() -> People.merge(last, deputy));
        People.change(deputy, new Person(null, null, Role.SECRETARIAT)).apply(workspace, SECRETARY);
        People.retire(last, true).apply(workspace, SECRETARY);
        assertTrue(last.isInactive());
        refused(() -> People.retire(deputy, true));
        People.retire(last, false).apply(workspace, "d");
        assertFalse(last.isInactive());
    }

    @Test
    void onlyWhoKeepsTheRosterChangesIt() {
        Participant deputy = add("d", "代表", null, null);
        refused(() -> People.change(deputy, new Person(null, null, Role.SECRETARIAT)).apply(workspace, "d"));
        assertEquals(Role.DEPUTY, deputy.getRole());
    }

    @Test
    void twoSpellingsBecomeOnePersonAndTwoAgain() {
        Annotation comment = session.getAnnotations().get(0);
        Participant from = comment.getAuthor();
        String oldHandle = from.getHandle();
        String oldId = from.getId();
        Participant into = add("into", "正确的名字", null, null);
        Annotation decided = session.getAnnotations().stream().filter(each -> each.getAuthor() != from).findFirst().orElseThrow();
        PersonKey kept = key("kept");
        PersonKey came = key("came");
        workspace.change("test", "test", () -> {
            Message answer = ReviewFactory.eINSTANCE.createMessage();
            answer.setAuthor(from);
            answer.setText("同意");
            decided.getThread().add(answer);
            from.setPhone("139");
            from.setRole(Role.DEPUTY);
            from.getKeys().add(came);
            into.getKeys().add(kept);
        });
        Suggestion led = TrackSuggestion.register(session, from, "案由", "", null, List.of()).apply(workspace, SECRETARY);
        TrackSuggestion.step(workspace.archive(), led, step(EventType.INVITE, SECRETARY, into.getHandle())).apply(workspace, SECRETARY);
        TrackSuggestion.step(workspace.archive(), led, step(EventType.CONFIRM, into.getHandle(), null)).apply(workspace, into.getHandle());
        assertEquals(ProposalType.JOINT, led.getType());
        Suggestion signed = TrackSuggestion.register(session, decided.getAuthor(), "另一件", "", null, List.of()).apply(workspace, SECRETARY);
        TrackSuggestion.step(workspace.archive(), signed, step(EventType.INVITE, SECRETARY, from.getHandle())).apply(workspace, SECRETARY);
        TrackSuggestion.step(workspace.archive(), signed, step(EventType.INVITE, SECRETARY, into.getHandle())).apply(workspace, SECRETARY);
        TrackSuggestion.step(workspace.archive(), signed, step(EventType.CONFIRM, from.getHandle(), null)).apply(workspace, from.getHandle());
        refused(() -> People.merge(into, into));

        Edit<Participant> edit = People.merge(from, into);
        int people = session.getParticipants().size();
        String before = xmi();
        Change change = workspace.change(SECRETARY, edit.type(), edit.mutation());
        assertEquals(people - 1, session.getParticipants().size());
        assertSame(into, comment.getAuthor());
        assertSame(into, decided.getThread().getLast().getAuthor());
        assertSame(into, led.getLead());
        assertTrue(led.getCoSigners().isEmpty(), "who leads an item does not sign along");
        assertEquals(ProposalType.INDIVIDUAL, led.getType());
        assertEquals(1, signed.getCoSigners().size(), "and nobody signs twice");
        assertSame(into, signed.getCoSigners().get(0).getParticipant());
        assertEquals(CoSignState.CONFIRMED, signed.getCoSigners().get(0).getState());
        assertEquals(List.of(came, kept), into.getKeys());
        assertEquals("139", into.getPhone());
        assertSame(into, Models.participant(session, oldHandle));
        assertTrue(Models.isOrWas(into, oldId));
        assertEquals("正确的名字", People.name(session, oldHandle).substring(0, 5));
        assertEquals(oldHandle, signed.getEvents().getLast().getActor(), "history says what it said");
        refused(() -> add(oldHandle, "又一人", null, null));
        // By the old handle one is the person.
        Annotate.change(comment, new Comment(AnnotationKind.FACT, "我改的")).apply(workspace, oldHandle);

        reopen();
        assertNotNull(Models.participant(session, oldHandle));
        assertEquals("into", Models.participant(session, oldHandle).getHandle());
        assertFalse(before.isEmpty());
        assertTrue(change.touches().size() > 0);
    }

    @Test
    void aMergeIsTakenBackInOneStep() {
        Annotation comment = session.getAnnotations().get(0);
        Participant from = comment.getAuthor();
        Participant into = add("into", "正确的名字", null, null);
        String before = xmi();
        Edit<Participant> edit = People.merge(from, into);
        Change change = workspace.change(SECRETARY, edit.type(), edit.mutation());
        assertFalse(before.equals(xmi()));
        workspace.commit(workspace.revert(SECRETARY, change));
        assertEquals(before, xmi());
        assertSame(from, comment.getAuthor());
        reopen();
        assertNotNull(Models.participant(session, from.getHandle()));
    }

    @Test
    void aFileUnderTheOldSpellingIsThePersons() {
        Participant from = add("laocheng", "程朋", "第九代表团", null);
        Participant into = add("chengming", "程明", "第九代表团", null);
        String id = from.getId();
        People.merge(from, into).apply(workspace, SECRETARY);
        Authors authors = new Authors(session);
        assertSame(into, authors.of("程朋"));
        assertSame(into, authors.of(id, "随便", "", ""));
        assertSame(into, authors.of("", "程朋", "laocheng", ""));
    }

    @Test
    void thereIsASessionOnceThereArePeople() {
        workspace.close();
        workspace = Workspace.open(folder.resolve("empty"));
        Participant first = People.add(workspace.archive(), "w", new Person("吴", "秘书处", Role.SECRETARIAT)).apply(workspace, "w");
        session = workspace.archive().getCurrent();
        assertSame(session, first.eContainer());
        assertNull(session.getReport());
        assertNull(People.found(workspace, "somebody"));
    }

    @Test
    void whoDecidedIsFoundByName() {
        Annotation comment = session.getAnnotations().stream().filter(each -> each.getDisposition() == null).findFirst().orElseThrow();
        Dispose.decide(comment, Decision.ADOPTED, null, null, null, SECRETARY).apply(workspace, SECRETARY);
        Participant secretary = Models.participant(session, SECRETARY);
        assertEquals(People.name(secretary), People.name(session, comment.getDisposition().getDecidedBy()));
        assertEquals("外人", People.name(session, "外人"));
    }

    private static PersonKey key(String fingerprint) {
        PersonKey key = ReviewFactory.eINSTANCE.createPersonKey();
        key.setFingerprint(fingerprint);
        return key;
    }

    private static Step step(EventType type, String actor, String proposer) {
        return new Step(type, LocalDate.of(2021, 12, 13), actor, null, null).with(StepField.PROPOSER, proposer);
    }

    /** What the roster, comments and items say, for comparing. */
    private String xmi() {
        StringBuilder all = new StringBuilder();
        EcoreUtil.getAllContents(List.of(session)).forEachRemaining(each -> {
            if (each instanceof Participant || each instanceof Annotation || each instanceof Message || each instanceof Suggestion) {
                ((org.eclipse.emf.ecore.EObject) each).eClass().getEAllStructuralFeatures().forEach(feature ->
                        all.append(feature.getName()).append('=').append(say(((org.eclipse.emf.ecore.EObject) each).eGet(feature))).append(' '));
                all.append('\n');
            }
        });
        return all.toString();
    }

    private static String say(Object value) {
        return value instanceof List<?> many ? many.stream().map(PeopleTest::say).toList().toString()
                : value instanceof org.heyi.model.Identified one ? one.getId() : String.valueOf(value);
    }
}
