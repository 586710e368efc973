package org.heyi.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.heyi.anchoring.Outcome;
import org.heyi.anchoring.PositionSelector;
import org.heyi.anchoring.QuoteFinder;
import org.heyi.anchoring.QuoteSelector;
import org.heyi.anchoring.TextDocument;
import org.heyi.anchoring.TextRange;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.exchange.Agent;
import org.heyi.exchange.Refusal;
import org.heyi.exchange.Selection;
import org.heyi.exchange.Target;
import org.heyi.exchange.WebAnnotation;
import org.heyi.exchange.WebAnnotations;
import org.heyi.importing.ParsedParagraph;
import org.heyi.importing.ParsedReport;
import org.heyi.model.Archive;
import org.heyi.model.Identified;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Version;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * Takes comments from other programs in: W3C Web Annotations, all of a file or none.
 *
 * <p>A target without a source is the current version of the report. Words that it does not have, and whatever is on
 * another document, become comments on the report as a whole that have lost their place; none is dropped.
 */
public final class ImportAnnotations {

    private static final Texts TEXTS = Texts.of(ImportAnnotations.class);
    private static final Pattern UUID =
            Pattern.compile("urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})", Pattern.CASE_INSENSITIVE);

    private final Session session;
    private final Version version;
    private final Passages passages;
    private final QuoteFinder finder;
    private final Authors authors;
    private final int firstNumber;
    private final Instant now = Instant.now();
    private final Set<String> taken = new HashSet<>();
    /** Annotations without an id are known by all that they say. */
    private final Set<String> forms = new HashSet<>();
    private final Map<String, Annotation> byIri = new HashMap<>();
    /** Comments that came in files without ids, by those they were given. */
    private final Map<String, Annotation> byWord = new HashMap<>();
    private final Set<String> dead;
    private final List<Annotation> imported = new ArrayList<>();
    private final Map<Message, Annotation> replies = new LinkedHashMap<>();
    private final List<WebAnnotation> skipped = new ArrayList<>();

    /**
     * What a file brings.
     *
     * @param imported new comments
     * @param replies how many new replies to comments
     * @param skipped annotations that the session has already
     * @param there how many comments, replies and tracked changes the session has already
     * @param resolved how many comments of the session the file marks as done that were open
     * @param untracked how the text of the file differs from the report without a tracked change
     * @param names names of people that are shown otherwise than the file has them, because something in them cannot be seen
     * @param refused why nothing is imported; empty when all is well
     * @param elsewhere IRIs of pages with more annotations, which were not fetched
     */
    public record Result(List<Annotation> imported, int replies, List<WebAnnotation> skipped, int there, int resolved,
            Untracked untracked, List<String> names, List<Refusal> refused, List<String> elsewhere) {

        /** @return whether there is nothing to write */
        public boolean isEmpty() {
            return imported.isEmpty() && replies == 0 && resolved == 0;
        }

        /** @return the new comments that do not stand on words for sure */
        public List<Annotation> unsure() {
            return imported.stream().filter(each -> each.getAnchor().getOutcome() != AnchorOutcome.PLACED).toList();
        }
    }

    /**
     * Paragraphs in which the text of a file differs from the report though no tracked change says so.
     *
     * @param file those that the file has and the report has not, in the file's order
     * @param report those that the report has and the file has not, in the report's order
     */
    public record Untracked(List<String> file, List<String> report) {

        static final Untracked NONE = new Untracked(List.of(), List.of());

        /** @return how many paragraphs differ */
        public int size() {
            return Math.max(file.size(), report.size());
        }

        /** @return the first of them, as the file has it where it has it; only where there are some */
        public String first() {
            return file.isEmpty() ? report.getFirst() : file.getFirst();
        }

        static Untracked of(ParsedReport parsed, Version version) {
            List<String> file = new ArrayList<>(parsed.paragraphs().stream().map(ParsedParagraph::text).toList());
            List<String> report = new ArrayList<>();
            Map<String, Integer> left = new HashMap<>();
            file.forEach(each -> left.merge(each, 1, Integer::sum));
            for (Paragraph each : version.getParagraphs()) {
                if (left.merge(each.getText(), -1, Integer::sum) < 0) {
                    left.put(each.getText(), 0);
                    report.add(each.getText());
                }
            }
            file.removeIf(each -> left.merge(each, -1, Integer::sum) < 0);
            return new Untracked(List.copyOf(file), List.copyOf(report));
        }
    }

