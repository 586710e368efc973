package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.heyi.collation.Fulfilment;
import org.heyi.collation.Locators;
import org.heyi.collation.printing.Printed;
import org.heyi.importing.PrintedLine;
import org.heyi.exchange.pack.Said;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.ReadLine;
import org.heyi.importing.ReportReader;
import org.heyi.importing.RunInList;
import org.heyi.ledger.CoSigning;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Standing;
import org.heyi.ledger.StepKind;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Participant;
import org.heyi.model.util.Models;
import org.heyi.model.util.SignedOff;
import org.heyi.usecase.Recording;
import org.heyi.usecase.People;
import org.heyi.usecase.Sessions;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Collect;
import org.heyi.usecase.HandIn;
import org.heyi.usecase.UpdateReport;

/** The model as machine-readable output: names of fields are part of the contract. */
final class Views {

    private Views() {
    }

    static Map<String, Object> report(Version version) {
        List<Paragraph> paragraphs = version.getParagraphs();
        return object(
                "id", version.getId(),
                "version", version.getNumber(),
                "title", version.getTitle(),
                "date", version.getDate(),
                "dateLine", version.getDateLine(),
                "meeting", version.getMeeting(),
                "organisation", version.getOrganisation(),
                "speaker", version.getSpeaker(),
                "post", version.getPost(),
                "profile", version.getProfile().getName(),
                "source", object("name", version.getSourceName(), "charset", version.getCharset(),
                        "sha256", version.getSourceHash()),
                "sections", version.getSections().stream().map(Views::section).toList(),
                "leadItems", count(version, ParagraphKind.LEAD_ITEM),
                "paragraphs", paragraphs.size(),
                "characters", characters(version),
                "setAside", version.getSetAside().stream().map(s -> object("reason", s.getReason(),
                        "characters", Models.characters(s.getRawText()), "start", s.getRawStart(),
                        "end", s.getRawEnd(), "text", s.getRawText())).toList(),
                "warnings", version.getWarnings().stream().map(w -> object("code", w.getCode(),
                        "message", w.getMessage(), "paragraph", w.getPlace())).toList(),
                "paragraphList", paragraphs.stream().map(Views::paragraph).toList());
    }

    /** What people call a clean-up rule, one of the program or of a plug-in. */
    static String rule(String name) {
        String plugin = new ReportReader().nameOf(name);
        return plugin == null ? HeyiCommand.TEXTS.get("normalised." + name) : plugin;
    }

    /**
     * @param view of a version
     * @param parsed what was read for it
     * @return the view with what became of each line and what was changed by which rule
     */
    static Map<String, Object> preview(Map<String, Object> view, ParsedReport parsed) {
        view.put("normalised", parsed.normalisations().stream()
                .map(n -> object("rule", n.rule(), "count", n.count())).toList());
        view.put("lines", ReadLine.of(parsed).stream().map(line -> object(
                "line", line.line(),
                "lastLine", line.lastLine(),
                "text", line.raw(),
                "clean", line.kind() == null ? null : line.text(),
                "as", line.kind() == null ? "SET_ASIDE" : line.kind().name(),
                "level", line.level(),
                "rule", line.rule(),
                "changed", line.changed(),
                "rules", line.rules())).toList());
        return view;
    }

    static int count(Version version, ParagraphKind kind) {
        return (int) version.getParagraphs().stream().filter(p -> p.getKind() == kind).count();
    }

    static int characters(Version version) {
        return version.getParagraphs().stream().mapToInt(p -> Models.characters(p.getText())).sum();
    }

    private static Map<String, Object> section(Section section) {
        return object("id", section.getId(), "level", section.getLevel(), "number", section.getNumber(),
                "title", section.getTitle());
    }

