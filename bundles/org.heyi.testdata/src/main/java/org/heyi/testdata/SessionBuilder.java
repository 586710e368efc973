package org.heyi.testdata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.heyi.model.Identified;
import org.heyi.model.report.HeadingStyle;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Body;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;

/** Builds a session for a test, with ids and times that are the same in every run. */
public final class SessionBuilder {

    private static final Instant START = Instant.parse("2021-12-12T01:30:00Z");
    private static final int CONTEXT = 32;

    private final Session session = ReviewFactory.eINSTANCE.createSession();
    private final Version version = ReportFactory.eINSTANCE.createVersion();
    private final Deque<Section> open = new ArrayDeque<>();

    /** A session of the people's congress with an empty report. */
    public SessionBuilder() {
        session.setName("和平区第十八届人民代表大会第一次会议");
        session.setBody(Body.CONGRESS);
        session.setTerm(18);
        session.setOrdinal(1);
        session.setYear(2021);
        session.setStartDate(LocalDate.of(2021, 12, 12));
        version.setNumber(1);
        version.setDate(LocalDate.of(2021, 12, 12));
        session.setReport(ReportFactory.eINSTANCE.createReport());
        session.getReport().getVersions().add(version);
    }

    /**
     * @param kind kind of the paragraph
     * @param text its text
     * @return this
     */
    public SessionBuilder paragraph(ParagraphKind kind, String text) {
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setKind(kind);
        paragraph.setText(text);
        paragraph.setRawText(text);
        paragraph.setSection(open.peek());
        version.getParagraphs().add(paragraph);
        if (kind == ParagraphKind.TITLE) {
            version.setTitle(text);
            session.getReport().setTitle(text);
        }
        return this;
    }

    /**
     * @param level 1 for a part
     * @param number e.g. 一 or （二）; may be empty
     * @param separator what stands between number and title
     * @param title the heading's words
     * @return this
     */
    public SessionBuilder section(int level, String number, String separator, String title) {
        while (!open.isEmpty() && open.peek().getLevel() >= level) {
            open.pop();
        }
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setLevel(level);
        section.setNumber(number);
        section.setTitle(title);
        section.setStyle(number.isEmpty() ? HeadingStyle.BARE
                : number.startsWith("（") ? HeadingStyle.CHINESE_PARENTHESISED : HeadingStyle.CHINESE);
        section.setParent(open.peek());
        version.getSections().add(section);
        open.push(section);
        paragraph(ParagraphKind.HEADING, number + separator + title);
        section.setHeading(version.getParagraphs().getLast());
        return this;
    }

    /**
     * @param name e.g. 第一代表团
     * @param type what it is
     * @return the group
     */
    public Group group(String name, GroupType type) {
        Group group = ReviewFactory.eINSTANCE.createGroup();
        group.setName(name);
        group.setType(type);
        session.getGroups().add(group);
        return group;
    }

    /**
     * @param handle short name
     * @param name the person's name
     * @param role what the person may do
     * @param group may be null
     * @return the participant
     */
    public Participant participant(String handle, String name, Role role, Group group) {
        Participant participant = ReviewFactory.eINSTANCE.createParticipant();
        participant.setHandle(handle);
        participant.setName(name);
        participant.setRole(role);
        participant.setGroup(group);
        session.getParticipants().add(participant);
        return participant;
    }

    /**
     * @param author who
     * @param kind what kind
     * @param quote words of the report; the first place where they stand; null for the report as a whole
     * @param body what is said
     * @return the comment
     */
    public Annotation comment(Participant author, AnnotationKind kind, String quote, String body) {
        return comment(author, kind, "", quote, body);
    }

    /**
     * @param author who
     * @param kind what kind
     * @param prefix the words before the quote, to tell places apart
     * @param quote words of the report; null for the report as a whole
     * @param body what is said
     * @return the comment
     */
    public Annotation comment(Participant author, AnnotationKind kind, String prefix, String quote, String body) {
        Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
        annotation.setNumber(session.getAnnotations().size() + 1);
        annotation.setAuthor(author);
        annotation.setKind(kind);
        annotation.setBody(body);
        annotation.setCreatedAt(START.plusSeconds(60L * session.getAnnotations().size()));
        annotation.setModifiedAt(annotation.getCreatedAt());
        if (quote != null) {
            annotation.setAnchor(anchor(prefix + quote, prefix.length()));
        }
        session.getAnnotations().add(annotation);
        return annotation;
    }

    private Anchor anchor(String words, int skip) {
        for (Paragraph paragraph : version.getParagraphs()) {
            int at = paragraph.getText().indexOf(words);
            if (at >= 0) {
                return anchor(paragraph, at + skip, at + words.length());
            }
        }
        throw new IllegalArgumentException("not in the report: " + words);
    }

    /**
     * @param paragraph a paragraph of this session's report
     * @param start UTF-16 offset
     * @param end exclusive
     * @return an anchor on that passage
     */
    public Anchor anchor(Paragraph paragraph, int start, int end) {
        String text = paragraph.getText();
        Anchor anchor = ReviewFactory.eINSTANCE.createAnchor();
        anchor.setVersion(version);
        anchor.setParagraph(paragraph);
        anchor.setStart(start);
        anchor.setEnd(end);
        anchor.setQuote(text.substring(start, end));
        anchor.setPrefix(text.substring(Math.max(0, start - CONTEXT), start));
        anchor.setSuffix(text.substring(end, Math.min(text.length(), end + CONTEXT)));
        return anchor;
    }

    /**
     * @param annotation a comment
     * @param operation what it asks for
     * @param text new words; may be null
     * @param target may be null
     * @return the comment
     */
    public static Annotation amend(Annotation annotation, AmendmentOperation operation, String text, String target) {
        Amendment amendment = ReviewFactory.eINSTANCE.createAmendment();
        amendment.setOperation(operation);
        amendment.setText(text);
        amendment.setTarget(target);
        annotation.setAmendment(amendment);
        return annotation;
    }

    /**
     * @param annotation a comment
     * @param decision what was decided
     * @param reason why; may be null
     * @param unit to whom it went; may be null
     * @return the decision
     */
    public static Disposition decide(Annotation annotation, Decision decision, String reason, String unit) {
        Disposition disposition = ReviewFactory.eINSTANCE.createDisposition();
        disposition.setDecision(decision);
        disposition.setReason(reason);
        disposition.setUnit(unit);
        disposition.setDecidedAt(START.plusSeconds(86_400));
        annotation.setDisposition(disposition);
        return disposition;
    }

    /**
     * @param annotation a comment
     * @param author who replies
     * @param text the reply
     * @return the reply
     */
    public static Message reply(Annotation annotation, Participant author, String text) {
        Message message = ReviewFactory.eINSTANCE.createMessage();
        message.setAuthor(author);
        message.setAt(annotation.getCreatedAt().plusSeconds(3600L * (annotation.getThread().size() + 1)));
        message.setText(text);
        annotation.getThread().add(message);
        return message;
    }

    /** @return the report's version */
    public Version version() {
        return version;
    }

    /** @return the session as built so far; every object in it has an id */
    public Session session() {
        identify(session, 0);
        return session;
    }

    /** Ids by position in the tree: always the same, unlike those of the product. */
    private static int identify(EObject object, int before) {
        int count = before + 1;
        if (object instanceof Identified identified && identified.getId() == null) {
            identified.setId(new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | count).toString());
        }
        for (EObject child : object.eContents()) {
            count = identify(child, count);
        }
        return count;
    }
}
