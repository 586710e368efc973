package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.heyi.anchoring.TextDiff;
import org.heyi.anchoring.TextRange;
import org.heyi.base.Progress;
import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.collation.AmendmentPreview.Piece;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Locators;
import org.heyi.collation.Sentences;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Version;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * A passage of the report that a person writes anew, and what that asks for: the smallest amendment by which the report reads as it
 * was written. That it does is tried by the rules of a proposal before it is said. What asking costs depends on the report alone,
 * not on how many comments there are.
 */
public final class Rewriting {

    /**
     * What is asked for.
     *
     * @param operation how the report is to be changed
     * @param from the paragraph in which the passage begins
     * @param start UTF-16 offset in its text
     * @param to the paragraph in which the passage ends
     * @param end UTF-16 offset in its text, exclusive
     * @param text the new words; empty where there are none
     * @param target MOVE: words, or the id of a paragraph, behind which the passage goes; MERGE: the other passage; else empty
     */
    public record Asked(AmendmentOperation operation, Paragraph from, int start, Paragraph to, int end, String text, String target) {
    }

    /** An amendment that may be the one; the passage is in the text of the whole report. */
    record Draft(AmendmentOperation operation, TextRange passage, String text, String target) {

        Draft(AmendmentOperation operation, TextRange passage, String text) {
            this(operation, passage, text, "");
        }
    }

    private final Session session;
    private final BaseText base;
    private final Demands demands;
    private final Locators locators;
    private final TextRange region;
    private final int first;
    private final int last;

