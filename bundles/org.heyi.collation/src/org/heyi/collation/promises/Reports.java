package org.heyi.collation.promises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.similar.Cluster;
import org.heyi.collation.similar.Demand;
import org.heyi.collation.similar.Likeness;
import org.heyi.collation.similar.Meaning;
import org.heyi.model.report.Version;

/** Finds the passages that look back on promises, and tells what they say of them. */
final class Reports {

    private static final Texts TEXTS = Texts.of(Reports.class);
    private static final int MOST = 3;
    /** From here on a passage is named; a passage that is a worse one than the best by more than a quarter is not. */
    private static final double ENOUGH = 0.5;
    private static final double NEXT = 0.75;
    /** How much what is found of the promise counts, beside how much of the passage is of the promise. */
    private static final double FOUND = 0.7;
    /** Where the words do not suffice by so much, a meaning that is as like as this does. */
    private static final double NEARLY = 0.3;
    private static final double SAME_MEANING = 0.6;
    /** Words that both have count for more where they are long, and where they are the name of a place. */
    private static final int LONG = 4;
    private static final double SAME_RUN = 0.08;
    private static final double SAME_NAME = 0.15;
    /** A figure of the same kind on what seems to be the same. */
    private static final double SAME_COUNT = 0.08;
    /** Shorter ones are no evidence, unless so much of the promise is there. */
    private static final int LEAST_RUN = 3;
    private static final double MOST_OF_IT = 0.75;
    private static final double MUCH_OF_IT = 0.5;
    /** Of two alike passages the one of the year itself. */
    private static final double SEVERAL_YEARS = 0.05;
    /** Of parts of a thing one does not stand for the other. */
    private static final Pattern PART = Pattern.compile("[一二三四五]期|[上中下东西南北][段片]|国家级|省级|市级|[区县]级|[乡镇村]级");
    /** Marks, and words that tell nothing by themselves of what is counted or done. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{IsHan}A-Za-z]|增加值|总值|产值|总额|增长|项目|企业|工程|建设|发展|行动|分别|工作|全面");

    private final List<Promise> promises;
    private final Parts parts;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<List<StatedAmount>> figures = new ArrayList<>();
    private final List<Demand> said = new ArrayList<>();
    private final List<Demand> wanted;
    /** What tells something of clauses and promises, blanks between. */
    private final List<String> telling = new ArrayList<>();
    private final List<String> asking;
    private final Likeness likeness;
    private final Meaning meaning;
    private List<float[]> vectors = List.of();

    Reports(List<Promise> promises, Version thisYear, Meaning meaning) {
        this.promises = promises;
        this.meaning = meaning;
        parts = new Parts(thisYear);
        parts.review().forEach(each -> clauses.addAll(Clause.of(each)));
        for (Clause each : clauses) {
            figures.add(StatedAmount.in(each.text()));
            said.add(demand(Doing.subject(each.text())));
            telling.add(telling(each.text()));
        }
        asking = promises.stream().map(each -> NO_WORD.matcher(each.subject()).replaceAll(" ")).toList();
        wanted = promises.stream().map(each -> demand(each.subject())).toList();
        List<Demand> all = new ArrayList<>(said);
        all.addAll(wanted);
        likeness = new Likeness(all);
    }

    private static Demand demand(String words) {
        return Demand.of("", null, "", words);
    }

    List<Reported> all(Progress progress) {
        progress.begin(TEXTS.get("task"), promises.size());
        if (meaning != null && !promises.isEmpty()) {
            List<String> texts = new ArrayList<>(promises.stream().map(Promise::text).toList());
            clauses.forEach(each -> texts.add(each.text()));
            vectors = meaning.vectors(texts);
        }
        List<Reported> all = new ArrayList<>();
        for (int i = 0; i < promises.size(); i++) {
            progress.checkCancelled();
            all.add(reported(i));
            progress.worked(1);
        }
        return all;
    }

    /** A clause and how like it is. */
    private record Candidate(int clause, double score) {
    }

