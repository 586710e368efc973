package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.heyi.base.HeyiException;
import org.heyi.ledger.ItemNumbers;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Body;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.store.Change;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several clerks number the items of one session at the same time. A workspace is open in one program at a time, so that
 * each clerk's command opens it, takes its step and closes it; who meets a closed door is told so and comes again.
 */
class TwoClerksTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 13);
    private static final int CLERKS = 4;
    private static final int EACH = 5;

    @TempDir
    Path folder;

    @BeforeEach
    void acceptedItems() {
        try (Workspace workspace = Workspace.open(folder)) {
            Session session = ReviewFactory.eINSTANCE.createSession();
            session.setName("会议");
            session.setBody(Body.CONGRESS);
            workspace.change("秘书", "test", () -> {
                workspace.archive().getSessions().add(session);
                workspace.archive().setCurrent(session);
            });
            Participant lead = Sessions.participant(session, "lina", "李娜", null);
            for (int i = 0; i < CLERKS * EACH; i++) {
                Suggestion item = TrackSuggestion.register(session, lead, "第" + i + "件", "", null, List.of()).apply(workspace, "秘书");
                step(workspace, item, EventType.SUBMIT, Role.DEPUTY);
                step(workspace, item, EventType.ACCEPT, Role.COMMITTEE);
            }
        }
    }

    private static void step(Workspace workspace, Suggestion item, EventType type, Role role) {
        TrackSuggestion.step(workspace.archive(), item, new Step(type, DAY, "文员", role, null)).apply(workspace, "文员");
    }

    @Test
    void clerksAtOnceLeaveNoGapAndNoDuplicate() throws Exception {
        List<Callable<Integer>> clerks = new ArrayList<>();
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            int first = clerk * EACH;
            clerks.add(() -> {
                int refused = 0;
                for (int i = first; i < first + EACH;) {
                    try (Workspace workspace = Workspace.open(folder)) {
                        step(workspace, workspace.archive().getCurrent().getSuggestions().get(i), EventType.NUMBER, Role.COMMITTEE);
                        i++;
                    } catch (HeyiException inUse) {
                        assertTrue(inUse.getMessage().contains(folder.toString()), inUse.getMessage());
                        refused++;
                    }
                    // Clerks are not machines: between two numbers others come to their turn.
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(20_000_000));
                }
                return refused;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(CLERKS)) {
            for (Future<Integer> each : pool.invokeAll(clerks)) {
                each.get();
            }
        }
        try (Workspace workspace = Workspace.open(folder)) {
            List<String> numbers = workspace.archive().getCurrent().getSuggestions().stream().map(Suggestion::getNumber).sorted().toList();
            assertEquals(IntStream.rangeClosed(1, CLERKS * EACH).mapToObj("%04d"::formatted).toList(), numbers);
            assertEquals(List.of(), workspace.verify().problems());
        }
    }

    /** A number that was given back, or never was given, is the next one's. */
    @Test
    void undoneAndRefusedNumbersLeaveNoGap() {
        try (Workspace workspace = Workspace.open(folder)) {
            Session session = workspace.archive().getCurrent();
            List<Suggestion> items = session.getSuggestions();
            step(workspace, items.get(0), EventType.NUMBER, Role.COMMITTEE);
            Suggestion second = items.get(1);
            Change numbered = workspace.change("文员", "suggestion.number", () -> TrackSuggestion.step(workspace.archive(), second,
                    new Step(EventType.NUMBER, DAY, "文员", Role.COMMITTEE, null)).mutation().run());
            assertEquals("0002", second.getNumber());
            workspace.commit(workspace.revert("文员", numbered));
            assertEquals(null, second.getNumber());
            assertThrows(HeyiException.class, () -> step(workspace, items.get(2), EventType.NUMBER, Role.UNIT));
            step(workspace, items.get(3), EventType.NUMBER, Role.COMMITTEE);
            step(workspace, second, EventType.NUMBER, Role.COMMITTEE);
            assertEquals("0002", items.get(3).getNumber());
            assertEquals("0003", second.getNumber());
            assertEquals(List.of(), ItemNumbers.gaps(session, Instrument.SUGGESTION));
        }
    }
}
