package org.heyi.usecase;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.Texts;
import org.heyi.importing.ParsedAmendment;
import org.heyi.importing.ParsedComment;
import org.heyi.importing.ParsedReport;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Version;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;

/**
 * The comments and tracked changes that came with a report's file, as comments of the session.
 *
 * <p>A comment without a passage stands on the title, as one on the whole report does; one between two characters stands
 * on its paragraph. A comment that the session has already, because the file was written by the program, is not taken in
 * again, but for new replies to it.
 */
final class FileComments {

    private static final Texts TEXTS = Texts.of(FileComments.class);
    /** 【修改意见】 before the words, as the program writes it and secretaries do. */
    private static final Pattern KIND = Pattern.compile("^【([^】]{1,20})】");
    private static final String PUNCTUATION = "，。；：、！？,.;:!?";
    /** What an insertion is said to stand behind, in UTF-16 units. */
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 32;

    private final Session session;
    private final Version version;
    private final Passages passages;
    private final ZoneId zone;
    private final Instant now = Instant.now();
    private final Authors authors;
    private final int firstNumber;
    private final List<Annotation> added = new ArrayList<>();
    private final Map<Message, Annotation> replies = new LinkedHashMap<>();
    private final KnownComments known;
    private final Set<Annotation> resolved = new LinkedHashSet<>();
    private int there;

    /**
     * Prepares them; nothing changes yet.
     *
     * @param session where they go
     * @param version what they are on; it need not be in the session yet
     * @param parsed what was read, of which the version was made
     */
    FileComments(Session session, Version version, ParsedReport parsed) {
        this(session, version, parsed, new Authors(session), List.of());
    }

    private FileComments(Session session, Version version, ParsedReport parsed, Authors authors, Collection<Annotation> coming) {
        this.session = session;
        this.version = version;
        this.passages = new Passages(version);
        this.zone = ZoneId.of(session.getZone());
        this.authors = authors;
        this.firstNumber = Models.nextAnnotationNumber(session);
        this.known = new KnownComments(session);
        if (version.getParagraphs().isEmpty()) {
            return;
        }
        session.getAnnotations().forEach(known::add);
        coming.forEach(known::add);
        comments(parsed.comments());
        parsed.amendments().forEach(this::amendment);
    }

    /**
     * Prepares those of a file whose text need not be that of any version: they go to their words in the given one.
     *
     * @param session where they go
     * @param version what they are to be on, in the session
     * @param parsed what was read
     * @return the comments, as far as the session does not have them
     */
    static FileComments elsewhere(Session session, Version version, ParsedReport parsed) {
        return elsewhere(session, version, parsed, new Authors(session), List.of());
    }

    /**
     * As {@link #elsewhere(Session, Version, ParsedReport)}, for one of several files that are taken in together.
     *
     * @param authors who the people of all the files are
     * @param coming comments that are about to come into the session with the others
     */
    static FileComments elsewhere(Session session, Version version, ParsedReport parsed, Authors authors, Collection<Annotation> coming) {
        Version file = ImportReport.version(parsed);
        FileComments comments = new FileComments(session, file, parsed, authors, coming);
        for (UpdateReport.Carried each : UpdateReport.carry(comments.added, file, version)) {
            Anchor anchor = each.anchor();
            if (anchor.getOutcome() == AnchorOutcome.KEPT || anchor.getOutcome() == AnchorOutcome.MOVED) {
                anchor.setOutcome(AnchorOutcome.PLACED);
                anchor.setMoved(false);
            }
            each.annotation().setAnchor(anchor);
        }
        return comments;
    }

    /** @return the new comments, not in the session before {@link #enter} */
    List<Annotation> added() {
        return added;
    }

    /** @return how many new replies there are to comments that the session has or gets */
    int replies() {
        return replies.size();
    }

    /** @return how many comments, replies and tracked changes the session has already */
    int there() {
        return there;
    }

    /** @return how many comments of the session the file marks as done that were open */
    int resolved() {
        return resolved.size();
    }

    /** @return names of people that are shown otherwise than they are written, because something in them cannot be seen */
    List<String> names() {
        return authors.shown();
    }

    /** Puts them into the session; part of a mutation. */
    void enter() {
        Sessions.enter(session, added, replies);
        resolved.forEach(each -> each.setResolved(true));
    }

