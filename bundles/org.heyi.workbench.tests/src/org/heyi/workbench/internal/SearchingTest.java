package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.Set;

import org.eclipse.swt.custom.StyledText;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.AnnotationFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is searched for comes into sight. */
class SearchingTest {

    private static RunningWindow window;

    @BeforeAll
    static void theSample() {
        window = RunningWindow.sample("searching");
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @Test
    void aCommentThatIsFarDownIsScrolledTo() {
        StyledText reader = window.ui(() -> window.find(StyledText.class, "reader"));
        Annotation last = window.ui(() -> window.document().session().getAnnotations().stream()
                .filter(each -> each.getAnchor().getQuote() != null && each.getAnchor().getQuote().indexOf('\n') < 0)
                .max(Comparator.comparingInt(each -> reader.getText().lastIndexOf(each.getAnchor().getQuote()))).orElseThrow());
        window.ui(() -> {
            window.document().select((Annotation) null);
            reader.setTopPixel(0);
            assertTrue(place(reader, last) > reader.getClientArea().height, "it is not in sight at first");
            window.document().setFilter(new AnnotationFilter(false, false, false, Set.of(), last.getBody()));
            assertTrue(window.document().shown().contains(last));
        });
        window.await("its words in sight", () -> place(reader, last) >= 0 && place(reader, last) < reader.getClientArea().height);
        window.ui(() -> {
            int before = reader.getTopPixel();
            window.document().setFilter(new AnnotationFilter(false, false, false, Set.of(), "nothing has these words"));
            assertEquals(before, reader.getTopPixel(), "nothing to go to");
            window.document().setFilter(AnnotationFilter.ALL);
            assertEquals(before, reader.getTopPixel(), "all comments are no place to go to");
        });
    }

    private static int place(StyledText reader, Annotation annotation) {
        return reader.getLocationAtOffset(reader.getText().lastIndexOf(annotation.getAnchor().getQuote())).y;
    }
}
