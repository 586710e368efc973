package org.heyi.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.heyi.anchoring.Match;
import org.heyi.anchoring.Outcome;
import org.heyi.anchoring.QuoteFinder;
import org.heyi.anchoring.QuoteResult;
import org.heyi.anchoring.QuoteSelector;
import org.heyi.anchoring.Reanchoring;
import org.heyi.anchoring.TextAlignment;
import org.heyi.anchoring.TextRange;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.ParsedReport;
import org.heyi.model.Archive;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Report;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.FormerAnchor;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;

/** Takes in the next version of the report and carries every comment to its words in it. */
public final class UpdateReport {

    private static final Texts TEXTS = Texts.of(UpdateReport.class);
    /** How many similar places are offered for a comment that lost its own. */
    private static final int CANDIDATES = 3;

    private UpdateReport() {
    }

    /**
     * What became of one comment.
     *
     * @param annotation the comment
     * @param from where it sat
     * @param anchor where it sits from now on; its outcome, confidence and level say how sure that is
     * @param pieces where the parts of a SPLIT one stand, in the order of the report; else empty
     * @param before the words it sat on
     * @param after the words it sits on now; empty when it lost them
     * @param candidates LOST and DOUBTFUL: similar places, best first
     */
    public record Carried(Annotation annotation, Anchor from, Anchor anchor, List<Anchor> pieces, String before, String after,
            List<Match> candidates) {
    }

    /**
     * What the next version means for the comments.
     *
     * @param version the new version
     * @param comments every comment the session had, in the order of their numbers
     * @param added comments that came with the file
     */
    public record Result(Version version, List<Carried> comments, List<Annotation> added) {

        /** @return how many comments had which outcome; outcomes without any count 0 */
        public Map<AnchorOutcome, Integer> counts() {
            Map<AnchorOutcome, Integer> counts = new EnumMap<>(AnchorOutcome.class);
            for (AnchorOutcome outcome : AnchorOutcome.values()) {
                if (outcome != AnchorOutcome.PLACED) {
                    counts.put(outcome, 0);
                }
            }
            comments.forEach(each -> counts.merge(each.anchor().getOutcome(), 1, Integer::sum));
            return counts;
        }

        /** @return whether some comment needs a person's eye */
        public boolean needsAttention() {
            return counts().get(AnchorOutcome.DOUBTFUL) + counts().get(AnchorOutcome.LOST) > 0;
        }
    }

    /**
     * Prepares the next version. Where each comment stood in the earlier one is kept. The comments and tracked changes that
     * came with the file become comments by their authors, but for those the session has already.
     *
     * @param archive the workspace's root
     * @param parsed what was read
     * @return the edit that adds it and moves the comments
     * @throws HeyiException when there is no report yet, or the text is the same as that of the newest version
     */
    public static Edit<Result> add(Archive archive, ParsedReport parsed) {
        Version old = Sessions.currentVersion(archive);
        Session session = archive.getCurrent();
        Report report = session.getReport();
        Version version = ImportReport.version(parsed);
        version.setNumber(old.getNumber() + 1);
        if (sameText(old, version)) {
            throw new HeyiException(TEXTS.get("update.same", parsed.source().fileName(), old.getNumber()));
        }
        FileComments comments = new FileComments(session, version, parsed);
        Result result = new Result(version, carry(session.getAnnotations(), old, version), comments.added());
        return new Edit<>("report.update", result, () -> {
            enter(report, result);
            comments.enter();
        });
    }

    /** The next version as the secretariat sends it; part of what opens an answer. */
    static Edit<Result> add(Archive archive, Version version) {
        Version old = Sessions.currentVersion(archive);
        Session session = archive.getCurrent();
        version.setNumber(old.getNumber() + 1);
        Result result = new Result(version, carry(session.getAnnotations(), old, version), List.of());
        return new Edit<>("report.update", result, () -> enter(session.getReport(), result));
    }

    private static void enter(Report report, Result result) {
        report.getVersions().add(result.version());
        for (Carried each : result.comments()) {
            each.annotation().getFormerAnchors().add(former(each.annotation().getAnchor()));
            each.annotation().setAnchor(each.anchor());
        }
    }