    private static Map<String, Object> paragraph(Paragraph paragraph) {
        return object("id", paragraph.getId(), "kind", paragraph.getKind().getName(),
                "section", paragraph.getSection() == null ? null : paragraph.getSection().getId(),
                "text", paragraph.getText(),
                "page", paragraph.getPage(),
                "line", paragraph.getLine(),
                "note", paragraph.getNoteTo() == null ? null
                        : object("paragraph", paragraph.getNoteTo().getId(), "number",
                                ((Version) paragraph.eContainer()).getParagraphs().indexOf(paragraph.getNoteTo()) + 1,
                                "at", paragraph.getNoteAt()),
                "items", RunInList.items(paragraph.getText()).stream()
                        .map(s -> object("start", s.start(), "end", s.end())).toList());
    }

    static Map<String, Object> annotation(Annotation annotation) {
        Anchor anchor = annotation.getAnchor();
        Amendment amendment = annotation.getAmendment();
        Disposition disposition = annotation.getDisposition();
        return object(
                "id", annotation.getId(),
                "number", annotation.getNumber(),
                "author", annotation.getAuthor() == null ? null : annotation.getAuthor().getHandle(),
                "name", annotation.getAuthor() == null ? null : annotation.getAuthor().getName(),
                "group", annotation.getAuthor() == null || annotation.getAuthor().getGroup() == null ? null
                        : annotation.getAuthor().getGroup().getName(),
                "recordedBy", Recording.recorder(annotation) == null ? null : Recording.recorder(annotation).getHandle(),
                "kind", annotation.getKind().getName(),
                "paragraph", anchor == null || anchor.getParagraph() == null ? null : anchor.getParagraph().getId(),
                "endParagraph", anchor == null || anchor.getEndParagraph() == null ? null
                        : anchor.getEndParagraph().getId(),
                "start", anchor == null ? null : anchor.getStart(),
                "end", anchor == null ? null : anchor.getEnd(),
                "quote", anchor == null ? null : anchor.getQuote(),
                "prefix", anchor == null ? null : anchor.getPrefix(),
                "suffix", anchor == null ? null : anchor.getSuffix(),
                "place", anchor == null ? null : stand(anchor),
                "history", annotation.getFormerAnchors().stream().map(Views::stand).toList(),
                "body", annotation.getBody(),
                "operation", amendment == null ? null : amendment.getOperation().getName(),
                "replacement", amendment == null ? null : amendment.getText(),
                "target", amendment == null ? null : amendment.getTarget(),
                "resolved", annotation.isResolved(),
                "fulfilled", amendment == null ? null : Fulfilment.isSeen(annotation),
                "reason", annotation.getReason(),
                "handedInAt", HandIn.handedInAt(annotation),
                "changedSinceDecision", Collect.changedSinceDecision(annotation),
                "withdrawnSinceDecision", Collect.withdrawnSinceDecision(annotation),
                "disputed", annotation.getDisputed() == null ? "" : annotation.getDisputed(),
                "answer", annotation.getAnswer() == null ? null : object("by", annotation.getAnswer().getBy(), "at", annotation.getAnswer().getAt(),
                        "place", annotation.getAnswer().getPlace(), "suggestions", annotation.getAnswer().getSuggestions()),
                "attachments", annotation.getAttachments().stream().map(each -> object("name", each.getName(), "size", each.getSize(),
                        "sha256", each.getDigest())).toList(),
                "replies", annotation.getThread().stream().map(m -> object(
                        "id", m.getId(),
                        "author", m.getAuthor() == null ? null : m.getAuthor().getHandle(),
                        "name", m.getAuthor() == null ? null : m.getAuthor().getName(),
                        "text", m.getText(), "at", m.getAt(), "handedInAt", m.getHandedInAt())).toList(),
                "state", annotation.getState().getName(),
                "audience", annotation.getAudience().getName(),
                "tags", Annotate.tags(annotation),
                "signoff", SignedOff.of(annotation).standing().name(),
                "decision", disposition == null ? null : disposition.getDecision().getName(),
                "adopted", disposition == null ? null : disposition.getAdopted(),
                "duplicateOf", disposition == null || disposition.getDuplicateOf() == null ? null : disposition.getDuplicateOf().getNumber(),
                "opinion", annotation.getOpinion(),
                "unit", annotation.getUnit(),
                "assignee", annotation.getAssignee() == null ? null : annotation.getAssignee().getHandle(),
                "createdAt", annotation.getCreatedAt());
    }

