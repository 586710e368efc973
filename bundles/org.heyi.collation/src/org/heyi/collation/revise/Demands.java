package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.heyi.anchoring.TextDiff;
import org.heyi.anchoring.TextRange;
import org.heyi.collation.AmendmentPreview.Edit;
import org.heyi.collation.AmendmentPreview;
import org.heyi.collation.Fulfilment;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Report;
import org.heyi.model.report.Version;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/** Reads what adopted comments ask for as changes of the newest version. */
final class Demands {

    /** Words that stay parted by so many characters, or by a mark, are changed separately: others may change what is between. */
    private static final int APART = 8;

    /** What a comment comes to. */
    sealed interface Asked {
    }

    /** A change. */
    record Change(RequestedChange demand) implements Asked {
    }

    /** Nothing, because the text has it already. */
    record Seen() implements Asked {
    }

    /** Nothing that can be done. */
    record Refused(Reason reason) implements Asked {
    }

    private final BaseText base;
    private final Basis basis;
    private final Set<Annotation> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    Demands(Session session, BaseText base, Basis basis) {
        this.base = base;
        this.basis = basis;
        String made = base.version().getId();
        for (Revision revision : session.getRevisions()) {
            // What a version that was made elsewhere says is told by its words alone. Ids sort in the order in which they were made.
            if (made == null || revision.getId() == null || revision.getId().compareTo(made) > 0) {
                taken.addAll(revision.getAnnotations());
            }
        }
    }

    Asked of(Annotation annotation) {
        Reason wrong = unusable(annotation);
        if (wrong != null) {
            return new Refused(wrong);
        }
        // What moved reads the same before and after: only the list of places knows that it was done.
        if (taken.contains(annotation) || Fulfilment.isSeen(annotation, annotation.getAnchor(), words(annotation))) {
            return new Seen();
        }
        wrong = stale(annotation);
        return wrong != null ? new Refused(wrong) : change(annotation);
    }

    private Reason unusable(Annotation annotation) {
        if (!Models.isPutForward(annotation)) {
            return Reason.WITHDRAWN;
        }
        if (basis.outdated().test(annotation)) {
            return Reason.OUTDATED;
        }
        if (annotation.getAmendment() == null) {
            return Reason.NO_AMENDMENT;
        }
        boolean partly = Proposal.decision(annotation) == Decision.PARTLY_ADOPTED;
        return partly && basis.adopted().apply(annotation) == null ? Reason.NO_WORDING : null;
    }

    private String words(Annotation annotation) {
        String adopted = basis.adopted().apply(annotation);
        return adopted != null ? adopted : Objects.toString(annotation.getAmendment().getText(), "");
    }

    private Reason stale(Annotation annotation) {
        Anchor anchor = annotation.getAnchor();
        if (anchor == null || anchor.getLevel() != AnchorLevel.WORDS && anchor.getOutcome() != AnchorOutcome.LOST) {
            return Reason.NO_PLACE;
        }
        if (anchor.getLevel() != AnchorLevel.WORDS || anchor.getOutcome() == AnchorOutcome.LOST || anchor.getParagraph() == null) {
            return Reason.LOST;
        }
        if (anchor.getOutcome() == AnchorOutcome.DOUBTFUL) {
            return Reason.DOUBTFUL;
        }
        TextRange range = base.range(anchor);
        if (range == null) {
            return Reason.LOST;
        }
        // Who placed the comment anew has seen the current words.
        Anchor written = Models.writtenOn(annotation);
        boolean same = anchor.getOutcome() == AnchorOutcome.PLACED || written == null
                || Objects.equals(written.getQuote(), anchor.getQuote());
        boolean reads = anchor.getEndParagraph() != null && anchor.getEndParagraph() != anchor.getParagraph()
                || base.text(range).equals(anchor.getQuote());
        return same && reads && anchor.getOutcome() != AnchorOutcome.SPLIT ? null : Reason.CHANGED;
    }

