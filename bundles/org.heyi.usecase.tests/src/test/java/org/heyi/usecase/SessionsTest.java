package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final Session session = ReviewFactory.eINSTANCE.createSession();
    private final Map<String, Integer> asked = new HashMap<>();

    /** The session, counting what it is asked for. */
    private Session counted() {
        return (Session) Proxy.newProxyInstance(Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, args) -> {
            asked.merge(method.getName(), 1, Integer::sum);
            return method.invoke(session, args);
        });
    }

    private static List<Annotation> comments(int count, Participant author) {
        return IntStream.range(0, count).mapToObj(i -> {
            Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
            annotation.setAuthor(author);
            return annotation;
        }).toList();
    }

    @Test
    void commentsAreNumberedOnWithoutWalkingThemForEach() {
        Participant author = ReviewFactory.eINSTANCE.createParticipant();
        Sessions.enter(session, comments(2, author), Map.of());
        session.getAnnotations().get(0).setNumber(7);
        Sessions.enter(counted(), comments(100, author), Map.of());
        assertEquals(IntStream.rangeClosed(8, 107).boxed().toList(),
                session.getAnnotations().stream().skip(2).map(Annotation::getNumber).toList());
        assertEquals(List.of(author), session.getParticipants());
        assertTrue(asked.get("getAnnotations") <= 2, asked.toString());
    }
}
