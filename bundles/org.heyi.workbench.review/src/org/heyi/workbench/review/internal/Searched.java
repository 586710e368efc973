package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.usecase.Threads;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.review.internal.Query.Limit;
import org.heyi.workbench.review.internal.Query.Range;

/** What is looked through: a report and what its comments say, in the order of the report. Never changed; for any thread. */
final class Searched {

    private static final String BETWEEN = "\n";

    /** What a comment says. */
    private record Said(String id, int offset, String text) {
    }

    /**
     * A place where it was found.
     *
     * @param start UTF-16 offset into the report's text; for a comment that of its words, 0 for one on the report as a whole
     * @param end exclusive; for a comment the same as start
     * @param comment the id of the comment that says it; null where the report says it
     * @param ordinal the how many-th it is of those in the report, or of those in comments; from 0
     */
    record Hit(int start, int end, String comment, int ordinal) {
    }

    /**
     * Everything that was found.
     *
     * @param hits in the order of the report; a comment after the report's own words
     * @param inText how many are in the report
     * @param inComments how many comments say it
     */
    record Found(List<Hit> hits, int inText, int inComments) {

        static final Found NOTHING = new Found(List.of(), 0, 0);
    }

    private final String text;
    private final List<Said> comments = new ArrayList<>();

    /**
     * @param session whose report and comments
     * @param me who looks, or null
     * @param filter which comments are shown to them
     */
    Searched(Session session, Participant me, AnnotationFilter filter) {
        Version version = Models.currentVersion(session);
        ReportText report = new ReportText(version);
        text = report.text();
        for (Annotation each : session.getAnnotations()) {
            if (filter.test(each, me)) {
                comments.add(new Said(each.getId(), offset(report, each.getAnchor()), said(each)));
            }
        }
        // Sorting is stable: those on the same words stay in the order of the session.
        comments.sort(Comparator.comparingInt(Said::offset));
    }

    private static int offset(ReportText report, Anchor anchor) {
        int paragraph = anchor == null || anchor.getParagraph() == null ? -1 : report.index(anchor.getParagraph());
        return paragraph < 0 ? 0 : Math.min(report.start(paragraph) + anchor.getStart(), report.end(paragraph));
    }

    private static String said(Annotation annotation) {
        return Stream.concat(Stream.of(annotation.getBody(), annotation.getAmendment() == null ? null : annotation.getAmendment().getText(),
                annotation.getReason(), annotation.getAuthor() == null ? null : Describe.author(annotation)),
                Threads.replies(annotation).stream().map(Message::getText)).filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
    }

    /**
     * @param query what is looked for
     * @param limit how long
     * @return where it stands
     * @throws org.heyi.base.HeyiException when that takes too long
     */
    Found find(Query query, Limit limit) {
        List<Range> places = query.in(text, Integer.MAX_VALUE, limit);
        List<Hit> hits = new ArrayList<>();
        int place = 0;
        int saying = 0;
        for (Said said : comments) {
            if (!query.in(said.text, 1, limit).isEmpty()) {
                while (place < places.size() && places.get(place).start() <= said.offset) {
                    hits.add(new Hit(places.get(place).start(), places.get(place).end(), null, place++));
                }
                hits.add(new Hit(said.offset, said.offset, said.id, saying++));
            }
        }
        while (place < places.size()) {
            hits.add(new Hit(places.get(place).start(), places.get(place).end(), null, place++));
        }
        return new Found(List.copyOf(hits), places.size(), saying);
    }
}
