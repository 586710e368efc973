package org.heyi.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.model.review.Session;

/**
 * What is to be exported.
 *
 * @param sessions at least one; exporters of {@link Subject#REVIEW} write the first
 * @param order how comments are put in line
 * @param attribution how much is told about who said something
 * @param madeAt when the export is made; the only time an exporter may write, so that the same request gives the same file
 * @param asOf the day whose state a ledger shows
 * @param suggestions the rows of a ledger in their order; null for all suggestions of the sessions
 * @param options values by name; what is missing has its default
 * @param head hash of the newest event of the history that is exported, with which the history can be checked later; null when
 *        it is not known
 * @param answering whom it is an answer to, who then finds nothing of others in it; null when it is none
 */
public record ExportRequest(List<Session> sessions, Order order, Attribution attribution, Instant madeAt, LocalDate asOf,
        List<Suggestion> suggestions, Map<String, String> options, String head, Answering answering) {

    /** Copies lists and map. */
    public ExportRequest {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("no session");
        }
        Objects.requireNonNull(order);
        Objects.requireNonNull(attribution);
        Objects.requireNonNull(madeAt);
        Objects.requireNonNull(asOf);
        suggestions = suggestions == null ? null : List.copyOf(suggestions);
        options = Map.copyOf(options);
    }

    /**
     * @param session a session
     * @param madeAt when the export is made
     * @return a request for that session: by position, with names, as of the day of madeAt in the session's zone
     */
    public static ExportRequest of(Session session, Instant madeAt) {
        return of(List.of(session), madeAt);
    }

    /**
     * @param sessions at least one
     * @param madeAt when the export is made
     * @return a request for these sessions: by position, with names, as of the day of madeAt in the first session's zone
     */
    public static ExportRequest of(List<Session> sessions, Instant madeAt) {
        return new ExportRequest(sessions, Order.POSITION, Attribution.NAMED, madeAt,
                LocalDate.ofInstant(madeAt, zone(sessions.getFirst())), null, Map.of(), null, null);
    }

    /**
     * @param value how to put comments in line
     * @return the same request but for that
     */
    public ExportRequest withOrder(Order value) {
        return new ExportRequest(sessions, value, attribution, madeAt, asOf, suggestions, options, head, answering);
    }

    /**
     * @param value how much to tell about who said something
     * @return the same request but for that
     */
    public ExportRequest withAttribution(Attribution value) {
        return new ExportRequest(sessions, order, value, madeAt, asOf, suggestions, options, head, answering);
    }

    /**
     * @param value the day whose state to show
     * @return the same request but for that
     */
    public ExportRequest withAsOf(LocalDate value) {
        return new ExportRequest(sessions, order, attribution, madeAt, value, suggestions, options, head, answering);
    }

    /**
     * @param value the rows of the ledger in their order
     * @return the same request but for that
     */
    public ExportRequest withSuggestions(List<Suggestion> value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, value, options, head, answering);
    }

    /**
     * @param value values by name
     * @return the same request but for that
     */
    public ExportRequest withOptions(Map<String, String> value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, suggestions, value, head, answering);
    }

    /**
     * @param value hash of the newest event of the history
     * @return the same request but for that
     */
    public ExportRequest withHead(String value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, suggestions, options, value, answering);
    }

    /**
     * @param value whom it is an answer to
     * @return the same request but for that
     */
    public ExportRequest withAnswering(Answering value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, suggestions, options, head, value);
    }

    /** @return the first session */
    public Session session() {
        return sessions.getFirst();
    }

    /** @return the zone in which times are shown: that of the first session */
    public ZoneId zone() {
        return zone(session());
    }

    /** @return the day on which the export is made, in that zone */
    public LocalDate madeOn() {
        return LocalDate.ofInstant(madeAt, zone());
    }

    /** @return the comments of the first session in line; those of who is answered, if anybody is */
    public Collation collation() {
        return answering == null ? Collation.of(session(), order, attribution)
                : Collation.of(session(), order, attribution, each -> each.getAuthor() == answering.person());
    }

    /**
     * @param annotation a comment
     * @return the replies to it that may be told: all of them, or those of who is answered, if anybody is
     */
    public List<Message> replies(Annotation annotation) {
        return annotation.getThread().stream().filter(each -> answering == null || each.getAuthor() == answering.person()).toList();
    }

    /** @return the rows of the ledger */
    public List<Suggestion> ledger() {
        return suggestions != null ? suggestions : sessions.stream().flatMap(s -> s.getSuggestions().stream()).toList();
    }

    /**
     * @param option one of the exporter's options
     * @return the value chosen, or the default
     */
    public String value(ExportOption option) {
        return options.getOrDefault(option.name(), option.defaultValue());
    }

    /**
     * @param option a switch
     * @return whether it is on
     */
    public boolean isOn(ExportOption option) {
        return ExportOption.YES.equals(value(option));
    }

    private static ZoneId zone(Session session) {
        return ZoneId.of(session.getZone());
    }
}
