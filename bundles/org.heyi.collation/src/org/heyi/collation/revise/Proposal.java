package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.heyi.anchoring.TextRange;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentPreview.Edit;
import org.heyi.collation.AmendmentPreview;
import org.heyi.collation.Duplicates;
import org.heyi.collation.Locators;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Session;

/**
 * The next text of a report as what was adopted makes it: the newest version with every adopted amendment put in that does not
 * collide with another. A moment of the session: it does not follow when the session changes, and changes nothing itself.
 */
public final class Proposal {

    private static final Texts TEXTS = Texts.of(Proposal.class);
    /** A conflict shows so much of the text at most. */
    private static final int SHOWN = 400;

    /**
     * A comment that is in the text.
     *
     * @param annotation the comment
     * @param already whether the newest version has it already
     * @param places where the proposal changes for it, in the order of the report; empty when it is there already
     */
    public record Applied(Annotation annotation, boolean already, List<Place> places) {
    }

    /**
     * An adopted comment that is not in the text.
     *
     * @param annotation the comment
     * @param reason why
     * @param sentence the same for people, without a full stop
     */
    public record NotApplied(Annotation annotation, Reason reason, String sentence) {
    }

    /**
     * One of the wordings that collide.
     *
     * @param annotations who asks for it
     * @param before the words of the newest version
     * @param after how they would read
     */
    public record Wording(List<Annotation> annotations, String before, String after) {
    }

    /**
     * Comments that cannot go in together; none of them does.
     *
     * @param place where
     * @param paragraph the paragraph in which it begins
     * @param wordings what they ask for, in the order of the report
     */
    public record Conflict(String place, Paragraph paragraph, List<Wording> wordings) {
    }

    /**
     * A paragraph of the proposal.
     *
     * @param paragraph what it comes of in the newest version; null for a new one
     * @param text its words
     */
    public record Passage(Paragraph paragraph, String text) {
    }

    private final Session session;
    private final BaseText base;
    private final Locators locators;
    private final List<Applied> applied = new ArrayList<>();
    private final List<NotApplied> notApplied = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Annotation> needlesslyChosen;
    private final List<Place> places;
    private final List<Passage> paragraphs;
    private final List<Line> lines;
    private final List<Stretch> stretches;
    private final Map<Stretch, Place> byStretch;

    private Proposal(Session session, Version version, Basis basis) {
        this.session = session;
        base = new BaseText(version);
        locators = new Locators(version);
        Map<Annotation, Set<Annotation>> merged = merged();
        List<RequestedChange> demands = demands(basis, named(basis.leftOut(), merged));
        Collisions collisions = new Collisions(demands);
        Collisions.Selection selection = collisions.select(named(basis.chosen(), merged));
        needlesslyChosen = basis.chosen().stream().filter(each -> !collides(named(Set.of(each), merged), demands, collisions))
                .sorted(Comparator.comparingInt(Annotation::getNumber)).toList();
        stretches = Composition.of(base, selection.accepted());
        Places found = new Places(base, locators, stretches, merged);
        places = found.places();
        byStretch = found.byStretch();
        report(selection, collisions);
        for (RequestedChange demand : selection.accepted()) {
            for (Annotation annotation : demand.annotations()) {
                applied.add(new Applied(annotation, false, found.of(demand)));
            }
        }
        duplicates(merged);
        applied.sort(Comparator.comparingInt(each -> each.annotation().getNumber()));
        notApplied.sort(Comparator.comparingInt(each -> each.annotation().getNumber()));
        Lines cut = new Lines(base, stretches);
        paragraphs = cut.paragraphs().stream().map(each -> new Passage(each.paragraph(), each.text())).toList();
        lines = cut.lines(byStretch);
    }

    /**
     * @param session a session whose report has at least one version
     * @param basis what the secretariat says beside its decisions
     * @return the proposal on the newest version
     */
    public static Proposal of(Session session, Basis basis) {
        List<Version> versions = session.getReport().getVersions();
        return new Proposal(session, versions.getLast(), basis);
    }

    // ---- which comments

    static Decision decision(Annotation annotation) {
        return annotation.getDisposition() == null ? null : annotation.getDisposition().getDecision();
    }

    private static boolean isAdopted(Annotation annotation) {
        return decision(annotation) == Decision.ADOPTED || decision(annotation) == Decision.PARTLY_ADOPTED;
    }

    /** The comment that one is merged into in the end; null when it is merged into none, or in a circle. */
    static Annotation master(Annotation annotation) {
        Annotation end = Duplicates.end(annotation);
        return end == annotation ? null : end;
    }

    /** Comments merged into others, by those. */
    private Map<Annotation, Set<Annotation>> merged() {
        Map<Annotation, Set<Annotation>> merged = new IdentityHashMap<>();
        for (Annotation annotation : session.getAnnotations()) {
            Annotation master = Duplicates.isMerged(annotation) ? master(annotation) : null;
            if (master != null && isAdopted(master)) {
                merged.computeIfAbsent(master, each -> new LinkedHashSet<>()).add(annotation);
            }
        }
        return merged;
    }

    /** Whoever names a comment that was merged into another means that one. */
    private static Set<Annotation> named(Set<Annotation> those, Map<Annotation, Set<Annotation>> merged) {
        Set<Annotation> named = new LinkedHashSet<>(those);
        merged.forEach((master, others) -> {
            if (others.stream().anyMatch(those::contains)) {
                named.add(master);
            }
        });
        return named;
    }

    private static boolean collides(Set<Annotation> those, List<RequestedChange> demands, Collisions collisions) {
        return demands.stream().anyMatch(each -> each.annotations().stream().anyMatch(those::contains) && !collisions.against(each).isEmpty());
    }

