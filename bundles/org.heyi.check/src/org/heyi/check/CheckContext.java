package org.heyi.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.heyi.base.Progress;
import org.heyi.base.guard.Observed;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * What a check looks at. Read only: a check that changes the model breaks the workspace's history.
 */
public final class CheckContext implements Observed<CheckContext> {

    private static final int LEAST_DAYS = 200;
    private static final int MOST_DAYS = 550;

    private final Version version;
    private final Session session;
    private final LocalDate asOf;
    private final Progress progress;
    private final Version lastYear;

    private CheckContext(Version version, Session session, LocalDate asOf, Progress progress, Version lastYear) {
        this.lastYear = lastYear;
        this.version = version;
        this.session = session;
        this.asOf = Objects.requireNonNull(asOf);
        this.progress = Objects.requireNonNull(progress);
    }

    /**
     * @param version a report alone, without a session
     * @param asOf the day for which the check is made
     * @return the context
     */
    public static CheckContext of(Version version, LocalDate asOf) {
        return new CheckContext(Objects.requireNonNull(version), null, asOf, Progress.NONE, null);
    }

    /**
     * @param session the session with its comments and its ledger
     * @param version the version of the session's report to look at; null when it has no report yet
     * @param asOf the day for which the check is made
     * @return the context
     */
    public static CheckContext of(Session session, Version version, LocalDate asOf) {
        return new CheckContext(version, Objects.requireNonNull(session), asOf, Progress.NONE, null);
    }

    /**
     * The same context, with a progress.
     *
     * @param newProgress where checks ask whether to stop
     * @return the same with that progress
     */
    @Override
    public CheckContext with(Progress newProgress) {
        return new CheckContext(version, session, asOf, newProgress, lastYear);
    }

    /**
     * @param report last year's report, of which the version may be in no workspace; null for that of an earlier session
     * @return the same with that report
     */
    public CheckContext withLastYear(Version report) {
        return new CheckContext(version, session, asOf, progress, report);
    }

    /**
     * @return the version of the report to look at; empty when there is no report
     */
    public Optional<Version> version() {
        return Optional.ofNullable(version);
    }

    /**
     * @return the version's paragraphs in order; empty when there is no report
     */
    public List<Paragraph> paragraphs() {
        return version == null ? List.of() : version.getParagraphs();
    }

    /**
     * @return the session; empty when only a report is looked at
     */
    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /**
     * @return the 建议 and 提案 of every session in the session's workspace, session by session; only its own when it is in
     *         none; empty when there is no session
     */
    public List<Suggestion> ledger() {
        Archive archive = session == null ? null : Models.containing(session, Archive.class);
        return archive != null ? archive.getSessions().stream().flatMap(s -> s.getSuggestions().stream()).toList()
                : session == null ? List.of() : session.getSuggestions();
    }

    /**
     * @return last year's report, which promised what this one reports: the one that was given, else that of a session of the same
     *         workspace; empty when there is none
     */
    public Optional<Version> lastYear() {
        Archive archive = session == null ? null : Models.containing(session, Archive.class);
        if (lastYear != null || archive == null || version == null || version.getDate() == null) {
            return Optional.ofNullable(lastYear);
        }
        return archive.getSessions().stream().map(Models::currentVersion)
                .filter(each -> each != null && each.getDate() != null && isYearBefore(each.getDate(), version.getDate()))
                .max(Comparator.comparing(Version::getDate));
    }

    /** Meetings are not held on the same day each year. */
    private static boolean isYearBefore(LocalDate one, LocalDate other) {
        long days = ChronoUnit.DAYS.between(one, other);
        return days > LEAST_DAYS && days < MOST_DAYS;
    }

    /**
     * @return the day for which deadlines and rates are judged
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * @return where a long check asks whether to stop
     */
    @Override
    public Progress progress() {
        return progress;
    }
}
