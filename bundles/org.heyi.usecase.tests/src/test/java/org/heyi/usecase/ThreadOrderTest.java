package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;

/** Whatever way replies and marks go from desk to desk, every desk has the same thread in the end. */
class ThreadOrderTest {

    private static final Instant START = Instant.parse("2026-01-21T01:00:00Z");

    /** A reply as two desks have it: the same id, not the same object. */
    private static Message message(int number, int second) {
        Message message = ReviewFactory.eINSTANCE.createMessage();
        message.setId("%08x-0000-7000-8000-000000000000".formatted(number));
        message.setAt(START.plusSeconds(second));
        message.setText("回复" + number);
        return message;
    }

    private static Annotation comment() {
        Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
        Session session = ReviewFactory.eINSTANCE.createSession();
        session.getAnnotations().add(annotation);
        return annotation;
    }

    private static void enter(Annotation annotation, Message message) {
        Session session = (Session) annotation.eContainer();
        Participant author = session.getParticipants().isEmpty() ? ReviewFactory.eINSTANCE.createParticipant() : session.getParticipants().getFirst();
        message.setAuthor(author);
        Sessions.enter(session, List.of(), Map.of(message, annotation));
    }

    private static List<String> texts(Annotation annotation) {
        return annotation.getThread().stream().map(Message::getText).toList();
    }

    @Property(tries = 300)
    void everyDeskHasTheSameThread(@ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> seconds, @ForAll Random random) {
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < seconds.size(); i++) {
            some.add(i);
            if (random.nextBoolean()) {
                some.add(i); // what comes twice is there once
            }
        }
        Annotation one = comment();
        Collections.shuffle(some, random);
        some.forEach(each -> enter(one, message(each, seconds.get(each))));
        Annotation other = comment();
        Collections.shuffle(some, random);
        some.forEach(each -> enter(other, message(each, seconds.get(each))));
        assertEquals(texts(one), texts(other));
        assertEquals(seconds.size(), one.getThread().size());
        TreeSet<Instant> sorted = new TreeSet<>(one.getThread().stream().map(Message::getAt).toList());
        assertEquals(List.copyOf(sorted), one.getThread().stream().map(Message::getAt).distinct().toList(), "by time");
    }

    @Property(tries = 300)
    void everyDeskAgreesWhetherItIsDoneWith(@ForAll @Size(min = 2, max = 5) List<@IntRange(max = 5) Integer> marks, @ForAll Random random) {
        List<Annotation> desks = marks.stream().map(count -> {
            Annotation annotation = comment();
            for (int i = 0; i < count; i++) {
                Threads.resolve(annotation, !annotation.isResolved()).mutation().run();
            }
            return annotation;
        }).toList();
        List<Integer> told = new ArrayList<>(desks.stream().map(Threads::turns).toList());
        for (Annotation each : desks) {
            Collections.shuffle(told, random);
            told.forEach(turns -> Threads.turn(each, turns));
        }
        int most = Collections.max(marks);
        desks.forEach(each -> assertEquals(most % 2 != 0, each.isResolved(), marks.toString()));
    }

    /** What Word says counts as one mark more. */
    @Property(tries = 50)
    void aMarkInAWordFileIsOutdoneByWhoOpensItAgain(@ForAll @IntRange(max = 4) int before) {
        Annotation here = comment();
        Threads.turn(here, 2 * before);
        here.setResolved(true);
        Annotation there = comment();
        Threads.turn(there, Threads.turns(here));
        assertEquals(true, there.isResolved());
        Threads.resolve(there, false).mutation().run();
        Threads.turn(here, Threads.turns(there));
        assertEquals(false, here.isResolved());
    }
}