    private List<RequestedChange> demands(Basis basis, Set<Annotation> leftOut) {
        Demands reader = new Demands(session, base, basis);
        List<RequestedChange> demands = new ArrayList<>();
        for (Annotation annotation : session.getAnnotations()) {
            if (isAdopted(annotation)) {
                switch (reader.of(annotation)) {
                    case Demands.Change change when leftOut.contains(annotation) -> refuse(annotation, Reason.LEFT_OUT);
                    case Demands.Change change -> demands.add(change.demand());
                    case Demands.Seen seen -> applied.add(new Applied(annotation, true, List.of()));
                    case Demands.Refused refused -> refuse(annotation, refused.reason());
                }
            }
        }
        return Demands.inOrder(demands);
    }

    private void refuse(Annotation annotation, Reason reason, Object... args) {
        notApplied.add(new NotApplied(annotation, reason, TEXTS.get("reason." + reason.name(), args)));
    }

    private void report(Collisions.Selection selection, Collisions collisions) {
        selection.beaten().forEach((loser, winner) -> loser.annotations().forEach(each -> refuse(each, Reason.NOT_CHOSEN,
                Integer.toString(winner.number()))));
        for (List<RequestedChange> group : selection.open()) {
            for (RequestedChange demand : group) {
                String others = collisions.against(demand).stream().filter(each -> !selection.beaten().containsKey(each))
                        .flatMap(each -> each.annotations().stream()).map(Annotation::getNumber).sorted()
                        .map(String::valueOf).collect(Collectors.joining(TEXTS.get("comma")));
                demand.annotations().forEach(each -> refuse(each, Reason.CONFLICT, others));
            }
            Paragraph paragraph = base.paragraph(base.paragraphAt(group.getFirst().passage().start()));
            conflicts.add(new Conflict(locators.of(paragraph), paragraph, group.stream().map(this::wording).toList()));
        }
    }

    private Wording wording(RequestedChange demand) {
        if (demand.isUnify()) {
            return new Wording(demand.annotations(), demand.old(), demand.words());
        }
        int from = Math.min(demand.passage().start(), demand.edits().getFirst().start());
        int to = Math.max(demand.passage().end(), demand.edits().getLast().end());
        if (to - from > SHOWN) {
            Edit edit = demand.edits().getFirst();
            return new Wording(demand.annotations(), base.text(new TextRange(edit.start(), edit.end())), edit.text().strip());
        }
        String before = base.text(new TextRange(from, to));
        List<Edit> edits = demand.edits().stream().map(each -> new Edit(each.start() - from, each.end() - from, each.text())).toList();
        return new Wording(demand.annotations(), before, new AmendmentPreview(before, edits).changed());
    }

    private void duplicates(Map<Annotation, Set<Annotation>> merged) {
        Map<Annotation, Applied> in = new IdentityHashMap<>();
        applied.forEach(each -> in.put(each.annotation(), each));
        merged.forEach((master, others) -> {
            Applied there = in.get(master);
            for (Annotation other : others) {
                if (there != null) {
                    applied.add(new Applied(other, there.already(), there.places()));
                } else {
                    refuse(other, Reason.MASTER, Integer.toString(master.getNumber()));
                }
            }
        });
    }

    // ---- what it says

    /** @return the session it was made of */
    public Session session() {
        return session;
    }

    /** @return the version that it changes */
    public Version base() {
        return base.version();
    }

    /** @return adopted comments that are in the text, by their numbers, those merged into others included */
    public List<Applied> applied() {
        return List.copyOf(applied);
    }

    /** @return adopted comments that are not in the text, by their numbers */
    public List<NotApplied> notApplied() {
        return List.copyOf(notApplied);
    }

    /** @return which comments collide, in the order of the report */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** @return what was chosen although it collides with nothing that was adopted, by its number */
    public List<Annotation> needlesslyChosen() {
        return needlesslyChosen;
    }

    /** @return the places (处) that change, in the order of the report */
    public List<Place> places() {
        return places;
    }

    /** @return the paragraphs of the proposal */
    public List<Passage> paragraphs() {
        return paragraphs;
    }

    /** @return the text with its changes */
    public List<Line> lines() {
        return lines;
    }

    /** @return the text of the proposal, a line for each paragraph */
    public String text() {
        return paragraphs.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** The text that it changes. */
    String before() {
        return base.text();
    }

    /** A text as it was put together, and where in it each place reads otherwise. */
    record Composed(String text, Map<Place, List<TextRange>> places) {
    }

    /** How it was put together. */
    Composed composed() {
        StringBuilder text = new StringBuilder();
        Map<Place, List<TextRange>> where = new IdentityHashMap<>();
        int at = 0;
        for (Stretch each : stretches) {
            text.append(base.text(), at, each.start());
            where.computeIfAbsent(byStretch.get(each), place -> new ArrayList<>())
                    .add(new TextRange(text.length(), text.length() + each.text().length()));
            text.append(each.text());
            at = each.end();
        }
        return new Composed(text.append(base.text(), at, base.text().length()).toString(), where);
    }

    /**
     * @param paragraph a paragraph of the version that it changes
     * @param offset in its text
     * @return by how many UTF-16 units less or more stand before the offset within the paragraph
     */
    public int shift(Paragraph paragraph, int offset) {
        int start = base.range(base.indexOf(paragraph)).start();
        int shift = 0;
        for (Stretch each : stretches) {
            if (each.start() >= start && each.end() <= start + offset) {
                shift += each.text().length() - (each.end() - each.start());
            }
        }
        return shift;
    }
}
