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
import org.heyi.model.report.Paragraph;
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
    /** Of two alike passages the one of the year itself. */
    private static final double SEVERAL_YEARS = 0.05;
    /** With what a clause goes on about what the one before was about. */
    private static final Pattern GOES_ON = Pattern.compile("^(?:同比|比上年|较上年|较20|增长|下降|提高|增幅|增速|总投资|达到?\\d|居全|位列|位居|占|总数|改善率|年均增长)");
    /** Of parts of a thing one does not stand for the other. */
    private static final Pattern PART = Pattern.compile("[一二三四五]期|[上中下东西南北][段片]");

    private final List<Promise> promises;
    private final Parts parts;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Demand> said = new ArrayList<>();
    private final List<Demand> wanted;
    private final Likeness likeness;
    private final Meaning meaning;
    private List<float[]> vectors = List.of();

    Reports(List<Promise> promises, Version thisYear, Meaning meaning) {
        this.promises = promises;
        this.meaning = meaning;
        parts = new Parts(thisYear);
        parts.review().forEach(this::read);
        clauses.forEach(each -> said.add(demand(Doing.subject(each.text()))));
        wanted = promises.stream().map(each -> demand(each.subject())).toList();
        List<Demand> all = new ArrayList<>(said);
        all.addAll(wanted);
        likeness = new Likeness(all);
    }

    private static Demand demand(String words) {
        return Demand.of("", null, "", words);
    }

    private void read(Paragraph paragraph) {
        Clause last = null;
        for (Clause each : Clause.of(paragraph)) {
            if (last != null && last.sentence() == each.sentence() && GOES_ON.matcher(each.text()).find()) {
                last = last.upTo(each);
                clauses.set(clauses.size() - 1, last);
            } else {
                last = each;
                clauses.add(each);
            }
        }
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
        // Of passages that are as likely, the one that says more.
        List<ReportedPassage> ordered = passages.stream().sorted(Comparator.comparing(each -> each.verdict() == Verdict.MENTIONED)).toList();
        return new Reported(promise, ordered.isEmpty() ? Verdict.NOT_FOUND : ordered.getFirst().verdict(), ordered);
    }

    private double score(int promise, int clause) {
        Demand asked = wanted.get(promise);
        Demand told = said.get(clause);
        double found = likeness.found(asked, told);
        double score = found == 0 ? 0 : FOUND * found + (1 - FOUND) * likeness.words(asked, told);
        if (parts.isOfSeveralYears(clauses.get(clause).paragraph())) {
            score -= SEVERAL_YEARS;
        }
        if (score < ENOUGH && score >= NEARLY && alike(promise, clause) >= SAME_MEANING) {
            score = ENOUGH;
        }
        return score < ENOUGH || isOther(promises.get(promise).text(), clauses.get(clause).text(), asked, told) ? 0 : score;
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

    private static boolean isOther(String promise, String clause, Demand asked, Demand told) {
        Set<String> here = parts(promise);
        Set<String> there = parts(clause);
        boolean otherPart = !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
        return otherPart || Likeness.nameOthers(asked, told);
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
        Figure promised = null;
        Figure told = null;
        int best = 0;
        for (Figure each : promise.figures()) {
            for (Figure other : Figure.in(clause.text())) {
                int common = each.isComparable(other) ? each.common(other) : 0;
                if (common > best) {
                    best = common;
                    promised = each;
                    told = other;
                }
            }
        }
        boolean several = told != null && parts.isOfSeveralYears(clause.paragraph()) && !told.isLevel();
        Verdict verdict = verdict(promise, clause.text(), several ? null : promised, told);
        String words = shared.stream().map(Cluster.Shared::words).collect(Collectors.joining(TEXTS.get("comma")));
        String why = why(promise, clause.text(), promised, told, several, verdict) + (words.isEmpty() ? TEXTS.get("why.meaning") : TEXTS.get("why.words", words));
        return new ReportedPassage(clause.paragraph(), clause.start(), clause.end(), candidate.score, shared, verdict, several ? null : promised,
                several ? null : told, why);
    }

    private static Verdict verdict(Promise promise, String clause, Figure promised, Figure told) {
        if (promised != null) {
            return promised.isReachedBy(told) ? Verdict.REACHED : Verdict.OTHER_FIGURE;
        }
        return promise.figures().isEmpty() && Doing.isDone(promise.text(), clause) ? Verdict.REACHED : Verdict.MENTIONED;
    }

    private static String why(Promise promise, String clause, Figure promised, Figure told, boolean several, Verdict verdict) {
        if (several) {
            return TEXTS.get("why.several", told.words());
        }
        if (promised != null) {
            return TEXTS.get(verdict == Verdict.REACHED ? "why.reached" : "why.other", promised.words(), told.words());
        }
        if (verdict == Verdict.REACHED) {
            return TEXTS.get("why.done", Doing.doneBy(clause));
        }
        return TEXTS.get(Doing.isDenied(clause) ? "why.denied" : promise.figures().isEmpty() ? "why.mentioned" : "why.noFigure");
    }
}
