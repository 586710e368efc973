package org.heyi.usecase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.collation.printing.Printings;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Subject;
import org.heyi.model.Archive;
import org.heyi.model.review.Session;

/** Writes an export of a workspace: the report with its comments, which is of one session, or the ledger, which is of all. */
public final class Export {

    private static final Texts TEXTS = Texts.of(Export.class);

    /**
     * What a person chose.
     *
     * @param order how comments are put in line
     * @param attribution how much is told about who said something
     * @param asOf the day whose state a ledger shows; null for today
     * @param options of the exporter, those that are not as they are by default
     */
    public record Choice(Order order, Attribution attribution, LocalDate asOf, Map<String, String> options) {

        /** What is taken when nothing is chosen: by place in the report, with names. */
        public static final Choice PLAIN = new Choice(Order.POSITION, Attribution.NAMED, null, Map.of());

        /** Copies the map. */
        public Choice {
            options = Map.copyOf(options);
        }
    }

    private Export() {
    }

    /**
     * @param archive the workspace's root, or a copy of it
     * @param head hash of the newest event that it has
     * @param exporter which export
     * @param choice what was chosen
     * @param at when it is made
     * @param printings tell page and line, see {@link PrintedReports#all}
     * @return what is to be written
     * @throws HeyiException if there is no session, or an option is wrong
     */
    public static ExportRequest request(Archive archive, String head, Exporter exporter, Choice choice, Instant at,
            Printings printings) {
        exporter.check(choice.options);
        if (exporter.subject() == Subject.REVIEW) {
            Sessions.currentVersion(archive);
        }
        ExportRequest request = ExportRequest.of(sessions(archive, exporter.subject()), at).withOrder(choice.order)
                .withAttribution(choice.attribution).withOptions(choice.options).withHead(head)
                .withBasis(ReviseReport.basis(List.of(), List.of())).withPrintings(printings);
        return choice.asOf == null ? request : request.withAsOf(choice.asOf);
    }

    /** A ledger is of all sessions that have items; where none has, of the current one, and says that there are none. */
    private static List<Session> sessions(Archive archive, Subject subject) {
        List<Session> sessions = subject == Subject.REVIEW ? List.of()
                : archive.getSessions().stream().filter(each -> !each.getSuggestions().isEmpty()).toList();
        return sessions.isEmpty() ? List.of(Sessions.current(archive)) : sessions;
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param exporter which export
     * @param request what to write
     * @param file where to
     * @param existing what to do when there is one already
     * @param progress told how far it is; asked whether to stop
     * @return what a person should know about what is in it: that there are no items; empty when it is as expected
     * @throws HeyiException if it cannot be written
     */
    public static String write(Exporter exporter, ExportRequest request, Path file, ExportFile.Existing existing, Progress progress) {
        ExportFile.write(exporter, request, file, existing, progress);
        boolean empty = exporter.subject() == Subject.LEDGER ? request.ledger().isEmpty() : request.collation().size() == 0;
        return empty ? TEXTS.get(exporter.subject() == Subject.LEDGER ? "export.noItems" : "export.noComments") : "";
    }
}