    private Reported reported(int index) {
        Promise promise = promises.get(index);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            double score = score(index, i);
            if (score >= ENOUGH) {
                candidates.add(new Candidate(i, score));
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate each) -> -each.score).thenComparingInt(Candidate::clause));
        List<ReportedPassage> passages = candidates.stream().filter(each -> each.score >= NEXT * candidates.getFirst().score).limit(MOST)
                .map(each -> passage(promise, index, each)).toList();
        // Equally likely passages are ordered by how much they say.
        List<ReportedPassage> ordered = apart(passages).stream().sorted(Comparator.comparing(each -> each.verdict() == Verdict.MENTIONED)).toList();
        return new Reported(promise, ordered.isEmpty() ? Verdict.NOT_FOUND : ordered.getFirst().verdict(), ordered);
    }

    /** Where a report gives the figure in parts (新建4所、改扩建3所), none of them stands for the whole. */
    private static List<ReportedPassage> apart(List<ReportedPassage> passages) {
        List<ReportedPassage> less = passages.stream().filter(each -> each.verdict() == Verdict.OTHER_FIGURE).toList();
        boolean inParts = less.size() > 1 && less.stream().map(ReportedPassage::paragraph).distinct().count() == 1;
        return !inParts ? passages : passages.stream().map(each -> !less.contains(each) ? each : new ReportedPassage(each.paragraph(), each.start(),
                each.end(), each.likeness(), each.shared(), Verdict.MENTIONED, null, null, TEXTS.get("why.parts"))).toList();
    }

    private double score(int promise, int clause) {
        Demand asked = wanted.get(promise);
        Demand told = said.get(clause);
        double found = likeness.found(asked, told);
        double score = found == 0 ? 0 : FOUND * found + (1 - FOUND) * likeness.words(asked, told);
        if (parts.isOfSeveralYears(clauses.get(clause).paragraph())) {
            score -= SEVERAL_YEARS;
        }
        if (score < NEARLY) {
            return 0;
        }
        int names = Likeness.names(asked, told);
        if (names < 0 || isOtherPart(promises.get(promise).text(), clauses.get(clause).text())) {
            return 0;
        }
        int run = run(asking.get(promise), telling.get(clause));
        score += names > 0 ? SAME_NAME : 0;
        score += run >= LONG ? SAME_RUN : 0;
        boolean counted = compare(promises.get(promise).figures(), figures.get(clause)) != null;
        score += counted ? SAME_COUNT : 0;
        if (score < ENOUGH) {
            return alike(promise, clause) >= SAME_MEANING ? ENOUGH : 0;
        }
        return run >= LEAST_RUN || run == LEAST_RUN - 1 && (counted && found >= MUCH_OF_IT || found >= MOST_OF_IT) ? score : 0;
    }

    /** How long the longest words are that both have. */
    private static int run(String one, String other) {
        int longest = 0;
        int[] before = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int[] here = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++) {
                here[j + 1] = one.charAt(i) != ' ' && one.charAt(i) == other.charAt(j) ? before[j] + 1 : 0;
                longest = Math.max(longest, here[j + 1]);
            }
            before = here;
        }
        return longest;
    }

    private static String telling(String text) {
        return NO_WORD.matcher(Doing.subject(text)).replaceAll(" ");
    }

    /** From 0 to 1 how like the meaning is; 0 where nobody knows. */
    private double alike(int promise, int clause) {
        if (vectors.isEmpty()) {
            return 0;
        }
        float[] one = vectors.get(promise);
        float[] other = vectors.get(promises.size() + clause);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return (sum - meaning.unrelated()) / (1 - meaning.unrelated());
    }

    private static boolean isOtherPart(String promise, String clause) {
        Set<String> here = parts(promise);
        Set<String> there = parts(clause);
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private static Set<String> parts(String text) {
        Set<String> parts = new HashSet<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }

    private ReportedPassage passage(Promise promise, int index, Candidate candidate) {
        Clause clause = clauses.get(candidate.clause);
        List<Cluster.Shared> shared = likeness.shared(wanted.get(index), said.get(candidate.clause));
        Compared compared = compare(promise.figures(), figures.get(candidate.clause));
        boolean several = compared != null && parts.isOfSeveralYears(clause.paragraph()) && !compared.reported.isLevel();
        Verdict verdict = verdict(promise, clause.text(), several ? null : compared);
        String words = shared.stream().map(Cluster.Shared::words).collect(Collectors.joining(TEXTS.get("comma")));
        String why = several ? TEXTS.get("why.several", compared.reported.words()) : why(promise, clause.text(), compared, verdict);
        return new ReportedPassage(clause.paragraph(), clause.start(), clause.end(), candidate.score, shared, verdict,
                several || compared == null ? null : compared.promised, several || compared == null ? null : compared.reported,
                why + (words.isEmpty() ? TEXTS.get("why.meaning") : TEXTS.get("why.words", words)));
    }

    /**
     * Two figures on the same thing.
     *
     * @param isAll whether it is the one that the promise comes to: of several the last
     */
    private record Compared(StatedAmount promised, StatedAmount reported, boolean isAll) {

        boolean isReached() {
            return promised.isReachedBy(reported);
        }
    }

    /** Of the figures that can be compared one that falls short, else the one that the promise comes to; null where none can be. */
    private static Compared compare(List<StatedAmount> promised, List<StatedAmount> reported) {
        Compared chosen = null;
        for (int i = 0; i < promised.size(); i++) {
            StatedAmount each = promised.get(i);
            StatedAmount best = reported.stream().filter(each::isComparable).filter(other -> each.common(other) > 0)
                    .max(Comparator.comparingInt((StatedAmount other) -> each.common(other)).thenComparingInt(other -> -other.start())).orElse(null);
            if (best != null && (chosen == null || chosen.isReached())) {
                chosen = new Compared(each, best, i == promised.size() - 1);
            }
        }
        return chosen;
    }

    private static Verdict verdict(Promise promise, String clause, Compared compared) {
        if (compared != null && !compared.isReached()) {
            return Verdict.OTHER_FIGURE;
        }
        boolean done = promise.figures().isEmpty() && Doing.isDone(promise.text(), clause);
        return done || compared != null && compared.isAll ? Verdict.REACHED : Verdict.MENTIONED;
    }

    private static String why(Promise promise, String clause, Compared compared, Verdict verdict) {
        if (compared != null) {
            return TEXTS.get("why.compared", compared.promised.words(), compared.reported.words());
        }
        if (verdict == Verdict.REACHED) {
            return TEXTS.get("why.done", Doing.doneBy(clause));
        }
        return TEXTS.get(Doing.isDenied(clause) ? "why.denied" : promise.figures().isEmpty() ? "why.mentioned" : "why.noFigure");
    }
}
