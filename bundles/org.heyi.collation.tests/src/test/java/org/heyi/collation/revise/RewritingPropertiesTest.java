package org.heyi.collation.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heyi.collation.revise.Rewriting.Asked;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.testdata.SessionBuilder;

/** Whatever a person makes of a passage, the amendment that is read from it makes the report read so. */
class RewritingPropertiesTest {

    /** Few signs, so that words stand at several places; a figure, a Latin word, a character of two units and one with a selector. */
    private static final List<String> SIGNS = List.of("甲", "乙", "丙", "丁", "营商", "环境", "满意率", "，", "。", "。", "；", "12.5", "100%", "PM",
            "𠮷", "葛\uDB40\uDD00", " ");

    private static String words(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }

    private static String paragraph(Random random) {
        String words = words(random, 1 + random.nextInt(20));
        return words.isBlank() ? "甲。" : words;
    }

    /** What a person may make of some words: characters typed, taken away, cut and put in elsewhere, lines parted and joined. */
    private static String edited(Random random, String words) {
        String text = words;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = whole(text, random.nextInt(text.length() + 1));
            int to = whole(text, Math.min(text.length(), from + random.nextInt(7)));
            String cut = text.substring(from, to);
            text = text.substring(0, from) + text.substring(to);
            text = switch (random.nextInt(5)) {
                case 0 -> text.substring(0, from) + words(random, 1 + random.nextInt(5)) + text.substring(from);
                case 1 -> text.substring(0, from) + (random.nextBoolean() ? cut + "\n" : "\n" + words(random, 3) + cut) + text.substring(from);
                case 2 -> text;
                case 3 -> text.substring(0, from) + cut + words(random, 2) + text.substring(from);
                default -> {
                    int at = whole(text, random.nextInt(text.length() + 1));
                    yield text.substring(0, at) + cut + text.substring(at);
                }
            };
        }
        if (random.nextInt(6) == 0) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            Collections.shuffle(lines, random);
            text = String.join("\n", lines);
        }
        return random.nextInt(6) == 0 ? text.replaceFirst("\n", "") : text;
    }

    /** Nobody puts the cursor into the middle of a character. */
    private static int whole(String text, int at) {
        return isTorn(text, at) ? at + 1 : at;
    }

    @Property(tries = 4000)
    void theReportReadsAsItWasWritten(@ForAll long seed) {
        Random random = new Random(seed);
        SessionBuilder builder = new SessionBuilder();
        int paragraphs = 1 + random.nextInt(4);
        for (int i = 0; i < paragraphs; i++) {
            builder.paragraph(ParagraphKind.BODY, paragraph(random));
        }
        builder.session();
        List<Paragraph> all = builder.version().getParagraphs();
        int first = random.nextInt(paragraphs);
        int last = first + random.nextInt(Math.min(3, paragraphs - first));
        int start = random.nextInt(all.get(first).getText().length());
        int end = first == last ? start : random.nextInt(all.get(last).getText().length());
        Rewriting rewriting = new Rewriting(builder.session(), all.get(first), start, all.get(last), end);
        String typed = edited(random, rewriting.words());
        String before = String.join("\n", all.stream().map(Paragraph::getText).toList());
        int at = String.join("\n", all.subList(0, first).stream().map(each -> each.getText()).toList()).length() + (first > 0 ? 1 : 0) + rewriting.start();
        String wanted = lines(before.substring(0, at) + typed + before.substring(at + rewriting.words().length()));

        Asked asked = rewriting.asked(typed);
        if (wanted.equals(before)) {
            assertNull(asked);
            return;
        }
        Annotation annotation = RewritingTest.annotation(builder, asked);
        SessionBuilder.decide(annotation, Decision.ADOPTED, null, null);
        Proposal proposal = Proposal.of(builder.session(), Basis.decisions());
        assertEquals(wanted, proposal.text(), asked::toString);
        quotable(asked, typed);
    }

    private static String lines(String text) {
        return String.join("\n", text.lines().filter(each -> !each.isBlank()).toList());
    }

    /** It stands on words, and neither they nor the new ones are torn out of a character. */
    private static void quotable(Asked asked, String typed) {
        String from = asked.from().getText();
        String to = asked.to().getText();
        assertTrue(asked.from() != asked.to() || asked.start() < asked.end(), asked::toString);
        String quote = asked.from() == asked.to() ? from.substring(asked.start(), asked.end()) : from.substring(asked.start()) + to.substring(0, asked.end());
        assertFalse(quote.isBlank(), asked::toString);
        assertFalse(isTorn(from, asked.start()) || isTorn(to, asked.end()), () -> asked + " of " + typed.chars().mapToObj(Integer::toHexString).toList());
        boolean wordless = asked.operation() == AmendmentOperation.DELETE || asked.operation() == AmendmentOperation.MOVE
                || asked.operation() == AmendmentOperation.MERGE;
        assertTrue(wordless || !asked.text().isBlank(), asked::toString);
        assertFalse(!asked.text().isEmpty() && (Character.isLowSurrogate(asked.text().charAt(0))
                || Character.isHighSurrogate(asked.text().charAt(asked.text().length() - 1))), asked::toString);
    }

    private static boolean isTorn(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