    private Asked change(Annotation annotation) {
        Amendment amendment = annotation.getAmendment();
        AmendmentOperation operation = amendment.getOperation();
        TextRange passage = base.range(annotation.getAnchor());
        String words = words(annotation);
        boolean own = basis.adopted().apply(annotation) != null;
        if (operation == AmendmentOperation.DELETE && own) {
            operation = AmendmentOperation.REPLACE;
        }
        if (operation == AmendmentOperation.REPLACE && words.isEmpty()) {
            operation = AmendmentOperation.DELETE;
        }
        if (operation == AmendmentOperation.UNIFY) {
            return AmendmentPreview.unified(base.text(), base.text(passage), words).isEmpty() ? new Refused(Reason.NO_CHANGE)
                    : new Change(new RequestedChange(List.of(annotation), operation, passage, base.text(passage), List.of(), words, own));
        }
        if (operation == AmendmentOperation.APPEND_SENTENCE) {
            passage = base.range(base.indexOf(annotation.getAnchor().getParagraph()));
        }
        List<Edit> edits;
        if (operation == AmendmentOperation.MOVE || operation == AmendmentOperation.MERGE) {
            Object target = target(annotation, passage);
            if (target instanceof Reason reason) {
                return new Refused(reason);
            }
            edits = operation == AmendmentOperation.MOVE ? moved(passage, (TextRange) target, own ? words : base.text(passage))
                    : merged(passage, (TextRange) target, words);
        } else {
            edits = edits(annotation, operation, passage, words);
        }
        if (edits.stream().allMatch(each -> each.text().isEmpty() && each.start() == each.end())
                || operation == AmendmentOperation.MOVE && isThere(edits)) {
            return new Refused(Reason.NO_CHANGE);
        }
        return new Change(new RequestedChange(List.of(annotation), operation, passage, base.text(passage), edits, null, own));
    }

    /** What changes where one passage is concerned. */
    private List<Edit> edits(Annotation annotation, AmendmentOperation operation, TextRange passage, String words) {
        if (operation == AmendmentOperation.APPEND_SENTENCE || operation == AmendmentOperation.ADD_PARAGRAPH) {
            TextRange paragraph = base.range(base.indexOf(annotation.getAnchor().getParagraph()));
            String text = base.text(paragraph);
            int by = paragraph.start();
            return AmendmentPreview.apply(text, 0, text.length(), operation, words, null).edits().stream()
                    .map(each -> new Edit(each.start() + by, each.end() + by, each.text())).toList();
        }
        return AmendmentPreview.apply(base.text(), passage.start(), passage.end(), operation, words, null).edits().stream()
                .flatMap(each -> apart(each).stream()).toList();
    }

    /** A whole paragraph goes behind a paragraph, words go behind words. */
    private List<Edit> moved(TextRange passage, TextRange target, String words) {
        boolean paragraph = base.isWhole(passage) || base.isWhole(target);
        int at = paragraph ? base.range(base.paragraphAt(target.end())).end() : target.end();
        Edit taken = new Edit(passage.start(), passage.end(), "");
        Edit put = new Edit(at, at, paragraph ? "\n" + words : words);
        return at <= passage.start() ? List.of(put, taken) : List.of(taken, put);
    }

    /** Whether what is to be moved stands behind its target already. */
    private boolean isThere(List<Edit> moved) {
        Edit first = moved.getFirst();
        int gap = moved.getLast().start() - first.end();
        return first.start() == first.end() && (gap == 0 || gap == 1 && first.text().startsWith("\n") && base.isMark(first.end()));
    }

    private List<Edit> merged(TextRange passage, TextRange target, String words) {
        String all = words.isEmpty() ? base.text(passage) + base.text(target) : words;
        return List.of(new Edit(passage.start(), passage.end(), all), new Edit(target.start(), target.end(), "")).stream()
                .sorted(Comparator.comparingInt(Edit::start)).toList();
    }