    /** What one desk of a comment's author says. */
    static Map<String, Object> said(Said said) {
        return object("kind", said.kind().getName(), "quote", said.place().quote() == null ? null : said.place().quote().exact(), "body", said.body(),
                "operation", said.operation() == null ? null : said.operation().getName(), "replacement", said.text(), "target", said.target(),
                "reason", said.reason());
    }

    /** Where a comment stands or stood in a version, and how it came there. */
    private static Map<String, Object> stand(Anchor anchor) {
        Map<String, Object> view = object("version", anchor.getVersion() == null ? null : anchor.getVersion().getNumber());
        place(view, anchor, anchor.getQuote());
        return view;
    }

    private static void place(Map<String, Object> view, Anchor anchor, String quote) {
        view.putAll(object(
                "outcome", anchor.getOutcome().getName().toLowerCase(Locale.ROOT),
                "moved", anchor.isMoved(),
                "confidence", anchor.getConfidence() / 1000.0,
                "level", anchor.getLevel().getName().toLowerCase(Locale.ROOT),
                "paragraph", anchor.getParagraph() == null ? null : anchor.getParagraph().getId(),
                "endParagraph", anchor.getEndParagraph() == null ? null : anchor.getEndParagraph().getId(),
                "start", anchor.getStart(),
                "end", anchor.getEnd(),
                "quote", quote));
    }

    static Map<String, Object> update(UpdateReport.Result result) {
        Map<String, Object> counts = object();
        result.counts().forEach((outcome, count) -> counts.put(outcome.getName().toLowerCase(Locale.ROOT), count));
        Map<String, Object> view = report(result.version());
        view.put("counts", counts);
        Places places = new Places();
        view.put("comments", result.comments().stream().map(each -> carried(each, places)).toList());
        view.put("added", result.added().stream().map(Views::annotation).toList());
        return view;
    }

    private static Map<String, Object> carried(UpdateReport.Carried each, Places places) {
        Map<String, Object> view = object("id", each.annotation().getId(), "number", each.annotation().getNumber());
        place(view, each.anchor(), each.after());
        view.put("pieces", each.pieces().stream().map(piece -> piece(piece, places)).toList());
        view.put("before", each.before());
        view.put("placeBefore", places.words(each.from()));
        view.put("placeAfter", places.words(each.anchor()));
        view.put("candidates", each.candidates().stream()
                .map(match -> object("text", match.text(), "score", match.score())).toList());
        return view;
    }

    /** Places in words, as lists of comments name them; each in its own version, which need not be saved yet. */
    private static final class Places {

        private final Map<Version, Locators> locators = new IdentityHashMap<>();

        String words(Anchor anchor) {
            return locators.computeIfAbsent(anchor.getVersion(), Locators::new).of(anchor).words();
        }
    }

    private static Map<String, Object> piece(Anchor anchor, Places places) {
        return object(
                "paragraph", anchor.getParagraph().getId(),
                "endParagraph", anchor.getEndParagraph() == null ? null : anchor.getEndParagraph().getId(),
                "start", anchor.getStart(),
                "end", anchor.getEnd(),
                "quote", anchor.getQuote(),
                "place", places.words(anchor));
    }

    /**
     * @param annotations comments
     * @return them, those that were torn apart with all their parts
     */
    static List<Map<String, Object>> annotations(List<Annotation> annotations) {
        return annotations(annotations, null);
    }

