package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Report;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.Comments;
import org.heyi.workbench.review.internal.CardLayout.Sizes;
import org.heyi.workbench.review.internal.CardLayout.Slot;
import org.junit.jupiter.api.Test;

/** Cards beside a page of paragraphs whose lines have 40 characters and are 30 pixels high. */
class CardLayoutTest {

    private static final int LINE = 30;
    private static final int WIDTH = 40;
    private static final int VIEW = 700;
    private static final Sizes SIZES = new Sizes(60, 180, 30, 26);

    private final Session session = ReviewFactory.eINSTANCE.createSession();
    private final Version version = ReportFactory.eINSTANCE.createVersion();
    private final Comments comments = new Comments();

    /** A report, and comments on it drawn by lot. */
    private void draw(long seed, int paragraphs, int count) {
        Random random = new Random(seed);
        Report report = ReportFactory.eINSTANCE.createReport();
        report.getVersions().add(version);
        session.setReport(report);
        for (int i = 0; i < paragraphs; i++) {
            Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
            paragraph.setText("x".repeat(1 + random.nextInt(20 * WIDTH)));
            version.getParagraphs().add(paragraph);
        }
        for (int i = 0; i < count; i++) {
            Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
            annotation.setNumber(i + 1);
            annotation.setState(AnnotationState.SUBMITTED);
            if (random.nextInt(20) > 0) {
                Paragraph paragraph = version.getParagraphs().get(random.nextInt(paragraphs));
                Anchor anchor = ReviewFactory.eINSTANCE.createAnchor();
                anchor.setParagraph(paragraph);
                anchor.setStart(random.nextInt(paragraph.getText().length()));
                anchor.setEnd(anchor.getStart() + 1);
                annotation.setAnchor(anchor);
            }
            session.getAnnotations().add(annotation);
        }
        comments.read(session, null, AnnotationFilter.ALL);
    }

    @Property(tries = 200)
    void noCardIsLostDoubledOrLiesOverAnother(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int paragraphs,
            @ForAll @IntRange(min = 1, max = 400) int count, @ForAll @IntRange(min = 0, max = 3000) int scroll) {
        draw(seed, paragraphs, count);
        int open = new Random(seed).nextInt(count + 1) - 1;
        List<Slot> slots = new CardLayout(comments, open, SIZES).beside(new Page(scroll), 0, VIEW);
        for (int i = 1; i < slots.size(); i++) {
            assertEquals(slots.get(i - 1).to(), slots.get(i).from(), "all comments in a row");
            assertTrue(slots.get(i).top() >= slots.get(i - 1).top() + slots.get(i - 1).height(), "one below the other");
        }
        for (Slot slot : slots) {
            assertTrue(slot.to() > slot.from());
            assertTrue(slot.fold() || slot.to() == slot.from() + 1);
            assertTrue(!slot.fold() || open < slot.from() || open >= slot.to(), "what is looked at is not folded");
            assertEquals(slot.fold() ? 30 : slot.from() == open ? 180 : 60, slot.height());
        }
    }