    /**
     * Prepares going back to the version before the newest one: every comment returns to where it stood. Comments made
     * on the newest version stay as well, and are carried back to their words as they are to a next version.
     *
     * @param archive the workspace's root
     * @return the edit that drops the newest version; its comments are those that had to be carried back
     * @throws HeyiException when there is only one version
     */
    public static Edit<Result> back(Archive archive) {
        Version newest = Sessions.currentVersion(archive);
        Session session = archive.getCurrent();
        List<Version> versions = session.getReport().getVersions();
        if (versions.size() == 1) {
            throw new HeyiException(TEXTS.get("back.only"));
        }
        Version previous = versions.get(versions.size() - 2);
        List<Annotation> newer = session.getAnnotations().stream()
                .filter(each -> each.getAnchor() != null && last(each, previous) == null).toList();
        Result result = new Result(previous, newer.isEmpty() ? List.of() : carry(newer, newest, previous), List.of());
        return new Edit<>("report.back", result, () -> {
            for (Annotation annotation : session.getAnnotations()) {
                FormerAnchor there = last(annotation, previous);
                if (there != null) {
                    annotation.setAnchor(copy(there, ReviewFactory.eINSTANCE.createAnchor()));
                    annotation.getFormerAnchors().remove(there);
                }
            }
            result.comments().forEach(each -> each.annotation().setAnchor(each.anchor()));
            // Places noted for the version that is taken back are removed; ids are ordered by time.
            session.getRevisions().removeAll(session.getRevisions().stream()
                    .filter(each -> each.getId().compareTo(newest.getId()) > 0).toList());
            versions.remove(newest);
        });
    }

    private static FormerAnchor last(Annotation annotation, Version version) {
        return annotation.getFormerAnchors().stream().filter(former -> former.getVersion() == version)
                .reduce((earlier, later) -> later).orElse(null);
    }

    private static boolean sameText(Version old, Version version) {
        if (old.getParagraphs().size() != version.getParagraphs().size() || !facts(old).equals(facts(version))) {
            return false;
        }
        for (int i = 0; i < old.getParagraphs().size(); i++) {
            Paragraph before = old.getParagraphs().get(i);
            Paragraph after = version.getParagraphs().get(i);
            if (!before.getText().equals(after.getText()) || before.getKind() != after.getKind()
                    || level(before) != level(after)) {
                return false;
            }
        }
        return true;
    }

    /** What a version says of itself. */
    private static List<String> facts(Version version) {
        return Stream.of(version.getTitle(), version.getDate(), version.getMeeting(), version.getOrganisation(),
                version.getSpeaker(), version.getPost()).map(fact -> Objects.toString(fact, "")).toList();
    }

    private static int level(Paragraph paragraph) {
        return paragraph.getSection() == null ? 0 : paragraph.getSection().getLevel();
    }

    /** Two versions, compared. */
    private record Step(Passages from, Passages to, Reanchoring reanchoring) {

        static Step of(Version old, Version version) {
            Passages from = new Passages(old);
            Passages to = new Passages(version);
            return new Step(from, to, new Reanchoring(TextAlignment.of(from.document(), to.document())));
        }
    }

