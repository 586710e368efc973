package org.heyi.export;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Mask;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.collation.papers.Changes;
import org.heyi.collation.printing.Printings;
import org.heyi.collation.revise.Basis;
import org.heyi.model.Archive;
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
 * @param view which comments and columns a table of comments has, and in which order; null for all that the printed one has
 * @param template the file that a {@link Paper} is made from in place of the product's template; null for that one
 * @param basis what the secretariat says beside its decisions, of which the text follows; see
 *        {@link org.heyi.collation.revise.Proposal}
 * @param printings tell page and line of the report as it was printed
 */
public record ExportRequest(List<Session> sessions, Order order, Attribution attribution, Instant madeAt, LocalDate asOf,
        List<Suggestion> suggestions, Map<String, String> options, String head, Answering answering, SummaryView view,
        Path template, Basis basis, Printings printings) {

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
        Objects.requireNonNull(basis);
        Objects.requireNonNull(printings);
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
                LocalDate.ofInstant(madeAt, zone(sessions.getFirst())), null, Map.of(), null, null, null, null, Basis.decisions(), Printings.NONE);
    }

    /**
     * @param value how to put comments in line
     * @return the same request but for that
     */
    public ExportRequest withOrder(Order value) {
        return new ExportRequest(sessions, value, attribution, madeAt, asOf, suggestions, options, head, answering, view, template, basis, printings);
    }

    /**
     * @param value how much to tell about who said something
     * @return the same request but for that
     */
    public ExportRequest withAttribution(Attribution value) {
        return new ExportRequest(sessions, order, value, madeAt, asOf, suggestions, options, head, answering, view, template, basis, printings);
    }

    /**
     * @param value the day whose state to show
     * @return the same request but for that
     */
    public ExportRequest withAsOf(LocalDate value) {
        return new ExportRequest(sessions, order, attribution, madeAt, value, suggestions, options, head, answering, view, template, basis, printings);
    }

    /**
     * @param value the rows of the ledger in their order
     * @return the same request but for that
     */
    public ExportRequest withSuggestions(List<Suggestion> value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, value, options, head, answering, view, template, basis, printings);
    }

    /**
     * @param value values by name
     * @return the same request but for that
     */
    public ExportRequest withOptions(Map<String, String> value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, suggestions, value, head, answering, view, template, basis, printings);
    }

    /**
     * @param value hash of the newest event of the history
     * @return the same request but for that
     */
    public ExportRequest withHead(String value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, suggestions, options, value, answering, view, template, basis, printings);
    }

    /**
     * @param value whom it is an answer to
     * @return the same request but for that
     */
    public ExportRequest withAnswering(Answering value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, suggestions, options, head, value, view, template, basis, printings);
    }

    /**
     * @param value which comments and columns a table of comments has, and in which order
     * @return the same request but for that
     */
    public ExportRequest withView(SummaryView value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, suggestions, options, head, answering, value, template, basis, printings);
    }

    /**
     * @param value the file that a paper is made from; null for the product's template
     * @return the same request but for that
     */
    public ExportRequest withTemplate(Path value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, suggestions, options, head, answering, view, value, basis, printings);
    }

    /**
     * @param value what the secretariat says beside its decisions
     * @return the same request but for that
     */
    public ExportRequest withBasis(Basis value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, suggestions, options, head, answering, view, template, value, printings);
    }

    /**
     * @param value tell page and line of the report as it was printed
     * @return the same request but for that
     */
    public ExportRequest withPrintings(Printings value) {
        return new ExportRequest(sessions, order, attribution, madeAt, asOf, suggestions, options, head, answering, view, template, basis, value);
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
        Collation collation = answering == null ? Collation.of(session(), order, attribution)
                : Collation.of(session(), order, attribution, each -> each.getAuthor() == answering.person());
        Collation printed = collation.withPrintings(printings);
        return view == null ? printed : printed.withConflicts(view.conflicts());
    }

    /** @return all comments of the first session by place in the report, whatever order is asked for */
    public Collation inOrder() {
        return Collation.of(session(), Order.POSITION, attribution).withPrintings(printings);
    }

    /** @return the places of the report that changed, or would change */
    public Changes changes() {
        return Changes.of(session(), basis, printings);
    }

    /** @return the columns of a table of comments, as far as the attribution has them */
    public List<SummaryColumn> columns() {
        return view == null ? SummaryColumn.shown(attribution, printings.isOf(session()))
                : view.columns().stream().filter(column -> column.isTold(attribution)).toList();
    }

    /**
     * @param collation of this request
     * @return the lines of a table of comments
     */
    public List<Row> lines(Collation collation) {
        return view == null ? collation.rows() : view.annotations().stream()
                .map(each -> collation.indexOf(each) < 0 ? collation.unlisted(each) : collation.row(each)).toList();
    }

    /**
     * @return takes names out of what people wrote that the attribution does not tell: those of all sessions of the workspace, of which
     *         some may be over, and of who signed items
     */
    public Mask mask() {
        Set<Session> known = new LinkedHashSet<>(sessions);
        sessions.stream().filter(each -> each.eContainer() instanceof Archive).forEach(each -> known.addAll(((Archive) each.eContainer()).getSessions()));
        return Mask.of(known, attribution);
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