    /**
     * @param annotations comments
     * @param locators tell page and line of the printing; null where that is not asked for
     * @return them, those that were torn apart with all their parts
     */
    static List<Map<String, Object>> annotations(List<Annotation> annotations, Locators locators) {
        UpdateReport.Pieces pieces = new UpdateReport.Pieces();
        Places places = new Places();
        return annotations.stream().map(each -> {
            Map<String, Object> view = annotation(each);
            view.put("pieces", pieces.of(each).stream().map(piece -> piece(piece, places)).toList());
            if (locators != null) {
                view.put("printed", printed(locators.printed(each)));
            }
            return view;
        }).toList();
    }

    /** Page and line; null where they are not known. A page without a number is 0, and counted as a sheet all the same. */
    private static Map<String, Object> printed(Printed printed) {
        if (printed == null) {
            return null;
        }
        PrintedLine from = printed.place().from();
        PrintedLine to = printed.place().to();
        return object("version", printed.version() == 0 ? null : printed.version(), "page", from.page(), "sheet", from.sheet(), "column", from.column(),
                "line", from.line(), "below", from.below(), "endPage", to.page(), "endSheet", to.sheet(), "endColumn", to.column(), "endLine", to.line(),
                "exact", printed.place().exact(), "words", printed.words());
    }

    static Map<String, Object> suggestion(Suggestion suggestion) {
        Standing standing = Lifecycle.state(suggestion, null);
        return object(
                "id", suggestion.getId(),
                "number", suggestion.getNumber(),
                "instrument", suggestion.getInstrument().getName(),
                "title", suggestion.getTitle(),
                "lead", suggestion.getLeadName(),
                "group", suggestion.getGroupName(),
                "type", suggestion.getType().getName(),
                "coSigners", suggestion.getCoSigners().stream().map(c -> object("name", c.getName(),
                        "state", c.getState().getName(), "on", c.getAt(), "cutOff", CoSigning.cutOff(suggestion, c))).toList(),
                "state", standing.state().name(),
                "stateLabel", standing.state().label(),
                "round", standing.round(),
                "due", standing.due(),
                "overdue", standing.overdue(),
                "class", standing.replyClass() == null ? null : standing.replyClass().getText(),
                "units", standing.units().stream().map(u -> object("unit", u.unit().getName(),
                        "handling", u.handling().getName(), "state", u.state().name(), "due", u.due())).toList(),
                "comments", suggestion.getSources().stream().map(Annotation::getId).toList(),
                "events", suggestion.getEvents().stream().map(e -> object("type", e.getType().getName(),
                        "on", e.getOn(), "actor", e.getActor(), "actorName", People.name(Sessions.of(suggestion), e.getActor()),
                        "role", e.getActorRole().getName(),
                        "unit", e.getUnit() == null ? null : e.getUnit().getName(), "reason", StepKind.reason(e), "text", StepKind.text(e),
                        "person", StepKind.person(e), "place", StepKind.place(e))).toList());
    }

    static Map<String, Object> person(Participant person) {
        return object("id", person.getId(), "handle", person.getHandle(), "name", person.getName(), "role", person.getRole().getName(),
                "group", person.getGroup() == null ? null : person.getGroup().getName(),
                "groupType", person.getGroup() == null ? null : person.getGroup().getType().getName(), "post", person.getPost(),
                "unit", person.getUnit(), "phone", person.getPhone(), "code", person.getCode(), "remarks", person.getRemarks(),
                "inactive", person.isInactive(), "head", person.isHead(), "keys", person.getKeys().stream().map(each -> object(
                        "fingerprint", each.getFingerprint(), "verified", each.isVerified(), "retired", each.isRetired(),
                        "since", each.getSince(), "boundBy", each.getBoundBy(),
                        "reason", each.getReason())).toList(), "formerNames", person.getFormerNames().stream().map(each -> object("name", each.getName(),
                        "until", each.getUntil(), "handle", each.getHandle())).toList());
    }
}
