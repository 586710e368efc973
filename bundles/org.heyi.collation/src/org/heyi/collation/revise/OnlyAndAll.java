package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.heyi.anchoring.TextDiff;
import org.heyi.anchoring.TextRange;
import org.heyi.collation.Fulfilment;
import org.heyi.collation.Locators;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.util.Models;

/**
 * The second look at a final text: whether it has only what was decided, and all of it. What was made elsewhere is compared with
 * the comments, and with the proposal: where it reads otherwise than that, somebody changed more or less than was decided. White
 * space and the width of characters do not count.
 *
 * @param verdicts what became of each comment that was handed in, in the order of the session
 * @param differences where the final text reads otherwise than the proposal, in the order of the report
 */
public record OnlyAndAll(List<Verdict> verdicts, List<Difference> differences) {

    /** So many characters of what was asked for are no accident. */
    private static final int TELLING = 4;
    /** And such a part of it. */
    private static final int SHARE = 3;

    /** Whether a final text has what a comment asked for. */
    public enum Taken {
        /** 写入. */
        FULLY,
        /** 部分写入: some of the words. */
        PARTLY,
        /** 未写入. */
        NOT,
        /** It asks for no particular words, or they tell nothing, as those that only moved. */
        UNTOLD
    }

    /**
     * @param annotation a comment
     * @param taken whether the final text has what it asked for
     * @param words those of its words that the final text has; for NOT, what stands at its place; may be empty
     */
    public record Verdict(Annotation annotation, Taken taken, String words) {
    }

    /**
     * @param place where in the final text
     * @param before how the proposal reads there; empty where the final text says more
     * @param after how the final text reads
     */
    public record Difference(String place, String before, String after) {
    }

    /** Copies the lists. */
    public OnlyAndAll {
        verdicts = List.copyOf(verdicts);
        differences = List.copyOf(differences);
    }

    /** @return whether the text has every comment that is in the proposal, and nothing that is not */
    public boolean holds() {
        return differences.isEmpty();
    }

    /**
     * @param proposal what was decided
     * @param basis by what it was made
     * @param last the final text, which need not be in the report
     * @param places where comments stand in it; null where they stand nowhere
     * @return what it has
     */
    public static OnlyAndAll of(Proposal proposal, Basis basis, Version last, Function<Annotation, Anchor> places) {
        Proposal.Composed composed = proposal.composed();
        BaseText text = new BaseText(last);
        Locators locators = new Locators(last);
        List<Difference> differences = new ArrayList<>();
        List<TextRange> changed = new ArrayList<>();
        for (TextDiff.Edit step : TextDiff.diff(composed.text(), text.text())) {
            String before = step.before().of(composed.text());
            String after = step.after().of(text.text());
            if (step.kind() != TextDiff.Kind.KEPT && step.kind() != TextDiff.Kind.RESTYLED && !plain(before).equals(plain(after))) {
                differences.add(new Difference(text.size() == 0 ? "" : locators.of(text.paragraph(text.paragraphAt(step.after().start()))),
                        before.strip(), after.strip()));
                changed.add(step.before());
            }
        }
        Words words = new Words(plain(proposal.before()), plain(text.text()), basis, places);
        Map<Annotation, Proposal.Applied> applied = new IdentityHashMap<>();
        proposal.applied().forEach(each -> applied.put(each.annotation(), each));
        List<Verdict> verdicts = new ArrayList<>();
        for (Annotation annotation : proposal.session().getAnnotations()) {
            if (Models.isPutForward(annotation)) {
                Proposal.Applied in = applied.get(annotation);
                boolean intact = in != null && !in.already() && in.places().stream().flatMap(each -> composed.places().get(each).stream())
                        .noneMatch(range -> changed.stream().anyMatch(each -> touches(range, each)));
                verdicts.add(words.verdict(annotation, intact));
            }
        }
        return new OnlyAndAll(verdicts, differences);
    }

    /** A change that goes on the very characters, or between them. */
    private static boolean touches(TextRange place, TextRange change) {
        return place.overlap(change) > 0 || place.isEmpty() && change.start() <= place.start() && place.end() <= change.end()
                || change.isEmpty() && change.start() > place.start() && change.end() < place.end();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    /** Looks for the words of comments in the final text. */
    private record Words(String base, String last, Basis basis, Function<Annotation, Anchor> places, Map<String, String> found) {

        Words(String base, String last, Basis basis, Function<Annotation, Anchor> places) {
            this(base, last, basis, places, new HashMap<>());
        }

        Verdict verdict(Annotation annotation, boolean intact) {
            if (annotation.getAmendment() == null) {
                return new Verdict(annotation, Taken.UNTOLD, "");
            }
            String adopted = basis.adopted().apply(annotation);
            String asked = Objects.toString(annotation.getAmendment().getText(), "");
            Anchor now = places.apply(annotation);
            if (intact && (adopted == null || adopted.equals(asked)) || Fulfilment.isSeen(annotation, now, asked) || isGone(annotation)) {
                return new Verdict(annotation, Taken.FULLY, asked);
            }
            String there = now == null || now.getLevel() != AnchorLevel.WORDS ? "" : Objects.toString(now.getQuote(), "");
            if (intact) {
                return new Verdict(annotation, Taken.PARTLY, adopted);
            }
            if (annotation.getAmendment().getOperation() == AmendmentOperation.MOVE) {
                return new Verdict(annotation, Taken.UNTOLD, there);
            }
            String part = found.computeIfAbsent(plain(asked), this::part);
            return part.isEmpty() ? new Verdict(annotation, Taken.NOT, there) : new Verdict(annotation, Taken.PARTLY, part);
        }

        /** Whether words that were to go stand nowhere any more; at the end of a paragraph there is too little around to tell by. */
        private boolean isGone(Annotation annotation) {
            Anchor then = annotation.getAmendment().getOperation() == AmendmentOperation.DELETE ? Models.writtenOn(annotation) : null;
            String words = then == null ? "" : plain(Objects.toString(then.getQuote(), ""));
            return words.length() >= TELLING && base.contains(words) && !last.contains(words);
        }

        /** The longest part of new words that the final text has and the version before had not; empty when there is none. */
        private String part(String asked) {
            String longest = "";
            int end = 0;
            for (int start = 0; start < asked.length(); start++) {
                end = Math.max(end, start);
                while (end < asked.length() && last.contains(asked.substring(start, end + 1))) {
                    end++;
                }
                if (end - start > longest.length() && !base.contains(asked.substring(start, end))) {
                    longest = asked.substring(start, end);
                }
            }
            return longest.length() >= Math.max(TELLING, asked.length() / SHARE) ? longest : "";
        }
    }
}
