package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.testdata.SampleSession;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.Comments;
import org.heyi.model.util.Models;

/** Comments that are kept in order from edit to edit are those that one finds when reading all of them anew. */
class CommentsTest {

    @Property(tries = 40)
    void whatIsKeptIsWhatIsThere(@ForAll long seed) {
        Random random = new Random(seed);
        Session session = SampleSession.load();
        AnnotationFilter filter = random.nextBoolean() ? AnnotationFilter.ALL
                : new AnnotationFilter(random.nextBoolean(), false, false, Set.of(AnnotationKind.WORDING), "");
        var me = session.getParticipants().get(random.nextInt(session.getParticipants().size()));
        Comments kept = new Comments();
        kept.read(session, me, filter);
        List<Annotation> gone = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Annotation one = edit(session, gone, random);
            kept.update(one);
            Comments anew = new Comments();
            anew.read(session, me, filter);
            assertEquals(anew.shown(), kept.shown());
            assertEquals(anew.unchecked(), kept.unchecked());
            assertEquals(anew.submitted(), kept.submitted());
            assertEquals(anew.drafts(), kept.drafts());
            assertEquals(anew.toHandIn(), kept.toHandIn());
            assertEquals(anew.disputed(), kept.disputed());
            assertEquals(anew.changedSinceDecision(), kept.changedSinceDecision());
            assertEquals(anew.withdrawnSinceDecision(), kept.withdrawnSinceDecision());
            assertEquals(anew.wanted(), kept.wanted());
            for (int paragraph = Comments.WHOLE; paragraph < Models.currentVersion(session).getParagraphs().size(); paragraph++) {
                assertEquals(anew.submitted(paragraph), kept.submitted(paragraph));
                assertEquals(anew.decided(paragraph), kept.decided(paragraph));
                assertEquals(anew.before(paragraph), kept.before(paragraph));
            }
            for (int index = 0; index < kept.shown().size(); index++) {
                assertEquals(index, kept.indexOf(kept.shown().get(index)));
            }
        }
    }

    private static Annotation edit(Session session, List<Annotation> gone, Random random) {
        if (!gone.isEmpty() && random.nextInt(3) == 0) {
            Annotation back = gone.remove(random.nextInt(gone.size()));
            session.getAnnotations().add(back);
            return back;
        }
        Annotation one = session.getAnnotations().get(random.nextInt(session.getAnnotations().size()));
        switch (random.nextInt(7)) {
            case 0 -> {
                session.getAnnotations().remove(one);
                gone.add(one);
            }
            case 1 -> one.setState(AnnotationState.values()[random.nextInt(AnnotationState.values().length)]);
            case 2 -> one.setKind(AnnotationKind.values()[random.nextInt(AnnotationKind.values().length)]);
            case 3 -> one.getAnchor().setOutcome(AnchorOutcome.values()[random.nextInt(AnchorOutcome.values().length)]);
            case 4 -> {
                var paragraphs = Models.currentVersion(session).getParagraphs();
                one.getAnchor().setParagraph(random.nextInt(5) == 0 ? null : paragraphs.get(random.nextInt(paragraphs.size())));
                one.getAnchor().setStart(0);
            }
            case 5 -> one.setDisputed(random.nextBoolean() ? "body" : "");
            default -> {
                Disposition disposition = one.getDisposition() == null ? ReviewFactory.eINSTANCE.createDisposition() : null;
                one.setDisposition(disposition);
            }
        }
        return one;
    }
}