    /**
     * @param session a session whose report has at least one version; the newest one is written on
     * @param from the paragraph in which the passage begins
     * @param start UTF-16 offset in its text
     * @param to the paragraph in which the passage ends
     * @param end UTF-16 offset in its text; equal to start for a place in one paragraph
     * @throws IllegalArgumentException when a paragraph is not of the newest version
     */
    public Rewriting(Session session, Paragraph from, int start, Paragraph to, int end) {
        this.session = session;
        Version version = Models.currentVersion(session);
        base = new BaseText(version);
        demands = new Demands(session, base, Basis.decisions());
        first = base.indexOf(from);
        last = base.indexOf(to);
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no passage of the newest version");
        }
        // A selection in one paragraph is widened to sentences, one over several to paragraphs.
        String text = from.getText();
        int begin = first == last ? Sentences.start(text, start == end && start == text.length() ? Math.max(0, start - 1) : start) : 0;
        int stop = first == last ? Sentences.end(text, end == start ? Math.min(end + 1, text.length()) : end) : to.getText().length();
        locators = new Locators(version);
        region = new TextRange(base.range(first).start() + begin, base.range(last).start() + stop);
    }

    /**
     * Loads what the first rewriting needs, the dictionary of words above all, so that nobody waits for it who writes; takes a second.
     * On any thread.
     */
    public static void prepare() {
        Session session = ReviewFactory.eINSTANCE.createSession();
        session.setReport(ReportFactory.eINSTANCE.createReport());
        Version version = ReportFactory.eINSTANCE.createVersion();
        version.setNumber(1);
        session.getReport().getVersions().add(version);
        for (String each : List.of("a.", "b.")) {
            Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
            paragraph.setId(each);
            paragraph.setKind(ParagraphKind.BODY);
            paragraph.setText(each);
            version.getParagraphs().add(paragraph);
        }
        Rewriting rewriting = new Rewriting(session, version.getParagraphs().getFirst(), 0, version.getParagraphs().getLast(), 2);
        rewriting.sentence(rewriting.asked("b.\na."));
        rewriting.sentence(rewriting.asked("c.\nb."));
        rewriting.pieces("c.\nb.");
    }

    /** @return the words that are written anew: whole sentences of one paragraph, or whole paragraphs with a line feed between them */
    public String words() {
        return base.text(region);
    }

    /** @return the paragraph in which these words begin */
    public Paragraph from() {
        return base.paragraph(first);
    }

    /** @return where they begin in its text, UTF-16 */
    public int start() {
        return region.start() - base.range(first).start();
    }

    /** @return the paragraph in which these words end */
    public Paragraph to() {
        return base.paragraph(last);
    }

    /** @return where they end in its text, UTF-16, exclusive */
    public int end() {
        return region.end() - base.range(last).start();
    }

    /**
     * @param typed what was written in place of {@link #words}; a line feed begins a paragraph, blank lines do not count
     * @return what that asks for; null when it reads as before
     */
    public Asked asked(String typed) {
        return asked(typed, null);
    }

    /**
     * @param typed what was written in place of {@link #words}; a line feed begins a paragraph, blank lines do not count
     * @param moved the paragraph that the person means to move, where it can be said of more than one; null for whatever is shorter
     * @return what that asks for; null when it reads as before
     */
    public Asked asked(String typed, Paragraph moved) {
        if (typed.equals(words())) {
            return null;
        }
        List<String> before = paragraphs(first, last + 1);
        List<String> after = (base.text().substring(base.range(first).start(), region.start()) + typed
                + base.text().substring(region.end(), base.range(last).end())).lines().filter(each -> !each.isBlank()).toList();
        if (before.equals(after)) {
            return null;
        }
        List<String> wanted = new ArrayList<>(paragraphs(0, first));
        wanted.addAll(after);
        wanted.addAll(paragraphs(last + 1, base.size()));
        List<Draft> drafts = new Rewritten(base, first, before, after).drafts();
        if (moved != null) {
            int home = base.indexOf(moved);
            drafts.sort(Comparator.comparing(each -> each.operation != AmendmentOperation.MOVE || base.paragraphAt(each.passage.start()) != home));
        }
        for (Draft each : drafts) {
            if (reads(each).equals(wanted)) {
                return asked(each);
            }
        }
        // The last draft replaces the whole passage, so it fits whatever was written.
        return asked(drafts.getLast());
    }

    private Asked asked(Draft draft) {
        int from = base.paragraphAt(draft.passage.start());
        int to = base.paragraphAt(draft.passage.end());
        return new Asked(draft.operation, base.paragraph(from), draft.passage.start() - base.range(from).start(), base.paragraph(to),
                draft.passage.end() - base.range(to).start(), draft.text, draft.target);
    }

    /**
     * @param typed what was written in place of {@link #words}
     * @return all of it, cut into what stays, goes and comes
     */
    public List<Piece> pieces(String typed) {
        String before = words();
        String after = typed.lines().collect(Collectors.joining("\n"));
        List<Piece> pieces = new ArrayList<>();
        for (TextDiff.Edit each : TextDiff.diff(before, after)) {
            boolean kept = each.kind() == TextDiff.Kind.KEPT;
            if (kept || !each.before().isEmpty()) {
                pieces.add(new Piece(kept ? Change.KEPT : Change.DELETED, each.before().of(before)));
            }
            if (!kept && !each.after().isEmpty()) {
                pieces.add(new Piece(Change.INSERTED, each.after().of(after)));
            }
        }
        return pieces;
    }

    private List<String> paragraphs(int from, int to) {
        List<String> texts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            texts.add(base.text(base.range(i)));
        }
        return texts;
    }

    /**
     * @param asked what {@link #asked} said
     * @return its formal wording, without a full stop
     */
    public String sentence(Asked asked) {
        return AmendmentSentence.of(annotation(asked), locators);
    }

    /**
     * @param copy a copy of the session, with the same ids, which may be read on another thread
     * @return the same passage there; null when the copy has another version of the report
     */
    public Rewriting in(Session copy) {
        Version version = Models.currentVersion(copy);
        Paragraph from = find(version, from());
        Paragraph to = find(version, to());
        return from == null || to == null ? null : new Rewriting(copy, from, start(), to, end());
    }

    private static Paragraph find(Version version, Paragraph paragraph) {
        return version.getParagraphs().stream().filter(each -> Objects.equals(each.getId(), paragraph.getId())).findFirst().orElse(null);
    }

    /**
     * @param asked what {@link #asked} said
     * @param whose which comments matter
     * @param progress asked whether to stop
     * @return of those on the paragraphs that are written on, the ones that cannot be met together with it, by their numbers
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<Annotation> against(Asked asked, Predicate<Annotation> whose, Progress progress) {
        Annotation own = annotation(asked);
        List<Annotation> beside = session.getAnnotations().stream().filter(each -> isHere(each.getAnchor()) && whose.test(each))
                .collect(Collectors.toCollection(ArrayList::new));
        beside.add(own);
        return Conflicts.among(session, beside, Basis.decisions(), progress).getOrDefault(own, List.of());
    }

    private boolean isHere(Anchor anchor) {
        int at = anchor == null || anchor.getParagraph() == null ? -1 : base.indexOf(anchor.getParagraph());
        int end = anchor == null || anchor.getEndParagraph() == null ? at : base.indexOf(anchor.getEndParagraph());
        return at >= 0 && at <= last && end >= first;
    }

    /** How the report reads with an amendment; nothing when that cannot be put in. */
    private List<String> reads(Draft draft) {
        if (!(demands.of(annotation(asked(draft))) instanceof Demands.Change change)) {
            return Collections.emptyList();
        }
        return new Lines(base, Composition.of(base, List.of(change.demand()))).paragraphs().stream().map(Lines.Read::text).toList();
    }

    /** A comment of no session that asks for it. */
    private Annotation annotation(Asked asked) {
        Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
        annotation.setState(AnnotationState.SUBMITTED);
        Amendment amendment = ReviewFactory.eINSTANCE.createAmendment();
        amendment.setOperation(asked.operation);
        amendment.setText(asked.text);
        amendment.setTarget(asked.target);
        annotation.setAmendment(amendment);
        Anchor anchor = ReviewFactory.eINSTANCE.createAnchor();
        anchor.setVersion(base.version());
        anchor.setParagraph(asked.from);
        anchor.setStart(asked.start);
        anchor.setEndParagraph(asked.to == asked.from ? null : asked.to);
        anchor.setEnd(asked.end);
        anchor.setQuote(base.text(base.range(anchor)));
        annotation.setAnchor(anchor);
        return annotation;
    }
}
