package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.heyi.base.HeyiException;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.review.internal.Query.Limit;
import org.heyi.workbench.review.internal.Query.Range;
import org.heyi.workbench.review.internal.Searched.Found;
import org.heyi.workbench.review.internal.Searched.Hit;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static List<Range> in(String text, String typed, boolean expression) {
        return new Query(typed, expression).in(text, 100, new Limit(Query.PATIENCE, () -> false));
    }

    @Test
    void neitherCaseNorWidthTellsWordsApart() {
        assertEquals(List.of(new Range(0, 5), new Range(5, 10)), in("PM2.5ｐｍ２．５", "pm2.5", false));
        assertEquals(List.of(new Range(1, 3)), in("（甲，乙）", "甲,", false));
        assertEquals(List.of(new Range(0, 4)), in("“十四”五", "\"十四\"", false));
        assertEquals(List.of(), in("PM2x5", "pm2.5", false), "a dot is a dot");
    }

    @Test
    void anExpressionTakesSignsForWhatTheyAre() {
        assertEquals(List.of(new Range(0, 3), new Range(4, 6)), in("１２％，5%", "\\d+[%％]", true));
        assertEquals(List.of(new Range(2, 4)), in("甲乙\n丙乙".substring(1), "^..$", true));
        assertEquals(List.of(new Range(0, 2)), in("PM", "[a-z]+", true));
        assertEquals(List.of(), in("（甲）", "\\(", true), "a wide bracket is no narrow one");
    }

    @Test
    void anExpressionThatIsContentWithNothingFindsNothing() {
        assertEquals(List.of(new Range(1, 3)), in("baab", "a*", true));
    }

    @Test
    void aWrongExpressionIsOneSentenceThatNamesThePlace() {
        HeyiException wrong = assertThrows(HeyiException.class, () -> new Query("甲(乙", true));
        assertFalse(wrong.getMessage().contains("\n"));
        assertTrue(wrong.getMessage().contains("3"), wrong.getMessage());
        assertEquals(1, in("甲(乙", "甲(乙", false).size(), "as words it is right");
    }

    @Test
    void anExpressionThatTakesTooLongIsGivenUp() {
        Query query = new Query("(a+)+(b+)+(a+)+c", true);
        String text = "a".repeat(2000) + "!";
        HeyiException given = assertThrows(HeyiException.class, () -> query.in(text, 1, new Limit(50, () -> false)));
        assertFalse(given.getMessage().contains("\n"));
        assertThrows(CancellationException.class, () -> query.in(text, 1, new Limit(60_000, () -> true)));
        Query deep = new Query("(甲|乙)*丙", true);
        assertThrows(HeyiException.class, () -> deep.in("甲乙".repeat(200_000), 1, new Limit(60_000, () -> false)));
    }

    @Test
    void theReportAndItsCommentsAreFoundInTheOrderOfTheReport() {
        Session session = SampleSession.load();
        Annotation comment = session.getAnnotations().get(0);
        comment.setBody("Zebra one");
        comment.setState(AnnotationState.SUBMITTED);
        Annotation draft = session.getAnnotations().get(1);
        draft.setBody("Zebra two");
        draft.setState(AnnotationState.DRAFT);
        Found found = find(session, "zebra");
        assertEquals(List.of(comment.getId()), found.hits().stream().map(Hit::comment).toList(), "nobody finds the drafts of others");
        String word = Models.currentVersion(session).getParagraphs().get(5).getText().substring(0, 2);
        comment.setBody(word);
        Found both = find(session, word);
        assertTrue(both.inText() > 0 && both.inComments() > 0);
        assertEquals(both.hits().size(), both.inText() + both.inComments());
        for (int i = 1; i < both.hits().size(); i++) {
            assertTrue(both.hits().get(i - 1).start() <= both.hits().get(i).start());
        }
        assertEquals(List.of(comment.getId()), find(session, comment.getAuthor().getName()).hits().stream().map(Hit::comment)
                .filter(comment.getId()::equals).toList(), "by its author");
        SessionBuilder.reply(comment, draft.getAuthor(), "A quagga");
        assertEquals(List.of(comment.getId()), find(session, "QUAGGA").hits().stream().map(Hit::comment).toList(), "by a reply to it");
        AnnotationFilter replied = AnnotationFilter.ALL.withText("quagga");
        assertTrue(replied.test(comment, null) && !replied.test(draft, draft.getAuthor()));
        comment.setResolved(true);
        assertFalse(replied.withOpen(true).test(comment, null), "it is done with");
    }

    private static Found find(Session session, String words) {
        return new Searched(session, null, AnnotationFilter.ALL).find(new Query(words, false), new Limit(Query.PATIENCE, () -> false));
    }
}
