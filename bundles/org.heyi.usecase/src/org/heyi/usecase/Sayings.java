package org.heyi.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.heyi.anchoring.QuoteSelector;
import org.heyi.anchoring.TextRange;
import org.heyi.exchange.pack.Said;
import org.heyi.exchange.pack.Wordings;
import org.heyi.model.report.Version;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Attachment;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Wording;
import org.heyi.model.util.Models;

/** Between comments of the model and what their authors say in packages. */
final class Sayings {

    private final Map<Version, Passages> passages = new IdentityHashMap<>();
    private final Map<Version, String> digests = new IdentityHashMap<>();
    private final Map<String, Said> read = new HashMap<>();

    Passages passages(Version version) {
        return passages.computeIfAbsent(version, Passages::new);
    }

    /** @return the SHA-256 of a version's text: its paragraphs with a line feed between each two */
    String digest(Version version) {
        return digests.computeIfAbsent(version, each -> Said.digest(passages(each).document().text()));
    }

    /** What a comment says now, as it would be handed in; a draft as if it were none. */
    Said of(Annotation annotation) {
        Amendment amendment = annotation.getAmendment();
        AnnotationState state = annotation.getState() == AnnotationState.WITHDRAWN ? AnnotationState.WITHDRAWN : AnnotationState.SUBMITTED;
        return new Said(annotation.getId(), annotation.getCreatedAt(), annotation.getKind(), state, text(annotation.getBody()),
                text(annotation.getReason()), amendment == null ? null : amendment.getOperation(),
                amendment == null ? "" : text(amendment.getText()), amendment == null ? "" : text(amendment.getTarget()),
                place(Models.writtenOn(annotation)), attached(annotation));
    }

    static List<Said.Attached> attached(Annotation annotation) {
        return annotation.getAttachments().stream().map(Sayings::attached).toList();
    }

    private static Said.Attached attached(Attachment attachment) {
        return new Said.Attached(attachment.getName(), attachment.getDigest(), attachment.getSize());
    }

    private Said.Place place(Anchor anchor) {
        if (anchor == null || anchor.getVersion() == null) {
            return new Said.Place("", null, -1, -1);
        }
        String digest = digest(anchor.getVersion());
        QuoteSelector quote = text(anchor.getQuote()).isBlank() ? null
                : new QuoteSelector(anchor.getQuote(), text(anchor.getPrefix()), text(anchor.getSuffix()));
        if (quote == null || anchor.getLevel() != AnchorLevel.WORDS) {
            return new Said.Place(digest, quote, -1, -1);
        }
        TextRange range = passages(anchor.getVersion()).range(anchor);
        String text = passages(anchor.getVersion()).document().text();
        return new Said.Place(digest, quote, text.codePointCount(0, range.start()), text.codePointCount(0, range.end()));
    }

    /** What follows from the wordings of a comment; null when there are none. */
    Wordings.Outcome outcome(List<Wording> wordings) {
        return wordings.isEmpty() ? null : outcomeOf(wordings.stream().map(Sayings::wording).toList());
    }

    Wordings.Outcome outcomeOf(List<Wordings.Wording> wordings) {
        return Wordings.outcome(wordings, this::parse);
    }

    Said parse(String content) {
        return read.computeIfAbsent(content, each -> Said.parse("", each));
    }

    static Wordings.Wording wording(Wording kept) {
        return new Wordings.Wording(parents(kept), kept.getContent());
    }

    static List<String> parents(Wording kept) {
        String parents = text(kept.getParents());
        return parents.isEmpty() ? List.of() : Arrays.asList(parents.split(" "));
    }

    static Wording keep(Wordings.Wording wording, Instant handedInAt) {
        Wording kept = ReviewFactory.eINSTANCE.createWording();
        kept.setDigest(wording.digest());
        kept.setParents(String.join(" ", wording.parents()));
        kept.setContent(wording.content());
        kept.setHandedInAt(handedInAt);
        kept.setFingerprint("");
        return kept;
    }

    /** What a comment says now, on the place that its author gave it, wherever it was put since. */
    Said handedIn(Annotation annotation) {
        Wordings.Outcome known = outcome(annotation.getWordings());
        return known == null ? of(annotation) : same(of(annotation), known.said(), known.said().place());
    }

    /** Under the id and time that its author's desk gave it: a Word file, which may have come first, carries neither. */
    private static Said same(Said said, Said known, Said.Place place) {
        return new Said(known.id(), known.created(), said.kind(), said.state(), said.body(), said.reason(), said.operation(), said.text(),
                said.target(), place, said.attachments());
    }

    /**
     * What a comment says that was not handed in yet.
     *
     * @param elsewhere whether it counts that its place is another one; only its author's own desk says so
     * @return the wording that would say it; null when all was handed in
     */
    Wordings.Wording unsaid(Annotation annotation, boolean elsewhere) {
        Said now = of(annotation);
        Wordings.Outcome known = outcome(annotation.getWordings());
        if (known == null) {
            return new Wordings.Wording(List.of(), now.json());
        }
        boolean stays = !elsewhere || samePlace(now.place(), known.said().place());
        Said placed = same(now, known.said(), stays ? known.said().place() : now.place());
        return placed.equals(known.said()) ? null : new Wordings.Wording(new ArrayList<>(known.heads()), placed.json());
    }

    /** Where the same words are known by another version of the text, the author has not changed their mind. */
    private static boolean samePlace(Said.Place one, Said.Place other) {
        return one.equals(other) || one.quote() != null && other.quote() != null
                && Objects.equals(one.quote().exact(), other.quote().exact()) && one.version().equals(other.version());
    }

    static void fill(Annotation annotation, Said said) {
        annotation.setKind(said.kind());
        annotation.setState(said.state());
        annotation.setBody(said.body());
        annotation.setReason(said.reason());
        attach(annotation, said.attachments());
        if (said.operation() == null) {
            annotation.setAmendment(null);
            return;
        }
        Amendment amendment = annotation.getAmendment() == null ? ReviewFactory.eINSTANCE.createAmendment() : annotation.getAmendment();
        amendment.setOperation(said.operation());
        amendment.setText(said.text());
        amendment.setTarget(said.target());
        annotation.setAmendment(amendment);
    }

    /** Lets a comment have these files; those that it has already stay as they are. */
    static void attach(Annotation annotation, List<Said.Attached> files) {
        annotation.getAttachments().removeIf(each -> !files.contains(attached(each)));
        for (Said.Attached file : files) {
            if (annotation.getAttachments().stream().noneMatch(each -> attached(each).equals(file))) {
                Attachment attachment = ReviewFactory.eINSTANCE.createAttachment();
                attachment.setName(file.name());
                attachment.setDigest(file.digest());
                attachment.setSize(file.size());
                annotation.getAttachments().add(attachment);
            }
        }
    }

    static String text(String value) {
        return value == null ? "" : value;
    }
}