    private void comments(List<ParsedComment> comments) {
        Map<String, ParsedComment> byId = new HashMap<>();
        comments.forEach(each -> byId.putIfAbsent(each.id(), each));
        Map<String, Annotation> heads = new HashMap<>();
        for (ParsedComment each : comments) {
            if (head(each, byId) == each) {
                heads.put(each.id(), comment(each));
            }
        }
        for (ParsedComment each : comments) {
            ParsedComment head = head(each, byId);
            if (head != each) {
                Annotation to = heads.get(head.id());
                if (to == null) {
                    there++; // to a comment that is deleted
                } else {
                    reply(each, to);
                }
            }
        }
    }

    /** The comment that a thread begins with; a circle of answers, which only a broken file has, is no thread. */
    private static ParsedComment head(ParsedComment comment, Map<String, ParsedComment> byId) {
        Set<String> seen = new HashSet<>();
        ParsedComment at = comment;
        while (byId.containsKey(at.parent())) {
            if (!seen.add(at.id())) {
                return comment;
            }
            at = byId.get(at.parent());
        }
        return byId.get(at.id()) == at ? at : comment;
    }

    /** @return the comment, new or there already; null when it is deleted */
    private Annotation comment(ParsedComment comment) {
        Annotation answered = known.answered(comment.author(), comment.text());
        if (answered != null) {
            there++;
            return answered;
        }
        Participant author = authors.of(comment.author());
        Instant at = time(comment);
        Said said = Said.of(comment.text());
        Annotation before = known.saying(author, at, said.first());
        // A file that says nothing of it comes from a program that drops it.
        if (before != null && comment.resolved() && !before.isResolved()) {
            resolved.add(before);
        }
        Anchor anchor = anchor(comment);
        List<String> own = known.ids(author, at, at == null ? comment.text() + '\n' + anchor.getQuote() : said.first());
        if (before == null) {
            before = known.otherwise(author, at, comment.text(), said.first(), own);
        }
        if (before != null || known.isDead(own)) {
            there++;
            return before;
        }
        AnnotationKind kind = said.kind() != null ? said.kind()
                : comment.startParagraph() < 0 || everything(anchor) ? AnnotationKind.OVERALL : AnnotationKind.WORDING;
        Annotation annotation = add(author, at, anchor, kind, said.body(), said.reason());
        annotation.setResolved(comment.resolved());
        known.identify(annotation, own.getFirst());
        return annotation;
    }

    private void reply(ParsedComment comment, Annotation to) {
        if (!added.contains(to) && WordAnswers.answered(comment.author(), comment.text()) != null) {
            there++;
            return;
        }
        Participant author = authors.of(comment.author());
        Instant at = time(comment);
        boolean said = to.getThread().stream().anyMatch(m -> m.getText().equals(comment.text()))
                || to.getDisposition() != null && author.getRole() == Role.SECRETARIAT;
        if (said) {
            there++;
            return;
        }
        List<String> own = FileIds.ofWord(author, at, to.getId() + '\n' + comment.text());
        if (known.isDead(own)) {
            there++;
            return;
        }
        Message message = ReviewFactory.eINSTANCE.createMessage();
        message.setAuthor(author);
        message.setAt(at == null ? now : at);
        message.setText(comment.text());
        if (at != null) {
            known.identify(message, own.getFirst());
        }
        replies.put(message, to);
    }

    private Annotation add(Participant author, Instant at, Anchor anchor, AnnotationKind kind, String body,
            String reason) {
        Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
        annotation.setNumber(firstNumber + added.size());
        annotation.setAuthor(author);
        annotation.setKind(kind);
        annotation.setState(AnnotationState.SUBMITTED);
        annotation.setBody(body);
        annotation.setReason(reason);
        annotation.setCreatedAt(at == null ? now : at);
        annotation.setModifiedAt(annotation.getCreatedAt());
        annotation.setAnchor(anchor);
        added.add(annotation);
        return annotation;
    }

    private Anchor anchor(ParsedComment comment) {
        List<Paragraph> paragraphs = version.getParagraphs();
        if (comment.startParagraph() < 0) {
            return whole(paragraphs.stream().filter(p -> p.getKind() == ParagraphKind.TITLE).findFirst()
                    .orElse(paragraphs.get(0)));
        }
        Paragraph from = paragraphs.get(comment.startParagraph());
        if (comment.startParagraph() == comment.endParagraph() && comment.start() >= comment.end()) {
            return whole(from);
        }
        return passages.at(from, comment.start(), paragraphs.get(comment.endParagraph()), comment.end());
    }

    private Anchor whole(Paragraph paragraph) {
        return passages.at(paragraph, 0, paragraph, paragraph.getText().length());
    }

