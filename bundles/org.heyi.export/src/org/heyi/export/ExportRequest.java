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
 * What is to be exported. It is made by {@link #of} and the {@code with} methods; there may be more to ask for in a later version.
 */
public final class ExportRequest {

    private List<Session> sessions;
    private Order order;
    private Attribution attribution;
    private Instant madeAt;
    private LocalDate asOf;
    private List<Suggestion> suggestions;
    private Map<String, String> options;
    private String head;
    private Answering answering;
    private SummaryView view;
    private Path template;
    private Basis basis;
    private Printings printings;

    private ExportRequest(List<Session> sessions, Instant madeAt) {
        this.sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("no session");
        }
        this.madeAt = Objects.requireNonNull(madeAt);
        order = Order.POSITION;
        attribution = Attribution.NAMED;
        asOf = madeOn();
        options = Map.of();
        basis = Basis.decisions();
        printings = Printings.NONE;
    }

    private ExportRequest(ExportRequest other) {
        sessions = other.sessions;
        order = other.order;
        attribution = other.attribution;
        madeAt = other.madeAt;
        asOf = other.asOf;
        suggestions = other.suggestions;
        options = other.options;
        head = other.head;
        answering = other.answering;
        view = other.view;
        template = other.template;
        basis = other.basis;
        printings = other.printings;
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
        return new ExportRequest(sessions, madeAt);
    }

    /**
     * @param value how to put comments in line
     * @return the same request but for that
     */
    public ExportRequest withOrder(Order value) {
        ExportRequest copy = new ExportRequest(this);
        copy.order = Objects.requireNonNull(value);
        return copy;
    }

    /**
     * @param value how much to tell about who said something
     * @return the same request but for that
     */
    public ExportRequest withAttribution(Attribution value) {
        ExportRequest copy = new ExportRequest(this);
        copy.attribution = Objects.requireNonNull(value);
        return copy;
    }

    /**
     * @param value the day whose state to show
     * @return the same request but for that
     */
    public ExportRequest withAsOf(LocalDate value) {
        ExportRequest copy = new ExportRequest(this);
        copy.asOf = Objects.requireNonNull(value);
        return copy;
    }

    /**
     * @param value the rows of the ledger in their order
     * @return the same request but for that
     */
    public ExportRequest withSuggestions(List<Suggestion> value) {
        ExportRequest copy = new ExportRequest(this);
        copy.suggestions = List.copyOf(value);
        return copy;
    }

    /**
     * @param value values by name
     * @return the same request but for that
     */
    public ExportRequest withOptions(Map<String, String> value) {
        ExportRequest copy = new ExportRequest(this);
        copy.options = Map.copyOf(value);
        return copy;
    }

    /**
     * @param value hash of the newest event of the history
     * @return the same request but for that
     */
    public ExportRequest withHead(String value) {
        ExportRequest copy = new ExportRequest(this);
        copy.head = value;
        return copy;
    }

    /**
     * @param value whom it is an answer to
     * @return the same request but for that
     */
    public ExportRequest withAnswering(Answering value) {
        ExportRequest copy = new ExportRequest(this);
        copy.answering = value;
        return copy;
    }

    /**
     * @param value which comments and columns a table of comments has, and in which order
     * @return the same request but for that
     */
    public ExportRequest withView(SummaryView value) {
        ExportRequest copy = new ExportRequest(this);
        copy.view = value;
        return copy;
    }

    /**
     * @param value the file that a paper is made from; null for the product's template
     * @return the same request but for that
     */
    public ExportRequest withTemplate(Path value) {
        ExportRequest copy = new ExportRequest(this);
        copy.template = value;
        return copy;
    }

    /**
     * @param value what the secretariat says beside its decisions
     * @return the same request but for that
     */
    public ExportRequest withBasis(Basis value) {
        ExportRequest copy = new ExportRequest(this);
        copy.basis = Objects.requireNonNull(value);
        return copy;
    }

    /**
     * @param value tell page and line of the report as it was printed
     * @return the same request but for that
     */
    public ExportRequest withPrintings(Printings value) {
        ExportRequest copy = new ExportRequest(this);
        copy.printings = Objects.requireNonNull(value);
        return copy;
    }

    /** @return at least one; exporters of {@link Subject#REVIEW} write the first */
    public List<Session> sessions() {
        return sessions;
    }

    /** @return how comments are put in line */
    public Order order() {
        return order;
    }

    /** @return how much is told about who said something */
    public Attribution attribution() {
        return attribution;
    }

    /** @return when the export is made; the only time an exporter may write, so that the same request gives the same file */
    public Instant madeAt() {
        return madeAt;
    }

    /** @return the day whose state a ledger shows */
    public LocalDate asOf() {
        return asOf;
    }

    /** @return the rows of a ledger in their order; null for all suggestions of the sessions */
    public List<Suggestion> suggestions() {
        return suggestions;
    }

    /** @return values by name; what is missing has its default */
    public Map<String, String> options() {
        return options;
    }

    /** @return hash of the newest event of the history that is exported, with which the history can be checked later; null when it is not known */
    public String head() {
        return head;
    }

    /** @return whom it is an answer to, who then finds nothing of others in it; null when it is none */
    public Answering answering() {
        return answering;
    }

    /** @return which comments and columns a table of comments has, and in which order; null for all that the printed one has */
    public SummaryView view() {
        return view;
    }

    /** @return the file that a {@link Paper} is made from in place of the product's template; null for that one */
    public Path template() {
        return template;
    }

    /** @return what the secretariat says beside its decisions, of which the text follows; see {@link org.heyi.collation.revise.Proposal} */
    public Basis basis() {
        return basis;
    }

    /** @return tell page and line of the report as it was printed */
    public Printings printings() {
        return printings;
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