    private ImportAnnotations(Archive archive) {
        this(archive, new Authors(Sessions.current(archive)), List.of());
    }

    private ImportAnnotations(Archive archive, Authors authors, Collection<Annotation> coming) {
        session = Sessions.current(archive);
        version = Sessions.currentVersion(archive);
        passages = new Passages(version);
        finder = new QuoteFinder(passages.document());
        this.authors = authors;
        firstNumber = Models.nextAnnotationNumber(session);
        dead = FileIds.dead(session);
        archive.eAllContents().forEachRemaining(this::take);
        List<Annotation> known = new ArrayList<>(session.getAnnotations());
        known.addAll(coming);
        coming.forEach(this::take);
        for (Annotation each : known) {
            if (FileIds.isOne(each)) {
                byWord.put(each.getId(), each);
            }
            byIri.put("urn:uuid:" + each.getId(), each);
            if (each.getForeign() != null) {
                byIri.put(WebAnnotations.parse(each.getForeign()).id(), each);
                forms.add(each.getForeign());
            }
        }
        byIri.remove("");
    }

    private void take(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            taken.add(identified.getId());
        }
    }

    /**
     * Prepares taking in a file of annotations.
     *
     * @param archive the workspace's root, with a report
     * @param contents what was read
     * @return the edit that adds them; where something is refused, the edit adds nothing
     * @throws HeyiException when there is no report
     */
    public static Edit<Result> add(Archive archive, WebAnnotations.Contents contents) {
        ImportAnnotations work = new ImportAnnotations(archive);
        if (!contents.refused().isEmpty()) {
            return new Edit<>("annotations.import",
                    new Result(List.of(), 0, List.of(), 0, 0, Untracked.NONE, List.of(), contents.refused(), contents.elsewhere()), () -> { });
        }
        work.prepare(contents.annotations());
        return new Edit<>("annotations.import", work.result(contents.elsewhere()), work::enter);
    }

    /**
     * Prepares taking in the comments and tracked changes of a Word file of the report, which may have been edited since.
     *
     * @param archive the workspace's root, with a report
     * @param parsed what was read of the file
     * @return the edit that adds its comments; those that the session has already are left alone
     * @throws HeyiException when there is no report, or the file has no comments
     */
    public static Edit<Result> add(Archive archive, ParsedReport parsed) {
        Version version = Sessions.currentVersion(archive);
        if (parsed.comments().isEmpty() && parsed.amendments().isEmpty()) {
            throw new HeyiException(TEXTS.get("file.noComments", parsed.source().fileName()));
        }
        FileComments comments = FileComments.elsewhere(archive.getCurrent(), version, parsed);
        Untracked untracked = archive.getCurrent().getReport().getVersions().stream().map(each -> Untracked.of(parsed, each))
                .anyMatch(each -> each.size() == 0) ? Untracked.NONE : Untracked.of(parsed, version);
        return new Edit<>("annotations.import", new Result(comments.added(), comments.replies(), List.of(), comments.there(),
                comments.resolved(), untracked, comments.names(), List.of(), List.of()), comments::enter);
    }

    /**
     * As {@link #add(Archive, WebAnnotations.Contents)}, for one of several files that are taken in together.
     *
     * @param authors who the people of all the files are
     * @param coming comments that are about to come into the session with the others
     * @throws HeyiException when one of its annotations breaks the data model
     */
    static Edit<Result> add(Archive archive, String file, WebAnnotations.Contents contents, Authors authors, Collection<Annotation> coming) {
        if (!contents.refused().isEmpty()) {
            Refusal first = contents.refused().getFirst();
            throw new HeyiException(TEXTS.get("annotations.refused", file, first.annotation(), first.member(), first.reason()));
        }
        ImportAnnotations work = new ImportAnnotations(archive, authors, coming);
        work.prepare(contents.annotations());
        return new Edit<>("annotations.import", work.result(contents.elsewhere()), work::enter);
    }

    private Result result(List<String> elsewhere) {
        return new Result(List.copyOf(imported), replies.size(), List.copyOf(skipped), skipped.size(), 0, Untracked.NONE,
                authors.shown(), List.of(), elsewhere);
    }

    private void enter() {
        Sessions.enter(session, imported, replies);
    }

    private void prepare(List<WebAnnotation> annotations) {
        Set<String> known = Set.copyOf(byIri.keySet());
        List<WebAnnotation> fresh = new ArrayList<>();
        for (WebAnnotation each : annotations) {
            if (isDead(each) || known.contains(each.id()) || taken.contains(uuid(each.id())) || forms.contains(each.json()) || cameByWord(each)) {
                skipped.add(each);
            } else {
                fresh.add(each);
            }
        }
        Set<String> comments = new HashSet<>(byIri.keySet());
        fresh.forEach(each -> comments.add(each.id()));
        // What answers another annotation waits until that is there.
        List<WebAnnotation> answers = new ArrayList<>();
        for (WebAnnotation each : fresh) {
            if (answers(each, comments)) {
                answers.add(each);
                continue;
            }
            Annotation annotation = annotation(each);
            imported.add(annotation);
            if (!each.id().isEmpty()) {
                byIri.put(each.id(), annotation);
            }
        }
        Map<String, WebAnnotation> waiting = new HashMap<>();
        answers.forEach(each -> waiting.put(each.id(), each));
        answers.forEach(each -> answer(each, waiting));
    }

    /** A Word file, which carries no ids, may have brought the same comment before. What answers it is looked up under its IRI. */
    private boolean cameByWord(WebAnnotation annotation) {
        if (annotation.created() == null || annotation.creator().name().isBlank() || byWord.isEmpty()) {
            return false;
        }
        Annotation same = byWord.get(FileIds.ofWord(annotation.creator().name(), annotation.created(), FileIds.first(annotation.said().body())));
        if (same != null && !annotation.id().isEmpty()) {
            byIri.put(annotation.id(), same);
        }
        return same != null;
    }

    /** Deleted here, or an answer to what is. */
    private boolean isDead(WebAnnotation annotation) {
        return !dead.isEmpty() && (dead.contains(uuid(annotation.id())) || dead.contains(FileIds.of(annotation.json()))
                || annotation.targets().size() == 1 && dead.contains(uuid(annotation.targets().getFirst().source())));
    }

    private static boolean answers(WebAnnotation annotation, Set<String> comments) {
        return annotation.targets().size() == 1 && !annotation.targets().get(0).source().isEmpty()
                && comments.contains(annotation.targets().get(0).source())
                && !annotation.targets().get(0).source().equals(annotation.id());
    }

    private void answer(WebAnnotation answer, Map<String, WebAnnotation> waiting) {
        Set<String> seen = new HashSet<>();
        String head = answer.targets().get(0).source();
        while (waiting.containsKey(head) && seen.add(head)) {
            head = waiting.get(head).targets().get(0).source();
        }
        Annotation to = byIri.get(head);
        if (to == null) {
            // The rest answer one another in a circle and are imported as comments.
            imported.add(annotation(answer));
            return;
        }
        Participant author = author(answer.creator());
        WebAnnotation.Said said = answer.said();
        String text = said.reason().isEmpty() ? said.body() : said.body() + "\n" + said.reason();
        boolean there = to.getThread().stream().anyMatch(m -> m.getText().equals(text) && m.getAuthor() == author);
        if (there) {
            skipped.add(answer);
            return;
        }
        Message message = ReviewFactory.eINSTANCE.createMessage();
        message.setId(free(answer.id()));
        message.setAuthor(author);
        message.setAt(answer.created() == null ? now : answer.created());
        message.setText(text);
        replies.put(message, to);
    }

    private Participant author(Agent creator) {
        String uuid = uuid(creator.id());
        String name = creator.name().isBlank() && creator.nickname().isBlank() && uuid == null ? creator.id() : creator.name();
        return authors.of(uuid == null ? "" : uuid, name, creator.nickname(), creator.group());
    }

    private static String uuid(String iri) {
        Matcher uuid = UUID.matcher(iri);
        return uuid.matches() ? uuid.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** The id that an IRI stands for if nothing has it yet; null leaves it to the workspace. */
    private String free(String iri) {
        String uuid = uuid(iri);
        return uuid != null && taken.add(uuid) ? uuid : null;
    }

    private Annotation annotation(WebAnnotation from) {
        WebAnnotation.Said said = from.said();
        Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
        annotation.setId(free(from.id()));
        annotation.setNumber(firstNumber + imported.size());
        annotation.setAuthor(author(from.creator()));
        annotation.setKind(said.kind());
        annotation.setState(AnnotationState.SUBMITTED);
        annotation.setBody(said.body());
        annotation.setReason(said.reason());
        annotation.setCreatedAt(from.created() == null ? now : from.created());
        annotation.setModifiedAt(from.modified() == null ? annotation.getCreatedAt() : from.modified());
        annotation.setForeign(from.complete() && annotation.getId() != null ? null : from.json());
        annotation.setAnchor(anchor(from.targets()));
        if (said.operation() != null) {
            Amendment amendment = ReviewFactory.eINSTANCE.createAmendment();
            amendment.setOperation(said.operation());
            amendment.setText(said.operation() == AmendmentOperation.DELETE ? "" : said.text());
            amendment.setTarget(said.target());
            annotation.setAmendment(amendment);
        }
        return annotation;
    }

    // ---- where it stands

    private Anchor anchor(List<Target> targets) {
        Anchor likely = null;
        for (Target target : targets) {
            Anchor anchor = anchor(target);
            if (anchor != null && anchor.getOutcome() == AnchorOutcome.PLACED) {
                return anchor;
            }
            likely = likely == null ? anchor : likely;
        }
        return likely == null ? lost(targets) : likely;
    }

    private Anchor anchor(Target target) {
        boolean here = target.source().isEmpty() || target.source().equals("urn:uuid:" + version.getId());
        if (!target.selected()) {
            return here ? passages.anchor(title()) : null;
        }
        PositionSelector position = null;
        QuoteSelector quote = null;
        TextRange range = null;
        for (Selection each : target.selections()) {
            switch (each) {
                case Selection.Quote words -> quote = quote == null ? words.selector() : quote;
                case Selection.Position place -> position = position == null && here ? units(place) : position;
                case Selection.Range between -> range = range == null ? between(between, here) : range;
            }
        }
        if (position == null && quote == null) {
            return range == null || passages.words(range).isEmpty() ? null : passages.anchor(range);
        }
        return passages.find(position, quote, finder);
    }

    private TextRange between(Selection.Range range, boolean here) {
        TextRange from = simple(range.from(), here);
        TextRange to = simple(range.to(), here);
        return from == null || to == null || to.start() < from.start() ? null : new TextRange(from.start(), to.start());
    }

    private TextRange simple(Selection selection, boolean here) {
        return switch (selection) {
            case Selection.Quote words -> {
                var place = new org.heyi.anchoring.TextAnchor(null, null, null, words.selector()).resolve(passages.document(), finder);
                yield place.level() == Outcome.Level.WORDS && place.certain() ? place.range() : null;
            }
            case Selection.Position place -> {
                PositionSelector units = here ? units(place) : null;
                yield units == null ? null : units.range();
            }
            case Selection.Range range -> between(range, here);
        };
    }

    /** Null behind the end of the text. */
    private PositionSelector units(Selection.Position place) {
        String text = passages.document().text();
        return place.end() > text.codePointCount(0, text.length()) ? null
                : PositionSelector.ofCodePoints(text, place.start(), place.end());
    }

    private TextRange title() {
        TextDocument document = passages.document();
        List<Paragraph> paragraphs = version.getParagraphs();
        int at = 0;
        while (at < paragraphs.size() && paragraphs.get(at).getKind() != ParagraphKind.TITLE) {
            at++;
        }
        return document.range(at < paragraphs.size() ? at : 0);
    }

    /** On the report as a whole, with the words it was on, which another version may have. */
    private Anchor lost(List<Target> targets) {
        Anchor anchor = passages.whole();
        anchor.setOutcome(AnchorOutcome.LOST);
        QuoteSelector quote = targets.stream().flatMap(each -> each.selections().stream())
                .filter(Selection.Quote.class::isInstance).map(each -> ((Selection.Quote) each).selector()).findFirst().orElse(null);
        anchor.setQuote(quote == null ? "" : quote.exact());
        anchor.setPrefix(quote == null ? "" : quote.prefix());
        anchor.setSuffix(quote == null ? "" : quote.suffix());
        return anchor;
    }
}