    /** The passage that a target names, outside of the passage that is moved or merged: a paragraph by its id, or words; else why not. */
    private Object target(Annotation annotation, TextRange passage) {
        String target = Objects.toString(annotation.getAmendment().getTarget(), "");
        Paragraph named = target.isEmpty() ? null : paragraph(annotation, target);
        String words = named == null ? target : named.getText();
        List<TextRange> places = named != null && base.indexOf(named) >= 0 ? List.of(base.range(base.indexOf(named))) : places(words);
        List<TextRange> outside = places.stream().filter(each -> each.overlap(passage) == 0).toList();
        // Words that are said again elsewhere mean those beside the passage.
        int here = base.paragraphAt(passage.start());
        List<TextRange> near = outside.stream().filter(each -> base.paragraphAt(each.start()) == here).toList();
        if (outside.isEmpty()) {
            return Reason.NO_TARGET;
        }
        return outside.size() == 1 ? outside.getFirst() : near.size() == 1 ? near.getFirst() : Reason.SEVERAL_TARGETS;
    }

    private List<TextRange> places(String words) {
        List<TextRange> places = new ArrayList<>();
        for (int at = words.isEmpty() ? -1 : base.text().indexOf(words); at >= 0; at = base.text().indexOf(words, at + 1)) {
            places.add(new TextRange(at, at + words.length()));
        }
        return places;
    }

    /** A paragraph of any version by its id; its words are looked for in the newest one. */
    private static Paragraph paragraph(Annotation annotation, String id) {
        Report report = Models.containing(annotation.getAnchor().getParagraph(), Report.class);
        if (report != null) {
            for (Version version : report.getVersions().reversed()) {
                for (Paragraph paragraph : version.getParagraphs()) {
                    if (id.equals(paragraph.getId())) {
                        return paragraph;
                    }
                }
            }
        }
        return null;
    }

    /** The parts of a change that really change something. */
    private List<Edit> apart(Edit edit) {
        String old = base.text().substring(edit.start(), edit.end());
        if (old.isEmpty() || edit.text().isEmpty()) {
            return List.of(edit);
        }
        List<Edit> parts = new ArrayList<>();
        int from = -1;
        int fromNew = -1;
        int end = 0;
        int endNew = 0;
        List<TextDiff.Edit> steps = TextDiff.diff(old, edit.text());
        for (int i = 0; i < steps.size(); i++) {
            TextDiff.Edit step = steps.get(i);
            boolean edge = i == 0 || i == steps.size() - 1;
            if (step.kind() == TextDiff.Kind.KEPT && (edge || isApart(step.before().of(old)))) {
                if (from >= 0) {
                    parts.add(new Edit(edit.start() + from, edit.start() + end, edit.text().substring(fromNew, endNew)));
                }
                from = -1;
            } else if (from < 0) {
                from = step.before().start();
                fromNew = step.after().start();
            }
            end = step.before().end();
            endNew = step.after().end();
        }
        if (from >= 0) {
            parts.add(new Edit(edit.start() + from, edit.start() + end, edit.text().substring(fromNew, endNew)));
        }
        return parts;
    }

    private static boolean isApart(String kept) {
        return kept.length() >= APART || hasMark(kept);
    }

    static boolean hasMark(String words) {
        return words.chars().anyMatch(c -> "，。；：！？、,;:!?\n".indexOf(c) >= 0);
    }

    /** Puts demands in their fixed order, those that ask for the very same together. */
    static List<RequestedChange> inOrder(List<RequestedChange> demands) {
        Map<List<Object>, RequestedChange> same = new LinkedHashMap<>();
        demands.stream().sorted(Comparator.comparingInt(RequestedChange::number)).forEach(each -> {
            List<Object> key = each.isUnify() ? List.of(each.old(), each.words()) : List.of(each.edits(), each.isMove());
            same.merge(key, each, RequestedChange::with);
        });
        return same.values().stream().sorted(Comparator.comparing((RequestedChange each) -> each.isUnify())
                .thenComparing(RequestedChange::passage).thenComparingInt(RequestedChange::number)).toList();
    }
}