    @Property(tries = 200)
    void whatStandsOnThePageHasItsCardOrItsFold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int count,
            @ForAll @IntRange(min = 0, max = 3000) int scroll) {
        draw(seed, 12, count);
        Page page = new Page(scroll);
        List<Slot> slots = new CardLayout(comments, -1, SIZES).beside(page, 0, VIEW);
        IntStream.range(0, count).filter(i -> comments.paragraph(i) != Comments.WHOLE)
                .filter(i -> page.top(comments.shown().get(i)) >= 0 && page.top(comments.shown().get(i)) < VIEW)
                .forEach(i -> assertTrue(slots.stream().anyMatch(slot -> slot.from() <= i && i < slot.to()), "comment " + i));
    }

    @Property(tries = 100)
    void scrollingRegroupsNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int count,
            @ForAll @IntRange(min = 0, max = 2000) int scroll, @ForAll @IntRange(min = 1, max = 300) int by) {
        draw(seed, 20, count);
        CardLayout layout = new CardLayout(comments, -1, SIZES);
        List<Slot> before = layout.beside(new Page(scroll), 0, VIEW);
        List<Slot> after = layout.beside(new Page(scroll + by), 0, VIEW);
        Page page = new Page(scroll);
        for (Slot slot : before) {
            boolean near = comments.paragraph(slot.from()) != Comments.WHOLE
                    && page.top(comments.shown().get(slot.from())) >= by && page.top(comments.shown().get(slot.from())) < VIEW;
            assertTrue(!near || after.stream().anyMatch(each -> each.from() == slot.from() && each.to() == slot.to()));
        }
    }

    @Test
    void theOpenCardStandsLevelWithItsWordsAndWhollyInSight() {
        draw(7, 20, 600);
        Page page = new Page(900);
        for (int i = 0; i < 600; i++) {
            if (comments.paragraph(i) == Comments.WHOLE) {
                continue;
            }
            int top = page.top(comments.shown().get(i));
            if (top >= 0 && top < VIEW - LINE) {
                int open = i;
                Slot slot = new CardLayout(comments, open, SIZES).beside(page, 0, VIEW).stream()
                        .filter(each -> each.from() == open && !each.fold()).findFirst().orElseThrow();
                assertEquals(Math.clamp(top - 6, 26, VIEW - 26 - 180), slot.top());
            }
        }
    }

    @Test
    void theListHasEveryCardOnceAndKnowsItsHeight() {
        draw(3, 10, 500);
        CardLayout layout = new CardLayout(comments, 250, SIZES);
        int next = 0;
        for (int offset = 0; offset < layout.listHeight(); offset += 500) {
            for (Slot slot : layout.list(offset, 500)) {
                assertEquals(layout.listTop(slot.from()) - offset, slot.top());
                next = Math.max(next, slot.to());
                assertTrue(slot.to() <= next);
            }
        }
        assertEquals(500, next);
        assertEquals(layout.listHeight(), layout.listTop(499) + 60 + CardLayout.GAP);
        assertTrue(layout.list(20_000, 500).size() < 12, "only what is in sight");
    }

    /** The page, scrolled down. */
    private final class Page implements PassageGeometry {

        private final int scroll;

        Page(int scroll) {
            this.scroll = scroll;
        }

        private int paragraphHeight(int paragraph) {
            return lines(paragraph) * LINE + 10;
        }

        @Override
        public int origin() {
            return 0;
        }

        @Override
        public int moves() {
            return 0;
        }

        @Override
        public int height() {
            return VIEW;
        }

        @Override
        public int documentTop() {
            return -scroll;
        }

        @Override
        public int documentBottom() {
            return paragraphTop(version.getParagraphs().size());
        }

        @Override
        public int paragraphAt(int y) {
            int last = version.getParagraphs().size() - 1;
            return IntStream.range(0, last).filter(i -> paragraphTop(i + 1) > y).findFirst().orElse(last);
        }

        private int paragraphTop(int paragraph) {
            return IntStream.range(0, paragraph).map(this::paragraphHeight).sum() - scroll;
        }

        @Override
        public int lines(int paragraph) {
            return (version.getParagraphs().get(paragraph).getText().length() + WIDTH - 1) / WIDTH;
        }

        @Override
        public int lineTop(int paragraph, int line) {
            return paragraphTop(paragraph) + line * LINE;
        }

        @Override
        public int lineStart(int paragraph, int line) {
            return line * WIDTH;
        }

        @Override
        public int top(Annotation annotation) {
            return lineTop(comments.paragraphOf(annotation), annotation.getAnchor().getStart() / WIDTH);
        }

        @Override
        public int middle(Annotation annotation) {
            return top(annotation) + LINE / 2;
        }

        @Override
        public int bottom(Annotation annotation) {
            return top(annotation) + LINE;
        }

        @Override
        public void scroll(int pixels) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addGeometryListener(Runnable listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void removeGeometryListener(Runnable listener) {
            throw new UnsupportedOperationException();
        }
    }
}
