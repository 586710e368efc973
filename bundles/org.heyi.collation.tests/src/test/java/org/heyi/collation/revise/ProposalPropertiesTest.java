package org.heyi.collation.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.testdata.SessionBuilder;

/** What holds for any amendments on any text. */
class ProposalPropertiesTest {

    private static final String SIGNS = "甲乙丙丁戊己庚辛，。";

    private static String words(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    /** Now and then of two paragraphs. */
    private static String newWords(Random random) {
        String words = words(random, random.nextInt(6));
        return random.nextInt(8) == 0 ? words + "\n" + words(random, 1 + random.nextInt(4)) : words;
    }

    private static SessionBuilder report(Random random, int comments) {
        SessionBuilder builder = new SessionBuilder();
        int paragraphs = 1 + random.nextInt(5);
        for (int i = 0; i < paragraphs; i++) {
            builder.paragraph(ParagraphKind.BODY, words(random, 1 + random.nextInt(30)));
        }
        AmendmentOperation[] operations = AmendmentOperation.values();
        for (int i = 0; i < comments; i++) {
            Paragraph paragraph = builder.version().getParagraphs().get(random.nextInt(paragraphs));
            int length = paragraph.getText().length();
            int start = random.nextInt(length);
            int end = random.nextInt(4) == 0 ? length : start + 1 + random.nextInt(length - start);
            Annotation annotation = builder.comment(null, AnnotationKind.WORDING, null, "");
            annotation.setAnchor(builder.anchor(paragraph, random.nextInt(4) == 0 ? start = 0 : start, end));
            int first = builder.version().getParagraphs().indexOf(paragraph);
            if (first + 1 < paragraphs && random.nextInt(5) == 0) {
                // A passage that runs on into another paragraph.
                Paragraph last = builder.version().getParagraphs().get(first + 1 + random.nextInt(paragraphs - first - 1));
                annotation.getAnchor().setEndParagraph(last);
                annotation.getAnchor().setEnd(random.nextInt(2) == 0 ? last.getText().length() : random.nextInt(last.getText().length() + 1));
            }
            Paragraph other = builder.version().getParagraphs().get(random.nextInt(paragraphs));
            SessionBuilder.amend(annotation, operations[random.nextInt(operations.length)], newWords(random), other.getText());
            SessionBuilder.decide(annotation, Decision.ADOPTED, null, null);
        }
        builder.session();
        return builder;
    }

    private static Proposal propose(SessionBuilder builder) {
        return Proposal.of(builder.session(), Basis.decisions());
    }

    @Property(tries = 3000)
    void theOrderInWhichCommentsAreListedDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        SessionBuilder builder = report(random, 1 + random.nextInt(8));
        Proposal proposal = propose(builder);
        List<Annotation> shuffled = new ArrayList<>(builder.session().getAnnotations());
        Collections.shuffle(shuffled, random);
        builder.session().getAnnotations().clear();
        builder.session().getAnnotations().addAll(shuffled);
        Proposal other = propose(builder);
        assertEquals(proposal.text(), other.text());
        assertEquals(proposal.places(), other.places());
        assertEquals(proposal.conflicts(), other.conflicts());
    }

    /** Rejected in full, the lines are the old text; accepted in full, the new one. A paragraph with nothing left is none. */
    @Property(tries = 3000)
    void theLinesHoldTheOldTextAndTheNewOne(@ForAll long seed) {
        Random random = new Random(seed);
        SessionBuilder builder = report(random, 1 + random.nextInt(8));
        Proposal proposal = propose(builder);
        assertEquals(builder.version().getParagraphs().stream().map(Paragraph::getText).collect(Collectors.joining("\n")),
                read(proposal, Change.INSERTED));
        assertEquals(proposal.text(), read(proposal, Change.DELETED).lines().filter(each -> !each.isEmpty()).collect(Collectors.joining("\n")));
    }

    private static String read(Proposal proposal, Change without) {
        StringBuilder text = new StringBuilder();
        for (Line line : proposal.lines()) {
            line.pieces().stream().filter(each -> each.change() != without).forEach(each -> text.append(each.text()));
            text.append(line.mark().change() == without ? "" : "\n");
        }
        return text.substring(0, text.length() - 1);
    }

    /** Every adopted comment is either in the text, with a place, or not, with a reason; never both, never neither. */
    @Property(tries = 3000)
    void everyCommentIsAccountedForOnce(@ForAll long seed) {
        Random random = new Random(seed);
        SessionBuilder builder = report(random, 1 + random.nextInt(8));
        Proposal proposal = propose(builder);
        Set<Annotation> seen = new HashSet<>();
        for (Proposal.Applied each : proposal.applied()) {
            assertTrue(seen.add(each.annotation()));
            assertTrue(each.places().stream().allMatch(place -> place.annotations().contains(each.annotation())));
        }
        proposal.notApplied().forEach(each -> assertTrue(seen.add(each.annotation())));
        assertEquals(new HashSet<>(builder.session().getAnnotations()), seen);
        // Nothing changes but for a comment that is said to be in the text.
        Set<Annotation> applied = proposal.applied().stream().map(Proposal.Applied::annotation).collect(Collectors.toSet());
        proposal.places().forEach(place -> assertTrue(!place.annotations().isEmpty() && applied.containsAll(place.annotations())));
        proposal.lines().stream().flatMap(each -> each.pieces().stream())
                .forEach(each -> assertEquals(each.change() == Change.KEPT, each.place() == null));
    }

    /** With all but the applied ones taken out, the text is the same: what is not applied leaves no trace. */
    @Property(tries = 1000)
    void whatIsNotAppliedLeavesNoTrace(@ForAll long seed) {
        Random random = new Random(seed);
        SessionBuilder builder = report(random, 1 + random.nextInt(8));
        Proposal proposal = propose(builder);
        builder.session().getAnnotations().removeAll(proposal.notApplied().stream().map(Proposal.NotApplied::annotation).toList());
        assertEquals(proposal.text(), propose(builder).text());
    }
}