    /** Where comments on one version stand in another. */
    static List<Carried> carry(List<Annotation> annotations, Version old, Version version) {
        Step step = Step.of(old, version);
        QuoteFinder finder = new QuoteFinder(step.to().document());
        List<Carried> carried = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation.getAnchor() != null) {
                carried.add(carry(annotation, step, finder));
            }
        }
        return carried;
    }

    /**
     * Carries comments that are not in the session yet to its newest version, from one to the next, as if they had been there
     * all the time.
     *
     * @param annotations the comments, on the first of the versions
     * @param versions in ascending order, at least one
     */
    static void carryOn(List<Annotation> annotations, List<Version> versions) {
        for (int i = 1; i < versions.size(); i++) {
            for (Carried each : carry(annotations, versions.get(i - 1), versions.get(i))) {
                each.annotation().getFormerAnchors().add(former(each.annotation().getAnchor()));
                each.annotation().setAnchor(each.anchor());
            }
        }
    }

    private static Carried carry(Annotation annotation, Step step, QuoteFinder finder) {
        Anchor old = annotation.getAnchor();
        Passages to = step.to();
        TextRange range = step.from().range(old);
        if (old.getLevel() != AnchorLevel.WORDS) {
            Carried found = findAgain(annotation, to, finder);
            if (found != null) {
                return found;
            }
        }
        if (old.getLevel() == AnchorLevel.REPORT) {
            return new Carried(annotation, old, to.report(old), List.of(), old.getQuote(), "", List.of());
        }
        Outcome outcome = step.reanchoring().reanchor(range);
        boolean words = outcome.level() == Outcome.Level.WORDS && old.getLevel() == AnchorLevel.WORDS
                && !to.words(outcome.place()).isEmpty();
        Anchor anchor = words ? to.anchor(outcome.place()) : to.degraded(outcome, old);
        AnchorOutcome kind = words || outcome.level() != Outcome.Level.WORDS && old.getLevel() == AnchorLevel.WORDS
                ? AnchorOutcome.valueOf(outcome.kind().name()) : AnchorOutcome.LOST;
        int confidence = (int) Math.round(outcome.confidence() * 1000);
        if (old.getOutcome() == AnchorOutcome.DOUBTFUL && kind != AnchorOutcome.LOST) {
            // A doubtful place that nobody confirmed stays doubtful in the next version.
            kind = AnchorOutcome.DOUBTFUL;
            confidence = Math.min(confidence, old.getConfidence());
        }
        anchor.setOutcome(kind);
        anchor.setMoved(outcome.moved());
        anchor.setConfidence(confidence);
        boolean unsure = kind == AnchorOutcome.LOST || kind == AnchorOutcome.DOUBTFUL;
        return new Carried(annotation, old, anchor, kind == AnchorOutcome.SPLIT ? pieces(outcome, to) : List.of(),
                old.getQuote(), words ? anchor.getQuote() : "",
                unsure ? step.reanchoring().candidates(range).stream().limit(CANDIDATES).toList() : List.of());
    }

    private static List<Anchor> pieces(Outcome outcome, Passages to) {
        return outcome.ranges().stream().filter(range -> !to.words(range).isEmpty()).map(to::anchor).toList();
    }

    /**
     * Says where the parts of comments stand that were torn apart when the version came in. Only one span of each is
     * kept; the others follow again from the two versions, which are compared once for all comments.
     */
    public static final class Pieces {

        private final Map<Version, Map<Version, Step>> steps = new IdentityHashMap<>();

        /**
         * @param annotation a comment
         * @return where its parts stand in its version, in the order of the report; empty when it is not SPLIT
         */
        public List<Anchor> of(Annotation annotation) {
            Anchor anchor = annotation.getAnchor();
            List<FormerAnchor> former = annotation.getFormerAnchors();
            if (anchor == null || anchor.getOutcome() != AnchorOutcome.SPLIT || former.isEmpty()) {
                return List.of();
            }
            FormerAnchor from = former.get(former.size() - 1);
            Step step = steps.computeIfAbsent(from.getVersion(), version -> new IdentityHashMap<>())
                    .computeIfAbsent(anchor.getVersion(), version -> Step.of(from.getVersion(), version));
            return pieces(step.reanchoring().reanchor(step.from().range(from)), step.to());
        }
    }

    /** Words that were gone may come back; a person should look before that is trusted. */
    private static Carried findAgain(Annotation annotation, Passages to, QuoteFinder finder) {
        Anchor old = annotation.getAnchor();
        if (old.getQuote() == null || old.getQuote().isBlank()) {
            return null;
        }
        QuoteSelector selector = new QuoteSelector(old.getQuote(), "", "");
        if (finder.find(selector) instanceof QuoteResult.Unique unique && unique.match().verbatim()) {
            Anchor anchor = to.anchor(unique.match().range());
            anchor.setOutcome(AnchorOutcome.DOUBTFUL);
            anchor.setConfidence((int) Math.round(unique.match().score() * 1000));
            return new Carried(annotation, old, anchor, List.of(), old.getQuote(), anchor.getQuote(), List.of(unique.match()));
        }
        return null;
    }

    private static FormerAnchor former(Anchor anchor) {
        return copy(anchor, ReviewFactory.eINSTANCE.createFormerAnchor());
    }

    private static <T extends Anchor> T copy(Anchor from, T to) {
        to.setVersion(from.getVersion());
        to.setParagraph(from.getParagraph());
        to.setEndParagraph(from.getEndParagraph());
        to.setStart(from.getStart());
        to.setEnd(from.getEnd());
        to.setQuote(from.getQuote());
        to.setPrefix(from.getPrefix());
        to.setSuffix(from.getSuffix());
        to.setPath(from.getPath());
        to.setOutcome(from.getOutcome());
        to.setMoved(from.isMoved());
        to.setConfidence(from.getConfidence());
        to.setLevel(from.getLevel());
        to.setWritten(from.isWritten());
        return to;
    }
}