    private boolean everything(Anchor anchor) {
        List<Paragraph> paragraphs = version.getParagraphs();
        Paragraph last = paragraphs.get(paragraphs.size() - 1);
        return paragraphs.size() > 1 && anchor.getParagraph() == paragraphs.get(0) && anchor.getStart() == 0
                && anchor.getEndParagraph() == last && anchor.getEnd() == last.getText().length();
    }

    // ---- tracked changes

    private void amendment(ParsedAmendment change) {
        Paragraph paragraph = version.getParagraphs().get(change.paragraph());
        String text = paragraph.getText();
        String inserted = change.replacement().strip();
        Amendment amendment = ReviewFactory.eINSTANCE.createAmendment();
        amendment.setText(inserted);
        amendment.setTarget("");
        Anchor anchor;
        String body = "";
        if (change.end() > change.start()) {
            anchor = passages.at(paragraph, change.start(), paragraph, change.end());
            amendment.setOperation(inserted.isEmpty() ? AmendmentOperation.DELETE : AmendmentOperation.REPLACE);
        } else if (inserted.isEmpty()) {
            anchor = place(paragraph, change.start());
            amendment = null;
            body = change.replacement().contains("\n") ? TEXTS.get("newParagraph") : TEXTS.get("space");
        } else if (change.start() == 0 && change.replacement().endsWith("\n") && change.paragraph() > 0) {
            anchor = whole(version.getParagraphs().get(change.paragraph() - 1));
            amendment.setOperation(AmendmentOperation.ADD_PARAGRAPH);
        } else if (change.start() == text.length() && change.replacement().startsWith("\n")) {
            anchor = whole(paragraph);
            amendment.setOperation(AmendmentOperation.ADD_PARAGRAPH);
        } else {
            anchor = place(paragraph, change.start());
            amendment.setOperation(change.start() == 0 ? AmendmentOperation.INSERT_BEFORE
                    : AmendmentOperation.INSERT_AFTER);
        }
        Participant author = authors.of(change.author());
        Instant at = time(change.time());
        List<String> own = known.ids(author, at, (amendment == null ? body : amendment.getOperation().getName()) + '\n' + anchor.getQuote() + '\n' + inserted);
        if (known.asksFor(author, at, amendment) || known.byId(own) != null || known.isDead(own)) {
            there++;
        } else {
            Annotation annotation = add(author, at, anchor, AnnotationKind.WORDING, body, "");
            annotation.setAmendment(amendment);
            known.identify(annotation, own.getFirst());
        }
    }

    /** The words that end at an offset; at the start of a paragraph, those that begin there. */
    private Anchor place(Paragraph paragraph, int offset) {
        String text = paragraph.getText();
        int end = offset == 0 ? text.length() : offset;
        int at = offset;
        int step = offset == 0 ? 1 : -1;
        while (at + step >= 0 && at + step <= end && Math.abs(at - offset) < MOST_WORDS) {
            char next = text.charAt(step > 0 ? at : at - 1);
            if (Math.abs(at - offset) >= LEAST_WORDS && PUNCTUATION.indexOf(next) >= 0) {
                break;
            }
            at += step;
        }
        if (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
            at += step;
        }
        return passages.at(paragraph, Math.min(at, offset), paragraph, Math.max(at, offset));
    }

    // ---- what was written, when and by whom

    private Instant time(ParsedComment comment) {
        return comment.utc() != null ? comment.utc() : time(comment.time());
    }

    private Instant time(LocalDateTime local) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    /**
     * What the text of a comment says: 【kind】body, and the reason behind 理由： on a line of its own.
     *
     * @param kind null when it does not say
     * @param first the first line of what is said
     */
    private record Said(AnnotationKind kind, String first, String body, String reason) {

        static Said of(String text) {
            String body = text.strip();
            AnnotationKind kind = null;
            Matcher mark = KIND.matcher(body);
            if (mark.find()) {
                for (AnnotationKind each : AnnotationKind.values()) {
                    kind = Labels.of(each).equals(mark.group(1)) ? each : kind;
                }
            }
            body = kind == null ? body : body.substring(mark.end());
            String first = FileIds.first(body);
            body = body.strip();
            String before = '\n' + TEXTS.get("reason");
            int reason = body.lastIndexOf(before);
            return reason < 0 ? new Said(kind, first, body, "") : new Said(kind, first,
                    body.substring(0, reason).strip(), body.substring(reason + before.length()).strip());
        }
    }
}
